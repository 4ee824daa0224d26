"""Invented programs for tests: school year 2026-27, every item a sample.

Start from `a_program()` and change what a test is about with `dataclasses.replace`; the small builders below make
one item each. The cast: Ana enters data and Ben leads in Sample North, Chen answers, Dana coordinates, Ira looks
after accounts. Everybody else is named by role.
"""

from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, Literal

from store.program import (
    Cohort,
    Contact,
    Convening,
    DayRange,
    DigestRule,
    District,
    EscalationPolicy,
    FaqEntry,
    Measure,
    Milestone,
    Person,
    Program,
    ProgramYear,
    Reason,
    ReminderRule,
    ReportingMonth,
    Role,
)

SAMPLE: Any = {"source": "invented for tests", "as_of": date(2026, 8, 15), "sample": True}

VACATIONS = (
    DayRange(date(2026, 12, 24), date(2027, 1, 1), "December vacation"),
    DayRange(date(2027, 2, 15), date(2027, 2, 19), "February vacation"),
    DayRange(date(2027, 4, 19), date(2027, 4, 23), "April vacation"),
)

FIRST_NAMES = ("North", "South", "East", "West")

# month, opens, due, grace ends, closes: due on the 10th or the next school day, then five school days of grace.
MONTHS = (
    (date(2026, 9, 1), date(2026, 10, 1), date(2026, 10, 13), date(2026, 10, 20), date(2026, 10, 30)),
    (date(2026, 10, 1), date(2026, 11, 1), date(2026, 11, 10), date(2026, 11, 18), date(2026, 11, 30)),
    (date(2026, 11, 1), date(2026, 12, 1), date(2026, 12, 10), date(2026, 12, 17), date(2026, 12, 31)),
    (date(2026, 12, 1), date(2027, 1, 1), date(2027, 1, 11), date(2027, 1, 19), date(2027, 1, 31)),
    (date(2027, 1, 1), date(2027, 2, 1), date(2027, 2, 10), date(2027, 2, 24), date(2027, 2, 28)),
    (date(2027, 2, 1), date(2027, 3, 1), date(2027, 3, 10), date(2027, 3, 17), date(2027, 3, 31)),
    (date(2027, 3, 1), date(2027, 4, 1), date(2027, 4, 12), date(2027, 4, 26), date(2027, 4, 30)),
    (date(2027, 4, 1), date(2027, 5, 1), date(2027, 5, 10), date(2027, 5, 17), date(2027, 5, 31)),
    (date(2027, 5, 1), date(2027, 6, 1), date(2027, 6, 10), date(2027, 6, 17), date(2027, 6, 30)),
    (date(2027, 6, 1), date(2027, 7, 1), date(2027, 7, 12), date(2027, 7, 19), date(2027, 7, 30)),
)


def a_program(districts: int = 3) -> Program:
    """A program with this many districts (`north`, `south`, `east`, `west`, `d5`, ...) and one of everything else."""
    chosen = tuple(a_district(number) for number in range(1, districts + 1))
    return Program(
        id="sample",
        title="Sample program",
        partners=("Sample partner",),
        sample=True,
        years=(
            ProgramYear(id="2026-27", title="2026-27", starts=date(2026, 9, 1), ends=date(2027, 6, 30), **SAMPLE),
        ),
        cohorts=(a_cohort(*(district.id for district in chosen)),),
        districts=chosen,
        people=tuple(_people(chosen)),
        convenings=(
            a_convening("kickoff", datetime(2026, 9, 24, 9, 0), mode="in person"),
            a_convening("winter", datetime(2027, 1, 14, 13, 0)),
            a_convening("spring", datetime(2027, 5, 20, 13, 0), mode="both"),
        ),
        milestones=(
            a_milestone("needs", "needs assessment", date(2026, 10, 30), done_by_team=True),
            a_milestone("plan", "action plan", date(2026, 12, 15), done_by_team=True),
            a_milestone("coaching", "coaching call", date(2026, 11, 17), at=time(14, 0)),
        ),
        months=tuple(months()),
        measures=MEASURES,
        reasons=(
            Reason(id="not-collected", label="We do not collect this yet", **SAMPLE),
            Reason(id="staff-out", label="The person who knows was out", **SAMPLE),
        ),
        reminders=(
            a_rule("convening-week", "convening", "starts", -5, school_days=True),
            a_rule("convening-eve", "convening", "starts", -1, school_days=True, to=("direct",)),
            a_rule("month-open", "reporting", "opens", 0),
            a_rule("month-soon", "reporting", "due", -3, school_days=True, to=("channel", "direct")),
            a_rule("month-today", "reporting", "due", 0, to=("direct",)),
            a_rule("month-late", "reporting", "due", 1, school_days=True, to=("direct",)),
            a_rule("needs-week", "needs assessment", "on", -7),
            a_rule("plan-week", "action plan", "on", -7),
            a_rule("call-eve", "coaching call", "on", -1, at=time(15, 0)),
        ),
        digests=(a_digest("coordinators"), a_digest("district", at=time(8, 30))),
        contacts=CONTACTS,
        faq=FAQ,
        expectations=(
            FaqEntry(
                id="expected-monthly",
                question="What do districts send each month?",
                answer="Sample: a few counts, to the degree they are available.",
                **SAMPLE,
            ),
        ),
        escalation=EscalationPolicy(topics=("data", "program")),
    )


