"""A mailbox by SMTP and IMAP: letters leave over one, answers are fetched over the other.

`aioimaplib` is untyped and stays in this file. Where a mailbox has been read up to is kept by `Marks`, not by the server's
flags: somebody may read the same mailbox.
"""

import asyncio
import contextlib
import re
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol

import aioimaplib
import aiosmtplib

from bot.errors import DeliveryError
from bot.platforms.email import composing, errors
from bot.platforms.email.adapter import Letter
from bot.platforms.email.reading import MOST_BYTES
from bot.platforms.email.signed import Signer
from bot.platforms.email.transport import Arrived
from bot.platforms.oauth import NotGiven, NotReached, Token

TIMEOUT_S = 20.0
IDLE_S = 25 * 60.0
"""A server may end a connection that idles for half an hour (RFC 2177)."""
AT_ONCE = 20
_UID = re.compile(rb"UID (\d+)")
_SIZE = re.compile(rb"RFC822\.SIZE (\d+)")
_VALIDITY = re.compile(rb"UIDVALIDITY (\d+)")

Security = Literal["tls", "starttls", "none"]


@dataclass(frozen=True)
class Server:
    """One server of a mailbox. `none` is for this computer only."""

    host: str
    port: int
    security: Security
    user: str
    password: str
    token: Token | None = None
    """Where logging in is by a token (XOAUTH2), instead of the password."""


class Marks(Protocol):
    """How far the mailbox was read, kept over a restart."""

    async def get(self) -> tuple[int, int]:
        """UIDVALIDITY and the last UID; zeros before anything was read."""
        ...

    async def put(self, validity: int, uid: int) -> None:
        """Keep it."""
        ...


class SmtpTransport:
    """Takes letters away over SMTP, a connection for each: letters are few."""

    can_look_up = False

    def __init__(
        self, server: Server, signer: Signer, mailbox: str, clock: Callable[[], datetime], *, plus: bool
    ) -> None:
        self._server = server
        self._signer = signer
        self._mailbox = mailbox
        self._clock = clock
        self._plus = plus
        self.trouble = ""
        """Why nothing can leave at the moment, "" when the last letter did or was refused for itself."""

    async def send(self, letter: Letter) -> str:
        """Send it; raises DeliveryError by what the server answered."""
        try:
            message = composing.message(letter, self._signer, self._mailbox, self._clock(), plus=self._plus)
        except (ValueError, IndexError) as error:
            raise DeliveryError(
                "the e-mail cannot be written as it is; this is on our side", permanent=True
            ) from error
        given = False
        try:
            token = await _token(self._server)
            async with self._connection(token) as client:
                given = True
                await client.sendmail(self._mailbox, [letter.to], message.as_bytes())
        except errors.Shut as shut:
            self.trouble = str(shut)
            raise
        except (aiosmtplib.SMTPException, OSError, TimeoutError) as error:
            refused = self._refused(error, given=given)
            self.trouble = str(refused) if isinstance(refused, errors.Shut) else ""
            raise refused from error
        self.trouble = ""
        return str(message["Message-ID"])

    async def find(self, address: str, key: str) -> str | None:
        """Never known: SMTP does not tell what has left."""
        return None

    async def check(self) -> None:
        """Connect and log in, and nothing else; raises DeliveryError."""
        token = await _token(self._server)
        try:
            async with self._connection(token) as client:
                await client.noop()
        except (aiosmtplib.SMTPException, OSError, TimeoutError) as error:
            raise self._refused(error, given=False) from error

    def _refused(self, error: Exception, *, given: bool) -> DeliveryError:
        if self._server.token is not None and isinstance(error, aiosmtplib.SMTPAuthenticationError):
            self._server.token.forget()
            return errors.token_not_taken()
        return errors.of_smtp(error, given=given)

    def _connection(self, token: str) -> aiosmtplib.SMTP:
        server = self._server

        async def given() -> str:
            return token

        return aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            username=server.user or None,
            password=None if token else server.password or None,
            oauth_token_generator=given if token else None,
            use_tls=server.security == "tls",
            start_tls=server.security == "starttls",
            timeout=TIMEOUT_S,
        )


