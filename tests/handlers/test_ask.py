"""Questions in people's own words: stored answers with their source and date, or none at all."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.handlers import ask_cards
from bot.ui.plain import plain
from store.program import Contact, Program, Translation
from tests.dialog import World
from tests.handlers.publish import change
from tests.programs import FAQ, a_program

REAL: Any = {"source": "Program page", "as_of": date(2021, 8, 12), "sample": False}
OFFICE = Contact(
    id="real", name="Real office", email="real@example.org", phone="555-0102", order=9, forward=False, **REAL
)


@pytest.fixture
def program() -> Program:
    made = a_program()
    return replace(made, faq=tuple(replace(one, **REAL) for one in FAQ), contacts=(*made.contacts, OFFICE))


async def test_a_stored_answer_comes_with_its_source_and_date(world: World) -> None:
    said = await world.person("ana").says("What is the learning collaborative?")

    assert "district teams learn from each other" in said
    assert "Source: Program page, as of August 12, 2021." in said
    assert "[This helped] [This did not help] [Ask a person]" in said


async def test_the_command_answers_as_free_words_do(world: World) -> None:
    ana = world.person("ana")

    assert await ana.command("ask what is this about") == (await ana.says("what is this about"))


async def test_a_bare_ask_says_how(world: World) -> None:
    assert "`/csmhs ask what counts as a complete answer?`" in await world.person("ana").command("ask")


async def test_what_is_not_stored_is_not_answered_and_goes_to_a_person_in_one_tap(world: World) -> None:
    ana, office = world.person("ana"), "office@example.org"

    said = await ana.says("Who won the game last night in Boston?")
    assert said.startswith("I don't have that in the sources I have.")
    assert "Real office can tell you: real@example.org or 555-0102 (as of August 12, 2021)." in said
    sent = await ana.clicks("Ask a person")

    assert "Sent to Sample office as #1" in sent
    assert "Who won the game last night in Boston?" in world.mails(office)[-1].text
    assert "It had no answer in its sources." in world.mails(office)[-1].text


async def test_an_answer_that_did_not_help_goes_on_with_what_was_said(world: World) -> None:
    ana = world.person("ana")
    await ana.says("What if we do not have a number this month?")

    assert "Noted" in await ana.clicks("This did not help")
    await ana.clicks("Ask a person")

    passed_on = world.person("chen").inbox[-1]
    assert "What if we do not have a number this month?" in passed_on
    assert "choose not available and give a reason" in passed_on


async def test_a_fact_of_the_program_is_looked_up_and_can_be_passed_on(world: World) -> None:
    ana = world.person("ana")

    said = await ana.says("What is the phone number of the Real office?")
    await ana.clicks("Ask a person")

    assert "555-0102" in said
    assert "as of August 12, 2021" in said
    assert "555-0102" in world.mails("office@example.org")[-1].text


async def test_that_it_helped_is_kept_without_the_question(world: World) -> None:
    ana = world.person("ana")
    await ana.says("What is the learning collaborative?")

    assert "not your question" in await ana.clicks("This helped")


async def test_a_near_title_can_be_chosen(world: World) -> None:
    ana = world.person("ana")

    said = await ana.acts("ask.choose", "what-is|collab")

    assert "district teams learn from each other" in said
    assert "I don't have that" in await ana.acts("ask.choose", "gone|collab")


def test_near_titles_are_at_most_three_and_strangers_get_the_office(program: Program) -> None:
    entries = (*program.faq, *program.expectations)

    member = plain(ask_cards.near(entries, ask_cards.Asked("collab", program, may_send=True)))
    stranger = plain(ask_cards.near(entries[:1], ask_cards.Asked("collab", program, may_send=False)))

    assert member.startswith("I am not sure which of these you mean:")
    assert member.count("[") == 4
    assert member.endswith("[Ask a person]")
    assert stranger.startswith("Is this what you mean?")
    assert "real@example.org" in stranger


async def test_strangers_may_ask_and_are_told_whom_to_write_to(world: World) -> None:
    stranger = world.person("nobody")

    assert "learn from each other" in await stranger.says("What is the learning collaborative?")
    said = await stranger.says("Who won the game last night in Boston?")
    assert "real@example.org" in said
    assert "Ask a person" not in said


async def test_a_question_too_long_to_be_carried_is_asked_for_again_and_not_cut(world: World) -> None:
    ana = world.person("ana")
    await ana.says("Who won the game last night in Boston? " * 60)

    shown = await ana.clicks("Ask a person")

    assert "Your question" in shown


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("Hello!", "Hello."),
        ("good morning", "Hello."),
        ("Hola", "Hello."),
        ("thanks", "You're welcome."),
        ("Thank you so much!", "You're welcome."),
        ("gracias", "You're welcome."),
        ("what can you do?", "/csmhs help"),
        ("???", "/csmhs help"),
        ("👍", "/csmhs help"),
        ("Can I talk to a person?", "I can send your question to a person"),
        ("ask a human", "I can send your question to a person"),
    ],
)
async def test_a_kind_line_for_what_is_not_a_question(world: World, words: str, answer: str) -> None:
    assert answer in await world.person("ana").says(words)


async def test_dates_of_the_own_schedule_are_pointed_to_only_when_nothing_is_known(world: World) -> None:
    ana = world.person("ana")

    unknown = await ana.says("When does the bakery downtown open?")
    known = await ana.says("When is monthly data due?")

    assert unknown.startswith("I don't have that")
    assert "/csmhs calendar" in unknown
    assert "on the 10th" in known
    assert "/csmhs calendar" not in known


SPANISH = Translation(
    language="es", question="¿Qué es la colaborativa?", answer="Los equipos aprenden unos de otros.",
    phrasings=("de qué se trata la colaborativa",), reviewer="Dana", as_of=date(2026, 9, 1),
)  # fmt: skip
ONLY_ENGLISH = "Por ahora, esta respuesta solo está disponible en inglés."


async def with_translation(world: World, translation: Translation) -> None:
    def translated(program: Program) -> Program:
        return replace(program, faq=(replace(program.faq[0], translations=(translation,)), *program.faq[1:]))

    await change(world, translated)


async def test_a_reviewed_translation_is_given_to_who_asks_in_that_language(world: World) -> None:
    ana = world.person("ana")
    await with_translation(world, SPANISH)

    spanish, english = await ana.says("¿De qué se trata la colaborativa?"), await ana.says("what is this about")

    assert spanish.startswith("¿Qué es la colaborativa?\n\nLos equipos aprenden unos de otros.")
    assert "Source: Program page, as of August 12, 2021." in spanish
    assert ONLY_ENGLISH not in spanish
    assert english.startswith("What is the learning collaborative?")
    assert "district teams learn from each other" in english


async def test_what_nobody_has_reviewed_helps_to_find_the_english_answer_and_is_not_shown(world: World) -> None:
    ana = world.person("ana")
    await with_translation(world, replace(SPANISH, reviewer="", as_of=None))

    said = await ana.says("¿De qué se trata la colaborativa?")

    assert said.startswith(f"What is the learning collaborative?\n\n{ONLY_ENGLISH}")
    assert "district teams learn from each other" in said
    assert "aprenden" not in said


def test_a_near_title_is_in_the_askers_language_once_it_is_reviewed(program: Program) -> None:
    entry = replace(program.faq[0], translations=(SPANISH,))

    spanish = plain(ask_cards.near((entry,), ask_cards.Asked("¿qué es esto?", program, may_send=False)))
    english = plain(ask_cards.near((entry,), ask_cards.Asked("what is this?", program, may_send=False)))

    assert "[¿Qué es la colaborativa?]" in spanish
    assert "[What is the learning collaborative?]" in english
