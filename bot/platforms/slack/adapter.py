"""Slack as a platform: says cards, edits them, and finds again what it said by the key in a message's metadata.

A long card is several messages; each carries its part's number, so that after a crash only what is missing is said.
A message that Slack will not take is said once more more simply: a drawn chart for Slack's own, then words alone.
"""

import asyncio
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import structlog

from bot.errors import DeliveryError
from bot.messages import ConversationRef
from bot.platforms import pictures
from bot.platforms.base import Capabilities, Receive
from bot.platforms.slack import blocks, kinds
from bot.platforms.slack.blocks import Message
from bot.platforms.slack.client import Api
from bot.platforms.slack.errors import Refused
from bot.platforms.slack.inbound import PLATFORM, parts_of, place_of
from bot.ui.cards import Card, Chart, File, Image

log = structlog.get_logger()

EVENT_TYPE = "csmhs_delivery"
PAGE = 15
"""Messages a look asks for at once: what unlisted apps are given (docs.slack.dev/apis/web-api/rate-limits, 2026-11)."""
PAGES = 20
SLACK_EARLIER = timedelta(seconds=5)
"""Slack's clock may be behind ours by so much."""
HISTORY = {"D": ("im:history",), "G": ("groups:history",), "C": ("channels:history", "groups:history")}
PARTLY_KEPT = 1_000


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

    def __init__(self, api: Api) -> None:
        self.api = api
        self.direct: dict[tuple[str, str], str] = {}
        """The direct conversation of each (team, person) that was seen; only there is what is said private."""
        self.people: dict[tuple[str, str], Profile] = {}
        """What is known of each (team, person) who wrote to the assistant, where it may be asked."""
        self.receive: Receive | None = None
        self._partly: dict[str, dict[int, str]] = {}
        self._background: set[asyncio.Task[None]] = set()

    async def start(self, receive: Receive) -> None:
        """Begin to hand on what is heard."""
        self.receive = receive

    async def stop(self) -> None:
        """Hear nothing more, and let files under way arrive."""
        self.receive = None
        await asyncio.gather(*self._background, return_exceptions=True)

    async def post(self, ref: ConversationRef, card: Card, *, key: str, subject: str = "") -> ConversationRef:
        """Say the card there, whole; raises DeliveryError."""
        team, channel = parts_of(ref.place)
        if not (team and channel):
            raise DeliveryError(f"Slack has no place {ref.place!r}", permanent=True)
        landed = await self._simpler_and_simpler(team, channel, ref.thread, card, key)
        found = parts_of(landed.place)[1]
        if channel[0] in "UW":
            self.direct[team, channel] = found
        files = [one for one in card.body if isinstance(one, File)]
        if files:
            self._later(team, found, landed.thread or landed.message, files)
        return landed

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
        team, channel = parts_of(ref.place)
        return self.api.pacer.wait_s(team, channel, key)

    async def looks_up(self, ref: ConversationRef, key: str = "") -> bool:
        """Where the permission to read the history was granted; a person not met yet has no history to read."""
        team, channel = parts_of(ref.place)
        channel = self.direct.get((team, channel), channel)
        scopes = HISTORY.get(channel[:1], ())
        try:
            granted = (await self.api.tokens.install(team)).scopes
        except DeliveryError:
            return False
        return any(scope in granted for scope in scopes)

    async def find(self, ref: ConversationRef, key: str, *, since: datetime | None = None) -> ConversationRef | None:
        """Where the message with this key landed: all of its parts; of a part that is there alone it is remembered."""
        team, channel = parts_of(ref.place)
        channel = self.direct.get((team, channel), channel)
        if channel[:1] not in HISTORY:
            return None
        try:
            parts, of = await self._parts(team, channel, ref.thread, digest(key), since)
        except Refused as refused:
            if refused.permanent or refused.fault.error == "missing_scope":
                return None
            raise
        if parts and len(parts) == of:
            return ConversationRef(PLATFORM, place_of(team, channel), ref.thread, parts[0])
        if parts:
            self._remember(key, parts)
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
        pictures_of = await self._uploaded(team, card, charts=True)
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

    async def _simpler_and_simpler(
        self, team: str, channel: str, thread: str, card: Card, key: str
    ) -> ConversationRef:
        for charts, pictures_too in ((True, True), (False, True), (False, False)):
            uploaded = await self._uploaded(team, card, charts=charts) if pictures_too else {}
            said = blocks.messages(card, pictures=uploaded, charts=charts)
            try:
                return await self._post_all(team, channel, thread, said, key)
            except Refused as refused:
                if refused.fault.kind is not kinds.PAYLOAD or not pictures_too:
                    raise
                log.error("Slack would not take a message; saying it more simply.", action="slack_simpler",
                          error=refused.fault.error)  # fmt: skip
        raise AssertionError("the simplest one is sent or raises")

    async def _post_all(
        self, team: str, channel: str, thread: str, said: Sequence[Message], key: str
    ) -> ConversationRef:
        if not said:
            raise DeliveryError("the message says nothing", permanent=True)
        landed = self._partly.pop(key, {})
        for number, message in enumerate(said):
            if number in landed:
                continue
            metadata = {
                "event_type": EVENT_TYPE,
                "event_payload": {"key": digest(key), "part": number, "of": len(said)},
            }
            try:
                answer = await self._one(team, channel, thread, message, metadata)
            except Refused as refused:
                if not landed:
                    raise
                self._remember(key, landed)
                raise DeliveryError(str(refused), unknown=True, retry_after_s=refused.retry_after_s) from refused
            landed[number], channel = str(answer["ts"]), str(answer["channel"])
        return ConversationRef(PLATFORM, place_of(team, channel), thread, landed[0])

    async def _one(
        self, team: str, channel: str, thread: str, message: Message, metadata: Mapping[str, object]
    ) -> dict[str, object]:
        arguments = {"channel": channel, "thread_ts": thread or None, "metadata": metadata, **message.arguments}
        try:
            return await self.api.call(team, "chat.postMessage", **arguments)
        except Refused as refused:
            if refused.fault.error != "not_in_channel" or not await self.api.tokens.can(team, "channels:join"):
                raise
        await self.api.call(team, "conversations.join", channel=channel)
        return await self.api.call(team, "chat.postMessage", **arguments)

    async def _uploaded(self, team: str, card: Card, *, charts: bool) -> dict[int, str]:
        """File ids of what must be uploaded to be seen; where that may not be done or fails, words say it instead."""
        wanted = blocks.to_upload(card, charts=charts)
        if not wanted or not await self.api.tokens.can(team, "files:write", "files:read"):
            return {}
        found: dict[int, str] = {}
        for at in wanted:
            element = card.body[at]
            try:
                match element:
                    case Chart():
                        drawn = await asyncio.to_thread(pictures.png, element)
                        found[at] = await self.api.upload(team, "chart.png", drawn, element.title)
                    case Image():
                        found[at] = await self.api.upload(team, "picture.png", element.data, element.alt)
                    case _:
                        raise TypeError(f"{type(element).__name__} is no picture")
            except DeliveryError:
                log.warning("A picture could not be given to Slack; words stand for it.", action="slack_no_picture")
        return found

    async def _parts(
        self, team: str, channel: str, thread: str, wanted: str, since: datetime | None
    ) -> tuple[dict[int, str], int]:
        method = "conversations.replies" if thread else "conversations.history"
        oldest = f"{(since - SLACK_EARLIER).astimezone(UTC).timestamp():.6f}" if since else None
        found: dict[int, str] = {}
        of, cursor = 0, None
        for _ in range(PAGES):
            answer = await self.api.call(
                team, method, channel=channel, ts=thread or None, oldest=oldest, inclusive=True, limit=PAGE,
                include_all_metadata=True, cursor=cursor,
            )  # fmt: skip
            for one in answer.get("messages", ()):
                metadata = one.get("metadata") or {}
                payload = metadata.get("event_payload") or {}
                if metadata.get("event_type") == EVENT_TYPE and payload.get("key") == wanted:
                    found[int(payload["part"])], of = str(one["ts"]), int(payload["of"])
            cursor = (answer.get("response_metadata") or {}).get("next_cursor")
            if not cursor or (of and len(found) == of):
                break
        return found, of

    def _remember(self, key: str, parts: dict[int, str]) -> None:
        while len(self._partly) >= PARTLY_KEPT:
            self._partly.pop(next(iter(self._partly)))
        self._partly[key] = parts

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


def digest(key: str) -> str:
    """What a message's metadata says of its delivery: everybody in the workspace may read it, so it tells nothing."""
    return hashlib.sha256(key.encode()).hexdigest()[:32]
