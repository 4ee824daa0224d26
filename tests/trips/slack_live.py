"""A live assistant as it really runs, in this process: its settings, its database, its whole HTTP, and our own Slack."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path

import httpx

from bot import runtime, server, settings
from bot.runtime import Running
from store import members, program_file
from tests.platforms.slack_server import SlackServer
from tests.platforms.slack_stage import SECRET, Person
from tests.platforms.slack_world import Channel, Team
from tests.programs import a_program

ADDRESS = "http://csmhs.example"
DIRECT = {"UANA": "D01ANA", "UBEN": "D01BEN"}


@dataclass
class Live:
    """The running assistant, whoever posts to it, and the workspace it is in."""

    running: Running
    client: httpx.AsyncClient
    slack: SlackServer
    team: Team

    def person(self, user: str = "UANA") -> Person:
        """Somebody of the workspace."""
        return Person(self.client, self.slack.world, self.team, user, DIRECT[user])

    async def link(self, member: str, user: str, direct: str = "") -> None:
        """The account is this member's."""
        async with self.running.database.write() as session:
            found = await members.get(session, member)
            assert found is not None
            now = self.running.corridor.clock.now()
            found.told_at = now
            place = f"{self.team.id}/{direct or DIRECT[user]}"
            await members.link(session, found, "slack", f"{self.team.id}/{user}", place, now)

    async def settled(self) -> None:
        """Everything that was begun after an acknowledgement has ended."""
        assert self.running.slack is not None
        await self.running.slack.ears.stop()


def environment(folder: Path, slack: SlackServer, **more: str) -> dict[str, str]:
    """The settings of one workspace over HTTP; its program is in the folder."""
    program = folder / "program.toml"
    program.write_text(program_file.export(replace(a_program(), sample=False)), encoding="utf-8")
    return {
        "CSMHS_MODE": "live", "CSMHS_DATA_DIR": str(folder), "CSMHS_PROGRAM": str(program),
        "SLACK_BOT_TOKEN": "xoxb-T01", "SLACK_SIGNING_SECRET": SECRET, "SLACK_API_URL": slack.url, **more,
    }  # fmt: skip


@contextlib.asynccontextmanager
async def live(folder: Path, slack: SlackServer, **more: str) -> AsyncIterator[Live]:
    """Start on this folder; a second time goes on with what the first has left."""
    team = slack.world.teams.get("T01") or slack.world.add_team("T01")
    for user, direct in DIRECT.items():
        team.channels.setdefault(direct, Channel(direct, im=user, members={user, team.bot_user}))
    async with runtime.started(settings.load(environment(folder, slack, **more), None), beating=True) as running:
        outside = httpx.ASGITransport(server.application(running, "secret"), client=("203.0.113.7", 4711))
        async with httpx.AsyncClient(transport=outside, base_url=ADDRESS) as client:
            yield Live(running, client, slack, team)
