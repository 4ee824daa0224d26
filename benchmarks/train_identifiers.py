"""Train the weights of the identifier guard again: `python -m benchmarks.train_identifiers` (extra `benchmarks`).

Learns from sentences written for this project and from made ones (`identifier_sentences`), never from the locked or
unseen questions. A text that identifies is learned from its likeliest place, one that does not from all of its places.
The same sentences give the same weights. With file names of `tests/data/questions` it leaves these out and measures on
them.
"""

import json
import sys
import textwrap
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scipy.sparse import hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from benchmarks.identifier_sentences import made
from benchmarks.train_danger import matrix, rarity_in, rounded, written
from bot.flows import guard_identifier_words, guard_identifiers
from bot.flows.guard_danger_learned import Weights, score, slots
from bot.flows.guard_reading import Candidate
from bot.flows.guard_welcome import Welcome
from store import program_file
from store.asked import asked_before
from store.program import FaqEntry, Translation
from tests.flows import test_guards
from tests.flows.test_identifiers import KNOWN

ROOT = Path(__file__).parents[1]
DATA = ROOT / "tests" / "data"
WORDS = ROOT / "bot/flows/guard_identifier_words.txt"
KINDS = ("name", "initials", "child", "number")
ROUNDS = 4
STRENGTH = 1.0
WORDS_COUNT = 8.0
"""How much the words around a place count, beside one feature of the place; the logit adds both up."""
SEEN_AT_LEAST = 2
KEPT_FROM = 10
NAMING_CHILDREN = frozenset(f"tune-danger-{number}" for number in (15, 16, 17, 18))
"""In these some ordinary sentences name a child; for danger that makes no difference."""
ASKED_OF_CHILDREN = frozenset({"off", "gap-clinical-advice", "gap-students-parents"})
"""Topics under which somebody may ask because of one child."""
LESSONS_TWICE = 3
"""How often the sentences of the tests count, which must all come out right."""


@dataclass
class Place:
    """A candidate, which text it stands in, whether that text identifies, and where its words are counted."""

    candidate: Candidate
    text: int
    identifies: int
    slots: list[list[int]]


@dataclass
class Learned:
    """The places as numbers, and what was learned of them: the features of a place first, then the words around it."""

    places: list[Place]
    names: list[str]
    matrix: Any
    rarity: bytes
    model: LogisticRegression = field(
        default_factory=lambda: LogisticRegression(C=STRENGTH, max_iter=2000, solver="liblinear")
    )

    def scores(self) -> list[float]:
        """The logit of every place."""
        return list(self.model.decision_function(self.matrix))


def sentences(without: set[str]) -> list[tuple[str, int]]:
    """Every sentence to learn from, with 1 for one that identifies."""
    told = [path.stem for path in sorted((DATA / "questions").glob("tune-*.jsonl")) if path.stem not in without]
    rows = [
        row
        for name in told
        for row in _rows(name)
        if row["kind"] not in ("danger", "clean" if name in NAMING_CHILDREN else "")
    ]
    pairs = [(row["text"], int(row["kind"] == "identifier")) for row in rows]
    tested = [(text, 1) for text in test_guards.IDENTIFIES] + [
        (text, 0) for text in (*test_guards.ANONYMOUS, *test_guards.NO_DANGER)
    ]
    for name, identifies in (("identifiers", 1), ("anonymous", 0), ("harmless", 0), ("small_talk", 0)):
        tested += [(line, identifies) for line in (DATA / f"guards_{name}.txt").read_text("utf-8").splitlines()]
    for entry in program_file.load_shipped("ma-coiin-2021-22").faq:
        pairs += [(text, 0) for each in (entry, *entry.translations) for text in _texts(each)]
    pairs += [(one.text, 0) for one in asked_before() if one.topic not in ASKED_OF_CHILDREN]
    return pairs + tested * LESSONS_TWICE + made()


def _rows(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (DATA / f"questions/{name}.jsonl").read_text("utf-8").splitlines()]


def _texts(entry: FaqEntry | Translation) -> tuple[str, ...]:
    return (entry.question, *entry.phrasings)


def train(pairs: list[tuple[str, int]]) -> Learned:
    """One regression; of a text that identifies only its best place is kept each round, of any other all."""
    welcome = Welcome(KNOWN)
    learned = _as_numbers(
        [
            Place(candidate, number, identifies, _slots(text, candidate))
            for number, (text, identifies) in enumerate(pairs)
            for candidate in guard_identifiers.candidates(text, welcome)
        ]
    )
    kept = list(range(len(learned.places)))
    for turn in range(ROUNDS):
        if turn:
            kept = _best(learned)
        learned.model.fit(learned.matrix[kept], [learned.places[index].identifies for index in kept])
    return learned


