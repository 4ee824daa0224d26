"""How people have asked about the shipped program before: by topic, for telling what a new question is about.

A topic is the id of an entry, `gap-...` for something people ask for that no source holds, or `off` for anything else.
The questions are synthetic: generated to order without knowledge of the entries' wording, nobody's own words.
"""

from functools import cache
from importlib import resources
from typing import NamedTuple

FILE = "ma-coiin-2021-22.asked.tsv"


class AskedBefore(NamedTuple):
    """One question: its topic, its language (`en`, `es`, `pt`), who wrote it (a letter), and its words."""

    topic: str
    language: str
    writer: str
    text: str


@cache
def asked_before() -> tuple[AskedBefore, ...]:
    """All of them, by topic."""
    text = (resources.files("store") / "programs" / FILE).read_text(encoding="utf-8")
    return tuple(AskedBefore(*line.split("\t")) for line in text.splitlines())
