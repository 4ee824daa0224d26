"""Messages to a Teams in every kind of trouble, senders that are killed, and requests that Teams did not send.

What is promised (docs/adr/0023): Teams cannot be asked whether a message arrived, so a reminder arrives at most once, and
a question to a person at least once, each repeat saying that it may be one. Moments are by chance from a seed
(`CSMHS_TEST_SEED`).
"""

import json
import os
import random
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlmodel import col, select

from bot import posting
from bot.app import Corridor
from bot.messages import ConversationRef, Post, To
from bot.outbox import PERHAPS_AGAIN, Outbox
from bot.platforms.teams.adapter import Address
from bot.teams_door import StoredAddresses
from bot.ui.cards import say
from store import deliveries
from store.db import Database
from store.deliveries import LEASE
from store.tables import Delivery, InboxEvent
from tests.platforms.slack_fakes import Clock
from tests.platforms.teams_reader import message_faces
from tests.platforms.teams_server import BOT, OTHER_TENANT, TENANT, TeamsServer, a_token
from tests.platforms.teams_stage import Hands, a_stage
from tests.platforms.test_teams_tokens import forged
from tests.programs import a_program
from tests.trips.living import living
from tests.trips.local_slack import free_port
from tests.trips.ordered import Ordered
from tests.trips.teams_people import text_of
from tests.trips.teams_sender import EVERY_POINT

pytestmark = [pytest.mark.faults, pytest.mark.skipif(os.name != "posix", reason="kills as POSIX systems do")]

MESSAGES, REQUESTS = 300, 1_500
KINDS = ("reminder", "digest", "notice", "escalation", "answer")
NEVER_LOST = ("escalation", "answer")
CHANNELS = tuple(f"19:room-{number}@thread.tacv2" for number in range(12))
TROUBLES: tuple[dict[str, Any], ...] = (
    {"drop": "before"},
    {"drop": "after"},
    {"status": 429, "retry_after": "3"},
    {"status": 412},
    {"status": 500},
    {"status": 502},
    {"status": 504},
)


class Troubled(TeamsServer):
    """Of each kind one message meets each trouble when it comes first; all else meets trouble by chance."""

    def __init__(self, chance: random.Random, rate: float) -> None:
        super().__init__()
        self.chance, self.rate = chance, rate
        self.met: Counter[str] = Counter()
        self._to_meet = dict(enumerate(trouble for trouble in TROUBLES for _ in KINDS)) if rate else {}
        for channel in CHANNELS:
            self.rosters[channel] = []

    async def _met(self, what: str, request: Any) -> Any:
        if what in ("post", "reply"):
            said = "\n".join(message_faces(await request.json()))
            trouble = next(
                (self._to_meet.pop(one) for one in list(self._to_meet) if f"Message <{one}>." in said), None
            )
            if trouble is None and self.chance.random() < self.rate:
                trouble = self.chance.choice(TROUBLES)
            if trouble is not None:
                self.met[str(trouble)] += 1
                self.trouble(what, **trouble)
        return await super()._met(what, request)


def several(chance: random.Random, count: int) -> list[Post]:
    """Of every kind, in every channel."""
    return [
        Post(to=To(ref=ConversationRef("teams", f"{TENANT}/{chance.choice(CHANNELS)}")), card=say(f"Message <{number}>."),
             kind=KINDS[number % len(KINDS)], dedupe_key=f"key {number}", why="a test", about=f"thing:{number}")
        for number in range(count)
    ]  # fmt: skip


async def queue(database: Database, posts: Sequence[Post], now: datetime) -> None:
    async with database.write() as session:
        await posting.queue(session, posts, now)


async def rows(database: Database) -> list[Delivery]:
    async with database.read() as session:
        return list((await session.exec(select(Delivery).order_by(col(Delivery.id)))).all())


async def held_to_the_rule(database: Database, server: TeamsServer, posts: Sequence[Post]) -> Counter[str]:
    """Each message by its kind; gives how often which thing came of one."""
    found: Counter[str] = Counter()
    kept = {row.dedupe_key: row for row in await rows(database)}
    for number, post in enumerate(posts):
        landed = [one for one in server.messages if f"Message <{number}>." in text_of(one)]
        row = kept[post.dedupe_key]
        if post.kind in NEVER_LOST:
            assert row.state == "sent", (post.kind, row.state, row.reason)
            assert landed, post.dedupe_key
            assert all(PERHAPS_AGAIN in text_of(one) for one in landed[1:]), "a repeat that does not say so"
            found["doubled"] += len(landed) > 1
        else:
            assert len(landed) <= 1, f"{post.kind} was doubled"
            assert row.state in ("sent", "failed")
            assert (row.state == "sent") <= (len(landed) == 1)
            found["missed or unsure"] += row.state == "failed"
        found["sent"] += row.state == "sent"
    return found


async def _wanted(row: Delivery) -> str:
    return ""


async def _at_once(row: Delivery, now: datetime) -> datetime:
    return now


