"""Fixtures of the trips."""

import os
import random
from pathlib import Path

import pytest

from tests.trips import namespace


@pytest.fixture
def chance() -> random.Random:
    """Moments nobody chose; the seed is in the output of a failed test."""
    seed = int(os.environ.get("CSMHS_TEST_SEED", random.SystemRandom().randrange(10**6)))
    print(f"CSMHS_TEST_SEED={seed}")  # noqa: T201
    return random.Random(seed)


@pytest.fixture(scope="session")
def local_slack_binary() -> Path:
    """The program of the local Slack server, where it may run."""
    if not namespace.is_private():
        pytest.skip("It listens on every address: run `python -m tests.trips.namespace pytest -m slack`.")
    given = os.environ.get("CSMHS_LOCAL_SLACK", "")
    if not Path(given).is_file():
        pytest.skip("`CSMHS_LOCAL_SLACK` does not name local-slack-linux-x64@0.1.8's program; see CONTRIBUTING.md.")
    return Path(given)
