"""A question to the entry that answers it, up to three near ones, or nothing. It cannot compose text.

Usable alone: `Matcher([Entry(id=..., question=..., answer=..., phrasings=(...))]).match("...")`. Better to say nothing
than to answer wrong. Entries that people were heard asking for are told by topic (`faq_heard`, docs/adr/0015), the
others by their phrasings (`faq_phrased`, docs/adr/0011).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from bot.flows import faq_check, faq_text
from bot.flows.faq_calibration import Thresholds
from bot.flows.faq_heard import Heard
from bot.flows.faq_match import MOST_NEAR, NOTHING, Match, Weighed
from bot.flows.faq_phrased import Phrased, texts_of
from store.asked import AskedBefore
from store.program import FaqEntry

__all__ = ["NOTHING", "Entry", "Match", "Matcher", "match"]

LONGEST_READ = 2_000
SURE = 0.8
"""An answer to the whole of a message by this score is to all of its questions."""
_SENTENCE = re.compile(r"(?<=[?!.;:])\s+|\n+|,? and also |,? also, |\btambién\b")
_ASKING = re.compile(
    r"(?i)(?:what|who|when|where|which|why|how|is|are|do|does|did|can|could|will|would|should|was|were)\b"
)


@dataclass(frozen=True, kw_only=True)
class Entry(FaqEntry):
    """A question with its answer, for using the engine alone: source and date may be left out."""

    source: str = ""
    as_of: date = date.min


class Matcher:
    """Entries ready to be asked; built once per published program. Sample entries are left out."""

    def __init__(self, entries: Sequence[FaqEntry], asked: Sequence[AskedBefore] = ()) -> None:
        """`asked`: how people asked for some of the entries, and for what none of them holds."""
        self.entries = tuple(entry for entry in entries if not entry.sample)
        self._exact = {
            tuple(faq_text.words(text)): number
            for number, entry in reversed([*enumerate(self.entries)])
            for text in reversed(texts_of(entry))
        }
        self._heard = Heard(self.entries, asked)
        self._others = [number for number in range(len(self.entries)) if number not in self._heard.entries]

    @cached_property
    def phrased(self) -> Phrased:
        """All entries, to be compared by their phrasings alone."""
        return Phrased(self.entries)

    @property
    def thresholds(self) -> Thresholds:
        """From which score on an entry is an answer by its phrasings, and from which on a near one."""
        return self._unheard.thresholds

    def match(self, question: str) -> Match:
        """The entry that answers, up to three that may, or nothing."""
        question = question[:LONGEST_READ].strip()
        whole = self._match(question)
        parts = [part for part in _SENTENCE.split(question) if part and len(faq_text.words(part)) >= 2]
        if whole.kind == "answer":
            asked = [part for part in parts if part.endswith("?")]
            several = len(asked) > 1 and whole.score < SURE
            return self._several([self._match(part) for part in asked], whole) if several else whole
        asking = [part for part in parts if part.endswith("?") or faq_text.kinds_asked(part) or _asks(part)]
        return self._together([self._match(part) for part in asking], whole) if len(parts) > 1 else whole

    def ranked(self, question: str) -> list[tuple[float, int]]:
        """Score and number of each entry whose phrasings share anything with the question, best first."""
        return self.phrased.ranked(question)

    def too_alike(self) -> list[tuple[str, str, float]]:
        """Pairs of entries (ids) that are hard to tell apart, with how alike they are (0 to 1), most alike first."""
        return [(self.entries[one].id, self.entries[two].id, alike) for one, two, alike in self.phrased.too_alike()]

    def filled(self) -> list[tuple[str, str]]:
        """What people asked for in vain before, and the entry (id) that is taken to answer it now."""
        return [(topic, self.entries[number].id) for topic, number in self._heard.filled.items()]

    def unheard(self) -> list[str]:
        """Ids of the entries that are found by their phrasings alone: nobody was heard asking for them."""
        return [self.entries[number].id for number in self._others]

    def too_few(self, least: int = faq_check.FEW) -> list[str]:
        """Ids of entries with fewer than `least` phrasings besides their question."""
        return faq_check.too_few(self.entries, least)

    def unknown_words(self, questions: Iterable[str]) -> list[tuple[str, int]]:
        """Words people use that no entry has, with how many of the questions use each, most frequent first."""
        return self.phrased.unknown_words(questions)

    @cached_property
    def _unheard(self) -> Phrased:
        """The entries that were not asked for before; all of them where nothing was."""
        return Phrased([self.entries[number] for number in self._others]) if self._heard.entries else self.phrased

    def _match(self, question: str) -> Match:
        exact = self._exact.get(tuple(faq_text.words(question)))
        if exact is not None:
            return Match("answer", (self.entries[exact],), 1.0)
        if faq_text.is_request(question):
            return NOTHING
        heard = self._heard.weigh(question)
        if not self._others:
            return self._named(heard)
        told = self._unheard.weigh(question)
        other = Weighed(told.kind, tuple(self._others[number] for number in told.entries), told.score)
        return self._named(_better(heard, other))

    def _named(self, weighed: Weighed) -> Match:
        return Match(weighed.kind, tuple(self.entries[number] for number in weighed.entries), weighed.score)

    def _several(self, parts: list[Match], whole: Match) -> Match:
        """The answer to the whole, unless two of its questions have answers of their own: then these to choose from."""
        told = (entry for part in parts if part.kind == "answer" for entry in part.entries)
        entries = tuple(dict.fromkeys(told))
        return whole if len(entries) < 2 else Match("near", entries[:MOST_NEAR], whole.score)

    def _together(self, parts: list[Match], whole: Match) -> Match:
        """What several questions in one message come to: one answer for all of them, or near ones."""
        told = [part for part in parts if part.kind == "answer"]
        entries = tuple(dict.fromkeys(entry for part in told for entry in part.entries))
        if not entries:
            return whole
        score = max(part.score for part in told)
        if len(entries) == 1 and len(told) == len(parts):
            return Match("answer", entries, score)
        return Match("near", (*entries, *(e for e in whole.entries if e not in entries))[:MOST_NEAR], score)


def _better(heard: Weighed, other: Weighed) -> Weighed:
    """An answer before near ones, near ones before nothing; two answers, or near ones of both, are all near."""
    if heard.kind == other.kind and heard.entries != other.entries:
        both = dict.fromkeys((*heard.entries[: MOST_NEAR - 1], *other.entries, *heard.entries))
        return Weighed("near", tuple(both)[:MOST_NEAR], max(heard.score, other.score))
    return max(heard, other, key=lambda weighed: ("nothing", "near", "answer").index(weighed.kind))


@lru_cache(maxsize=8)
def _matcher(entries: tuple[FaqEntry, ...]) -> Matcher:
    return Matcher(entries)


def match(question: str, entries: Sequence[FaqEntry]) -> Match:
    """`Matcher(entries).match(question)`, keeping the last few sets of entries prepared."""
    return _matcher(tuple(entries)).match(question)


def _asks(part: str) -> bool:
    return _ASKING.match(part) is not None
