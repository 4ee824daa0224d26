"""What is worked out once per published program: its schedule of due things, its answers' matcher, its calendars."""

from datetime import date
from functools import lru_cache

from bot.flows import asking, guards
from bot.flows.faq import Matcher
from bot.scheduler.due import Schedule
from store.program import Program


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


def warm(program: Program) -> None:
    """Prepare what the first question of a program needs; it takes a moment, so it is done off the event loop."""
    guards.check("Is Warm Springs in grade 7?", allowed_names=asking.names_of(program))
    asking.answered("a question that nobody asked before", program, matcher(program), date.min)


@lru_cache(maxsize=4)
def _schedule(key: _Same) -> Schedule:
    return Schedule(key.program)


@lru_cache(maxsize=4)
def _matcher(key: _Same) -> Matcher:
    return Matcher((*key.program.faq, *key.program.expectations))
