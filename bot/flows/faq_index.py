"""Phrasings as weighted words and letter groups, found through an inverted index.

A score is a cosine between 0 and 1, so it means the same for every question.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.flows import faq_regression, faq_synonyms, faq_text

PAIR_WEIGHT = 0.55
LETTERS_WEIGHT = 0.3
MEANING_WEIGHT = 0.8
STOP_WEIGHT = 0.25
UNKNOWN = 0.8
ASKING_WEIGHT = 0.7
WEAK_WEIGHT = 0.5
CANDIDATES = 40
REGRESSED = 24

Whole = npt.NDArray[np.int64]
Real = npt.NDArray[np.float64]
Vector = Mapping[str, float]
Features = Mapping[str, tuple[int, float]]
"""Times and strength of each word, meaning, pair of words and group of letters."""


@dataclass(frozen=True)
class Asked:
    """A question as the index reads it. `content` are stems that say something, with their weight."""

    vector: Vector
    content: Mapping[str, float]


@dataclass(frozen=True)
class Near:
    """`explained`: the share of the question an owner's phrasings explain, 0 to 1. `rows`: cosine and text, best first."""

    explained: float
    rows: list[tuple[float, int]]


class Index:
    """Texts of owners (entries by number), ready to be compared with a question."""

    def __init__(self, texts: Sequence[tuple[int, Sequence[str]]]) -> None:
        """`texts`: owner and words (as `faq_text.words` gives them), one pair per phrasing."""
        self.owners = [owner for owner, _ in texts]
        stems = [[faq_text.stem(word) for word in words] for _, words in texts]
        self.known = {stem for row in stems for stem in row}
        self._vocabulary = sorted({word for _, words in texts for word in words if len(word) >= 4 and word.isalpha()})
        self._number: dict[str, int] = {}
        rows = [self._counted(row) for row in stems]
        self._starts = np.cumsum([0, *(len(row) for row in rows)])
        self._features, self._values = _flat(rows)
        self._rare = self._rarity()
        self._rarest = UNKNOWN * math.log(1 + 2 * (len(set(self.owners)) or 1))
        self._values *= self._rare[self._features]
        of_text = np.repeat(np.arange(len(rows)), np.diff(self._starts))
        self._values /= np.sqrt(np.bincount(of_text, self._values**2, len(rows)))[of_text]
        self._by_feature()

    def _counted(self, stems: Sequence[str]) -> list[tuple[int, float]]:
        return [
            (self._number.setdefault(feature, len(self._number)), (1 + math.log(times)) * strength)
            for feature, (times, strength) in _features(stems).items()
        ]

    def _rarity(self) -> Real:
        """How telling each feature is: rare among owners is telling, whatever the number of phrasings."""
        owners = len(set(self.owners)) or 1
        of_text = np.repeat(np.array(self.owners, np.int64), np.diff(self._starts))
        pairs = np.unique(self._features * (max(self.owners, default=0) + 1) + of_text)
        having = np.bincount(pairs // (max(self.owners, default=0) + 1), minlength=len(self._number))
        found: Real = np.log(1 + owners / (having - 0.5))
        return found

    def _by_feature(self) -> None:
        """The same weights by feature: which texts have it, and how much."""
        order = np.argsort(self._features, kind="stable")
        self._texts = np.repeat(np.arange(len(self.owners)), np.diff(self._starts))[order]
        self._shares = self._values[order]
        self._places = np.searchsorted(self._features[order], np.arange(len(self._number) + 1))

    def read(self, question: str) -> Asked:
        """The question in the index's own words: slips of the finger corrected, foreign words looked up."""
        stems = [stem for word in faq_text.words(question) for stem in self._known_as(word)]
        content = {stem: _strength(stem) * self._rarity_of(stem) for stem in stems if not _is_small(stem)}
        weights = {
            feature: (1 + math.log(times)) * strength * self._rarity_of(feature)
            for feature, (times, strength) in _features(stems).items()
        }
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return Asked({feature: weight / length for feature, weight in weights.items()}, content)

    def _rarity_of(self, feature: str) -> float:
        number = self._number.get(feature)
        return self._rarest if number is None else float(self._rare[number])

    def understands(self, word: str) -> bool:
        """Some text has the word, a form of it or its translation, or it is too small a word to matter."""
        return not word.isalpha() or _is_small(word) or all(stem in self.known for stem in self._known_as(word))

    def like(self, number: int) -> dict[int, float]:
        """The best cosine of each owner with one of the texts, that text itself left out."""
        row = slice(self._starts[number], self._starts[number + 1])
        cosines = self._cosines(self._features[row], self._values[row])
        found: dict[int, float] = {}
        for other in _highest(cosines, CANDIDATES):
            if other != number:
                owner = self.owners[other]
                found[owner] = max(found.get(owner, 0.0), float(cosines[other]))
        return found

    def _known_as(self, word: str) -> list[str]:
        stem = faq_text.stem(word)
        if stem in self.known or word in faq_text.STOP or word in faq_text.ASKING:
            return [stem]
        if word in faq_text.ABROAD:
            return [faq_text.stem(part) for part in faq_text.ABROAD[word].split()]
        return [faq_text.stem(self._corrected(word))]

    def _corrected(self, word: str) -> str:
        """The known word one slip away (two from eight letters on) with the same beginning, else the word itself."""
        if len(word) < 4 or not word.isalpha():
            return word
        most = 2 if len(word) >= 8 else 1
        found = process.extractOne(word, self._vocabulary, scorer=OSA.distance, score_cutoff=most)
        if found is None or (found[0][0] != word[0] and found[0][:2] != word[1::-1]):
            return word
        return str(found[0])

    def scores(self, asked: Asked, without: frozenset[int] = frozenset()) -> dict[int, Near]:
        """What is near of each owner that shares anything. `without`: text numbers to leave out, for calibration."""
        known = [
            (number, weight)
            for feature, weight in asked.vector.items()
            if (number := self._number.get(feature)) is not None
        ]
        cosines = self._cosines(*_flat([known]))
        cosines[list(without)] = 0.0
        near = _highest(cosines, CANDIDATES)
        rows: dict[int, list[tuple[float, int]]] = defaultdict(list)
        for text in near:
            rows[self.owners[text]].append((float(cosines[text]), text))
        explained: dict[int, float] = defaultdict(float)
        nearest = near[:REGRESSED]
        for text, share in zip(nearest, faq_regression.shares(cosines[nearest], self._alike(nearest)), strict=True):
            explained[self.owners[text]] += float(share)
        return {owner: Near(min(1.0, max(0.0, explained[owner])), found) for owner, found in rows.items()}

    def _cosines(self, features: Whole, weights: Real) -> Real:
        """The cosine of each text with a vector of unit length."""
        first = self._places[features]
        many = self._places[features + 1] - first
        at = np.arange(many.sum()) + np.repeat(first - np.cumsum(many) + many, many)
        return np.asarray(
            np.bincount(self._texts[at], np.repeat(weights, many) * self._shares[at], len(self.owners)), np.float64
        )

    def _alike(self, texts: Sequence[int]) -> Real:
        """The cosine of each of the texts with each."""
        at = [np.arange(self._starts[text], self._starts[text + 1]) for text in texts]
        places = np.concatenate(at) if at else np.zeros(0, np.int64)
        features, columns = np.unique(self._features[places], return_inverse=True)
        rows = np.zeros((len(texts), len(features)))
        rows[np.repeat(np.arange(len(texts)), [len(one) for one in at]), columns] = self._values[places]
        found: Real = rows @ rows.T
        return found


def _flat(rows: Sequence[Sequence[tuple[int, float]]]) -> tuple[Whole, Real]:
    """Numbers and weights of all rows, one row after the other."""
    numbers = np.array([number for row in rows for number, _ in row], np.int64)
    return numbers, np.array([weight for row in rows for _, weight in row], np.float64)


def _highest(values: Real, most: int) -> list[int]:
    """The places of the highest values above 0, highest first; of equal ones the last first."""
    there = np.flatnonzero(values > 0)
    if len(there) > most:
        there = there[np.argpartition(-values[there], most - 1)[:most]]
    return [int(place) for place in sorted(there, key=lambda place: (-values[place], -place))]


_WEAK = frozenset(faq_text.stem(word) for word in faq_text.WEAK)


def _strength(stem: str) -> float:
    if stem in faq_text.COURTESY:
        return 0.0
    if stem in faq_text.STOP:
        return STOP_WEIGHT
    if stem in faq_text.ASKING:
        return ASKING_WEIGHT
    return WEAK_WEIGHT if stem in _WEAK else 1.0


def _is_small(stem: str) -> bool:
    return stem in faq_text.STOP or stem in faq_text.ASKING or stem in faq_text.COURTESY


def _features(stems: Sequence[str]) -> Features:
    """Times and strength of each word, its meanings, each pair of neighboring words, and each group of four letters."""
    found: dict[str, tuple[int, float]] = {}
    for stem, times in Counter(stems).items():
        for feature, strength in _of_word(stem):
            found[feature] = (times + found[feature][0] if feature in found else times, strength)
    told = [stem for stem in stems if stem not in faq_text.STOP and stem not in faq_text.COURTESY]
    for one, two in pairwise(told):
        pair = f"{one} {two}"
        found[pair] = (found[pair][0] + 1 if pair in found else 1, PAIR_WEIGHT)
    return found


@lru_cache(maxsize=20_000)
def _of_word(stem: str) -> tuple[tuple[str, float], ...]:
    """The features one stem brings, with their strength."""
    if stem in faq_text.COURTESY:
        return ()
    strength = _strength(stem)
    found = [(stem, strength)]
    if stem not in faq_text.STOP:
        meant = faq_synonyms.meanings(stem)
        found.extend((meaning, MEANING_WEIGHT * strength / math.sqrt(len(meant))) for meaning in meant)
    if len(stem) >= 4 and strength == 1.0:
        padded = f"#{stem}#"
        groups = {f"~{padded[start : start + 4]}" for start in range(len(padded) - 3)}
        found.extend((group, LETTERS_WEIGHT) for group in sorted(groups))
    return tuple(found)
