"""Whether the days and times of a program file agree: years, months, convenings, milestones and reminder rules."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from store.program import Role
from store.program_checks import MILESTONE_KINDS, Sheet
from store.program_problems import one_of
from store.program_rows import Row

FAR = 120
LONGEST_EXPIRY = 14 * 24


def check_dates(sheet: Sheet) -> None:
    """Report everything about days and times."""
    for row in sheet.of("years"):
        _in_order(row, ("starts", "ends"))
    for row in sheet.of("milestones"):
        _in_order(row, ("on", "until"))
    for row in sheet.of("convenings"):
        starts, ends = row.get("starts", datetime), row.get("ends", datetime)
        if starts and ends and ends <= starts:
            row.bad(
                "ends", f"it ends {ends:%Y-%m-%d %H:%M}, not after it starts", f"Use a time after {starts:%H:%M}."
            )
    for row in sheet.of("districts"):
        opens, until = row.get("open_from", time), row.get("open_until", time)
        if opens and until and until <= opens:
            found = f"messages may go out from {opens:%H:%M} until {until:%H:%M}, which is never"
            row.bad("open_until", found, "Make `open_until` the later one.")
    _months(sheet)
    for row in sheet.of("reminders"):
        _rule(row, sheet)


def _in_order(row: Row, keys: tuple[str, ...]) -> None:
    """Each day on or after the one before it."""
    for earlier, later in pairwise(keys):
        first, second = row.get(earlier, date), row.get(later, date)
        if first and second and second < first:
            found = f"{second.isoformat()} is before `{earlier}`, {first.isoformat()}"
            row.bad(later, found, f"Use {first.isoformat()} or later.")


def _months(sheet: Sheet) -> None:
    rows = sheet.of("months")
    for row in rows:
        _in_order(row, ("month", "opens", "due", "grace_ends", "closes"))
        if row.get("measures", tuple) == ():
            row.bad("measures", "this month asks for nothing", "List the ids of its measures.")
    for at, row in enumerate(rows):
        for other in rows[:at]:
            if _overlap(row, other):
                first = other.report.lines.of(other.path)
                found = f'"{row.id}" overlaps "{other.id}" at line {first}: a team would be asked for both at once'
                row.bad("opens", found, "Let one month's grace end before the next one opens.")
                break


def _overlap(one: Row, other: Row) -> bool:
    if one.get("month", date) is not None and one.get("month", date) == other.get("month", date):
        return True
    opens, ends = one.get("opens", date), one.get("grace_ends", date)
    other_opens, other_ends = other.get("opens", date), other.get("grace_ends", date)
    if not (opens and ends and other_opens and other_ends):
        return False
    return opens <= other_ends and other_opens <= ends


def _rule(row: Row, sheet: Sheet) -> None:
    days, expires = row.get("days", int), row.get("expires_hours", int)
    if days is not None and abs(days) > FAR:
        row.bad("days", f"{days} days is further than {FAR}", "Use a smaller number; before is negative, like -7.")
    _expiry(row, days, expires)
    if row.get("to", tuple) == ():
        row.bad("to", "it goes nowhere", 'Use ["channel"], ["direct"] or both.')
    if "direct" in row.texts("to") and row.get("roles", tuple) == ():
        row.bad("roles", "direct messages to nobody", f'List roles, like ["{Role.MEMBER}"].')
    about = row.get("about", str)
    if about is not None:
        _about(row, about, sheet)


def _expiry(row: Row, days: int | None, expires: int | None) -> None:
    if expires is None:
        return
    if not 1 <= expires <= LONGEST_EXPIRY:
        row.bad("expires_hours", f"found {expires}", f"Use 1 to {LONGEST_EXPIRY} hours (two weeks).")
    elif days is not None and days < 0 and not row.values.get("school_days") and expires > -days * 24:
        found = f"{expires} hours reach past the day it reminds of, {-days * 24} hours later"
        row.bad("expires_hours", found, f"Use {-days * 24} or less.")


def _about(row: Row, about: str, sheet: Sheet) -> None:
    kinds = ("convening", "reporting", *MILESTONE_KINDS)
    table, _, item = about.partition(":")
    if item and table in ("milestone", "convening"):
        if item not in sheet.ids(f"{table}s"):
            known = [f"{table}:{each}" for each in sorted(sheet.ids(f"{table}s"))]
            row.bad("about", f'there is no {table} "{item}"', one_of(about, known))
            return
    elif about not in kinds:
        row.bad("about", f'"{about}" is nothing that can be reminded of', one_of(about, kinds))
        return
    fitting = {"convening": ("starts",), "reporting": ("opens", "due", "grace")}.get(table, ("on",))
    anchor = row.get("anchor", str)
    if anchor and anchor not in fitting:
        wanted = "Use " + " or ".join(f'"{each}"' for each in fitting) + "."
        row.bad("anchor", f'"{anchor}" does not fit `about = "{about}"`', wanted)
    elif anchor:
        _too_late(row, about, anchor, sheet)


def _too_late(row: Row, about: str, anchor: str, sheet: Sheet) -> None:
    """Report a reminder that would come when what it reminds of is over. School days count as days: at the least."""
    days, at = row.get("days", int), row.get("at", time)
    if days is None or at is None or abs(days) > FAR:
        return
    for item, start, over in _ends(about, anchor, sheet):
        falls = datetime.combine(start + timedelta(days=days), at)
        if falls > over:
            found = f'it would come {falls:%Y-%m-%d %H:%M}, when "{item.id}" is over ({over:%Y-%m-%d %H:%M})'
            row.bad("days", found, "Use fewer days, or an earlier time.")
            return


def _ends(about: str, anchor: str, sheet: Sheet) -> Iterator[tuple[Row, date, datetime]]:
    """What the rule is about: each item, the day its anchor falls on, and when it is over."""
    midnight = time(23, 59, 59)
    table, _, item = about.partition(":")
    if table == "convening":
        for row in sheet.of("convenings"):
            starts, ends = row.get("starts", datetime), row.get("ends", datetime)
            if starts and ends and item in ("", row.id):
                yield row, starts.date(), ends
    elif table == "reporting":
        for row in sheet.of("months"):
            start, closes = row.get("grace_ends" if anchor == "grace" else anchor, date), row.get("closes", date)
            if start and closes:
                yield row, start, datetime.combine(closes, midnight)
    else:
        for row in sheet.of("milestones"):
            day = row.get("on", date)
            if day and (row.id == item or row.values.get("kind") == about) and not row.values.get("done_by_team"):
                yield row, day, datetime.combine(row.get("until", date) or day, midnight)
