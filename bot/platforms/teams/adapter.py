"""Teams as a platform: says cards and edits them. What was said cannot be looked up there again.

Where each organization is reached and who the bot is there is learned from what Teams sends, and kept by `Addresses`.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

import structlog

from bot.errors import DeliveryError
from bot.messages import ConversationRef
from bot.platforms import pictures
from bot.platforms.base import Capabilities, Receive
from bot.platforms.pace import Pacer
from bot.platforms.teams import adaptive, errors
from bot.platforms.teams.adaptive import CONTENT_TYPE, Json, Pictures, data_uri
from bot.platforms.teams.connector import Connector, Person
from bot.platforms.teams.inbound import PLATFORM, parts_of, place_of
from bot.platforms.teams.limits import MESSAGE_BYTES, SMALL_BYTES
from bot.platforms.teams.pace import LIMITS, SEND
from bot.ui.cards import Card, Chart, Image

log = structlog.get_logger()

SHOWN = frozenset({"image/png", "image/jpeg", "image/gif"})
"""Kinds of pictures that a card shows (cards reference)."""


@dataclass(frozen=True)
class Address:
    """Where an organization is reached, and who the bot is there."""

    service_url: str
    bot: str


class Feed(Protocol):
    """Where a person sees that something came, beside the chat; raises DeliveryError."""

    async def tell(self, tenant: str, person: str, title: str, preview: str) -> None:
        """Show it to the person with this object id."""
        ...


PictureAddress = Callable[[str, bytes], Awaitable[str]]
"""Where a picture of this media type is shown from."""


class Addresses(Protocol):
    """What is known of each organization, kept over a restart."""

    async def all(self) -> Mapping[str, Address]:
        """By tenant."""
        ...

    async def put(self, tenant: str, address: Address) -> None:
        """Keep it."""
        ...


class TeamsPlatform:
    """The `teams` door. `listening.Ears` hears; this one speaks, to organizations of `tenants` only."""

    name = PLATFORM
    capabilities = Capabilities(
        forms=True, buttons=True, updates=True, private_replies=True, charts=True, files=False, can_look_up=False
    )

    def __init__(
        self,
        connector: Connector,
        addresses: Addresses,
        tenants: Collection[str],
        clock: Callable[[], float],
        picture: PictureAddress | None = None,
        feed: Feed | None = None,
    ) -> None:
        self.connector = connector
        self._picture = picture or in_the_card
        self._feed = feed
        self._telling: set[asyncio.Task[None]] = set()
        self.pacer = Pacer(clock, LIMITS)
        self.direct: dict[tuple[str, str], str] = {}
        """The conversation with each (tenant, person) alone, as far as it is known."""
        self.people: dict[tuple[str, str], Person] = {}
        """Who each (tenant, person) is that wrote to the assistant, as the roster says."""
        self.receive: Receive | None = None
        self._addresses = addresses
        self._tenants = frozenset(tenant.lower() for tenant in tenants)
        self._known: dict[str, Address] = {}

    async def start(self, receive: Receive) -> None:
        """Begin to hand on what is heard."""
        self._known = dict(await self._addresses.all())
        self.receive = receive

    async def stop(self) -> None:
        """Hear nothing more, and let what is under way end."""
        self.receive = None
        await asyncio.gather(*self._telling, return_exceptions=True)

    async def met(self, tenant: str, address: Address) -> None:
        """The organization is reached there; the token of what came said so."""
        if address.service_url and address.bot and self._known.get(tenant) != address:
            self._known[tenant] = address
            await self._addresses.put(tenant, address)

    async def meet(self, tenant: str, conversation: str, user: str) -> Person:
        """Who the person is, asked once; what Teams does not say now is asked again another time."""
        known = self.people.get((tenant, user))
        if known is not None:
            return known
        address = self._known.get(tenant)
        found = await self.connector.member(address.service_url, conversation, user) if address else None
        if found is None:
            return Person(user)
        self.people[tenant, user] = found
        return found

    async def post(self, ref: ConversationRef, card: Card, *, key: str, subject: str = "") -> ConversationRef:
        """Say the card there, whole; raises DeliveryError. To one person alone, their activity feed shows it as well."""
        landed = await self.say(ref, card)
        if self._feed is not None:
            task = asyncio.create_task(self._tell(self._feed, landed, card))
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)
        return landed

    async def say(self, ref: ConversationRef, card: Card, *, only_for: str = "") -> ConversationRef:
        """Say it there; `only_for`: one person of the conversation alone reads it. Raises DeliveryError."""
        try:
            return await self.show(ref, await activity_of(card, MESSAGE_BYTES, self._picture), only_for=only_for)
        except errors.Refused as refused:
            if refused.kind is not errors.PAYLOAD:
                raise
            log.error(
                "Teams would not take a message; saying it shorter.", action="teams_simpler", error=refused.code
            )
        return await self.show(ref, await activity_of(card, SMALL_BYTES, self._picture), only_for=only_for)

    async def show(self, ref: ConversationRef, activity: Json, *, only_for: str = "") -> ConversationRef:
        """Send it there as it is. Raises DeliveryError."""
        tenant, conversation = parts_of(ref.place)
        address = self._address(tenant)
        if only_for:
            activity = {**activity, "recipient": {"id": only_for, "isTargeted": True}}
        thread = ref.thread
        with self._pausing(tenant, conversation):
            conversation = await self._conversation(address, tenant, conversation)
            try:
                message = await self._said(address, conversation, thread, activity)
            except errors.Refused as refused:
                if refused.kind is not errors.OBJECT_GONE or not thread:
                    raise
                thread = ""
                message = await self._said(address, conversation, thread, activity)
        return ConversationRef(PLATFORM, place_of(tenant, conversation), thread, message)

    async def _tell(self, feed: Feed, landed: ConversationRef, card: Card) -> None:
        """Nothing is lost when it fails: the message is there."""
        tenant, conversation = parts_of(landed.place)
        user = next(
            (who for (where, who), its in self.direct.items() if (where, its) == (tenant, conversation)), None
        )
        if user is None:
            return
        try:
            person = await self.meet(tenant, conversation, user)
            if person.object_id and not person.is_guest:
                title = card.title or "CSMHS"
                await feed.tell(tenant, person.object_id, title, adaptive.summary(replace(card, title="")))
        except DeliveryError as error:
            log.warning(
                "The activity feed did not take it; the message is in the chat.",
                action="activity_not_shown",
                error=str(error),
            )

    async def update(self, ref: ConversationRef, card: Card) -> None:
        """Edit a landed message in place; raises DeliveryError."""
        await self.put(ref, await activity_of(card, MESSAGE_BYTES, self._picture))

    async def put(self, ref: ConversationRef, activity: Json) -> None:
        """Put this in the place of a landed message, as it is; raises DeliveryError."""
        tenant, conversation = parts_of(ref.place)
        if not ref.message:
            raise DeliveryError("there is no message to edit", permanent=True)
        address = self._address(tenant)
        with self._pausing(tenant, conversation):
            await self.connector.update(address.service_url, conversation, ref.message, activity)

    async def drawn(self, card: Card) -> Pictures:
        """Where the card's charts and images are shown from."""
        return await drawn(card, self._picture)

    def wait_s(self, ref: ConversationRef, key: str) -> float:
        """Two seconds between messages of one conversation, and an organization's share of all."""
        tenant, conversation = parts_of(ref.place)
        return self.pacer.wait_s(tenant, conversation, key, SEND)

    async def looks_up(self, ref: ConversationRef, key: str = "") -> bool:
        """Never: a bot cannot read what it has said."""
        return False

    async def find(self, ref: ConversationRef, key: str, *, since: datetime | None = None) -> ConversationRef | None:
        """None always."""
        return None

    @contextlib.contextmanager
    def _pausing(self, tenant: str, conversation: str) -> Iterator[None]:
        """Nothing more is sent to a conversation for as long as Teams asks for."""
        try:
            yield
        except errors.Refused as refused:
            if refused.limited and refused.retry_after_s is not None:
                self.pacer.pause(tenant, SEND, conversation, refused.retry_after_s)
            raise

    def _address(self, tenant: str) -> Address:
        if tenant not in self._tenants:
            raise errors.not_listed()
        address = self._known.get(tenant)
        if address is None:
            raise errors.no_address(tenant)
        return address

    async def _conversation(self, address: Address, tenant: str, conversation: str) -> str:
        """The conversation itself, where only the person is known."""
        if not is_person(conversation):
            return conversation
        known = self.direct.get((tenant, conversation))
        if known is None:
            known = await self.connector.open(address.service_url, tenant, address.bot, conversation)
            self.direct[tenant, conversation] = known
        return known

    async def _said(self, address: Address, conversation: str, thread: str, activity: Json) -> str:
        if thread and is_channel(conversation):
            conversation = f"{conversation};messageid={thread}"
        elif thread:
            activity = {**activity, "replyToId": thread}
        return await self.connector.post(address.service_url, conversation, activity)


