"""One question of a typed interview: how it is put, how its answer is said back, and what a message to it means."""

import re
from collections.abc import Mapping

from bot.ui import answers, forms, say
from bot.ui.cards import Bullets, Element, Text
from bot.ui.forms import ALT, Choice, Field, Instead

TIPS = "You can also type back, skip, stop (your answers are kept), or ask me a question."

_ASKING = re.compile(r"(?:what|how|why|when|who|can|which|where|does|do|is|are|should)\b(?!')", re.IGNORECASE)
_NOT_AVAILABLE = re.compile(
    r"(?:n/a|na|n\.a\.?|not available|unavailable|none yet|not yet|no data)(?: this month| yet)?"
    r"(?:[\s,:;(–-]+(?:because of|because|due to|since|as)?\s*(?P<reason>.+?)\)?)?"
)
_FREE = ("text", "long_text")


def put(each: Field, raw: Mapping[str, str]) -> list[Element]:
    """The question, its numbered choices, and in small print the hint and what is already known."""
    body: list[Element] = [Text(each.label)]
    if each.choices:
        body.append(numbered(each.choices))
    notes = [each.hint or ("Yes or no." if each.kind == "yes_no" else "")]
    if current := shown(each, raw):
        notes.append(f"Now: {current}. Type same to keep it.")
    elif not each.required:
        notes.append("Type skip to leave this out.")
    if each.alternative:
        notes.append(f"Type n/a if it is {_unavailable(each)}.")
    return body + [Text(note, "note") for note in notes if note]


def put_reasons(each: Field) -> list[Element]:
    """The question why there is no answer, with the reasons numbered."""
    return [Text(f"Why is it {_unavailable(each)}?"), numbered(each.alternative)]


def numbered(choices: tuple[Choice, ...]) -> Bullets:
    """Choices as a list whose numbers can be typed."""
    return Bullets(tuple(f"{at}. {choice.label}" for at, choice in enumerate(choices, start=1)))


def shown(each: Field, raw: Mapping[str, str]) -> str:
    """The answer in `raw`, else the one the form offers, as the person knows it; "" when there is none."""
    if not (raw.get(each.key) or raw.get(each.key + ALT)):
        raw = {each.key: each.value, each.key + ALT: each.alternative_value}
    if reason := raw.get(each.key + ALT, ""):
        return f"{_unavailable(each)} ({_label(each.alternative, reason)})"
    text = raw.get(each.key, "")
    if each.choices and text:
        text = say.listing([_label(each.choices, part) for part in text.split("\n")])
    return text if len(text) <= 60 else f"{text[:59]}…"


def answered(each: Field, raw: Mapping[str, str]) -> bool:
    """Whether `raw` holds an answer to it that reads well."""
    value, error = forms.read_field(each, raw.get(each.key, ""), raw.get(each.key + ALT, ""))
    return value is not None and not error


def names_a_choice(choices: tuple[Choice, ...], text: str) -> bool:
    """Whether the text is, word for word, one of the choices; it then cannot be a wish to move about."""
    word = answers.folded(text)
    return any(word in (answers.folded(choice.value), answers.folded(choice.label)) for choice in choices)


def asks(each: Field, text: str) -> bool:
    """A question to us. Where any text is an answer it must look like one twice over; quotation marks prevent it."""
    line = answers.clean(text)
    marked, worded = line.endswith("?"), bool(_ASKING.match(line.lstrip("¿ ")))
    return marked and worded if each.kind in _FREE else marked or worded


def says_not_available(each: Field, text: str) -> tuple[bool, Instead | None]:
    """Whether the text says there is no answer, and the reason if it names one of those offered."""
    if not each.alternative:
        return False, None
    said = _NOT_AVAILABLE.fullmatch(answers.folded(text))
    if said:
        return True, reason_in(each, said["reason"] or "")
    named = reason_in(each, text) if each.kind not in _FREE and any(map(str.isalpha, text)) else None
    return named is not None, named


def reason_in(each: Field, text: str) -> Instead | None:
    """By number, label or value; else the only reason whose words stand in the text."""
    if named := forms.reason_of(each, text):
        return named
    said = answers.folded(text)
    found = [
        c for c in each.alternative if answers.folded(c.label) in said or answers.folded(c.value) in said.split()
    ]
    return Instead(found[0].value) if len(found) == 1 else None


def unquoted(each: Field, text: str) -> str:
    """Free text without the quotation marks that kept it from being taken for a question or a command."""
    line = text.strip()
    quoted = each.kind in _FREE and len(line) > 2 and line[0] in '"“' and line[-1] in '"”'
    return line[1:-1] if quoted else text


def _label(choices: tuple[Choice, ...], value: str) -> str:
    return next((choice.label for choice in choices if choice.value == value), value)


def _unavailable(each: Field) -> str:
    label = each.alternative_label or "Not available this month"
    return label[:1].lower() + label[1:]
