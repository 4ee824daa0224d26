"""A mail as it came, read: who wrote, what it answers, their own words, what it carries, and whether a machine wrote it.

Nothing of it is trusted, and nothing of it is opened: attachments are named and left where they are.
"""

import email
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import default
from email.utils import getaddresses
from typing import Literal

from bot.platforms.email.inbound import own_words

MOST_BYTES = 2 * 1024 * 1024
MOST_PARTS = 100
MOST_LETTERS = 200_000
MOST_NAMES = 20
_ADDRESS = re.compile(r"[^\s<>\"'(),;:@\[\]\\]+@[^\s<>\"'(),;:@\[\]\\]+")
_ID = re.compile(r"<[^<>\s]{3,300}>")
_HTML_QUOTES = (
    "blockquote", ".gmail_quote", ".gmail_quote_container", "#divRplyFwdMsg", "#appendonsend", ".yahoo_quoted",
    ".moz-cite-prefix", ".protonmail_quote", "#mail-editor-reference-message-container",
)  # fmt: skip
_HTML_SIGNATURES = (".gmail_signature", "#Signature", "#ms-outlook-mobile-signature", ".moz-signature")
_FOLDED = re.compile(rb"\n[ \t]+")
_WRITTEN = frozenset(
    {b"from", b"to", b"cc", b"subject", b"date", b"message-id", b"in-reply-to", b"references", b"content-type"}
)
"""Headers that whoever writes a mail gives it."""
_BLOCKS = ("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "ul", "ol", "table")


@dataclass(frozen=True)
class Mail:
    """What is known of one mail. `answers`: Message-IDs it says it answers, nearest first; `sent_to`: where it arrived.

    `machine`: what kind of machine wrote it, "" for a person. `failed`: of a bounce, the Message-ID of the letter that
    did not arrive, and `why` what the other side said. `proven`: our own mail server found that the sender's domain
    did send it.
    """

    sender: str
    message_id: str
    answers: tuple[str, ...]
    sent_to: tuple[str, ...]
    words: str
    attachments: tuple[str, ...] = ()
    machine: Literal["", "bounce", "away", "list", "auto"] = ""
    failed: str = ""
    why: str = ""
    proven: bool = False


class Unreadable(ValueError):
    """It is no mail that anybody could answer."""


def read(data: bytes, authority: str = "") -> Mail:
    """The mail; Unreadable when nobody or several people wrote it, or it is beyond all measure.

    `authority`: the name by which our own mail server signs its findings (RFC 8601); those of others mean nothing.
    """
    if len(data) > MOST_BYTES:
        raise Unreadable("too large")
    try:
        message = email.message_from_bytes(data, policy=default)
        parts = _parts(message)
        machine = _machine(message)
        failed, why = _bounced(parts) if machine == "bounce" else ("", "")
        return Mail(
            sender=_sender(message),
            message_id=_first_id(message, "Message-ID"),
            answers=_answers(message),
            sent_to=_sent_to(message),
            words=_words(parts) if machine in ("", "list") else "",
            attachments=_attachments(parts),
            machine=machine,
            failed=failed,
            why=why,
            proven=bool(authority) and _is_proven(message, authority),
        )
    except Unreadable:
        raise
    except Exception as error:  # broken in a way that the parser did not foresee
        raise Unreadable(type(error).__name__) from error


def as_written(data: bytes) -> bytes:
    """The mail without what servers add on its way, so that it is the same however it came: by another server, in another
    folder, a second time."""
    head, blank, body = data.replace(b"\r\n", b"\n").partition(b"\n\n")
    lines = _FOLDED.sub(b" ", head).split(b"\n")
    kept = [one for one in lines if one.partition(b":")[0].strip().lower() in _WRITTEN]
    return b"\n".join([*kept, blank + body])


def _parts(message: EmailMessage) -> list[EmailMessage]:
    found: list[EmailMessage] = []
    for part in message.walk():
        if len(found) >= MOST_PARTS:
            raise Unreadable("too many parts")
        found.append(part)
    return found


def _header(message: EmailMessage, name: str) -> str:
    """The header as one line; "" when it is missing or cannot be read."""
    try:
        return " ".join(str(message.get(name, "")).replace("\0", "").split())[:2000]
    except Exception:  # the parser reads a header only now, and some break it
        return ""


def _sender(message: EmailMessage) -> str:
    """The one address in From; several, or none, are nobody's word. A name that looks like another address counts too:
    parsers do not agree on which of the two is meant."""
    lines = [str(value) for name, value in message.raw_items() if name.casefold() == "from"]
    found = {str(one).casefold() for line in lines for one in _ADDRESS.findall(line)}
    if len(lines) != 1 or len(found) != 1:
        raise Unreadable("not from one person")
    return found.pop()


def _first_id(message: EmailMessage, name: str) -> str:
    found = _ID.search(_header(message, name))
    return found.group() if found else ""


def _answers(message: EmailMessage) -> tuple[str, ...]:
    direct = _ID.findall(_header(message, "In-Reply-To"))
    before = _ID.findall(_header(message, "References"))
    return tuple(dict.fromkeys([*direct[:5], *reversed(before[-10:])]))


def _sent_to(message: EmailMessage) -> tuple[str, ...]:
    lines = [_header(message, name) for name in ("Delivered-To", "X-Original-To", "To", "Cc")]
    return tuple(dict.fromkeys(address for _, address in getaddresses([line for line in lines if line]) if address))[
        :20
    ]


def _machine(message: EmailMessage) -> Literal["", "bounce", "away", "list", "auto"]:
    """RFC 3834 and what is older than it: whom never to answer."""
    returned = _header(message, "Return-Path")
    if message.get_content_type() == "multipart/report" or returned == "<>" or _is_daemon(message):
        return "bounce" if _is_report(message) or _is_daemon(message) else "auto"
    auto = _header(message, "Auto-Submitted").lower()
    if auto and not auto.startswith("no"):
        return "away" if auto.startswith("auto-replied") else "auto"
    if any(message.get(name) is not None for name in ("X-Autoreply", "X-Autorespond", "X-Auto-Reply")):
        return "away"
    if _header(message, "Precedence").lower() in ("bulk", "junk", "auto_reply", "list") or message.get("List-Id"):
        return "auto"
    subject = _header(message, "Subject").lower()
    if subject.startswith(
        ("out of office", "automatic reply", "autoreply", "respuesta automática", "resposta automática")
    ):
        return "away"
    return ""


def _is_proven(message: EmailMessage, authority: str) -> bool:
    """By the uppermost findings of our own server: those below may have come with the mail."""
    for line in message.get_all("Authentication-Results", [])[:5]:
        said = " ".join(str(line).lower().split())
        if said.partition(";")[0].split()[:1] == [authority.lower()]:
            return "dmarc=pass" in said
    return False


def _is_report(message: EmailMessage) -> bool:
    return message.get_content_type() == "multipart/report"


def _is_daemon(message: EmailMessage) -> bool:
    local = _header(message, "From").lower()
    return any(name in local for name in ("mailer-daemon@", "postmaster@", "<mailer-daemon"))


def _bounced(parts: list[EmailMessage]) -> tuple[str, str]:
    """The letter that came back, and the first line of why; RFC 3464."""
    failed, why, action = "", "", ""
    for part in parts:
        kind = part.get_content_type()
        if kind == "message/delivery-status":
            text = part.as_string()[:20_000]
            action = _field(text, "Action") or action
            why = _field(text, "Diagnostic-Code") or _field(text, "Status") or why
        elif kind in ("message/rfc822", "text/rfc822-headers"):
            found = re.search(
                r"^Message-ID:\s*(<[^<>\s]{3,300}>)", part.as_string()[:100_000], re.IGNORECASE | re.MULTILINE
            )
            failed = found[1] if found else failed
    if action.lower() in ("delayed", "delivered", "relayed", "expanded"):
        return "", ""
    return failed, why


def _field(text: str, name: str) -> str:
    found = re.search(rf"^{name}:\s*(.{{1,300}})", text, re.IGNORECASE | re.MULTILINE)
    return " ".join(found[1].split()) if found else ""


def _words(parts: list[EmailMessage]) -> str:
    """What the person wrote: from the plain text, or from HTML without quotes, scripts and signatures."""
    plain = next((text for part in parts if (text := _text(part, "text/plain")).strip()), "")
    if plain:
        return own_words(plain)[:MOST_LETTERS]
    html = next((text for part in parts if (text := _text(part, "text/html")).strip()), "")
    return own_words(_of_html(html))[:MOST_LETTERS] if html else ""


def _text(part: EmailMessage, kind: str) -> str:
    if part.get_content_type() != kind or part.get_content_disposition() == "attachment":
        return ""
    try:
        content = part.get_content()
    except (LookupError, ValueError, KeyError):  # a character set that nobody knows
        payload = part.get_payload(decode=True)
        content = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    return str(content).replace("\0", "")


def _of_html(html: str) -> str:
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(html[:MOST_LETTERS], "html.parser")
    for one in soup(["script", "style", "head", "title", "template", "noscript"]):
        one.decompose()
    for one in soup.select(", ".join((*_HTML_QUOTES, *_HTML_SIGNATURES))):
        one.decompose()
    for one in soup.find_all(style=re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)):
        one.decompose()
    for rule in soup.find_all("hr"):
        for after in list(rule.find_all_next()):
            after.extract()
        rule.decompose()
    for one in soup.find_all(_BLOCKS):
        one.insert_before("\n")
    lines = [" ".join(line.split()) for line in soup.get_text().split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _attachments(parts: list[EmailMessage]) -> tuple[str, ...]:
    return tuple(_names(parts))[:MOST_NAMES]


def _names(parts: list[EmailMessage]) -> Iterator[str]:
    for part in parts:
        if part.get_content_disposition() == "attachment" or part.get_content_maintype() in ("application", "image"):
            try:
                name = part.get_filename() or part.get_content_type()
            except Exception:  # a name that cannot be decoded
                name = "a file"
            yield "".join(sign for sign in name if sign.isprintable())[:100]
