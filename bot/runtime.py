"""One running assistant: its folder, its lock, its database, its doors, and the words said to it from a terminal.

One process owns a SQLite file: a lock beside it says so, and a second process is told instead of corrupting it. The
owner listens on loopback and leaves its port and a secret in a 0600 file, so that `csmhs say` can reach it.
"""

import asyncio
import contextlib
import json
import os
import secrets
import socket
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import structlog
from filelock import FileLock, Timeout
from sqlalchemy.exc import ArgumentError, DBAPIError

from bot import calendar_door, mail_door, practice, practice_mail, slack_door, teams_door
from bot.app import Corridor
from bot.calendar_door import Calendar
from bot.errors import DeliveryError, StartError, UserError
from bot.mail_door import MailDoor
from bot.platforms.base import Platform
from bot.platforms.email.adapter import EmailPlatform
from bot.platforms.email.practice import PracticeTransport
from bot.platforms.web.adapter import WebPlatform
from bot.platforms.web.workspace import Workspace
from bot.scheduler.clock import Heartbeat, PracticeClock, RealClock
from bot.settings import Settings, database_of
from bot.slack_door import SlackDoor
from bot.teams_door import TeamsDoor
from store import deliveries, meta, program_file, versions
from store.db import Database, NewerDatabase
from store.program import Program
from store.program_problems import ProgramProblems

log = structlog.get_logger()

REFRESH_S = 600
WARM_S = 5


@dataclass
class Running:
    """Everything of one assistant that has started.

    `web` and `clock` are set in practice only, `slack`, `teams`, `mail` and `calendar` in live use.
    """

    settings: Settings
    database: Database
    corridor: Corridor
    heartbeat: Heartbeat
    web: WebPlatform | None = None
    clock: practice.Clock | None = None
    slack: SlackDoor | None = None
    teams: TeamsDoor | None = None
    mail: MailDoor | None = None
    calendar: Calendar | None = None


def first_program(settings: Settings) -> Program:
    """The program a new database starts with; StartError with every problem of the file."""
    try:
        path = Path(settings.program)
        return program_file.load(path) if path.exists() else program_file.load_shipped(settings.program)
    except (ProgramProblems, OSError) as problems:
        raise StartError(
            f"The program {settings.program} (`CSMHS_PROGRAM`) cannot be used:\n{problems}"
        ) from problems


def prepare_folder(settings: Settings) -> None:
    """Make the data folder; StartError when it cannot be written to."""
    folder = settings.data_dir
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".writable"
        probe.write_text("yes", encoding="utf-8")
        probe.unlink()
    except OSError as error:
        raise StartError(
            f"The data folder {folder} cannot be written to ({error.strerror}). "
            "Set `CSMHS_DATA_DIR` to a folder of yours."
        ) from error


def lock_of(settings: Settings) -> FileLock:
    """The lock that says which process owns this mode's data."""
    return FileLock(settings.data_dir / f"{settings.mode}.lock")


def doorstep(settings: Settings) -> Path:
    """The 0600 file in which the owner leaves its port and secret."""
    return settings.data_dir / f"{settings.mode}.process.json"


@contextlib.contextmanager
def owned(settings: Settings) -> Any:
    """Hold the lock; StartError when another process has it."""
    prepare_folder(settings)
    lock = lock_of(settings)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise StartError(
            f"Another csmhs process is using {settings.data_dir}. Stop it first, or give this one a folder of its "
            "own in `CSMHS_DATA_DIR`."
        ) from error
    try:
        yield
    finally:
        lock.release()


@contextlib.asynccontextmanager
async def started(settings: Settings, *, beating: bool = False) -> AsyncIterator[Running]:
    """The assistant on its database, ready to be spoken to; `beating`: its ticks run by themselves.

    The caller holds the lock. StartError for a database of the other mode or of a newer version.
    """
    database = _database(settings)
    try:
        await _open(database, settings)
        running = await _assemble(settings, database, beating=beating)
        async with contextlib.AsyncExitStack() as stack:
            stack.push_async_callback(_shut, running)
            if beating:
                await _begin(running, stack)
            yield running
    finally:
        await database.close()


async def _begin(running: Running, stack: contextlib.AsyncExitStack) -> None:
    """Tick, hear and, in live use, send without being asked to."""
    if not running.corridor.practice:
        await running.corridor.keep_warm()
        running.heartbeat.every(WARM_S, running.corridor.keep_warm)
    if running.slack is not None:
        await running.slack.start(running.corridor.receive)
        running.heartbeat.every(REFRESH_S, running.slack.tokens.refresh_soon)
        news = await slack_door.fixed_workspace(running.slack, running.settings)
        if news is not None:
            await running.corridor.receive(news)
    if running.teams is not None:
        await running.teams.start(running.corridor.receive)
    if running.mail is not None:
        await running.mail.start(running.corridor.receive)
    if running.calendar is not None:
        running.heartbeat.every(calendar_door.EVERY_S, running.calendar.keep)
    running.heartbeat.start()
    if not running.corridor.practice:
        sending = asyncio.create_task(running.corridor.outbox.run(running.corridor.queued))
        stack.push_async_callback(_ended, sending)


async def _ended(task: "asyncio.Task[None]") -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def _shut(running: Running) -> None:
    await running.heartbeat.stop()
    if running.slack is not None:
        await running.slack.stop()
    if running.teams is not None:
        await running.teams.stop()
    if running.mail is not None:
        await running.mail.stop()
    if running.calendar is not None:
        await running.calendar.close()
    for platform in running.corridor.platforms.values():
        await platform.stop()


def _database(settings: Settings) -> Database:
    try:
        return Database(database_of(settings))
    except (ArgumentError, ValueError) as error:
        raise StartError(
            "`DATABASE_URL` is not an address that can be read. Use postgresql://user@host/name, "
            "sqlite:///path/to/file.db, or leave it empty."
        ) from error


