"""`/csmhs status` in Slack, over HTTP and over Socket Mode: `python -m benchmarks.slack_commands`.

Beside a bare Bolt app that only acknowledges (`benchmarks.slack_bare`), the floor of everything that stands on
slack-bolt: each in a process of its own, in the same run, round by round one after the other in changing order. The
assistant answers with the status; it verifies, guards, finds the member, reads the database and draws the card
before it acknowledges.

Limits: half of all answers come within 1.5 times the bare app's time for one and for ten people who ask again as
soon as they are answered, and fifty are answered at half the bare app's rate or more. A ratio is the middle of the
rounds' own; beside it stand the lowest and the highest. Exits 1 when a limit is broken.

The same people ask again and again, so most answers still stand from before (docs/adr/0020). The last line, without
a limit, is of one person who asks again after something was written each time: that answer is made anew.
"""

import asyncio
import contextlib
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

import httpx

from benchmarks import slack_people
from benchmarks.processes import ROOT, ended, free_port
from benchmarks.slack_people import APP_TOKEN, SECRET
from benchmarks.slack_ways import OverHttp, OverSocket, StandIn, Way

ROUNDS = 7
ASKED = {1: 1_000, 10: 4_000, 50: 5_000}
"""Commands of a round, by how many people give them."""
SLOWEST, LEAST_RATE = 1.5, 0.5
OURS, BARE = "csmhs", "bare"
READY_S = 30.0


@dataclass(frozen=True)
class Round:
    """What one round of one app gave."""

    p50_ms: float
    rate: float
    size: int


def main(rounds: int = ROUNDS, part: float = 1.0) -> int:
    """Print both tables; 1 when a limit is broken. `part` of the commands are given, for a quick look."""
    return asyncio.run(_main(rounds, {people: max(people, int(count * part)) for people, count in ASKED.items()}))


