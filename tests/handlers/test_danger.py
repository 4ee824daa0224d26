"""After the safety message: one wish can be sent on, what was open pauses with its answers, and no word is kept."""

import logging
from datetime import date

import pytest
from sqlalchemy import select
from sqlmodel import SQLModel

from bot.ui.cards import Buttons, Card
from store import danger
from tests.dialog import Talker, World

DANGER = "I want to kill myself"
IN_SPANISH = "quiero matarme"
IN_PORTUGUESE = "quero me matar"
LEAD = "Ask my team lead to check in with me"
COORDINATOR = "Ask a coordinator to check in with me"


def buttons(talker: Talker) -> list[str]:
    """The labels under the last reply."""
    assert isinstance(talker.last.reply, Card)
    return [one.label for part in talker.last.reply.body if isinstance(part, Buttons) for one in part.items]


async def shown(world: World) -> int:
    async with world.corridor.database.read() as session:
        return await danger.total(session, date(2026, 1, 1))


async def everything(world: World) -> str:
    """Every row of every table, as text."""
    found = []
    async with world.corridor.database.read() as session:
        for table in SQLModel.metadata.tables.values():
            found += (await (await session.connection()).execute(select(table))).all()
    return repr(found)


async def leave(world: World, *who: str) -> None:
    member = SQLModel.metadata.tables["member"]
    async with world.corridor.database.write() as session:
        await (await session.connection()).execute(member.update().where(member.c.id.in_(who)).values(active=False))


async def test_the_lead_is_told_that_and_nothing_else(world: World) -> None:
    ana, ben = world.person("ana"), world.person("ben")
    await ana.says(DANGER)

    said = await ana.clicks(LEAD)

    assert said == "Ben is asked to check in with you. Nothing of what you wrote was passed on."
    assert ben.inbox == ["Ana asked that you check in with them."]
    assert world.person("dana").inbox == []
    assert all(not world.channel(purpose) for purpose in ("coordinators", "escalations", "district:north"))


async def test_pressed_twice_is_told_once(world: World) -> None:
    ana = world.person("ana")
    await ana.says(DANGER)
    button = ana._button(LEAD)

    await ana.acts(button.action, button.value)
    await ana.acts(button.action, button.value)

    assert world.person("ben").inbox == ["Ana asked that you check in with them."]


async def test_a_wish_of_another_day_is_told_again(world: World) -> None:
    ana = world.person("ana")
    for _ in range(2):
        await ana.says(DANGER)
        await ana.clicks(LEAD)

    assert len(world.person("ben").inbox) == 2


@pytest.mark.parametrize(
    ("words", "label", "told"),
    [
        (IN_SPANISH, "Pedir a mi líder de equipo que hable conmigo", "Le pedí a Ben que hable con usted."),
        (IN_PORTUGUESE, "Pedir ao líder da minha equipe que fale comigo", "Pedi a Ben que fale com você."),
    ],
)
async def test_the_button_speaks_the_language_of_the_message(world: World, words: str, label: str, told: str) -> None:
    ana = world.person("ana")
    await ana.says(words)

    said = await ana.clicks(label)

    assert said.startswith(told)


async def test_a_guest_of_another_organization_gets_no_button_that_they_may_not_press(world: World) -> None:
    ana = world.person("ana")

    said = await ana.command(f"ask {DANGER}", outsider=True)

    assert "988" in said
    assert buttons(ana) == []


@pytest.mark.parametrize("who", ["ben", "chen", "ira"])
async def test_whoever_has_no_lead_of_their_own_asks_a_coordinator(world: World, who: str) -> None:
    talker = world.person(who)
    await talker.says(DANGER)

    said = await talker.clicks(COORDINATOR)

    assert said.startswith("Dana is asked")
    assert len(world.person("dana").inbox) == 1


async def test_where_the_lead_has_left_the_coordinator_is_next(world: World) -> None:
    await leave(world, "ben")
    ana = world.person("ana")

    await ana.says(DANGER)

    assert buttons(ana) == [COORDINATOR]


async def test_there_is_no_button_where_nobody_can_receive_it(world: World) -> None:
    dana, stranger = world.person("dana"), world.person("stranger")

    await dana.says(DANGER)
    await stranger.says(DANGER)

    assert buttons(dana) == buttons(stranger) == []


async def test_when_nobody_is_left_to_be_told_the_person_is_told_so(world: World) -> None:
    ana = world.person("ana")
    await ana.says(DANGER)
    await leave(world, "ben", "dana")

    said = await ana.clicks(LEAD)

    assert "nobody was told" in said
    assert "988" in said


