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
FLOORS = {"danger": 0.93, "idiom": 0.1, "clean": 0.1}
"""At least so much danger caught, at most so many of the others taken for it, over four folds."""


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


def across_folds() -> list[Judged]:
    """All hands, each quarter judged by weights that have not seen it; every fourth sentence is of one quarter."""
    told = [sentence for hand in HANDS for sentence in of_hand(hand)]
    return [
        one
        for fold in range(FOLDS)
        for one in judged(
            told[fold::FOLDS],
            train(everything([sentence for place, sentence in enumerate(told) if place % FOLDS != fold])),
        )
    ]


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
    folds = across_folds()
    show("four folds", folds)
    met = share(folds, "danger") >= FLOORS["danger"] and all(
        share(folds, kind) <= FLOORS[kind] for kind in ("idiom", "clean")
    )
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
