"""Five thousand requests that Slack did not send, at the door as it really is: all refused, none heard, none kept.

The requests are made by chance from a seed, which is always the same unless `CSMHS_TEST_SEED` says another one.
"""

import contextvars
import hashlib
import hmac
import json
import os
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from sqlmodel import SQLModel, select
from starlette.types import ASGIApp, Message

from bot import server
from bot.messages import Inbound, Outcome
from bot.platforms.slack.installs import Sealer
from bot.platforms.slack.oauth import INSTALL, REDIRECT
from bot.platforms.slack.over_http import EVENTS
from bot.platforms.slack.states import States
from bot.server import PLATFORM_LIMIT
from bot.slack_door import SlackDoor, StoredInstalls
from store import members
from store.db import Database
from tests.platforms.slack_fakes import KeptUsed, an_install
from tests.platforms.slack_server import SlackServer
from tests.platforms.slack_world import CLIENT, Channel
from tests.programs import a_program
from tests.trips.living import Living, living

pytestmark = pytest.mark.faults

NOW = datetime(2026, 10, 13, 14, tzinfo=UTC)
SEED, REQUESTS = 20_261_126, 5_000
SECRET = "a signing secret"
FORM, JSON = "application/x-www-form-urlencoded", "application/json"
TYPES = (
    FORM,
    JSON,
    "",
    "text/plain",
    "multipart/form-data; boundary=x",
    "application/json; charset=utf-16",
    "\x00",
    "a/b/c",
)
STAMP, SIGNATURE = b"x-slack-request-timestamp", b"x-slack-signature"


@dataclass(frozen=True)
class Asked:
    """One request as it stands on the wire; a body of several pieces arrives in these."""

    what: str
    method: str = "POST"
    path: str = EVENTS
    query: bytes = b""
    headers: tuple[tuple[bytes, bytes], ...] = ()
    pieces: Iterable[bytes] = (b"",)


@dataclass
class Answer:
    status: int = 0
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    body: bytes = b""
    read: int = 0
    """Pieces of the body that were taken."""


async def ask(app: ASGIApp, asked: Asked) -> Answer:
    """Send it and wait for the answer; what breaks inside breaks here."""
    answer, pieces = Answer(), iter(asked.pieces)

    async def receive() -> Message:
        piece = next(pieces, None)
        if piece is None:
            return {"type": "http.request", "body": b"", "more_body": False}
        answer.read += 1
        return {"type": "http.request", "body": piece, "more_body": True}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            answer.status, answer.headers = message["status"], list(message["headers"])
        answer.body += message.get("body", b"")

    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": asked.method, "scheme": "https",
        "path": asked.path, "raw_path": quote(asked.path).encode(), "query_string": asked.query, "root_path": "",
        "headers": [(b"host", b"csmhs.example"), *asked.headers], "client": ("203.0.113.9", 4711), "server": ("csmhs", 443),
    }  # fmt: skip
    asking.set(True)
    await app(scope, receive, send)
    return answer


def signature(body: bytes, stamp: str, secret: str = SECRET) -> bytes:
    return b"v0=" + hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest().encode()


def signed(body: bytes, kind: str, *, secret: str = SECRET, late_s: int = 0) -> tuple[tuple[bytes, bytes], ...]:
    stamp = str(int(time.time()) + late_s)
    return ((b"content-type", kind.encode()), (STAMP, stamp.encode()), (SIGNATURE, signature(body, stamp, secret)))


@dataclass
class Good:
    """What Slack would send of Ana's: numbered, so that each is new."""

    number: int = 0

    def command(self, text: str, team: str = "T01") -> tuple[bytes, str]:
        self.number += 1
        fields = {"command": "/csmhs", "text": text, "team_id": team, "user_id": "UANA", "channel_id": "D01",
                  "trigger_id": f"t{self.number}", "response_url": "https://hooks.slack.com/commands/T01/1/abc"}  # fmt: skip
        return urlencode(fields).encode(), FORM

    def event(self, text: str, team: str = "T01") -> tuple[bytes, str]:
        self.number += 1
        event = {"type": "message", "channel_type": "im", "user": "UANA", "text": text, "channel": "D01",
                 "ts": f"17000000{self.number}.1", "team": team}  # fmt: skip
        body = {"type": "event_callback", "team_id": team, "api_app_id": "A0APP", "event": event,
                "event_id": f"Ev{self.number}", "authorizations": [{"team_id": team, "user_id": "UBOT"}]}  # fmt: skip
        return json.dumps(body).encode(), JSON

    def press(self, action: str, value: str = "", team: str = "T01") -> tuple[bytes, str]:
        self.number += 1
        body = {"type": "block_actions", "team": {"id": team}, "user": {"id": "UANA", "team_id": team},
                "trigger_id": f"t{self.number}", "container": {"type": "message", "message_ts": "1.1", "channel_id": "D01"},
                "channel": {"id": "D01"}, "actions": [{"type": "button", "action_id": action, "value": value}]}  # fmt: skip
        return urlencode({"payload": json.dumps(body)}).encode(), FORM

    def any(self, chance: random.Random, team: str = "T01") -> tuple[bytes, str]:
        return chance.choice((
            lambda: self.command(chance.choice(("help", "status", "join 7KQM-2XWD", "members")), team),
            lambda: self.event(chance.choice(("what is a CSMHS?", "status", "x" * 5000)), team),
            lambda: self.press(chance.choice(("help.show", "connect.approve", "escalate.reply")), "{}", team),
        ))()  # fmt: skip


