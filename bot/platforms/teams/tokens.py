"""The bot's own token at Microsoft: asked for when it is first needed, and kept until shortly before its end.

Of the tenant that owns the registration, for every organization: only there does the bot have a secret
(a maintainer in github.com/microsoft/teams.ts, issue 507).
"""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx
import structlog

from bot.platforms.teams import errors

log = structlog.get_logger()

LOGIN = "https://login.microsoftonline.com"
METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration"
SCOPE = "https://api.botframework.com/.default"
RENEW_BEFORE_S = 300.0
WITHIN_S = 10.0


@dataclass(frozen=True)
class Registration:
    """Our bot at Microsoft; the addresses are other ones behind a proxy and in tests."""

    client_id: str
    client_secret: str
    tenant_id: str
    metadata_url: str = METADATA
    login_url: str = LOGIN


class Tokens:
    """Gives a token that is good now; all who ask at the same time share one request."""

    def __init__(self, registration: Registration, clock: Callable[[], float] = time.monotonic) -> None:
        self._registration = registration
        self._clock = clock
        self._http: httpx.AsyncClient | None = None
        self._token = ""
        self._until = 0.0
        self._asking = asyncio.Lock()

    async def __call__(self) -> str:
        """The token; raises `Refused` when Microsoft gives none. Nothing was sent then."""
        if self._is_good():
            return self._token
        async with self._asking:
            if not self._is_good():
                await self._ask()
        return self._token

    async def close(self) -> None:
        """Let the connection go."""
        if self._http is not None:
            await self._http.aclose()
            self._http = None

    def forget(self) -> None:
        """The token was refused: another one is asked for next time."""
        self._until = 0.0

    def _is_good(self) -> bool:
        return self._clock() < self._until - RENEW_BEFORE_S

    async def _ask(self) -> None:
        ours = self._registration
        if self._http is None:  # its certificates take a moment to read
            self._http = await asyncio.to_thread(lambda: httpx.AsyncClient(timeout=WITHIN_S))
        url = f"{ours.login_url.rstrip('/')}/{ours.tenant_id}/oauth2/v2.0/token"
        asked = {
            "grant_type": "client_credentials",
            "client_id": ours.client_id,
            "client_secret": ours.client_secret,
            "scope": SCOPE,
        }
        try:
            answer = await self._http.post(url, data=asked)
        except httpx.HTTPError as error:
            raise errors.not_reached(type(error).__name__) from error
        said = _json(answer)
        token = said.get("access_token")
        if answer.status_code != 200 or not isinstance(token, str) or not token:
            raise self._refused(answer.status_code, str(said.get("error", "")))
        self._token = token
        self._until = self._clock() + _seconds(said.get("expires_in"))

    def _refused(self, status: int, error: str) -> errors.Refused:
        log.error("Microsoft gave the bot no token.", action="teams_no_token", status=status, error=error[:80])
        if status >= 500 or status == 429:
            return errors.not_reached(f"status {status}")
        return errors.not_authorized(
            "Microsoft gives the bot no token; check `TEAMS_CLIENT_ID`, `TEAMS_CLIENT_SECRET` and `TEAMS_TENANT_ID` "
            "with `csmhs doctor teams`"
        )


def _json(answer: httpx.Response) -> dict[str, Any]:
    try:
        said = answer.json()
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _seconds(lives: Any) -> float:
    try:
        return max(float(lives), RENEW_BEFORE_S + 1)
    except (TypeError, ValueError):
        return RENEW_BEFORE_S + 60
