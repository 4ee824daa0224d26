"""What is due between two instants: the program's calendar and its rules, computed, never stored (docs/adr/0003).

A month of slots is worked out when somebody first asks about it, once per calendar (districts with the same days off
share one), and spread over districts only for what is really due. So a tick costs the same however long the
program's calendar is.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from bot.scheduler.dates import Calendar, calendar_of
from store.program import Convening, DigestRule, District, Milestone, Program, ReminderRule, ReportingMonth

REACH = timedelta(days=75)
KEPT_MONTHS = 16
DIGEST_EXPIRES = timedelta(hours=12)

Anchored = Convening | Milestone | ReportingMonth


@dataclass(frozen=True)
class Occurrence:
    """One reminder of one thing to one district, or one digest, at one time.

    `local_date` is the nominal day, before it was moved off a closed day; the key is made of what does not change
    when it moves. All instants are aware UTC. `district` is "" for the coordinators' digest.
    """

    rule: str
    about: str
    kind: str
    district: str
    anchor: date
    local_date: date
    at: datetime
    nominal_at: datetime
    expires_at: datetime
    moved_because: str = ""
    offset: str = ""

    @property
    def key(self) -> str:
        """What makes it happen once; it begins with `about`."""
        return "|".join((self.about, self.district, self.rule, self.anchor.isoformat(), self.offset))


@dataclass(frozen=True)
class _Slot:
    """An occurrence of every district of one calendar."""

    at: datetime
    occurrence: Occurrence
    districts: tuple[str, ...]


class Schedule:
    """The due things of one program."""

    def __init__(self, program: Program) -> None:
        self._program = program
        groups: dict[Calendar, list[District]] = {}
        for district in program.active_districts:
            groups.setdefault(calendar_of(district), []).append(district)
        self._groups = [(calendar, tuple(d.id for d in members)) for calendar, members in groups.items()]
        self._rules = [(rule, *_anchored(program, rule)) for rule in program.reminders if self._groups]
        self._last = max(
            (days[-1] for _, days, _ in self._rules if days),
            default=date.min,
        )
        if program.current_year is not None and program.digests and self._groups:
            self._last = max(self._last, program.current_year.ends)
        self._month = lru_cache(maxsize=KEPT_MONTHS)(self._slots_of_month)

    def due(self, since: datetime, until: datetime) -> list[Occurrence]:
        """Everything due after `since`, up to and including `until`, by instant and then in the program's order."""
        return [occurrence for slot in self._between(since, until) for occurrence in _spread(slot)]

    def next_after(self, instant: datetime) -> datetime | None:
        """The next instant anything is due; None when nothing is ahead."""
        month = _first(instant.astimezone(UTC).date())
        while month <= self._last + REACH:
            slots = self._month(month)
            place = bisect_right(slots, instant, key=lambda slot: slot.at)
            if place < len(slots):
                return slots[place].at
            month = _following(month)
        return None

    def late_published(self, since: datetime) -> list[tuple[Occurrence, bool]]:
        """Reminders a program published at `since` came too late for, of things still ahead.

        For each thing and district the nearest one comes with True: it still goes out, once. The others are past.
        """
        missed: dict[tuple[str, str], list[Occurrence]] = {}
        for rule, days, items in self._rules:
            start = bisect_left(days, since.date() - REACH)
            for anchor, item in zip(days[start:], items[start:], strict=True):
                for calendar, districts in self._groups:
                    counts_until = _counts_until(item, calendar)
                    if counts_until <= since or (rule.days > 0 and rule.anchor != "opens"):
                        continue
                    occurrence = _occurrence(rule, anchor, item, calendar)
                    if occurrence.at > since:
                        continue
                    for one in _spread(_Slot(occurrence.at, occurrence, _of(item, districts))):
                        missed.setdefault((one.about, one.district), []).append(
                            replace(one, expires_at=max(one.expires_at, counts_until))
                        )
        found: list[tuple[Occurrence, bool]] = []
        for ones in missed.values():
            ones.sort(key=lambda one: one.at)
            found += [(one, one is ones[-1]) for one in ones]
        return found

    def _between(self, since: datetime, until: datetime) -> Iterator[_Slot]:
        month = _first(since.astimezone(UTC).date())
        while month <= until.astimezone(UTC).date():
            slots = self._month(month)
            start = bisect_right(slots, since, key=lambda slot: slot.at)
            end = bisect_right(slots, until, key=lambda slot: slot.at)
            yield from slots[start:end]
            month = _following(month)

    def _slots_of_month(self, month: date) -> list[_Slot]:
        after = _following(month)
        start = datetime.combine(month, time(), UTC)
        end = datetime.combine(after, time(), UTC)
        found = [slot for slot in self._reminders(month, after) if start <= slot.at < end]
        found += [slot for slot in self._digests(month, after) if start <= slot.at < end]
        found.sort(key=lambda slot: slot.at)
        return found

    def _reminders(self, month: date, after: date) -> Iterator[_Slot]:
        for rule, days, items in self._rules:
            start, end = bisect_left(days, month - REACH), bisect_right(days, after + REACH)
            for anchor, item in zip(days[start:end], items[start:end], strict=True):
                for calendar, districts in self._groups:
                    mine = _of(item, districts)
                    if mine:
                        occurrence = _occurrence(rule, anchor, item, calendar)
                        yield _Slot(occurrence.at, occurrence, mine)

    def _digests(self, month: date, after: date) -> Iterator[_Slot]:
        year = self._program.current_year
        if year is None or not self._groups:
            return
        for rule in self._program.digests:
            monday = month - timedelta(days=month.weekday() + 7)
            while monday < after + timedelta(days=7):
                day = monday + timedelta(days=rule.weekday)
                if year.starts <= day <= year.ends:
                    yield from self._digest(rule, monday, day)
                monday += timedelta(days=7)

    def _digest(self, rule: DigestRule, monday: date, day: date) -> Iterator[_Slot]:
        groups = self._groups
        if rule.audience == "coordinators":
            groups = [(Calendar(zone=self._program.zone), ("",))]
        for calendar, districts in groups:
            open_day = calendar.next_school_day(day)
            if open_day > monday + timedelta(days=6):
                continue
            nominal = calendar.instant(day, rule.at)
            at = calendar.instant(*calendar.slot(open_day, rule.at, direction="after"))
            moved = calendar.closed_reason(day)
            occurrence = Occurrence(
                rule.id, f"digest:{rule.audience}", "digest", "", day, day, at, nominal, at + DIGEST_EXPIRES, moved,
                f"{monday.isocalendar().year}-W{monday.isocalendar().week:02d}",
            )  # fmt: skip
            yield _Slot(at, occurrence, districts)


