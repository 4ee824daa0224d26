"""Teams keeps the contract of a platform: activities in with their tokens, connector calls out, read as Teams shows them."""

from collections.abc import AsyncIterator

import pytest

from tests.platforms import contract
from tests.platforms.teams_server import TeamsServer
from tests.platforms.teams_stage import TeamsStage, a_stage


@pytest.fixture
async def stage() -> AsyncIterator[TeamsStage]:
    async with TeamsServer() as server, a_stage(server) as made:
        yield made


class TestTeams(contract.Posting, contract.Speaking, contract.Commanding, contract.Pressing, contract.Filling):
    """Teams can do everything but give files and look up what was said."""
