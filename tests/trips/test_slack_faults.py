"""A thousand messages through a network and a Slack in every kind of trouble: none lost, none doubled.

What is promised. Where the history may be read: each message once, whole. Where it may not: a reminder at most once,
an escalation at least once. In one conversation, what Slack takes at the first go keeps the order in which it was
queued; a message that has to come again may be overtaken.
"""

import asyncio
import random
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from sqlmodel import col, select

from bot import posting
from bot.app import Corridor
from bot.errors import DeliveryError
from bot.messages import ConversationRef, Post, To
from bot.outbox import Outbox
from bot.platforms.slack import blocks, kinds
from bot.platforms.slack.adapter import SlackPlatform
from bot.platforms.slack.client import Api
from bot.platforms.slack.inbound import parts_of
from bot.platforms.slack.installs import Install
from bot.platforms.slack.pace import Pacer
from bot.platforms.slack.sending import WAITS, digest
from bot.platforms.slack.tokens import Tokens
from bot.platforms.slack.wire import Wire
from bot.ui.cards import Card, Chart, Series, Text, say
from store import deliveries, members
from store import places as store_places
from store.db import Database
from store.tables import Delivery
from tests.platforms.slack_fakes import Clock, KeptInstalls, an_install
from tests.platforms.slack_server import SlackServer
from tests.platforms.slack_world import ALL_SCOPES, CLIENT, Channel, Message, Team
from tests.programs import a_program
from tests.trips.slack_faults import EachErrorOnce, FaultProxy, every_fault

pytestmark = pytest.mark.faults

MESSAGES = 1_000
STEP_S = 2.0
HISTORY = frozenset({"channels:history", "groups:history", "im:history"})
GAPPY = Chart("Screened", ("Sep", "Oct"), (Series("Harbor", (142, None)),), unit="students")


class Watched(SlackPlatform):
    """The door, and which messages did not go at the first try."""

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
        self.disturbed: set[str] = set()

    async def post(self, ref: ConversationRef, card: Card, *, key: str, subject: str = "") -> ConversationRef:
        try:
            return await super().post(ref, card, key=key, subject=subject)
        except DeliveryError as error:
            if str(error) != WAITS:  # of a long one the first part has gone, in its place
                self.disturbed.add(key)
            raise


@dataclass
class Trip:
    """Two workspaces, a door to them through trouble, and a clock that only moves when there is nothing to do."""

    database: Database
    slack: SlackServer
    clock: Clock
    door: Watched
    outbox: Outbox
    posts: dict[str, Post] = field(default_factory=dict)
    _landed: dict[str, list[Message]] = field(default_factory=lambda: defaultdict(list))

    async def queue(self, posts: Sequence[Post]) -> None:
        self.posts |= {post.dedupe_key: post for post in posts}
        async with self.database.write() as session:
            await posting.queue(session, posts, self.clock.now)

    async def run(self, within: timedelta = timedelta(days=30)) -> None:
        """Send until nothing waits, or the time is over."""
        until = self.clock.now + within
        while True:
            await self.outbox.drain()
            async with self.database.read() as session:
                at = await deliveries.next_ready_after(session, self.clock.now)
            if at is None or at > until:
                return
            self.clock.moved(seconds=max(STEP_S, (at - self.clock.now).total_seconds()))

    async def rows(self) -> list[Delivery]:
        async with self.database.read() as session:
            return list((await session.exec(select(Delivery).order_by(col(Delivery.id)))).all())

    def landed(self, key: str) -> list[Message]:
        """Everything in Slack that carries this message's key, in the order it was said; once nothing more is."""
        if not self._landed:
            for team in self.slack.world.teams.values():
                for one in team.messages:
                    self._landed[(one.metadata or {}).get("event_payload", {}).get("key", "")].append(one)
        return self._landed[digest(key)]

    def parts(self, key: str) -> list[int]:
        return [one.metadata["event_payload"]["part"] for one in self.landed(key) if one.metadata]


