"""From which score on an answer is given: worked out from the entries themselves, without test questions.

Each sampled phrasing is asked twice: with itself left out (it should find its entry) and with its whole entry left
out (whatever it finds is another entry: a near miss, though often a related entry that answers in part, so more of
these are allowed). The bank of off-topic questions is asked too. A threshold is the lowest score at which both shares
stay under what is asked: `ANSWERS` and `NEAR` give them, near misses first.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.flows.faq_bank import OFF_TOPIC

ANSWERS = (0.20, 0.02)
NEAR = (0.60, 0.12)
SAMPLE = 60
LEAST_ANSWER = 0.63
MOST_ANSWER = 0.72
LEAST_NEAR = 0.38

Ranked = Callable[[str, frozenset[int]], list[tuple[float, int]]]


@dataclass(frozen=True)
class Thresholds:
    """`answer` and `near` are scores between 0 and 1; `found` is the share of held-out phrasings answered rightly."""

    answer: float
    near: float
    found: float


def calibrate(ranked: Ranked, texts: Sequence[tuple[int, str]]) -> Thresholds:
    """Thresholds for these entries; the same for the same entries."""
    by_owner: dict[int, list[int]] = {}
    for number, (owner, _) in enumerate(texts):
        by_owner.setdefault(owner, []).append(number)
    step = max(1, len(texts) // SAMPLE)
    right: list[float] = []
    missed: list[float] = []
    tried = 0
    for number in range(0, len(texts), step):
        owner, text = texts[number]
        tried += 1
        alone = ranked(text, frozenset((number,)))
        if alone and alone[0][1] == owner:
            right.append(alone[0][0])
        others = ranked(text, frozenset(by_owner[owner]))
        missed.append(others[0][0] if others else 0.0)
    off_topic = [_best(ranked(text, frozenset())) for text in OFF_TOPIC]
    answer = min(MOST_ANSWER, max(LEAST_ANSWER, _lowest(missed, ANSWERS[0]), _lowest(off_topic, ANSWERS[1])))
    near = min(answer, max(LEAST_NEAR, _lowest(missed, NEAR[0]), _lowest(off_topic, NEAR[1])))
    found = sum(score >= answer for score in right) / tried if tried else 0.0
    return Thresholds(round(answer, 4), round(near, 4), round(found, 4))


def _best(ranked: list[tuple[float, int]]) -> float:
    return ranked[0][0] if ranked else 0.0


def _lowest(scores: list[float], share: float) -> float:
    """The lowest threshold that no more than `share` of the scores reach."""
    ordered = sorted(scores, reverse=True)
    allowed = int(share * len(ordered))
    return ordered[allowed] + 1e-6 if allowed < len(ordered) else 0.0
