"""The composition root: the only place that knows every concrete class, and hands each to who needs it."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from bot.feature import Feature
from bot.handlers import FEATURES, derived, guard, joining, paused, place_news, remind
from bot.messages import Inbound, Outcome, Ticked
from bot.outbox import Outbox
from bot.platforms.base import Platform
from bot.router import Router
from store import deliveries, escalations, members, meta, program_file, versions
from store.db import Database
from store.program import Program

FIRST_LOOK_BACK = timedelta(seconds=1)


class Clock(Protocol):
    """Real or practice."""

    def now(self) -> datetime:
        """Aware UTC."""
        ...


class Corridor:
    """Everything between the doors: the router, the outbox, and the tick that joins them to the clock."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        platforms: Mapping[str, Platform],
        *,
        practice: bool,
        features: Sequence[Feature] = FEATURES,
    ) -> None:
        self.database = database
        self.clock = clock
        self.platforms = platforms
        self.features = tuple(features)
        self.queued = asyncio.Event()
        self.router = Router(
            database,
            features,
            clock,
            (guard.refuse,),
            practice=practice,
            refused=paused.after,
            recognize=joining.recognized,
            on_queued=self.queued.set,
        )
        self.practice = practice
        self.outbox = Outbox(
            database,
            platforms,
            clock.now,
            remind.Recheck(database, clock.now),
            remind.hold(database),
            place_news.lost,
        )
        self._ticking = asyncio.Lock()
        self._warm = 0

    async def receive(self, word: Inbound) -> Outcome:
        """One inbound word, answered; its posts are written down, and in practice have arrived, when it returns.

        A live platform waits for this answer, so what it leads to is sent by `Outbox.run` meanwhile.
        """
        outcome = await self.router.receive(word)
        if outcome.posts and self.practice:
            await self.outbox.drain()
        return outcome

    async def tick(self) -> int:
        """Read the clock from its mark until now, and in practice send; gives how many messages were claimed."""
        async with self._ticking:
            now = self.clock.now()
            async with self.database.read() as session:
                since = await meta.get_instant(session, meta.TICKED_UNTIL)
            if since is None:
                since = now - FIRST_LOOK_BACK
            if now > since:
                await self.router.tick(Ticked(since=since, until=now))
                async with self.database.write() as session:
                    await meta.put_instant(session, meta.TICKED_UNTIL, now)
            return await self.outbox.drain() if self.practice else 0

    async def keep_warm(self) -> None:
        """Prepare the program in force in a thread of its own, when it is another one than before."""
        async with self.database.read() as session:
            version = await versions.in_force(session)
        if version is not None and version.number != self._warm:
            await asyncio.to_thread(derived.warm, version.program, self.clock.now().date())
            self._warm = version.number

    async def next_due(self, after: datetime) -> datetime | None:
        """The next instant at which a tick would find something to do; None when there is nothing ahead."""
        async with self.database.read() as session:
            version = await versions.in_force(session)
            candidates = [
                await escalations.next_act_after(session, after),
                await deliveries.next_ready_after(session, after),
            ]
        if version is not None:
            candidates.append(derived.schedule(version.program).next_after(after))
        return min((at for at in candidates if at is not None), default=None)

    async def publish_first(self, program: Program, now: datetime) -> None:
        """Put the program in force when the database has none, and make its people members."""
        async with self.database.write() as session:
            if await versions.in_force(session) is None:
                body = program_file.export(program)
                await versions.publish(session, body, by="setup", based_on=0, now=now, note="first version")
            await members.seed(session, program, now)
