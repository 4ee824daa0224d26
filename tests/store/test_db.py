"""The database itself, on SQLite and on PostgreSQL: transactions, instants, migrations, keys, readers."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import IntegrityError, OperationalError, ProgrammingError, StatementError
from sqlmodel import SQLModel, select

import store.db
from store import meta
from store.db import Database, NewerDatabase
from store.tables import Account, InboxEvent, Member, Meta

NOON = datetime(2026, 10, 13, 12, tzinfo=UTC)

FIRST = """
import sqlalchemy as sa
from alembic import op
revision, down_revision, branch_labels, depends_on = "a1", None, None, None
def upgrade():
    op.create_table("one", sa.Column("id", sa.Integer, primary_key=True))
"""
BROKEN = """
import sqlalchemy as sa
from alembic import op
revision, down_revision, branch_labels, depends_on = "a2", "a1", None, None
def upgrade():
    op.create_table("two", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("insert into one (id) values (1)")
    raise OSError("the lights went out")
"""


@pytest.fixture
def database(bare_database: Database) -> Database:
    """Here the tables are what is tested."""
    return bare_database


@pytest.fixture
async def migrated(database: Database) -> Database:
    await database.migrate()
    return database


async def test_two_hundred_additions_by_twenty_at_once_lose_nothing(migrated: Database) -> None:
    async with migrated.write() as session:
        await meta.put(session, "count", "0")

    async def add_ten() -> None:
        for _ in range(10):
            async with migrated.write() as session:
                row = await session.get_one(Meta, "count", with_for_update=True)
                await asyncio.sleep(0)
                row.value = str(int(row.value) + 1)

    await asyncio.gather(*(add_ten() for _ in range(20)))

    async with migrated.read() as session:
        assert await meta.get(session, "count") == "200"


async def test_on_one_file_even_a_plain_read_and_write_loses_nothing(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'plain.db'}")
    await database.migrate()

    async def add_ten() -> None:
        for _ in range(10):
            async with database.write() as session:
                count = int(await meta.get(session, "count") or 0)
                await asyncio.sleep(0)
                await meta.put(session, "count", str(count + 1))

    await asyncio.gather(*(add_ten() for _ in range(20)))

    async with database.read() as session:
        assert await meta.get(session, "count") == "200"
    await database.close()


async def test_what_raises_leaves_nothing(migrated: Database) -> None:
    async def broken() -> None:
        async with migrated.write() as session:
            await meta.put(session, "half", "done")
            await session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await broken()

    async with migrated.read() as session:
        assert await meta.get(session, "half") == ""


async def test_an_instant_without_a_zone_is_refused(migrated: Database) -> None:
    with pytest.raises(StatementError, match="an instant needs a zone"):
        async with migrated.write() as session:
            session.add(InboxEvent(event_id="e1", at=datetime(2026, 10, 13, 12)))


async def test_an_instant_of_any_zone_comes_back_as_the_same_instant_in_utc(migrated: Database) -> None:
    in_boston = NOON.astimezone(timezone(timedelta(hours=-4)))
    async with migrated.write() as session:
        session.add(InboxEvent(event_id="e1", at=in_boston))

    async with migrated.read() as session:
        (found,) = (await session.exec(select(InboxEvent))).all()

    assert found.at == NOON
    assert found.at.tzinfo is UTC


async def test_the_migrations_make_exactly_the_tables_of_the_code(migrated: Database) -> None:
    def differences(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        return list(compare_metadata(context, SQLModel.metadata))

    async with migrated.write() as session:
        found = await (await session.connection()).run_sync(differences)

    assert found == []


async def test_migrating_again_changes_nothing(migrated: Database) -> None:
    async with migrated.write() as session:
        await meta.put(session, "kept", "yes")

    await migrated.migrate()

    async with migrated.read() as session:
        assert await meta.get(session, "kept") == "yes"


async def test_several_processes_may_migrate_at_once(database: Database) -> None:
    others = [Database(database.url) for _ in range(3)]

    await asyncio.gather(*(one.migrate() for one in others))

    assert "member" in await tables(database)
    for one in others:
        await one.close()


async def test_a_failed_migration_leaves_nothing_of_itself(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store.db, "MIGRATIONS", migrations(tmp_path, FIRST))
    await database.migrate()
    migrations(tmp_path, FIRST, BROKEN)

    with pytest.raises(OSError, match="lights"):
        await database.migrate()

    assert await tables(database) == {"one", "alembic_version"}
    assert await scalar(database, "select count(*) from one") == 0
    assert await scalar(database, "select version_num from alembic_version") == "a1"


async def test_a_database_of_a_newer_version_is_refused_and_left_as_it_is(migrated: Database) -> None:
    async with migrated.write() as session:
        await (await session.connection()).execute(text("update alembic_version set version_num = '9999'"))
    before = await tables(migrated)

    with pytest.raises(NewerDatabase, match="9999"):
        await migrated.migrate()

    assert await tables(migrated) == before
    assert await scalar(migrated, "select version_num from alembic_version") == "9999"


async def test_an_account_of_nobody_is_refused(migrated: Database) -> None:
    with pytest.raises(IntegrityError):
        async with migrated.write() as session:
            session.add(Account(member="nobody", platform="stage", account_id="x"))


async def test_readers_cannot_write(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'read.db'}")
    await database.migrate()

    async def written() -> None:
        async with database.read() as session:
            await meta.put(session, "x", "y")
            await session.flush()

    with pytest.raises(OperationalError, match="readonly"):
        await written()

    await database.close()


async def test_a_look_does_not_wait_for_a_writer(migrated: Database) -> None:
    async with migrated.write() as writing:
        writing.add(Member(id="ana", name="Ana", role="member"))
        await writing.flush()

        async with asyncio.timeout(5), migrated.read() as looking:
            seen = (await looking.exec(select(Member))).all()

    assert seen == []


async def test_a_wrong_statement_does_not_spoil_the_next_transaction(migrated: Database) -> None:
    with pytest.raises((OperationalError, ProgrammingError)):
        async with migrated.write() as session:
            await (await session.connection()).execute(text("select * from nowhere"))

    async with migrated.write() as session:
        await meta.put(session, "after", "fine")


def migrations(folder: Path, *bodies: str) -> Path:
    """A folder of migrations with our own env.py and these bodies."""
    (folder / "versions").mkdir(exist_ok=True)
    (folder / "env.py").write_text((Path(store.db.__file__).parent / "migrations" / "env.py").read_text())
    for number, body in enumerate(bodies, start=1):
        (folder / "versions" / f"{number:04}_step.py").write_text(body)
    return folder


async def tables(database: Database) -> set[str]:
    async with database.read() as session:
        return set(await (await session.connection()).run_sync(lambda one: inspect(one).get_table_names()))


async def scalar(database: Database, query: str) -> object:
    async with database.read() as session:
        return (await (await session.connection()).execute(text(query))).scalar_one()
