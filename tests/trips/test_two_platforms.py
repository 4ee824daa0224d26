"""Slack and Teams in one process: a question asked in one is answered by a contact in the other, and comes back."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import httpx
import pytest

from tests.platforms import slack_reader
from tests.platforms.slack_server import SlackServer
from tests.platforms.slack_stage import SECRET
from tests.platforms.slack_stage import Person as SlackHands
from tests.platforms.slack_world import Channel, Message, Team
from tests.platforms.teams_server import TeamsServer
from tests.programs import a_program
from tests.trips.living import Living, living
from tests.trips.local_slack import free_port
from tests.trips.teams_people import Person

T = TypeVar("T")
CONTACTS_IN_SLACK, CONTACTS_IN_TEAMS = "C01", "19:contacts@thread.tacv2"
QUESTION, ANSWER = "Which students count in our data?", "All who were enrolled on the first."


@dataclass
class InSlack:
    """Somebody in Slack, on a server of ours."""

    hands: SlackHands

    @property
    def team(self) -> Team:
        return self.hands.team

    async def command(self, text: str, channel: str = "") -> str:
        """`/csmhs TEXT`; what the acknowledgement says."""
        answer = await self.hands.sends_form(self.hands.command(text, channel=channel))
        assert answer.status_code == 200
        return answer.text

    async def joins_with(self, code: str) -> None:
        """The reply to a command is its acknowledgement."""
        assert "You are in" in await self.command(f"join {code}")

    async def sees(self, words: str, channel: str) -> Message:
        """A message with these words there."""

        def found() -> Message | None:
            there = [one for one in self.team.messages if one.channel == channel]
            return next(
                (one for one in there if words in slack_reader.faces([one.wire(with_metadata=False)])[0]), None
            )

        return await until(found)

    async def answers(self, card: Message, words: str) -> None:
        """Press Reply, fill the form that opens, and send it."""
        before = set(self.team.views)
        assert (await self.hands.sends_payload(self.hands.press(card, "Reply"))).status_code == 200
        opened = await until(
            lambda: next((self.team.views[one] for one in self.team.views if one not in before), None)
        )
        field = next(block["block_id"] for block in opened["blocks"] if block["type"] == "input")
        sent = slack_reader.filled(opened, {field: words})
        assert (await self.hands.sends_payload(self.hands.submission(sent))).status_code == 200


async def until(found: Callable[[], T | None]) -> T:
    async with asyncio.timeout(10):
        while (one := found()) is None:  # noqa: ASYNC110 - a server tells nobody
            await asyncio.sleep(0.02)
    return one


@dataclass
class Both:
    """The running assistant between its two platforms; `teams` makes somebody there, `slack` somebody there."""

    life: Living
    server: TeamsServer
    client: httpx.AsyncClient
    slack_server: SlackServer

    def in_teams(self, name: str) -> Person:
        return Person.of(self.client, self.server, name)

    def in_slack(self, user: str, direct: str) -> InSlack:
        team = self.slack_server.world.teams["T01"]
        team.channels[direct] = Channel(direct, im=user, members={user, team.bot_user})
        return InSlack(SlackHands(self.client, self.slack_server.world, team, user, direct))


@pytest.fixture
async def both(tmp_path: Path) -> AsyncIterator[Both]:
    port = free_port()
    async with (
        TeamsServer() as server,
        SlackServer() as slack,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client,
    ):
        team = slack.world.add_team("T01")
        server.rosters[CONTACTS_IN_TEAMS] = []
        more = {
            "SLACK_API_URL": slack.url,
            "SLACK_BOT_TOKEN": next(iter(team.tokens)),
            "SLACK_SIGNING_SECRET": SECRET,
        }
        given = server.environment() | more
        async with living(given, tmp_path, a_program(), "2026-09-30 10:00", port) as life:
            yield Both(life, server, client, slack)


async def test_a_question_asked_in_teams_is_answered_in_slack_and_comes_back(both: Both) -> None:
    ana, chen, dana = both.in_teams("Ana"), both.in_slack("UCHEN", "D01"), both.in_slack("UDANA", "D02")
    await both.life.joins(ana, "ana", "team member", "north")
    await both.life.joins(chen, "chen", "DESE contact")
    await both.life.joins(dana, "dana", "coordinator")
    await dana.command("connect escalations", CONTACTS_IN_SLACK)

    await ana.says(f"/csmhs escalate {QUESTION}")
    card = await chen.sees(QUESTION, CONTACTS_IN_SLACK)
    await chen.answers(card, ANSWER)

    await ana.sees(ANSWER, ever=True)


async def test_a_question_asked_in_slack_is_answered_in_teams_and_comes_back(both: Both) -> None:
    ana, chen, dana = both.in_slack("UANA", "D01"), both.in_teams("Chen"), both.in_teams("Dana")
    await both.life.joins(ana, "ana", "team member", "north")
    await both.life.joins(chen, "chen", "DESE contact")
    await both.life.joins(dana, "dana", "coordinator")
    await dana.says("post here for escalations", CONTACTS_IN_TEAMS)
    await dana.sees("Questions that are passed on come here")

    await ana.command(f"escalate {QUESTION}")
    card = await chen.sees(QUESTION, CONTACTS_IN_TEAMS, ever=True)
    form = await chen.press(card, "Reply")
    await form.sends({next(iter(form.holds)): ANSWER})

    await ana.sees(ANSWER, "D01")
