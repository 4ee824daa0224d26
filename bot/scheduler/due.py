"""What is due between two instants: arithmetic over the program's calendar, with nothing stored. Pure.

There is no table of occurrences. A tick first asks which rules can fall on its wall time at all, mostly none; those
are entered, on each calendar, by bisection at its day. So it costs what is due then and not what the program holds.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from bot.scheduler import anchors
from bot.scheduler.anchors import ByDay, Entry
from bot.scheduler.dates import DAY, Calendar, calendar_of
from bot.scheduler.tracks import Digests, Occurrence, Reminders, Track
from store.program import Program

__all__ = ["Occurrence", "Schedule"]

# Longer windows touch most wall times, so there is nothing to leave out.
SHORT = timedelta(days=1)
NEVER = datetime.max.replace(tzinfo=UTC)
PUBLISHED_LATE = "the program being published after its time"


class _Batch(NamedTuple):
    """What one track sends at one instant; sorts by `at`, then in the order of the file."""

    at: datetime
    track: int
    anchor: date


class Schedule:
    """A program's reminders and digests, ready to be asked. Build it once per published version.

    Raises ValueError or `zoneinfo.ZoneInfoNotFoundError` for a district without a usable calendar.
    """

    def __init__(self, program: Program) -> None:
        self._program = program
        self._office = Calendar(zone=program.zone)
        self._calendars = {district.id: calendar_of(district) for district in program.active_districts}
        self._groups: dict[Calendar, tuple[str, ...]] = {}
        for district, calendar in self._calendars.items():
            self._groups[calendar] = (*self._groups.get(calendar, ()), district)
        self._zones = tuple({one.zone: one for one in (self._office, *self._groups)}.values())
        self._tracks: tuple[Track, ...] = (*self._reminders(), *self._digests())
        self._by_time: dict[str, dict[time, list[int]]] = {one.zone: {} for one in self._zones}
        for number, track in enumerate(self._tracks):
            for at in track.times():
                self._by_time[track.calendar.zone].setdefault(at, []).append(number)
        self._moments = lru_cache(maxsize=64)(self._moments_of)
        self._last_next = NEVER, NEVER

    def due(self, since: datetime, until: datetime) -> list[Occurrence]:
        """Everything that is to go out after `since` and up to and including `until` (aware), oldest first."""
        if since >= until:
            return []
        days = {one.zone: (one.local(since).date(), one.local(until).date()) for one in self._zones}
        short = until - since <= SHORT
        numbers = self._on_the_clock(since, until, days) if short else range(len(self._tracks))
        batches: list[_Batch] = []
        for number in numbers:
            track = self._tracks[number]
            for anchor in track.anchors(*days[track.calendar.zone]):
                landed = track.land(anchor)
                if landed is not None and since < (at := track.calendar.instant(*landed)) <= until:
                    batches.append(_Batch(at, number, anchor))
        batches.sort()
        return [one for at, number, anchor in batches for one in self._tracks[number].occurrences(anchor, at)]

    def next_after(self, instant: datetime) -> datetime | None:
        """The next instant (aware UTC) after this one at which anything is due; None when nothing ever is."""
        asked, answer = self._last_next
        if not asked <= instant < answer:
            answer = min(self._firsts_after(instant), default=NEVER)
            self._last_next = instant, answer
        return None if answer == NEVER else answer

    def late_published(self, since: datetime, until: datetime) -> list[tuple[Occurrence, bool]]:
        """For a program published at `until`: the reminders it missed since `since`, oldest first, and what goes out.

        Of each milestone and district that still lies ahead, the nearest one missed goes out (True): at the next
        open instant, unless that is too late. Rules that would have reminded at the same instant go together. The
        others are past (False) and left as they were, to be recorded as skipped. Keys are those `due` gives, so
        what an earlier version of the program has sent already is known by its key.
        """
        missed = [one for one in self.due(since, until) if one.kind == "reminder"]
        now = {district: calendar.next_open(until) for district, calendar in self._calendars.items()}
        nearest: dict[tuple[str, str], datetime] = {}
        for one in missed:
            if one.ahead_until is not None and one.ahead_until > now[one.district]:
                nearest[one.about, one.district] = one.at
        hours = {rule.id: timedelta(hours=rule.expires_hours) for rule in self._program.reminders}
        pairs: list[tuple[Occurrence, bool]] = []
        for one in missed:
            at, ahead = now[one.district], one.ahead_until
            goes = ahead is not None and ahead > at and nearest[one.about, one.district] == one.at
            if goes and ahead is not None:
                ends = min(at + hours[one.rule], ahead)
                one = replace(one, at=at, expires_at=ends, moved_because=PUBLISHED_LATE)
            pairs.append((one, goes))
        return pairs

    def _reminders(self) -> Iterator[Reminders]:
        wanted = frozenset((rule.about, rule.anchor) for rule in self._program.reminders)
        found = {
            source: self._by_calendar(entries) for source, entries in anchors.find(self._program, wanted).items()
        }
        for rule in self._program.reminders:
            for calendar, by_day in found[rule.about, rule.anchor]:
                yield Reminders(rule, calendar, self._groups[calendar], by_day)

    def _by_calendar(self, entries: Sequence[Entry]) -> list[tuple[Calendar, ByDay]]:
        everyones = [entry for entry in entries if not entry[1]]
        some: dict[Calendar, list[Entry]] = {}
        for anchor, districts in entries:
            shares: dict[Calendar, tuple[str, ...]] = {}
            for district in districts:
                calendar = self._calendars.get(district)
                if calendar is not None:
                    shares[calendar] = (*shares.get(calendar, ()), district)
            for calendar, share in shares.items():
                some.setdefault(calendar, []).append((anchor, share))
        shared = ByDay(everyones)
        found = [(calendar, shared) for calendar in self._groups] if everyones else []
        return found + [(calendar, ByDay(own)) for calendar, own in some.items()]

    def _digests(self) -> Iterator[Digests]:
        year = self._program.current_year
        if year is None or self._program.current_cohort is None:
            return
        # One digest a week is what its key allows; a second rule for the same audience would be the same digest.
        for rule in {rule.audience: rule for rule in reversed(self._program.digests)}.values():
            first = year.starts + timedelta(days=(rule.weekday - year.starts.weekday()) % 7)
            weeks = [first + timedelta(days=7 * n) for n in range(((year.ends - first).days // 7) + 1)]
            if rule.audience == "coordinators":
                yield Digests(rule, self._office, ("",), weeks)
            else:
                for calendar, districts in self._groups.items():
                    yield Digests(rule, calendar, districts, weeks)

    def _on_the_clock(self, since: datetime, until: datetime, days: Mapping[str, tuple[date, date]]) -> Iterable[int]:
        """The tracks that can land on a wall time inside the window."""
        numbers: set[int] = set()
        for zone, (first, last) in days.items():
            for n in range((last - first).days + 1):
                moments = self._moments(zone, first + n * DAY)
                start, stop = (bisect_right(moments, instant, key=itemgetter(0)) for instant in (since, until))
                for _, at in moments[start:stop]:
                    numbers.update(self._by_time[zone][at])
        return numbers

    def _moments_of(self, zone: str, day: date) -> list[tuple[datetime, time]]:
        """The instants of a day at which any track of the zone can land, with their wall times."""
        calendar = Calendar(zone)
        return sorted((calendar.instant(day, at), at) for at in self._by_time[zone])

    def _firsts_after(self, instant: datetime) -> Iterator[datetime]:
        """Of each track its first instant after this one."""
        days = {one.zone: one.local(instant).date() for one in self._zones}
        for track in self._tracks:
            for anchor in track.anchors_from(days[track.calendar.zone]):
                landed = track.land(anchor)
                if landed is not None and (at := track.calendar.instant(*landed)) > instant:
                    yield at
                    break
