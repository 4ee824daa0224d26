"""`csmhs doctor`: looks at what is set up and says how to mend what is not. It changes nothing, and works beside a
running assistant, since it only reads the database.
"""

import asyncio
import dataclasses
import json
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot import settings as settings_of
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.findings import Finding
    from bot.platforms.slack.findings import Kept, Place
    from store import tables
    from store.db import Database
    from store.program import Program

app = typer.Typer(help="Look at what is set up, and say how to mend what is not.")

WITHIN_S = 10
SIGNS = {True: "✓ works ", None: "– lesser", False: "✗ broken"}


@app.command("slack")
def print_slack(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Check tokens, permissions, ways in and connected channels of Slack; exit code 1 when something is broken."""
    _printed(slack, as_json)


@app.command("teams")
def print_teams(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Check credentials, the address, organizations and connected channels of Teams; exit code 1 when one is broken."""
    _printed(teams, as_json)


@app.command("questions")
def print_questions(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Count the questions sent to people, and name those that might be forgotten; exit code 1 when there are any."""
    _printed(questions, as_json)


@app.command("email")
def print_email(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Check the mailbox's two servers, and what is held or came back; exit code 1 when something is broken."""
    _printed(mail, as_json)


def _printed(look: "Callable[[Settings], Awaitable[list[Finding]]]", as_json: bool) -> None:
    """Look, print what was found, and exit with 1 when something is broken."""
    from bot import log

    settings = settings_of.load()
    log.set_up(dataclasses.replace(settings, log_level="critical"))  # the findings say it all
    found = asyncio.run(_found(look, settings))
    typer.echo(as_object(found) if as_json else "\n".join(lines(found)))
    if any(finding.ok is False for finding in found):
        raise typer.Exit(1)


async def _found(look: "Callable[[Settings], Awaitable[list[Finding]]]", settings: Settings) -> "list[Finding]":
    return await look(settings)


async def mail(settings: Settings) -> "list[Finding]":
    """What the doctor finds about e-mail with these settings and this database."""
    from bot import doctor_email

    async def check(database: "Database") -> "list[Finding]":
        return [
            *await doctor_email.servers(settings, database),
            *await doctor_email.calendar(settings, database),
            *await doctor_email.letters(database),
        ]

    return await _looked(settings, check)


async def questions(settings: Settings) -> "list[Finding]":
    """What the doctor finds about the questions of this database."""
    from bot.doctor_questions import check

    return await _looked(settings, check)


async def teams(settings: Settings) -> "list[Finding]":
    """What the doctor finds about Teams with these settings and this database."""
    from bot import doctor_email, doctor_teams, mail_door

    kept = doctor_teams.NOTHING

    async def read(database: "Database") -> "list[Finding]":
        nonlocal kept
        kept = await doctor_teams.kept(database, _purposes)
        mailbox = await doctor_email.servers(settings, database) if mail_door.is_by_graph(settings) else []
        return [*mailbox, *await doctor_email.calendar(settings, database)]

    mailbox_and_troubles = await _looked(settings, read)
    return [*await doctor_teams.check(settings, kept, knock), *mailbox_and_troubles]


async def slack(settings: Settings) -> "list[Finding]":
    """What the doctor finds with these settings and this database."""
    from bot import slack_door
    from bot.platforms.slack import doctor
    from bot.platforms.slack.findings import Setup
    from bot.platforms.slack.wire import Wire

    setup = Setup(
        live=settings.mode == "live",
        api_url=settings.slack_api_url,
        public_url=settings.public_url,
        events_path=slack_door.EVENTS,
        client_id=settings.slack_client_id,
        bot_token=settings.slack_bot_token,
        app_token=settings.slack_app_token,
        signing_secret=settings.slack_signing_secret,
        client_secret=settings.slack_client_secret,
        secret_key=settings.secret_key,
    )
    kept, troubles = await _read(settings)
    kept = dataclasses.replace(kept, hears=await _hears(settings))
    async with Wire(settings.slack_api_url, timeout_s=WITHIN_S) as wire:
        return [*await doctor.check(setup, kept, wire, knock, lambda: datetime.now(UTC)), *troubles]


def lines(found: "Sequence[Finding]") -> Iterator[str]:
    """The findings as a terminal shows them, with how many there are of each kind."""
    for finding in found:
        yield f"{SIGNS[finding.ok]}  {finding.what}"
        if finding.fix:
            yield f"          {finding.fix}"
    many = [sum(finding.ok is ok for finding in found) for ok in (True, None, False)]
    yield f"\n{many[0]} work, {many[1]} lesser, {many[2]} broken."


def as_object(found: "Iterable[Finding]") -> str:
    """The findings as JSON: `ok` is false when one of them is; of a finding it is null when it works in a lesser way."""
    rows = [dataclasses.asdict(finding) for finding in found]
    return json.dumps({"ok": all(row["ok"] is not False for row in rows), "findings": rows}, ensure_ascii=False)


async def knock(method: str, url: str) -> int | None:
    """The status of the address's answer, None when there is none."""
    import httpx

    try:
        async with httpx.AsyncClient(timeout=WITHIN_S) as client:
            return (await client.request(method, url)).status_code
    except (httpx.HTTPError, httpx.InvalidURL):
        return None


async def _hears(settings: Settings) -> bool | None:
    """Whether the socket of the assistant that runs on this data is alive, None when none runs or it has no socket."""
    import httpx

    from bot import runtime

    key = runtime.key_left(settings)
    if key is None:
        return None
    try:
        async with httpx.AsyncClient(timeout=WITHIN_S, trust_env=False) as client:
            answer = await client.get(f"http://127.0.0.1:{key['port']}/healthz")
            alive = answer.json().get("slack_socket")
    except (httpx.HTTPError, ValueError, AttributeError):
        return None
    return alive if isinstance(alive, bool) else None


async def _read(settings: Settings) -> "tuple[Kept, list[Finding]]":
    """What the database says of Slack, and what is the matter with it."""
    from bot.platforms.slack.findings import Kept

    kept = Kept()

    async def read(database: "Database") -> "list[Finding]":
        nonlocal kept
        kept = await _kept(database)
        return []

    found = await _looked(settings, read)
    return kept, found


async def _looked(settings: Settings, look: "Callable[[Database], Awaitable[list[Finding]]]") -> "list[Finding]":
    """What is found in the database, or why it cannot be looked into; it is neither made nor changed here."""
    from sqlalchemy.exc import ArgumentError, DBAPIError

    from bot import runtime
    from bot.findings import Finding
    from store.db import Database

    try:
        database = Database(settings_of.database_of(settings))
    except (ArgumentError, ValueError):
        fix = "Use postgresql://user@host/name, sqlite:///path/to/file.db, or leave it empty."
        return [Finding(False, "`DATABASE_URL` is not an address that can be read.", fix)]
    try:
        if _is_missing(database):
            fix = "Start the assistant once with `csmhs run`, which makes it."
            return [Finding(None, "There is no database yet, so nothing is in it.", fix)]
        return await look(database)
    except DBAPIError as error:
        fix = "Start the assistant once with `csmhs run`, which brings the database up to date and says more."
        return [Finding(False, runtime.trouble(error), fix)]
    finally:
        await database.close()


def _is_missing(database: "Database") -> bool:
    """Whether looking into it would make it."""
    from sqlalchemy.engine import make_url

    return database.sqlite and not Path(make_url(database.url).database or "").exists()


async def _kept(database: "Database") -> "Kept":
    from bot.platforms.slack.findings import Kept, Workspace
    from bot.platforms.slack.inbound import PLATFORM
    from store import installations, places, versions

    async with database.read() as session:
        version = await versions.in_force(session)
        sealed = await installations.all_of(session, PLATFORM)
        known = [row for row in await places.workspaces(session) if row.platform == PLATFORM]
        heard = await places.everywhere(session)
    called = _purposes(version.program) if version else {}
    districts = {district.id: district.name for district in version.program.districts} if version else {}
    return Kept(
        installs=sealed,
        workspaces=[
            Workspace(row.workspace, row.name, row.state == "removed", districts.get(row.district, row.district))
            for row in known
        ],
        places=_places([row for row in heard if row.platform == PLATFORM], called),
        unheard=[name for purpose, name in called.items() if purpose not in {row.purpose for row in heard}],
    )


def _purposes(program: "Program") -> dict[str, str]:
    """Everything a channel can be for, as people call it, by its purpose."""
    from bot.handlers.connect import SHARED

    return SHARED | {f"district:{district.id}": district.name for district in program.active_districts}


def _places(rows: "Iterable[tables.Place]", called: dict[str, str]) -> "list[Place]":
    """One for each conversation, whatever it is for."""
    from bot.platforms.slack.findings import Place
    from bot.platforms.slack.inbound import parts_of

    found: dict[str, Place] = {}
    for row in rows:
        purposes = (*(found[row.place].purposes if row.place in found else ()), called.get(row.purpose, row.purpose))
        found[row.place] = Place(*parts_of(row.place), row.name, purposes, row.trouble)
    return list(found.values())
