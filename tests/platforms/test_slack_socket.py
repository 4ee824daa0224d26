"""Socket Mode against a socket of our own: what comes is answered in it, and a dead connection is noticed and replaced."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import WSMsgType, web

from bot.messages import Command, MessageReceived, Outcome
from bot.platforms.slack.socket_mode import SocketMode
from bot.ui.cards import say
from tests.platforms.slack_stage import SlackStage
from tests.platforms.test_slack_contract import stage  # noqa: F401 - the fixture

LONG = 30


class Sockets:
    """Slack's side: gives out addresses and keeps each connection; `mute`: nothing is answered, not even a ping."""

    def __init__(self) -> None:
        self.opened: list[web.WebSocketResponse] = []
        self.answers: list[dict[str, Any]] = []
        self.mute = False
        self.shut = False
        self.url = ""

    async def give_address(self, request: web.Request) -> web.Response:
        if self.shut:
            return web.json_response({"ok": False, "error": "internal_error"}, status=500)
        assert request.headers["Authorization"] == "Bearer xapp-1-A0APP"
        return web.json_response({"ok": True, "url": self.url.replace("http", "ws") + "link"})

    async def connect(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(autoping=False)
        await socket.prepare(request)
        self.opened.append(socket)
        await socket.send_json({"type": "hello", "num_connections": 1})
        async for message in socket:
            if self.mute:
                continue
            if message.type is WSMsgType.PING:
                await socket.pong(message.data)
            elif message.type is WSMsgType.TEXT:
                self.answers.append(json.loads(message.data))
        return socket

    async def say(self, kind: str, payload: dict[str, Any], **more: Any) -> None:
        envelope = {"type": kind, "envelope_id": f"e{len(self.answers)}", "payload": payload, **more}
        await self.opened[-1].send_json(envelope)


@pytest.fixture
async def sockets() -> AsyncIterator[Sockets]:
    """A server for it on 127.0.0.1."""
    found = Sockets()
    app = web.Application()
    app.router.add_post("/api/apps.connections.open", found.give_address)
    app.router.add_get("/api/link", found.connect)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    found.url = f"http://{host}:{port}/api/"
    yield found
    await runner.cleanup()


@pytest.fixture
async def connection(stage: SlackStage, sockets: Sockets) -> AsyncIterator[SocketMode]:  # noqa: F811
    """Connected, and impatient."""
    made = SocketMode(stage.ears.app, "xapp-1-A0APP", sockets.url, dead_after_s=3.0, look_s=0.05, ping_s=0.2)
    await made.start()
    await until(lambda: made.alive)
    yield made
    await made.stop()


async def until(so: Callable[[], bool]) -> None:
    """Wait for it; a busy machine may take its time."""
    async with asyncio.timeout(LONG):
        while not so():  # noqa: ASYNC110 - what is waited for is the other side's
            await asyncio.sleep(0.02)


async def test_a_command_over_the_socket_is_answered_in_its_acknowledgement(
    stage: SlackStage,  # noqa: F811
    sockets: Sockets,
    connection: SocketMode,
) -> None:
    stage.answer(Outcome(reply=say("Nothing is missing.")))

    await sockets.say("slash_commands", dict(stage.person.command("status")))
    await until(lambda: bool(sockets.answers))

    assert isinstance(stage.heard, Command)
    assert "Nothing is missing." in sockets.answers[0]["payload"]["text"]


async def test_an_event_that_could_not_be_kept_is_not_acknowledged(
    stage: SlackStage,  # noqa: F811
    sockets: Sockets,
    connection: SocketMode,
) -> None:
    stage.answer(Outcome(reply=say("ref 12AB"), kind="failed"))
    await sockets.say("events_api", stage.person.event("hello", channel="D01"))
    await until(lambda: bool(stage.listener.heard))

    stage.answer(Outcome(reply=say("Hello.")))
    await sockets.say("events_api", stage.person.event("hello again", channel="D01"))
    await until(lambda: bool(sockets.answers))

    assert [word.text for word in stage.listener.heard if isinstance(word, MessageReceived)] == [
        "hello",
        "hello again",
    ]
    assert len(sockets.answers) == 1


async def test_a_connection_that_went_silent_is_replaced(
    stage: SlackStage,  # noqa: F811
    sockets: Sockets,
    connection: SocketMode,
) -> None:
    sockets.mute = True
    await until(lambda: len(sockets.opened) > 1)
    sockets.mute = False
    await until(lambda: connection.alive)

    stage.answer(Outcome(reply=say("Here again.")))
    await sockets.say("slash_commands", dict(stage.person.command("status")))
    await until(lambda: bool(sockets.answers))

    assert "Here again." in sockets.answers[-1]["payload"]["text"]


async def test_a_slack_that_cannot_be_reached_is_tried_again(stage: SlackStage, sockets: Sockets) -> None:  # noqa: F811
    sockets.shut = True
    made = SocketMode(stage.ears.app, "xapp-1-A0APP", sockets.url, dead_after_s=3.0, look_s=0.05, ping_s=0.2)
    await made.start()
    await asyncio.sleep(0.1)
    assert not made.alive

    sockets.shut = False
    await until(lambda: made.alive)
    await made.stop()
