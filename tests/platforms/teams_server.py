"""Our own Teams on a port of 127.0.0.1: the Bot Connector, Microsoft's login and its signing keys, and the trouble they make.

async with TeamsServer() as teams:
    ana = teams.person("Ana Reyes", "ana@north.test")
    teams.trouble("post", status=429, retry_after="2")
    ... point the door at teams.keys_url, teams.login_url; activities carry teams.service_url ...
    assert teams.count("post") == 1

Written from learn.microsoft.com ("Bot Connector REST API reference", "Send proactive messages", "Rate limiting for bots",
read November 2026). An organization is one tenant here; a conversation is whatever was made or opened.
"""

import asyncio
import itertools
import json
import time
from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from types import TracebackType
from typing import Any, Literal

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import rsa

Json = dict[str, Any]
TENANT, OTHER_TENANT = "11111111-1111-1111-1111-111111111111", "22222222-2222-2222-2222-222222222222"
CLIENT_ID, CLIENT_SECRET = "33333333-3333-3333-3333-333333333333", "a client secret"
HOME_TENANT = "44444444-4444-4444-4444-444444444444"
BOT = f"28:{CLIENT_ID}"
ISSUER = "https://api.botframework.com"
TEAM = "19:general@thread.tacv2"
BOT_TOKEN = "bot-token"
PAGE = "<!doctype html><title>Down</title>"


