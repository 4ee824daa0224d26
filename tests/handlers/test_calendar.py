"""The dates ahead, and a team's word that something is done."""

import pytest

from tests.dialog import World


async def test_the_calendar_shows_what_is_ahead_and_the_next_reminder(world: World) -> None:
    said = await world.person("ana").command("calendar")

    assert "Ahead for Sample North" in said
    assert "Sample kickoff convening: When Thu, Sep 24" in said
    assert "September 2026 data: When opens Thu, Oct 1, due Tue, Oct 13" in said
    assert "Sample needs assessment: When Fri, Oct 30, State to do" in said
    assert "Sample schedule" in said


@pytest.mark.wakes("2026-09-08 12:00")
async def test_the_next_message_is_named(world: World) -> None:
    said = await world.person("ana").command("calendar")

    assert "The next message is the weekly digest, on Mon, Sep 14, 8:30 am." in said


async def test_done_stops_the_reminders_of_my_team_only(world: World) -> None:
    ana = world.person("ana")

    said = await ana.acts("calendar.done", "needs")
    await world.clock_to("2026-10-30 12:00")

    assert "Sample needs assessment is marked done for Sample North" in said
    assert "Anyone on your team can undo this." in said
    assert not [text for text in world.channel("district:north") if text.startswith("Sample needs assessment")]
    assert [text for text in world.channel("district:south") if text.startswith("Sample needs assessment")]


async def test_done_twice_says_who_did_it(world: World) -> None:
    await world.person("ana").acts("calendar.done", "needs")

    said = await world.person("ben").acts("calendar.done", "needs")

    assert "was marked done for Sample North before, by Ana. Nothing changed." in said


async def test_a_teammate_can_undo_it(world: World) -> None:
    await world.person("ana").acts("calendar.done", "needs")

    said = await world.person("ben").acts("calendar.undo", "needs")
    again = await world.person("ben").acts("calendar.undo", "needs")

    assert "open again for Sample North" in said
    assert "is not marked done" in again
    await world.clock_to("2026-10-30 12:00")
    assert [text for text in world.channel("district:north") if text.startswith("Sample needs assessment")]


async def test_a_date_that_is_no_task_cannot_be_done(world: World) -> None:
    said = await world.person("ana").acts("calendar.done", "coaching")

    assert "is a date, not a task" in said


async def test_done_is_for_teams(world: World) -> None:
    assert "nothing was changed" in await world.person("dana").acts("calendar.done", "needs")


async def test_the_coordinator_sees_every_date(world: World) -> None:
    said = await world.person("dana").command("calendar")

    assert "Ahead for the collaborative" in said
    assert "Sample action plan" in said
