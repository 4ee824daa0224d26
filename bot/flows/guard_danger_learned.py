"""A linear model that judges danger: words, letters, meanings and what stands together, each with a learned weight.

Features are counted in 2**18 slots by their checksum. The weights are data in `guard_danger_weights.txt`, trained by
`benchmarks/train_danger.py` on sentences written for this project. **Not yet reviewed by a clinician.**
"""

from array import array
from base64 import b64decode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import sqrt
from zlib import crc32, decompress

from bot.flows.guard_danger_meanings import meaning_of, meanings_of

SLOTS = 1 << 18
COUNTS = (1.0, 0.6, 1.2, 1.2, 1.0, 1.0)
"""How much each kind of feature counts, in the order of `features`."""

_WINDOW = 40
_PIECE = 4
_LONE = 1.0
_ORDINARY = frozenset({("all", "of", "them")})
"""Answers that the weights take for danger for want of words like them."""
_LONGEST_WORD = 24


@dataclass(frozen=True)
class Weights:
    """What was learned: danger scores above 0. `of` holds a weight and `rarity` halves of a logarithm for each slot."""

    bias: float
    step: float
    of: Sequence[int]
    rarity: bytes


def alarming(sentences: list[list[str]]) -> bool:
    """True when prepared sentences together, one of them alone, or some 40 words in a row score above 0.

    A sentence of fewer than 4 words is read with the others only; a word alone has to say it plainly.
    """
    several = (words for words in readings(sentences) if tuple(words) not in _ORDINARY)
    return any(score(words) > (0 if len(words) > 1 else _LONE) for words in several)


def score(words: list[str], weights: Weights | None = None) -> float:
    """Above 0 for danger, mostly between -1 and 1: a sum over features divided by their length, as a cosine is."""
    known = weights or learned()
    total = length = 0.0
    for kind, counts in zip(slots(words), COUNTS, strict=True):
        if kind:
            share = counts / sqrt(len(kind))
            total += share * sum(known.of[slot] for slot in kind)
            length += share * share * sum(known.rarity[slot] ** 2 for slot in kind)
    return known.bias + (known.step * total / sqrt(length) if length else 0.0)


def slots(words: list[str]) -> list[list[int]]:
    """Where the features of prepared words are counted, by kind."""
    return [[crc32(feature.encode()) % SLOTS for feature in kind] for kind in features(words)]


def features(words: list[str]) -> tuple[set[str], ...]:
    """What the model sees of prepared words, by kind; the mark each kind begins with keeps them apart."""
    return _words(words), _apart(words), _letters(words), _running(words), _meanings(words), _mixed(words)


def readings(sentences: list[list[str]]) -> Iterator[list[str]]:
    """The runs of words that are judged; each word is in at most three of them."""
    words = [word for sentence in sentences for word in sentence]
    if len(words) <= _WINDOW:
        yield words
    for sentence in sentences if len(sentences) > 1 else ():
        if _PIECE <= len(sentence) <= _WINDOW:
            yield sentence
    if len(words) > _WINDOW:
        for start in range(0, len(words) - _WINDOW // 2, _WINDOW // 2):
            yield words[start : start + _WINDOW]


def _words(words: list[str]) -> set[str]:
    """Words, pairs and threes."""
    pairs = {" ".join(pair) for pair in pairwise(words)}
    return {*words, *pairs, *(" ".join(words[start : start + 3]) for start in range(len(words) - 2))}


def _apart(words: list[str]) -> set[str]:
    """`_`: two words with one or two others between them."""
    return {f"_{first} {second}" for gap in (2, 3) for first, second in zip(words, words[gap:], strict=False)}


def _letters(words: list[str]) -> set[str]:
    """`~`: three to five letters in a row of each word, its two ends counted as letters."""
    ended = [f" {word[:_LONGEST_WORD]} " for word in words]
    return {
        f"~{word[start : start + size]}"
        for word in ended
        for size in (3, 4, 5)
        for start in range(len(word) - size + 1)
    }


def _running(words: list[str]) -> set[str]:
    """`^`: five to seven letters in a row of the whole text, spaces counted as letters."""
    text = f" {' '.join(words)} "
    return {f"^{text[start : start + size]}" for size in (5, 6, 7) for start in range(len(text) - size + 1)}


def _meanings(words: list[str]) -> set[str]:
    """`#`: meanings, `>`: one next to another, `<`: one with another one or two further on."""
    found = meanings_of(words)
    seen = {f"#{meaning}" for place in found for meaning in place}
    for gap, mark in ((1, ">"), (2, "<"), (3, "<")):
        for first, second in zip(found, found[gap:], strict=False):
            seen |= {f"#{one}{mark}{other}" for one in first for other in second if one != other}
    return seen


def _mixed(words: list[str]) -> set[str]:
    """`=`: pairs and threes, with the meaning in a word's place where it has one."""
    said = [f"#{meaning}" if (meaning := meaning_of(word)) else word for word in words]
    pairs = {f"={' '.join(pair)}" for pair in pairwise(said)}
    return {*pairs, *(f"={' '.join(said[start : start + 3])}" for start in range(len(said) - 2))}


@cache
def learned() -> Weights:
    """The shipped weights, read once when first needed."""
    return unpacked(files("bot.flows").joinpath("guard_danger_weights.txt").read_text("utf-8"))


def unpacked(text: str) -> Weights:
    """Weights from their file: bias and step, then the two tables, compressed and written in base 64."""
    first, *lines = text.splitlines()
    bias, step = first.split()
    tables = decompress(b64decode("".join(lines)))
    return Weights(float(bias), float(step), array("b", tables[:SLOTS]), tables[SLOTS:])
