"""Looking without a session: for what is asked so often that a session would cost many times what the database does.

A `Prepared` query is written once, for both databases. A session can be asked it, like any query. On SQLite a `Look`
asks the driver itself, where the caller stands: no thread to be handed to and back (aiosqlite does that four times a
statement), no expression to be compiled again. See docs/adr/0018.
"""

import sqlite3
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import Select
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlmodel.ext.asyncio.session import AsyncSession

Row = Sequence[Any]
Convert = Callable[[Any], Any]


@dataclass(frozen=True)
class _OnSqlite:
    """A query as the driver takes it: the text; the names of its values in order, and what each is written as; values
    that stand in the query itself; and the columns that the driver gives as something else."""

    text: str
    names: tuple[tuple[str, Convert | None], ...]
    fixed: Mapping[str, Any]
    converted: tuple[tuple[int, Convert], ...]


class Prepared:
    """A query of columns; what it is asked with comes by the names of its `bindparam`s, never as a list of values."""

    def __init__(self, statement: Select[*tuple[Any, ...]]) -> None:
        self.statement = statement

    @cached_property
    def on_sqlite(self) -> _OnSqlite:
        """Compiled once, when it is first asked."""
        dialect: Any = sqlite_dialect()
        compiled: Any = self.statement.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
        results = enumerate(
            column.type.dialect_impl(dialect).result_processor(dialect, None)
            for column in self.statement.selected_columns
        )
        return _OnSqlite(
            text=str(compiled),
            names=tuple(
                (name, compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect))
                for name in compiled.positiontup
            ),
            fixed={name: bind.value for name, bind in compiled.binds.items() if not bind.required},
            converted=tuple((at, convert) for at, convert in results if convert is not None),
        )


class Look:
    """One moment of a SQLite file: everything asked through it is of the same state.

    `kept` outlives the look: what somebody has made of rows of this file that, once committed, never change.
    """

    def __init__(self, connection: sqlite3.Connection, kept: dict[Hashable, Any]) -> None:
        self._connection = connection
        self.kept = kept

    async def rows(self, prepared: Prepared, values: Mapping[str, Any]) -> Sequence[Row]:
        """What it finds, in the order asked for."""
        query = prepared.on_sqlite
        named = {**query.fixed, **values}
        given = [convert(named[name]) if convert else named[name] for name, convert in query.names]
        found: list[Row] = self._connection.execute(query.text, given).fetchall()
        return [_converted(row, query.converted) for row in found] if query.converted else found


Reads = AsyncSession | Look
"""Whatever can be asked a `Prepared`."""


async def rows(where: Reads, prepared: Prepared, **values: Any) -> Sequence[Row]:
    """What the query finds there, one sequence of values for each row."""
    if isinstance(where, Look):
        return await where.rows(prepared, values)
    return (await where.exec(prepared.statement, params=values)).all()  # type: ignore[call-overload,no-any-return]


def open_file(path: str) -> sqlite3.Connection:
    """A connection that cannot write, and begins nothing by itself."""
    connection = sqlite3.connect(path, timeout=10, isolation_level=None)
    connection.execute("PRAGMA query_only=ON")
    connection.execute("PRAGMA wal_autocheckpoint=0")
    return connection


def _converted(row: Row, converted: Sequence[tuple[int, Convert]]) -> Row:
    values = list(row)
    for at, convert in converted:
        values[at] = convert(values[at])
    return values
