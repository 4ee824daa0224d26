"""Reading what people type into a page, by tables: every kind, every usual slip, all errors at once."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ui.forms import ALT, Choice, Field, Form, Instead, Kind, Value, read, read_one, refill, values_of

REASONS = (Choice("partner", "Waiting on a partner"), Choice("system", "Data system problem"))
COUNT = Field("tier2", "Students in Tier 2", "integer", least=Decimal(0), alternative=REASONS)
DISTRICTS = (Choice("north", "North"), Choice("south", "South Shore"), Choice("other", "Other, or none"))
DIGITS = "Type digits only, like 12."
WHOLE = "Whole numbers only, like 12."
WANTED = "Type a number, or choose why it is not available this month."
PAGE = Form(
    "submit.entry",
    "October",
    (
        COUNT,
        Field("score", "Rating", "decimal", least=Decimal("0.5"), most=Decimal(5)),
        Field("met", "Did the team meet?", "yes_no"),
        Field("when", "When?", "date", required=False),
        Field("where", "District", "choice", choices=DISTRICTS, required=False),
        Field("all", "Districts", "choices", choices=DISTRICTS, required=False),
        Field("note", "Note", "long_text", required=False),
        Field("short", "Short note", required=False),
    ),
)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("42", 42),
        ("42 ", 42),
        ("\u00a042\u200b", 42),
        ("0", 0),
        ("007", 7),
        ("+5", 5),
        ("1,200", 1200),
        ("1 200", 1200),
        ("1,000,000", 1_000_000),
        ("４２", 42),
        ("１，２００", 1200),
        ("٤٢", 42),
    ],
)
def test_whole_numbers_are_read_as_people_type_them(typed: str, value: int) -> None:
    assert read_one(COUNT, typed) == (value, "")


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("12,5", WHOLE),
        ("12.5", WHOLE),
        ("1.200", WHOLE),
        ("1,2,3", WHOLE),
        ("12 34", WHOLE),
        ("twelve", DIGITS),
        ("1e9", DIGITS),
        ("12%", DIGITS),
        ("12²", DIGITS),
        ("½", DIGITS),
        ("3️⃣", DIGITS),
        ("👍", DIGITS),
        ("12-15", DIGITS),
        ("-", DIGITS),
        (",", DIGITS),
        ("-3", "Type 0 or more."),
        ("−3", "Type 0 or more."),
        ("", WANTED),
        (" \t\n", WANTED),
        ("n/a", WANTED),
        ("Not available", WANTED),
        ("1000001", "1,000,001 is more than I expected here. Check for extra digits."),
        ("9" * 5000, "That is more than 1,000,000. Check for extra digits."),
    ],
)
def test_a_slip_in_a_whole_number_is_met_with_the_allowed_form(typed: str, error: str) -> None:
    assert read_one(COUNT, typed) == (None, error)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("3.5", Decimal("3.5")),
        ("3,5", Decimal("3.5")),
        (".5", Decimal("0.5")),
        ("5", Decimal(5)),
        ("0.4", "Type a number from 0.5 to 5."),
        ("6", "Type a number from 0.5 to 5."),
        ("1,200.5", "Type a number from 0.5 to 5."),
        ("nan", "Type digits only, like 12.5."),
        ("1e2", "Type digits only, like 12.5."),
        ("", "Type a number, like 12."),
    ],
)
def test_decimals_take_a_point_or_a_comma(typed: str, expected: Decimal | str) -> None:
    value, error = read_one(PAGE.fields[1], typed)

    assert (error or value) == expected


@pytest.mark.parametrize("typed", ["yes", "Yes.", " Y ", "sí", "SI", "sim", "yep", "on", "true", "👍"])
def test_yes_in_three_languages(typed: str) -> None:
    assert read_one(PAGE.fields[2], typed) == (True, "")


@pytest.mark.parametrize("typed", ["no", "No.", "n", "não", "nao", "nope", "false"])
def test_no_in_three_languages(typed: str) -> None:
    assert read_one(PAGE.fields[2], typed) == (False, "")


@pytest.mark.parametrize("typed", ["1", "maybe", "yes and no", "?"])
def test_neither_yes_nor_no_is_asked_again(typed: str) -> None:
    assert read_one(PAGE.fields[2], typed) == (None, "Answer yes or no.")


@pytest.mark.parametrize(
    "typed",
    [
        "2026-10-03",
        "10/3/2026",
        "10/03/26",
        "10-3-2026",
        "Oct 3, 2026",
        "oct 3 2026",
        "October 3rd, 2026",
        "3 Oct 2026",
        "3rd of October 2026",
        "Sat, Oct 3, 2026",
        "１０/３/２０２６",
        "Oct 3",
        "10/3",
    ],
)
def test_a_day_is_read_as_people_type_it(typed: str) -> None:
    assert read_one(PAGE.fields[3], typed, around=date(2026, 9, 1)) == (date(2026, 10, 3), "")


@pytest.mark.parametrize(
    ("typed", "around", "day"),
    [
        ("Jan 5", date(2026, 12, 20), date(2027, 1, 5)),
        ("Dec 20", date(2027, 1, 5), date(2026, 12, 20)),
        ("Feb 29", date(2027, 6, 1), date(2028, 2, 29)),
        ("Sept 8", date(2026, 9, 1), date(2026, 9, 8)),
    ],
)
def test_a_day_without_a_year_is_the_nearest_one(typed: str, around: date, day: date) -> None:
    assert read_one(PAGE.fields[3], typed, around) == (day, "")


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("30 February", "February has no day 30; its last day is the 29th."),
        ("2/30/2026", "February 2026 has no day 30; its last day is the 28th."),
        ("2026-02-30", "February 2026 has no day 30; its last day is the 28th."),
        ("Feb 29, 2026", "February 2026 has no day 29; its last day is the 28th."),
        ("April 31, 2026", "April has no day 31; its last day is the 30th."),
        ("13/10/2026", "There is no month 13. Type the month first, like 10/13/2026."),
        ("Oct 3", "Add the year, like 10/3/2026 or Oct 3, 2026."),
        ("Okt 3, 2026", '"Okt" is not a month. Type a day, like 10/3/2026 or Oct 3, 2026.'),
        ("0026-10-03", "The year 26 is not one I expected. Type a day, like 10/3/2026 or Oct 3, 2026."),
        ("next week", "Type a day, like 10/3/2026 or Oct 3, 2026."),
    ],
)
def test_a_day_that_does_not_exist_is_explained(typed: str, error: str) -> None:
    assert read_one(PAGE.fields[3], typed) == (None, error)


@pytest.mark.parametrize("typed", ["south", "South Shore", "SOUTH  shore", "2", "sou", "South Shore."])
def test_a_choice_is_taken_by_value_label_number_or_beginning(typed: str) -> None:
    assert read_one(PAGE.fields[4], typed) == ("south", "")


@pytest.mark.parametrize("typed", ["0", "4", "East", "²", "o"])
def test_a_choice_that_is_not_there_is_met_with_the_list(typed: str) -> None:
    assert read_one(PAGE.fields[4], typed) == (None, "Choose one of these: North, South Shore or Other, or none.")


@pytest.mark.parametrize(
    ("typed", "values"),
    [
        ("north\nsouth", ("north", "south")),
        ("North, South Shore", ("north", "south")),
        ("1 and 2", ("north", "south")),
        ("Other, or none", ("other",)),
        ("south, south", ("south",)),
    ],
)
def test_several_choices_come_by_line_or_in_one_sentence(typed: str, values: tuple[str, ...]) -> None:
    assert read_one(PAGE.fields[5], typed) == (values, "")


def test_a_text_that_is_too_long_says_by_how_much_and_nothing_is_cut() -> None:
    value, error = read_one(PAGE.fields[6], "x" * 10_000)

    assert value is None
    assert error == "That is 10,000 characters; 3,000 fit here. Shorten it by 7,000."


def test_a_text_keeps_its_lines_and_loses_what_no_database_keeps() -> None:
    assert read_one(PAGE.fields[6], " one\r\ntwo\x00\ud83d ") == ("one\ntwo ?", "")
    assert read_one(PAGE.fields[7], "one\ntwo") == ("one two", "")


def test_a_page_gives_all_its_errors_at_once_and_the_values_that_are_right() -> None:
    reading = read(PAGE, {"tier2": "twelve", "score": "9", "met": "yes"})

    assert reading.errors == {"tier2": DIGITS, "score": "Type a number from 0.5 to 5."}
    assert reading.values == {"met": True, "when": None, "where": None, "all": None, "note": None, "short": None}


@pytest.mark.parametrize("typed", ["system", "Data system problem", "2", "data system"])
def test_not_available_with_a_reason_is_an_answer(typed: str) -> None:
    reading = read(Form("f", "F", (COUNT,)), {"tier2": " ", "tier2" + ALT: typed})

    assert (reading.values, reading.errors) == ({"tier2": Instead("system")}, {})


def test_a_number_and_a_reason_together_are_asked_about() -> None:
    reading = read(Form("f", "F", (COUNT,)), {"tier2": "0", "tier2" + ALT: "system"})

    assert reading.errors == {
        "tier2": 'There is an answer, "0", and also a reason, "Data system problem". Keep one, clear the other.'
    }


def test_a_reason_nobody_offered_is_met_with_the_list() -> None:
    reading = read(Form("f", "F", (COUNT,)), {"tier2" + ALT: "the dog"})

    assert reading.errors == {"tier2": "Choose a reason: Waiting on a partner or Data system problem."}


def test_a_reason_for_a_field_that_takes_none_is_not_an_answer() -> None:
    reading = read(Form("f", "F", (Field("n", "N", "integer"),)), {"n" + ALT: "system"})

    assert reading.errors == {"n": "Type a number, like 12."}


def test_a_refilled_page_keeps_what_was_typed_right_or_wrong() -> None:
    page = refill(PAGE, {"tier2": "twelve", "tier2" + ALT: "system", "score": "9"})

    assert [(f.value, f.alternative_value) for f in page.fields[:3]] == [("twelve", "system"), ("9", ""), ("", "")]


VALUES = {
    "tier2": st.one_of(st.integers(0, 1_000_000), st.sampled_from([Instead("partner"), Instead("system")])),
    "score": st.decimals(Decimal("0.5"), 5, places=2),
    "met": st.booleans(),
    "when": st.none() | st.dates(date(1990, 1, 1), date(2100, 12, 31)),
    "where": st.none() | st.sampled_from(["north", "south", "other"]),
    "all": st.none() | st.lists(st.sampled_from(["north", "south", "other"]), min_size=1, unique=True).map(tuple),
    "note": st.none() | st.just("two\nlines"),
    "short": st.none() | st.just("one line"),
}


@given(st.fixed_dictionaries(VALUES))
def test_values_put_back_into_a_page_are_read_as_the_same_values(values: dict[str, Value]) -> None:
    assert read(PAGE, values_of(PAGE, values)).values == values


KINDS: tuple[Kind, ...] = ("text", "long_text", "integer", "decimal", "choice", "choices", "yes_no", "date")


@given(kind=st.sampled_from(KINDS), text=st.text() | st.text("0123456789,.-+/ eE'０９²½"), reason=st.text())
def test_reading_gives_a_value_or_a_sentence_whatever_is_typed(kind: Kind, text: str, reason: str) -> None:
    form = Form("f", "F", (Field("k", "K", kind, choices=DISTRICTS, alternative=REASONS),))

    reading = read(form, {"k": text, "k" + ALT: reason}, around=date(2026, 9, 1))

    assert set(reading.values) | set(reading.errors) == {"k"}
    assert all(error.endswith(".") for error in reading.errors.values())
