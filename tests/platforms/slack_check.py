"""What Slack would refuse, found before it is sent: shapes, lengths, counts and ids of messages and views.

Strict on purpose: a block, an element or a key that our renderers do not use is a finding too. `problems` gives them
all as sentences; nothing is imported from the renderers but their limits.
"""

import json
import logging
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from bot.platforms.slack import limits

Found = Iterator[str]
UNKNOWN_TO_THE_SDK = frozenset({"data_visualization"})
IN_MESSAGES = frozenset(
    {"header", "context", "rich_text", "divider", "actions", "image", "table", "data_visualization"}
)
IN_MODALS = frozenset({"header", "context", "rich_text", "divider", "actions", "image", "input"})
IN_HOMES = IN_MODALS - {"input"}


def message_problems(message: Mapping[str, Any]) -> list[str]:
    """Of one `chat.postMessage`: `text` and `blocks`."""
    text, blocks = message["text"], message["blocks"]
    found = list(_blocks(blocks, IN_MESSAGES, limits.MESSAGE_BLOCKS))
    found += _length("text", text, limits.TEXT_MOST)
    found += _count("tables", [b for b in blocks if b["type"] == "table"], 0, limits.TABLES)
    found += _count("charts", [b for b in blocks if b["type"] == "data_visualization"], 0, limits.CHARTS)
    size = sum(len(each) for each in _letters(blocks))
    if size > limits.BLOCKS_TEXT:
        found.append(f"{size} characters of block text")
    if not text.strip():
        found.append("the text is blank")
    return found


def view_problems(view: Mapping[str, Any]) -> list[str]:
    """Of one modal or home."""
    is_modal = view["type"] == "modal"
    found = list(_blocks(view["blocks"], IN_MODALS if is_modal else IN_HOMES, limits.VIEW_BLOCKS))
    found += _keys("view", view, {"type", "blocks"}, {"callback_id", "private_metadata", "title", "submit", "close"})
    if is_modal:
        found += _plain("title", view["title"], limits.VIEW_TITLE)
    for name, most in (("submit", limits.SUBMIT), ("close", limits.CLOSE)):
        if name in view:
            found += _plain(name, view[name], most)
    found += _length("callback_id", view.get("callback_id", "-"), limits.CALLBACK_ID)
    found += _length("private_metadata", view.get("private_metadata", "-"), limits.PRIVATE_METADATA)
    if any(block["type"] == "input" for block in view["blocks"]) and "submit" not in view:
        found.append("a view with inputs needs a submit")
    if len(json.dumps(view)) > limits.VIEW_BYTES:
        found.append("the view is too large")
    found += _refused(lambda: View(**view).validate_json())
    return found


def _blocks(blocks: Sequence[Mapping[str, Any]], allowed: frozenset[str], most: int) -> Found:
    yield from _count("blocks", blocks, 1, most)
    yield from _once("block_id", [block["block_id"] for block in blocks if "block_id" in block])
    ids = [each["action_id"] for block in blocks if block["type"] == "actions" for each in block["elements"]]
    yield from _once("action_id", ids)
    for block in blocks:
        if block["type"] not in allowed:
            yield f"a block of type {block['type']} has no place here"
            continue
        yield from _length("block_id", block.get("block_id", "-"), limits.BLOCK_ID)
        yield from BLOCKS[block["type"]](block)
    known = [block for block in blocks if block["type"] not in UNKNOWN_TO_THE_SDK]
    yield from _refused(lambda: [each.validate_json() for each in Block.parse_all(known)])


def _header(block: Mapping[str, Any]) -> Found:
    yield from _keys("header", block, {"type", "text"})
    yield from _plain("header", block["text"], limits.HEADER)
    if "\n" in block["text"]["text"]:
        yield "a header has one line"


def _context(block: Mapping[str, Any]) -> Found:
    yield from _keys("context", block, {"type", "elements"})
    yield from _count("context", block["elements"], 1, limits.CONTEXT_ELEMENTS)
    for each in block["elements"]:
        yield from _plain("context", each, limits.TEXT_OBJECT)


def _divider(block: Mapping[str, Any]) -> Found:
    yield from _keys("divider", block, {"type"})


def _image(block: Mapping[str, Any]) -> Found:
    yield from _keys("image", block, {"type", "slack_file", "alt_text"})
    yield from _length("alt_text", block["alt_text"], limits.ALT_TEXT)
    yield from _keys("slack_file", block["slack_file"], {"id"})
    yield from _length("file id", block["slack_file"]["id"], 20)


def _rich_text(block: Mapping[str, Any]) -> Found:
    yield from _keys("rich_text", block, {"type", "elements"})
    yield from _count("rich_text", block["elements"], 1, 1)
    for element in block["elements"]:
        match element["type"]:
            case "rich_text_section" | "rich_text_quote":
                yield from _runs(element)
            case "rich_text_list":
                yield from _keys("list", element, {"type", "style", "elements"})
                yield from _count("list", element["elements"], 1, 10_000)
                for each in element["elements"]:
                    yield from _runs(each)
            case other:
                yield f"rich text of {other}"


