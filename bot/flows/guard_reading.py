"""A text as words with what each stands for, so that a candidate can be told by what stands around it.

Pure and linear in the text: around a candidate a fixed number of words is looked at.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.flows.guard_context import CONCEPTS, SMALL_WORDS
from bot.flows.ordinary_words import folded


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,4}(?!\w)|[A-Z]\. [A-Z]\.(?!\w)|"
    r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+(?:[.,:/-]\d+)*(?:[^\W\d_]{1,3}|º|°|ª)?|[^\w\s]|\n"
)
_OWNED = re.compile(r"['’]s$|(?<=s)['’]$")
_SHORT_VERB = re.compile(r"['’](?:ll|ve|re|d|m)$")
_ENDS = frozenset(".?!\n")
_TWO, _FOUR, _BESIDE, _NEAR, _WIDE = 2, 4, 6, 12, 40
_LOOSE = ("p.", "e.")
_GRADE = re.compile(
    r"\d{1,2}(?:st|nd|rd|th|º|°|ª|to|mo|vo|no|er|ro|do|a)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"eleventh|twelfth|primero?|segundo|tercero?|cuarto|quarto|quinto|sexto|septimo|octavo|noveno|oitavo|setimo|nono|terceira|"
    r"primeira|segunda|quarta|quinta|sexta|setima|oitava|nona|decimo)(?:-graders?|-grade)?|k|kinder\w*|\d{1,2}th-graders?"
)
_OFFICES = _words("IT TI HR RH")
SHORTENED = _words("""
    mr mrs ms dr sr sra jr st ave prof gr no vs rd rm ext apt dept supt asst rep fr tel num
""")
_PAST = re.compile(r"[^\W\d_]{2,}(?:ó|ou|iu|eu|aron|ieron|aram|eram|iram)")
_LANGUAGES = {
    "es": _words("""
    el los las del al y con por para que se su una un en es está no lo mi nuestro le ya pero como cuando
"""),
    "pt": _words("""
    o os as do da dos das ao à e com por para que se sua seu uma um em é está não meu minha já mas como quando na no
"""),
    "en": _words("""
    the and of to in is was for with that this we our she he his her not has have it at on from my are be by or
"""),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a mark, with where it stands; `plain` is folded and without the possessive."""

    text: str
    plain: str
    start: int
    end: int
    owned: bool = False

    @property
    def word(self) -> str:
        """The word as a feature: without the blank of "M. K."."""
        return self.plain.replace(" ", "_")

    @property
    def is_word(self) -> bool:
        """Not a number, not a mark."""
        return self.text[0].isalpha()

    @property
    def capital(self) -> bool:
        """Written with a capital letter."""
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Candidate:
    """What might identify: its kind (`name`, `initials`, `child`, `number`), what it looks like, where, and its features."""

    kind: str
    looks_like: str
    start: int
    end: int
    features: frozenset[str]


def tokens_of(text: str) -> list[Token]:
    """The words, numbers and marks of a text."""
    found = []
    for match in _TOKEN.finditer(text):
        word = match.group()
        bare = (_OWNED.sub("", word) if word[0].isalpha() else word) or word
        bare_verb = _SHORT_VERB.sub("", bare)
        found.append(Token(bare_verb, folded(bare_verb) or bare_verb, match.start(), match.end(), bare != word))
    return found


