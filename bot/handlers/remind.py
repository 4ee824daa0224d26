"""Reminders: at each tick, tell whoever has not answered; put one off; ask again at the moment of sending."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import date, datetime, time, timedelta

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.context import Context
from bot.errors import UserError
from bot.feature import Feature, Owned
from bot.handlers import derived, names, reminder_cards, reminders
from bot.handlers.reminders import Answered, Recipient
from bot.messages import ActionClicked, Inbound, Outcome, Post, Ticked, To
from bot.scheduler import dates
from bot.scheduler.due import Occurrence
from bot.ui import cards, say
from store import deliveries, members, milestones, submissions, versions
from store.db import Database
from store.deliveries import Claimed
from store.look import Reads
from store.program import Milestone, Program, ReportingMonth
from store.tables import Delivery
from store.unchanged import Unchanged

NOON = time(12, 0)
MORNING = timedelta(hours=6)
HELD_KINDS = frozenset({"reminder", "digest", "moved", "convening"})


async def on_tick(word: Inbound, context: Context) -> Outcome:
    """Everything that fell due in the tick's window, and what the same morning still brings, as posts."""
    assert isinstance(word, Ticked)
    occurrences = of_this_morning(context.program, word.since, word.until)
    return Outcome(posts=tuple(await compose(context.session, context.program, occurrences, context.now)))


async def compose(
    session: AsyncSession, program: Program, occurrences: Sequence[Occurrence], now: datetime
) -> list[Post]:
    """The posts for these occurrences as things stand in the store."""
    if not occurrences:
        return []
    people = await recipients(session)
    answered = await what_is_answered(session, {occurrence.about for occurrence in occurrences})
    known = await _known(session, [occurrence.key for occurrence in occurrences])
    return reminders.compose(program, occurrences, people, answered, now, known)


def of_this_morning(program: Program, since: datetime, until: datetime) -> list[Occurrence]:
    """The reminders of the window, and those the same mornings still bring, so that they go as one message."""
    schedule = derived.schedule(program)
    due = [one for one in schedule.due(since, until) if one.kind == "reminder"]
    mornings = {_morning(program, one) for one in due} - {None}
    if mornings:
        later = schedule.due(until, until + MORNING)
        due += [one for one in later if one.kind == "reminder" and _morning(program, one) in mornings]
    return due


def _morning(program: Program, occurrence: Occurrence) -> tuple[str, object] | None:
    calendar = dates.calendar_of(program.district_by_id[occurrence.district])
    local = calendar.local(occurrence.at)
    return (occurrence.district, local.date()) if local.time() < NOON else None


async def recipients(session: AsyncSession) -> dict[str, list[Recipient]]:
    """Active members by district."""
    found: dict[str, list[Recipient]] = {}
    for member in await members.active(session):
        found.setdefault(member.district, []).append(
            Recipient(member.id, member.name, member.role, member.district, member.direct_reminders)
        )
    return found


async def what_is_answered(session: AsyncSession, abouts: set[str]) -> Answered:
    """What teams and persons have answered of these things."""
    months = sorted(about.removeprefix("reporting:") for about in abouts if about.startswith("reporting:"))
    teams = {(names.reporting(one.month), one.district) for one in await submissions.of_months(session, months)}
    if any(about.startswith("milestone:") for about in abouts):
        teams |= {(f"milestone:{one}", district) for one, district in await milestones.all_done(session)}
    rsvps: dict[tuple[str, str], str] = {}
    if any(about.startswith("convening:") for about in abouts):
        rsvps = {(one.convening, one.member): one.answer for one in await milestones.rsvps(session)}
    return Answered(frozenset(teams), rsvps)


async def _known(session: AsyncSession, keys: Sequence[str]) -> frozenset[str]:
    found: set[str] = set()
    abouts = sorted({key.split("|")[0] for key in keys})
    for start in range(0, len(abouts), 500):
        query = select(Delivery.dedupe_key).where(col(Delivery.about).in_(abouts[start : start + 500]))
        found |= set((await session.exec(query)).all())
    return frozenset(found)


async def snooze(word: Inbound, context: Context) -> Outcome:
    """Put a reminder off: an hour, tomorrow, or the next school day, always into open hours."""
    assert isinstance(word, ActionClicked)
    assert context.member is not None
    how, listed, district = (*word.value.split("|"), "", "")[:3]
    if word.value.count("|") != 2 or how not in dict(reminder_cards.SNOOZES):
        raise UserError(
            "That button is from an older version. Nothing was changed. Type `/csmhs calendar` for the dates."
        )
    if district != context.member.district:
        raise UserError("That reminder is for another district, so nothing was changed.")
    things = [thing for about in listed.split(",") if (thing := names.find(context.program, about)) is not None]
    if not things:
        raise UserError("That date is no longer in the program, so there is nothing to put off.")
    calendar = dates.calendar_of(context.program.district_by_id[district])
    today = calendar.local(context.now).date()
    if all(_is_over(thing, today) for thing in things):
        raise UserError(
            f"{say.listing([thing.title for thing in things])}: that day has passed, so nothing was put off."
        )
    things = [thing for thing in things if not _is_over(thing, today)]
    answered = await what_is_answered(context.session, {thing.about for thing in things})
    open_things = [thing for thing in things if not answered.by_team(thing.about, district)]
    if not open_things:
        done = say.listing([thing.title for thing in things])
        return Outcome(reply=cards.say(f"{done}: already in. There is nothing to put off."))
    at = _put_off(how, calendar, context.now)
    post = _again(context, open_things, district, calendar, at)
    titles = say.listing([thing.title for thing in open_things])
    return Outcome(
        reply=cards.say(f"I will remind you of {titles} on {say.moment(at, calendar.zone)}."), posts=(post,)
    )


