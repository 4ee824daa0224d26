"""What a coordinator should mend in the entries: too alike, too few phrasings, words that no entry has."""

from collections import Counter
from collections.abc import Iterable, Sequence

from bot.flows import faq_text
from bot.flows.faq_index import Index
from store.program import FaqEntry

ALIKE = 0.75
FEW = 4


def too_alike(index: Index, least: float = ALIKE) -> list[tuple[int, int, float]]:
    """Pairs of owners with a phrasing in common or nearly so, the most alike first; each pair once."""
    found: dict[tuple[int, int], float] = {}
    for number, owner in enumerate(index.owners):
        for other, alike in index.like(number).items():
            if other != owner and alike >= least:
                pair = min(owner, other), max(owner, other)
                found[pair] = max(alike, found.get(pair, 0.0))
    return sorted(
        ((*pair, round(min(1.0, alike), 4)) for pair, alike in found.items()), key=lambda row: (-row[2], row)
    )


def too_few(entries: Sequence[FaqEntry], least: int = FEW) -> list[str]:
    """Ids of entries with fewer than `least` phrasings besides the question, in their order."""
    return [entry.id for entry in entries if len(set(entry.phrasings) - {entry.question}) < least]


def unknown_words(index: Index, questions: Iterable[str]) -> list[tuple[str, int]]:
    """Words in the questions that no entry has, with how many questions have each; the most frequent first."""
    counted = Counter(
        word for question in questions for word in set(faq_text.words(question)) if not index.understands(word)
    )
    return sorted(counted.items(), key=lambda row: (-row[1], row[0]))
