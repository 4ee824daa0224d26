"""A card as an Adaptive Card, in plain dicts.

What people typed is always said by text runs, which no client reads as markdown, so letters stay letters.
"""

import json
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bot.platforms.teams.charts import native
from bot.platforms.teams.limits import ACTIONS, CARD_VERSION, MESSAGE_BYTES, SUMMARY
from bot.ui import plain as words
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

Json = dict[str, Any]
SHORTENED = "This is shorter than it was: Teams takes no message of that length."
CONTENT_TYPE = "application/vnd.microsoft.card.adaptive"
OURS = "csmhs"
"""Under this name a press and a form carry what comes back to us."""

_STYLES: Mapping[str, Json] = {
    "normal": {},
    "heading": {"weight": "Bolder", "size": "Medium"},
    "note": {"isSubtle": True, "size": "Small"},
    "warning": {"color": "Attention", "weight": "Bolder"},
    "quote": {"italic": True},
}


@dataclass(frozen=True)
class Pictures:
    """Addresses of drawn charts and images, by their place in the card's body; words stand for what is not there."""

    urls: Mapping[int, str] = field(default_factory=dict)


NO_PICTURES = Pictures()


def content(card: Card, pictures: Pictures = NO_PICTURES, *, most: int = MESSAGE_BYTES) -> Json:
    """The card, whole; of one that is too long, the longest lists end with "...and N more", and its end says so."""
    drawn = _drawn(card, pictures)
    while _weight(drawn) > most and (shorter := _shortened(card)) is not None:
        card = shorter
        drawn = _drawn(card, pictures)
        drawn["body"].append(note(SHORTENED))
    return drawn


def summary(card: Card) -> str:
    """What a notification says of it."""
    said = " ".join(part for part in (card.title, *map(words.element, card.body)) if part).split()
    text = " ".join(said)
    return text if len(text) <= SUMMARY else f"{text[: SUMMARY - 3].rstrip()}..."


def wrapped(body: Sequence[Json]) -> Json:
    """An Adaptive Card of these elements."""
    return {
        "type": "AdaptiveCard",
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "version": CARD_VERSION,
        "msteams": {"width": "Full"},
        "body": list(body),
    }


def line(*runs: Json, **more: Any) -> Json:
    """One line of text runs."""
    return {"type": "RichTextBlock", "inlines": list(runs), "spacing": "None", **more}


def run(text: str, **more: Any) -> Json:
    """Letters, as they are."""
    return {"type": "TextRun", "text": text or " ", **more}


def paragraph(text: str, **more: Any) -> Json:
    """Lines under each other."""
    lines = [line(run(one, **more)) for one in (text.splitlines() or [""])]
    return {"type": "Container", "items": lines, "spacing": "Small"}


def press(button: Button, *, in_chat: bool = False) -> Json:
    """A button. Pressed, it asks for a dialog, in which a form opens or the answer is read; `in_chat`: for the card
    that takes the place of its own."""
    styles = {"primary": "positive", "danger": "destructive"}
    ours = {"action": button.action, "value": button.value}
    made: Json = {"type": "Action.Submit", "title": button.label}
    if in_chat:
        made |= {"type": "Action.Execute", "verb": OURS, "data": {OURS: ours}}
    else:
        made["data"] = {"msteams": {"type": "task/fetch"}, OURS: ours}
    if button.style in styles:
        made["style"] = styles[button.style]
    return made


def buttons(items: Sequence[Json]) -> list[Json]:
    """Rows of buttons, none of them hidden behind dots."""
    rows = [list(items[at : at + ACTIONS]) for at in range(0, len(items), ACTIONS)]
    return [{"type": "ActionSet", "actions": row, "spacing": "Small"} for row in rows]


def heading(text: str) -> Json:
    """The title of a card."""
    return {**paragraph(text, weight="Bolder", size="Large"), "style": "default"}


def note(text: str) -> Json:
    """Something to read last."""
    return paragraph(text, isSubtle=True, size="Small")


def _drawn(card: Card, pictures: Pictures) -> Json:
    body = [heading(card.title)] if card.title else []
    for at, element in enumerate(card.body):
        body += _element(element, pictures.urls.get(at, ""))
    if card.sample:
        body.append(note(SAMPLE_NOTE))
    return wrapped(body)


def _element(element: Element, picture: str) -> list[Json]:
    match element:
        case Text(text, style):
            return [_text(text, style)]
        case Facts(items):
            return [_lines([(run(f"{label}: ", weight="Bolder"), run(value)) for label, value in _split(items)])]
        case When():
            return [_lines([(run(f"{element.label}: ", weight="Bolder"), run(words.when(element)))])]
        case Bullets(items):
            return [_lines([(run("• " + " ".join(item.split())),) for item in items])]
        case Table():
            return _table(element)
        case Image(alt=alt):
            return _picture(picture, alt)
        case Chart():
            return _chart(element, picture)
        case Buttons(items):
            return buttons([press(one) for one in items])
        case Link(label, url):
            return [_link(label, url)]
        case File(name=name):
            return [_lines([(run(f"File: {name}"),)])]
        case Divider():
            return [{"type": "Container", "items": [line(run(" "))], "separator": True, "spacing": "Small"}]
        case _:
            raise TypeError(f"no Adaptive Card element for {type(element).__name__}")


