"""`csmhs doctor slack` as somebody at a terminal meets it, against our own Slack."""

import asyncio
import dataclasses
import itertools
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from bot import __main__ as command_line
from bot import doctor_cli, runtime, server, slack_door
from bot import settings as settings_of
from bot.errors import StartError
from bot.platforms.slack import doctor_settings, doctor_ways, oauth
from bot.platforms.slack.findings import Setup
from bot.platforms.slack.installs import Sealer
from store import installations, places
from store.db import Database
from tests.platforms.slack_fakes import an_install
from tests.platforms.slack_server import SlackServer
from tests.platforms.slack_world import APP_TOKEN, CLIENT

NOW = datetime(2026, 10, 13, 12, tzinfo=UTC)
KEY = "a long random text"


@dataclass(frozen=True)
class Ran:
    """What a command printed, and its exit code."""

    out: str
    err: str
    code: int


Csmhs = Callable[..., Ran]


@pytest.fixture
def slack() -> Iterator[SlackServer]:
    """Our own Slack in a thread of its own, since a command runs its own loop."""
    slack, loop = SlackServer(), asyncio.new_event_loop()
    slack.world.add_team()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    asyncio.run_coroutine_threadsafe(slack.__aenter__(), loop).result(10)
    yield slack
    asyncio.run_coroutine_threadsafe(slack.stop(), loop).result(10)
    loop.call_soon_threadsafe(loop.stop)
    thread.join(10)
    loop.close()


@pytest.fixture
def csmhs(
    slack: SlackServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Csmhs:
    """Run one command against our own Slack, as a terminal does: one workspace, over a socket."""
    for variable, _ in settings_of.VARIABLES.values():
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "CSMHS_DATA_DIR": str(tmp_path / "data"),
        "CSMHS_MODE": "live",
        "CSMHS_PROGRAM": "ma-coiin-2021-22.toml",
        "SLACK_API_URL": slack.url,
        "SLACK_BOT_TOKEN": "xoxb-T01",
        "SLACK_APP_TOKEN": APP_TOKEN,
    }.items():
        monkeypatch.setenv(name, value)

    def run(*arguments: str) -> Ran:
        monkeypatch.setattr("sys.argv", ["csmhs", *arguments])
        code = 0
        try:
            command_line.main()
        except SystemExit as end:
            code = int(end.code or 0)
        out, err = capsys.readouterr()
        return Ran(out, err, code)

    return run


def keep(connected: str, *purposes: str, key: str = "") -> None:
    """The channel is connected; with a key, the workspace is one that installed the assistant itself."""

    async def written() -> None:
        settings = settings_of.load()
        database = Database(settings_of.database_of(settings))
        async with database.write() as session:
            facts = {"name": "#team", "workspace": "T01", "connected_by": "dana", "connected_at": NOW}
            for purpose in purposes or ("coordinators",):
                await places.connect(session, purpose, "slack", f"T01/{connected}", **facts)
            await places.put_workspace(session, "slack", "T01", NOW, name="Harbor Schools")
            if key:
                team = SlackServer().world.add_team()
                await installations.put(session, "slack", "T01", Sealer(key).seal(an_install(team)), NOW)
        await database.close()

    asyncio.run(written())


def made(csmhs: Csmhs) -> None:
    """There is a live database."""
    assert csmhs("members", "invite", "--role", "coordinator", "--name", "Dana").code == 0


