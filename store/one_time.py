"""Words that are good once and for a while, such as the state of an installation. Only hashes of used ones are kept."""

import hashlib
from datetime import datetime

from sqlmodel import col, delete
from sqlmodel.ext.asyncio.session import AsyncSession

from store.rows import insert_once
from store.tables import OneTime


async def use(session: AsyncSession, word: str, until: datetime, now: datetime) -> bool:
    """Use the word up: True for the first who does. Words that ran out, at their `until`, are forgotten."""
    await session.exec(delete(OneTime).where(col(OneTime.expires_at) <= now))
    row = {"word_hash": hashlib.sha256(word.encode()).hexdigest(), "expires_at": until}
    return await insert_once(session, OneTime, [row]) == 1
