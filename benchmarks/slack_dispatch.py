"""Messages that are written down, on their way to Slack: `python -m benchmarks.slack_dispatch`.

First to a receiver without limits (`benchmarks.slack_receiver`): 10,000 reminders out of an outbox in a SQLite file,
each looked up, judged, drawn, sent and recorded, beside two bare clients with one shared session that only post the
same messages, slack_sdk's and aiohttp's own, on which both stand: all ten at a time, in the same run, round by round in
changing order. They go to 500 workspaces, twenty channels each, since that is as much as our own pace lets go at once.

Then to a receiver that enforces Slack's limits: a message a second in each of sixty channels, and no more.

Limits: at least 80 % of the rate of slack_sdk's client (docs/adr/0021); at least 95 % of the rate that is allowed, and at
most one message refused. Exits 1 when a limit is broken.
"""

import asyncio
import contextlib
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

import aiohttp
import structlog
from slack_sdk.web.async_client import AsyncWebClient

from benchmarks.processes import ROOT, ended, free_port
from bot import server
from bot.app import Corridor
from bot.handlers import names
from bot.platforms.slack import blocks
from bot.platforms.slack.adapter import SlackPlatform
from bot.platforms.slack.client import Api
from bot.platforms.slack.inbound import PLATFORM, place_of
from bot.platforms.slack.installs import Install
from bot.platforms.slack.pace import Pacer
from bot.platforms.slack.tokens import Tokens
from bot.platforms.slack.wire import Wire
from bot.ui import cards, say
from bot.ui.cards import Button, Buttons, Card, Facts, Text
from store import deliveries
from store.db import Database
from tests.platforms.slack_fakes import KeptInstalls
from tests.platforms.slack_world import ALL_SCOPES
from tests.programs import a_program

ROUNDS = 5
TEAMS, CHANNELS = 500, 20
LIMITED_TEAMS, LIMITED_CHANNELS, LIMITED_EACH = 20, 3, 30
AT_ONCE = 10
Way = Callable[[str, int], Awaitable[float]]
"""Messages a second to the receiver at an address, in so many teams."""
LEAST, LEAST_ALLOWED = 0.8, 0.95
OPEN_HOUR = datetime(2026, 10, 13, 14, tzinfo=UTC)


def main(rounds: int = ROUNDS, teams: int = TEAMS, each: int = LIMITED_EACH) -> int:
    """Print both; 1 when a limit is broken."""
    server.keep_what_is_there()  # as a running assistant does
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40), cache_logger_on_first_use=True)
    return 1 if sum([asyncio.run(without_limits(rounds, teams)), asyncio.run(with_limits(each))]) else 0


async def without_limits(rounds: int, teams: int) -> bool:
    """Print the rates of all; gives whether the limit is broken."""
    ways = (_ours, _sdk, _bare)
    found: dict[Way, list[float]] = {way: [] for way in ways}
    async with receiver() as url:
        for number in range(rounds):
            for way in ways if number % 2 else ways[::-1]:
                found[way].append(await way(url, teams))
    ratios = {way: sorted(a / b for a, b in zip(found[_ours], found[way], strict=True)) for way in (_sdk, _bare)}
    is_broken = median(ratios[_sdk]) < LEAST
    print(f"{teams * CHANNELS:,} messages, {AT_ONCE} at a time: csmhs {median(found[_ours]):,.0f}/s.")
    for way, name in ((_sdk, "slack_sdk, one session"), (_bare, "aiohttp alone")):
        least, most = ratios[way][0], ratios[way][-1]
        print(f"  {name}: {median(found[way]):,.0f}/s, ratio {median(ratios[way]):.2f} ({least:.2f}-{most:.2f} in "
              f"{rounds} rounds)")  # fmt: skip
    print(f"  At least {LEAST} of slack_sdk's {'IS BROKEN' if is_broken else 'holds'}.")
    return is_broken


