"""What a question comes to: an entry, a few near ones, or nothing."""

from dataclasses import dataclass
from typing import Literal

from store.program import FaqEntry

MOST_NEAR = 3
Kind = Literal["answer", "near", "nothing"]


@dataclass(frozen=True)
class Match:
    """`answer`: exactly one entry. `near`: one to three, best first. `nothing`: none. `score` is the best one's, 0 to 1."""

    kind: Kind
    entries: tuple[FaqEntry, ...] = ()
    score: float = 0.0


@dataclass(frozen=True)
class Weighed:
    """The same with entries by number, as one way of comparing finds it."""

    kind: Kind
    entries: tuple[int, ...] = ()
    score: float = 0.0


NOTHING = Match("nothing")
