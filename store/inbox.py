"""The durable inbox: an inbound event has one effect, however often a platform repeats it."""

from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession

from store.rows import insert_once
from store.tables import InboxEvent


async def is_new(session: AsyncSession, event_id: str, now: datetime) -> bool:
    """Note the event in this transaction; False when it was already kept. An event without an id is always new."""
    if not event_id:
        return True
    return await insert_once(session, InboxEvent, [{"event_id": event_id, "at": now}]) == 1