def is_person(conversation: str) -> bool:
    """A person's id stands where a conversation's does."""
    return conversation.startswith(("29:", "8:"))


def is_channel(conversation: str) -> bool:
    """It is one of a team, where answers stand under what they answer."""
    return "@thread.tacv2" in conversation or "@thread.skype" in conversation


async def activity_of(card: Card, most: int, picture: PictureAddress) -> Json:
    """A message with the card and what a notification says of it."""
    return message_with(adaptive.content(card, await drawn(card, picture), most=most), adaptive.summary(card))


def message_with(content: Json, summary: str) -> Json:
    """A message with this content."""
    return {
        "type": "message",
        "summary": summary,
        "attachments": [{"contentType": CONTENT_TYPE, "content": content}],
    }


async def in_the_card(media_type: str, data: bytes) -> str:
    """The picture as an address that holds it."""
    return data_uri(media_type, data)


async def drawn(card: Card, picture: PictureAddress = in_the_card) -> Pictures:
    """Addresses of the card's charts and images; drawn in a thread."""
    urls: dict[int, str] = {}
    for at, element in enumerate(card.body):
        match element:
            case Chart():
                urls[at] = await picture("image/png", await asyncio.to_thread(pictures.png, element))
            case Image() if element.media_type in SHOWN and element.data:
                urls[at] = await picture(element.media_type, element.data)
    return Pictures(urls)
