"""What had no answer: kept without a name for a while, grouped, shown to coordinators, and answered for next time."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select
from sqlmodel import SQLModel

from bot.flows.grouping import Asked, group
from store.program import Program
from store.tables import Unanswered
from tests.dialog import World
from tests.programs import a_program

PARKING = "Where do we park at the kickoff?"
AGAIN = "where can we park for the kickoff"
SNACKS = "Will there be vegetarian sandwiches?"


@pytest.fixture
def program() -> Program:
    """Its answers are no samples, so that they are given."""
    program = a_program()
    return replace(program, faq=tuple(replace(one, sample=False) for one in program.faq))


async def rows(world: World) -> list[Unanswered]:
    async with world.corridor.database.read() as session:
        found = (await (await session.connection()).execute(select(SQLModel.metadata.tables["unanswered"]))).all()
    return [Unanswered(**row._mapping) for row in found]


async def test_questions_without_an_answer_are_shown_in_groups(world: World) -> None:
    ana, ben, dana = world.person("ana"), world.person("ben"), world.person("dana")
    await ana.says(PARKING)
    await ben.says(AGAIN)
    await ana.says(SNACKS)

    said = await dana.command("unanswered")

    assert "3 questions of the last 60 days had no stored answer. Who asked is not kept." in said
    assert "Asked 2 times, last on Tue, Sep 1." in said
    assert said.count("[Add an answer]") == 2
    assert "Ana" not in said


async def test_who_asked_is_not_kept(world: World) -> None:
    await world.person("ana").says(PARKING)

    (row,) = await rows(world)

    assert row.model_dump(exclude={"id"}) == {"question": PARKING, "near": "", "day": date(2026, 9, 1)}


async def test_an_answered_question_is_not_kept(world: World) -> None:
    said = await world.person("ana").says("When is monthly data due?")

    assert "on the 10th" in said
    assert await rows(world) == []


@pytest.mark.parametrize("who", ["stranger"])
async def test_a_strangers_question_is_not_kept(world: World, who: str) -> None:
    await world.person(who).says(PARKING)

    assert await rows(world) == []


async def test_refused_words_are_not_kept(world: World) -> None:
    await world.person("ana").says("Where does Maria Lopez in grade 5 park?")
    await world.person("ana").says("I want to kill myself")

    assert await rows(world) == []


async def test_after_sixty_days_the_words_are_gone(world: World) -> None:
    await world.person("ana").says(PARKING)

    await world.clock_to("2026-11-10 12:00")

    assert await rows(world) == []


async def test_coordinators_are_told_once_a_week_how_many_and_not_which(world: World) -> None:
    await world.person("ana").says(PARKING)
    await world.person("ben").says(AGAIN)

    await world.clock_to("2026-09-08 12:00")

    told = [text for text in world.channel("coordinators") if "What could not be answered" in text]
    assert len(told) == 1
    assert "2 questions of the last 60 days had no stored answer, in 1 group." in told[0]
    assert "park" not in told[0]
    assert "park" in await world.person("dana").clicks("Show them")


@pytest.mark.wakes("2026-09-15 12:00")
async def test_a_week_without_such_questions_is_silent(world: World) -> None:
    assert not [text for text in world.channel("coordinators") if "What could not be answered" in text]


async def test_an_answer_added_to_a_group_is_given_to_the_next_who_asks(world: World) -> None:
    ana, dana = world.person("ana"), world.person("dana")
    await ana.says(AGAIN)
    await ana.says(PARKING)
    await dana.command("unanswered")

    await dana.clicks("Add an answer")
    assert {one.key: one.value for one in dana.form.fields}["question"] == PARKING
    await dana.fills(answer="Behind the hall.", source="Sample Hall, by phone")

    assert "Behind the hall." in await ana.says(PARKING)
    assert "Behind the hall." in await ana.says(AGAIN)
    assert await rows(world) == []


async def test_only_coordinators_see_the_questions(world: World) -> None:
    for who in ("ana", "ben", "chen", "ira", "stranger"):
        await world.person("ana").says(PARKING)
        assert "park" not in await world.person(who).command("unanswered")
        assert "park" not in await world.person(who).acts("faq.add", "1")


async def test_answers_that_did_not_help_are_named_worst_first(world: World) -> None:
    dana = world.person("dana")
    for who, verdict in (("ana", "no"), ("ben", "no"), ("chen", "yes")):
        await world.person(who).acts("ask.helped", f"{verdict}|due-day|")
        await world.person(who).acts("ask.helped", f"{'yes' if verdict == 'no' else 'no'}|what-is|")

    said = await dana.command("unanswered")

    assert "“When is monthly data due?” did not help 2 times and helped 1 time." in said
    assert "What is the learning collaborative?" not in said
    await dana.clicks("Change it")
    assert dana.form.context == "entry:due-day"


def test_questions_near_one_entry_are_together_when_they_share_a_word() -> None:
    day = date(2026, 9, 1)
    asked = [
        Asked(1, "Is the coaching call recorded for later?", "coaching", day),
        Asked(2, "coaching on Zoom?", "coaching", day),
        Asked(3, "Is the building open on Sunday?", "coaching", day),
    ]

    assert [[one.number for one in found.asked] for found in group(asked)] == [[2, 1], [3]]
