"""A sender of Teams messages in a process of its own, which kills itself with SIGKILL at the point it is told.

    python -m tests.trips.teams_sender sqlite:///FILE        TEAMS_... say where to

Orders and answers are those of `slack_sender.py`; of calls there are three points: before, on its way (the connector has
carried it out, and the answer is not known yet), and answered.
"""

import asyncio
import json
import logging
import os
import sys
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import structlog

from bot import settings, teams_door
from bot.app import Corridor
from bot.platforms.teams import connector
from store import deliveries
from store.db import Database
from tests.trips.slack_sender import STEPS, TRANSACTIONS, Clock, Fate, tell, watch_transactions

CALL = "post"
WAYS = ("begins", "carried out", "answered")
EVERY_POINT = (
    *(f"{name}: {step}" for name in TRANSACTIONS for step in STEPS),
    *(f"{CALL}: {way}" for way in WAYS),
)


def watch_calls(fate: Fate) -> None:
    """Around each message on its way to the connector; `carried out` is before the answer has been read."""
    post, read = connector.Connector.post, connector.httpx.Response.json

    async def posted(self: Any, service_url: str, conversation: str, activity: Mapping[str, Any]) -> str:
        fate.passes(f"{CALL}: begins")
        message = await post(self, service_url, conversation, activity)
        fate.passes(f"{CALL}: answered")
        return message

    def answered(self: Any, **more: Any) -> Any:
        if self.request.method == "POST" and self.request.url.path.endswith("/activities"):
            fate.passes(f"{CALL}: carried out")
        return read(self, **more)

    connector.Connector.post = posted  # type: ignore[method-assign]
    connector.httpx.Response.json = answered  # type: ignore[method-assign]


async def main(url: str) -> None:
    """Follow orders until there are no more."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    fate, clock, database = Fate(), Clock(), Database(url)
    door = await teams_door.build(settings.load(dict(os.environ), dotenv=None), database)
    door.platform.pacer._clock = clock.seconds
    corridor = Corridor(database, clock, {"teams": door.platform}, practice=False)
    await door.start(corridor.receive)
    if database.sqlite:
        async with database.write() as one:
            await deliveries.release_all(one)  # as the one process that owns a file does at its start
    watch_transactions(fate)
    watch_calls(fate)
    tell({"ready": os.getpid()})
    while line := await asyncio.to_thread(sys.stdin.readline):
        order = json.loads(line)
        clock.at = datetime.fromisoformat(order["now"])
        fate.order(order.get("die", ""), order.get("nth", 0))
        claimed = await corridor.outbox.drain()
        fate.order("", 0)
        tell({"claimed": claimed})
    await door.stop()
    await database.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
