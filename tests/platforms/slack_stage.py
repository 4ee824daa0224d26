"""A person in our own Slack: what they do arrives as Slack sends it, signed, over HTTP, at the door as it really is."""

import asyncio
import hashlib
import hmac
import html
import itertools
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import httpx
from starlette.applications import Starlette

from bot.messages import ConversationRef
from bot.platforms.slack import views
from bot.platforms.slack.adapter import SlackPlatform
from bot.platforms.slack.listening import Ears
from bot.platforms.slack.over_http import EVENTS as PATH
from bot.platforms.slack.over_http import route
from bot.ui.forms import Form
from tests.platforms import contract, slack_reader
from tests.platforms.contract import Screen
from tests.platforms.slack_server import SlackServer
from tests.platforms.slack_world import Message, Team, World
from tests.platforms.web_fakes import Listener

SECRET = "a signing secret"
_NUMBERS = itertools.count(1)


def signed(body: str | bytes, *, secret: str = SECRET, at: float | None = None, **more: str) -> dict[str, str]:
    """The headers Slack sends with a body (docs.slack.dev/authentication/verifying-requests-from-slack)."""
    stamp = str(int(time.time() if at is None else at))
    data = body.encode() if isinstance(body, str) else body
    made = hmac.new(secret.encode(), f"v0:{stamp}:".encode() + data, hashlib.sha256).hexdigest()
    return {"x-slack-request-timestamp": stamp, "x-slack-signature": f"v0={made}", **more}


def over_http(ears: Ears) -> httpx.AsyncClient:
    """Slack's own hands: whoever posts to this client posts to the door."""
    transport = httpx.ASGITransport(Starlette(routes=[route(ears.app, SECRET)]))
    return httpx.AsyncClient(transport=transport, base_url="http://csmhs.example")


@dataclass
class Person:
    """Somebody of a workspace, and Slack's part in what they do. `direct` is their conversation with the assistant."""

    client: httpx.AsyncClient
    world: World
    team: Team
    user: str
    direct: str

    def event(
        self, text: str, *, channel: str, thread: str = "", kind: str = "message", **more: Any
    ) -> dict[str, Any]:
        """An event of theirs in its envelope."""
        said: dict[str, Any] = {
            "type": kind, "user": self.user, "text": html.escape(text, quote=False), "channel": channel,
            "ts": f"{next(_NUMBERS) + 1_700_000_000}.000100", "team": self.team.id,
        }  # fmt: skip
        said |= {"channel_type": "im" if channel[0] == "D" else "channel"} if kind == "message" else {}
        said |= {"thread_ts": thread} if thread else {}
        return self.envelope({**said, **more})

    def envelope(self, event: Mapping[str, Any]) -> dict[str, Any]:
        """As the Events API sends it."""
        return {
            "type": "event_callback", "team_id": self.team.id, "api_app_id": "A0APP", "event": dict(event),
            "event_id": f"Ev{next(_NUMBERS):08d}", "event_time": int(time.time()),
            "authorizations": [{"team_id": self.team.id, "user_id": self.team.bot_user, "is_bot": True}],
        }  # fmt: skip

    def command(self, text: str, *, channel: str = "") -> dict[str, str]:
        """The form of a slash command."""
        return {
            "command": "/csmhs", "text": html.escape(text, quote=False), "team_id": self.team.id, "user_id": self.user,
            "team_domain": self.team.name.lower(), "channel_id": channel or self.direct, "user_name": "ana",
            "channel_name": "directmessage" if not channel else "general", "trigger_id": self.trigger(),
            "response_url": "https://hooks.slack.com/commands/T01/1/abc", "api_app_id": "A0APP",
        }  # fmt: skip

    def press(self, message: Message, label: str) -> dict[str, Any]:
        """A pressed button of a message."""
        buttons = [one for block in message.blocks if block["type"] == "actions" for one in block["elements"]]
        button = next(one for one in buttons if one["text"]["text"] == label)
        container = {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": message.channel,
            "is_ephemeral": False,
        }
        return {
            "type": "block_actions", "team": {"id": self.team.id, "domain": self.team.name.lower()},
            "user": {"id": self.user, "team_id": self.team.id, "name": "ana"}, "trigger_id": self.trigger(),
            "api_app_id": "A0APP", "container": container, "channel": {"id": message.channel, "name": "directmessage"},
            "message": {"ts": message.ts, **({"thread_ts": message.thread_ts} if message.thread_ts else {})},
            "actions": [{"type": "button", "action_ts": f"{next(_NUMBERS)}.1", "block_id": "b",
                         "action_id": button["action_id"], "value": button.get("value", "")}],
            "response_url": "https://hooks.slack.com/actions/T01/1/abc",
        }  # fmt: skip

    def submission(self, view: Mapping[str, Any]) -> dict[str, Any]:
        """A sent form."""
        return {
            "type": "view_submission", "team": {"id": self.team.id, "domain": self.team.name.lower()},
            "user": {"id": self.user, "team_id": self.team.id, "name": "ana"}, "trigger_id": self.trigger(),
            "api_app_id": "A0APP", "view": dict(view),
        }  # fmt: skip

    def trigger(self) -> str:
        """Unique to what a person did, and good once to open a form."""
        return self.world.trigger()

    async def sends_event(self, body: Mapping[str, Any], *, retry: int = 0) -> httpx.Response:
        """Over HTTP; `retry`: Slack has sent it so often before."""
        text = json.dumps(body)
        more = {"x-slack-retry-num": str(retry), "x-slack-retry-reason": "http_error"} if retry else {}
        headers = signed(text, **{"content-type": "application/json"}, **more)
        return await self.client.post(PATH, content=text, headers=headers)

    async def sends_form(self, fields: Mapping[str, str]) -> httpx.Response:
        """A command as Slack sends it."""
        text = urlencode(fields)
        return await self.client.post(PATH, content=text, headers=signed(text, **FORM_TYPE))

    async def sends_payload(self, payload: Mapping[str, Any]) -> httpx.Response:
        """A press or a sent form as Slack sends it."""
        return await self.sends_form({"payload": json.dumps(payload)})


