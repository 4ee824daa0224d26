"""The same contract, with letters that leave by SMTP and answers that lie in a real mailbox at Dovecot."""

import email
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import default
from uuid import uuid4

import pytest

from bot.messages import ConversationRef, Inbound, Outcome
from bot.platforms.email.adapter import EmailPlatform
from bot.platforms.email.listening import Ears
from bot.platforms.email.smtp_imap import ImapMailbox, Server, SmtpTransport
from bot.ui.cards import say
from tests import mailbox
from tests.mailbox import PASSWORD, USER, Imap, Smtp
from tests.platforms import contract
from tests.platforms.contract import Screen
from tests.platforms.test_email_contract import CHEN, NOWHERE, Letterhead
from tests.platforms.test_email_servers import DOVECOT, SIGNER, Memory
from tests.platforms.web_fakes import Listener

pytestmark = DOVECOT


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Imap]:
    with mailbox.imap() as server:
        yield server


@dataclass
class Correspondent(contract.Stage):
    """Chen with a mail program of her own. What she sends twice comes by two ways."""

    platform: EmailPlatform
    listener: Listener
    ears: Ears
    dovecot: Imap
    smtp: Smtp
    direct: ConversationRef = CHEN
    nowhere: ConversationRef = NOWHERE

    async def read(self, landed: ConversationRef) -> Sequence[str]:
        (letter,) = [one for one in self.letters() if one["Message-ID"] == landed.message]
        return self.faces(letter)

    async def says(self, text: str, *, there: ConversationRef, times: int = 1) -> Screen:
        thread = there.thread or (await self.platform.post(there, say("A letter"), key=uuid4().hex)).message
        made = EmailMessage(policy=default)
        made["From"], made["To"], made["Message-ID"] = there.place, USER, f"<{uuid4().hex}@mail.example.org>"
        made["Subject"], made["In-Reply-To"] = "Re: A letter", thread
        made.set_content(text)
        before = len(self.smtp.taken)
        for way in range(times):
            self.dovecot.put(f"Received: by way {way}\r\n".encode() + made.as_bytes())
        while await self.ears.once(self._receive):
            pass
        return Screen("\n".join(self.faces(one)[0] for one in self.letters()[before:]))

    def letters(self) -> list[EmailMessage]:
        """What came, oldest first."""
        return [email.message_from_bytes(one, policy=default) for one in self.smtp.taken]

    def faces(self, letter: EmailMessage) -> tuple[str, str]:
        """Its words, as a program that shows no HTML has them and as one that does."""
        plain, html = letter.get_body(("plain",)), letter.get_body(("html",))
        assert plain is not None
        assert html is not None
        return plain.get_content(), Letterhead(html.get_content()).root.text

    async def _receive(self, word: Inbound) -> Outcome:
        return await self.listener.receive(word)  # type: ignore[arg-type]


@pytest.fixture
async def stage(dovecot: Imap) -> AsyncIterator[Correspondent]:
    with mailbox.smtp() as smtp:
        out = SmtpTransport(
            Server("127.0.0.1", smtp.port, "none", "", ""), SIGNER, USER, lambda: datetime.now(UTC), plus=True
        )
        door, listener = EmailPlatform(out), Listener()
        inbox = ImapMailbox(Server("127.0.0.1", dovecot.port, "none", USER, PASSWORD), Memory())
        ears = Ears(door, inbox, SIGNER, USER)
        await ears.once(listener.receive)  # type: ignore[arg-type]
        await door.start(listener.receive)
        yield Correspondent(door, listener, ears, dovecot, smtp)
        await door.stop()
        await inbox.close()


class TestLiveEmail(contract.Posting, contract.Speaking):
    """No commands, buttons or forms; a sent letter stays as it is."""
