"""Slack's Web API for a workspace: its token, the pauses it asked for, and what its answers mean."""

import asyncio
from collections.abc import Mapping
from types import TracebackType
from typing import Any

from bot.platforms.slack import errors, kinds
from bot.platforms.slack.errors import Refused
from bot.platforms.slack.pace import POST, Pacer
from bot.platforms.slack.tokens import Tokens
from bot.platforms.slack.wire import Wire

ALT_LIMIT = 1000
READY_PAUSES_S = (0.1, 0.2, 0.4, 0.8, 1.5, 2.0, 2.0, 3.0)
"""Between looks at whether Slack has read a picture; usually it takes about a second (python-slack-sdk #1590)."""


class Api:
    """Calls methods with the workspace's token. Raises `Refused`, a DeliveryError, for everything but success."""

    def __init__(self, wire: Wire, tokens: Tokens, pacer: Pacer) -> None:
        self.tokens = tokens
        self.pacer = pacer
        self._wire = wire

    async def __aenter__(self) -> "Api":
        """Nothing is opened before it is needed."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let what is under way end, and the connections go."""
        await self.close()

    async def close(self) -> None:
        """Let token refreshes under way end, and the connections go."""
        await self.tokens.settle()
        await self._wire.close()

    async def call(self, team: str, method: str, *, written: str = "", **arguments: Any) -> dict[str, Any]:
        """Slack's answer. Without a request while the method is paused; once more with a new token when that helps.

        `written`: more arguments, as JSON already (see `Wire.send`).
        """
        channel = str(arguments.get("channel") or "")
        pause_s = self.pacer.paused_s(team, method, channel)
        if pause_s > 0:
            raise errors.paused(pause_s)
        token = await self.tokens.token(team)
        try:
            return await self._sent(team, method, channel, token, arguments, written)
        except Refused as refused:
            if refused.fault.kind not in (kinds.WORKSPACE, kinds.REFRESH):
                raise
            another = await self.tokens.instead(team, token, refused.fault)
            if another is None:
                raise
        return await self._sent(team, method, channel, another, arguments, written)

    async def still_works(self, team: str) -> bool:
        """Whether Slack takes the workspace's token now; raises DeliveryError when it does not say."""
        try:
            await self.call(team, "auth.test")
        except Refused as refused:
            if refused.fault.kind in (kinds.WORKSPACE, kinds.REFRESH):
                return False
            raise
        return True

    async def upload(self, team: str, name: str, data: bytes, alt: str) -> str:
        """Give Slack a picture and wait until it can be shown; gives the file's id. Nobody sees it by this alone.

        Wants files:write and files:read. Whatever goes wrong, nothing was said: trying again is always safe.
        """
        try:
            place = await self.call(
                team, "files.getUploadURLExternal", filename=name, length=len(data), alt_txt=alt[:ALT_LIMIT]
            )
            file = str(place["file_id"])
            await self._wire.upload(str(place["upload_url"]), data)
            await self.call(team, "files.completeUploadExternal", files=[{"id": file, "title": name}])
            await self._ready(team, file)
        except Refused as refused:
            if refused.unknown:
                raise errors.unsaid("Slack did not say whether it took a picture") from refused
            raise
        return file

    async def share(self, team: str, name: str, data: bytes, channel: str, thread: str = "") -> None:
        """Give a file to a conversation, as an answer to `thread` where that is given. Wants files:write.

        A lost answer may leave it there all the same; nothing is repeated.
        """
        place = await self.call(team, "files.getUploadURLExternal", filename=name, length=len(data))
        await self._wire.upload(str(place["upload_url"]), data)
        file = [{"id": str(place["file_id"]), "title": name}]
        await self.call(
            team, "files.completeUploadExternal", files=file, channel_id=channel, thread_ts=thread or None
        )

    async def respond(self, url: str, body: Mapping[str, Any]) -> None:
        """Answer through the address that came with a command or a press; raises `Refused`."""
        await self._wire.respond(url, body)

    async def _ready(self, team: str, file: str) -> None:
        # Shown before Slack has read it, the picture's block is refused; its type is set when it has been.
        for pause_s in (*READY_PAUSES_S, None):
            info = await self.call(team, "files.info", file=file)
            if info["file"].get("mimetype"):
                return
            if pause_s is not None:
                await asyncio.sleep(pause_s)
        raise errors.unsaid("Slack took too long to read a picture")

    async def _sent(
        self, team: str, method: str, channel: str, token: str, arguments: dict[str, Any], written: str
    ) -> dict[str, Any]:
        try:
            return (await self._wire.send(method, arguments, token=token, written=written)).data
        except Refused as refused:
            fault = refused.fault
            if fault.limited and fault.retry_after_s is not None:
                self.pacer.pause(team, method, "", fault.retry_after_s)
                if method == POST:  # most likely it is this conversation that had too much
                    self.pacer.pause(team, method, channel, fault.retry_after_s + 1)
            raise