class ImapMailbox:
    """Fetches what has arrived, and waits for more by IDLE; where the server has none, it looks again in a while."""

    def __init__(self, server: Server, marks: Marks, *, folder: str = "INBOX") -> None:
        self._server = server
        self._marks = marks
        self._folder = folder
        self._client: Any = None
        self._validity = 0

    async def fetch(self) -> Sequence[Arrived]:
        """What came after the last mark; raises DeliveryError."""
        async with self._troubles():
            client = await self._connected()
            validity, last = await self._marks.get()
            if validity != self._validity:
                last = 0 if validity else await self._newest(client)  # of a new mailbox the past is nobody's answer
                await self._marks.put(self._validity, last)
            await self._ask(client.noop())  # or it may not look whether there is more
            found = await self._ask(client.uid_search(f"UID {last + 1}:*", charset=None))
            uids = sorted({int(uid) for uid in b" ".join(found[:1]).split() if uid.isdigit() and int(uid) > last})
            return [await self._one(client, uid) for uid in uids[:AT_ONCE]]

    async def done(self, mail: Arrived) -> None:
        """The mark moves past it."""
        validity, _, uid = mail.mark.partition(":")
        await self._marks.put(int(validity), int(uid))
        if self._client is not None:
            async with self._troubles():
                await self._ask(self._client.uid("store", uid, "+FLAGS", r"(\Seen)"))

    async def wait(self, seconds: float) -> None:
        """Until the server says something, at most so long, or its half hour."""
        async with self._troubles():
            client = await self._connected()
            if not client.has_capability("IDLE"):
                await asyncio.sleep(seconds)
                return
            idle = await client.idle_start(timeout=min(seconds, IDLE_S))
            try:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(client.wait_server_push(), min(seconds, IDLE_S))
            finally:
                client.idle_done()
                await asyncio.wait_for(idle, TIMEOUT_S)

    async def check(self) -> None:
        """Connect, log in and open the folder; raises DeliveryError."""
        async with self._troubles():
            await self._connected()

    async def close(self) -> None:
        """Let the connection go."""
        client, self._client = self._client, None
        if client is not None:
            with contextlib.suppress(Exception):
                await asyncio.wait_for(client.logout(), 2)

    @contextlib.asynccontextmanager
    async def _troubles(self) -> Any:
        try:
            yield
        except DeliveryError:
            await self.close()
            raise
        except asyncio.CancelledError:
            raise
        except Exception as error:  # the library raises its own kinds, and asyncio's
            await self.close()
            raise errors.of_imap(error) from error

    async def _connected(self) -> Any:
        if self._client is not None:
            return self._client
        server = self._server
        if server.security == "tls":
            client: Any = aioimaplib.IMAP4_SSL(
                server.host, server.port, timeout=TIMEOUT_S, ssl_context=ssl.create_default_context()
            )
        else:
            client = aioimaplib.IMAP4(server.host, server.port, timeout=TIMEOUT_S)
        try:
            await client.wait_hello_from_server()
            await _let_in(client, server)
            selected = await client.select(self._folder)
            if selected.result != "OK":
                raise DeliveryError(f"the mailbox has no folder {self._folder}", permanent=True)
        except BaseException:
            if client.protocol.transport is not None:
                client.protocol.transport.abort()  # or every refused try leaves a connection open
            raise
        validity = _VALIDITY.search(b" ".join(line for line in selected.lines if isinstance(line, bytes)))
        self._validity = int(validity[1]) if validity else 1
        self._client = client
        return client

    async def _newest(self, client: Any) -> int:
        found = await self._ask(client.uid_search("ALL", charset=None))
        return max((int(uid) for uid in b" ".join(found[:1]).split() if uid.isdigit()), default=0)

    async def _one(self, client: Any, uid: int) -> Arrived:
        mark = f"{self._validity}:{uid}"
        sizes = b" ".join(line for line in await self._ask(client.uid("fetch", str(uid), "(RFC822.SIZE)")))
        found = _SIZE.search(sizes)
        size = int(found[1]) if found else 0
        if size > MOST_BYTES:
            return Arrived(mark, b"", size)
        lines = await self._ask(client.uid("fetch", str(uid), "(BODY.PEEK[])"))
        data = next((bytes(line) for line in lines if isinstance(line, bytearray)), b"")
        return Arrived(mark, data, size)

    async def _ask(self, asked: Any) -> list[Any]:
        answer = await asked
        if answer.result != "OK":
            raise DeliveryError("the mailbox would not do what was asked", retry_after_s=60.0)
        return list(answer.lines)


async def _token(server: Server) -> str:
    """One that is good now, "" where logging in is by the password; raises Shut."""
    if server.token is None:
        return ""
    try:
        return await server.token()
    except NotReached as error:
        raise errors.no_token_now() from error
    except NotGiven as error:
        raise errors.no_token() from error


async def _let_in(client: Any, server: Server) -> None:
    """Log in; raises Shut."""
    token = await _token(server)
    if server.token is None:
        if (await client.login(server.user, server.password)).result != "OK":
            raise errors.not_let_in()
    elif (await _by_token(client, server.user, token)).result != "OK":
        server.token.forget()
        raise errors.token_not_taken()


async def _by_token(client: Any, user: str, token: str) -> Any:
    """By XOAUTH2. A server that refuses says why first, and waits for an empty line, which the library does not send."""
    asked = asyncio.create_task(client.xoauth2(user, token))
    while not asked.done():
        command = client.protocol.pending_sync_command
        if command is not None and command.response.lines:
            client.protocol.transport.write(b"\r\n")
            break
        await asyncio.sleep(0.02)
    return await asked
