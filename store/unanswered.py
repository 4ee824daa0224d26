"""Questions that had no stored answer: their words and the day, never who asked, and not for long."""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import delete
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from store.tables import FaqFeedback, Unanswered

KEPT = timedelta(days=60)
LONGEST = 500


async def note(session: AsyncSession, question: str, near: str, day: date) -> None:
    """Keep the words; a question longer than anybody would read in a list is left out."""
    words = " ".join(question.split())
    if len(words) <= LONGEST:
        session.add(Unanswered(question=words, near=near, day=day))


async def kept(session: AsyncSession, today: date) -> list[Unanswered]:
    """What is kept, newest first; what is too old is not shown even before it is gone."""
    query = select(Unanswered).where(col(Unanswered.day) > today - KEPT)
    return list((await session.exec(query.order_by(col(Unanswered.day).desc(), col(Unanswered.id).desc()))).all())


async def purge(session: AsyncSession, today: date) -> None:
    """Delete what is too old."""
    await session.exec(delete(Unanswered).where(col(Unanswered.day) <= today - KEPT))


async def forget(session: AsyncSession, ids: Sequence[int]) -> None:
    """Delete these; they have an answer now."""
    await session.exec(delete(Unanswered).where(col(Unanswered.id).in_(ids)))


async def verdicts(session: AsyncSession, today: date) -> dict[str, tuple[int, int]]:
    """How often each entry helped and did not, in the time questions are kept for."""
    found: dict[str, tuple[int, int]] = {}
    for row in (await session.exec(select(FaqFeedback))).all():
        if row.at.date() > today - KEPT:
            helped, did_not = found.get(row.entry, (0, 0))
            found[row.entry] = (helped + row.helped, did_not + (not row.helped))
    return found
