"""Reads messages and views as Slack's clients show them, so that markup smuggled in by a person's words shows.

What Slack interprets is marked: `{shout channel}`, `{person U1}`, `{link https://...}`, `{bold x}`, `{emoji tada}`.
Letters stay letters. Where the documentation leaves a doubt, the less kind reading is taken: entities in a plain text
are read as the signs they stand for.

* `faces(messages)`: a card's messages, as blocks and as text, each joined in order.
* `view_screen(view)`: all that is read in a modal or home, and what each field holds by its raw name.
* `filled(view, typed)`: the view as Slack sends it back when a person has typed that into it.

Sources: docs.slack.dev/messaging/formatting-message-text and /reference/block-kit, read 2026-11.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any

CONTROL = re.compile(r"<([^<>]+)>")
STYLES = (("*", "bold"), ("_", "italic"), ("~", "gone"), ("`", "code"))
MARKED = re.compile(r"\{(?:shout|person|channel|link|bold|italic|gone|code|quote|emoji) ")
"""What Slack made of letters."""
COLONS = re.compile(r":([a-z0-9_+'-]+):")


def faces(messages: Sequence[Mapping[str, Any]]) -> list[str]:
    """What is seen, and what is read where blocks are not: notifications, screen readers, search."""
    seen = "\n".join(line for message in messages for line in blocks(message["blocks"]))
    heard = "\n\n".join(mrkdwn(message["text"], marked=message.get("mrkdwn", True)) for message in messages)
    return [seen, heard]


def view_screen(view: Mapping[str, Any]) -> tuple[str, dict[str, str]]:
    """The text of the whole view, and its fields with what they hold, "" for an empty one."""
    names = [plain(view[name]) for name in ("title", "submit", "close") if name in view]
    fields = {
        block["block_id"]: _held(block["element"]) for block in view["blocks"] if block["type"] == "input"
    }  # fmt: skip
    return "\n".join([*names, *blocks(view["blocks"])]), fields


def filled(view: Mapping[str, Any], typed: Mapping[str, str]) -> dict[str, Any]:
    """The view of a `view_submission`: `state.values` by block and action; what `typed` does not name stays."""
    sent = deepcopy(dict(view))
    values: dict[str, dict[str, Any]] = {}
    for block in sent["blocks"]:
        if block["type"] == "input":
            element = block["element"]
            text = typed.get(block["block_id"], _held(element))
            values[block["block_id"]] = {element["action_id"]: _state(element, text)}
    missing = set(typed) - set(values)
    assert not missing, f"no field for {missing}"
    return {**sent, "id": "V0001", "hash": "1.abc", "state": {"values": values}}


def blocks(several: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Each block as it is read; KeyError for a kind that this reader was not taught."""
    for block in several:
        match block["type"]:
            case "header" | "section" if "text" in block:
                yield text_object(block["text"])
            case "section":
                yield from map(text_object, block["fields"])
            case "context":
                yield " ".join(map(text_object, block["elements"]))
            case "rich_text":
                yield from map(_rich, block["elements"])
            case "divider":
                yield "---"
            case "actions":
                yield " ".join(f"[{text_object(each['text'])}]" for each in block["elements"])
            case "image":
                yield f"{{picture {block['slack_file']['id']}}} {block['alt_text']}"
            case "table":
                yield from (" | ".join(_cell(cell) for cell in row) for row in block["rows"])
            case "data_visualization":
                yield from _chart(block)
            case "input":
                yield from _input(block)
            case other:
                raise KeyError(other)


def text_object(text: Mapping[str, Any]) -> str:
    """A text object as its type asks."""
    return mrkdwn(text["text"]) if text["type"] == "mrkdwn" else plain(text)


def plain(text: Mapping[str, Any]) -> str:
    """No markup, no mentions; emoji made of colons unless switched off."""
    said = _entities(text["text"])
    return said if text.get("emoji") is False else COLONS.sub(r"{emoji \1}", said)


