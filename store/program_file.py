"""A program file read into a Program, with every problem reported at once; and the files that ship with us."""

from collections.abc import Callable, Mapping
from importlib import resources
from pathlib import Path as FilePath
from typing import Any

from store.program import EscalationPolicy, Program
from store.program_checks import Sheet, check_items, check_zone
from store.program_dates import check_dates
from store.program_export import based_on, export
from store.program_problems import Problem, ProgramProblems, Report, near, said
from store.program_rows import TABLES, Defaults, ProgramTable, Row, read_row
from store.program_syntax import Slip, read_toml
from store.toml_lines import Lines, locate

__all__ = ["Problem", "ProgramProblems", "based_on", "export", "load", "load_shipped", "parse", "shipped"]

LoadInclude = Callable[[str], str]
MAX_CHARACTERS = 20_000_000
KNOWN = ("include", "defaults", "program", "escalation", *TABLES)


def parse(text: str, *, name: str, load_include: LoadInclude | None = None) -> Program:
    """The program of a TOML text; raises ProgramProblems with all that is wrong, in the order of the files.

    `name` is how problems call the text. `load_include` gives the text of an included file by the name written in
    the file and may raise OSError, UnicodeError or ProgramProblems; None: nothing can be included.
    """
    reading = _Reading(load_include)
    reading.file(text, name)
    return reading.program()


def load(path: FilePath | str) -> Program:
    """The program of a file; what it includes is looked for beside it, then among those shipped."""
    file = FilePath(path)

    def beside(name: str) -> str:
        near_by = file.parent / name
        return _read(near_by, name) if near_by.is_file() else _shipped_text(name)

    return parse(_read(file, str(path)), name=file.name, load_include=beside)


def load_shipped(name: str) -> Program:
    """A program that ships with the assistant, such as `practice.toml`; ".toml" may be left out."""
    full = name if name.endswith(".toml") else f"{name}.toml"
    return parse(_shipped_text(full), name=full, load_include=_shipped_text)


def shipped() -> tuple[str, ...]:
    """The names of the programs that ship with the assistant."""
    folder = resources.files("store") / "programs"
    return tuple(sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".toml")))


def _shipped_text(name: str) -> str:
    if name not in shipped():
        raise _whole_file(name, "there is no such file", f"Files that ship here: {', '.join(shipped())}.")
    return (resources.files("store") / "programs" / name).read_text("utf-8")


def _read(file: FilePath, name: str) -> str:
    """The text of a file; what keeps it from being read is said as a problem."""
    try:
        return file.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise _whole_file(name, "there is no such file", "Check the name and the folder.") from None
    except IsADirectoryError:
        raise _whole_file(name, "this is a folder", "Name the program file in it.") from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        found = f"the text is not UTF-8 from line {line} on"
        raise _whole_file(name, found, "Save the file again with the encoding UTF-8.") from None
    except OSError as error:
        raise _whole_file(name, f"it cannot be read ({error.strerror})", "Check who may read the file.") from None


def _whole_file(name: str, found: str, wanted: str) -> ProgramProblems:
    return ProgramProblems([Problem(name, 0, "", found, wanted)])


