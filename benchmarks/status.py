"""How long `/csmhs status` takes a coordinator through the router, with 400 districts of data on SQLite.

python -m benchmarks.status
"""

import asyncio
import logging
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

import structlog
from sqlalchemy import event

from bot.handlers import names
from store.db import Database
from store.rows import insert_once
from store.tables import Delivery, Draft, Escalation, Submission
from tests import dialog
from tests.programs import a_program

DISTRICTS, TIMES, FLOOR_MS = 400, 60, 20.0


async def fill(database: Database, districts: list[str], months: list[str], now: datetime) -> None:
    """Entries for all months but the last of most districts, drafts, open questions, and a year of deliveries."""
    entries = [
        {"district": district, "month": month, "token": f"{district}|{month}", "by": "x", "at": now, "on_time": n % 7 > 0,
         "standing": "open", "program_version": 1}
        for n, district in enumerate(districts)
        for month in months
        if n % 5 or month != months[-1]
    ]  # fmt: skip
    drafts = [
        {"token": district, "district": district, "month": months[-1], "owner": "ana", "state": "open",
         "answers": '{"referred": "1"}', "measures": '["referred", "served"]', "started_at": now, "updated_at": now}
        for district in districts[::5]
    ]  # fmt: skip
    questions = [
        {"state": "open", "question": "?", "district": district, "opened_at": now, "level_at": now}
        for district in districts[::10]
    ]
    sent = [
        {"dedupe_key": f"{district}|{n}", "kind": "reminder", "about": names.reporting(months[n % len(months)]),
         "district": district, "purpose": f"district:{district}", "card": "{}", "state": "sent", "queued_at": now,
         "next_at": now}
        for district in districts
        for n in range(50)
    ]  # fmt: skip
    async with database.write() as session:
        await insert_once(session, Submission, entries)
        await insert_once(session, Draft, drafts)
        await insert_once(session, Escalation, questions)
        await insert_once(session, Delivery, sent)


def count_statements(database: Database) -> Callable[[], int]:
    """Count every statement from now on, PRAGMA and BEGIN included."""
    seen: list[str] = []

    def heard(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        seen.append(statement)

    for engine in (database._reader, database._writer):
        event.listen(engine.sync_engine, "before_cursor_execute", heard)
    return lambda: len([one for one in seen if one.lstrip().upper().startswith("SELECT")])


async def run(districts: int, folder: Path) -> tuple[float, float, int]:
    """Milliseconds at the middle and at the 95th of a hundred, and SELECTs for one status."""
    database = Database(f"sqlite:///{folder / f'{districts}.db'}")
    program = a_program(districts)
    world = await dialog.build(database, program, "2027-06-02 09:00")
    months = [
        key for key, month in program.month_by_key.items() if month.opens <= datetime(2027, 6, 2, tzinfo=UTC).date()
    ]
    await fill(database, [one.id for one in program.active_districts], months, world.clock.now() - timedelta(days=1))
    dana = world.person("dana")
    said = await dana.command("status")
    assert "All districts on" in said, said
    taken = []
    for _ in range(TIMES):
        started = perf_counter()
        await dana.command("status")
        taken.append((perf_counter() - started) * 1000)
    selects = count_statements(database)
    await dana.command("status")
    await database.close()
    return median(taken), sorted(taken)[int(TIMES * 0.95)], selects()


async def main() -> None:
    """Print both sizes; the number of queries is the same."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    with tempfile.TemporaryDirectory() as folder:
        for districts in (11, DISTRICTS):
            middle, slow, selects = await run(districts, Path(folder))
            floor = f" (at most {FLOOR_MS:.0f} ms)" if districts == DISTRICTS else ""
            print(f"{districts} districts: p50 {middle:.1f} ms{floor}, p95 {slow:.1f} ms, {selects} queries")


if __name__ == "__main__":
    asyncio.run(main())
