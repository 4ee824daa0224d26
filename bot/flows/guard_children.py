"""One child told without a name: the only one of a kind, whose family or health is told, somebody's son or daughter.

Each such place in a text with what the words around it tell; what that weighs is learned (`guard_identifier_weights`).
"""

from collections.abc import Iterator
from itertools import pairwise

from bot.flows.guard_reading import Candidate, Reading


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SHOWN = 1
_THE = _words("the el la al del do da ao pelo pela los las os as")
_A = _words("a an un una um uma any each every another cada otro outro")
_THIS = _words("this that este esta ese esa esse essa aquel aquela")
_OUR = _words("""
    our my mi nuestro nuestra meu minha nosso nossa his her their su seu sua
""")
_PORTUGUESE = _words("""
    aluno aluna menino menina garoto garota crianca filho filha neto neta sobrinho sobrinha
""")
_HIS = _words("his her su seu sua")
_HE = _words("he she él ella ele ela")
_GRAVE = frozenset({"C:illness", "C:harm", "C:foster", "C:lives", "C:behave", "C:refuse", "C:screen"})
_OF_HEALTH = frozenset({"C:illness", "C:foster"})
_SOFT = _words("""
    user captain queen arrival patient client mute moca moco rapaz refugee twin runner
""")
_ONE = _words("one uno una um uma")
_CLASSES_MANY = _words("juniors seniors freshmen sophomores")
_CLASSES = _words("junior senior")
_SIBLINGS = _words("""
    brothers sisters siblings twins triplets hermanos hermanas irmaos irmas gemelos gemelas gemeos gemeas
""")


def candidates(reading: Reading) -> Iterator[Candidate]:
    for index in range(len(reading.tokens)):
        if (sort := _sort_of_child(reading, index)) and (found := _description(reading, index, sort)):
            first = max(index - _SHOWN, 0) if index and not reading.opens[index] else index
            looks_like = "somebody's health" if "C:illness" in found else "a description of a single person"
            yield Candidate(
                "child", looks_like, reading.tokens[first].start, reading.tokens[index].end, frozenset(found)
            )


def _sort_of_child(reading: Reading, index: int) -> str:
    """How a word may mean one child: kid, son, class, sib, oneof, origin, he, ill, graded, or "" when it does not."""
    told, plain = reading.told[index], reading.tokens[index].plain
    if "kids" in told or plain in _CLASSES_MANY:
        return "oneof" if _one_of(reading, index) else ""
    if "son" in told:
        return "sib" if plain in _SIBLINGS else "son"
    aged = plain == "old" and index and reading.tokens[index - 1].plain in ("year", "yr")
    if "kid" in told or aged or plain.endswith(("grader", "-year-old")):
        return "kid"
    if plain in _CLASSES:
        return "class"
    if plain in _SIBLINGS:
        return "sib"
    if plain in _SOFT:
        return "soft"
    after = reading.told[index + 1] if index + 1 < len(reading.tokens) else ()
    before = reading.told[index - 1] if index else ()
    told_more = bool({"w.rel", "w.with", "w.in"} & set(after))
    if "new_kid" in told and ("one" in before or (told_more and {"w.det", "w.o"} & set(before))):
        return "origin"
    if told_more and plain in _ONE and index and reading.tokens[index - 1].plain in _THE:
        return "theone"
    if plain in _HIS and "kin" in after:
        return "his"
    if reading.tokens[index].text.lower() in _HE:
        return "he"
    if "illness" in told:
        return "ill"
    return "graded" if "gradeno" in told and (plain[0].isdigit() or plain.startswith("kinder")) else ""


def _one_of(reading: Reading, index: int) -> bool:
    before = [token.plain for token in reading.tokens[max(0, index - 6) : index]]
    return any(first in _ONE and second in ("of", "de") for first, second in pairwise(before))


def _description(reading: Reading, index: int, sort: str) -> set[str]:
    noun, found = reading.tokens[index], {f"d.{sort}"}
    around = reading.around(index, index)
    if sort in ("soft", "theone", "origin") and not around & _GRAVE:
        return set()
    if sort in ("he", "his"):
        return found | around if around & _OF_HEALTH else set()
    article = "none"
    for back in range(index - 1, max(-1, index - 7), -1):
        token = reading.tokens[back]
        if not (token.is_word or token.text[0].isdigit() or token.text == "-") or reading.opens[back + 1]:
            break
        if kind := _article(token.plain, reading.language == "pt" or noun.plain in _PORTUGUESE):
            article = kind
            break
        found |= {f"m.{concept}" for concept in reading.told[back]}
    if article == "none" and sort in ("class", "sib"):
        return set()
    found |= {f"d.{article}", f"d.{article}-{sort}"} | ({"d.owned"} if noun.owned else set())
    marks = {feature for feature in found if feature.startswith("m.") and feature[2:4] not in ("w.", "e.")}
    general = {
        feature for feature in around if feature.startswith(("R1:w.", "R1:p", "C:hypo", "C:ask_form", "C:p.?"))
    }
    return found | around | {f"{article}&{feature}" for feature in marks | general}


def _article(plain: str, portuguese: bool) -> str:
    if plain in _OUR:
        return "our"
    if plain in _THIS:
        return "this"
    if plain in _THE or (plain in ("a", "o", "no", "na") and portuguese):
        return "the"
    if plain in _A:
        return "a"
    return "one" if plain in ("one", "uno") else ""
