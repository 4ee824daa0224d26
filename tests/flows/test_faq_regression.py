"""What near phrasings explain of a question."""

import pytest

from bot.flows.faq_regression import RIDGE, shares


def test_a_phrasing_met_word_for_word_explains_everything() -> None:
    assert shares([(1.0, 7)], lambda one, two: 0.0) == pytest.approx([1.0])


def test_phrasings_that_say_the_same_share_what_they_explain() -> None:
    one, two, other = shares([(0.8, 1), (0.8, 2), (0.8, 3)], lambda a, b: 0.9 if {a, b} == {1, 2} else 0.0)

    assert one == pytest.approx(two)
    assert one < other < one + two


def test_the_weights_solve_the_regression() -> None:
    def alike(one: int, two: int) -> float:
        return 0.5

    found = shares([(0.9, 1), (0.3, 2)], alike)

    assert (1 + RIDGE) * found[0] + 0.5 * found[1] == pytest.approx((1 + RIDGE) * 0.9)
    assert 0.5 * found[0] + (1 + RIDGE) * found[1] == pytest.approx((1 + RIDGE) * 0.3)


def test_nothing_near_explains_nothing() -> None:
    assert shares([], lambda one, two: 0.0) == []