def mrkdwn(text: str, *, marked: bool = True) -> str:
    """A message's text. What stands between angle brackets is always interpreted, the rest where it is `marked`."""
    said = CONTROL.sub(_control, text)
    if marked:
        for sign, name in STYLES:
            each = re.escape(sign)
            said = re.sub(rf"(?<![\w{each}]){each}(?=\S)([^{each}\n]+?)(?<=\S){each}(?!\w)", rf"{{{name} \1}}", said)
        said = re.sub(r"(?m)^(?:&gt;|>) ?(.*)$", r"{quote \1}", said)
        said = COLONS.sub(r"{emoji \1}", said)
    return _entities(said)


def _control(found: re.Match[str]) -> str:
    target, _, label = found[1].partition("|")
    match target[:1]:
        case "!":
            return f"{{shout {target[1:]}}}"
        case "@":
            return f"{{person {target[1:]}}}"
        case "#":
            return f"{{channel {target[1:]}}}"
        case _:
            return f"{label} {{link {target}}}"


def _entities(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _rich(element: Mapping[str, Any]) -> str:
    match element["type"]:
        case "rich_text_section":
            return "".join(map(_run, element["elements"]))
        case "rich_text_quote":
            said = "".join(map(_run, element["elements"]))
            return "\n".join(f"| {line}" for line in said.split("\n"))
        case "rich_text_list":
            return "\n".join(f"• {_rich(each)}" for each in element["elements"])
        case "rich_text_preformatted":
            return "{code " + "".join(map(_run, element["elements"])) + "}"
        case other:
            raise KeyError(other)


def _run(run: Mapping[str, Any]) -> str:
    """Bold and italic are ours to give; every other kind of run does something."""
    match run["type"]:
        case "text":
            return str(run["text"])
        case "link":
            return run.get("text", "") or str(run["url"])
        case "broadcast":
            return f"{{shout {run['range']}}}"
        case "user":
            return f"{{person {run['user_id']}}}"
        case "channel":
            return f"{{channel {run['channel_id']}}}"
        case "date":
            return str(run["fallback"])
        case "emoji":
            return f"{{emoji {run['name']}}}"
        case other:
            raise KeyError(other)


def _cell(cell: Mapping[str, Any]) -> str:
    return _rich(cell["elements"][0]) if cell["type"] == "rich_text" else str(cell["text"])


def _chart(block: Mapping[str, Any]) -> Iterator[str]:
    """A drawing: its title, and per series what one sees on pointing at it."""
    yield "{chart}"
    yield str(block["title"])
    for series in block["chart"]["series"]:
        yield f"{{line}} {series['name']}: {[point['value'] for point in series['data']]}"


def _input(block: Mapping[str, Any]) -> Iterator[str]:
    element = block["element"]
    yield plain(block["label"]) + (" (optional)" if block.get("optional") else "")
    if "hint" in block:
        yield plain(block["hint"])
    for option in _options(element):
        yield " ".join(plain(option[part]) for part in ("text", "description") if part in option)
    yield _held(element)


def _options(element: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    several = element.get("option_groups") or [element]
    return [option for each in several for option in each.get("options", ())]


def _held(element: Mapping[str, Any]) -> str:
    """What the field holds when the view opens."""
    match element["type"]:
        case "plain_text_input" | "number_input":
            return str(element.get("initial_value", ""))
        case "datepicker":
            return str(element.get("initial_date", ""))
        case "radio_buttons" | "static_select":
            return str(element.get("initial_option", {}).get("value", ""))
        case "checkboxes" | "multi_static_select":
            return "\n".join(option["value"] for option in element.get("initial_options", ()))
        case other:
            raise KeyError(other)


def _state(element: Mapping[str, Any], text: str) -> dict[str, Any]:
    """What Slack keeps of an element: null for an empty one."""
    kind = element["type"]
    picked = [option for option in _options(element) if option["value"] in text.split("\n")]
    match kind:
        case "plain_text_input" | "number_input":
            return {"type": kind, "value": text or None}
        case "datepicker":
            return {"type": kind, "selected_date": text or None}
        case "radio_buttons" | "static_select":
            return {"type": kind, "selected_option": picked[0] if text and picked else None}
        case "checkboxes" | "multi_static_select":
            return {"type": kind, "selected_options": picked if text else []}
        case other:
            raise KeyError(other)