@asynccontextmanager
async def a_trip(
    database: Database,
    chance: random.Random,
    *,
    granted: frozenset[str] = ALL_SCOPES,
    rate: float = 0.25,
    through: type[FaultProxy] = FaultProxy,
) -> AsyncIterator[tuple[Trip, FaultProxy]]:
    await database.migrate()
    clock = Clock()
    async with SlackServer() as slack:
        slack.world.clock = clock.seconds
        teams = [a_team(slack, name, granted) for name in ("T01", "T02")]
        async with (
            through(slack.url, chance, rate=rate, hold_s=0.6) as proxy,
            Wire(proxy.url, timeout_s=0.4 if rate else 30) as wire,
        ):
            tokens = Tokens(
                KeptInstalls({one.id: installed(slack, one, granted) for one in teams}), wire, clock, CLIENT
            )

            async def sleep(seconds: float) -> None:
                clock.moved(seconds=seconds)
                await asyncio.sleep(0)

            door = Watched(Api(wire, tokens, Pacer(clock.seconds)), sleep)
            outbox = Outbox(database, {"slack": door}, lambda: clock.now, _wanted, _at_once)
            yield Trip(database, slack, clock, door, outbox), proxy
            await door.stop()
            await tokens.settle()


async def _wanted(row: Delivery) -> str:
    return ""


async def _at_once(row: Delivery, now: datetime) -> datetime:
    return now


def a_team(slack: SlackServer, name: str, granted: frozenset[str]) -> Team:
    """Ten channels, two of them private, and ten people who are known; a thread in each of two channels."""
    team = slack.world.add_team(name, granted=granted)
    for number in range(10, 20):
        key, private = f"{'G' if number > 17 else 'C'}{number}", number > 17
        team.channels[key] = Channel(key, f"room-{number}", private=private, members={team.bot_user})
        team.channels[f"D{number}"] = Channel(f"D{number}", im=f"U{number}", members={team.bot_user})
    for key in ("C10", "C11"):
        team.messages.append(Message(key, "1700000000.000100", "UANA", "a question"))
    return team


def installed(slack: SlackServer, team: Team, granted: frozenset[str]) -> Install:
    """The first workspace has a token for good, the second one that is renewed."""
    if team.id == "T01":
        return an_install(team, scopes=granted)
    new = slack.world.grant(team, granted, rotates=True)
    return an_install(team, new["access_token"], refresh_token=new["refresh_token"], scopes=granted)


def places() -> Iterator[ConversationRef]:
    for team in ("T01", "T02"):
        for number in range(10, 20):
            yield ConversationRef("slack", f"{team}/{'G' if number > 17 else 'C'}{number}")
            yield ConversationRef("slack", f"{team}/D{number}")
        for channel in ("C10", "C11"):
            yield ConversationRef("slack", f"{team}/{channel}", "1700000000.000100")


def a_thousand(chance: random.Random, of: Sequence[str], *, charts: bool = True) -> list[Post]:
    """Short ones, every twentieth in several parts, a few with a chart that has to be drawn."""
    there = list(places())
    made = []
    for number in range(MESSAGES):
        card = say(f"Message {number}")
        if number % 20 == 0:
            paragraphs = chance.randint(2, 8)
            card = Card(f"Long {number}", tuple(Text(f"{number} {at} " + "word " * 380) for at in range(paragraphs)))
        if charts and number % 200 == 60:
            card = Card(card.title, (*card.body[:1], GAPPY, *card.body[1:]))
        made.append(
            Post(to=To(ref=chance.choice(there)), card=card, kind=chance.choice(of), dedupe_key=f"key {number}",
                 why="a test", about=f"thing:{number}")
        )  # fmt: skip
    return made


def in_order(trip: Trip) -> None:
    """In each conversation what went at the first try stands as it was queued."""
    lines: dict[object, list[str]] = defaultdict(list)
    for key, post in trip.posts.items():
        if key not in trip.door.disturbed:
            lines[post.to.ref].append(key)
    for keys in lines.values():
        stamps = [float(trip.landed(key)[0].ts) for key in keys]
        assert stamps == sorted(stamps)


