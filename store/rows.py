"""Writing a row at most once, on both databases."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession


async def insert_once(session: AsyncSession, table: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> int:
    """Insert the rows whose unique keys are new and give how many were; the others are left as they are."""
    if not rows:
        return 0
    dialect = session.get_bind().dialect.name
    insert = sqlite.insert if dialect == "sqlite" else postgresql.insert
    held = table.__table__  # type: ignore[attr-defined]
    # On the connection, not the session, and counted by what comes back: neither the session's bulk insert nor
    # psycopg's row count is the number of new rows on PostgreSQL.
    connection = await session.connection()
    # Every statement stays below SQLite's limit of bound values.
    size = max(1, 20_000 // max(1, len(rows[0])))
    added = 0
    for start in range(0, len(rows), size):
        chunk = [dict(row) for row in rows[start : start + size]]
        statement = insert(held).values(chunk).on_conflict_do_nothing().returning(*held.primary_key.columns)
        added += len((await connection.execute(statement)).all())
    return added
