"""Fixtures: a world to talk in, on a store of its own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from store.db import Database
from store.program import Program
from tests import dialog
from tests.programs import a_program



@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """An empty SQLite store."""
    store = Database(f"sqlite:///{tmp_path / 'test.db'}")
    yield store
    await store.close()


@pytest.fixture
def program() -> Program:
    """The program in force; a test module may override it."""
    return a_program()


@pytest.fixture
async def world(database: Database, program: Program) -> dialog.World:
    """The invented cohort on the first morning of its school year."""
    return await dialog.build(database, program)
