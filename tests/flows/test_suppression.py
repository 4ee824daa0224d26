"""Small numbers stay hidden: by themselves, in totals, in differences, and beside their whole."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flows.suppression import Rule, cell, change, hides, part_of, percent, release

SIX = Rule()
COUNTS = st.lists(st.none() | st.integers(0, 40), max_size=6)
RULES = st.builds(Rule, least=st.sampled_from([6, 10, 16]), show_zero=st.booleans())


@pytest.mark.parametrize(
    ("count", "shown"),
    [(None, "no value"), (0, "0"), (1, "<6"), (5, "<6"), (6, "6"), (1200, "1,200")],
)
def test_one_to_five_read_less_than_six(count: int | None, shown: str) -> None:
    assert cell(count, SIX) == shown


def test_the_threshold_and_the_zero_are_settings() -> None:
    assert [cell(count, Rule(10, show_zero=False)) for count in (0, 9, 10)] == ["<10", "<10", "10"]


def test_a_total_counts_what_is_shown_and_says_what_it_leaves_out() -> None:
    released = release([40, 3, None, 0, 1200], SIX)

    assert released.cells == ("40", "<6", "no value", "0", "1,200")
    assert released.values == (40, None, None, 0, 1200)
    assert released.total_text == "1,240, leaving out 1 small number"
    assert release([40, 60], SIX).total_text == "100"


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        (40, 120, "+80"),
        (40, 37, "-3"),
        (7, 7, "no change"),
        (4, 40, "not shown"),
        (40, 4, "not shown"),
        (None, 4, "no value"),
    ],
)
def test_a_change_needs_both_its_months(before: int | None, after: int | None, shown: str) -> None:
    assert change(before, after, SIX) == shown


@pytest.mark.parametrize(
    ("part", "whole", "shown", "share"),
    [
        (20, 30, ("20", "30"), "67%"),
        (4, 30, ("<6", "30"), "not shown"),
        (27, 30, ("not shown", "30"), "not shown"),
        (30, 30, ("30", "30"), "100%"),
        (0, 30, ("0", "30"), "0%"),
        (2, 4, ("<6", "<6"), "not shown"),
        (0, 0, ("0", "0"), "no value"),
        (None, 30, ("no value", "30"), "no value"),
    ],
)
def test_a_part_hides_when_its_remainder_is_small(
    part: int | None, whole: int, shown: tuple[str, str], share: str
) -> None:
    assert part_of(part, whole, SIX) == shown
    assert percent(part, whole, SIX) == share


@given(COUNTS, RULES)
def test_everything_released_is_the_same_whatever_the_hidden_numbers_are(
    counts: list[int | None], rule: Rule
) -> None:
    smallest = 1 if rule.show_zero else 0
    could_be = [range(smallest, rule.least) if hides(count, rule) else (count,) for count in counts]

    released = release(counts, rule)

    for other in could_be_tables(could_be):
        assert release(other, rule) == released


@given(COUNTS, COUNTS, RULES)
def test_no_difference_of_two_months_says_anything_about_a_hidden_number(
    before: list[int | None], after: list[int | None], rule: Rule
) -> None:
    for earlier, later in zip(before, after, strict=False):
        shown = change(earlier, later, rule)
        assert all(change(e, n, rule) == shown for e in possible(earlier, rule) for n in possible(later, rule))


@given(st.integers(0, 60), st.integers(0, 60), RULES)
def test_a_part_and_its_whole_leave_every_small_part_and_remainder_open(part: int, more: int, rule: Rule) -> None:
    whole = part + more
    shown, share = part_of(part, whole, rule), percent(part, whole, rule)

    same = [p for p in range(whole + 1) if (part_of(p, whole, rule), percent(p, whole, rule)) == (shown, share)]

    small = range(1, rule.least)
    if part in small:
        assert set(same) >= set(small) & set(range(whole + 1))
    elif more in small:
        assert {whole - p for p in same} >= {r for r in small if whole - r >= rule.least}


def possible(count: int | None, rule: Rule) -> list[int | None]:
    return [*range(1, rule.least)] if hides(count, rule) else [count]


def could_be_tables(could_be: list[range | tuple[int | None]]) -> list[tuple[int | None, ...]]:
    """Up to a few hundred of the tables that look alike."""
    return [table for table, _ in zip(product(*could_be), range(300), strict=False)]
