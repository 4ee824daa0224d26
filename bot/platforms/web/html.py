"""Cards and forms as HTML. Escaping is always on; no element is dropped in silence."""

import base64
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bot.platforms.web import charts
from bot.platforms.web.limits import RADIO_MOST
from bot.ui import plain, say
from bot.ui.cards import (
    SAMPLE_NOTE,
    Bullets,
    Button,
    Buttons,
    Card,
    Chart,
    Divider,
    Element,
    Facts,
    File,
    Image,
    Link,
    Table,
    Text,
    When,
)
from bot.ui.forms import ALT, Choice, Field, Form

FIELD = "f."
SAFE_SCHEMES = frozenset({"http", "https", "mailto"})
SAFE_IMAGES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml"})
MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+")
YES_NO = (Choice("yes", "Yes"), Choice("no", "No"))


@cache
def environment() -> Environment:
    """The templates of this folder; a name nobody set is an error, not a blank."""
    found = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.globals.update(
        data_uri=data_uri, picture_uri=picture_uri, safe=is_safe, draw=charts.draw, number=say.number, element=element
    )
    return found


@dataclass(frozen=True)
class Stand:
    """Where a card stands: a button pressed on it says so. `pressable` False: it is only looked at (an e-mail)."""

    entry: int = 0
    thread: str = ""
    pressable: bool = True

    def press(self, button: Button) -> str:
        """What the button sends; `inbound.pressed` reads it."""
        return json.dumps([self.entry, self.thread, button.action, button.value], ensure_ascii=False)


def card(card: Card, stand: Stand | None = None) -> Markup:
    """A whole card, the sample note last, once."""
    return _macro("elements.html", "card")(card=card, stand=stand or Stand(), sample_note=SAMPLE_NOTE)


def element(each: Element, stand: Stand, level: int = 4) -> Markup:
    """One element; `level` is that of a heading inside the card. TypeError for an unknown one."""
    match each:
        case Text():
            return _macro("elements.html", "text")(each, level)
        case Facts():
            return _macro("elements.html", "facts")(each)
        case When():
            return _macro("elements.html", "moment")(each, plain.when(each))
        case Bullets():
            return _macro("elements.html", "bullets")(each)
        case Table():
            return _macro("elements.html", "table")(each)
        case Image():
            return _macro("elements.html", "image")(each)
        case Chart():
            return _macro("chart.html", "chart")(each)
        case Buttons():
            return _macro("elements.html", "buttons")(each, stand)
        case Link():
            return _macro("elements.html", "link")(each)
        case File():
            return _macro("elements.html", "file")(each)
        case Divider():
            return Markup("<hr>")
        case _:
            raise TypeError(f"no HTML for {type(each).__name__}")


def form(form: Form, raw: Mapping[str, str] | None = None, errors: Mapping[str, str] | None = None) -> Markup:
    """The inside of a form: the summary of what to fix, then every field with what was typed or is known.

    `raw` None: nothing was typed yet, so the values of the form are shown.
    """
    wrong = errors or {}
    first = next((field.key for field in form.fields if field.key in wrong), "")
    asked = tuple(_asked(field, raw, wrong.get(field.key, ""), field.key == first) for field in form.fields)
    stray = [text for key, text in wrong.items() if key not in {field.key for field in form.fields}]
    return _macro("form.html", "inside")(form, asked, stray, SAMPLE_NOTE)


@dataclass(frozen=True)
class Asked:
    """A field as the page draws it. `control` is the kind of control; `picked` are the values that are on."""

    field: Field
    control: str
    choices: tuple[Choice, ...]
    value: str
    picked: frozenset[str]
    alternative: str
    error: str
    is_first_error: bool

    @property
    def name(self) -> str:
        """The name it is sent under."""
        return FIELD + self.field.key

    @property
    def alternative_name(self) -> str:
        """The name the alternative answer is sent under."""
        return FIELD + self.field.key + ALT

    @property
    def id(self) -> str:
        """Its place in the page."""
        return "field-" + re.sub(r"[^\w-]", "-", self.field.key)

    @property
    def described_by(self) -> str:
        """The ids of the hint and the error, those that are there."""
        parts = [f"{self.id}-hint" if self.field.hint else "", f"{self.id}-error" if self.error else ""]
        return " ".join(part for part in parts if part)


def _asked(field: Field, raw: Mapping[str, str] | None, error: str, is_first_error: bool) -> Asked:
    value = field.value if raw is None else raw.get(field.key, "")
    return Asked(
        field=field,
        control=_control(field, value),
        choices=YES_NO if field.kind == "yes_no" else field.choices,
        value=value,
        picked=frozenset(value.split("\n")) - {""},
        alternative=field.alternative_value if raw is None else raw.get(field.key + ALT, ""),
        error=error,
        is_first_error=is_first_error,
    )


def _control(field: Field, value: str) -> str:
    """A browser's date box takes ISO days only, so anything else typed goes into a text box to be seen."""
    match field.kind:
        case "yes_no":
            return "radio"
        case "choice":
            return "radio" if field.required and len(field.choices) <= RADIO_MOST else "select"
        case "choices":
            return "checkbox"
        case "long_text":
            return "textarea"
        case "integer":
            return "numeric"
        case "decimal":
            return "decimal"
        case "date":
            return "date" if re.fullmatch(r"(\d{4}-\d\d-\d\d)?", value) else "text"
        case "text":
            return "text"
        case _:
            raise TypeError(f"no control for {field.kind}")


def is_safe(url: str) -> bool:
    """An address that may be a link; anything else is shown as text only."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return False
    return parts.scheme.lower() in SAFE_SCHEMES


def data_uri(media_type: str, data: bytes) -> str:
    """The bytes as an address of their own."""
    kind = media_type if MEDIA_TYPE.fullmatch(media_type) else "application/octet-stream"
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def picture_uri(image: Image) -> str:
    """A picture as an address, "" when it is not a kind that browsers draw safely."""
    return data_uri(image.media_type, image.data) if image.media_type in SAFE_IMAGES else ""


def _macro(template: str, name: str) -> Callable[..., Markup]:
    return cast(Callable[..., Markup], getattr(environment().get_template(template).module, name))
