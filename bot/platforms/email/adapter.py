"""E-mail as a platform: each card becomes one letter, and a transport takes it away.

A letter's Message-ID is worked out from its delivery key, so the same letter sent again after a crash is the same
letter to every mail program, and an answer to it says what it is about.
"""

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from bot.errors import DeliveryError
from bot.messages import ConversationRef
from bot.platforms.base import Capabilities, Receive
from bot.platforms.email import body, errors, limits
from bot.platforms.email.pace import MAILBOX, SEND
from bot.platforms.pace import Pacer
from bot.ui.cards import Card

PLATFORM = "email"
DOMAIN = "csmhs.invalid"

_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]\\]+@[^\s@<>,;:\"()\[\]\\]+\.[^\s@<>,;:\"()\[\]\\]+")
_TAG = re.compile(r"\[CSMHS #\d+\]")


@dataclass(frozen=True)
class Letter:
    """One e-mail to one address. `references` names the conversation it belongs to, "" for none.

    `key` is the delivery's own id, `card` what the text was made of.
    """

    to: str
    subject: str
    text: str
    html: str
    message_id: str
    references: str
    key: str
    card: Card


class Transport(Protocol):
    """Takes letters away; raises DeliveryError. `can_look_up`: `find` knows what has left."""

    can_look_up: bool

    async def send(self, letter: Letter) -> str:
        """Send it and give the Message-ID it went with."""
        ...

    async def find(self, address: str, key: str) -> str | None:
        """The Message-ID of the letter with this key, None when it never left."""
        ...


class NotLive:
    """The transport of live use without `EMAIL_LIVE=yes`: every letter is held."""

    can_look_up = True

    async def send(self, letter: Letter) -> str:
        """Never."""
        raise errors.held()

    async def find(self, address: str, key: str) -> str | None:
        """None: nothing ever left."""
        return None


class EmailPlatform:
    """The `email` door. A place is an address; a thread is the Message-ID somebody answered."""

    name = PLATFORM
    capabilities = Capabilities(
        forms=False, buttons=False, updates=False, private_replies=True, charts=False, files=False, can_look_up=False
    )
    """Whatever takes the letters away; one of a transport that can look up has that ability, too."""

    def __init__(self, transport: Transport, pacer: Pacer | None = None) -> None:
        """`pacer`: of a real mailbox; in practice nothing limits the pace."""
        self._transport = transport
        self._pacer = pacer
        self.capabilities = replace(type(self).capabilities, can_look_up=transport.can_look_up)
        self._receive: Receive | None = None

    async def start(self, receive: Receive) -> None:
        """Begin to listen."""
        self._receive = receive

    async def stop(self) -> None:
        """Stop listening."""
        self._receive = None

    async def post(self, ref: ConversationRef, card: Card, *, key: str, subject: str = "") -> ConversationRef:
        """Send the card as a letter; the place it landed is named by its Message-ID."""
        if len(ref.place) > limits.ADDRESS or not _ADDRESS.fullmatch(ref.place):
            raise errors.no_such_address(ref.place)
        sent = await self._transport.send(letter(ref, card, key, subject))
        return ConversationRef(PLATFORM, ref.place, ref.thread, sent)

    async def update(self, ref: ConversationRef, card: Card) -> None:
        """A sent letter cannot be edited."""
        raise DeliveryError("a sent e-mail cannot be edited", permanent=True)

    def wait_s(self, ref: ConversationRef, key: str) -> float:
        """Twenty letters a minute leave a real mailbox."""
        return 0.0 if self._pacer is None else self._pacer.wait_s(MAILBOX, ref.place, key, SEND)

    async def looks_up(self, ref: ConversationRef, key: str = "") -> bool:
        """Where the transport can: SMTP tells nobody what has left."""
        return self.capabilities.can_look_up

    async def find(self, ref: ConversationRef, key: str, *, since: datetime | None = None) -> ConversationRef | None:
        """Where the letter with this key landed."""
        found = await self._transport.find(ref.place, key)
        return None if found is None else ConversationRef(PLATFORM, ref.place, ref.thread, found)


def letter(ref: ConversationRef, card: Card, key: str, subject: str) -> Letter:
    """The letter of a card. Letters with one `[CSMHS #7]` in the subject form one conversation in a mail program."""
    line = " ".join("".join(c if c.isprintable() else " " for c in subject or card.title or "CSMHS").split())
    tag = _TAG.search(line)
    conversation = message_id(tag[0]) if tag else ""
    return Letter(
        to=ref.place,
        subject=line[: limits.SUBJECT],
        text=body.text(card),
        html=body.html(card),
        message_id=message_id(key),
        references=ref.thread or conversation,
        key=key,
        card=card,
    )


def message_id(key: str) -> str:
    """The Message-ID of a delivery key: always the same, and it tells nothing of the key."""
    return f"<{hashlib.sha256(key.encode()).hexdigest()[:32]}@{DOMAIN}>"
