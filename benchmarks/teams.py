"""`status` in Teams, and what starting with Teams costs: `python -m benchmarks.teams`.

A round trip is from Teams' request until the reply has reached the connector. Beside it a bare app of the Teams SDK that
answers with a word (`benchmarks.teams_bare`), in a process of its own, in the same run, round by round one after the other
in changing order. Both check each request's token; the assistant also guards, finds the member, reads the database and
draws the card.

Limits: half of all round trips take at most 1.5 times the bare app's time, for one and for ten people; ready within 6
seconds; 250 MB after all that; the event loop stands still for less than 100 ms while the door is opened, keys are fetched
from a slow server, and the first mail of a mailbox by Microsoft Graph is read. Linux only (`/proc`). Exits 1 when a
limit is broken.
"""

import asyncio
import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

import httpx
from aiohttp import web

from benchmarks.processes import ROOT, ended, free_port
from bot.app import Corridor
from bot.platforms.teams.adapter import Address
from bot.scheduler.clock import RealClock
from bot.teams_door import StoredAddresses
from store import members, program_file
from store.db import Database
from tests.platforms.graph_server import MAILBOX, GraphServer
from tests.platforms.teams_server import BOT, BOT_TOKEN, TENANT, TeamsServer, a_token
from tests.platforms.teams_stage import Hands
from tests.programs import a_program

ROUNDS, ASKED = 5, {1: 150, 10: 400}
SLOWEST, READY_S, MOST_MB, STALL_MS = 1.5, 6.0, 250.0, 100.0
SLOW_KEYS_S = 1.0


class Connector(TeamsServer):
    """Takes everything, and tells when a reply for a person has arrived."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: dict[str, asyncio.Future[float]] = {}

    async def _post(self, request: web.Request) -> web.StreamResponse:
        await request.read()
        waits = self.waiting.pop(request.match_info["conversation"], None)
        if waits is not None:
            waits.set_result(time.perf_counter())
        return web.json_response({"id": self.number()}, status=201)


def main() -> int:
    """Print the figures beside their limits; 1 when one is broken."""
    return asyncio.run(_main())


async def _main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        async with Connector() as teams:
            people = [teams.person(f"Person{number}") for number in range(10)]
            await move_in(Path(folder), teams)
            settings = settings_of(Path(folder), teams)
            teams.trouble("keys", delay_s=SLOW_KEYS_S)
            async with GraphServer() as graph:
                graph.tokens = {BOT_TOKEN}
                graph.arrives(A_MAIL, at=datetime.now(UTC) + timedelta(hours=1))
                stall_ms = await asyncio.to_thread(_stall_ms, settings | mailbox_of(graph))
            ports = free_port(), free_port()
            begun = time.perf_counter()
            with _started(["bot"], settings | {"CSMHS_PORT": str(ports[0])}) as ours:
                await _answers(ports[0])
                ready_s = time.perf_counter() - begun
                with _started(["benchmarks.teams_bare", str(ports[1]), teams.keys_url], {}):
                    await _answers(ports[1])
                    broken = await _compared(teams, people, ports)
                memory_mb = _memory_mb(ours.pid)
    broken += printed("start to ready", ready_s, "s", READY_S)
    broken += printed("memory afterwards", memory_mb, "MB", MOST_MB)
    broken += printed("longest stall of the loop", stall_ms, "ms", STALL_MS)
    return 1 if broken else 0


def printed(what: str, value: float, unit: str, most: float) -> bool:
    """One figure beside its limit."""
    is_broken = value > most
    print(f"{what:28}{value:>9.2f} {unit:3} at most {most:g} {'IS BROKEN' if is_broken else 'holds'}")
    return is_broken


async def _compared(teams: Connector, people: list[Any], ports: tuple[int, int]) -> int:
    broken = 0
    print(f"{'':28}{'csmhs':>12}{'bare':>12}{'ratio':>8}")
    async with contextlib.AsyncExitStack() as stack:
        clients = [
            await stack.enter_async_context(httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False))
            for port in ports
        ]
        for client in clients:
            await measured(teams, people, client, 50)
        for several, count in ASKED.items():
            pairs = []
            for number in range(ROUNDS):
                found = {}
                for at in (0, 1) if number % 2 else (1, 0):
                    found[at] = await measured(teams, people[:several], clients[at], count)
                pairs.append((found[0], found[1]))
            ratio = median(ours / bare for ours, bare in pairs)
            ours, bare = (median(each) for each in zip(*pairs, strict=True))
            print(f"{several:>3} at a time, p50{'':10}{ours:>9.2f} ms{bare:>9.2f} ms{ratio:>8.2f}  at most {SLOWEST} "
                  f"{'IS BROKEN' if ratio > SLOWEST else 'holds'}")  # fmt: skip
            broken += ratio > SLOWEST
    return broken


async def measured(teams: Connector, people: list[Any], client: httpx.AsyncClient, count: int) -> float:
    """The middle of the round trips in milliseconds; each person asks again as soon as they are answered."""
    taken: list[float] = []
    token = a_token(teams.service_url)

    async def asks(person: Any) -> None:
        hands = Hands(client, teams, person)
        for _ in range(max(1, count // len(people))):
            waits = teams.waiting[person.chat] = asyncio.get_running_loop().create_future()
            body = hands.message("/csmhs status")
            begun = time.perf_counter()
            answer = asyncio.create_task(hands.tell(body, token=token))
            taken.append(await asyncio.wait_for(waits, 10) - begun)
            assert (await answer).status_code == 200

    await asyncio.gather(*(asks(person) for person in people))
    return median(taken) * 1000


async def move_in(folder: Path, teams: TeamsServer) -> None:
    """A program in force, and people whose accounts are known and who were told what is kept. Everything is sample."""
    program = replace(a_program(11), sample=False)
    (folder / "program.toml").write_text(program_file.export(program), encoding="utf-8")
    database, clock = Database(f"sqlite:///{folder / 'live.db'}"), RealClock()
    await database.migrate()
    await Corridor(database, clock, {}, practice=False).publish_first(program, clock.now())
    await StoredAddresses(database).put(TENANT, Address(teams.service_url, BOT))
    names = [one.id for one in program.people if one.district]
    async with database.write() as session:
        for number, person in enumerate(teams.people.values()):
            member = await members.get(session, names[number % len(names)])
            assert member is not None
            member.told_at = clock.now()
            place = f"{TENANT}/{person.chat}"
            await members.link(session, member, "teams", f"{TENANT}/{person.user}", place, clock.now())
    await database.close()


def settings_of(folder: Path, teams: TeamsServer) -> dict[str, str]:
    """The environment of an assistant on this folder."""
    return {
        "CSMHS_MODE": "live", "CSMHS_DATA_DIR": str(folder), "CSMHS_PROGRAM": str(folder / "program.toml"),
        "NO_PROXY": "127.0.0.1", **teams.environment(),
    }  # fmt: skip


def mailbox_of(graph: GraphServer) -> dict[str, str]:
    """The environment of an assistant that reads this server's mailbox, with the bot's own registration."""
    return {"EMAIL_LIVE": "yes", "MAIL_BY": "graph", "MAIL_FROM": MAILBOX, "GRAPH_BASE_URL": graph.base_url}


A_MAIL = b"From: office@example.org\r\nTo: csmhs@example.org\r\nSubject: Hello\r\n\r\nIs anybody there?\r\n"
STALL = """
import asyncio, os, time
from bot import mail_door, settings, teams_door
from bot.messages import Outcome
from bot.scheduler.clock import RealClock
from store.db import Database

