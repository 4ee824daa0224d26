"""The mailbox against real servers: letters leave by SMTP, answers come by IMAP, each once, whatever breaks on the way."""

import asyncio
import email
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import default

import pytest

from bot.errors import DeliveryError
from bot.messages import ConversationRef, DoorChanged, Inbound, LetterHeld, LetterReturned, MessageReceived, Outcome
from bot.platforms.email.adapter import EmailPlatform
from bot.platforms.email.listening import Ears
from bot.platforms.email.signed import Signer
from bot.platforms.email.smtp_imap import ImapMailbox, Server, SmtpTransport
from bot.platforms.email.transport import Arrived
from bot.ui.cards import Card, Text, say
from tests import mailbox
from tests.mailbox import PASSWORD, USER, Imap, Smtp

OFFICE = "office@example.org"
SIGNER = Signer(b"a secret of the tests only", USER)
DOVECOT = [pytest.mark.mail, pytest.mark.skipif(not mailbox.DOVECOT, reason=mailbox.MISSING)]


@dataclass
class Memory:
    """Marks in memory."""

    held: tuple[int, int] = (0, 0)

    async def get(self) -> tuple[int, int]:
        return self.held

    async def put(self, validity: int, uid: int) -> None:
        self.held = (validity, uid)


@dataclass
class Corridor:
    """Keeps what is heard, and answers as told."""

    heard: list[Inbound] = field(default_factory=list)
    answer: Outcome = field(default_factory=Outcome)

    async def receive(self, word: Inbound) -> Outcome:
        self.heard.append(word)
        return self.answer

    @property
    def said(self) -> list[str]:
        return [word.text for word in self.heard if isinstance(word, MessageReceived)]


class Empty:
    """A mailbox to which nothing comes."""

    async def fetch(self) -> Sequence[Arrived]:
        return ()

    async def done(self, mail: Arrived) -> None:
        """Nothing came."""

    async def wait(self, seconds: float) -> None:
        await asyncio.sleep(0.01)

    async def close(self) -> None:
        """Nothing to let go."""


async def until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not happened():  # noqa: ASYNC110
            await asyncio.sleep(0.02)


@pytest.fixture
def smtp() -> Iterator[Smtp]:
    with mailbox.smtp() as server:
        yield server


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Imap]:
    with mailbox.imap() as server:
        yield server


def outbound(port: int, *, plus: bool = True) -> SmtpTransport:
    return SmtpTransport(
        Server("127.0.0.1", port, "none", "", ""), SIGNER, USER, lambda: datetime.now(UTC), plus=plus
    )


def inbox(port: int, marks: Memory, password: str = PASSWORD) -> ImapMailbox:
    return ImapMailbox(Server("127.0.0.1", port, "none", USER, password), marks)


def reply(key: str, words: str, *, sender: str = OFFICE, **headers: str) -> bytes:
    made = EmailMessage(policy=default)
    made["From"], made["To"], made["Subject"] = f"Sample Office <{sender}>", USER, "Re: [CSMHS #7] A question"
    made["In-Reply-To"] = SIGNER.message_id(key, OFFICE)
    made["Message-ID"] = f"<{abs(hash((key, words)))}@mail.example.org>"
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(f"{words}\n\nOn Mon, Sep 7, 2026 at 9:00 AM CSMHS assistant <{USER}> wrote:\n> A question\n")
    return made.as_bytes()


