"""No question is forgotten: they are counted every hour, and what did not reach anybody is told once."""

from sqlalchemy import update
from sqlmodel import col

from bot import doctor_questions
from bot.errors import DeliveryError
from store import escalations, meta
from store.tables import Escalation
from tests.dialog import World, at


async def test_the_count_adds_up_and_says_so(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")
    await ana.command("escalate Which students count in our data?")
    await ana.command("escalate Is lunch included?")
    await chen.acts("escalate.close", "1")

    async with world.corridor.database.look() as reads:
        found = await escalations.balance(reads)

    assert (found.opened, found.closed, found.open, found.lost) == (2, 1, 1, ())
    (first, *_) = await doctor_questions.check(world.corridor.database)
    assert (first.ok, first.what) == (True, "2 questions asked in all: 1 closed, 1 open.")


async def test_a_question_in_no_state_that_anybody_looks_at_is_told_once(world: World) -> None:
    ana = world.person("ana")
    await ana.command("escalate Which students count in our data?")
    await ana.command("escalate Is lunch included?")
    async with world.corridor.database.write() as session:
        await session.exec(update(Escalation).where(col(Escalation.id) == 2).values(state="mislaid"))  # type: ignore[call-overload]

    await world.clock_to("2026-09-02 12:00")

    told = [one for one in world.channel("coordinators") if "cannot be found among the questions" in one]
    assert len(told) == 1
    assert "#2" in told[0]
    assert [one.ok for one in await doctor_questions.check(world.corridor.database)].count(False) == 2


async def test_age_is_told_by_the_clock_of_the_database(world: World) -> None:
    await world.person("ana").command("escalate Which students count in our data?")
    async with world.corridor.database.write() as session:
        await meta.put_instant(session, meta.PRACTICE_NOW, at("2026-09-20 09:00"))
    late = await doctor_questions.check(world.corridor.database)
    async with world.corridor.database.write() as session:
        await meta.put_instant(session, meta.PRACTICE_NOW, at("2026-09-02 09:00"))
    early = await doctor_questions.check(world.corridor.database)

    assert any("#1 has waited 19 days" in one.what for one in late)
    assert not any("has waited" in one.what for one in early)


async def test_what_did_not_reach_the_contact_is_told_once(world: World) -> None:
    world.door.failures_at["direct:chen"] = DeliveryError("the account is closed", permanent=True)
    await world.person("ana").command("escalate Which students count in our data?")

    await world.clock_to("2026-09-01 12:00")

    told = [one for one in world.channel("coordinators") if "#1 did not reach Chen" in one]
    assert len(told) == 1
    assert any("#1 did not reach" in one.what for one in await doctor_questions.check(world.corridor.database))


async def test_handed_on_to_somebody_who_is_reached_all_is_well(world: World) -> None:
    world.door.failures_at["direct:chen"] = DeliveryError("the account is closed", permanent=True)
    await world.person("ana").command("escalate Which students count in our data?")
    dana = world.person("dana")
    await dana.acts("escalate.handon", "1")
    await dana.fills(to="office")

    assert all(one.ok is not False for one in await doctor_questions.check(world.corridor.database))
