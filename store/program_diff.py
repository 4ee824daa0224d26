"""What publishing a program would change, in words, and which dates somebody may have been told have moved. Pure."""

from dataclasses import dataclass, fields
from datetime import date, datetime, time
from typing import Any

from store.program import LANGUAGES, Convening, Item, Milestone, Program, ReminderRule, ReportingMonth, Translation
from store.program_rows import TABLES

NOTHING = ("Nothing changes.",)
MOST_LISTED = 8

_CALLED = {
    "years": "Program year",
    "cohorts": "Cohort",
    "districts": "District",
    "people": "Person",
    "convenings": "Convening",
    "milestones": "Milestone",
    "months": "Reporting month",
    "measures": "Measure",
    "reasons": "Reason",
    "reminders": "Reminder rule",
    "digests": "Digest",
    "contacts": "Contact",
    "faq": "Question",
    "expectations": "Expectation",
}
_DATED = {"convenings": ("starts",), "milestones": ("on",), "months": ("opens", "due", "grace_ends", "closes")}


@dataclass(frozen=True)
class Move:
    """A date people may have been told: `convening:ID`, `milestone:ID` or `reporting:YYYY-MM` (its due day)."""

    about: str
    title: str
    old: date | datetime
    new: date | datetime


def diff(old: Program, new: Program) -> tuple[str, ...]:
    """One sentence for each thing that changes; `Nothing changes.` alone when none does."""
    said = [*_whole(old, new)]
    for table, called in _CALLED.items():
        before, after = _by_id(old, table), _by_id(new, table)
        for key, item in after.items():
            if key not in before:
                said.append(_sentence(f"{called} added: {_title(item)}"))
            elif item != before[key]:
                said += _changes(called, table, before[key], item, new)
        said += [_sentence(f"{called} dropped: {_title(item)}") for key, item in before.items() if key not in after]
        if not said and list(before) != list(after):
            said.append(f"{called}s are in another order.")
    return tuple(said) or NOTHING


def moved(old: Program, new: Program) -> tuple[Move, ...]:
    """Convenings, milestones and due days that both programs have, on another day or at another time."""
    moves: list[Move] = []
    for table in _DATED:
        before = _by_id(old, table)
        for key, item in _by_id(new, table).items():
            was = _when(before[key]) if key in before else None
            if was is not None and was != _when(item):
                moves.append(Move(_about(item), _title(item), was, _when(item)))
    return tuple(moves)


def _by_id(program: Program, table: str) -> dict[str, Any]:
    items: tuple[Item, ...] = getattr(program, table)
    if table == "months":
        return {f"{item.month:%Y-%m}": item for item in items if isinstance(item, ReportingMonth)}
    return {item.id: item for item in items}


def _sentence(text: str) -> str:
    return text if text.endswith(("?", ".")) else f"{text}."


def _whole(old: Program, new: Program) -> list[str]:
    said = []
    for spec in fields(Program):
        if spec.name not in TABLES and getattr(old, spec.name) != getattr(new, spec.name):
            before, after = getattr(old, spec.name), getattr(new, spec.name)
            if spec.name == "escalation":
                said += [f"Escalation: {each}." for each in _keys(before, after)]
            else:
                said.append(f"Program: {_key(spec.name, before, after)}.")
    return said


def _changes(called: str, table: str, old: Any, new: Any, program: Program) -> list[str]:
    dated = _DATED.get(table, ())
    said = [_move(key, old, new, program) for key in dated if getattr(old, key) != getattr(new, key)]
    if isinstance(new, Convening) and new.ends - new.starts == old.ends - old.starts:
        dated = (*dated, "ends")
    rest = _keys(old, new, skip=dated)
    if rest:
        said.append(f"{called} changed: {_title(new)} ({'; '.join(rest)}).")
    return said


def _move(key: str, old: Any, new: Any, program: Program) -> str:
    what = f"{_title(new)}: {_words(key)}" if isinstance(new, ReportingMonth) else _title(new)
    before, after = getattr(old, key), getattr(new, key)
    count = _following(new, key, program)
    follow = f"; {count} {'reminder follows' if count == 1 else 'reminders follow'} it" if count else ""
    return f"{what} moves from {_day(before, after)} to {_day(after, before)}{follow}."


