"""The program in force: which one, which version, where it comes from, what changed last."""

from collections import Counter
from itertools import pairwise

from bot.context import Context
from bot.feature import CommandWord, Feature
from bot.handlers import agenda
from bot.messages import Command, Inbound, Outcome
from bot.ui import say
from bot.ui.cards import Bullets, Card, Element, Facts, Table, Text
from store import members, program_diff, versions
from store.program import Item, Program, Role
from store.program_file import parse
from store.tables import ProgramVersion

CHANGES_SHOWN = 8
VERSIONS_SHOWN = 10
SOURCES_SHOWN = 3


async def command(word: Inbound, context: Context) -> Outcome:
    """`program`: what is in force; a coordinator also sees the versions before it."""
    assert isinstance(word, Command)
    program = context.program
    history = await versions.history(context.session)
    newest = history[0]
    zone = agenda.zone_of(program, context.member.district if context.member else "")
    by = await _name(context, newest.published_by)
    facts = [
        ("Program", program.title),
        ("Version", f"{newest.number}, published {say.moment(newest.published_at, zone)} by {by}"),
    ]
    if program.partners:
        facts.append(("Partners", say.listing(program.partners)))
    if program.current_year:
        year = program.current_year
        facts.append(("School year", f"{say.day_year(year.starts)} to {say.day_year(year.ends)}"))
    facts += [("Sources", _sources(program)), ("Invented items", _invented(program))]
    body: list[Element] = [Facts(tuple(facts)), *_last_change(history)]
    if context.role == Role.COORDINATOR:
        body += await _history(context, history)
    return Outcome(reply=Card(title="The program in force", body=tuple(body), sample=bool(program.sample)))


def _items(program: Program) -> list[Item]:
    tables = (
        program.years, program.cohorts, program.districts, program.convenings, program.milestones, program.months,
        program.measures, program.contacts, program.faq, program.expectations,
    )  # fmt: skip
    return [item for table in tables for item in table]


def _sources(program: Program) -> str:
    """The sources most items come from, each with the newest day it was read."""
    items = _items(program)
    counted = Counter(item.source for item in items)
    said = []
    for source, _ in counted.most_common(SOURCES_SHOWN):
        read = max(item.as_of for item in items if item.source == source)
        said.append(f"{source} (read {say.day_year(read)})")
    more = f"; ...and {len(counted) - SOURCES_SHOWN} more" if len(counted) > SOURCES_SHOWN else ""
    return "; ".join(said) + more or "none given"


def _invented(program: Program) -> str:
    items = _items(program)
    samples = sum(item.sample for item in items)
    if not samples:
        return "none; everything comes from its source"
    return f"{samples} of {len(items)} are samples, shown with that label and never given as an answer"


def _last_change(history: tuple[ProgramVersion, ...]) -> list[Element]:
    if len(history) < 2:
        return [Text("It is the first version, so nothing has changed yet.", style="note")]
    changes = _between(history[1], history[0])
    shown = list(changes[:CHANGES_SHOWN])
    if len(changes) > CHANGES_SHOWN:
        shown.append(f"...and {len(changes) - CHANGES_SHOWN} more")
    return [Text("What changed last", style="heading"), Bullets(tuple(shown))]


async def _history(context: Context, history: tuple[ProgramVersion, ...]) -> list[Element]:
    shown = history[: VERSIONS_SHOWN + 1]
    changes = [say.count(len(_between(old, new)), "change") for new, old in pairwise(shown)]
    if len(history) <= VERSIONS_SHOWN:
        changes.append("the first")
    zone = agenda.zone_of(context.program, "")
    rows = []
    for row, change in zip(shown, changes, strict=False):
        by = await _name(context, row.published_by)
        rows.append((str(row.number), say.moment(row.published_at, zone), by, change, row.note or "-"))
    return [Table(("Version", "When", "By", "What", "Note"), tuple(rows), title="Versions, newest first")]


def _between(old: ProgramVersion, new: ProgramVersion) -> tuple[str, ...]:
    changes = program_diff.diff(parse(old.body, name="before"), parse(new.body, name="now"))
    return () if changes == program_diff.NOTHING else changes


async def _name(context: Context, by: str) -> str:
    member = await members.get(context.session, by)
    return member.name if member else by or "nobody named"


FEATURE = Feature(
    name="program",
    commands={"program": CommandWord("program", "which program is in force, and what changed last", command)},
)
