"""Run charts by the published rules, and never a claim too early."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flows.run_chart import fewest_by_chance, longest_by_chance, read


@pytest.mark.parametrize(
    ("useful", "longest", "fewest"), [(8, 6, 1), (10, 6, 2), (12, 7, 3), (15, 7, 4), (20, 7, 6), (24, 8, 8)]
)
def test_the_limits_are_those_of_the_published_table(useful: int, longest: int, fewest: int) -> None:
    assert (longest_by_chance(useful), fewest_by_chance(useful)) == (longest, fewest)


@pytest.mark.parametrize(
    ("values", "verdict"),
    [
        ([], "No points yet."),
        ([None, None], "No points yet."),
        ([1.0, 2.0, 3.0, 4.0, 5.0, 6.0], "Too early to call a pattern (6 of 10 points)."),
        ([5.0] * 10, "No pattern beyond chance in 10 points."),
        ([10, 20, 20, 10, 10, 20, 20, 10, 20, 10], "No pattern beyond chance in 10 points."),
        ([10, 10, 10, 10, 30, 10, 30, 30, 10, 30, 30, 30], "No pattern beyond chance in 12 points."),
    ],
)
def test_what_may_be_said_beside_a_chart(values: Sequence[float | None], verdict: str) -> None:
    assert read(values).verdict() == verdict


def test_six_in_a_row_on_one_side_are_a_shift() -> None:
    reading = read([1, 2, 1, 2, 1, 2, 9, 8, 9, 8, 9, 8])

    assert reading.longest == 6
    assert "A shift: 6 points in a row on one side of the median." in reading.signals


def test_points_on_the_median_neither_count_nor_break_a_run() -> None:
    reading = read([1, 1, 5, 1, 1, 9, 9, 9, 5, 9, 5])

    assert (reading.median, reading.points, reading.useful, reading.longest, reading.crossings) == (5, 11, 8, 4, 1)


def test_a_gap_neither_lengthens_nor_ends_a_run_and_is_not_a_zero() -> None:
    with_gaps = read([None, 1, 2, None, 1, 2, 9, None, 8, 9, 8, None])

    assert with_gaps == read([1, 2, 1, 2, 9, 8, 9, 8])
    assert with_gaps.points == 8


def test_five_rising_are_a_trend_and_equal_neighbors_count_once() -> None:
    assert read([3, 1, 2, 2, 3, 4, 5, 1]).trend == 5
    assert read([5, 5, 5]).trend == 1
    assert read([9, 8, 7, 6, 5, 4, 5, 9, 8, 9]).signals == ("A trend: 6 points in a row going one way.",)


def test_a_steep_rise_of_three_points_is_still_too_early() -> None:
    assert read([1, 50, 900]).signals == ()


@given(st.lists(st.none() | st.integers(0, 50).map(float), max_size=9))
def test_under_ten_points_nothing_is_ever_called(values: list[float | None]) -> None:
    assert read(values).signals == ()


@given(st.lists(st.none() | st.integers(0, 50).map(float), max_size=30))
def test_up_and_down_are_judged_alike(values: list[float | None]) -> None:
    mirrored = [None if value is None else 50 - value for value in values]

    assert read(mirrored).signals == read(values).signals
