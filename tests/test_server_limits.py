"""What anybody may send to a path that is open to all: not too much, not too slowly, and not too much at one time."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field

import pytest
from starlette.types import Message, Receive, Scope, Send

from bot.server_limits import Limited


@dataclass
class Inside:
    """An app that keeps what it was given, and answers when it may."""

    bodies: list[bytes] = field(default_factory=list)
    may: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.bodies.append((await receive())["body"])
        await self.may.wait()
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})


@dataclass
class Caller:
    """Sends its pieces one after another; `taken` counts those that were read."""

    pieces: Iterable[bytes]
    length: str = ""
    ends: bool = True
    taken: int = 0
    status: int = 0

    async def call(self, app: Limited) -> int:
        stream = self._messages()

        async def receive() -> Message:
            return await anext(stream)

        async def send(message: Message) -> None:
            self.status = message.get("status", self.status)

        headers = [(b"content-length", self.length.encode())] if self.length else []
        await app({"type": "http", "method": "POST", "path": "/slack/events", "headers": headers}, receive, send)
        return self.status

    async def _messages(self) -> AsyncIterator[Message]:
        for piece in self.pieces:
            self.taken += 1
            yield {"type": "http.request", "body": piece, "more_body": True}
        if self.ends:
            yield {"type": "http.request", "body": b"", "more_body": False}
        await asyncio.Event().wait()


@pytest.fixture
def inside() -> Inside:
    found = Inside()
    found.may.set()
    return found


async def test_a_body_comes_through_whole(inside: Inside) -> None:
    app = Limited(inside, 10)

    assert await Caller([b"hello", b"", b"there"]).call(app) == 200

    assert inside.bodies == [b"hellothere"]
    assert app.held == 0


@pytest.mark.parametrize("length", ["11", "9" * 30])
async def test_what_says_that_it_is_too_large_is_not_read(inside: Inside, length: str) -> None:
    caller = Caller([b"x"] * 20, length)

    assert await caller.call(Limited(inside, 10)) == 413

    assert (caller.taken, inside.bodies) == (0, [])


@pytest.mark.parametrize("length", ["", "3", "-1", "many"])
async def test_what_turns_out_too_large_is_read_no_further(inside: Inside, length: str) -> None:
    caller, app = Caller([b"four"] * 1000, length), Limited(inside, 10)

    assert await caller.call(app) == 413

    assert (caller.taken, inside.bodies, app.held) == (3, [], 0)


async def test_what_does_not_arrive_is_waited_for_no_longer(inside: Inside) -> None:
    app = Limited(inside, 10, within_s=0.01)

    assert await Caller([b"half"], ends=False).call(app) == 408

    assert (inside.bodies, app.held) == ([], 0)


async def test_all_that_is_held_at_one_time_has_a_limit_too() -> None:
    inside = Inside()
    app = Limited(inside, 10, most_together=25)
    holding = [asyncio.create_task(Caller([b"0123456789"]).call(app)) for _ in range(2)]
    await asyncio.sleep(0)

    assert await Caller([b"0123456789"]).call(app) == 503
    assert await asyncio.wait_for(asyncio.shield(asyncio.create_task(_small(app, inside))), 5) == 200

    assert [await one for one in holding] == [200, 200]
    assert await Caller([b"0123456789"]).call(app) == 200
    assert app.held == 0


async def _small(app: Limited, inside: Inside) -> int:
    inside.may.set()
    return await Caller([b"01234"]).call(app)
