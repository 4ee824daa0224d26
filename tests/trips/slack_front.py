"""One address for several Slack workspaces, as slack.com is, in front of servers that know one workspace each.

Written by us, so it proves nothing about Slack: it routes by token, and answers what the servers behind it lack: a wrong
token, the granted scopes, one socket for all workspaces, and the exchange of an OAuth code.
Source: docs.slack.dev, authentication/installing-with-oauth and apis/events-api/using-socket-mode.
"""

import asyncio
import base64
import contextlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

import aiohttp
from aiohttp import web
from yarl import URL


@dataclass(frozen=True)
class Installed:
    """The app in one workspace: what an installation gives, and the server that holds the workspace."""

    team: str
    team_name: str
    app_id: str
    bot_user: str
    bot_token: str
    scopes: tuple[str, ...]
    server: str


@dataclass(frozen=True)
class Credentials:
    """What Slack gives an app once, whatever the workspace."""

    app_id: str
    app_token: str
    signing_secret: str
    client_id: str
    client_secret: str


class Front:
    """The Web API and Socket Mode of one app in several workspaces, on a loopback port."""

    def __init__(self, app: Credentials) -> None:
        self.app = app
        self.address = ""
        self._installed: dict[str, Installed] = {}
        self._codes: dict[str, tuple[Installed, str]] = {}
        self._sockets: list[web.WebSocketResponse] = []
        self._asked_by: dict[str, aiohttp.ClientWebSocketResponse] = {}
        self._lines: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> Self:
        self._http = aiohttp.ClientSession()
        app = web.Application(client_max_size=2**26)
        app.router.add_get("/socket", self._socket)
        app.router.add_route("*", "/api/{method}", self._call)
        self._runner = web.AppRunner(app, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.address = f"http://{host}:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        for line in self._lines:
            line.cancel()
        await asyncio.gather(*self._lines, return_exceptions=True)
        await self._runner.cleanup()
        await self._http.close()

    async def add(self, installed: Installed, *, by_socket: bool) -> None:
        """Serve a workspace; `by_socket`: what happens in it goes to the app's newest socket."""
        self._installed[installed.bot_token] = installed
        if by_socket:
            opening = f"{installed.server}/api/apps.connections.open"
            async with self._http.post(opening, headers=_bearer(self.app.app_token)) as answer:
                url = (await answer.json())["url"]
            line = await self._http.ws_connect(url)
            self._lines.append(asyncio.create_task(self._carry(line)))

    def consent(self, location: str, installed: Installed, user: str) -> dict[str, str]:
        """A user allows the app in a workspace. `location`: where the app's install page sent them to.

        The query of the address they are sent back to.
        """
        asked = parse_qs(urlsplit(location).query)
        assert asked["client_id"] == [self.app.client_id], "another app asks"
        wanted = set(asked["scope"][0].replace(",", " ").split())
        assert wanted <= set(installed.scopes), f"not in the manifest: {wanted - set(installed.scopes)}"
        code = secrets.token_hex(8)
        self._codes[code] = installed, user
        return {"code": code, "state": asked["state"][0]}

    async def _call(self, request: web.Request) -> web.Response:
        method, body = request.match_info["method"], await request.read()
        given = {} if _is_json(request) else parse_qs(body.decode("latin-1"))
        token = request.headers.get("Authorization", "").removeprefix("Bearer ") or given.get("token", [""])[0]
        if method == "oauth.v2.access":
            return web.json_response(self._exchanged(request, given))
        if method == "apps.connections.open" and token == self.app.app_token:
            return web.json_response({"ok": True, "url": f"ws{self.address.removeprefix('http')}/socket"})
        if token not in self._installed:
            return web.json_response({"ok": False, "error": "invalid_auth" if token else "not_authed"})
        return await self._passed_on(request, body, self._installed[token])

    async def _passed_on(self, request: web.Request, body: bytes, to: Installed) -> web.Response:
        """The server's own answer, with the scopes that Slack says beside every answer."""
        url = URL(f"{to.server}{request.rel_url.raw_path_qs}", encoded=True)
        headers = {**_bearer(to.bot_token), "Content-Type": request.headers.get("Content-Type", "")}
        async with self._http.request(request.method, url, data=body, headers=headers) as answer:
            return web.Response(
                body=await answer.read(),
                status=answer.status,
                content_type=answer.content_type,
                headers={"x-oauth-scopes": ",".join(to.scopes)},
            )

    def _exchanged(self, request: web.Request, given: dict[str, list[str]]) -> dict[str, Any]:
        """A code is good once, and only for the app it was given to."""
        basic = request.headers.get("Authorization", "").removeprefix("Basic ")
        who: Sequence[str] = base64.b64decode(basic).decode().split(":", 1)
        if not basic:
            who = [given.get(name, [""])[0] for name in ("client_id", "client_secret")]
        if tuple(who) != (self.app.client_id, self.app.client_secret):
            return {"ok": False, "error": "bad_client_secret"}
        allowed = self._codes.pop(given.get("code", [""])[0], None)
        if allowed is None:
            return {"ok": False, "error": "invalid_code"}
        installed, user = allowed
        return {
            "ok": True,
            "app_id": installed.app_id,
            "access_token": installed.bot_token,
            "token_type": "bot",
            "scope": ",".join(installed.scopes),
            "bot_user_id": installed.bot_user,
            "team": {"id": installed.team, "name": installed.team_name},
            "enterprise": None,
            "authed_user": {"id": user},
            "is_enterprise_install": False,
        }

    async def _carry(self, line: aiohttp.ClientWebSocketResponse) -> None:
        """Envelopes of one workspace to the newest socket: Slack gives each to one of them, the server to all."""
        async for frame in line:
            envelope = json.loads(frame.data)
            if envelope["type"] != "hello" and self._sockets:
                self._asked_by[envelope["envelope_id"]] = line
                with contextlib.suppress(ConnectionError):  # it was just closed: the app missed this one
                    await self._sockets[-1].send_str(frame.data)

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        """One socket of the app; its acknowledgements go back to the workspace that asked."""
        mine = web.WebSocketResponse()
        await mine.prepare(request)
        self._sockets.append(mine)
        await mine.send_json({
            "type": "hello",
            "num_connections": len(self._sockets),
            "connection_info": {"app_id": self.app.app_id},
        })  # fmt: skip
        try:
            async for frame in mine:
                line = self._asked_by.pop(json.loads(frame.data).get("envelope_id", ""), None)
                if line is not None:
                    await line.send_str(frame.data)
        finally:
            self._sockets.remove(mine)
        return mine


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def _is_json(request: web.Request) -> bool:
    return "json" in request.content_type
