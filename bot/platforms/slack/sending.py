"""Saying a card in Slack, whole: a long one is several messages, of which only what is missing is said after a failure.

A message that Slack will not take is said once more more simply: a drawn chart for Slack's own, then words alone.
"""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

import structlog

from bot.errors import DeliveryError
from bot.platforms import pictures
from bot.platforms.slack import blocks, kinds
from bot.platforms.slack.blocks import Message
from bot.platforms.slack.client import Api
from bot.platforms.slack.errors import Refused
from bot.ui.cards import Card, Chart, Image

log = structlog.get_logger()

EVENT_TYPE = "csmhs_delivery"
PATIENCE_S = 3.0
"""How long the next part of a message is waited for here; what has to wait longer comes again."""
AT_ONCE = 10
"""Parts said without a break; the outbox gives a message half a minute."""
REMEMBERED = 1_000
WAITS = "the rest of it waits its turn"


@dataclass
class Partly:
    """A message of which some has arrived: the parts by number. `sure`: no other part of it can be there."""

    landed: dict[int, str] = field(default_factory=dict)
    sure: bool = True


class Sending:
    """Says cards through `api`, and remembers how far each came. `met` is told the conversation with a person."""

    def __init__(
        self,
        api: Api,
        met: Callable[[str, str, str], None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._api = api
        self._met = met
        self._sleep = sleep
        self._partly: dict[str, Partly] = {}

    def is_sure(self, key: str) -> bool:
        """It is known without a look which parts of the message have arrived."""
        return key in self._partly and self._partly[key].sure

    def remember(self, key: str, partly: Partly) -> None:
        """Go on from there when the message is said again."""
        self._partly.pop(key, None)
        while len(self._partly) >= REMEMBERED:
            self._partly.pop(next(iter(self._partly)))
        self._partly[key] = partly

    async def say(self, team: str, channel: str, thread: str, card: Card, key: str) -> tuple[str, str, str]:
        """Channel, thread and name of the first message. Raises DeliveryError; how far it came is then remembered."""
        drawn = Drawn(self._api, team, card)
        said = await drawn.messages()
        if not said:
            raise DeliveryError("the message says nothing", permanent=True)
        partly = self._partly.pop(key, Partly())
        missing = [number for number in range(len(said)) if number not in partly.landed]
        where = _Where(team, channel, thread)
        partly.sure = False
        try:
            for count, number in enumerate(missing):
                if count:
                    await self._turn(where, count)
                metadata = {"key": digest(key), "part": number, "of": len(said)}
                answer = await self._part(where, drawn, number, metadata)
                partly.landed[number] = str(answer["ts"])
                self._landed(where, str(answer["channel"]))
        except DeliveryError as error:
            raise self._stopped(key, partly, error) from error
        except BaseException:
            self._keep(key, partly)
            raise
        return where.channel, where.thread, partly.landed[0]

    def _landed(self, where: "_Where", channel: str) -> None:
        if where.channel[0] in "UW":
            self._met(where.team, where.channel, channel)
        where.channel = channel

    def _keep(self, key: str, partly: Partly) -> None:
        if partly.landed:
            self.remember(key, partly)

    def _stopped(self, key: str, partly: Partly, error: DeliveryError) -> DeliveryError:
        """What the outbox is told: of a message that has begun to arrive, only the rest is tried again."""
        partly.sure = not error.unknown or error.waits
        self._keep(key, partly)
        if not partly.landed or error.permanent or error.unknown:
            return error
        return DeliveryError(str(error), unknown=True, waits=True, retry_after_s=error.retry_after_s, lost=error.lost)

    async def _turn(self, where: "_Where", count: int) -> None:
        """Wait for the turn of the next part, or leave it for later."""
        if count >= AT_ONCE:
            raise DeliveryError(WAITS, unknown=True, waits=True, retry_after_s=1.0)
        while (wait_s := self._api.pacer.part_s(where.team, where.channel)) > 0:
            if wait_s > PATIENCE_S:
                raise DeliveryError(WAITS, unknown=True, waits=True, retry_after_s=wait_s)
            await self._sleep(wait_s)

    async def _part(
        self, where: "_Where", drawn: "Drawn", number: int, metadata: Mapping[str, object]
    ) -> dict[str, object]:
        """Say one message: more simply, in the channel instead of a thread that is gone, after joining."""
        joined = False
        while True:
            message = (await drawn.messages())[number]
            try:
                return await self._api.call(
                    where.team, "chat.postMessage", channel=where.channel, thread_ts=where.thread or None,
                    metadata={"event_type": EVENT_TYPE, "event_payload": metadata}, written=message.written,
                )  # fmt: skip
            except Refused as refused:
                kind, error = refused.fault.kind, refused.fault.error
                if kind is kinds.PAYLOAD and drawn.simpler():
                    log.error("Slack would not take a message; saying it more simply.", action="slack_simpler",
                              error=error)  # fmt: skip
                elif kind is kinds.OBJECT_GONE and where.thread:
                    where.thread = ""
                elif error == "not_in_channel" and not joined and await self._may_join(where.team):
                    joined = True
                    await self._api.call(where.team, "conversations.join", channel=where.channel)
                else:
                    raise

    async def _may_join(self, team: str) -> bool:
        return await self._api.tokens.can(team, "channels:join")


@dataclass
class _Where:
    """Where a message goes; what is learned on the way is put in."""

    team: str
    channel: str
    thread: str


class Drawn:
    """A card as messages, as it looks best; `simpler` draws it with less."""

    WAYS = ((True, True), (False, True), (False, False))
    """Slack's own charts, pictures."""

    def __init__(self, api: Api, team: str, card: Card) -> None:
        self._api = api
        self._team = team
        self._card = card
        self._way = 0
        self._made: list[Message] | None = None

    async def messages(self) -> list[Message]:
        """Always as many, cut in the same places."""
        if self._made is None:
            charts, with_pictures = self.WAYS[self._way]
            found = await uploaded(self._api, self._team, self._card, charts=charts) if with_pictures else {}
            self._made = blocks.messages(self._card, pictures=found, charts=charts)
        return self._made

    def simpler(self) -> bool:
        """Draw it with less from now on; False when there is nothing to leave out any more."""
        if self._way + 1 == len(self.WAYS):
            return False
        self._way, self._made = self._way + 1, None
        return True


async def uploaded(api: Api, team: str, card: Card, *, charts: bool) -> dict[int, str]:
    """File ids of what must be uploaded to be seen; where that may not be done or fails, words say it instead."""
    wanted = blocks.to_upload(card, charts=charts)
    if not wanted or not await api.tokens.can(team, "files:write", "files:read"):
        return {}
    found: dict[int, str] = {}
    for at in wanted:
        element = card.body[at]
        try:
            match element:
                case Chart():
                    drawn = await asyncio.to_thread(pictures.png, element)
                    found[at] = await api.upload(team, "chart.png", drawn, element.title)
                case Image():
                    found[at] = await api.upload(team, "picture.png", element.data, element.alt)
                case _:
                    raise TypeError(f"{type(element).__name__} is no picture")
        except DeliveryError:
            log.warning("A picture could not be given to Slack; words stand for it.", action="slack_no_picture")
    return found


def digest(key: str) -> str:
    """What a message's metadata says of its delivery: everybody in the workspace may read it, so it tells nothing."""
    return hashlib.sha256(key.encode()).hexdigest()[:32]
