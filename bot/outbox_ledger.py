"""What became of messages, written down together: whatever ends while one commit is under way joins
the next one. A message is only as sure as its commit; one whose end was not written down has an unknown outcome."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from types import TracebackType

import structlog
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.errors import DeliveryError
from bot.messages import ConversationRef
from store import deliveries, members, threads
from store.db import Database
from store.deliveries import Claimed, End

log = structlog.get_logger()

FOLLOWED = frozenset({"escalation", "answer"})
GATHER_S = 0.05
"""What ends within so short a time of another shares its commit, however fast the disk is."""
Lost = Callable[[AsyncSession, Claimed, DeliveryError, datetime], Awaitable[None]]


class Ledger:
    """Used as `async with`: leaving it, everything put in is written down; nothing more is after an exception."""

    def __init__(self, database: Database, clock: Callable[[], datetime], lost: Lost | None) -> None:
        self._database = database
        self._clock = clock
        self._lost = lost
        self._waiting: list[tuple[Claimed, End, ConversationRef | None, DeliveryError | None]] = []
        self._something = asyncio.Event()
        self._one_commit = asyncio.Lock()
        self._writer: asyncio.Task[None] | None = None

    async def __aenter__(self) -> "Ledger":
        """Begin to write."""
        self._writer = asyncio.create_task(self._write_on())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Write the rest, unless something broke."""
        assert self._writer is not None
        if error is None:
            await self._flushed()
        self._writer.cancel()
        await asyncio.gather(self._writer, return_exceptions=True)

    @property
    def writer(self) -> "asyncio.Task[None]":
        """Ends when it cannot be written any more, and breaks then."""
        assert self._writer is not None
        return self._writer

    def sent(self, row: Claimed, landed: ConversationRef) -> None:
        """It is said, and where."""
        now = self._clock()
        end = End(row, "sent", sent_at=now, message=landed.message, place=landed.place)
        self._put(row, end, None if row.edits else landed)

    def settle(
        self,
        row: Claimed,
        state: str,
        reason: str,
        *,
        next_at: datetime | None = None,
        error: DeliveryError | None = None,
    ) -> None:
        """It was not sent, and why."""
        self._put(row, End(row, state, reason=reason, next_at=next_at), error=error)

    def put_back(
        self,
        row: Claimed,
        next_at: datetime,
        why: str,
        *,
        tries: int | None = None,
        error: DeliveryError | None = None,
    ) -> None:
        """It waits, without having been tried; an unknown outcome of an earlier try stays unknown."""
        tried = row.tries if tries is None else tries
        reason = why if error is not None or not row.tries else row.reason
        self._put(row, End(row, "queued", reason=reason, next_at=next_at, tries=tried), error=error)

    def _put(
        self, row: Claimed, end: End, landed: ConversationRef | None = None, error: DeliveryError | None = None
    ) -> None:
        self._waiting.append((row, end, landed, error))
        self._something.set()

    async def _write_on(self) -> None:
        while True:
            await self._something.wait()
            await asyncio.sleep(GATHER_S)
            self._something.clear()
            await self._write()

    async def _flushed(self) -> None:
        """Let a commit under way end, then write what is left."""
        assert self._writer is not None
        while self._waiting and not self._writer.done():
            await asyncio.sleep(0)
            if self._waiting:
                await self._write()
        if self._writer.done():
            self._writer.result()
        async with self._one_commit:
            pass

    async def _write(self) -> None:
        async with self._one_commit:
            batch, self._waiting = self._waiting, []
            if not batch:
                return
            simple = [each for each in batch if not _brings_more(*each)]
            if simple:
                async with self._database.batch() as writes:
                    await deliveries.settle_many(writes, [end for _, end, _, _ in simple])
            more = [each for each in batch if _brings_more(*each)]
            if more:
                async with self._database.write() as session:
                    await deliveries.settle_many(session, [end for _, end, _, _ in more])
                    for row, _, landed, error in more:
                        await self._brought(session, row, landed, error, self._clock())
        for row, end, _, _ in batch:
            said = "Sent." if end.state == "sent" else "Not sent."
            log.info(said, action="sent" if end.state == "sent" else "not_sent", delivery=row.id, kind=row.kind,
                     state=end.state, tries=row.tries)  # fmt: skip

    async def _brought(
        self,
        session: AsyncSession,
        row: Claimed,
        landed: ConversationRef | None,
        error: DeliveryError | None,
        now: datetime,
    ) -> None:
        if landed is not None and landed.place != row.place:
            await members.moved(session, row.platform, row.place, landed.place)
        if landed is not None and _is_followed(row):
            thread = landed.thread or landed.message
            await threads.bind(session, landed.platform, landed.place, thread, row.about, now)
        if error is not None and error.lost and self._lost is not None:
            await self._lost(session, row, error, now)


def _brings_more(row: Claimed, _end: End, landed: ConversationRef | None, error: DeliveryError | None) -> bool:
    """Whether its end is to be written down with something else that came of it."""
    if error is not None and error.lost:
        return True
    return landed is not None and (landed.place != row.place or _is_followed(row))


def _is_followed(row: Claimed) -> bool:
    return row.kind in FOLLOWED and bool(row.about)
