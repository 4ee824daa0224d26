"""How much a platform may send at once: the whole body is read first, so that too much is met before anything happens."""

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Limited:
    """ASGI middleware for paths that everybody may call: refuses what is larger than `most` bytes."""

    def __init__(self, app: ASGIApp, most: int) -> None:
        self._app = app
        self._most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve or refuse one request."""
        body = b""
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body += message.get("body", b"")
            if len(body) > self._most:
                await PlainTextResponse("That is more than is taken here at once.", 413)(scope, receive, send)
                return
            if not message.get("more_body"):
                break
        ahead: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def again() -> Message:
            return ahead.pop() if ahead else await receive()

        await self._app(scope, again, send)
