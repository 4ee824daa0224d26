"""Entries with a few phrasings each, found by those: what the near phrasings explain, and what the answer holds.

The score falls for words the entry does not know, for another year, and when the question asks for a kind of fact (how
many, when, who) the answer does not hold.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from bot.flows import faq_check, faq_synonyms, faq_text
from bot.flows.faq_calibration import Thresholds, calibrate
from bot.flows.faq_index import Asked, Index, Near
from bot.flows.faq_match import MOST_NEAR, Weighed
from store.program import FaqEntry

COVER = 0.6
EXPLAINED = 0.75
ANSWER_WORDS = 0.3
MEANT = 0.7
ALONE = 0.3
RIVALS = 8
MISSING_KIND = 0.12
OTHER_YEAR = 0.3
OTHER_NAME = 0.3
DENIED = 0.5
TOLD_BY_FEW = 0.15
TIME_WORDS = frozenset({"date", "day", "due", "time"})
CLEAR_LEAD = 0.04
CLOSE = 0.55
SMALL_WORDS_ONLY = 0.6


@dataclass(frozen=True)
class _Facts:
    """What an entry holds, worked out once."""

    asked_with: frozenset[str]
    meant: frozenset[str]
    answered_with: frozenset[str]
    years: frozenset[str]
    kinds: frozenset[str]
    denied: frozenset[str]

    def covers(self, asked: Asked) -> float:
        """The share of what the question says that the entry says too, in its words or, for less, in others."""
        told = sum(asked.content.values())
        here = sum(weight * self._says(stem) for stem, weight in asked.content.items())
        return here / told if told else SMALL_WORDS_ONLY

    def _says(self, stem: str) -> float:
        if stem in self.asked_with:
            return 1.0
        if not self.meant.isdisjoint(faq_synonyms.meanings(stem)):
            return MEANT
        return ANSWER_WORDS if stem in self.answered_with else 0.0


class Phrased:
    """Entries ready to be compared with a question by their phrasings."""

    def __init__(self, entries: Sequence[FaqEntry]) -> None:
        self.entries = entries
        phrasings = [(number, *found) for number, entry in enumerate(entries) for found in phrasings_of(entry)]
        self.texts = [(number, text) for number, text, _ in phrasings]
        self._index = Index([(number, words) for number, _, words in phrasings])
        self._facts = lru_cache(maxsize=None)(lambda owner: _facts(self.entries[owner]))
        self._kinds = lru_cache(maxsize=None)(lambda text: faq_text.kinds_asked(self.texts[text][1]))

    @cached_property
    def thresholds(self) -> Thresholds:
        """From which score on there is an answer, and from which on a near one; worked out on first use."""
        return calibrate(self.ranked, self.texts)

    def weigh(self, question: str) -> Weighed:
        """The entry that answers, up to three near ones, or nothing."""
        ranked = self.ranked(question)
        if not ranked or ranked[0][0] < self.thresholds.near:
            return Weighed("nothing", score=round(ranked[0][0], 4) if ranked else 0.0)
        best, number = ranked[0]
        lead = best - ranked[1][0] if len(ranked) > 1 else best
        if best >= self.thresholds.answer and lead >= CLEAR_LEAD * best:
            return Weighed("answer", (number,), round(best, 4))
        close = [owner for score, owner in ranked[:MOST_NEAR] if score >= max(self.thresholds.near, CLOSE * best)]
        return Weighed("near", tuple(close), round(best, 4))

    def ranked(self, question: str, without: frozenset[int] = frozenset()) -> list[tuple[float, int]]:
        """Score and number of each entry that shares anything with the question, best first.

        `without`: texts (by number) to leave out, for calibration.
        """
        asked = self._index.read(question)
        kinds, years = faq_text.kinds_asked(question), faq_text.years_named(question)
        names = self._names & asked.content.keys()
        wanted = frozenset(asked.content) if faq_text.wants_one(question) else frozenset()
        found = [
            (self._score(asked, kinds, years, owner, near) * self._apart(names, wanted, owner), owner)
            for owner, near in self._index.scores(asked, without).items()
        ]
        return _lowered_by_rivals(sorted(found, key=lambda pair: (-pair[0], pair[1])))

    def too_alike(self) -> list[tuple[int, int, float]]:
        """Pairs of entries (numbers) that are hard to tell apart, with how alike they are (0 to 1), most alike first."""
        return faq_check.too_alike(self._index)

    def unknown_words(self, questions: Iterable[str]) -> list[tuple[str, int]]:
        """Words people use that no entry has, with how many of the questions use each, most frequent first."""
        return faq_check.unknown_words(self._index, questions)

    def _score(self, asked: Asked, kinds: frozenset[str], years: frozenset[str], owner: int, near: Near) -> float:
        facts = self._facts(owner)
        missing = kinds - facts.kinds
        best = max(cosine * MISSING_KIND ** len(missing - self._kinds(text)) for cosine, text in near.rows[:5])
        score: float = near.explained**EXPLAINED * best ** (1 - EXPLAINED) * (1 - COVER + COVER * facts.covers(asked))
        return score * OTHER_YEAR if years - facts.years else score

    def _apart(self, names: frozenset[str], wanted: frozenset[str], owner: int) -> float:
        """Below 1 when the question names somebody the entry does not, or wants what its answer says it lacks."""
        facts = self._facts(owner)
        other = bool(names - facts.asked_with - facts.answered_with)
        return (OTHER_NAME if other else 1.0) * (DENIED if wanted & (facts.denied | self._lacked) else 1.0)

    @cached_property
    def _lacked(self) -> frozenset[str]:
        """What some answer says it does not hold, and no answer holds; no words of time, which are kinds of fact."""
        denied = frozenset[str]().union(*(faq_text.denied(entry.answer) for entry in self.entries))
        return denied - TIME_WORDS - frozenset[str]().union(*(faq_text.held(entry.answer) for entry in self.entries))

    @cached_property
    def _names(self) -> frozenset[str]:
        """Short names in capitals that few entries tell of; the program's own are in many."""
        told = Counter(name for entry in self.entries for name in faq_text.names_in_capitals(_all_of(entry)))
        most = max(MOST_NEAR, TOLD_BY_FEW * len(self.entries))
        return frozenset(name for name, count in told.items() if count <= most)


