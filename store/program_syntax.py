"""TOML itself: a slip of syntax is said alone, but a day or time TOML refuses is reported with everything else."""

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from store.program_problems import Problem, ProgramProblems

_WHERE = re.compile(r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)", re.DOTALL)
_BARE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2}:\d{2}(?::\d{2})?")
_KEY = re.compile(r"\s*([A-Za-z0-9_.-]+)\s*=")
MOST_REPAIRS = 200


@dataclass(frozen=True)
class Slip:
    """A day or time that TOML refuses without quotes, such as `09:00` or `2026-02-30`."""

    line: int
    key: str
    found: str
    wanted: str


def read_toml(text: str, name: str) -> tuple[dict[str, Any], list[Slip], str]:
    """The raw tables, the days and times that had to be put in quotes to read on, and the text with those quotes.

    Raises ProgramProblems with the one slip that keeps the rest from being read.
    """
    slips: list[Slip] = []
    while True:
        try:
            return tomllib.loads(text, parse_float=Decimal), slips, text
        except RecursionError:
            problem = Problem(name, 0, "", "lists within lists too deep to read", "Check the brackets.")
            raise ProgramProblems([problem]) from None
        except (ValueError, ArithmeticError) as error:
            message, line, column = _where(error, text)
            quoted = _quote(text, line, column) if len(slips) < MOST_REPAIRS else None
            if quoted is None:
                raise ProgramProblems([_slip(name, text, message, line)]) from None
            text, slip = quoted
            slips.append(slip)


def _where(error: Exception, text: str) -> tuple[str, int, int]:
    match = _WHERE.fullmatch(str(error))
    if match is None:
        return str(error), 0, 0
    if match[2] is None:
        return match[1], len(text.splitlines()), 0
    return match[1], int(match[2]), int(match[3])


def _quote(text: str, line: int, column: int) -> tuple[str, Slip] | None:
    """The text with the day or time at this place in quotes; None when there is none."""
    lines = text.split("\n")
    if not 1 <= line <= len(lines):
        return None
    here = lines[line - 1]
    for match in _BARE.finditer(here):
        before = here[: match.start()]
        if match.start() < column <= match.end() + 1 and not before.endswith(('"', "'")):
            lines[line - 1] = f'{before}"{match[0]}"{here[match.end() :]}'
            key = _KEY.match(here)
            found = f"{match[0]} needs quotes"
            return "\n".join(lines), Slip(line, key[1] if key else "", found, f'Write "{match[0]}" with the quotes.')
    return None


def _slip(name: str, text: str, message: str, line: int) -> Problem:
    lines = text.split("\n")
    here = lines[line - 1].strip() if 1 <= line <= len(lines) else ""
    key = _KEY.match(here)
    shown = here if len(here) <= 60 else here[:57] + "..."
    return Problem(
        name,
        line,
        key[1] if key else "",
        f"this is not TOML: {_in_words(message)}{f', at `{shown}`' if shown else ''}",
        "Put this right first; the rest of the file is checked after it.",
    )


def _in_words(message: str) -> str:
    known = {
        "Cannot overwrite a value": "this key is there twice",
        "Invalid value": "the value is missing, or is text without quotes",
        "Illegal character '\\n'": "a quotation mark is missing at the end of the line",
        "Unterminated string": "a quotation mark is missing",
        "Expected newline or end of document after a statement": "more stands after the value, or a quote is missing",
        'Expected "\'"': "a quotation mark is missing",
        "Unclosed array": 'a list is not closed with "]"',
        "Expected '=' after a key in a key/value pair": 'there is no "=" after the key',
        "Invalid date or datetime": "there is no such day or time",
    }
    if message.startswith("Exceeds the limit"):
        return "a number with thousands of digits"
    return known.get(message, message[:1].lower() + message[1:])
