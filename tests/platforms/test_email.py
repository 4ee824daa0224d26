"""The e-mail door: letters made of cards, and answers cut down to what the person wrote."""

from dataclasses import dataclass, field

import pytest

from bot.errors import DeliveryError
from bot.messages import ConversationRef
from bot.platforms.email import inbound
from bot.platforms.email.adapter import EmailPlatform, Letter, NotLive, letter
from bot.platforms.email.pace import LIMITS
from bot.platforms.email.practice import PracticeTransport
from bot.platforms.pace import Pacer
from bot.ui.cards import Bullets, Button, Buttons, Card, Divider, Facts, Link, Table, Text
from bot.ui.plain import plain
from tests.dialog import World

CHEN = ConversationRef("email", "chen@example.org")


@dataclass
class ATray:
    letters: list[Letter] = field(default_factory=list)

    async def add(self, letter: Letter) -> None:
        self.letters.append(letter)

    async def has(self, address: str, key: str) -> bool:
        return any(one.to == address and one.key == key for one in self.letters)


async def test_a_card_arrives_as_a_letter_that_can_be_found_again() -> None:
    tray = ATray()
    door = EmailPlatform(PracticeTransport(tray))

    landed = await door.post(
        CHEN, Card("Hello", (Text("A question"),)), key="escalation:7|1", subject="[CSMHS #7] Hi"
    )

    assert [one.subject for one in tray.letters] == ["[CSMHS #7] Hi"]
    assert tray.letters[0].text == "Hello\n\nA question"
    assert await door.find(CHEN, "escalation:7|1") == landed
    assert await door.find(CHEN, "escalation:7|2") is None


def test_an_answer_names_the_letter_it_answers() -> None:
    sent = letter(CHEN, Card("Hello"), "escalation:7|1", "")

    word = inbound.reply("chen@example.org", "escalation:7|1", "On the 10th.", "mail-1")

    assert word.conversation.thread == sent.message_id
    assert word.account.account_id == "chen@example.org"
    assert word.text == "On the 10th."


def test_the_same_delivery_is_the_same_letter_and_letters_of_a_question_belong_together() -> None:
    first = letter(CHEN, Card("A"), "escalation:7|1", "[CSMHS #7] A")
    again = letter(CHEN, Card("A"), "escalation:7|1", "[CSMHS #7] A")
    second = letter(CHEN, Card("B"), "escalation:7|2", "[CSMHS #7] B")
    other = letter(CHEN, Card("C"), "escalation:8|1", "[CSMHS #8] C")

    assert first.message_id == again.message_id != second.message_id
    assert first.references == second.references != other.references


def test_a_subject_cannot_begin_another_header() -> None:
    made = letter(CHEN, Card(), "key", "Hello\r\nBcc: everybody@example.org\x00")

    assert made.subject == "Hello Bcc: everybody@example.org"


@pytest.mark.parametrize("address", ["", "chen", "chen@example.org\nBcc: a@b.org", "a@b.org, c@d.org", "<a@b.org>"])
async def test_what_is_not_one_address_is_not_written_to(address: str) -> None:
    with pytest.raises(DeliveryError) as refused:
        await EmailPlatform(PracticeTransport(ATray())).post(ConversationRef("email", address), Card("A"), key="k")

    assert refused.value.permanent


async def test_without_leave_a_letter_is_held() -> None:
    with pytest.raises(DeliveryError, match="EMAIL_LIVE") as held:
        await EmailPlatform(NotLive()).post(CHEN, Card("A"), key="k")

    assert held.value.held


def test_every_word_of_a_card_is_in_both_bodies_and_buttons_are_in_neither() -> None:
    card = Card(
        "Title <b>",
        (
            Text("<script>one</script>"),
            Text("two", style="quote"),
            Facts((("Label", "three"),)),
            Bullets(("four",)),
            Table(("A", "B"), (("five", "six"),), title="seven"),
            Link("eight", "https://example.org/nine"),
            Link("ten", "javascript:alert(1)"),
            Divider(),
            Buttons((Button("Press", "a.b"),)),
        ),
        sample=True,
    )

    made = letter(CHEN, card, "key", "")

    for word in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "Sample schedule"):
        assert word in made.text
        assert word in made.html
    assert "Press" not in made.text + made.html
    assert "<script>" not in made.html
    assert 'href="javascript' not in made.html


ANSWER = "It is due on the 10th.\n\nThat holds for October too."


@pytest.mark.parametrize(
    "below",
    [
        "",
        "\n\nOn Mon, Oct 5, 2026 at 9:00 AM CSMHS assistant <csmhs@example.org> wrote:\n> When is it due?",
        "\n\nOn Mon, Oct 5, 2026 at 9:00 AM CSMHS assistant\n<csmhs@example.org> wrote:\n\n> When is it due?",
        "\n\n-----Original Message-----\nFrom: CSMHS assistant\n\nWhen is it due?",
        "\n\n________________________________\nFrom: CSMHS assistant\nWhen is it due?",
        "\n\nFrom: CSMHS assistant\nSent: Monday, October 5, 2026\nWhen is it due?",
        "\n-- \nChen, DESE\n617-555-0100",
        "\n> When is it due?",
    ],
)
def test_the_quoted_letter_and_the_signature_are_cut(below: str) -> None:
    assert inbound.own_words((ANSWER + below).replace("\n", "\r\n")) == ANSWER


def test_an_answer_of_nothing_but_the_quoted_letter_is_empty() -> None:
    assert inbound.own_words("> When is it due?\n> Ana asks.") == ""


async def test_a_contact_answers_a_letter_and_the_asker_reads_it(world: World) -> None:
    tray, ana = ATray(), world.person("ana")
    world.corridor.platforms["email"] = EmailPlatform(PracticeTransport(tray))  # type: ignore[index]
    await ana.command("escalate Where do we park at the convening?")
    asked = tray.letters[-1]

    await world.corridor.receive(inbound.reply(asked.to, asked.key, "Behind the hall.\n\n> Ana asks:", "mail-1"))
    await world.corridor.receive(inbound.reply(asked.to, asked.key, "Behind the hall.\n\n> Ana asks:", "mail-1"))

    assert [one for one in ana.inbox if "Behind the hall." in one] == [ana.inbox[-1]]
    assert "> Ana asks" not in ana.inbox[-1]


async def test_an_empty_answer_sends_nothing_and_says_so(world: World) -> None:
    tray, ana = ATray(), world.person("ana")
    world.corridor.platforms["email"] = EmailPlatform(PracticeTransport(tray))  # type: ignore[index]
    await ana.command("escalate Where do we park at the convening?")
    asked = tray.letters[-1]

    outcome = await world.corridor.receive(inbound.reply(asked.to, asked.key, "> Ana asks:", "mail-1"))

    assert isinstance(outcome.reply, Card)
    assert "nothing was sent about #1" in plain(outcome.reply)
    assert ana.inbox == []


def test_twenty_letters_a_minute_leave_and_the_rest_have_their_turn() -> None:
    now = [100.0]
    door = EmailPlatform(NotLive(), Pacer(lambda: now[0], LIMITS))
    there = ConversationRef("email", "office@example.org")

    waits = [door.wait_s(there, f"k{number}") for number in range(25)]

    assert waits == [0.0] * 20 + [60.0] * 5
    now[0] += 60.0
    assert [door.wait_s(there, f"k{number}") for number in range(20, 25)] == [0.0] * 5
    assert EmailPlatform(NotLive()).wait_s(there, "k1") == 0.0
