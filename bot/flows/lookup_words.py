"""The words the look-ups understand, and a question read with them. Pure; data first."""

import re
from collections.abc import Iterable

from bot.flows import faq_text


def stems(text: str) -> frozenset[str]:
    return frozenset(faq_text.stem(word) for word in faq_text.words(text))


SMALL = faq_text.STOP | stems(
    "who what which when where how is program coiin collaborative csmhs network cohort it dese massachusetts learning state"
)
MEMBER = SMALL | stems(
    "district districts school schools public participate take part join member involved selected select list include "
    "included team teams year part one round same group listed show name named names all every both regional town city "
    "first second ever among took distritos escuela participa programa sy2021 sy2122 belong does"
)
LIST = re.compile(
    r"\b(?:list|names?|all|both|que|quais|cuales)\b.*\b(?:districts?|distritos?)\b|\b(?:which|what) (?:\w+ )?(?:districts|towns)\b"
)
JOINING = re.compile(r"\b(?:can|could|may|join)\b")
REACH = SMALL | stems(
    "contact reach call phone telephone number email address mail mailing write tty office department question questions "
    "ask information help voice line street postal find talk speak send someone person answer main for student family "
    "support sfs education elementary secondary best way use contacto correo telefono contato detail details"
)
DATES = SMALL | stems(
    "when date dates day held hold due deadline last online happen cuando quando which year were did close closed "
    "end by start plazo fecha prazo calendar scheduled schedule take place set"
)
WAYS: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("tty", re.compile(r"\btty\b|\bttd\b|\btdd\b"), "The TTY number of {name} is {value}."),
    ("email", re.compile(r"\be-?mails?\b|\bcorreo\b"), "The e-mail address of {name} is {value}."),
    (
        "phone",
        re.compile(r"\bphone\b|\btelephone\b|\bcall\b|\btelefono\b|\btelefone\b|\bvoice\b"),
        "The phone number of {name} is {value}.",
    ),
    (
        "address",
        re.compile(r"\b(?:street|mailing|postal|mail|address|endereco|direccion)\b"),
        "The address of {name} is {value}.",
    ),
)
"""Field of a contact, how it is asked for, and the sentence; the first that fits is meant."""

WHOM = re.compile(
    r"\bcontacts?\b|\breach\b|\bwho (?:do|can|should|could) (?:i|we) (?:ask|talk|speak|write|call)\b|\bquestions\b|"
    r"\bcontato\b|\bcontacto\b"
)
ASKED_IF = re.compile(
    r"^(?i:so |and |hi |hey )?(?i:is|was|are|were|does|did) (?i:the )?(?i:town of |city of )?"
    r"(?P<name>[A-Z][\w'.-]+(?: [A-Z][\w'.-]+){0,2})(?i: public schools| schools| district| school district)? "
    r"(?i:(?:is |also |ever )?(?:in|part of|participating(?: in)?|take part in|taking part in|a member of|among|one of|"
    r"included in|a|on)\b ?)+"
    r"(?i:(?:the |this |our |it|coiin|program|collaborative|cohorts?|network|lists?|districts?|participating|csmhs|"
    r"massachusetts|dese|learning)\b ?)*\??$"
)  # fmt: skip
ORGANIZATION = stems("office department student family support sfs main dese education")
"""Words that name one of the offices."""

MAIN_OFFICE = stems("department main office dese") - stems("office dese")
DATED = stems("date deadline due")
YEAR_PARTS = frozenset({"2020", "2021", "2022", "school", "year"})

NOT_OF_DISTRICTS = {"number", "amount of money", "why", "duration", "phone number", "e-mail address", "where", "who"}
NOT_OF_CONTACTS = {"number", "when", "why", "name of a person", "time of day"}
NOT_OF_DATES = {
    "number",
    "duration",
    "time of day",
    "frequency",
    "where",
    "who",
    "why",
    "amount of money",
    "consequence",
}
"""Kinds of question each look-up leaves alone."""


class Question:
    """A question in the forms the look-ups need."""

    def __init__(self, text: str) -> None:
        self.text = " ".join(text.split())
        self.plain = faq_text.plain(self.text)
        self.stems = stems(self.text)
        self.kinds = faq_text.kinds_asked(self.text)
        self.years = faq_text.years_named(self.text)

    def only(self, *known: Iterable[str]) -> bool:
        """Every word is among these; years are judged apart."""
        rest = self.stems - self.years - {stem for group in known for stem in group}
        return not {stem for stem in rest if stem not in YEAR_PARTS}
