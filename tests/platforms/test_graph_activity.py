"""The activity feed: a line beside the message for whoever is written to alone, and nothing lost where it is not taken."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest

from bot import manifest_teams, settings, teams_door
from bot.messages import ConversationRef
from bot.platforms.graph import Graph
from bot.platforms.graph_activity import GraphActivity
from bot.platforms.teams.inbound import place_of
from bot.ui.cards import Card, Text
from tests.platforms.graph_server import TENANT as GRAPHS
from tests.platforms.graph_server import GraphServer
from tests.platforms.teams_server import TEAM, TENANT, TeamsServer
from tests.platforms.teams_stage import TeamsStage, a_stage

CARD = Card("October data is due", (Text("The numbers for October are due on Tue, Nov 10."),))
URL = "https://teams.microsoft.com/l/entity/app/conversations"


@dataclass
class Stage:
    """Ana in Teams, and a Graph that knows her organization."""

    teams: TeamsStage
    graph: GraphServer
    asked: list[str]

    async def sends(self, ref: ConversationRef) -> ConversationRef:
        landed = await self.teams.platform.post(ref, CARD, key="d1")
        await self.teams.platform.stop()
        return landed


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with TeamsServer() as server, GraphServer() as graph, a_stage(server) as teams:
        asked: list[str] = []

        def graph_of(tenant: str) -> Graph:
            asked.append(tenant)
            return Graph(replace(graph.credentials, tenant_id=GRAPHS), graph.base_url)

        feed = GraphActivity(graph_of, URL)
        teams.platform._feed = feed
        yield Stage(teams, graph, asked)
        await feed.close()


async def test_what_one_person_is_sent_stands_in_their_feed(stage: Stage) -> None:
    await stage.sends(stage.teams.direct)

    assert stage.graph.shown == [
        (
            "aad-29:ana",
            {
                "topic": {"source": "text", "value": "October data is due", "webUrl": URL},
                "activityType": "systemDefault",
                "previewText": {"content": "The numbers for October are due on Tue, Nov 10."},
                "templateParameters": [{"name": "systemDefaultText", "value": "October data is due"}],
            },
        )
    ]
    assert stage.asked == [TENANT]


async def test_what_a_channel_is_sent_stands_in_nobodys_feed(stage: Stage) -> None:
    stage.teams.server.rosters[TEAM] = []

    await stage.sends(ConversationRef("teams", place_of(TENANT, TEAM)))

    assert stage.graph.shown == []


async def test_a_guest_is_left_out(stage: Stage) -> None:
    eve = stage.teams.server.person("Eve", role="guest")
    stage.teams.platform.direct[TENANT, eve.user] = eve.chat

    await stage.sends(ConversationRef("teams", place_of(TENANT, eve.chat)))

    assert len(stage.teams.server.said(eve.chat)) == 1
    assert stage.graph.shown == []


@pytest.mark.parametrize(
    ("status", "code"), [(403, "Forbidden"), (404, "NotFound"), (429, "TooManyRequests"), (0, "")]
)
async def test_a_feed_that_does_not_take_it_loses_no_message(stage: Stage, status: int, code: str) -> None:
    stage.graph.trouble("feed", status, code, message="The app is not installed for the user.")

    landed = await stage.sends(stage.teams.direct)

    assert await stage.teams.read(landed)
    assert (stage.graph.asked.count("feed"), stage.graph.shown) == (1, [])


def test_it_is_off_unless_it_is_wanted() -> None:
    client = "11111111-2222-3333-4444-555555555555"
    given = {"TEAMS_CLIENT_ID": client, "TEAMS_CLIENT_SECRET": "a secret", "TEAMS_TENANT_ID": client}

    assert teams_door.activity(settings.load(given, None)) is None
    assert teams_door.activity(settings.load({**given, "TEAMS_ACTIVITY": "yes"}, None)) is not None


def test_the_package_asks_for_it_only_then() -> None:
    client = "11111111-2222-3333-4444-555555555555"

    assert "authorization" not in manifest_teams.manifest(client, "")
    wanted = manifest_teams.manifest(client, "", activity=True)["authorization"]["permissions"]["resourceSpecific"]
    assert wanted == [{"name": "TeamsActivity.Send.User", "type": "Application"}]
