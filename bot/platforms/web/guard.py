"""Who may speak to the practice workspace: this machine's own browser, from the workspace's own pages.

Anybody in the workspace may be anybody, so another computer, another site open in the same browser, and a name
that was made to point here (DNS rebinding) must not reach it.
"""

from collections.abc import Iterable, Mapping
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.platforms.web.html import environment
from bot.platforms.web.limits import POST_LIMIT

OWN_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
SAFE_METHODS = frozenset({"GET", "HEAD"})
HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    # Not `no-referrer`: browsers then send `Origin: null` with our own forms, and the origin could not be checked.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}

ELSEWHERE = "The practice workspace answers on this computer only. Open it at the address it printed when it started."
OTHER_SITE = "Another site tried to use the practice workspace, so nothing was done. Use the workspace's own page."
TOO_LONG = (
    "That is more than the practice workspace takes at once (64 KB), so nothing was sent. "
    "What you typed is still in the box; please shorten it."
)


class Guard:
    """ASGI middleware: refuses with one sentence, limits the size of posts, and sets the safety headers."""

    def __init__(self, app: ASGIApp, limits: Mapping[str, int] | None = None) -> None:
        """`limits`: bytes that a post below a path may have, where it is not the page's own limit."""
        self._app = app
        self._limits = dict(limits or {})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve or refuse one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        if not (_is_own_machine(scope) and _is_own_name(headers)):
            await _refuse(ELSEWHERE, 403)(scope, receive, _hardened(send))
        elif scope["method"] not in SAFE_METHODS and not _is_own_page(headers):
            await _refuse(OTHER_SITE, 403)(scope, receive, _hardened(send))
        else:
            await self._limited(scope, receive, _hardened(send))

    def _limit_of(self, path: str) -> int:
        return max((limit for prefix, limit in self._limits.items() if path.startswith(prefix)), default=POST_LIMIT)

    async def _limited(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The whole body is read first (it is small), so that too much of it is met before anything happens."""
        if scope["method"] in SAFE_METHODS:
            await self._app(scope, receive, send)
            return
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if len(body) > self._limit_of(scope["path"]):
                await _refuse(TOO_LONG, 413)(scope, receive, send)
                return
            if message["type"] == "http.disconnect" or not message.get("more_body"):
                break
        await self._app(scope, _again(body, receive), send)


def _again(body: bytes, receive: Receive) -> Receive:
    ahead: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def give() -> Message:
        return ahead.pop() if ahead else await receive()

    return give


def _is_own_machine(scope: Scope) -> bool:
    """The caller's address is this machine; a caller without one speaks through a pipe or a test."""
    client = scope.get("client")
    if not client:
        return True
    try:
        return ip_address(client[0]).is_loopback
    except ValueError:
        return client[0] in {"localhost", "testclient"}


def _is_own_name(headers: Headers) -> bool:
    """Exactly one Host, one of our names, with any port."""
    hosts = headers.getlist("host")
    return len(hosts) == 1 and _name(f"//{hosts[0]}") in OWN_NAMES


def _is_own_page(headers: Headers) -> bool:
    """A page of this very address sent it, or no browser did (browsers send one of the two headers)."""
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    if site is not None and site not in {"same-origin", "none"}:
        return False
    return origin is None or urlsplit(origin).netloc == headers["host"]


def _name(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""


def _refuse(sentence: str, status: int) -> HTMLResponse:
    return HTMLResponse(environment().get_template("sentence.html").render(sentence=sentence), status)


def _hardened(send: Send, headers: Iterable[tuple[str, str]] = tuple(HEADERS.items())) -> Send:
    async def give(message: Message) -> None:
        if message["type"] == "http.response.start":
            answer = MutableHeaders(scope=message)
            for name, value in headers:
                answer[name] = value
        await send(message)

    return give
