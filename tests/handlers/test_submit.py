"""Monthly entry as people meet it: by form and by conversation."""

from dataclasses import replace

import pytest

from store.program import Program
from tests.dialog import START, Talker, World
from tests.programs import a_program

GOOD = {"referred": "12", "served": "10", "team-met": "yes", "training-hours": "3.5"}
NOT_COLLECTED = {"training-hours__alt": "not-collected"}

pytestmark = pytest.mark.wakes("2026-10-05 10:00")


@pytest.fixture
def program() -> Program:
    """The cohort with two people who enter data in Sample North."""
    base = a_program()
    ana = base.people[0]
    return replace(base, people=(*base.people, replace(ana, id="amy", name="Amy")))


async def open_form(world: World, who: str = "ana") -> Talker:
    """September is open, and somebody has its form before them."""
    await world.clock_to("2026-10-05 10:00")
    person = world.person(who)
    await person.command("submit")
    return person


async def test_a_month_goes_in_by_form_and_says_so(world: World) -> None:
    ana = await open_form(world)

    said = await ana.fills(GOOD)

    assert "September 2026 for Sample North is complete" in said
    assert "On time" in said
    assert "September 2026 data is in, sent by Ana" in world.channel("district:north")[-1]


async def test_not_available_with_a_reason_is_a_complete_answer(world: World) -> None:
    ana = await open_form(world)

    said = await ana.fills({**GOOD, "training-hours": "", **NOT_COLLECTED})

    assert "is complete" in said
    assert "not available (We do not collect this yet)" in said


async def test_all_errors_come_at_once_and_what_was_typed_is_kept(world: World) -> None:
    ana = await open_form(world)

    await ana.fills({"referred": "12,5", "served": "twelve", "team-met": "perhaps"})

    assert set(ana.errors) == {"referred", "served", "team-met", "training-hours"}
    assert next(field for field in ana.form.fields if field.key == "served").value == "twelve"


async def test_a_part_cannot_be_larger_than_its_whole(world: World) -> None:
    ana = await open_form(world)

    await ana.fills({**GOOD, "served": "40"})

    assert "can't be more than" in ana.errors["served"]


async def test_an_unusual_number_is_asked_about_once(world: World) -> None:
    ana = await open_form(world)
    await ana.fills(GOOD)
    await world.clock_to("2026-11-03 10:00")
    await ana.command("submit")

    await ana.fills({**GOOD, "referred": "1200"})
    assert "Is 1,200 right? September was 12." in ana.errors["referred"]

    assert "is complete" in await ana.fills()


async def test_a_double_click_sends_once(world: World) -> None:
    ana = await open_form(world)
    form = ana.form

    await ana.fills(GOOD)
    ana._form = form
    said = await ana.fills(GOOD)

    assert "Nothing was doubled" in said
    assert len([text for text in world.channel("district:north") if "is in, sent by" in text]) == 1


async def test_two_teammates_sending_at_once_lose_nothing(world: World) -> None:
    ana = await open_form(world)
    amy = world.person("amy")
    await amy.command("submit")

    await ana.fills(GOOD)
    said = await amy.fills({**GOOD, "referred": "14"})
    assert "Ana sent this month first" in said

    assert "12, now 14" in await amy.fills()


async def test_a_teammate_takes_a_draft_over(world: World) -> None:
    ana = await open_form(world)
    await ana.fills({"referred": "12", "served": "10"})

    said = await world.person("amy").command("submit")

    assert "Ana answered 2 of 4" in said


async def test_a_correction_keeps_who_when_old_and_new(world: World) -> None:
    ana = await open_form(world)
    await ana.fills(GOOD)

    await ana.command("submit september")
    await ana.fills({"referred": "15"})

    said = await ana.command("history september")
    assert "Ana" in said
    assert "12" in said
    assert "15" in said


