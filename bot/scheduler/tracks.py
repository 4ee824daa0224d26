"""Occurrences, and the tracks that give them: one rule on one calendar, over the days its anchors lie on. Pure."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import Literal, Protocol

from bot.scheduler.anchors import ByDay
from bot.scheduler.dates import DAY, Calendar, Direction
from store.program import DigestRule, ReminderRule

NO_DAY, SIX_DAYS = timedelta(0), timedelta(days=6)
QUIET_HOURS = "quiet hours"
# A digest of Monday read on Tuesday afternoon is old news; next Monday's is better.
DIGEST_EXPIRES = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One reminder of one milestone for one district, or one digest, at one time.

    `about`: `convening:ID`, `milestone:ID`, `reporting:YYYY-MM`, `digest:coordinators` or `digest:district`.
    `district`: its id, "" for the coordinators' digest. `anchor`: the day of the milestone it reminds of (of a
    digest, its own). `offset`: from the anchor, `-3d` or in school days `-3s`; of a digest "". `local_date` and
    `nominal_at`: when the rule alone would have it; `at`: when it is to go out; `moved_because`: why these differ
    ("" when they do not). `expires_at`: from then on it is too late. `ahead_until`: while this has not come, a
    reminder that was missed is still of use; None for what comes after its milestone, and for digests. All instants
    are aware UTC.

    A rule that would remind only once its convening has begun gives an occurrence that expires before it goes out.
    """

    rule: str
    about: str
    kind: Literal["reminder", "digest"]
    district: str
    anchor: date
    offset: str
    local_date: date
    at: datetime
    nominal_at: datetime
    expires_at: datetime
    moved_because: str = ""
    ahead_until: datetime | None = None

    @property
    def key(self) -> str:
        """What makes it happen once: `about|district|rule|anchor|offset`, of a digest `about|district|ISO week`."""
        if self.kind == "digest":
            year, week, _ = self.anchor.isocalendar()
            return f"{self.about}|{self.district}|{year}-W{week:02d}"
        return f"{self.about}|{self.district}|{self.rule}|{self.anchor}|{self.offset}"


class Track(Protocol):
    """A rule on a calendar. A later anchor never lands on an earlier day."""

    @property
    def calendar(self) -> Calendar:
        """Whose days and hours it keeps to."""
        ...

    def times(self) -> frozenset[time]:
        """The wall times it can ever land on."""
        ...

    def anchors(self, first: date, last: date) -> Sequence[date]:
        """The anchors that land on these local days, both inclusive, in order; a few more do no harm."""
        ...

    def anchors_from(self, first: date) -> Iterator[date]:
        """The anchors that land on this local day or later, in order; a few earlier ones do no harm."""
        ...

    def land(self, anchor: date) -> tuple[date, time] | None:
        """The open local day and time it goes out, or None for not at all."""
        ...

    def occurrences(self, anchor: date, at: datetime) -> Iterator[Occurrence]:
        """What goes out `at` the instant where this anchor landed, one per item and district."""
        ...


