"""A batch is one transaction like any other, on either database: whole or not at all, one writer at a time, seen at once."""

import asyncio
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import DBAPIError

from store import deliveries, meta
from store.db import Database
from store.deliveries import Claimed, End
from store.tables import Delivery

NOON = datetime(2026, 10, 13, 16, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)


@pytest.fixture
async def store(database: Database) -> Database:
    await database.migrate()
    async with database.write() as session:
        await deliveries.queue(session, [queued(f"k{number}") for number in range(3)])
    return database


def queued(key: str) -> dict[str, Any]:
    return {
        **{name: "" for name in Claimed.__annotations__ if name not in ("id", "queued_at", "next_at", "expires_at")},
        "dedupe_key": key, "kind": "reminder", "card": "{}", "why": "", "covered_by": "", "tries": 0,
        "state": "queued", "queued_at": NOON, "next_at": NOON,
    }  # fmt: skip


async def claimed(store: Database, token: str = "t") -> list[Claimed]:
    async with store.batch() as batch:
        return await deliveries.claim(batch, NOON, token=token)


async def row(store: Database, number: int) -> Delivery:
    async with store.read() as session:
        found = await session.get(Delivery, number)
        assert found is not None
        return found


async def test_it_does_what_a_session_does(store: Database) -> None:
    found = await claimed(store)
    assert [one.dedupe_key for one in found] == ["k0", "k1", "k2"]
    assert {one.next_at for one in found} == {NOON}
    assert {one.expires_at for one in found} == {None}

    async with store.batch() as batch:
        begun = await deliveries.begin_many(batch, found, token="t", now=LATER)
        stolen = await deliveries.begin_many(batch, found, token="another's", now=LATER)
    assert (begun, stolen) == ({one.id for one in found}, set())

    async with store.batch() as batch:
        first = End(found[0], "sent", tries=1, sent_at=LATER, message="17.1", place="there")
        await deliveries.settle_many(batch, [first, End(found[1], "queued", reason="later", next_at=LATER)])
    sent, put_back, left = [await row(store, one.id) for one in found]
    assert (sent.state, sent.tries, sent.sent_at, sent.message, sent.place) == ("sent", 1, LATER, "17.1", "there")
    assert (sent.next_at, sent.lease_token, sent.lease_until) == (NOON, "", None)
    assert (put_back.state, put_back.reason, put_back.next_at) == ("queued", "later", LATER)
    assert (left.state, left.tries, left.lease_token) == ("sending", 1, "t")


async def test_every_text_goes_in_and_out_as_it_is(store: Database) -> None:
    text = 'a "quoted" \\n \\ / \n\t é ñ ã 🎉 {"k": [1, null]} ? :name WHERE \x01 \u2028'
    async with store.write() as session:
        (await session.get_one(Delivery, 1)).card = text

    (first, *_) = await claimed(store)
    async with store.batch() as batch:
        await deliveries.settle_many(batch, [End(first, "queued", reason=text, message=text, place=text)])

    found = await row(store, first.id)
    assert first.card == text
    assert (found.card, found.reason, found.message, found.place) == (text, text, text, text)


async def test_many_rows_are_as_many_statements_as_few(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def traced(path: str, **given: Any) -> sqlite3.Connection:
        connection = sqlite3.Connection(path, **given)
        connection.set_trace_callback(said.append)
        return connection

    monkeypatch.setattr("store.batch.sqlite3.connect", traced)
    store = Database(f"sqlite:///{tmp_path / 'one.db'}")
    await store.migrate()
    counts = []
    for many in (1, 30):
        async with store.write() as session:
            await deliveries.queue(session, [queued(f"{many}-{number}") for number in range(many)])
        said.clear()
        found = await claimed(store)
        async with store.batch() as batch:
            await deliveries.begin_many(batch, found, token="t", now=NOON)
        async with store.batch() as batch:
            await deliveries.settle_many(batch, [End(one, "sent", sent_at=NOON) for one in found])
        assert len(found) == many
        counts.append(sum(not one.startswith("PRAGMA") for one in said))
    await store.close()

    assert counts == [10, 10]


async def test_what_breaks_half_way_leaves_nothing(store: Database) -> None:
    async def breaks() -> None:
        async with store.batch() as batch:
            assert await deliveries.claim(batch, NOON, token="t")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await breaks()

    assert (await row(store, 1)).state == "queued"
    assert len(await claimed(store)) == 3


async def test_what_the_database_refuses_is_its_trouble_and_leaves_nothing(store: Database) -> None:
    found = await claimed(store)
    ends = [End(found[0], "sent", message="17.1"), End(found[1], None)]  # type: ignore[arg-type]

    async def refused() -> None:
        async with store.batch() as batch:
            await deliveries.settle_many(batch, ends)

    with pytest.raises(DBAPIError):
        await refused()

    assert [(await row(store, one.id)).state for one in found] == ["sending"] * 3
    async with store.batch() as batch:
        await deliveries.settle_many(batch, ends[:1])
    assert (await row(store, found[0].id)).state == "sent"


async def test_who_is_cancelled_leaves_nothing_and_nobody_waiting(store: Database) -> None:
    begun = asyncio.Event()

    async def cut_off() -> None:
        async with store.batch() as batch:
            await deliveries.claim(batch, NOON, token="t")
            begun.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(cut_off())
    await begun.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)

    async with store.write() as session:
        await meta.put_instant(session, "after", NOON)
    assert len(await claimed(store)) == 3


async def test_one_cancelled_in_the_middle_of_a_statement_leaves_nothing(store: Database) -> None:
    async def cut_off() -> None:
        async with store.batch() as batch:
            await deliveries.claim(batch, NOON, token="t")
            await asyncio.Event().wait()

    for steps in range(12):
        task = asyncio.create_task(cut_off())
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    assert len(await claimed(store)) == 3


async def test_writers_of_both_kinds_take_turns(store: Database) -> None:
    async def count(number: int) -> None:
        if number % 2:
            async with store.write() as session:
                await meta.put_instant(session, f"n{number}", NOON)
        else:
            async with store.batch() as batch:
                await deliveries.settle_many(batch, [])

    await asyncio.gather(*(count(number) for number in range(20)))

    async with store.read() as session:
        assert [await meta.get_instant(session, f"n{number}") for number in (1, 19)] == [NOON, NOON]


async def test_what_was_held_is_over_after_it(store: Database) -> None:
    before = store.state()

    await claimed(store)

    assert store.state() is None or store.state() != before


async def test_what_is_no_longer_ours_is_not_begun(store: Database) -> None:
    found = await claimed(store)
    async with store.batch() as batch:
        await deliveries.settle_many(batch, [End(found[1], "queued", next_at=LATER)])
        begun = await deliveries.begin_many(batch, found, token="t", now=NOON)

    assert begun == {found[0].id, found[2].id}
    assert [(await row(store, one.id)).tries for one in found] == [1, 0, 1]


async def test_the_state_is_asked_once_in_a_turn_of_the_loop(tmp_path: Path) -> None:
    store = Database(f"sqlite:///{tmp_path / 'one.db'}")
    await store.migrate()
    before, at_first = store.state(), store.state_of_turn()

    other = sqlite3.connect(tmp_path / "one.db", isolation_level=None)
    other.execute("INSERT INTO meta (name, value) VALUES ('count', '1')")
    other.close()
    after, same_turn = store.state(), store.state_of_turn()
    await asyncio.sleep(0)

    assert before == at_first == same_turn
    assert after not in (None, before)
    assert store.state_of_turn() == after
    await store.close()
