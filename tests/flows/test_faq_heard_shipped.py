"""The shipped program asked by writers whose questions are left out: what to expect of people not heard before."""

import pytest

from benchmarks import heard
from bot.flows import faq_judged
from bot.flows.faq import Matcher
from store.asked import asked_before

pytestmark = pytest.mark.slow

ASKED = 120
FLOORS = {
    "a": (0.82, 0.04),
    "b": (0.75, 0.05),
    "c": (0.67, 0.10),
    "d": (0.82, 0.05),
    "e": (0.88, 0.05),
    "g": (0.76, 0.12),
    "h": (0.87, 0.04),
    "i": (0.88, 0.08),
    "j": (0.88, 0.05),
    "k": (0.88, 0.05),
    "l": (0.88, 0.04),
    "m": (0.87, 0.07),
    "n": (0.77, 0.05),
}
"""By writer, the least share answered rightly and the most answered falsely; `c`, `g`, `i` and `n` wrote to be hard."""


def test_every_writer_who_can_be_judged_has_a_floor() -> None:
    assert set(FLOORS) == set(heard.writers(asked_before()))


@pytest.mark.parametrize("writer", FLOORS)
def test_a_writer_left_out_is_answered_rightly_and_seldom_falsely(writer: str) -> None:
    inside, outside, others = faq_judged.without(writer, heard.entries(), asked_before(), ASKED)

    got = faq_judged.judge(Matcher(heard.entries(), others), inside, outside)

    right, false = FLOORS[writer]
    assert len(inside) == len(outside) == ASKED
    assert got.right >= right
    assert got.right + got.near >= 0.85
    assert got.false <= false
    assert got.wrong <= 0.06


def test_the_bank_is_read_by_topic_with_language_and_writer() -> None:
    asked = asked_before()

    assert {one.language for one in asked} == {"en", "es", "pt"}
    assert all(one.text.strip() and len(one.writer) == 1 for one in asked)
    assert len({(one.topic, one.text.casefold()) for one in asked}) == len(asked)


def test_every_topic_is_an_entry_a_gap_or_off_topic_and_every_entry_was_asked_for() -> None:
    ids = {entry.id for entry in heard.entries()}
    topics = {one.topic for one in asked_before()}

    assert ids <= topics
    assert all(topic in ids or topic.startswith("gap-") or topic == "off" for topic in topics)


def test_every_shipped_entry_sounds_like_its_own_topic() -> None:
    matcher = Matcher(heard.entries(), asked_before())

    assert matcher.unheard() == []


def test_each_half_of_the_writers_is_judged_by_the_other() -> None:
    judged = faq_judged.halves(heard.entries(), asked_before(), 60)

    assert judged is not None
    assert judged.right >= 0.7
    assert judged.right + judged.near + judged.wrong <= 1
    assert judged == faq_judged.halves(heard.entries(), asked_before(), 60)


def test_one_writer_cannot_be_judged() -> None:
    assert faq_judged.halves(heard.entries(), [one for one in asked_before() if one.writer == "a"], 60) is None
