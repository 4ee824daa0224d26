"""Reminders as people meet them."""

import pytest

from tests.dialog import World
from tests.handlers.test_submit import GOOD


@pytest.mark.wakes("2026-10-01 09:00")
async def test_a_reminder_comes_at_nine_and_says_what_to_do(world: World) -> None:
    said = world.channel("district:north")[-1]
    assert "September 2026 data is open. It is due Tue, Oct 13" in said
    assert "[Enter September 2026]" in said
    assert "Sample schedule" in said


@pytest.mark.wakes("2026-10-05 10:00")
async def test_reminders_stop_when_the_team_has_answered(world: World) -> None:
    ana = world.person("ana")
    await ana.command("submit")
    await ana.fills(GOOD)
    before = len(ana.inbox)

    await world.clock_to("2026-10-15 12:00")

    assert not [text for text in ana.inbox[before:] if "September 2026 data" in text]
    assert [text for text in world.person("south-member").inbox if "September 2026 data is due today" in text]


@pytest.mark.wakes("2026-10-05 10:00")
async def test_why_not_is_recorded(world: World) -> None:
    ana = world.person("ana")
    await ana.command("submit")
    await ana.fills(GOOD)
    await world.clock_to("2026-10-08 12:00")

    assert "already in" in await ana.command("why")


@pytest.mark.wakes("2026-10-08 12:00")
async def test_nobody_is_reminded_twice_after_a_restart(world: World) -> None:
    ana = world.person("ana")
    before = len(ana.inbox)

    await world.corridor.tick()
    await world.corridor.tick()

    assert len(ana.inbox) == before


@pytest.mark.wakes("2026-10-07 09:00")
async def test_a_reminder_put_off_comes_the_next_school_day(world: World) -> None:
    ana = world.person("ana")

    said = await ana.clicks("Remind me: tomorrow")
    assert "Thu, Oct 8, 9:00 am" in said
    before = len(ana.inbox)

    await world.clock_to("2026-10-08 09:00")
    assert len(ana.inbox) == before + 1


@pytest.mark.wakes("2026-10-07 09:00")
async def test_a_reminder_put_off_does_not_come_once_the_month_is_in(world: World) -> None:
    ana = world.person("ana")
    await ana.clicks("Remind me: tomorrow")
    await ana.command("submit")
    await ana.fills(GOOD)
    before = len(ana.inbox)

    await world.clock_to("2026-10-08 12:00")

    assert len(ana.inbox) == before


async def test_after_a_long_outage_nothing_absurdly_late_goes_out(world: World) -> None:
    world.clock.set(world.clock.now().replace(month=10, day=20))

    await world.corridor.tick()

    assert not [text for text in world.person("ana").inbox if "is due today" in text]


@pytest.mark.wakes("2026-10-07 09:00")
async def test_several_reminders_of_one_morning_arrive_as_one_and_are_put_off_as_one(world: World) -> None:
    ana = world.person("ana")
    await ana.acts("remind.snooze", "tomorrow|reporting:2026-09,milestone:needs|north")
    before = len(ana.inbox)

    await world.clock_to("2026-10-08 09:00")

    assert len(ana.inbox) == before + 1
    assert "September 2026 data" in ana.inbox[-1]
    assert "Sample needs assessment" in ana.inbox[-1]
    assert ana.inbox[-1].count("Remind me: tomorrow") == 1


@pytest.mark.wakes("2026-10-05 10:00")
async def test_what_is_in_is_not_announced_as_the_next_reminder(world: World) -> None:
    ana = world.person("ana")
    await ana.command("submit")
    await ana.fills(GOOD)

    assert "next reminder is about September" not in await ana.command("status")


@pytest.mark.wakes("2026-10-05 10:00")
async def test_what_is_over_cannot_be_put_off(world: World) -> None:
    said = await world.person("ana").acts("remind.snooze", "hour|convening:kickoff|north")

    assert "has passed, so nothing was put off" in said


async def test_a_forged_snooze_is_met_with_a_sentence(world: World) -> None:
    ana = world.person("ana")

    for value in ("", "hour", "year|convening:winter|north", "a|b|c|d|e"):
        assert "from an older version" in await ana.acts("remind.snooze", value)
