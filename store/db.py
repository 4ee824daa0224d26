"""Engines and transactions for both databases: one SQLite file by default, PostgreSQL when asked.

SQLite needs three things its driver does not do by itself: transactions that take the write lock when they begin
(otherwise concurrent updates are lost), one writer at a time, and readers of their own so that a look never waits
for a write. See docs/adr/0004.
"""

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator, Hashable
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, event, make_url, text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel.ext.asyncio.session import AsyncSession

from store import look
from store.batch import Batch, Writer, Writes
from store.look import Look, Reads

MIGRATIONS = Path(__file__).parent / "migrations"
ADVISORY_LOCK = 5_206_113


class NewerDatabase(Exception):
    """The database was last used by a newer version of the assistant than this one."""


class Database:
    """A database and its ways in: `write()` and `batch()` for one transaction, `read()` and `look()` for looking."""

    def __init__(self, url: str) -> None:
        self.url = _async_url(url)
        self.sqlite = self.url.startswith("sqlite")
        self._writer = _engine(self.url, read_only=False)
        self._reader = _engine(self.url, read_only=True) if self.sqlite else self._writer
        self._one_writer = asyncio.Lock()
        self._file = make_url(self.url).database or ""
        self._looking: list[sqlite3.Connection] = []
        self._watching: sqlite3.Connection | None = None
        self._state_of_turn: int | None = None
        self._batches: Writer | None = None
        self._kept: dict[Hashable, Any] = {}

    @contextlib.asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        """One transaction: committed when the block ends, undone whole when it raises."""
        async with self._turn(), AsyncSession(self._writer, expire_on_commit=False) as session, session.begin():
            yield session

    @contextlib.asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """A session for looking; on SQLite it cannot write and never waits for a writer."""
        async with AsyncSession(self._reader, expire_on_commit=False) as session:
            yield session

    @contextlib.asynccontextmanager
    async def look(self, begun: AsyncSession | None = None) -> AsyncIterator[Reads]:
        """One state of the database for `Prepared` queries, at once; on PostgreSQL it is a session like any other.

        `begun`: a session of `write()` that has written nothing yet. On SQLite nobody else writes meanwhile, so a look
        sees what it would see; on PostgreSQL it is asked itself.
        """
        if not self.sqlite:
            if begun is not None:
                yield begun
                return
            async with self.read() as session:
                yield session
            return
        connection = self._looking.pop() if self._looking else look.open_file(self._file)
        connection.execute("BEGIN")
        try:
            yield Look(connection, self._kept)
        finally:
            connection.rollback()
            self._looking.append(connection)

    @contextlib.asynccontextmanager
    async def batch(self) -> AsyncIterator[Writes]:
        """`write()` for `Prepared` statements about many rows."""
        if not self.sqlite:
            async with self.write() as session:
                yield session
            return
        async with self._turn():
            if self._batches is None:
                self._batches = Writer(self._file)
            is_whole = False
            try:
                yield Batch(self._batches)
                is_whole = True
            finally:
                await self._batches.end(commit=is_whole)

    def state(self) -> int | None:
        """A number that is another one after every commit, of this process or of another; None on PostgreSQL.

        https://www.sqlite.org/pragma.html#pragma_data_version: for one connection it is the same as long as no other
        connection has committed anything.
        """
        if not self.sqlite:
            return None
        if self._watching is None:
            self._watching = look.open_file(self._file)
        number: int = self._watching.execute("PRAGMA data_version").fetchone()[0]
        return number

    def state_of_turn(self) -> int | None:
        """`state`, asked once in a turn of the event loop: whoever waits for a commit hears of it in a later one.

        For what is asked of a hundred messages at a time: each asking reads the file, and lets the thread that writes a
        batch take the interpreter (docs/adr/0021).
        """
        if self._state_of_turn is None:
            self._state_of_turn = self.state()
            asyncio.get_running_loop().call_soon(self._turn_ends)
        return self._state_of_turn

    def _turn_ends(self) -> None:
        self._state_of_turn = None

    @contextlib.asynccontextmanager
    async def _turn(self) -> AsyncIterator[None]:
        if not self.sqlite:
            yield
            return
        async with self._one_writer:
            yield

    async def migrate(self) -> None:
        """Bring the tables to this version's shape, all or nothing; raises NewerDatabase."""
        engine = _engine(self.url, read_only=False, foreign_keys=False)
        try:
            async with engine.begin() as connection:
                if not self.sqlite:
                    await connection.execute(text(f"select pg_advisory_xact_lock({ADVISORY_LOCK})"))
                await connection.run_sync(_upgrade)
        finally:
            await engine.dispose()

    async def close(self) -> None:
        """Let the connections go."""
        while self._looking:
            self._looking.pop().close()
        if self._watching is not None:
            self._watching.close()
            self._watching = None
        if self._batches is not None:
            await self._batches.close()
            self._batches = None
        await self._writer.dispose()
        if self._reader is not self._writer:
            await self._reader.dispose()


def alembic_config(connection: Connection | None = None) -> Config:
    """Alembic's settings; the connection is handed over in memory, so no file names an address."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection) -> None:
    script = ScriptDirectory.from_config(alembic_config())
    known = {revision.revision for revision in script.walk_revisions()}
    current = MigrationContext.configure(connection).get_current_revision()
    if current == script.get_current_head():
        return
    if current is not None and current not in known:
        raise NewerDatabase(current)
    command.upgrade(alembic_config(connection), "head")


def _async_url(url: str) -> str:
    if url.startswith("sqlite:"):
        return url.replace("sqlite:", "sqlite+aiosqlite:", 1)
    for plain in ("postgres:", "postgresql:"):
        if url.startswith(plain):
            return "postgresql+psycopg:" + url.removeprefix(plain)
    return url


def _engine(url: str, *, read_only: bool, foreign_keys: bool = True) -> AsyncEngine:
    if not url.startswith("sqlite"):
        return create_async_engine(url, pool_size=10, max_overflow=5, pool_pre_ping=True, hide_parameters=True)
    size = 4 if read_only else 1
    engine = create_async_engine(
        url, pool_size=size, max_overflow=0, connect_args={"timeout": 10}, hide_parameters=True
    )

    @event.listens_for(engine.sync_engine, "connect")
    def _connected(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver must not begin transactions by itself
        cursor = connection.cursor()
        cursor.execute("PRAGMA busy_timeout=10000")
        if read_only:
            cursor.execute("PRAGMA query_only=ON")
            cursor.execute("PRAGMA wal_autocheckpoint=0")
        else:
            cursor.execute("PRAGMA journal_mode=WAL")
            cursor.execute("PRAGMA synchronous=FULL")
            cursor.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def _begun(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine
