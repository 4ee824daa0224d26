"""The fixed safety message, as data. Never generated, never extended; a clinician's review is pending.

Sources (read November 2026): 988lifeline.org and samhsa.gov for 988; mamh.org, massmed.org and metrobostoncit.org
for the Massachusetts Behavioral Health Help Line.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType


@dataclass(frozen=True)
class SafetyText:
    """One language's message: an opening, whom to reach, and what to do now. `reviewer` empty: nobody yet."""

    language: str
    title: str
    opening: str
    help: tuple[str, ...]
    close: str
    source: str = "988lifeline.org; samhsa.gov; mamh.org; massmed.org"
    as_of: date = date(2026, 11, 23)
    reviewed: bool = False
    reviewer: str = ""
    review_note: str = "A clinician's review is pending."


SAFETY: Mapping[str, SafetyText] = MappingProxyType(
    {
        "en": SafetyText(
            language="en",
            title="Help is available right now",
            opening=(
                "It sounds like someone may be in danger or in crisis. I'm a program assistant and can't "
                "help with that, "
                "but people can right now:"
            ),
            help=(
                "Call or text 988 (Suicide & Crisis Lifeline). Press 2 for Spanish.",
                "If there is immediate danger, call 911.",
                "Massachusetts Behavioral Health Help Line: call or text 833-773-2445, any time.",
            ),
            close=(
                "If this is about a student, follow your school's crisis protocol now. I have not saved your message."
            ),
        ),
        "es": SafetyText(
            language="es",
            title="Hay ayuda disponible ahora mismo",
            opening=(
                "Parece que alguien puede estar en peligro o en crisis. Soy un asistente del programa y no "
                "puedo ayudar con "
                "eso, pero hay personas que sí pueden ahora mismo:"
            ),
            help=(
                "Llame al 988 y oprima 2 para español, o envíe AYUDA por mensaje de texto al 988.",
                "Si hay peligro inmediato, llame al 911.",
                "Línea de ayuda de salud mental de Massachusetts (Behavioral Health Help Line): llame o "
                "envíe un mensaje de "
                "texto al 833-773-2445, a cualquier hora.",
            ),
            close=(
                "Si se trata de un estudiante, siga ahora el protocolo de crisis de su escuela. No he "
                "guardado su mensaje."
            ),
        ),
        "pt": SafetyText(
            language="pt",
            title="Há ajuda disponível agora mesmo",
            opening=(
                "Parece que alguém pode estar em perigo ou em crise. Sou um assistente do programa e não "
                "posso ajudar com "
                "isso, mas há pessoas que podem, agora mesmo:"
            ),
            help=(
                "Ligue ou envie uma mensagem de texto para 988 (aperte 2 para espanhol).",
                "Se houver perigo imediato, ligue para 911.",
                "Linha de ajuda de saúde mental de Massachusetts (Behavioral Health Help Line): ligue ou "
                "envie uma mensagem de "
                "texto para 833-773-2445, a qualquer hora.",
            ),
            close=(
                "Se for sobre um aluno, siga agora o protocolo de crise da sua escola. Não guardei a sua mensagem."
            ),
        ),
    }
)
"""By language code. The text for 988 in Spanish (AYUDA, option 2) is 988lifeline.org's."""
