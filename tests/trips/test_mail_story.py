"""A question asked in chat and answered from a real mailbox: letters leave by SMTP, answers come by IMAP at Dovecot.

The contact's mail program answers as programs do: it names the letter and those before it, and quotes it below.
"""

import email
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import default

import pytest

from bot.app import Corridor
from bot.platforms.email.adapter import EmailPlatform
from bot.platforms.email.listening import Ears
from bot.platforms.email.signed import Signer
from bot.platforms.email.smtp_imap import ImapMailbox, Server, SmtpTransport
from tests import mailbox
from tests.dialog import Talker, World
from tests.mailbox import PASSWORD, USER, Imap, Smtp
from tests.platforms.test_email_servers import Memory

pytestmark = [pytest.mark.mail, pytest.mark.skipif(not mailbox.DOVECOT, reason=mailbox.MISSING)]

OFFICE = "office@example.org"
QUESTION = "Where do we park at the convening?"


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Imap]:
    with mailbox.imap() as server:
        yield server


@dataclass
class Office:
    """Somebody with a mail program, and a world that hears them through a mailbox."""

    world: World
    ears: Ears
    dovecot: Imap
    smtp: Smtp

    @property
    def letters(self) -> list[EmailMessage]:
        """What came, oldest first."""
        read = [email.message_from_bytes(one, policy=default) for one in self.smtp.taken]
        return [one for one in read if one["To"] == OFFICE]

    async def answers(self, words: str, *, html: bool = False, to_address_only: bool = False) -> str:
        """Answer the newest letter; gives what comes back by mail, "" for nothing."""
        letter = self.letters[-1]
        before = len(self.letters)
        made = EmailMessage(policy=default)
        made["From"], made["To"] = f"Sample Office <{OFFICE}>", letter["Reply-To"] or USER
        made["Subject"] = f"Re: {letter['Subject']}"
        made["Message-ID"] = f"<{before}@mail.example.org>"
        if not to_address_only:
            made["In-Reply-To"] = letter["Message-ID"]
            made["References"] = f"{letter['References'] or ''} {letter['Message-ID']}".strip()
        quoted = "\n".join(f"> {line}" for line in _text(letter).splitlines())
        made.set_content(f"{words}\n\nOn Tue, Sep 1, 2026 at 9:00 AM CSMHS assistant <{USER}> wrote:\n{quoted}\n")
        if html:
            made.add_alternative(f"<div>{words}</div><blockquote type='cite'>{quoted}</blockquote>", subtype="html")
        self.dovecot.put(made.as_bytes())
        await self.ears.once(self.world.corridor.receive)
        return _text(self.letters[-1]) if len(self.letters) > before else ""


@pytest.fixture
async def office(world: World, dovecot: Imap) -> AsyncIterator[Office]:
    """The invented cohort, with a live mail door instead of the stage's."""
    signer = Signer(b"a secret of the tests only", USER)
    with mailbox.smtp() as smtp:
        out = SmtpTransport(Server("127.0.0.1", smtp.port, "none", "", ""), signer, USER, world.clock.now, plus=True)
        door = EmailPlatform(out)
        corridor = Corridor(world.corridor.database, world.clock, {"stage": world.door, "email": door}, practice=True)
        live = World(corridor, world.clock, world.door, world.mail)
        box = ImapMailbox(Server("127.0.0.1", dovecot.port, "none", USER, PASSWORD), Memory())
        ears = Ears(door, box, signer, USER)
        await ears.once(corridor.receive)  # what is there already is nobody's answer
        yield Office(live, ears, dovecot, smtp)
        await ears.stop()


def _text(letter: EmailMessage) -> str:
    body = letter.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


async def asked(office: Office) -> Talker:
    """Ana has asked."""
    ana = office.world.person("ana")
    await ana.command(f"escalate {QUESTION}")
    assert QUESTION in _text(office.letters[-1])
    return ana


async def test_a_question_is_answered_kept_and_closed_from_a_mailbox(office: Office) -> None:
    ana = await asked(office)

    answered = await office.answers("Behind the hall.", html=True)
    wished = await office.answers("Add to FAQ")
    closed = await office.answers("close")

    assert "Sent to Ana." in answered
    assert any("Behind the hall." in one and "From Sample office" in one for one in ana.inbox)
    assert "A coordinator checks the answer to #1" in wished
    assert any("wants the answer to #1 kept" in one for one in office.world.channel("escalations"))
    assert "#1 is closed" in closed
    assert "Sample office closed #1" in ana.inbox[-1]


async def test_a_program_that_names_no_letter_is_known_by_the_address_each_time(office: Office) -> None:
    ana = await asked(office)

    await office.answers("Behind the hall.", to_address_only=True)
    closed = await office.answers("close", to_address_only=True)

    assert "#1 is closed" in closed
    assert "Sample office closed #1" in ana.inbox[-1]


async def test_a_question_is_forwarded_from_a_mailbox(office: Office) -> None:
    ana, chen = await asked(office), office.world.person("chen")

    done = await office.answers("Forward to Chen\nYou were there in spring.")

    assert "#1 is with Chen now." in done
    assert "You were there in spring." in chen.inbox[-1]
    assert "#1 is with Chen now" in ana.inbox[-1]


async def test_the_asker_goes_on_and_the_contact_reads_it(office: Office) -> None:
    ana = await asked(office)
    await office.answers("Behind the hall.")

    await ana.says("Is it free?", thread=ana.received[-1].ref.message)
    await office.answers("Yes.")

    assert any("Is it free?" in _text(letter) for letter in office.letters)
    assert any("Yes." in one for one in ana.inbox)
