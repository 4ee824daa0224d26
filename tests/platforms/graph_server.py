"""Our own Microsoft Graph on a port of 127.0.0.1, with the login it needs, and the trouble they make.

async with GraphServer() as graph:
    graph.arrives(b"From: ...")
    graph.trouble("send", 429, "TooManyRequests", retry_after="7")
    ... point Graph at graph.base_url with graph.credentials ...
    assert graph.sent == [...]

Written from learn.microsoft.com ("message: delta", "Send messages with MIME content", "Get MIME content of a message",
"Microsoft Graph error responses", read November 2026). That a create with the transactionId of an event gives that event
once more is told by blog.rykoma.net/2020/10/05/1559.
"""

import base64
import email
import itertools
import json
from collections import defaultdict, deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.policy import default
from types import TracebackType
from typing import Any

from aiohttp import web

from bot.platforms.microsoft import Credentials

TENANT, CLIENT_ID, SECRET = "44444444-4444-4444-4444-444444444444", "33333333-3333-3333-3333-333333333333", "a secret"
MAILBOX = "csmhs@example.org"
PAGE = 2
"""Messages in one answer."""


@dataclass(frozen=True)
class Trouble:
    """What is answered instead. `after`: what was asked is done all the same. `status` 0: the line is cut."""

    status: int
    code: str = ""
    message: str = ""
    retry_after: str = ""
    after: bool = False
    page: str = ""


@dataclass
class Mailed:
    """A message in the inbox."""

    id: str
    data: bytes
    at: datetime


