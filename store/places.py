"""Where the collaborative is heard, and the workspaces it is heard in: connected, in trouble, or gone."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import update
from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from store.tables import Account, Delivery, Place, Workspace


async def at(session: AsyncSession, platform: str, place: str) -> list[Place]:
    """Every purpose that is heard in this conversation, oldest first."""
    query = select(Place).where(Place.platform == platform, Place.place == place).order_by(col(Place.id))
    return list((await session.exec(query)).all())


async def everywhere(session: AsyncSession) -> list[Place]:
    """Every connected conversation, by purpose."""
    return list((await session.exec(select(Place).order_by(col(Place.purpose), col(Place.id)))).all())


async def is_everybodys(session: AsyncSession, platform: str, key: str) -> bool:
    """The coordinators or the contacts are heard in this workspace, so it is run by whom they trust."""
    shared = col(Place.purpose).in_(("coordinators", "escalations"))
    query = select(Place.id).where(Place.platform == platform, Place.workspace == key, shared).limit(1)
    return bool(key) and (await session.exec(query)).first() is not None


async def connect(session: AsyncSession, purpose: str, platform: str, place: str, **facts: Any) -> bool:
    """The purpose is heard there from now on, and any trouble of that conversation is over; False when it was already.

    `facts` are `name`, `workspace`, `connected_by` and `connected_at`.
    """
    held = next((one for one in await at(session, platform, place) if one.purpose == purpose), None)
    new = held is None
    held = held or Place(purpose=purpose, platform=platform, place=place)
    for name, value in facts.items():
        setattr(held, name, value)
    session.add(held)
    await session.flush()
    await trouble(session, platform, place, "")
    return new


async def disconnect(session: AsyncSession, platform: str, place: str) -> int:
    """Nothing is heard there any more; gives how many purposes were."""
    result: Any = await session.exec(delete(Place).where(col(Place.platform) == platform, col(Place.place) == place))
    return int(result.rowcount)


async def trouble(
    session: AsyncSession, platform: str, place: str, why: str, *, only_where_well: bool = False
) -> int:
    """Write down why nothing is sent there for now ("" when all is well again); gives how many purposes changed.

    `only_where_well`: what is in trouble already keeps its reason, so that of several who find out one is first.
    """
    there = (col(Place.platform) == platform, col(Place.place) == place, col(Place.trouble) != why)
    statement = update(Place).where(*there).values(trouble=why)
    if only_where_well:
        statement = statement.where(col(Place.trouble) == "")
    result: Any = await session.exec(statement)
    return int(result.rowcount)


async def rename(session: AsyncSession, platform: str, place: str, name: str) -> None:
    """What people there call it now."""
    await session.exec(
        update(Place).where(col(Place.platform) == platform, col(Place.place) == place).values(name=name)
    )


async def direct_gone(session: AsyncSession, platform: str, place: str, *, gone: bool = True) -> list[str]:
    """The account written to there is closed (or open again); gives the ids of the members whose account it was."""
    return await _gone(session, platform, gone, col(Account.direct) == place)


async def account_gone(session: AsyncSession, platform: str, account_id: str, *, gone: bool = True) -> list[str]:
    """The same, by the account itself."""
    return await _gone(session, platform, gone, col(Account.account_id) == account_id)


async def _gone(session: AsyncSession, platform: str, gone: bool, which: Any) -> list[str]:
    changed = (
        update(Account)
        .where(col(Account.platform) == platform, which, col(Account.gone) != gone)
        .values(gone=gone)
        .returning(col(Account.member))
    )
    return list((await session.exec(changed)).scalars().all())


async def shut(session: AsyncSession, platform: str, key: str) -> Workspace | None:
    """The workspace can no longer be written to; gives it to the first who finds out, None to all others."""
    changed: Any = await session.exec(
        update(Workspace)
        .where(
            col(Workspace.platform) == platform, col(Workspace.workspace) == key, col(Workspace.state) != "removed"
        )
        .values(state="removed")
    )
    return await workspace(session, platform, key) if changed.rowcount else None


async def workspace(session: AsyncSession, platform: str, key: str) -> Workspace | None:
    """The workspace, when it has installed the assistant."""
    return await session.get(Workspace, (platform, key))


async def workspaces(session: AsyncSession) -> list[Workspace]:
    """Every workspace, by its name."""
    return list((await session.exec(select(Workspace).order_by(col(Workspace.name)))).all())


async def put_workspace(session: AsyncSession, platform: str, key: str, now: datetime, **facts: Any) -> Workspace:
    """Make or change a workspace; `facts` are `name`, `state`, `district` and `by`."""
    row = await workspace(session, platform, key) or Workspace(platform=platform, workspace=key, at=now)
    for name, value in facts.items():
        setattr(row, name, value)
    session.add(row)
    await session.flush()
    return row


async def release(session: AsyncSession, platform: str, prefixes: Sequence[str], now: datetime) -> int:
    """What waits for places that begin so may go now; gives how many messages that were."""
    count = 0
    for prefix in prefixes:
        statement = (
            update(Delivery)
            .where(
                col(Delivery.state) == "queued",
                col(Delivery.platform) == platform,
                col(Delivery.place).startswith(prefix, autoescape=True),
                col(Delivery.next_at) > now,
                col(Delivery.tries) == 0,
                col(Delivery.reason) != "",
            )
            .values(next_at=now)
        )
        result: Any = await session.exec(statement)
        count += int(result.rowcount)
    return count
