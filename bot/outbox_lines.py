"""Work in lines: in one line one after the other, over all lines at most so many at the same time.

async with Lines(10) as lines:
    lines.add("a", first)
    lines.add("a", second)
    await lines.until(0)
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable
from types import TracebackType
from typing import Any

Work = Callable[[], Awaitable[None]]


class Lines:
    """The first piece of work that breaks is raised by `until`; leaving ends all that is still under way.

    As many tasks as may be at work at the same time take one piece after the other: a task for each piece costs more.
    """

    def __init__(self, at_once: int) -> None:
        self._at_once = at_once
        self._workers: set[asyncio.Task[None]] = set()
        self._at_work = 0
        """Workers that will look for more: one that has ended may still be among the tasks for a turn of the loop."""
        self._waiting: dict[Hashable, deque[Work]] = {}
        """What waits in each line that has its turn, is at work, or was just left."""
        self._turns: deque[Hashable] = deque()
        """Lines whose first piece may begin."""
        self._left = 0
        self._wanted = 0
        self._broken: BaseException | None = None
        self._changed = asyncio.Event()

    async def __aenter__(self) -> "Lines":
        """Nothing is begun before it is added."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Nothing goes on after this."""
        for worker in self._workers:
            worker.cancel()
        await asyncio.gather(*self._workers, return_exceptions=True)

    def add(self, line: Hashable, work: Work) -> None:
        """Do it after what is in the line, as soon as it is its turn."""
        self._left += 1
        if (before := self._waiting.get(line)) is not None:
            before.append(work)
            return
        self._waiting[line] = deque((work,))
        self._turns.append(line)
        if self._at_work < self._at_once:
            self._at_work += 1
            worker = asyncio.create_task(self._work())
            self._workers.add(worker)
            worker.add_done_callback(self._ended)

    def watch(self, task: "asyncio.Task[Any]") -> None:
        """All of this is in vain when the task breaks."""
        task.add_done_callback(self._note)

    async def until(self, left: int) -> None:
        """Wait until at most so many are left."""
        self._wanted = left
        while self._broken is None and self._left > left:
            self._changed.clear()
            await self._changed.wait()
        if self._broken is not None:
            raise self._broken

    async def _work(self) -> None:
        """One piece after the other, until no line has one whose turn it is."""
        try:
            while self._turns and self._broken is None:
                line = self._turns.popleft()
                waiting = self._waiting[line]
                await waiting.popleft()()
                if waiting:
                    self._turns.append(line)
                else:
                    del self._waiting[line]
                self._left -= 1
                if self._left <= self._wanted:
                    self._changed.set()
        finally:
            self._at_work -= 1

    def _ended(self, worker: "asyncio.Task[None]") -> None:
        self._workers.discard(worker)
        self._note(worker)

    def _note(self, task: "asyncio.Task[Any]") -> None:
        if not task.cancelled() and self._broken is None:
            self._broken = task.exception()
        self._changed.set()
