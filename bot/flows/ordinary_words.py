"""Is this an ordinary word of English, Spanish or Portuguese? A capitalized one that is not may be a name.

The words are the frequency lists that come inside the package pyspellchecker, which leave given names out. Read once,
when first asked, straight from the packed files: building its checker takes five times the memory.
"""

import gzip
import re
import unicodedata
from functools import cache
from importlib import resources

_LEAST = {"en": 3, "es": 2, "pt": 3}
"""Digits of the count a word needs: 100 of 1,650 million English and 390 million Portuguese words, all Spanish ones."""


def is_ordinary(word: str) -> bool:
    """True for a word of one of the three languages, in any case, with or without accents, also its plural."""
    plain = folded(word)
    return plain in _all() or (plain.endswith("s") and plain[:-1] in _all())


def folded(word: str) -> str:
    """Lower case without accents."""
    return "".join(char for char in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(char))


@cache
def _all() -> frozenset[str]:
    found: set[str] = set()
    for language in _LEAST:
        packed = resources.files("spellchecker").joinpath("resources", f"{language}.json.gz").read_bytes()
        often = re.compile(rf'"([^"\\]+)": ?\d{{{_LEAST[language]},}}')
        found.update(map(folded, often.findall(gzip.decompress(packed).decode("utf-8"))))
    return frozenset(found)
