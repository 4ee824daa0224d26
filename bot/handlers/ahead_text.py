"""When a district is next reminded, and of what: asked of the schedule, said in one sentence."""

from collections.abc import Collection
from datetime import UTC, datetime

from bot.context import Context
from bot.handlers import agenda, derived, names
from bot.scheduler.due import Occurrence
from bot.ui import say
from store import milestones, submissions
from store.program import Program


def next_occurrence(program: Program, district: str, now: datetime, done: Collection[str] = ()) -> Occurrence | None:
    """The next thing the clock will do for a district (for the coordinators when it is ""); None when nothing is ahead.

    `done` are the things its team has answered already, of which it will not be reminded.
    """
    for window in range(len(derived.WINDOWS) - 1):
        for one in derived.ahead(program, now.astimezone(UTC).date(), window).get(district, ()):
            if one.at > now and one.about not in done:
                return one
    return None


async def answered(context: Context, district: str) -> set[str]:
    """Abouts that the district has sent or marked done; empty for nobody's."""
    if not district:
        return set()
    months = list(context.program.month_by_key)
    sent = await submissions.of_months(context.session, months, [district])
    marked = [milestone for milestone, whose in await milestones.all_done(context.reads) if whose == district]
    return {names.reporting(one.month) for one in sent} | {f"milestone:{key}" for key in marked}


def next_reminder(program: Program, district: str, now: datetime, done: Collection[str]) -> str:
    """`The next reminder is about October 2026 data, on Thu, Oct 1, 9:00 am.`; what is done already is passed over."""
    found = next_occurrence(program, district, now, done)
    if found is None:
        return "Nothing is planned to be sent to you in the coming year."
    at = say.moment(found.at, agenda.zone_of(program, district))
    if found.kind == "digest":
        return f"The next message is the weekly digest, on {at}."
    return f"The next reminder is about {names.title(program, found.about)}, on {at}, if it is still to do then."