asking: contextvars.ContextVar[bool] = contextvars.ContextVar("asking", default=False)
Make = Callable[[random.Random, Good], Asked]


def noise(chance: random.Random) -> bytes:
    """A body that nobody meant."""
    return chance.choice((
        lambda: chance.randbytes(chance.randint(0, 3000)),
        lambda: b"[" * chance.randint(1000, 200_000),
        lambda: b'{"a":' * chance.randint(1000, 100_000),
        lambda: b"payload=" + b"%5B" * chance.randint(1000, 100_000),
        lambda: b"payload=" + chance.randbytes(200),
        lambda: b"\0" * chance.randint(1, 5000),
        lambda: json.dumps({"type": "event_callback", "event": "\ud800\0"}).encode(),
        lambda: "{\"text\": \"\ud800\"}".encode("utf-8", "surrogatepass"),
        lambda: "{\"type\": \"event_callback\"}".encode("utf-16"),
        lambda: b"&".join([b"a=1"] * chance.randint(1, 20_000)),
        lambda: b"ssl_check=1&token=x",
        lambda: b'{"type": "url_verification", "challenge": "x"}',
        lambda: b"1" * chance.randint(1, 10_000),
        lambda: b'{"a": ' + b"9" * 100_000 + b"}",
    ))()  # fmt: skip


def unsigned(chance: random.Random, good: Good) -> Asked:
    body, kind = good.any(chance)
    return Asked("not signed", headers=((b"content-type", kind.encode()),), pieces=(body,))


def by_another(chance: random.Random, good: Good) -> Asked:
    body, kind = good.any(chance)
    secret = chance.choice(("another", "", SECRET[:-1], SECRET.upper()))
    return Asked("signed by another", headers=signed(body, kind, secret=secret or "x"), pieces=(body,))


def foreign(chance: random.Random, good: Good) -> Asked:
    body, kind = good.any(chance)
    return Asked("with the signature of another request", headers=signed(good.any(chance)[0], kind), pieces=(body,))


def late(chance: random.Random, good: Good) -> Asked:
    body, kind = good.any(chance)
    late_s = chance.choice((-1, 1)) * chance.choice((302, 400, 3600, 10**6, 10**9))
    return Asked("signed at another time", headers=signed(body, kind, late_s=late_s), pieces=(body,))


def changed(chance: random.Random, good: Good) -> Asked:
    body, kind = good.any(chance)
    at = chance.randrange(len(body))
    other = chance.choice((
        body[:at], body + b" ", body[:at] + bytes([body[at] ^ 1 << chance.randrange(8)]) + body[at + 1 :], b"", body[::-1],
        body.replace(b"T01", b"T02"), body.replace(b"UANA", b"UBEN"),
    ))  # fmt: skip
    return Asked("changed on the way", headers=signed(body, kind), pieces=(other,))


def broken_headers(chance: random.Random, good: Good) -> Asked:
    body, kind = good.any(chance)
    stamp = chance.choice((b"", b"abc", b"nan", b"-1", b"1e9", b"\xe9", b"9" * 5000, b"0x10", b" ", b"1700000000.5"))
    made = chance.choice((b"", b"v0=", b"v0=\xe9", b"v1=" + b"0" * 64, b"v0=" + b"0" * 64, b"x" * 50_000))
    right = dict(signed(body, kind))
    one, other = chance.choice(((stamp, right[SIGNATURE]), (right[STAMP], made), (stamp, made)))
    headers = [(STAMP, one), (SIGNATURE, other), (b"content-type", kind.encode())]
    if chance.random() < 0.3:
        headers.append(chance.choice(((STAMP, right[STAMP]), (SIGNATURE, right[SIGNATURE]))))
    chance.shuffle(headers)
    headers.sort(key=lambda one: one in right.items())  # what is right stands behind, where nobody looks
    return Asked("with broken headers", headers=tuple(headers), pieces=(body,))


