"""Slack as a platform: says cards, edits them, and finds again what it said by the key in a message's metadata.

A long card is several messages; each carries its part's number, so that after a crash only what is missing is said.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import structlog

from bot.errors import DeliveryError
from bot.messages import ConversationRef
from bot.platforms.base import Capabilities, Receive
from bot.platforms.slack import blocks
from bot.platforms.slack.client import Api
from bot.platforms.slack.inbound import PLATFORM, parts_of, place_of
from bot.platforms.slack.looking import Looking
from bot.platforms.slack.pace import POST, UPDATE
from bot.platforms.slack.sending import Partly, Sending, uploaded
from bot.ui.cards import Card, File

log = structlog.get_logger()

HISTORY = {"D": ("im:history",), "G": ("groups:history",), "C": ("channels:history", "groups:history")}


@dataclass(frozen=True)
class Profile:
    """A person's name, and their address when their workspace has confirmed it."""

    name: str = ""
    email: str = ""


class SlackPlatform:
    """The `slack` door. `listening.Ears` hears; this one speaks."""

    name = PLATFORM
    capabilities = Capabilities(
        forms=True, buttons=True, updates=True, private_replies=True, charts=True, files=True, can_look_up=True
    )

    def __init__(self, api: Api, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self.api = api
        self.direct: dict[tuple[str, str], str] = {}
        """The direct conversation of each (team, person) that was seen; only there is what is said private."""
        self.people: dict[tuple[str, str], Profile] = {}
        """What is known of each (team, person) who wrote to the assistant, where it may be asked."""
        self.receive: Receive | None = None
        self._sending = Sending(api, self.met, sleep)
        self._looking = Looking(api)
        self._background: set[asyncio.Task[None]] = set()

    async def start(self, receive: Receive) -> None:
        """Begin to hand on what is heard."""
        self.receive = receive

    async def stop(self) -> None:
        """Hear nothing more, and let files under way arrive."""
        self.receive = None
        await asyncio.gather(*self._background, return_exceptions=True)

    def met(self, team: str, user: str, channel: str) -> None:
        """This is where the person and the assistant talk alone."""
        self.direct[team, user] = channel

    async def post(self, ref: ConversationRef, card: Card, *, key: str, subject: str = "") -> ConversationRef:
        """Say the card there, whole; raises DeliveryError."""
        team, channel = parts_of(ref.place)
        if not (team and channel):
            raise DeliveryError(f"Slack has no place {ref.place!r}", permanent=True)
        found, thread, message = await self._sending.say(team, channel, ref.thread, card, key)
        files = [one for one in card.body if isinstance(one, File)]
        if files:
            self._later(team, found, thread or message, files)
        return ConversationRef(PLATFORM, place_of(team, found), thread, message)

    async def update(self, ref: ConversationRef, card: Card) -> None:
        """Edit a landed message in place; what does not fit into one message is left out of the edit."""
        team, channel = parts_of(ref.place)
        if not ref.message:
            raise DeliveryError("there is no message to edit", permanent=True)
        first = blocks.messages(card, charts=False)[:1]
        for message in first:
            await self.api.call(
                team, "chat.update", channel=channel, ts=ref.message, text=message.text, blocks=list(message.blocks)
            )

    def wait_s(self, ref: ConversationRef, key: str) -> float:
        """One message a second in a channel, and a workspace's share of all."""
        team, channel = self._parts(ref)
        return self.api.pacer.wait_s(team, channel, key, UPDATE if ref.message else POST)

    async def looks_up(self, ref: ConversationRef, key: str = "") -> bool:
        """Where the permission to read the history was granted; a person not met yet has no history to read."""
        if self._sending.is_sure(key):
            return True
        team, channel = self._parts(ref)
        scopes = HISTORY.get(channel[:1], ())
        try:
            granted = (await self.api.tokens.install(team)).scopes
        except DeliveryError:
            return False
        return any(scope in granted for scope in scopes)

    async def find(self, ref: ConversationRef, key: str, *, since: datetime | None = None) -> ConversationRef | None:
        """Where the message with this key landed: all of its parts; of a part that is there alone it is remembered."""
        team, channel = self._parts(ref)
        if self._sending.is_sure(key) or channel[:1] not in HISTORY:
            return None
        look = await self._looking.look(team, channel, ref.thread, key, since)
        if look.is_whole:
            return ConversationRef(PLATFORM, place_of(team, channel), ref.thread, look.found[0])
        if look.found:
            self._sending.remember(key, Partly(look.found))
        return None

    async def meet(self, team: str, user: str) -> Profile:
        """Who the person is, asked once; nothing is known where it may not be asked."""
        if (team, user) not in self.people:
            found = Profile()
            if await self.api.tokens.can(team, "users:read"):
                answer = (await self.api.call(team, "users.info", user=user))["user"]
                profile = answer.get("profile", {})
                confirmed = bool(answer.get("is_email_confirmed")) and not answer.get("is_bot")
                name = str(profile.get("real_name") or answer.get("name") or "")
                found = Profile(name, str(profile.get("email", "")) if confirmed else "")
            self.people[team, user] = found
        return self.people[team, user]

    async def say(self, team: str, channel: str, card: Card, *, thread: str = "") -> None:
        """A direct reply, outside the outbox's promise: whoever asked can ask again."""
        pictures_of = await uploaded(self.api, team, card, charts=True)
        for message in blocks.messages(card, pictures=pictures_of):
            answer = await self.api.call(
                team, "chat.postMessage", channel=channel, thread_ts=thread or None, **message.arguments
            )
            channel = str(answer["channel"])
        await self.hand_over(team, channel, thread, card)

    async def whisper(self, team: str, channel: str, user: str, card: Card, *, thread: str = "") -> None:
        """A direct reply that only this person reads; files come to them in their direct conversation."""
        for message in blocks.messages(card, charts=False):
            await self.api.call(
                team, "chat.postEphemeral", channel=channel, user=user, thread_ts=thread or None,
                text=message.text, blocks=list(message.blocks),
            )  # fmt: skip
        await self.hand_over(team, user, "", card)

    async def hand_over(self, team: str, channel: str, thread: str, card: Card) -> None:
        """Give the files of a card, where files may be given; to a person, in their direct conversation."""
        files = [one for one in card.body if isinstance(one, File)]
        known = self.direct.get((team, channel), channel)
        if files and known[0] not in "UW":
            self._later(team, known, thread if known == channel else "", files)

    def _parts(self, ref: ConversationRef) -> tuple[str, str]:
        """Team and channel; the conversation with a person where it is known."""
        team, channel = parts_of(ref.place)
        return team, self.direct.get((team, channel), channel)

    def _later(self, team: str, channel: str, thread: str, files: Sequence[File]) -> None:
        task = asyncio.create_task(self._share(team, channel, thread, files))
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _share(self, team: str, channel: str, thread: str, files: Sequence[File]) -> None:
        try:
            if not await self.api.tokens.can(team, "files:write"):
                return
            for file in files:
                await self.api.share(team, file.name, file.data, channel, thread)
        except DeliveryError as error:
            log.warning("A file could not be given to Slack.", action="slack_no_file", error=str(error))
