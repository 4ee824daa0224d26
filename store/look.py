"""Looking without a session: for what is asked so often that a session would cost many times what the database does.

A `Prepared` query is written once, for both databases. A session can be asked it, like any query. On SQLite a `Look`
asks the driver itself, where the caller stands: no thread to be handed to and back (aiosqlite does that four times a
statement), no expression to be compiled again. See docs/adr/0018.
"""

import re
import sqlite3
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from typing import Any

from sqlalchemy import BindParameter, Select, Update
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlmodel.ext.asyncio.session import AsyncSession

Row = Sequence[Any]
Convert = Callable[[Any], Any]


@dataclass(frozen=True)
class OnSqlite:
    """A statement as the driver takes it: the text; its values in order, each a name and what that is written as, or
    one that stands in the statement itself; the columns that the driver gives as something else; and their names."""

    text: str
    values: tuple[tuple[str, Convert | None, Any], ...]
    converted: tuple[tuple[int, Convert], ...]
    columns: tuple[str, ...]

    @cached_property
    def of_each(self) -> str:
        """An update for many values at once: its only value is a list, in JSON, of what is `given` for each."""
        place = count()
        text = re.sub(r"\?", lambda _: f"json_extract(each_row.value, '$[{next(place)}]')", self.text)
        return text.replace(" WHERE ", " FROM json_each(?) AS each_row WHERE ", 1)

    @cached_property
    def as_one(self) -> str:
        """What a query finds as one value: the list of its rows, in JSON."""
        return f"SELECT json_group_array(json_array({', '.join(self.columns)})) FROM ({self.text})"

    def given(self, values: Mapping[str, Any]) -> list[Any]:
        """These values in the order of the text; KeyError for a name that is missing."""
        return [
            (convert(values[name]) if convert else values[name]) if name else fixed
            for name, convert, fixed in self.values
        ]


class Prepared:
    """A query of columns, or an update that may give back columns; what it is asked with comes by the names of its
    `bindparam`s, never as a list of values."""

    def __init__(self, statement: Select[*tuple[Any, ...]] | Update) -> None:
        self.statement = statement

    @cached_property
    def on_sqlite(self) -> OnSqlite:
        """Compiled once, when it is first asked."""
        dialect: Any = sqlite_dialect()
        compiled: Any = self.statement.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
        results = enumerate(
            column.type.dialect_impl(dialect).result_processor(dialect, None)
            for column in self.statement.exported_columns
        )
        return OnSqlite(
            text=str(compiled),
            values=tuple(self._value(compiled.binds[name], name, dialect) for name in compiled.positiontup),
            converted=tuple((at, convert) for at, convert in results if convert is not None),
            columns=tuple(column.name for column in self.statement.exported_columns),
        )

    def _value(self, bind: BindParameter[Any], name: str, dialect: Any) -> tuple[str, Convert | None, Any]:
        convert: Any = bind.type.dialect_impl(dialect).bind_processor(dialect)
        if bind.required:
            return name, convert, None
        return "", None, convert(bind.value) if convert else bind.value


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
        found: list[Row] = self._connection.execute(query.text, query.given(values)).fetchall()
        return [converted(row, query.converted) for row in found] if query.converted else found


Reads = AsyncSession | Look
"""Whatever can be asked a `Prepared`."""


async def rows(where: Reads, prepared: Prepared, **values: Any) -> Sequence[Row]:
    """What the query finds there, one sequence of values for each row."""
    if isinstance(where, Look):
        return await where.rows(prepared, values)
    return (await (await where.connection()).execute(prepared.statement, values)).all()


def open_file(path: str) -> sqlite3.Connection:
    """A connection that cannot write, and begins nothing by itself."""
    connection = sqlite3.connect(path, timeout=10, isolation_level=None)
    connection.execute("PRAGMA query_only=ON")
    connection.execute("PRAGMA wal_autocheckpoint=0")
    return connection


def converted(row: Row, columns: Sequence[tuple[int, Convert]]) -> Row:
    """The row with these columns as what they stand for."""
    values = list(row)
    for at, convert in columns:
        values[at] = convert(values[at])
    return values
