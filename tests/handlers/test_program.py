"""The program in force, and what people hear when it changes."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from store.program import Program
from tests.dialog import World
from tests.handlers.publish import change
from tests.programs import a_convening, a_milestone, a_rule


def kickoff_moved(program: Program) -> Program:
    """The first convening, a week later."""
    first, *rest = program.convenings
    later = replace(first, starts=datetime(2026, 10, 1, 9, 0), ends=datetime(2026, 10, 1, 11, 0))
    return replace(program, convenings=(later, *rest))


async def test_the_program_in_force_says_where_it_comes_from(world: World) -> None:
    said = await world.person("ana").command("program")

    assert "Program: Sample program" in said
    assert "Version: 1, published Tue, Sep 1, 7:00 am by setup" in said
    assert "invented for tests (read Sat, Aug 15, 2026)" in said
    assert "are samples, shown with that label" in said
    assert "It is the first version" in said
    assert "Versions, newest first" not in said


async def test_what_changed_last_and_the_history_for_coordinators(world: World) -> None:
    said = await change(world, kickoff_moved)

    assert "Version 2 is in force: Sample program." in said
    assert "Sample kickoff convening moves from Thu, Sep 24 to Thu, Oct 1" in said
    shown = await world.person("dana").command("program")
    assert "What changed last" in shown
    assert "2: When Tue, Sep 1, 7:00 am, By Dana, What 1 change" in shown


@pytest.mark.wakes("2026-09-17 12:00")
async def test_who_was_told_the_old_date_hears_of_the_new_one_once(world: World) -> None:
    await world.person("ben").acts("convening.rsvp", "kickoff|in person")

    await change(world, kickoff_moved)
    await world.corridor.tick()

    told = [text for text in world.channel("district:north") if "has moved" in text]
    assert len(told) == 1
    assert "Before: Thu, Sep 24, 9:00 am\nNow: Thu, Oct 1, 9:00 am" in told[0]
    assert [text for text in world.person("ben").inbox if "has moved" in text]
    assert not [text for text in world.person("ana").inbox if "has moved" in text]


@pytest.mark.wakes("2026-09-17 12:00")
async def test_reminders_follow_the_new_date(world: World) -> None:
    await change(world, kickoff_moved)

    await world.clock_to("2026-09-30 12:00")

    assert [text for text in world.person("ana").inbox if "Sample kickoff convening is tomorrow" in text]
    assert len([text for text in world.person("ana").inbox if "kickoff" in text]) == 1


async def test_nobody_hears_of_a_date_they_were_never_told(world: World) -> None:
    await change(world, kickoff_moved)

    assert not world.channel("district:north")


@pytest.mark.wakes("2026-09-17 12:00")
async def test_moved_back_and_forth_is_told_each_time(world: World) -> None:
    before: list[Program] = []

    def keep(program: Program) -> Program:
        before.append(program)
        return kickoff_moved(program)

    await change(world, keep)
    await change(world, lambda _: before[0])
    await change(world, kickoff_moved)

    assert len([text for text in world.channel("district:north") if "has moved" in text]) == 3


@pytest.mark.wakes("2026-09-17 12:00")
async def test_a_dropped_convening_is_called_off(world: World) -> None:
    await change(world, lambda program: replace(program, convenings=program.convenings[1:]))

    assert "is no longer in the program. There is nothing to do." in world.channel("district:north")[-1]


@pytest.mark.wakes("2026-09-17 12:00")
async def test_what_was_published_late_reminds_once_and_notes_the_rest(world: World) -> None:
    rules = (a_rule("notice-two", "notice", "on", -14), a_rule("notice-week", "notice", "on", -7))
    notice = a_milestone("letter", "notice", date(2026, 9, 21))

    await change(
        world,
        lambda now: replace(now, milestones=(*now.milestones, notice), reminders=(*now.reminders, *rules)),
    )
    await world.clock_to("2026-09-18 12:00")

    assert len([text for text in world.channel("district:north") if text.startswith("Sample notice")]) == 1
    assert "it was past when the program was published" in await world.person("ana").command("why notice")


async def test_the_same_program_again_changes_nothing(world: World) -> None:
    assert "Nothing changes, so version 1 stays in force." in await change(world, lambda program: program)


async def test_a_new_convening_needs_no_notice(world: World) -> None:
    extra = a_convening("extra", datetime(2026, 12, 3, 10, 0))

    said = await change(world, lambda program: replace(program, convenings=(*program.convenings, extra)))

    assert "Version 2 is in force" in said
    assert not world.channel("district:north")
