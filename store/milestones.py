"""What teams and persons have said about milestones and convenings: done, coming, was there."""

from datetime import datetime

from sqlalchemy import bindparam
from sqlalchemy import select as columns
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from store.look import Prepared, Reads, rows
from store.rows import insert_once
from store.tables import Attendance, Done, Rsvp

DONE = Prepared(columns(col(Done.milestone), col(Done.district)))
DONE_BY = Prepared(
    columns(col(Done.milestone)).where(
        col(Done.milestone) == bindparam("milestone"), col(Done.district) == bindparam("district")
    )
)


async def mark_done(session: AsyncSession, milestone: str, district: str, *, by: str, now: datetime) -> bool:
    """Note that the team is done with it; False when it already was."""
    row = {"milestone": milestone, "district": district, "by": by, "at": now}
    return await insert_once(session, Done, [row]) == 1


async def undo_done(session: AsyncSession, milestone: str, district: str) -> bool:
    """Take it back; False when it was not done."""
    row = await session.get(Done, (milestone, district))
    if row is None:
        return False
    await session.delete(row)
    return True


async def all_done(where: Reads) -> set[tuple[str, str]]:
    """(milestone, district) of everything that is done."""
    return {(milestone, district) for milestone, district in await rows(where, DONE)}


async def is_done(where: Reads, milestone: str, district: str) -> bool:
    """Whether the district is done with it."""
    return bool(await rows(where, DONE_BY, milestone=milestone, district=district))


async def answer(session: AsyncSession, convening: str, member: str, district: str, reply: str, now: datetime) -> str:
    """Keep the person's RSVP and give what it was before ("" for none)."""
    row = await session.get(Rsvp, (convening, member))
    before = row.answer if row else ""
    if row is None:
        row = Rsvp(convening=convening, member=member, district=district, answer=reply, at=now)
    row.answer, row.at = reply, now
    session.add(row)
    return before


async def rsvps(session: AsyncSession, convening: str = "") -> list[Rsvp]:
    """RSVPs of one convening, or of all."""
    query = select(Rsvp).order_by(col(Rsvp.member))
    if convening:
        query = query.where(Rsvp.convening == convening)
    return list((await session.exec(query)).all())


async def attend(
    session: AsyncSession, convening: str, member: str, district: str, present: bool, *, by: str, now: datetime
) -> None:
    """Note whether the person was there; the last note counts."""
    row = await session.get(Attendance, (convening, member))
    if row is None:
        row = Attendance(convening=convening, member=member, district=district, present=present, by=by, at=now)
    row.present, row.by, row.at = present, by, now
    session.add(row)


async def attendance(session: AsyncSession, convening: str) -> dict[str, bool]:
    """Who was there, by member id."""
    rows = (await session.exec(select(Attendance).where(Attendance.convening == convening))).all()
    return {row.member: row.present for row in rows}