FORM_TYPE = {"content-type": "application/x-www-form-urlencoded"}


@dataclass
class SlackStage(contract.Acting):
    """Ana in Slack, in front of the door."""

    server: SlackServer
    ears: Ears
    person: Person
    platform: SlackPlatform
    listener: Listener
    direct: ConversationRef
    nowhere: ConversationRef
    _views_seen: set[str] = field(default_factory=set)

    async def read(self, landed: ConversationRef) -> Sequence[str]:
        root = self._message(landed)
        key = (root.metadata or {}).get("event_payload", {}).get("key")
        parts = [
            one
            for one in self.team.messages
            if key and (one.metadata or {}).get("event_payload", {}).get("key") == key
        ]
        return slack_reader.faces([{**one.wire(with_metadata=False), "mrkdwn": False} for one in parts or [root]])

    async def says(self, text: str, *, there: ConversationRef, times: int = 1) -> Screen:
        channel = there.place.partition("/")[2]
        return await self._after(self.person.event(text, channel=channel, thread=there.thread), "event", times)

    async def commands(self, text: str, *, times: int = 1) -> Screen:
        return await self._after(self.person.command(text), "command", times)

    async def presses(self, landed: ConversationRef, label: str, *, times: int = 1) -> Screen:
        return await self._after(self.person.press(self._message(landed), label), "payload", times)

    async def submits(self, form: Form, typed: Mapping[str, str], *, times: int = 1) -> Screen:
        where = json.dumps({"place": self.direct.place, "thread": "", "private": True})
        view = slack_reader.filled(views.modal(form, where=where), typed)
        return await self._after(self.person.submission(view), "payload", times, view)

    def keepers(self) -> Sequence[object]:
        return (self.platform, self.ears, *self.server.calls)

    @property
    def team(self) -> Team:
        """Ana's workspace."""
        return self.person.team

    def _message(self, landed: ConversationRef) -> Message:
        channel = landed.place.partition("/")[2]
        return next(one for one in self.team.messages if (one.channel, one.ts) == (channel, landed.message))

    async def _after(
        self, body: Mapping[str, Any], how: str, times: int, sent: Mapping[str, Any] | None = None
    ) -> Screen:
        before, views_before = len(self.team.messages), set(self.team.views)
        send = {
            "event": self.person.sends_event,
            "command": self.person.sends_form,
            "payload": self.person.sends_payload,
        }
        for _ in range(times):
            answer = await send[how](body)  # type: ignore[operator]
            assert answer.status_code == 200, answer.text
            await self.ears.stop()
        read = [
            face
            for one in self.team.messages[before:]
            for face in slack_reader.faces([one.wire(with_metadata=False)])
        ]
        replied = answer.json() if answer.text.startswith("{") else {}
        fields: Mapping[str, str] | None = None
        shown = next((self.team.views[one] for one in self.team.views if one not in views_before), None)
        if replied.get("response_action") == "errors":
            assert sent is not None
            shown_text, _ = slack_reader.view_screen(sent)
            read += [shown_text, *replied["errors"].values()]
            fields = {key: text for key, text in views.answers(sent).items() if key in _blocks(sent) or text}
        elif replied.get("response_action") == "update":
            shown = replied["view"]
        elif replied.get("blocks"):
            read += slack_reader.faces([replied])
        if shown is not None:
            text, held = slack_reader.view_screen(shown)
            read.append(text)
            fields = held if _blocks(shown) else None
        return Screen("\n".join(read), fields)


def _blocks(view: Mapping[str, Any]) -> set[str]:
    return {block["block_id"] for block in view["blocks"] if block["type"] == "input"}


async def settled() -> None:
    """Let what was begun in the background come to its end."""
    for _ in range(5):
        await asyncio.sleep(0)