def _is_over(thing: names.Thing, today: date) -> bool:
    last = thing.item.closes if isinstance(thing.item, ReportingMonth) else thing.day
    return last < today and not (isinstance(thing.item, Milestone) and thing.item.done_by_team)


def _again(
    context: Context, things: Sequence[names.Thing], district: str, calendar: dates.Calendar, at: datetime
) -> Post:
    """The put-off reminder: of one thing, or of several as one message."""
    assert context.member is not None
    today = calendar.local(at).date()
    made = [
        reminder_cards.reminder(context.program, None, thing.about, district, today, direct=True) for thing in things
    ]
    abouts = [thing.about for thing in things]
    why = f"You asked on {say.moment(context.now, calendar.zone)} to be reminded again."
    keys = [f"{about}|{district}|snoozed|{at.isoformat()}|{context.member.id}" for about in abouts]
    several = len(things) > 1
    return Post(
        to=To(member=context.member.id),
        card=reminder_cards.combined(made, abouts, district) if several else made[0],
        kind="reminder",
        dedupe_key=f"combined|{keys[0]}" if several else keys[0],
        why=why,
        about="combined" if several else abouts[0],
        district=district,
        not_before=at,
        expires_at=at + timedelta(hours=24),
        covers=tuple((key, about, why) for key, about in zip(keys, abouts, strict=True)) if several else (),
    )


def _put_off(how: str, calendar: dates.Calendar, now: datetime) -> datetime:
    local = calendar.local(now)
    if how == "hour":
        return calendar.next_open(now + timedelta(hours=1))
    if how == "tomorrow":
        return calendar.next_open(calendar.instant(local.date() + timedelta(days=1), time(9, 0)))
    return calendar.instant(calendar.next_school_day(local.date() + timedelta(days=1)), time(9, 0))


class Recheck:
    """Whether a message is still wanted at the moment it would go: asked again by the outbox."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock
        self._unchanged = Unchanged(database.state_of_turn)

    async def __call__(self, row: Claimed) -> str:
        """Why not ("" when it is still wanted). A combined message goes while any of its parts is wanted."""
        if row.kind != "reminder":
            return ""
        held = self._unchanged.held()
        thing = row.dedupe_key if row.about == "combined" else row.about
        asked = row.member, row.district, row.about, thing
        if asked not in held:
            held[asked] = await self._why_not(row)
        said: str = held[asked]
        return said

    async def _why_not(self, row: Claimed) -> str:
        async with self._database.look() as reads:
            if row.member and not await members.is_active(reads, row.member):
                return "the member has left"
            abouts = await deliveries.covered(reads, row.dedupe_key) if row.about == "combined" else {row.about}
            done = [about for about in abouts if await _is_done(reads, about, row.district)]
        return "already in" if abouts and len(done) == len(abouts) else ""


async def _is_done(reads: Reads, about: str, district: str) -> bool:
    """Whether the team has answered it; what is neither a month nor a milestone is never done."""
    kind, _, key = about.partition(":")
    match kind:
        case "reporting":
            return await submissions.is_in(reads, district, key)
        case "milestone":
            return await milestones.is_done(reads, key, district)
        case _:
            return False


def hold(database: Database) -> Callable[[Claimed, datetime], Awaitable[datetime]]:
    """When a row may go: now, or for what is not urgent the district's next open hour."""
    unchanged = Unchanged(database.state_of_turn)

    async def not_before(row: Claimed, now: datetime) -> datetime:
        if row.kind not in HELD_KINDS:
            return now
        held = unchanged.held(now)  # one instant for all that are judged together
        if row.district not in held:
            calendar = await _calendar(database, row.district)
            held[row.district] = calendar.next_open(now) if calendar is not None else now
        at: datetime = held[row.district]
        return at

    return not_before


async def _calendar(database: Database, district: str) -> dates.Calendar | None:
    """The district's, or the program's where it is nobody's; None before there is a program."""
    async with database.look() as reads:
        version = await versions.in_force(reads)
    if version is None:
        return None
    found = version.program.district_by_id.get(district)
    return dates.calendar_of(found) if found else dates.Calendar(zone=version.program.zone)


FEATURE = Feature(name="remind", actions={"remind.snooze": Owned(snooze)}, ticks=(on_tick,))