class _Reading:
    """One program being read, with what it includes."""

    def __init__(self, load_include: LoadInclude | None) -> None:
        self.load_include = load_include
        self.reports: list[Report] = []
        self.slips: list[tuple[Report, Slip]] = []
        self.sheet = Sheet(Report("", Lines()), rows={table: [] for table in TABLES})
        self.about: dict[str, Any] = {}
        self.policy: dict[str, Any] = {}
        self.done: set[str] = set()

    def file(self, text: str, name: str, within: tuple[str, ...] = ()) -> None:
        """Read one file after those it includes."""
        self.done.add(name)
        if len(text) > MAX_CHARACTERS:
            raise _whole_file(name, "it is too large for a program", "Check that this is the right file.")
        raw, slips, fixed = read_toml(text, name)
        report = Report(name, locate(fixed))
        if not raw:
            raise _whole_file(name, "the file is empty", "Begin with `[program]`, an `id` and a `title`.")
        self._includes(raw, report, (*within, name))
        self.reports.append(report)
        self.slips += [(report, slip) for slip in slips]
        self.sheet.report = report
        self._tables(raw, report, whole=not within)

    def _includes(self, raw: Mapping[str, Any], report: Report, within: tuple[str, ...]) -> None:
        wanted = raw.get("include", [])
        for at, name in enumerate(wanted if isinstance(wanted, list) else [wanted]):
            path = ("include", at) if isinstance(wanted, list) else ("include",)
            if not isinstance(name, str) or not name.endswith(".toml"):
                report.add(path, f"found {said(name)}", 'Name a program file, like "practice.toml".')
            elif name in within:
                trail = " includes ".join((*within[within.index(name) :], name))
                report.add(path, f"files include each other in a circle: {trail}", "Take one `include` out.")
            elif name not in self.done:
                self._include(name, path, report, within)

    def _include(self, name: str, path: tuple[str | int, ...], report: Report, within: tuple[str, ...]) -> None:
        if self.load_include is None:
            report.add(path, f"{said(name)} cannot be included here", "Put everything into one file.")
            return
        try:
            text = self.load_include(name)
        except (OSError, UnicodeError) as error:
            report.add(path, f"{said(name)} cannot be read ({error})", "Check its name, or take `include` out.")
            return
        except ProgramProblems as error:
            for problem in error.problems:
                report.add(path, f"{said(name)}: {problem.found}", problem.wanted)
            return
        self.file(text, name, within)

    def _tables(self, raw: Mapping[str, Any], report: Report, *, whole: bool) -> None:
        for key in raw.keys() - set(KNOWN):
            meant = near(key, KNOWN)
            known = f"Known tables: {', '.join(KNOWN)}."
            report.add((key,), "this is not known here", f"Did you mean `{meant}`?" if meant else known)
        self._whole(raw, report, whole)
        given = self._defaults(raw, report)
        for table, kind in TABLES.items():
            items = raw.get(table, [])
            if not isinstance(items, list):
                report.add((table,), "found a single table where a list belongs", f"Write `[[{table}]]`.")
                items = [items]
            defaults = {**given, "zone": self.about.get("zone", "America/New_York")}
            if "zone" not in kind.__dataclass_fields__:
                defaults.pop("zone")
            rows = [read_row(kind, table, (table, at), item, report, defaults) for at, item in enumerate(items)]
            self.sheet.rows[table] += rows

    def _whole(self, raw: Mapping[str, Any], report: Report, whole: bool) -> None:
        """`[program]` and `[escalation]`: a file's keys come over those of the files it includes."""
        if "program" in raw or (whole and not self.about):
            row = _single("program", ProgramTable, raw.get("program", {}), report, self.about)
            check_zone(row)
            self.about |= row.values
            self.sheet.program = row
        if "escalation" in raw:
            row = _single("escalation", EscalationPolicy, raw["escalation"], report, self.policy)
            self.policy |= row.values
            self.sheet.escalation = row

    def _defaults(self, raw: Mapping[str, Any], report: Report) -> dict[str, Any]:
        row = _single("defaults", Defaults, raw.get("defaults", {}), report)
        return {key: value for key, value in row.values.items() if key in row.written}

    def program(self) -> Program:
        """The program, or every problem of every file."""
        check_items(self.sheet)
        check_dates(self.sheet)
        for report, slip in self.slips:
            if all(problem.line != slip.line for problem in report.problems):
                report.problems.append(Problem(report.file, slip.line, slip.key, slip.found, slip.wanted))
        found = [problem for report in self.reports for problem in sorted(report.problems)]
        if found:
            raise ProgramProblems(found)
        lists: dict[str, Any] = {table: tuple(row.build() for row in rows) for table, rows in self.sheet.rows.items()}
        return Program(**self.about, **lists, escalation=EscalationPolicy(**self.policy))


def _single(table: str, kind: type[Any], raw: object, report: Report, before: Mapping[str, Any] | None = None) -> Row:
    if isinstance(raw, dict):
        return read_row(kind, table, (table,), raw, report, before)
    report.add((table,), f"found {said(raw)} where one table belongs", f"Write `[{table}]`.")
    return read_row(kind, table, (table,), {}, Report(report.file, report.lines))
