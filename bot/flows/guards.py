"""First of all: is a person in danger? Then: does the text identify a student? Nothing is stored before this.

Pure. A `Verdict` never carries the text: only its kind, a masked hint, and the language of the fixed answer. The
words looked for are tables in `guard_danger_meanings` and `guard_names`; the fixed texts are in `guard_safety`.
"""

import re
from dataclasses import dataclass
from typing import Literal

from bot.flows import guard_danger, guard_identifiers
from bot.flows.guard_safety import SAFETY, SafetyText
from bot.ui.cards import Bullets, Card, Text

Language = Literal["en", "es", "pt"]

_OWN_NAME = re.compile(r"(^|[\s(,])@csmhs\b", re.IGNORECASE)
_LONGEST_READ = 20_000


@dataclass(frozen=True)
class Verdict:
    """What the guards say of a text: "" passes, `danger` and `identifier` stop it before anything is stored.

    `hint` is a masked sentence for the person ("It looked like a student ID: 12••••••••"); empty unless
    `identifier`. `language` chooses the safety text.
    """

    kind: Literal["", "danger", "identifier"] = ""
    hint: str = ""
    language: Language = "en"

    @property
    def passes(self) -> bool:
        """The text may be read, stored and sent on."""
        return not self.kind


def check(text: str, *, allowed_names: tuple[str, ...] = ()) -> Verdict:
    """The verdict on any free text; danger comes before identifiers.

    `allowed_names`: names and addresses the program itself uses (districts, schools, staff, contacts with their
    e-mail, phone and street address; `@domain` allows a domain). They never count as identifiers. Text beyond 20,000
    characters is read in pieces.
    """
    text = _OWN_NAME.sub(r"\1csmhs", text)  # it is called, not told of
    pieces = [text[start : start + _LONGEST_READ] for start in range(0, len(text), _LONGEST_READ - 200)]
    if any(guard_danger.in_danger(piece) for piece in pieces):
        return Verdict("danger", language=guard_danger.language_of(text))
    for piece in pieces:
        if found := guard_identifiers.find(piece, allowed_names):
            return Verdict("identifier", hint=found.hint)
    return Verdict()


def safety_text(language: str = "en") -> SafetyText:
    """The fixed text of a language; English when there is none."""
    return SAFETY.get(language, SAFETY["en"])


def safety_card(language: str = "en") -> Card:
    """The fixed safety message and nothing else; the caller adds a button where somebody can be told."""
    text = safety_text(language)
    return Card(title=text.title, body=(Text(text.opening), Bullets(text.help), Text(text.close)))


def refusal_card(verdict: Verdict) -> Card:
    """What happened, that nothing was kept, and how to say it again without identifying a student."""
    if verdict.kind != "identifier":
        raise ValueError("Only an identifier is refused this way; danger has the safety card.")
    return Card(
        title="Not saved: this may identify a student",
        body=(
            Text(f"{verdict.hint}. Messages here must not say who a student is.", style="warning"),
            Text("I kept nothing of what you wrote."),
            Text(
                "Please write it again with counts or roles only, like “one student in middle school was referred, "
                "waiting two weeks”. If it was not about a student, leave out the name or number and try again."
            ),
        ),
    )
