"""One typed answer at a time: from what a person typed to a number, a yes or no, a day, or clean text.

Each function gives the value or raises `NotUnderstood`, whose text is the sentence to show. Nothing else is
raised, whatever is typed: emoji, digits of other scripts, ten thousand characters.
"""

import calendar
import re
import unicodedata
from datetime import date
from decimal import Decimal

from bot.ui import say

YES = frozenset(
    {"yes", "y", "yeah", "yep", "yup", "sure", "correct", "true", "on"}
    | {"si", "sí", "s", "sim", "claro"}
    | {"👍", "✅"}
)
NO = frozenset({"no", "n", "nope", "nah", "false", "off"} | {"não", "nao"} | {"👎"})
NOT_AVAILABLE = frozenset(
    {"n/a", "na", "n.a", "not available", "not available this month", "unavailable", "none yet", "not yet"}
)
CEILING = Decimal(1_000_000)

_ZERO_WIDTH = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"))
_MARKS = str.maketrans({"，": ",", "．": ".", "－": "-", "−": "-", "–": "-", "＋": "+"})
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:(?P<by>[, '\u202f])\d{3})(?:(?P=by)\d{3})*")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_US = re.compile(r"(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?(?: (\d{4}))?")
_WEEKDAY = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* (?=\w)")
_A_LEAP_YEAR = 2000
_DAY_EXAMPLE = "like 10/3/2026 or Oct 3, 2026"


class NotUnderstood(ValueError):
    """The answer cannot be taken as it is; the text says what would do."""


def clean(text: str, *, lines: bool = False) -> str:
    """The text without spaces around it, control characters and broken halves of characters.

    Without `lines` it becomes one line.
    """
    sound = text.encode("utf-8", "replace").decode().replace("\r\n", "\n")
    kept = "".join(c if c in "\n\t" or unicodedata.category(c) != "Cc" else " " for c in sound)
    return kept.strip() if lines else " ".join(kept.split())


def folded(text: str) -> str:
    """For comparing: one line, no invisible marks, lower case, no closing full stop."""
    return clean(text.translate(_ZERO_WIDTH)).casefold().rstrip(".!")


def as_text(value: int | str | Decimal | date | bool | tuple[str, ...]) -> str:
    """A read value as the text that reads as it again."""
    match value:
        case bool():
            return "yes" if value else "no"
        case Decimal():
            return f"{value:f}"
        case date():
            return value.isoformat()
        case tuple():
            return "\n".join(value)
        case _:
            return str(value)


def quoted(text: str) -> str:
    """What somebody typed, short enough to be said back in a sentence."""
    line = clean(text)
    return f'"{line}"' if len(line) <= 40 else f'"{line[:39]}…"'


def whole(text: str) -> int:
    """`12`, `1,200`, `-3`, digits of any script. A comma or space is read only between groups of three."""
    typed = _digits(text)
    if _GROUPED.fullmatch(typed):
        typed = _ungrouped(typed)
    if re.fullmatch(r"[+-]?\d+", typed):
        return int(_short(typed))
    if re.fullmatch(r"[+-]?[\d., ]*\d[\d., ]*", typed):
        raise NotUnderstood("Whole numbers only, like 12.")
    raise NotUnderstood("Type digits only, like 12.")


def decimal(text: str) -> Decimal:
    """`12.5`, `12,5`, `.5`, `1,200.5`. A comma before one or two last digits is a decimal comma."""
    typed = _digits(text)
    head, dot, tail = typed.partition(".")
    if _GROUPED.fullmatch(head):
        typed = _ungrouped(head) + dot + tail
    elif re.fullmatch(r"[+-]?\d+,\d{1,2}", typed):
        typed = typed.replace(",", ".")
    if not re.fullmatch(r"[+-]?(?:\d+\.?\d*|\.\d+)", typed):
        raise NotUnderstood("Type digits only, like 12.5.")
    return Decimal(_short(typed))


def yes_no(text: str) -> bool:
    """Yes or no in English, Spanish or Portuguese. Not 1 or 2: they could mean either."""
    word = folded(text)
    if word in YES:
        return True
    if word in NO:
        return False
    raise NotUnderstood("Answer yes or no.")


def day(text: str, around: date | None = None) -> date:
    """A day as people type it, month first. Without a year it is the one nearest to `around`, if that is given."""
    typed = _WEEKDAY.sub("", " ".join(folded(_digits(text)).replace(",", " ").split()), count=1)
    if match := _ISO.fullmatch(typed):
        return _real_day(int(match[1]), int(match[2]), int(match[3]))
    if match := _US.fullmatch(typed):
        month, of_month, year = int(match[1]), int(match[2]), match[3]
    elif match := _MONTH_FIRST.fullmatch(typed):
        month, of_month, year = _month(match[1]), int(match[2]), match[3]
    elif match := _DAY_FIRST.fullmatch(typed):
        month, of_month, year = _month(match[2]), int(match[1]), match[3]
    else:
        raise NotUnderstood(f"Type a day, {_DAY_EXAMPLE}.")
    if year:
        return _real_day(int(year) + (2000 if len(year) == 2 else 0), month, of_month)
    if around is None:
        _check(month, of_month)
        raise NotUnderstood(f"Add the year, {_DAY_EXAMPLE}.")
    return _nearest(month, of_month, around)


def _digits(text: str) -> str:
    """Digits of every script as ASCII; wide and typographic marks as the plain ones; superscripts are left alone."""
    plain = clean(text.translate(_ZERO_WIDTH)).translate(_MARKS)
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in plain)


def _ungrouped(typed: str) -> str:
    return re.sub(r"[^\d+-]", "", typed)


def _short(typed: str) -> str:
    if len(typed) > 25:
        raise NotUnderstood(f"That is more than {say.number(CEILING)}. Check for extra digits.")
    return typed


def _month(name: str) -> int:
    for at, month in enumerate(say.MONTHS, start=1):
        if month.casefold().startswith(name) or name == "sept" == month.casefold()[:4]:
            return at
    raise NotUnderstood(f'"{name.capitalize()}" is not a month. Type a day, {_DAY_EXAMPLE}.')


def _real_day(year: int, month: int, of_month: int) -> date:
    _check(month, of_month, year)
    return date(year, month, of_month)


def _check(month: int, of_month: int, year: int | None = None) -> None:
    if not 1 <= month <= 12:
        raise NotUnderstood(f"There is no month {month}. Type the month first, like 10/13/2026.")
    if year is not None and not 1990 <= year <= 2100:
        raise NotUnderstood(f"The year {year} is not one I expected. Type a day, {_DAY_EXAMPLE}.")
    last = calendar.monthrange(year or _A_LEAP_YEAR, month)[1]
    if not 1 <= of_month <= last:
        named = say.MONTHS[month - 1] + (f" {year}" if year and month == 2 else "")
        raise NotUnderstood(f"{named} has no day {of_month}; its last day is the {say.nth(last)}.")


def _nearest(month: int, of_month: int, around: date) -> date:
    """In last year, this one or the next; February 29 only in one that has it."""
    _check(month, of_month)
    years = (around.year - 1, around.year, around.year + 1)
    possible = [date(y, month, of_month) for y in years if of_month <= calendar.monthrange(y, month)[1]]
    if not possible:
        _check(month, of_month, around.year)
    return min(possible, key=lambda each: abs(each - around))
