"""What a contact's first line orders: close, forward to somebody, add to the FAQ; everything else is words to pass on.

Whoever answers by e-mail has no buttons, so a first line that is nothing but such an order is one. It must be the
whole line: "close the form first" is an answer. English, Spanish and Portuguese.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.ui import answers
from store.program import Contact

Act = Literal["words", "close", "forward", "store"]

_END = r"[\s.!]*"
_PLEASE = r"(?:please\s+|por\s+favor[\s,]*)?"
_CLOSE = re.compile(
    _PLEASE + r"(?:close(?:d|\s+(?:it|this|the\s+question|#?\d+))?|cerrar(?:la)?|cierra(?:la)?|cerrada"
    r"|fechar|encerrar|feche|encerre|fechada|encerrada)" + _END
)
_FORWARD = re.compile(
    _PLEASE + r"(?:(?:forward|fwd|pass|hand)\s+(?:(?:it|this)\s+)?(?:on\s+)?to"
    r"|reenviar\s+a|reenvia\s+a|pasar\s+a|pasa\s+a|encaminhar\s+para|encaminhe\s+para|passar\s+para|passe\s+para)"
    r"\s*:?\s+(?P<to>\S+(?:\s+\S+){0,4}?)" + _END
)
_STORE = re.compile(
    _PLEASE + r"(?:add\s+(?:it\s+|this\s+)?to\s+(?:the\s+)?faqs?"
    r"|(?:anadir|agregar|anade|agrega)\s+a\s+(?:las\s+)?(?:preguntas\s+frecuentes|faqs?)"
    r"|(?:adicionar|adicione)\s+(?:as\s+|ao\s+|a\s+)?(?:perguntas\s+frequentes|faqs?))" + _END
)


@dataclass(frozen=True)
class Order:
    """What is wanted, of whom (`to`, as typed), and the words besides."""

    act: Act
    words: str
    to: str = ""


def read(text: str) -> Order:
    """The order in the first line that says anything, and the rest of the message."""
    stripped = text.strip()
    first, _, rest = stripped.partition("\n")
    line = _plain(first)
    if _CLOSE.fullmatch(line):
        return Order("close", rest.strip())
    if _STORE.fullmatch(line):
        return Order("store", rest.strip())
    if (found := _FORWARD.fullmatch(line)) is not None:
        return Order("forward", rest.strip(), found["to"].strip())
    return Order("words", stripped)


def named(typed: str, contacts: Sequence[Contact]) -> Contact | None:
    """The one contact meant by a name, an id or an address, or by a part of a name that only one has; else None."""
    wanted = _plain(typed)
    for contact in contacts:
        if wanted in (_plain(contact.name), contact.id.casefold(), contact.email.casefold()):
            return contact
    parts = set(wanted.split())
    alike = [one for one in contacts if parts and parts <= set(_plain(one.name).split())]
    return alike[0] if len(alike) == 1 else None


def _plain(text: str) -> str:
    """Folded, and without the marks over letters that many leave out."""
    apart = unicodedata.normalize("NFKD", answers.folded(text))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