class Reading:
    """A text as tokens, what each tells, and where sentences begin."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokens_of(text)
        self.language = _language_of(self.tokens)
        letters = [char for char in text if char.isalpha()]
        self.shouted = len(letters) >= 8 and sum(char.isupper() for char in letters) > 0.8 * len(letters)
        long = [token for token in self.tokens if token.is_word and len(token.text) > 3]
        self.titled = len(long) > 3 and sum(token.capital for token in long) > 0.7 * len(long)
        self.told = [self._told(token) for token in self.tokens]
        self.opens = list(self._openings())
        self.sentence = list(self._sentences())

    def _told(self, token: Token) -> tuple[str, ...]:
        if token.text in _OFFICES and not self.shouted:
            return ("office",)
        told = concepts_of(token.plain)
        if "son" in told and token.plain == "son" and self.language != "en":
            told = tuple(concept for concept in told if concept != "son")
        if (
            len(token.text) > 3
            and not any(concept[:2] != "e." for concept in told)
            and _PAST.fullmatch(token.text.lower())
        ):
            told = (*told, "e.past")
        return told

    def _openings(self) -> Iterator[bool]:
        fresh = True
        for index, token in enumerate(self.tokens):
            yield fresh and token.is_word
            if token.text in _ENDS and not self._abbreviates(index):
                fresh = True
            elif token.is_word or token.text[0].isdigit():
                fresh = token.plain.endswith(".") and fresh
            elif token.text == ":":
                fresh = True

    def _sentences(self) -> Iterator[int]:
        number = 0
        for index in range(len(self.tokens)):
            number += self.opens[index] and index > 0
            yield number

    def _abbreviates(self, index: int) -> bool:
        before = self.tokens[index - 1] if index else None
        return (
            before is not None
            and self.tokens[index].text == "."
            and (before.plain in SHORTENED or len(before.text) == 1)
        )

    def around(self, first: int, last: int) -> set[str]:
        """What stands beside tokens `first` to `last`, near them in their sentence (`C:`), and elsewhere (`T:`)."""
        found = {*self._side(first, -1, "L"), *self._side(last, 1, "R")}
        for index in range(max(0, first - _WIDE), min(len(self.tokens), last + 1 + _WIDE)):
            if first <= index <= last:
                continue
            gap, same = max(first - index, index - last), self.sentence[index] == self.sentence[first]
            place = "C" if same and gap <= _NEAR else "T"
            found.update(
                f"{place}:{concept}" for concept in self.told[index] if concept[:2] not in _LOOSE or concept == "p.?"
            )
            if same and gap <= _BESIDE and self.tokens[index].is_word:
                found.add(f"W={self.tokens[index].word}")
        return found

    def _side(self, index: int, step: int, side: str) -> Iterator[str]:
        for distance in range(1, _FOUR + 1):
            index += step
            if not 0 <= index < len(self.tokens) or (self.opens[index] if step > 0 else self.opens[index + 1]):
                yield f"{side}{distance}:edge" if distance == 1 else f"{side}4:edge"
                return
            token = self.tokens[index]
            if distance <= _TWO:
                yield f"{side}{distance}={token.word}"
                yield from (f"{side}{distance}:{concept}" for concept in self.told[index])
            yield from (f"{side}4:{concept}" for concept in self.told[index])
            if distance == 1 and token.is_word and token.capital:
                yield f"{side}1:capital"
            if distance == 1 and token.owned:
                yield f"{side}1:owned"


_MARKS = {'"': "quote", "\n": "line"}


@cache
def _tables() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    exact: dict[str, list[str]] = {}
    begun: dict[str, list[str]] = {}
    for concept, words in CONCEPTS.items():
        for word in words.split():
            plain = folded(word)
            (begun if plain.endswith("*") else exact).setdefault(plain.rstrip("*"), []).append(concept)
    for concept, words in SMALL_WORDS.items():
        for word in words.split():
            exact.setdefault(folded(word), []).append(f"w.{concept}")
    unique = {word: tuple(dict.fromkeys(concepts)) for word, concepts in exact.items()}
    return unique, {word: tuple(concepts) for word, concepts in begun.items()}


_ENDINGS = (("ed", "ed"), ("ing", "ing"), ("ando", "ing"), ("endo", "ing"), ("mente", "ly"), ("ly", "ly"), ("cion", "noun"),
    ("cao", "noun"), ("tion", "noun"), ("ment", "noun"), ("ity", "noun"), ("s", "s"))  # fmt: skip


@lru_cache(maxsize=8192)
def concepts_of(plain: str) -> tuple[str, ...]:
    """What a folded word stands for; of a word in no table, its ending says a little."""
    if not plain[0].isalpha():
        return _number_or_mark(plain)
    exact, begun = _tables()
    found = list(exact.get(plain, ()))
    if "-" in plain and not found:
        found += [concept for part in plain.split("-") for concept in exact.get(part, ())]
    for length in range(4, min(len(plain), 12) + 1):
        found += begun.get(plain[:length], ())
    if _GRADE.fullmatch(plain):
        found.append("gradeno")
    if not any(concept.startswith("w.") for concept in found) and len(plain) > 4:
        found += [f"e.{label}" for ending, label in _ENDINGS if plain.endswith(ending)][:1]
    return tuple(dict.fromkeys(found))


def _number_or_mark(plain: str) -> tuple[str, ...]:
    if _GRADE.fullmatch(plain):
        return ("gradeno", "num")
    return ("num",) if plain[0].isdigit() else (f"p.{_MARKS.get(plain, plain)}",)


def _language_of(tokens: list[Token]) -> str:
    counts = dict.fromkeys(_LANGUAGES, 0)
    for token in tokens[:200]:
        word = token.text.lower()
        for language, words in _LANGUAGES.items():
            counts[language] += word in words
    return max(counts, key=lambda language: (counts[language], language == "en"))
