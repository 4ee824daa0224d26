"""A card as Slack messages: blocks for the eye, and the same in words for notifications and screen readers."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

from bot.platforms.slack import charts as chart_blocks
from bot.platforms.slack.elements import draw
from bot.platforms.slack.limits import (
    BLOCKS_TEXT,
    CHARTS,
    MESSAGE_BLOCKS,
    TEXT_ADVISED,
    VIEW_BLOCKS,
    VIEW_TEXT,
)
from bot.platforms.slack.parts import NOTE, Part, groups, parts
from bot.platforms.slack.texts import Json, escape, rich, run, section
from bot.ui.cards import Bullets, Buttons, Card, Chart, Divider, Facts, Image, Link, Table, Text, When

PICTURES = frozenset({"image/png", "image/jpeg", "image/gif"})
"""Kinds that an image block shows (docs.slack.dev/reference/block-kit/blocks/image-block, read 2026-11)."""

OF_LETTERS = (Text, Facts, When, Bullets, Table, Buttons, Link, Divider)
"""Elements that need neither pictures nor charts, and whose words are the same where they are equal."""
DRAWN = 256
"""Cards kept as they were drawn: the same reminder goes to many, and the same status is asked for by many."""

A_FILE = "F" + "0" * 19
"""As long as the id of an uploaded file may be."""


@dataclass(frozen=True)
class Message:
    """One `chat.postMessage`. `text` is everything the blocks say, as lines of letters.

    Send it as `arguments` gives it: with `mrkdwn` off, stars and underlines in the text stay letters. Methods
    without that switch (`chat.update`, `chat.postEphemeral`, a response URL) take the first two only; there a
    notification may show them as bold. Mentions and links are disarmed in any case: the text is escaped.
    """

    text: str
    blocks: tuple[Json, ...]

    @property
    def arguments(self) -> dict[str, Any]:
        """`text`, `blocks`, and the switches that leave the text alone."""
        return {
            "text": self.text,
            "blocks": list(self.blocks),
            "mrkdwn": False,
            "unfurl_links": False,
            "unfurl_media": False,
        }

    def answer(self, response_type: str) -> str:
        """JSON that answers a command: `{"response_type": "ephemeral", "text": "...", "blocks": [...]}`."""
        return f'{{"response_type":"{response_type}",{self._said}}}'

    @property
    def written(self) -> str:
        """`arguments` as the members of a JSON object."""
        return f'{self._said},"mrkdwn":false,"unfurl_links":false,"unfurl_media":false'

    @cached_property
    def _said(self) -> str:
        """Text and blocks, written once, as the message is drawn once."""
        return json.dumps({"text": self.text, "blocks": self.blocks}, ensure_ascii=False, separators=(",", ":"))[1:-1]


def messages(card: Card, *, pictures: Mapping[int, str] | None = None, charts: bool = True) -> list[Message]:
    """The whole card in order, in as few messages as Slack takes; none for a card that says nothing.

    `pictures`: ids of files uploaded to Slack, by place in the body (see `to_upload`). `charts`: Slack's own charts
    may be used; without, and where there is no picture, a chart is its numbers. A card is cut in the same places
    however that is, so that a message keeps its number when it is said again, or more simply.
    """
    if all(isinstance(element, OF_LETTERS) for element in card.body):
        return list(_of_letters(card))
    return _messages(card, pictures or {}, charts)


@lru_cache(maxsize=DRAWN)
def _of_letters(card: Card) -> tuple[Message, ...]:
    """Equal cards look the same. Nobody changes a block once it is drawn."""
    return tuple(_messages(card, {}, charts=False))


def _messages(card: Card, pictures: Mapping[int, str], charts: bool) -> list[Message]:
    pages = _Pages(card, pictures, charts)
    whole = parts(card)
    if not whole:
        return []
    if pages.fits(whole):
        return [pages.page(whole)]
    held: list[Part] = []
    made: list[list[Part]] = []
    for group in groups(whole):
        if pages.fits([*held, *group]):
            held += group
            continue
        for several in [group] if pages.fits(group) else [[part] for part in group]:
            if held and not pages.fits([*held, *several]):
                made.append(held)
                held = []
            held += several
    return [pages.page(each) for each in [*made, held] if each]


def to_upload(card: Card, *, charts: bool = True) -> tuple[int, ...]:
    """Places in the body of what is shown only when it is uploaded as a picture first."""
    return tuple(at for at, element in enumerate(card.body) if _wants_upload(element, charts))


def surface(card: Card, most: int = VIEW_BLOCKS) -> list[Json]:
    """The card as blocks of a view, which has neither tables nor charts; cut with "...and N more" past `most`."""
    whole = parts(card)
    drawn = [draw(part) for part in whole]
    note = drawn.pop() if whole and whole[-1].at == NOTE else []
    blocks: list[Json] = []
    for number, each in enumerate(drawn):
        left = len(drawn) - number
        room = most - len(note) - (1 if left > 1 else 0)
        if len(blocks) + len(each) > room or weight([*blocks, *each]) > VIEW_TEXT:
            blocks.append(rich(section(run(f"...and {left} more"))))
            break
        blocks += each
    return [*blocks, *note]


def action_of(action_id: str) -> str:
    """The action of a pressed button: `rsvp.answer` of `rsvp.answer#3`."""
    action, mark, number = action_id.rpartition("#")
    return action if mark and number.isdecimal() else action_id


def weight(blocks: Iterable[Any]) -> int:
    """Characters of all texts in the blocks, ids and types among them: Slack does not say what it counts."""
    total = 0
    for each in blocks:
        if isinstance(each, str):
            total += len(each)
        elif isinstance(each, dict):
            total += weight(each.values())
        elif isinstance(each, list | tuple):
            total += weight(each)
    return total


@dataclass(frozen=True)
class _Pages:
    """Makes messages of parts of a card, and says whether they fit in one."""

    card: Card
    pictures: Mapping[int, str]
    charts: bool
    in_words: dict[int, list[Json]] = field(default_factory=dict)
    """Each part as it is drawn without any of these, by its identity: it is measured and then said."""

    def page(self, held: Sequence[Part]) -> Message:
        """The first table of a message is a table, further ones are lines: Slack takes one."""
        blocks: list[Json] = []
        tables = True
        for part in held:
            picture, chart = self._picture(part), self._chart(part)
            is_plain = not (picture or chart or isinstance(part.element, Table))
            blocks += self._words(part) if is_plain else draw(part, picture=picture, chart=chart, tables=tables)
            tables = tables and blocks[-1]["type"] != "table"
        return Message(escape("\n\n".join(part.words for part in held)), tuple(blocks))

    def fits(self, held: Sequence[Part]) -> bool:
        """Whether these parts may share a message, whichever way each is drawn.

        The rest of a long table does not share one with its beginning.
        """
        tables = [part for part in held if isinstance(part.element, Table)]
        if len({part.at for part in tables}) < len(tables):
            return False
        drawn = [self._ways(part) for part in held]
        return (
            sum(max(map(len, ways)) for ways in drawn) <= MESSAGE_BLOCKS
            and sum(max(map(weight, ways)) for ways in drawn) <= BLOCKS_TEXT
            and sum(any(map(_is_chart, ways)) for ways in drawn) <= CHARTS
            and len(escape("\n\n".join(part.words for part in held))) <= TEXT_ADVISED
        )

    def _ways(self, part: Part) -> list[list[Json]]:
        """The blocks of a part in words, as a table, as Slack's own chart and as a picture, where it may be those."""
        element = self.card.body[part.at] if part.first and part.at >= 0 else None
        ways = [self._words(part)]
        if isinstance(part.element, Table):
            ways.append(draw(part, tables=True))
        if isinstance(element, Chart) and (chart := chart_blocks.native(element)):
            ways.append(draw(part, chart=chart))
        if _wants_upload(element, charts=False):
            ways.append(draw(part, picture=A_FILE))
        return ways

    def _words(self, part: Part) -> list[Json]:
        if id(part) not in self.in_words:
            self.in_words[id(part)] = draw(part)
        return self.in_words[id(part)]

    def _picture(self, part: Part) -> str:
        return self.pictures.get(part.at, "") if part.first else ""

    def _chart(self, part: Part) -> Json | None:
        whole = self.card.body[part.at] if part.first and part.at >= 0 else None
        return chart_blocks.native(whole) if self.charts and isinstance(whole, Chart) else None


def _is_chart(blocks: Sequence[Json]) -> bool:
    return any(block["type"] == "data_visualization" for block in blocks)


def _wants_upload(element: object, charts: bool) -> bool:
    if isinstance(element, Image):
        return element.media_type in PICTURES and bool(element.data)
    return isinstance(element, Chart) and not (charts and chart_blocks.native(element))
