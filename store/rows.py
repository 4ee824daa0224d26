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
    # Every statement stays below SQLite's limit of bound values.
    size = max(1, 20_000 // max(1, len(rows[0])))
    added = 0
    for start in range(0, len(rows), size):
        statement = insert(table).values(rows[start : start + size]).on_conflict_do_nothing()
        result: Any = await session.exec(statement)
        added += result.rowcount
    return added
