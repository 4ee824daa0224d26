"""The clock: one source of now, real or practice, and the ticks that drive everything that is due.

APScheduler only wakes us up; what is due is computed (docs/adr/0003). A tick reads the mark of how far the clock
has been read, gives the router the window since then, and moves the mark when everything in it is written down.
"""

import asyncio
import functools
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol
from zoneinfo import ZoneInfo

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from dateutil.relativedelta import relativedelta

from bot.errors import UserError

log = structlog.get_logger()

TICK_S = 30
SEND_S = 2
ENDS_WITHIN_S = 3.0


class Clock(Protocol):
    """What everything asks for now."""

    def now(self) -> datetime:
        """Aware UTC."""
        ...


class RealClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Aware UTC."""
        return datetime.now(UTC)


class PracticeClock:
    """A clock that stands still until it is moved, and never goes back."""

    def __init__(self, at: datetime) -> None:
        self._at = at.astimezone(UTC)

    def now(self) -> datetime:
        """Aware UTC."""
        return self._at

    def restart(self, at: datetime) -> None:
        """Stand anywhere; only before anything has happened on this clock."""
        self._at = at.astimezone(UTC)

    def set(self, at: datetime) -> None:
        """Move forward; ValueError for an instant before now."""
        if at < self._at:
            raise ValueError(f"the practice clock never goes back: it is {self._at}, asked for {at}")
        self._at = at.astimezone(UTC)


Tick = Callable[[datetime], Awaitable[int]]


class Heartbeat:
    """Ticks and sends on the machine's time; `last` is when a tick last went through (for /healthz)."""

    def __init__(self, tick: Callable[[], Awaitable[Any]], send: Callable[[], Awaitable[Any]] | None = None) -> None:
        """`send` None: sending is somebody else's, who waits for nothing."""
        self._tick = tick
        self._send = send
        self._more: list[tuple[float, Callable[[], Awaitable[Any]]]] = []
        self._under_way: set[asyncio.Task[Any]] = set()
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self.last: datetime | None = None
        self.failing = False

    def start(self) -> None:
        """Begin; a tick that is late is not repeated for what it missed, its window covers that."""
        options: dict[str, Any] = {"max_instances": 1, "coalesce": True, "misfire_grace_time": None}
        soon = datetime.now(UTC) + timedelta(seconds=1)
        add = functools.partial(self._scheduler.add_job, self._done, "interval", **options)
        add(args=(self._ticked,), seconds=TICK_S, next_run_time=soon)
        if self._send is not None:
            add(args=(self._sent,), seconds=SEND_S)
        for seconds, work in self._more:
            add(args=(work,), seconds=seconds, next_run_time=soon)
        self._scheduler.start()

    def every(self, seconds: float, work: Callable[[], Awaitable[Any]]) -> None:
        """Do this too, from the start on; said before it begins."""
        self._more.append((seconds, work))

    async def stop(self) -> None:
        """End. What is under way has a moment; then it is cut off, and taken up again at the next start."""
        if self._scheduler.running:
            self._scheduler.pause()
            if self._under_way:
                await asyncio.wait(self._under_way, timeout=ENDS_WITHIN_S)
            self._scheduler.shutdown(wait=False)

    async def _done(self, work: Callable[[], Awaitable[Any]]) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._under_way.add(task)
        try:
            await work()
        finally:
            self._under_way.discard(task)

    async def _ticked(self) -> None:
        try:
            await self._tick()
        except Exception as error:
            self.failing = True
            log.error("A tick failed; its window will be read again.", action="tick_failed", exc_info=error)
            return
        self.failing = False
        self.last = datetime.now(UTC)

    async def _sent(self) -> None:
        assert self._send is not None
        try:
            await self._send()
        except Exception as error:
            log.error("Sending failed; what was claimed is looked up before it goes again.", action="send_failed",
                      exc_info=error)  # fmt: skip


async def live_through(
    clock: PracticeClock,
    to: datetime,
    next_due: Callable[[datetime], Awaitable[datetime | None]],
    tick: Tick,
) -> int:
    """Move the practice clock to `to`, stopping wherever something is due; gives how many stops there were."""
    stops = 0
    while True:
        at = await next_due(clock.now())
        if at is None or at > to:
            break
        clock.set(max(at, clock.now()))
        await tick(clock.now())
        stops += 1
    clock.set(max(to, clock.now()))
    await tick(clock.now())
    return stops


def wanted_instant(text: str, now: datetime, zone: str) -> datetime:
    """`2026-10-13`, `2026-10-13 09:00`, an ISO instant, or `+2 hours` / `+1 day` / `+3 weeks`, as an aware instant.

    UserError with the forms there are.
    """
    asked = text.strip()
    try:
        if asked.startswith("+"):
            return _later(asked.removeprefix("+"), now, zone)
        at = datetime.fromisoformat(asked)
        return (at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise UserError(
            f"“{asked[:40]}” is not a time I know, so the clock was left where it is. "
            "Type next, 2026-10-13, “2026-10-13 09:00”, or “+1 week”."
        ) from error


def _later(step: str, now: datetime, zone: str) -> datetime:
    """`1 week`: the same time of day there, whatever the clocks did in between; hours are hours."""
    many, unit = step.split()
    unit = unit.rstrip("s") + "s"
    if unit == "hours":
        return now + timedelta(hours=int(many))
    if unit not in ("days", "weeks", "months"):
        raise ValueError(unit)
    later: datetime = now.astimezone(ZoneInfo(zone)) + relativedelta(**{unit: int(many)})  # type: ignore[arg-type]
    return later.astimezone(UTC)
