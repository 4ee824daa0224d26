"""A question on its way to a person: allowed moves, who is asked, and what the clock does about silence."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from typing import get_args

import pytest

from bot.flows.escalation import (
    MOVES,
    TOLD,
    Act,
    NotPossible,
    State,
    Step,
    available,
    chain,
    level_from,
    move,
    next_step,
    passed_to,
    topic_of,
)
from store.program import Contact, DayRange, EscalationPolicy, FaqEntry

CHEN = Contact(id="chen", name="Chen", order=1, source="test", as_of=date(2026, 9, 1))
DANA = Contact(
    id="dana",
    name="Dana",
    order=2,
    away=(DayRange(date(2026, 10, 5), date(2026, 10, 9), "vacation"),),
    source="test",
    as_of=date(2026, 9, 1),
)
MONDAY = datetime(2026, 10, 5, 13, 0, tzinfo=UTC)
POLICY = EscalationPolicy(nudge_after_hours=8, hand_on_after_hours=16)


def hours(start: datetime, many: int) -> datetime:
    return start + timedelta(hours=many)


@pytest.mark.parametrize(
    ("state", "act", "after"),
    [
        ("open", "acknowledge", "acknowledged"),
        ("acknowledged", "ask back", "waiting on asker"),
        ("waiting on asker", "follow up", "open"),
        ("open", "answer", "answered"),
        ("answered", "follow up", "open"),
        ("answered", "close", "closed"),
        ("closed", "reopen", "open"),
        ("closed", "follow up", "open"),
        ("acknowledged", "hand on", "open"),
    ],
)
def test_a_question_goes_its_way(state: State, act: Act, after: State) -> None:
    assert move(state, act) == after


@pytest.mark.parametrize(
    ("state", "act", "sentence"),
    [
        ("closed", "answer", "This question is closed, so nothing was sent. Reopen it first."),
        ("closed", "close", "This question is closed already; nothing changed."),
        ("answered", "hand on", "This question has its answer already. Reopen it to hand it on."),
        ("lost", "answer", 'An escalation cannot be "lost".'),
    ],
)
def test_a_forbidden_move_says_what_to_do_instead(state: str, act: Act, sentence: str) -> None:
    with pytest.raises(NotPossible) as problem:
        move(state, act)

    assert str(problem.value) == sentence


def test_every_move_is_either_allowed_or_explained() -> None:
    for state, act in product(get_args(State), get_args(Act)):
        if (state, act) not in MOVES:
            with pytest.raises(NotPossible, match=r"^This question .*\.$"):
                move(state, act)


def test_an_asker_can_always_write_again() -> None:
    assert all((state, "follow up") in MOVES for state in get_args(State))


def test_the_chain_is_in_order_once_each_and_without_those_never_written_to() -> None:
    office = Contact(id="office", name="Office", forward=False, source="test", as_of=date(2026, 9, 1))

    assert chain([DANA, office, CHEN, DANA], MONDAY.date()) == (CHEN, DANA)


def test_whoever_is_on_duty_is_asked_first_and_only_then() -> None:
    turn = DayRange(date(2026, 10, 12), date(2026, 10, 16), "their week")
    dana = replace(DANA, duty=(turn,))

    assert chain([CHEN, dana], date(2026, 10, 16)) == (dana, CHEN)
    assert chain([CHEN, dana], date(2026, 10, 17)) == (CHEN, dana)


def test_a_question_passed_on_goes_to_them_next_and_then_its_way() -> None:
    assert passed_to(("a", "b", "c"), 0, "c") == ("a", "c", "b")
    assert passed_to(("a", "b"), 1, "a") == ("a", "b", "a")
    assert passed_to((), 0, "d") == ("d",)


def test_a_contact_who_is_away_is_passed_over_unless_everybody_is() -> None:
    in_week, after = date(2026, 10, 9), date(2026, 10, 10)

    assert (available(DANA, in_week), available(DANA, after)) == (False, True)
    assert level_from([DANA, CHEN], 0, in_week) == 1
    assert level_from([DANA, CHEN], 0, after) == 0
    assert level_from([CHEN, DANA], 1, in_week) == 1


@pytest.mark.parametrize(
    ("state", "level", "nudges", "waited", "step"),
    [
        ("open", 0, 0, 0, Step("nudge", hours(MONDAY, 8), 1)),
        ("open", 0, 0, 9, Step("nudge", hours(MONDAY, 8), 1)),
        ("open", 0, 1, 9, Step("hand on", hours(MONDAY, 16), 0)),
        ("open", 0, 0, 40, Step("hand on", hours(MONDAY, 16), 0)),
        ("open", 1, 1, 9, Step("tell coordinator", hours(MONDAY, 16), TOLD)),
        ("open", 1, TOLD, 90, Step(None, nudges=TOLD)),
        ("acknowledged", 0, 0, 0, Step("nudge", hours(MONDAY, 8), 1)),
        ("acknowledged", 0, 1, 20, Step("tell coordinator", hours(MONDAY, 16), TOLD)),
        ("waiting on asker", 0, 0, 20, Step(None)),
        ("answered", 0, 0, 20, Step(None)),
        ("closed", 0, 0, 20, Step(None)),
    ],
)
def test_silence_is_nudged_then_handed_on_then_told(
    state: str, level: int, nudges: int, waited: int, step: Step
) -> None:
    assert next_step(state, level, 2, MONDAY, nudges, hours(MONDAY, waited), POLICY, hours) == step


def test_without_any_contact_a_coordinator_is_told_at_once_and_once() -> None:
    assert next_step("open", 0, 0, MONDAY, 0, MONDAY, POLICY, hours) == Step("tell coordinator", MONDAY, TOLD)
    assert next_step("open", 0, 0, MONDAY, TOLD, MONDAY, POLICY, hours).act is None


def test_a_policy_that_hands_on_first_does_not_nudge() -> None:
    quick = EscalationPolicy(nudge_after_hours=8, hand_on_after_hours=4)

    assert next_step("open", 0, 2, MONDAY, 0, MONDAY, quick, hours) == Step("hand on", hours(MONDAY, 4), 0)


def test_a_question_nobody_touches_reaches_everybody_and_then_rests() -> None:
    seen, level, nudges, since = [], 0, 0, MONDAY
    while (step := next_step("open", level, 3, since, nudges, since, POLICY, hours)).act:
        assert step.at is not None
        seen.append(step.act)
        if step.act == "hand on":
            level, since = level + 1, step.at
        nudges = step.nudges

    assert seen == ["nudge", "hand on", "nudge", "hand on", "nudge", "tell coordinator"]


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("What counts as monthly data?", "data"),
        ("Is there a convening in March", "convenings"),
        ("Where do we find the dates of our meetings", "convenings"),
        ("Who pays for lunch?", ""),
        ("👍", ""),
    ],
)
def test_a_topic_is_found_by_its_name_or_a_question_like_it(question: str, topic: str) -> None:
    entry = FaqEntry(
        id="dates",
        question="When are the convenings?",
        answer="Stored.",
        phrasings=("Where are the dates of the meetings?",),
        topics=("convenings",),
        source="test",
        as_of=date(2026, 9, 1),
    )

    assert topic_of(question, ["data", "convenings"], [entry]) == topic
