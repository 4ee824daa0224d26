"""Names and initials in a text, each with what it looks like and what the words around it tell.

What these features weigh is learned (`guard_identifier_weights`); nothing is decided here.
"""

import re
from collections.abc import Iterator

from bot.flows import guard_given_names as given
from bot.flows import guard_names as names
from bot.flows import guard_places as places
from bot.flows.guard_reading import SHORTENED, Candidate, Reading, Token
from bot.flows.ordinary_words import is_ordinary


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PARTICLES = _words("de da do das dos del la las los van von al el bin ben")
_LONGEST_NAME, _LONG, _PAIR_LONG = 6, 5, 2
_TERMS = names.NOT_NAMES | places.THINGS
_KNOWN = (names.FIRST_NAMES | given.MORE_NAMES) - given.WORD_NAMES
_WORDS = (given.WORD_NAMES | names.ALSO_WORDS) - names.MONTHS - frozenset({"aspen", "harvard"})
_PLACES = places.TOWNS | places.FAR | names.PLACES
_NOBODY, _PEOPLE = _TERMS | _PLACES, _KNOWN | given.SURNAMES
_MONTHS = names.MONTHS | _words("january julio abril agosto julho")
_NEVER_SMALL = (
    names.ALSO_WORDS
    | _MONTHS
    | _words("""
    alma luz esperanza marco julio dulce gloria victoria consuelo milagros salvador domingo linda clara rosa alba
    iris paloma perla dolores sol flor estrella cruz santos leon luna reina nieves daria tito cris santana vera mari
    rita
""")
)
_PET = re.compile(r"(?:c|z)?(?:it|inh)[oa]$")
_PAIR = re.compile(r"[^\W\d_]{2,3}")
_BESIDE_INITIALS = frozenset({"gradeno", "grade", "w.named", "kid"})
_VOWEL = re.compile("[aeiou]")
_AFTER_OPENERS = frozenset({"w.det", "w.pron", "we", "i", "kids", "kin_many"})
_OPENERS = _words("will may can mark hope grant bill")

_ALWAYS_SHORT = _words("u.s. d.c. i.d. n.a. p.o. p.s. p.d.")
_ABBREVIATIONS = _words("""
    a.m. p.m. e.g. i.e. u.s. d.o.b. u.s.a. p.s. n.a. p.o. p.d. d.c. i.d. m.a. m.s. r.n. h.s. m.s.w. e.d. b.a. k.o.
    l.a. n.y. a.k.a. b.d.
""")
_ORG = _words("""
    school elementary middle high academy center street st ave avenue road hall house hospital clinic services
    health program institute university college library park square regional charter preschool assessments analytics
    team foundation associates consulting collaborative county public escola escuela
""")


def candidates(reading: Reading) -> Iterator[Candidate]:
    """Every name and every set of initials in a text."""
    yield from _names(reading)
    yield from _initials(reading)


def _kind_of(reading: Reading, index: int) -> str:
    """known, word, surname, unknown, capital, lower, small, odd, strange, or "" for no name."""
    token = reading.tokens[index]
    plain = token.plain
    if not token.is_word or len(plain) < 2 or "." in token.text or plain in SHORTENED:
        return ""
    if reading.shouted or not token.capital:
        return _small_kind(reading, index, token)
    if plain in _MONTHS:
        return "month"
    if plain in _WORDS:
        return "word"
    if plain in _PLACES:
        return "town" if plain in _KNOWN else ""
    if plain in _TERMS or (plain in places.SCHOOLS and plain not in _PEOPLE):
        return ""
    if (token.text.isupper() or token.text.rstrip("s").isupper()) and plain not in _KNOWN:
        return ""
    parts = [part for part in re.split(r"[-'’]", plain) if part]
    if plain in names.TITLES or "title" in reading.told[index]:
        return ""
    if plain in _KNOWN or (len(parts) > 1 and any(part in _KNOWN for part in parts if len(part) > 2)):
        return "known"
    if plain in given.SURNAMES:
        return "surname"
    if _shortened(plain):
        return "known"
    if any(concept[:2] != "e." for concept in reading.told[index]):
        return ""
    if all(len(part) < 2 or is_ordinary(part) for part in parts):
        return "capital" if not reading.opens[index] and not reading.titled and len(plain) > 3 else ""
    return "unknown"


