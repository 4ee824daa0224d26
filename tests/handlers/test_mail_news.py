"""What the coordinators hear of the mailbox: once, and never a word of what was written."""

import pytest

from bot.errors import DeliveryError
from bot.messages import DoorChanged, Inbound, LetterHeld, LetterReturned
from tests.dialog import World

QUESTION = "escalate Where do we park at the convening?"


async def heard(world: World, *words: Inbound) -> list[str]:
    for word in words:
        await world.corridor.receive(word)
    return world.channel("coordinators")


async def asked(world: World) -> str:
    """A question that went out by e-mail; gives the name of the letter."""
    await world.person("ana").command(QUESTION)
    return world.mails("office@example.org")[-1].ref.message


async def test_an_answer_from_another_address_is_told_once_with_its_question(world: World) -> None:
    letter = await asked(world)
    word = LetterHeld(platform="email", sender="else@example.org", reason="another address", thread=letter)

    told = await heard(world, word, word)

    assert len(told) == 1
    assert "An e-mail came from else@example.org about #1." in told[0]
    assert "`/csmhs escalations 1`" in told[0]


@pytest.mark.parametrize("reason", ["answers nothing", "too often", "not proven", "unreadable"])
async def test_each_reason_says_what_to_do(world: World, reason: str) -> None:
    told = await heard(world, LetterHeld(platform="email", sender="x@example.org", reason=reason))  # type: ignore[arg-type]

    assert len(told) == 1
    assert "mailbox" in told[0] or "answer for them" in told[0]


async def test_a_letter_that_came_back_marks_its_question(world: World) -> None:
    letter = await asked(world)

    told = await heard(world, LetterReturned(platform="email", message=letter, why="550 No such user"))
    await world.clock_to("2026-09-01 10:00")

    assert "My e-mail to office@example.org about #1 came back. Their server says: 550 No such user." in told[0]
    assert any("#1 did not reach" in one for one in world.channel("coordinators"))


async def test_a_letter_of_nobody_that_came_back_is_not_told(world: World) -> None:
    assert await heard(world, LetterReturned(platform="email", message="<x@y>")) == []


async def test_a_mailbox_that_shuts_and_opens_is_told_each_time(world: World) -> None:
    told = await heard(
        world,
        DoorChanged(platform="email", change="shut", why="the mailbox cannot be reached"),
        DoorChanged(platform="email", change="open"),
    )

    assert "The mailbox cannot be used now: the mailbox cannot be reached." in told[0]
    assert "works again" in told[1]


async def test_held_letters_are_told_once(world: World) -> None:
    world.mail.failures = [DeliveryError("E-mail is held: EMAIL_LIVE is not yes", held=True)]
    await world.person("ana").command(QUESTION)

    await world.clock_to("2026-09-01 09:00")
    await world.clock_to("2026-09-03 09:00")

    assert sum("so it is held" in one for one in world.channel("coordinators")) == 1
