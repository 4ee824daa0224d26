"""How often the safety message was shown: a number for each day and language, and nothing else."""

from datetime import date

from sqlalchemy import func
from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from store.rows import insert_once
from store.tables import DangerCount


async def count(session: AsyncSession, day: date, language: str) -> None:
    """One more on this day."""
    await insert_once(session, DangerCount, [{"day": day, "language": language, "shown": 0}])
    one_more = update(DangerCount).where(col(DangerCount.day) == day, col(DangerCount.language) == language)
    await session.exec(one_more.values(shown=col(DangerCount.shown) + 1))


async def total(session: AsyncSession, since: date) -> int:
    """How often since this day, inclusive."""
    query = select(func.coalesce(func.sum(DangerCount.shown), 0)).where(col(DangerCount.day) >= since)
    return int((await session.exec(query)).one())
