"""Questions that ask the same, put together by the words that carry meaning. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.flows import faq_text

ALIKE = 0.5


@dataclass(frozen=True)
class Asked:
    """One question without an answer: its number, its words, the entry that came nearest, and its day."""

    number: int
    text: str
    near: str
    day: date


@dataclass(frozen=True)
class Group:
    """Questions that ask the same, newest first; never empty."""

    asked: tuple[Asked, ...]

    @property
    def title(self) -> str:
        """The newest wording."""
        return self.asked[0].text

    @property
    def last(self) -> date:
        """When it was asked last."""
        return max(one.day for one in self.asked)


def group(asked: Sequence[Asked]) -> list[Group]:
    """The groups, most asked first, then newest; each question joins the first group it is like.

    Two are alike when they share half of the words that carry meaning. Questions near the same entry need one such
    word in common.
    """
    groups: list[list[Asked]] = []
    for one in sorted(asked, key=lambda each: (each.day, each.number), reverse=True):
        home = next((found for found in groups if any(_alike(one, other) for other in found)), None)
        if home is None:
            groups.append([one])
        else:
            home.append(one)
    found = [Group(tuple(members)) for members in groups]
    return sorted(found, key=lambda each: (len(each.asked), each.last), reverse=True)


def _alike(one: Asked, other: Asked) -> bool:
    mine, theirs = _telling(one.text), _telling(other.text)
    shared = mine & theirs
    if one.near and one.near == other.near and shared:
        return True
    return (bool(shared) and len(shared) / len(mine | theirs) >= ALIKE) or mine == theirs


def _telling(text: str) -> frozenset[str]:
    small = faq_text.STOP | faq_text.ASKING | faq_text.COURTESY
    stems = [faq_text.stem(word) for word in faq_text.words(text)]
    return frozenset(stem for stem in stems if stem not in small) or frozenset(stems)
