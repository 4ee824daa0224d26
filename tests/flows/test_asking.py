"""One decision for free words: the order of the verdicts, and who asks for a person."""

from datetime import date
from functools import cache

import pytest

from bot.flows import asking, wants_person
from bot.flows.asking import Asked
from bot.flows.faq import Matcher
from store.program import Program
from store.program_file import load_shipped


@cache
def _prepared() -> tuple[Program, Matcher]:
    program = load_shipped("ma-coiin-2021-22")
    return program, Matcher((*program.faq, *program.expectations))


def _ask(text: str) -> Asked:
    return asking.ask(text, *_prepared(), date(2026, 9, 1))


@pytest.mark.parametrize(
    ("text", "kind", "entry"),
    [
        ("I want to kill myself, can I talk to a person?", "danger", None),
        ("Please call me about student ID 1234567890", "identifier", None),
        ("Can I talk to a person about Agawam?", "person", None),
        ("is Agawam in it", "answer", "lookup:district"),
        ("Who facilitates the program?", "answer", "who-facilitates"),
        ("who won the game last night", "nothing", None),
    ],
)
def test_help_comes_first_then_privacy_then_a_person_then_facts(text: str, kind: str, entry: str | None) -> None:
    asked = _ask(text)

    assert (asked.kind, asked.entry) == (kind, entry)
    assert (asked.as_of == date(2021, 8, 12)) == (kind == "answer")


@pytest.mark.parametrize(
    "text",
    [
        "can someone call me",
        "i need to speak w/ a human",
        "quiero hablar con alguien",
        "this isnt helping, get me a person at DESE",
        "speak to a persn",
        "posso falar com alguém?",
        "alguém pode me ligar",
    ],
)
def test_a_wish_for_a_person_is_seen(text: str) -> None:
    assert wants_person.wants_person(text)


@pytest.mark.parametrize(
    "text",
    [
        "what is DESE's phone number",
        "who do I contact about the application",
        "how many people are on a district team",
        "do we meet in person",
        "a student wants to talk to someone",
        "¿con quién puedo comunicarme?",
        "as reuniões são presenciais",
    ],
)
def test_contacts_and_mentions_of_persons_are_no_wish_for_one(text: str) -> None:
    assert not wants_person.wants_person(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("¿quién facilita el programa?", "es"),
        ("quem facilita o programa", "pt"),
        ("is Agawam in it", "en"),
        ("do no harm", "en"),
        ("¿De qué se trata la colaborativa?", "es"),
        ("is there a la carte or per se in an e mail", "en"),
    ],
)
def test_the_language_is_the_askers(text: str, language: str) -> None:
    assert asking.language_of(text) == language
