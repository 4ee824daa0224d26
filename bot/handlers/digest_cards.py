"""What a weekly digest says. Pure: the same functions speak in the simulation.

It deals with entries (came, on time, missing), never with the numbers in them; a district's digest shows that
district alone.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from bot.flows import figures
from bot.handlers import agenda, names
from bot.handlers.standing_of import Standing
from bot.ui import say
from bot.ui.cards import Bullets, Button, Buttons, Card, Chart, Element, Facts, Series, Text
from store.program import Convening, DigestRule, Program

DUE_SHOWN = 3
QUESTIONS_SHOWN = 5
NAMES_SHOWN = 20
REPLIES = (("in person", "in person"), ("virtually", "virtually"), ("no", "can't come"))


@dataclass(frozen=True)
class Question:
    """An open question given to a person."""

    number: int
    state: str
    district: str
    opened_at: datetime


@dataclass(frozen=True)
class Week:
    """Everything a digest is made from. `replies`: (convening, district, answer) of each RSVP; `done`: (about, district)."""

    standing: Standing
    questions: tuple[Question, ...] = ()
    replies: tuple[tuple[str, str, str], ...] = ()
    done: frozenset[tuple[str, str]] = field(default_factory=frozenset)

    def questions_of(self, district: str) -> Sequence[Question]:
        """Open questions of a district, oldest first."""
        return self._questions.get(district, ())

    def replies_to(self, convening: str, district: str = "") -> Counter[str]:
        """How many gave each answer; of one district when given."""
        return Counter(self._replies.get((convening, district), ()))

    def done_by(self, district: str) -> frozenset[str]:
        """Abouts that this district has sent or marked done."""
        return self._done.get(district, frozenset())

    @cached_property
    def _questions(self) -> Mapping[str, list[Question]]:
        found: dict[str, list[Question]] = {}
        for one in self.questions:
            found.setdefault(one.district, []).append(one)
        return found

    @cached_property
    def _replies(self) -> Mapping[tuple[str, str], list[str]]:
        found: dict[tuple[str, str], list[str]] = {}
        for convening, district, reply in self.replies:
            found.setdefault((convening, district), []).append(reply)
            if district:
                found.setdefault((convening, ""), []).append(reply)
        return found

    @cached_property
    def _done(self) -> Mapping[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for about, district in self.done:
            found.setdefault(district, set()).add(about)
        for district, key in self.standing.sent:
            found.setdefault(district, set()).add(names.reporting(key))
        return {district: frozenset(abouts) for district, abouts in found.items()}


def compose_coordinators(program: Program, rule: DigestRule, week: Week, now: datetime) -> Card:
    """All districts together: the five figures, who is late (by name only where the rule allows), what comes next."""
    standing = week.standing
    whole = figures.figures(standing.expected, standing.rows)
    missing = figures.missing(standing.expected, standing.rows)
    title = f"The week of {say.day(agenda.today_of(program, '', now))}: all districts"
    closing = [f"Next: {_due(program, week, '', now)}", _convening_line(program, week, "", now)]
    sample = _sample(program)
    if not missing and not week.questions:
        return Card(title, tuple(Text(line) for line in (_well(whole), *closing)), sample)
    late = [slot for slot in missing if standing.state(*slot) != "open"]
    body: list[Element] = [Text(_headline(whole, len(late))), Facts(whole.facts())]
    if late and rule.late_names:
        body.append(Bullets(_late_names(program, late)))
    body += [Text(line) for line in (*closing, _questions(week.questions, now, "of any district"))]
    body.append(_chart(standing))
    body.append(Buttons((Button("Show every district", "status.show"),)))
    return Card(title, tuple(body), sample)


def compose_district(program: Program, rule: DigestRule, week: Week, district: str, now: datetime) -> Card:
    """One district's own week; nothing of any other."""
    standing = week.standing
    expected = [(district, key) for key in standing.expected_of(district)]
    rows = [figures.Row(district, key, standing.sent[district, key]) for key in standing.received(district)]
    own, missing = figures.figures(expected, rows), standing.missing(district)
    title = (
        f"The week of {say.day(agenda.today_of(program, district, now))}: {names.district_name(program, district)}"
    )
    closing = [f"Next: {_due(program, week, district, now)}", _convening_line(program, week, district, now)]
    sample = _sample(program)
    if not missing and not week.questions_of(district):
        return Card(title, tuple(Text(line) for line in (_well(own), *closing)), sample)
    late = [key for key in missing if standing.state(district, key) != "open"]
    body: list[Element] = [Text(_headline(own, len(late))), Facts(own.facts())]
    if missing:
        body.append(Bullets(tuple(_missing_line(standing, district, key) for key in missing)))
    body += [Text(line) for line in (*closing, _questions(week.questions_of(district), now, "of your team"))]
    if rows:
        body.append(_own_chart(standing, district))
    takes = [key for key in missing if standing.takes_data(district, key)]
    if takes:
        body.append(Buttons((Button(f"Enter {say.month_name(takes[0])}", "submit.open", takes[0], style="primary"),)))
    return Card(title, tuple(body), sample)


