"""How people say things: days, times, counts, lists, ages and numbers. US English, whatever the machine's locale."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from decimal import Decimal
from zoneinfo import ZoneInfo

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def day(on: date) -> str:
    """`Tue, Feb 3`."""
    return f"{WEEKDAYS[on.weekday()]}, {MONTHS[on.month - 1][:3]} {on.day}"


def day_year(on: date) -> str:
    """`Tue, Feb 3, 2026`."""
    return f"{day(on)}, {on.year}"


def days(first: date, last: date) -> str:
    """Both inclusive: `Tue, Feb 3`, or `Mon, Feb 16 to Fri, Feb 20`."""
    return day(first) if first == last else f"{day(first)} to {day(last)}"


def clock(at: time | datetime) -> str:
    """`9:00 am`."""
    return f"{at.hour % 12 or 12}:{at.minute:02d} {_half(at)}"


def moment(at: datetime, zone: str | tzinfo) -> str:
    """An aware instant as the wall time of `zone`: `Tue, Feb 3, 9:00 am`. ValueError when `at` is naive."""
    return wall(_local(at, zone))


def wall(at: datetime) -> str:
    """A wall time as it stands, in whatever zone it was written for: `Tue, Feb 3, 9:00 am`."""
    return f"{day(at)}, {clock(at)}"


def span(start: datetime, end: datetime, zone: str | tzinfo | None = None) -> str:
    """`Tue, Feb 3, 9:00 to 10:30 am`. With a zone both are aware instants; without, wall times as they stand."""
    if zone is not None:
        start, end = _local(start, zone), _local(end, zone)
    if start.date() != end.date():
        return f"{wall(start)} to {wall(end)}"
    if _half(start) == _half(end):
        return f"{day(start)}, {clock(start)[:-3]} to {clock(end)}"
    return f"{wall(start)} to {clock(end)}"


def month_name(month: str | date) -> str:
    """`2026-10`, or any day of it, as `October 2026`; ValueError for anything else."""
    if not isinstance(month, date):
        month = date.fromisoformat(f"{month}-01")
    return f"{MONTHS[month.month - 1]} {month.year}"


def count(many: int, one: str, several: str = "") -> str:
    """`3 reminders`, `1 entry`, `1,200 people` (give `several` where the plural is irregular)."""
    return f"{number(many)} {one if many == 1 else several or _plural(one)}"


def listing(items: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`; empty for none."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def age(past: timedelta) -> str:
    """A length of time in its largest whole unit: `less than a minute`, `5 minutes`, `an hour`, `3 days`."""
    minutes = int(past.total_seconds()) // 60
    if minutes < 1:
        return "less than a minute"
    if minutes < 60:
        return count(minutes, "minute")
    if minutes < 120:
        return "an hour"
    if minutes < 24 * 60:
        return count(minutes // 60, "hour")
    return count(minutes // (24 * 60), "day")


def ago(past: timedelta) -> str:
    """`just now`, `5 minutes ago`, `3 days ago`."""
    return "just now" if past < timedelta(minutes=1) else f"{age(past)} ago"


def number(value: Decimal | int | float) -> str:
    """`1,200`, `12.5`: thousands separated, no zeros that say nothing."""
    text = f"{Decimal(str(value)):,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def nth(position: int) -> str:
    """`1st`, `2nd`, `3rd`, `11th`."""
    if position % 100 in (11, 12, 13):
        return f"{position}th"
    return f"{position}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(position % 10, 'th') }"


def possessive(name: str) -> str:
    """`Ana's`, `Berkshire Hills'`."""
    return f"{name}'" if name.endswith(("s", "S")) else f"{name}'s"


def _half(at: time | datetime) -> str:
    return "am" if at.hour < 12 else "pm"


def _local(at: datetime, zone: str | tzinfo) -> datetime:
    if at.tzinfo is None:
        raise ValueError("an instant needs a zone before it can be said")
    return at.astimezone(ZoneInfo(zone) if isinstance(zone, str) else zone)


def _plural(one: str) -> str:
    if one.endswith("y") and one[-2:-1] not in "aeiou":
        return f"{one[:-1]}ies"
    if one.endswith(("s", "x", "z", "ch", "sh")):
        return f"{one}es"
    return f"{one}s"