def _small_kind(reading: Reading, index: int, token: Token) -> str:
    plain = token.plain
    if plain in _TERMS or plain in _PLACES or plain in places.SCHOOLS or plain in names.TITLES:
        return ""
    if plain in names.FIRST_NAMES and plain not in _NEVER_SMALL:
        return "lower"
    if plain in _WORDS or plain in _MONTHS:
        return "small" if _is_framed(reading, index) else ""
    if any(concept[:2] != "e." for concept in reading.told[index]):
        return ""
    if plain in given.MORE_NAMES and len(plain) >= 3 and (reading.language == "en" or not is_ordinary(plain)):
        return "lower"
    if plain in given.SURNAMES and not is_ordinary(plain):
        return "lower"
    if not is_ordinary(plain) and _shortened(plain):
        return "lower"
    if len(plain) < 3 or reading.told[index] or is_ordinary(plain) or "'" in plain or "’" in plain:
        return ""
    return "odd" if reading.shouted or _is_framed(reading, index) else "strange"


def _shortened(plain: str) -> bool:
    """A pet name (Ricardito, Laurinha) or the plural of a known one ("two Emilys")."""
    if plain.endswith("s") and len(plain) > 4 and plain[:-1] in _KNOWN:
        return True
    stem = _PET.sub("", plain)
    return stem != plain and len(stem) > 2 and any(stem + ending in _KNOWN for ending in ("", "o", "a", "e"))


def _is_framed(reading: Reading, index: int) -> bool:
    """A word in small letters stands where only a name does: owner of a mother, before "refused", after "named"."""
    after = reading.told[index + 1] if index + 1 < len(reading.tokens) else ()
    before = reading.told[index - 1] if index else ()
    owner = reading.tokens[index].owned and {"kin", "screen", "consent"} & set(after)
    verb = {"w.have", "w.do", "refuse", "absent", "behave", "moved", "feel"} & set(after)
    subject = reading.opens[index] or bool({"w.and", "w.o"} & set(before))
    if verb and subject and len(reading.tokens[index].plain) >= _LONG:
        return True
    did = {"refuse", "absent", "behave"} & set(after) and {"e.ed", "e.past"} & set(after)
    return bool(owner or did) or "w.named" in before


def _names(reading: Reading) -> Iterator[Candidate]:
    index = 0
    while index < len(reading.tokens):
        kind = _kind_of(reading, index)
        if not kind:
            index += 1
            continue
        if kind in ("word", "month") and _opens_a_question(reading, index):
            index += 1
            continue
        first, last, kinds = index, index, [kind]
        if kind in ("lower", "odd", "strange"):
            if (
                last + 1 < len(reading.tokens)
                and _kind_of(reading, last + 1) == "lower"
                and not reading.tokens[last].owned
            ):
                last, kinds = last + 1, [*kinds, "lower"]
        else:
            first = _extend_left(reading, index)
            last, kinds = _extend_right(reading, index, kinds)
        around = reading.around(first, last)
        if kind not in ("known", "lower"):
            around |= {
                f"{kind}|{feature}" for feature in around if feature[:3] in ("L1:", "R1:", "R2:", "L1=", "R1=")
            }
        yield Candidate(
            "name",
            "a student's name",
            reading.tokens[first].start,
            reading.tokens[last].end,
            frozenset(_name(reading, first, last, index, kinds) | around),
        )
        index = last + 1


def _opens_a_question(reading: Reading, index: int) -> bool:
    """`Will` and the like begin a sentence before a name or a word such as `we`: no name."""
    if not reading.opens[index] or reading.tokens[index].plain not in _OPENERS or index + 1 == len(reading.tokens):
        return False
    return reading.tokens[index + 1].capital or bool(_AFTER_OPENERS & set(reading.told[index + 1]))


def _extend_left(reading: Reading, index: int) -> int:
    first = index
    while first and index - first < 3:
        before = reading.tokens[first - 1]
        if (
            not (before.is_word and before.capital and not before.owned)
            or reading.opens[first - 1]
            or reading.opens[first]
        ):
            break
        if before.plain in names.TITLES or "title" in reading.told[first - 1]:
            break
        first -= 1
    return first


