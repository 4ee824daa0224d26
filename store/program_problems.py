"""What is wrong in a program file, said so that the person who wrote it can put it right."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time

from store.toml_lines import Lines, Path


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to put right: where it is, what was found there, and what would do. `line` 0 is the whole file."""

    file: str
    line: int
    key: str
    found: str
    wanted: str

    def __str__(self) -> str:
        where = f"{self.file}, line {self.line}" if self.line else self.file
        key = f"`{self.key}`: " if self.key else ""
        return " ".join(f"{where}: {key}{self.found}. {self.wanted}".split())


class ProgramProblems(Exception):
    """A program file cannot be used as it is; `problems` are in the order of the file, at least one."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


@dataclass
class Report:
    """Collects the problems of one file while it is read."""

    file: str
    lines: Lines
    problems: list[Problem] = field(default_factory=list)

    def add(self, path: Path, found: str, wanted: str) -> None:
        """One more problem, at the line of `path`."""
        self.problems.append(Problem(self.file, self.lines.of(path), dotted(path), found, wanted))


def dotted(path: Path) -> str:
    """A path as a coordinator writes it: `districts.closed.first`, without list positions."""
    return ".".join(part for part in path if isinstance(part, str))


def said(value: object) -> str:
    """What was found, short, as it looks in the file."""
    match value:
        case bool():
            text = "true" if value else "false"
        case str():
            text = f'"{value}"'
        case datetime():
            text = value.isoformat(" ")
        case date() | time():
            text = value.isoformat()
        case list():
            text = "a list"
        case dict():
            text = "a table"
        case _:
            text = str(value)
    return text if len(text) <= 60 else text[:56] + '..."'


def near(word: str, known: Iterable[str]) -> str:
    """The known word somebody probably meant, or nothing."""
    plain = {choice.lower(): choice for choice in known}
    close = difflib.get_close_matches(word.lower(), plain, n=1, cutoff=0.6)
    return plain[close[0]] if close else ""


def one_of(word: str, known: Iterable[str]) -> str:
    """Advice for a word that is not known: the near one first, else what there is."""
    choices = list(dict.fromkeys(known))
    meant = near(word, choices)
    if meant:
        return f'Did you mean "{meant}"?'
    if not choices:
        return "There is none in the file yet: add it first, or take this out."
    some = ", ".join(f'"{choice}"' for choice in choices[:9])
    return f"Use one of {some}{', ...' if len(choices) > 9 else ''}."
