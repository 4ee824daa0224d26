"""Completeness and timeliness, counted as DHIS2 counts them."""

from datetime import date
from fractions import Fraction
from typing import Literal

import pytest

from bot.flows.figures import Figures, Row, by_month, expected_slots, figures, missing, percent
from store.program import ReportingMonth

SLOTS = tuple((district, month) for month in ("2026-10", "2026-11") for district in ("north", "south", "west"))
ROWS = [Row("south", "2026-10", True), Row("north", "2026-10", False), Row("west", "2026-11", True)]
OCTOBER = ReportingMonth(
    id="oct",
    source="test",
    as_of=date(2026, 9, 1),
    month=date(2026, 10, 1),
    opens=date(2026, 11, 1),
    due=date(2026, 11, 10),
    grace_ends=date(2026, 11, 17),
    closes=date(2026, 12, 31),
)


def test_the_five_figures() -> None:
    assert figures(SLOTS, ROWS).facts() == (
        ("Expected", "6"),
        ("Actual", "3"),
        ("Rate", "50%"),
        ("On time", "2"),
        ("On-time rate", "33%"),
    )


def test_an_entry_counts_once_and_an_unexpected_one_not_at_all() -> None:
    extra = [*ROWS, *ROWS, Row("east", "2026-10", True), Row("north", "2026-09", True)]

    assert figures(SLOTS, extra) == figures(SLOTS, ROWS)


def test_each_month_has_its_own_figures() -> None:
    assert by_month(SLOTS, ROWS) == {"2026-10": Figures(3, 2, 1), "2026-11": Figures(3, 1, 1)}


def test_what_is_missing_is_listed_by_month() -> None:
    assert missing(SLOTS, ROWS) == (("west", "2026-10"), ("north", "2026-11"), ("south", "2026-11"))


@pytest.mark.parametrize(
    ("since", "today", "asked"),
    [
        ("opens", date(2026, 10, 31), 0),
        ("opens", date(2026, 11, 1), 2),
        ("due", date(2026, 11, 10), 0),
        ("due", date(2026, 11, 11), 2),
        ("grace_ends", date(2026, 11, 17), 0),
        ("grace_ends", date(2026, 11, 18), 2),
    ],
)
def test_a_month_is_expected_from_the_day_it_opens_or_once_a_day_is_past(
    since: Literal["opens", "due", "grace_ends"], today: date, asked: int
) -> None:
    assert len(expected_slots([OCTOBER], ["north", "south"], today, since)) == asked


@pytest.mark.parametrize(
    ("rate", "said"),
    [
        (None, "none expected"),
        (Fraction(0), "0%"),
        (Fraction(1, 400), "1%"),
        (Fraction(2, 3), "67%"),
        (Fraction(1, 8), "13%"),
        (Fraction(399, 400), "99%"),
        (Fraction(1), "100%"),
    ],
)
def test_all_and_nothing_are_said_only_when_true(rate: Fraction | None, said: str) -> None:
    assert percent(rate) == said