def a_district(number: int = 1, **changes: Any) -> District:
    """District 1 is Sample North (`north`); from the fifth on they are Sample District 5 (`d5`)."""
    name = FIRST_NAMES[number - 1] if number <= len(FIRST_NAMES) else f"District {number}"
    key = name.lower() if number <= len(FIRST_NAMES) else f"d{number}"
    values: dict[str, Any] = {"id": key, "name": f"Sample {name}", "closed": VACATIONS, **SAMPLE, **changes}
    return District(**values)


def a_cohort(*districts: str) -> Cohort:
    """The running cohort, with these district ids."""
    return Cohort(
        id="sample-cohort", title="Sample cohort", year="2026-27", districts=districts, current=True, **SAMPLE
    )


def a_convening(
    key: str,
    starts: datetime,
    *,
    ends: datetime | None = None,
    mode: Literal["in person", "virtual", "both"] = "virtual",
    **changes: Any,
) -> Convening:
    """A convening of two hours unless `ends` is given; naive wall times."""
    values: dict[str, Any] = {
        "title": f"Sample {key} convening",
        "place": "" if mode == "virtual" else "Sample Hall, 1 Sample Street",
        "link": "" if mode == "in person" else f"https://meet.example.org/{key}",
        "agenda": "Welcome; one district's story; questions",
        **SAMPLE,
        **changes,
    }
    return Convening(id=key, starts=starts, ends=ends or starts.replace(hour=starts.hour + 2), mode=mode, **values)


def a_milestone(key: str, kind: Any, on: date, **changes: Any) -> Milestone:
    """A milestone of any kind."""
    values: dict[str, Any] = {"title": f"Sample {kind}", **SAMPLE, **changes}
    return Milestone(id=key, kind=kind, on=on, **values)


def months() -> Iterator[ReportingMonth]:
    """September to June; every month asks all measures."""
    for month, opens, due, grace_ends, closes in MONTHS:
        yield ReportingMonth(
            id=f"month-{month:%Y-%m}",
            month=month,
            opens=opens,
            due=due,
            grace_ends=grace_ends,
            closes=closes,
            measures=tuple(measure.id for measure in MEASURES),
            **SAMPLE,
        )


def a_rule(key: str, about: str, anchor: Any, days: int, **changes: Any) -> ReminderRule:
    """A reminder to the channel at 9:00 unless changed."""
    values: dict[str, Any] = {"at": time(9, 0), "to": ("channel",), **SAMPLE, **changes}
    return ReminderRule(id=key, about=about, anchor=anchor, days=days, **values)


def a_digest(audience: Any, **changes: Any) -> DigestRule:
    """A digest on Mondays at 8:00 unless changed."""
    values: dict[str, Any] = {"id": f"digest-{audience}", "weekday": 0, "at": time(8, 0), **SAMPLE, **changes}
    return DigestRule(audience=audience, **values)


def _people(districts: tuple[District, ...]) -> Iterator[Person]:
    """The cast for the first district; a member (`south-member`) and a lead (`south-lead`) for each other one."""
    for number, district in enumerate(districts):
        names = ("Ana", "Ben") if number == 0 else (f"{district.name} member", f"{district.name} lead")
        keys = ("ana", "ben") if number == 0 else (f"{district.id}-member", f"{district.id}-lead")
        yield Person(id=keys[0], name=names[0], role=Role.MEMBER, district=district.id, **SAMPLE)
        yield Person(id=keys[1], name=names[1], role=Role.LEAD, district=district.id, **SAMPLE)
    yield Person(id="chen", name="Chen", role=Role.CONTACT, **SAMPLE)
    yield Person(id="dana", name="Dana", role=Role.COORDINATOR, **SAMPLE)
    yield Person(id="ira", name="Ira", role=Role.IT, **SAMPLE)


MEASURES = (
    Measure(
        id="referred",
        label="Students referred",
        question="How many students were referred for mental health support?",
        **SAMPLE,
    ),
    Measure(
        id="served",
        label="Students served",
        question="How many of them received support?",
        at_most="referred",
        **SAMPLE,
    ),
    Measure(
        id="team-met",
        label="Team met",
        question="Did your team meet this month?",
        kind="yes_no",
        count_of_students=False,
        **SAMPLE,
    ),
    Measure(
        id="training-hours",
        label="Training hours",
        question="How many hours of training did staff take part in?",
        kind="decimal",
        unit="hours",
        most=Decimal(1000),
        count_of_students=False,
        **SAMPLE,
    ),
)

CONTACTS = (
    Contact(id="chen", name="Chen", email="chen@example.org", person="chen", topics=("data",), **SAMPLE),
    Contact(id="office", name="Sample office", email="office@example.org", phone="555-0100", order=1, **SAMPLE),
    Contact(id="front-desk", name="Sample front desk", phone="555-0101", order=2, forward=False, **SAMPLE),
)

FAQ = (
    FaqEntry(
        id="what-is",
        question="What is the learning collaborative?",
        answer="Sample: district teams learn from each other about school mental health.",
        phrasings=("what is this about", "what is csmhs"),
        topics=("program",),
        url="https://example.org/about",
        **SAMPLE,
    ),
    FaqEntry(
        id="not-available",
        question="What if we do not have a number this month?",
        answer="Sample: choose not available and give a reason; that counts as a complete answer.",
        phrasings=("we don't have the data", "missing numbers"),
        topics=("data",),
        **SAMPLE,
    ),
    FaqEntry(
        id="due-day",
        question="When is monthly data due?",
        answer="Sample: on the 10th of the next month, or the next school day.",
        phrasings=("deadline for the numbers",),
        topics=("data",),
        **SAMPLE,
    ),
)
