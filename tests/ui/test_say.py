"""How people say things, by tables."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest

from bot.ui import say

NINE = datetime(2026, 2, 3, 14, 0, tzinfo=UTC)


def test_a_day_is_said_with_its_weekday() -> None:
    assert say.day(date(2026, 2, 3)) == "Tue, Feb 3"
    assert say.day_year(date(2026, 2, 3)) == "Tue, Feb 3, 2026"
    assert say.days(date(2026, 2, 16), date(2026, 2, 20)) == "Mon, Feb 16 to Fri, Feb 20"
    assert say.days(date(2026, 2, 16), date(2026, 2, 16)) == "Mon, Feb 16"


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (time(0, 5), "12:05 am"),
        (time(9, 0), "9:00 am"),
        (time(12, 0), "12:00 pm"),
        (time(16, 30), "4:30 pm"),
    ],
)
def test_a_time_is_said_on_the_twelve_hour_clock(at: time, said: str) -> None:
    assert say.clock(at) == said


def test_an_instant_is_said_in_the_districts_zone_on_both_sides_of_daylight_saving() -> None:
    summer = datetime(2026, 7, 1, 13, 0, tzinfo=UTC)

    assert say.moment(NINE, "America/New_York") == "Tue, Feb 3, 9:00 am"
    assert say.moment(summer, "America/New_York") == "Wed, Jul 1, 9:00 am"


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a zone"):
        say.moment(datetime(2026, 2, 3, 9), "America/New_York")


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (timedelta(minutes=90), "Tue, Feb 3, 9:00 to 10:30 am"),
        (timedelta(hours=4), "Tue, Feb 3, 9:00 am to 1:00 pm"),
        (timedelta(days=1), "Tue, Feb 3, 9:00 am to Wed, Feb 4, 9:00 am"),
    ],
)
def test_a_span_says_each_thing_once(length: timedelta, said: str) -> None:
    assert say.span(NINE, NINE + length, "America/New_York") == said


def test_a_span_of_wall_times_stands_as_written() -> None:
    assert say.span(datetime(2026, 2, 3, 9), datetime(2026, 2, 3, 10)) == "Tue, Feb 3, 9:00 to 10:00 am"


def test_a_month_is_said_from_its_key_or_any_day() -> None:
    assert say.month_name("2026-10") == "October 2026"
    assert say.month_name(date(2026, 10, 31)) == "October 2026"
    with pytest.raises(ValueError, match="month must be"):
        say.month_name("2026-13")


@pytest.mark.parametrize(
    ("many", "one", "several", "said"),
    [
        (0, "reminder", "", "0 reminders"),
        (1, "reminder", "", "1 reminder"),
        (3, "entry", "", "3 entries"),
        (2, "day", "", "2 days"),
        (2, "address", "", "2 addresses"),
        (1200, "person", "people", "1,200 people"),
    ],
)
def test_counts_agree_with_their_noun(many: int, one: str, several: str, said: str) -> None:
    assert say.count(many, one, several) == said


def test_lists_read_as_a_sentence_does() -> None:
    assert [say.listing(list("abc")[:size]) for size in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert say.listing(["yes", "no"], "or") == "yes or no"


@pytest.mark.parametrize(
    ("past", "said"),
    [
        (timedelta(seconds=-5), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(minutes=61), "an hour ago"),
        (timedelta(hours=23, minutes=59), "23 hours ago"),
        (timedelta(days=3, hours=5), "3 days ago"),
    ],
)
def test_ages_are_said_in_their_largest_whole_unit(past: timedelta, said: str) -> None:
    assert say.ago(past) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (Decimal("1200"), "1,200"),
        (Decimal("12.50"), "12.5"),
        (Decimal("1E+3"), "1,000"),
        (Decimal("0.0"), "0"),
        (-1234567, "-1,234,567"),
        (0.1, "0.1"),
    ],
)
def test_numbers_are_grouped_and_carry_no_empty_zeros(value: Decimal | int | float, said: str) -> None:
    assert say.number(value) == said


def test_owners_and_positions() -> None:
    assert (say.possessive("Ana"), say.possessive("Berkshire Hills")) == ("Ana's", "Berkshire Hills'")
    assert [say.nth(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 22, 30)] == (
        ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "30th"]
    )
