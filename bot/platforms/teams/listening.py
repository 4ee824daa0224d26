"""What Teams tells us: turned into a word, kept, and only then answered; a press and a form are answered in the answer itself.

Teams waits ten seconds for it. What takes longer is told so, and said when it is there. Whatever an activity looks like,
it is never met with a failure of ours: what nobody knows is answered, and has no effect.
"""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from typing import Any

import structlog

from bot.errors import DeliveryError, UserError
from bot.messages import ConversationRef, Inbound, Outcome
from bot.platforms.teams import inbound
from bot.platforms.teams.adapter import Address, TeamsPlatform
from bot.platforms.teams.inbound import Heard
from bot.platforms.teams.replies import Replies
from bot.ui import cards

log = structlog.get_logger()

Json = Mapping[str, Any]
Say = Callable[[Heard | None, Outcome], Awaitable[Json]]
Knows = Callable[[ConversationRef], Awaitable[bool]]
"""Whether a thread of a channel is about something of ours, so that what is said there is meant for us."""
ANSWER_WITHIN_S = 8.0
LATER = "This takes a little longer. I will write to you here when it is done."
DIALOGS = frozenset({"task/fetch", "composeExtension/fetchTask"})
SENT = frozenset({"task/submit", "composeExtension/submitAction"})
NEWS = frozenset({"installationUpdate", "conversationUpdate"})
NOT_KEPT = 503
"""For what could not be kept: whoever sent it may send it again."""


@dataclass(frozen=True)
class Answer:
    """What an activity is answered with: a status and, for an invoke, a body."""

    status: int = 200
    body: Json | None = None


class Ears:
    """Listens for `door`; `handle` is given every activity whose token was Teams' own."""

    def __init__(self, door: TeamsPlatform, knows: Knows, *, within_s: float = ANSWER_WITHIN_S) -> None:
        self.door = door
        self.replies = Replies(door)
        self._knows = knows
        self._within_s = within_s
        self._working: set[asyncio.Task[Any]] = set()

    async def stop(self) -> None:
        """Let what was begun after an answer end."""
        await asyncio.gather(*self._working, return_exceptions=True)

    async def handle(self, body: Json) -> Answer:
        """Answer one activity; NOT_KEPT for what could not be kept."""
        where = inbound.where_of(body)
        await self.door.met(where.tenant, Address(where.service_url, where.bot))
        if inbound.is_alone(body) and where.user and where.conversation:
            self.door.direct[where.tenant, where.user] = where.conversation
        kind = body.get("type")
        if kind == "message":
            return await self._message(body)
        if kind == "invoke":
            return await self._invoke(body)
        if kind in NEWS:
            return await self._news(body)
        return Answer()

    async def _message(self, body: Json) -> Answer:
        heard = inbound.message(body, self.door.direct)
        if heard is None:
            return Answer()
        ref = heard.word.conversation
        if heard.sent is None and not inbound.is_to_us(body) and not await self._knows(ref):
            return Answer()  # an organization may let us hear a whole channel; other talk there is not ours to hear
        self._after(self._meet(heard))  # for the next time: nothing slow stands before an answer
        outcome = await self._told_when_it_fails(heard)
        self._after(self.replies.to_message(heard, outcome))
        return Answer()

    async def _invoke(self, body: Json) -> Answer:
        name, value = str(body.get("name", "")), body.get("value")
        data = value if isinstance(value, Mapping) else {}
        if name in DIALOGS and name.startswith("composeExtension"):
            heard: Heard | None = inbound.typed(body, str(data.get("commandId", "")), self.door.direct)
        elif name in DIALOGS or name in SENT:
            inner = data.get("data")
            heard = inbound.pressed(body, inner if isinstance(inner, Mapping) else {}, self.door.direct)
        elif name == "adaptiveCard/action":
            action = data.get("action")
            inner = action.get("data") if isinstance(action, Mapping) else None
            heard = inbound.pressed(body, inner if isinstance(inner, Mapping) else {}, self.door.direct)
        else:
            return Answer(501)
        in_chat = name == "adaptiveCard/action"
        say = self.replies.as_card if in_chat else self.replies.as_dialog
        if heard is None or not heard.where.user or not heard.where.conversation:
            told = Outcome(reply=cards.say("I don't know that button any more. Type `help` to see what I can do."))
            return Answer(200, await say(None, told))
        late = self.replies.in_place if in_chat else self.replies.to_message
        return Answer(200, await self._in_time(heard, say, late))

    async def _in_time(self, heard: Heard, say: Say, late: Callable[[Heard, Outcome], Awaitable[None]]) -> Json:
        """The answer within the time that Teams waits, drawn and all; later it is said as `late` does."""

        async def answered() -> tuple[Outcome, Json]:
            outcome = await self._told_when_it_fails(heard)
            return outcome, await say(heard, outcome)

        async def when_done() -> None:
            outcome, _ = await work
            await late(heard, outcome)

        work = asyncio.create_task(answered())
        self._working.add(work)
        work.add_done_callback(self._working.discard)
        done, _ = await asyncio.wait({work}, timeout=self._within_s)
        if done:
            return work.result()[1]
        self._after(when_done())
        return await say(None, Outcome(reply=cards.say(LATER)))

    async def _told_when_it_fails(self, heard: Heard) -> Outcome:
        try:
            return await self._receive(self._known(heard).word)
        except UserError as error:
            return Outcome(reply=cards.say(str(error)), kind="refused")
        except Exception as error:
            reference = secrets.token_hex(2).upper()
            log.error("A listener failed.", action="listener_failed", reference=reference, error=type(error).__name__,
                      exc_info=error)  # fmt: skip
            text = (
                f"That did not work on our side (ref {reference}). Nothing was changed. Please try again; "
                "if it happens twice, tell your coordinator the reference."
            )
            return Outcome(reply=cards.say(text), kind="failed")

    async def _news(self, body: Json) -> Answer:
        for word in inbound.news(body):
            if (await self._receive(word)).kind == "failed":
                return Answer(NOT_KEPT)
        return Answer()

    async def _meet(self, heard: Heard) -> None:
        where = heard.where
        if not heard.word.account.outsider:
            await self.door.meet(where.tenant, where.conversation, where.user)

    def _known(self, heard: Heard) -> Heard:
        """The word with what the roster says of who said it; a guest has no address that counts."""
        person = self.door.people.get((heard.where.tenant, heard.where.user))
        account = heard.word.account
        if person is None or account.outsider:
            return heard
        if person.is_guest or (person.tenant and person.tenant != heard.where.tenant):
            account = replace(account, name=person.name or account.name, outsider=True, direct="")
        else:
            account = replace(account, name=person.name or account.name, email=person.email)
        return replace(heard, word=replace(heard.word, account=account))

    async def _receive(self, word: Inbound) -> Outcome:
        if self.door.receive is None:
            raise UserError("I am just starting, so nothing was done. Please try again in a moment.")
        return await self.door.receive(word)

    def _after(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(self._quietly(work))
        self._working.add(task)
        task.add_done_callback(self._working.discard)

    async def _quietly(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except DeliveryError as error:
            log.warning("A reply could not be said.", action="reply_failed", error=str(error))
        except Exception as error:
            log.error("A reply failed.", action="reply_failed", error=type(error).__name__, exc_info=error)
