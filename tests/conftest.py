"""Fixtures: a world to talk in, on a store of its own; every test with a store also runs on PostgreSQL."""

import asyncio
import gc
import hashlib
import logging
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import structlog

from store import program_file
from store.db import Database
from store.program import Program
from tests import dialog, postgres
from tests.dialog import Said
from tests.programs import a_program

pytest.register_assert_rewrite("tests.platforms.contract")

QUIET = structlog.get_config()["processors"][:-1]
"""What structlog does with a line before it is drawn, unless it is told otherwise."""


def pytest_collection_finish() -> None:
    """What stands for the whole run is not looked through again and again by the collector."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Where CSMHS_TEST_NO_SKIP is set, a skipped test is a failed one."""
    outcome: Any = yield
    report = outcome.get_result()
    if report.skipped and os.environ.get("CSMHS_TEST_NO_SKIP"):
        report.outcome = "failed"
        report.longrepr = f"skipped where nothing may be skipped: {report.longrepr}"


@pytest.fixture(autouse=True)
def _quiet_log(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what went wrong is worth reading in a test's output.

    A command keeps its loggers for good (`bot.log`); here they would outlive the test, and the file it prints to.
    """
    configure = structlog.configure
    monkeypatch.setattr(
        structlog, "configure", lambda **how: configure(**{**how, "cache_logger_on_first_use": False})
    )
    structlog.reset_defaults()
    # A plain traceback: the one that structlog draws by itself takes seconds where a test makes something fail.
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        processors=[*QUIET, structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)],
    )


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """A PostgreSQL server for the whole session."""
    with postgres.server() as url:
        yield url


@pytest.fixture(scope="session")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with every table and nothing in them: made once, since making it takes longer than most tests."""
    path = tmp_path_factory.mktemp("tables") / "empty.db"

    async def make() -> None:
        store = Database(f"sqlite:///{path}")
        await store.migrate()
        await store.close()

    asyncio.run(make())
    assert not path.with_name("empty.db-wal").exists()  # all of it is in the one file
    return path


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def bare_database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A store without any table yet."""
    if request.param == "sqlite":
        store = Database(f"sqlite:///{tmp_path / 'test.db'}")
        yield store
        await store.close()
        return
    with postgres.fresh_database(request.getfixturevalue("postgres_server")) as url:
        store = Database(url)
        yield store
        await store.close()


@pytest.fixture
def database(bare_database: Database, tables: Path, tmp_path: Path) -> Database:
    """An empty store; on SQLite its tables are there already, so that `migrate` has nothing left to do."""
    if bare_database.sqlite:
        shutil.copyfile(tables, tmp_path / "test.db")
    return bare_database


@pytest.fixture
def program() -> Program:
    """The program in force; a test module may override it."""
    return a_program()


@dataclass(frozen=True)
class Morning:
    """A SQLite file of a world that nobody has spoken to yet, and what has been posted in it, by door."""

    file: Path
    posted: tuple[Said, ...]
    mailed: tuple[Said, ...]


@pytest.fixture(scope="session")
def mornings() -> dict[tuple[str, str], Morning]:
    """By program and time: each lived through once, since that takes longer than most tests."""
    return {}


@pytest.fixture
def wakes(request: pytest.FixtureRequest) -> str:
    """When a test begins: on the first morning of the school year, or as its mark `wakes` says."""
    mark = request.node.get_closest_marker("wakes")
    return mark.args[0] if mark else dialog.START


@pytest.fixture
async def world(
    database: Database,
    program: Program,
    wakes: str,
    mornings: dict[tuple[str, str], Morning],
    tables: Path,
    tmp_path: Path,
) -> dialog.World:
    """The invented cohort on the first morning of its school year, or later with nobody having said a word."""
    if not database.sqlite:
        return await dialog.build(database, program, until=wakes)
    which = (hashlib.sha256(program_file.export(program).encode()).hexdigest(), wakes)
    if which not in mornings:
        file = tables.with_name(f"{len(mornings)}.db")
        shutil.copyfile(tables, file)
        built = Database(f"sqlite:///{file}")
        first = await dialog.build(built, program, until=wakes)
        await built.close()
        mornings[which] = Morning(file, tuple(first.door.posted), tuple(first.mail.posted))
    morning = mornings[which]
    shutil.copyfile(morning.file, tmp_path / "test.db")
    world = dialog.assemble(database, wakes)
    world.door.posted += [replace(said) for said in morning.posted]
    world.mail.posted += [replace(said) for said in morning.mailed]
    return world
