"""Sentences made from predicates and frames, with a name, a number or initials put in: to learn from, never to measure.

The parts are in `benchmarks/sentences`, one a line; the same seed gives the same sentences.
"""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.flows import guard_given_names as given
from bot.flows import guard_names as names

PARTS = Path(__file__).parent / "sentences"
LANGUAGES = ("en", "es", "pt")
TIMES = 2
Sentence = tuple[str, int]
"""The text, and 1 when it identifies somebody."""

_BEFORE = {
    "en": (
        "",
        "",
        "",
        "",
        "",
        "",
        "Reason: ",
        "FYI ",
        "Note: ",
        "No data because ",
        "We are one short since ",
        "I think ",
        "also ",
        "Hi, ",
    ),
    "es": ("", "", "", "", "", "Motivo: ", "Nota: ", "Hola, ", "Perdón, ", "Creo que "),
    "pt": ("", "", "", "", "", "Motivo: ", "Nota: ", "Oi, ", "Desculpa, ", "Acho que "),
}
_AFTER = {
    "en": ("", "", "", "", ".", ".", ".", ", just so you know", ". Thanks", "?"),
    "es": ("", "", ".", ".", ". Gracias"),
    "pt": ("", "", ".", ".", ". Obrigada"),
}
_MAILBOX = ("mariag", "jlopez77", "tran.family", "rosa.b", "kwilliams", "momof3", "djean", "silvafam")
_PRIVATE = (
    "gmail.example",
    "mail.example",
    "yahoo.example",
    "hotmail.com",
    "gmail.com",
    "correo.example",
    "inbox.example",
)
_SHARED = (
    "wellness",
    "csmh",
    "data",
    "helpdesk",
    "support",
    "sel-office",
    "mhteam",
    "info",
    "grants",
    "apoyo",
    "equipo",
)
_OFFICES = (
    "northriverps.example",
    "district.example",
    "lynnps.example",
    "panorama.example",
    "doe.example",
    "k12.example",
)
_STUDENTS = ("students.north.example", "stu.lps.example", "student.quincy.example")
_AREA_CODES = ("617", "508", "978", "413", "781", "857", "774", "339")
_ENDS_OF_STREETS = (
    "Street",
    "St",
    "Ave",
    "Avenue",
    "Road",
    "Rd",
    "Lane",
    "Terrace",
    "Drive",
    "Court",
    "Place",
    "Circle",
)
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_SCHOOLS = ("School", "Elementary", "Middle", "High", "Academy", "K-8")
_BARE_SCHOOLS = (
    *("Riverside", "Lincoln", "Tremont", "Hathaway", "Sumner", "Kennedy", "Chelsea", "Quincy", "Salem", "Lawrence"),
    *("Beverly", "Milton", "Everett", "Durfee", "Wayside", "Gateway", "Phoenix Academy", "Hope Center", "Mercy Clinic"),
)  # fmt: skip
_OPENING = [
    "ja",
    "ke",
    "ta",
    "ma",
    "de",
    "la",
    "sha",
    "ky",
    "ry",
    "za",
    "ni",
    "yo",
    "ka",
    "tre",
    "da",
    "jo",
    "wi",
    "ye",
    "ma",
    "li",
    "su",
    "tho",
    "bra",
    "va",
    "xi",
]
_CLOSING = [
    "leny",
    "varion",
    "zhane",
    "quess",
    "mirel",
    "dreya",
    "lissan",
    "vontay",
    "ndrick",
    "kwame",
    "lianys",
    "drielys",
    "berly",
    "marcus",
    "tonya",
    "rielle",
    "quanna",
    "nelys",
]


def made(seed: int = 1) -> list[Sentence]:
    """All of them, in a fixed order."""
    maker = _Maker(random.Random(seed))
    sources = (maker.people, maker.words, maker.schools, maker.numbers, maker.children, maker.initials)
    return [sentence for source in sources for sentence in source()]


def _lines(name: str) -> list[str]:
    lines = (PARTS / f"{name}.txt").read_text("utf-8").splitlines()
    return ["" if line == "-" else line for line in lines if line.strip()]


