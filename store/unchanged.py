"""What was read of a database, for as long as nothing is written to it."""

from collections.abc import Callable, Hashable
from typing import Any


class Unchanged:
    """`state` is a number that is another one after every commit, or None where nobody can tell (`Database.state`)."""

    def __init__(self, state: Callable[[], int | None]) -> None:
        self._state = state
        self._moment: tuple[Hashable, ...] = ()
        self._held: dict[Hashable, Any] = {}

    def held(self, *moment: Hashable) -> dict[Hashable, Any]:
        """What was put in since the last commit, to be added to; a new one, held by nobody, where nobody can tell.

        Ask for it before reading: what is written meanwhile ends it, and what is put in then does no harm.
        `moment`: what else it is true of; it is emptied when that is another.
        """
        state = self._state()
        if state is None:
            return {}
        if self._moment != (state, *moment):
            self._moment, self._held = (state, *moment), {}
        return self._held
