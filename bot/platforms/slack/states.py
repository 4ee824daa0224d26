"""The state of an installation under way: signed, so that nothing has to be kept of one that is only begun.

Everybody may begin one, as often as they like. What is good is good here for one try; that it was used is kept for good
only once Slack has taken its code.
"""

import hashlib
import hmac
import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

LIFE = timedelta(minutes=10)
TRIED = 1_000


class Used(Protocol):
    """Remembers which states have led to an installation, across processes."""

    async def use(self, word: str, until: datetime, now: datetime) -> bool:
        """True for the first who uses it; it may be forgotten after `until`."""
        ...


class States:
    """Makes and checks states; whoever has `secret` can make them."""

    def __init__(self, secret: str, used: Used, clock: Callable[[], datetime]) -> None:
        self._key = hashlib.sha256(f"csmhs slack installation {secret}".encode()).digest()
        self._used = used
        self._clock = clock
        self._tried: dict[str, None] = {}

    def new(self) -> str:
        """Good for ten minutes, like `1797588000.Zk3...` with a signature behind it."""
        until = int((self._clock() + LIFE).timestamp())
        body = f"{until}.{secrets.token_urlsafe(24)}"
        return f"{body}.{self._signature(body)}"

    def may_try(self, state: str) -> bool:
        """Whether it is one of ours, still good, and not tried here before; from then on it is."""
        if self._until(state) <= self._clock() or state in self._tried:
            return False
        while len(self._tried) >= TRIED:
            self._tried.pop(next(iter(self._tried)))
        self._tried[state] = None
        return True

    async def use(self, state: str) -> bool:
        """Use it up: True for the first who does, in whatever process."""
        return await self._used.use(state, self._until(state), self._clock())

    def _until(self, state: str) -> datetime:
        """When it ends; the beginning of time for what is none of ours."""
        body, _, signature = state.rpartition(".")
        is_ours = hmac.compare_digest(self._signature(body).encode(), signature.encode(errors="replace"))
        return datetime.fromtimestamp(int(body.partition(".")[0]) if is_ours else 0, UTC)

    def _signature(self, body: str) -> str:
        return hmac.new(self._key, body.encode(errors="replace"), hashlib.sha256).hexdigest()
