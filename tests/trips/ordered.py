"""A process that follows orders, each a line of JSON, and answers so; it may kill itself while it does.

sender = Ordered("tests.trips.slack_sender", url, environment={...})
await sender.starts()
await sender.told(now="2026-10-13T13:00:00+00:00", die="claim: begins", nth=1)
said = await sender.said()
"""

import asyncio
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
OURS = ("CSMHS_", "DATABASE_", "EMAIL_", "SLACK_", "TEAMS_")
"""No setting of whoever runs the tests reaches the process."""


class Ordered:
    """`python -m module arguments`, started as often as it is wanted."""

    def __init__(self, module: str, *arguments: str, environment: Mapping[str, str] | None = None) -> None:
        self._command = (sys.executable, "-m", module, *arguments)
        self._environment = environment or {}
        self._process: asyncio.subprocess.Process | None = None

    async def starts(self) -> None:
        """A new one, ready for orders."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
        self._process = await asyncio.create_subprocess_exec(
            *self._command, cwd=ROOT, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=2**22,
            env={**kept, **self._environment, "NO_PROXY": "127.0.0.1"},
        )  # fmt: skip
        assert "ready" in await self.said()

    async def told(self, **order: Any) -> None:
        """Give it an order."""
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order).encode() + b"\n")

    async def said(self) -> dict[str, Any]:
        """The next thing it says; where that is its death, it is dead by SIGKILL."""
        assert self._process is not None
        assert self._process.stdout is not None
        line = await asyncio.wait_for(self._process.stdout.readline(), 60)
        assert line, f"it ended by itself: {await self._process.wait()}"
        said = dict(json.loads(line))
        if "died" in said:
            assert await self._process.wait() == -9
        return said

    async def ends(self) -> None:
        """Whatever it was doing."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()