def _slots(text: str, candidate: Candidate) -> list[list[int]]:
    # In order, so that sums are rounded alike on every run: the features come in sets.
    return [sorted(kind) for kind in slots(guard_identifier_words.around(text, candidate))]


def _as_numbers(places: list[Place]) -> Learned:
    features = [
        [f"{place.candidate.kind} {feature}" for feature in sorted(place.candidate.features)] for place in places
    ]
    often = Counter(feature for each in features for feature in each)
    vectorizer = DictVectorizer()
    looks = vectorizer.fit_transform(
        [
            {place.candidate.kind: 1} | {feature: 1 for feature in each if often[feature] >= SEEN_AT_LEAST}
            for place, each in zip(places, features, strict=True)
        ]
    )
    seen = [place.slots for place in places]
    rarity = rarity_in(seen)
    words = matrix(seen, rarity) * WORDS_COUNT
    return Learned(places, list(vectorizer.get_feature_names_out()), hstack([looks, words]).tocsr(), rarity)


def _best(learned: Learned) -> list[int]:
    scores = learned.scores()
    best: dict[int, int] = {}
    for index, place in enumerate(learned.places):
        if place.identifies and scores[index] > scores[best.setdefault(place.text, index)]:
            best[place.text] = index
    chosen = set(best.values())
    return [
        index
        for index, place in enumerate(learned.places)
        if not place.identifies or index in chosen or scores[index] > 1
    ]


@dataclass(frozen=True)
class Tables:
    """What the guard reads: biases and weights in hundredths by kind, small ones left out, and the words' weights."""

    bias: dict[str, int]
    weights: dict[str, dict[str, int]]
    words: Weights


def tables(learned: Learned) -> Tables:
    """What was learned, rounded."""
    told = dict(zip(learned.names, learned.model.coef_[0], strict=False))
    start = float(learned.model.intercept_[0])
    bias = {kind: round(100 * (start + float(told.get(kind, 0.0)))) for kind in KINDS}
    weights: dict[str, dict[str, int]] = {kind: {} for kind in KINDS}
    for name, weight in told.items():
        kind, _, feature = name.partition(" ")
        if feature and abs(weight) * 100 >= KEPT_FROM:
            weights[kind][feature] = round(100 * float(weight))
    words = rounded(0.0, learned.model.coef_[0][len(learned.names) :] * WORDS_COUNT, learned.rarity)
    return Tables(bias, weights, words)


def write(found: Tables) -> None:
    """Write bot/flows/guard_identifier_weights.py and guard_identifier_words.txt."""
    bias, weights = found.bias, found.weights
    WORDS.write_text(written(found.words), encoding="utf-8")
    parts = ['"""Learned weights in hundredths; written by `benchmarks/train_identifiers.py`, never by hand."""\n\n']
    parts.append("BIAS = {" + ", ".join(f'"{kind}": {bias[kind]}' for kind in KINDS) + "}\n\nTABLES = {\n")
    for kind in KINDS:
        entries = " ".join(f"{name}={weight}" for name, weight in sorted(weights[kind].items()))
        lines = textwrap.wrap(entries, width=118, break_long_words=False, break_on_hyphens=False)
        parts.append(f'    "{kind}": r"""\n' + "\n".join(lines) + '\n""",\n')
    (ROOT / "bot/flows/guard_identifier_weights.py").write_text("".join(parts) + "}\n", encoding="utf-8")


def measure(names: list[str], found: Tables) -> None:
    """How many of the texts of some files are caught, and how many refused wrongly."""
    welcome = Welcome(KNOWN)
    for name in names:
        counts: Counter[tuple[str, str, bool]] = Counter()
        for row in _rows(name):
            if row["kind"] == "danger":
                continue
            logits = (_logit(found, row["text"], each) for each in guard_identifiers.candidates(row["text"], welcome))
            is_found = max(logits, default=guard_identifiers.THRESHOLD) > guard_identifiers.THRESHOLD
            for language in (row["lang"], "all"):
                counts["caught" if row["kind"] == "identifier" else "refused", language, is_found] += 1
        said = [
            f"{what} {language} {counts[what, language, True]} of {counts[what, language, True] + counts[what, language, False]}"
            for what in ("caught", "refused")
            for language in ("all", "en", "es", "pt")
        ]
        print(name, *said, sep="; ")


def _logit(found: Tables, text: str, candidate: Candidate) -> float:
    weights = found.weights[candidate.kind]
    looks = found.bias[candidate.kind] + sum(weights.get(feature, 0) for feature in candidate.features)
    return looks + 100 * score(guard_identifier_words.around(text, candidate), found.words)


def main() -> None:
    """Train on everything and write the weights, or leave files out and measure on them."""
    apart = sys.argv[1:]
    found = tables(train(sentences(set(apart))))
    if apart:
        measure(apart, found)
    else:
        write(found)


if __name__ == "__main__":
    main()
