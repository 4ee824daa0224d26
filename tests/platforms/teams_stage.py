"""A person in our own Teams: what they do arrives as Teams sends it, with its token, over HTTP, at the door as it really is."""

import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx
from starlette.applications import Starlette

from bot.messages import ConversationRef
from bot.platforms.teams import sdk
from bot.platforms.teams.adapter import Address, TeamsPlatform
from bot.platforms.teams.adaptive_forms import form_content
from bot.platforms.teams.connector import Connector
from bot.platforms.teams.inbound import place_of
from bot.platforms.teams.listening import Ears
from bot.platforms.teams.over_http import MESSAGES, route
from bot.platforms.teams.tokens import Registration, Tokens
from bot.ui.forms import Form
from tests.platforms import contract, teams_reader
from tests.platforms.contract import Screen
from tests.platforms.teams_server import (
    BOT,
    CLIENT_ID,
    CLIENT_SECRET,
    HOME_TENANT,
    TEAM,
    TENANT,
    Message,
    Person,
    TeamsServer,
    a_token,
)
from tests.platforms.web_fakes import Listener

Json = dict[str, Any]
_NUMBERS = itertools.count(1)
Knows = Callable[[ConversationRef], Awaitable[bool]]


@dataclass
class KeptAddresses:
    """Addresses in memory."""

    kept: dict[str, Address] = field(default_factory=dict)

    async def all(self) -> Mapping[str, Address]:
        return dict(self.kept)

    async def put(self, tenant: str, address: Address) -> None:
        self.kept[tenant] = address


@dataclass
class Hands:
    """Somebody of the organization, and Teams' part in what they do."""

    client: httpx.AsyncClient
    server: TeamsServer
    person: Person
    tenant: str = TENANT

    def activity(self, kind: str, *, channel: str = "", thread: str = "", **more: Any) -> Json:
        """What Teams sends of something they did: alone with the assistant, or in a channel of the team."""
        alone = not channel
        where = self.person.chat if alone else channel + (f";messageid={thread}" if thread else "")
        data: Json = {"tenant": {"id": self.tenant}}
        if not alone:
            data |= {"team": {"id": TEAM, "name": "North"}, "channel": {"id": channel, "name": "Attendance"}}
        conversation: Json = {
            "id": where,
            "tenantId": self.tenant,
            "conversationType": "personal" if alone else "channel",
        }
        return {
            "type": kind, "id": f"{'f:' if kind == 'invoke' else ''}{next(_NUMBERS) + 1_600_000_000_000}",
            "timestamp": datetime.now(UTC).isoformat(), "serviceUrl": self.server.service_url, "channelId": "msteams",
            "from": {"id": self.person.user, "name": self.person.name, "aadObjectId": f"aad-{self.person.user}"},
            "recipient": {"id": BOT, "name": "CSMHS"}, "conversation": conversation, "channelData": data,
            "locale": "en-US", **more,
        }  # fmt: skip

    def message(self, text: str, *, channel: str = "", thread: str = "", mention: bool = True, **more: Any) -> Json:
        """Words; in a channel with a mention in front, without which Teams would not let a bot hear them."""
        entities: list[Json] = [{"type": "clientInfo", "locale": "en-US", "country": "US", "platform": "Web"}]
        if channel and mention:
            mark = "<at>CSMHS</at>"
            entities.append({"type": "mention", "text": mark, "mentioned": {"id": BOT, "name": "CSMHS"}})
            text = f"{mark} {text}"
        quoted = {}
        if thread and not channel:
            quoted = {"attachments": [{"contentType": "messageReference", "id": thread, "content": "{}"}]}
            text = f'<attachment id="{thread}"></attachment> {text}'
        return self.activity("message", channel=channel, thread=thread, text=text, textFormat="plain",
                             entities=entities, **quoted, **more)  # fmt: skip

    def press(self, message: Message, label: str) -> Json:
        """A pressed button of a message."""
        button = teams_reader.action(message.activity["attachments"][0]["content"], label)
        return self.sends(button, dict(button["data"]), message)

    def sends(
        self, button: Mapping[str, Any], data: Json, message: Message | None = None, *, inside: bool = False
    ) -> Json:
        """A button with its data, on a message; `inside` a dialog."""
        more: Json = {}
        if message is not None:
            more = {"replyToId": message.id}
        channel = message.conversation if message is not None and message.conversation != self.person.chat else ""
        thread = (message.thread or message.id) if message is not None and channel else ""
        if button["type"] == "Action.Execute":
            value: Json = {
                "action": {"type": "Action.Execute", "verb": button["verb"], "data": data},
                "trigger": "manual",
            }
            return self.activity(
                "invoke", channel=channel, thread=thread, name="adaptiveCard/action", value=value, **more
            )
        if inside or "msteams" in data:
            name = "task/submit" if inside else "task/fetch"
            value = {"data": data, "context": {"theme": "default"}}
            return self.activity("invoke", channel=channel, thread=thread, name=name, value=value, **more)
        return self.activity("message", channel=channel, thread=thread, value=data, **more)

    async def tell(self, body: Json, *, token: str | None = None) -> httpx.Response:
        """Over HTTP, with Teams' own token unless another is given."""
        token = a_token(self.server.service_url) if token is None else token
        headers = {"authorization": f"Bearer {token}"} if token else {}
        return await self.client.post(MESSAGES, json=body, headers=headers)


