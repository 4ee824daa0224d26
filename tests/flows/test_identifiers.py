"""The identifier guard on sentences written for tuning, and what must hold for any text."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flows import guard_identifiers, ordinary_words
from tests.growth import times_longer

QUESTIONS = Path(__file__).parent.parent / "data" / "questions"
ROWS = [
    json.loads(line)
    for name in ("tune-identifiers", "tune-identifiers-2", "tune-identifiers-3")
    for line in (QUESTIONS / f"{name}.jsonl").read_text("utf-8").splitlines()
]
KNOWN = (
    *("Agawam", "Haverhill", "King Philip Regional", "Monomoy Regional", "Waltham", "Belchertown", "Burlington"),
    *("New Bedford", "Randolph", "Berkshire Hills Regional", "Boston Renaissance Charter Public"),
    *("achievement@doe.mass.edu", "781-338-3010", "Dana Rivers", "dana@north.example"),
)


FLOORS = {
    "tune-identifiers": (1.0, 0.0),
    "tune-identifiers-2": (0.98, 0.0),
    "tune-identifiers-3": (0.98, 0.0),
    "tune-identifiers-4": (0.98, 0.01),
    "tune-identifiers-5": (0.95, 0.01),
    "tune-identifiers-6": (0.9, 0.025),
}
"""How many of a file must be caught, and how many may be refused wrongly; all were trained on."""


def _read(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (QUESTIONS / f"{name}.jsonl").read_text("utf-8").splitlines()]


def _share(name: str, kind: str) -> float:
    texts = [row["text"] for row in _read(name) if row["kind"] == kind]
    return sum(guard_identifiers.find(text, KNOWN) is not None for text in texts) / len(texts)


def _texts(kind: str) -> list[str]:
    return [row["text"] for row in ROWS if row["kind"] == kind]


def test_at_least_9_in_10_of_the_tuning_sentences_with_an_identifier_are_caught() -> None:
    texts = _texts("identifier")

    assert sum(guard_identifiers.find(text, KNOWN) is not None for text in texts) / len(texts) >= 0.9


@pytest.mark.parametrize("name", FLOORS)
def test_nearly_all_that_identifies_is_caught(name: str) -> None:
    assert _share(name, "identifier") >= FLOORS[name][0]


@pytest.mark.parametrize("name", FLOORS)
def test_hardly_anything_ordinary_is_refused(name: str) -> None:
    assert _share(name, "clean") <= FLOORS[name][1]


@pytest.mark.parametrize("name", ["tune-asking", "tune-person", "tune-danger", "tune-danger-2"])
def test_hardly_any_question_or_idiom_is_refused(name: str) -> None:
    texts = [row["text"] for row in _read(name) if row["kind"] not in ("identifier", "danger")]

    assert sum(guard_identifiers.find(text, KNOWN) is not None for text in texts) / len(texts) <= 0.005


def test_staff_schools_counts_and_contacts_pass() -> None:
    assert [text for text in _texts("clean") if guard_identifiers.find(text, KNOWN) is not None] == []


@pytest.mark.parametrize("word", ["referral", "Referrals", "reunião", "formulario", "convening", "Plazo"])
def test_ordinary_words_of_three_languages_are_known(word: str) -> None:
    assert ordinary_words.is_ordinary(word)


@pytest.mark.parametrize("word", ["Roodly", "Dieudonne", "Kayleigh", "Yandel", "Nayeli"])
def test_given_names_are_no_ordinary_words(word: str) -> None:
    assert not ordinary_words.is_ordinary(word)


@pytest.mark.parametrize(
    "part", ["a", "Aa ", "she ", "12-", "Calle A ", "the kid ", "J. ", "é", "@a.", "one of my boys "]
)
def test_a_very_long_message_is_read_in_time_that_grows_with_its_length(part: str) -> None:
    assert times_longer(lambda text: guard_identifiers.find(text, KNOWN), part) <= 12


def test_every_tuning_sentence_has_its_own_id() -> None:
    ids = [row["id"] for name in FLOORS for row in _read(name)]

    assert len(set(ids)) == len(ids)


@given(st.text(max_size=300))
def test_any_text_is_read_without_an_error_and_the_passage_stands_in_it(text: str) -> None:
    found = guard_identifiers.find(text, KNOWN)

    assert found is None or (found.passage and found.looks_like)


def test_the_hint_never_shows_the_whole_passage() -> None:
    found = [one for text in _texts("identifier") if (one := guard_identifiers.find(text, KNOWN)) is not None]

    assert [one.passage for one in found if one.passage in one.hint] == []