@cache
def a_key(name: str = "key-1") -> rsa.RSAPrivateKey:
    """A signing key of Microsoft's, or of a forger; made once."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def a_token(
    service_url: str, *, key: str = "key-1", kid: str = "key-1", algorithm: str = "RS256", **claims: Any
) -> str:
    """What Teams puts into the Authorization header; a claim that is None is left out."""
    now = int(time.time())
    said = {"aud": CLIENT_ID, "iss": ISSUER, "serviceurl": service_url, "iat": now, "nbf": now, "exp": now + 3600}
    said = {name: value for name, value in (said | claims).items() if value is not None}
    secret: Any = None if algorithm == "none" else "a secret" * 8 if algorithm == "HS256" else a_key(key)
    return jwt.encode(said, secret, algorithm=algorithm, headers={"kid": kid})


@dataclass(frozen=True)
class Call:
    """One call that arrived. `what`: post, reply, update, create, member, roster, token, keys."""

    what: str
    conversation: str = ""
    body: Json = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Message:
    """A message in a conversation; `thread` is the post it stands under, `only_for` who alone reads it.

    `changed` is the turn in which it was posted or edited last.
    """

    conversation: str
    id: str
    activity: Json
    thread: str = ""
    only_for: str = ""
    changed: int = 0
    was_edited: bool = False


@dataclass(frozen=True)
class Person:
    """Somebody of the organization. `user` is how the bot knows them, `chat` their conversation with it."""

    user: str
    name: str
    email: str
    chat: str
    tenant: str = TENANT
    role: str = "user"

    def wire(self) -> Json:
        """As the roster says it."""
        return {
            "id": self.user, "name": self.name, "email": self.email, "userPrincipalName": self.email,
            "tenantId": self.tenant, "userRole": self.role, "aadObjectId": f"aad-{self.user}",
        }  # fmt: skip


@dataclass(frozen=True)
class Trouble:
    """What happens to one call instead of its answer, or (`delay_s` alone) before it; `drop`: see `SlackServer`."""

    status: int = 0
    code: str = ""
    body: str = ""
    retry_after: str = ""
    delay_s: float = 0.0
    drop: Literal["", "before", "after"] = ""


class TeamsServer:
    """The server; `calls` are all calls that arrived, in order, whatever became of them."""

    def __init__(self, *, page: int = 200) -> None:
        self.calls: list[Call] = []
        self.messages: list[Message] = []
        self.people: dict[str, Person] = {}
        self.rosters: dict[str, list[str]] = defaultdict(list)
        self.gone: set[str] = set()
        """Conversations that the bot is not in, or not any more."""
        self.page = page
        self.turn = 0
        self.keys = ["key-1"]
        self.url = ""
        self._troubles: dict[str, deque[Trouble]] = defaultdict(deque)
        self._numbers = itertools.count(1_700_000_000_000)
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> "TeamsServer":
        app = web.Application(client_max_size=16 * 2**20)
        app.router.add_post("/login/{tenant}/oauth2/v2.0/token", self._token)
        app.router.add_get("/v1/.well-known/keys", self._keys)
        app.router.add_post("/teams/v3/conversations", self._create)
        app.router.add_post("/teams/v3/conversations/{conversation}/activities", self._post)
        app.router.add_put("/teams/v3/conversations/{conversation}/activities/{message}", self._update)
        app.router.add_get("/teams/v3/conversations/{conversation}/members/{user}", self._member)
        app.router.add_get("/teams/v3/conversations/{conversation}/pagedmembers", self._roster)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def stop(self) -> None:
        """Stop listening; whoever calls from now on finds nobody."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    @property
    def service_url(self) -> str:
        """What activities carry."""
        return f"{self.url}/teams"

    @property
    def login_url(self) -> str:
        """Instead of login.microsoftonline.com."""
        return f"{self.url}/login"

    @property
    def keys_url(self) -> str:
        """Instead of login.botframework.com's metadata; the SDK asks `/keys` beside it."""
        return f"{self.url}/v1/.well-known/openidconfiguration"

    def environment(self) -> dict[str, str]:
        """The settings of a process that speaks to this server."""
        return {
            "TEAMS_CLIENT_ID": CLIENT_ID, "TEAMS_CLIENT_SECRET": CLIENT_SECRET, "TEAMS_TENANT_ID": HOME_TENANT,
            "TEAMS_TENANTS": TENANT, "TEAMS_LOGIN_URL": self.login_url, "TEAMS_KEYS_URL": self.keys_url,
        }  # fmt: skip

    def person(self, name: str, email: str = "", **facts: Any) -> Person:
        """Somebody new, on the team's roster."""
        short = name.split()[0].lower()
        person = Person(f"29:{short}", name, email or f"{short}@north.test", f"a:{short}", **facts)
        self.people[person.user] = person
        self.rosters[TEAM].append(person.user)
        self.rosters[person.chat].append(person.user)
        return person

    def trouble(self, what: str, *, times: int = 1, **how: Any) -> None:
        """The next calls of this sort meet this trouble."""
        self._troubles[what].extend([Trouble(**how)] * times)

    def of(self, what: str) -> list[Call]:
        """The calls of this sort that arrived."""
        return [call for call in self.calls if call.what == what]

    def count(self, what: str) -> int:
        """How many calls of this sort arrived."""
        return len(self.of(what))

    def said(self, conversation: str) -> list[Message]:
        """What the bot has said there, oldest first."""
        return [one for one in self.messages if one.conversation == conversation]

    def number(self) -> str:
        """A message's id, which Teams makes of the time."""
        return str(next(self._numbers))

    async def _token(self, request: web.Request) -> web.StreamResponse:
        asked = await request.post()
        self.calls.append(Call("token", request.match_info["tenant"], dict(asked)))
        if (answer := await self._met("token", request)) is not None:
            return answer
        if asked["client_secret"] != CLIENT_SECRET or request.match_info["tenant"] != HOME_TENANT:
            return web.json_response({"error": "invalid_client", "error_description": "AADSTS7000215"}, status=401)
        return web.json_response({"token_type": "Bearer", "expires_in": 3599, "access_token": BOT_TOKEN})

    async def _keys(self, request: web.Request) -> web.StreamResponse:
        self.calls.append(Call("keys"))
        if (answer := await self._met("keys", request)) is not None:
            return answer
        made = [
            json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(a_key(name).public_key())) | {"kid": name, "use": "sig"}
            for name in self.keys
        ]
        return web.json_response({"keys": made})

    async def _create(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.calls.append(Call("create", "", body))
        if (answer := await self._refused("create", request)) is not None:
            return answer
        person = self.people.get(body["members"][0]["id"])
        if person is None or body["bot"]["id"] != BOT or body["tenantId"] != person.tenant:
            return _error(404, "UserNotFound")
        if person.chat in self.gone:
            return _error(403, "MessageWritesBlocked")
        return web.json_response({"id": person.chat}, status=201)

    async def _post(self, request: web.Request) -> web.StreamResponse:
        body, where = await request.json(), request.match_info["conversation"]
        conversation, _, thread = where.partition(";messageid=")
        what = "reply" if thread else "post"
        self.calls.append(Call(what, where, body, dict(request.query)))
        if (answer := await self._refused(what, request)) is not None and answer is not LATER:
            return answer
        if conversation not in self.rosters:
            return _error(404, "ConversationNotFound")
        if conversation in self.gone:
            return _error(403, "BotNotInConversationRoster")
        if _utf16(body) > 100 * 1024:
            return _error(413, "MessageSizeTooBig")
        only_for = body["recipient"]["id"] if request.query.get("isTargetedActivity") == "true" else ""
        message = Message(conversation, self.number(), body, thread or str(body.get("replyToId", "")), only_for)
        self.turn += 1
        message.changed = self.turn
        self.messages.append(message)
        if answer is LATER:
            _drop(request)
        return web.json_response({"id": message.id}, status=201)

    async def _update(self, request: web.Request) -> web.StreamResponse:
        body, where = await request.json(), request.match_info["conversation"]
        self.calls.append(Call("update", where, body))
        if (answer := await self._refused("update", request)) is not None:
            return answer
        for message in self.said(where.partition(";messageid=")[0]):
            if message.id == request.match_info["message"]:
                self.turn += 1
                message.activity, message.changed, message.was_edited = body, self.turn, True
                return web.json_response({"id": message.id})
        return _error(404, "ActivityNotFoundInConversation")

    async def _member(self, request: web.Request) -> web.StreamResponse:
        user = request.match_info["user"]
        self.calls.append(Call("member", request.match_info["conversation"], {"user": user}))
        if (answer := await self._refused("member", request)) is not None:
            return answer
        person = self.people.get(user)
        return web.json_response(person.wire()) if person else _error(404, "MemberNotFoundInConversation")

    async def _roster(self, request: web.Request) -> web.StreamResponse:
        where = request.match_info["conversation"]
        self.calls.append(Call("roster", where, {}, dict(request.query)))
        if (answer := await self._refused("roster", request)) is not None:
            return answer
        size = min(int(request.query.get("pageSize", "200")), self.page)
        start, everybody = int(request.query.get("continuationToken", "0")), self.rosters[where]
        said: Json = {"members": [self.people[one].wire() for one in everybody[start : start + size]]}
        if start + size < len(everybody):
            said["continuationToken"] = str(start + size)
        return web.json_response(said)

    async def _refused(self, what: str, request: web.Request) -> web.StreamResponse | None:
        if request.headers.get("authorization") != f"Bearer {BOT_TOKEN}":
            return web.json_response({"message": "Authorization has been denied for this request."}, status=401)
        return await self._met(what, request)

    async def _met(self, what: str, request: web.Request) -> web.StreamResponse | None:
        if not self._troubles[what]:
            return None
        trouble = self._troubles[what].popleft()
        await asyncio.sleep(trouble.delay_s)
        if trouble.drop == "before":
            _drop(request)
        if trouble.drop == "after":
            return LATER
        if not trouble.status:
            return None
        headers = {"Retry-After": trouble.retry_after} if trouble.retry_after else {}
        if trouble.code:
            return _error(trouble.status, trouble.code, headers)
        return web.Response(status=trouble.status, text=trouble.body or PAGE, headers=headers)


LATER = web.Response(status=599)
"""It is carried out, and the answer never comes."""


def _drop(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.abort()
    raise web.HTTPServiceUnavailable


def _error(status: int, code: str, headers: Mapping[str, str] | None = None) -> web.Response:
    body = {"error": {"code": code, "message": "as Teams says it"}}
    return web.json_response(body, status=status, headers=dict(headers or {}))


def _utf16(body: Json) -> int:
    """As the limit counts: the whole payload in UTF-16, pictures that it holds left out."""

    def bare(thing: Any) -> Any:
        if isinstance(thing, dict):
            return {key: "" if str(value).startswith("data:") else bare(value) for key, value in thing.items()}
        return [bare(one) for one in thing] if isinstance(thing, list) else thing

    return len(json.dumps(bare(body), ensure_ascii=False).encode("utf-16-le"))