async def test_of_a_thousand_messages_none_is_lost_and_none_doubled(
    database: Database, chance: random.Random
) -> None:
    async with a_trip(database, chance) as (trip, proxy):
        await trip.queue(a_thousand(chance, ("reminder", "digest", "notice", "escalation", "answer")))

        await trip.run()

        print(proxy.requests, dict(proxy.met), len(trip.door.disturbed))  # noqa: T201
        assert Counter(row.state for row in await trip.rows()) == {"sent": MESSAGES}
        for row in await trip.rows():
            post = trip.posts[row.dedupe_key]
            said = trip.landed(row.dedupe_key)
            assert [one.text for one in said] == [one.text for one in blocks.messages(post.card)], row.dedupe_key
            assert trip.parts(row.dedupe_key) == list(range(len(said)))
            assert post.to.ref is not None
            assert {(one.channel, one.thread_ts) for one in said} == {(parts_of(row.place)[1], post.to.ref.thread)}
            assert row.message == said[0].ts
        in_order(trip)
        assert set(proxy.met) == {fault.name for fault in every_fault()}


GIVEN_UP = frozenset({kinds.DESTINATION, kinds.FIXABLE, kinds.OBJECT_GONE, kinds.INTERACTION})
"""Kinds of which the message itself may fail, with a reason; of all others it arrives in the end."""


async def test_whatever_error_of_the_table_a_message_meets_it_arrives_once_or_fails_with_a_reason(
    database: Database, chance: random.Random
) -> None:
    async with a_trip(database, chance, rate=0, through=EachErrorOnce) as (trip, proxy):
        assert isinstance(proxy, EachErrorOnce)
        await trip.queue(a_thousand(chance, ("reminder", "digest", "notice", "escalation", "answer"), charts=False))

        await trip.run()

        assert sorted(proxy.told.values()) == sorted(kinds.TABLE)
        failed = set()
        for row in await trip.rows():
            error = proxy.told.get(digest(row.dedupe_key), "")
            if row.state == "sent":
                assert trip.parts(row.dedupe_key) == list(
                    range(len(blocks.messages(trip.posts[row.dedupe_key].card)))
                )
                continue
            assert (row.state, trip.landed(row.dedupe_key)) == ("failed", []), (error, row.state, row.reason)
            assert row.reason
            assert kinds.TABLE[error][0] in GIVEN_UP, error
            failed.add(error)
        assert {kinds.TABLE[error][0] for error in failed} >= {kinds.DESTINATION}


async def test_without_trouble_every_conversation_keeps_its_order(database: Database, chance: random.Random) -> None:
    async with a_trip(database, chance, rate=0) as (trip, _proxy):
        await trip.queue(a_thousand(chance, ("reminder", "escalation"), charts=False))

        await trip.run()

        assert trip.door.disturbed == set()
        assert Counter(row.state for row in await trip.rows()) == {"sent": MESSAGES}
        in_order(trip)


async def test_where_the_history_is_closed_a_reminder_comes_at_most_once_and_an_escalation_at_least_once(
    database: Database, chance: random.Random
) -> None:
    async with a_trip(database, chance, granted=ALL_SCOPES - HISTORY) as (trip, _proxy):
        await trip.queue(a_thousand(chance, ("reminder", "escalation"), charts=False))

        await trip.run()

        ends: Counter[tuple[str, str]] = Counter()
        for row in await trip.rows():
            whole = len(blocks.messages(trip.posts[row.dedupe_key].card))
            copies = Counter(trip.parts(row.dedupe_key))
            ends[row.kind, row.state] += 1
            if row.state == "sent":
                assert set(copies) == set(range(whole))
            if row.kind == "reminder":
                assert set(copies.values()) <= {1}
                assert row.state in ("sent", "failed")
                assert row.state == "sent" or "not sent twice" in row.reason
            else:
                assert row.state == "sent"
        print(dict(ends))  # noqa: T201
        assert ends["reminder", "failed"] < ends["reminder", "sent"]


@dataclass
class Hand:
    """The corridor's clock, in the trip's hand."""

    clock: Clock

    def now(self) -> datetime:
        return self.clock.now


async def on_a_corridor(trip: Trip) -> None:
    """What is sent goes the corridor's whole way."""
    corridor = Corridor(trip.database, Hand(trip.clock), {"slack": trip.door}, practice=False)
    await a_cohort(corridor, trip.clock)
    trip.outbox = corridor.outbox


