"""Train the weights of the danger guard again: `python -m benchmarks.train_danger`. Needs the `benchmarks` extra.

The same sentences give the same weights on one machine; another may round a few of them differently by one.
"""

import math
from array import array
from base64 import b64encode
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any
from zlib import compress

from benchmarks.danger_sentences import (
    HANDS,
    Sentence,
    of_asked,
    of_daily,
    of_hand,
    of_patterns,
    of_tables,
    of_words,
    parts_of,
)
from bot.flows.guard_danger import sentences
from bot.flows.guard_danger_learned import COUNTS, SLOTS, Weights, slots

WEIGHTS = Path(__file__).parents[1] / "bot/flows/guard_danger_weights.txt"
THRESHOLD = -0.42
"""Chosen looking at the figures of five files that were left out (docs/adr/0032); becomes part of the bias."""
PENALTY = 0.15
"""On the squares of the weights."""
CLIPPED = 0.9999
"""The largest weights are cut to this quantile, so that the others are kept more finely."""
LARGEST = 31
"""Weights are whole numbers up to this."""
LINE = 110


def train(learned_from: Sequence[Sentence]) -> Weights:
    """Ridge regression of 1 for danger and -1 for none on features that count more the rarer they are."""
    from sklearn.linear_model import Ridge

    seen = [_slots(sentence.text) for sentence in learned_from]
    rarity = rarity_in(seen)
    model = Ridge(alpha=PENALTY, solver="sparse_cg", tol=1e-3, max_iter=300)
    model.fit(
        matrix(seen, rarity),
        [1 if sentence.danger else -1 for sentence in learned_from],
        sample_weight=[sentence.weight for sentence in learned_from],
    )
    return rounded(float(model.intercept_) - THRESHOLD, model.coef_, rarity)


def rarity_in(seen: Sequence[list[list[int]]]) -> bytes:
    """For each slot, halves of a logarithm: the more the fewer have it."""
    among = Counter(slot for kinds in seen for slot in {slot for kind in kinds for slot in kind})
    return bytes(round(2 * math.log((1 + len(seen)) / (1 + among[slot])) + 2) for slot in range(SLOTS))


def matrix(seen: Sequence[list[list[int]]], rarity: bytes) -> Any:
    """A row for each, as `guard_danger_learned.score` counts them; a SciPy matrix of SLOTS columns."""
    from scipy.sparse import csr_matrix

    values, places, starts = array("d"), array("l"), array("l", [0])
    for kinds in seen:
        shares = [counts / math.sqrt(len(kind)) if kind else 0.0 for kind, counts in zip(kinds, COUNTS, strict=True)]
        length = math.sqrt(
            sum(
                share * share * sum(rarity[slot] ** 2 for slot in kind)
                for kind, share in zip(kinds, shares, strict=True)
            )
        )
        for kind, share in zip(kinds, shares, strict=True):
            values.extend(rarity[slot] * share / length for slot in kind)
            places.extend(kind)
        starts.append(len(values))
    return csr_matrix((values, places, starts), shape=(len(seen), SLOTS))


def rounded(bias: float, learned: Any, rarity: bytes) -> Weights:
    """What was learned of each slot, as whole numbers up to LARGEST."""
    import numpy as np

    weights = learned * np.frombuffer(rarity, dtype=np.uint8)
    step = float(f"{np.quantile(np.abs(weights), CLIPPED) / LARGEST:.6g}")
    of = array("b", np.clip(np.round(weights / step), -LARGEST, LARGEST).astype(np.int8).tobytes())
    return Weights(round(bias, 6), step, of, rarity)


@cache
def _slots(text: str) -> list[list[int]]:
    # In order, so that sums are rounded alike on every run: the features come in sets.
    return [sorted(kind) for kind in slots([word for sentence in sentences(text) for word in sentence])]


def written(weights: Weights) -> str:
    """The file: bias and step, then the two tables, compressed and written in base 64."""
    packed = b64encode(compress(array("b", weights.of).tobytes() + weights.rarity, 9)).decode()
    lines = [packed[start : start + LINE] for start in range(0, len(packed), LINE)]
    return "\n".join([f"{weights.bias} {weights.step}", *lines]) + "\n"


def everything(hands: Sequence[Sentence] | None = None) -> list[Sentence]:
    """What the shipped weights are learned from, or what they would be with other sentences of the hands."""
    if hands is None:
        hands = [sentence for hand in HANDS for sentence in of_hand(hand)]
    daily = of_daily()
    return [*of_tables(), *of_words(), *of_patterns(), *of_asked(), *daily, *hands, *parts_of([*daily, *hands])]


def main() -> None:
    """Write bot/flows/guard_danger_weights.txt."""
    WEIGHTS.write_text(written(train(everything())), encoding="utf-8")


if __name__ == "__main__":
    main()