def nonsense(chance: random.Random, good: Good) -> Asked:
    body = noise(chance)
    kind = chance.choice(TYPES)
    headers = chance.choice((((b"content-type", kind.encode()),), signed(body + b"x", kind)))
    return Asked("nonsense", headers=headers, pieces=(body,))


def signed_nonsense(chance: random.Random, good: Good) -> Asked:
    body = chance.choice(
        (b"[" * 50_000, b"[]", b"{", b"\xff" * 40, b"payload=%5B", b"payload=3", b"null", b'"\\ud800"')
    )
    return Asked("signed nonsense", headers=signed(body, JSON), pieces=(body,))


def huge(chance: random.Random, good: Good) -> Asked:
    piece = b"x" * chance.choice((10_000, 65_536))
    length = ((b"content-length", str(chance.randint(PLATFORM_LIMIT + 1, 10**12)).encode()),)
    return Asked("huge", headers=chance.choice(((), length)), pieces=(piece for _ in range(10**9)))


def other_ways(chance: random.Random, good: Good) -> Asked:
    body, kind = good.any(chance)
    method = chance.choice(
        ("GET", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "CONNECT", "get", "X" * 100, "PO ST")
    )
    return Asked("by another method", method, headers=signed(body, kind), pieces=(body,))


def other_paths(chance: random.Random, good: Good) -> Asked:
    body, kind = good.any(chance)
    path = chance.choice((
        "/slack/commands", "/slack/interactions", "/slack/../control/say", "/slack//events", "/slack/events/x",
        "/slack/\0", "/slack/", "/slack/events%00", "/slack/" + "a" * 5000, "/slack/é\ufffd", "/slack/install/x",
        "/slack/../", "/slack/..\\control\\say", "/slack/control/say", "//slack/events", "/SLACK/EVENTS",
    ))  # fmt: skip
    return Asked("to another path", path=path, headers=signed(body, kind), pieces=(body,))


def unknown_team(chance: random.Random, good: Good) -> Asked:
    body, kind = good.any(chance, chance.choice(("T99", "", "T01/..", "T02", "é", "x" * 1000)))
    return Asked("of a workspace that is not installed", headers=signed(body, kind), pieces=(body,))


def forged_state(chance: random.Random, good: Good) -> Asked:
    from_elsewhere = States("another secret", KeptUsed(), lambda: NOW).new()
    state = chance.choice((
        from_elsewhere, "x", "", ".", "..", "9999999999.x." + "0" * 64, chance.randbytes(30).hex(), "\0", "é", "a" * 5000,
        "9" * 400 + ".x." + "0" * 64, '"', ";", "\ud800",
    ))  # fmt: skip
    query: dict[str, Any] = {
        "state": state,
        **chance.choice(({"code": "c"}, {"error": "access_denied"}, {}, {"code": ""})),
    }
    raw = urlencode(query, errors="surrogatepass").encode()
    raw = chance.choice((raw, raw + b"&state=other", b"%ff%00&" + raw, chance.randbytes(50), raw * 20))
    cookie = f"slack-app-oauth-state={state}".encode("utf-8", "surrogatepass")
    cookies = chance.choice(
        (cookie, b"", b"x=y; " + cookie, chance.randbytes(100), cookie.replace(b"=", b'="') + b'"')
    )
    method = chance.choice(("GET", "GET", "GET", "POST", "HEAD", "PUT"))
    return Asked("a forged installation", method, REDIRECT, raw, ((b"cookie", cookies),))


def begun(chance: random.Random, good: Good) -> Asked:
    query = chance.choice((b"", b"team=T99", b"team=" + b"T" * 5000, b"team=%00%ff", b"team=T01%26scope%3Dadmin"))
    return Asked("begun and left", "GET", INSTALL, query)


MAKERS: tuple[Make, ...] = (
    unsigned, by_another, foreign, late, changed, broken_headers, nonsense, nonsense, nonsense, signed_nonsense, huge,
    other_ways, other_paths, unknown_team, forged_state, forged_state, begun,
)  # fmt: skip
ALLOWED = {
    "signed nonsense": {400},
    "huge": {413},
    "by another method": {405},
    "to another path": {403, 404},
    "of a workspace that is not installed": {200, 401},  # from Slack, and nobody of ours hears it
    "a forged installation": {400, 405},
    "begun and left": {302},
}


@dataclass
class Door:
    """The running assistant, its application, what its handlers heard and what was written."""

    life: Living
    slack: SlackServer
    app: ASGIApp
    heard: list[tuple[Inbound, Outcome]] = field(default_factory=list)
    writes: int = 0

    @property
    def database(self) -> Database:
        return self.life.running.database

    async def everything(self) -> dict[str, list[str]]:
        """Every row of every table."""
        async with self.database.read() as session:
            return {
                table.name: sorted(map(repr, (await session.exec(select(table))).all()))
                for table in SQLModel.metadata.sorted_tables
            }

    async def good(self, made: tuple[bytes, str], times: int = 1) -> list[Answer]:
        """What Slack really sends, sent again as it is."""
        body, kind = made
        asked = Asked("good", headers=signed(body, kind), pieces=(body,))
        answers = [await ask(self.app, asked) for _ in range(times)]
        assert self.life.running.slack is not None
        await self.life.running.slack.ears.stop()
        return answers