@dataclass
class GraphServer:
    """`asked` is every call by name: token, send, delta, mime, sent, and create, change, cancel and events of the calendar.

    `told` is what attendees were told: an invitation, an update, a cancellation, each with the event as it was then.
    """

    inbox: list[Mailed] = field(default_factory=list)
    sent: list[bytes] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    filters: list[str] = field(default_factory=list)
    tokens: set[str] = field(default_factory=set)
    events: dict[str, dict[str, Any]] = field(default_factory=dict)
    told: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    shown: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    """Object id and what came into the activity feed of whom."""
    forgets: bool = False
    """Links given before are no longer known."""
    now: datetime = datetime(2026, 10, 13, 14, tzinfo=UTC)

    def __post_init__(self) -> None:
        self._troubles: dict[str, deque[Trouble]] = defaultdict(deque)
        self._numbers = itertools.count(1)

    @property
    def credentials(self) -> Credentials:
        """Of the one application it knows."""
        return Credentials(CLIENT_ID, SECRET, TENANT, self.url)

    @property
    def base_url(self) -> str:
        """Of every call."""
        return f"{self.url}/v1.0"

    def trouble(self, what: str, status: int, code: str = "", **more: Any) -> None:
        """Answer the next call of this name so."""
        self._troubles[what].append(Trouble(status, code, **more))

    def arrives(self, data: bytes, at: datetime | None = None) -> str:
        """A mail comes in; gives its id."""
        number = f"AAMk{next(self._numbers):04}="
        self.inbox.append(Mailed(number, data, at or self.now))
        return number

    async def __aenter__(self) -> "GraphServer":
        """Listen."""
        app = web.Application(middlewares=[self._troubled])
        app.router.add_post("/{tenant}/oauth2/v2.0/token", self._token, name="token")
        user = "/v1.0/users/{mailbox}"
        app.router.add_post(f"{user}/sendMail", self._send, name="send")
        app.router.add_get(user + "/mailFolders/inbox/messages/delta()", self._delta, name="delta")
        app.router.add_get(user + "/mailFolders/sentitems/messages", self._looked_up, name="sent")
        app.router.add_get(user + "/messages/{message}/$value", self._mime, name="mime")
        feed = "/v1.0/users/{person}/teamwork/sendActivityNotification"
        app.router.add_post(feed, self._feed, name="feed")
        app.router.add_get(f"{user}/events", self._events, name="events")
        app.router.add_post(f"{user}/events", self._create, name="create")
        app.router.add_patch(user + "/events/{event}", self._change, name="change")
        app.router.add_post(user + "/events/{event}/cancel", self._cancel, name="cancel")
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Go."""
        await self._runner.cleanup()

    @web.middleware
    async def _troubled(self, request: web.Request, handler: Any) -> web.StreamResponse:
        what = str(request.match_info.route.name)
        self.asked.append(what)
        if what != "token" and request.headers.get("Authorization", "").removeprefix("Bearer ") not in self.tokens:
            return _error(Trouble(401, "InvalidAuthenticationToken", "Access token is not valid."))
        if request.match_info.get("mailbox", MAILBOX) != MAILBOX:
            return _error(Trouble(404, "ErrorInvalidUser", "The requested user is invalid."))
        trouble = self._troubles[what].popleft() if self._troubles[what] else None
        if trouble is None or trouble.after:
            answer: web.StreamResponse = await handler(request)
            if trouble is None:
                return answer
        if not trouble.status:
            assert request.transport is not None
            request.transport.abort()
        return _error(trouble)

    async def _token(self, request: web.Request) -> web.Response:
        said = await request.post()
        ours = {"client_id": CLIENT_ID, "client_secret": SECRET, "grant_type": "client_credentials"}
        if request.match_info["tenant"] != TENANT or any(said.get(name) != value for name, value in ours.items()):
            return web.json_response({"error": "invalid_client"}, status=401)
        token = f"graph-token-{next(self._numbers)}"
        self.tokens = {token}
        return web.json_response({"access_token": token, "expires_in": 3599, "token_type": "Bearer"})

    async def _send(self, request: web.Request) -> web.Response:
        if request.content_type != "text/plain":
            return _error(Trouble(400, "BadRequest", "Only MIME is taken here."))
        self.sent.append(base64.b64decode(await request.read(), validate=True))
        return web.Response(status=202)

    async def _delta(self, request: web.Request) -> web.Response:
        token = request.query.get("$deltatoken") or request.query.get("$skiptoken")
        if token is None:
            said = request.query["$filter"]
            self.filters.append(said)
            since = datetime.fromisoformat(said.removeprefix("receivedDateTime ge "))
            start = next((at for at, one in enumerate(self.inbox) if one.at >= since), len(self.inbox))
        elif self.forgets:
            self.forgets = False
            return _error(Trouble(410, "SyncStateNotFound", "The sync state generation is not found."))
        else:
            start = int(token)
        shown = self.inbox[start : start + PAGE]
        end = start + len(shown)
        value: list[Any] = [
            {"@odata.etag": "W/1", "id": one.id, "receivedDateTime": one.at.isoformat()} for one in shown
        ]
        if token is None and start:
            value.append({"@removed": {"reason": "deleted"}, "id": "AAMkGONE="})
        is_last = end == len(self.inbox)
        link = f"{request.url.with_query(None)}?${'deltatoken' if is_last else 'skiptoken'}={end}"
        return web.json_response({"value": value, "@odata.deltaLink" if is_last else "@odata.nextLink": link})

    async def _mime(self, request: web.Request) -> web.Response:
        found = [one.data for one in self.inbox if one.id == request.match_info["message"]]
        if not found:
            return _error(Trouble(404, "ErrorItemNotFound", "The specified object was not found in the store."))
        return web.Response(body=found[0], content_type="text/plain")

    async def _looked_up(self, request: web.Request) -> web.Response:
        wanted = request.query["$filter"].removeprefix("internetMessageId eq '").removesuffix("'")
        known = [email.message_from_bytes(one, policy=default)["Message-ID"] for one in self.sent]
        return web.json_response({"value": [{"id": "AAMkSENT="}] if wanted in known else []})

    async def _feed(self, request: web.Request) -> web.Response:
        self.shown.append((request.match_info["person"], await request.json()))
        return web.Response(status=204)

    async def _events(self, request: web.Request) -> web.Response:
        return web.json_response({"value": [{"id": one} for one in self.events][: int(request.query["$top"])]})

    async def _create(self, request: web.Request) -> web.Response:
        said = await request.json()
        same = [one for one in self.events.values() if one["transactionId"] == said["transactionId"]]
        if not same:
            said["id"] = f"AAMkEVENT{next(self._numbers):04}="
            self.events[said["id"]] = said
            self.told.append(("invitation", dict(said)))
        return web.json_response(same[0] if same else said, status=201)

    async def _change(self, request: web.Request) -> web.Response:
        event = self.events.get(request.match_info["event"])
        if event is None:
            return _error(Trouble(404, "ErrorItemNotFound", "The specified object was not found in the store."))
        event.update(await request.json())
        self.told.append(("update", dict(event)))
        return web.json_response(event)

    async def _cancel(self, request: web.Request) -> web.Response:
        event = self.events.pop(request.match_info["event"], None)
        if event is None:
            return _error(Trouble(404, "ErrorItemNotFound", "The specified object was not found in the store."))
        self.told.append(("cancellation", {**event, **await request.json()}))
        return web.Response(status=202)


def _error(trouble: Trouble) -> web.Response:
    headers = {"Retry-After": trouble.retry_after} if trouble.retry_after else {}
    if trouble.page:
        return web.Response(status=trouble.status, text=trouble.page, content_type="text/html", headers=headers)
    body = json.dumps({"error": {"code": trouble.code, "message": trouble.message}})
    return web.Response(status=trouble.status or 500, text=body, content_type="application/json", headers=headers)
