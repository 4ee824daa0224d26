"""What Slack tells us, in Bolt's hands: verified there, turned into a word here, kept, and only then acknowledged.

Bolt processes before it responds, so an event that could not be kept is answered with a failure and Slack sends it
again; who gives a command or sends a form is told instead, with a reference. Everything slow (opening a form, saying
a reply) begins right after the acknowledgement and is nobody's to wait for.
"""

import asyncio
import contextlib
import logging
import os
import re
import secrets
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Mapping
from dataclasses import replace
from typing import Any

import structlog
from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import DeliveryError, UserError
from bot.messages import ConversationRef, Inbound, Outcome, WorkspaceChanged
from bot.platforms.slack import inbound
from bot.platforms.slack.adapter import SlackPlatform
from bot.platforms.slack.first import First
from bot.platforms.slack.inbound import PLATFORM, Heard
from bot.platforms.slack.installs import Install
from bot.platforms.slack.replies import Replies, words_of
from bot.platforms.slack.texts import escape
from bot.ui import cards

log = structlog.get_logger()

EVERYTHING = re.compile(r".*", re.DOTALL)
OWN_VARIABLES = ("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET")
LAST_RETRY = 3

Json = Mapping[str, Any]
Knows = Callable[[ConversationRef], Awaitable[bool]]
"""Whether a thread of a channel is about something of ours, so that what is said there is meant for us."""


class NotKept(Exception):
    """An event could not be kept; Slack is answered with a failure and sends it again."""


