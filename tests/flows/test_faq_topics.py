"""What a question is about is told from how people asked before, whatever the size of a topic."""

import numpy as np
import pytest

from bot.flows.faq_topics import Topics

ASKED = (
    *(
        ("bus", text)
        for text in ("when does the late bus leave", "is there a bus after the club", "bus times please")
    ),
    *(("lunch", text) for text in ("what does lunch cost", "price of a school lunch", "how much is lunch")),
    ("chess", "who runs the chess club"),
)


@pytest.fixture(scope="module")
def topics() -> Topics:
    return Topics(ASKED)


def _best(topics: Topics, question: str) -> str:
    return topics.names[int(np.argmax(topics.evidence(question)))]


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("when is the bus", "bus"),
        ("buss after clubb?", "bus"),
        ("LUNCH PRICE", "lunch"),
        ("cost of lunches", "lunch"),
        ("chess", "chess"),
        ("cuánto cuesta el lunch", "lunch"),
    ],
)
def test_a_question_sounds_like_those_asked_before(topics: Topics, question: str, topic: str) -> None:
    assert _best(topics, question) == topic
    assert topics.evidence(question).max() > 0


@pytest.mark.parametrize("question", ["", "???", "🚌", "zzz qqq", "x" * 10_000])
def test_what_nobody_ever_said_tells_nothing(topics: Topics, question: str) -> None:
    assert topics.evidence(question).max() < 0.2


def test_the_order_of_what_was_asked_does_not_matter(topics: Topics) -> None:
    turned = Topics(reversed(ASKED))

    assert turned.names == topics.names
    assert np.allclose(turned.evidence("is there a bus to the club"), topics.evidence("is there a bus to the club"))


def test_a_topic_asked_for_a_hundred_times_does_not_swallow_a_rare_one() -> None:
    often = [("bus", f"when does bus {number} leave") for number in range(100)]

    topics = Topics([*often, ("chess", "when does the chess club meet")])

    assert _best(topics, "chess club when") == "chess"
    assert _best(topics, "bus 300") == "bus"


def test_no_topics_have_no_evidence() -> None:
    assert Topics([]).evidence("anything").size == 0


def test_a_long_text_is_read_in_its_beginning_only(topics: Topics) -> None:
    long = "when does the late bus leave " * 30

    assert np.allclose(topics.evidence(long), topics.evidence(long + "lunch cost " * 1_000))