def test_a_newcomer_is_told_what_to_set(csmhs: Csmhs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("CSMHS_MODE", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"):
        monkeypatch.delenv(name)

    said = csmhs("doctor", "slack")

    assert said.code == 1
    assert "✗ broken  `CSMHS_MODE` is practice" in said.out
    assert "`SLACK_BOT_TOKEN` and `SLACK_APP_TOKEN` into `.env`" in said.out
    assert not list(tmp_path.rglob("*.db"))


def test_what_works_and_what_is_lesser_is_said_in_words(csmhs: Csmhs) -> None:
    made(csmhs)
    keep("C01")

    said = csmhs("doctor", "slack")

    assert said.code == 0
    assert said.err == ""
    assert "✓ works   `SLACK_BOT_TOKEN` opens the Slack workspace Harbor (T01)." in said.out
    assert "✓ works   #team (for the coordinators) is open, and the assistant is in it." in said.out
    assert "– lesser  No channel is connected for the contacts, so " in said.out
    assert said.out.splitlines()[-1] == "6 work, 1 lesser, 0 broken."


def test_it_works_while_the_assistant_runs(csmhs: Csmhs) -> None:
    made(csmhs)
    keep("C01")

    with runtime.owned(settings_of.load()):
        assert csmhs("doctor", "slack").code == 0


def test_something_broken_is_exit_code_1(csmhs: Csmhs) -> None:
    made(csmhs)
    keep("C99")

    said = csmhs("doctor", "slack")

    assert said.code == 1
    assert "✗ broken  #team (for the coordinators) is gone" in said.out


def test_a_channel_that_is_for_two_is_one_finding(csmhs: Csmhs) -> None:
    made(csmhs)
    keep("C01", "coordinators", "escalations")

    said = csmhs("doctor", "slack").out

    assert said.count("#team") == 1
    assert "#team (for the coordinators and the contacts) is open" in said
    assert "No channel is connected" not in said


def test_machines_read_the_same(csmhs: Csmhs) -> None:
    made(csmhs)
    keep("C99")

    said = json.loads(csmhs("doctor", "slack", "--json").out)

    assert said["ok"] is False
    assert {one["ok"] for one in said["findings"]} == {True, None, False}
    assert all(set(one) == {"ok", "what", "fix"} for one in said["findings"])


def test_a_workspace_that_installed_itself_is_read_with_the_key(
    csmhs: Csmhs, slack: SlackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(csmhs)
    keep("C01", key=KEY)
    monkeypatch.delenv("SLACK_BOT_TOKEN")
    for name, value in {
        "SLACK_CLIENT_ID": CLIENT[0],
        "SLACK_CLIENT_SECRET": CLIENT[1],
        "PUBLIC_URL": slack.url.removesuffix("/api/"),
        "CSMHS_SECRET_KEY": "another",
    }.items():
        monkeypatch.setenv(name, value)

    assert (
        "✗ broken  The token of Harbor Schools cannot be read with this `CSMHS_SECRET_KEY`"
        in csmhs("doctor", "slack").out
    )

    monkeypatch.setenv("CSMHS_SECRET_KEY", f"another,{KEY}")
    said = csmhs("doctor", "slack").out

    assert "✓ works   The assistant is installed in the Slack workspace Harbor (T01)." in said
    assert "– lesser  Harbor Schools belongs to no district yet" in said


def test_a_database_of_another_shape_is_one_finding(csmhs: Csmhs, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "live.db").write_bytes(b"")

    said = csmhs("doctor", "slack")

    assert said.code == 1
    assert "✓ works   `SLACK_BOT_TOKEN` opens" in said.out
    assert "✗ broken  The database cannot be used: " in said.out


def test_a_database_address_that_cannot_be_read_is_one_finding(csmhs: Csmhs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://user@host:port/name")

    assert "✗ broken  `DATABASE_URL` is not an address that can be read." in csmhs("doctor", "slack").out


async def test_an_address_that_nobody_answers_has_no_status(slack: SlackServer) -> None:
    host = slack.url.removesuffix("/api/")

    assert await doctor_cli.knock("POST", f"{host}/slack/events") == 404
    assert await doctor_cli.knock("GET", "http://127.0.0.1:1/") is None
    assert await doctor_cli.knock("GET", "https://") is None


async def test_the_assistant_answers_a_knock_as_the_doctor_expects(
    csmhs: Csmhs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SLACK_BOT_TOKEN")
    monkeypatch.delenv("SLACK_APP_TOKEN")
    for name, value in {
        "SLACK_CLIENT_ID": CLIENT[0],
        "SLACK_CLIENT_SECRET": CLIENT[1],
        "SLACK_SIGNING_SECRET": "0123456789abcdef0123456789abcdef",
        "PUBLIC_URL": "https://csmhs.example",
        "CSMHS_SECRET_KEY": KEY,
    }.items():
        monkeypatch.setenv(name, value)
    settings = settings_of.load()

    with runtime.owned(settings):
        async with runtime.started(settings, beating=True) as running:
            transport = httpx.ASGITransport(server.application(running, "secret"))
            async with httpx.AsyncClient(transport=transport, base_url=settings.public_url) as client:
                unsigned = await client.post(slack_door.EVENTS)
                without_state = await client.get(oauth.REDIRECT)

    assert unsigned.status_code == doctor_ways.REFUSED_UNSIGNED
    assert without_state.status_code == doctor_ways.REFUSED_WITHOUT_STATE


async def test_health_says_whether_the_socket_is_alive(csmhs: Csmhs) -> None:
    settings = settings_of.load()
    with runtime.owned(settings):
        async with runtime.started(settings, beating=True) as running:
            transport = httpx.ASGITransport(server.application(running, "secret"))
            async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
                said = (await client.get("/healthz")).json()

    assert said["slack_socket"] is False  # our own Slack has no sockets


@pytest.mark.parametrize("present", list(itertools.product([False, True], repeat=6)))
def test_what_stops_the_start_is_broken_for_the_doctor(present: tuple[bool, ...]) -> None:
    values = ("xoxb-1", "xapp-1", "0123456789abcdef" * 2, "1.2", "secret", "https://csmhs.example")
    bot, app, signing, client, secret, public = (
        value if there else "" for value, there in zip(values, present, strict=True)
    )
    settings = dataclasses.replace(
        settings_of.load({"CSMHS_MODE": "live"}, dotenv=None),
        slack_bot_token=bot,
        slack_app_token=app,
        slack_signing_secret=signing,
        slack_client_id=client,
        slack_client_secret=secret,
        public_url=public,
    )
    setup = Setup(True, "", public, slack_door.EVENTS, client, bot, app, signing, secret, KEY)
    found = doctor_settings.look(setup)

    try:
        slack_door.check(settings)
    except StartError:
        assert any(one.ok is False for one in found)
    else:
        assert all(one.ok is not False for one in found)
