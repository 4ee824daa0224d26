"""Words that are good once and for a while, such as the state of an installation under way. Only hashes are kept."""

import hashlib
from datetime import datetime

from sqlmodel import col, delete
from sqlmodel.ext.asyncio.session import AsyncSession

from store.tables import OneTime


async def issue(session: AsyncSession, word: str, expires_at: datetime) -> None:
    """From now on the word is good, once, until then; words are long and random, so none is issued twice."""
    session.add(OneTime(word_hash=_hash(word), expires_at=expires_at))


async def consume(session: AsyncSession, word: str, now: datetime) -> bool:
    """Use the word up: True for the first who does while it is good. Words that ran out are cleared away."""
    query = delete(OneTime).where(col(OneTime.word_hash) == _hash(word), col(OneTime.expires_at) > now)
    used = (await session.exec(query)).rowcount == 1
    await session.exec(delete(OneTime).where(col(OneTime.expires_at) <= now))
    return used


def _hash(word: str) -> str:
    return hashlib.sha256(word.encode()).hexdigest()
