"""Phrasings as weighted words and letter groups, found through an inverted index. Pure Python, no matrices.

A score is a cosine between 0 and 1, so it means the same for every question.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

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
COMMON_SHARE = 0.35
CANDIDATES = 40
REGRESSED = 24
MOST_PAIRS = 200_000
FEW_TEXTS = 1_000

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
        features = [_features(row) for row in stems]
        self._weights = self._weigh(features)
        self.vectors = [self._vector(found) for found in features]
        self._postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, vector in enumerate(self.vectors):
            for feature, weight in vector.items():
                self._postings[feature].append((number, weight))
        self._pairs: dict[tuple[int, int], float] = {}
        self._often = COMMON_SHARE * len(texts)

    def _weigh(self, features: Sequence[Features]) -> dict[str, float]:
        """How telling each feature is: rare among owners is telling, whatever the number of phrasings."""
        having: dict[str, set[int]] = defaultdict(set)
        for owner, found in zip(self.owners, features, strict=True):
            for feature in found:
                having[feature].add(owner)
        count = len(set(self.owners)) or 1
        self._rarest = UNKNOWN * math.log(1 + 2 * count)
        return {feature: math.log(1 + count / (len(owners) - 0.5)) for feature, owners in having.items()}

    def _vector(self, features: Features) -> Vector:
        weighted = {
            feature: (1 + math.log(times)) * strength * self._weights.get(feature, self._rarest)
            for feature, (times, strength) in features.items()
        }
        length = math.sqrt(sum(weight * weight for weight in weighted.values())) or 1.0
        return {feature: weight / length for feature, weight in weighted.items()}

    def read(self, question: str) -> Asked:
        """The question in the index's own words: slips of the finger corrected, foreign words looked up."""
        stems = [stem for word in faq_text.words(question) for stem in self._known_as(word)]
        content = {
            stem: _strength(stem) * self._weights.get(stem, self._rarest) for stem in stems if not _is_small(stem)
        }
        return Asked(self._vector(_features(stems)), content)

    def understands(self, word: str) -> bool:
        """Some text has the word, a form of it or its translation, or it is too small a word to matter."""
        return not word.isalpha() or _is_small(word) or all(stem in self.known for stem in self._known_as(word))

    def like(self, number: int) -> dict[int, float]:
        """The best cosine of each owner with one of the texts, that text itself left out."""
        vector = self.vectors[number]
        near = self._accumulate(vector, common=len(self.vectors) <= FEW_TEXTS)
        best = sorted(near, key=near.__getitem__, reverse=True)[:CANDIDATES]
        found: dict[int, float] = {}
        for other in best:
            if other != number:
                owner = self.owners[other]
                found[owner] = max(found.get(owner, 0.0), self._cosine(vector, other))
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
        total = self._accumulate(asked.vector, common=False) or self._accumulate(asked.vector, common=True)
        best = sorted(total, key=total.__getitem__, reverse=True)[: CANDIDATES + len(without)]
        near = sorted(
            ((self._cosine(asked.vector, text), text) for text in best if text not in without), reverse=True
        )
        rows: dict[int, list[tuple[float, int]]] = defaultdict(list)
        for cosine, text in near:
            rows[self.owners[text]].append((cosine, text))
        explained: dict[int, float] = defaultdict(float)
        for (_, text), share in zip(near, faq_regression.shares(near[:REGRESSED], self._alike), strict=False):
            explained[self.owners[text]] += share
        return {owner: Near(min(1.0, max(0.0, explained[owner])), found) for owner, found in rows.items()}

    def _alike(self, one: int, two: int) -> float:
        """The cosine of two texts, kept for the next question."""
        pair = (one, two) if one < two else (two, one)
        if pair not in self._pairs:
            if len(self._pairs) >= MOST_PAIRS:
                self._pairs.clear()
            self._pairs[pair] = self._cosine(self.vectors[pair[0]], pair[1])
        return self._pairs[pair]

    def _accumulate(self, vector: Vector, *, common: bool) -> dict[int, float]:
        total: dict[int, float] = defaultdict(float)
        for feature, weight in vector.items():
            postings = self._postings.get(feature)
            if postings and (common or len(postings) <= self._often):
                for number, other in postings:
                    total[number] += weight * other
        return total

    def _cosine(self, vector: Vector, number: int) -> float:
        other = self.vectors[number]
        return sum(weight * other[feature] for feature, weight in vector.items() if feature in other)


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
