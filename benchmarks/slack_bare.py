"""A bare Bolt app that only acknowledges `/csmhs`: what nothing on slack-bolt is faster than.

    python -m benchmarks.slack_bare http PORT
    python -m benchmarks.slack_bare socket API_URL

It is set as fast as Bolt goes: who it is in a workspace comes from memory, and it answers as soon as its listener has
acknowledged (left alone, Bolt looks every 10 ms whether it has). Over HTTP it stands on Bolt's own adapter, in
Starlette, under the same uvicorn as the assistant.
"""

import asyncio
import logging
import sys
from typing import Any

import uvicorn
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from benchmarks.slack_people import APP_TOKEN, BOT_TOKEN, SECRET, TEAM


def bare() -> AsyncApp:
    """The app."""
    logger = logging.getLogger(__name__)
    logger.setLevel(logging.ERROR)

    async def authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
        return AuthorizeResult(
            enterprise_id=enterprise_id, team_id=TEAM, bot_token=BOT_TOKEN, bot_id="B01", bot_user_id="U01BOT"
        )

    app = AsyncApp(
        logger=logger,
        authorize=authorize,
        signing_secret=SECRET,
        process_before_response=True,
        attaching_conversation_kwargs_enabled=False,
    )

    @app.command("/csmhs")
    async def acknowledge(ack: Any) -> None:
        await ack()

    return app


async def over_http(port: int) -> None:
    """Serve until ended."""
    handler = AsyncSlackRequestHandler(bare())

    async def events(request: Request) -> Response:
        return await handler.handle(request)

    async def healthz(_request: Request) -> Response:
        return PlainTextResponse("ok")

    routes = [Route("/slack/events", events, methods=["POST"]), Route("/healthz", healthz)]
    config = uvicorn.Config(
        Starlette(routes=routes), host="127.0.0.1", port=port, log_level="warning", access_log=False
    )
    await uvicorn.Server(config).serve()


async def over_a_socket(api_url: str) -> None:
    """Listen until ended."""
    web = AsyncWebClient(token=APP_TOKEN, base_url=api_url)
    await AsyncSocketModeHandler(bare(), APP_TOKEN, web_client=web).start_async()  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    asyncio.run(over_http(int(sys.argv[2])) if sys.argv[1] == "http" else over_a_socket(sys.argv[2]))
