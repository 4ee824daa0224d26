"""The identifier guard on sentences written for tuning, and what must hold for any text."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flows import guard_identifier_words, guard_identifiers, guard_welcome, ordinary_words
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
    "tune-identifiers-4": (0.98, 0.0),
    "tune-identifiers-5": (0.97, 0.0),
    "tune-identifiers-6": (0.92, 0.0),
    **{f"tune-identifiers-{number}": (0.97, 0.0) for number in (*range(7, 10), *range(12, 23), 24)},
    "tune-identifiers-23": (0.94, 0.0),
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


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("tell qadir's homeroom he repeats algebra", "qadir's"),
        ("El usuario lmendoza.2030 no puede entrar", "lmendoza.2030"),
        ("user id is mjdorval_28, can u reset", "mjdorval_28"),
        ("dcm_gr5_bip_rev2.pdf looks identical, which one did we sign", "dcm_gr5_bip_rev2.pdf"),
        ("Spell it out: K-h-a-d-i-j-a.", "K-h-a-d-i-j-a"),
        ("nació el tres de agosto de dos mil doce", "nació el tres de agosto"),
        ("tiene epilepsia controlada, la de 9no", "tiene epilepsia"),
        ("es el d la protesis roja, el d 7mo", "d 7mo"),
    ],
)
def test_a_place_that_may_identify_is_looked_at(text: str, passage: str) -> None:
    welcome = guard_welcome.Welcome(())

    assert passage in [text[one.start : one.end] for one in guard_identifiers.candidates(text, welcome)]


@pytest.mark.parametrize(
    "text",
    ["Everybody enrolled on the first of the month.", "We meet on the third Thursday", "room 12b", "see COVID-19"],
)
def test_what_can_be_nobody_is_not_looked_at(text: str) -> None:
    assert list(guard_identifiers.candidates(text, guard_welcome.Welcome(()))) == []


def test_the_words_around_a_place_are_read_with_its_mark_and_no_further() -> None:
    far = "far " * 100
    text = f"{far}one two. Out today: Maria Lopez, flu again; three four {far}"
    place = next(one for one in guard_identifiers.candidates(text, guard_welcome.Welcome(())) if one.kind == "name")

    words = guard_identifier_words.around(text, place)

    at = words.index("xnamex")
    assert words[at - 4 : at + 5] == ["one", "two", "out", "today", "xnamex", "flu", "again", "three", "four"]
    assert (at, len(words)) == (14, 29)
    assert not {"maria", "lopez"} & set(words)


def test_no_word_is_cut_at_the_edge_of_what_is_read() -> None:
    text = f"{'abcdefghij ' * 60}Maria Lopez {'abcdefghij ' * 60}"
    place = next(one for one in guard_identifiers.candidates(text, guard_welcome.Welcome(())) if one.kind == "name")

    assert set(guard_identifier_words.around(text, place)) == {"abcdefghij", "xnamex"}