def _runs(element: Mapping[str, Any]) -> Found:
    yield from _keys(element["type"], element, {"type", "elements"})
    yield from _count(element["type"], element["elements"], 1, 10_000)
    for each in element["elements"]:
        match each["type"]:
            case "text":
                yield from _keys("run", each, {"type", "text"}, {"style"})
                yield from _length("run", each["text"], limits.BLOCKS_TEXT)
                if set(each.get("style", {})) - {"bold", "italic"}:
                    yield f"style {each['style']}"
            case "link":
                yield from _keys("link", each, {"type", "url"})
                yield from _length("link", each["url"], limits.LINK)
                if not each["url"].lower().startswith(("http://", "https://", "mailto:")):
                    yield f"a link to {each['url']}"
            case "date":
                yield from _keys("date", each, {"type", "timestamp", "format", "fallback"})
                if not re.fullmatch(r"[^{}]*(\{[a-z_]+\}[^{}]*)+", each["format"]):
                    yield f"a date written as {each['format']}"
            case other:
                yield f"a run of {other}"


def _actions(block: Mapping[str, Any]) -> Found:
    yield from _keys("actions", block, {"type", "elements"})
    yield from _count("actions", block["elements"], 1, limits.ACTIONS)
    for each in block["elements"]:
        yield from _keys("button", each, {"type", "action_id", "text"}, {"value", "style"})
        yield from _plain("button", each["text"], limits.BUTTON_LABEL)
        yield from _length("action_id", each["action_id"], limits.ACTION_ID)
        yield from _length("value", each.get("value", "-"), limits.BUTTON_VALUE)
        if each["type"] != "button" or each.get("style", "primary") not in ("primary", "danger"):
            yield f"no button: {each}"


def _table(block: Mapping[str, Any]) -> Found:
    yield from _keys("table", block, {"type", "rows", "column_settings"})
    yield from _count("rows", block["rows"], 1, limits.TABLE_ROWS)
    yield from _count("column settings", block["column_settings"], 1, limits.TABLE_COLUMNS)
    if len({len(row) for row in block["rows"]}) != 1:
        yield "rows of different lengths"
    for row in block["rows"]:
        yield from _count("cells", row, 1, limits.TABLE_COLUMNS)
        for cell in row:
            yield from _keys("cell", cell, {"type", "text"})
            yield from _length("cell", cell["text"], limits.TABLE_TEXT)
            if cell["type"] != "raw_text":
                yield f"a cell of {cell['type']}"
    if sum(len(cell["text"]) for row in block["rows"] for cell in row) > limits.TABLE_TEXT:
        yield "too much text in the table"


def _chart(block: Mapping[str, Any]) -> Found:
    chart = block["chart"]
    categories = chart["axis_config"]["categories"]
    yield from _keys("chart", block, {"type", "title", "chart"})
    yield from _keys("chart", chart, {"type", "series", "axis_config"})
    yield from _keys("axes", chart["axis_config"], {"categories"}, {"x_label", "y_label"})
    yield from _length("title", block["title"], limits.CHART_TITLE)
    yield from _length("y_label", chart["axis_config"].get("y_label", "-"), limits.CHART_AXIS)
    yield from _count("series", chart["series"], 1, limits.CHART_SERIES)
    yield from _count("categories", categories, 1, limits.CHART_POINTS)
    yield from _once("series", [each["name"] for each in chart["series"]])
    yield from _once("categories", categories)
    if chart["type"] not in ("line", "bar"):
        yield f"a chart of {chart['type']}"
    for label in categories:
        yield from _length("category", label, limits.CHART_LABEL)
    for each in chart["series"]:
        yield from _length("name", each["name"], limits.CHART_NAME)
        if [point["label"] for point in each["data"]] != categories:
            yield "a series has other labels than the axis"
        if not all(type(point["value"]) in (int, float) for point in each["data"]):
            yield "a point that is no number"


def _input(block: Mapping[str, Any]) -> Found:
    yield from _keys("input", block, {"type", "block_id", "label", "element", "optional"}, {"hint"})
    yield from _plain("label", block["label"], limits.LABEL)
    if "hint" in block:
        yield from _plain("hint", block["hint"], limits.HINT)
    element = block["element"]
    yield from _length("action_id", element["action_id"], limits.ACTION_ID)
    if "placeholder" in element:
        yield from _plain("placeholder", element["placeholder"], limits.PLACEHOLDER)
    yield from ELEMENTS.get(element["type"], _no_element)(element)


def _no_element(element: Mapping[str, Any]) -> Found:
    yield f"an input of {element['type']}"


def _text_input(element: Mapping[str, Any]) -> Found:
    yield from _keys("text", element, {"type", "action_id", "multiline"}, {"initial_value"})
    yield from _length("initial value", element.get("initial_value", "-"), limits.VIEW_BYTES)


