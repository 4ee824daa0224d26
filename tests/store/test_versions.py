"""Publishing the program: versions follow each other, and nobody's change is overwritten unseen."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from store import versions
from store.db import Database
from store.program_file import ProgramProblems, export, load_shipped

NOW = datetime(2026, 9, 1, 13, tzinfo=UTC)
PRACTICE = load_shipped("practice")
FIRST = export(PRACTICE)
RENAMED = export(replace(PRACTICE, title="A better title"))
WITHOUT_KICKOFF = export(replace(PRACTICE, convenings=PRACTICE.convenings[1:]))


@pytest.fixture
async def store(database: Database) -> Database:
    await database.migrate()
    return database


async def publish(store: Database, body: str, based_on: int) -> versions.Version:
    async with store.write() as session:
        return await versions.publish(session, body, by="dana", based_on=based_on, now=NOW, note="for a test")


async def test_before_the_first_version_nothing_is_in_force(store: Database) -> None:
    async with store.read() as session:
        assert await versions.in_force(session) is None


async def test_the_newest_version_is_in_force_and_the_older_are_kept(store: Database) -> None:
    await publish(store, FIRST, 0)
    await publish(store, RENAMED, 1)

    async with store.read() as session:
        current = await versions.in_force(session)
        kept = await versions.history(session)

    assert current is not None
    assert (current.number, current.program.title) == (2, "A better title")
    assert [row.number for row in kept] == [2, 1]
    assert kept[1].body == FIRST


async def test_a_version_is_read_once_per_process(store: Database) -> None:
    await publish(store, FIRST, 0)

    async with store.read() as session:
        assert await versions.in_force(session) is await versions.in_force(session)


async def test_a_look_finds_the_newest_version_as_soon_as_it_is_published(store: Database) -> None:
    found: list[str] = []
    for number, body in enumerate((None, FIRST, RENAMED)):
        if body is not None:
            await publish(store, body, number - 1)
        for _ in range(2):
            async with store.look() as reads:
                current = await versions.in_force(reads)
            found.append(current.program.title if current else "none")

    assert found == ["none", "none", PRACTICE.title, PRACTICE.title, "A better title", "A better title"]


async def test_a_change_based_on_an_older_version_is_refused_with_both_differences(store: Database) -> None:
    await publish(store, FIRST, 0)
    await publish(store, RENAMED, 1)

    with pytest.raises(versions.StaleBase) as refused:
        await publish(store, WITHOUT_KICKOFF, 1)

    assert refused.value.in_force == 2
    assert refused.value.theirs[0].startswith("Program: title")
    assert refused.value.yours == ("Convening dropped: Kickoff convening.",)


async def test_a_program_that_does_not_parse_leaves_the_last_one_in_force(store: Database) -> None:
    await publish(store, FIRST, 0)

    with pytest.raises(ProgramProblems):
        await publish(store, FIRST.replace("America/New_York", "America/Bostn"), 1)

    async with store.read() as session:
        current = await versions.in_force(session)
    assert current is not None
    assert current.number == 1


async def test_of_two_who_publish_at_once_one_is_told_of_the_other(store: Database) -> None:
    await publish(store, FIRST, 0)

    results = await asyncio.gather(
        publish(store, RENAMED, 1), publish(store, WITHOUT_KICKOFF, 1), return_exceptions=True
    )

    assert sorted(type(result).__name__ for result in results) == ["StaleBase", "Version"]
    async with store.read() as session:
        assert [row.number for row in await versions.history(session)] == [2, 1]
