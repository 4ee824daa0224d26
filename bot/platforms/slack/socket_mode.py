"""Socket Mode: Slack over a connection that we open, so no public address is needed; with a watchdog.

The client reconnects by itself, but after some losses of the network it only believes to (python-slack-sdk #1110,
#1446): when nothing has come back for a while, or nothing was ever connected, it is thrown away and a new one made.
"""

import asyncio
import contextlib
import json
import time
from collections.abc import Callable

import structlog
from slack_bolt import BoltResponse
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app
from slack_bolt.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

log = structlog.get_logger()

PING_S = 5.0
DEAD_AFTER_S = 30.0
LOOK_S = 5.0
CLOSE_WITHIN_S = 5.0
CONNECT_WITHIN_S = 20.0
LONGEST_PAUSE_S = 60.0


class SocketMode:
    """One connection at a time, kept alive. `alive` is what `/healthz` and the doctor say of it."""

    def __init__(
        self,
        app: AsyncApp,
        app_token: str,
        base_url: str,
        *,
        clock: Callable[[], float] = time.time,
        dead_after_s: float = DEAD_AFTER_S,
        look_s: float = LOOK_S,
        ping_s: float = PING_S,
    ) -> None:
        self._app = app
        self._app_token = app_token
        self._base_url = base_url
        self._clock = clock
        self._dead_after_s = dead_after_s
        self._look_s = look_s
        self._ping_s = ping_s
        self._handler: _Handler | None = None
        self._since = 0.0
        self._watching: asyncio.Task[None] | None = None
        self.rebuilt = 0

    @property
    def alive(self) -> bool:
        """Something came over the connection lately."""
        return self._handler is not None and self._clock() - self._heard_at() < self._dead_after_s

    async def start(self) -> None:
        """Connect and watch; a connection that cannot be made now is made as soon as it can."""
        self._watching = asyncio.create_task(self._watch())

    async def stop(self) -> None:
        """Disconnect for good."""
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
        await self._drop()

    async def _watch(self) -> None:
        pause_s = 1.0
        while True:
            if not self.alive:
                if self._handler is not None:
                    log.warning("The connection to Slack is dead; making a new one.", action="socket_dead")
                    self.rebuilt += 1
                if await self._connect():
                    pause_s = 1.0
                else:
                    await asyncio.sleep(pause_s)
                    pause_s = min(LONGEST_PAUSE_S, 2 * pause_s)
                    continue
            await asyncio.sleep(self._look_s)

    async def _connect(self) -> bool:
        await self._drop()
        web = AsyncWebClient(token=self._app_token, base_url=self._base_url, retry_handlers=[])
        handler = _Handler(self._app, self._app_token, web_client=web, ping_interval=self._ping_s)
        try:
            await asyncio.wait_for(handler.connect_async(), CONNECT_WITHIN_S)  # type: ignore[no-untyped-call]
        except Exception as error:
            log.warning("Slack cannot be connected to now; trying again.", action="socket_not_connected",
                        error=type(error).__name__)  # fmt: skip
            await self._close(handler)
            return False
        except BaseException:  # stopped while connecting: nothing may stay open
            await self._close(handler)
            raise
        self._handler, self._since = handler, self._clock()
        log.info("Connected to Slack.", action="socket_connected")
        return True

    def _heard_at(self) -> float:
        assert self._handler is not None
        client = self._handler.client
        last = client.last_ping_pong_time
        if client.current_session is None or client.current_session.closed:
            return min(self._since, last or self._since)
        return max(self._since, last or 0.0)

    async def _drop(self) -> None:
        handler, self._handler = self._handler, None
        if handler is not None:
            await self._close(handler)

    async def _close(self, handler: AsyncSocketModeHandler) -> None:
        # Closing may hang on a dead network; what is left then is garbage without a connection.
        with contextlib.suppress(Exception):
            await asyncio.wait_for(handler.close_async(), CLOSE_WITHIN_S)  # type: ignore[no-untyped-call]


class _Handler(AsyncSocketModeHandler):
    """Bolt's, but an answer that is JSON already goes out as it is.

    Bolt's own reads it and writes it again, which for a long status costs more than all the rest.
    """

    async def handle(self, client: SocketModeClient, req: SocketModeRequest) -> None:  # type: ignore[override]
        answer = await run_async_bolt_app(self.app, req)
        if answer.status == 200:  # what is not acknowledged comes again
            await client.send_message(_acknowledgement(req.envelope_id, answer))


def _acknowledgement(envelope_id: str, answer: BoltResponse) -> str:
    """The answer in its envelope: `{"envelope_id": "dbdd0ef3-...", "payload": {"text": "Hello"}}`.

    Source: docs.slack.dev/apis/events-api/using-socket-mode, read November 2026.
    """
    envelope = json.dumps({"envelope_id": envelope_id})
    if not answer.body:
        return envelope
    is_json = answer.headers["content-type"][0].startswith("application/json")
    payload = answer.body if is_json else json.dumps({"text": answer.body})
    return f'{envelope[:-1]}, "payload": {payload}}}'
