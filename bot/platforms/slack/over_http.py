"""The address that Slack calls: events, commands, presses and forms, each signed. What Slack did not sign is not read."""

import time
from collections.abc import Callable

from slack_bolt.adapter.starlette.async_handler import to_async_bolt_request, to_starlette_response
from slack_bolt.async_app import AsyncApp
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.platforms.slack.signed import is_slacks

EVENTS = "/slack/events"
UNREADABLE = (ValueError, TypeError, LookupError, AttributeError, RecursionError)
"""What Bolt's reading of a body raises for text that is none, JSON that is none, and JSON of another shape."""


def route(app: AsyncApp, signing_secret: str, clock: Callable[[], float] = time.time) -> Route:
    """The one route. 401 for what Slack did not sign, 400 for what nobody can read; the rest is the app's answer."""

    async def events(request: Request) -> Response:
        body = await request.body()
        if not is_slacks(signing_secret, request.headers, body, clock()):
            return JSONResponse({"error": "invalid request"}, 401)
        try:
            asked = to_async_bolt_request(request, body)
        except UNREADABLE:
            return JSONResponse({"error": "not readable"}, 400)
        return to_starlette_response(await app.async_dispatch(asked))

    return Route(EVENTS, events, methods=["POST"])
