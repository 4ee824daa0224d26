"""Child processes of a benchmark."""

import socket
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def ended(process: "subprocess.Popen[bytes]") -> None:
    """Ask it to end, and wait until it has."""
    process.terminate()
    process.wait(20)
