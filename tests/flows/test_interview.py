"""A form asked by typing, as the person would read it."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flows.interview import State, Step, ask, begin, reply, take
from bot.flows.one_question import TIPS
from bot.ui import forms
from bot.ui.forms import ALT, Choice, Field, Form, Instead
from bot.ui.plain import plain

REASONS = (
    Choice("partner", "Waiting on a partner"),
    Choice("system", "Data system problem"),
    Choice("later", "Later"),
)
NUMBER = Field("tier2", "How many students received Tier 2?", "integer", least=Decimal(0), alternative=REASONS)
MET = Field("met", "Did the team meet?", "yes_no", alternative=REASONS)
NOTE = Field("note", "What did you learn?", "long_text", required=False)
WHERE = Field("where", "Which school?", "choice", choices=(Choice("n", "North"), Choice("s", "South")))
FORM = Form("submit.entry", "October", (NUMBER, MET, NOTE, WHERE))


def talk(words: Sequence[str], form: Form = FORM, state: State | None = None) -> Step:
    """The last step of a conversation; the state goes through JSON each time, as it does between messages."""
    step = Step(state or begin(form))
    for word in words:
        assert not step.finished
        step = take(form, State.from_json(step.state.to_json()), word)
    return step


def test_each_question_says_its_place_and_the_first_one_how_to_move_about() -> None:
    assert plain(ask(FORM, begin(FORM))) == (
        "Question 1 of 4\n\nHow many students received Tier 2?\n\n"
        f"Type n/a if it is not available this month.\n\n{TIPS}"
    )
    assert plain(reply(FORM, talk(["12"]))) == (
        "Noted: 12.\n\nQuestion 2 of 4\n\nDid the team meet?\n\nYes or no.\n\n"
        "Type n/a if it is not available this month."
    )


def test_answering_every_question_gives_the_raw_page_that_the_form_reads() -> None:
    step = talk(["1,200", "sí", "skip", "2"])

    assert step.finished
    assert step.state.answers == {"tier2": "1200", "met": "yes", "where": "s"}
    assert forms.read(FORM, step.state.answers).values == {"tier2": 1200, "met": True, "note": None, "where": "s"}


def test_a_wrong_answer_is_met_with_the_forms_own_words_and_asked_again() -> None:
    step = talk(["12,5"])

    assert step.said == "Whole numbers only, like 12."
    assert "Question 1 of 4" in plain(reply(FORM, step))
    assert step.state.answers == {}


@pytest.mark.parametrize(
    "typed",
    [
        "n/a because data system",
        "not available because the data system problem is not fixed",
        "Not available: data system problem",
        "na 2",
        "N/A (system)",
        "none yet, data system",
        "Data system problem",
    ],
)
def test_not_available_with_its_reason_is_taken_at_once(typed: str) -> None:
    step = talk([typed])

    assert step.state.answers == {"tier2" + ALT: "system"}
    assert step.said == "Noted: not available this month (Data system problem)."
    assert step.state.position == 1


@pytest.mark.parametrize(
    "typed", ["n/a", "NA", "not available", "Not available this month.", "none yet", "n/a because"]
)
def test_not_available_alone_asks_why_by_a_numbered_list(typed: str) -> None:
    step = talk([typed])

    assert plain(reply(FORM, step)) == (
        "Question 1 of 4\n\nWhy is it not available this month?\n\n"
        "- 1. Waiting on a partner\n- 2. Data system problem\n- 3. Later"
    )
    assert talk(["1"], state=step.state).state.answers == {"tier2" + ALT: "partner"}


def test_a_reason_that_is_not_on_the_list_is_asked_again_and_back_returns_to_the_number() -> None:
    step = talk(["n/a", "17"])

    assert step.said == "Choose one of these reasons by its number, or type back to return to the question."
    assert talk(["back", "17"], state=step.state).state.answers == {"tier2": "17"}


def test_a_reason_called_later_is_that_reason_and_not_a_wish_to_stop() -> None:
    assert talk(["n/a", "later"]).state.answers == {"tier2" + ALT: "later"}
    assert talk(["later"]).stopped


@pytest.mark.parametrize("typed", ["What counts as Tier 2?", "does a screening count", "Who sees this?", "¿Qué es?"])
def test_a_question_in_the_middle_is_an_aside_and_loses_nothing(typed: str) -> None:
    before = talk(["12"]).state

    step = take(FORM, before, typed)

    assert step == Step(before, aside=True)


def test_an_unsure_number_is_not_taken_for_a_question() -> None:
    step = talk(["12?"])

    assert step.said == 'If "12" is your answer, type it without the question mark.'
    assert not step.aside


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("When students return, we see more referrals", "When students return, we see more referrals"),
        ('"What if we asked weekly?"', "What if we asked weekly?"),
        ("More asked than before. Why not?", "More asked than before. Why not?"),
    ],
)
def test_free_text_that_wonders_is_still_an_answer(typed: str, kept: str) -> None:
    assert talk(["12", "yes", typed]).state.answers["note"] == kept


def test_back_shows_the_answer_and_keeps_it_unless_changed() -> None:
    step = talk(["12", "back"])

    assert "Now: 12. Type same to keep it." in plain(reply(FORM, step))
    assert talk(["same", "no"], state=step.state).state.answers == {"tier2": "12", "met": "no"}
    assert talk(["13"], state=step.state).state.answers == {"tier2": "13"}
    assert talk(["n/a 1"], state=step.state).state.answers == {"tier2" + ALT: "partner"}


def test_there_is_nothing_before_the_first_question() -> None:
    assert talk(["back"]).said == "This is the first question."


def test_a_needed_question_that_was_skipped_comes_back_at_the_end() -> None:
    step = talk(["skip", "yes", "skip", "1"])

    assert step.said == "Noted: North. This one is still needed. Type stop to finish it another day."
    assert (step.state.position, step.finished) == (0, False)
    assert talk(["skip"], state=step.state).state.position == 0
    assert talk(["0"], state=step.state).finished


def test_stopping_keeps_what_is_there_and_says_so() -> None:
    step = talk(["12", "n/a 1", "stop"])

    assert (step.stopped, step.said) == (True, "Stopped. 2 answers of 4 kept; go on whenever you like.")


def test_going_on_another_day_starts_at_the_first_open_question_and_passes_over_answered_ones() -> None:
    state = begin(FORM, {"tier2": "12", "met": "maybe", "where": "s", "other": "x"})

    assert (state.position, state.answers) == (1, {"tier2": "12", "where": "s"})
    assert talk(["yes", "skip"], state=state).finished


def test_a_page_that_is_answered_already_is_gone_through_again() -> None:
    state = begin(FORM, {"tier2": "12", "met": "no", "note": "x", "where": "s"})

    step = talk(["same", "yes", "skip", "same"], state=state)

    assert step.finished
    assert step.state.answers == {"tier2": "12", "met": "yes", "note": "x", "where": "s"}


def test_what_the_form_offers_is_taken_by_same_and_left_by_skip() -> None:
    form = replace(FORM, fields=(replace(NUMBER, value="120"), NOTE))

    assert talk(["same"], form).state.answers == {"tier2": "120"}
    assert talk(["skip"], form).state.answers == {}


def test_after_the_last_question_a_no_changes_no_answer_and_back_opens_the_last_one() -> None:
    form = replace(FORM, fields=(NUMBER, MET))
    done = talk(["12", "yes"], form).state

    assert take(form, done, "no") == Step(done, finished=True)
    assert take(form, done, "5") == Step(done, finished=True)
    assert take(form, done, "who sees this?") == Step(done, aside=True)
    assert plain(ask(form, done)) == "That was the last question. Type back to change an answer."
    assert talk(["back", "no"], form, done).state.answers == {"tier2": "12", "met": "no"}
    assert talk(["back", "back", "13"], form, done).finished


def test_a_form_that_became_shorter_meanwhile_goes_back_to_what_is_needed() -> None:
    step = take(replace(FORM, fields=(NUMBER, MET)), State(position=3, answers={"tier2": "12"}), "hello")

    assert (step.state.position, step.finished) == (1, False)


@pytest.mark.parametrize(("typed", "said"), [("repeat", ""), ("?", TIPS), ("help", TIPS)])
def test_a_question_is_repeated_when_asked(typed: str, said: str) -> None:
    step = talk(["12", typed])

    assert (step.said, step.state.position, step.aside) == (said, 1, False)


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"position": "x"}', "not json"])
def test_a_text_that_is_no_state_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any ValueError, of ours or of the JSON reader
        State.from_json(text)


@given(
    st.builds(
        State,
        position=st.integers(0, 9),
        answers=st.dictionaries(st.text(), st.text()),
        pending_alternative=st.booleans(),
        skipped=st.lists(st.text()).map(tuple),
        reviewing=st.booleans(),
    )
)
def test_a_state_survives_the_night_as_json(state: State) -> None:
    assert State.from_json(state.to_json()) == state


WORDS = ["12", "yes", "n/a", "2", "back", "skip", "same", "stop", "?", "why", "north", "twelve", "n/a 1", "", "👍"]


@given(st.lists(st.one_of(st.sampled_from(WORDS), st.text()), max_size=30))
def test_whatever_is_typed_the_answers_kept_always_read_well(words: list[str]) -> None:
    state = begin(FORM)
    for word in words:
        step = take(FORM, state, word)
        state = step.state
        assert plain(reply(FORM, step))
        if step.finished:
            break

    reading, open_keys = forms.read(FORM, state.answers), {f.key for f in FORM.fields if f.key not in state.answers}
    assert set(reading.errors) <= open_keys
    assert all(v.reason in {c.value for c in REASONS} for v in reading.values.values() if isinstance(v, Instead))
