"""The two ways in which Slack gives an app a command, as cheap for whoever measures as they can be made.

A way says one command of one person and returns when it was acknowledged.
"""

import asyncio
import itertools
import json
from types import TracebackType
from typing import Any, Protocol

from aiohttp import WSMsgType, web

from benchmarks import slack_people
from benchmarks.slack_people import TEAM

HELLO = json.dumps({"type": "hello", "num_connections": 1, "connection_info": {"app_id": "A0APP"}})
ID_AT, ID_LENGTH = len('{"envelope_id": "'), 36
_NUMBERS = itertools.count(1)


class Way(Protocol):
    """`ready` makes a command of each person ready to be said, which is not measured; `say` says it."""

    def ready(self, person: int) -> bytes:
        """What is sent."""
        ...

    async def say(self, person: int, made: bytes) -> int:
        """Send it, wait until it is acknowledged, and give how many bytes the acknowledgement had."""
        ...


class OverHttp:
    """Each person has a connection of their own that stays open, as Slack's have."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._lines: dict[int, tuple[asyncio.StreamReader, asyncio.StreamWriter]] = {}

    async def __aenter__(self) -> "OverHttp":
        """Nothing is opened before it is needed."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close every connection."""
        for _, writer in self._lines.values():
            writer.close()

    def ready(self, person: int) -> bytes:
        """A signed request."""
        return slack_people.request(slack_people.command(person), f"127.0.0.1:{self._port}")

    async def say(self, person: int, made: bytes) -> int:
        """Post it."""
        if person not in self._lines or self._lines[person][0].at_eof():  # what is not used for a while is closed
            self._lines[person] = await asyncio.open_connection("127.0.0.1", self._port)
        reader, writer = self._lines[person]
        writer.write(made)
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        if not head.startswith(b"http/1.1 200 "):
            raise SystemExit(f"It was not acknowledged: {head.decode()}")
        length = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0])
        return len(await reader.readexactly(length))


class StandIn:
    """As much of Slack as an app asks before it listens: whose token it is, and a socket for what happens.

    Every app that connects has its own address (`url(name)`), so that two apps can be told apart.
    """

    def __init__(self) -> None:
        self._sockets: dict[str, web.WebSocketResponse] = {}
        self._asked: dict[str, asyncio.Future[int]] = {}
        self._connected: dict[str, asyncio.Event] = {}
        self._address = ""

    async def __aenter__(self) -> "StandIn":
        """Listen."""
        app = web.Application()
        app.router.add_route("*", "/{name}/api/{method}", self._called)
        app.router.add_get("/{name}/socket", self._socket)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        host, port = self._runner.addresses[0][:2]
        self._address = f"{host}:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Listen no more."""
        await self._runner.cleanup()

    def url(self, name: str) -> str:
        """The base address of the Web API for the app of this name."""
        return f"http://{self._address}/{name}/api/"

    async def connected(self, name: str) -> None:
        """Wait until the app of this name listens."""
        await self._connected.setdefault(name, asyncio.Event()).wait()

    async def ask(self, name: str, envelope_id: str, envelope: str) -> int:
        """Hand an envelope to the app; gives the size of its acknowledgement."""
        answered = self._asked[envelope_id] = asyncio.get_running_loop().create_future()
        await self._sockets[name].send_str(envelope)
        size: int = await answered
        return size

    async def _called(self, request: web.Request) -> web.Response:
        name, method = request.match_info["name"], request.match_info["method"]
        said: dict[str, Any] = {"ok": True}
        if method == "apps.connections.open":
            said["url"] = f"ws://{self._address}/{name}/socket"
        elif method == "chat.postMessage":
            said |= {"ts": "1.000001", "channel": (await request.json())["channel"]}
        elif method == "auth.test":
            said |= {"team_id": TEAM, "team": "Sample", "bot_id": "B01", "user_id": "U01BOT", "user": "csmhs"}
        return web.json_response(said, headers={"x-oauth-scopes": "commands,chat:write"})

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_str(HELLO)
        name = request.match_info["name"]
        self._sockets[name] = socket
        self._connected.setdefault(name, asyncio.Event()).set()
        async for frame in socket:
            if frame.type is WSMsgType.TEXT:  # `{"envelope_id": "..., "payload": ...}`, not worth reading whole
                answered = self._asked.pop(frame.data[ID_AT : ID_AT + ID_LENGTH])
                answered.set_result(len(frame.data))
        return socket


class OverSocket:
    """All people's commands come over the one socket of an app."""

    def __init__(self, stand_in: StandIn, name: str) -> None:
        self._stand_in = stand_in
        self._name = name

    def ready(self, person: int) -> bytes:
        """An envelope, its id in front."""
        envelope_id = f"{next(_NUMBERS):0{ID_LENGTH}}"
        return (envelope_id + json.dumps({
            "envelope_id": envelope_id, "type": "slash_commands", "accepts_response_payload": True,
            "payload": slack_people.command(person),
        })).encode()  # fmt: skip

    async def say(self, person: int, made: bytes) -> int:
        """Send it to the app."""
        text = made.decode()
        return await self._stand_in.ask(self._name, text[:ID_LENGTH], text[ID_LENGTH:])
