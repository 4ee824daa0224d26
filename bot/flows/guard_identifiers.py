"""Does a text identify a student? Names, initials, descriptions of one child, numbers and addresses, each in context.

Every place that might identify is told by what it looks like and by what the words around it say; a small linear model
weighs that (docs/adr/0014, 0032). Staff, districts, schools and program contacts are `allowed` or told by their work. A hint
shows the first letters only.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.flows import guard_children, guard_identifier_words, guard_numbers, guard_people
from bot.flows.guard_identifier_weights import BIAS, TABLES
from bot.flows.guard_reading import Candidate, Reading
from bot.flows.guard_welcome import Welcome

THRESHOLD = 0
"""In hundredths of the logit; chosen by cross-validation over the sentences trained on."""

_LINK = re.compile(r"https?://\S+")


@dataclass(frozen=True)
class Found:
    """What a passage looked like, and the passage itself: only ever masked on the way out."""

    looks_like: str
    passage: str

    @property
    def hint(self) -> str:
        """The sentence for the person; two characters of the passage, or one of each word of a name."""
        return f"It looked like {self.looks_like}: {mask(self.passage)}"


def mask(passage: str) -> str:
    """First two characters and dots; of names, the first letter of each word. At most 24 characters."""
    if any(char.isdigit() or char == "@" for char in passage):
        return (passage[:2] + "•" * len(passage[2:]))[:24]
    return " ".join(word[0] + "•" * (len(word) - 1) for word in passage.split())[:24]


def find(text: str, allowed: tuple[str, ...]) -> Found | None:
    """Something that looks like a student or a private person, what most looks like it first; None when nothing does."""
    text = _LINK.sub(" ", text)
    places = sorted(candidates(text, _welcome(allowed)), key=looks, reverse=True)
    found = next((place for place in places if score(text, place) > THRESHOLD), None)
    return None if found is None else Found(found.looks_like, text[found.start : found.end])


def candidates(text: str, welcome: Welcome) -> Iterator[Candidate]:
    """Every place in a text that might identify somebody and is not the program's own."""
    reading = Reading(text)
    for source in (guard_people, guard_children, guard_numbers):
        for candidate in source.candidates(reading):
            if not welcome.takes(candidate, text[candidate.start : candidate.end]):
                yield candidate


def looks(candidate: Candidate) -> int:
    """What the place looks like and stands beside, in hundredths of the logit."""
    weights = _weights(candidate.kind)
    return BIAS[candidate.kind] + sum(weights.get(feature, 0) for feature in candidate.features)


def score(text: str, candidate: Candidate) -> int:
    """The logit in hundredths: how it looks, and what is said around it."""
    return looks(candidate) + guard_identifier_words.score(text, candidate)


@lru_cache(maxsize=256)
def _welcome(allowed: tuple[str, ...]) -> Welcome:
    """The same names are read once: a program has thousands, and every word said comes past here."""
    return Welcome(allowed)


@cache
def _weights(kind: str) -> dict[str, int]:
    pairs = (entry.rpartition("=") for entry in TABLES[kind].split())
    return {feature: int(weight) for feature, _, weight in pairs}