async def with_limits(each: int) -> bool:
    """Print what came of the allowed rate; gives whether the limit is broken."""
    async with receiver("limits") as url, outbox(url, LIMITED_TEAMS) as (corridor, database):
        places = [
            place_of(_team(team), _channel(at)) for team in range(LIMITED_TEAMS) for at in range(LIMITED_CHANNELS)
        ]
        total = len(places) * each
        await queue(database, [place for _ in range(each) for place in places], corridor.clock.now())
        sending = asyncio.create_task(corridor.outbox.run(corridor.queued))
        while (seen := await _seen(url))[0] < total:  # noqa: ASYNC110 - the receiver is another process
            await asyncio.sleep(0.2)
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)
    _, refused, took_s = seen
    share = (each - 1) / took_s
    is_broken = share < LEAST_ALLOWED or refused > 1
    print(f"{total:,} messages in {took_s:.1f} s where a message a second is allowed in {len(places)} channels: "
          f"{share:.1%} of what is allowed, {refused:.0f} refused; at least {LEAST_ALLOWED:.0%} and at most one "
          f"{'IS BROKEN' if is_broken else 'holds'}.")  # fmt: skip
    return is_broken


async def _ours(url: str, teams: int) -> float:
    """Messages a second out of the outbox, from the first claim until the last is recorded as sent."""
    async with outbox(url, teams) as (corridor, database):
        places = [place_of(_team(team), _channel(at)) for team in range(teams) for at in range(CHANNELS)]
        await queue(database, places, corridor.clock.now())
        begun = time.perf_counter()
        await corridor.outbox.drain()
        took_s = time.perf_counter() - begun
        async with database.read() as session:
            states = await deliveries.counts(session)
        assert states == {"sent": len(places)}, states
        return len(places) / took_s


async def _sdk(url: str, teams: int) -> float:
    """Messages a second of slack_sdk's client that posts what it is given, through a session that all share."""
    given, drawn = _given(teams)

    async def worker(clients: Sequence[AsyncWebClient]) -> None:
        for team, channel in given:
            assert (await clients[team].chat_postMessage(channel=channel, **drawn[team]))["ok"]

    begun = time.perf_counter()
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=100)) as session:
        clients = [
            AsyncWebClient(token=f"xoxb-{team}", base_url=url, session=session, retry_handlers=[])
            for team in range(teams)
        ]
        await asyncio.gather(*(worker(clients) for _ in range(AT_ONCE)))
    return teams * CHANNELS / (time.perf_counter() - begun)


async def _bare(url: str, teams: int) -> float:
    """Messages a second of aiohttp's client that posts what it is given."""
    given, drawn = _given(teams)

    async def worker(session: aiohttp.ClientSession) -> None:
        for team, channel in given:
            headers = {"Authorization": f"Bearer xoxb-{team}"}
            body = {"channel": channel, **drawn[team]}
            async with session.post(f"{url}chat.postMessage", json=body, headers=headers) as answer:
                assert (await answer.json())["ok"]

    begun = time.perf_counter()
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=100)) as session:
        await asyncio.gather(*(worker(session) for _ in range(AT_ONCE)))
    return teams * CHANNELS / (time.perf_counter() - begun)


def _given(teams: int) -> tuple[Iterator[tuple[int, str]], list[dict[str, Any]]]:
    """Team and channel of every message, and the message of each team, drawn."""
    given = iter([(team, _channel(at)) for team in range(teams) for at in range(CHANNELS)])
    return given, [dict(blocks.messages(a_card(team))[0].arguments) for team in range(teams)]


class Clock:
    """The real one, moved to a Tuesday morning of the program's school year, when everything may be sent."""

    def __init__(self) -> None:
        self._moved = OPEN_HOUR - datetime.now(UTC)

    def now(self) -> datetime:
        """Aware UTC."""
        return datetime.now(UTC) + self._moved