class Ears:
    """Listens for `door`. `app` is Bolt's: HTTP and Socket Mode both hand it what arrives."""

    def __init__(self, door: SlackPlatform, knows: Knows, *, signing_secret: str, base_url: str) -> None:
        self.door = door
        self.replies = Replies(door)
        self._knows = knows
        self._working: set[asyncio.Task[None]] = set()
        self.app = self._bolt(signing_secret, base_url)

    async def stop(self) -> None:
        """Let what was begun after an acknowledgement end."""
        await asyncio.gather(*self._working, return_exceptions=True)

    def _bolt(self, signing_secret: str, base_url: str) -> AsyncApp:
        logger = logging.getLogger(__name__)
        logger.setLevel(logging.ERROR)  # Bolt's own warnings quote what was sent
        with _without_environment(*OWN_VARIABLES):
            app = AsyncApp(
                name="csmhs",
                logger=logger,
                client=AsyncWebClient(base_url=base_url, retry_handlers=[]),
                before_authorize=First(self._install, self._command),
                authorize=_plain(self._authorize),
                signing_secret=signing_secret,
                request_verification_enabled=True,
                process_before_response=True,
                attaching_conversation_kwargs_enabled=False,
            )
        app.action(EVERYTHING)(self._action)
        app.view(EVERYTHING)(self._submission)
        app.event("app_home_opened")(self._home)
        for event in ("message", "app_mention"):
            app.event(event)(self._message)
        for event in ("app_uninstalled", "tokens_revoked"):
            app.event(event)(self._removed)
        app.event(EVERYTHING)(self._news)
        return app

    async def _authorize(self, enterprise_id: str | None, team_id: str | None) -> AuthorizeResult | None:
        """Who we are in that workspace, from memory: no call and no look into the store per request."""
        install = await self._install(enterprise_id, team_id)
        if install is None:
            return None
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=install.team,
            bot_token=install.token,
            bot_id=install.bot_id,
            bot_user_id=install.bot_user,
        )

    async def _install(self, enterprise_id: str | None, team_id: str | None) -> Install | None:
        try:
            return await self.door.api.tokens.install(str(team_id or enterprise_id or ""))
        except DeliveryError:
            return None

    async def _command(self, body: Json) -> BoltResponse:
        said: str | dict[str, str] = ""

        async def work() -> None:
            nonlocal said
            heard = self._known(inbound.command(body, self.door.direct))
            outcome = await self._receive(heard.word)
            with _drawing(outcome):
                said, rest = self.replies.to_command(heard, outcome)
            if rest is not None:
                self._after(rest, heard, outcome)

        async def tell(text: str) -> None:
            nonlocal said
            said = {"response_type": "ephemeral", "text": escape(text)}

        await self._told_when_it_fails(work, tell)
        return BoltResponse(status=200, body=said)

    async def _action(self, ack: Any, body: Json) -> None:
        async def work() -> None:
            heard = inbound.action(body, self.door.direct)
            outcome = await self._receive(heard.word)
            await ack()
            self._after(self.replies.after_press(heard, outcome), heard, outcome)

        async def tell(text: str) -> None:
            await ack()
            heard = inbound.action(body, self.door.direct)
            self._after(self.replies.after_press(heard, Outcome(reply=cards.say(text))))

        await self._told_when_it_fails(work, tell)

    async def _submission(self, ack: Any, body: Json) -> None:
        async def work() -> None:
            heard = inbound.submission(body, self.door.direct)
            outcome = await self._receive(heard.word)
            with _drawing(outcome):
                answer = self.replies.to_form(heard, outcome, body["view"])
            await ack(**answer)

        await self._told_when_it_fails(work, lambda text: ack(**self.replies.form_failed(text, body["view"])))

    async def _message(self, body: Json, request: Any, context: Any) -> None:
        event = body["event"]
        if event.get("channel_type") == "im" and event.get("user"):
            self.door.direct[inbound.team_of(body), str(event["user"])] = str(event["channel"])
        heard = inbound.message(body, str(context.get("bot_user_id") or ""), self.door.direct)
        if heard is None:
            return
        ref = heard.word.conversation
        if event["type"] == "message" and not heard.word.private and not await self._knows(ref):
            return
        if heard.word.private:
            self._after(self._meet(heard))  # for the next time: nothing slow stands before an answer
        outcome = await self._receive(self._known(heard).word)
        if outcome.kind == "failed":
            await self._not_kept(heard, outcome, _retry(request))
        self._after(self.replies.to_message(heard, outcome), heard, outcome)

    async def _home(self, body: Json) -> None:
        event = body["event"]
        if event.get("channel"):
            self.door.direct[inbound.team_of(body), str(event["user"])] = str(event["channel"])
        if event.get("tab", "home") != "home":
            return
        heard = inbound.home(body, self.door.direct)
        await self._meet(heard)  # nobody waits for this page, and it is where people are met first
        outcome = await self._receive(self._known(heard).word)
        self._after(self.replies.to_home(heard, outcome), heard, outcome)

    async def _news(self, body: Json, context: Any) -> None:
        word = inbound.news(body, str(context.get("bot_user_id") or ""))
        if word is not None and (await self._receive(word)).kind == "failed":
            raise NotKept

    async def _removed(self, body: Json) -> None:
        team = inbound.team_of(body)
        revoked = body["event"].get("tokens")
        if revoked is not None and not revoked.get("bot"):
            return  # only people's own tokens were taken back, and we hold none of those
        if await self.door.api.still_works(team):
            return  # it came late, or again, and somebody has installed the assistant anew since
        word = WorkspaceChanged(event_id=inbound.event_id(body), platform=PLATFORM, workspace=team, change="removed")
        if (await self._receive(word)).kind == "failed":
            raise NotKept
        await self.door.api.tokens.remove(team)

    async def _meet(self, heard: Heard) -> None:
        with contextlib.suppress(DeliveryError):
            await self.door.meet(heard.where.team, heard.where.user)

    def _known(self, heard: Heard) -> Heard:
        """The word with what is known of who said it."""
        profile = self.door.people.get((heard.where.team, heard.where.user))
        account = heard.word.account
        if profile is None or account.outsider:
            return heard
        account = replace(account, name=profile.name or account.name, email=profile.email)
        return replace(heard, word=replace(heard.word, account=account))

    async def _receive(self, word: Inbound) -> Outcome:
        if self.door.receive is None:
            raise UserError("I am just starting, so nothing was done. Please try again in a moment.")
        return await self.door.receive(word)

    async def _not_kept(self, heard: Heard, outcome: Outcome, retry: int) -> None:
        """Slack hands it over again at once, in a minute and in five; the first repeat also tells the person."""
        if retry == 1 and isinstance(outcome.reply, cards.Card):
            text = "That did not reach me yet. Slack hands it to me again within minutes; if no answer comes, send it again."
            self._after(self.replies.to_message(heard, Outcome(reply=cards.say(text), reply_to_one=False)))
        if retry < LAST_RETRY:
            raise NotKept

    async def _told_when_it_fails(
        self, work: Callable[[], Awaitable[None]], tell: Callable[[str], Awaitable[Any]]
    ) -> None:
        """A person waits for an answer, so even our own fault is one: never Slack's "trouble connecting"."""
        try:
            await work()
        except UserError as error:
            await tell(str(error))
        except _NotDrawn as error:
            await tell(words_of(error.outcome, _failed(error)))
        except Exception as error:
            await tell(
                f"That did not work on our side (ref {_failed(error)}). Nothing was changed. Please try again; "
                "if it happens twice, tell your coordinator the reference."
            )

    def _after(
        self, work: Coroutine[Any, Any, None], heard: Heard | None = None, outcome: Outcome | None = None
    ) -> None:
        """Do it when Slack has its acknowledgement; whoever waits for the outcome has it in words when that fails."""
        task = asyncio.create_task(self._quietly(work, heard, outcome))
        self._working.add(task)
        task.add_done_callback(self._working.discard)

    async def _quietly(self, work: Coroutine[Any, Any, None], heard: Heard | None, outcome: Outcome | None) -> None:
        reference = secrets.token_hex(2).upper()
        try:
            await work
        except DeliveryError as error:
            log.warning("A reply could not be said.", action="reply_failed", reference=reference, error=str(error))
        except Exception as error:
            log.error("A reply failed.", action="reply_failed", reference=reference, error=type(error).__name__,
                      exc_info=error)  # fmt: skip
        else:
            return
        if heard is not None and outcome is not None:
            with contextlib.suppress(DeliveryError):
                await self.replies.in_words(heard, outcome, reference)


