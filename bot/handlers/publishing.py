"""Putting a program in force, and what people hear of it: dates that moved or were dropped, and reminders it missed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot import posting
from bot.errors import UserError
from bot.handlers import agenda, derived, names, remind, reminder_cards, reminders
from bot.messages import Post, To
from bot.scheduler.due import Occurrence
from bot.ui import say
from bot.ui.cards import Card, Element, Facts, Text
from store import audit, deliveries, members, milestones, program_diff, versions
from store.program import Convening, Program
from store.program_diff import Move
from store.program_file import ProgramProblems, parse
from store.tables import Delivery
from store.versions import StaleBase, Version

PAST = "it was past when the program was published"
CHANGES_SHOWN = 30


async def publish_text(session: AsyncSession, body: str, *, based_on: int, by: str, now: datetime) -> str:
    """Publish, queue what follows, and say what happened; UserError when it cannot be put in force."""
    before = await versions.in_force(session)
    try:
        if (
            before is not None
            and program_diff.diff(before.program, parse(body, name="the program")) == program_diff.NOTHING
        ):
            return f"Nothing changes, so version {before.number} stays in force."
        version, posts = await publish(session, body, by, now, based_on)
    except ProgramProblems as problems:
        raise UserError(f"The program was not published; the one in force stays. {problems}") from problems
    except StaleBase as stale:
        raise UserError(_stale(stale)) from stale
    await posting.queue(session, posts, now)
    changes = program_diff.diff(before.program, version.program) if before else ()
    lines = [f"- {change}" for change in changes[:CHANGES_SHOWN]]
    if len(changes) > CHANGES_SHOWN:
        lines.append(f"...and {len(changes) - CHANGES_SHOWN} more")
    told = sum(not post.skip for post in posts)
    following = f"{say.count(told, 'message')} about it {'goes' if told == 1 else 'go'} out." if told else ""
    first = f"Version {version.number} is in force: {version.program.title}. {following}".rstrip()
    return "\n".join([first, *lines])


async def publish(
    session: AsyncSession, program_text: str, by: str, now: datetime, based_on: int
) -> tuple[Version, tuple[Post, ...]]:
    """Put the text in force as the next version, and give the posts that follow; the caller queues them.

    Raises ProgramProblems or StaleBase, and the version in force then stays. Waiting reminders of things that moved
    or went are taken back: what is due is computed anew.
    """
    before = await versions.in_force(session)
    version = await versions.publish(session, program_text, by=by, based_on=based_on, now=now)
    await members.seed(session, version.program, now)
    audit.note(session, now=now, by=by, act="published", thing=f"version:{version.number}")
    if before is None:
        return version, ()
    posts = [
        *await _moved(session, before.program, version, now),
        *await _dropped(session, before.program, version, now),
        *await _missed(session, before.program, version.program, now),
    ]
    return version, tuple(posts)


async def _moved(session: AsyncSession, old: Program, version: Version, now: datetime) -> list[Post]:
    posts: list[Post] = []
    today = agenda.today_of(version.program, "", now)
    for move in program_diff.moved(old, version.program):
        await _take_back(session, move.about, "its date moved")
        if max(_day(move.old), _day(move.new)) < today:
            continue
        key = f"moved|{move.about}|{move.new.isoformat()}|v{version.number}"
        card = _moved_card(version.program, move)
        why = f"You were told another date for {move.title}; it was {_said(move.old)} and is now {_said(move.new)}."
        posts += [
            Post(to=to, card=card, kind="moved", dedupe_key=f"{key}|{to.member or to.purpose}", why=why,
                 about=move.about, district=district)
            for to, district in await _told(session, move.about)
        ]  # fmt: skip
    return posts


async def _dropped(session: AsyncSession, old: Program, version: Version, now: datetime) -> list[Post]:
    posts: list[Post] = []
    for about in _abouts(old) - _abouts(version.program):
        thing = names.find(old, about)
        await _take_back(session, about, "it is no longer in the program")
        if thing is None or thing.day < agenda.today_of(old, "", now):
            continue
        text = (
            f"{thing.title}, planned for {say.day(thing.day)}, is no longer in the program. There is nothing to do."
        )
        card = Card(title=f"{thing.title} is off", body=(Text(text),), sample=thing.sample)
        posts += [
            Post(to=to, card=card, kind="moved", dedupe_key=f"dropped|{about}|v{version.number}|{to.member or to.purpose}",
                 why=f"You were told of {thing.title}, which is no longer in the program.", about=about, district=district)
            for to, district in await _told(session, about)
        ]  # fmt: skip
    return posts


def _abouts(program: Program) -> frozenset[str]:
    return frozenset(
        [
            *(f"convening:{one.id}" for one in program.convenings),
            *(f"milestone:{one.id}" for one in program.milestones),
            *(names.reporting(key) for key in program.month_by_key),
        ]
    )


async def _take_back(session: AsyncSession, about: str, reason: str) -> None:
    query = select(Delivery.district).where(col(Delivery.about) == about, col(Delivery.state) == "queued").distinct()
    for district in (await session.exec(query)).all():
        await deliveries.cancel(session, about=about, district=district, reason=reason, kinds=("reminder", "moved"))


async def _told(session: AsyncSession, about: str) -> list[tuple[To, str]]:
    """Everyone who was told of it, once each, and everyone who answered a convening, with their district."""
    found: dict[To, str] = {}
    active = {member.id: member for member in await members.active(session)}
    for row in await deliveries.told(session, about):
        if row.member in active:
            found.setdefault(To(member=row.member), row.district)
        elif row.purpose and not row.member:
            found.setdefault(To(purpose=row.purpose), row.district)
    if about.startswith("convening:"):
        for reply in await milestones.rsvps(session, about.removeprefix("convening:")):
            if reply.member in active:
                found.setdefault(To(member=reply.member), reply.district)
    return list(found.items())


def _moved_card(program: Program, move: Move) -> Card:
    thing = names.find(program, move.about)
    assert thing is not None
    body: list[Element] = [
        Text(f"{thing.title} has moved."),
        Facts((("Before", _said(move.old)), ("Now", _said(move.new)))),
    ]
    if isinstance(thing.item, Convening):
        body += [Facts((("Where", names.where(thing.item)),)), reminder_cards.rsvp_buttons(thing.item)]
    return Card(title=f"New date: {thing.title}", body=tuple(body), sample=thing.sample)


async def _missed(session: AsyncSession, old: Program, new: Program, now: datetime) -> list[Post]:
    """Reminders that only this version asks for and whose time is past: the nearest goes out, the others are noted."""
    year = new.current_year
    if year is None:
        return []
    start = datetime.combine(year.starts, datetime.min.time(), agenda.zone_of(new, ""))
    known = {one.key for one in derived.schedule(old).due(start, now)}
    pairs = [(one, goes) for one, goes in derived.schedule(new).late_published(start, now) if one.key not in known]
    if not pairs:
        return []
    going = [one for one, goes in pairs if goes]
    return [
        *await remind.compose(session, new, going, now),
        *await _noted(session, new, [one for one, goes in pairs if not goes], now),
    ]


async def _noted(session: AsyncSession, new: Program, past: Sequence[Occurrence], now: datetime) -> list[Post]:
    people = await remind.recipients(session)
    answered = await remind.what_is_answered(session, {one.about for one in past})
    posts: Iterable[Post] = (post for one in past for post in reminders.compose(new, [one], people, answered, now))
    return [replace(post, card=Card(), skip=PAST, covers=()) for post in posts]


def _stale(stale: StaleBase) -> str:
    theirs = " ".join(stale.theirs) or "nothing that can be shown"
    yours = " ".join(stale.yours) or "nothing"
    return (
        f"Your file is based on version {stale.based_on}, and version {stale.in_force} is in force, so nothing was "
        f"published. Since then: {theirs} Yours would change: {yours} Export version {stale.in_force}, put your changes "
        "in it, and publish that."
    )


def _day(when: date | datetime) -> date:
    return when.date() if isinstance(when, datetime) else when


def _said(when: date | datetime) -> str:
    return say.wall(when) if isinstance(when, datetime) else say.day(when)
