"""The mailbox of the practice workspace: letters that would have gone out, and the answers typed to them there."""

from collections.abc import Callable, Sequence
from datetime import datetime

from bot.app import Corridor
from bot.errors import UserError
from bot.platforms.email.adapter import Letter
from bot.platforms.email.inbound import reply as reply_to
from bot.platforms.web.workspace import ASSISTANT, ASSISTANT_NAME, Mail, Replied
from bot.ui import cards
from bot.ui.cards import Card
from bot.ui.plain import plain
from store import transcripts
from store.db import Database
from store.tables import Entry

EMAIL = "email"


class Mailbox:
    """E-mails that would have been sent, and the answers typed to them here."""

    def __init__(self, corridor: Corridor) -> None:
        self._corridor = corridor

    async def mails(self, contact: str = "") -> Sequence[Mail]:
        """All, or one address's, oldest first."""
        async with self._corridor.database.read() as session:
            rows = await transcripts.mails(session, contact)
        out_ids = {row.key: row.id for row in rows if row.author == ASSISTANT}
        return [_mail(row, out_ids.get(row.thread)) for row in rows]

    async def reply(self, mail_id: int, text: str, event_id: str) -> Replied:
        """Answer as the person it was written to."""
        async with self._corridor.database.read() as session:
            row = await transcripts.get(session, mail_id)
        if row is None or row.platform != EMAIL or row.author != ASSISTANT:
            raise UserError("That e-mail is no longer here, so nothing was sent. Choose another from the list.")
        outcome = await self._corridor.receive(reply_to(row.place, row.key, text, event_id))
        note = plain(outcome.reply) if isinstance(outcome.reply, Card) else "Your answer was passed on."
        if outcome.text_kept and outcome.kind != "repeat":
            answer = Entry(
                platform=EMAIL, place=row.place, thread=row.key, author=row.place, author_name=row.place, body=text,
                is_card=False, subject=f"Re: {row.subject}", at=self._corridor.clock.now(),
            )  # fmt: skip
            async with self._corridor.database.write() as session:
                await transcripts.add(session, answer)
        return Replied(kept=outcome.text_kept, note=note)


class MailRows:
    """Where the practice transport puts letters down: rows of the transcript that the mailbox shows."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    async def add(self, letter: Letter) -> None:
        """Keep the letter; nobody is written to."""
        row = Entry(
            platform=EMAIL, place=letter.to, author=ASSISTANT, author_name=ASSISTANT_NAME, key=letter.key,
            body=cards.to_json(letter.card), subject=letter.subject, at=self._now(),
        )  # fmt: skip
        async with self._database.write() as session:
            await transcripts.add(session, row)

    async def has(self, address: str, key: str) -> bool:
        """Whether it is here already."""
        async with self._database.read() as session:
            return await transcripts.find_key(session, EMAIL, address, key) is not None


def _mail(row: Entry, answers: int | None) -> Mail:
    out = row.author == ASSISTANT
    body = body_of(row)
    return Mail(
        id=row.id or 0, to=row.place, subject=row.subject, at=row.at, direction="out" if out else "in",
        author=row.author_name or row.author, card=body if isinstance(body, Card) else None,
        text=body if isinstance(body, str) else "", in_reply_to=None if out else answers,
    )  # fmt: skip


def body_of(row: Entry) -> Card | str:
    """What a line says: the assistant's card, or what a person typed."""
    return cards.from_json(row.body) if row.is_card else row.body
