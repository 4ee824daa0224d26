"""A Slack that takes messages and keeps nothing of them, as cheap as it can be made.

    python -m benchmarks.slack_receiver PORT            takes everything
    python -m benchmarks.slack_receiver PORT limits     takes what Slack takes

Slack's limits (docs.slack.dev/apis/web-api/rate-limits, read November 2026): one message a second in a channel, of
which a short burst may come at once, and "several hundred" a minute in a workspace, here 200. What is too much is
answered by 429 with `Retry-After`, and the channel stays shut until then: whoever goes on is refused on. `GET /seen`
tells what was taken and what was refused.
"""

import asyncio
import json
import math
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field

BURST, PER_S = 2.0, 1.0
TEAM_BURST, TEAM_PER_S = 25.0, 200 / 60
RETRY_AFTER_S = 1


@dataclass
class Bucket:
    """Fills by `per_s` a second, up to `most`; each message takes one out."""

    most: float
    per_s: float
    held: float = math.nan
    at: float = 0.0

    def has_one(self, now: float) -> bool:
        """Whether there is one in it now."""
        self.held = self.most if math.isnan(self.held) else min(self.most, self.held + (now - self.at) * self.per_s)
        self.at = now
        return self.held >= 1.0


@dataclass
class Seen:
    """What was taken, when the first and the last of it, and what was refused."""

    taken: int = 0
    refused: int = 0
    first: float = math.inf
    last: float = 0.0
    channels: dict[str, Bucket] = field(default_factory=lambda: defaultdict(lambda: Bucket(BURST, PER_S)))
    teams: dict[str, Bucket] = field(default_factory=lambda: defaultdict(lambda: Bucket(TEAM_BURST, TEAM_PER_S)))
    shut_until: dict[str, float] = field(default_factory=dict)

    def takes(self, team: str, channel: str, now: float) -> bool:
        """Whether the limits let one more in; then it is in."""
        buckets = self.channels[f"{team}/{channel}"], self.teams[team]
        free = [one.has_one(now) for one in buckets]
        if all(free) and now >= self.shut_until.get(channel, 0.0):
            for one in buckets:
                one.held -= 1.0
            return True
        self.refused += 1
        self.shut_until[channel] = now + RETRY_AFTER_S
        return False

    def note(self, now: float) -> None:
        """One more was taken."""
        self.taken += 1
        self.first, self.last = min(self.first, now), now


class Receiver(asyncio.Protocol):
    """One connection."""

    def __init__(self, seen: Seen, *, limits: bool) -> None:
        self._seen = seen
        self._limits = limits
        self._held = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Hold it."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer every request that is whole."""
        self._held += data
        while (end := self._held.find(b"\r\n\r\n")) >= 0:
            head = self._held[:end].lower()
            whole = end + 4 + int(_between(head, b"content-length: ", b"\r\n") or 0)
            if len(self._held) < whole:
                return
            request, self._held = self._held[:whole], self._held[whole:]
            assert isinstance(self._transport, asyncio.Transport)
            self._transport.write(self._answer(request))

    def _answer(self, request: bytes) -> bytes:
        if request.startswith(b"GET /seen "):
            seen = self._seen
            return _http(json.dumps([seen.taken, seen.refused, seen.last - seen.first]).encode())
        now = time.monotonic()
        channel = _between(request, b'"channel": "', b'"') or _between(request, b'"channel":"', b'"')
        if self._limits and not self._seen.takes(_between(request, b"xoxb-", b"\r").decode(), channel.decode(), now):
            return _http(
                b'{"ok":false,"error":"ratelimited"}', f"429 Too Many Requests\r\nretry-after: {RETRY_AFTER_S}"
            )
        self._seen.note(now)
        return _http(b'{"ok":true,"channel":"%b","ts":"1700000000.%06d"}' % (channel, self._seen.taken))


def _between(text: bytes, left: bytes, right: bytes) -> bytes:
    _, _, rest = text.partition(left)
    return rest.partition(right)[0]


def _http(body: bytes, status: str = "200 OK") -> bytes:
    head = (
        f"HTTP/1.1 {status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def main(port: int, *, limits: bool) -> None:
    """Listen until ended."""
    seen = Seen()
    server = await asyncio.get_running_loop().create_server(lambda: Receiver(seen, limits=limits), "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), limits="limits" in sys.argv[2:]))