def _extend_right(reading: Reading, index: int, kinds: list[str]) -> tuple[int, list[str]]:
    last, tokens = index, reading.tokens
    while last - index < _LONGEST_NAME and not tokens[last].owned and last + 1 < len(tokens):
        token = tokens[last + 1]
        if (
            token.is_word
            and token.capital
            and (len(token.text) == 1 or not token.text.isupper())
            and not reading.opens[last + 1]
        ):
            last += 1
            kinds = [*kinds, _kind_of(reading, last) or ("initial" if len(token.text) == 1 else "other")]
        elif token.plain in _PARTICLES and tokens[last + 2 : last + 3] and _capitalized(tokens[last + 2]):
            last += 2
            kinds = [*kinds, _kind_of(reading, last) or "other"]
        else:
            break
    return last, kinds


def _capitalized(token: Token) -> bool:
    return token.capital and not token.text.isupper()


def _name(reading: Reading, first: int, last: int, at: int, kinds: list[str]) -> set[str]:
    """What the name itself looks like."""
    tokens, lead = reading.tokens[first : last + 1], kinds[0]
    said = {
        f"k.{lead}": True,
        f"k.{lead}+{kinds[1] if len(kinds) > 1 else ''}": len(kinds) > 1,
        "k.many": len(kinds) > 1,
        "k.led": first < at,
        "k.then-known": "known" in kinds[1:],
        "k.then-surname": "surname" in kinds[1:],
        "k.ordinary": is_ordinary(reading.tokens[at].plain),
        f"k.opens-{lead}": reading.opens[first],
        "k.shouted": reading.shouted,
        "k.owned": tokens[-1].owned,
        "k.org": any(token.plain in _ORG for token in tokens),
        "k.term": any(token.plain in _NOBODY for token in tokens if token is not reading.tokens[at]),
        "k.school": any(token.plain in places.SCHOOLS for token in tokens),
        "k.town": any(token.plain in _PLACES for token in tokens),
        "k.ends-initial": len(tokens[-1].text) == 1,
        "k.eponym": any(" ".join(token.plain for token in tokens).startswith(name) for name in places.EPONYMS),
    }
    found = {feature for feature, holds in said.items() if holds}
    if last + 2 < len(reading.tokens) and reading.tokens[last + 1].text == "," and reading.tokens[last + 2].capital:
        kind = _kind_of(reading, last + 2)
        if kind and not reading.opens[last + 2]:
            found.add(f"k.last-first-{kind}")
    return found


def _initials(reading: Reading) -> Iterator[Candidate]:
    for index, token in enumerate(reading.tokens):
        if found := _initials_at(reading, index, token):
            alone = index and len(token.text) == 1
            start = reading.tokens[index - 1].start if alone else token.start
            yield Candidate(
                "initials", "a student's initials", start, token.end, frozenset(found | reading.around(index, index))
            )


def _initials_at(reading: Reading, index: int, token: Token) -> set[str]:
    letters = token.plain.replace(".", "").replace(" ", "")
    if not token.is_word or len(letters) > 4:
        return set()
    if len(token.text) == 1:
        return {"i.single"} if token.capital and _stands_alone(reading, index) else set()
    if "." in token.text:
        always = not token.capital or len(letters) > _PAIR_LONG or token.plain in _ALWAYS_SHORT
        if always and token.plain in _ABBREVIATIONS:
            return set()
        return {f"i.dotted{len(letters)}", "i.capital" if token.capital else "i.small"}
    if letters.upper() in names.NOT_INITIALS:
        return set()
    if reading.shouted or not _PAIR.fullmatch(token.text) or token.plain in _TERMS or reading.told[index]:
        return set()
    if token.text.isupper():
        return {f"i.bare{len(letters)}"}
    a_word = token.plain in names.NOT_SMALL_INITIALS or (is_ordinary(token.plain) and _VOWEL.search(token.plain))
    if a_word or not token.text.islower():
        return set()
    beside = {concept for near in reading.told[max(0, index - 2) : index + 4] for concept in near}
    return {f"i.lower{len(letters)}"} if _BESIDE_INITIALS & beside else set()


def _stands_alone(reading: Reading, index: int) -> bool:
    """A single capital letter with a full stop or after a word for a child, and a grade or such a word beside it."""
    tokens = reading.tokens
    beside_name = index and tokens[index - 1].is_word and tokens[index - 1].capital
    if beside_name or any(token.capital for token in tokens[index + 1 : index + 3]):
        return False
    stopped = index + 1 < len(tokens) and tokens[index + 1].text == "."
    before = reading.told[index - 1] if index else ()
    beside = {concept for near in reading.told[max(0, index - 3) : index + 5] for concept in near}
    return "kid" in before or (stopped and bool(_BESIDE_INITIALS & beside))