def _text(text: str, style: str) -> Json:
    if style == "warning":
        text = f"Important: {text}"
    drawn = paragraph(text, **_STYLES[style])
    return {**drawn, "style": "emphasis"} if style == "quote" else drawn


def _split(items: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Values of several lines as lines; a run does not break."""
    return [(" ".join(label.split()), " ".join(value.split())) for label, value in items]


def _lines(lines: Sequence[Sequence[Json]]) -> Json:
    return {"type": "Container", "items": [line(*runs) for runs in lines], "spacing": "Small"}


def _table(table: Table) -> list[Json]:
    title = [_text(table.title, "heading")] if table.title else []
    if not table.rows:
        return [*title, _lines([(run(f"{', '.join(table.columns)}: nothing yet"),)])]
    rows = [_row(table.columns, weight="Bolder"), *(_row(row) for row in table.rows)]
    return [
        *title,
        {
            "type": "Table",
            "columns": [{"width": 1} for _ in table.columns],
            "firstRowAsHeaders": True,
            "gridStyle": "default",
            "rows": rows,
        },
    ]


def _row(cells: Sequence[str], **more: Any) -> Json:
    return {"type": "TableRow", "cells": [{"type": "TableCell", "items": [line(run(one, **more))]} for one in cells]}


def _picture(url: str, alt: str) -> list[Json]:
    said = _lines([(run(f"Image: {alt}", isSubtle=True),)])
    return [{"type": "Image", "url": url, "altText": alt, "size": "Stretch"}, said] if url else [said]


def _chart(chart: Chart, picture: str) -> list[Json]:
    """Teams' own chart where it tells the truth, else a picture; the numbers as text in any case."""
    numbers = paragraph(words.chart(chart), size="Small")
    drawn = native(chart)
    image: Json = {"type": "Image", "url": picture, "altText": chart.title, "size": "Stretch"}
    if drawn is not None:
        return [{**drawn, "fallback": image if picture else "drop"}, numbers]
    return [image, numbers] if picture else [numbers]


def _link(label: str, url: str) -> Json:
    open_it = {"type": "Action.OpenUrl", "url": url}
    runs = [run(label, selectAction=open_it)] if label == url else [run(label, selectAction=open_it), run(f" {url}")]
    return _lines([runs])


def _weight(drawn: Json) -> int:
    return len(json.dumps(_without_pictures(drawn), ensure_ascii=False).encode("utf-16-le"))


def _without_pictures(thing: Any) -> Any:
    if isinstance(thing, dict):
        return {key: "" if key == "url" and str(value).startswith("data:") else _without_pictures(value)
                for key, value in thing.items()}  # fmt: skip
    return [_without_pictures(one) for one in thing] if isinstance(thing, list) else thing


def _shortened(card: Card) -> Card | None:
    """The card with its longest part half as long; None when nothing can be left out any more."""
    sizes = [(len(words.element(one)), at) for at, one in enumerate(card.body) if _can_shorten(one)]
    if not sizes:
        return None
    at = max(sizes)[1]
    body = list(card.body)
    body[at : at + 1] = _half(body[at])
    return replace(card, body=tuple(body))


def _can_shorten(element: Element) -> bool:
    match element:
        case Bullets(items):
            return len(items) > 2
        case Table(rows=rows):
            return len(rows) > 2
        case Text(text):
            return len(text) > 400
        case _:
            return False


def _half(element: Element) -> list[Element]:
    """Half of it, and a line that says how much is left out in all."""
    match element:
        case Bullets(items):
            kept, left = _kept(items)
            return [Bullets((*kept, f"...and {left} more"))]
        case Table(rows=rows):
            width = len(element.columns)
            before = _left_before(rows[-1][0]) if rows else 0
            real = rows[:-1] if before else rows
            half = real[: len(real) // 2]
            last = (f"...and {before + len(real) - len(half)} more", *([""] * (width - 1)))
            return [replace(element, rows=(*half, last))]
        case Text(text):
            half_text = text.removesuffix(" ...")[: len(text) // 2].rstrip()
            return [replace(element, text=f"{half_text} ...")]
        case _:
            raise TypeError(f"{type(element).__name__} cannot be cut")


def _kept(items: Sequence[str]) -> tuple[Sequence[str], int]:
    before = _left_before(items[-1])
    real = items[:-1] if before else items
    half = real[: len(real) // 2]
    return half, before + len(real) - len(half)


def _left_before(last: str) -> int:
    first, _, rest = last.partition("...and ")
    number, _, end = rest.partition(" ")
    return int(number) if not first and end == "more" and number.isdecimal() else 0


def data_uri(media_type: str, data: bytes) -> str:
    """A picture as an address that holds it."""
    return f"data:{media_type};base64,{b64encode(data).decode()}"
