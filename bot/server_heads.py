"""How long a caller may take to say what they want: uvicorn itself waits for the head of a request for ever."""

import asyncio
from typing import ClassVar

from uvicorn.protocols.http.h11_impl import H11Protocol


class Prompt(H11Protocol):
    """Lets a connection go on which no request has come whole up to its body `HEAD_WITHIN_S` after it was opened, or
    after the next one on it began to arrive. What is being answered has the time it needs."""

    HEAD_WITHIN_S: ClassVar[float] = 15.0
    """Seconds. The largest head that is taken, 64 KiB, comes in this time at 35 kbit/s."""

    _patience: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait."""
        super().connection_made(transport)
        self._expect_a_head()

    def data_received(self, data: bytes) -> None:
        """Read on; what comes after an answer is the beginning of another head."""
        self._expect_a_head()
        super().data_received(data)
        if self._is_answering():
            self._expect_nothing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody is there any more."""
        self._expect_nothing()
        super().connection_lost(exc)

    def _expect_a_head(self) -> None:
        if self._patience is None and not self._is_answering():
            self._patience = self.loop.call_later(self.HEAD_WITHIN_S, self._give_up)

    def _expect_nothing(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    def _is_answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _give_up(self) -> None:
        self._patience = None
        if not self._is_answering():
            self.transport.close()
