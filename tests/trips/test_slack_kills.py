"""Senders to Slack killed between every two states of the outbox: none lost, none doubled.

The senders are processes (`slack_sender.py`) that kill themselves with SIGKILL at a named point; ours is the Slack they
write to, so what arrived is known. On SQLite one process owns the file; on PostgreSQL two share the database, and the
other one goes on while the first is dead.
"""

import asyncio
import itertools
import os
import random
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlmodel import col, select

from bot import posting
from bot.app import Corridor
from bot.messages import ConversationRef, Post, To
from bot.outbox import PERHAPS_AGAIN
from bot.platforms.slack import blocks
from bot.platforms.slack.sending import digest
from bot.ui.cards import Card, Text, say
from store import threads
from store.db import Database
from store.deliveries import LEASE
from store.tables import Delivery
from tests.platforms.slack_fakes import Clock
from tests.platforms.slack_server import SlackServer
from tests.platforms.slack_world import ALL_SCOPES, Message, Team
from tests.trips.ordered import Ordered
from tests.trips.slack_faults import FaultProxy
from tests.trips.slack_sender import EVERY_POINT
from tests.trips.test_slack_faults import HISTORY, Hand, a_cohort, a_team, told

pytestmark = [pytest.mark.faults, pytest.mark.skipif(os.name != "posix", reason="kills as POSIX systems do")]

THREAD = "1700000000.000100"
STEP = timedelta(seconds=1)
EARLIER = timedelta(minutes=6)
"""What was said so long before a message was queued is not looked through for it."""
KILLS = 20
TIMES = (1, 2, 4, 8)
"""Which passing of a point kills, as far as it is passed so often."""


async def a_sender(url: str, slack_url: str) -> Ordered:
    """A process that sends; see `slack_sender.py`."""
    environment = {"SLACK_API_URL": slack_url, "SLACK_BOT_TOKEN": "xoxb-T01"}
    sender = Ordered("tests.trips.slack_sender", url, environment=environment)
    await sender.starts()
    return sender


async def order(sender: Ordered, **wanted: Any) -> dict[str, Any]:
    """What it answered: how many it claimed, or where it died."""
    await sender.told(**wanted)
    return await sender.said()


@dataclass
class Trip:
    """A workspace, a database, and senders that are killed and started again; time moves when nothing is to do."""

    database: Database
    slack: SlackServer
    slack_url: str
    clock: Clock
    senders: list[Ordered] = field(default_factory=list)
    posts: dict[str, Post] = field(default_factory=dict)
    deaths: Counter[str] = field(default_factory=Counter)

    @property
    def team(self) -> Team:
        return self.slack.world.teams["T01"]

    async def starts(self) -> Ordered:
        return await a_sender(self.database.url, self.slack_url)

    async def queue(self, posts: Iterable[Post]) -> None:
        posts = list(posts)
        self.posts |= {post.dedupe_key: post for post in posts}
        async with self.database.write() as session:
            await posting.queue(session, posts, self.clock.now)

    async def round(self, die: str = "", nth: int = 0, meanwhile: Sequence[Post] = ()) -> str:
        """Everybody sends what is ready, and the first dies; gives where. It is started again.

        `meanwhile`: the first has what is there for itself, and this is queued for the others while it sends.
        """
        now = self.clock.now.isoformat()
        first, *others = self.senders
        sends = asyncio.create_task(order(first, now=now, die=die, nth=nth))
        if others and meanwhile:
            while not (sends.done() or await self.has_a_lease()):  # noqa: ASYNC110 - a process tells nobody
                await asyncio.sleep(0.005)
            await self.queue(meanwhile)
        await asyncio.gather(sends, *(order(other, now=now) for other in others))
        died = str(sends.result().get("died", ""))
        if died:
            self.deaths[died] += 1
            self.senders[0] = await self.starts()
        return died

    async def has_a_lease(self) -> bool:
        """Somebody has claimed something."""
        return any(row.lease_until and row.lease_until > self.clock.now for row in await self.rows("sending"))

    async def finish(self, within: timedelta = timedelta(hours=6)) -> None:
        """Undisturbed until nothing waits."""
        until = self.clock.now + within
        while (at := await self.next_at()) is not None and self.clock.now < until:
            self.clock.now = max(self.clock.now + STEP, at + STEP)
            await self.round()
        self.clock.now += EARLIER

    async def next_at(self) -> datetime | None:
        """When the next of what waits may be claimed: at its time, or when the lease of whoever died ends."""
        waiting = await self.rows("queued", "sending")
        return min((max(row.next_at, row.lease_until or row.next_at) for row in waiting), default=None)

    async def rows(self, *states: str) -> list[Delivery]:
        query = select(Delivery).order_by(col(Delivery.id))
        if states:
            query = query.where(col(Delivery.state).in_(states))
        async with self.database.read() as session:
            return list((await session.exec(query)).all())

    def landed(self) -> dict[str, list[Message]]:
        """What arrived, by the key it carries."""
        found: dict[str, list[Message]] = {digest(key): [] for key in self.posts}
        for one in self.team.messages:
            key = (one.metadata or {}).get("event_payload", {}).get("key", "")
            found.setdefault(key, []).append(one)
        return {key: found[digest(key)] for key in self.posts}


