"""A mailbox at Exchange Online, by Microsoft Graph: letters leave as they are written, and what arrives is asked for.

How far was read is a link that Graph gives, kept by `Marks`. It wants Mail.Send and Mail.Read of this one mailbox and marks
nothing as read.
"""

import asyncio
import functools
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from bot.errors import DeliveryError
from bot.platforms.email import composing, errors
from bot.platforms.email.adapter import Letter
from bot.platforms.email.reading import MOST_BYTES
from bot.platforms.email.signed import Signer
from bot.platforms.email.transport import Arrived
from bot.platforms.graph import Graph, asking
from bot.platforms.graph_errors import Refused

INBOX, SENT = "inbox", "sentitems"
APART = timedelta(minutes=10)
"""So far Graph's clock and ours may be apart; what is read twice is known again by what it says."""


class Marks(Protocol):
    """How far the mailbox was read, kept over a restart; "" before anything was."""

    async def get(self) -> str:
        """As it was put."""
        ...

    async def put(self, mark: str) -> None:
        """Keep it."""
        ...


@dataclass(frozen=True)
class Mark:
    """Where to go on: Graph's own link, and since when to look where it has forgotten that (ISO, UTC)."""

    link: str
    since: str

    @classmethod
    def read(cls, text: str) -> "Mark | None":
        """As `text` wrote it; None for anything else."""
        try:
            found = json.loads(text)
            return cls(str(found["link"]), str(found["since"]))
        except (ValueError, KeyError, TypeError):
            return None

    @property
    def text(self) -> str:
        """For `Marks`."""
        return json.dumps({"link": self.link, "since": self.since})


class GraphTransport:
    """Takes letters away. Answers come back to an address with a plus, which Exchange Online takes by itself: it may
    write a Message-ID of its own, so a letter is not known by that alone."""

    can_look_up = True

    def __init__(self, graph: Graph, signer: Signer, mailbox: str, clock: Callable[[], datetime]) -> None:
        self._graph = graph
        self._signer = signer
        self._mailbox = mailbox
        self._clock = clock
        self.trouble = ""
        """Why nothing can leave at the moment, "" when the last letter did or was refused for itself."""

    async def send(self, letter: Letter) -> str:
        """Send it, and leave a copy in Sent Items; raises DeliveryError."""
        try:
            message = composing.message(letter, self._signer, self._mailbox, self._clock(), plus=True)
            whole = message.as_bytes()
        except (ValueError, IndexError) as error:
            raise DeliveryError(
                "the e-mail cannot be written as it is; this is on our side", permanent=True
            ) from error
        try:
            await self._graph.send_mime(self._mailbox, whole)
        except Refused as refused:
            self.trouble = str(refused) if refused.kind in ("access", "busy", "gone") else ""
            raise _of_mailbox(refused) from refused
        self.trouble = ""
        return str(message["Message-ID"])

    async def find(self, address: str, key: str) -> str | None:
        """The Message-ID of the letter with this key when it lies in Sent Items; raises DeliveryError."""
        wanted = self._signer.message_id(key, address)
        try:
            found = await self._graph.ask(lambda client: _sent(client, self._mailbox, wanted))
        except Refused as refused:
            raise _of_mailbox(refused) from refused
        return wanted if found is not None and found.value else None

    async def check(self) -> None:
        """Look into Sent Items, and send nothing; raises DeliveryError."""
        await self.find("nobody@csmhs.invalid", "nothing")