def _anchored(program: Program, rule: ReminderRule) -> tuple[list[date], list[Anchored]]:
    """The days a rule counts from, sorted, and the item of each."""
    found: list[tuple[date, Anchored]] = []
    kind, _, key = rule.about.partition(":")
    if kind == "reporting":
        for month in program.months:
            found.append(({"opens": month.opens, "due": month.due, "grace": month.grace_ends}[rule.anchor], month))
    elif kind == "convening":
        found += [(one.starts.date(), one) for one in program.convenings if key in ("", one.id)]
    else:
        for milestone in program.milestones:
            if rule.about == milestone.kind or (kind == "milestone" and key == milestone.id):
                found.append((milestone.on, milestone))
    found.sort(key=lambda pair: pair[0])
    return [day for day, _ in found], [item for _, item in found]


def _about(item: Anchored) -> str:
    match item:
        case Convening():
            return f"convening:{item.id}"
        case Milestone():
            return f"milestone:{item.id}"
        case ReportingMonth():
            return f"reporting:{item.month:%Y-%m}"


def _of(item: Anchored, districts: tuple[str, ...]) -> tuple[str, ...]:
    own = () if isinstance(item, ReportingMonth) else item.districts
    return tuple(one for one in districts if one in own) if own else districts


def _occurrence(rule: ReminderRule, anchor: date, item: Anchored, calendar: Calendar) -> Occurrence:
    nominal = (
        calendar.shift_school_days(anchor, rule.days) if rule.school_days else anchor + timedelta(days=rule.days)
    )
    later = rule.days > 0 or rule.anchor == "opens"
    nominal_at = calendar.instant(nominal, rule.at)
    day, wall = calendar.slot(nominal, rule.at, direction="after" if later else "before")
    at = calendar.instant(day, wall)
    expires = max(nominal_at, at) + timedelta(hours=rule.expires_hours)
    if not later:
        expires = max(at, min(expires, _counts_until(item, calendar)))
    moved = calendar.closed_reason(nominal) if day != nominal else ""
    offset = f"{rule.days}{'s' if rule.school_days else 'd'}"
    return Occurrence(
        rule.id, _about(item), "reminder", "", anchor, nominal, at, nominal_at, expires, moved, offset
    )  # fmt: skip


def _counts_until(item: Anchored, calendar: Calendar) -> datetime:
    """The instant from which a "before" reminder of it makes no sense any more."""
    match item:
        case Convening():
            return Calendar(zone=item.zone).instant(item.starts.date(), item.starts.time())
        case Milestone(at=time() as at):
            return calendar.instant(item.on, at)
        case Milestone():
            return calendar.instant(item.on, time(23, 59))
        case ReportingMonth():
            return calendar.instant(item.grace_ends, time(23, 59))


def _spread(slot: _Slot) -> Iterator[Occurrence]:
    for district in slot.districts:
        yield replace(slot.occurrence, district=district)


def _first(day: date) -> date:
    return day.replace(day=1)


def _following(month: date) -> date:
    return (month + timedelta(days=32)).replace(day=1)
