"""Why did I get this, why not, and when is the next one."""

import pytest

from tests.dialog import World
from tests.handlers.test_submit import GOOD, open_form


async def test_before_anything_was_sent_the_next_one_is_named(world: World) -> None:
    said = await world.person("ana").command("why")

    assert "I have sent you nothing so far" in said
    assert "The next message is the weekly digest, on Tue, Sep 8, 8:30 am." in said


@pytest.mark.wakes("2026-10-01 10:00")
async def test_a_reminder_says_its_rule(world: World) -> None:
    said = await world.person("ana").command("why")

    assert "Reminder about September 2026 data, to the channel of Sample North" in said
    assert "Sent Thu, Oct 1, 9:00 am." in said
    assert "opens on Thu, Oct 1; this reminder is for the day" in said


@pytest.mark.wakes("2026-10-05 10:00")
async def test_a_reminder_that_did_not_come_says_why_not(world: World) -> None:
    ana = await open_form(world)
    await ana.fills(GOOD)
    await world.clock_to("2026-10-08 12:00")

    said = await ana.command("why september")

    assert "Not sent on Wed, Oct 7, 9:00 am: already in." in said


async def test_turned_off_reminders_say_so(world: World) -> None:
    ana = world.person("ana")
    await ana.acts("me.reminders", "off")
    await world.clock_to("2026-09-23 12:00")

    said = await ana.command("why convening")

    assert "direct reminders are turned off" in said


@pytest.mark.wakes("2026-10-15 12:00")
async def test_a_number_gives_so_many_and_a_word_finds_its_own(world: World) -> None:
    ana = world.person("ana")

    assert (await ana.command("why 1")).count("Why: ") == 1
    assert "kickoff" in await ana.command("why kickoff")
    assert "about “xyzzy”" in await ana.command("why xyzzy")


@pytest.mark.wakes("2026-10-15 12:00")
async def test_nobody_reads_of_another_district(world: World) -> None:
    assert "Sample South" not in await world.person("ana").command("why 10")


@pytest.mark.wakes("2026-09-14 12:00")
async def test_the_coordinator_reads_of_the_digest(world: World) -> None:
    said = await world.person("dana").command("why")

    assert "Weekly digest, to the channel of the coordinators" in said
    assert "every Monday at 8:00 am" in said
