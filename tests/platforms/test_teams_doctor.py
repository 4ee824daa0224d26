"""`csmhs doctor teams`: each thing that can be wrong is found by itself, with what to do about it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot import doctor_cli, doctor_teams, settings
from bot.findings import Finding
from bot.platforms.teams.adapter import Address
from bot.settings import Settings
from bot.teams_door import StoredAddresses
from store import places
from store.db import Database
from tests.platforms.teams_server import BOT, OTHER_TENANT, TEAM, TENANT, TeamsServer
from tests.programs import a_program

PUBLIC = "https://csmhs.example.org"


@pytest.fixture
async def server() -> AsyncIterator[TeamsServer]:
    async with TeamsServer() as made:
        made.person("Ana Reyes")
        yield made


def set_to(server: TeamsServer, folder: Path, **changes: str) -> Settings:
    given = {"CSMHS_MODE": "live", "CSMHS_DATA_DIR": str(folder), "PUBLIC_URL": PUBLIC}
    return settings.load({**given, **server.environment(), **changes}, dotenv=None)


async def found(server: TeamsServer, given: Settings, database: Database, answers: int | None = 401) -> list[Finding]:
    """With a public address that answers so; the key server is asked as it is."""

    async def knock(method: str, url: str) -> int | None:
        return answers if url.startswith(PUBLIC) else await doctor_cli.knock(method, url)

    kept = await doctor_teams.kept(database, doctor_cli._purposes)
    return await doctor_teams.check(given, kept, knock)


async def connected(database: Database, server: TeamsServer, place: str = f"{TENANT}/{TEAM}") -> None:
    """North's channel, and an organization that has been heard."""
    await database.migrate()
    await StoredAddresses(database).put(TENANT, Address(server.service_url, BOT))
    async with database.write() as session:
        await places.connect(session, "district:north", "teams", place, name="Attendance in North", workspace=TENANT)


def broken(several: list[Finding]) -> list[str]:
    return [one.what for one in several if one.ok is False]


async def test_where_all_is_well_nothing_is_broken(server: TeamsServer, database: Database, tmp_path: Path) -> None:
    await connected(database, server)

    several = await found(server, set_to(server, tmp_path), database)

    assert broken(several) == []
    assert [one.what for one in several if "can be written to" in one.what] == [
        "Attendance in North (for district:north) can be written to; 1 person there."
    ]
    assert server.count("post") == server.count("create") == 0


@pytest.mark.parametrize(
    ("name", "value", "what", "fix"),
    [
        ("TEAMS_CLIENT_SECRET", "", "`TEAMS_CLIENT_SECRET` is not set.", "docs/teams.md"),
        ("TEAMS_CLIENT_SECRET", "an old one", "no token for these credentials", "`TEAMS_CLIENT_SECRET`"),
        ("TEAMS_TENANT_ID", OTHER_TENANT, "no token for these credentials", "`TEAMS_TENANT_ID`"),
        ("TEAMS_LOGIN_URL", "http://127.0.0.1:9", "login does not answer", "`HTTPS_PROXY`"),
        ("TEAMS_KEYS_URL", "http://127.0.0.1:9/openidconfiguration", "cannot be fetched", "`TEAMS_KEYS_URL`"),
        ("PUBLIC_URL", "", "`PUBLIC_URL` is empty", "`PUBLIC_URL`"),
        ("PUBLIC_URL", "http://csmhs.example.org", "not an https address", "certificate"),
        ("CSMHS_MODE", "practice", "is practice", "`CSMHS_MODE=live`"),
    ],
)
async def test_each_wrong_setting_is_named_with_its_fix(
    server: TeamsServer, database: Database, tmp_path: Path, name: str, value: str, what: str, fix: str
) -> None:
    await connected(database, server)

    several = await found(server, set_to(server, tmp_path, **{name: value}), database)

    (one,) = [one for one in several if what in one.what]
    assert one.ok is False
    assert fix in one.fix


@pytest.mark.parametrize("status", [None, 404, 502])
async def test_an_address_that_does_not_lead_here_is_found(
    server: TeamsServer, database: Database, tmp_path: Path, status: int | None
) -> None:
    await connected(database, server)

    several = await found(server, set_to(server, tmp_path), database, status)

    assert len(broken(several)) == 1
    assert PUBLIC in broken(several)[0]


async def test_a_conversation_that_the_bot_is_not_in_is_found(
    server: TeamsServer, database: Database, tmp_path: Path
) -> None:
    await connected(database, server)
    server.trouble("roster", status=403, code="BotNotInConversationRoster")

    several = await found(server, set_to(server, tmp_path), database)

    (what,) = broken(several)
    assert "Attendance in North" in what
    assert "add the app there" in what


async def test_a_conversation_in_trouble_and_a_busy_teams_are_told_apart(
    server: TeamsServer, database: Database, tmp_path: Path
) -> None:
    await connected(database, server)
    server.trouble("roster", status=429, retry_after="9")
    busy = await found(server, set_to(server, tmp_path), database)
    async with database.write() as session:
        await places.trouble(session, "teams", f"{TENANT}/{TEAM}", "the assistant was taken out of the channel")
    lost = await found(server, set_to(server, tmp_path), database)

    assert broken(busy) == []
    assert broken(lost) == [
        "Attendance in North (for district:north) gets nothing: the assistant was taken out of the channel."
    ]


async def test_organizations_that_are_new_and_those_that_are_no_longer_heard_are_lesser(
    server: TeamsServer, database: Database, tmp_path: Path
) -> None:
    await database.migrate()
    await StoredAddresses(database).put(TENANT, Address(server.service_url, BOT))

    several = await found(server, set_to(server, tmp_path, TEAMS_TENANTS=OTHER_TENANT), database)

    lesser = [one.what for one in several if one.ok is None]
    assert f"Nobody of the organization {OTHER_TENANT} has added the assistant yet." in lesser
    assert f"The organization {TENANT} was heard before and is not any more." in lesser


async def test_a_place_where_nobody_is_heard_is_named_as_people_call_it(
    server: TeamsServer, database: Database, tmp_path: Path
) -> None:
    await connected(database, server)
    kept = replace(await doctor_teams.kept(database, doctor_cli._purposes), unheard=["Sample South", "the contacts"])

    async def knock(method: str, url: str) -> int | None:
        return 401 if url.startswith(PUBLIC) else 200

    several = await doctor_teams.check(set_to(server, tmp_path), kept, knock)

    assert "No channel is connected for Sample South and the contacts" in several[-1].what
    assert a_program().districts[1].name == "Sample South"


async def test_without_a_database_the_rest_is_looked_at_all_the_same(server: TeamsServer, tmp_path: Path) -> None:
    several = await doctor_cli.teams(set_to(server, tmp_path, PUBLIC_URL=""))

    assert "There is no database yet, so nothing is in it." in [one.what for one in several]
    assert "Microsoft gives the bot a token." in [one.what for one in several]
    assert not list(tmp_path.iterdir())  # noqa: ASYNC240 - an empty folder