@asynccontextmanager
async def a_door(folder: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Door]:
    async with SlackServer() as slack:
        team = slack.world.add_team("T01")
        team.channels["D01"] = Channel("D01", im="UANA", members={"UANA", team.bot_user})
        environment = {
            "SLACK_CLIENT_ID": CLIENT[0], "SLACK_CLIENT_SECRET": CLIENT[1], "SLACK_SIGNING_SECRET": SECRET,
            "SLACK_API_URL": slack.url, "PUBLIC_URL": "https://csmhs.example", "CSMHS_SECRET_KEY": "a long key",
        }  # fmt: skip
        async with living(environment, folder, a_program(), "2026-10-13 10:00") as life:
            running, now = life.running, life.clock.now
            await StoredInstalls(running.database, Sealer("a long key"), now).put(an_install(team))
            door = Door(life, slack, server.application(running, "a control secret"))
            assert isinstance(running.slack, SlackDoor)
            corridor = running.corridor.receive

            async def receive(word: Inbound) -> Outcome:
                outcome = await corridor(word)
                door.heard.append((word, outcome))
                return outcome

            running.slack.platform.receive = receive
            write = running.database.write

            def counted() -> Any:
                door.writes += asking.get()  # the outbox looks for something to send meanwhile
                return write()

            monkeypatch.setattr(running.database, "write", counted)
            yield door


def made(chance: random.Random, good: Good) -> Iterator[Asked]:
    for number in range(REQUESTS):
        yield MAKERS[number % len(MAKERS)](chance, good)


async def test_five_thousand_requests_that_slack_did_not_send_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seed = int(os.environ.get("CSMHS_TEST_SEED", SEED))
    print(f"CSMHS_TEST_SEED={seed}")  # noqa: T201
    chance, good = random.Random(seed), Good()
    async with a_door(tmp_path, monkeypatch) as door:
        before, counts = await door.everything(), Counter[tuple[str, int]]()
        door.writes = 0

        for asked in made(chance, good):
            answer = await ask(door.app, asked)
            counts[asked.what, answer.status] += 1
            assert answer.status in ALLOWED.get(asked.what, {401}), (asked, answer)
            assert len(answer.body) < 4_000
            assert answer.read <= PLATFORM_LIMIT // 10_000 + 1

        print(dict(counts))  # noqa: T201
        assert door.heard == []
        assert (door.writes, door.slack.calls) == (0, [])
        assert await door.everything() == before
        assert {what for what, _ in counts} >= {*ALLOWED, "not signed", "nonsense"}
        await everything_still_works(door, good)


async def everything_still_works(door: Door, good: Good) -> None:
    (answer,) = await door.good(good.command("help"))
    assert (answer.status, b"csmhs" in answer.body) == (200, True)
    await door.good(good.event("help"))
    assert len(door.slack.world.teams["T01"].said("D01")) == 1
    begun = await ask(door.app, Asked("", "GET", INSTALL))
    cookie = dict(begun.headers)[b"set-cookie"].split(b";")[0]
    query = urlencode({"code": door.slack.world.code("T01"), "state": cookie.decode().partition("=")[2]}).encode()
    back = await ask(door.app, Asked("", "GET", REDIRECT, query, ((b"cookie", cookie),)))
    assert (back.status, b"Installed" in back.body) == (200, True)


async def test_a_request_that_was_caught_and_sent_again_is_answered_and_done_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = Good()
    async with a_door(tmp_path, monkeypatch) as door:
        now = door.life.clock.now()
        async with door.database.write() as session:
            code = await members.invite(
                session, role="team lead", district="north", name="Ana", made_by="a test", now=now
            )
        kinds: list[list[str]] = []
        for made in (good.command(f"join {code}"), good.event("Who answers for us?"), good.press("help.show")):
            door.heard.clear()
            answers = await door.good(made, times=20)
            assert {answer.status for answer in answers} == {200}
            kinds.append([outcome.kind for _, outcome in door.heard])

        assert kinds[0][0] == "joined"
        assert [set(after) for _, *after in kinds] == [{"repeat"}] * 3
        async with door.database.read() as session:
            accounts = await members.accounts(session, "slack")
        assert [one.account_id for one in accounts] == ["T01/UANA"]
        assert len(door.slack.world.teams["T01"].said("D01")) == 2  # an answer to the question, one to the press
