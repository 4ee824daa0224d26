"""Facts about the database itself: practice or live, how far the clock has been read, the practice clock."""

from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession

from store.tables import Meta

KIND = "kind"
TICKED_UNTIL = "ticked until"
PRACTICE_NOW = "practice now"


async def get(session: AsyncSession, name: str) -> str:
    """The value, "" when it was never set."""
    row = await session.get(Meta, name)
    return row.value if row else ""


async def put(session: AsyncSession, name: str, value: str) -> None:
    """Set the value."""
    row = await session.get(Meta, name)
    if row is None:
        session.add(Meta(name=name, value=value))
    else:
        row.value = value
        session.add(row)


async def get_instant(session: AsyncSession, name: str) -> datetime | None:
    """The value as an aware instant; None when it was never set."""
    value = await get(session, name)
    return datetime.fromisoformat(value) if value else None


async def put_instant(session: AsyncSession, name: str, value: datetime) -> None:
    """Set an aware instant."""
    await put(session, name, value.isoformat())
