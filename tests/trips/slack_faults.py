"""A proxy of ours between the assistant and Slack that loses, delays, doubts and refuses, by chance from a seed.

async with SlackServer() as slack, FaultProxy(slack.url, chance, rate=0.25) as proxy:
    ... point SLACK_API_URL at proxy.url ...
print(proxy.met)
"""

import asyncio
import json
import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Literal
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web

from bot.platforms.slack import kinds

JSON = "application/json"
PAGE = "<!doctype html><title>502 Bad Gateway</title><h1>Bad Gateway</h1>"


@dataclass(frozen=True)
class Fault:
    """One kind of trouble. `carried_out`: Slack has done what was asked before it."""

    name: str
    how: Literal["lost", "cut", "silence", "status", "error"]
    carried_out: bool = False
    status: int = 200
    error: str = ""


def every_fault() -> list[Fault]:
    """What a network does, what a busy Slack does, and each error of Slack's that may pass by itself."""
    found = [Fault("cut short after", "cut", True), Fault("429", "status", status=429)]
    for when, carried_out in (("before", False), ("after", True)):
        found += [
            Fault(f"lost {when}", "lost", carried_out),
            Fault(f"silence {when}", "silence", carried_out),
            Fault(f"500 {when}", "status", carried_out, 500),
            Fault(f"502 {when}", "status", carried_out, 502),
        ]
    for error, (kind, _) in kinds.TABLE.items():
        if kind in (kinds.TRANSIENT, kinds.HOLD, kinds.REFRESH):
            found.append(Fault(error, "error", error=error))
        elif kind is kinds.AMBIGUOUS:
            found += [Fault(f"{error} {when}", "error", when == "after", error=error) for when in ("before", "after")]
    return found


class FaultProxy:
    """Hands requests on to `target`, each with a chance of `rate` to meet one of `faults`; `met` counts them by name.

    Whatever happens to a token's renewal happens before Slack has done it: a refresh token is good once, so there is
    no coming back from a lost answer. `hold_s` is how long silence lasts.
    """

    def __init__(
        self,
        target: str,
        chance: random.Random,
        *,
        rate: float = 0.25,
        faults: Iterable[Fault] | None = None,
        hold_s: float = 1.0,
    ) -> None:
        parts = urlsplit(target)
        self._target = f"{parts.scheme}://{parts.netloc}"
        self._chance = chance
        self._rate = rate
        self._faults = list(faults or every_fault())
        self._hold_s = hold_s
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None
        self.met: Counter[str] = Counter()
        self.requests = 0
        self.url = ""

    async def __aenter__(self) -> "FaultProxy":
        """Listen on a free port; `url` is then what SLACK_API_URL has to be."""
        app = web.Application(client_max_size=16 * 2**20)
        app.router.add_route("*", "/{path:.*}", self._between)
        self._session = aiohttp.ClientSession()
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/api/"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop listening."""
        assert self._runner is not None
        assert self._session is not None
        await self._runner.cleanup()
        await self._session.close()

    async def _between(self, request: web.Request) -> web.StreamResponse:
        self.requests += 1
        fault = self._fault(request.path)
        body = await request.read()
        if fault is None:
            return await self._handed_on(request, body)
        self.met[fault.name] += 1
        answer = await self._handed_on(request, body) if fault.carried_out else web.Response()
        match fault.how:
            case "lost":
                return _dropped(request)
            case "silence":
                await asyncio.sleep(self._hold_s)
                return _dropped(request)
            case "cut":
                return await _cut(request, answer)
            case "status":
                headers = {"Retry-After": str(self._chance.randint(1, 4))} if fault.status == 429 else {}
                text, kind = ("", "text/plain") if fault.status == 500 else (PAGE, "text/html")
                return web.Response(status=fault.status, text=text, content_type=kind, headers=headers)
            case "error":
                return web.Response(text=json.dumps({"ok": False, "error": fault.error}), content_type=JSON)

    def _fault(self, path: str) -> Fault | None:
        if self._chance.random() >= self._rate:
            return None
        fault = self._chance.choice(self._faults)
        return None if fault.carried_out and path.endswith("/oauth.v2.access") else fault

    async def _handed_on(self, request: web.Request, body: bytes) -> web.Response:
        assert self._session is not None
        headers = {
            name: request.headers[name] for name in ("Content-Type", "Authorization") if name in request.headers
        }
        url = self._target + request.path_qs
        async with self._session.request(request.method, url, data=body, headers=headers) as answer:
            said = {name: answer.headers[name] for name in ("x-oauth-scopes",) if name in answer.headers}
            return web.Response(
                status=answer.status, body=await answer.read(), content_type=answer.content_type, headers=said
            )


class EachErrorOnce(FaultProxy):
    """Refuses one message for each error of the table, whatever it means, and no more; `told` has what each one met.

    A message is known by the key in its metadata.
    """

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._left = sorted(kinds.TABLE)
        self._chance.shuffle(self._left)
        self._key = ""
        self.told: dict[str, str] = {}

    async def _between(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        said = request.path.endswith("/chat.postMessage")
        self._key = json.loads(body)["metadata"]["event_payload"]["key"] if said else ""
        return await super()._between(request)  # comes to `_fault` before it waits for anything

    def _fault(self, path: str) -> Fault | None:
        if not self._key or self._key in self.told or not self._left:
            return None
        error = self._left.pop()
        self.told[self._key] = error
        return Fault(error, "error", error=error)


def _dropped(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    raise asyncio.CancelledError


async def _cut(request: web.Request, answer: web.Response) -> web.StreamResponse:
    """The beginning of the answer, and then the line goes dead."""
    assert isinstance(answer.body, bytes)
    begun = web.StreamResponse(headers={"Content-Type": JSON, "Content-Length": str(len(answer.body))})
    await begun.prepare(request)
    await begun.write(answer.body[: len(answer.body) // 2])
    return _dropped(request)
