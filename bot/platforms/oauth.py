"""A token of OAuth 2 for a client of ours: asked for when it is first needed, and kept until shortly before its end.

By the client's own credentials (RFC 6749, 4.4) or by a refresh token that somebody has consented to (6).
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

import httpx
import structlog

log = structlog.get_logger()

RENEW_BEFORE_S = 300.0
WITHIN_S = 10.0


class NotReached(Exception):
    """Who gives tokens did not answer, or not now; nothing was decided."""


class NotGiven(Exception):
    """No token is given for these credentials."""


class Token:
    """Gives a token that is good now; all who ask at the same time share one request. `asked` is the form that is sent."""

    def __init__(self, url: str, asked: Mapping[str, str], clock: Callable[[], float] = time.monotonic) -> None:
        self._url = url
        self._asked = dict(asked)
        self._clock = clock
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

    def forget(self) -> None:
        """The token was refused: another one is asked for next time."""
        self._until = 0.0

    def _is_good(self) -> bool:
        return self._clock() < self._until - RENEW_BEFORE_S

    async def _ask(self) -> None:
        try:
            # Reading its certificates takes a moment; a token lives for about an hour.
            async with await asyncio.to_thread(lambda: httpx.AsyncClient(timeout=WITHIN_S)) as http:
                answer = await http.post(self._url, data=self._asked)
        except httpx.HTTPError as error:
            raise NotReached(type(error).__name__) from error
        said = _json(answer)
        token = said.get("access_token")
        if answer.status_code != 200 or not isinstance(token, str) or not token:
            log.error("No token was given.", action="token_not_given", server=urlsplit(self._url).hostname,
                      status=answer.status_code, error=str(said.get("error", ""))[:80])  # fmt: skip
            if answer.status_code >= 500 or answer.status_code == 429:
                raise NotReached(f"status {answer.status_code}")
            raise NotGiven
        self._token = token
        self._until = self._clock() + _seconds(said.get("expires_in"))


def by_client(client_id: str, client_secret: str, scope: str) -> dict[str, str]:
    """What a client asks for in its own name."""
    asked = {"grant_type": "client_credentials", "client_id": client_id, "client_secret": client_secret}
    return {**asked, "scope": scope} if scope else asked


def by_refresh(client_id: str, client_secret: str, refresh_token: str) -> dict[str, str]:
    """What a client asks for in the name of somebody who has consented once."""
    return {
        "grant_type": "refresh_token",
        "client_id": client_id,
        "client_secret": client_secret,
        "refresh_token": refresh_token,
    }


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
