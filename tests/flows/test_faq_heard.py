"""Entries that people were heard asking for before, beside what nobody could answer."""

from datetime import date

import pytest

from bot.flows.faq import Entry, Match, Matcher
from store.asked import AskedBefore

BUS = Entry(
    id="bus", question="When does the late bus leave?", answer="At 4:30 pm in 2026-27.", phrasings=("late bus",)
)
LUNCH = Entry(id="lunch", question="What does lunch cost?", answer="Lunch costs $3.25.")
PRINTED = Entry(id="printed", question="Is the menu printed?", answer="Yes, at the office.")
ASKED = tuple(
    AskedBefore(topic, "en", "a", text)
    for topic, texts in {
        "bus": (
            "what time is the late bus", "when can the kids ride home after clubs", "late bus schedule",
            "is there a ride home at half past four", "how do children get home after chess", "bus leaving time",
        ),
        "lunch": (
            "price of lunch", "how much do they charge for lunch", "lunch money needed", "what is a school lunch",
            "cost of a meal at school", "do meals cost anything",
        ),
        "gap-bus-driver": (
            "who drives the late bus", "name of the bus driver", "who is at the wheel of the bus",
            "which driver has the late bus", "is the driver mr santos", "driver of the bus after clubs",
        ),
        "gap-menu": ("what is for lunch today", "menu of this week", "is there a vegetarian lunch", "is it pizza"),
        "off": ("what is the weather", "reset my password", "who won the game", "tell me a joke", "where is the gym"),
    }.items()
    for text in texts
)  # fmt: skip


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher((BUS, LUNCH), ASKED)


def _ids(match: Match) -> list[str]:
    return [entry.id for entry in match.entries]


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("when do the kids ride home from clubs", "bus"),
        ("what time do clubs have a late bus", "bus"),
        ("do they charge for a meal", "lunch"),
        ("When does the late bus leave?", "bus"),
    ],
)
def test_a_question_in_words_heard_before_gets_its_entry(matcher: Matcher, question: str, entry: str) -> None:
    match = matcher.match(question)

    assert (match.kind, _ids(match)) == ("answer", [entry])
    assert 0.5 <= match.score <= 1


@pytest.mark.parametrize(
    "question",
    [
        "who is driving the late bus",
        "is mr santos the driver of the bus",
        "vegetarian lunch menu",
        "tell me the weather",
    ],
)
def test_what_no_entry_holds_is_not_answered_though_its_words_are_known(matcher: Matcher, question: str) -> None:
    assert matcher.match(question).kind != "answer"


@pytest.mark.parametrize("question", ["", "?", "zebra umbrella", "x" * 5_000])
def test_words_of_no_topic_find_nothing(matcher: Matcher, question: str) -> None:
    match = matcher.match(question)

    assert (match.kind, match.entries, match.score) == ("nothing", (), 0.0)


def test_another_year_is_not_answered(matcher: Matcher) -> None:
    assert matcher.match("what time is the late bus in 2026-27").kind == "answer"
    assert matcher.match("what time is the late bus in 2019-20").kind != "answer"


def test_two_entries_that_are_close_are_both_offered(matcher: Matcher) -> None:
    match = matcher.match("price of a ride home")

    assert match.kind == "near"
    assert set(_ids(match)) == {"bus", "lunch"}


def test_an_entry_nobody_asked_for_yet_is_found_by_its_phrasings() -> None:
    matcher = Matcher((BUS, LUNCH, PRINTED), ASKED)

    assert _ids(matcher.match("is the menu printed")) == ["printed"]
    assert _ids(matcher.match("what time is the late bus")) == ["bus"]


def test_a_new_entry_answers_what_people_asked_for_in_vain() -> None:
    driver = Entry(
        id="driver",
        question="Who drives the late bus?",
        answer="The drivers of the town.",
        phrasings=("bus driver", "who is the driver of the bus"),
    )

    matcher = Matcher((BUS, LUNCH, driver), ASKED)

    assert matcher.filled() == [("gap-bus-driver", "driver")]
    assert _ids(matcher.match("who is at the wheel")) == ["driver"]
    assert Matcher((BUS, LUNCH), ASKED).match("who is at the wheel").kind == "nothing"


def test_an_entry_rewritten_to_mean_something_else_is_not_taken_for_what_it_was() -> None:
    other = Entry(id="bus", question="Is there a vegetarian lunch?", answer="Every day.")

    match = Matcher((other, LUNCH), ASKED).match("what time is the late bus")

    assert match.kind == "nothing"


def test_questions_about_other_entries_leave_a_matcher_as_it_was() -> None:
    band = Entry(id="band", question="Is there a band?", answer="Yes.")

    assert Matcher((band,), ASKED).match("is there a band at school") == Matcher((band,)).match(
        "is there a band at school"
    )


def test_a_sample_entry_is_not_given_though_people_asked_for_it() -> None:
    sample = Entry(id="bus", question=BUS.question, answer=BUS.answer, sample=True, as_of=date(2026, 9, 1))

    assert Matcher((sample, LUNCH), ASKED).match("late bus schedule").kind == "nothing"
