"""The assistant as it runs in live use, on platforms of ours: everything real but the clock, which stands where it is put."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

import uvicorn

from bot import server, settings, slack_door, teams_door
from bot.app import Corridor
from bot.platforms.base import Platform
from bot.platforms.pace import Pacer
from bot.platforms.teams.pace import LIMITS, SEND
from bot.runtime import Running
from bot.scheduler.clock import Heartbeat
from store import deliveries, members
from store.db import Database
from store.program import Program
from tests.dialog import at

APART_S = 0.05
"""Between two messages of one conversation in Teams, instead of two seconds: nobody here is waiting for its limits."""


class Joins(Protocol):
    """Somebody of a platform who can type a command and read what is said to them."""

    async def joins_with(self, code: str) -> None:
        """Until they have read that they are in."""
        ...


class RunningClock:
    """Stands where it is put, and goes on from there as clocks do: pauses come to an end."""

    def __init__(self, start: datetime) -> None:
        self.set(start)

    def set(self, to: datetime) -> None:
        """From now on it is this time."""
        self._put, self._since = to.astimezone(UTC), time.monotonic()

    def now(self) -> datetime:
        """Aware UTC."""
        return self._put + timedelta(seconds=time.monotonic() - self._since)


@dataclass
class Living:
    """A running assistant. `clock_to` moves its clock and lives through the tick."""

    running: Running
    clock: RunningClock

    async def clock_to(self, text: str) -> None:
        """To `2026-10-01 09:00` in the district; what is due is on its way when it returns."""
        self.clock.set(at(text))
        await self.running.corridor.tick()
        self.running.corridor.queued.set()

    async def written_down(self) -> None:
        """Wait until it is written down what became of every message; people are slower than the server's clicks."""
        async with asyncio.timeout(20):
            while True:
                async with self.running.database.read() as session:
                    waiting = await deliveries.counts(session)
                if not {"queued", "sending"} & waiting.keys():
                    return
                await asyncio.sleep(0.05)

    async def joins(self, person: Joins, member: str, role: str, district: str = "") -> None:
        """They join with a one-time code, made for the member that the program names."""
        async with self.running.database.write() as session:
            code = await members.invite(
                session, role=role, district=district, member=member, made_by="a test", now=self.clock.now()
            )
        await person.joins_with(code)


@contextlib.asynccontextmanager
async def living(
    environment: dict[str, str], folder: Path, program: Program, start: str, port: int = 0
) -> AsyncIterator[Living]:
    """Started with these settings on a new database; `port`: where platforms reach it by HTTP, if they do."""
    given = settings.load({"CSMHS_MODE": "live", "CSMHS_DATA_DIR": str(folder), **environment}, dotenv=None)
    database, clock = Database(f"sqlite:///{folder / 'live.db'}"), RunningClock(at(start))
    platforms: dict[str, Platform] = {}
    corridor = Corridor(database, clock, platforms, practice=False)
    await database.migrate()
    await corridor.publish_first(program, clock.now())
    running = Running(given, database, corridor, Heartbeat(corridor.tick))
    if slack_door.is_wanted(given):
        running.slack = await slack_door.build(given, database, clock.now, corridor.receive)
        platforms["slack"] = running.slack.platform
    if teams_door.is_wanted(given):
        running.teams = await teams_door.build(given, database)
        running.teams.platform.pacer = Pacer(time.monotonic, {SEND: replace(LIMITS[SEND], apart_s=APART_S)})
        platforms["teams"] = running.teams.platform
    doors = [door for door in (running.slack, running.teams) if door is not None]
    await corridor.keep_warm()
    for door in doors:
        await door.start(corridor.receive)
    tasks = [asyncio.create_task(corridor.outbox.run(corridor.queued))]
    web = uvicorn.Server(uvicorn.Config(server.application(running, "secret"), port=port, log_level="error"))
    if port:
        tasks.append(asyncio.create_task(web.serve()))
        while not web.started:  # noqa: ASYNC110 - uvicorn tells nobody
            await asyncio.sleep(0.02)
    if running.slack is not None and running.slack.socket is not None:
        async with asyncio.timeout(20):
            while not running.slack.socket.alive:  # noqa: ASYNC110 - nor does the socket
                await asyncio.sleep(0.02)
    try:
        yield Living(running, clock)
    finally:
        web.should_exit = True
        tasks[0].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for door in doors:
            await door.stop()
        await database.close()
