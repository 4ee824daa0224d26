"""What is kept of workspaces, and words that are good once, on both databases."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from store import installations, one_time
from store.db import Database
from store.tables import Installation, OneTime

NOON = datetime(2026, 10, 13, 12, tzinfo=UTC)
SOON = NOON + timedelta(minutes=10)


@pytest.fixture
async def migrated(database: Database) -> Database:
    await database.migrate()
    return database


async def put(database: Database, workspace: str, body: str, platform: str = "slack", at: datetime = NOON) -> None:
    async with database.write() as session:
        await installations.put(session, platform, workspace, body, at)


async def kept(database: Database, platform: str = "slack") -> dict[str, str]:
    async with database.read() as session:
        return await installations.all_of(session, platform)


async def use(database: Database, word: str, until: datetime = SOON, now: datetime = NOON) -> bool:
    async with database.write() as session:
        return await one_time.use(session, word, until, now)


async def test_each_workspace_keeps_its_newest_body(migrated: Database) -> None:
    await put(migrated, "T02", "two")
    await put(migrated, "T01", "one")
    await put(migrated, "T01", "one, again", at=SOON)
    await put(migrated, "T01", "another platform's", platform="teams")

    assert await kept(migrated) == {"T01": "one, again", "T02": "two"}
    async with migrated.read() as session:
        assert await installations.get(session, "slack", "T01") == "one, again"
        assert await installations.get(session, "slack", "T03") is None
        assert (await session.get_one(Installation, ("slack", "T01"))).updated_at == SOON


async def test_what_one_transaction_puts_twice_is_kept_once(migrated: Database) -> None:
    async with migrated.write() as session:
        await installations.put(session, "slack", "T01", "first", NOON)
        await installations.put(session, "slack", "T01", "second", NOON)

    assert await kept(migrated) == {"T01": "second"}


async def test_a_removed_workspace_leaves_nothing(migrated: Database) -> None:
    for workspace in ("T01", "T02"):
        await put(migrated, workspace, "body")

    async with migrated.write() as session:
        await installations.remove(session, "slack", "T01")
        await installations.remove(session, "slack", "T99")

    assert await kept(migrated) == {"T02": "body"}


async def test_many_who_put_at_once_leave_one(migrated: Database) -> None:
    await asyncio.gather(*(put(migrated, "T01", f"body {number}") for number in range(10)))

    assert list(await kept(migrated)) == ["T01"]


async def test_a_word_is_good_once(migrated: Database) -> None:
    assert await use(migrated, "word")
    assert not await use(migrated, "word")
    assert await use(migrated, "another")


async def test_of_many_who_use_a_word_at_once_one_succeeds(migrated: Database) -> None:
    used = await asyncio.gather(*(use(migrated, "word") for _ in range(10)))

    assert sum(used) == 1


async def test_words_that_ran_out_are_forgotten(migrated: Database) -> None:
    await use(migrated, "older", NOON + timedelta(minutes=1))
    await use(migrated, "old")
    await use(migrated, "good", SOON + timedelta(minutes=1), now=SOON)

    async with migrated.read() as session:
        assert len((await session.exec(select(OneTime))).all()) == 1


async def test_the_word_itself_is_not_kept(migrated: Database) -> None:
    await use(migrated, "word")

    async with migrated.read() as session:
        (row,) = (await session.exec(select(OneTime))).all()
    assert "word" not in row.word_hash
