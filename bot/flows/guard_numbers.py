"""Numbers and addresses that may lead to one person: phones, e-mail, streets, student numbers, dates of birth."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from bot.flows import guard_names as names
from bot.flows.guard_reading import Candidate, Reading

_MONTH = (
    r"(?:(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic|fev|set|out|dez)\b\.?|"
    r"january|february|march|april|may|june|july|"
    r"august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|"
    r"diciembre|janeiro|fevereiro|mar[cç]o|maio|junho|julho|setembro|outubro|novembro|dezembro)"
)
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("mail", re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")),
    ("mail", re.compile(
        r"(?i)(?<![\w.+-])[\w.+-]{1,64} ?(?: at | arroba |\(at\)|\[at\]) ?[\w.-]+ ?"
        r"(?: dot | punto | ponto |\(dot\)|\[dot\]) ?(?:org|com|edu|net|us)\b")),
    ("handle", re.compile(r"(?<![\w@.])@[\w.]{3,}")),
    ("handle", re.compile(
        r"(?i)\b(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|discord|facebook|roblox)\b(?: \w+)? ?(?:is|:|=|es|[eé]) ?[\w.]{3,}")),
    ("ssn", re.compile(r"(?<![\d-])\d{3}[- ]\d{2}[- ]\d{4}(?![\d-])")),
    ("phone", re.compile(r"(?<![\w.])(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. /])\d{3}[-. ]\d{4}(?!\d)")),
    ("phone7", re.compile(r"(?<![\w./-])\d{3}[-. ]\d{4}(?![\d-])")),
    ("date", re.compile(
        r"(?i)(?<![\w/.-])(?:\d{1,2}[/.-]\d{1,2}[/.-](?:(?:19|20)\d\d|\d\d)|\d{1,2}[/-](?:19|20)\d\d|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2})(?![\w/-])"
        rf"|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:of )?(?:19|20)\d\d\b"
        rf"|\b(?:the )?\d{{1,2}}(?:st|nd|rd|th|º)? (?:of |del? )?{_MONTH},? (?:of |del? |do )?(?:19|20)\d\d\b"
        rf"|\b{_MONTH},? (?:of |del? |do )?(?:19|20)\d\d\b")),
    ("day", re.compile(
        r"(?i)(?<![\w/.-])\d{1,2}/\d{1,2}(?![\w/-])"
        rf"|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b|\b\d{{1,2}}(?:st|nd|rd|th|º)? (?:of |del? )?{_MONTH}(?![a-z])")),
    ("street", re.compile(
        r"\b(?:\d{1,5}[A-Za-z]? (?:[NSEW]\.? )?(?!(?:" + names.NOT_STREET + r")\b)[A-Za-z][\w'.]*(?: "
        r"(?!(?:" + names.NOT_STREET + r")\b)[A-Za-z][\w'.]*){0,2}? (?i:street|avenue|ave|road|rd|lane|boulevard|blvd|terrace|"
        r"circle|drive|court|turnpike|parkway|highway|place|square|way)\b|\d{1,5} (?:[A-Z][\w'.]* ){1,3}(?:St|Dr|Ct|Pl|Ln|Way|"
        r"Place|Ter|Hwy|Pkwy|Cir|Sq|Square|Row|Path|Broadway)\b|\d{1,5} (?:Broadway|Parkway|Riverway)\b|"
        r"(?i:calle|rua|avenida|av\.|c/) (?:[\w'’]+ ){0,2}?[\w'’]+,? (?:(?i:n[uú]mero|num\.?|n[oº°]?\.?|#) ?)?\d{1,5}\b|"
        r"\d{1,5} (?:de )?(?:la )?(?i:calle|rua|avenida) [A-Z]\w+)")),
    ("file", re.compile(r"(?i)(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:pdf|docx?|xlsx?|csv|tiff?|png|jpe?g|pptx?|txt)\b")),
    ("login", re.compile(
        r"(?i)(?<![\w@.-])(?=[\w.]*[a-z]{3})(?:[a-z]+(?:[._][a-z0-9]+)*[._]?\d{2,}[a-z]{0,3}|[a-z]+_[a-z0-9_.]*[a-z0-9])(?![\w@-])")),
    ("spelled", re.compile(r"(?<![\w-])[A-Za-zÀ-ÿ](?:-[A-Za-zÀ-ÿ]){3,}(?![\w-])")),
    ("digits", re.compile(r"(?<![\w$.,/:-])(?:#\s?)?[A-Za-z]{0,3}-?\d(?:[ -]?\d){3,13}(?![\w%/:]|[,.]\d)")),
    ("short", re.compile(r"(?i)(?:(?<!\w)#|\b(?:id|locker|lunch|pin|casillero|seat) ?#?)(\d{2,3})\b(?![/:.]\d)")),
    ("year", re.compile(r"(?i)\b(?:born|b\.|nacid[oa]|naci[oó]|nascid[oa]|nasceu)(?: \w+){0,2} ['’]?(?:(?:19|20)\d\d|\d\d)\b")),
    ("born", re.compile(r"(?i)\b(?:born|nacid[oa]|naci[oó]|nascid[oa]|nasceu)\b(?: \w+){1,4}")),
    ("apt", re.compile(
        r"(?i)\b(?:apt|apartment|apto|apartamento|unit|piso) ?#?\d{1,4}[a-z]?\b|\b\d{1,4}[A-Z]? (?:[A-Z]\w+ ){1,3}apt\b")),
)  # fmt: skip
_GROUPS = {
    "phone7": "phone",
    "day": "date",
    "apt": "street",
    "handle": "mail",
    "ssn": "digits",
    "short": "digits",
    "year": "date",
    "born": "date",
    "login": "mail",
    "file": "file",
}
_SCHOOL_YEAR = re.compile(r"(?:20)?\d\d-(?:20)?\d\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BORN = re.compile(
    r"(?i).*\b(?:d\.?o\.?b|b\.?d|b-?days?|birth\w*|born|b\.|nac\w*|nasc\w*|cumpl\w*|anivers[aá]rio|"
    r"turn(?:s|ed|ing)?|fez|faz|f(?:emale)?|m(?:ale)?)\b"
)
_FIRST_BORN, _LAST_BORN = 2003, 2021
_BEFORE, _RECENT, _LONGEST = 40, 50, 11
_PRIVATE_MAIL = re.compile(r"(?i)@(?:stu|student)|students?\.|gmail|yahoo|hotmail|outlook|icloud")
_LABEL = re.compile(
    r"(?i)\b(?:sasid|lasid|ssid|ssn|social security|"
    r"(?:student|pupil|state|local|lunch|medicaid|masshealth|estudiante|alumno|aluno|aluna|"
    r"almuerzo|almo[cç]o|estatal) ?(?:id|pin|no|number|n[uú]mero|identifier|code|#)?|id|matr[ií]cula|identifier)\W*$"
)
LOOKS_LIKE = {
    "mail": "an e-mail address", "handle": "somebody's account", "ssn": "a social security number", "phone": "a phone number",
    "phone7": "a phone number", "date": "a date of birth", "day": "a date of birth", "street": "a street address",
    "digits": "a student ID", "short": "a student ID", "year": "a date of birth", "apt": "a street address",
    "born": "a date of birth", "login": "somebody's account", "file": "the name of a file", "spelled": "a student's name",
}  # fmt: skip


def candidates(reading: Reading) -> Iterator[Candidate]:
    """Every number, date and address with its shape; what stands first in the table is taken first."""
    taken: list[tuple[int, int]] = []
    starts = [token.start for token in reading.tokens]
    for shape, pattern in _PATTERNS:
        for match in pattern.finditer(reading.text):
            if any(match.start() < end and start < match.end() for start, end in taken[-_RECENT:]):
                continue
            taken.append(match.span())
            own = _own(shape, match, reading.text)
            if own is None:
                continue
            first = max(0, bisect_left(starts, match.start() + 1) - 1)
            around = reading.around(first, max(first, bisect_left(starts, match.end()) - 1))
            group = _GROUPS.get(shape, shape)
            features = own | around | {f"{group}|{feature}" for feature in around}
            yield Candidate("number", LOOKS_LIKE[shape], match.start(), match.end(), frozenset(features))


def _own(shape: str, match: re.Match[str], text: str) -> set[str] | None:
    """What a number itself looks like and is called; None for a date or a count that can be nobody's."""
    passage, before = match.group(), text[max(0, match.start() - _BEFORE) : match.start()]
    found = {f"n.{shape}"}
    if _LABEL.search(before):
        found.add("n.labelled")
    if shape == "mail" and _PRIVATE_MAIL.search(passage):
        found.add("n.private-mail")
    if shape in ("date", "day"):
        year = _YEAR.search(passage)
        child = year is not None and _FIRST_BORN <= int(year.group()) <= _LAST_BORN
        short = shape == "date" and year is None
        if not (child or short or _BORN.search(before) or _BORN.match(text[match.end() : match.end() + _BEFORE])):
            return None
        found.add("n.child-year" if child else "n.other-year")
    if shape == "digits":
        return (
            None if _SCHOOL_YEAR.fullmatch(passage) or _YEAR.fullmatch(passage.strip()) else found | _digits(passage)
        )
    return found


def _digits(text: str) -> set[str]:
    """How long a number is and how it is written."""
    length = len(re.sub(r"\D", "", text))
    marks = {
        "n.hash": "#" in text,
        "n.dashed": "-" in text,
        "n.spaced": " " in text.strip("# "),
        "n.lettered": text[0].isalpha(),
    }
    return {f"n.long{min(length, _LONGEST)}"} | {name for name, holds in marks.items() if holds}
