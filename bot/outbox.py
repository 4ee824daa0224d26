"""The outbox: claim a written-down message, send it, record what happened.

Effectively once (docs/adr/0009): a row that was begun before and has no recorded end has an unknown outcome, so the
platform is asked whether it arrived before it is sent again. Where it cannot be asked, the rule of its kind decides
(docs/adr/0023):
an escalation or its answer is rather doubled, everything else rather missed. What was only claimed was never sent.

Different conversations are written to at the same time; in one of them messages keep their order.
"""

import asyncio
import contextlib
import functools
import math
import secrets
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from bot.errors import DeliveryError
from bot.messages import ConversationRef
from bot.outbox_ledger import Ledger, Lost
from bot.outbox_lines import Lines
from bot.platforms.base import Platform
from bot.ui import cards
from store import deliveries
from store.db import Database
from store.deliveries import Claimed

log = structlog.get_logger()

NEVER_LOST = frozenset({"escalation", "answer"})
MOST_TRIES = 8
FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(hours=1)
WAVE = 150
AT_ONCE = 10
REST = 100
"""So few of a wave are left when the next one is made ready: about as many as are sent until it is."""
START_WITHIN_S = 25.0
"""Of a lease: what has not been begun by then waits for the next wave, so that no lease ends while it is sent."""
SEND_WITHIN_S = 30.0
"""Looking for it and saying it: what takes longer has an unknown outcome. Both together are less than a lease."""
IDLE_S = 2.0
WAITS_ITS_TURN = "waits its turn"
MAY_HAVE_GONE = "it may have gone out before a crash; not sent twice"
PERHAPS_AGAIN = (
    "This may have reached you before: I was cut off while I sent it, and I cannot look whether it arrived. If you have "
    "answered it, there is nothing more to do."
)

Wanted = Callable[[Claimed], Awaitable[str]]
Hold = Callable[[Claimed, datetime], Awaitable[datetime]]


def pause_after(tries: int) -> timedelta:
    """How long to wait after this many tries: doubling, at most an hour."""
    doublings: int = max(0, tries - 1)
    return min(FIRST_PAUSE * 2.0**doublings, LONGEST_PAUSE)


class _NotTold(Exception):
    """The platform does not tell whether a message is there."""

    def __init__(self, error: DeliveryError) -> None:
        super().__init__(str(error))
        self.error = error


@dataclass(frozen=True)
class _Wave:
    """Messages claimed together and those of them that go; `until` what has not been begun waits for another wave."""

    claimed: int
    going: Sequence[Claimed]
    begun: set[int]
    token: str
    until: float


