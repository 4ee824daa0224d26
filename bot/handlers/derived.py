"""What is worked out once per published program: its schedule of due things, its answers' matcher, its calendars."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from bot.flows import asking, guards
from bot.flows.faq import Matcher
from bot.scheduler import dates
from bot.scheduler.due import Occurrence, Schedule
from store.asked import asked_before
from store.program import Program

WINDOWS = (timedelta(0), timedelta(days=3), timedelta(days=14), timedelta(days=60), timedelta(days=367))
"""Ends of windows ahead: mostly the first has what is asked for, and the last is a whole year."""


class _Same:
    """A program as a cache key: the same object, not an equal one (comparing thousands of items is slow)."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def __hash__(self) -> int:
        return id(self.program)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.program is self.program


def schedule(program: Program) -> Schedule:
    """The program's schedule, built once while it is in force."""
    return _schedule(_Same(program))


def matcher(program: Program) -> Matcher:
    """The program's questions and answers, prepared once while it is in force."""
    return _matcher(_Same(program))


def warm(program: Program, today: date) -> None:
    """Prepare what a program's first question and message need; it takes a moment, so it is off the event loop."""
    for district in program.active_districts:
        dates.calendar_of(district).is_school_day(today)  # the holidays of a year are read together
    guards.check("Is Warm Springs in grade 7?", allowed_names=asking.names_of(program))
    asking.answered("a question that nobody asked before", program, matcher(program), date.min)


def ahead(program: Program, day: date, window: int) -> Mapping[str, Sequence[Occurrence]]:
    """What is due in one window after the day (of UTC) begins, by district ("" for the coordinators), oldest first.

    Everybody who asks on a day is told from one reading of the schedule, which for a year ahead takes its time.
    """
    return _ahead(_Same(program), day, window)


@lru_cache(maxsize=len(WINDOWS))
def _ahead(key: _Same, day: date, window: int) -> Mapping[str, Sequence[Occurrence]]:
    midnight = datetime.combine(day, time.min, UTC)
    since, until = midnight + WINDOWS[window], midnight + WINDOWS[window + 1]
    found: dict[str, list[Occurrence]] = {}
    for one in _schedule(key).due(since, until):
        found.setdefault(one.district, []).append(one)
    return found


@lru_cache(maxsize=4)
def _schedule(key: _Same) -> Schedule:
    return Schedule(key.program)


@lru_cache(maxsize=4)
def _matcher(key: _Same) -> Matcher:
    return Matcher((*key.program.faq, *key.program.expectations), asked_before())
