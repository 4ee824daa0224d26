"""When a district is next reminded, and of what: asked of the schedule, said in one sentence."""

from datetime import datetime, timedelta

from bot.handlers import agenda, derived, names
from bot.scheduler.due import Occurrence
from bot.ui import say
from store.program import Program

WINDOWS = (timedelta(days=2), timedelta(days=14), timedelta(days=60), timedelta(days=366))


def next_occurrence(program: Program, district: str, now: datetime) -> Occurrence | None:
    """The next thing the clock will do for a district (for the coordinators when it is ""); None when nothing is ahead."""
    schedule = derived.schedule(program)
    since = now
    for window in WINDOWS:
        for one in schedule.due(since, now + window):
            if one.district == district or (not district and one.about == "digest:coordinators"):
                return one
        since = now + window
    return None


def next_reminder(program: Program, district: str, now: datetime) -> str:
    """`The next reminder is about October 2026 data, on Thu, Oct 1, 9:00 am.`"""
    found = next_occurrence(program, district, now)
    if found is None:
        return "Nothing is planned to be sent to you in the coming year."
    at = say.moment(found.at, agenda.zone_of(program, district))
    if found.kind == "digest":
        return f"The next message is the weekly digest, on {at}."
    return f"The next reminder is about {names.title(program, found.about)}, on {at}, if it is still to do then."
