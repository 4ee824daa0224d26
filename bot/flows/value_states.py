"""The four states of a value that somebody may look at: given, not available, not answered yet, hidden.

They are never mixed up: zero is a number, "not available" is a complete answer, and an empty place is neither.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from bot.flows import suppression
from bot.flows.suppression import Rule
from bot.ui import say
from store.program import Measure


@dataclass(frozen=True)
class Given:
    """A number, or a yes or no."""

    value: Decimal | bool

    def show(self) -> str:
        """`1,200`, `yes`."""
        return ("yes" if self.value else "no") if isinstance(self.value, bool) else say.number(self.value)


@dataclass(frozen=True)
class NotAvailable:
    """Answered: there is no number this month, because of `reason` (its label)."""

    reason: str

    def show(self) -> str:
        """`not available (Data system)`."""
        return f"not available ({self.reason})" if self.reason else "not available"


@dataclass(frozen=True)
class NotYet:
    """Nobody has answered."""

    def show(self) -> str:
        """`not answered yet`."""
        return "not answered yet"


@dataclass(frozen=True)
class Suppressed:
    """A small number this viewer may not see; `bound` is all they may know."""

    bound: str

    def show(self) -> str:
        """`<6`."""
        return self.bound


State = Given | NotAvailable | NotYet | Suppressed


def state_of(measure: Measure, number: str, reason: str, labels: Mapping[str, str]) -> State:
    """The state of a stored value; `labels` are reasons by id, and a reason no longer there shows its id."""
    if reason:
        return NotAvailable(labels.get(reason, reason))
    if not number:
        return NotYet()
    return Given(number == "yes") if measure.kind == "yes_no" else Given(Decimal(number))


def for_others(state: State, measure: Measure, rule: Rule) -> State:
    """The same as people outside the district may see it: small counts of students become their bound."""
    if not isinstance(state, Given) or isinstance(state.value, bool) or not measure.count_of_students:
        return state
    return Suppressed(rule.bound) if suppression.hides(state.value, rule) else state
