"""School calendars: which days and hours a district is open, in its own zone. Pure.

A day is a school day unless it is a weekend, a Massachusetts holiday (`holidays`, US-MA, observed days and
Patriots' Day among them) or in one of the district's closed ranges. Vacation weeks are custom and not law, so they
come from the program. Hours are half open: with 7:30 to 16:00 something can be said at 7:30 and no more at 16:00.

A day that is closed gives way to another day at the same wall time, so that 9:00 stays 9:00; a time outside the
hours moves to the edge of the hours.
"""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property, lru_cache
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

import holidays

from store.program import DayRange, District

Direction = Literal["before", "after"]

DAY = timedelta(days=1)
# What moves back to the end of a day is planned this long before closing: the tick, the pacing of the outbox and a
# second try need some minutes, and at closing time it would wait for the next morning.
LAST_CALL = timedelta(minutes=15)
LONGEST_CLOSED = timedelta(days=366)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def calendar_of(district: District) -> "Calendar":
    """The district's calendar; districts with the same days, hours and zone share one."""
    return _shared(district.zone, district.closed, district.open_from, district.open_until)


@dataclass(frozen=True)
class Calendar:
    """Open days and hours of a district; without arguments those of Massachusetts with no vacations.

    Raises ValueError for hours that never open and for a range of more than 366 closed days,
    `zoneinfo.ZoneInfoNotFoundError` for an unknown zone.
    """

    zone: str = "America/New_York"
    closed: tuple[DayRange, ...] = ()
    open_from: time = time(7, 30)
    open_until: time = time(16, 0)

    def __post_init__(self) -> None:
        ZoneInfo(self.zone)
        if self.open_from >= self.open_until:
            raise ValueError(f"`open_from` {self.open_from} is not before `open_until` {self.open_until}")
        for days in self.closed:
            if days.last - days.first > LONGEST_CLOSED:
                raise ValueError(f"closed from {days.first} to {days.last}: more than a year without a school day")

    def is_school_day(self, day: date) -> bool:
        """Whether anything may be said on this day."""
        year = self._year(day.year)
        return bool(year.is_open[day.toordinal() - year.first])

    def closed_reason(self, day: date) -> str:
        """Why the day is closed: the holiday, the range's reason or the weekday's name; "" when it is open."""
        if self.is_school_day(day):
            return ""
        reasons = [days.reason for days in self.closed if days.first <= day <= days.last]
        return _holidays(day.year).get(day) or next(iter(reasons), "") or _weekend(day) or "closed"

    def next_school_day(self, day: date) -> date:
        """The first school day on or after `day`."""
        return day if self.is_school_day(day) else self.shift_school_days(day, 1)

    def previous_school_day(self, day: date) -> date:
        """The last school day on or before `day`."""
        return day if self.is_school_day(day) else self.shift_school_days(day, -1)

    def shift_school_days(self, day: date, n: int) -> date:
        """The n-th school day after `day` (before it when negative); 0 gives `day` itself, open or not."""
        if n == 0:
            return day
        number, year = day.year, self._year(day.year)
        index = bisect_right(year.school_days, day) + n - (1 if n > 0 or self.is_school_day(day) else 0)
        while index >= len(year.school_days):
            index -= len(year.school_days)
            number, year = number + 1, self._year(number + 1)
        while index < 0:
            number, year = number - 1, self._year(number - 1)
            index += len(year.school_days)
        return year.school_days[index]

    def instant(self, day: date, at: time) -> datetime:
        """This wall time as aware UTC. A time the clocks skip moves forward, of one they repeat it is the first."""
        return datetime.combine(day, at.replace(fold=0), self._zone_info).astimezone(UTC)

    def local(self, instant: datetime) -> datetime:
        """The wall time of an aware instant, aware in the district's zone. Raises ValueError for a naive one."""
        if instant.tzinfo is None:
            raise ValueError(f"{instant} has no zone")
        return instant.astimezone(self._zone_info)

    def slot(self, day: date, at: time, *, direction: Direction) -> tuple[date, time]:
        """The nearest open day and time not later ("before") or not earlier ("after") than the given one."""
        if not self.is_school_day(day):
            moved = self.previous_school_day(day) if direction == "before" else self.next_school_day(day)
            return moved, self.clamp(at)
        if self.open_from <= at < self.open_until:
            return day, at
        if direction == "before":
            return (day if at > self.open_from else self.previous_school_day(day - DAY)), self._last_call
        return (day if at < self.open_from else self.next_school_day(day + DAY)), self.open_from

    def clamp(self, at: time) -> time:
        """The time inside the hours that is nearest to `at`."""
        if at < self.open_from:
            return self.open_from
        return at if at < self.open_until else self._last_call

    def next_open(self, instant: datetime) -> datetime:
        """The instant itself when the district is open then, else when it next opens (aware UTC)."""
        local = self.local(instant)
        day, at = local.date(), local.time()
        if self.is_school_day(day):
            if self.open_from <= at < self.open_until:
                return instant.astimezone(UTC)
            if at < self.open_from:
                return self.instant(day, self.open_from)
        return self.instant(self.next_school_day(day + DAY), self.open_from)

    def school_hours_between(self, start: datetime, end: datetime) -> float:
        """Hours the district is open between two instants, of real time; 0.0 when `end` is not after `start`."""
        total, day, last = timedelta(0), self.local(start).date(), self.local(end).date()
        while (day := self.next_school_day(day)) <= last:
            opens, closes = self._hours(day)
            total += max(min(end, closes) - max(start, opens), timedelta(0))
            day += DAY
        return total / timedelta(hours=1)

    def add_school_hours(self, instant: datetime, hours: float) -> datetime:
        """When the district has been open for this many hours since `instant` (aware UTC)."""
        left, day = timedelta(hours=hours), self.local(instant).date()
        if left <= timedelta(0):
            return instant.astimezone(UTC)
        while True:
            day = self.next_school_day(day)
            opens, closes = self._hours(day)
            begins = max(instant.astimezone(UTC), opens)
            if closes - begins >= left:
                return begins + left
            left -= max(closes - begins, timedelta(0))
            day += DAY

    def _hours(self, day: date) -> tuple[datetime, datetime]:
        return self.instant(day, self.open_from), self.instant(day, self.open_until)

    @cached_property
    def _zone_info(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    @cached_property
    def _last_call(self) -> time:
        anyday = date(2000, 1, 1)
        last = (datetime.combine(anyday, self.open_until) - LAST_CALL).time()
        return max(self.open_from, last) if last < self.open_until else self.open_from

    @cached_property
    def _years(self) -> "dict[int, _Year]":
        return {}

    def _year(self, number: int) -> "_Year":
        found = self._years.get(number)
        if found is None:
            found = self._years[number] = _year(number, self.closed)
        return found


class _Year(NamedTuple):
    """One civil year from the ordinal of January 1: a byte per day, 1 when open, and the school days in order."""

    first: int
    is_open: bytes
    school_days: tuple[date, ...]


def _year(number: int, closed: tuple[DayRange, ...]) -> _Year:
    is_open, new_year = bytearray(_statewide(number)), date(number, 1, 1)
    for off in closed:
        first = max((off.first - new_year).days, 0)
        last = min((off.last - new_year).days, len(is_open) - 1)
        if first <= last:
            is_open[first : last + 1] = bytes(last + 1 - first)
    ordinal = new_year.toordinal()
    days = tuple(date.fromordinal(ordinal + n) for n, one in enumerate(is_open) if one)
    return _Year(ordinal, bytes(is_open), days)


@lru_cache(maxsize=64)
def _statewide(number: int) -> bytes:
    ordinal, names = date(number, 1, 1).toordinal(), _holidays(number)
    length = date(number, 12, 31).toordinal() - ordinal + 1
    days = (date.fromordinal(ordinal + n) for n in range(length))
    return bytes(not _weekend(day) and day not in names for day in days)


@lru_cache(maxsize=64)
def _holidays(number: int) -> dict[date, str]:
    return dict(holidays.country_holidays("US", subdiv="MA", years=number))


def _weekend(day: date) -> str:
    return WEEKDAYS[day.weekday()] if day.weekday() >= 5 else ""


@lru_cache(maxsize=1024)
def _shared(zone: str, closed: tuple[DayRange, ...], open_from: time, open_until: time) -> Calendar:
    return Calendar(zone, closed, open_from, open_until)
