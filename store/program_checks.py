"""Whether the items of a program file agree with each other: ids, references, people, topics, measures."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import get_args, get_type_hints
from zoneinfo import ZoneInfo

from store.program import TEAM, Milestone, Role, Translation
from store.program_problems import Report, one_of
from store.program_rows import Row
from store.toml_lines import Path

MILESTONE_KINDS: tuple[str, ...] = get_args(get_type_hints(Milestone)["kind"])


@dataclass
class Sheet:
    """All rows of a program, includes resolved, before it is built."""

    report: Report
    program: Row | None = None
    escalation: Row | None = None
    rows: dict[str, list[Row]] = field(default_factory=dict)

    def of(self, *tables: str) -> list[Row]:
        """The rows of these tables, in the order of the file."""
        return [row for table in tables for row in self.rows.get(table, [])]

    def ids(self, *tables: str) -> set[str]:
        """Every usable id of these tables."""
        return {row.id for row in self.of(*tables)} - {""}

    @property
    def topics(self) -> tuple[str, ...]:
        """The closed list of topics."""
        return self.escalation.texts("topics") if self.escalation else ()


def check_items(sheet: Sheet) -> None:
    """Report everything about single items and what they refer to."""
    for check in (_ids, _references, _topics, _cohorts, _districts, _people, _contacts, _measures, _faq, _escalation):
        check(sheet)


def _ids(sheet: Sheet) -> None:
    groups = [(table,) for table in sheet.rows if table not in ("faq", "expectations")]
    for tables in (*groups, ("faq", "expectations")):
        _once(sheet.of(*tables), "id", lambda row: row.id, "Give this one another id.")


def _once(rows: Iterable[Row], key: str, value: Callable[[Row], str], wanted: str) -> None:
    """Report the second row that has the same value."""
    seen: dict[str, Row] = {}
    for row in rows:
        word = value(row)
        first = seen.setdefault(word.lower(), row) if word else row
        if first is not row:
            line = first.report.lines.of((*first.path, key))
            where = f"line {line}" if first.report is row.report else f"{first.report.file}, line {line}"
            row.bad(key, f'"{word}" is already used at {where}', wanted)


def _references(sheet: Sheet) -> None:
    pointing = (
        ("cohorts", "year", "years"),
        ("cohorts", "districts", "districts"),
        ("people", "district", "districts"),
        ("convenings", "districts", "districts"),
        ("milestones", "districts", "districts"),
        ("months", "measures", "measures"),
        ("measures", "at_most", "measures"),
        ("measures", "unusual_above", "measures"),
        ("contacts", "person", "people"),
    )
    for table, key, to in pointing:
        known = sorted(sheet.ids(to))
        for row in sheet.of(table):
            _known(row, key, known, f"an id of `{to}`")


def _topics(sheet: Sheet) -> None:
    for row in sheet.of("contacts", "faq", "expectations"):
        _known(row, "topics", sheet.topics, "in `escalation.topics`")
    owners = sorted(sheet.ids("people", "contacts"))
    for row in sheet.of("faq", "expectations"):
        _known(row, "owner", owners, "an id of `people` or `contacts`")


def _known(row: Row, key: str, known: Iterable[str], what: str) -> None:
    value = row.values.get(key)
    words = value if isinstance(value, tuple) else (value,) if value else ()
    for at, word in enumerate(words):
        if word not in known:
            row.bad(
                key, f'"{word}" is not {what}', one_of(str(word), known), *((at,) if isinstance(value, tuple) else ())
            )


def _cohorts(sheet: Sheet) -> None:
    current = [row for row in sheet.of("cohorts") if row.get("current", bool)]
    for row in current[1:]:
        row.bad("current", f'"{current[0].id}" is current already', "Leave `current = true` on one cohort only.")
    for row in current:
        if row.get("districts", tuple) == ():
            row.bad("districts", "the current cohort has no districts", "List the ids of its districts.")


def _districts(sheet: Sheet) -> None:
    _once(sheet.of("districts"), "name", lambda row: row.get("name", str) or "", "Two districts need two names.")
    for row in sheet.of("districts", "convenings"):
        check_zone(row)
    for row in sheet.of("districts"):
        for address in row.get("invite", tuple) or ():
            _address(row, "invite", address)


def _address(row: Row, key: str, text: object) -> None:
    """Report what is no e-mail address."""
    if not isinstance(text, str) or "@" not in text[1:-1] or " " in text:
        row.bad(key, f'"{text}" is not an e-mail address', 'Write it like "name@example.org".')


def check_zone(row: Row) -> None:
    """Report a time zone that does not exist."""
    zone = row.get("zone", str)
    if zone is None or "zone" not in row.written:
        return
    try:
        ZoneInfo(zone)
    except (ValueError, OSError, KeyError):
        row.bad("zone", f'"{zone}" is not a time zone', 'Use a name with a city, like "America/New_York".')


def _people(sheet: Sheet) -> None:
    def same(row: Row) -> str:
        return "|".join((row.get("name", str) or row.id, row.get("district", str) or ""))

    seen: dict[str, Row] = {}
    for row in sheet.of("people"):
        first = seen.setdefault(same(row).lower(), row)
        if first is not row:
            found = f'"{row.get("name", str)}" is also the name of "{first.id}" in the same district'
            row.bad("name", found, "One person is listed once; two people need names that differ.")
        role = row.get("role", Role)
        if role in TEAM and row.get("district", str) == "":
            row.bad("district", f"a {role} without a district", "Add the id of the district.")


def _contacts(sheet: Sheet) -> None:
    _once(
        sheet.of("contacts"),
        "person",
        lambda row: row.get("person", str) or "",
        "One person is one contact: a question handed on must reach somebody else.",
    )
    roles = {row.id: row.get("role", Role) for row in sheet.of("people")}
    for row in sheet.of("contacts"):
        email, person = row.get("email", str), row.get("person", str)
        if email:
            _address(row, "email", email)
        if email == "" and person == "" and row.get("forward", bool):
            wanted = "Add `email` or `person`, or set `forward = false` to only show this contact."
            row.bad("forward", "questions cannot reach this contact", wanted)
        if person and roles.get(person) in TEAM | {Role.IT}:
            row.bad("person", f'"{person}" is a {roles[person]}', 'Name a "DESE contact" or a "coordinator".')


def _measures(sheet: Sheet) -> None:
    rows = {row.id: row for row in sheet.of("measures")}
    for row in rows.values():
        least, most = row.get("least", Decimal), row.get("most", Decimal)
        if least is not None and most is not None and most < least:
            row.bad("most", f"{most} is below `least`, {least}", "Make `most` the larger one.")
        factor = row.get("far_factor", Decimal)
        if factor is not None and factor <= 1:
            row.bad("far_factor", f"{factor} would question every change", "Use more than 1, like 2.")
        if row.get("kind", str) == "yes_no" and row.get("count_of_students", bool):
            row.bad("count_of_students", "yes or no is not a count of students", "Add `count_of_students = false`.")
        for key in ("at_most", "unusual_above"):
            other = rows.get(row.get(key, str) or "")
            if other is not None and "yes_no" in (row.values.get("kind"), other.values.get("kind")):
                row.bad(key, "yes or no cannot be compared with a number", "Take this key out.")
    for key in ("at_most", "unusual_above"):
        _circles(rows, key)


def _circles(rows: Mapping[str, Row], key: str) -> None:
    reported: set[str] = set()
    for begin in rows:
        trail = [begin]
        while (following := rows[trail[-1]].get(key, str)) in rows and following not in trail:
            trail.append(str(following))
        if following == begin and begin not in reported:
            reported.update(trail)
            circle = " to ".join(f'"{each}"' for each in [*trail, begin])
            rows[begin].bad(key, f"this goes in a circle: {circle}", "Take one of them out.")


def _faq(sheet: Sheet) -> None:
    seen: dict[str, str] = {}
    for row in sheet.of("faq", "expectations"):
        for words, path in _ways_to_ask(row):
            first = seen.setdefault(_plain(words), row.id)
            if first != row.id:
                row.report.add(path, f'"{words}" already leads to "{first}"', "Keep it in one of the two.")
        _translations(row)
    for row in sheet.of("faq", "expectations", "convenings"):
        for key in ("url", "link"):
            address = row.get(key, str)
            if address and not address.startswith(("https://", "http://")):
                row.bad(key, f'"{address}" is not a web address', 'Begin it with "https://".')


def _ways_to_ask(row: Row) -> Iterator[tuple[str, Path]]:
    """The question, the phrasings and those of the translations, each with where it stands."""
    if question := row.get("question", str):
        yield question, (*row.path, "question")
    yield from ((words, (*row.path, "phrasings", at)) for at, words in enumerate(row.texts("phrasings")))
    for number, one in enumerate(row.texts("translations")):
        if isinstance(one, Translation):
            path = (*row.path, "translations", number)
            yield one.question, (*path, "question")
            yield from ((words, (*path, "phrasings", at)) for at, words in enumerate(one.phrasings))


def _translations(row: Row) -> None:
    """One translation into each language, reviewed since the answer was last set down."""
    known: set[str] = set()
    as_of = row.get("as_of", date)
    for number, one in enumerate(row.texts("translations")):
        if not isinstance(one, Translation):
            continue
        path = (*row.path, "translations", number)
        if one.language in known:
            wanted = "Keep one translation into each language."
            row.report.add((*path, "language"), f'"{one.language}" is there twice', wanted)
        known.add(one.language)
        if one.as_of and as_of and one.as_of < as_of:
            found = f"it was reviewed on {one.as_of.isoformat()}, before the answer's own day, {as_of.isoformat()}"
            row.report.add((*path, "as_of"), found, "Have it reviewed again, or take `reviewer` and `as_of` out.")


def _plain(words: str) -> str:
    return " ".join("".join(sign if sign.isalnum() else " " for sign in words.lower()).split())


def _escalation(sheet: Sheet) -> None:
    row = sheet.escalation
    if row is None:
        return
    for key in ("nudge_after_hours", "hand_on_after_hours", "stale_after_days"):
        if (row.get(key, int) or 1) < 1 or row.get(key, int) == 0:
            row.bad(key, f"found {row.get(key, int)}", "Use 1 or more.")
    nudge, hand_on = row.get("nudge_after_hours", int), row.get("hand_on_after_hours", int)
    if nudge and hand_on and 0 < hand_on <= nudge:
        row.bad("hand_on_after_hours", f"{hand_on} is not after the nudge, {nudge}", "Hand on later than the nudge.")
