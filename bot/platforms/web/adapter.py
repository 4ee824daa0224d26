"""The practice workspace as a platform: what is posted there goes into its transcript, what is said there is heard.

What a person typed is written down only after it was received and only when it may be kept.
"""

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from datetime import datetime
from typing import Any, TypeVar

from bot.errors import DeliveryError, UserError
from bot.messages import Command, ConversationRef, FromPerson, Outcome
from bot.platforms.base import Capabilities, Receive
from bot.platforms.web import inbound
from bot.platforms.web.inbound import PLATFORM, Spot
from bot.platforms.web.limits import HEARTBEAT_S, RECENT_TOKENS
from bot.platforms.web.workspace import ASSISTANT, ASSISTANT_NAME, NewEntry, Workspace
from bot.ui.cards import Card

PLACES = ("direct:", "channel:")
T = TypeVar("T")


class WebPlatform:
    """The `web` door. `server.routes` serves its page; `touch` tells open pages to look again."""

    name = PLATFORM
    capabilities = Capabilities(
        forms=True, buttons=True, updates=True, private_replies=True, charts=True, files=True, can_look_up=True
    )

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.changes = Changes()
        self._receive: Receive | None = None
        self._results: OrderedDict[str, asyncio.Task[Any]] = OrderedDict()

    async def start(self, receive: Receive) -> None:
        """Begin to listen."""
        self._receive = receive

    async def stop(self) -> None:
        """Stop listening, end the live connections, and let what is under way finish."""
        self._receive = None
        self.changes.close()
        await asyncio.gather(*self._results.values(), return_exceptions=True)

    async def post(self, ref: ConversationRef, card: Card, *, key: str, subject: str = "") -> ConversationRef:
        """Say the card there; replies to it will be said in the thread named by where it landed."""
        if not ref.place.startswith(PLACES):
            raise DeliveryError(f"the workspace has no place {ref.place!r}", permanent=True)
        entry = await self._add(ref.place, card, thread=ref.thread, key=key, subject=subject)
        return _landed(ref, entry)

    async def update(self, ref: ConversationRef, card: Card) -> None:
        """Edit a landed card in place."""
        if not ref.message.isdecimal() or not await self.workspace.transcript.update(int(ref.message), card):
            raise DeliveryError(f"there is no message {ref.message!r} to edit", permanent=True)
        self.touch()

    def wait_s(self, ref: ConversationRef, key: str) -> float:
        """Never: nothing limits the pace here."""
        return 0.0

    async def looks_up(self, ref: ConversationRef, key: str = "") -> bool:
        """Everywhere."""
        return self.capabilities.can_look_up

    async def find(self, ref: ConversationRef, key: str, *, since: datetime | None = None) -> ConversationRef | None:
        """Where the message with this key landed."""
        entry = await self.workspace.transcript.by_key(ref.place, key)
        return None if entry is None else _landed(ref, entry)

    async def say(self, spot: Spot, text: str, token: str) -> Outcome | None:
        """Somebody typed this there; None: in a channel, and not said to the assistant, so nothing happened."""
        words = await self.workspace.about.completions(spot.persona.id)
        word = inbound.typed(text, spot, token, words)
        return None if word is None else await self.hear(word, text)

    async def hear(self, word: FromPerson, text: str = "") -> Outcome:
        """Receive one word, then write down what was typed, if it may be kept, and the reply, if it is a card."""
        if self._receive is None:
            raise UserError("The assistant is still starting. Nothing was sent; please try again in a moment.")
        heard_at = self.workspace.clock.now()
        outcome = await self._receive(word)
        there, who = word.conversation, word.account
        viewer = who.account_id if outcome.reply_to_one and not word.private else ""
        if text and outcome.text_kept:
            seen_by = viewer if isinstance(word, Command) and not there.thread else ""
            await self.workspace.transcript.add(
                NewEntry(there.place, who.account_id, who.name, text, heard_at, there.thread, seen_by)
            )
        if isinstance(outcome.reply, Card):
            await self._add(there.place, outcome.reply, thread=there.thread, viewer=viewer)
        self.touch()
        return outcome

    async def once(self, token: str, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """The result of the work, done once per token: a second click waits for the first one's result."""
        if token not in self._results:
            self._results[token] = asyncio.create_task(work())
            while len(self._results) > RECENT_TOKENS:
                self._results.popitem(last=False)
        task: Awaitable[T] = self._results[token]
        try:
            return await asyncio.shield(task)
        except Exception:
            self._results.pop(token, None)
            raise

    def touch(self) -> None:
        """Something to see has changed: here, in the mailbox, or on the clock."""
        self.changes.tell()

    async def _add(
        self, place: str, card: Card, *, thread: str = "", viewer: str = "", key: str = "", subject: str = ""
    ) -> int:
        now = self.workspace.clock.now()
        entry = NewEntry(place, ASSISTANT, ASSISTANT_NAME, card, now, thread, viewer, key, subject)
        landed = await self.workspace.transcript.add(entry)
        self.touch()
        return landed


class Changes:
    """Tells every open page that there is something new; says nothing of what it is."""

    def __init__(self) -> None:
        self._listening: set[asyncio.Event] = set()
        self._closed = False

    def tell(self) -> None:
        """Wake everybody who listens."""
        for event in self._listening:
            event.set()

    def close(self) -> None:
        """End every stream."""
        self._closed = True
        self.tell()

    async def stream(self) -> AsyncIterator[str]:
        """Server-sent events: `changed` after a change, a comment now and then while nothing happens."""
        event = asyncio.Event()
        self._listening.add(event)
        try:
            yield "retry: 2000\n\n"
            while not self._closed:
                try:
                    # Not `wait_for`: before Python 3.12 it forgets that it was cancelled when the event is set just then.
                    async with asyncio.timeout(HEARTBEAT_S):
                        await event.wait()
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                event.clear()
                yield "event: changed\ndata: -\n\n"
        finally:
            self._listening.discard(event)


def _landed(ref: ConversationRef, entry: int) -> ConversationRef:
    return ConversationRef(PLATFORM, ref.place, ref.thread or str(entry), str(entry))
