"""Twenty tasks that each add one to a number 25 times, in one SQLite file: `python -m benchmarks.writers`.

The claim of docs/adr/0004: with the driver's own transactions updates are lost without an error, because both tasks
read before either holds the write lock; `Database.write` loses none and lets nobody wait long. Each line prints what
the number became out of 500, what was lost, how many transactions raised, and the slowest one percent of the waits.
Exits 1 when `Database.write` loses an update or raises.
"""

import asyncio
import contextlib
import sys
import tempfile
import time as clock
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel.ext.asyncio.session import AsyncSession

from store.db import Database

TASKS, TIMES = 20, 25
WANTED = TASKS * TIMES

Write = Callable[[], AbstractAsyncContextManager[AsyncSession]]


@dataclass(frozen=True)
class Result:
    """`became` is the number at the end; `raised` counts transactions that failed; `slow_ms` is the 99th percentile."""

    became: int
    raised: int
    slow_ms: float

    @property
    def lost(self) -> int:
        """Updates that were committed without an error and are not there."""
        return WANTED - self.raised - self.became


def main() -> int:
    """Print the table; 0 when `Database.write` is sound."""
    found = asyncio.run(every_way())
    print(f"{'way':36}{'became':>8}{'lost':>6}{'raised':>8}{'p99 ms':>8}")
    for name, one in found.items():
        print(f"{name:36}{one.became:>8}{one.lost:>6}{one.raised:>8}{one.slow_ms:>8.0f}")
    ours = found["Database.write"]
    sound = ours.became == WANTED and not ours.raised
    print(f"Database.write keeps {ours.became} of {WANTED}, floor {WANTED}: {'holds' if sound else 'BROKEN'}")
    return 0 if sound else 1


async def every_way() -> dict[str, Result]:
    """The driver as it comes, the two hooks on a pool, and ours."""
    ways = {
        "driver's own transactions": "",
        "BEGIN on a pool of five": "BEGIN",
        "BEGIN IMMEDIATE on a pool of five": "BEGIN IMMEDIATE",
    }
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, begin) in enumerate(ways.items()):
            engine = pooled(f"sqlite+aiosqlite:///{Path(folder) / f'{number}.db'}", begin)
            found[name] = await measured(sessions_of(engine))
            await engine.dispose()
        database = Database(f"sqlite:///{Path(folder) / 'ours.db'}")
        found["Database.write"] = await measured(database.write)
        await database.close()
    return found


def pooled(url: str, begin: str) -> AsyncEngine:
    """Five connections to one file; `begin` is how a transaction starts, "" leaves that to the driver."""
    engine = create_async_engine(url, pool_size=5, max_overflow=0, connect_args={"timeout": 10})

    @event.listens_for(engine.sync_engine, "connect")
    def _connected(connection: Any, _record: Any) -> None:
        if begin:
            connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA busy_timeout=10000")
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.close()

    if begin:
        event.listen(engine.sync_engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def sessions_of(engine: AsyncEngine) -> Write:
    """Transactions as one would write them without `Database`."""

    @contextlib.asynccontextmanager
    async def write() -> AsyncIterator[AsyncSession]:
        async with AsyncSession(engine) as session, session.begin():
            yield session

    return write


async def measured(write: Write) -> Result:
    """Let all tasks count at once."""
    async with write() as session:
        await session.execute(text("create table counter (n integer)"))
        await session.execute(text("insert into counter values (0)"))
    raised, waits = 0, []

    async def count() -> None:
        nonlocal raised
        for _ in range(TIMES):
            began = clock.perf_counter()
            try:
                async with write() as session:
                    now = (await session.execute(text("select n from counter"))).scalar_one()
                    await asyncio.sleep(0)
                    await session.execute(text("update counter set n = :n"), {"n": now + 1})
            except OperationalError:
                raised += 1
            waits.append((clock.perf_counter() - began) * 1000)

    await asyncio.gather(*(count() for _ in range(TASKS)))
    async with write() as session:
        became = (await session.execute(text("select n from counter"))).scalar_one()
    return Result(became, raised, sorted(waits)[int(len(waits) * 0.99)])


if __name__ == "__main__":
    sys.exit(main())
