"""A year on a page: every message that would go out, to whom, when and why. Nothing is sent and nothing is stored.

The messages are composed by the functions that compose the real ones: the schedule, the reminders and the digests.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from typing import Literal
from zoneinfo import ZoneInfo

from bot.handlers import agenda, derived, digest, names, remind, reminders
from bot.handlers.digest_cards import Week
from bot.handlers.reminders import Answered, Recipient
from bot.handlers.standing_of import Standing
from bot.messages import Post, To
from bot.scheduler.due import Occurrence
from bot.ui.plain import plain
from store.program import TEAM, Milestone, Program

ANSWERED_AT = time(10, 0)
TASK_OPENS = timedelta(days=14)
Answering = Literal["nobody"] | int


@dataclass(frozen=True)
class Line:
    """One message. `at`: ISO 8601 with the district's own offset."""

    at: str
    to: str
    kind: str
    why: str
    text: str


@dataclass
class _Story:
    """What the invented people have done by now; each step costs what happened, not what is there."""

    program: Program
    people: dict[str, list[Recipient]]
    answers: list[tuple[datetime, str, str]] = field(default_factory=list)
    sent: dict[tuple[str, str], bool] = field(default_factory=dict)
    came: dict[tuple[str, str], datetime] = field(default_factory=dict)
    teams: set[tuple[str, str]] = field(default_factory=set)
    known: set[str] = field(default_factory=set)

    def until(self, now: datetime) -> None:
        """Everybody does what they do by now."""
        while self.answers and self.answers[-1][0] <= now:
            at, about, district = self.answers.pop()
            self.teams.add((about, district))
            kind, _, key = about.partition(":")
            if kind == "reporting":
                due = self.program.month_by_key[key].due
                self.sent[district, key] = agenda.today_of(self.program, district, at) <= due
                self.came[district, key] = at

    def week(self, now: datetime) -> Week:
        """What the digests of this moment are made from."""
        ids = tuple(one.id for one in self.program.active_districts)
        done = frozenset(pair for pair in self.teams if pair[0].startswith("milestone:"))
        return Week(Standing(self.program, now, ids, self.sent, self.came), done=done)


def simulate(program: Program, start: date, end: date, answering: Answering = "nobody") -> Iterator[Line]:
    """Every message from `start` to `end` (both inclusive), oldest first.

    `answering`: nobody ever answers, or every team does on this day of each window (1 is the day it opens).
    """
    for day in days(program, start, end, answering):
        yield from day


def days(program: Program, start: date, end: date, answering: Answering = "nobody") -> Iterator[list[Line]]:
    """The same day by day, so that progress can be shown: one list for each day, empty ones too."""
    zone = ZoneInfo(program.zone)
    story = _Story(program, _people(program), _answers(program, answering))
    day = start
    while day <= end:
        since = datetime.combine(day, time(0), zone).astimezone(UTC) - timedelta(microseconds=1)
        until = datetime.combine(day + timedelta(days=1), time(0), zone).astimezone(UTC) - timedelta(microseconds=1)
        yield [_line(program, post, at) for at, post in _one_day(program, since, until, story)]
        day += timedelta(days=1)


def _one_day(program: Program, since: datetime, until: datetime, story: _Story) -> Iterator[tuple[datetime, Post]]:
    story.known.clear()
    due = derived.schedule(program).due(since, until)
    for at, together in groupby(due, key=lambda one: one.at):
        story.until(at)
        occurrences = list(together)
        first = [one for one in occurrences if one.kind == "reminder"]
        # What the same morning still brings comes with it, as in the real tick.
        same_morning = remind.of_this_morning(program, at - timedelta(microseconds=1), at) if first else []
        yield from ((at, post) for post in _reminders(program, same_morning, story, at))
        digests = [one for one in occurrences if one.kind == "digest"]
        if digests:
            yield from ((at, post) for post in digest.compose(program, digests, story.week(at), at))


def _reminders(program: Program, due: list[Occurrence], story: _Story, now: datetime) -> list[Post]:
    answered = Answered(frozenset(story.teams))
    posts = reminders.compose(program, due, story.people, answered, now, frozenset(story.known))
    for post in posts:
        story.known.add(post.dedupe_key)
        story.known.update(key for key, _, _ in post.covers)
    return [post for post in posts if not post.skip]


def _people(program: Program) -> dict[str, list[Recipient]]:
    """The people of the program file; a district without any gets one of each role of a team."""
    found: dict[str, list[Recipient]] = {}
    for person in program.people:
        found.setdefault(person.district, []).append(
            Recipient(person.id, person.name, person.role.value, person.district)
        )
    for district in program.active_districts:
        if district.id not in found:
            found[district.id] = [
                Recipient(f"{district.id}/{role}", f"a {role}", role.value, district.id) for role in sorted(TEAM)
            ]
    return found


def _answers(program: Program, answering: Answering) -> list[tuple[datetime, str, str]]:
    """When each team answers what, newest first, so that the next one is popped from the end."""
    if answering == "nobody":
        return []
    windows = [(names.reporting(key), month.opens, month.closes) for key, month in program.month_by_key.items()]
    windows += [_window(one) for one in program.milestones if one.done_by_team]
    by_about = {f"milestone:{one.id}": one for one in program.milestones}
    found = []
    for district in program.active_districts:
        zone = ZoneInfo(district.zone)
        for about, opens, closes in windows:
            task = by_about.get(about)
            day = opens + timedelta(days=max(0, answering - 1))
            if day <= closes and (task is None or not task.districts or district.id in task.districts):
                at = datetime.combine(day, ANSWERED_AT, zone).astimezone(UTC)
                found.append((at, about, district.id))
    return sorted(found, reverse=True)


def _window(milestone: Milestone) -> tuple[str, date, date]:
    """A task has no day it opens; its window is taken as the two weeks before its day."""
    return f"milestone:{milestone.id}", milestone.on - TASK_OPENS, milestone.until or milestone.on


def _line(program: Program, post: Post, at: datetime) -> Line:
    local = at.astimezone(agenda.zone_of(program, post.district))
    return Line(local.isoformat(), _to(post.to), post.kind, post.why, plain(post.card))


def _to(to: To) -> str:
    return f"member:{to.member}" if to.member else to.purpose
