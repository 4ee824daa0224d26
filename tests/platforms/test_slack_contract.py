"""Slack keeps the contract of a platform: signed requests in, Web API calls out, read as Slack shows them."""

from collections.abc import AsyncIterator

import pytest

from bot.messages import ConversationRef
from bot.platforms.slack.adapter import SlackPlatform
from bot.platforms.slack.listening import Ears
from tests.platforms import contract
from tests.platforms.slack_fakes import an_api
from tests.platforms.slack_server import SlackServer
from tests.platforms.slack_stage import SECRET, Person, SlackStage, over_http
from tests.platforms.slack_world import Channel
from tests.platforms.web_fakes import Listener


@pytest.fixture
async def stage() -> AsyncIterator[SlackStage]:
    async with SlackServer() as server:
        team = server.world.add_team("T01")
        team.channels["D01"] = Channel("D01", im="UANA", members={"UANA", team.bot_user})
        api = an_api(server.url, team)
        door, listener = SlackPlatform(api), Listener()
        door.direct["T01", "UANA"] = "D01"

        async def knows(_: ConversationRef) -> bool:
            return True

        ears = Ears(door, knows, signing_secret=SECRET, base_url=server.url)
        await door.start(listener.receive)
        async with over_http(ears) as client:
            yield SlackStage(
                server=server,
                ears=ears,
                person=Person(client, server.world, team, "UANA", "D01"),
                platform=door,
                listener=listener,
                direct=ConversationRef("slack", "T01/D01"),
                nowhere=ConversationRef("slack", "T01/C404"),
            )
        await ears.stop()
        await door.stop()
        await api.close()


class TestSlack(contract.Posting, contract.Speaking, contract.Commanding, contract.Pressing, contract.Filling):
    """Slack can do everything."""
