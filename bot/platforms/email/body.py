"""A card as the two bodies of an e-mail. Buttons are left out: nobody can press them there, and cards for people
who only use e-mail say what to answer instead."""

from dataclasses import replace
from html import escape

from bot.ui.cards import SAMPLE_NOTE, Bullets, Buttons, Card, Divider, Element, Facts, Link, Table, Text
from bot.ui.plain import element, plain


def text(card: Card) -> str:
    """The plain body."""
    return plain(_without_buttons(card))


def html(card: Card) -> str:
    """The same words with a little structure; everything a person wrote arrives as text."""
    shown = _without_buttons(card)
    heading = f"<h2>{escape(card.title)}</h2>" if card.title else ""
    note = f"<p><em>{escape(SAMPLE_NOTE)}</em></p>" if card.sample else ""
    return f'<html lang="en"><body>{heading}{"".join(_element(each) for each in shown.body)}{note}</body></html>'


def _without_buttons(card: Card) -> Card:
    return replace(card, body=tuple(each for each in card.body if not isinstance(each, Buttons)))


def _element(each: Element) -> str:
    match each:
        case Text(said, style):
            return _text(said, style)
        case Facts(items):
            rows = "".join(f"<tr><th>{escape(label)}</th><td>{_lines(value)}</td></tr>" for label, value in items)
            return f"<table>{rows}</table>"
        case Bullets(items):
            return f"<ul>{''.join(f'<li>{escape(item)}</li>' for item in items)}</ul>"
        case Table(columns, rows_, title):
            return _table(columns, rows_, title)
        case Link(label, url):
            safe = url.startswith(("https://", "http://", "mailto:"))
            shown = f'<a href="{escape(url)}">{escape(label)}</a>' if safe else escape(label)
            return f"<p>{shown}: {escape(url)}</p>"
        case Divider():
            return "<hr>"
        case _:
            return f"<p>{_lines(element(each))}</p>"


def _text(said: str, style: str) -> str:
    match style:
        case "heading":
            return f"<h3>{escape(said)}</h3>"
        case "quote":
            return f"<blockquote>{_lines(said)}</blockquote>"
        case "warning":
            return f"<p><strong>{_lines(said)}</strong></p>"
        case "note":
            return f"<p><small>{_lines(said)}</small></p>"
        case _:
            return f"<p>{_lines(said)}</p>"


def _table(columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...], title: str) -> str:
    head = "".join(f"<th>{escape(column)}</th>" for column in columns)
    lines = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    caption = f"<caption>{escape(title)}</caption>" if title else ""
    return f"<table>{caption}<tr>{head}</tr>{lines}</table>"


def _lines(said: str) -> str:
    return escape(said).replace("\n", "<br>")
