"""A small linear model beside the rules: words, pairs of words and concepts, each with a learned weight.

The weights are data in `guard_danger_weights`, trained by `benchmarks/train_danger.py` on sentences written for this
project. Whole numbers, so every machine decides alike. **Not yet reviewed by a clinician.**
"""

from functools import cache
from itertools import pairwise
from math import sqrt

from bot.flows.guard_danger_concepts import concepts_in
from bot.flows.guard_danger_weights import BIAS, TABLE

THRESHOLD = 25
"""In hundredths of the logit; chosen by four-fold cross-validation over the sentences trained on."""

_WINDOW = 24
_FEWEST = 4


def features(words: list[str]) -> list[str]:
    """What the model sees of prepared words, sorted: words, neighbours, beginnings (`~`) and concepts (`#`)."""
    seen = set(words) | {f"{first} {second}" for first, second in pairwise(words)}
    seen |= {f"~{word[:5]}" for word in words if len(word) > 5}
    seen |= {f"#{concept}" for concept in concepts_in(words)}
    return sorted(seen)


def alarming(prepared: str) -> bool:
    """True when some 24 words of a prepared text, taken by halves, score above the threshold; 3 say too little."""
    words = prepared.split()
    if len(words) < _FEWEST:
        return False
    starts = range(0, max(1, len(words) - _WINDOW // 2), _WINDOW // 2)
    return any(score(words[start : start + _WINDOW]) > THRESHOLD for start in starts)


def score(words: list[str]) -> float:
    """The logit in hundredths; the root keeps long and short messages comparable."""
    seen = features(words)
    if not seen:
        return 0.0
    weights = _weights()
    return BIAS + sum(weights.get(feature, 0) for feature in seen) / sqrt(len(seen))


@cache
def _weights() -> dict[str, int]:
    pairs = (line.rpartition("=") for line in TABLE.strip().splitlines())
    return {feature: int(weight) for feature, _, weight in pairs}
