"""Mail as it really comes: answers of many mail programs, machines, and 200 hostile ones of which none gets through.

The mails in tests/data/mail are synthetic: written for these tests in the form the named programs give them.
"""

import asyncio
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages import Inbound, LetterHeld, MessageReceived, Outcome
from bot.platforms.email import reading, sorting
from bot.platforms.email.adapter import EmailPlatform, NotLive
from bot.platforms.email.inbound import own_words
from bot.platforms.email.listening import Ears
from bot.platforms.email.reading import Mail, Unreadable
from bot.platforms.email.signed import Signer
from bot.platforms.email.sorting import Rate, Sorted
from bot.platforms.email.transport import Arrived

MAILBOX, OFFICE = "csmhs@example.org", "office@example.org"
SIGNER, FORGER = Signer(b"a secret of the tests only", MAILBOX), Signer(b"another secret altogether", MAILBOX)
MAILS = Path(__file__).parents[1] / "data" / "mail"
SECRET_WORDS = "LET-ME-THROUGH"
SEVEN = SIGNER.message_id("escalation:7|1", OFFICE)

ANSWERS = {
    "outlook-desktop": "Grades 6 to 8, all of them.\n\nCall me if it is unclear.",
    "outlook-web-html": "Grades 6 to 8, all of them.",
    "gmail-html": "Yes, both schools count.",
    "gmail-es": "Sí, las dos escuelas cuentan.",
    "apple-mail-pt": "Sim, as duas escolas contam.",
    "iphone": "Behind the hall.",
    "bottom-signature": "It is due on the 10th.",
    "close-only": "close",
}
MACHINES = {"away-outlook": "away", "away-es": "away", "list": "auto", "bounce": "bounce"}


@dataclass
class Box:
    """A mailbox in a list."""

    mails: list[bytes]
    gone: list[str] = field(default_factory=list)

    async def fetch(self) -> Sequence[Arrived]:
        return [
            Arrived(f"1:{at}", data, len(data)) for at, data in enumerate(self.mails) if f"1:{at}" not in self.gone
        ]

    async def done(self, mail: Arrived) -> None:
        self.gone.append(mail.mark)

    async def wait(self, seconds: float) -> None:
        """Never."""

    async def close(self) -> None:
        """Nothing to let go."""


class Forgetful(Box):
    """Forgets once that it was cancelled, as `asyncio.wait_for` does before Python 3.12."""

    waiting = 0

    async def wait(self, seconds: float) -> None:
        self.waiting += 1
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            if self.waiting > 1:
                raise


async def taken(mails: list[bytes], *, authority: str = "") -> list[Inbound]:
    heard: list[Inbound] = []

    async def receive(word: Inbound) -> Outcome:
        heard.append(word)
        return Outcome()

    box = Box(mails)
    await Ears(EmailPlatform(NotLive()), box, SIGNER, MAILBOX, authority=authority).once(receive)
    assert len(box.gone) == len(mails)
    return heard


def a_mail(words: str = SECRET_WORDS, *, sender: str = OFFICE, answers: str = SEVEN, **headers: str) -> EmailMessage:
    made = EmailMessage(policy=default)
    made["From"], made["To"], made["Subject"] = sender, MAILBOX, "Re: [CSMHS #7] A question"
    if answers:
        made["In-Reply-To"] = answers
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(words)
    return made


@pytest.mark.parametrize("name", ANSWERS)
def test_only_their_own_words_are_left(name: str) -> None:
    mail = reading.read((MAILS / f"{name}.eml").read_bytes())

    assert mail.words == ANSWERS[name]
    assert mail.machine == ""


@pytest.mark.parametrize("name", MACHINES)
def test_machines_are_known_for_what_they_are(name: str) -> None:
    assert reading.read((MAILS / f"{name}.eml").read_bytes()).machine == MACHINES[name]


def test_every_mail_says_that_it_is_synthetic() -> None:
    files = sorted(MAILS.glob("*.eml"))

    assert {file.stem for file in files} == {*ANSWERS, *MACHINES}
    assert all(b"X-Synthetic: yes" in file.read_bytes() for file in files)


def test_attachments_are_named_and_left_where_they_are() -> None:
    made = a_mail("See there.")
    made.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="plan.pdf")

    mail = reading.read(made.as_bytes())

    assert mail.attachments == ("plan.pdf",)
    assert sorting.text_of(mail) == "See there.\n\n(Attached to the e-mail, not passed on: plan.pdf.)"


def test_a_signature_is_good_for_one_letter_and_one_address() -> None:
    other = SIGNER.message_id("escalation:8|1", OFFICE)
    mixed = f"{other[:33]}{SEVEN[33:]}"

    assert SIGNER.is_ours(SEVEN, OFFICE)
    assert SIGNER.is_ours(SEVEN, OFFICE.upper())
    assert not SIGNER.is_ours(SEVEN, "else@example.org")
    assert not SIGNER.is_ours(mixed, OFFICE)
    assert not SIGNER.is_ours(FORGER.message_id("escalation:7|1", OFFICE), OFFICE)
    assert SIGNER.behind_plus(SIGNER.reply_to("escalation:7|1", OFFICE).upper()) == SEVEN
    assert len(SIGNER.reply_to("escalation:7|1", OFFICE).partition("@")[0]) <= 64


