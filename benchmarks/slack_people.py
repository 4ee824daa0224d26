"""Who speaks in the Slack benchmarks, and what Slack sends for them. Everything is invented (sample)."""

import hashlib
import hmac
import itertools
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

from bot.app import Corridor
from bot.scheduler.clock import RealClock
from store import members, program_file
from store.db import Database
from tests.programs import a_program

TEAM, BOT_TOKEN, APP_TOKEN, SECRET = "T01", "xoxb-T01", "xapp-1-A0APP", "a signing secret"
DISTRICTS, PEOPLE = 11, 50
"""Of five people one is the coordinator, who is shown every district; the others see their own."""
_NUMBERS = itertools.count(1)


def command(person: int, text: str = "status") -> dict[str, str]:
    """The fields of a slash command that this person types in their direct conversation."""
    number = next(_NUMBERS)
    return {
        "token": "never-looked-at", "team_id": TEAM, "team_domain": "sample", "channel_id": f"D{person:03}",
        "channel_name": "directmessage", "user_id": f"U{person:03}", "user_name": f"sample.person.{person}",
        "command": "/csmhs", "text": text, "api_app_id": "A0APP", "is_enterprise_install": "false",
        "response_url": f"https://hooks.slack.com/commands/{TEAM}/{number}/sample",
        "trigger_id": f"{number}.1234567890.abcdef0123456789abcdef0123456789",
    }  # fmt: skip


def request(fields: Mapping[str, str], host: str) -> bytes:
    """The command as Slack posts it, signed (docs.slack.dev/authentication/verifying-requests-from-slack)."""
    body, stamp = urlencode(fields), str(int(time.time()))
    made = hmac.new(SECRET.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
    return (
        f"POST /slack/events HTTP/1.1\r\nhost: {host}\r\nuser-agent: Slackbot 1.0 (+https://api.slack.com/robots)\r\n"
        "accept-encoding: gzip,deflate\r\naccept: application/json,*/*\r\n"
        f"x-slack-signature: v0={made}\r\nx-slack-request-timestamp: {stamp}\r\n"
        f"content-type: application/x-www-form-urlencoded\r\ncontent-length: {len(body)}\r\n\r\n{body}"
    ).encode()


def settings(folder: Path, api_url: str, port: int) -> dict[str, str]:
    """The environment of an assistant on this folder, prepared by `move_in`."""
    return {
        "CSMHS_MODE": "live", "CSMHS_DATA_DIR": str(folder), "CSMHS_PROGRAM": str(folder / "program.toml"),
        "CSMHS_PORT": str(port), "SLACK_API_URL": api_url, "SLACK_BOT_TOKEN": BOT_TOKEN,
    }  # fmt: skip


async def move_in(folder: Path) -> None:
    """A program in force in the folder, and PEOPLE whose Slack accounts are known and who were told what is kept."""
    program = replace(a_program(DISTRICTS), sample=False)
    (folder / "program.toml").write_text(program_file.export(program), encoding="utf-8")
    database, clock = Database(f"sqlite:///{folder / 'live.db'}"), RealClock()
    await database.migrate()
    await Corridor(database, clock, {}, practice=False).publish_first(program, clock.now())
    async with database.write() as session:
        for person, name in enumerate(_speakers()):
            member = await members.get(session, name)
            assert member is not None
            member.told_at = clock.now()
            place = f"{TEAM}/D{person:03}"
            await members.link(session, member, "slack", f"{TEAM}/U{person:03}", place, clock.now())
    await database.close()


def _speakers() -> Iterator[str]:
    """Members by number; several people may be one member, as accounts of one person are."""
    teams = [one.id for one in a_program(DISTRICTS).people if one.district]
    for person in range(PEOPLE):
        yield "dana" if person % 5 == 4 else teams[person % len(teams)]
