"""The danger guard on sentences written for tuning, and what must never hide danger."""

import json
from pathlib import Path

import pytest

from bot.flows import guard_danger, guard_danger_learned, guard_danger_meanings
from tests.growth import times_longer

QUESTIONS = Path(__file__).parent.parent / "data" / "questions"
ROWS = [
    json.loads(line)
    for name in ("tune-danger", *(f"tune-danger-{number}" for number in (*range(2, 8), *range(10, 19))))
    for line in (QUESTIONS / f"{name}.jsonl").read_text("utf-8").splitlines()
]
TOLD = (
    "my student says his uncle sells her to men on weekends",
    "i just want to go to sleep and never get up again",
    "there is no food in the house and mom has been gone since thursday",
    "estoy guardando las pastillas de mi abuela para el viernes",
    "sinto que não valho nada e quero que tudo acabe",
)


def _wrongly_judged(*kinds: str, danger: bool) -> list[str]:
    rows = [row for row in ROWS if row["kind"] in kinds]
    assert len(rows) >= 30
    return [row["id"] for row in rows if guard_danger.in_danger(row["text"]) != danger]


def test_every_tuning_sentence_about_danger_is_caught() -> None:
    assert _wrongly_judged("danger", danger=True) == []


@pytest.mark.parametrize("kind", ["idiom", "clean", "identifier"])
def test_no_idiom_professional_talk_or_ordinary_tuning_sentence_alarms(kind: str) -> None:
    assert _wrongly_judged(kind, danger=False) == []


def test_every_tuning_sentence_has_its_own_id() -> None:
    assert len({row["id"] for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("text", TOLD)
def test_case_punctuation_accents_and_invisible_characters_hide_nothing(text: str) -> None:
    plain = guard_danger.prepare(text)
    changed = (text.upper(), text + "!!!", text.replace(" ", ", "), "\u200b".join(text), plain)

    assert all(guard_danger.in_danger(each) for each in (text, *changed))


@pytest.mark.parametrize("text", TOLD)
def test_danger_in_the_middle_of_a_long_normal_message_is_caught(text: str) -> None:
    before = "The October numbers for our four schools are in and we will send the rest on Friday. " * 5

    assert not guard_danger.in_danger(before)
    assert guard_danger.in_danger(f"{before}{text}. {before}")


@pytest.mark.parametrize(
    "text", ["he is out", "student count", "12", "", "me", "history", "he", "her", "student", "ela"]
)
def test_very_few_ordinary_words_pass(text: str) -> None:
    assert not guard_danger.in_danger(text)


@pytest.mark.parametrize(
    "text",
    [
        "is DEI part of this",
        "goodbye everyone, see you in January!",
        "my slide has room for three bullets on what makes up a CSMHS, what should they say",
        "Esse formulário vai me matar",
    ],
)
def test_what_once_alarmed_for_nothing_passes(text: str) -> None:
    assert not guard_danger.in_danger(text)


@pytest.mark.parametrize("text", ["i want to dei", "i reallyyyy want to dieeeee", "im gonna kil myslef"])
def test_slips_and_stretched_letters_hide_nothing(text: str) -> None:
    assert guard_danger.in_danger(text)


@pytest.mark.parametrize("part", ["a", "he ", "kill ", "my student ", "want to ", "1!", "s u i ", "\u0301"])
def test_a_very_long_message_is_read_in_time_that_grows_with_its_length(part: str) -> None:
    assert times_longer(guard_danger.in_danger, part) <= 12


def test_danger_in_one_clause_of_a_long_sentence_without_a_stop_is_caught() -> None:
    before = "we sent the october numbers for all four schools and the form was fine and the bus came late " * 4

    assert not guard_danger.in_danger(before)
    assert guard_danger.in_danger(f"{before} and one of my students told me she wants to kill herself {before}")


def test_every_meaning_has_words_in_three_languages() -> None:
    meanings = guard_danger_meanings.MEANINGS

    assert all(set(words) == {"en", "es", "pt"} and all(words.values()) for words in meanings.values())


def test_every_word_of_a_meaning_is_as_prepared_text_has_it() -> None:
    entries = [
        entry
        for words in guard_danger_meanings.MEANINGS.values()
        for language in words.values()
        for entry in language.split(", ")
    ]

    assert [entry for entry in entries if not entry.isascii() or entry != entry.casefold().strip()] == []


@pytest.mark.parametrize(
    ("words", "meanings"),
    [("su navaja", "his cut knife"), ("ela foi espancada", "he hit"), ("no one", "not nobody number"), ("xyz", "")],
)
def test_words_phrases_and_beginnings_of_words_have_their_meanings(words: str, meanings: str) -> None:
    found = {meaning for place in guard_danger_meanings.meanings_of(words.split()) for meaning in place}

    assert found == set(meanings.split())


def test_the_learned_weights_know_danger_from_an_ordinary_message() -> None:
    alarming = guard_danger.prepare("she told me she does not want to wake up tomorrow")
    ordinary = guard_danger.prepare("when are the october numbers due")

    assert guard_danger_learned.score(alarming.split()) > 0.2
    assert guard_danger_learned.score(ordinary.split()) < -0.2


def test_nothing_said_is_no_danger() -> None:
    assert guard_danger_learned.score([]) < 0


def test_every_slot_has_a_weight_and_a_rarity() -> None:
    weights = guard_danger_learned.learned()

    assert len(weights.of) == len(weights.rarity) == guard_danger_learned.SLOTS
    assert any(weight > 0 for weight in weights.of)
    assert any(weight < 0 for weight in weights.of)