async def test_an_answer_whose_program_forgot_the_letter_is_known_by_its_address() -> None:
    made = a_mail("Here.", answers="")
    made.replace_header("To", SIGNER.reply_to("escalation:7|1", OFFICE))

    (word,) = await taken([made.as_bytes()])

    assert isinstance(word, MessageReceived)
    assert word.conversation.thread == SEVEN


async def test_an_answer_to_what_was_said_about_an_answer_is_about_the_question() -> None:
    said = SIGNER.message_id("reply|email:1", OFFICE)
    made = a_mail("close", answers=said)
    made["References"] = f"<conversation@csmhs.invalid> {SEVEN} <their-own@example.org> {said}"

    (word,) = await taken([made.as_bytes()])

    assert isinstance(word, MessageReceived)
    assert word.conversation.thread == SEVEN


def test_what_was_said_about_an_answer_is_answered_to_the_question_too() -> None:
    there = SIGNER.reply_to("escalation:7|1", OFFICE)

    assert SIGNER.reply_to_thread(SEVEN, OFFICE) == there
    assert SIGNER.reply_to_thread(SEVEN, "else@example.org") == ""
    assert SIGNER.reply_to_thread("<conversation@csmhs.invalid>", OFFICE) == ""


async def test_only_a_proven_sender_counts_where_our_server_proves_it() -> None:
    authority, good = "mx.example.org", "mx.example.org; dmarc=pass header.from=example.org"
    forged = a_mail(Authentication_Results="mx.evil.example; dmarc=pass header.from=example.org")
    failed = a_mail(Authentication_Results="mx.example.org; dmarc=fail header.from=example.org")
    proven = a_mail("Good.", Authentication_Results=good)

    heard = await taken([one.as_bytes() for one in (forged, failed, a_mail(), proven)], authority=authority)

    assert [word.reason for word in heard if isinstance(word, LetterHeld)] == ["not proven"] * 3
    assert [word.text for word in heard if isinstance(word, MessageReceived)] == ["Good."]


async def test_one_sender_may_not_fill_the_day() -> None:
    heard = await taken([a_mail(f"Words {number}").as_bytes() for number in range(40)])

    assert sum(isinstance(word, MessageReceived) for word in heard) == 30
    assert {word.reason for word in heard if isinstance(word, LetterHeld)} == {"too often"}


def test_the_rate_forgets() -> None:
    rate = Rate(most=2, per_s=10)

    assert [rate.takes("a", at) for at in (0, 1, 2, 20)] == [True, True, False, True]
    assert set(rate.seen) == {"a"}


def test_our_own_letters_and_forwarded_ones_are_nobodys_answer() -> None:
    own = Mail(MAILBOX, "", (SEVEN,), (), "x")
    forwarded = Mail("else@example.org", "", (SEVEN,), (), "x")

    assert sorting.sort(own, SIGNER, MAILBOX, must_be_proven=False) == Sorted("our own")
    assert sorting.sort(forwarded, SIGNER, MAILBOX, must_be_proven=False) == Sorted("another address", SEVEN)


@given(st.binary(max_size=2000))
def test_whatever_comes_is_read_or_refused(data: bytes) -> None:
    try:
        mail = reading.read(data)
    except Unreadable:
        return
    assert mail.sender.count("@") >= 1


@given(st.text(max_size=3000))
def test_own_words_never_grow(text: str) -> None:
    assert len(own_words(text)) <= len(text)