def _well(whole: figures.Figures) -> str:
    if not whole.expected:
        return "No month is open for data yet, so nothing is missing."
    on_time = "all on time" if whole.on_time == whole.expected else f"{whole.on_time} on time"
    return f"Everything asked for so far is in: {whole.actual} of {whole.expected}, {on_time}. No question is open."


def _headline(whole: figures.Figures, late: int) -> str:
    entries = say.count(whole.expected, "entry", "entries")
    past = f"; {late} past the due day" if late else ""
    missing = whole.expected - whole.actual
    waiting = (
        f"{missing} {'is' if missing == 1 else 'are'} still to come{past}." if missing else "Nothing is missing."
    )
    return f"{whole.actual} of {entries} {'is' if 1 in (whole.actual, whole.expected) else 'are'} in. {waiting}"


def _late_names(program: Program, late: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    by_month: dict[str, list[str]] = {}
    for district, key in late:
        by_month.setdefault(key, []).append(names.district_name(program, district))
    lines = []
    for key, teams in by_month.items():
        more = f" ...and {len(teams) - NAMES_SHOWN} more" if len(teams) > NAMES_SHOWN else ""
        lines.append(f"{say.month_name(key)} is past its due day for {say.listing(teams[:NAMES_SHOWN])}{more}")
    return tuple(lines)


def _missing_line(standing: Standing, district: str, key: str) -> str:
    name, month = say.month_name(key), standing.month(key)
    match standing.state(district, key):
        case "open":
            return f"{name} data is due {say.day(month.due)}"
        case "closed":
            return f"{name} data was not sent; it closed {say.day(month.closes)}. A coordinator can reopen it."
        case _:
            return f"{name} data was due {say.day(month.due)}; it is taken until {say.day(standing.until(district, key))}"


def _due(program: Program, week: Week, district: str, now: datetime) -> str:
    coming = agenda.ahead(program, district, now, week.done_by(district) if district else frozenset())
    lines = [one.line for one in coming if one.kind != "convening"][:DUE_SHOWN]
    return f"{'; '.join(lines)}." if lines else "no deadline is ahead."


def _convening_line(program: Program, week: Week, district: str, now: datetime) -> str:
    convening = agenda.next_convening(program, now, district)
    if convening is None:
        return "No convening is ahead."
    return (
        f"Next convening: {convening.title}, {names.when(convening)}. Answers: {_replies(convening, week, district)}."
    )


def _replies(convening: Convening, week: Week, district: str) -> str:
    said = week.replies_to(convening.id, district)
    return ", ".join(f"{said[key]} {label}" for key, label in REPLIES if said[key]) or "none yet"


def _questions(questions: Sequence[Question], now: datetime, whose: str) -> str:
    if not questions:
        return f"No question {whose} is open."
    shown = [
        f"#{one.number} ({one.state}, {say.age(now - one.opened_at)} old)" for one in questions[:QUESTIONS_SHOWN]
    ]
    more = f" ...and {len(questions) - QUESTIONS_SHOWN} more" if len(questions) > QUESTIONS_SHOWN else ""
    verb = "is" if len(questions) == 1 else "are"
    return f"{say.count(len(questions), 'question')} {whose} {verb} open: {say.listing(shown)}{more}."


def _chart(standing: Standing) -> Chart:
    months = figures.by_month(standing.expected, standing.rows)
    return Chart(
        title="Entries by month",
        labels=tuple(say.month_name(key) for key in months),
        series=(
            Series("Expected", tuple(float(one.expected) for one in months.values())),
            Series("In", tuple(float(one.actual) for one in months.values())),
            Series("On time", tuple(float(one.on_time) for one in months.values())),
        ),
        kind="bar",
        unit="entries",
    )


def _own_chart(standing: Standing, district: str) -> Chart:
    """A gap for a month that is not in; below zero is after the due day."""
    keys = standing.expected_of(district)
    zone = standing.zone(district)
    ahead = []
    for key in keys:
        came = standing.came.get((district, key))
        ahead.append(float((standing.month(key).due - came.astimezone(zone).date()).days) if came else None)
    return Chart(
        title="How long before the due day your entries came",
        labels=tuple(say.month_name(key) for key in keys),
        series=(Series("Days before (below zero: after)", tuple(ahead)),),
        kind="bar",
        unit="days",
    )


def _sample(program: Program) -> bool:
    return any(month.sample for month in program.months) or any(one.sample for one in program.convenings)