async def _main(rounds: int, asked: dict[int, int]) -> int:
    broken = 0
    with tempfile.TemporaryDirectory() as folder:
        await slack_people.move_in(Path(folder))
        for title, ways in (("HTTP", over_http), ("Socket Mode", over_socket)):
            async with ways(Path(folder)) as (ours, bare):
                broken += await _compared(title, ours, bare, rounds, asked)
                await _made_anew(ours, bare, rounds, asked[1] // 5, Path(folder))
    return 1 if broken else 0


async def _compared(title: str, ours: Way, bare: Way, rounds: int, asked: dict[int, int]) -> int:
    """Print a table; gives how many limits are broken."""
    for way in (ours, bare):
        await measured(way, 10, 100)  # both have begun to work
    broken = 0
    print(f"{title:12}{'csmhs':>12}{'bare':>12}{'ratio':>8}  lowest-highest of {rounds}")
    for people, count in asked.items():
        pairs = []
        for number in range(rounds):
            found = {}
            for name in (OURS, BARE) if number % 2 else (BARE, OURS):
                found[name] = await measured(ours if name == OURS else bare, people, count)
            pairs.append((found[OURS], found[BARE]))
        broken += printed(people, pairs)
    return broken


async def _made_anew(ours: Way, bare: Way, rounds: int, count: int, folder: Path) -> None:
    """Print what one person waits when nothing of before can be said again."""
    writer = sqlite3.connect(folder / "live.db", isolation_level=None)

    def write() -> None:
        writer.execute("INSERT INTO meta VALUES ('asked', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1")

    pairs = [(await measured(ours, 1, count, write), await measured(bare, 1, count, write)) for _ in range(rounds)]
    writer.close()
    ratio, (ours_ms, bare_ms) = _middle(pairs)
    print(f"{'1, anew':13}{ours_ms:>9.2f} ms{bare_ms:>9.2f} ms{ratio:>8.2f}  no limit; an answer of ours has"
          f" {pairs[0][0].size:,} bytes, one of the bare app {pairs[0][1].size:,}\n")  # fmt: skip


def _middle(pairs: Sequence[tuple[Round, Round]]) -> tuple[float, list[float]]:
    times = [median(one.p50_ms for one in each) for each in zip(*pairs, strict=True)]
    return median(ours.p50_ms / bare.p50_ms for ours, bare in pairs), times


def printed(people: int, pairs: Sequence[tuple[Round, Round]]) -> bool:
    """Print what the rounds gave, and say whether the limit is broken."""
    times = sorted(ours.p50_ms / bare.p50_ms for ours, bare in pairs)
    rates = sorted(ours.rate / bare.rate for ours, bare in pairs)
    by_rate = people > 10
    ratios, limit = (rates, LEAST_RATE) if by_rate else (times, SLOWEST)
    is_broken = median(ratios) < limit if by_rate else median(ratios) > limit
    values = [
        median(getattr(one, "rate" if by_rate else "p50_ms") for one in each) for each in zip(*pairs, strict=True)
    ]
    unit, least = ("/s", "at least") if by_rate else ("ms", "at most")
    print(f"{people:>3} at a time{values[0]:>9.2f} {unit}{values[1]:>9.2f} {unit}{median(ratios):>8.2f}"
          f"  {ratios[0]:.2f}-{ratios[-1]:.2f}, {least} {limit} {'IS BROKEN' if is_broken else 'holds'}")  # fmt: skip
    return is_broken


async def measured(way: Way, people: int, count: int, before: Callable[[], None] = lambda: None) -> Round:
    """So many people give `count` commands in all, each the next one as soon as they are answered.

    `before` is done before each command, outside of its time.
    """
    made = [[way.ready(person) for _ in range(max(1, count // people))] for person in range(people)]
    taken: list[float] = []
    size = 0

    async def ask(person: int) -> None:
        nonlocal size
        for one in made[person]:
            before()
            begun = perf_counter()
            size = max(size, await way.say(person, one))
            taken.append(perf_counter() - begun)

    begun = perf_counter()
    await asyncio.gather(*(ask(person) for person in range(people)))
    return Round(median(taken) * 1000, len(taken) / (perf_counter() - begun), size)


@contextlib.asynccontextmanager
async def over_http(folder: Path) -> AsyncIterator[tuple[Way, Way]]:
    """Both apps, and the way to each."""
    ports = free_port(), free_port()
    async with StandIn() as slack, OverHttp(ports[0]) as ours, OverHttp(ports[1]) as bare:
        settings = slack_people.settings(folder, slack.url(OURS), ports[0]) | {"SLACK_SIGNING_SECRET": SECRET}
        with _started(["bot"], settings), _started(["benchmarks.slack_bare", "http", str(ports[1])], {}):
            for port in ports:
                await _answers(port)
            yield ours, bare


@contextlib.asynccontextmanager
async def over_socket(folder: Path) -> AsyncIterator[tuple[Way, Way]]:
    """Both apps, connected."""
    async with StandIn() as slack:
        settings = slack_people.settings(folder, slack.url(OURS), free_port()) | {"SLACK_APP_TOKEN": APP_TOKEN}
        with _started(["bot"], settings), _started(["benchmarks.slack_bare", "socket", slack.url(BARE)], {}):
            for name in (OURS, BARE):
                await asyncio.wait_for(slack.connected(name), READY_S)
            yield OverSocket(slack, OURS), OverSocket(slack, BARE)


@contextlib.contextmanager
def _started(module: list[str], settings: dict[str, str]) -> Iterator[None]:
    process = subprocess.Popen(
        [sys.executable, "-m", *module], cwd=ROOT, env={**os.environ, **settings}, stdout=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        ended(process)


async def _answers(port: int) -> None:
    """Wait until the process serves."""
    async with httpx.AsyncClient(trust_env=False) as client:
        for _ in range(int(READY_S / 0.05)):
            with contextlib.suppress(httpx.TransportError):
                if (await client.get(f"http://127.0.0.1:{port}/healthz")).status_code == 200:
                    return
            await asyncio.sleep(0.05)
    raise SystemExit("It did not start; see above.")


if __name__ == "__main__":
    sys.exit(main())
