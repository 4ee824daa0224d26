"""The tables of one program file as rows of typed values; what cannot be read is reported and left out."""

from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields
from datetime import date
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from store import program as kinds
from store import program_values as values
from store.program_problems import Report, dotted, near, said
from store.toml_lines import Path

T = TypeVar("T")

TABLES: Mapping[str, type[kinds.Item]] = {
    "years": kinds.ProgramYear,
    "cohorts": kinds.Cohort,
    "districts": kinds.District,
    "people": kinds.Person,
    "convenings": kinds.Convening,
    "milestones": kinds.Milestone,
    "months": kinds.ReportingMonth,
    "measures": kinds.Measure,
    "reasons": kinds.Reason,
    "reminders": kinds.ReminderRule,
    "digests": kinds.DigestRule,
    "contacts": kinds.Contact,
    "faq": kinds.FaqEntry,
    "expectations": kinds.FaqEntry,
}
"""Every `[[table]]` of a program file, and what one entry of it becomes."""


@dataclass(frozen=True)
class Defaults:
    """What `[defaults]` gives to every item of its own file that does not say otherwise."""

    source: str = ""
    as_of: date | None = None
    sample: bool = False


@dataclass(frozen=True)
class ProgramTable:
    """What `[program]` says of the program as a whole."""

    id: str
    title: str
    partners: tuple[str, ...] = ()
    sample: bool = False
    zone: str = "America/New_York"