def _following(item: Any, key: str, program: Program) -> int:
    """How many reminders hang on this date: one for each rule and each district it is for."""
    anchor = {"grace_ends": "grace"}.get(key, key)
    districts = getattr(item, "districts", ()) or [district.id for district in program.active_districts]
    rules = [rule for rule in program.reminders if rule.anchor == anchor and _is_about(rule, item)]
    return len(rules) * len(districts)


def _is_about(rule: ReminderRule, item: Any) -> bool:
    if isinstance(item, ReportingMonth):
        return rule.about == "reporting"
    kind = item.kind if isinstance(item, Milestone) else "convening"
    return rule.about in (kind, _about(item))


def _about(item: Any) -> str:
    if isinstance(item, ReportingMonth):
        return f"reporting:{item.month:%Y-%m}"
    return f"{'convening' if isinstance(item, Convening) else 'milestone'}:{item.id}"


def _when(item: Any) -> date | datetime:
    """The date people are told. A milestone with a time of day is told with it."""
    if isinstance(item, Convening):
        return item.starts
    if isinstance(item, Milestone):
        return datetime.combine(item.on, item.at) if item.at else item.on
    when: date = item.due
    return when


def _title(item: Any) -> str:
    if isinstance(item, ReportingMonth):
        return f"{item.month:%B %Y}"
    for key in ("title", "name", "label", "question"):
        if getattr(item, key, ""):
            return str(getattr(item, key))
    return str(item.id)


def _keys(old: Any, new: Any, skip: tuple[str, ...] = ()) -> list[str]:
    pairs = {spec.name: (getattr(old, spec.name), getattr(new, spec.name)) for spec in fields(new)}
    changed = {name: pair for name, pair in pairs.items() if name not in skip and pair[0] != pair[1]}
    translated = _translations(*changed.pop("translations", ((), ())))
    return [*(_key(name, before, after) for name, (before, after) in changed.items()), *translated]


def _translations(old: tuple[Translation, ...], new: tuple[Translation, ...]) -> list[str]:
    """What changes in each language; nothing when only their order does."""
    before, after = {one.language: one for one in old}, {one.language: one for one in new}
    said = [f"{LANGUAGES[key]} translation dropped" for key in before if key not in after]
    for key, now in after.items():
        was = before.get(key)
        if was is None:
            review = f"reviewed by {now.reviewer}" if now.is_reviewed else "not reviewed yet"
            said.append(f"{LANGUAGES[key]} translation added, {review}")
        elif was != now:
            said.append(f"{LANGUAGES[key]} translation: {', '.join(_keys(was, now))}")
    return said


def _key(name: str, old: Any, new: Any) -> str:
    """One key's change: lists by what came and went, short values whole, long texts only by name."""
    if isinstance(new, tuple):
        came = _listed([each for each in new if each not in old])
        went = _listed([each for each in old if each not in new])
        parts = [f"{came} added" if came else "", f"{went} dropped" if went else ""]
        return f"{_words(name)}: {' and '.join(part for part in parts if part) or 'in another order'}"
    before, after = _value(old), _value(new)
    if len(before) + len(after) > 120:
        return f"{_words(name)} reworded"
    return f"{_words(name)} was {before}, becomes {after}"


def _listed(values: list[Any]) -> str:
    return ", ".join(map(_value, values)) if len(values) <= MOST_LISTED else str(len(values))


def _value(value: Any) -> str:
    match value:
        case True:
            return "yes"
        case False:
            return "no"
        case None | "" | ():
            return "empty"
        case time():
            return _clock(value)
        case datetime() | date():
            return _day(value, value)
        case str():
            return f'"{value}"'
        case _ if hasattr(value, "first"):
            return f"{value.reason} ({_day(value.first, value.last)} to {_day(value.last, value.first)})"
        case _:
            return str(value)


def _words(name: str) -> str:
    return {"on": "date", "id": "id", "as_of": "as-of date", "at": "time"}.get(name, name.replace("_", " "))


def _day(when: date | datetime, other: date | datetime) -> str:
    """`Tue, Sep 15`, with the time when that is what differs, and the year when the years do."""
    text = f"{when:%a, %b} {when.day}"
    if when.year != other.year:
        text += f", {when.year}"
    if isinstance(when, datetime) and isinstance(other, datetime) and (when.time() != other.time() or when == other):
        text += f", {_clock(when)}"
    return text


def _clock(when: datetime | time) -> str:
    return f"{when.hour % 12 or 12}:{when:%M} {'am' if when.hour < 12 else 'pm'}"
