"""How much a platform may send at once: the whole body is read first, so that too much is met before anything happens."""

import asyncio

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

TOO_MUCH = PlainTextResponse("That is more than is taken here at once.", 413)
TOO_SLOW = PlainTextResponse("That took too long to arrive.", 408)
TOO_MANY = PlainTextResponse("Too much is arriving here at once. Please try again in a moment.", 503)


class Limited:
    """ASGI middleware for paths that everybody may call, whoever they are.

    Refuses what is larger than `most` bytes, what has not arrived `within_s` seconds, and what would make all bodies
    that are held at one time larger than `most_together`.
    """

    def __init__(
        self, app: ASGIApp, most: int, *, most_together: int = 64 * 1024 * 1024, within_s: float = 10.0
    ) -> None:
        self._app = app
        self._most = most
        self._most_together = most_together
        self._within_s = within_s
        self.held = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve or refuse one request."""
        length = Headers(scope=scope).get("content-length", "")
        if length.isascii() and length.isdecimal() and (len(length) > 12 or int(length) > self._most):
            await TOO_MUCH(scope, receive, send)
            return
        body = bytearray()
        try:
            refused = await self._arrived(body, receive)
            if refused is not None:
                await refused(scope, receive, send)
                return
            await self._app(scope, _again(bytes(body), receive), send)
        except _Gone:
            return
        finally:
            self.held -= len(body)

    async def _arrived(self, body: bytearray, receive: Receive) -> PlainTextResponse | None:
        """Read all of it into `body`, or say why not."""
        try:
            async with asyncio.timeout(self._within_s):
                while True:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        raise _Gone
                    piece = message.get("body", b"")
                    if len(body) + len(piece) > self._most:
                        return TOO_MUCH
                    if self.held + len(piece) > self._most_together:
                        return TOO_MANY
                    body += piece
                    self.held += len(piece)
                    if not message.get("more_body"):
                        return None
        except TimeoutError:
            return TOO_SLOW


class _Gone(Exception):
    """Whoever sent it is not there any more."""


def _again(body: bytes, receive: Receive) -> Receive:
    ahead: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def give() -> Message:
        return ahead.pop() if ahead else await receive()

    return give
