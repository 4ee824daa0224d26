"""What the assistant says to free words, decided once for every door and the command line. Pure.

Always in this order: danger, an identifier, a wish for a person, a fact to look up, a stored answer.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.flows import faq_text, guards, lookup, wants_person
from bot.flows.faq import Matcher
from bot.flows.guards import Language, Verdict
from bot.flows.lookup import Found
from store.program import FaqEntry, Program

Kind = Literal["answer", "near", "nothing", "danger", "identifier", "person"]

ENGLISH_ONLY: dict[Language, str] = {
    "es": "Por ahora, esta respuesta solo está disponible en inglés.",
    "pt": "Por enquanto, esta resposta só está disponível em inglês.",
}
"""Said above an answer that nobody has translated and reviewed yet."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SPANISH = _words("""
    qué quién quiénes cuándo dónde cómo cuál cuáles cuántos cuántas el los las una es son está están hay
    del con para por puedo quiero alguien hablar distritos escuela reuniones programa quien quienes
    cuando donde cual cuantos cuantas correo teléfono telefono fecha plazo participan nuestro nuestra mi
""")
_PORTUGUESE = _words("""
    quem quando onde qual quais quantos quantas o os as um uma é são está há do da dos das com para pelo
    posso quero alguém falar escola reuniões reunioes inscrição inscricao prazo telefone contato não nao
    vocês nosso nossa programa distritos participam foram era você
""")


_PASSES = Verdict()


@dataclass(frozen=True)
class Asked:
    """What the words come to. `entries`: one for `answer`, up to three for `near`; `found`: a fact instead of them.

    `verdict` is the guard's for danger and identifiers. `language` is the asker's; `score` is 0 to 1.
    """

    kind: Kind
    entries: tuple[FaqEntry, ...] = ()
    found: Found | None = None
    verdict: Verdict = _PASSES
    score: float = 0.0
    language: Language = "en"

    @property
    def entry(self) -> str | None:
        """Id of the (best) entry, `lookup:district` and the like for a fact, or None."""
        return self.found.kind if self.found else self.entries[0].id if self.entries else None

    @property
    def source(self) -> str:
        """Where the answer, or the best near one, comes from; empty without one."""
        return self.found.source if self.found else self.entries[0].source if self.entries else ""

    @property
    def as_of(self) -> date | None:
        """The day that source was read; None without one."""
        return self.found.as_of if self.found else self.entries[0].as_of if self.entries else None


def ask(
    text: str, program: Program, matcher: Matcher, today: date, allowed_names: tuple[str, ...] | None = None
) -> Asked:
    """The whole decision: the guards, then `answered`. `allowed_names`: the program's own when None."""
    allowed = names_of(program) if allowed_names is None else allowed_names
    verdict = guards.check(text, allowed_names=allowed)
    if verdict.kind:
        language = verdict.language if verdict.kind == "danger" else language_of(text)
        return Asked(verdict.kind, verdict=verdict, language=language)
    return answered(text, program, matcher, today)


def answered(text: str, program: Program, matcher: Matcher, today: date) -> Asked:
    """The decision for words that have passed the guards."""
    language = language_of(text)
    if wants_person.wants_person(text):
        return Asked("person", score=1.0, language=language)
    if found := lookup.look_up(text, program, today):
        return Asked("answer", found=found, score=1.0, language=language)
    match = matcher.match(text)
    return Asked(match.kind, match.entries, score=match.score, language=language)


def names_of(program: Program) -> tuple[str, ...]:
    """Names and addresses the program itself uses; they identify no student."""
    districts = [name for district in program.districts for name in (district.name, *district.also)]
    contacts = [
        text
        for one in program.contacts
        for text in (one.name, one.office, one.email, one.phone, one.tty, one.address)
    ]
    return (*districts, *(person.name for person in program.people), *contacts, *program.partners)


def language_of(text: str) -> Language:
    """The asker's language, guessed by small words and letters; English when in doubt."""
    said = re.findall(r"[^\W\d_]+", text[:2_000].casefold())
    if not said:
        return "en"
    spanish = sum(word in _SPANISH or "ñ" in word for word in said) + 2 * ("¿" in text or "¡" in text)
    portuguese = sum((word in _PORTUGUESE) + 2 * any(c in word for c in "ãõç") for word in said)
    english = sum(word in _ENGLISH for word in said)
    most = max(spanish, portuguese)
    if most < 1 or most <= english or 4 * most < len(said):
        return "en"
    return "pt" if portuguese > spanish else "es"


_ELSEWHERE = _words("de la se en em na un um uma sao esta e y con com mi sus su lo al")
_ENGLISH = (faq_text.STOP | faq_text.ASKING) - _SPANISH - _PORTUGUESE - _ELSEWHERE
