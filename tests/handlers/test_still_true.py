"""The yearly question about each stored answer: a few at a time, to its owner, once."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlmodel import select

from bot.handlers import still_true
from store import versions
from store.program import FaqEntry, Program
from store.tables import StillTrue
from tests.dialog import World
from tests.handlers.publish import change
from tests.programs import a_program

OLD = date(2021, 8, 12)


def an_old_entry(number: int) -> FaqEntry:
    return FaqEntry(
        id=f"old-{number}",
        question=f"Is the number {number} room open on the weekend?",
        answer=f"Room {number} is closed then.",
        source="an old page",
        as_of=OLD,
    )


@pytest.fixture
def program() -> Program:
    """Seven old answers beside the samples; Chen looks after the eighth."""
    program = a_program()
    old = (*(an_old_entry(number) for number in range(1, 8)), replace(an_old_entry(8), owner="chen"))
    return replace(program, faq=(*program.faq, *old))


async def in_force(world: World) -> Program:
    async with world.corridor.database.read() as session:
        version = await versions.in_force(session)
    assert version is not None
    return version.program


def cards_in(world: World) -> list[str]:
    return [text for text in world.channel("coordinators") if text.startswith("Still true?")]


@pytest.mark.wakes("2026-09-30 12:00")
async def test_the_first_weeks_of_the_year_are_left_in_peace(world: World) -> None:
    assert cards_in(world) == []


@pytest.mark.wakes("2026-10-31 12:00")
async def test_five_are_asked_about_in_a_month_and_the_others_in_the_next(world: World) -> None:
    assert [text.count("[Still true]") for text in cards_in(world)] == [5]

    await world.clock_to("2027-06-25 12:00")
    assert [text.count("[Still true]") for text in cards_in(world)] == [5, 2]


@pytest.mark.wakes("2026-10-31 12:00")
async def test_what_nobody_answered_is_asked_again_after_a_year_and_not_before(world: World) -> None:
    async with world.corridor.database.write() as session:
        rows = list((await session.exec(select(StillTrue))).all())
        for row in rows:
            row.at -= timedelta(days=300)
            session.add(row)
    await world.clock_to("2026-11-14 12:00")
    before = len(cards_in(world))

    await world.clock_to("2027-02-20 12:00")

    assert len(rows) == 6, "five of the coordinators', one of Chen's"
    asked = "".join(cards_in(world)[before:])
    assert all(f"number {number} room" in asked for number in range(1, 6))


async def test_still_true_is_noted_with_its_day_in_a_new_version(world: World) -> None:
    dana = world.person("dana")
    await world.clock_to("2026-10-09 12:00")

    said = await dana.clicks("Still true")

    assert said == "Noted: “Is the number 1 room open on the weekend?” is still true. Version 2 says so."
    entry = next(one for one in (await in_force(world)).faq if one.id == "old-1")
    assert (entry.checked, entry.as_of) == (date(2026, 10, 9), OLD)
    assert entry.answer == "Room 1 is closed then."
    assert "already" in await dana.acts("faq.still", "old-1")


async def test_the_owner_is_asked_instead_of_the_coordinators_and_says_so(world: World) -> None:
    chen = world.person("chen")
    await world.clock_to("2026-10-09 12:00")

    assert "number 8 room" in chen.inbox[-1]
    assert "number 8 room" not in "".join(cards_in(world))
    said = await chen.clicks("Still true")

    assert said == "Noted: “Is the number 8 room open on the weekend?” is still true. Version 2 says so."
    checked = {one.id: one.checked for one in (await in_force(world)).faq if one.id.startswith("old-")}
    assert checked == {**{f"old-{number}": None for number in range(1, 8)}, "old-8": date(2026, 10, 9)}


async def test_an_answer_whose_owner_cannot_be_reached_goes_to_the_coordinators(world: World) -> None:
    await change(world, lambda program: replace(program, faq=(replace(an_old_entry(1), owner="front-desk"),)))

    await world.clock_to("2026-10-09 12:00")

    assert "number 1 room" in cards_in(world)[-1]


async def test_an_answer_can_be_changed_or_retired_from_the_card(world: World) -> None:
    dana = world.person("dana")
    await world.clock_to("2026-10-09 12:00")

    await dana.clicks("Change it")
    await dana.fills(answer="Room 1 is open then.", as_of="2026-10-09")
    await dana.clicks("Retire it")
    said = await dana.clicks("Yes, retire it")

    assert said.startswith("Version 3 is in force")
    assert "old-1" not in {one.id for one in (await in_force(world)).faq}


async def test_who_neither_coordinates_nor_owns_it_changes_nothing(world: World) -> None:
    for who in ("ana", "chen", "ira", "stranger"):
        await world.person(who).acts("faq.still", "old-1")

    assert still_true.old(await in_force(world), date(2026, 9, 1))[0].id == "old-1"


def test_what_was_invented_and_what_is_known_since_less_than_a_year_is_not_asked_about() -> None:
    program = replace(
        a_program(), faq=(replace(an_old_entry(1), sample=True), replace(an_old_entry(2), as_of=date(2026, 1, 1)))
    )

    assert still_true.old(program, date(2026, 12, 31)) == []
    assert [one.id for one in still_true.old(program, date(2027, 1, 2))] == ["old-2"]