def _number_input(element: Mapping[str, Any]) -> Found:
    some = {"initial_value", "min_value", "max_value"}
    yield from _keys("number", element, {"type", "action_id", "is_decimal_allowed"}, some)
    least, value, most = (element.get(name) for name in ("min_value", "initial_value", "max_value"))
    for each in (least, value, most):
        if each is not None:
            number = float(each) if element["is_decimal_allowed"] else int(each)
            if not (float(least or number) <= number <= float(most or number)):
                yield f"{each} is not between {least} and {most}"


def _datepicker(element: Mapping[str, Any]) -> Found:
    from datetime import date

    yield from _keys("date", element, {"type", "action_id"}, {"initial_date"})
    if (
        "initial_date" in element
        and date.fromisoformat(element["initial_date"]).isoformat() != element["initial_date"]
    ):
        yield "an initial date that is none"


def _pick(most: int, initial: str) -> Callable[[Mapping[str, Any]], Found]:
    """A checker of an element with options; `initial` is its key for what is chosen from the start."""

    def found(element: Mapping[str, Any]) -> Found:
        yield from _keys(
            "choice", element, {"type", "action_id"}, {"options", "option_groups", initial, "placeholder"}
        )
        if "option_groups" in element:
            yield from _count("groups", element["option_groups"], 1, limits.OPTION_GROUPS)
            for group in element["option_groups"]:
                yield from _keys("group", group, {"label", "options"})
                yield from _plain("group", group["label"], limits.OPTION_LABEL)
        several = element.get("option_groups") or [element]
        options = [option for each in several for option in each["options"]]
        for each in several:
            yield from _count("options", each["options"], 1, most)
        yield from _once("option", [option["value"] for option in options])
        for option in options:
            yield from _keys("option", option, {"text", "value"}, {"description"})
            yield from _plain("option", option["text"], limits.OPTION_LABEL)
            yield from _length("option value", option["value"], limits.OPTION_VALUE)
            if "description" in option:
                yield from _plain("description", option["description"], limits.OPTION_LABEL)
        chosen = element.get(initial, [])
        for one in chosen if isinstance(chosen, list) else [chosen]:
            if one not in options:
                yield f"{one} is chosen and not among the options"
        if initial in element and not chosen:
            yield f"an empty {initial}"

    return found


def _plain(name: str, text: Mapping[str, Any], most: int) -> Found:
    yield from _keys(name, text, {"type", "text", "emoji"})
    yield from _length(name, text["text"], most)
    if text["type"] != "plain_text" or text["emoji"]:
        yield f"{name} is not plain"
    if not text["text"].strip():
        yield f"{name} is blank"


def _keys(name: str, thing: Mapping[str, Any], must: set[str], may: set[str] | None = None) -> Found:
    if not must <= set(thing) <= must | (may or set()):
        yield f"{name} has the keys {sorted(thing)}"


def _length(name: str, text: str, most: int) -> Found:
    if not 1 <= len(text) <= most:
        yield f"{name} has {len(text)} characters, {most} at most: {text[:40]!r}"


def _count(name: str, things: Sequence[Any], least: int, most: int) -> Found:
    if not least <= len(things) <= most:
        yield f"{len(things)} {name}, {least} to {most} are taken"


def _once(name: str, ids: Sequence[str]) -> Found:
    if len(set(ids)) < len(ids):
        yield f"{name} stands twice: {ids}"


def _letters(thing: Any) -> Iterator[str]:
    """Every text in it that is shown or sent back."""
    if isinstance(thing, Mapping):
        for key, value in thing.items():
            yield from _letters(value) if key not in ("type", "action_id", "style") else ()
    elif isinstance(thing, str):
        yield thing
    elif isinstance(thing, Sequence):
        for each in thing:
            yield from _letters(each)


class _Heard(logging.Handler):
    """Keeps the warnings of the SDK: it skips what it does not know with no more than that."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def _refused(validate: Callable[[], object]) -> Found:
    """What the models of slack_sdk say."""
    heard = _Heard()
    logger = logging.getLogger("slack_sdk")
    logger.addHandler(heard)
    try:
        validate()
    except Exception as problem:
        yield f"slack_sdk: {problem}"
    finally:
        logger.removeHandler(heard)
    yield from heard.lines


BLOCKS: dict[str, Callable[[Mapping[str, Any]], Found]] = {
    "header": _header,
    "context": _context,
    "divider": _divider,
    "image": _image,
    "rich_text": _rich_text,
    "actions": _actions,
    "table": _table,
    "data_visualization": _chart,
    "input": _input,
}
ELEMENTS: dict[str, Callable[[Mapping[str, Any]], Found]] = {
    "plain_text_input": _text_input,
    "number_input": _number_input,
    "datepicker": _datepicker,
    "radio_buttons": _pick(limits.RADIOS, "initial_option"),
    "static_select": _pick(limits.OPTIONS, "initial_option"),
    "checkboxes": _pick(limits.CHECKBOXES, "initial_options"),
    "multi_static_select": _pick(limits.OPTIONS, "initial_options"),
}
