"""The dates reminders hang on: the program's convenings, milestones and reporting months, found by day. Pure."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice

from bot.scheduler.dates import DAY, Calendar
from store.program import Program

Source = tuple[str, str]
MIDNIGHT = time(0)


@dataclass(frozen=True, slots=True)
class Anchor:
    """One date of one item. `about` is `convening:ID`, `milestone:ID` or `reporting:YYYY-MM`.

    A convening is over as news when it `starts` (aware UTC); a milestone at its wall time, or with its day. A month
    that opens is announced in advance until that day begins, and afterwards `while_open`: through its due day.
    """

    about: str
    day: date
    starts: datetime | None = None
    wall: time | None = None
    while_open: date | None = None

    def ahead_until(self, calendar: Calendar, *, announced: bool) -> datetime:
        """Until when (aware UTC) this still lies ahead; `announced`: of a month that opens, that it will."""
        if self.starts is not None:
            return self.starts
        if self.wall is not None:
            return calendar.instant(self.day, self.wall)
        if self.while_open is None:
            return calendar.instant(self.day + DAY, MIDNIGHT)
        return calendar.instant(self.day if announced else self.while_open + DAY, MIDNIGHT)


Entry = tuple[Anchor, tuple[str, ...]]


class ByDay:
    """Anchors with the districts they are for, by day; an entry's districts empty means all of them."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries: dict[date, list[Entry]] = {}
        for entry in entries:
            self._entries.setdefault(entry[0].day, []).append(entry)
        self._days = sorted(self._entries)

    def on(self, day: date) -> Sequence[Entry]:
        """The entries of one day, in the order of the file."""
        return self._entries[day]

    def days(self, first: date, end: date) -> Sequence[date]:
        """The days that have anchors, from `first` on and before `end`, in order."""
        start = bisect_left(self._days, first)
        if start == len(self._days) or self._days[start] >= end:
            return ()
        return self._days[start : bisect_left(self._days, end, start)]

    def days_from(self, first: date) -> Iterator[date]:
        """The days that have anchors, from `first` on, in order."""
        return islice(self._days, bisect_left(self._days, first), None)


def find(program: Program, wanted: frozenset[Source]) -> Mapping[Source, list[Entry]]:
    """The anchors that rules want, by (about, anchor), as a rule names them: `("reporting", "due")`."""
    found: dict[Source, list[Entry]] = {source: [] for source in wanted}

    def add(entry: Entry, anchor: str, *abouts: str) -> None:
        for about in abouts:
            if (about, anchor) in found:
                found[about, anchor].append(entry)

    _convenings(program, add)
    _milestones(program, add)
    _months(program, add)
    return found


Add = Callable[..., None]


def _convenings(program: Program, add: Add) -> None:
    for item in program.convenings:
        starts = Calendar(item.zone).instant(item.starts.date(), item.starts.time())
        about = f"convening:{item.id}"
        add((Anchor(about, item.starts.date(), starts), item.districts), "starts", "convening", about)


def _milestones(program: Program, add: Add) -> None:
    for item in program.milestones:
        about = f"milestone:{item.id}"
        add((Anchor(about, item.on, wall=item.at), item.districts), "on", item.kind, about)


def _months(program: Program, add: Add) -> None:
    for item in program.months:
        about = f"reporting:{item.month:%Y-%m}"
        add((Anchor(about, item.opens, while_open=item.due), ()), "opens", "reporting", about)
        add((Anchor(about, item.due), ()), "due", "reporting", about)
        add((Anchor(about, item.grace_ends), ()), "grace", "reporting", about)
