"""Cards and forms as plain text: notifications, e-mail, screen readers, typing alone, and tests.

Nothing is dropped: what cannot be drawn in text is named. A chart is its numbers.
"""

from bot.ui import say
from bot.ui.cards import (
    SAMPLE_NOTE,
    Bullets,
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
from bot.ui.forms import Field, Form

NO_VALUE = "no value"


def plain(card: Card) -> str:
    """The whole card, a blank line between elements; the sample note last, once."""
    parts = [card.title, *(element(each) for each in card.body), SAMPLE_NOTE if card.sample else ""]
    return "\n\n".join(part for part in parts if part)


def plain_form(form: Form) -> str:
    """The whole form as numbered questions, with what is already filled in."""
    questions = [f"{at}. {_question(field)}" for at, field in enumerate(form.fields, start=1)]
    parts = [form.title, form.intro, *questions, f"[{form.submit_label}]", SAMPLE_NOTE if form.sample else ""]
    return "\n\n".join(part for part in parts if part)


def element(each: Element) -> str:
    """One element as text; TypeError for one nobody has taught this function yet."""
    match each:
        case Text(text, style):
            return _text(text, style)
        case Facts(items):
            return "\n".join(f"{label}: {value}" for label, value in items)
        case When():
            return f"{each.label}: {when(each)}"
        case Bullets(items):
            return "\n".join(f"- {item}" for item in items)
        case Table():
            return _table(each)
        case Image(alt=alt):
            return f"[Image: {alt}]"
        case Chart():
            return chart(each)
        case Buttons(items):
            return " ".join(f"[{button.label}]" for button in items)
        case Link(label, url):
            return url if label == url else f"{label}: {url}"
        case File(name=name):
            return f"[File: {name}]"
        case Divider():
            return "---"
        case _:
            raise TypeError(f"no plain text for {type(each).__name__}")


def when(each: When) -> str:
    """The time as people of its zone say it."""
    return say.span(each.starts, each.ends, each.zone) if each.ends else say.moment(each.starts, each.zone)


def chart(each: Chart) -> str:
    """The chart's title and every number of it; a gap reads `no value`."""
    lines = [f"{each.title} ({each.unit})" if each.unit else each.title]
    for series in each.series:
        shown = [NO_VALUE if value is None else say.number(value) for value in series.values]
        pairs = ", ".join(f"{label} {value}" for label, value in zip(each.labels, shown, strict=True))
        lines.append(f"{series.name}: {pairs}")
    return "\n".join(lines)


def _text(text: str, style: str) -> str:
    if style == "warning":
        return f"Important: {text}"
    if style == "quote":
        return "\n".join(f"> {line}" for line in text.splitlines())
    return text


def _table(table: Table) -> str:
    """One line per row that reads aloud: `North: Expected 3, Actual 2`."""
    lines = [table.title] if table.title else []
    for row in table.rows:
        first, *rest = row
        cells = ", ".join(f"{column} {cell}" for column, cell in zip(table.columns[1:], rest, strict=True))
        lines.append(f"{first}: {cells}" if cells else first)
    if not table.rows:
        lines.append(f"{', '.join(table.columns)}: nothing yet")
    return "\n".join(lines)


def _question(field: Field) -> str:
    head = field.label if field.required else f"{field.label} (you may leave this out)"
    lines = [head, field.hint, *(f"- {choice.label}" for choice in field.choices)]
    if field.kind == "yes_no":
        lines.append("Yes or no")
    if field.alternative:
        reasons = say.listing([choice.label for choice in field.alternative], "or")
        lines.append(f"{field.alternative_label or 'Not available this month'}: {reasons}")
    lines.append(_filled_in(field))
    return "\n   ".join(line for line in lines if line)


def _filled_in(field: Field) -> str:
    labels = {choice.value: choice.label for choice in (*field.choices, *field.alternative)}
    value = field.value or field.alternative_value
    if not value:
        return ""
    return f"Now: {say.listing([labels.get(part, part) for part in value.split(chr(10))])}"
