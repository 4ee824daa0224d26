"""From an answered e-mail to an inbound word: who wrote, which letter they answered, and their own words only."""

import re

from bot.messages import Account, ConversationRef, MessageReceived
from bot.platforms.email.adapter import PLATFORM, message_id

_QUOTE_BEGINS = re.compile(
    r"^(?:"
    r"On .{4,200}(?:\n.{0,100})?wrote:"  # Gmail, Apple Mail; the address may wrap to the next line
    r"|El .{4,200}(?:\n.{0,100})?escribió:"
    r"|Em .{4,200}(?:\n.{0,100})?escreveu:"
    r"|-{3,} ?(?:Original Message|Forwarded message) ?-{3,}"
    r"|_{20,}"  # Outlook's rule above the quoted letter
    r"|From: .{1,200}\n(?:Sent|Date): "
    r"|-- ?"  # a signature (RFC 3676, 4.3)
    r")[ \t]*$|^From: .{1,200}\n(?:Sent|Date): ",
    re.MULTILINE,
)


def reply(address: str, key: str, text: str, event_id: str) -> MessageReceived:
    """What `address` answered to the letter that was sent to it under this delivery key."""
    return MessageReceived(
        event_id=event_id,
        account=Account(PLATFORM, address, name=address, direct=address),
        conversation=ConversationRef(PLATFORM, address, thread=message_id(key)),
        private=True,
        text=own_words(text),
    )


def own_words(text: str) -> str:
    """The answer without the quoted letter below it and without a signature; "" when nothing else was written."""
    plain = text.replace("\r\n", "\n")
    begins = _QUOTE_BEGINS.search(plain)
    kept = (plain[: begins.start()] if begins else plain).split("\n")
    return "\n".join(line for line in kept if not line.startswith(">")).strip()
