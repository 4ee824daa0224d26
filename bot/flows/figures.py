"""Completeness and timeliness in five figures, as DHIS2 defines them: expected, actual, rate, on time, on-time rate.

Expected are the district-months that the calendar in force asked for; actual are the entries received for those;
on time are the ones received by the due day, as recorded on the day they came in. An entry counts once, and one
nobody expected does not count, so no rate exceeds 100 %. "Not available" with a reason is a full answer.
Source: dhis2-docs, "Using reporting functionality", reporting rate summary.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from store.program import ReportingMonth

Slot = tuple[str, str]  # district id, month `YYYY-MM`


@dataclass(frozen=True)
class Row:
    """One entry received."""

    district: str
    month: str
    on_time: bool


@dataclass(frozen=True)
class Figures:
    """The five figures; the rates are None when nothing was expected."""

    expected: int
    actual: int
    on_time: int

    @property
    def rate(self) -> Fraction | None:
        """Actual by expected."""
        return Fraction(self.actual, self.expected) if self.expected else None

    @property
    def on_time_rate(self) -> Fraction | None:
        """On time by expected."""
        return Fraction(self.on_time, self.expected) if self.expected else None

    def facts(self) -> tuple[tuple[str, str], ...]:
        """Labels and values for a card, in DHIS2's order."""
        return (
            ("Expected", str(self.expected)),
            ("Actual", str(self.actual)),
            ("Rate", percent(self.rate)),
            ("On time", str(self.on_time)),
            ("On-time rate", percent(self.on_time_rate)),
        )


def figures(expected: Collection[Slot], rows: Iterable[Row]) -> Figures:
    """The five figures over these district-months."""
    wanted, came = set(expected), _received(rows)
    answered = [slot for slot in wanted if slot in came]
    return Figures(len(wanted), len(answered), sum(came[slot] for slot in answered))


def by_month(expected: Collection[Slot], rows: Iterable[Row]) -> dict[str, Figures]:
    """The figures of each expected month, oldest first."""
    received = list(rows)
    months = sorted({month for _, month in expected})
    return {month: figures([slot for slot in expected if slot[1] == month], received) for month in months}


def missing(expected: Collection[Slot], rows: Iterable[Row]) -> tuple[Slot, ...]:
    """District-months without an entry, by month and then in the order they were expected."""
    came = _received(rows)
    return tuple(sorted((slot for slot in dict.fromkeys(expected) if slot not in came), key=lambda slot: slot[1]))


def expected_slots(
    months: Iterable[ReportingMonth],
    districts: Collection[str],
    today: date,
    since: Literal["opens", "due", "grace_ends"] = "opens",
) -> tuple[Slot, ...]:
    """The district-months asked for by `today`: from the day a month opens, or once its due or grace day is past."""
    asked = [each for each in months if (today >= each.opens if since == "opens" else today > _day(each, since))]
    return tuple((district, each.month.strftime("%Y-%m")) for each in asked for district in districts)


def percent(rate: Fraction | None) -> str:
    """`67%`. All and nothing are said only when true: 399 of 400 is 99%, 1 of 400 is 1%. `none expected` for None."""
    if rate is None:
        return "none expected"
    rounded = int(rate * 100 + Fraction(1, 2))
    if 0 < rate < 1:
        rounded = min(99, max(1, rounded))
    return f"{rounded}%"


def _received(rows: Iterable[Row]) -> Mapping[Slot, bool]:
    came: dict[Slot, bool] = {}
    for row in rows:
        slot = (row.district, row.month)
        came[slot] = came.get(slot, False) or row.on_time
    return came


def _day(month: ReportingMonth, since: Literal["opens", "due", "grace_ends"]) -> date:
    match since:
        case "opens":
            return month.opens
        case "due":
            return month.due
        case "grace_ends":
            return month.grace_ends