class _NotDrawn(Exception):
    """What was asked for is done, and its outcome could not be drawn."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.kind)
        self.outcome = outcome


@contextlib.contextmanager
def _drawing(outcome: Outcome) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        raise _NotDrawn(outcome) from error


def _failed(error: Exception) -> str:
    """The reference under which it stands in the log."""
    reference = secrets.token_hex(2).upper()
    log.error("A listener failed.", action="listener_failed", reference=reference, error=type(error).__name__,
              exc_info=error)  # fmt: skip
    return reference


def _plain(
    authorize: Callable[[str | None, str | None], Awaitable[AuthorizeResult | None]],
) -> Callable[..., Awaitable[AuthorizeResult]]:
    """Bolt passes by name what the function asks for, and stumbles over the `self` of a method."""

    async def named(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
        # None is allowed, though Bolt's own type does not say so: the workspace has not installed us.
        return await authorize(enterprise_id, team_id)  # type: ignore[return-value]

    return named


def _retry(request: Any) -> int:
    """How often Slack has sent this before: a header over HTTP, a field of the envelope over a socket."""
    said = request.headers.get("x-slack-retry-num", ["0"])
    text = str(said[0] if isinstance(said, list) and said else said or "0")
    return int(text) if text.isdecimal() else 0


@contextlib.contextmanager
def _without_environment(*names: str) -> Iterator[None]:
    """Bolt reads these itself and would set up an installation flow of its own; our settings have read them already."""
    held = {name: os.environ.pop(name) for name in names if name in os.environ}
    try:
        yield
    finally:
        os.environ.update(held)
