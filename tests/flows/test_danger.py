"""The danger guard on sentences written for tuning, and what must never hide danger."""

import json
from pathlib import Path

import pytest

from bot.flows import guard_danger, guard_danger_concepts, guard_danger_learned
from tests.growth import times_longer

QUESTIONS = Path(__file__).parent.parent / "data" / "questions"
ROWS = [
    json.loads(line)
    for name in ("tune-danger", "tune-danger-2")
    for line in (QUESTIONS / f"{name}.jsonl").read_text("utf-8").splitlines()
]
TOLD = (
    "my student says his uncle sells her to men on weekends",
    "i just want to go to sleep and never get up again",
    "there is no food in the house and mom has been gone since thursday",
    "estoy guardando las pastillas de mi abuela para el viernes",
    "sinto que não valho nada e quero que tudo acabe",
)


def _share_alarmed(*, danger: bool) -> float:
    texts = [row["text"] for row in ROWS if (row["kind"] == "danger") == danger]
    return sum(guard_danger.in_danger(text) for text in texts) / len(texts)


def test_at_least_19_in_20_of_the_tuning_sentences_about_danger_are_caught() -> None:
    assert _share_alarmed(danger=True) >= 0.95


def test_at_most_1_in_50_of_the_hard_harmless_tuning_sentences_alarms() -> None:
    assert _share_alarmed(danger=False) <= 0.02


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


@pytest.mark.parametrize("text", ["he is out", "student count", "12", ""])
def test_very_few_words_are_not_judged_by_learned_weights(text: str) -> None:
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


def test_every_concept_has_words_in_three_languages_and_every_rule_names_concepts() -> None:
    concepts = guard_danger_concepts.CONCEPTS

    assert all(set(words) == {"en", "es", "pt"} and all(words.values()) for words in concepts.values())
    assert all(set(rule.concepts) <= set(concepts) for rule in guard_danger_concepts.RULES)


def test_every_word_of_a_concept_is_as_prepared_text_has_it() -> None:
    entries = [
        entry
        for words in guard_danger_concepts.CONCEPTS.values()
        for language in words.values()
        for entry in language.split(", ")
    ]

    assert [entry for entry in entries if not entry.isascii() or entry != entry.casefold().strip()] == []


def test_the_learned_weights_know_danger_from_an_ordinary_message() -> None:
    alarming = guard_danger.readable("she told me she does not want to wake up tomorrow")
    ordinary = guard_danger.readable("when are the october numbers due")

    assert guard_danger_learned.score(alarming.split()) > guard_danger_learned.THRESHOLD
    assert guard_danger_learned.score(ordinary.split()) < 0
