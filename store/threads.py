"""What conversations are about: a thread of everybody's, or one person's open typed dialog."""

from datetime import datetime

from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from store.rows import insert_once
from store.tables import Thread


async def about(session: AsyncSession, platform: str, place: str, thread: str) -> str:
    """The thing this thread is about, "" when it is about nothing we know."""
    if not thread:
        return ""
    row = await _row(session, platform, place, thread, "")
    return row.thing if row else ""


async def bind(session: AsyncSession, platform: str, place: str, thread: str, thing: str, now: datetime) -> None:
    """From now on the thread is about the thing; the first binding stays."""
    await insert_once(
        session,
        Thread,
        [{"platform": platform, "place": place, "thread": thread, "account": "", "thing": thing, "step": "",
          "data": "", "updated_at": now}],
    )  # fmt: skip


async def dialog(session: AsyncSession, platform: str, place: str, account: str) -> Thread | None:
    """The person's open typed dialog in this place; one at a time."""
    return await _row(session, platform, place, "", account)


async def open_dialog(
    session: AsyncSession, platform: str, place: str, account: str, thing: str, data: str, now: datetime
) -> Thread:
    """Begin (or replace) the person's typed dialog here; `data` is the dialog's own state."""
    row = await _row(session, platform, place, "", account)
    if row is None:
        row = Thread(platform=platform, place=place, account=account, thing=thing, data=data, updated_at=now)
    row.thing, row.data, row.updated_at = thing, data, now
    session.add(row)
    return row


async def close_dialog(session: AsyncSession, platform: str, place: str, account: str) -> None:
    """End the person's typed dialog here, if there is one."""
    row = await _row(session, platform, place, "", account)
    if row is not None:
        await session.delete(row)


async def close_about(session: AsyncSession, thing: str) -> None:
    """End every typed dialog about the thing, whoever had it open."""
    query = select(Thread).where(Thread.thing == thing, Thread.account != "")
    for row in (await session.exec(query)).all():
        await session.delete(row)


async def _row(session: AsyncSession, platform: str, place: str, thread: str, account: str) -> Thread | None:
    query = select(Thread).where(
        Thread.platform == platform, Thread.place == place, Thread.thread == thread, Thread.account == account
    )
    return (await session.exec(query)).first()
