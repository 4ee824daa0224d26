"""One part of a card as blocks. Texts of people are letters in every one of them."""

from zoneinfo import ZoneInfo

from bot.platforms.slack.limits import (
    ACTION_ID,
    ALT_TEXT,
    BUTTON_LABEL,
    BUTTON_VALUE,
    BUTTONS_IN_A_ROW,
    HEADER,
    TABLE_COLUMNS,
    TABLE_TEXT,
    TEXT_OBJECT,
)
from bot.platforms.slack.parts import TITLE, Part
from bot.platforms.slack.texts import (
    DAY_AND_TIME,
    TIME,
    Json,
    cut,
    link,
    moment,
    plain,
    rich,
    run,
    section,
    stays_plain,
)
from bot.ui import plain as words
from bot.ui import say
from bot.ui.cards import (
    Bullets,
    Button,
    Buttons,
    Chart,
    Divider,
    Facts,
    File,
    Image,
    Link,
    Table,
    Text,
    When,
)


def draw(part: Part, *, picture: str = "", chart: Json | None = None, tables: bool = False) -> list[Json]:
    """The blocks of a part; never an empty one.

    `picture` is the id of a file uploaded to Slack that shows it, `chart` a block that draws it; the words of a chart
    stand under either. `tables`: a table may be a table block, which only messages have, one each.
    """
    if picture:
        return [_image(part, picture), *([] if isinstance(part.element, Image) else _said(part, tables))]
    return [*([chart] if chart else []), *_said(part, tables)]


def as_table(table: Table) -> bool:
    """It fits in a table block."""
    cells = [*table.columns, *(cell for row in table.rows for cell in row)]
    fits = 1 <= len(table.columns) <= TABLE_COLUMNS and sum(max(1, len(cell)) for cell in cells) <= TABLE_TEXT
    return fits and bool(table.rows)


def _said(part: Part, tables: bool) -> list[Json]:
    match part.element:
        case Text(text, style):
            return [_title(text) if part.at == TITLE and part.first else _text(text, style)]
        case Facts(items):
            return [_facts(items)]
        case When():
            return [_when(part.element)]
        case Bullets(items):
            return [_list(items)]
        case Table() as table:
            return [_table(table) if tables and as_table(table) else _rows(table)]
        case Chart() as chart:
            return [_numbers(chart)]
        case Buttons(items):
            return _actions(items, part.pressed)
        case Link(label, url):
            return [rich(section(run("" if label == url else f"{label}: "), link(url)))]
        case Image() | File():
            return [rich(section(run(part.words)))]
        case Divider():
            return [{"type": "divider"}]
        case _:
            raise TypeError(f"no blocks for {type(part.element).__name__}")


def _title(text: str) -> Json:
    """A header where it is one line that stays as it is."""
    if "\n" in text or not stays_plain(text, HEADER):
        return _text(text, "heading")
    return {"type": "header", "text": plain(text, HEADER)}


def _text(text: str, style: str) -> Json:
    match style:
        case "heading":
            return rich(section(run(text, bold=True)))
        case "warning":
            return rich(section(run("Important:", bold=True), run(f" {text}")))
        case "quote":
            return rich({"type": "rich_text_quote", "elements": [run(text)]})
        case "note" if stays_plain(text, TEXT_OBJECT):
            return {"type": "context", "elements": [plain(text, TEXT_OBJECT)]}
        case "note":
            return rich(section(run(text, italic=True)))
        case _:
            return rich(section(run(text)))


def _facts(items: tuple[tuple[str, str], ...]) -> Json:
    lines = []
    for number, (label, value) in enumerate(items):
        lines += [run(label, bold=True), run(f": {value}" + ("\n" if number + 1 < len(items) else ""))]
    return rich(section(*lines))


def _when(each: When) -> Json:
    """In the reader's own time zone; the fallback, for clients that cannot, is the time as people there say it."""
    starts = each.starts.astimezone(ZoneInfo(each.zone))
    runs = [run(each.label, bold=True), run(": "), moment(starts, DAY_AND_TIME, say.wall(starts))]
    if each.ends is not None:
        ends = each.ends.astimezone(ZoneInfo(each.zone))
        same_day = ends.date() == starts.date()
        runs += [
            run(" to "),
            moment(ends, TIME if same_day else DAY_AND_TIME, say.clock(ends) if same_day else say.wall(ends)),
        ]
    return rich(section(*runs))


def _list(items: tuple[str, ...]) -> Json:
    """An item without a letter has no line: Slack refuses an empty text."""
    lines = [section(run(item)) for item in items if item.strip()]
    return rich({"type": "rich_text_list", "style": "bullet", "elements": lines or [section(run("-"))]})


def _table(table: Table) -> Json:
    """The columns as the first row. A cell may not be empty; a blank is taken (vercel/chat pull request 373)."""
    return {
        "type": "table",
        "column_settings": [{"align": "left", "is_wrapped": True} for _ in table.columns],
        "rows": [[{"type": "raw_text", "text": cell or " "} for cell in row] for row in (table.columns, *table.rows)],
    }


def _rows(table: Table) -> Json:
    """A line for each row that reads aloud, as in words."""
    if not table.rows:
        return rich(section(run(words.element(table))))
    return _list(tuple(words.element(Table(table.columns, (row,))) for row in table.rows))


def _numbers(chart: Chart) -> Json:
    """Every number, the title in bold before them."""
    said = words.chart(chart)
    head = f"{chart.title} ({chart.unit})" if chart.unit else chart.title
    return rich(section(run(head, bold=True), run(said.removeprefix(head))))


def _image(part: Part, file_id: str) -> Json:
    match part.element:
        case Image(alt=alt):
            alt = alt.strip()
        case Chart(title=title):
            alt = f"Chart: {title}"
        case _:
            alt = part.words
    return {"type": "image", "slack_file": {"id": file_id}, "alt_text": cut(alt, ALT_TEXT) or "A picture"}


def _actions(items: tuple[Button, ...], before: int) -> list[Json]:
    buttons = [_button(button, number) for number, button in enumerate(items, before)]
    return [
        {"type": "actions", "elements": buttons[at : at + BUTTONS_IN_A_ROW]}
        for at in range(0, len(buttons), BUTTONS_IN_A_ROW)
    ]


def _button(button: Button, number: int) -> Json:
    """`rsvp.answer#3`: an action id may stand only once in a message. ValueError where it would not come back whole."""
    action_id = f"{button.action}#{number}"
    if len(action_id) > ACTION_ID or len(button.value) > BUTTON_VALUE:
        raise ValueError(f"the button `{button.action}` holds more than Slack gives back")
    made: Json = {"type": "button", "action_id": action_id, "text": plain(button.label, BUTTON_LABEL)}
    if button.value:
        made["value"] = button.value
    if button.style != "normal":
        made["style"] = button.style
    return made