def _lowered_by_rivals(ranked: list[tuple[float, int]]) -> list[tuple[float, int]]:
    """Scores fall where others are nearly as high; the order stays. Alone, an entry keeps its score."""
    all_of_them = sum(score * score for score, _ in ranked[:RIVALS]) or 1.0
    return [(score * min(1.0, score * score / all_of_them) ** ALONE, owner) for score, owner in ranked]


def _facts(entry: FaqEntry) -> _Facts:
    abroad = [text for said in entry.translations for text in (said.question, *said.phrasings)]
    questions = " ".join((entry.question, *entry.phrasings, *entry.topics, *abroad))
    asked_with = _stems(questions)
    return _Facts(
        asked_with=asked_with,
        meant=frozenset(meaning for stem in asked_with for meaning in faq_synonyms.meanings(stem)),
        answered_with=_stems(entry.answer),
        denied=faq_text.denied(entry.answer),
        years=faq_text.years_named(f"{questions} {entry.answer}"),
        kinds=frozenset(kind for kind in faq_text.EVIDENCE if not entry.answer or faq_text.holds(entry.answer, kind)),
    )


def _all_of(entry: FaqEntry) -> str:
    return " ".join((entry.question, entry.answer, *entry.phrasings))


def _stems(text: str) -> frozenset[str]:
    return frozenset(faq_text.stem(word) for word in faq_text.words(text))


def phrasings_of(entry: FaqEntry) -> list[tuple[str, tuple[str, ...]]]:
    """The question and each other phrasing once, with its words."""
    texts = {tuple(faq_text.words(text)): text for text in reversed(texts_of(entry))}
    return [(text, words) for words, text in reversed(texts.items())]


def texts_of(entry: FaqEntry) -> tuple[str, ...]:
    """The question and every other way of asking it, those of its translations too."""
    abroad = (text for said in entry.translations for text in (said.question, *said.phrasings))
    return (entry.question, *entry.phrasings, *abroad)
