"""Forms: what a person is asked, and how typed answers are read and checked, all errors at once.

A form is asked as a page or one question at a time (`flows/interview.py`) with the same words and the same
checks. Raw answers are texts as a platform hands them over: `raw[field.key]`, and for the alternative
answer of a field (`not available this month, because ...`) `raw[field.key + ALT]`. Several choices of one
field are its values, one a line.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Literal

from bot.ui import answers, say
from bot.ui.answers import CEILING, NotUnderstood

ALT = "__alt"
LONG_TEXT_LIMIT = 3000
TEXT_LIMIT = 300

Kind = Literal["text", "long_text", "integer", "decimal", "choice", "choices", "yes_no", "date"]


@dataclass(frozen=True)
class Choice:
    """One allowed answer: what is stored and what is read."""

    value: str
    label: str


@dataclass(frozen=True)
class Field:
    """One question. `alternative` are reasons that answer it instead of a value."""

    key: str
    label: str
    kind: Kind = "text"
    required: bool = True
    hint: str = ""
    choices: tuple[Choice, ...] = ()
    value: str = ""
    least: Decimal | None = None
    most: Decimal | None = None
    alternative: tuple[Choice, ...] = ()
    alternative_label: str = ""
    alternative_value: str = ""


@dataclass(frozen=True)
class Form:
    """One page. `id` is `feature.name`; `context` comes back unchanged with the answers."""

    id: str
    title: str
    fields: tuple[Field, ...]
    context: str = ""
    intro: str = ""
    submit_label: str = "Save"
    sample: bool = False


@dataclass(frozen=True)
class Instead:
    """The alternative was chosen: `reason` is one of the field's alternative values."""

    reason: str


Value = str | int | Decimal | date | bool | tuple[str, ...] | Instead | None


@dataclass(frozen=True)
class Reading:
    """What a page said. A field with an error has no value; one left blank on purpose has None."""

    values: dict[str, Value] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)


def read(form: Form, raw: Mapping[str, str], around: date | None = None) -> Reading:
    """Every answer and every problem of the page. `around` gives a day typed without a year its year."""
    reading = Reading()
    for each in form.fields:
        value, error = read_field(each, raw.get(each.key, ""), raw.get(each.key + ALT, ""), around)
        if error:
            reading.errors[each.key] = error
        else:
            reading.values[each.key] = value
    return reading


def read_field(each: Field, text: str, reason: str, around: date | None = None) -> tuple[Value, str]:
    """One field with both its answers, the value and the alternative; exactly one of them is wanted."""
    text, reason = answers.clean(text, lines=True), answers.clean(reason)
    if not (each.alternative and reason):
        return read_one(each, text, around)
    chosen = _pick(each.alternative, reason)
    if text:
        also = answers.quoted(chosen.label if chosen else reason)
        return (
            None,
            f"There is an answer, {answers.quoted(text)}, and also a reason, {also}. Keep one, clear the other.",
        )
    if chosen is None:
        return None, f"Choose a reason: {_labels(each.alternative)}."
    return Instead(chosen.value), ""


def read_one(each: Field, text: str, around: date | None = None) -> tuple[Value, str]:
    """The value of one typed answer, and the sentence to show when it cannot be taken ("" when it can)."""
    try:
        if not answers.clean(text):
            return _blank(each)
        if each.alternative and answers.folded(text) in answers.NOT_AVAILABLE:
            return None, _wanted(each)
        return _value(each, text, around), ""
    except NotUnderstood as problem:
        return None, str(problem)


def reason_of(each: Field, text: str) -> Instead | None:
    """The alternative this text names, by its words, its value or its number in the list."""
    chosen = _pick(each.alternative, text)
    return Instead(chosen.value) if chosen else None


def values_of(form: Form, values: Mapping[str, Value]) -> dict[str, str]:
    """Read values as the raw answers that give them again."""
    raw: dict[str, str] = {}
    for each in form.fields:
        value = values.get(each.key)
        if isinstance(value, Instead):
            raw[each.key + ALT] = value.reason
        elif value is not None:
            raw[each.key] = answers.as_text(value)
    return raw


def refill(form: Form, raw: Mapping[str, str]) -> Form:
    """The same form holding what was typed, right or wrong; a field that `raw` does not know keeps its own."""
    return replace(form, fields=tuple(_refilled(each, raw) for each in form.fields))