async def test_a_closed_month_keeps_the_numbers_and_says_who_can_reopen_it(world: World) -> None:
    ana = await open_form(world)
    await world.clock_to("2026-11-02 10:00")

    said = await ana.fills(GOOD)
    assert "closed on Fri, Oct 30" in said
    assert "Ask a coordinator to reopen" in said

    await world.person("dana").command("reopen 2026-09 north")
    await ana.command("submit september")
    assert next(field for field in ana.form.fields if field.key == "referred").value == "12"
    assert "is complete" in await ana.fills()


@pytest.mark.wakes(START)
async def test_a_month_that_is_not_open_yet_says_when_it_opens(world: World) -> None:
    said = await world.person("ana").command("submit october")

    assert "opens on Sun, Nov 1" in said


@pytest.mark.parametrize("month", ["smarch", "2026-13", "🙂"])
@pytest.mark.wakes(START)
async def test_an_unknown_month_is_met_with_the_months_there_are(world: World, month: str) -> None:
    said = await world.person("ana").command(f"submit {month}")

    assert "The months are September" in said


async def test_a_coordinator_cannot_enter_a_districts_data(world: World) -> None:
    assert "nothing was changed" in await world.person("dana").command("submit")


async def test_another_districts_form_is_refused(world: World) -> None:
    ana = await open_form(world)
    other = world.person("south-member")
    other._form = ana.form

    assert "not your team's" in await other.fills(GOOD)


async def test_the_month_is_entered_one_question_at_a_time(world: World) -> None:
    ana = world.person("ana")

    assert "Question 1 of 4" in await ana.command("submit chat")
    assert "digits only" in await ana.says("twelve")
    await ana.says("12")
    await ana.says("10")
    await ana.says("yes")
    said = await ana.says("n/a We do not collect this yet")

    assert "September 2026 for Sample North is complete" in said


async def test_a_typed_entry_can_be_left_and_taken_up_another_day_by_a_teammate(world: World) -> None:
    ana = world.person("ana")
    await ana.command("submit chat")
    await ana.says("12")
    await ana.says("stop")
    await world.clock_to("2026-10-06 10:00")

    said = await world.person("amy").command("submit chat")

    assert "Going on from Ana" in said
    assert "Question 2 of 4" in said


async def test_a_question_in_the_middle_is_answered_and_the_field_asked_again(world: World) -> None:
    ana = world.person("ana")
    await ana.command("submit chat")

    said = await ana.says("what is a CSMHS?")

    assert "Question 1 of 4" in said


async def test_an_unusual_typed_number_is_confirmed_with_yes(world: World) -> None:
    ana = await open_form(world)
    await ana.fills(GOOD)
    await world.clock_to("2026-11-03 10:00")
    await ana.command("submit chat")
    for answer in ("1200", "10", "yes", "3.5"):
        said = await ana.says(answer)
    assert "Is 1,200 right?" in said

    assert "is complete" in await ana.says("yes")


async def test_a_question_while_confirming_asks_for_the_yes_again(world: World) -> None:
    ana = await open_form(world)
    await ana.fills(GOOD)
    await world.clock_to("2026-11-03 10:00")
    await ana.command("submit chat")
    for answer in ("1200", "10", "yes", "3.5"):
        await ana.says(answer)

    said = await ana.says("what is a CSMHS?")

    assert "Type yes to send it" in said


async def test_a_form_left_open_overnight_is_still_good(world: World) -> None:
    ana = await open_form(world)
    await world.clock_to("2026-10-06 10:00")

    assert "is complete" in await ana.fills(GOOD)


async def test_a_command_with_one_word_needs_no_slash(world: World) -> None:
    assert "How many students were referred" in await world.person("ana").says("submit September")


@pytest.mark.wakes(START)
async def test_reopening_a_month_that_has_not_opened_says_when_it_does(world: World) -> None:
    dana = world.person("dana")

    assert "opens on Sun, Nov 1" in await dana.command("reopen october north")
    assert "which month and which district" in await dana.command("reopen")
