"""A token of an application of ours at Microsoft: asked for when it is first needed, and kept until shortly before its end."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx
import structlog

log = structlog.get_logger()

LOGIN = "https://login.microsoftonline.com"
RENEW_BEFORE_S = 300.0
WITHIN_S = 10.0


@dataclass(frozen=True)
class Credentials:
    """The application, in the tenant that owns it; `login_url` is another one behind a proxy and in tests."""

    client_id: str
    client_secret: str
    tenant_id: str
    login_url: str = LOGIN


class NotReached(Exception):
    """Microsoft's login did not answer, or not now; nothing was decided."""


class NotGiven(Exception):
    """Microsoft's login gives no token for these credentials."""


class ClientToken:
    """Gives a token for `scope` that is good now; all who ask at the same time share one request."""

    def __init__(self, credentials: Credentials, scope: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._credentials = credentials
        self._scope = scope
        self._clock = clock
        self._http: httpx.AsyncClient | None = None
        self._token = ""
        self._until = 0.0
        self._asking = asyncio.Lock()

    async def __call__(self) -> str:
        """The token; raises NotReached or NotGiven."""
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
        ours = self._credentials
        if self._http is None:  # its certificates take a moment to read
            self._http = await asyncio.to_thread(lambda: httpx.AsyncClient(timeout=WITHIN_S))
        url = f"{ours.login_url.rstrip('/')}/{ours.tenant_id}/oauth2/v2.0/token"
        asked = {
            "grant_type": "client_credentials",
            "client_id": ours.client_id,
            "client_secret": ours.client_secret,
            "scope": self._scope,
        }
        try:
            answer = await self._http.post(url, data=asked)
        except httpx.HTTPError as error:
            raise NotReached(type(error).__name__) from error
        said = _json(answer)
        token = said.get("access_token")
        if answer.status_code != 200 or not isinstance(token, str) or not token:
            log.error("Microsoft gave no token.", action="microsoft_no_token", status=answer.status_code,
                      error=str(said.get("error", ""))[:80])  # fmt: skip
            if answer.status_code >= 500 or answer.status_code == 429:
                raise NotReached(f"status {answer.status_code}")
            raise NotGiven
        self._token = token
        self._until = self._clock() + _seconds(said.get("expires_in"))


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
