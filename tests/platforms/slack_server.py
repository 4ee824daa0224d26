"""Our own Slack on a port of 127.0.0.1, with every kind of trouble a network and a busy Slack can make.

async with SlackServer() as slack:
    slack.world.add_team("T01")
    slack.trouble("chat.postMessage", drop="after")
    ... point SLACK_API_URL at slack.url ...
    assert slack.count("chat.postMessage") == 1
"""

import asyncio
import base64
import json
from collections import defaultdict, deque
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Literal

from aiohttp import web

import tests.platforms.slack_methods  # noqa: F401 - registers the methods
from tests.platforms.slack_world import Call, Says, World

JSON = "application/json"
PAGE = "<!doctype html><title>Down</title><h1>Something is wrong</h1>"


@dataclass(frozen=True)
class Trouble:
    """What happens to one call instead of its answer, or (`delay_s` alone) before it.

    `drop`: the connection is closed before or after the call was carried out. `status`: a page instead of JSON.
    """

    error: str = ""
    status: int = 0
    body: str = PAGE
    content_type: str = "text/html"
    retry_after: str = ""
    delay_s: float = 0.0
    drop: Literal["", "before", "after"] = ""


class SlackServer:
    """The server; `calls` are all calls that arrived, in order, whatever became of them."""

    def __init__(self, world: World | None = None) -> None:
        self.world = world or World()
        self.calls: list[Call] = []
        self._troubles: dict[str, deque[Trouble]] = defaultdict(deque)
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def __aenter__(self) -> "SlackServer":
        """Listen on a free port; `url` is then what SLACK_API_URL has to be."""
        app = web.Application(client_max_size=16 * 2**20)
        app.router.add_route("*", "/api/{method}", self._called)
        app.router.add_post("/upload/v1/{file}", self._uploaded)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}/api/"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop listening."""
        await self.stop()

    async def stop(self) -> None:
        """Stop listening; whoever calls from now on finds nobody."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def trouble(self, method: str, *, times: int = 1, **what: Any) -> None:
        """The next calls of the method meet this trouble; `files.upload` is the upload of bytes. See Trouble."""
        self._troubles[method].extend([Trouble(**what)] * times)

    def limited(self, method: str, seconds: int, *, times: int = 1) -> None:
        """The next calls of the method are too many."""
        body = json.dumps({"ok": False, "error": "ratelimited"})
        self.trouble(method, times=times, status=429, body=body, content_type=JSON, retry_after=str(seconds))

    def of(self, method: str) -> list[Call]:
        """The calls of this method that arrived."""
        return [call for call in self.calls if call.method == method]

    def count(self, method: str) -> int:
        """How many calls of this method arrived."""
        return len(self.of(method))

    async def _called(self, request: web.Request) -> web.StreamResponse:
        call = await _read(request)
        self.calls.append(call)
        try:
            trouble = await self._met(call.method, request)
            call, said, scopes = self.world.answer(call)
            if trouble.drop == "after":
                _drop(request)
            headers = {"x-oauth-scopes": ",".join(sorted(scopes))} if scopes else {}
            return web.json_response({"ok": True} | said, headers=headers)
        except Says as no:
            return web.json_response({"ok": False, "error": no.error} | no.more)
        except _Instead as instead:
            return instead.answer

    async def _uploaded(self, request: web.Request) -> web.StreamResponse:
        data = await request.read()
        name = request.match_info["file"]
        self.calls.append(Call("files.upload", {"file": name, "length": len(data)}))
        try:
            await self._met("files.upload", request)
        except Says as no:
            return web.Response(status=400, text=no.error)
        except _Instead as instead:
            return instead.answer
        for team in self.world.teams.values():
            if name in team.files and team.files[name].length == len(data):
                team.files[name].data = data
                return web.Response(text=f"OK - {len(data)}")
        return web.Response(status=404, text="no such upload")

    async def _met(self, method: str, request: web.Request) -> Trouble:
        """The trouble of this call, having made it as far as it comes before the call is carried out."""
        waiting = self._troubles[method]
        trouble = waiting.popleft() if waiting else Trouble()
        if trouble.delay_s:
            await asyncio.sleep(trouble.delay_s)
        if trouble.drop == "before":
            _drop(request)
        if trouble.error:
            raise Says(trouble.error)
        if trouble.status:
            headers = {"Retry-After": trouble.retry_after} if trouble.retry_after else {}
            answer = web.Response(
                status=trouble.status, text=trouble.body, content_type=trouble.content_type, headers=headers
            )
            raise _Instead(answer)
        return trouble


class _Instead(Exception):
    """Another answer than the call's own."""

    def __init__(self, answer: web.Response) -> None:
        super().__init__()
        self.answer = answer


def _drop(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.abort()
    raise asyncio.CancelledError


async def _read(request: web.Request) -> Call:
    """Arguments come as a query, a form or JSON; the token in the header or among them, as Slack allows."""
    arguments: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        arguments |= json.loads(await request.text() or "{}")
    else:
        arguments |= dict(await request.post())
    how, _, credentials = request.headers.get("Authorization", "").partition(" ")
    token = str(arguments.pop("token", ""))
    if how == "Bearer":
        token = credentials
    elif how == "Basic":
        arguments["client_id"], _, arguments["client_secret"] = base64.b64decode(credentials).decode().partition(":")
    return Call(request.match_info["method"], arguments, token)
