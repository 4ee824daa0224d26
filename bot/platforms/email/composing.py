"""A letter as the message that leaves: two bodies, signed Message-ID, and marked as written by a machine."""

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from bot.platforms.email.adapter import Letter
from bot.platforms.email.signed import Signer

NAME = "CSMHS assistant"
POLICY = SMTP.clone(max_line_length=500)
"""A Message-ID is longer than a line should be, and must not be broken; 998 characters are allowed (RFC 5322)."""


def message(letter: Letter, signer: Signer, mailbox: str, now: datetime, *, plus: bool) -> EmailMessage:
    """The message; ValueError for what no header may hold. `plus`: the mailbox takes addresses with a plus.

    `Auto-Submitted` (RFC 3834) and its older relatives ask every machine not to answer.
    """
    local, _, domain = mailbox.partition("@")
    made = EmailMessage(policy=POLICY)
    made["From"] = Address(NAME, local, domain)
    made["To"] = _address(letter.to)
    if plus:
        there = signer.reply_to_thread(letter.references, letter.to) or signer.reply_to(letter.key, letter.to)
        made["Reply-To"] = _address(there)
    made["Subject"] = letter.subject
    made["Date"] = format_datetime(now)
    made["Message-ID"] = signer.message_id(letter.key, letter.to)
    if letter.references:
        made["In-Reply-To"] = letter.references
        made["References"] = letter.references
    made["Auto-Submitted"] = "auto-generated"
    made["X-Auto-Response-Suppress"] = "All"
    made.set_content(letter.text)
    made.add_alternative(letter.html, subtype="html")
    return made


def _address(text: str) -> Address:
    local, _, domain = text.rpartition("@")
    return Address("", local, domain)
