"""The outbox: each message once, whatever breaks between sending it and writing that down."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from bot import outbox, posting
from bot.errors import DeliveryError
from bot.messages import ConversationRef, Post, To
from bot.outbox import MOST_TRIES, PERHAPS_AGAIN, SEND_WITHIN_S, START_WITHIN_S, Outbox, pause_after
from bot.ui.cards import Button, Buttons, Card, Text, say
from store import deliveries, threads
from store.db import Database
from store.deliveries import LEASE
from store.tables import Delivery, Submission
from tests.dialog import StageDoor, World, at

NINE = datetime(2026, 10, 13, 13, tzinfo=UTC)
THERE = ConversationRef("stage", "direct:ana")


class PowerCut(BaseException):
    """The process ends here; nothing of ours runs afterwards."""


@dataclass
class Breaking(StageDoor):
    """A door before or behind whose `post` the power may be cut, or something else breaks."""

    before: list[BaseException] = field(default_factory=list)
    behind: list[BaseException] = field(default_factory=list)
    looks: list[DeliveryError] = field(default_factory=list)
    slow_s: float = 0.0
    waits: dict[str, list[float]] = field(default_factory=dict)

    def wait_s(self, ref: ConversationRef, key: str) -> float:
        """As the test says, then as any door."""
        return self.waits[key].pop(0) if self.waits.get(key) else super().wait_s(ref, key)

    async def find(self, ref: ConversationRef, key: str, *, since: datetime | None = None) -> ConversationRef | None:
        if self.looks:
            raise self.looks.pop()
        return await super().find(ref, key, since=since)

    async def post(self, ref: ConversationRef, card: Card, *, key: str, subject: str = "") -> ConversationRef:
        await asyncio.sleep(self.slow_s)
        if self.before:
            raise self.before.pop()
        landed = await super().post(ref, card, key=key, subject=subject)
        if self.behind:
            raise self.behind.pop()
        return landed

    def cannot_look_up(self) -> None:
        self.capabilities = replace(self.capabilities, can_look_up=False)


@dataclass
class Stage:
    """An outbox on a store, one door, and a clock in the hand."""

    database: Database
    door: Breaking
    now: datetime = NINE
    unwanted: str = ""
    open_at: datetime = NINE

    @property
    def outbox(self) -> Outbox:
        return Outbox(self.database, {"stage": self.door}, lambda: self.now, self._unwanted, self._not_before)

    async def queue(self, key: str = "k1", kind: str = "reminder", **changes: object) -> None:
        post = Post(to=To(ref=THERE), card=say("Hello"), kind=kind, dedupe_key=key, why="a test", about="x:1")
        async with self.database.write() as session:
            await posting.queue(session, [replace(post, **changes)], self.now)  # type: ignore[arg-type]

    async def row(self, key: str = "k1") -> Delivery:
        async with self.database.read() as session:
            return (await session.exec(select(Delivery).where(Delivery.dedupe_key == key))).one()

    async def state(self, key: str = "k1") -> str:
        return (await self.row(key)).state

    async def claim(self, token: str, most: int = 50) -> list[Delivery]:
        async with self.database.write() as session:
            return await deliveries.claim(session, self.now, token=token, most=most)

    async def power_cut(self) -> None:
        """Send until the power is cut, and come back after the lease."""
        with pytest.raises(PowerCut):
            await self.outbox.drain()
        self.now += LEASE + timedelta(seconds=1)

    async def _unwanted(self, row: Delivery) -> str:
        return self.unwanted

    async def _not_before(self, row: Delivery, now: datetime) -> datetime:
        return max(self.open_at, now)


@pytest.fixture
async def stage(database: Database) -> Stage:
    await database.migrate()
    return Stage(database, Breaking())


async def test_a_message_is_sent_once_and_where_it_landed_is_written_down(stage: Stage) -> None:
    await stage.queue()
    await stage.queue()

    await stage.outbox.drain()
    await stage.outbox.drain()

    assert [said.text for said in stage.door.posted] == ["Hello"]
    row = await stage.row()
    assert (row.state, row.message, row.sent_at, row.tries) == ("sent", "1", NINE, 1)


async def test_a_message_that_arrived_before_the_power_went_is_found_and_not_doubled(stage: Stage) -> None:
    await stage.queue()
    stage.door.behind = [PowerCut()]

    await stage.power_cut()
    await stage.outbox.drain()

    assert len(stage.door.posted) == 1
    assert (await stage.row()).message == "1"


async def test_a_message_that_did_not_arrive_before_the_power_went_is_looked_for_and_sent(stage: Stage) -> None:
    await stage.queue()
    stage.door.before = [PowerCut()]

    await stage.power_cut()
    await stage.outbox.drain()

    assert len(stage.door.posted) == 1
    assert await stage.state() == "sent"


@pytest.mark.parametrize(
    ("kind", "times", "state"), [("reminder", 1, "failed"), ("escalation", 2, "sent"), ("answer", 2, "sent")]
)
async def test_where_nobody_can_look_a_reminder_is_rather_missed_and_a_question_rather_doubled(
    stage: Stage, kind: str, times: int, state: str
) -> None:
    stage.door.cannot_look_up()
    await stage.queue(kind=kind)
    stage.door.behind = [PowerCut()]

    await stage.power_cut()
    await stage.outbox.drain()

    assert len(stage.door.posted) == times
    assert await stage.state() == state
    assert [PERHAPS_AGAIN in said.text for said in stage.door.posted] == [False, True][:times]


async def test_a_repeat_says_above_its_buttons_that_it_may_be_one(stage: Stage) -> None:
    stage.door.cannot_look_up()
    buttons = Buttons((Button("Reply", "escalate.reply", "7"),))
    await stage.queue(kind="escalation", card=say("A question", buttons))
    stage.door.behind = [DeliveryError("the line went dead", unknown=True)]

    await stage.outbox.drain()
    stage.now += timedelta(hours=1)
    await stage.outbox.drain()

    assert stage.door.posted[1].card == say("A question", Text(PERHAPS_AGAIN, "note"), buttons)


@pytest.mark.parametrize("refusal", [DeliveryError("busy"), DeliveryError("busy", waits=True, retry_after_s=5)])
async def test_a_refusal_in_between_does_not_make_a_repeat_a_first(stage: Stage, refusal: DeliveryError) -> None:
    stage.door.cannot_look_up()
    await stage.queue(kind="escalation")
    stage.door.behind = [DeliveryError("the line went dead", unknown=True)]
    await stage.outbox.drain()
    stage.now += timedelta(hours=1)
    stage.door.before = [refusal]
    await stage.outbox.drain()
    stage.now += timedelta(hours=1)

    await stage.outbox.drain()

    assert [PERHAPS_AGAIN in said.text for said in stage.door.posted] == [False, True]


async def test_a_message_that_was_looked_for_in_vain_is_not_called_a_repeat(stage: Stage) -> None:
    await stage.queue(kind="escalation")
    stage.door.before = [PowerCut()]

    await stage.power_cut()
    await stage.outbox.drain()

    assert [said.text for said in stage.door.posted] == ["Hello"]


async def test_a_power_cut_loses_none_of_the_messages_that_were_only_waiting_their_turn(stage: Stage) -> None:
    stage.door.cannot_look_up()
    for number in range(5):
        await stage.queue(f"k{number}")
    stage.door.behind = [PowerCut()]

    await stage.power_cut()
    await stage.outbox.drain()

    assert sorted(said.key for said in stage.door.posted) == ["k0", "k1", "k2", "k3", "k4"]


async def test_a_lost_answer_is_an_unknown_outcome(stage: Stage) -> None:
    await stage.queue()
    stage.door.behind = [DeliveryError("the line went dead", unknown=True)]

    await stage.outbox.drain()
    stage.now += timedelta(hours=1)
    await stage.outbox.drain()

    assert len(stage.door.posted) == 1
    assert await stage.state() == "sent"


@pytest.mark.parametrize("between", ["closed hours", "a plain refusal first"])
async def test_an_unknown_outcome_stays_unknown(stage: Stage, between: str) -> None:
    stage.door.cannot_look_up()
    await stage.queue()
    if between == "a plain refusal first":
        stage.door.before = [DeliveryError("busy")]
        await stage.outbox.drain()
        stage.now += timedelta(hours=1)
    stage.door.behind = [PowerCut()]

    await stage.power_cut()
    if between == "closed hours":
        stage.open_at = stage.now + timedelta(hours=12)
        await stage.outbox.drain()
        stage.now = stage.open_at
    await stage.outbox.drain()

    assert len(stage.door.posted) == 1
    assert await stage.state() == "failed"


async def test_looking_in_vain_is_no_try(stage: Stage) -> None:
    await stage.queue()
    stage.door.behind = [PowerCut()]
    await stage.power_cut()
    stage.door.looks = [DeliveryError("the history is busy", retry_after_s=60) for _ in range(2 * MOST_TRIES)]

    while stage.door.looks:
        await stage.outbox.drain()
        assert (await stage.row()).state == "queued"
        stage.now += timedelta(seconds=60)
    await stage.outbox.drain()

    assert len(stage.door.posted) == 1
    assert (await stage.row()).tries == 2


@pytest.mark.parametrize(("kind", "times", "state"), [("reminder", 1, "failed"), ("escalation", 2, "sent")])
async def test_where_the_platform_will_never_tell_the_kind_decides(
    stage: Stage, kind: str, times: int, state: str
) -> None:
    await stage.queue(kind=kind)
    stage.door.behind = [PowerCut()]
    await stage.power_cut()
    stage.door.looks = [DeliveryError("not allowed to look", permanent=True)]

    await stage.outbox.drain()

    assert [PERHAPS_AGAIN in said.text for said in stage.door.posted] == [False, True][:times]
    assert await stage.state() == state


async def test_what_arrived_in_part_waits_without_a_try_and_stays_unknown(stage: Stage) -> None:
    await stage.queue()
    stage.door.before = [DeliveryError("more later", unknown=True, waits=True) for _ in range(2 * MOST_TRIES)]

    while stage.door.before:
        await stage.outbox.drain()
        row = await stage.row()
        assert (row.state, row.tries, row.reason) == ("queued", 1, "")
        stage.now += timedelta(minutes=1)
    await stage.outbox.drain()

    assert len(stage.door.posted) == 1


async def test_what_takes_too_long_has_an_unknown_outcome_before_its_lease_ends(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "SEND_WITHIN_S", 0.01)
    await stage.queue()
    stage.door.slow_s = 5

    await stage.outbox.drain()

    row = await stage.row()
    assert (row.state, row.tries, row.reason) == ("queued", 1, "")
    assert LEASE.total_seconds() > START_WITHIN_S + SEND_WITHIN_S


async def test_a_plain_refusal_is_tried_again_even_where_nobody_can_look(stage: Stage) -> None:
    stage.door.cannot_look_up()
    await stage.queue()
    stage.door.failures = [DeliveryError("busy")]

    await stage.outbox.drain()
    assert (await stage.row()).next_at == NINE + pause_after(1)
    stage.now += pause_after(1)
    await stage.outbox.drain()

    assert len(stage.door.posted) == 1


async def test_the_pause_a_platform_asks_for_is_kept(stage: Stage) -> None:
    await stage.queue()
    stage.door.failures = [DeliveryError("slow down", retry_after_s=90)]
    await stage.outbox.drain()

    stage.now = NINE + timedelta(seconds=89)
    assert await stage.outbox.drain() == 0
    stage.now = NINE + timedelta(seconds=90)
    await stage.outbox.drain()

    assert len(stage.door.posted) == 1


async def test_what_can_never_arrive_is_tried_once_and_its_reason_kept(stage: Stage) -> None:
    await stage.queue()
    stage.door.failures = [DeliveryError("that channel is gone", permanent=True)]

    await stage.outbox.drain()
    stage.now += timedelta(days=1)
    await stage.outbox.drain()

    row = await stage.row()
    assert (row.state, row.reason, stage.door.posted) == ("failed", "that channel is gone", [])


async def test_a_letter_without_leave_to_go_is_held_not_failed(stage: Stage) -> None:
    await stage.queue()
    stage.door.failures = [DeliveryError("EMAIL_LIVE is not yes", permanent=True, held=True)]

    await stage.outbox.drain()

    assert await stage.state() == "held"


async def test_after_eight_tries_it_is_given_up(stage: Stage) -> None:
    await stage.queue()
    stage.door.failures = [DeliveryError("busy") for _ in range(20)]

    for _ in range(20):
        await stage.outbox.drain()
        stage.now += timedelta(hours=1)

    assert (await stage.row()).tries == MOST_TRIES
    assert len(stage.door.failures) == 20 - MOST_TRIES
    assert await stage.state() == "failed"


def test_pauses_double_up_to_an_hour() -> None:
    pauses = [pause_after(tries) for tries in (1, 2, 3, 8, 9)]

    assert pauses == [timedelta(seconds=each) for each in (30, 60, 120, 3600, 3600)]


async def test_one_message_that_breaks_does_not_keep_the_others(stage: Stage) -> None:
    await stage.queue("k1")
    await stage.queue("k2")
    stage.door.before = [KeyError("our own mistake")]

    await stage.outbox.drain()

    assert [said.key for said in stage.door.posted] == ["k2"]
    assert await stage.state("k1") == "queued"


async def test_what_comes_too_late_is_not_sent(stage: Stage) -> None:
    await stage.queue(expires_at=NINE + timedelta(hours=1))

    stage.now = NINE + timedelta(hours=1, seconds=1)
    await stage.outbox.drain()

    assert await stage.state() == "expired"
    assert stage.door.posted == []


async def test_what_waits_for_open_hours_goes_then_and_counts_no_try(stage: Stage) -> None:
    await stage.queue()
    stage.open_at = NINE + timedelta(hours=20)

    await stage.outbox.drain()
    waiting = await stage.row()
    stage.now = stage.open_at
    await stage.outbox.drain()

    assert (waiting.state, waiting.tries, waiting.next_at) == ("queued", 0, stage.open_at)
    assert (await stage.row()).tries == 1
    assert len(stage.door.posted) == 1


async def test_what_is_no_longer_wanted_is_not_sent(stage: Stage) -> None:
    await stage.queue()
    stage.unwanted = "already in"

    await stage.outbox.drain()

    row = await stage.row()
    assert (row.state, row.reason, stage.door.posted) == ("cancelled", "already in", [])


async def test_a_place_that_nobody_here_speaks_to_is_a_failure_with_its_name(stage: Stage) -> None:
    await stage.queue(to=To(ref=ConversationRef("pigeon", "roof")))

    await stage.outbox.drain()

    assert "pigeon" in (await stage.row()).reason


async def test_a_combined_message_goes_once_and_says_what_it_covers(stage: Stage) -> None:
    await stage.queue(covers=(("k2", "x:2", "also due"), ("k3", "x:3", "also due")))
    await stage.queue("k2")

    await stage.outbox.drain()

    assert [said.key for said in stage.door.posted] == ["k1"]
    assert [(await stage.row(key)).covered_by for key in ("k2", "k3")] == ["k1", "k1"]


async def test_an_answer_in_the_thread_of_a_question_is_about_the_question(stage: Stage) -> None:
    await stage.queue(kind="escalation", about="escalation:7")

    await stage.outbox.drain()

    async with stage.database.read() as session:
        assert await threads.about(session, "stage", "direct:ana", "1") == "escalation:7"


async def test_two_workers_take_different_rows(stage: Stage) -> None:
    for number in range(30):
        await stage.queue(f"k{number}")

    first, second = await asyncio.gather(stage.claim("a", 20), stage.claim("b", 20))
    rest = await stage.claim("c")

    keys = [row.dedupe_key for row in (*first, *second, *rest)]
    assert len(keys) == len(set(keys)) == 30


async def test_two_workers_at_once_send_everything_once(stage: Stage) -> None:
    for number in range(30):
        await stage.queue(f"k{number}")

    await asyncio.gather(stage.outbox.drain(), stage.outbox.drain())

    assert sorted(said.key for said in stage.door.posted) == sorted(f"k{number}" for number in range(30))


async def test_of_more_than_fit_in_a_wave_each_conversation_keeps_its_order(stage: Stage) -> None:
    keys = [f"k{number}" for number in range(outbox.WAVE * 2 + 50)]
    async with stage.database.write() as session:
        posts = [
            Post(
                to=To(ref=replace(THERE, place=f"room:{n % 3}")),
                card=say("Hello"),
                kind="notice",
                dedupe_key=key,
                why="x",
            )
            for n, key in enumerate(keys)
        ]
        await posting.queue(session, posts, stage.now)

    assert await stage.outbox.drain() == len(keys)

    for room in range(3):
        assert [said.key for said in stage.door.posted if said.ref.place == f"room:{room}"] == keys[room::3]


async def test_a_message_whose_turn_was_moved_still_goes_before_the_next(stage: Stage) -> None:
    stage.door.waits = {"first": [6.0], "second": [5.0]}
    for key in ("first", "second", "third"):
        await stage.queue(key, to=To(ref=replace(THERE, place="room:other")) if key == "third" else To(ref=THERE))
    await stage.outbox.drain()
    assert [said.key for said in stage.door.posted] == ["third"]

    stage.now += timedelta(seconds=7)
    await stage.outbox.drain()

    assert [said.key for said in stage.door.posted] == ["third", "first", "second"]


async def test_a_worker_that_lost_its_lease_can_neither_send_nor_settle(stage: Stage) -> None:
    await stage.queue()
    (row,) = await stage.claim("slow")
    stage.now += LEASE + timedelta(seconds=1)
    await stage.claim("quick")

    async with stage.database.write() as session:
        assert not await deliveries.begin(session, row, token="slow", now=stage.now)
        assert not await deliveries.settle(session, row, token="slow", state="failed", reason="too slow")
        assert await deliveries.settle(session, row, token="quick", state="sent")

    assert await stage.state() == "sent"


async def test_a_lease_is_nobody_elses_until_it_ends(stage: Stage) -> None:
    await stage.queue()
    await stage.claim("a")

    stage.now = NINE + LEASE
    assert await stage.claim("b") == []
    stage.now += timedelta(microseconds=1)
    assert len(await stage.claim("b")) == 1


@pytest.mark.parametrize("turns", range(5))
async def test_it_stops_even_at_the_moment_something_is_queued(stage: Stage, turns: int) -> None:
    queued = asyncio.Event()
    sending = asyncio.create_task(stage.outbox.run(queued))
    await asyncio.sleep(0.1)

    queued.set()
    for _ in range(turns):
        await asyncio.sleep(0)
    sending.cancel()

    done, _ = await asyncio.wait({sending}, timeout=5)
    assert done == {sending}


async def test_after_a_restart_of_the_only_process_nothing_waits_for_a_lease(stage: Stage) -> None:
    await stage.queue()
    await stage.claim("gone")

    async with stage.database.write() as session:
        await deliveries.release_all(session)

    assert len(await stage.claim("new")) == 1


def a_reminder(**changes: object) -> Post:
    post = Post(
        to=To(purpose="district:north"), card=say("September is due"), kind="reminder", dedupe_key="r1", why="due",
        about="reporting:2026-09", district="north",
    )  # fmt: skip
    return replace(post, **changes)  # type: ignore[arg-type]


async def given(world: World, *posts: Post) -> Callable[[], list[str]]:
    """Write the posts down, unsent; gives how to read what arrived."""
    async with world.corridor.database.write() as session:
        await posting.queue(session, posts, world.clock.now())
    return lambda: [said.key for said in world.door.posted]


async def north_answers(world: World) -> None:
    async with world.corridor.database.write() as session:
        session.add(
            Submission(district="north", month="2026-09", token="t", by="ana", at=world.clock.now(), on_time=True,
                       standing="on time")
        )  # fmt: skip


async def test_a_team_that_answered_meanwhile_is_not_reminded(world: World) -> None:
    arrived = await given(world, a_reminder(), a_reminder(dedupe_key="r2", district="south"))

    await north_answers(world)
    world.clock.restart(at("2026-10-13 09:00"))
    await world.corridor.outbox.drain()

    assert arrived() == ["r2"]


async def test_a_combined_message_goes_while_any_part_of_it_is_open(world: World) -> None:
    parts = (("p1", "reporting:2026-09", "due"), ("p2", "milestone:needs", "due"))
    arrived = await given(
        world,
        a_reminder(about="combined", dedupe_key="both", covers=parts),
        a_reminder(about="combined", dedupe_key="one", covers=(("p3", "reporting:2026-09", "due"),)),
    )

    await north_answers(world)
    world.clock.restart(at("2026-10-13 09:00"))
    await world.corridor.outbox.drain()

    assert arrived() == ["both"]


async def test_at_night_a_reminder_waits_for_morning_and_a_question_does_not(world: World) -> None:
    world.clock.restart(at("2026-10-13 22:00"))
    arrived = await given(world, a_reminder(), a_reminder(kind="escalation", dedupe_key="e1", about="escalation:1"))

    await world.corridor.outbox.drain()
    assert arrived() == ["e1"]
    world.clock.restart(at("2026-10-14 12:00"))
    await world.corridor.outbox.drain()

    assert arrived() == ["e1", "r1"]