class GraphMailbox:
    """Asks for what has arrived, page by page; a page is behind us when all of it was kept."""

    def __init__(self, graph: Graph, mailbox: str, marks: Marks, clock: Callable[[], datetime]) -> None:
        self._graph = graph
        self._mailbox = mailbox
        self._marks = marks
        self._clock = clock
        self._page: list[str] = []
        self._after: Mark | None = None

    async def fetch(self) -> Sequence[Arrived]:
        """What came after the last mark; of a new mailbox the past is nobody's answer. Raises DeliveryError."""
        try:
            if not self._page:
                await self._turn_or_begin_again()
            return [mail for message in list(self._page) if (mail := await self._one(message)) is not None]
        except Refused as refused:
            self._page = []
            raise _of_mailbox(refused) from refused

    async def done(self, mail: Arrived) -> None:
        """The last one of a page moves the mark past it."""
        self._page = [message for message in self._page if message != mail.mark]
        if not self._page and self._after is not None:
            await self._marks.put(self._after.text)

    async def wait(self, seconds: float) -> None:
        """Graph tells by itself only who has an address it can reach, so it is asked again."""
        await asyncio.sleep(seconds)

    async def check(self) -> None:
        """Ask for the inbox's first page, and mark nothing; raises DeliveryError."""
        try:
            await self._graph.ask(lambda client: _first(client, self._mailbox, self._now()))
        except Refused as refused:
            raise _of_mailbox(refused) from refused

    async def close(self) -> None:
        """Let the connections go."""
        await self._graph.close()

    async def _turn_or_begin_again(self) -> None:
        """Where Graph has forgotten how far was read, look through what came since; forgotten twice is trouble."""
        try:
            await self._turn()
        except Refused as refused:
            if refused.kind != "resync":
                raise
            mark = Mark.read(await self._marks.get())
            await self._marks.put(Mark("", mark.since if mark else self._now()).text)
            await self._turn()

    async def _turn(self) -> None:
        """The next page with anything on it, or the end of what there is."""
        mark = Mark.read(await self._marks.get()) or Mark("", self._now())
        while True:
            asked_at = self._now(APART)
            page = await self._graph.ask(functools.partial(_next, mailbox=self._mailbox, mark=mark))
            is_last = not page.odata_next_link
            link = page.odata_next_link or page.odata_delta_link or ""
            after = Mark(link, asked_at if is_last else mark.since)
            self._page = [
                one.id for one in page.value or [] if one.id and "@removed" not in (one.additional_data or {})
            ]
            self._after = after
            if self._page:
                return
            if after.link != mark.link:
                await self._marks.put(after.text)
            if is_last:
                return
            mark = after

    async def _one(self, message: str) -> Arrived | None:
        try:
            data = await self._graph.mime(self._mailbox, message, MOST_BYTES)
        except Refused as refused:
            if refused.kind == "payload":
                return Arrived(message, b"")  # nobody can read it, and the others do not wait for it
            if refused.kind != "gone":
                raise
            await self.done(Arrived(message, b""))  # somebody has moved it away meanwhile
            return None
        return Arrived(message, data or b"", len(data) if data is not None else MOST_BYTES + 1)

    def _now(self, ago: timedelta = timedelta(0)) -> str:
        return (self._clock() - ago).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _of_mailbox(refused: Refused) -> DeliveryError:
    """As the other mail servers say it: what is the mailbox's trouble is not the letter's."""
    if refused.kind in ("access", "busy"):
        return errors.Shut(str(refused), refused.retry_after_s or errors.RETRY_S)
    if refused.kind == "gone":
        return errors.Shut("Microsoft Graph knows no such mailbox; check `MAIL_FROM`", errors.RETRY_S)
    return refused


def _inbox(client: Any, mailbox: str, folder: str = INBOX) -> Any:
    return client.users.by_user_id(mailbox).mail_folders.by_mail_folder_id(folder).messages


async def _next(client: Any, mailbox: str, mark: Mark) -> Any:
    if mark.link:
        return await _inbox(client, mailbox).delta.with_url(mark.link).get()
    return await _first(client, mailbox, mark.since)


async def _first(client: Any, mailbox: str, since: str) -> Any:
    delta = _inbox(client, mailbox).delta
    asked = delta.DeltaRequestBuilderGetQueryParameters(
        select=["id", "receivedDateTime"], filter=f"receivedDateTime ge {since}", change_type="created"
    )
    return await delta.get(asking(asked))


async def _sent(client: Any, mailbox: str, message_id: str) -> Any:
    messages = _inbox(client, mailbox, SENT)
    quoted = message_id.replace("'", "''")
    asked = messages.MessagesRequestBuilderGetQueryParameters(
        select=["id"], filter=f"internetMessageId eq '{quoted}'", top=1
    )
    return await messages.get(asking(asked))
