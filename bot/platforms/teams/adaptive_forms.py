"""A form as an Adaptive Card, for a dialog or a chat, and its answers read back.

Numbers and days are typed as text: what a client's own number field refuses could neither be explained nor kept.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any
from urllib.parse import quote, unquote

from pydantic import TypeAdapter, ValidationError

from bot.platforms.teams.adaptive import OURS, Json, buttons, heading, line, note, paragraph, run, wrapped
from bot.platforms.teams.limits import EXPANDED
from bot.ui.cards import SAMPLE_NOTE
from bot.ui.forms import ALT, LONG_TEXT_LIMIT, TEXT_LIMIT, Choice, Field, Form, refill

NONE_OF_THEM = "(none of these)"
_NOTHING = "!"
"""The value of the choice that says nothing, for Teams wants one; no other is written with it."""
_PREFIX = "answer."
_HINTS = {"integer": "Like 12", "decimal": "Like 12.5", "date": "Like 10/3/2026"}
YES_NO = (Choice("yes", "Yes"), Choice("no", "No"))


@dataclass(frozen=True)
class Sent:
    """A form that came back: the form itself, for it travels with its answers; those; and whether it stood in a chat."""

    form: Form
    raw: dict[str, str]
    in_chat: bool


def form_content(
    form: Form,
    *,
    raw: Mapping[str, str] | None = None,
    errors: Mapping[str, str] | None = None,
    in_chat: bool = False,
) -> Json:
    """The form with what was typed and, right under each field, what is wrong with it."""
    filled = refill(form, raw) if raw is not None else form
    errors = errors or {}
    body: list[Json] = [heading(form.title)] if form.title else []
    if errors.get(""):
        body.append(_error(errors[""]))
    if form.intro:
        body.append(paragraph(form.intro))
    for each in filled.fields:
        body += _asked(each, errors.get(each.key, ""))
    body += buttons([_send(form, in_chat)])
    if form.sample:
        body.append(note(SAMPLE_NOTE))
    return wrapped(body)


def read(data: Mapping[str, Any]) -> Sent | None:
    """The form that this data came from; None when it came from none of ours."""
    ours = data.get(OURS)
    if not isinstance(ours, Mapping) or "form" not in ours:
        return None
    try:
        form = _adapter().validate_python(ours["form"])
    except ValidationError:
        return None
    several = {each.key for each in form.fields if each.kind == "choices"}
    chosen = {each.key for each in form.fields if each.kind in ("choice", "yes_no")}
    chosen |= {each.key + ALT for each in form.fields if each.alternative}
    raw: dict[str, str] = {}
    for name, value in data.items():
        if not (isinstance(name, str) and name.startswith(_PREFIX)) or isinstance(value, Mapping | list):
            continue
        key, text = name.removeprefix(_PREFIX), "" if value is None else str(value)
        if key in several:
            text = "\n".join(_decoded(one) for one in text.split(",") if one)
        elif key in chosen:
            text = _decoded(text)
        raw[key] = text
    return Sent(form, raw, bool(ours.get("here")))


@cache
def _adapter() -> TypeAdapter[Form]:
    return TypeAdapter(Form)


def _send(form: Form, in_chat: bool) -> Json:
    """The button that sends it; in a chat its answer takes the card's place. The form goes with it without what it
    holds: that comes back from its inputs."""
    bare = replace(form, fields=tuple(replace(each, value="", alternative_value="") for each in form.fields))
    ours = {"form": _adapter().dump_python(bare, mode="json", exclude_defaults=True), "here": in_chat}
    made: Json = {"type": "Action.Submit", "title": form.submit_label, "style": "positive", "data": {OURS: ours}}
    return {**made, "type": "Action.Execute", "verb": OURS} if in_chat else made


def _asked(each: Field, error: str) -> list[Json]:
    asked = [_input(each), *([_error(error)] if error else [])]
    if each.hint:
        asked.append(paragraph(each.hint, isSubtle=True, size="Small"))
    if each.alternative:
        label = each.alternative_label or "Not available this month"
        choices = (Choice("", NONE_OF_THEM), *each.alternative)
        drawn = _choices(each.key + ALT, f"Or: {label}", choices, (each.alternative_value,), compact=True)
        asked.append({**drawn, "placeholder": NONE_OF_THEM})
    return asked


def _input(each: Field) -> Json:
    must = {"isRequired": True, "errorMessage": _wanted(each)} if each.required and not each.alternative else {}
    match each.kind:
        case "choice":
            drawn = _choices(each.key, each.label, each.choices, (each.value,), compact=len(each.choices) > EXPANDED)
        case "choices":
            drawn = _choices(each.key, each.label, each.choices, each.value.split("\n"), several=True)
        case "yes_no":
            drawn = _choices(each.key, each.label, YES_NO, (each.value,))
        case "text" | "long_text" | "integer" | "decimal" | "date":
            drawn = {
                "type": "Input.Text",
                "id": _PREFIX + each.key,
                "label": each.label,
                "value": each.value,
                "isMultiline": each.kind == "long_text",
                "maxLength": LONG_TEXT_LIMIT if each.kind == "long_text" else TEXT_LIMIT,
                "placeholder": _HINTS.get(each.kind, ""),
            }
        case _:
            raise TypeError(f"no input for a field of kind {each.kind}")
    return {**drawn, **must}


def _choices(
    key: str,
    label: str,
    choices: Sequence[Choice],
    held: Sequence[str],
    *,
    several: bool = False,
    compact: bool = False,
) -> Json:
    known = {choice.value for choice in choices}
    return {
        "type": "Input.ChoiceSet",
        "id": _PREFIX + key,
        "label": label,
        "style": "compact" if compact else "expanded",
        "isMultiSelect": several,
        "wrap": True,
        "choices": [{"title": one.label, "value": _coded(one.value)} for one in choices],
        "value": ",".join(_coded(one) for one in held if one in known and one),
    }


def _coded(value: str) -> str:
    """As a value of a choice, which may hold no comma: several come back with commas between them."""
    return quote(value, safe=" ") if value else _NOTHING


def _decoded(text: str) -> str:
    return "" if text == _NOTHING else unquote(text)


def _wanted(each: Field) -> str:
    return "Choose an answer." if each.kind in ("choice", "choices", "yes_no") else "Type an answer."


def _error(text: str) -> Json:
    return {"type": "Container", "items": [line(run(text, color="Attention", weight="Bolder"))], "spacing": "Small"}
