"""Single values of a program file: text, days, times, numbers and lists, each refused with what would do."""

import calendar
import re
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from store.program_problems import one_of, said

FIRST_YEAR, LAST_YEAR = 2000, 2100
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?")
_BOTH = re.compile(r"(\S+?)[T ]+(\S+)")
_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}")

DAY_WANTED = "Write the day as year-month-day, like 2026-09-15."
TIME_WANTED = 'Write a time of day in quotes, like "9:00" or "15:30".'
BOTH_WANTED = 'Write day and time of the district, without a zone, like "2026-09-15 9:00".'


class Wrong(Exception):
    """A value that will not do: what was found, and what would."""

    def __init__(self, found: str, wanted: str) -> None:
        super().__init__(found)
        self.found = found
        self.wanted = wanted


def reader(hint: Any) -> Callable[[object], object]:
    """The function that reads a value of this type, raising Wrong. Lists and tables are read elsewhere."""
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _or_none(reader(next(part for part in parts if part is not type(None))))
    if origin is Literal:
        return lambda raw: _choice(raw, parts)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return lambda raw: hint(_choice(raw, tuple(hint)))
    return _READERS[hint]


def text(raw: object) -> str:
    """Text without white space around it."""
    if isinstance(raw, str):
        return raw.strip()
    raise Wrong(f"found {said(raw)}, which is not text", 'Write text in quotes, like "Kickoff".')


def item_id(raw: object) -> str:
    """A short name other items refer to."""
    if isinstance(raw, str) and _ID.fullmatch(raw):
        return raw
    raise Wrong(
        f"{said(raw)} cannot be an id",
        'Use up to 60 small letters, digits, "-" and "_", like "sample-harbor".',
    )


def month(raw: object) -> date:
    """The first day of a month, written `2026-09` or as that day."""
    if isinstance(raw, str) and re.fullmatch(r"\d{4}-\d{1,2}", raw.strip()):
        raw = f"{raw.strip()}-01"
    first = day(raw)
    if first.day != 1:
        raise Wrong(f"{said(raw)} is not the first day of a month", 'Write the month, like "2026-09".')
    return first


def weekday(raw: object) -> int:
    """0 for Monday to 6 for Sunday; the name of the day does as well."""
    names = [name.lower() for name in WEEKDAYS]
    if isinstance(raw, str) and raw.strip().lower() in names:
        return names.index(raw.strip().lower())
    if isinstance(raw, int) and not isinstance(raw, bool) and 0 <= raw <= 6:
        return raw
    raise Wrong(f"{said(raw)} is not a day of the week", 'Write its name, like "Monday".')


def day(raw: object) -> date:
    """A day of the calendar, native or in quotes."""
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return _sensible(raw)
    match = _DAY.fullmatch(raw.strip()) if isinstance(raw, str) else None
    if match is None:
        raise Wrong(f"found {said(raw)}, which is not a day", DAY_WANTED)
    year, number, of_month = (int(part) for part in match.groups())
    try:
        return _sensible(date(year, number, of_month))
    except ValueError:
        raise Wrong(f"{said(raw)} is not a day of the calendar{_why_not(year, number)}", DAY_WANTED) from None


def time_of_day(raw: object) -> time:
    """Wall time without a zone."""
    if isinstance(raw, time):
        return raw
    match = _TIME.fullmatch(raw.strip()) if isinstance(raw, str) else None
    try:
        if match:
            hour, minute, second = (int(part or 0) for part in match.groups())
            return time(hour, minute, second)
    except ValueError:
        raise Wrong(f"{said(raw)} is not a time of day", TIME_WANTED) from None
    raise Wrong(f"found {said(raw)}, which is not a time of day", TIME_WANTED)


def day_and_time(raw: object) -> datetime:
    """Wall time of a day, without a zone."""
    if isinstance(raw, datetime):
        if raw.tzinfo is not None:
            raise Wrong(f"{said(raw)} names a zone", f"{BOTH_WANTED} The zone is the key `zone`.")
        _sensible(raw.date())
        return raw
    match = _BOTH.fullmatch(raw.strip()) if isinstance(raw, str) else None
    if match is None:
        raise Wrong(f"found {said(raw)}, which is not a day with a time", BOTH_WANTED)
    return datetime.combine(day(match[1]), time_of_day(match[2]))


def _sensible(found: date) -> date:
    if FIRST_YEAR <= found.year <= LAST_YEAR:
        return found
    raise Wrong(f"{found.isoformat()} is far from today", f"Use a year from {FIRST_YEAR} to {LAST_YEAR}.")


def _why_not(year: int, number: int) -> str:
    if not 1 <= number <= 12:
        return f": there is no month {number}"
    if year < FIRST_YEAR:
        return ""
    return f": {calendar.month_name[number]} {year} has {calendar.monthrange(year, number)[1]} days"


def _yes_or_no(raw: object) -> bool:
    if isinstance(raw, bool):
        return raw
    raise Wrong(f"found {said(raw)}, which is neither true nor false", "Write true or false, without quotes.")


def _whole(raw: object) -> int:
    if isinstance(raw, int) and not isinstance(raw, bool) and abs(raw) < 10**9:
        return raw
    raise Wrong(f"found {said(raw)}, which is not a whole number", "Write digits only, like 3 or -3.")


def _number(raw: object) -> Decimal:
    if isinstance(raw, (int, Decimal)) and not isinstance(raw, bool):
        number = Decimal(raw)
        if number.is_finite() and abs(number) < 10**12:
            return number
    raise Wrong(f"found {said(raw)}, which is not a number", "Write digits, with a point if needed, like 2 or 0.5.")


def _or_none(read: Callable[[object], object]) -> Callable[[object], object]:
    return lambda raw: None if raw == "none" else read(raw)


def _choice(raw: object, choices: tuple[str, ...]) -> str:
    word = raw.strip() if isinstance(raw, str) else ""
    for choice in choices:
        if word.lower() == choice.lower():
            return str(choice)
    raise Wrong(f"{said(raw)} is not known here", one_of(word, map(str, choices)))


_READERS: dict[Any, Callable[[object], object]] = {
    str: text,
    bool: _yes_or_no,
    int: _whole,
    Decimal: _number,
    date: day,
    time: time_of_day,
    datetime: day_and_time,
}
