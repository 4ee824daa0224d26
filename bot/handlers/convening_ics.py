"""A convening as a calendar file: one event with a UID that never changes, so that a newer file replaces it."""

from datetime import datetime

import icalendar

from bot.handlers import agenda, names
from bot.ui.cards import SAMPLE_NOTE, File
from store.program import Convening, Program

MEDIA_TYPE = "text/calendar"


def file_of(program: Program, convening: Convening, version: int, now: datetime) -> File:
    """The `.ics` file. `version` is the program's number: a calendar takes the higher SEQUENCE as the newer word."""
    event = icalendar.Event()
    event.add("uid", f"convening-{convening.id}@{program.id or 'program'}.csmhs")
    event.add("sequence", version)
    event.add("dtstamp", now)
    event.add("dtstart", agenda.starts_at(convening))
    event.add("dtend", agenda.ends_at(convening))
    event.add("summary", convening.title)
    event.add("location", names.where(convening))
    if convening.link and convening.mode != "in person":
        event.add("url", convening.link)
    event.add("description", description(convening))
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//CSMHS assistant//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    return File(name=f"{convening.id}.ics", media_type=MEDIA_TYPE, data=calendar.to_ical())


def description(convening: Convening) -> str:
    """The agenda, the link where it can be joined, and the sample note."""
    join = f"Join: {convening.link}" if convening.link and convening.mode != "in person" else ""
    note = SAMPLE_NOTE if convening.sample else ""
    return "\n".join(line for line in (convening.agenda, join, note) if line)