def _capital(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


class _Maker:
    """Puts parts together by one source of randomness."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        plain = names.FIRST_NAMES - given.WORD_NAMES - names.ALSO_WORDS - names.MONTHS
        self.common = sorted(plain)
        self.rare = sorted(plain | (given.MORE_NAMES - given.WORD_NAMES))
        self.word_names = _lines("words")
        self.surnames = sorted(given.SURNAMES)

    def people(self) -> Iterator[Sentence]:
        """A name with what a child does or has done to it, and with what somebody at work does."""
        for part, identifies in (("child", 1), ("staff", 0)):
            for language in LANGUAGES:
                told = [self._told(what, language) for what in _lines(f"{part}.{language}") for _ in range(TIMES)]
                framed = [self._cased(frame) for frame in _lines(f"{part}-frames.{language}") for _ in range(TIMES)]
                for sentence in (*told, *framed):
                    yield self._shouted(self._filled(sentence), identifies), identifies

    def words(self) -> Iterator[Sentence]:
        """Names that are words, used as words."""
        for language in LANGUAGES:
            yield from ((line, 0) for line in _lines(f"words.{language}"))

    def schools(self) -> Iterator[Sentence]:
        """What a school or a partner does."""
        for line in _lines("schools.en") * TIMES:
            yield f"{self._school()} {line}{self.chance.choice(('', '.'))}", 0

    def numbers(self) -> Iterator[Sentence]:
        """Numbers and addresses of a family, and of an office."""
        for part, identifies in (("private", 1), ("public", 0)):
            for line in _lines(part) * TIMES:
                language, _, frame = line.partition("|")
                yield self._cased(self._numbered(frame, language)), identifies

    def children(self) -> Iterator[Sentence]:
        """One child described, and children spoken of in general."""
        pick = self.chance.choice
        parts = {
            name: _lines(f"{name}.en")
            for name in ("articles", "kinds", "children", "whose", "happens", "roles", "kin")
        }
        for _ in range(TIMES * 110):
            one = {name: pick(lines) for name, lines in parts.items()}
            what = f"{one['articles']} {one['kinds']} {one['children']} {one['whose']} {one['happens']}"
            if self.chance.random() < 0.2:
                what = f"the {one['roles']}'s {one['kin']} {one['happens']}"
            yield self._cased(" ".join(what.split())), 1
        for _ in range(TIMES * 90):
            yield (
                self._cased(
                    pick(_lines("questions.en"))
                    % f"{pick(_lines('anybody.en'))} {pick(_lines('conditions.en'))}".strip()
                ),
                0,
            )
        for language in LANGUAGES:
            yield from ((self._cased(line), 0) for line in _lines(f"counted.{language}") * TIMES)
        for language in ("es", "pt"):
            for _ in range(TIMES * 20):
                yield self._cased(f"{pick(_lines(f'told.{language}'))} {pick(_lines(f'happens.{language}'))}"), 1

    def initials(self) -> Iterator[Sentence]:
        """Initials of a child, and abbreviations."""
        abbreviations = _lines("abbreviations.en")
        for part, identifies in (("initials", 1), ("abbreviated", 0)):
            for line in _lines(f"{part}.en") * TIMES * 2:
                sentence = _replaced(line, "I", self._letters)
                sentence = _replaced(sentence, "B", lambda: self.chance.choice(abbreviations))
                yield _replaced(sentence, "g", lambda: str(self.chance.randint(4, 9))), identifies

    def _told(self, what: str, language: str) -> str:
        article = self.chance.choice(("A ", "O ")) if language == "pt" and self.chance.random() < 0.6 else ""
        before = self.chance.choice(_BEFORE[language])
        article = article.lower() if before else article
        return (
            f"{before}{article}{{N}}{'' if what.startswith(',') else ' '}{what}{self.chance.choice(_AFTER[language])}"
        )

    def _filled(self, sentence: str) -> str:
        return _replaced(
            _replaced(sentence, "N", self._name), "S", lambda: _capital(self.chance.choice(self.surnames))
        )

    def _name(self) -> str:
        kind, more = self.chance.random(), self.chance.random()
        if kind < 0.85:
            source = self.common if kind < 0.45 else self.rare if kind < 0.65 else self.word_names
            name = _capital(self.chance.choice(source))
        else:
            name = _capital(self.chance.choice(_OPENING) + self.chance.choice(_CLOSING))
        if more < 0.08:
            return f"{name} {_capital(self.chance.choice(self.surnames))}"
        return (
            f"{name} {self.chance.choice('ABCDFGHJKLMPRSTVW')}{self.chance.choice(('.', ''))}"
            if more < 0.12
            else name
        )

    def _school(self) -> str:
        surname = _capital(self.chance.choice(self.surnames))
        kinds = (
            surname,
            f"The {surname}",
            self.chance.choice(_BARE_SCHOOLS),
            f"{surname} {self.chance.choice(_SCHOOLS)}",
        )
        return self.chance.choice((*kinds, f"{_capital(self.chance.choice(self.common))} {kinds[-1]}"))

    def _letters(self) -> str:
        first, second, third = (self.chance.choice("ABCDEFGHJKLMNPRSTVWYZ") for _ in range(3))
        forms = (f"{first}.{second}.",) * 6 + (
            f"{first}.{second}.{third}.",
            f"{first}. {second}.",
            first + second,
            first + second,
        )
        return self.chance.choice(forms)

    def _numbered(self, frame: str, language: str) -> str:
        pick, digits = self.chance.choice, self._digits
        fills: dict[str, Callable[[], str]] = {
            "P": self._phone,
            "E": lambda: f"{pick(_MAILBOX)}{digits(pick((0, 2)))}@{pick(_PRIVATE)}",
            "T": lambda: f"{pick(('dpham', 'jsantos', 'tnguyen'))}{digits(2)}@{pick(_STUDENTS)}",
            "O": lambda: f"{pick(_SHARED)}@{pick(_OFFICES)}",
            "A": lambda: self._street(language),
            "H": lambda: pick(("@real_dre17", "@baby.kay", "@lil_jay508", "@nessa.xo", "@mikey2011")),
            "D4": lambda: digits(4),
            "D5": lambda: digits(5),
            "D6": lambda: pick((digits(6), f"00{digits(4)}", f"{digits(2)}-{digits(4)}")),
            "D7": lambda: digits(7),
            "D8": lambda: pick((digits(8), f"{digits(4)}-{digits(6)}-2025", f"{digits(2)}-{digits(5)}")),
            "D10": lambda: pick((f"10{digits(8)}", f"10{digits(8)}", f"10 {digits(4)} {digits(4)}")),
            "D12": lambda: f"100{digits(9)}",
            "S9": lambda: pick((f"{digits(3)}-{digits(2)}-{digits(4)}", f"0{digits(2)} {digits(2)} {digits(4)}")),
            "Z": lambda: f"9{digits(2)} {digits(4)} {digits(4)}",
            "B": lambda: self._date(2004, 2019, language),
            "Y": lambda: self._date(2021, 2027, language),
        }
        for mark, fill in fills.items():
            frame = _replaced(frame, mark, fill)
        return frame

    def _phone(self) -> str:
        area, rest = self.chance.choice(_AREA_CODES), f"01{self._digits(2)}"
        forms = ("{0}-555-{1}", "{0}-555-{1}", "({0}) 555-{1}", "{0}.555.{1}", "{0} 555 {1}", "{0}555{1}")
        return self.chance.choice(forms).format(area, rest)

    def _street(self, language: str) -> str:
        street, number = self.chance.choice(_lines("streets.en")), self.chance.randint(2, 980)
        if language != "en" and self.chance.random() < 0.4:
            return f"{'calle' if language == 'es' else 'rua'} {street} {number}"
        return f"{number} {street} {self.chance.choice(_ENDS_OF_STREETS)}"

    def _date(self, first: int, last: int, language: str) -> str:
        year, month, day = self.chance.randint(first, last), self.chance.randint(1, 12), self.chance.randint(1, 28)
        if language != "en":
            name = "mayo" if language == "es" else "maio"
            return self.chance.choice(
                (f"{day}/{month}/{year}", f"{day:02}/{month:02}/{year}", f"{day} de {name} de {year}")
            )
        name = _MONTHS[month - 1]
        full = (
            f"{month}/{day}/{year}",
            f"{month:02}/{day:02}/{year}",
            f"{month}/{day}/{year % 100:02}",
            f"{name} {day}, {year}",
        )
        short = (f"{month}/{day}", f"{name} {day}", f"{name} {day}th")
        return self.chance.choice(short if first > 2020 and self.chance.random() < 0.5 else full)

    def _digits(self, count: int) -> str:
        return "".join(self.chance.choice("0123456789") for _ in range(count))

    def _cased(self, sentence: str) -> str:
        kind = self.chance.random()
        if kind < 0.5:
            sentence = sentence[0].upper() + sentence[1:]
        return sentence + self.chance.choice(("", "", ".", "."))

    def _shouted(self, sentence: str, identifies: int) -> str:
        kind = self.chance.random()
        if kind < 0.06:
            return sentence.lower()
        return sentence.upper() if kind < 0.08 and identifies else sentence


def _replaced(sentence: str, mark: str, fill: Callable[[], str]) -> str:
    while f"{{{mark}}}" in sentence:
        sentence = sentence.replace(f"{{{mark}}}", fill(), 1)
    return sentence
