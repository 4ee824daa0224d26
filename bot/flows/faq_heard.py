"""Entries that people have often been heard asking for, and what they ask for that no entry holds.

A new question is compared with all that was asked before, by topic. It is answered when one entry stands out from
every other topic, those without an answer included, and its words are ones people ask with; near ones are offered when
entries are close; otherwise there is nothing. `benchmarks.heard` measures it, each writer judged by the others.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache

import numpy as np

from bot.flows import faq_text
from bot.flows.faq_bank import OFF_TOPIC
from bot.flows.faq_match import MOST_NEAR, Weighed
from bot.flows.faq_phrased import texts_of
from bot.flows.faq_topics import Topics
from store.asked import AskedBefore
from store.program import FaqEntry

LEAD = 2.5
"""Nats by which an entry's evidence must be ahead of every other topic's to be the answer."""
OUTRIGHT = 6.0
"""Nats of evidence an answer must have at all: with less, the words are those of no topic."""
OFFERED = 3.0
"""Nats of evidence an entry must have at all to be offered."""
CLOSE = 4.0
"""Nats an entry may be behind the best topic and still be offered."""
OTHER_YEAR = 4.0
"""Nats an entry loses for a year in the question that it does not tell of; it is offered at most."""
USUAL = 0.01
"""The share of a topic's questions that makes a kind of fact one that is asked for there."""
OFF, GAP = "off", "gap-"
"""The topics of questions about anything else, and how the names begin of those that no entry held."""


class Heard:
    """The entries that were asked for before. An entry whose own question sounds like another topic is none of them."""

    def __init__(self, entries: Sequence[FaqEntry], asked: Sequence[AskedBefore]) -> None:
        topics = {one.topic for one in asked}
        known = {entry.id: number for number, entry in enumerate(entries) if entry.id in topics}
        said = [(key, text) for key, number in known.items() for text in texts_of(entries[number])]
        heard = [(one.topic, one.text) for one in asked]
        self._said: dict[str, list[str]] = defaultdict(list)
        for topic, text in (*heard, *said) if known else ():
            self._said[topic].append(text)
        self._answers = [entry.answer for entry in entries]
        self._kinds = cache(self._kinds_of)
        self._topics = Topics([*heard, *said, *((OFF, text) for text in OFF_TOPIC)] if known else [])
        self._years = {key: _years(entries[number]) for key, number in known.items()}
        self.entries = frozenset(
            number for key, number in known.items() if self._sounds_like(entries[number].question) == key
        )
        self.filled = self._filled(entries, topics)
        self._entry = [
            number if (number := known.get(name)) in self.entries else self.filled.get(name)
            for name in self._topics.names
        ]

    def weigh(self, question: str) -> Weighed:
        """The entry that answers, up to three that are close, or nothing."""
        if not self.entries:
            return Weighed("nothing")
        evidence = self._topics.evidence(question)
        other = self._of_other_years(question)
        evidence[other] -= OTHER_YEAR
        order = [int(place) for place in np.argsort(-evidence, kind="stable")]
        best, second = float(evidence[order[0]]), float(evidence[order[1]])
        sure = max(0.0, min(best - second, best * LEAD / OUTRIGHT))
        first = self._entry[order[0]]
        if first is not None and sure >= LEAD and order[0] not in other and not self._is_new(question, order[0]):
            return Weighed("answer", (first,), _share(sure))
        close = [place for place in order if evidence[place] >= max(OFFERED, best - CLOSE)]
        offered = [entry for place in close if (entry := self._entry[place]) is not None]
        if not offered:
            return Weighed("nothing")
        return Weighed("near", tuple(offered[:MOST_NEAR]), _share(min(sure, LEAD)) if first is not None else 0.0)

    def _of_other_years(self, question: str) -> list[int]:
        """The entries' topics that do not tell of a year in the question."""
        years = faq_text.years_named(question)
        return [place for place, name in enumerate(self._topics.names) if years - self._years.get(name, years)]

    def _is_new(self, question: str, place: int) -> bool:
        """It asks for a kind of fact that the entry does not hold and hardly anybody asked its topic for."""
        number = self._entry[place]
        answer = self._answers[number] if number is not None else ""
        missing = [kind for kind in faq_text.kinds_asked(question) if answer and not faq_text.holds(answer, kind)]
        return bool(missing) and not set(missing) <= self._kinds(self._topics.names[place])

    def _kinds_of(self, topic: str) -> frozenset[str]:
        """The kinds of fact that a share of the topic's questions ask for."""
        texts = self._said.get(topic, [])
        counted = Counter(kind for text in texts for kind in faq_text.kinds_asked(text))
        return frozenset(kind for kind, count in counted.items() if count >= USUAL * len(texts))

    def _filled(self, entries: Sequence[FaqEntry], topics: set[str]) -> dict[str, int]:
        """Topics that no entry held and one does now: its question and most ways of asking it sound like the topic."""
        filled = {}
        for number, entry in enumerate(entries) if self.entries else ():
            if entry.id not in topics and (topic := self._sounds_like(entry.question)).startswith(GAP):
                alike = [self._sounds_like(text) == topic for text in texts_of(entry)]
                if 2 * sum(alike) > len(alike):
                    filled[topic] = number
        return filled

    def _sounds_like(self, question: str) -> str:
        return self._topics.names[int(np.argmax(self._topics.evidence(question)))]


def _share(sure: float) -> float:
    return round(sure / (sure + LEAD), 4)


def _years(entry: FaqEntry) -> frozenset[str]:
    return faq_text.years_named(" ".join((*texts_of(entry), entry.answer)))
