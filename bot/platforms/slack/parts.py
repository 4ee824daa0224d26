"""A card cut into parts small enough for one block or a few, nothing dropped. Pure; knows sizes, no JSON.

Each part is an element again, so that `ui.plain` says it for the text of its message.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.platforms.slack.limits import ACTIONS, LIST_ITEMS, PIECE, TABLE_PIECE, TABLE_ROWS
from bot.platforms.slack.texts import cut, pieces
from bot.ui import plain
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

TITLE, NOTE = -1, -2
"""The place of the card's title and of its sample note, which are no elements of its body."""
T = TypeVar("T")


@dataclass(frozen=True)
class Part:
    """A piece of a card. `words`: as it is read where blocks are not; `at`: the element's place in the body; `first`:
    its picture stands here; `pressed`: how many buttons of the card stand before it."""

    element: Element
    words: str
    at: int
    first: bool = True
    pressed: int = 0


def parts(card: Card) -> list[Part]:
    """All of the card in order, title first, sample note last; what has no words and no line is left out."""
    whole = [(TITLE, Text(card.title, "heading")), *enumerate(card.body)]
    if card.sample:
        whole.append((NOTE, Text(SAMPLE_NOTE, "note")))
    made: list[Part] = []
    pressed = 0
    for at, element in whole:
        said = [(piece, words) for piece in split(element) if _says(piece, words := plain.element(piece))]
        pictured = next((number for number, (piece, _) in enumerate(said) if type(piece) is type(element)), 0)
        for number, (piece, words) in enumerate(said):
            made.append(Part(piece, words, at, number == pictured, pressed))
            pressed += len(piece.items) if isinstance(piece, Buttons) else 0
    return made


def groups(made: Sequence[Part]) -> list[list[Part]]:
    """Parts that belong together: a heading and what it heads, buttons and what they answer, the sample note."""
    held: list[list[Part]] = []
    for part in made:
        if held and (_heads(held[-1][-1]) or isinstance(part.element, Buttons) or part.at == NOTE):
            held[-1].append(part)
        else:
            held.append([part])
    return held


def split(element: Element) -> tuple[Element, ...]:
    """The element as elements of at most about a piece each; TypeError for one nobody has taught this yet."""
    match element:
        case Text(text, style):
            first, *rest = pieces(text)
            later = "normal" if style == "warning" else style  # "Important:" is said once
            return (Text(first, style), *(Text(piece, later) for piece in rest))
        case Facts(items):
            return tuple(_regrouped(items, Facts, lambda pair: f"{pair[0]}: {pair[1]}"))
        case Bullets(items):
            return tuple(_regrouped(items, Bullets, lambda item: f"- {item}"))
        case Buttons(items):
            return tuple(_regrouped(items, Buttons, _weight, most_items=ACTIONS))
        case Table():
            return tuple(_tables(element))
        case Chart():
            return tuple(_charts(element))
        case When() | Image() | Link() | File() | Divider():
            said = plain.element(element)
            return (element,) if len(said) <= PIECE else tuple(Text(piece) for piece in pieces(said))
        case _:
            raise TypeError(f"no parts for {type(element).__name__}")


def _says(piece: Element, words: str) -> bool:
    return bool((piece.text if isinstance(piece, Text) else words).strip())


def _heads(part: Part) -> bool:
    return isinstance(part.element, Text) and part.element.style == "heading"


def _weight(button: Button) -> str:
    return f"{button.label}{button.action}{button.value}"


def _regrouped(
    items: Sequence[T],
    make: Callable[[tuple[T, ...]], Element],
    words: Callable[[T], str],
    most: int = PIECE,
    most_items: int = LIST_ITEMS,
) -> Iterator[Element]:
    """The items in as few elements as fit; one that is too long for an element is text in pieces.

    A button stays a button, however long: it cannot be pressed as text.
    """
    held: list[T] = []
    size = 0
    for item in items:
        said = words(item)
        is_long = len(said) > most and not isinstance(item, Button)
        if held and (is_long or size + len(said) > most or len(held) == most_items):
            yield make(tuple(held))
            held, size = [], 0
        if is_long:
            yield from (Text(piece) for piece in pieces(said))
        else:
            held.append(item)
            size += len(said) + 1
    if held:
        yield make(tuple(held))


def _tables(table: Table) -> Iterator[Element]:
    """The title as a heading, then tables of some rows each, all with the columns."""
    yield from split(Text(table.title, "heading"))
    bare = replace(table, title="")
    if not table.rows:
        said = plain.element(bare)
        yield from (bare,) if len(said) <= PIECE else (Text(piece) for piece in pieces(said))
        return
    yield from _regrouped(
        table.rows,
        lambda rows: replace(bare, rows=rows),
        lambda row: plain.element(replace(bare, rows=(row,))),
        most=TABLE_PIECE,
        most_items=TABLE_ROWS - 1,
    )


def _charts(chart: Chart) -> Iterator[Element]:
    """Charts of some of the labels, then of some of the series, until the numbers of each fit."""
    if len(chart.title) > PIECE // 4:
        yield from split(Text(chart.title, "heading"))
        chart = replace(chart, title=cut(chart.title, PIECE // 8))
    if len(plain.chart(chart)) <= PIECE:
        yield chart
    elif (middle := len(chart.labels) // 2) and chart.series:
        yield from _charts(_labels(chart, 0, middle))
        yield from _charts(_labels(chart, middle, len(chart.labels)))
    elif middle := len(chart.series) // 2:
        yield from _charts(replace(chart, series=chart.series[:middle]))
        yield from _charts(replace(chart, series=chart.series[middle:]))
    else:
        yield from (Text(piece) for piece in pieces(plain.chart(chart)))


def _labels(chart: Chart, start: int, end: int) -> Chart:
    series = tuple(replace(each, values=each.values[start:end]) for each in chart.series)
    return replace(chart, labels=chart.labels[start:end], series=series)
