"""What is asked of a request before Bolt looks who listens: whether its workspace has installed us, whether it is a command.

It stands in Bolt's own chain, after the signature, as a middleware of Bolt's kind: one given as a function is called
with everything it might ask for, gathered anew for each request.
"""

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncBoltRequest
from slack_bolt.middleware.async_middleware import AsyncMiddleware

COMMAND = re.compile(r"/[\w-]*csmhs[\w-]*")
NOT_INSTALLED = (
    "This Slack workspace has not installed me, or took me out, so nothing was done. Please install me again."
)

Installed = Callable[[str | None, str | None], Awaitable[object]]
Answer = Callable[[Mapping[str, Any]], Awaitable[BoltResponse]]


class First(AsyncMiddleware):
    """`installed` gives something for the enterprise and the team of a workspace that is ours; `command` answers one.

    A workspace that is not ours is told so here: Bolt, left alone, would first answer through the `response_url` by
    itself, and log an error each time. A command is answered here because it is awaited by a person and is the one
    thing that everybody says: who authorized it and who listens for it, Bolt would take longer to find than the
    answer takes (docs/adr/0020).
    """

    def __init__(self, installed: Installed, command: Answer) -> None:
        self._installed = installed
        self._command = command

    async def async_process(
        self,
        *,
        req: AsyncBoltRequest,
        resp: BoltResponse,
        next: Callable[[], Awaitable[BoltResponse]],  # noqa: A002 - Bolt's name
    ) -> BoltResponse | None:
        """Bolt calls it."""
        body, context = req.body, req.context
        if body.get("type") == "url_verification":
            return await next()
        if not await self._installed(context.enterprise_id, context.team_id):
            return BoltResponse(status=200, body=NOT_INSTALLED)
        if COMMAND.fullmatch(str(body.get("command", ""))):
            return await self._command(body)
        return await next()