async def test_by_kind_nothing_is_lost_or_doubled_that_may_not_be(database: Database, chance: random.Random) -> None:
    await database.migrate()
    clock = Clock()
    async with Troubled(chance, 0.3) as server, a_stage(server) as stage:
        stage.platform.pacer._clock = clock.seconds
        outbox = Outbox(database, {"teams": stage.platform}, lambda: clock.now, _wanted, _at_once)
        posts = several(chance, MESSAGES)
        await queue(database, posts, clock.now)

        until = clock.now + timedelta(days=3)
        while True:
            await outbox.drain()
            async with database.read() as session:
                at = await deliveries.next_ready_after(session, clock.now)
            if at is None or at > until:
                break
            clock.moved(seconds=max(1.0, (at - clock.now).total_seconds()))

        found = await held_to_the_rule(database, server, posts)

    assert set(server.met) == {str(one) for one in TROUBLES}, "not every trouble was met"
    assert found["doubled"] > 0, "nothing was ever unsure, so this has shown nothing"
    assert found["missed or unsure"] > 0
    assert found["sent"] > MESSAGES * 0.6


class Sender:
    """One process that sends; see `teams_sender.py`."""

    def __init__(self, url: str, environment: dict[str, str]) -> None:
        self.process = Ordered("tests.trips.teams_sender", url, environment=environment)
        self.deaths: Counter[str] = Counter()

    async def order(self, **order: Any) -> None:
        """Send what is ready; where it dies on the way it is started again."""
        await self.process.told(**order)
        answer = await self.process.said()
        if "died" in answer:
            self.deaths[answer["died"]] += 1
            await self.process.starts()


@asynccontextmanager
async def a_sender(database: Database, server: TeamsServer) -> AsyncIterator[Sender]:
    await database.migrate()
    await StoredAddresses(database).put(TENANT, Address(server.service_url, BOT))
    sender = Sender(database.url, {"CSMHS_MODE": "live", **server.environment()})
    await Corridor(database, _Stands(), {}, practice=False).publish_first(a_program(), Clock().now)
    await sender.process.starts()
    try:
        yield sender
    finally:
        await sender.process.ends()


class _Stands:
    def now(self) -> datetime:
        return Clock().now


async def test_a_process_killed_between_any_two_states_keeps_the_rule(
    database: Database, chance: random.Random
) -> None:
    clock = Clock()
    clock.moved(hours=2)  # ten in the morning there: nothing has to wait for open hours
    async with Troubled(chance, 0.0) as server, a_sender(database, server) as sender:
        posts = several(chance, 4 * len(EVERY_POINT))
        for number, point in enumerate(EVERY_POINT):
            await queue(database, posts[4 * number : 4 * number + 4], clock.now)
            await sender.order(now=clock.now.isoformat(), die=point, nth=1)
            clock.moved(seconds=LEASE.total_seconds() + 1)
        for _ in range(60):
            await sender.order(now=clock.now.isoformat())
            async with database.read() as session:
                waiting = await deliveries.counts(session)
            if not {"queued", "sending"} & waiting.keys():
                break
            clock.moved(seconds=120)
        found = await held_to_the_rule(database, server, posts)

    assert len(sender.deaths) >= len(EVERY_POINT) - 3, f"only killed at {sorted(sender.deaths)}"
    assert {"post: begins", "post: carried out", "post: answered"} <= set(sender.deaths)
    assert found["sent"] > len(posts) * 0.6


def nonsense(chance: random.Random, good: dict[str, Any], service_url: str) -> tuple[bytes, str]:
    """A body and an Authorization header that did not come from Teams, or not so."""
    body = json.dumps(good).encode()
    bearer = f"Bearer {chance.choice(list(forged(service_url).values()))}".strip()
    match chance.randrange(6):
        case 0:
            return chance.randbytes(chance.randrange(400)), f"Bearer {a_token(service_url)}"
        case 1:
            return body[: chance.randrange(1, len(body))], f"Bearer {a_token(service_url)}"
        case 2:
            return json.dumps({**good, "channelData": {"tenant": {"id": OTHER_TENANT}}}).encode(), bearer
        case 3:
            return b'{"type":' * chance.randrange(1, 20_000), bearer
        case 4:
            return body, chance.choice(["", "Basic eDp5", "bearer x", "Bearer", "Bearer " + "x" * 5000, "Bearer a b"])
        case _:
            return body, bearer


async def test_requests_that_teams_did_not_send_are_refused_and_leave_nothing(
    tmp_path: Path, chance: random.Random
) -> None:
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    async with (
        TeamsServer() as server,
        httpx.AsyncClient(base_url=address, trust_env=False, timeout=30) as client,
        living(server.environment(), tmp_path, a_program(), "2026-09-30 10:00", port) as life,
    ):
        hands = Hands(client, server, server.person("Ana"))
        assert (await hands.tell(hands.message("Hello"))).status_code == 200
        async with life.running.database.read() as session:
            before = len((await session.exec(select(InboxEvent))).all())
        met: Counter[int] = Counter()
        for _ in range(REQUESTS):
            body, authorization = nonsense(chance, hands.message("status"), server.service_url)
            headers = [(b"content-type", b"application/json"), (b"authorization", authorization.encode())]
            answer = await client.post("/api/messages", content=body, headers=headers)
            met[answer.status_code] += 1
        large = await client.post("/api/messages", content=b"x" * 2_000_000)
        elsewhere = await client.post("/api/messages/../control/say", json={})
        async with life.running.database.read() as session:
            after = len((await session.exec(select(InboxEvent))).all())
        keys = server.count("keys")
        good = await hands.tell(hands.message("Hello again"))

    assert set(met) <= {400, 401, 403}, met
    assert (large.status_code, elsewhere.status_code) == (413, 404)
    assert (before, keys) == (after, 1)
    assert good.status_code == 200
