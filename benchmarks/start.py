"""Start to ready, and memory after a month: `python -m benchmarks.start`.

Ready is when `/healthz` answers. Each figure stands beside its limit (3 s, 150 MB) and beside a bare Starlette
application under uvicorn, started in the same run on the same Python: the floor nobody on this stack goes below.
The first start makes the database; the later ones find it. Linux only (`/proc`). Exits 1 when a limit is broken.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx

from benchmarks.processes import ROOT, ended, free_port

LIMIT_S, LIMIT_MB = 3.0, 150.0
STARTS = 5
BARE = """
import sys, uvicorn
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
app = Starlette(routes=[Route("/healthz", lambda request: PlainTextResponse("ok"))])
uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="error")
"""


def main() -> int:
    """Measure both, print them side by side; 1 when a limit is broken."""
    port = free_port()
    bare = [_started([sys.executable, "-c", BARE, str(port)], port, {}) for _ in range(STARTS)]
    with tempfile.TemporaryDirectory() as folder:
        ours = {"CSMHS_DATA_DIR": folder, "CSMHS_PORT": str(port)}
        command = [sys.executable, "-m", "bot"]
        first, _ = _started(command, port, ours)
        later = [_started(command, port, ours) for _ in range(STARTS)]
        _, lived = _started(command, port, ours, months=1)
    ready, bare_ready = (statistics.median(one[0] for one in each) for each in (later, bare))
    idle, bare_memory = (statistics.median(one[1] for one in each) for each in (later, bare))
    print(f"{'':24}{'csmhs':>10}{'limit':>10}{'bare':>10}{'ratio':>8}")
    print(f"{'first start, ready':24}{first:>8.2f} s{LIMIT_S:>8.2f} s{bare_ready:>8.2f} s{first / bare_ready:>8.1f}")
    print(f"{'later start, ready':24}{ready:>8.2f} s{LIMIT_S:>8.2f} s{bare_ready:>8.2f} s{ready / bare_ready:>8.1f}")
    print(
        f"{'memory when ready':24}{idle:>7.0f} MB{LIMIT_MB:>7.0f} MB{bare_memory:>7.0f} MB{idle / bare_memory:>8.1f}"
    )
    print(
        f"{'memory after a month':24}{lived:>7.0f} MB{LIMIT_MB:>7.0f} MB{bare_memory:>7.0f} MB{lived / bare_memory:>8.1f}"
    )
    return 1 if max(first, ready) > LIMIT_S or max(idle, lived) > LIMIT_MB else 0


def _started(command: list[str], port: int, settings: dict[str, str], months: int = 0) -> tuple[float, float]:
    """Seconds until it answers, and resident megabytes then, or after living through so many months."""
    environment = {**os.environ, **settings}
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    try:
        while not _answers(port):
            if process.poll() is not None:
                raise SystemExit("It ended while starting; see above.")
            time.sleep(0.01)
        ready = time.perf_counter() - begun
        for _ in range(months):
            mover = [sys.executable, "-m", "bot", "clock", "--to", "+1 month"]
            subprocess.run(mover, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True)
        return ready, _resident_mb(process.pid)
    finally:
        ended(process)


def _answers(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/healthz", trust_env=False).status_code == 200
    except httpx.TransportError:
        return False


def _resident_mb(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


if __name__ == "__main__":
    sys.exit(main())
