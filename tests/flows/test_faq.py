"""The matcher alone, on a few entries of our own."""

from datetime import date

import pytest

from bot.flows import faq
from bot.flows.faq import Entry, Match, Matcher
from store.program import FaqEntry, Translation

ENTRIES = (
    Entry(
        id="bus",
        question="Is there a late bus?",
        answer="Yes, on Tuesdays and Thursdays.",
        phrasings=("late bus", "how do students get home after the club", "bus after school"),
    ),
    Entry(
        id="lunch",
        question="What does lunch cost?",
        answer="Lunch costs $3.25.",
        phrasings=("price of lunch", "how much is lunch", "school lunch cost"),
    ),
    Entry(
        id="library",
        question="When is the library open?",
        answer="The library is open every weekday.",
        phrasings=("library hours", "is the library open", "opening times of the library"),
    ),
    Entry(
        id="club",
        question="Is there a chess club?",
        answer="Yes. Ask at the library.",
        phrasings=("chess club", "can students play chess", "who runs the chess club"),
    ),
    Entry(
        id="data",
        question="Do we send professional development data in 2021-22?",
        answer="Yes, in 2021-2022.",
        phrasings=("PD data 2021-22",),
    ),
    Entry(id="sample", question="When is the picnic?", answer="On June 1.", phrasings=("picnic date",), sample=True),
)


def _ids(match: Match) -> list[str]:
    return [entry.id for entry in match.entries]


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(ENTRIES)


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("Is there a late bus?", "bus"),
        ("LATE BUS!!!", "bus"),
        ("is ther a late bus", "bus"),
        ("hi, please tell me: is there a late bus? thanks", "bus"),
        ("libary hours", "library"),
        ("how much is lunch", "lunch"),
        ("who runs the ches club", "club"),
        ("do we send pd data in 21-22", "data"),
    ],
)
def test_a_question_asked_another_way_finds_its_entry(matcher: Matcher, question: str, entry: str) -> None:
    match = matcher.match(question)

    assert match.kind == "answer"
    assert _ids(match) == [entry]
    assert 0 < match.score <= 1


@pytest.mark.parametrize(
    "question",
    ["", "   ", "?", "🚌", "the", "who are you", "what is the weather", "sell me a car", "zzz qqq", "x" * 10_000],
)
def test_nothing_is_found_where_there_is_nothing(matcher: Matcher, question: str) -> None:
    assert matcher.match(question).kind == "nothing"
    assert matcher.match(question).entries == ()


@pytest.mark.parametrize(
    "question",
    [
        "how many late buses are there",
        "how much does the chess club cost",
        "what time does the library open",
        "who is the bus driver",
        "is there a late bus for the swim team in Haverhill",
        "PD data 2023-24",
        "can you book the library for me",
    ],
)
def test_a_fact_the_entry_does_not_hold_is_not_answered(matcher: Matcher, question: str) -> None:
    assert matcher.match(question).kind != "answer"


def test_sample_entries_are_never_given(matcher: Matcher) -> None:
    match = matcher.match("When is the picnic?")

    assert match.kind == "nothing"


def test_two_questions_in_one_message_get_both_entries_to_choose_from(matcher: Matcher) -> None:
    match = matcher.match("Is there a late bus? What does lunch cost?")

    assert match.kind == "near"
    assert set(_ids(match)) == {"bus", "lunch"}


def test_two_entries_alike_are_offered_rather_than_guessed() -> None:
    twins = [
        Entry(id="a", question="Where do we send the blue form?", answer="To the office."),
        Entry(id="b", question="Where do we send the green form?", answer="To the library."),
    ]

    match = Matcher(twins).match("where do we send the form")

    assert match.kind == "near"
    assert set(_ids(match)) == {"a", "b"}


def test_at_most_three_near_ones_are_offered() -> None:
    many = [Entry(id=str(n), question=f"Where is the {color} room?", answer="Upstairs.") for n, color in enumerate(
        ("red", "green", "blue", "black", "white"))]  # fmt: skip

    assert len(Matcher(many).match("where is the room").entries) <= 3


def test_no_entries_answer_nothing() -> None:
    assert Matcher(()).match("anything") == faq.NOTHING
    assert faq.match("anything", ()) == faq.NOTHING


def test_one_entry_is_enough_to_be_asked() -> None:
    assert faq.match("is there a late bus", ENTRIES[:1]).kind == "answer"


def test_the_programs_own_entries_are_taken_as_they_are() -> None:
    entry = FaqEntry(id="x", source="page", as_of=date(2021, 8, 12), question="Is there a band?", answer="Yes.")

    assert faq.match("is there a band?", (entry,)).entries == (entry,)


def test_the_same_entries_give_the_same_thresholds() -> None:
    assert Matcher(ENTRIES).thresholds == Matcher(ENTRIES).thresholds
    assert 0 < Matcher(ENTRIES).thresholds.near <= Matcher(ENTRIES).thresholds.answer < 1


def test_another_organization_s_contact_is_not_answered_from_ours() -> None:
    contact = Entry(id="contact", question="Who is the contact?", answer="DESE's office: 781-338-3010.")
    helper = Entry(id="helper", question="Who facilitates?", answer="The NCSMH facilitates it.")

    asked = Matcher([contact, helper])

    assert asked.match("who is the contact").kind == "answer"
    assert asked.ranked("who is the contact at NCSMH")[0][0] < asked.thresholds.answer


def test_what_an_answer_says_it_lacks_lowers_it_only_when_that_is_asked_for() -> None:
    plan = Entry(
        id="plan",
        question="What is the action plan?",
        answer="Teams write an action plan. The page gives no template.",
        phrasings=("tell me about the action plan", "do we write an action plan"),
    )
    asked = Matcher([plan])

    [(with_template, _)] = asked.ranked("which action plan template is it")
    [(without, _)] = asked.ranked("which action plan is it")

    assert asked.match("do we write an action plan").kind == "answer"
    assert with_template < 0.6 * without


def test_the_words_of_a_translation_count_as_the_entry_s_own() -> None:
    said = Translation(
        language="es", question="¿Quién dirige las reuniones?", phrasings=("quien conduce los encuentros",)
    )
    led = Entry(id="led", question="Who leads the convenings?", answer="NCSMH staff.", translations=(said,))

    assert Matcher([led]).match("quien conduce las reuniones").kind == "answer"


def test_words_of_one_meaning_find_each_other() -> None:
    bought = Entry(id="bought", question="Where do I purchase a ticket?", answer="Online.")
    lost = Entry(id="lost", question="Where do I report a theft?", answer="Online.")

    assert Matcher([bought, lost]).ranked("buy a ticket")[0][1] == 0
    assert Matcher([lost, bought]).ranked("buy")[0][1] == 1


def test_a_phrasing_without_a_word_is_no_harm() -> None:
    bus = Entry(id="bus", question="Is there a late bus?", answer="Yes.", phrasings=("?", "late bus", "…"))

    assert Matcher([bus]).match("is there a bus that is late").kind == "answer"
    assert Matcher([Entry(id="odd", question="?", answer="Yes.")]).match("is there a late bus").kind == "nothing"
