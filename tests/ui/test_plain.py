"""Every element and every form as plain text; nothing dropped in silence."""

from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest

from bot.ui.cards import (
    SAMPLE_NOTE,
    Bullets,
    Button,
    Buttons,
    Card,
    Chart,
    Divider,
    Element,
    Facts,
    File,
    Image,
    Link,
    Series,
    Table,
    Text,
    When,
)
from bot.ui.forms import Choice, Field, Form
from bot.ui.plain import element, plain, plain_form

NINE = datetime(2026, 10, 22, 13, tzinfo=UTC)

SAMPLES: list[tuple[Element, str]] = [
    (Text("October is open."), "October is open."),
    (Text("October", "heading"), "October"),
    (Text("Closes Friday.", "warning"), "Important: Closes Friday."),
    (Text("Who counts?\nAll grades?", "quote"), "> Who counts?\n> All grades?"),
    (Facts((("Due", "Tue, Feb 3"), ("District", "North"))), "Due: Tue, Feb 3\nDistrict: North"),
    (When("When", NINE, NINE + timedelta(hours=2)), "When: Thu, Oct 22, 9:00 to 11:00 am"),
    (When("Due", NINE, zone="America/Chicago"), "Due: Thu, Oct 22, 8:00 am"),
    (Bullets(("one", "two")), "- one\n- two"),
    (
        Table(("District", "Expected", "Actual"), (("North", "3", "2"), ("South", "3", "3")), "This month"),
        "This month\nNorth: Expected 3, Actual 2\nSouth: Expected 3, Actual 3",
    ),
    (Table(("District", "Expected"), ()), "District, Expected: nothing yet"),
    (Image("A line that rises", b"png"), "[Image: A line that rises]"),
    (
        Chart("Screened", ("Sep", "Oct", "Nov"), (Series("North", (1200.0, None, 12.5)),), unit="students"),
        "Screened (students)\nNorth: Sep 1,200, Oct no value, Nov 12.5",
    ),
    (Buttons((Button("Answer", "a.b"), Button("Later", "a.c"))), "[Answer] [Later]"),
    (Link("The page", "https://example.org/"), "The page: https://example.org/"),
    (File("convening.ics", "text/calendar", b"x"), "[File: convening.ics]"),
    (Divider(), "---"),
]


@pytest.mark.parametrize(("each", "said"), SAMPLES)
def test_every_element_is_said_in_words(each: Element, said: str) -> None:
    assert element(each) == said


def test_no_element_is_left_out_of_these_samples() -> None:
    assert {type(each) for each, _ in SAMPLES} == set(get_args(Element))


def test_a_new_element_fails_loudly_until_it_has_words() -> None:
    with pytest.raises(TypeError, match="no plain text for str"):
        element("not an element")  # type: ignore[arg-type]


def test_a_sample_card_says_so_once_at_the_end() -> None:
    said = plain(Card("Convening", (Text("On Tuesday."), Divider()), sample=True))

    assert said == f"Convening\n\nOn Tuesday.\n\n---\n\n{SAMPLE_NOTE}"


def test_what_a_person_typed_arrives_as_those_letters() -> None:
    assert plain(Card(body=(Text("<!channel> <b>hi</b>"),))) == "<!channel> <b>hi</b>"


def test_a_form_is_read_as_numbered_questions_with_what_is_filled_in() -> None:
    form = Form(
        id="submit.entry",
        title="October for North",
        fields=(
            Field("tier2", "Students in Tier 2", "integer", value="12"),
            Field("met", "Did the team meet?", "yes_no", alternative=(Choice("sys", "data system"),)),
            Field("note", "Anything else", required=False, hint="No student details."),
        ),
        sample=True,
    )

    assert plain_form(form) == (
        "October for North\n\n"
        "1. Students in Tier 2\n   Now: 12\n\n"
        "2. Did the team meet?\n   Yes or no\n   Not available this month: data system\n\n"
        "3. Anything else (you may leave this out)\n   No student details.\n\n"
        f"[Save]\n\n{SAMPLE_NOTE}"
    )
