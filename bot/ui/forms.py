"""Forms: what a person is asked, and how typed answers are read and checked, all errors at once.

A form is asked as a page or one question at a time (`flows/interview.py`) with the same words and the same
checks. Raw answers are texts as a platform hands them over: `raw[field.key]`, and for the alternative
answer of a field (`not available this month, because ...`) `raw[field.key + ALT]`.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

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
