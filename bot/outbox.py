"""The outbox: claim a written-down message, send it, record what happened.

Effectively once (docs/adr/0009): a row that was begun before and has no recorded end has an unknown outcome, so the
platform is asked whether it arrived before it is sent again. Where it cannot be asked, the rule of its kind decides:
an escalation or its answer is rather doubled, everything else rather missed. What was only claimed was never sent.
"""

import secrets
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

import structlog

from bot.errors import DeliveryError
from bot.messages import ConversationRef
from bot.platforms.base import Platform
from bot.ui import cards
from store import deliveries, threads
from store.db import Database
from store.tables import Delivery

log = structlog.get_logger()

NEVER_LOST = frozenset({"escalation", "answer"})
FOLLOWED = frozenset({"escalation", "answer"})
MOST_TRIES = 8
FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(hours=1)

Wanted = Callable[[Delivery], Awaitable[str]]
Hold = Callable[[Delivery, datetime], Awaitable[datetime]]


def pause_after(tries: int) -> timedelta:
    """How long to wait after this many tries: doubling, at most an hour."""
    doublings: int = max(0, tries - 1)
    return min(FIRST_PAUSE * 2.0**doublings, LONGEST_PAUSE)


class Outbox:
    """Sends what is written down.

    `unwanted` gives the reason why a message is no longer wanted at the moment of sending ("" when it is);
    `not_before` gives the instant it may go (now, or the next open hour).
    """

    def __init__(
        self,
        database: Database,
        platforms: Mapping[str, Platform],
        clock: Callable[[], datetime],
        unwanted: Wanted,
        not_before: Hold,
    ) -> None:
        self._database = database
        self._platforms = platforms
        self._clock = clock
        self._unwanted = unwanted
        self._not_before = not_before

    async def run_once(self) -> int:
        """Send what is ready now and give how many were claimed; call again until it gives 0."""
        token = secrets.token_hex(8)
        now = self._clock()
        async with self._database.write() as session:
            claimed = await deliveries.claim(session, now, token=token)
        for row in claimed:
            try:
                await self._one(row, token)
            except Exception as error:  # our own mistake about one message; the others have their turn
                log.exception("A message could not be sent.", action="send_failed", delivery=row.id)
                await self._try_again(row, token, DeliveryError(type(error).__name__, unknown=True))
        return len(claimed)

    async def drain(self) -> int:
        """Send until nothing is ready, and give how many were claimed in all."""
        total = 0
        while count := await self.run_once():
            total += count
        return total

    async def _one(self, row: Delivery, token: str) -> None:
        now = self._clock()
        if row.expires_at is not None and row.expires_at < now:
            await self._settle(row, token, "expired", "too late to be of use")
            return
        reason = await self._unwanted(row)
        if reason:
            await self._settle(row, token, "cancelled", reason)
            return
        allowed = await self._not_before(row, now)
        if allowed > now:
            waits = row.reason if row.tries else "waits for open hours"  # an unknown outcome stays unknown
            await self._settle(row, token, "queued", waits, next_at=allowed)
            return
        platform = self._platforms.get(row.platform)
        if platform is None:
            await self._settle(row, token, "failed", f"nothing here speaks {row.platform or 'to that place'}")
            return
        await self._send(row, token, platform)

    async def _send(self, row: Delivery, token: str, platform: Platform) -> None:
        ref = ConversationRef(row.platform, row.place, row.thread)
        if self._rather_missed(row, platform):
            await self._settle(row, token, "failed", "it may have gone out before a crash; not sent twice")
            return
        if not await self._begun(row, token):
            return
        try:
            landed = await self._landed_before(row, platform, ref)
            if landed is None:
                card = cards.from_json(row.card)
                landed = await platform.post(ref, card, key=row.dedupe_key, subject=row.subject)
        except DeliveryError as error:
            await self._try_again(row, token, error)
            return
        await self._sent(row, token, landed)

    async def _begun(self, row: Delivery, token: str) -> bool:
        async with self._database.write() as session:
            begun = await deliveries.begin(session, row, token=token, now=self._clock())
        row.tries += 1
        return begun

    async def _landed_before(self, row: Delivery, platform: Platform, ref: ConversationRef) -> ConversationRef | None:
        if row.tries > 1 and platform.capabilities.can_look_up:
            return await platform.find(ref, row.dedupe_key)
        return None

    def _rather_missed(self, row: Delivery, platform: Platform) -> bool:
        # `reason` is written when a platform said no, so the message is known not to have arrived.
        unknown = row.tries > 0 and not row.reason and not platform.capabilities.can_look_up
        return unknown and row.kind not in NEVER_LOST

    async def _try_again(self, row: Delivery, token: str, error: DeliveryError) -> None:
        if error.held:
            await self._settle(row, token, "held", str(error))
            return
        if error.permanent or row.tries >= MOST_TRIES:
            await self._settle(row, token, "failed", str(error))
            return
        wait = timedelta(seconds=error.retry_after_s) if error.retry_after_s is not None else pause_after(row.tries)
        reason = "" if error.unknown else str(error)
        await self._settle(row, token, "queued", reason, next_at=self._clock() + wait)

    async def _sent(self, row: Delivery, token: str, landed: ConversationRef) -> None:
        now = self._clock()
        async with self._database.write() as session:
            await deliveries.settle(
                session, row, token=token, state="sent", sent_at=now, message=landed.message, place=landed.place
            )
            if row.kind in FOLLOWED and row.about:
                thread = landed.thread or landed.message
                await threads.bind(session, landed.platform, landed.place, thread, row.about, now)
        log.info("Sent.", action="sent", delivery=row.id, kind=row.kind, tries=row.tries)

    async def _settle(self, row: Delivery, token: str, state: str, reason: str, **changes: object) -> None:
        async with self._database.write() as session:
            await deliveries.settle(session, row, token=token, state=state, reason=reason, **changes)
        log.info("Not sent.", action="not_sent", delivery=row.id, kind=row.kind, state=state)