@asynccontextmanager
async def a_trip(
    database: Database, chance: random.Random, *, granted: frozenset[str] = ALL_SCOPES, rate: float = 0.0
) -> AsyncIterator[Trip]:
    await database.migrate()
    clock = Clock()
    clock.moved(hours=2)  # ten in the morning there: nothing has to wait for open hours
    async with SlackServer() as slack:
        slack.world.clock = clock.seconds
        a_team(slack, "T01", granted)
        async with FaultProxy(slack.url, chance, rate=rate, hold_s=0.2) as proxy:
            trip = Trip(database, slack, proxy.url if rate else slack.url, clock)
            await a_cohort(Corridor(database, Hand(clock), {}, practice=False), clock)
            try:
                for _ in range(1 if database.sqlite else 2):
                    trip.senders.append(await trip.starts())
                yield trip
            finally:
                for sender in trip.senders:
                    await sender.ends()


def there(channel: str, thread: str = "", message: str = "") -> To:
    return To(ref=ConversationRef("slack", f"T01/{channel}", thread, message))


def long_card(name: str, parts: int = 3) -> Card:
    """So many messages in Slack."""
    card = Card(name, tuple(Text(f"{name} {at} " + "word " * 380) for at in range(parts * 2)))
    assert len(blocks.messages(card)) >= parts
    return card


def several(name: str, kinds: Sequence[str] = ("notice", "answer", "escalation")) -> list[Post]:
    """Of each sort one or two: alone, in a thread, in a private channel, to a person, in several messages."""
    one, two, three = kinds
    wanted = [
        (there("C12"), say(f"{name} short"), one), (there("C12"), say(f"{name} behind it"), two),
        (there("C11", THREAD), say(f"{name} in a thread"), two), (there("G18"), long_card(f"{name} long"), one),
        (there("D10"), say(f"{name} to a person"), three), (there("C13"), say(f"{name} alone"), three),
        (there("D11"), long_card(f"{name} long, to a person", 2), two),
    ]  # fmt: skip
    return [
        Post(to=to, card=card, kind=kind, dedupe_key=f"{name} {number}", why="a test", about=f"escalation:{name}")
        for number, (to, card, kind) in enumerate(wanted)
    ]


def edits(trip: Trip, name: str) -> Post:
    """A message that has landed before, and the post that edits it."""
    ts = trip.slack.world.ts()
    trip.team.messages.append(Message("C14", ts, trip.team.bot_user, "as it was", bot_id=trip.team.bot_id))
    return Post(to=there("C14", message=ts), card=say(f"{name} as it is"), kind="notice", edits=True,
                dedupe_key=f"{name} edit", why="a test")  # fmt: skip


async def each_once(trip: Trip) -> None:
    """Whole, in its place, and written down as it is."""
    landed, rows = trip.landed(), {row.dedupe_key: row for row in await trip.rows()}
    async with trip.database.read() as session:
        for key, post in trip.posts.items():
            row, said = rows[key], landed[key]
            assert (row.state, row.reason) == ("sent", ""), key
            assert post.to.ref is not None
            if post.edits:
                (edited,) = [one for one in trip.team.messages if one.ts == post.to.ref.message]
                assert (edited.text, said) == (blocks.messages(post.card)[0].text, [])
                continue
            assert [one.text for one in said] == [one.text for one in blocks.messages(post.card)], key
            assert {one.thread_ts for one in said} == {post.to.ref.thread}
            assert row.message == said[0].ts, key
            if post.kind in ("answer", "escalation"):
                thread = post.to.ref.thread or row.message
                assert await threads.about(session, "slack", row.place, thread)
    payloads = [one.metadata["event_payload"] for one in trip.team.messages if one.metadata]
    assert set(Counter((one["key"], one["part"]) for one in payloads).values()) == {1}


async def killed_at(trip: Trip, point: str, nth: int) -> None:
    """Something new is sent and somebody dies on it; what is left is finished."""
    name = f"{point} {nth}"
    await trip.queue([*several(name), edits(trip, name)])
    for wave in range(4):  # the point may lie in a later wave
        trip.clock.now += STEP
        if await trip.round(point, nth, several(f"{name}, meanwhile {wave}")):
            break
    await trip.finish()