class TestLeaving:
    """SMTP."""

    async def test_a_letter_arrives_with_both_bodies_and_marked_as_a_machines(self, smtp: Smtp) -> None:
        door = EmailPlatform(outbound(smtp.port))
        card = Card("A question", (Text("<b>When</b>?\nSoon.", "quote"),))

        landed = await door.post(
            ConversationRef("email", OFFICE), card, key="escalation:7|1", subject="[CSMHS #7] A question"
        )

        (taken,) = smtp.taken
        letter = email.message_from_bytes(taken, policy=default)
        assert landed.message == letter["Message-ID"] == SIGNER.message_id("escalation:7|1", OFFICE)
        assert letter["Auto-Submitted"] == "auto-generated"
        assert letter["Reply-To"] == SIGNER.reply_to("escalation:7|1", OFFICE)
        plain, html = letter.get_body(("plain",)), letter.get_body(("html",))
        assert plain is not None
        assert "<b>When</b>?" in plain.get_content()
        assert html is not None
        assert "&lt;b&gt;When&lt;/b&gt;" in html.get_content()

    @pytest.mark.parametrize(
        ("said", "permanent", "waits"),
        [("550 No such user", True, False), ("450 Try again later", False, True), ("552 Mailbox full", True, False)],
    )
    async def test_a_refusal_says_whether_to_try_again(
        self, smtp: Smtp, said: str, permanent: bool, waits: bool
    ) -> None:
        smtp.refuse[OFFICE] = said

        with pytest.raises(DeliveryError) as refused:
            await EmailPlatform(outbound(smtp.port)).post(ConversationRef("email", OFFICE), say("Hello"), key="k")

        assert (refused.value.permanent, refused.value.waits) == (permanent, waits)
        assert smtp.taken == []

    async def test_a_server_that_is_not_there_is_waited_for(self) -> None:
        with pytest.raises(DeliveryError) as refused:
            await EmailPlatform(outbound(1)).post(ConversationRef("email", OFFICE), say("Hello"), key="k")

        assert refused.value.waits
        assert not refused.value.unknown

    async def test_a_server_that_is_gone_is_told_until_a_letter_leaves(self, smtp: Smtp) -> None:
        out, corridor = outbound(smtp.port), Corridor()
        door = EmailPlatform(out)
        ears = Ears(door, Empty(), SIGNER, USER, outgoing=lambda: out.trouble)
        there, out._server = out._server, replace(out._server, port=1)
        with pytest.raises(DeliveryError):
            await door.post(ConversationRef("email", OFFICE), say("Hello"), key="k")

        await ears.start(corridor.receive)
        await until(lambda: not ears.alive)
        out._server = there
        await door.post(ConversationRef("email", OFFICE), say("Hello"), key="k")
        await until(lambda: ears.alive)
        await ears.stop()

        assert [word.change for word in corridor.heard if isinstance(word, DoorChanged)] == ["shut", "open"]

    @pytest.mark.parametrize("said", ["550 No such user", "450 Try again later"])
    async def test_a_letter_refused_for_itself_shuts_nothing(self, smtp: Smtp, said: str) -> None:
        out = outbound(smtp.port)
        smtp.refuse[OFFICE] = said

        with pytest.raises(DeliveryError):
            await EmailPlatform(out).post(ConversationRef("email", OFFICE), say("Hello"), key="k")

        assert out.trouble == ""

    async def test_a_lost_answer_is_unknown(self, smtp: Smtp) -> None:
        smtp.drops = 1

        with pytest.raises(DeliveryError) as refused:
            await EmailPlatform(outbound(smtp.port)).post(ConversationRef("email", OFFICE), say("Hello"), key="k")

        assert refused.value.unknown

    @pytest.mark.parametrize(
        "subject", ["One\r\nBcc: all@example.org", "Two\nX-Evil: yes", "Three\r\n\r\nBody", "\x00\x0b"]
    )
    async def test_no_header_can_be_smuggled_in(self, smtp: Smtp, subject: str) -> None:
        await EmailPlatform(outbound(smtp.port)).post(
            ConversationRef("email", OFFICE), say("Hello"), key="k", subject=subject
        )

        letter = email.message_from_bytes(smtp.taken[0], policy=default)
        assert letter["Bcc"] is None
        assert letter["X-Evil"] is None
        body = letter.get_body(("plain",))
        assert body is not None
        assert body.get_content().strip() == "Hello"

    async def test_nor_by_what_it_answers(self, smtp: Smtp) -> None:
        there = ConversationRef("email", OFFICE, thread="<x@y>\r\nBcc: all@example.org")

        with pytest.raises(DeliveryError) as refused:
            await EmailPlatform(outbound(smtp.port)).post(there, say("Hello"), key="k")

        assert refused.value.permanent
        assert smtp.taken == []

    @pytest.mark.parametrize("address", ["a@b.org\r\nBcc: c@d.org", "a@b.org, c@d.org", "a b@c.org", "@b.org", "a@b"])
    async def test_what_is_no_address_is_refused_before_anything_is_sent(self, smtp: Smtp, address: str) -> None:
        with pytest.raises(DeliveryError) as refused:
            await EmailPlatform(outbound(smtp.port)).post(ConversationRef("email", address), say("Hello"), key="k")

        assert refused.value.permanent
        assert smtp.taken == []


