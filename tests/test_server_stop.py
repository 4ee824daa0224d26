"""Stopping: whatever is under way ends in peace, and nothing but one sentence is said about it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from benchmarks.processes import ROOT, free_port

pytestmark = [pytest.mark.slow, pytest.mark.skipif(os.name != "posix", reason="signals of POSIX systems")]


@pytest.mark.parametrize("after_s", [0.0, 0.7, 1.9])
@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_when_it_is_told_to_without_a_complaint(
    tmp_path: Path, told: signal.Signals, after_s: float
) -> None:
    port = free_port()
    environment = {**os.environ, "CSMHS_PORT": str(port), "CSMHS_DATA_DIR": str(tmp_path)}
    with (tmp_path / "output.txt").open("w+") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot"], cwd=ROOT, env=environment, stdout=output, stderr=output
        )
        for _ in range(300):
            try:
                if httpx.get(f"http://127.0.0.1:{port}/healthz", trust_env=False).status_code == 200:
                    break
            except httpx.TransportError:
                time.sleep(0.1)
        time.sleep(after_s)

        process.send_signal(told)

        assert process.wait(20) == 0
        output.seek(0)
        said = output.read()
    assert said.endswith("Stopped. Everything is kept; start again to go on.\n")
    assert "Traceback" not in said
    assert "ERROR" not in said