@dataclass
class TeamsStage(contract.Acting):
    """Ana in Teams, in front of the door."""

    server: TeamsServer
    ears: Ears
    hands: Hands
    platform: TeamsPlatform
    listener: Listener
    addresses: KeptAddresses
    direct: ConversationRef
    nowhere: ConversationRef

    async def read(self, landed: ConversationRef) -> Sequence[str]:
        return teams_reader.message_faces(self._message(landed).activity)

    async def says(self, text: str, *, there: ConversationRef, times: int = 1) -> Screen:
        return await self._after(self.hands.message(text, thread=there.thread), times)

    async def commands(self, text: str, *, times: int = 1) -> Screen:
        return await self._after(self.hands.message(f"/csmhs {text}".strip()), times)

    async def presses(self, landed: ConversationRef, label: str, *, times: int = 1) -> Screen:
        return await self._after(self.hands.press(self._message(landed), label), times)

    async def submits(self, form: Form, typed: Mapping[str, str], *, times: int = 1) -> Screen:
        button, data = teams_reader.filled(form_content(form), typed)
        return await self._after(self.hands.sends(button, data, inside=True), times)

    def keepers(self) -> Sequence[object]:
        return (self.platform, self.ears, self.addresses, *self.server.calls)

    def _message(self, landed: ConversationRef) -> Message:
        return next(one for one in self.server.said(landed.place.partition("/")[2]) if one.id == landed.message)

    async def _after(self, body: Json, times: int) -> Screen:
        before = len(self.server.messages)
        for _ in range(times):
            answer = await self.hands.tell(body)
            assert answer.status_code == 200, answer.text
            await self.ears.stop()
        new = self.server.messages[before:]
        shown = shown_in(answer)
        if shown is None and (offer := _offer(new)) is not None:
            # A form after typed words: one more press, as its reader sees it, and the dialog is there.
            return await self._after(self.hands.press(offer, "Open the form"), 1)
        cards = [face for one in new for face in teams_reader.message_faces(one.activity)]
        if shown is None:
            return Screen("\n".join(cards))
        title, content = shown
        fields = teams_reader.held(content) if teams_reader.inputs(content) else None
        return Screen("\n".join([*cards, title, teams_reader.card_text(content)]), fields)


def shown_in(answer: httpx.Response) -> tuple[str, Json] | None:
    """Title and card of the dialog that an invoke's answer shows."""
    said = answer.json() if answer.text else {}
    task = said.get("task", {})
    if task.get("type") == "continue":
        return task["value"]["title"], task["value"]["card"]["content"]
    if said.get("type") == "application/vnd.microsoft.card.adaptive":
        return "", said["value"]
    return None


def _offer(new: Sequence[Message]) -> Message | None:
    return next((one for one in new if "[Open the form]" in teams_reader.message_faces(one.activity)[0]), None)


async def everything(_: ConversationRef) -> bool:
    """Every thread is about something of ours."""
    return True


@asynccontextmanager
async def a_stage(
    server: TeamsServer, *, knows: Knows = everything, within_s: float = 8.0
) -> AsyncIterator[TeamsStage]:
    """The door in front of this server, and Ana, whom it has met."""
    registration = Registration(CLIENT_ID, CLIENT_SECRET, HOME_TENANT, server.login_url, server.keys_url)
    tokens = Tokens(registration)
    parts = sdk.load(registration, tokens)
    addresses = KeptAddresses({TENANT: Address(server.service_url, BOT)})
    door, listener = TeamsPlatform(Connector(parts.client), addresses, [TENANT], clock=lambda: 0.0), Listener()
    ana = server.person("Ana Reyes")
    door.direct[TENANT, ana.user] = ana.chat
    ears = Ears(door, knows, within_s=within_s)
    await door.start(listener.receive)
    app = Starlette(routes=[route(ears, parts.checks, {TENANT})])
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://csmhs.example") as client:
        yield TeamsStage(
            server=server,
            ears=ears,
            hands=Hands(client, server, ana),
            platform=door,
            listener=listener,
            addresses=addresses,
            direct=ConversationRef("teams", place_of(TENANT, ana.chat)),
            nowhere=ConversationRef("teams", place_of(TENANT, "a:nobody")),
        )
    await ears.stop()
    await door.stop()
    await door.connector.close()
    parts.checks.stop()
