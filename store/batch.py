"""Writing many rows together, as the outbox does for every hundred messages: a session costs four times what the database
does (docs/adr/0021).

`Database.batch()` is one transaction, like `write()`. On SQLite it is the driver's own, on a thread of its own, so that
the file is written while the loop goes on; on PostgreSQL it is a session.

The driver lets the interpreter go for each step of a statement, and while the loop is busy it waits to have it back:
a hundred rows read one by one, or written by `executemany`, are not there before the loop has nothing to do. Here each
statement is one step, and its rows go in and out as one text of JSON.
"""

import asyncio
import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from sqlalchemy.exc import DBAPIError
from sqlmodel.ext.asyncio.session import AsyncSession

from store.look import Prepared, Row, converted

Found = TypeVar("Found")


class Writer:
    """The connection of a SQLite file for batches, and its thread."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._thread = ThreadPoolExecutor(1, "batch")
        self._connection: sqlite3.Connection | None = None

    async def end(self, *, commit: bool) -> None:
        """Commit or undo; whoever is cancelled meanwhile leaves nothing half done."""
        await asyncio.shield(self._there(lambda: self._end(commit=commit)))

    async def run(self, work: Callable[[sqlite3.Connection], Found]) -> Found:
        """Do it in the thread, after what was given before; the first takes the file's lock for writing."""
        return await self._there(lambda: work(self._begun()))

    async def close(self) -> None:
        """Let the connection go."""
        if self._connection is not None:
            await self._there(self._connection.close)
            self._connection = None
        self._thread.shutdown(wait=False)

    def _there(self, work: Callable[[], Found]) -> "asyncio.Future[Found]":
        def told() -> Found:
            try:
                return work()
            except sqlite3.Error as error:  # as a session says it, so that one sentence is told of both
                raise DBAPIError("batch", None, error) from error

        return asyncio.get_running_loop().run_in_executor(self._thread, told)

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = sqlite3.connect(self._path, timeout=10, isolation_level=None, check_same_thread=False)
            self._connection.execute("PRAGMA synchronous=FULL")
            self._connection.execute("PRAGMA foreign_keys=ON")
        return self._connection

    def _begun(self) -> sqlite3.Connection:
        connection = self._open()
        if not connection.in_transaction:
            connection.execute("BEGIN IMMEDIATE")
        return connection

    def _end(self, *, commit: bool) -> None:
        connection = self._open()
        try:
            if commit and connection.in_transaction:
                connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")


class Batch:
    """One transaction of a SQLite file; values are text, numbers and None."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    async def rows(self, prepared: Prepared, values: Mapping[str, Any]) -> Sequence[Row]:
        """What the query finds."""
        query = prepared.on_sqlite

        def work(connection: sqlite3.Connection) -> Sequence[Row]:
            (told,) = connection.execute(query.as_one, query.given(values)).fetchone()
            found: list[Row] = json.loads(told)
            return [converted(row, query.converted) for row in found]

        return await self._writer.run(work)

    async def each(self, prepared: Prepared, values: Sequence[Mapping[str, Any]]) -> int:
        """Run the update for each, no row of the table twice; gives how many rows all of them have changed."""
        query = prepared.on_sqlite

        def work(connection: sqlite3.Connection) -> int:
            told = json.dumps([query.given(one) for one in values], ensure_ascii=False)
            return connection.execute(query.of_each, (told,)).rowcount

        return await self._writer.run(work)


Writes = AsyncSession | Batch
"""Whatever can be told a `Prepared` that changes something."""
