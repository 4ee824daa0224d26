"""A month's entry: its page, the checks that look at several answers, when it counts, and the four states of a value.

"Not available this month", with a reason, is a complete answer (the program asks for data "to the degree it is
available"). Checks at entry are soft, except what cannot be true: a part larger than its whole.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Literal

from pydantic import TypeAdapter

from bot.ui import forms, say
from bot.ui.answers import as_text
from bot.ui.forms import ALT, Choice, Field, Form, Instead
from store.program import Measure, Reason, ReportingMonth

FORM_ID = "submit.entry"
INTRO = (
    "Counts for the whole district only: no names and nothing about one student. "
    "Where a number is not available this month, choose why; that is a full answer."
)
NEAR = Decimal(6)

Standing = Literal["not open yet", "open", "grace", "late", "closed"]
Stored = tuple[str, str]  # a number as text ("yes" or "no" too), or the id of a reason; one of them is ""


def form_for(
    measures: Sequence[Measure],
    reasons: Sequence[Reason],
    month: str,
    district: str,
    previous: Mapping[str, str],
    answers: Mapping[str, str],
    token: str,
    *,
    correcting: bool = False,
) -> Form:
    """The page of one month (`YYYY-MM`), holding what was typed so far.

    `previous` are last month's numbers by measure id, `answers` raw as in `ui.forms`, `token` the draft's.
    """
    choices = tuple(Choice(reason.id, reason.label) for reason in reasons)
    name = f"{say.month_name(month)} for {district}"
    form = Form(
        id=FORM_ID,
        title=f"Correct {name}" if correcting else name,
        fields=tuple(_field(measure, choices, month, previous.get(measure.id, "")) for measure in measures),
        context=token,
        intro=INTRO,
        submit_label="Save the correction" if correcting else "Send",
        sample=any(measure.sample for measure in measures),
    )
    return forms.refill(form, answers)


@dataclass(frozen=True)
class Soft:
    """A question about a value that may well be right: `label` names the measure, `text` asks."""

    key: str
    text: str
    label: str = ""


@dataclass(frozen=True)
class Checked:
    """`errors` by key must be put right; `questions` may be answered with yes."""

    errors: dict[str, str]
    questions: tuple[Soft, ...]


def check(
    measures: Sequence[Measure], values: Mapping[str, forms.Value], previous: Mapping[str, str], month: str
) -> Checked:
    """What the answers say together, and beside last month's. Only numbers are compared."""
    numbers = {m.id: number for m in measures if (number := _number(values.get(m.id))) is not None}
    by_id = {measure.id: measure for measure in measures}
    errors: dict[str, str] = {}
    questions: list[Soft] = []
    for measure in measures:
        value = numbers.get(measure.id)
        if value is None:
            continue
        said = f"{measure.label} ({say.number(value)})"
        whole = by_id.get(measure.at_most)
        if whole and value > numbers.get(whole.id, value):
            other = f"{_inside(whole.label)} ({say.number(numbers[whole.id])})"
            errors[measure.id] = f"{said} can't be more than {other}. Change one of them."
            continue
        usual = by_id.get(measure.unusual_above)
        if usual and value > numbers.get(usual.id, value):
            other = f"{_inside(usual.label)} ({say.number(numbers[usual.id])})"
            questions.append(Soft(measure.id, f"{said} is more than {other}. Is that right?", measure.label))
        before = _number(previous.get(measure.id))
        if before is not None and _is_far(measure, value, before):
            last = f"{_month_before(month)} was {say.number(before)}"
            questions.append(Soft(measure.id, f"Is {say.number(value)} right? {last}.", measure.label))
    return Checked(errors, tuple(questions))


def standing(month: ReportingMonth, today: date, reopened_until: date | None = None) -> Standing:
    """Where the month stands on the district's own `today`; all days inclusive. Reopened, a closed month is late."""
    if today < month.opens:
        return "not open yet"
    if today <= month.due:
        return "open"
    if today <= month.grace_ends:
        return "grace"
    if today <= month.closes or (reopened_until is not None and today <= reopened_until):
        return "late"
    return "closed"


def on_time(month: ReportingMonth, submitted: date) -> bool:
    """Whether an entry of this day counts as on time: up to and including the due day."""
    return submitted <= month.due


def to_store(values: Mapping[str, forms.Value]) -> dict[str, Stored]:
    """Read values as rows keep them; what was not answered is left out."""
    kept: dict[str, Stored] = {}
    for key, value in values.items():
        if isinstance(value, Instead):
            kept[key] = ("", value.reason)
        elif value is not None:
            kept[key] = (as_text(value), "")
    return kept


def to_raw(stored: Mapping[str, Stored]) -> dict[str, str]:
    """Kept rows as the raw answers of a page, to correct them."""
    return {key if number else key + ALT: number or reason for key, (number, reason) in stored.items()}


def previous_numbers(stored: Mapping[str, Stored]) -> dict[str, str]:
    """Last month's rows as `form_for` and `check` want them: numbers only."""
    return {key: number for key, (number, _) in stored.items() if number}


@cache
def _adapter() -> TypeAdapter[tuple[Measure, ...]]:
    return TypeAdapter(tuple[Measure, ...])


def measures_to_json(measures: Sequence[Measure]) -> str:
    """The measures as a draft keeps them, whatever becomes of the program."""
    return _adapter().dump_json(tuple(measures)).decode()


def measures_from_json(text: str) -> tuple[Measure, ...]:
    """The measures a draft was begun with; ValueError when the text is something else."""
    return _adapter().validate_json(text)


def _field(measure: Measure, reasons: tuple[Choice, ...], month: str, before: str) -> Field:
    last = f"{_month_before(month)}: {_said(before)}." if before else ""
    unit = f"In {measure.unit}." if measure.unit and not measure.count_of_students else ""
    return Field(
        key=measure.id,
        label=measure.question,
        kind=measure.kind,
        hint=" ".join(part for part in (measure.hint, unit, last) if part),
        least=measure.least,
        most=measure.most,
        alternative=reasons,
        alternative_label="Not available this month",
    )


def _is_far(measure: Measure, value: Decimal, before: Decimal) -> bool:
    """Zero after something, or more than `far_factor` times apart; counts fewer than six apart are near."""
    if before == 0 or value == before:
        return False
    if value == 0:
        return True
    if measure.kind == "integer" and abs(value - before) < NEAR:
        return False
    return value > before * measure.far_factor or value * measure.far_factor < before


def _number(value: forms.Value | str) -> Decimal | None:
    match value:
        case bool():
            return None
        case int() | Decimal():
            return Decimal(value)
        case str() if value.replace(".", "", 1).replace("-", "", 1).isdecimal():
            return Decimal(value)
        case _:
            return None


def _said(stored: str) -> str:
    number = _number(stored)
    return stored if number is None else say.number(number)


def _month_before(month: str) -> str:
    first = date.fromisoformat(f"{month}-01")
    return say.MONTHS[(first - timedelta(days=1)).month - 1]


def _inside(label: str) -> str:
    """A label in the middle of a sentence; names such as `Tier 2` and `MTSS teams` keep their capital."""
    first, _, rest = label.partition(" ")
    return label if rest[:1].isdigit() or first[1:] != first[1:].lower() else first.lower() + label[len(first) :]
