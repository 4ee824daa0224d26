"""Answers that stand: whoever only looks is given the same answer again while nothing was written and the minute lasts.

An answer to a look is made of what is in the database and of the time, and of nothing else. Every commit, whoever makes
it, ends all answers at once; so nobody is ever told what was true before something they did. See docs/adr/0020.
"""

from collections.abc import Callable, Hashable
from datetime import datetime

from bot.messages import Command, Outcome
from store.unchanged import Unchanged

MOST = 1_000
"""Answers kept of one minute, so that whoever asks a thousand different things holds no memory."""


class Answers:
    """`state` is a number that is another one after every commit, or None where nobody can tell."""

    def __init__(self, state: Callable[[], int | None]) -> None:
        self._unchanged = Unchanged(state)

    def now(self, now: datetime) -> "Standing":
        """The answers that stand at this instant. Ask for them before looking: what is written meanwhile ends them."""
        return Standing(self._unchanged.held(now))


class Standing:
    """The answers of one moment. After a commit this one is nobody's any more, so what is put in then does no harm."""

    def __init__(self, answers: dict[Hashable, Outcome]) -> None:
        self._answers = answers

    def to(self, word: Command) -> Outcome | None:
        """The answer to the same words of the same person in the same place."""
        return self._answers.get(_same(word))

    def put(self, word: Command, outcome: Outcome) -> None:
        """It stands from now on."""
        if len(self._answers) < MOST:
            self._answers[_same(word)] = outcome


def whole_minute(now: datetime) -> datetime:
    """The minute that has begun: a look is of this instant, so that the same minute has the same answers."""
    return now.replace(second=0, microsecond=0)


def _same(word: Command) -> Hashable:
    """All of the word but the id of its event."""
    return word.name, word.text, word.account, word.conversation, word.private, word.workspace, word.where
