"""Reads Adaptive Cards and dialogs as Teams' clients show them, so that markup smuggled in by a person's words shows.

Text blocks are markdown in Teams and text runs are letters ("Format cards in Microsoft Teams", read November 2026): what
stands in a text block with a sign of markdown or HTML in it is marked `{marked ...}`.

* `card_text(content)`: all that is read; `held(content)`: what each input holds, by its raw name.
* `filled(content, typed)`: the data of the one button that sends the form, as Teams sends it back.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, unquote

from bot.platforms.teams.adaptive import OURS
from bot.platforms.teams.adaptive_forms import _PREFIX as PREFIX

Json = Mapping[str, Any]
MARKED = re.compile(r"[*_`#\[\]<>]")
INPUTS = ("Input.Text", "Input.ChoiceSet", "Input.Number", "Input.Date", "Input.Toggle")


def message_faces(activity: Json) -> list[str]:
    """The card of a message; the notification says only the beginning of it."""
    return [card_text(one["content"]) for one in activity["attachments"]]


def card_text(content: Json) -> str:
    """Each element on a line of its own, top to bottom."""
    return "\n".join(line for element in content["body"] for line in _element(element))


def elements(thing: Any) -> Iterator[Json]:
    """Every element of a card, however deep, in order."""
    if isinstance(thing, Mapping):
        if isinstance(thing.get("type"), str):
            yield thing
        for key, value in thing.items():
            if key not in ("data", "fallback", "selectAction"):
                yield from elements(value)
    elif isinstance(thing, list):
        for one in thing:
            yield from elements(one)


def action(content: Json, label: str) -> Json:
    """The button with this label."""
    return next(one for one in elements(content) if one["type"].startswith("Action.") and one["title"] == label)


def inputs(content: Json) -> list[Json]:
    """What can be filled in."""
    return [one for one in elements(content) if one["type"] in INPUTS]


def held(content: Json) -> dict[str, str]:
    """What each input holds, by the raw names of `ui.forms`."""
    found = {}
    for one in inputs(content):
        several = one.get("isMultiSelect", False)
        text = str(one.get("value", ""))
        text = "\n".join(map(unquote, text.split(","))) if several else text
        found[one["id"].removeprefix(PREFIX)] = unquote(text) if one["type"] == "Input.ChoiceSet" else text
    return found


def filled(content: Json, typed: Mapping[str, str]) -> tuple[Json, dict[str, Any]]:
    """The button that sends the form, and its data with every input; what `typed` does not name stays."""
    (button,) = [one for one in elements(content) if "form" in (one.get("data") or {}).get(OURS, {})]
    data = dict(button["data"])
    names = {one["id"].removeprefix(PREFIX) for one in inputs(content)}
    assert set(typed) <= names, f"no field for {set(typed) - names}"
    for one in inputs(content):
        name = one["id"].removeprefix(PREFIX)
        text = typed.get(name)
        if text is None:
            data[one["id"]] = one.get("value", "")
        elif one["type"] == "Input.ChoiceSet":
            data[one["id"]] = ",".join(_choice(one, each) for each in text.split("\n"))
        else:
            data[one["id"]] = text
    return button, data


def _choice(element: Json, wanted: str) -> str:
    coded = quote(wanted, safe=" ")
    assert not wanted or coded in {one["value"] for one in element["choices"]}, f"no choice {wanted!r}"
    return coded


def _element(element: Json) -> Iterator[str]:
    kind = element["type"]
    match kind:
        case "RichTextBlock":
            yield "".join(one["text"] for one in element["inlines"])
        case "TextBlock":
            yield f"{{marked {element['text']}}}" if MARKED.search(element["text"]) else element["text"]
        case "Container":
            for one in element["items"]:
                yield from _element(one)
        case "Table":
            for row in element["rows"]:
                yield " | ".join(" ".join(_lines(cell["items"])) for cell in row["cells"])
        case "Image":
            yield f"{{picture}} {element['altText']}"
        case "ActionSet":
            yield " ".join(f"[{one['title']}]" for one in element["actions"])
        case "Input.Text":
            yield from (element["label"], element.get("placeholder", ""))
        case "Input.ChoiceSet":
            yield element["label"]
            yield from (one["title"] for one in element["choices"])
        case _ if kind.startswith("Chart."):
            yield element["title"]
        case _:
            raise KeyError(f"nobody taught this reader {kind}")


def _lines(items: list[Json]) -> Iterator[str]:
    for one in items:
        yield from _element(one)