class Outbox:
    """Sends what is written down.

    `unwanted` gives the reason why a message is no longer wanted at the moment of sending ("" when it is);
    `not_before` gives the instant it may go (now, or the next open hour); `lost` is told in the same transaction
    when a place or a workspace can no longer be written to, or nobody can know whether a message arrived.
    """

    def __init__(
        self,
        database: Database,
        platforms: Mapping[str, Platform],
        clock: Callable[[], datetime],
        unwanted: Wanted,
        not_before: Hold,
        lost: Lost | None = None,
    ) -> None:
        self._database = database
        self._platforms = platforms
        self._clock = clock
        self._unwanted = unwanted
        self._not_before = not_before
        self._lost = lost

    async def run_once(self) -> int:
        """Send what is ready now and give how many were claimed; call again until it gives 0."""
        return await self._send(most=1)

    async def drain(self, most: float = math.inf) -> int:
        """Send until nothing is ready, and give how many were claimed in all; from `most` on no more are claimed."""
        total = 0
        while count := await self._send(most - total):
            total += count
        return total

    async def run(self, queued: asyncio.Event) -> None:
        """Send for ever: at once when `queued` is set, and whenever a waiting message may go."""
        while True:
            queued.clear()
            try:
                await self.drain()
                idle_s = await self._idle_s()
            except Exception as error:
                log.error("Sending failed; what was claimed is looked up before it goes again.", action="send_failed",
                          exc_info=error)  # fmt: skip
                idle_s = IDLE_S
            # Not `wait_for`: before Python 3.12 it forgets that it was cancelled when the event is set just then.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(idle_s):
                    await queued.wait()

    async def _idle_s(self) -> float:
        now = self._clock()
        async with self._database.read() as session:
            at = await deliveries.next_ready_after(session, now)
        return IDLE_S if at is None else min(IDLE_S, max(0.001, (at - now).total_seconds()))

    async def _send(self, most: float) -> int:
        """Send wave after wave, and give how many were claimed when a claim found nothing, or from `most` on.

        The next wave is made ready while the rest of the one before is under way, and no wave waits for the ends of
        another to be written down.
        """
        total = 0
        async with Ledger(self._database, self._clock, self._lost) as ledger, Lines(AT_ONCE) as lines:
            lines.watch(ledger.writer)
            while total < most and (wave := await self._next_wave(ledger)) is not None:
                total += wave.claimed
                for row in wave.going:
                    lines.add((row.platform, row.place), functools.partial(self._one, row, wave, ledger))
                await lines.until(REST)
            await lines.until(0)
        return total

    async def _next_wave(self, ledger: Ledger) -> "_Wave | None":
        """Claim what is ready, and note as begun together what can be looked up later; None when nothing is ready."""
        async with self._database.look() as reads:
            if not await deliveries.any_ready(reads, self._clock()):
                return None
        token, until = secrets.token_hex(8), asyncio.get_running_loop().time() + START_WITHIN_S
        async with self._database.batch() as batch:
            claimed = await deliveries.claim(batch, self._clock(), token=token, most=WAVE)
        if not claimed:
            return None
        now = self._clock()
        going = [row for row in _as_queued(claimed) if await self._goes(row, ledger, now)]
        findable = {row.id for row in going if await self._can_find(row)}
        begun = await self._begun_together([row for row in going if row.id in findable], token)
        going = [row for row in going if row.id in begun or row.id not in findable]
        return _Wave(len(claimed), going, begun, token, until)

    async def _goes(self, row: Claimed, ledger: Ledger, now: datetime) -> bool:
        """Whether it may be sent now; if not, what becomes of it is in the ledger."""
        if row.expires_at is not None and row.expires_at < now:
            ledger.settle(row, "expired", "too late to be of use")
            return False
        platform = self._platforms.get(row.platform)
        try:
            reason = await self._unwanted(row)
            allowed = now if reason else await self._not_before(row, now)
        except Exception as error:  # our own mistake about one message; the others have their turn
            self._our_mistake(row, ledger, error)
            return False
        if reason:
            ledger.settle(row, "cancelled", reason)
        elif allowed > now:
            ledger.put_back(row, allowed, "waits for open hours")
        elif platform is None:
            ledger.settle(row, "failed", f"nothing here speaks {row.platform or 'to that place'}")
        elif self._is_unknown(row) and row.kind not in NEVER_LOST and not await self._tells(row, platform):
            self._give_up(row, ledger)
        elif (wait_s := platform.wait_s(_ref(row), row.dedupe_key)) > 0:
            ledger.put_back(row, now + timedelta(seconds=wait_s), WAITS_ITS_TURN)
        else:
            return True
        return False

    def _is_unknown(self, row: Claimed) -> bool:
        # `reason` is written when a platform said no, so the message is known not to have arrived.
        return row.tries > 0 and not row.reason and not row.edits

    async def _can_find(self, row: Claimed) -> bool:
        """Whether what became of it can be found out later; an edit is as good when it is made twice."""
        return bool(row.edits) or await self._platforms[row.platform].looks_up(_ref(row))

    async def _begun_together(self, rows: Sequence[Claimed], token: str) -> set[int]:
        """Note them as begun in one transaction; gives the ids of those that are still ours."""
        if not rows:
            return set()
        async with self._database.batch() as batch:
            return await deliveries.begin_many(batch, rows, token=token, now=self._clock())

    async def _one(self, row: Claimed, wave: "_Wave", ledger: Ledger) -> None:
        if asyncio.get_running_loop().time() > wave.until:
            ledger.put_back(row, self._clock(), WAITS_ITS_TURN)
            return
        if row.id not in wave.begun and not await self._begun(row, wave.token):
            return  # it is no longer ours
        platform, was_unknown = self._platforms[row.platform], self._is_unknown(row)
        row.tries += 1
        is_sure = True
        try:
            async with asyncio.timeout(SEND_WITHIN_S):
                landed, is_sure = await self._looked(row, platform) if was_unknown else (None, True)
                landed = landed or await self._said(row, platform, perhaps_again=not is_sure)
        except _NotTold as untold:
            self._look_again(row, ledger, untold.error)
        except DeliveryError as error:
            self._try_again(row, ledger, error, is_sure=is_sure)
        except TimeoutError:
            self._try_again(row, ledger, DeliveryError("it took too long", unknown=True))
        except Exception as error:  # our own mistake about one message; the others have their turn
            self._our_mistake(row, ledger, error)
        else:
            ledger.sent(row, landed)

    async def _begun(self, row: Claimed, token: str) -> bool:
        async with self._database.write() as session:
            return await deliveries.begin(session, row, token=token, now=self._clock())

    async def _tells(self, row: Claimed, platform: Platform) -> bool:
        return await platform.looks_up(_ref(row), row.dedupe_key)

    async def _looked(self, row: Claimed, platform: Platform) -> tuple[ConversationRef | None, bool]:
        """Where it landed, and whether that is sure: where nobody can look, it may have landed all the same."""
        if not await self._tells(row, platform):
            return None, False
        try:
            return await platform.find(_ref(row), row.dedupe_key, since=row.queued_at), True
        except DeliveryError as error:
            if error.permanent and row.kind in NEVER_LOST:
                return None, False
            raise _NotTold(error) from error

    async def _said(self, row: Claimed, platform: Platform, *, perhaps_again: bool) -> ConversationRef:
        ref, card = _ref(row), cards.from_json(row.card)
        if perhaps_again:
            card = _marked(card)
        if row.edits:
            await platform.update(ref, card)
            return ref
        return await platform.post(ref, card, key=row.dedupe_key, subject=row.subject)

    def _our_mistake(self, row: Claimed, ledger: Ledger, error: Exception) -> None:
        log.error("A message could not be sent.", action="send_failed", delivery=row.id, exc_info=error)
        self._try_again(row, ledger, DeliveryError(type(error).__name__, unknown=True))

    def _look_again(self, row: Claimed, ledger: Ledger, error: DeliveryError) -> None:
        """Whether it arrived is as unknown as before, so this was no try; where it can never be told, it is given up."""
        if error.permanent:
            self._give_up(row, ledger)
            return
        wait = timedelta(seconds=error.retry_after_s or FIRST_PAUSE.total_seconds())
        ledger.put_back(row, self._clock() + wait, "", tries=row.tries - 1, error=error)

    def _give_up(self, row: Claimed, ledger: Ledger) -> None:
        unsure = DeliveryError(MAY_HAVE_GONE, permanent=True, lost="message")
        ledger.settle(row, "failed", MAY_HAVE_GONE, error=unsure)

    def _try_again(self, row: Claimed, ledger: Ledger, error: DeliveryError, *, is_sure: bool = True) -> None:
        """`is_sure`: what came of the tries before is known; else a refusal of this one does not make it known."""
        unknown = error.unknown or not is_sure
        if error.waits:
            wait = timedelta(seconds=error.retry_after_s or FIRST_PAUSE.total_seconds())
            reason, least = ("", 1) if unknown else (str(error), 0)
            ledger.put_back(row, self._clock() + wait, reason, tries=max(least, row.tries - 1), error=error)
        elif error.held:
            ledger.settle(row, "held", str(error))
        elif error.permanent or row.tries >= MOST_TRIES:
            ledger.settle(row, "failed", str(error), error=error)
        else:
            wait = pause_after(row.tries)
            if error.retry_after_s is not None:
                wait = timedelta(seconds=error.retry_after_s)
            reason = "" if unknown else str(error)
            ledger.settle(row, "queued", reason, next_at=self._clock() + wait, error=error)


def _as_queued(claimed: Sequence[Claimed]) -> list[Claimed]:
    """In each conversation as they were queued: a turn may have moved since its message was told when to come back."""
    lines: dict[tuple[str, str], list[Claimed]] = defaultdict(list)
    for row in claimed:
        lines[row.platform, row.place].append(row)
    queued = {line: iter(sorted(rows, key=lambda row: row.id)) for line, rows in lines.items()}
    return [next(queued[row.platform, row.place]) for row in claimed]


def _marked(card: cards.Card) -> cards.Card:
    """The card saying that it may be a repeat, before the buttons at its end: what stands above them stays as it was."""
    at = len(card.body) - (1 if card.body and isinstance(card.body[-1], cards.Buttons) else 0)
    return replace(card, body=(*card.body[:at], cards.Text(PERHAPS_AGAIN, "note"), *card.body[at:]))


def _ref(row: Claimed) -> ConversationRef:
    return ConversationRef(row.platform, row.place, row.thread, row.edits)