async def test_the_safety_message_in_a_channel_is_for_the_person_alone(world: World) -> None:
    ana = world.person("ana")

    said = await ana.says(DANGER, in_channel="district:north")

    assert "988" in said
    assert ana.last.reply_to_one
    assert world.channel("district:north") == []


async def test_danger_is_counted_without_words_or_names(world: World) -> None:
    await world.person("ana").says(DANGER)
    await world.person("stranger").says(DANGER)
    await world.person("ana").says(IN_SPANISH)

    assert await shown(world) == 3
    assert "kill" not in await everything(world)


async def test_coordinators_see_the_count_in_steps_of_five_only(world: World) -> None:
    ana, dana = world.person("ana"), world.person("dana")
    for _ in range(4):
        await ana.says(DANGER)
    assert "safety message" not in await dana.command("unanswered")

    for _ in range(5):
        await ana.says(DANGER)

    said = await dana.command("unanswered")
    assert "The safety message was shown at least 5 times since Tue, Sep 1, 2026." in said


async def test_an_identifier_is_not_counted(world: World) -> None:
    await world.person("ana").says("Student ID 123456789 was referred")

    assert await shown(world) == 0


async def test_help_comes_even_when_the_store_does_not_answer(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*_: object) -> None:
        raise OSError(f"no store, and {DANGER}")

    monkeypatch.setattr(danger, "count", broken)
    with caplog.at_level(logging.DEBUG):
        said = await world.person("ana").says(DANGER)

    assert "988" in said
    assert DANGER not in caplog.text


@pytest.mark.parametrize("how", ["typed", "as a command"])
async def test_danger_pauses_one_question_at_a_time_and_the_answers_stay(world: World, how: str) -> None:
    ana = world.person("ana")
    await world.clock_to("2026-10-05 09:00")
    await ana.command("submit chat 2026-09")
    await ana.says("12")

    said = await (ana.says(DANGER) if how == "typed" else ana.command(f"ask {DANGER}"))
    assert "988" in said
    assert "Question" not in said

    said = await ana.says("Thanks, I am fine")
    assert "September 2026 is paused; your answers are kept." in said

    said = await ana.clicks("Go on with September 2026")
    assert "How many of them received support?" in said


async def test_a_command_may_follow_the_pause_by_its_name_alone(world: World) -> None:
    ana = world.person("ana")
    await world.clock_to("2026-10-05 09:00")
    await ana.command("submit chat 2026-09")
    await ana.says("12")
    await ana.says(DANGER)

    await ana.says("submit")

    assert ana.form.fields[0].value == "12"


async def test_a_form_with_danger_in_one_field_keeps_the_others(world: World) -> None:
    ana = world.person("ana")
    await world.clock_to("2026-10-05 09:00")
    await ana.command("submit 2026-09")

    said = await ana.fills({"referred": "12", "served": "7", "training-hours": DANGER})

    assert "988" in said
    assert "training" not in said.lower()
    assert "kill" not in await everything(world)
    await ana.command("submit 2026-09")
    assert {one.key: one.value for one in ana.form.fields} == {
        "referred": "12", "served": "7", "team-met": "", "training-hours": ""
    }  # fmt: skip


async def test_a_form_with_a_student_in_one_field_comes_back_with_the_others_filled(world: World) -> None:
    ana = world.person("ana")
    await world.clock_to("2026-10-05 09:00")
    await ana.command("submit 2026-09")

    said = await ana.fills({"referred": "12", "served": "Maria Lopez in grade 5", "team-met": "yes"})

    assert "Nothing of it was kept; your other answers were." in ana.errors["served"]
    assert "Lopez" not in said
    assert not ana.last.text_kept
    assert {one.key: one.value for one in ana.form.fields} == {
        "referred": "12", "served": "", "team-met": "yes", "training-hours": ""
    }  # fmt: skip
    assert "Lopez" not in await everything(world)

    said = await ana.fills({"served": "7", "training-hours": "3"})
    assert "September 2026 for Sample North is complete" in said


async def test_a_question_with_a_student_in_it_keeps_the_form_and_its_topic(world: World) -> None:
    ana = world.person("ana")
    await ana.command("escalate")

    await ana.fills({"question": "What do we do about Maria Lopez in grade 5?", "topic": "data"})

    assert "Write counts or roles only" in ana.errors["question"]
    assert {one.key: one.value for one in ana.form.fields} == {"question": "", "topic": "data"}


async def test_the_form_of_another_team_is_not_shown_for_a_refused_word(world: World) -> None:
    ana, south = world.person("ana"), world.person("south-member")
    await world.clock_to("2026-10-05 09:00")
    await ana.command("submit 2026-09")
    south._form = ana.form

    said = await south.fills({"referred": "Maria Lopez in grade 5"})

    assert "I kept nothing" in said
    assert south.errors == {}