@dataclass(frozen=True)
class Row:
    """One table of the file. `values` holds what could be read, with the defaults of what was left out."""

    table: str
    kind: type[Any]
    path: Path
    report: Report
    values: Mapping[str, Any]
    written: frozenset[str]

    @property
    def id(self) -> str:
        """Its id; empty when it has none that can be used."""
        return self.get("id", str) or ""

    def get(self, key: str, kind: type[T]) -> T | None:
        """The value of a key, or None when it was left out or could not be read."""
        value = self.values.get(key)
        return value if isinstance(value, kind) else None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty when there is none."""
        return self.get(key, tuple) or ()

    def bad(self, key: str, found: str, wanted: str, *at: int) -> None:
        """Report this key, or the element of its list at that position."""
        self.report.add((*self.path, key, *at), found, wanted)

    def build(self, **more: Any) -> Any:
        """The typed thing, once nothing was reported."""
        return self.kind(**{**self.values, **more})


def read_row(
    kind: type[Any], table: str, path: Path, raw: object, report: Report, defaults: Mapping[str, Any] | None = None
) -> Row:
    """Read one table, reporting unknown, missing and wrong keys. A key given in `defaults` may be left out."""
    given = raw if isinstance(raw, dict) else {}
    if not isinstance(raw, dict):
        report.add(path, f"found {said(raw)} where a table belongs", f"Begin it with `[[{table}]]`.")
    known = _fields(kind)
    for key in given.keys() - known.keys():
        _unknown(key, (*path, key), tuple(known), report)
    found: dict[str, Any] = {}
    for key, (spec, hint) in known.items():
        if key in given:
            _read_key(found, key, spec, hint, given[key], (*path, key), report)
        elif defaults and key in defaults:
            found[key] = defaults[key]
        elif spec.default is not MISSING:
            found[key] = spec.default
        elif isinstance(raw, dict):
            _missing(kind, key, path, report)
    return Row(table, kind, path, report, found, frozenset(given))


def _read_key(
    found: dict[str, Any], key: str, spec: "Field[Any]", hint: Any, raw: object, path: Path, report: Report
) -> None:
    if get_origin(hint) is tuple:
        items = _read_list(get_args(hint)[0], raw, path, report)
        if items or raw == []:
            found[key] = items
        return
    try:
        value = _reader(key, hint)(raw)
    except values.Wrong as wrong:
        report.add(path, wrong.found, wrong.wanted)
        return
    if value == "" and spec.default is MISSING:
        report.add(path, "found nothing between the quotes", "Write it, or take the whole item out.")
        return
    found[key] = value


def _read_list(hint: Any, raw: object, path: Path, report: Report) -> tuple[Any, ...]:
    if not isinstance(raw, list):
        report.add(path, f"found {said(raw)} where a list belongs", "Put it in brackets, like [...].")
        return ()
    if hint is kinds.DayRange:
        return tuple(_read_range(each, (*path, at), report) for at, each in enumerate(raw))
    if hint is kinds.Translation:
        return tuple(_read_translation(each, (*path, at), report) for at, each in enumerate(raw))
    found: list[Any] = []
    read = values.reader(hint)
    for at, each in enumerate(raw):
        try:
            value = read(each)
        except values.Wrong as wrong:
            report.add((*path, at), wrong.found, wrong.wanted)
            continue
        if value == "":
            report.add((*path, at), "found nothing between the quotes", "Write it, or take it out.")
        elif value in found:
            report.add((*path, at), f"{said(each)} is in this list twice", "Take one out.")
        else:
            found.append(value)
    return tuple(found)


def _read_range(raw: object, path: Path, report: Report) -> kinds.DayRange | None:
    """Days off; a range without a last day is one day."""
    row = read_row(kinds.DayRange, str(path[-2]), path, raw, report, {"last": None})
    first, last = row.get("first", date), row.get("last", date)
    if first and last and last < first:
        row.bad("last", f"{last.isoformat()} is before the first day, {first.isoformat()}", "Swap the two days.")
    if first is None or len(row.values) < 3:
        return None
    return kinds.DayRange(first, last or first, row.values["reason"])


def _read_translation(raw: object, path: Path, report: Report) -> kinds.Translation | None:
    """A question in another language; None when something in it was reported."""
    before = len(report.problems)
    row = read_row(kinds.Translation, dotted(path), path, raw, report)
    reviewer, answer, as_of = row.get("reviewer", str), row.get("answer", str), row.get("as_of", date)
    if reviewer and answer == "":
        row.bad("reviewer", "there is no answer to review", "Add `answer`, or take `reviewer` out.")
    if reviewer and "as_of" not in row.written:
        row.bad("as_of", "this key is missing", "Say on what day it was reviewed, like `as_of = 2026-09-01`.")
    if as_of and reviewer == "":
        row.bad("as_of", "nobody is named who reviewed it on that day", "Add `reviewer`, or take `as_of` out.")
    return None if len(report.problems) > before else row.build()


def _fields(kind: type[Any]) -> Mapping[str, tuple["Field[Any]", Any]]:
    key: Any = kind  # mypy does not take a class for something hashable
    return _typed_fields(key)


@cache
def _typed_fields(kind: Any) -> Mapping[str, tuple["Field[Any]", Any]]:
    hints = get_type_hints(kind)
    return {spec.name: (spec, hints[spec.name]) for spec in fields(kind)}


def keys_of(kind: type[Any]) -> tuple[str, ...]:
    """Every key a table of this kind may have, in order."""
    return tuple(_fields(kind))


def _reader(key: str, hint: Any) -> Any:
    special = {"id": values.item_id, "month": values.month, "weekday": values.weekday}
    return special.get(key) or values.reader(hint)


def _unknown(key: str, path: Path, known: tuple[str, ...], report: Report) -> None:
    meant = near(key, known)
    advice = f"Did you mean `{meant}`?" if meant else f"Known keys here: {', '.join(known)}."
    report.add(path, "this key is not known here", advice)


def _missing(kind: type[Any], key: str, path: Path, report: Report) -> None:
    advice = {
        "source": 'Say where it comes from, like `source = "Invented for practice"`, here or under `[defaults]`.',
        "as_of": "Say on what day that was read, like `as_of = 2026-09-01`, here or under `[defaults]`.",
        "id": 'Give it a short name of its own, like `id = "kickoff"`.',
    }
    report.add((*path, key), "this key is missing", advice.get(key, f"Add `{key} = ...`."))