@contextlib.asynccontextmanager
async def outbox(url: str, teams: int) -> AsyncIterator[tuple[Corridor, Database]]:
    """A corridor on a new SQLite file with the Slack door in so many workspaces, and a program in force."""
    with tempfile.TemporaryDirectory() as folder:
        database, clock = Database(f"sqlite:///{Path(folder) / 'live.db'}"), Clock()
        await database.migrate()
        installs = KeptInstalls({_team(team): _install(team) for team in range(teams)})
        wire = Wire(url)
        door = SlackPlatform(Api(wire, Tokens(installs, wire, clock.now), Pacer(time.monotonic)))
        corridor = Corridor(database, clock, {PLATFORM: door}, practice=False)
        await corridor.publish_first(replace(a_program(11), sample=False), clock.now())
        await corridor.keep_warm()  # as a running assistant is
        try:
            yield corridor, database
        finally:
            await door.stop()
            await wire.close()
            await database.close()


async def queue(database: Database, places: Sequence[str], now: datetime) -> None:
    """A reminder for each of the places, about October's numbers of its district."""
    districts = [one.id for one in a_program(11).active_districts]
    texts = [cards.to_json(a_card(team)) for team in range(TEAMS)]
    rows: list[dict[str, Any]] = [
        {"dedupe_key": f"reminder|{number}", "kind": "reminder", "about": names.reporting("2026-10"),
         "district": districts[int(place[1:5]) % 11], "purpose": "", "member": "", "platform": PLATFORM, "place": place,
         "thread": "", "subject": "", "card": texts[int(place[1:5])], "why": "", "covered_by": "", "state": "queued",
         "reason": "", "tries": 0, "queued_at": now, "next_at": now, "lease_token": "", "message": "", "edits": ""}
        for number, place in enumerate(places)
    ]  # fmt: skip
    async with database.write() as session:
        await deliveries.queue(session, rows)


def a_card(team: int) -> Card:
    """A reminder as the assistant writes it (sample)."""
    return Card(
        title=f"October: numbers of Sample District {team}",
        body=(
            Text("The numbers for October are due on Tue, Nov 10. It takes about five minutes."),
            Facts((("Due", say.day(OPEN_HOUR.date())), ("Still missing", "referred, served, team met"))),
            Buttons((Button("Enter October", "submit.open", "2026-10", style="primary"), Button("Later", "remind.snooze", "1"))),
        ),
        sample=True,
    )  # fmt: skip


def _team(number: int) -> str:
    return f"T{number:04}"


def _channel(number: int) -> str:
    return f"C{number:04}"


def _install(team: int) -> Install:
    return Install(
        team=_team(team), name=f"Sample {team}", bot_user="U0BOT", bot_id="B0BOT", app_id="A0APP",
        token=f"xoxb-{team}", refresh_token="", expires_at=None, scopes=ALL_SCOPES,
    )  # fmt: skip


@contextlib.asynccontextmanager
async def receiver(*more: str) -> AsyncIterator[str]:
    """A receiver in a process of its own; gives the base address of its Web API."""
    port = free_port()
    url = f"http://127.0.0.1:{port}/api/"
    command = [sys.executable, "-m", "benchmarks.slack_receiver", str(port), *more]
    process = subprocess.Popen(command, cwd=ROOT)  # noqa: ASYNC220 - it takes no time
    try:
        for _ in range(200):
            with contextlib.suppress(aiohttp.ClientError):
                await _seen(url)
                break
            await asyncio.sleep(0.05)
        yield url
    finally:
        ended(process)


async def _seen(url: str) -> tuple[float, float, float]:
    """Messages taken, messages refused, and the seconds between the first and the last one taken."""
    async with aiohttp.ClientSession() as session, session.get(url.replace("/api/", "/seen")) as answer:
        taken, refused, took_s = json.loads(await answer.text())
        return taken, refused, took_s


if __name__ == "__main__":
    sys.exit(main())
