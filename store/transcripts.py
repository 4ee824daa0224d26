"""Transcripts of the doors that keep their own: the practice workspace, and the mailbox of unsent e-mail."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from store.tables import Entry


async def add(session: AsyncSession, entry: Entry) -> int:
    """Write one line down and give its id."""
    session.add(entry)
    await session.flush()
    assert entry.id is not None
    return entry.id


async def rewrite(session: AsyncSession, entry_id: int, body: str) -> bool:
    """Put another body in the place of the old one; False when there is no such line."""
    entry = await session.get(Entry, entry_id)
    if entry is None:
        return False
    entry.body = body
    session.add(entry)
    return True


async def latest(session: AsyncSession, platform: str, place: str, viewer: str, limit: int) -> list[Entry]:
    """The last `limit` lines this viewer may see, oldest first; viewer "" sees what everybody sees."""
    query = (
        select(Entry)
        .where(Entry.platform == platform, Entry.place == place, col(Entry.viewer).in_(("", viewer)))
        .order_by(col(Entry.id).desc())
        .limit(limit)
    )
    return list(reversed((await session.exec(query)).all()))


async def find_key(session: AsyncSession, platform: str, place: str, key: str) -> int | None:
    """The line with this delivery key."""
    query = select(Entry.id).where(Entry.platform == platform, Entry.place == place, Entry.key == key)
    return (await session.exec(query)).first()


async def get(session: AsyncSession, entry_id: int) -> Entry | None:
    """One line."""
    return await session.get(Entry, entry_id)


async def newest_ids(session: AsyncSession, platform: str, places: Sequence[str], viewer: str) -> dict[str, int]:
    """The highest id this viewer may see in each place."""
    query = (
        select(Entry.place, func.max(col(Entry.id)))
        .where(
            Entry.platform == platform,
            col(Entry.place).in_(places),
            col(Entry.viewer).in_(("", viewer)),
        )
        .group_by(col(Entry.place))
    )
    return {place: newest for place, newest in (await session.exec(query)).all() if newest is not None}


async def since(session: AsyncSession, after_id: int, at_least: datetime | None = None) -> list[Entry]:
    """Every line written after this id, of all doors, oldest first."""
    query = select(Entry).where(col(Entry.id) > after_id).order_by(col(Entry.id))
    if at_least is not None:
        query = query.where(col(Entry.at) >= at_least)
    return list((await session.exec(query)).all())


async def mails(session: AsyncSession, address: str = "") -> list[Entry]:
    """E-mails in both directions, oldest first; to and from one address when given."""
    query = select(Entry).where(Entry.platform == "email").order_by(col(Entry.id))
    if address:
        query = query.where(Entry.place == address)
    return list((await session.exec(query)).all())
