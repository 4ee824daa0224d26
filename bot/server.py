"""Serving: one Starlette application under uvicorn carries every door's HTTP, on loopback."""

import asyncio
import contextlib
import gc
import socket
from collections.abc import Callable, Iterator
from zoneinfo import ZoneInfo

import structlog
import uvicorn
from sqlalchemy.exc import DBAPIError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from bot import control, runtime, teams_door
from bot import log as logging
from bot.platforms.web import server as web_server
from bot.platforms.web.guard import Guard
from bot.runtime import Running
from bot.server_heads import Prompt
from bot.server_limits import Limited
from bot.settings import Settings
from bot.ui import say

log = structlog.get_logger()


# A whole program comes this way; one of 400 districts has about half a megabyte.
CONTROL_LIMIT = 4 * 1024 * 1024


# What platforms send is smaller; anything more is nobody's message.
PLATFORM_LIMIT = 1024 * 1024
OPEN_PATHS = ("/slack/", "/api/messages", "/teams/pictures/")


def application(running: Running, secret: str) -> ASGIApp:
    """Every route of this process: what platforms call for everybody, the rest for this computer only."""
    routes: list[BaseRoute] = control.routes(running, secret)
    if running.web is not None:
        routes += web_server.routes(running.web)
    if running.slack is not None:
        routes += running.slack.routes()
    if running.teams is not None:
        routes += running.teams.routes()
    app = Starlette(routes=routes, exception_handlers={DBAPIError: _database_trouble})
    guarded = Guard(limits={"/control/": CONTROL_LIMIT}, app=app)

    async def either(scope: Scope, receive: Receive, send: Send) -> None:
        is_open = scope["type"] == "http" and scope["path"].startswith(OPEN_PATHS)
        await (limited if is_open else guarded)(scope, receive, send)

    limited = Limited(app, PLATFORM_LIMIT)
    return either


async def _database_trouble(_request: Request, error: Exception) -> Response:
    assert isinstance(error, DBAPIError)
    log.error("The database would not do it.", action="request_failed", exc_info=error)
    return PlainTextResponse(f"{runtime.trouble(error)} Go back to find what you typed.", 503)


class Server(uvicorn.Server):
    """Ends when it is told to, and lets everything around it end in peace: uvicorn raises the signal again at once, which cuts off
    whatever is being written or closed."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """A signal has had its effect."""
        with super().capture_signals():
            yield
            self._captured_signals.clear()


def serve(settings: Settings, *, announce: Callable[[str], object]) -> None:
    """Run until interrupted; StartError when it cannot start, naming what to change."""
    logging.set_up(settings)
    with runtime.owned(settings):
        runtime.doorstep(settings).unlink(missing_ok=True)  # what a killed process left
        listener = runtime.free_port(settings)
        try:
            with contextlib.suppress(KeyboardInterrupt):  # somebody could not wait for it to end
                asyncio.run(_serve(settings, listener, announce))
            announce("\nStopped. Everything is kept; start again to go on.")
        finally:
            listener.close()
            runtime.doorstep(settings).unlink(missing_ok=True)


def keep_what_is_there() -> None:
    """Let the garbage collector look no more at what the start has made, and less often at the rest.

    Programs, word lists and modules stay as long as the process: 200,000 objects in practice, which a whole collection
    looked through in 0.1 s while everybody waited. What goes in circles after this is still found.
    """
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


async def _serve(settings: Settings, listener: socket.socket, announce: Callable[[str], object]) -> None:
    async with runtime.started(settings, beating=True) as running:
        secret = runtime.leave_key(settings, settings.port)
        config = uvicorn.Config(
            application(running, secret),
            http=Prompt,
            log_level="warning",
            access_log=False,
            timeout_graceful_shutdown=2,
        )
        for line in await _greeting(running):
            announce(line)
        keep_what_is_there()
        await Server(config).serve(sockets=[listener])


def _live_greeting(running: Running) -> list[str]:
    settings = running.settings
    lines = ["The CSMHS assistant is running on a live database.", f"  Listening on {settings.host}:{settings.port}"]
    if running.slack is None and running.teams is None:
        return [
            *lines,
            "  No Slack or Teams credentials are set, so nothing can be posted yet (docs/slack.md, docs/teams.md).",
        ]
    return [*lines, *_slack_lines(running), *_teams_lines(running), *_mail_lines(running), "  Stop      Ctrl+C"]


def _slack_lines(running: Running) -> list[str]:
    settings = running.settings
    if running.slack is None:
        return []
    ways = [
        *(["a socket"] if running.slack.socket else []),
        *(
            [f"HTTP ({settings.public_url or 'PUBLIC_URL is not set'}/slack/events)"]
            if running.slack.over_http
            else []
        ),
    ]
    lines = [f"  Slack     by {say.listing(ways)}"]
    if running.slack.installing is not None:
        lines.append(f"  Install   {settings.public_url}/slack/install, once in each Slack workspace")
    return [*lines, "  Check     csmhs doctor slack"]


def _mail_lines(running: Running) -> list[str]:
    if running.mail is None or running.mail.ears is None:
        return ["  E-mail    is held: EMAIL_LIVE is not yes"]
    return [f"  E-mail    from {running.settings.mail_from}", "  Check     csmhs doctor email"]


def _teams_lines(running: Running) -> list[str]:
    if running.teams is None:
        return []
    address = running.settings.public_url or "PUBLIC_URL is not set"
    heard = f"{len(running.teams.tenants)} organization{'s' if len(running.teams.tenants) != 1 else ''}"
    return [f"  Teams     at {address}{teams_door.MESSAGES}, for {heard}", "  Check     csmhs doctor teams"]


async def _greeting(running: Running) -> list[str]:
    if running.web is None:
        return _live_greeting(running)
    about = await running.web.workspace.about.program()
    now = running.web.workspace.clock.now()
    sample = " (sample: invented for practice)" if about.sample else ""
    return [
        "The CSMHS assistant: practice workspace",
        f"  Open      http://127.0.0.1:{running.settings.port}/",
        f"  Program   {about.title}, version {about.version}{sample}",
        f"  Clock     {say.moment(now, about.zone)} {now.astimezone(ZoneInfo(about.zone)).year} (it moves when you move it)",
        f"  Kept in   {about.database}; nothing is ever sent to anybody",
        "  Stop      Ctrl+C",
    ]
