"""Convenings as people meet them: coming or not, a file for the calendar, who was there."""

from dataclasses import replace
from datetime import datetime

import icalendar
import pytest

from bot.ui.cards import Card, File
from store import milestones
from tests.dialog import Talker, World
from tests.handlers.publish import change


def file_in(person: Talker) -> File:
    """The file of the last reply."""
    assert isinstance(person.last.reply, Card)
    return next(each for each in person.last.reply.body if isinstance(each, File))


async def test_the_next_convening_says_when_where_and_what_i_answered(world: World) -> None:
    said = await world.person("ana").command("convening")

    assert "When: Thu, Sep 24, 9:00 to 11:00 am" in said
    assert "Where: In person: Sample Hall" in said
    assert "Your answer: none yet" in said
    assert "Answers so far" not in said


async def test_a_changed_answer_says_what_it_was(world: World) -> None:
    ana = world.person("ana")
    await ana.command("convening")

    first = await ana.clicks("In person")
    changed = await ana.clicks("Can't come")

    assert "Kept: You come in person." in first
    assert "Before, you said “in person”." in changed


async def test_a_double_click_changes_nothing(world: World) -> None:
    ana = world.person("ana")
    await ana.acts("convening.rsvp", "kickoff|in person")

    again = await ana.acts("convening.rsvp", "kickoff|in person")

    assert "nothing changed" in again
    assert "Answers so far: 1 in person, 0 can't come" in await world.person("dana").command("convening")


@pytest.mark.wakes("2026-09-25 09:00")
async def test_an_answer_after_it_is_over_is_not_taken(world: World) -> None:
    said = await world.person("ana").acts("convening.rsvp", "kickoff|in person")

    assert "took place on Thu, Sep 24, so your answer was not changed" in said


async def test_a_convening_that_was_dropped_says_so(world: World) -> None:
    said = await world.person("ana").acts("convening.rsvp", "gala|in person")

    assert "no longer in the program, so nothing was changed" in said


async def test_only_what_is_offered_can_be_answered(world: World) -> None:
    said = await world.person("ana").acts("convening.rsvp", "kickoff|virtually")

    assert "You can answer in person or can't come." in said


async def test_the_calendar_file_keeps_its_uid_and_is_in_utc(world: World) -> None:
    ana = world.person("ana")
    await ana.acts("convening.ics", "spring")
    first = icalendar.Calendar.from_ical(file_in(ana).data).events[0]
    await world.clock_to("2026-09-02 09:00")
    await ana.acts("convening.ics", "spring")
    second = icalendar.Calendar.from_ical(file_in(ana).data).events[0]

    assert first["uid"] == second["uid"]
    assert first.start == datetime.fromisoformat("2027-05-20T17:00:00+00:00")
    assert b"DTSTART:20270520T170000Z" in file_in(ana).data
    assert "Sample Hall" in str(first["location"])
    assert first["url"] == "https://meet.example.org/spring"


async def test_a_convening_is_found_by_a_word_of_its_name(world: World) -> None:
    assert "Sample winter convening" in await world.person("ana").command("convening winter")
    assert "I don't know the convening “xyzzy”" in await world.person("ana").command("convening xyzzy")


async def test_attendance_begins_with_who_said_they_would_come(world: World) -> None:
    await world.person("ana").acts("convening.rsvp", "kickoff|in person")
    await world.person("ben").acts("convening.rsvp", "kickoff|no")
    await world.clock_to("2026-09-24 11:30")
    dana = world.person("dana")

    await dana.command("attendance")
    assert next(field for field in dana.form.fields if field.key == "north").value == "ana"
    said = await dana.fills(north="ana\nben")

    assert "Sample North: There 2 of 2, Who Ana, Ben" in said
    async with world.corridor.database.read() as session:
        assert (await milestones.attendance(session, "kickoff"))["ben"]


@pytest.mark.wakes("2026-09-24 11:30")
async def test_attendance_sent_again_corrects_it(world: World) -> None:
    dana = world.person("dana")
    await dana.command("attendance kickoff")
    await dana.fills(north="ana\nben")

    await dana.command("attendance kickoff")
    said = await dana.fills(north="ana")

    assert "Sample North: There 1 of 2, Who Ana" in said


@pytest.mark.wakes("2026-09-24 11:30")
async def test_a_member_of_another_district_cannot_be_ticked(world: World) -> None:
    dana = world.person("dana")
    await dana.command("attendance kickoff")

    await dana.fills(north="south-member")

    assert "north" in dana.errors


async def test_only_a_coordinator_takes_attendance_and_not_too_early(world: World) -> None:
    assert "for a coordinator" in await world.person("ana").command("attendance")
    assert "no attendance to take" in await world.person("dana").command("attendance winter")


async def test_a_district_that_is_not_invited_cannot_answer(world: World) -> None:
    await change(world, lambda now: replace(now, convenings=(replace(now.convenings[0], districts=("south",)),)))

    assert "for other districts than Sample North" in await world.person("ana").acts("convening.rsvp", "kickoff|no")
