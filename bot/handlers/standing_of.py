"""Where districts stand with their months of data, read in a fixed number of queries for any number of districts."""

import json
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, bindparam, func, select
from sqlmodel import col

from bot.context import View
from bot.flows import figures, monthly_entry
from bot.flows.figures import Figures, Slot
from bot.handlers import agenda
from bot.ui.forms import ALT
from store.look import Prepared, Reads, Row, rows
from store.program import Program, ReportingMonth
from store.tables import Draft, Member, Reopening, Submission


def _of_one(statement: Select[*tuple[Any, ...]], district: Any) -> Prepared:
    return Prepared(statement.where(district == bindparam("district")))


def _of_these_months(statement: Select[*tuple[Any, ...]], month: Any) -> Select[*tuple[Any, ...]]:
    return statement.where(month.between(bindparam("first"), bindparam("last")))


_CAME = _of_these_months(
    select(col(Submission.district), col(Submission.month), col(Submission.on_time), col(Submission.at)),
    col(Submission.month),
)
_AGAIN = _of_these_months(
    select(col(Reopening.district), col(Reopening.month), col(Reopening.until)), col(Reopening.month)
)
_OPEN = (
    select(col(Draft.district), col(Draft.month), func.coalesce(col(Member.name), col(Draft.owner)),
           col(Draft.answers), col(Draft.measures))
    .join(Member, col(Member.id) == col(Draft.owner), isouter=True)
    .where(col(Draft.state) == "open")
    .order_by(col(Draft.month))
)  # fmt: skip
CAME, CAME_OF_ONE = Prepared(_CAME), _of_one(_CAME, col(Submission.district))
AGAIN, AGAIN_OF_ONE = Prepared(_AGAIN), _of_one(_AGAIN, col(Reopening.district))
OPEN, OPEN_OF_ONE = Prepared(_OPEN), _of_one(_OPEN, col(Draft.district))
# Without the instants: reading 4,000 of them takes longer than the rest of status.
ON_TIME = Prepared(
    _of_these_months(
        select(col(Submission.district), col(Submission.month), col(Submission.on_time)), col(Submission.month)
    )
)


@dataclass(frozen=True)
class DraftState:
    """A half-filled entry: who typed last, and how far it is."""

    district: str
    month: str
    owner: str
    answered: int
    asked: int


@dataclass(frozen=True)
class Standing:
    """What was asked of these districts by now, and what came. Pure once it is read.

    `sent`: whether each entry that is in was on time; `came`: when it came, left empty where nobody asked for it.
    """

    program: Program
    now: datetime
    ids: tuple[str, ...]
    sent: Mapping[Slot, bool] = field(default_factory=dict)
    came: Mapping[Slot, datetime] = field(default_factory=dict)
    reopened: Mapping[Slot, date] = field(default_factory=dict)
    drafts: tuple[DraftState, ...] = ()

    @cached_property
    def expected(self) -> tuple[Slot, ...]:
        """District-months that have opened by the district's own day, by district and then oldest first."""
        return tuple((district, key) for district in self.ids for key in self._opened[self._today[district]])

    def expected_of(self, district: str) -> tuple[str, ...]:
        """The months asked of it by now, oldest first."""
        return self._opened[self._today[district]]

    @cached_property
    def rows(self) -> tuple[figures.Row, ...]:
        """What came, as the figures want it."""
        return tuple(figures.Row(district, month, on_time) for (district, month), on_time in self.sent.items())

    @cached_property
    def whole(self) -> Figures:
        """The five figures of all these districts: as `figures.figures` counts, without an object for each entry."""
        came = [self.sent[slot] for slot in self.expected if slot in self.sent]
        return Figures(len(self.expected), len(came), sum(came))

    def received(self, district: str) -> list[str]:
        """Months that are in, oldest first."""
        return [key for key in self.expected_of(district) if (district, key) in self.sent]

    def missing(self, district: str) -> list[str]:
        """Months that were asked for and are not in, oldest first."""
        return [key for key in self.expected_of(district) if (district, key) not in self.sent]

    def month(self, key: str) -> ReportingMonth:
        """The month's dates."""
        return self.program.month_by_key[key]

    def zone(self, district: str) -> ZoneInfo:
        """The district's time zone."""
        return agenda.zone_of(self.program, district)

    def state(self, district: str, key: str) -> monthly_entry.Standing:
        """Where the month stands there today."""
        return monthly_entry.standing(self.month(key), self._today[district], self.reopened.get((district, key)))

    def takes_data(self, district: str, key: str) -> bool:
        """Whether an entry would be taken today."""
        return self.state(district, key) in ("open", "grace", "late")

    def until(self, district: str, key: str) -> date:
        """The last day an entry is taken."""
        return max(self.month(key).closes, self.reopened.get((district, key), date.min))

    @cached_property
    def _today(self) -> dict[str, date]:
        by_id = self.program.district_by_id
        zones = {district: by_id[district].zone for district in self.ids}
        days = {zone: self.now.astimezone(ZoneInfo(zone)).date() for zone in set(zones.values())}
        return {district: days[zone] for district, zone in zones.items()}

    @cached_property
    def _opened(self) -> dict[date, tuple[str, ...]]:
        keys = self.program.month_by_key
        return {
            today: tuple(key for key, month in keys.items() if month.opens <= today)
            for today in set(self._today.values())
        }


async def districts(view: View, ids: Sequence[str]) -> Standing:
    """Where these districts stand now; of a single one also when its entries came."""
    return await read(view.reads, view.program, view.now, ids, with_days=len(ids) == 1)


async def read(
    where: Reads, program: Program, now: datetime, ids: Sequence[str], *, with_days: bool = True
) -> Standing:
    """The same, outside a handler: three queries, whatever the number of districts."""
    keys = program.month_by_key
    asked = {"first": min(keys, default=""), "last": max(keys, default="")}
    one = {"district": ids[0]} if len(ids) == 1 else {}
    wanted = set(ids)
    if with_days:
        found = await rows(where, CAME_OF_ONE if one else CAME, **asked, **one)
        entries = [row for row in found if row[0] in wanted and row[1] in keys]
        sent = {(row[0], row[1]): row[2] for row in entries}
        came = {(row[0], row[1]): row[3] for row in entries}
    else:
        found = await rows(where, ON_TIME, **asked)
        sent, came = {(row[0], row[1]): row[2] for row in found if row[0] in wanted and row[1] in keys}, {}
    reopened: dict[Slot, date] = {}
    for district, month, until in await rows(where, AGAIN_OF_ONE if one else AGAIN, **asked, **one):
        slot = (district, month)
        reopened[slot] = max(until, reopened.get(slot, date.min))
    drafts = _drafts(await rows(where, OPEN_OF_ONE if one else OPEN, **one), wanted)
    return Standing(program, now, tuple(ids), sent, came, reopened, drafts)


def _drafts(found: Sequence[Row], wanted: Container[str]) -> tuple[DraftState, ...]:
    drafts = []
    for district, month, owner, answers, measures in found:
        if district in wanted:
            answered = {key.removesuffix(ALT) for key, value in json.loads(answers).items() if value}
            drafts.append(DraftState(district, month, owner, len(answered), len(json.loads(measures))))
    return tuple(drafts)
