"""One field of a form as input blocks, and what Slack sends back of it as the raw answer of `ui.forms`.

A list that may be left alone has an entry to leave it blank again: Slack gives no way to take a choice back
(slackapi/bolt-js issue 2059), and a field answered twice would have no way out.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from bot.platforms.slack.limits import (
    CHECKBOXES,
    HINT,
    LABEL,
    OPTION_GROUPS,
    OPTION_LABEL,
    OPTION_VALUE,
    OPTIONS,
    PLACEHOLDER,
    RADIOS_SHOWN,
)
from bot.platforms.slack.texts import Json, plain
from bot.ui.answers import folded
from bot.ui.forms import ALT, Choice, Field

YES_NO = (Choice("yes", "Yes"), Choice("no", "No"))
BLANK = Choice("__blank", "Leave this blank")
WHOLE, BROKEN = re.compile(r"-?[0-9]{1,18}"), re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,18})?")


def inputs(field: Field, value: str, alternative: str, tag: str) -> list[Json]:
    """The block of a field holding `value`, and the block of its alternative answer.

    `tag` belongs to the page: Slack keeps what was typed under the same block and action, so another page with the
    same keys needs other actions.
    """
    hint = {"hint": plain(field.hint, HINT)} if field.hint.strip() else {}
    optional = not field.required or bool(field.alternative)
    made = [_block(field.key, field.label or field.key, _element(field, value), tag, optional=optional) | hint]
    if field.alternative:
        label = field.alternative_label or "Not available this month"
        element = _list(field.alternative, alternative, "Choose a reason", clears=True)
        made.append(_block(field.key + ALT, label, element, tag, optional=True))
    return made


def answer(held: Mapping[str, Any]) -> str:
    """What an element holds, from its state or, by the names of its initial value, from the element itself.

    `{"type": "static_select", "selected_option": {"value": "late", "text": {...}}}` is `late`.
    """
    for name in ("value", "selected_date", "initial_value", "initial_date"):
        if held.get(name):
            return str(held[name])
    options = held.get("selected_options") or held.get("initial_options") or ()
    one = held.get("selected_option") or held.get("initial_option")
    picked = [str(option["value"]) for option in (*options, *([one] if one else ()))]
    return "\n".join(value for value in picked if value != BLANK.value)


def _block(key: str, label: str, element: Json, tag: str, *, optional: bool) -> Json:
    action_id = f"{element['type']}-{tag}"
    return {
        "type": "input",
        "block_id": key,
        "label": plain(label, LABEL),
        "element": {**element, "action_id": action_id},
        "optional": optional,
    }


def _element(field: Field, value: str) -> Json:
    """The element in which `value` can stand as it was typed; a number or a day that is none stands in a text."""
    clears = not field.required or bool(field.alternative)
    match field.kind:
        case "integer" | "decimal":
            return _number(field, value)
        case "date":
            return _date(value)
        case "text" | "long_text":
            return _text(value, multiline=field.kind == "long_text")
        case "yes_no":
            return _list(YES_NO, value, "Yes or no", clears=True) if clears else _radio(YES_NO, value)
        case "choice" | "choices" if not field.choices:
            return _text(value)
        case "choice" if len(field.choices) <= RADIOS_SHOWN and not clears:
            return _radio(field.choices, value)
        case "choice":
            return _list(field.choices, value, "Choose one", clears=clears)
        case "choices":
            return _several(field.choices, value)
        case _:
            raise TypeError(f"no input for a field of kind {field.kind}")


def _text(value: str, *, multiline: bool = False) -> Json:
    """Slack makes one line of a text that is not multiline, so one with lines is."""
    initial = {"initial_value": value} if value else {}
    return {"type": "plain_text_input", "multiline": multiline or "\n" in value, **initial}


def _number(field: Field, value: str) -> Json:
    """Bounds only where the value keeps them: Slack may refuse a view that begins outside its own bounds."""
    is_decimal = field.kind == "decimal"
    if value and not (BROKEN if is_decimal else WHOLE).fullmatch(value):
        return _text(value)
    made: Json = {"type": "number_input", "is_decimal_allowed": is_decimal}
    if value:
        made["initial_value"] = value
    number = Decimal(value) if value else None
    for name, bound, is_kept in (
        ("min_value", field.least, number is None or field.least is None or number >= field.least),
        ("max_value", field.most, number is None or field.most is None or number <= field.most),
    ):
        if bound is not None and is_kept and (is_decimal or bound == bound.to_integral_value()):
            made[name] = f"{bound:f}" if is_decimal else f"{int(bound)}"
    return made


def _date(value: str) -> Json:
    if not value:
        return {"type": "datepicker"}
    try:
        is_day = date.fromisoformat(value).isoformat() == value
    except ValueError:
        is_day = False
    return {"type": "datepicker", "initial_date": value} if is_day else _text(value)


def _radio(choices: Sequence[Choice], value: str) -> Json:
    return {"type": "radio_buttons", "options": [_option(each) for each in choices], **_initial(choices, value)}


def _list(choices: Sequence[Choice], value: str, placeholder: str, *, clears: bool) -> Json:
    """A list to pick one from; longer than Slack takes at once, it is in groups."""
    shown = (*choices, BLANK) if clears else tuple(choices)
    placed = {"placeholder": plain(placeholder, PLACEHOLDER)}
    return {"type": "static_select", **placed, **_options(shown), **_initial(choices, value)}


def _several(choices: Sequence[Choice], value: str) -> Json:
    lines = [line for line in value.split("\n") if line]
    picked = [_option(each) for each in choices if any(_names(each, line) for line in lines)]
    initial = {"initial_options": picked} if picked else {}
    if len(choices) <= CHECKBOXES:
        return {"type": "checkboxes", "options": [_option(each) for each in choices], **initial}
    placed = {"placeholder": plain("Choose any", PLACEHOLDER)}
    return {"type": "multi_static_select", **placed, **_options(choices), **initial}


def _options(choices: Sequence[Choice]) -> Json:
    options = [_option(each) for each in choices]
    if len(options) <= OPTIONS:
        return {"options": options}
    if len(options) > OPTIONS * OPTION_GROUPS:
        raise ValueError(f"{len(options)} choices are more than Slack shows")
    return {
        "option_groups": [
            {
                "label": plain(f"{at + 1} to {min(at + OPTIONS, len(options))}", OPTION_LABEL),
                "options": options[at : at + OPTIONS],
            }
            for at in range(0, len(options), OPTIONS)
        ]
    }


def _option(choice: Choice) -> Json:
    """A long label goes on in the description, which stands under it."""
    if not 1 <= len(choice.value) <= OPTION_VALUE:
        raise ValueError(f"Slack would not give the choice `{choice.value}` back")
    label = " ".join(choice.label.split()) or choice.value
    made: Json = {"text": plain(label, OPTION_LABEL), "value": choice.value}
    if len(label) > OPTION_LABEL:
        made["description"] = plain(f"…{label[OPTION_LABEL - 1 :]}", OPTION_LABEL)
    return made


def _initial(choices: Sequence[Choice], value: str) -> Json:
    picked = next((_option(each) for each in choices if _names(each, value)), None)
    return {"initial_option": picked} if picked else {}


def _names(choice: Choice, typed: str) -> bool:
    """What was typed elsewhere, one question at a time, may be the label."""
    return typed == choice.value or folded(typed) in (folded(choice.value), folded(choice.label))
