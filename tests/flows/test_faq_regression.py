"""What near phrasings explain of a question."""

import numpy as np
import pytest

from bot.flows.faq_regression import RIDGE, shares


def test_a_phrasing_met_word_for_word_explains_everything() -> None:
    assert shares(np.array([1.0]), np.eye(1)) == pytest.approx([1.0])


def test_phrasings_that_say_the_same_share_what_they_explain() -> None:
    one, two, other = shares(np.array([0.8, 0.8, 0.8]), np.array([[1, 0.9, 0], [0.9, 1, 0], [0, 0, 1]]))

    assert one == pytest.approx(two)
    assert one < other < one + two


def test_the_weights_solve_the_regression() -> None:
    alike = np.array([[1, 0.5], [0.5, 1]])

    found = shares(np.array([0.9, 0.3]), alike)

    assert (alike + RIDGE * np.eye(2)) @ found == pytest.approx((1 + RIDGE) * np.array([0.9, 0.3]))


def test_nothing_near_explains_nothing() -> None:
    assert shares(np.zeros(0), np.zeros((0, 0))).size == 0
