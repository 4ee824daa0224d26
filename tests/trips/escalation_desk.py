"""The assistant with a chat door and a mail door in a process of its own, which kills itself with SIGKILL where it is told.

    python -m tests.trips.escalation_desk sqlite:///FILE CHAT_FILE SMTP_PORT

Each line it is given is what has happened since the last one; it hears all of it, ticks, sends what is ready, and
answers with `{"done": ...}`. What it has heard to the end it says at once, as a platform is told with its answer:
whatever was not said comes again, as from a platform that heard nothing.

The chat is a file of lines that outlives the process, like a server somewhere else; letters leave by real SMTP.
"""

import asyncio
import base64
import json
import logging
import os
import random
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import structlog

from bot.app import Corridor
from bot.errors import DeliveryError
from bot.messages import Account, ActionClicked, ConversationRef, FormSubmitted, FromPerson, Inbound, Outcome
from bot.platforms.email.adapter import EmailPlatform
from bot.platforms.email.listening import Ears
from bot.platforms.email.signed import Signer
from bot.platforms.email.smtp_imap import Server, SmtpTransport
from bot.platforms.email.transport import Arrived
from bot.ui.cards import Card
from bot.ui.plain import plain
from store import deliveries
from store.db import Database
from tests.dialog import StageDoor
from tests.trips.slack_sender import Clock, Fate, doing, tell, watch_transactions

MAILBOX = "csmhs@example.org"
SIGNER = Signer(b"a secret of the tests only", MAILBOX)


class Chat(StageDoor):
    """Chat kept in a file. A message is lost before it is there, or its answer is lost after it is, by chance."""

    def __init__(self, file: Path, fate: Fate) -> None:
        super().__init__()
        self.chance, self.rate = random.Random(0), 0.0
        self._file, self._fate = file, fate
        self._landed: dict[tuple[str, str], str] = {}
        for line in file.read_text().splitlines() if file.exists() else ():
            kept = json.loads(line)
            self._landed[kept["place"], kept["key"]] = kept["message"]

    async def post(self, ref: ConversationRef, card: Card, *, key: str, subject: str = "") -> ConversationRef:
        """Say it, unless trouble comes first; trouble that comes after is not known to have been none."""
        self._fate.passes("chat: begins")
        luck = self.chance.random()
        if luck < self.rate / 3:
            raise DeliveryError("the chat did not answer", unknown=True)
        if luck < self.rate * 2 / 3:
            raise DeliveryError("the chat is busy", waits=True, retry_after_s=3)
        landed = ConversationRef(ref.platform, ref.place, ref.thread, f"m{len(self._landed) + 1}")
        self._landed[ref.place, key] = landed.message
        line = {"place": ref.place, "key": key, "message": landed.message, "text": plain(card)}
        with self._file.open("a") as chat:
            chat.write(json.dumps(line) + "\n")
        self._fate.passes("chat: carried out")
        if luck < self.rate:
            raise DeliveryError("the chat did not answer", unknown=True)
        return landed

    async def find(self, ref: ConversationRef, key: str, *, since: datetime | None = None) -> ConversationRef | None:
        """Where it landed; whoever is asked may not answer either."""
        if self.chance.random() < self.rate:
            raise DeliveryError("the chat did not answer", waits=True, retry_after_s=3)
        found = self._landed.get((ref.place, key))
        return None if found is None else ConversationRef(ref.platform, ref.place, ref.thread, found)


class Letterbox:
    """What the order brought, once."""

    def __init__(self, mails: Sequence[str]) -> None:
        self.mails = [Arrived(str(number), base64.b64decode(mail)) for number, mail in enumerate(mails)]

    async def fetch(self) -> Sequence[Arrived]:
        """All of it."""
        found, self.mails = self.mails, []
        return found

    async def done(self, mail: Arrived) -> None:
        """Whoever sent it is told."""
        tell({"taken": base64.b64encode(mail.data).decode()})

    async def wait(self, seconds: float) -> None:
        """Nothing more comes."""

    async def close(self) -> None:
        """Nothing is open."""


def word_of(said: dict[str, Any]) -> FromPerson:
    """What somebody in chat did: a button, or a filled form."""
    who = said["who"]
    account, place = (
        Account("stage", who, name=who, direct=f"direct:{who}"),
        ConversationRef("stage", f"direct:{who}"),
    )
    if "action" in said:
        return ActionClicked(event_id=said["event"], account=account, conversation=place, private=True,
                             action=said["action"], value=said["value"])  # fmt: skip
    return FormSubmitted(event_id=said["event"], account=account, conversation=place, private=True,
                         form_id=said["form"], context=said["context"], raw=said["raw"])  # fmt: skip


class Desk:
    """Follows orders."""

    def __init__(self, corridor: Corridor, chat: Chat, mail: EmailPlatform, fate: Fate) -> None:
        self.corridor, self.chat, self.mail, self.fate = corridor, chat, mail, fate

    async def follows(self, order: dict[str, Any]) -> None:
        """Hear what has happened, let the clock tick, send."""
        self.chat.chance, self.chat.rate = random.Random(order["seed"]), order["rate"]
        for said in order["words"]:
            await self.heard(word_of(said))
        ears = Ears(self.mail, Letterbox(order["mails"]), SIGNER, MAILBOX, clock=lambda: 3600.0 * order["turn"])
        await ears.once(self.heard)
        await self.corridor.tick()
        await self.corridor.outbox.drain()

    async def heard(self, word: Inbound) -> Outcome:
        """As a door hands it over; the transaction that keeps it is watched, and what came of it is said."""
        doing.set("receive")
        outcome = await self.corridor.receive(word)
        self.fate.passes("receive: kept")
        text = plain(outcome.reply) if isinstance(outcome.reply, Card) else ""
        tell({"heard": word.event_id, "kind": outcome.kind, "text": text})
        return outcome


async def main(url: str, chat_file: str, port: str) -> None:
    """Follow orders until there are no more."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    fate, clock, database = Fate(), Clock(), Database(url)
    chat = Chat(Path(chat_file), fate)
    server = Server("127.0.0.1", int(port), "none", "", "")
    mail = EmailPlatform(SmtpTransport(server, SIGNER, MAILBOX, clock.now, plus=False))
    corridor = Corridor(database, clock, {"stage": chat, "email": mail}, practice=False)
    async with database.write() as one:
        await deliveries.release_all(one)  # as the one process that owns a file does at its start
    watch_transactions(fate)
    tell({"ready": os.getpid()})
    desk = Desk(corridor, chat, mail, fate)
    while line := await asyncio.to_thread(sys.stdin.readline):
        order = json.loads(line)
        clock.at = datetime.fromisoformat(order["now"])
        fate.order(order.get("die", ""), order.get("nth", 0))
        await desk.follows(order)
        fate.order("", 0)
        tell({"done": True})
    await database.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
