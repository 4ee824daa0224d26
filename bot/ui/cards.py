"""Cards: what the assistant says, in about a dozen closed words that every platform can draw.

There is no way to pass a platform's own JSON through a card, on purpose (docs/adr/0001). All text is
plain text: a renderer escapes it, so `<!channel>` or `<b>` typed by a person arrives as those letters.
"""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cache, cached_property, lru_cache
from typing import Annotated, Literal

from pydantic import Base64Bytes, Field, TypeAdapter


@dataclass(frozen=True)
class Text:
    """One paragraph; `style` says what it is for, never how it looks."""

    text: str
    style: Literal["normal", "heading", "note", "warning", "quote"] = "normal"
    type: Literal["text"] = "text"


@dataclass(frozen=True)
class Facts:
    """Short label and value pairs, in order."""

    items: tuple[tuple[str, str], ...]
    type: Literal["facts"] = "facts"


@dataclass(frozen=True)
class When:
    """A time with its label. Instants are aware; said in `zone`, or in the reader's own where the platform knows it."""

    label: str
    starts: datetime
    ends: datetime | None = None
    zone: str = "America/New_York"
    type: Literal["when"] = "when"


@dataclass(frozen=True)
class Bullets:
    """A list of short lines, in order."""

    items: tuple[str, ...]
    type: Literal["bullets"] = "bullets"


@dataclass(frozen=True)
class Table:
    """Columns and rows of short texts; every row has one cell per column."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    title: str = ""
    type: Literal["table"] = "table"


@dataclass(frozen=True)
class Image:
    """A picture with the words that stand for it."""

    alt: str
    data: Base64Bytes
    media_type: str = "image/png"
    type: Literal["image"] = "image"


@dataclass(frozen=True)
class Series:
    """One line or set of bars; one value per label of the chart, None where there is a gap."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True)
class Chart:
    """Numbers over labels. A gap stays a gap; renderers always give the numbers as text beside it."""

    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    kind: Literal["line", "bar"] = "line"
    unit: str = ""
    type: Literal["chart"] = "chart"


@dataclass(frozen=True)
class Button:
    """One thing to press. `action` is `feature.verb`; `value` comes back unchanged with the click."""

    label: str
    action: str
    value: str = ""
    style: Literal["normal", "primary", "danger"] = "normal"


@dataclass(frozen=True)
class Buttons:
    """Things to press, in order of how likely they are wanted."""

    items: tuple[Button, ...]
    type: Literal["buttons"] = "buttons"


@dataclass(frozen=True)
class Link:
    """An address to open, http(s) or mailto only; renderers show the label and the address."""

    label: str
    url: str
    type: Literal["link"] = "link"


@dataclass(frozen=True)
class File:
    """A small file to keep, such as an .ics."""

    name: str
    media_type: str
    data: Base64Bytes
    type: Literal["file"] = "file"


@dataclass(frozen=True)
class Divider:
    """A pause between two subjects."""

    type: Literal["divider"] = "divider"


Element = Text | Facts | When | Bullets | Table | Image | Chart | Buttons | Link | File | Divider


@dataclass(frozen=True)
class Card:
    """A message: a title (may be empty) and elements in reading order.

    `sample` marks a card that shows anything of an invented schedule; `ui.plain` and every renderer then
    say so once, in the same words.
    """

    title: str = ""
    body: tuple[Annotated[Element, Field(discriminator="type")], ...] = field(default=())
    sample: bool = False

    def __hash__(self) -> int:
        """Made once: a card is looked up for each of many places it goes to."""
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.title, self.body, self.sample))


SHORT = 16_000
"""Characters of a written card that is kept as it was read; one with a picture is longer."""
SAMPLE_NOTE = "Sample schedule, invented for practice. It is not DESE's."


def say(text: str, *more: Element, title: str = "", sample: bool = False) -> Card:
    """A card of one paragraph, and what follows it."""
    return Card(title=title, body=(Text(text), *more), sample=sample)


@cache
def _adapter() -> TypeAdapter[Card]:
    return TypeAdapter(Card)


def to_json(card: Card) -> str:
    """The card as one JSON object; `from_json` gives an equal card back."""
    return _adapter().dump_json(card).decode()


def from_json(text: str) -> Card:
    """The card a row was written from; ValueError when it is not one."""
    return _read(text) if len(text) <= SHORT else _adapter().validate_json(text)


@lru_cache(maxsize=256)
def _read(text: str) -> Card:
    return _adapter().validate_json(text)
