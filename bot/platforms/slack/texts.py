"""Slack's text objects. What a person wrote arrives as letters: no mention, no markup, no emoji made of colons.

Of Slack's kinds of text, `rich_text` is used wherever a block may be one: it is data, nothing in it is parsed.
`plain_text` is for titles, labels and notes. `mrkdwn` is only the text of a message, which is escaped.
"""

import re
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from bot.platforms.slack.limits import LINK, PIECE

Json = dict[str, Any]
BLANK = "…"
ADDRESS = re.compile(r"(?:https?://[^\s/<>\"|\\^`{}][^\s<>\"|\\^`{}]*|mailto:[^\s<>\"|\\^`{}]+)", re.IGNORECASE)
# The documentation does not say whether an entity in a plain text is shown as it stands; Slack keeps `&` as `&amp;`
# there (slackapi/bolt-python issue 513).
DOUBTFUL = re.compile(r"&(?:amp|lt|gt);")


def escape(text: str) -> str:
    """For a message's text: docs.slack.dev/messaging/formatting-message-text#escaping."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def cut(text: str, most: int) -> str:
    """At most so many characters, an ellipsis for what is left out."""
    return text if len(text) <= most else text[: most - 1] + "…"


def plain(text: str, most: int, instead: str = BLANK) -> Json:
    """A plain text object; never empty, which Slack refuses."""
    return {"type": "plain_text", "text": cut(text, most) if text.strip() else instead, "emoji": False}


def stays_plain(text: str, most: int) -> bool:
    """It can be a plain text object whole and without doubt."""
    return len(text) <= most and not DOUBTFUL.search(text)


def run(text: str, **style: bool) -> Json:
    """A stretch of letters inside rich text, `bold=True` or `italic=True`."""
    return {"type": "text", "text": text, **({"style": style} if style else {})}


DAY_AND_TIME, TIME = "{date_long_pretty}, {time}", "{time}"
"""How Slack writes a moment in the reader's words (docs.slack.dev/messaging/formatting-message-text, read 2026-11)."""


def moment(at: datetime, form: str, fallback: str) -> Json:
    """A moment inside rich text, shown in each reader's own time zone."""
    return {"type": "date", "timestamp": int(at.timestamp()), "format": form, "fallback": fallback}


def section(*runs: Json) -> Json:
    """A paragraph or a line of rich text; stretches without a letter are left out."""
    return {"type": "rich_text_section", "elements": [each for each in runs if each.get("text") != ""]}


def rich(*elements: Json) -> Json:
    """A rich text block."""
    return {"type": "rich_text", "elements": list(elements)}


def link(url: str) -> Json:
    """An address inside rich text: a link that reads as its address, letters where it is not one to open."""
    return {"type": "link", "url": url} if opens(url) else run(url)


def opens(url: str) -> bool:
    """It is an address of the web or of a mailbox, well formed: Slack refuses a whole message for a broken one."""
    try:
        whole = urlsplit(url).scheme == "mailto" or bool(urlsplit(url).hostname)
    except ValueError:
        return False
    return whole and len(url) <= LINK and ADDRESS.fullmatch(url) is not None


def pieces(text: str, most: int = PIECE) -> list[str]:
    """The text in pieces of at most `most` characters, broken where a line or a word ends if there is one."""
    made = []
    rest = text
    while len(rest) > most:
        at = max(rest.rfind("\n", most // 2, most), rest.rfind(" ", most // 2, most)) + 1 or most
        made.append(rest[:at])
        rest = rest[at:]
    return [*made, rest] if rest or not made else made