heard = []

async def receive(word):
    heard.append(word)
    return Outcome()

async def main():
    longest, running = 0.0, True

    async def beat():
        nonlocal longest
        while running:
            before = time.perf_counter()
            await asyncio.sleep(0.002)
            longest = max(longest, time.perf_counter() - before - 0.002)

    beating = asyncio.create_task(beat())
    await asyncio.sleep(0.05)
    longest = 0.0
    given = settings.load(dotenv=None)
    database = Database(settings.database_of(given))
    door = await teams_door.build(given, database)
    await door.start(None)
    assert await door.checks.ok(os.environ["A_TOKEN"], "http://x")
    mail = await mail_door.build(given, database, RealClock().now)
    await mail.ears.once(receive)
    assert heard
    running = False
    await beating
    print(longest * 1000)
    await door.stop()
    await mail.stop()
    await database.close()

asyncio.run(main())
"""


def _stall_ms(settings: dict[str, str]) -> float:
    """How long the loop of a process that opens the door stood still at most."""
    command, given = [sys.executable, "-c", STALL], {**settings, "A_TOKEN": a_token("http://x")}
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **given}, capture_output=True, check=True)
    return float(done.stdout)


@contextlib.contextmanager
def _started(module: list[str], settings: dict[str, str]) -> Iterator["subprocess.Popen[bytes]"]:
    process = subprocess.Popen(
        [sys.executable, "-m", *module], cwd=ROOT, env={**os.environ, **settings}, stdout=subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        ended(process)


async def _answers(port: int) -> None:
    async with asyncio.timeout(60), httpx.AsyncClient(trust_env=False) as client:
        while True:
            with contextlib.suppress(httpx.HTTPError):
                await client.get(f"http://127.0.0.1:{port}/healthz")
                return
            await asyncio.sleep(0.02)


def _memory_mb(pid: int) -> float:
    """Resident megabytes of a process."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024


if __name__ == "__main__":
    sys.exit(main())
