"""A look finds what a session finds, at one moment, and changes nothing."""

import sqlite3
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import bindparam, select
from sqlmodel import col

from store import meta, submissions
from store.db import Database
from store.look import Look, Prepared, rows
from store.tables import Member, Meta, Reopening, Submission

NOON = datetime(2026, 10, 13, 12, tzinfo=UTC)
KEPT = Prepared(
    select(col(Submission.month), col(Submission.on_time), col(Submission.at)).where(
        col(Submission.district) == bindparam("district"), col(Submission.standing) == "open"
    )
)
UNTIL = Prepared(select(col(Reopening.until)))
VALUE = Prepared(select(col(Meta.value)).where(col(Meta.name) == "count"))
TOLD = Prepared(select(col(Member.told_at)).where(col(Member.told_at) > bindparam("after")))


@pytest.fixture
async def store(database: Database) -> Database:
    await database.migrate()
    async with database.write() as session:
        for district in ("north", "south"):
            session.add(
                Submission(district=district, month="2026-09", token=district, by="ana", at=NOON, on_time=True, standing="open")
            )  # fmt: skip
        await submissions.reopen(session, "north", "2026-09", until=date(2026, 11, 20), by="dana", now=NOON)
        session.add(Member(id="ana", name="Ana", role="member", told_at=NOON))
    return database


async def test_it_finds_what_a_session_finds_in_the_same_types(store: Database) -> None:
    async with store.look() as look, store.read() as session:
        for where in (look, session):
            assert [tuple(row) for row in await rows(where, KEPT, district="north")] == [("2026-09", True, NOON)]
            assert [tuple(row) for row in await rows(where, UNTIL)] == [(date(2026, 11, 20),)]
            assert [tuple(row) for row in await rows(where, TOLD, after=NOON.replace(hour=11))] == [(NOON,)]
            assert await rows(where, KEPT, district="west") == []


async def test_a_value_that_is_not_given_is_missed(store: Database) -> None:
    async with store.look() as look:
        with pytest.raises(Exception, match="district"):
            await rows(look, KEPT)


async def test_all_of_a_look_is_of_one_moment(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'one.db'}")
    await database.migrate()

    async with database.look() as look:
        assert await rows(look, VALUE) == []
        async with database.write() as session:
            await meta.put(session, "count", "1")
        assert await rows(look, VALUE) == []

    async with database.look() as look:
        assert await rows(look, VALUE) == [("1",)]
    await database.close()


async def test_on_one_file_a_look_cannot_write(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'one.db'}")
    await database.migrate()

    async with database.look() as look:
        assert isinstance(look, Look)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            look._connection.execute("delete from meta")
    await database.close()
