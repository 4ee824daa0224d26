"""What a question is about, told from how people have asked about each topic: naive Bayes over words and letters.

A topic is an entry, or something people ask for that no entry holds. Its evidence is how much likelier its questions
make the words of this one than all questions together do, in nats: 0 for words that tell nothing. Words that few
questions have count more (TF-IDF), and a topic of few questions is drawn towards all of them (Dirichlet), so that
topics of any size compare. Counted, not trained: thousands of questions are ready in under a second (docs/adr/0015).
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import chain, pairwise

import numpy as np
import numpy.typing as npt

from bot.flows import faq_text

BACKGROUND = 150.0
"""How much of all questions is added to each topic; a question's features weigh about 25 together."""
EVEN = 0.5
"""The share of that in which every feature is as likely as any other."""
STRENGTHS = (1.0, 1.0, 0.5)
"""Of words and pairs of words, of letters, and of what words from abroad mean in English."""
LETTERS = (2, 3, 4)
LONGEST_WORD = 24
MOST_WORDS = 150

Whole = npt.NDArray[np.int64]
Real = npt.NDArray[np.float64]


class Topics:
    """Topics ready to be compared with a question."""

    def __init__(self, asked: Iterable[tuple[str, str]]) -> None:
        """`asked`: topic and question, a pair for each question ever asked; the order does not matter."""
        pairs = list(asked)
        self.names = sorted({topic for topic, _ in pairs})
        place = {topic: number for number, topic in enumerate(self.names)}
        numbers = _Numbers()
        rows = [numbers.of(text) for _, text in pairs]
        self._number = numbers.known.get
        self._strength = np.array([STRENGTHS[_kind(feature)] for feature in numbers.known])
        self._kind = np.array([_kind(feature) for feature in numbers.known], np.int64)
        self._count(rows, np.array([place[topic] for topic, _ in pairs], np.int64))

    def evidence(self, question: str) -> Real:
        """Of each topic, in the order of `names`."""
        numbers = np.array([one for one in map(self._number, _features(question)) if one is not None], np.int64)
        weights = self._weights(numbers, np.zeros_like(numbers))
        first = self._starts[numbers]
        many = self._starts[numbers + 1] - first
        at = np.arange(many.sum()) + np.repeat(first - np.cumsum(many) + many, many)
        told = np.bincount(self._topics[at], np.repeat(weights, many) * self._told[at], len(self.names))
        evidence: Real = told + weights.sum() * self._unseen
        return evidence

    def _count(self, rows: Sequence[Sequence[int]], topics: Whole) -> None:
        """How telling each feature is for each topic that has it, feature by feature."""
        size, many = len(self._kind), len(self.names)
        texts = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
        numbers = np.fromiter(chain.from_iterable(rows), np.int64, len(texts))
        self._rare = 1 + np.log((1 + len(rows)) / (1 + np.bincount(numbers, minlength=size)).clip(max=1 + len(rows)))
        weights = self._weights(numbers, texts)
        summed = np.bincount(numbers * many + topics[texts], weights, size * many)
        there = np.flatnonzero(summed)
        features, self._topics = np.divmod(there, max(1, many))
        anywhere = np.bincount(numbers, weights, size)
        likely = (1 - EVEN) * anywhere / max(1e-9, float(anywhere.sum())) + EVEN / max(1, size)
        self._starts = np.searchsorted(features, np.arange(size + 1))
        self._told = np.log1p(summed[there] / (BACKGROUND * likely[features]))
        self._unseen = np.log(BACKGROUND / (np.bincount(topics[texts], weights, many) + BACKGROUND))

    def _weights(self, numbers: Whole, texts: Whole) -> Real:
        """The weight of each feature in its text, where the weights of a kind have its strength as their length."""
        weights = self._rare[numbers]
        groups = texts * len(STRENGTHS) + self._kind[numbers]
        lengths = np.sqrt(np.bincount(groups, weights * weights))
        found: Real = self._strength[numbers] * weights / lengths[groups]
        return found


class _Numbers:
    """A number for each feature, given when it is first met."""

    def __init__(self) -> None:
        self.known: dict[str, int] = {}
        self._of_word: Callable[[str], list[int]] = cache(lambda word: self._of(_of_word(word)))

    def of(self, text: str) -> list[int]:
        """The numbers of a text's features, as often as each stands there."""
        words = faq_text.words(text)[:MOST_WORDS]
        found = self._of(_pairs(words))
        for word in words:
            found.extend(self._of_word(word))
        return found

    def _of(self, features: Iterable[str]) -> list[int]:
        return [self.known.setdefault(feature, len(self.known)) for feature in features]


def _features(text: str) -> list[str]:
    words = faq_text.words(text)[:MOST_WORDS]
    return [*_pairs(words), *(feature for word in words for feature in _of_word(word))]


def _pairs(words: Sequence[str]) -> list[str]:
    return [f"={one} {two}" for one, two in pairwise(map(faq_text.stem, words))]


def _of_word(word: str) -> list[str]:
    """`=`: the stem, `>`: what it means in English, `~`: letters in a row, its two ends counted as letters."""
    ended = f" {word[:LONGEST_WORD]} "
    letters = [f"~{ended[at : at + size]}" for size in LETTERS for at in range(len(ended) - size + 1)]
    meant = [f">{faq_text.stem(part)}" for part in faq_text.ABROAD.get(word, word).split()]
    return [f"={faq_text.stem(word)}", *meant, *letters]


def _kind(feature: str) -> int:
    return "=~>".index(feature[0])
