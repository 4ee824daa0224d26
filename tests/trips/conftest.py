"""Fixtures of the trips."""

import os
from pathlib import Path

import pytest

from tests.trips import namespace


@pytest.fixture(scope="session")
def local_slack_binary() -> Path:
    """The program of the local Slack server, where it may run."""
    if not namespace.is_private():
        pytest.skip("It listens on every address: run `python -m tests.trips.namespace pytest -m slack`.")
    given = os.environ.get("CSMHS_LOCAL_SLACK", "")
    if not Path(given).is_file():
        pytest.skip("`CSMHS_LOCAL_SLACK` does not name local-slack-linux-x64@0.1.8's program; see CONTRIBUTING.md.")
    return Path(given)
