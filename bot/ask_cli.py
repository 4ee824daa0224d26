"""`csmhs ask`: the same decision as in chat, on a terminal or line by line for a program. No database is opened."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from bot.flows import asking
from bot.flows.asking import Asked
from bot.handlers import ask_cards, derived
from bot.handlers.ask import polite
from bot.ui.cards import Bullets, Buttons, Card, Element
from bot.ui.plain import plain
from store.program import Program

LONGEST_LINE = 100_000
"""Characters of a line that are read; the rest of it is left out."""


class Teller:
    """Answers from one program, prepared once."""

    def __init__(self, program: Program, today: date) -> None:
        self.program = program
        self._today = today
        self._matcher = derived.matcher(program)
        self._names = asking.names_of(program)

    def ask(self, text: str) -> Asked:
        """The whole decision, guards first."""
        return asking.ask(text[:LONGEST_LINE], self.program, self._matcher, self._today, self._names)

    def said(self, text: str) -> str:
        """What the asker reads."""
        return self._read(text, self.ask(text))

    def row(self, text: str) -> dict[str, object]:
        """The same with what it rests on, for a program."""
        asked = self.ask(text)
        return {
            "kind": asked.kind,
            "entry": asked.entry,
            "text": self._read(text, asked),
            "source": asked.source or None,
            "as_of": asked.as_of.isoformat() if asked.as_of else None,
            "score": asked.score,
        }

    def rows(self, lines: Iterable[bytes]) -> Iterator[str]:
        """One JSON object for each line, an empty one too; bytes that are not UTF-8 are replaced."""
        for line in lines:
            text = line.decode("utf-8", errors="replace").strip("\r\n")
            yield json.dumps(self.row(text), ensure_ascii=False)

    def _read(self, text: str, asked: Asked) -> str:
        card = polite(text) if asked.kind in ("near", "nothing") else None
        card = card or ask_cards.of(asked, ask_cards.Asked(text, self.program, may_send=False))
        return plain(replace(card, body=tuple(_without_buttons(card))))


def _without_buttons(card: Card) -> Iterator[Element]:
    """Titles to choose from become a list; a terminal has nothing to press."""
    for each in card.body:
        if not isinstance(each, Buttons):
            yield each
            continue
        titles = tuple(one.label for one in each.items if one.action == "ask.choose")
        if titles:
            yield Bullets(titles)