def a_hundred_times_three(chance: random.Random, name: str) -> list[Post]:
    """To a few conversations each, every tenth in several messages."""
    posts = []
    for number in range(300):
        channel = chance.choice(("C12", "C13", "C15", "C16", "C17", "G18", "G19", "D10", "D11", "D12", "D13", "D14"))
        card = say(f"{name} {number}") if number % 10 else long_card(f"{name} {number}", chance.randint(2, 4))
        kind = chance.choice(("notice", "answer", "escalation"))
        posts.append(Post(to=there(channel), card=card, kind=kind, dedupe_key=f"{name} {number}", why="a test",
                          about=f"escalation:{name} {number}"))  # fmt: skip
    return posts


SENDING = [point for point in EVERY_POINT if not point.startswith(("begin:", "conversations"))]
LOOKING = [point for point in EVERY_POINT if point.startswith("conversations")]


async def test_killed_between_any_two_states_of_sending_each_message_arrives_once(
    database: Database, chance: random.Random
) -> None:
    async with a_trip(database, chance) as trip:
        for point in SENDING:
            for nth in TIMES:
                died = trip.deaths[point]
                await killed_at(trip, point, nth)
                if trip.deaths[point] == died:
                    break  # it is not passed so often
        print(dict(trip.deaths))  # noqa: T201

        await each_once(trip)
        assert set(trip.deaths) == set(SENDING)


async def test_killed_again_while_it_looks_each_message_arrives_once(
    database: Database, chance: random.Random
) -> None:
    async with a_trip(database, chance) as trip:
        for point in LOOKING:
            for first in ("chat.postMessage: begins", "chat.postMessage: answered"):
                await trip.queue(several(f"{first} {point}"))
                await trip.round(first, 2, several(f"{first} {point}, meanwhile"))
                for wave in range(4):
                    trip.clock.now += LEASE + STEP
                    if await trip.round(point, 1, several(f"{first} {point}, meanwhile {wave}")):
                        break
                await trip.finish()
        print(dict(trip.deaths))  # noqa: T201

        await each_once(trip)
        assert set(trip.deaths) >= set(LOOKING)


@pytest.mark.parametrize("kind", ["reminder", "escalation"])
async def test_where_the_history_is_closed_the_kind_decides_and_the_coordinators_are_told(
    database: Database, chance: random.Random, kind: str
) -> None:
    async with a_trip(database, chance, granted=ALL_SCOPES - HISTORY) as trip:
        for point in (
            point for point in EVERY_POINT if not point.startswith(("begin_many", "conversations", "chat.update"))
        ):
            await trip.queue(several(point, (kind,) * 3))
            died = ""
            while not died and await trip.next_at() is not None:
                trip.clock.now += STEP
                died = await trip.round(point, 1, several(f"{point}, meanwhile {trip.clock.now}", (kind,) * 3))
            await trip.finish()
        print(dict(trip.deaths))  # noqa: T201

        ends: Counter[str] = Counter()
        landed = trip.landed()
        notes = "\n".join(told(trip, "I do not know whether my message to"))
        for row in await trip.rows():
            if row.dedupe_key not in trip.posts:
                continue  # a note
            ends[row.state] += 1
            texts = [_without_the_line(one.text) for one in landed[row.dedupe_key]]
            copies = Counter(text for text in texts if text)
            whole = {one.text for one in blocks.messages(trip.posts[row.dedupe_key].card)}
            if row.state == "sent":
                assert set(copies) == whole
            if kind == "reminder":
                assert set(copies.values()) <= {1}
                assert row.state == "sent" or "may have gone out" in row.reason
            else:
                assert row.state == "sent"
                assert max(copies.values()) <= 2
        print(dict(ends))  # noqa: T201
        assert ends["sent"] > ends["failed"]
        assert len(told(trip, "I do not know whether my message to")) == ends["failed"]
        assert bool(notes) == bool(ends["failed"]) == (kind == "reminder")


def _without_the_line(text: str) -> str:
    """What is said, without the line that a repeat may be one; of a long message it may stand alone in the last part."""
    return "\n\n".join(part for part in text.split("\n\n") if part != PERHAPS_AGAIN)


async def test_killed_at_moments_nobody_chose_in_trouble_as_well(database: Database, chance: random.Random) -> None:
    async with a_trip(database, chance, rate=0.08) as trip:
        for more in itertools.count():
            await trip.queue(a_hundred_times_three(chance, f"Number {more},"))
            while trip.deaths.total() < KILLS and (at := await trip.next_at()) is not None:
                trip.clock.now = max(trip.clock.now, at) + STEP
                # Not every time: after eight tries a message is given up, however they ended.
                await trip.round("", chance.randint(1, 60) if chance.random() < 0.3 else 0)
            if trip.deaths.total() == KILLS:
                break  # not everything was sent before
        await trip.finish(timedelta(days=2))
        print(dict(trip.deaths))  # noqa: T201

        await each_once(trip)
