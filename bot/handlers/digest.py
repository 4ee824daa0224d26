"""The weekly digest: to the coordinators' channel and to each district's, once per ISO week."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.context import Context
from bot.feature import Feature
from bot.handlers import agenda, derived, digest_cards, names, standing_of
from bot.handlers.digest_cards import Question, Week
from bot.messages import Inbound, Outcome, Post, Ticked, To
from bot.scheduler.due import Occurrence
from bot.ui import say
from bot.ui.cards import Card
from store import escalations, milestones
from store.program import DigestRule, Program

COORDINATORS = "digest:coordinators"


async def on_tick(word: Inbound, context: Context) -> Outcome:
    """The digests that fell due in the tick's window."""
    assert isinstance(word, Ticked)
    schedule = derived.schedule(context.program)
    due = [one for one in schedule.due(word.since, word.until) if one.kind == "digest"]
    if not due:
        return Outcome()
    week = await read(context.session, context.program, context.now)
    return Outcome(posts=tuple(compose(context.program, due, week, context.now)))


async def read(session: AsyncSession, program: Program, now: datetime) -> Week:
    """What the digests of this moment are made from, in a fixed number of queries."""
    ids = tuple(one.id for one in program.active_districts)
    standing = await standing_of.read(session, program, now, ids)
    questions = tuple(
        Question(one.id or 0, one.state, one.district, one.opened_at) for one in await escalations.unclosed(session)
    )
    replies = tuple((one.convening, one.district, one.answer) for one in await milestones.rsvps(session))
    done = frozenset((f"milestone:{key}", district) for key, district in await milestones.all_done(session))
    return Week(standing, questions, replies, done)


def compose(program: Program, due: Iterable[Occurrence], week: Week, now: datetime) -> list[Post]:
    """The posts for these occurrences; one that is too late to be of use is recorded as such. Pure."""
    rules = {rule.id: rule for rule in program.digests}
    return [_post(program, one, rules[one.rule], week, now) for one in due]


def _post(program: Program, occurrence: Occurrence, rule: DigestRule, week: Week, now: datetime) -> Post:
    is_coordinators = occurrence.about == COORDINATORS
    district = "" if is_coordinators else occurrence.district
    late = "it was too late to be of use" if occurrence.expires_at < now else ""
    card = Card()
    if not late and is_coordinators:
        card = digest_cards.compose_coordinators(program, rule, week, now)
    elif not late:
        card = digest_cards.compose_district(program, rule, week, district, now)
    return Post(
        to=To(purpose="coordinators" if is_coordinators else f"district:{district}"),
        card=card,
        kind="digest",
        dedupe_key=key(program, district, occurrence.at),
        why=_why(program, rule, district),
        about=occurrence.about,
        district=district,
        expires_at=occurrence.expires_at,
        skip=late,
    )


def key(program: Program, district: str, at: datetime) -> str:
    """`digest:north:2026-W41`: one a week for each audience, however the day is moved about within it."""
    year, week, _ = agenda.today_of(program, district, at).isocalendar()
    return f"digest:{district or 'coordinators'}:{year}-W{week:02d}"


def _why(program: Program, rule: DigestRule, district: str) -> str:
    day = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[rule.weekday]
    whose = f"of {names.district_name(program, district)}" if district else "of the coordinators"
    return f"The weekly digest is written to the channel {whose} every {day} at {say.clock(rule.at)}."


FEATURE = Feature(name="digest", ticks=(on_tick,))
