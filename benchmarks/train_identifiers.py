"""Train the weights of the identifier guard again: `python -m benchmarks.train_identifiers` (extra `benchmarks`).

Learns from sentences written for this project and from made ones (`identifier_sentences`), never from the locked or
unseen questions, nor from `UNREAD`. A text that identifies is learned from its likeliest place, one that does not
from all of its places. The same sentences give the same weights. With file names of `tests/data/questions` it leaves
these out and measures on them.
"""

import json
import sys
import textwrap
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from benchmarks.identifier_sentences import made
from bot.flows import guard_identifiers
from bot.flows.guard_reading import Candidate
from bot.flows.guard_welcome import Welcome
from store import program_file
from store.program import FaqEntry, Translation
from tests.flows import test_guards
from tests.flows.test_identifiers import KNOWN

ROOT = Path(__file__).parents[1]
DATA = ROOT / "tests" / "data"
KINDS = ("name", "initials", "child", "number")
ROUNDS = 4
STRENGTH = 1.0
SEEN_AT_LEAST = 2
KEPT_FROM = 10
UNREAD = frozenset(
    [f"tune-identifiers-{number}" for number in (7, 8, 9, 12, 13)]
    + [f"tune-danger-{number}" for number in (5, 6, 7, 10, 11)]
)
"""Written after the weights in use were learned: these are measured by them."""
LESSONS_TWICE = 3
"""How often the sentences of the tests count, which must all come out right."""


@dataclass
class Place:
    """A candidate, which text it stands in, and whether that text identifies."""

    candidate: Candidate
    text: int
    identifies: int


@dataclass
class Learned:
    """One kind's places as numbers, and what was learned of them."""

    places: list[Place]
    names: list[str]
    matrix: Any
    model: LogisticRegression = field(
        default_factory=lambda: LogisticRegression(C=STRENGTH, max_iter=2000, solver="liblinear")
    )

    def scores(self) -> list[float]:
        """The logit of every place."""
        return list(self.model.decision_function(self.matrix))


def sentences(without: set[str]) -> list[tuple[str, int]]:
    """Every sentence to learn from, with 1 for one that identifies."""
    left_out = without | UNREAD
    told = [path.stem for path in sorted((DATA / "questions").glob("tune-*.jsonl")) if path.stem not in left_out]
    rows = [row for name in told for row in _rows(name) if row["kind"] != "danger"]
    pairs = [(row["text"], int(row["kind"] == "identifier")) for row in rows]
    tested = [(text, 1) for text in test_guards.IDENTIFIES] + [
        (text, 0) for text in (*test_guards.ANONYMOUS, *test_guards.NO_DANGER)
    ]
    for name, identifies in (("identifiers", 1), ("anonymous", 0), ("harmless", 0), ("small_talk", 0)):
        tested += [(line, identifies) for line in (DATA / f"guards_{name}.txt").read_text("utf-8").splitlines()]
    for entry in program_file.load_shipped("ma-coiin-2021-22").faq:
        pairs += [(text, 0) for each in (entry, *entry.translations) for text in _texts(each)]
    return pairs + tested * LESSONS_TWICE + made()


def _rows(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (DATA / f"questions/{name}.jsonl").read_text("utf-8").splitlines()]


def _texts(entry: FaqEntry | Translation) -> tuple[str, ...]:
    return (entry.question, *entry.phrasings)


def train(pairs: list[tuple[str, int]]) -> dict[str, Learned]:
    """One regression a kind; of a text that identifies only its best place, over all kinds, is kept each round."""
    welcome = Welcome(KNOWN)
    places: dict[str, list[Place]] = {kind: [] for kind in KINDS}
    for number, (text, identifies) in enumerate(pairs):
        for candidate in guard_identifiers.candidates(text, welcome):
            places[candidate.kind].append(Place(candidate, number, identifies))
    learned = {kind: _as_numbers(of_kind) for kind, of_kind in places.items()}
    kept = {kind: list(range(len(each.places))) for kind, each in learned.items()}
    for turn in range(ROUNDS):
        if turn:
            kept = _best(learned)
        for kind, each in learned.items():
            each.model.fit(each.matrix[kept[kind]], [each.places[index].identifies for index in kept[kind]])
    return learned


