"""Teams over HTTP: who may knock, and what they are answered. The body was bounded before it came here."""

import json
from collections.abc import Collection, Mapping
from typing import Any

import structlog
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.errors import UserError
from bot.platforms.teams import inbound
from bot.platforms.teams.listening import NOT_KEPT, Ears
from bot.platforms.teams.sdk import Checks, NoKeys

log = structlog.get_logger()

MESSAGES = "/api/messages"
BEARER = "Bearer "


def route(ears: Ears, checks: Checks, tenants: Collection[str]) -> Route:
    """The one address that Teams calls; only organizations of `tenants` are heard."""
    allowed = frozenset(tenant.lower() for tenant in tenants)

    async def messages(request: Request) -> Response:
        authorization = request.headers.get("authorization", "")
        if not authorization.startswith(BEARER):
            return _refused(401, "no token")
        body = _read(await request.body())
        if body is None:
            return _refused(400, "not an activity")
        try:
            if not await checks.ok(authorization.removeprefix(BEARER), str(body.get("serviceUrl", ""))):
                return _refused(401, "not Teams' token")
        except NoKeys as error:
            log.error(
                "The keys of Microsoft's tokens could not be fetched.", action="teams_no_keys", error=str(error)
            )
            return _refused(503, "no keys")
        tenant = inbound.tenant_of(body)
        if tenant not in allowed:
            log.warning("An organization that is not in `TEAMS_TENANTS` was not heard.", action="teams_not_allowed",
                        tenant=tenant[:64])  # fmt: skip
            return Response(status_code=403)
        return await _answered(ears, body)

    return Route(MESSAGES, messages, methods=["POST"])


async def _answered(ears: Ears, body: Mapping[str, Any]) -> Response:
    try:
        answer = await ears.handle(body)
    except UserError:
        return Response(status_code=NOT_KEPT)
    except Exception as error:
        log.error("An activity could not be taken.", action="listener_failed", error=type(error).__name__,
                  exc_info=error)  # fmt: skip
        return Response(status_code=NOT_KEPT)
    if answer.body is None:
        return Response(status_code=answer.status)
    return JSONResponse(answer.body, answer.status)


def _read(body: bytes) -> Mapping[str, Any] | None:
    try:
        read = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return read if isinstance(read, dict) else None


def _refused(status: int, why: str) -> Response:
    log.info("A request to Teams' address was refused.", action="teams_refused", why=why)
    return Response(status_code=status)