async def _open(database: Database, settings: Settings) -> None:
    try:
        await database.migrate()
        async with database.write() as session:
            kind = await meta.get(session, meta.KIND)
            if kind and kind != settings.mode:
                raise StartError(
                    f"This database is a {kind} one, and `CSMHS_MODE` is {settings.mode}. They never mix: give this "
                    "mode a database of its own (`DATABASE_URL` or `CSMHS_DATA_DIR`)."
                )
            await meta.put(session, meta.KIND, settings.mode)
            if database.sqlite:
                await deliveries.release_all(session)
    except NewerDatabase as error:
        raise StartError(
            f"The database was last used by a newer version of csmhs (revision {error}). Nothing was changed. "
            "Install that version again, or use another `CSMHS_DATA_DIR`."
        ) from error
    except DBAPIError as error:
        raise StartError(trouble(error)) from error


async def _assemble(settings: Settings, database: Database, *, beating: bool) -> Running:
    if settings.mode == "live":
        return await _live(settings, database, beating=beating)
    platforms: dict[str, Platform] = {}
    clock = PracticeClock(await practice.first_instant(database))
    corridor = Corridor(database, clock, platforms, practice=True)
    await _first_version(settings, corridor, clock.now())
    clock.restart(await practice.first_instant(database))  # a new database: the first day of its school year
    await practice.settle_in(corridor, clock.now())
    hands = practice.Clock(corridor, clock)
    name = str(settings.data_dir / "practice.db") if database.sqlite else "the practice database"
    workspace = Workspace(
        directory=practice.Directory(database),
        transcript=practice.Transcript(database),
        mailbox=practice_mail.Mailbox(corridor),
        clock=hands,
        about=practice.About(corridor, name),
    )
    web = WebPlatform(workspace)
    platforms["web"] = web
    platforms["email"] = EmailPlatform(PracticeTransport(practice_mail.MailRows(database, clock.now)))
    for platform in platforms.values():
        await platform.start(corridor.receive)
    heartbeat = Heartbeat(corridor.tick, corridor.outbox.drain)
    return Running(settings, database, corridor, heartbeat, web, hands)


async def _live(settings: Settings, database: Database, *, beating: bool) -> Running:
    """The doors of live use; a single command at a terminal needs none of them."""
    clock = RealClock()
    mail = await mail_door.build(settings, database, clock.now)
    platforms: dict[str, Platform] = {"email": mail.platform}
    corridor = Corridor(database, clock, platforms, practice=False)
    await _first_version(settings, corridor, clock.now())
    calendar = calendar_door.build(settings, database, clock.now)
    running = Running(settings, database, corridor, Heartbeat(corridor.tick), mail=mail, calendar=calendar)
    if beating and slack_door.is_wanted(settings):
        try:
            running.slack = await slack_door.build(settings, database, clock.now, corridor.receive)
        except UserError as error:
            raise StartError(str(error)) from error
        except DeliveryError as error:
            raise StartError(
                f"Slack could not be asked whose `SLACK_BOT_TOKEN` it is: {error}. Try again."
            ) from error
        platforms[running.slack.platform.name] = running.slack.platform
    if beating and teams_door.is_wanted(settings):
        running.teams = await teams_door.build(settings, database)
        platforms[running.teams.platform.name] = running.teams.platform
    return running


async def _first_version(settings: Settings, corridor: Corridor, now: datetime) -> None:
    """Put the file of the settings in force where nothing is yet; later the database alone says what is in force."""
    async with corridor.database.read() as session:
        version = await versions.in_force(session)
    if version is not None:
        return
    program = first_program(settings)
    if program.sample and settings.mode == "live":
        raise StartError(
            "The program of `CSMHS_PROGRAM` is a sample: its people and dates are invented, and live use would write "
            "to nobody real by them. Name your own program file, or ma-coiin-2021-22.toml to begin with."
        )
    await corridor.publish_first(program, now)


def trouble(error: DBAPIError) -> str:
    """What is wrong with the database, as somebody who runs it reads it."""
    said = str(error.orig).strip()
    if "is full" in said or "disk I/O error" in said or "No space left" in said:
        return "There is no room left on the disk, so this was not kept. Free some space and try again."
    if "is locked" in said:
        return "The database is locked by another program, so nothing was changed. Close it there and try again."
    return f"The database cannot be used: {said}. Check `DATABASE_URL` and the folder."


def free_port(settings: Settings) -> socket.socket:
    """The loopback socket to listen on; StartError when the port is taken."""
    # Named as TCP, or asyncio leaves Nagle's algorithm on: the second piece of an answer then waits 40 ms.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host if settings.mode == "live" else "127.0.0.1", settings.port))
        listener.listen()  # now, so that a second process finds the port taken and early callers wait
    except OSError as error:
        listener.close()
        raise StartError(
            f"Port {settings.port} on this computer is taken or not allowed. "
            f"Set `CSMHS_PORT` to another one, like {settings.port + 1}."
        ) from error
    return listener


def leave_key(settings: Settings, port: int) -> str:
    """Write the port and a new secret where only this user can read them, whole or not; gives the secret."""
    secret = secrets.token_urlsafe(24)
    written = doorstep(settings).with_suffix(".new")
    written.unlink(missing_ok=True)
    handle = os.open(written, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump({"port": port, "secret": secret, "pid": os.getpid()}, file)
    written.replace(doorstep(settings))
    return secret


def key_left(settings: Settings) -> Mapping[str, Any] | None:
    """Port and secret of the process that runs on this data; None when none does."""
    try:
        return dict(json.loads(doorstep(settings).read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return None
