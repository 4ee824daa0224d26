"""Status as each role reads it."""

import pytest

from tests.dialog import World
from tests.handlers.test_submit import GOOD, open_form


async def test_before_the_first_month_nothing_is_missing(world: World) -> None:
    said = await world.person("ana").command("status")

    assert "In: nothing yet" in said
    assert "Missing: nothing" in said
    assert "Next: Sample kickoff convening: Thu, Sep 24" in said
    assert "Open questions: none" in said


@pytest.mark.wakes("2026-10-05 10:00")
async def test_what_is_missing_has_its_due_day_and_a_button(world: World) -> None:
    said = await world.person("ana").command("status")

    assert "Missing: September 2026 (due Tue, Oct 13)" in said
    assert "[Enter September 2026]" in said


@pytest.mark.wakes("2026-10-05 10:00")
async def test_what_is_in_says_whether_it_was_on_time(world: World) -> None:
    ana = await open_form(world)
    await ana.fills(GOOD)

    said = await ana.command("status")

    assert "In: September 2026, on time (Mon, Oct 5)" in said
    assert "Missing: nothing" in said


@pytest.mark.wakes("2026-10-05 10:00")
async def test_a_draft_in_progress_is_seen_by_the_team(world: World) -> None:
    ana = await open_form(world)
    await ana.fills({"referred": "12"})

    said = await world.person("ben").command("status")

    assert "September 2026: Ana has answered 1 of 4. A teammate can go on from there." in said


@pytest.mark.wakes("2026-10-22 10:00")
async def test_a_late_month_says_until_when_it_is_taken(world: World) -> None:
    said = await world.person("ana").command("status")

    assert "September 2026 (late, taken until Fri, Oct 30)" in said


async def test_a_member_sees_their_own_district_only(world: World) -> None:
    said = await world.person("ana").command("status South")

    assert "You can see Sample North only" in said


@pytest.mark.wakes("2026-10-05 10:00")
async def test_a_coordinator_sees_all_as_one_table(world: World) -> None:
    ana = await open_form(world)
    await ana.fills(GOOD)
    south = world.person("south-member")
    await south.command("submit")
    await south.fills({"referred": "12"})

    said = await world.person("dana").command("status")

    assert "Expected: 3" in said
    assert "Actual: 1" in said
    assert "Sample North: In 1 of 1, Missing nothing, Draft -, Questions 0" in said
    assert "Sample South: In 0 of 1, Missing September, Draft 1 of 4, Questions 0" in said


async def test_a_coordinator_can_look_at_one(world: World) -> None:
    dana = world.person("dana")

    assert "Sample South on" in await dana.command("status south")
    assert "`/csmhs status` alone lists them all" in await dana.command("status sample")


async def test_contacts_and_it_see_no_district(world: World) -> None:
    for person in ("chen", "ira"):
        said = await world.person(person).command("status north")

        assert "0 questions are open." in said
        assert "North" not in said


async def test_a_stranger_gets_no_status(world: World) -> None:
    assert "I don't know you yet" in await world.person("stranger").command("status")
