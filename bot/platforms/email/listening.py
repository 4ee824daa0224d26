"""The mailbox's ears: fetches what has arrived, hands each answer on, and is done with it only once it is kept."""

import asyncio
import contextlib
import hashlib
from collections.abc import Awaitable, Callable
from time import monotonic

import structlog

from bot.errors import DeliveryError
from bot.messages import (
    ConversationRef,
    DoorChanged,
    Inbound,
    LetterHeld,
    LetterReturned,
    MessageReceived,
    Outcome,
)
from bot.platforms.base import Receive
from bot.platforms.email import inbound, reading, sorting
from bot.platforms.email.adapter import PLATFORM, EmailPlatform
from bot.platforms.email.reading import Unreadable
from bot.platforms.email.signed import Signer
from bot.platforms.email.sorting import Rate, Sorted
from bot.platforms.email.transport import Arrived, Mailbox
from bot.ui.cards import Card

log = structlog.get_logger()

POLL_S = 30.0
"""A connection that died without a word is noticed that soon."""
AGAIN_S = 30.0
AGAIN_CANCELLED_S = 0.5
TRIES = 5
"""So often a mail is tried that could not be kept; then a coordinator hears of it, and it stays in the mailbox."""


class Ears:
    """Listens to one mailbox. `alive` is False while it cannot be read, or nothing can leave: `outgoing` says why."""

    def __init__(
        self,
        door: EmailPlatform,
        inbox: Mailbox,
        signer: Signer,
        mailbox: str,
        *,
        authority: str = "",
        outgoing: Callable[[], str] = str,
        clock: Callable[[], float] = monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.alive = True
        self._door = door
        self._inbox = inbox
        self._signer = signer
        self._mailbox = mailbox
        self._authority = authority
        self._outgoing = outgoing
        self._clock = clock
        self._sleep = sleep
        self._rate = Rate()
        self._tries: dict[str, int] = {}
        self._listening: asyncio.Task[None] | None = None

    async def start(self, receive: Receive) -> None:
        """Begin to listen."""
        self._listening = asyncio.create_task(self._listen(receive))

    async def stop(self) -> None:
        """Hear nothing more; what was fetched and not kept comes again."""
        if self._listening is not None:
            while not self._listening.done():
                # More than once: before Python 3.12 `wait_for`, by which aioimaplib waits, forgets that it was cancelled
                # when what it waits for comes just then.
                self._listening.cancel()
                await asyncio.wait({self._listening}, timeout=AGAIN_CANCELLED_S)
        await self._inbox.close()

    async def once(self, receive: Receive) -> int:
        """Take what has arrived, and give how much that was; raises DeliveryError."""
        found = await self._inbox.fetch()
        for mail in found:
            if not await self._taken(mail, receive):
                break
            await self._inbox.done(mail)
        return len(found)

    async def _listen(self, receive: Receive) -> None:
        while True:
            try:
                found = await self.once(receive)
                await self._is(not self._outgoing(), self._outgoing(), receive)
                if not found:
                    await self._inbox.wait(POLL_S)
            except DeliveryError as error:
                await self._is(False, str(error), receive)
                await self._sleep(error.retry_after_s or AGAIN_S)
            except Exception as error:
                log.error("Listening to the mailbox failed.", action="mail_failed", exc_info=error)
                await self._sleep(AGAIN_S)

    async def _is(self, alive: bool, why: str, receive: Receive) -> None:
        if alive != self.alive:
            self.alive = alive
            log.warning("The mailbox changed.", action="mailbox_open" if alive else "mailbox_shut", why=why)
            with contextlib.suppress(Exception):
                await receive(DoorChanged(platform=PLATFORM, change="open" if alive else "shut", why=why))

    async def _taken(self, arrived: Arrived, receive: Receive) -> bool:
        """Whether nothing more is to be done about it."""
        word = self._word(arrived)
        if word is None:
            return True
        outcome = await receive(word)
        if outcome.kind == "failed":
            self._tries[arrived.mark] = self._tries.get(arrived.mark, 0) + 1
            if self._tries[arrived.mark] < TRIES:
                return False
            await receive(
                LetterHeld(platform=PLATFORM, sender="", reason="unreadable", event_id=f"{_event(arrived)}:held")
            )
        self._tries.pop(arrived.mark, None)
        await self._answer(word, outcome)
        return True

    def _word(self, arrived: Arrived) -> Inbound | None:
        event = _event(arrived)
        try:
            if not arrived.data:
                raise Unreadable("too large")
            mail = reading.read(arrived.data, self._authority)
        except Unreadable as why:
            log.info("A mail could not be read.", action="mail_unreadable", why=str(why))
            return LetterHeld(event_id=event, platform=PLATFORM, sender="", reason="unreadable")
        found = sorting.sort(mail, self._signer, self._mailbox, must_be_proven=bool(self._authority))
        if found.fate in ("machine", "our own"):
            log.info("A machine wrote; nothing is answered.", action="mail_machine", kind=mail.machine or found.fate)
            return None
        if found.fate == "returned":
            return LetterReturned(event_id=event, platform=PLATFORM, message=found.thread, why=mail.why)
        if not self._rate.takes(mail.sender, self._clock()):
            return LetterHeld(event_id=f"{event}:held", platform=PLATFORM, sender=mail.sender, reason="too often")
        return self._from_somebody(mail, found, event)

    def _from_somebody(self, mail: reading.Mail, found: Sorted, event: str) -> Inbound:
        match found.fate:
            case "answer":
                return inbound.answer(mail.sender, found.thread, sorting.text_of(mail), event)
            case "another address" | "not proven" | "answers nothing":
                return LetterHeld(
                    event_id=f"{event}:held", platform=PLATFORM, sender=mail.sender, reason=found.fate,
                    thread=found.thread,
                )  # fmt: skip
            case other:
                raise ValueError(f"a person's mail cannot be {other}")

    async def _answer(self, word: Inbound, outcome: Outcome) -> None:
        """What there is to say to who answered, as a letter in the same conversation; one that cannot leave is left."""
        if not isinstance(word, MessageReceived) or not isinstance(outcome.reply, Card):
            return
        ref = ConversationRef(PLATFORM, word.account.account_id, word.conversation.thread)
        try:
            await self._door.post(ref, outcome.reply, key=f"reply|{word.event_id}")
        except DeliveryError as error:
            log.warning("A reply could not be said.", action="reply_failed", error=str(error))


def _event(arrived: Arrived) -> str:
    """The same mail is the same event, however often and by whichever way it comes. One that is held has a name of its own:
    a forged copy must not make the real one known already."""
    what = reading.as_written(arrived.data) or arrived.mark.encode()
    return f"{PLATFORM}:{hashlib.sha256(what).hexdigest()[:32]}"
