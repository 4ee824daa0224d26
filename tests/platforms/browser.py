"""An installed browser and a served workspace, for tests that live in a real page."""

import asyncio
import shutil
import socket
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
)
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
MISSING = "No Chromium, Chrome or Edge is installed here, so the browser tests did not run."


def installed() -> str:
    """Where the browser is; "" when there is none."""
    return next((path for name in NAMES if (path := shutil.which(name))), "")


@contextmanager
def serving(build: Callable[[], Awaitable[ASGIApp]]) -> Iterator[str]:
    """The address at which the app is served, on a free port, until the end of the block.

    It is built and served in a thread of its own: Playwright keeps the test's thread to itself.
    """
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        servers: list[uvicorn.Server] = []
        thread = threading.Thread(target=lambda: asyncio.run(_serve(build, listening, servers)), daemon=True)
        thread.start()
        while thread.is_alive() and not (servers and servers[0].started):
            time.sleep(0.02)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        for server in servers:
            server.should_exit = True
        thread.join(10)


async def _serve(
    build: Callable[[], Awaitable[ASGIApp]], listening: socket.socket, servers: list[uvicorn.Server]
) -> None:
    servers.append(uvicorn.Server(uvicorn.Config(await build(), log_level="error", timeout_graceful_shutdown=1)))
    await servers[0].serve([listening])
