"""Where districts stand with their months of data, read in a fixed number of queries for any number of districts."""

import json
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.context import Context
from bot.flows import monthly_entry
from bot.flows.figures import Figures, Row, Slot
from bot.handlers import agenda
from bot.ui.forms import ALT
from store.program import Program, ReportingMonth
from store.tables import Draft, Member, Reopening, Submission


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
    def rows(self) -> tuple[Row, ...]:
        """What came, as the figures want it."""
        return tuple(Row(district, month, on_time) for (district, month), on_time in self.sent.items())

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


async def districts(context: Context, ids: Sequence[str]) -> Standing:
    """Where these districts stand now; of a single one also when its entries came."""
    return await read(context.session, context.program, context.now, ids, with_days=len(ids) == 1)


async def read(
    session: AsyncSession, program: Program, now: datetime, ids: Sequence[str], *, with_days: bool = True
) -> Standing:
    """The same, outside a handler's context: three queries, whatever the number of districts."""
    one = ids[0] if len(ids) == 1 else ""
    wanted = set(ids)
    months = list(program.month_by_key)
    if with_days:
        sent, came = await _entries(session, months, one, wanted)
    else:
        sent, came = await _on_time(session, months, wanted), {}
    again = select(Reopening).where(col(Reopening.month).in_(months))
    reopened: dict[Slot, date] = {}
    for row in (await session.exec(again.where(Reopening.district == one) if one else again)).all():
        slot = (row.district, row.month)
        reopened[slot] = max(row.until, reopened.get(slot, date.min))
    return Standing(program, now, tuple(ids), sent, came, reopened, await _drafts(session, one, wanted))


async def _entries(
    session: AsyncSession, months: Sequence[str], one: str, wanted: Set[str]
) -> tuple[dict[Slot, bool], dict[Slot, datetime]]:
    """Whether each entry was on time, and when it came."""
    query = select(Submission.district, Submission.month, Submission.on_time, Submission.at)
    query = query.where(col(Submission.month).in_(months))
    if one:
        query = query.where(Submission.district == one)
    rows = [row for row in (await session.exec(query)).all() if row[0] in wanted]
    return {(row[0], row[1]): row[2] for row in rows}, {(row[0], row[1]): row[3] for row in rows}


async def _on_time(session: AsyncSession, months: Sequence[str], wanted: Set[str]) -> dict[Slot, bool]:
    """Whether each entry was on time: one row a district, as 4,000 of them take longer than the rest of status.

    A row is the district's months in one text, `2026-09+,2026-10-`; the sign says on time or not.
    """
    sign = sa.case((col(Submission.on_time), "+"), else_="-")
    listed = sa.func.aggregate_strings(col(Submission.month) + sign, ",")
    query = sa.select(col(Submission.district), listed).where(col(Submission.month).in_(months))
    rows = (await (await session.connection()).execute(query.group_by(col(Submission.district)))).all()
    return {
        (district, each[:-1]): each[-1] == "+"
        for district, text in rows
        if district in wanted
        for each in text.split(",")
    }


async def _drafts(session: AsyncSession, one: str, wanted: Set[str]) -> tuple[DraftState, ...]:
    query = (
        select(Draft, Member.name)
        .join(Member, col(Member.id) == col(Draft.owner), isouter=True)
        .where(Draft.state == "open")
        .order_by(col(Draft.month))
    )
    if one:
        query = query.where(Draft.district == one)
    found = []
    for draft, name in (await session.exec(query)).all():
        if draft.district in wanted:
            answered = {key.removesuffix(ALT) for key, value in json.loads(draft.answers).items() if value}
            asked = len(json.loads(draft.measures))
            found.append(DraftState(draft.district, draft.month, name or draft.owner, len(answered), asked))
    return tuple(found)