class TestArriving:
    """IMAP, at a real Dovecot."""

    pytestmark = DOVECOT

    async def ears(self, dovecot: Imap, smtp: Smtp, marks: Memory, corridor: Corridor) -> Ears:
        door = EmailPlatform(outbound(smtp.port))
        made = Ears(door, inbox(dovecot.port, marks), SIGNER, USER)
        await made.once(corridor.receive)  # what is there already is nobody's answer
        return made

    async def test_an_answer_is_heard_once_and_marked_only_then(self, dovecot: Imap, smtp: Smtp) -> None:
        marks, corridor = Memory(), Corridor(answer=Outcome(reply=say("Sent to Ana.")))
        ears = await self.ears(dovecot, smtp, marks, corridor)
        dovecot.put(reply("escalation:7|1", "On the 10th."))

        await ears.once(corridor.receive)
        await ears.once(corridor.receive)
        await ears.stop()

        assert corridor.said == ["On the 10th."]
        word = corridor.heard[0]
        assert isinstance(word, MessageReceived)
        assert word.account.account_id == OFFICE
        assert word.conversation.thread == SIGNER.message_id("escalation:7|1", OFFICE)
        assert b"\\Seen" in dovecot.flags()[-1]
        assert b"Sent to Ana." in smtp.taken[-1]

    async def test_what_could_not_be_kept_comes_again_and_is_the_same_event(self, dovecot: Imap, smtp: Smtp) -> None:
        marks, corridor = Memory(), Corridor()
        ears = await self.ears(dovecot, smtp, marks, corridor)
        dovecot.put(reply("escalation:7|1", "Twice?"))
        corridor.answer = Outcome(kind="failed")

        await ears.once(corridor.receive)
        corridor.answer = Outcome()
        await ears.once(corridor.receive)
        await ears.once(corridor.receive)
        await ears.stop()

        assert corridor.said == ["Twice?", "Twice?"]
        assert len({word.event_id for word in corridor.heard}) == 1

    async def test_a_restart_goes_on_where_it_was(self, dovecot: Imap, smtp: Smtp) -> None:
        marks, corridor = Memory(), Corridor()
        await (await self.ears(dovecot, smtp, marks, corridor)).stop()
        dovecot.put(reply("escalation:7|1", "While you were away."))

        again = Ears(EmailPlatform(outbound(smtp.port)), inbox(dovecot.port, marks), SIGNER, USER)
        await again.once(corridor.receive)
        await again.stop()

        assert corridor.said == ["While you were away."]

    async def test_who_listens_hears_at_once(self, dovecot: Imap, smtp: Smtp) -> None:
        marks, corridor = Memory(), Corridor()
        ears = await self.ears(dovecot, smtp, marks, corridor)
        await ears.start(corridor.receive)
        await asyncio.sleep(0.3)

        await asyncio.to_thread(dovecot.put, reply("escalation:7|1", "Now."))
        async with asyncio.timeout(15):  # a look comes after half a minute: only IDLE is that quick
            while not corridor.said:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        await ears.stop()

        assert corridor.said == ["Now."]

    async def test_only_who_was_written_to_is_passed_on(self, dovecot: Imap, smtp: Smtp) -> None:
        marks, corridor = Memory(), Corridor()
        ears = await self.ears(dovecot, smtp, marks, corridor)
        dovecot.put(reply("escalation:7|1", "I am not they.", sender="else@example.org"))
        dovecot.put(reply("escalation:7|1", "No machine.", Auto_Submitted="auto-replied"))
        dovecot.put(b"From: x@example.org\r\nTo: y@example.org\r\nSubject: Hello\r\n\r\nBuy this.\r\n")
        dovecot.put(b"\x00\xff\xfe not a mail at all")

        await ears.once(corridor.receive)
        await ears.stop()

        assert corridor.said == []
        reasons = [word.reason for word in corridor.heard if isinstance(word, LetterHeld)]
        assert reasons == ["another address", "answers nothing", "unreadable"]
        assert smtp.taken == []

    async def test_a_letter_that_came_back_is_named(self, dovecot: Imap, smtp: Smtp) -> None:
        marks, corridor = Memory(), Corridor()
        ears = await self.ears(dovecot, smtp, marks, corridor)
        dovecot.put(returned(SIGNER.message_id("escalation:7|1", OFFICE)))

        await ears.once(corridor.receive)
        await ears.stop()

        (word,) = corridor.heard
        assert isinstance(word, LetterReturned)
        assert word.message == SIGNER.message_id("escalation:7|1", OFFICE)
        assert "550" in word.why

    async def test_a_wrong_password_is_told_and_so_is_its_end(self, dovecot: Imap, smtp: Smtp) -> None:
        marks, corridor, pauses = Memory(), Corridor(), asyncio.Event()

        async def pause(_seconds: float) -> None:
            pauses.set()
            await asyncio.sleep(0.01)

        box = inbox(dovecot.port, marks, "wrong")
        ears = Ears(EmailPlatform(outbound(smtp.port)), box, SIGNER, USER, sleep=pause)
        await ears.start(corridor.receive)
        async with asyncio.timeout(30):
            await pauses.wait()
        shut = ears.alive
        box._server = Server("127.0.0.1", dovecot.port, "none", USER, PASSWORD)
        await until(lambda: ears.alive)
        await ears.stop()

        assert not shut
        assert [word.change for word in corridor.heard if isinstance(word, DoorChanged)] == ["shut", "open"]

    async def test_a_mail_beyond_measure_is_not_even_fetched(self, dovecot: Imap, smtp: Smtp) -> None:
        marks, corridor = Memory(), Corridor()
        ears = await self.ears(dovecot, smtp, marks, corridor)
        dovecot.put(reply("escalation:7|1", "x" * 70 + "\n" + ("y" * 70 + "\n") * 40_000))

        await ears.once(corridor.receive)
        await ears.stop()

        assert [type(word) for word in corridor.heard] == [LetterHeld]


def returned(message_id: str) -> bytes:
    """A notice that a letter did not arrive, as RFC 3464 has it; made up."""
    return (
        "From: Mail Delivery System <mailer-daemon@mail.example.org>\r\nTo: csmhs@example.org\r\nReturn-Path: <>\r\n"
        "Subject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nIt did not arrive.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example.org\r\n\r\n"
        "Final-Recipient: rfc822; office@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        "Diagnostic-Code: smtp; 550 5.1.1 No such user\r\n\r\n"
        f"--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: {message_id}\r\nSubject: A question\r\n\r\nText\r\n--b--\r\n"
    ).encode()
