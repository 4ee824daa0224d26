"""Does a message suggest that somebody may be in danger? English, Spanish, Portuguese.

The text is written out plainly (case, accents, chat spellings, slips of the finger) and judged by a small model learned
from sentences (`guard_danger_learned`, docs/adr/0013). Nothing here keeps or returns any of the text.
"""

import re
import unicodedata
from typing import Literal

from rapidfuzz.distance import OSA

from bot.flows import guard_danger_learned as learned
from bot.flows import guard_terms as terms

LEET = str.maketrans({"1": "i", "3": "e", "0": "o", "@": "a", "$": "s", "!": "i", "5": "s", "7": "t", "*": ""})
_WORD = re.compile(r"[a-z0-9@$!*']+")
_SPACED = re.compile(r"\b(?:[a-z] ){2,}[a-z]\b")
_SELF = re.compile(r"\b(?:my|him|her|your|it) self\b|\bthem selves\b")
_SUICIDE = re.compile(r"s[ui]{1,3}[cs]{1,2}[iy]{0,2}d(?:e|i|al|ial|ail|el|ed|es|le)\w{0,2}$")
_SENTENCE_END = re.compile(r"[.!?;\n]+\s+")
_TO_DIE = re.compile(r"\b(?:to|gonna) dei\b")
_STRETCHED = re.compile(r"([a-z])\1{2,}")


def in_danger(text: str) -> bool:
    """True when the fixed safety message has to be shown instead of anything else."""
    return learned.alarming(sentences(text))


def sentences(text: str) -> list[list[str]]:
    """The prepared words of each sentence, as the learned weights read them."""
    return [words for sentence in _SENTENCE_END.split(text) if (words := prepare(sentence).split())]


def language_of(text: str) -> Literal["en", "es", "pt"]:
    """`en`, `es` or `pt`, guessed by small words; for choosing the fixed text only."""
    words = set(re.findall(r"[^\W\d_]+", text.casefold()))
    spanish = len(words & terms.SPANISH) + sum("ñ" in word or "¿" in word for word in words)
    portuguese = len(words & terms.PORTUGUESE) + 2 * sum("ã" in word or "ç" in word or "õ" in word for word in words)
    told = any(len(word) >= 5 for word in words & (terms.SPANISH | terms.PORTUGUESE))
    most = max(spanish, portuguese)
    if most < 1 or (most < 2 and not told) or 4 * most < len(words):
        return "en"
    return "pt" if portuguese > spanish else "es"


def prepare(text: str) -> str:
    """Lower case, no accents, no punctuation, chat spellings and slips of the finger written out."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    plain = "".join(char for char in plain if not unicodedata.combining(char) and unicodedata.category(char) != "Cf")
    spelled = _SPACED.sub(lambda match: _joined(match.group()), " ".join(_WORD.findall(plain)))
    spelled = _TO_DIE.sub("to die", spelled)
    joined = " ".join(word for word in map(_written_out, spelled.split()) if word)
    return _SELF.sub(lambda match: match.group().replace(" ", ""), joined)


def _joined(letters: str) -> str:
    """The letters of "s u i c i d e" as one word, corrected; left alone when it is no word of ours."""
    word = _correct(letters.replace(" ", ""))
    return word if word in terms.KEYWORDS or word in {"kms", "kys", "kill", "die", "gun"} else letters


def _written_out(raw: str) -> str:
    if raw in terms.CHAT:
        return terms.CHAT[raw]
    word = raw.replace("'", "").strip("!@$*")
    if not word.isdigit():
        word = word.translate(LEET)
    word = _STRETCHED.sub(r"\1\1", word)
    if word in terms.CHAT:
        return terms.CHAT[word]
    return _correct(word)


def _correct(word: str) -> str:
    """The keyword this was meant to be, when it is one slip away (two from nine letters on); else the word."""
    if _SUICIDE.match(word):
        return "suicide"
    if len(word) < 5 or word in terms.NOT_TYPOS or word in terms.KEYWORDS:
        return word
    for keyword in terms.KEYWORDS:
        if word[0] != keyword[0] and word[:2] != keyword[1::-1]:
            continue
        slips = 2 if len(keyword) >= 9 and len(word) >= 8 else 1
        if abs(len(word) - len(keyword)) <= slips and OSA.distance(word, keyword, score_cutoff=slips) <= slips:
            return keyword
    return word
