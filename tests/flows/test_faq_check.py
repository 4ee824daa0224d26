"""What the matcher tells a coordinator about the entries."""

from bot.flows.faq import Entry, Matcher

BUS = Entry(
    id="bus",
    question="Is there a late bus?",
    answer="Yes.",
    phrasings=("late bus", "bus after school", "how do students get home", "evening bus"),
)
LATE = Entry(id="late", question="Will there be a late bus?", answer="Yes.", phrasings=("the late one",))
LUNCH = Entry(id="lunch", question="What does lunch cost?", answer="$3.25.")


def test_two_entries_that_ask_nearly_the_same_are_named_once() -> None:
    found = Matcher((BUS, LATE, LUNCH)).too_alike()

    assert [(one, two) for one, two, _ in found] == [("bus", "late")]
    assert 0.75 <= found[0][2] <= 1


def test_entries_about_other_things_are_not_too_alike() -> None:
    assert Matcher((BUS, LUNCH)).too_alike() == []


def test_entries_with_few_phrasings_are_named_in_their_order() -> None:
    assert Matcher((BUS, LATE, LUNCH)).too_few() == ["late", "lunch"]
    assert Matcher((BUS, LATE, LUNCH)).too_few(1) == ["lunch"]


def test_words_that_no_entry_has_are_counted_by_question() -> None:
    questions = ("is there a late tram", "tram tram tram", "how much is the lunhc", "the parking")

    assert Matcher((BUS, LUNCH)).unknown_words(questions) == [("tram", 2), ("parking", 1)]
