"""What the running process stands on."""

import asyncio
import socket

from benchmarks.processes import free_port
from bot import runtime, settings


async def test_an_answer_in_two_pieces_does_not_wait_for_the_first_to_be_confirmed() -> None:
    listener = runtime.free_port(settings.load({"CSMHS_PORT": str(free_port())}, None))
    asked: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    async def answer(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.set_result(writer.get_extra_info("socket").getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        writer.close()

    async with await asyncio.start_server(answer, sock=listener) as server:
        _, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        assert await asked
        writer.close()
