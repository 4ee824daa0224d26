"""One decision for free words: the order of the verdicts, and who asks for a person."""

import json
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from bot.flows import asking, wants_person
from bot.flows.asking import Asked
from bot.flows.faq import Matcher
from store.program import Program
from store.program_file import load_shipped
from tests.growth import times_longer


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


PERSON = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "data/questions/tune-person.jsonl").read_text("utf-8").splitlines()
]


def test_at_least_19_in_20_of_the_tuning_wishes_for_a_person_are_seen() -> None:
    wishes = [row["text"] for row in PERSON if row["kind"] == "escalate"]

    assert sum(map(wants_person.wants_person, wishes)) / len(wishes) >= 0.95


def test_at_most_1_in_40_of_the_tuning_mentions_of_a_person_is_taken_for_a_wish() -> None:
    mentions = [row["text"] for row in PERSON if row["kind"] != "escalate"]

    assert sum(map(wants_person.wants_person, mentions)) / len(mentions) <= 0.025


@pytest.mark.parametrize("part", ["want to ", "talk a ", "some ", "the real ", "x"])
def test_a_very_long_wish_is_read_in_time_that_grows_with_its_length(part: str) -> None:
    assert times_longer(wants_person.wants_person, part) <= 12


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