def _as_numbers(places: list[Place]) -> Learned:
    often = Counter(feature for place in places for feature in place.candidate.features)
    wanted = {feature for feature, count in often.items() if count >= SEEN_AT_LEAST}
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(
        [dict.fromkeys(sorted(place.candidate.features & wanted), 1) for place in places]
    ).tocsr()
    return Learned(places, list(vectorizer.get_feature_names_out()), matrix)


def _best(learned: dict[str, Learned]) -> dict[str, list[int]]:
    scores = {kind: each.scores() for kind, each in learned.items()}
    best: dict[int, tuple[float, str, int]] = {}
    for kind, each in learned.items():
        for index, place in enumerate(each.places):
            if place.identifies:
                found = (scores[kind][index], kind, index)
                best[place.text] = max(best.get(place.text, found), found)
    chosen = {(kind, index) for _, kind, index in best.values()}
    return {
        kind: [
            index
            for index, place in enumerate(each.places)
            if not place.identifies or (kind, index) in chosen or scores[kind][index] > 1
        ]
        for kind, each in learned.items()
    }


def tables(learned: dict[str, Learned]) -> tuple[dict[str, int], dict[str, dict[str, int]]]:
    """Biases and weights in hundredths; small weights are left out."""
    bias = {kind: round(100 * float(each.model.intercept_[0])) for kind, each in learned.items()}
    weights = {
        kind: {
            name: round(100 * float(weight))
            for name, weight in zip(each.names, each.model.coef_[0], strict=True)
            if abs(weight) * 100 >= KEPT_FROM
        }
        for kind, each in learned.items()
    }
    return bias, weights


def write(bias: dict[str, int], weights: dict[str, dict[str, int]]) -> None:
    """Write bot/flows/guard_identifier_weights.py."""
    parts = ['"""Learned weights in hundredths; written by `benchmarks/train_identifiers.py`, never by hand."""\n\n']
    parts.append("BIAS = {" + ", ".join(f'"{kind}": {bias[kind]}' for kind in KINDS) + "}\n\nTABLES = {\n")
    for kind in KINDS:
        entries = " ".join(f"{name}={weight}" for name, weight in sorted(weights[kind].items()))
        lines = textwrap.wrap(entries, width=118, break_long_words=False, break_on_hyphens=False)
        parts.append(f'    "{kind}": r"""\n' + "\n".join(lines) + '\n""",\n')
    (ROOT / "bot/flows/guard_identifier_weights.py").write_text("".join(parts) + "}\n", encoding="utf-8")


def measure(names: list[str], bias: dict[str, int], weights: dict[str, dict[str, int]]) -> None:
    """How many of the texts of some files are caught, and how many refused wrongly."""
    welcome = Welcome(KNOWN)
    for name in names:
        counts: Counter[tuple[str, str, bool]] = Counter()
        for row in _rows(name):
            scored = (
                bias[each.kind] + sum(weights[each.kind].get(feature, 0) for feature in each.features)
                for each in guard_identifiers.candidates(row["text"], welcome)
            )
            found = max(scored, default=guard_identifiers.THRESHOLD) > guard_identifiers.THRESHOLD
            for language in (row["lang"], "all"):
                counts["caught" if row["kind"] == "identifier" else "refused", language, found] += (
                    row["kind"] != "danger"
                )
        said = [
            f"{what} {language} {counts[what, language, True]} of {counts[what, language, True] + counts[what, language, False]}"
            for what in ("caught", "refused")
            for language in ("all", "en", "es", "pt")
        ]
        print(name, *said, sep="; ")


def main() -> None:
    """Train on everything and write the weights, or leave files out and measure on them."""
    apart = sys.argv[1:]
    bias, weights = tables(train(sentences(set(apart))))
    if apart:
        measure(apart, bias, weights)
    else:
        write(bias, weights)


if __name__ == "__main__":
    main()