@dataclass(frozen=True)
class Reminders:
    """A reminder rule on a calendar. `districts` are those of the calendar, for anchors that are for all."""

    rule: ReminderRule
    calendar: Calendar
    districts: tuple[str, ...]
    by_day: ByDay

    @cached_property
    def direction(self) -> Direction:
        """A reminder on the day itself moves like one before it; but a month cannot be opened early."""
        on_the_day: Direction = "after" if self.rule.anchor == "opens" else "before"
        return "before" if self.rule.days < 0 else "after" if self.rule.days > 0 else on_the_day

    def times(self) -> frozenset[time]:
        """The planned time, or the edges of the hours when that is outside them."""
        at, calendar = self.rule.at, self.calendar
        if calendar.open_from <= at < calendar.open_until:
            return frozenset({at})
        return frozenset({calendar.clamp(time.min), calendar.clamp(time.max)})

    def anchors(self, first: date, last: date) -> Sequence[date]:
        """Exactly those that land on these days."""
        return self.by_day.days(self._first_anchor(first), self._first_anchor(last + DAY))

    def anchors_from(self, first: date) -> Iterator[date]:
        """Exactly those that land on this day or later."""
        return self.by_day.days_from(self._first_anchor(first))

    def land(self, anchor: date) -> tuple[date, time]:
        """Earlier than planned for `before`, later for `after`, when the planned time is not open."""
        return self.calendar.slot(self._nominal(anchor), self.rule.at, direction=self.direction)

    def occurrences(self, anchor: date, at: datetime) -> Iterator[Occurrence]:
        """One per item of the day and district, in the order of the file."""
        rule, nominal = self.rule, self._nominal(anchor)
        nominal_at = self.calendar.instant(nominal, rule.at)
        expires_at = max(at, nominal_at) + timedelta(hours=rule.expires_hours)
        moved = "" if at == nominal_at else self.calendar.closed_reason(nominal) or QUIET_HOURS
        offset = f"{rule.days:+d}{'s' if rule.school_days else 'd'}"
        before = self.direction == "before"
        for item, districts in self.by_day.on(anchor):
            ahead = item.ahead_until(self.calendar, announced=before) if before or item.while_open else None
            ends = min(expires_at, ahead) if before and ahead else expires_at
            for district in districts or self.districts:
                yield Occurrence(
                    rule.id, item.about, "reminder", district, anchor, offset,
                    nominal, at, nominal_at, ends, moved, ahead,
                )  # fmt: skip

    def _first_anchor(self, day: date) -> date:
        """The earliest day an anchor can lie on to land on `day` or later: `land`, read backwards."""
        calendar, days = self.calendar, self.rule.days
        if self.direction == "before":
            nominal = calendar.next_school_day(day)
            nominal += DAY if self.rule.at < calendar.open_from else NO_DAY
        else:
            nominal = calendar.previous_school_day(day - DAY)
            nominal += DAY if self.rule.at < calendar.open_until else NO_DAY
        if not self.rule.school_days or days == 0:
            return nominal - timedelta(days=days)
        nominal = calendar.next_school_day(nominal)
        if days > 0:
            return calendar.shift_school_days(nominal, -days)
        return calendar.shift_school_days(nominal, -days - 1) + DAY

    def _nominal(self, anchor: date) -> date:
        if self.rule.school_days:
            return self.calendar.shift_school_days(anchor, self.rule.days)
        return anchor + timedelta(days=self.rule.days)


@dataclass(frozen=True)
class Digests:
    """A weekly digest on a calendar, on the nominal days `weeks` (in order)."""

    rule: DigestRule
    calendar: Calendar
    districts: tuple[str, ...]
    weeks: Sequence[date]

    def times(self) -> frozenset[time]:
        """The planned time, inside the hours."""
        return frozenset({self.calendar.clamp(self.rule.at)})

    def anchors(self, first: date, last: date) -> Sequence[date]:
        """A digest stays in its week, so those planned six days before or after may come on these days."""
        return self.weeks[bisect_left(self.weeks, first - SIX_DAYS) : bisect_right(self.weeks, last + SIX_DAYS)]

    def anchors_from(self, first: date) -> Iterator[date]:
        """Those planned from six days before on."""
        return iter(self.weeks[bisect_left(self.weeks, first - SIX_DAYS) :])

    def land(self, anchor: date) -> tuple[date, time] | None:
        """On a closed day the next open one of that week, else the last one before; None in a week without any."""
        monday = anchor - timedelta(days=anchor.weekday())
        for day in (self.calendar.next_school_day(anchor), self.calendar.previous_school_day(anchor)):
            if monday <= day < monday + timedelta(days=7):
                return day, self.calendar.clamp(self.rule.at)
        return None

    def occurrences(self, anchor: date, at: datetime) -> Iterator[Occurrence]:
        """One per district, or one for the coordinators."""
        nominal_at = self.calendar.instant(anchor, self.rule.at)
        moved = "" if at == nominal_at else self.calendar.closed_reason(anchor) or QUIET_HOURS
        expires_at = max(at, nominal_at) + DIGEST_EXPIRES
        for district in self.districts:
            yield Occurrence(
                self.rule.id, f"digest:{self.rule.audience}", "digest", district, anchor, "",
                anchor, at, nominal_at, expires_at, moved,
            )  # fmt: skip