def _refilled(each: Field, raw: Mapping[str, str]) -> Field:
    if each.key not in raw and each.key + ALT not in raw:
        return each
    return replace(each, value=raw.get(each.key, ""), alternative_value=raw.get(each.key + ALT, ""))


def _value(each: Field, text: str, around: date | None) -> Value:
    match each.kind:
        case "integer":
            return int(_within(each, Decimal(answers.whole(text))))
        case "decimal":
            return _within(each, answers.decimal(text))
        case "yes_no":
            return answers.yes_no(text)
        case "date":
            return answers.day(text, around)
        case "choice":
            return _chosen(each, text).value
        case "choices":
            return _several(each, text)
        case "text" | "long_text":
            return _short_enough(each, text)
        case _:
            raise TypeError(f"no reading for a field of kind {each.kind}")


def _blank(each: Field) -> tuple[Value, str]:
    return None, _wanted(each) if each.required else ""


def _wanted(each: Field) -> str:
    lead = {
        "integer": "Type a number",
        "decimal": "Type a number",
        "yes_no": "Answer yes or no",
        "date": "Type a day, like 10/3/2026",
        "choice": "Choose one",
        "choices": "Choose at least one",
    }.get(each.kind, "Type an answer")
    if not each.alternative:
        return f"{lead}, like 12." if each.kind in ("integer", "decimal") else f"{lead}."
    label = each.alternative_label or "Not available this month"
    return f"{lead}, or choose why it is {label[:1].lower()}{label[1:]}."


def _within(each: Field, value: Decimal) -> Decimal:
    least, most = each.least, each.most
    if (
        (least is None or value >= least)
        and (most is None or value <= most)
        and (most is not None or abs(value) <= CEILING)
    ):
        return value
    if least is not None and most is not None:
        raise NotUnderstood(f"Type a number from {say.number(least)} to {say.number(most)}.")
    if least is not None and value < least:
        raise NotUnderstood(f"Type {say.number(least)} or more.")
    if most is not None:
        raise NotUnderstood(f"Type {say.number(most)} or less.")
    raise NotUnderstood(f"{say.number(value)} is more than I expected here. Check for extra digits.")


def _short_enough(each: Field, text: str) -> str:
    long = each.kind == "long_text"
    kept, limit = answers.clean(text, lines=long), LONG_TEXT_LIMIT if long else TEXT_LIMIT
    if len(kept) > limit:
        raise NotUnderstood(
            f"That is {say.number(len(kept))} characters; {say.number(limit)} fit here. "
            f"Shorten it by {say.number(len(kept) - limit)}."
        )
    return kept


def _chosen(each: Field, text: str) -> Choice:
    chosen = _pick(each.choices, text)
    if chosen is None:
        raise NotUnderstood(f"Choose one of these: {_labels(each.choices)}.")
    return chosen


def _several(each: Field, text: str) -> tuple[str, ...]:
    """A line is one choice, or several between commas, semicolons or the word `and`."""
    found: list[str] = []
    for line in text.strip().splitlines():
        pieces = [line] if _pick(each.choices, line) else re.split(r"[,;]| and ", line)
        found += [_chosen(each, piece).value for piece in pieces if piece.strip()]
    if not found:
        raise NotUnderstood(f"Choose at least one of these: {_labels(each.choices)}.")
    return tuple(dict.fromkeys(found))


def _pick(choices: tuple[Choice, ...], text: str) -> Choice | None:
    """By value or label as written, then by the number in the list, then by the only label that begins so."""
    typed = answers.folded(text)
    for choice in choices:
        if typed in (answers.folded(choice.value), answers.folded(choice.label)):
            return choice
    if typed.isascii() and typed.isdecimal() and len(typed) < 4:
        return choices[int(typed) - 1] if 1 <= int(typed) <= len(choices) else None
    begun = [choice for choice in choices if len(typed) > 2 and answers.folded(choice.label).startswith(typed)]
    return begun[0] if len(begun) == 1 else None


def _labels(choices: tuple[Choice, ...]) -> str:
    shown = [choice.label for choice in choices[:8]]
    if len(choices) > len(shown):
        return f"{', '.join(shown)} ...and {len(choices) - len(shown)} more"
    return say.listing(shown, "or")
