"""A sender of Slack messages in a process of its own, which kills itself with SIGKILL at the point it is told.

    python -m tests.trips.slack_sender sqlite:///FILE        SLACK_API_URL and SLACK_BOT_TOKEN say where to

Everything is the real thing but the clock, which stands where an order puts it. One order a line, each answered by
one line when nothing is ready any more, or by its last words:

    {"now": "2026-10-13T14:00:00+00:00", "die": "settle_many: before commit", "nth": 2}
    {"died": "settle_many: before commit"}

A point lies between two states of the outbox: around each of its transactions, and on each call's way to Slack and
back. `die` alone may be "" for whichever point is passed as the nth.
"""

import asyncio
import contextlib
import contextvars
import json
import logging
import os
import signal
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import aiohttp
import structlog
from sqlalchemy import Engine, event
from sqlalchemy.orm import Session

from bot.app import Corridor
from bot.errors import DeliveryError, StartError
from bot.platforms.slack.adapter import SlackPlatform
from bot.platforms.slack.client import Api
from bot.platforms.slack.installs import FixedInstalls
from bot.platforms.slack.pace import Pacer
from bot.platforms.slack.tokens import Tokens
from bot.platforms.slack.wire import Wire
from store import deliveries
from store.batch import Writer
from store.db import Database

TRANSACTIONS = ("claim", "begin", "begin_many", "settle_many")
STEPS = ("begins", "before commit", "committed")
CALLS = ("chat.postMessage", "chat.update", "conversations.history", "conversations.replies")
WAYS = ("begins", "on its way", "carried out", "answered")
EVERY_POINT = (
    *(f"{name}: {step}" for name in TRANSACTIONS for step in STEPS),
    *(f"{name}: {way}" for name in CALLS for way in WAYS),
)

doing: contextvars.ContextVar[str] = contextvars.ContextVar("doing", default="")


class Fate:
    """Counts the points that are passed, and ends the process at the one that was ordered."""

    def __init__(self) -> None:
        self.order("", 0)

    def order(self, die: str, nth: int) -> None:
        """From now on: die when `die` is passed the nth time, "" for any point; 0 for never."""
        self._die, self._nth, self._passed = die, nth, Counter[str]()

    def passes(self, point: str) -> None:
        """The process is between two states here."""
        self._passed[point] += 1
        reached = self._passed[point] if self._die else self._passed.total()
        if self._die in ("", point) and reached == self._nth:
            tell({"died": point})
            os.kill(os.getpid(), signal.SIGKILL)


class Clock:
    """Stands where it is put; whoever paces by it may sleep, which moves the pace and not the time."""

    def __init__(self) -> None:
        self.at, self._slept = datetime.fromtimestamp(0, UTC), 0.0

    def now(self) -> datetime:
        """Aware UTC."""
        return self.at

    def seconds(self) -> float:
        """For the pacer."""
        return self.at.timestamp() + self._slept

    async def sleep(self, seconds: float) -> None:
        """Over at once."""
        self._slept += seconds
        await asyncio.sleep(0)


def tell(line: dict[str, Any]) -> None:
    """One line to whoever started the process; it is out before anything else happens."""
    os.write(sys.stdout.fileno(), json.dumps(line).encode() + b"\n")


def watch_transactions(fate: Fate) -> None:
    """The outbox's own transactions, by the name of what they write."""

    def named(name: str, write: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def watched(*arguments: Any, **more: Any) -> Any:
            doing.set(name)
            fate.passes(f"{name}: begins")
            return await write(*arguments, **more)

        return watched

    for name in TRANSACTIONS:
        setattr(deliveries, name, named(name, getattr(deliveries, name)))

    def at(step: str) -> Callable[[Any], None]:
        return lambda _of: fate.passes(f"{doing.get()}: {step}") if doing.get() else None

    event.listen(Engine, "commit", at("before commit"))
    event.listen(Session, "after_commit", at("committed"))
    end = Writer.end

    async def watched_end(writer: Writer, *, commit: bool) -> None:
        if commit:
            at("before commit")(writer)
        await end(writer, commit=commit)
        if commit:
            at("committed")(writer)

    Writer.end = watched_end  # type: ignore[method-assign]


def watched_calls(fate: Fate) -> aiohttp.TraceConfig:
    """Each call to Slack: before it is sent, sent, carried out (the answer's head is here), and read."""
    trace = aiohttp.TraceConfig(trace_config_ctx_factory=lambda trace_request_ctx: SimpleNamespace(method=""))

    async def begins(_: Any, call: Any, asked: aiohttp.TraceRequestStartParams) -> None:
        call.method = asked.url.name
        fate.passes(f"{call.method}: begins")

    def at(way: str) -> Callable[[Any, Any, Any], Awaitable[None]]:
        async def passed(_: Any, call: Any, __: Any) -> None:
            fate.passes(f"{call.method}: {way}")

        return passed

    trace.on_request_start.append(begins)
    trace.on_request_chunk_sent.append(at("on its way"))
    trace.on_request_end.append(at("carried out"))
    trace.on_response_chunk_received.append(at("answered"))
    return trace


async def its_workspace(wire: Wire) -> FixedInstalls:
    """Asked until Slack tells, as whoever starts it again would."""
    while True:
        with contextlib.suppress(DeliveryError, StartError):
            return await FixedInstalls.of(wire, os.environ["SLACK_BOT_TOKEN"])


async def main(url: str) -> None:
    """Follow orders until there are no more."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    fate, clock, database = Fate(), Clock(), Database(url)
    timeout = aiohttp.ClientTimeout(total=20, connect=10)
    async with aiohttp.ClientSession(timeout=timeout, trace_configs=[watched_calls(fate)]) as session:
        wire = Wire(os.environ["SLACK_API_URL"], session)
        tokens = Tokens(await its_workspace(wire), wire, clock.now)
        door = SlackPlatform(Api(wire, tokens, Pacer(clock.seconds)), clock.sleep)
        corridor = Corridor(database, clock, {"slack": door}, practice=False)
        if database.sqlite:
            async with database.write() as one:
                await deliveries.release_all(one)  # as the one process that owns a file does at its start
        watch_transactions(fate)
        tell({"ready": os.getpid()})
        while line := await asyncio.to_thread(sys.stdin.readline):
            order = json.loads(line)
            clock.at = datetime.fromisoformat(order["now"])
            fate.order(order.get("die", ""), order.get("nth", 0))
            claimed = await corridor.outbox.drain()
            fate.order("", 0)
            tell({"claimed": claimed})
        await door.stop()
    await database.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
