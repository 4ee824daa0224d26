"""What platforms keep of each workspace that installed the assistant: a text that only its door can read."""

from datetime import datetime

from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from store.rows import insert_once
from store.tables import Installation


async def get(session: AsyncSession, platform: str, workspace: str) -> str | None:
    """The body kept for the workspace, None when there is none."""
    held = await session.get(Installation, (platform, workspace))
    return None if held is None else held.body


async def put(session: AsyncSession, platform: str, workspace: str, body: str, now: datetime) -> None:
    """Keep the body in the place of what was kept for the workspace."""
    row = {"platform": platform, "workspace": workspace, "body": body, "updated_at": now}
    if await insert_once(session, Installation, [row]):
        return
    held = await session.get_one(Installation, (platform, workspace), with_for_update=True, populate_existing=True)
    held.body, held.updated_at = body, now
    session.add(held)


async def remove(session: AsyncSession, platform: str, workspace: str) -> None:
    """Keep nothing for the workspace."""
    query = delete(Installation).where(
        col(Installation.platform) == platform, col(Installation.workspace) == workspace
    )
    await session.exec(query)


async def all_of(session: AsyncSession, platform: str) -> dict[str, str]:
    """Every body of the platform, by workspace."""
    query = select(Installation).where(Installation.platform == platform).order_by(col(Installation.workspace))
    return {row.workspace: row.body for row in (await session.exec(query)).all()}
