"""A caller who does not say what they want is let go; one who waits for an answer, or asks again, is not."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

import pytest
import uvicorn
from starlette.types import Receive, Scope, Send

from bot.server_heads import Prompt

WHOLE = b"GET / HTTP/1.1\r\nhost: sample\r\n\r\n"
IMPATIENT_S = 0.2


class Impatient(Prompt):
    HEAD_WITHIN_S = IMPATIENT_S


class App:
    """Answers when it may."""

    def __init__(self) -> None:
        self.may = asyncio.Event()
        self.may.set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.may.wait()
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
        await send({"type": "http.response.body", "body": b"ok"})


@pytest.fixture
async def app() -> App:
    return App()


@pytest.fixture
async def caller(app: App) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    config = uvicorn.Config(app, host="127.0.0.1", port=0, http=Impatient, log_level="critical", lifespan="off")
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110 - uvicorn has nothing to wait for
        await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    yield reader, writer
    writer.close()
    with contextlib.suppress(ConnectionError):
        await writer.wait_closed()
    server.should_exit = True
    await serving


@pytest.mark.parametrize("said", [b"", b"GET / HTTP/1.1\r\nhost: sample\r\n"], ids=["nothing", "half a head"])
async def test_who_does_not_say_what_they_want_is_let_go(
    caller: tuple[asyncio.StreamReader, asyncio.StreamWriter], said: bytes
) -> None:
    reader, writer = caller
    writer.write(said)

    async with asyncio.timeout(20):
        assert await reader.read() == b""


async def test_who_says_it_byte_by_byte_is_let_go_too(
    caller: tuple[asyncio.StreamReader, asyncio.StreamWriter],
) -> None:
    reader, writer = caller
    gone = asyncio.create_task(reader.read())

    for _ in range(200):
        if gone.done():
            break
        with contextlib.suppress(ConnectionError):
            writer.write(b"x")
            await writer.drain()
        await asyncio.sleep(IMPATIENT_S / 10)

    assert await gone == b""


async def test_an_answer_may_take_longer_than_the_question(
    app: App, caller: tuple[asyncio.StreamReader, asyncio.StreamWriter]
) -> None:
    reader, writer = caller
    app.may.clear()

    writer.write(WHOLE)
    await asyncio.sleep(2 * IMPATIENT_S)
    app.may.set()

    async with asyncio.timeout(20):
        assert (await reader.readline()).startswith(b"HTTP/1.1 200")


async def test_the_head_of_the_next_question_has_to_come_too(
    caller: tuple[asyncio.StreamReader, asyncio.StreamWriter],
) -> None:
    reader, writer = caller
    writer.write(WHOLE)
    assert (await reader.readuntil(b"ok")).startswith(b"HTTP/1.1 200")

    writer.write(WHOLE)
    assert (await reader.readuntil(b"ok")).startswith(b"HTTP/1.1 200")
    writer.write(b"GET / HTT")

    async with asyncio.timeout(4):  # uvicorn's own patience between two questions is five seconds
        assert await reader.read() == b""