async def a_cohort(corridor: Corridor, clock: Clock) -> None:
    """The coordinators in T01, a team in each workspace, Ana and Ben where they are written to alone."""
    await corridor.publish_first(a_program(), clock.now)
    heard = {"coordinators": "T01/C10", "district:north": "T01/C11", "district:south": "T02/C11"}
    async with corridor.database.write() as session:
        for purpose, place in heard.items():
            await store_places.connect(session, purpose, "slack", place, name=f"#{place[-3:]}", workspace=place[:3])
        for team in ("T01", "T02"):
            await store_places.put_workspace(session, "slack", team, clock.now, name=f"School {team}")
        for name, account, direct in (("ana", "T01/U10", "T01/D10"), ("ben", "T02/U10", "T02/D10")):
            member = await members.get(session, name)
            assert member is not None
            await members.link(session, member, "slack", account, direct, clock.now)


def notices(to: To, name: str, count: int = 8) -> list[Post]:
    return [
        Post(to=to, card=say(f"{name} {n}"), kind="notice", dedupe_key=f"{name} {n}", why="x") for n in range(count)
    ]


def told(trip: Trip, words: str) -> list[str]:
    """What the coordinators read of it."""
    return [text for text in trip.slack.world.teams["T01"].said("C10") if words in text]


@pytest.mark.parametrize("error", ["channel_not_found", "is_archived", "restricted_action", "not_in_channel"])
async def test_a_channel_that_is_gone_fails_with_a_reason_and_is_told_once(
    database: Database, chance: random.Random, error: str
) -> None:
    async with a_trip(database, chance, rate=0.2) as (trip, _proxy):
        await on_a_corridor(trip)
        trip.slack.world.judge = lambda call: error if call.arguments.get("channel") == "C11" else ""
        lost, fine = notices(To(purpose="district:north"), "north"), notices(To(member="ana"), "ana")
        await trip.queue([*lost, *fine])

        await trip.run()

        rows = {row.dedupe_key: row for row in await trip.rows()}
        assert {rows[post.dedupe_key].state for post in fine} == {"sent"}
        assert {rows[post.dedupe_key].state for post in lost} == {"failed"}
        for post in lost:
            assert rows[post.dedupe_key].reason == kinds.TABLE[error][1] or error not in rows[post.dedupe_key].reason
            assert "Slack" in rows[post.dedupe_key].reason or "crash" in rows[post.dedupe_key].reason
        assert len(told(trip, "I can post nothing in #C11")) == 1


@pytest.mark.parametrize("error", ["user_disabled", "user_not_found", "messages_tab_disabled"])
async def test_a_person_who_is_gone_is_told_once(database: Database, chance: random.Random, error: str) -> None:
    async with a_trip(database, chance, rate=0.2) as (trip, _proxy):
        await on_a_corridor(trip)
        trip.slack.world.judge = lambda call: error if call.arguments.get("channel") == "D10" else ""
        await trip.queue(notices(To(member="ana"), "ana"))

        await trip.run()

        rows = [row for row in await trip.rows() if row.member == "ana"]
        assert {(row.state, row.reason) for row in rows} == {("failed", kinds.TABLE[error][1])}
        assert len(told(trip, "Ana cannot be written to directly")) == 1


@pytest.mark.parametrize(
    ("error", "rate"),
    [("token_revoked", 0.2), ("account_inactive", 0), ("invalid_auth", 0.2), ("app_access_restricted", 0)],
)
async def test_a_workspace_that_shut_us_out_keeps_everything_and_is_told_once(
    database: Database, chance: random.Random, error: str, rate: float
) -> None:
    async with a_trip(database, chance, rate=rate) as (trip, _proxy):
        await on_a_corridor(trip)
        trip.slack.world.judge = lambda call: error if call.team == "T02" else ""
        waiting = [*notices(To(purpose="district:south"), "south"), *notices(To(member="ben"), "ben")]
        await trip.queue([*waiting, *notices(To(member="ana"), "ana")])

        await trip.run(timedelta(hours=30))

        rows = {row.dedupe_key: row for row in await trip.rows()}
        assert {rows[post.dedupe_key].state for post in waiting} == {"queued"}
        if not rate:  # of those whose outcome is unknown no reason is known either
            assert {rows[post.dedupe_key].reason for post in waiting} == {kinds.TABLE[error][1]}
        assert len(told(trip, "I cannot write to School T02 now")) == 1
        trip.slack.world.judge = lambda call: ""
        await trip.run()

        assert {row.state for row in await trip.rows()} == {"sent"}
        assert all(trip.parts(post.dedupe_key) == [0] for post in waiting)
