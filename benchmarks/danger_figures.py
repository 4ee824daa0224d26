"""How the danger guard does on sentences it has not learned from: `python -m benchmarks.danger_figures`.

Each hand in turn is judged by weights learned from everything else, then each quarter of all hands by the rest. The
patterns were written after reading `tune-danger-3`, so `tune-danger-4` is the one that says what to expect; the method
and the threshold were chosen looking at its figures, never at its sentences.
Needs the `benchmarks` extra; takes some minutes. Exit code 1 when a floor is not reached.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from benchmarks.danger_sentences import HANDS, Sentence, of_hand
from benchmarks.train_danger import everything, train
from bot.flows.guard_danger import sentences
from bot.flows.guard_danger_learned import Weights, readings, score

THRESHOLDS = (-0.1, -0.05, 0.0, 0.05, 0.1)
"""Above and below the one in force: what another choice would have cost."""
FOLDS = 4
FLOORS = {"danger": 0.96, "idiom": 0.11, "clean": 0.07}
"""At least so much danger caught, at most so many of the others taken for it, over four folds; of the first nine hands."""
LATER = frozenset(f"tune-danger-{number}" for number in range(12, 19))
LATER_FLOORS = {"danger": 0.91, "idiom": 0.11, "clean": 0.15}
"""Of the seven later ones, which are harder: half of what is ordinary in them tells of one child."""


@dataclass(frozen=True)
class Judged:
    """A sentence and its highest score."""

    sentence: Sentence
    score: float


def judged(told: Iterable[Sentence], weights: Weights) -> list[Judged]:
    """The sentences with what `guard_danger_learned.alarming` compares with 0."""
    return [
        Judged(one, max((score(words, weights) for words in readings(sentences(one.text))), default=weights.bias))
        for one in told
    ]


def share(found: Sequence[Judged], kind: str, lang: str = "", above: float = 0.0) -> float:
    """How many of a kind, and of a language if one is given, alarm."""
    scores = [one.score for one in found if one.sentence.kind == kind and lang in ("", one.sentence.lang)]
    return sum(score > above for score in scores) / len(scores) if scores else 0.0


def across_hands() -> dict[str, list[Judged]]:
    """Each hand, judged by weights that have not seen it."""
    told = {hand: of_hand(hand) for hand in HANDS}
    return {
        hand: judged(told[hand], train(everything([one for other in HANDS if other != hand for one in told[other]])))
        for hand in HANDS
    }


def across_folds() -> tuple[list[Judged], list[Judged]]:
    """The first nine hands and the later ones, each quarter of all judged by weights that have not seen it; every fourth
    sentence is of one quarter."""
    told = [(hand in LATER, sentence) for hand in HANDS for sentence in of_hand(hand)]
    found: tuple[list[Judged], list[Judged]] = ([], [])
    for fold in range(FOLDS):
        weights = train(everything([sentence for place, (_, sentence) in enumerate(told) if place % FOLDS != fold]))
        for is_later, sentence in told[fold::FOLDS]:
            found[is_later] += judged([sentence], weights)
    return found


def show(name: str, found: Sequence[Judged], say: Callable[[str], None] = print) -> None:
    """A line for each threshold, and one for each language at the threshold in force."""
    for above in THRESHOLDS:
        shares = "  ".join(f"{kind} {100 * share(found, kind, above=above):5.1f} %" for kind in FLOORS)
        say(f"{name:14} {above:+.2f}      {shares}")
    for lang in ("en", "es", "pt"):
        shares = "  ".join(f"{kind} {100 * share(found, kind, lang):5.1f} %" for kind in FLOORS)
        say(f"{name:14}       {lang}   {shares}")


def main() -> int:
    """Print the figures; 1 when a floor is not reached."""
    for hand, found in across_hands().items():
        show(hand, found)
    met = True
    for name, found, floors in zip(("first nine", "later"), across_folds(), (FLOORS, LATER_FLOORS), strict=True):
        show(f"folds, {name}", found)
        met &= share(found, "danger") >= floors["danger"]
        met &= all(share(found, kind) <= floors[kind] for kind in ("idiom", "clean"))
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
