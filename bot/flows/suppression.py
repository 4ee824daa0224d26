"""What others may see of small numbers: 1 to 5 students read `<6`, and nothing shown beside it may give it away.

Everything released is worked out from what is shown and never from what is hidden: a total counts the shown
cells only and says so, a change needs both its months, and a part hides when its remainder is small. So a table
is the same whatever the hidden numbers are, and no sum or difference of released figures, now or later, can
reveal one; not even to someone who knows this rule. The exact total is the second cell that complementary
suppression asks for. Hiding a second district instead would not do: which one is picked, and whether that was enough,
depends on the hidden number and tells something about it.

Source of the threshold: DESE's student discipline tables leave out percentages under 6 (profiles.doe.mass.edu/ssdr,
2015-16 and 2023-24); no written rule of DESE was found, so it is a setting. Wisconsin hides 1-5, DC under 10.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.ui import say

NO_VALUE = "no value"
NOT_SHOWN = "not shown"

Count = int | Decimal


@dataclass(frozen=True)
class Rule:
    """Counts under `least` are hidden; zero may show, unless `show_zero` is False."""

    least: int = 6
    show_zero: bool = True

    @property
    def bound(self) -> str:
        """What stands in place of a hidden count: `<6`."""
        return f"<{self.least}"


@dataclass(frozen=True)
class Released:
    """One line of counts as others may see it; `cells` as text, `values` with None for gaps and hidden ones.

    `total` adds up the shown cells only; `hidden` says how many are left out of it.
    """

    cells: tuple[str, ...]
    values: tuple[Count | None, ...]
    total: Count
    hidden: int

    @property
    def total_text(self) -> str:
        """`1,240`, or `1,240, leaving out 2 small numbers`."""
        left_out = f", leaving out {say.count(self.hidden, 'small number')}" if self.hidden else ""
        return f"{say.number(self.total)}{left_out}"


def hides(count: Count | None, rule: Rule) -> bool:
    """Whether this count may not be shown."""
    return count is not None and count < rule.least and (count != 0 or not rule.show_zero)


def cell(count: Count | None, rule: Rule) -> str:
    """One count by itself: `1,200`, `<6`, or `no value` where there is none."""
    if count is None:
        return NO_VALUE
    return rule.bound if hides(count, rule) else say.number(count)


def release(counts: Sequence[Count | None], rule: Rule) -> Released:
    """Several counts with their total: districts of one month, or months of one district (a running total too)."""
    values = tuple(None if hides(count, rule) else count for count in counts)
    return Released(
        cells=tuple(cell(count, rule) for count in counts),
        values=values,
        total=sum((value for value in values if value is not None), start=0),
        hidden=sum(hides(count, rule) for count in counts),
    )


def change(before: Count | None, after: Count | None, rule: Rule) -> str:
    """The difference of two counts: `+80`, `-3`, `no change`; nothing of it when either is hidden."""
    if before is None or after is None:
        return NO_VALUE
    if hides(before, rule) or hides(after, rule):
        return NOT_SHOWN
    difference = after - before
    return f"{'+' if difference > 0 else ''}{say.number(difference)}" if difference else "no change"


def part_of(part: Count | None, whole: Count | None, rule: Rule) -> tuple[str, str]:
    """A part and its whole side by side. The part is not shown when what remains of the whole would be small.

    Where a table shows parts and wholes, total only the parts that this shows.
    """
    if part is None or whole is None or hides(part, rule) or hides(whole, rule):
        return cell(part, rule), cell(whole, rule)
    return (NOT_SHOWN if hides(whole - part, rule) else say.number(part)), say.number(whole)


def percent(part: Count | None, whole: Count | None, rule: Rule) -> str:
    """`67%`; not shown when the part, the whole or the remainder is small. A whole of zero has none."""
    if part is None or whole is None or whole == 0:
        return NO_VALUE
    if hides(part, rule) or hides(whole, rule) or hides(whole - part, rule):
        return NOT_SHOWN
    return f"{say.number(round(Decimal(100) * part / whole))}%"
