"""From an answered e-mail to an inbound word: who wrote, which letter they answered, and their own words only."""

import re

from mailparser_reply import EmailReplyParser

from bot.messages import Account, ConversationRef, MessageReceived
from bot.platforms.email.adapter import PLATFORM, message_id

LANGUAGES = ["en", "es", "pt"]
LONG = 2_000
"""Characters beyond which the reply is cut by our own rules alone: some of the library's patterns take
the square of a text's length, 270 ms for 4,000 characters made for it."""
_QUOTE_BEGINS = re.compile(
    r"^(?:"
    r"On .{4,200}(?:\n.{0,100})?wrote:"  # Gmail, Apple Mail; the address may wrap to the next line
    r"|El .{4,200}(?:\n.{0,100})?escribió:"
    r"|Em .{4,200}(?:\n.{0,100})?escreveu:"
    r"|-{3,} ?(?:Original Message|Forwarded message|Mensaje original|Mensagem original) ?-{3,}"
    r"|_{20,}"  # Outlook's rule above the quoted letter
    r"|(?:From|De): .{1,200}\n(?:Sent|Date|Enviado|Enviada|Fecha|Data)(?: em| el)?: "
    r"|-- ?"  # a signature (RFC 3676, 4.3)
    r")[ \t]*$|^(?:From|De): .{1,200}\n(?:Sent|Date|Enviado|Enviada|Fecha|Data)(?: em| el)?: ",
    re.MULTILINE,
)
_GAPS = re.compile(r"\n{3,}")
_FROM_A_PHONE = re.compile(
    r"^(?:Sent from|Get Outlook for|Sent via|Enviado desde|Enviado do|Enviado de|Obtener Outlook|Obtenha o Outlook)"
    r"\b.{0,100}$",
    re.MULTILINE,
)


def reply(address: str, key: str, text: str, event_id: str) -> MessageReceived:
    """What `address` answered to the letter that was sent to it under this delivery key."""
    return answer(address, message_id(key), own_words(text), event_id)


def answer(address: str, thread: str, words: str, event_id: str) -> MessageReceived:
    """What `address` answered to the letter with this Message-ID."""
    return MessageReceived(
        event_id=event_id,
        account=Account(PLATFORM, address, name=address, direct=address),
        conversation=ConversationRef(PLATFORM, address, thread=thread),
        private=True,
        text=words,
    )


def own_words(text: str) -> str:
    """The answer without the quoted letter below it and without a signature; "" when nothing else was written.

    What a name under two dashes, a telephone's advertisement or a mail program's own heading begins is cut by our rules;
    the library knows other languages' headings besides, and is asked as long as it leaves anything.
    """
    plain = _GAPS.sub("\n\n", text.replace("\r\n", "\n"))
    begins = _QUOTE_BEGINS.search(plain)
    kept = plain[: begins.start()] if begins else plain
    if len(kept) <= LONG:
        kept = _by_library(kept) or kept
    lines = [line for line in kept.split("\n") if not line.startswith(">")]
    return _FROM_A_PHONE.sub("", "\n".join(lines)).strip()


def _by_library(text: str) -> str:
    """Up to the first heading of a quoted letter, its own signatures left in: they may be a person's last sentence."""
    replies = EmailReplyParser(languages=list(LANGUAGES)).read(text).replies
    return replies[0].full_body.strip() if replies and text.strip() else ""
