"""Escalations and what was said in them. Opened = closed + open, always: rows are never removed."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func
from sqlalchemy import select as columns
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from store.look import Prepared, Reads, rows
from store.tables import Escalation, EscalationNote

UNCLOSED_OF = Prepared(
    columns(col(Escalation.id), col(Escalation.state))
    .where(col(Escalation.state) != "closed", col(Escalation.district) == bindparam("district"))
    .order_by(col(Escalation.id))
)
UNCLOSED_COUNTS = Prepared(
    columns(col(Escalation.district), func.count())
    .where(col(Escalation.state) != "closed")
    .group_by(col(Escalation.district))
)

STATES = Prepared(columns(col(Escalation.id), col(Escalation.state)))
ASKED = Prepared(columns(col(EscalationNote.escalation)).where(col(EscalationNote.kind) == "asked"))
KNOWN_STATES = frozenset({"open", "acknowledged", "waiting on asker", "answered", "closed"})


async def get(session: AsyncSession, number: int) -> Escalation | None:
    """The escalation by its number."""
    return await session.get(Escalation, number)


async def unclosed(session: AsyncSession, district: str = "") -> list[Escalation]:
    """Every escalation that is not closed, oldest first; of one district when given."""
    query = select(Escalation).where(Escalation.state != "closed").order_by(col(Escalation.id))
    if district:
        query = query.where(Escalation.district == district)
    return list((await session.exec(query)).all())


async def unclosed_of(where: Reads, district: str) -> list[tuple[int, str]]:
    """Number and state of every one of the district's that is not closed, oldest first."""
    return [(number, state) for number, state in await rows(where, UNCLOSED_OF, district=district)]


async def unclosed_counts(where: Reads) -> dict[str, int]:
    """How many are not closed, by district."""
    return {str(district): int(count) for district, count in await rows(where, UNCLOSED_COUNTS)}


async def asked_by(session: AsyncSession, member: str) -> list[Escalation]:
    """The member's own, newest first."""
    query = select(Escalation).where(Escalation.asker == member).order_by(col(Escalation.id).desc())
    return list((await session.exec(query)).all())


async def waiting_until(session: AsyncSession, now: datetime) -> list[Escalation]:
    """Those whose next act of the clock is due by now."""
    query = (
        select(Escalation)
        .where(col(Escalation.next_at).is_not(None), col(Escalation.next_at) <= now)
        .order_by(col(Escalation.id))
    )
    return list((await session.exec(query)).all())


async def answered_with(session: AsyncSession, joint: int) -> list[Escalation]:
    """Those that are to be answered together, oldest first."""
    query = select(Escalation).where(Escalation.joint == joint).order_by(col(Escalation.id))
    return list((await session.exec(query)).all()) if joint else []


@dataclass(frozen=True)
class Balance:
    """Opened = closed + open. `lost`: numbers that were asked and are in no state that anybody looks at."""

    opened: int
    closed: int
    open: int
    lost: tuple[int, ...] = ()


async def balance(where: Reads) -> Balance:
    """How many questions there were and are, counted twice: by their notes and by themselves."""
    states = {int(number): str(state) for number, state in await rows(where, STATES)}
    asked = {int(number) for (number,) in await rows(where, ASKED)}
    known = {number for number, state in states.items() if state in KNOWN_STATES}
    closed = sum(states[number] == "closed" for number in known)
    return Balance(
        len(asked | set(states)), closed, len(known) - closed, tuple(sorted((asked | set(states)) - known))
    )


async def next_act_after(session: AsyncSession, now: datetime) -> datetime | None:
    """When the clock next has something to do for any of them."""
    query = (
        select(Escalation.next_at)
        .where(col(Escalation.next_at).is_not(None), col(Escalation.next_at) > now)
        .order_by(col(Escalation.next_at))
    )
    return (await session.exec(query)).first()


def note(
    session: AsyncSession,
    escalation: Escalation,
    kind: str,
    *,
    by: str,
    by_name: str = "",
    body: str = "",
    now: datetime,
) -> None:
    """Write down one thing said or done."""
    assert escalation.id is not None
    session.add(EscalationNote(escalation=escalation.id, kind=kind, by=by, by_name=by_name, body=body, at=now))


async def notes(session: AsyncSession, number: int) -> list[EscalationNote]:
    """Everything said and done, oldest first."""
    query = select(EscalationNote).where(EscalationNote.escalation == number).order_by(col(EscalationNote.id))
    return list((await session.exec(query)).all())