def hostile(how_many: int, seed: int = 7) -> Iterator[bytes]:
    """Mails that want to get through: forged, stolen, looping, huge, broken, with script; each other than the last."""
    chance = random.Random(seed)
    for number in range(how_many):
        kind = number % 20
        stolen = f"{SEVEN[:33]}{SIGNER.message_id(f'escalation:{number}|1', OFFICE)[33:]}"
        made = a_mail(sender=f"evil{number}@example.net")
        match kind:
            case 0:
                made = a_mail(answers=FORGER.message_id("escalation:7|1", OFFICE))
            case 1:
                made = a_mail(answers=stolen)
            case 2:
                made = a_mail(sender=f"{OFFICE}, evil@example.net")
            case 3:
                yield a_mail().as_bytes().replace(b"From: office", b"From: evil@example.net\r\nFrom: office", 1)
                continue
            case 4:
                made = a_mail(Auto_Submitted="auto-generated")
            case 5:
                made = a_mail(sender=MAILBOX)
            case 6:
                made = a_mail(Return_Path="<>")
            case 7:
                made = a_mail(Precedence="bulk")
            case 8:
                yield a_mail("x" * 3_000_000).as_bytes()
                continue
            case 9:
                yield (
                    b"Content-Type: multipart/mixed; boundary=b\r\nFrom: office@example.org\r\n\r\n"
                    + b"--b\r\n\r\n" * 5000
                )
                continue
            case 10:
                yield b"X: y\r\n" * 10_000 + b"From: evil@example.net\r\n\r\n" + SECRET_WORDS.encode()
                continue
            case 11:
                made = a_mail("", sender="evil@example.net")
                made.add_alternative(
                    f"<script>{SECRET_WORDS}</script><p onclick='x'>{SECRET_WORDS}</p>", subtype="html"
                )
            case 12:
                yield chance.randbytes(5_000)
                continue
            case 13:
                yield a_mail(sender="evil@example.net").as_bytes().replace(b"\n", b"\0\n")
                continue
            case 14:
                yield (
                    b"From: =?utf-8?q?office=40example.org?= <evil@example.net>\r\nIn-Reply-To: "
                    + SEVEN.encode()
                    + (b"\r\n\r\n" + SECRET_WORDS.encode())
                )
                continue
            case 15:
                yield (
                    b"From: office@example.org <evil@example.net>\r\nIn-Reply-To: "
                    + SEVEN.encode()
                    + (b"\r\n\r\n" + SECRET_WORDS.encode())
                )
                continue
            case 16:
                made = a_mail(answers=SEVEN.replace("@example.org", "@example.net"))
                made.replace_header("To", MAILBOX)
                made.replace_header("From", "evil@example.net")
            case 17:
                made = a_mail(answers="", sender=OFFICE)
                made.replace_header("Subject", "Re: [CSMHS #7]")
            case 18:
                yield b"From: \xff\xfe<evil@example.net\r\nContent-Type: text/plain; charset=no-such\r\n\r\n\xff\xff"
                continue
            case _:
                made = a_mail(answers=" ".join([f"<{n}@example.net>" for n in range(300)]), sender=OFFICE)
        yield made.as_bytes()


RECEIVED = b"Received: from one.example.net by two.example.net;\r\n Mon, 7 Sep 2026 09:00:00 -0400\r\n"
FOUND = b"Authentication-Results: mx.example.org; dmarc=pass header.from=example.org\r\n"


async def test_a_mail_that_comes_by_two_ways_is_one_event() -> None:
    mail = a_mail(
        "It is in May.", Message_ID="<7@mail.example.org>", Date="Mon, 7 Sep 2026 09:00:00 -0400"
    ).as_bytes()
    crlf = mail.replace(b"\n", b"\r\n")

    heard = await taken(
        [mail, crlf, RECEIVED + crlf, RECEIVED + FOUND + b"Delivered-To: csmhs@example.org\r\n" + crlf]
    )

    assert [word.text for word in heard if isinstance(word, MessageReceived)] == ["It is in May."] * 4
    assert len({word.event_id for word in heard}) == 1


@pytest.mark.parametrize(
    "other",
    [
        a_mail("It is in June.", Message_ID="<7@mail.example.org>"),
        a_mail("It is in May.", Message_ID="<8@mail.example.org>"),
        a_mail("It is in May.", Message_ID="<7@mail.example.org>", sender="evil@example.net"),
    ],
)
async def test_one_that_takes_the_name_of_another_is_another_event(other: EmailMessage) -> None:
    real = a_mail("It is in May.", Message_ID="<7@mail.example.org>")

    heard = await taken([other.as_bytes(), real.as_bytes()])

    assert len({word.event_id for word in heard}) == 2


async def test_a_copy_that_is_not_proven_does_not_stand_in_the_way_of_the_real_one() -> None:
    mail = a_mail("It is in May.", Message_ID="<7@mail.example.org>").as_bytes()

    forged, real = await taken([mail, FOUND.replace(b"\r\n", b"\n") + mail], authority="mx.example.org")

    assert isinstance(forged, LetterHeld)
    assert isinstance(real, MessageReceived)
    assert forged.event_id != real.event_id


async def test_it_stops_listening_even_when_the_library_forgets_that_it_was_told() -> None:
    async def receive(_word: Inbound) -> Outcome:
        return Outcome()

    box = Forgetful([])
    ears = Ears(EmailPlatform(NotLive()), box, SIGNER, MAILBOX)
    await ears.start(receive)
    await asyncio.sleep(0)

    async with asyncio.timeout(30):
        await ears.stop()

    assert box.waiting == 2


async def test_two_hundred_hostile_mails_and_none_gets_through() -> None:
    mails = list(hostile(200))

    heard = await taken(mails)

    assert len(mails) == 200
    assert [word for word in heard if isinstance(word, MessageReceived)] == []
    assert all(SECRET_WORDS not in str(word) for word in heard)
