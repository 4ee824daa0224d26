"""Work in lines: in one line one after the other, over all lines at most so many at the same time.

async with Lines(10) as lines:
    lines.add("a", first)
    lines.add("a", second)
    await lines.until(0)
"""

import asyncio
import functools
from collections.abc import Awaitable, Callable, Hashable
from types import TracebackType
from typing import Any

Work = Callable[[], Awaitable[None]]


class Lines:
    """The first piece of work that breaks is raised by `until`; leaving ends all that is still under way."""

    def __init__(self, at_once: int) -> None:
        self._turns = asyncio.Semaphore(at_once)
        self._tasks: set[asyncio.Task[None]] = set()
        self._last: dict[Hashable, asyncio.Task[None]] = {}
        self._broken: BaseException | None = None
        self._changed = asyncio.Event()

    async def __aenter__(self) -> "Lines":
        """Nothing is begun before it is added."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Nothing goes on after this."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def add(self, line: Hashable, work: Work) -> None:
        """Do it after what is in the line, as soon as it is its turn."""
        task = asyncio.create_task(self._one(self._last.get(line), work))
        self._last[line] = task
        self._tasks.add(task)
        task.add_done_callback(functools.partial(self._ended, line))

    def watch(self, task: "asyncio.Task[Any]") -> None:
        """All of this is in vain when the task breaks."""
        task.add_done_callback(self._note)

    async def until(self, left: int) -> None:
        """Wait until at most so many are left."""
        while self._broken is None and len(self._tasks) > left:
            self._changed.clear()
            await self._changed.wait()
        if self._broken is not None:
            raise self._broken

    async def _one(self, before: "asyncio.Task[None] | None", work: Work) -> None:
        if before is not None:
            await asyncio.wait((before,))
        async with self._turns:
            await work()

    def _ended(self, line: Hashable, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        if self._last.get(line) is task:
            del self._last[line]
        self._note(task)

    def _note(self, task: "asyncio.Task[Any]") -> None:
        if not task.cancelled() and self._broken is None:
            self._broken = task.exception()
        self._changed.set()
