"""A month's entry: its page, what the answers say together, when it counts, and the four states of a value."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.flows.monthly_entry import (
    Soft,
    check,
    form_for,
    measures_from_json,
    measures_to_json,
    on_time,
    previous_numbers,
    standing,
    to_raw,
    to_store,
)
from bot.flows.suppression import Rule
from bot.flows.value_states import Given, NotAvailable, NotYet, State, Suppressed, for_others, state_of
from bot.ui import forms
from bot.ui.forms import ALT, Choice, Instead, Value
from bot.ui.plain import plain_form
from store.program import Measure, Reason, ReportingMonth

AS_OF = date(2026, 9, 1)


def measure(key: str, label: str, **more: object) -> Measure:
    made = Measure(id=key, label=label, question=f"{label}?", source="test", as_of=AS_OF)
    return replace(made, **more)  # type: ignore[arg-type]


ENROLLED = measure("enrolled", "Students enrolled")
TIER2 = measure("tier2", "Tier 2", at_most="enrolled", hint="Count each student once.")
TIER3 = measure("tier3", "Tier 3", unusual_above="tier2")
MET = measure("met", "Team met", kind="yes_no", count_of_students=False)
MEASURES = (ENROLLED, TIER2, TIER3, MET)
REASONS = (Reason(id="system", label="Data system", source="test", as_of=AS_OF),)
OCTOBER = ReportingMonth(
    id="oct",
    source="test",
    as_of=AS_OF,
    month=date(2026, 10, 1),
    opens=date(2026, 11, 1),
    due=date(2026, 11, 10),
    grace_ends=date(2026, 11, 17),
    closes=date(2026, 12, 31),
)


def test_the_page_asks_each_measure_and_takes_a_reason_instead() -> None:
    form = form_for(MEASURES, REASONS, "2026-10", "North", {"tier2": "1200", "met": "yes"}, {"tier2": "12"}, "t1")

    assert (form.id, form.context, form.title) == ("submit.entry", "t1", "October 2026 for North")
    assert form.fields[1].value == "12"
    assert form.fields[1].hint == "Count each student once. September: 1,200."
    assert form.fields[3].hint == "September: yes."
    assert all(field.alternative == (Choice("system", "Data system"),) for field in form.fields)
    assert "Not available this month: Data system" in plain_form(form)


def test_not_available_everywhere_is_a_complete_entry() -> None:
    form = form_for(MEASURES, REASONS, "2026-10", "North", {}, {}, "t1")

    reading = forms.read(form, {m.id + ALT: "system" for m in MEASURES})

    assert reading.errors == {}
    assert set(reading.values.values()) == {Instead("system")}


def test_a_sample_measure_marks_the_page() -> None:
    form = form_for((replace(MET, sample=True),), REASONS, "2026-10", "North", {}, {}, "t1", correcting=True)

    assert (form.sample, form.title) == (True, "Correct October 2026 for North")


def test_a_part_larger_than_its_whole_must_be_put_right() -> None:
    checked = check(MEASURES, {"enrolled": 30, "tier2": 40}, {"tier2": "2"}, "2026-10")

    assert checked.errors == {"tier2": "Tier 2 (40) can't be more than students enrolled (30). Change one of them."}
    assert checked.questions == ()


def test_an_unusual_pair_is_only_asked_about() -> None:
    checked = check(MEASURES, {"tier2": 10, "tier3": 12}, {}, "2026-10")

    assert checked.errors == {}
    assert checked.questions == (Soft("tier3", "Tier 3 (12) is more than Tier 2 (10). Is that right?", "Tier 3"),)


@pytest.mark.parametrize(
    ("value", "before", "asked"),
    [
        (1200, "120", "Is 1,200 right? September was 120."),
        (50, "120", "Is 50 right? September was 120."),
        (0, "1", "Is 0 right? September was 1."),
        (240, "120", None),
        (60, "120", None),
        (6, "1", None),
        (12, "0", None),
        (12, "", None),
        (Instead("system"), "120", None),
        (None, "120", None),
    ],
)
def test_a_value_far_from_last_months_is_asked_about(value: Value, before: str, asked: str | None) -> None:
    questions = check((ENROLLED,), {"enrolled": value}, {"enrolled": before}, "2026-10").questions

    assert [each.text for each in questions] == ([asked] if asked else [])


def test_a_rating_is_compared_without_the_allowance_for_small_counts() -> None:
    rating = measure("score", "Rating", kind="decimal")

    assert check((rating,), {"score": Decimal("4.5")}, {"score": "1.5"}, "2027-01").questions == (
        Soft("score", "Is 4.5 right? December was 1.5.", "Rating"),
    )


@pytest.mark.parametrize(
    ("today", "reopened_until", "expected"),
    [
        (date(2026, 10, 31), None, "not open yet"),
        (date(2026, 11, 1), None, "open"),
        (date(2026, 11, 10), None, "open"),
        (date(2026, 11, 11), None, "grace"),
        (date(2026, 11, 17), None, "grace"),
        (date(2026, 11, 18), None, "late"),
        (date(2026, 12, 31), None, "late"),
        (date(2027, 1, 1), None, "closed"),
        (date(2027, 1, 1), date(2027, 1, 5), "late"),
        (date(2027, 1, 6), date(2027, 1, 5), "closed"),
        (date(2026, 11, 5), date(2027, 1, 5), "open"),
    ],
)
def test_a_month_opens_is_due_has_grace_is_late_and_closes(
    today: date, reopened_until: date | None, expected: str
) -> None:
    assert standing(OCTOBER, today, reopened_until) == expected


def test_the_due_day_itself_is_on_time() -> None:
    assert on_time(OCTOBER, date(2026, 11, 10))
    assert not on_time(OCTOBER, date(2026, 11, 11))


def test_an_entry_goes_to_the_store_and_back_to_its_page() -> None:
    values: dict[str, Value] = {"tier2": 1200, "met": False, "tier3": Instead("system"), "enrolled": None}

    stored = to_store(values)

    assert stored == {"tier2": ("1200", ""), "met": ("no", ""), "tier3": ("", "system")}
    assert to_raw(stored) == {"tier2": "1200", "met": "no", "tier3" + ALT: "system"}
    assert previous_numbers(stored) == {"tier2": "1200", "met": "no"}


def test_a_draft_keeps_its_measures_whatever_becomes_of_the_program() -> None:
    assert measures_from_json(measures_to_json(MEASURES)) == MEASURES
    with pytest.raises(ValueError, match="JSON"):
        measures_from_json("not measures")


@pytest.mark.parametrize(
    ("asked", "number", "reason", "state", "shown", "to_others"),
    [
        (TIER2, "1200", "", Given(Decimal(1200)), "1,200", "1,200"),
        (TIER2, "0", "", Given(Decimal(0)), "0", "0"),
        (TIER2, "3", "", Given(Decimal(3)), "3", "<6"),
        (
            TIER2,
            "",
            "system",
            NotAvailable("Data system"),
            "not available (Data system)",
            "not available (Data system)",
        ),
        (TIER2, "", "gone", NotAvailable("gone"), "not available (gone)", "not available (gone)"),
        (TIER2, "", "", NotYet(), "not answered yet", "not answered yet"),
        (MET, "no", "", Given(False), "no", "no"),
    ],
)
def test_the_four_states_of_a_value_read_differently(
    asked: Measure, number: str, reason: str, state: State, shown: str, to_others: str
) -> None:
    found = state_of(asked, number, reason, {"system": "Data system"})

    assert found == state
    assert found.show() == shown
    assert for_others(found, asked, Rule()).show() == to_others


def test_a_hidden_value_no_longer_holds_its_number() -> None:
    assert for_others(Given(Decimal(3)), TIER2, Rule()) == Suppressed("<6")
