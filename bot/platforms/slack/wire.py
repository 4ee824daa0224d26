"""One request to Slack's Web API and what came of it: the only place that touches the network.

aiohttp, which slack_sdk stands on too, sends each request once through one shared session. slack_sdk's client would
add as much again to the time of a message, and by default repeats one whose answer was lost
(`AsyncConnectionErrorRetryHandler`).
"""

import base64
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit, urlunsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
import structlog

from bot.errors import StartError
from bot.platforms.slack import errors, kinds
from bot.platforms.slack.errors import Fault

log = structlog.get_logger()

SLACK = "https://slack.com/api/"
CONNECTIONS = 100
AS_JSON = frozenset({"chat.postMessage", "chat.update"})
"""Sent as JSON, which costs a third of a form: blocks need not be quoted. Both take either (their pages, November 2026)."""
_POINTER = re.compile(r"\[json-pointer:[^\]]*\]")


@dataclass(frozen=True)
class Answer:
    """What Slack said: `data` is its JSON with `ok` true, `headers` by any case of their names."""

    data: dict[str, Any]
    headers: Mapping[str, str]


class Wire:
    """Everything that goes to Slack goes to `base_url` through one session; a given session is not closed here."""

    def __init__(
        self, base_url: str = SLACK, session: aiohttp.ClientSession | None = None, timeout_s: float = 10
    ) -> None:
        self.base_url = _base(base_url)
        self._given = session
        self._own: aiohttp.ClientSession | None = None
        # From asking for a connection to the end of the answer. Half of it for being connected, so that "never sent"
        # can be told from "no answer".
        self._timeout = aiohttp.ClientTimeout(total=timeout_s, connect=timeout_s / 2)
        self.proxy = proxy_of(self.base_url)

    async def __aenter__(self) -> "Wire":
        """Nothing is opened before it is needed."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let the connections go."""
        await self.close()

    async def close(self) -> None:
        """Let the connections go; what is asked afterwards opens new ones."""
        if self._own is not None:
            await self._own.close()
            self._own = None

    async def send(
        self,
        method: str,
        arguments: Mapping[str, Any],
        *,
        token: str = "",
        basic: tuple[str, str] | None = None,
        written: str = "",
    ) -> Answer:
        """Call the method once; raises `Refused` for everything but success.

        All but AS_JSON is sent as a form, which every method takes; lists and dictionaries inside it are JSON.
        `written`: more arguments of one that is sent as JSON, as the members of an object: `"text":"Hello"`.
        """
        headers = _authorization(token, basic)
        given = {name: value for name, value in arguments.items() if value is not None}
        body: bytes | dict[str, str]
        if method in AS_JSON:
            headers["Content-Type"] = "application/json; charset=utf-8"
            body = _members(given, written)
        else:
            body = _form(given)
        try:
            async with self._session().post(
                f"{self.base_url}{method}", data=body, headers=headers, proxy=self.proxy, timeout=self._timeout
            ) as answer:
                said = _read(await answer.read())
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            fault = errors.classify(None, None, None, error)
        else:
            if answer.status == 200 and said.get("ok"):
                return Answer(said, answer.headers)
            fault = _fault(answer.status, said, answer.headers.get("Retry-After"))
        _noted(method, fault)
        raise errors.delivery_error(fault, method)

    async def upload(self, url: str, data: bytes) -> None:
        """Give the bytes to an address that `files.getUploadURLExternal` gave; raises `Refused`."""
        method = "files.upload"
        try:
            async with self._session().post(
                self.rebased(url), data=data, proxy=self.proxy, timeout=self._timeout,
                headers={"Content-Type": "application/octet-stream"},
            ) as answer:  # fmt: skip
                await answer.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            fault = errors.classify(None, None, None, error)
        else:
            if answer.status == 200:
                return
            fault = errors.classify(answer.status, None, answer.headers.get("Retry-After"), None)
        _noted(method, fault)
        raise errors.delivery_error(fault, method)

    async def respond(self, url: str, body: Mapping[str, Any]) -> None:
        """Post an answer to a response URL; raises `Refused`. Slack's own answer is `ok` and says nothing more."""
        method = "response_url"
        try:
            async with self._session().post(
                self.rebased(url), json=dict(body), proxy=self.proxy, timeout=self._timeout
            ) as answer:
                await answer.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            fault = errors.classify(None, None, None, error)
        else:
            if answer.status == 200:
                return
            fault = errors.classify(answer.status, None, answer.headers.get("Retry-After"), None)
        _noted(method, fault)
        raise errors.delivery_error(fault, method)

    def rebased(self, url: str) -> str:
        """An address that Slack gave, on the host that stands in for Slack when there is one."""
        if self.base_url == SLACK:
            return url
        base, given = urlsplit(self.base_url), urlsplit(url)
        return urlunsplit((base.scheme, base.netloc, given.path, given.query, ""))

    def _session(self) -> aiohttp.ClientSession:
        if self._given is not None:
            return self._given
        if self._own is None or self._own.closed:
            self._own = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=CONNECTIONS), cookie_jar=aiohttp.DummyCookieJar()
            )
        return self._own


def proxy_of(url: str) -> str | None:
    """The proxy that the environment names for this address, None for none; NO_PROXY is heeded."""
    parts = urlsplit(url)
    if proxy_bypass(parts.hostname or ""):
        return None
    return getproxies().get(parts.scheme) or None


def _base(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise StartError(f"`SLACK_API_URL` is {url!r}. Use an address like {SLACK}, or leave it empty.")
    return url if url.endswith("/") else url + "/"


def _authorization(token: str, basic: tuple[str, str] | None) -> dict[str, str]:
    if token:
        return {"Authorization": f"Bearer {token}"}
    if basic is None:
        return {}
    return {"Authorization": "Basic " + base64.b64encode(":".join(basic).encode()).decode()}


def _form(given: Mapping[str, Any]) -> dict[str, str]:
    return {name: _field(value) for name, value in given.items()}


def _field(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return value
        case int() | float():
            return str(value)
        case _:
            return _json(value)


def _members(given: Mapping[str, Any], written: str) -> bytes:
    text = _json(given)
    return (f"{text[:-1]},{written}}}" if written else text).encode()


_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Made once: `json.dumps` makes one for each call that is told how."""


def _read(body: bytes) -> dict[str, Any]:
    """Slack's JSON; empty for what is none: a page of a proxy, or what was cut short."""
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _fault(status: int, body: Mapping[str, Any], retry_after: str | None) -> Fault:
    error, needed = body.get("error"), body.get("needed")
    fault = errors.classify(
        status,
        error if isinstance(error, str) else None,
        retry_after,
        None,
        needed=needed if isinstance(needed, str) else "",
    )
    details = body.get("response_metadata")
    said = details.get("messages") if isinstance(details, dict) else None
    if said:  # where in the message the mistake is, never its words
        log.warning("Slack named what it would not take.", action="slack_details", error=fault.error,
                    where=_POINTER.findall(" ".join(map(str, said)))[:10])  # fmt: skip
    return fault


def _noted(method: str, fault: Fault) -> None:
    level = log.info if fault.known and fault.kind is not kinds.PAYLOAD else log.error
    level("Slack refused.", action="slack_refused", method=method, error=fault.error, kind=fault.kind.name)
