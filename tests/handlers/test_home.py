"""The assistant's own page, and what a guest of another organization may do."""

import pytest

from bot.ui.cards import Card
from tests.dialog import World
from tests.handlers.test_submit import GOOD


@pytest.mark.wakes("2026-10-05 10:00")
async def test_a_member_sees_their_status_what_is_next_and_their_open_questions(world: World) -> None:
    ana = world.person("ana")
    await ana.command("escalate May we bring two counselors to the kickoff?")

    said = await ana.opens_home()

    assert "Missing: September 2026" in said
    assert "Your open questions" in said
    assert "May we bring two counselors" in said
    assert "[Enter September 2026]" in said
    assert "[Dates ahead]" in said


async def test_a_coordinator_sees_all_districts_and_a_stranger_how_to_come_in(world: World) -> None:
    assert "All districts" in await world.person("dana").opens_home()
    assert "With a code from your coordinator you can join" in await world.person("stranger").opens_home()


async def test_a_guest_of_another_organization_may_ask_and_do_nothing_else(world: World) -> None:
    ana = world.person("ana")

    assert "guest of another organization" in await ana.command("status", outsider=True)
    assert "guest of another organization" in await ana.command("join 7KQM-2XWD", outsider=True)
    assert "I answer questions" in await ana.command("help", outsider=True)


@pytest.mark.wakes("2026-10-05 10:00")
async def test_a_reminder_whose_thing_is_done_says_so_and_offers_nothing_more(world: World) -> None:
    ana = world.person("ana")
    reminder = next(said for said in world.door.posted if "September 2026 data is open" in said.text)

    await ana.command("submit")
    await ana.fills(GOOD)

    assert "Done: Ana sent September 2026" in reminder.text
    assert "[Enter September 2026]" not in reminder.text
    assert isinstance(reminder.card, Card)


@pytest.mark.wakes("2026-10-05 10:00")
async def test_an_edited_reminder_is_no_message_of_its_own(world: World) -> None:
    ana = world.person("ana")
    before = len(world.door.posted)

    await ana.command("submit")
    await ana.fills(GOOD)

    assert [said.text for said in world.door.posted[before:] if said.text.startswith("Done:")] == []
    assert "Done:" not in await ana.command("why")
