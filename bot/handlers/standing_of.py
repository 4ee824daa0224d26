"""Where districts stand with their months of data, read in a fixed number of queries for any number of districts."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.context import Context
from bot.flows import monthly_entry
from bot.flows.figures import Row, Slot
from bot.handlers import agenda
from bot.ui.forms import ALT
from store.program import Program, ReportingMonth
from store.tables import Draft, Escalation, Member, Reopening, Submission

__all__ = ["DraftState", "Entry", "Escalation", "Standing", "districts", "read"]


@dataclass(frozen=True)
class Entry:
    """An entry that is in."""

    at: datetime
    on_time: bool


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
    """What was asked of these districts by now, and what came. Pure once it is read."""

    program: Program
    now: datetime
    ids: tuple[str, ...]
    sent: Mapping[Slot, Entry] = field(default_factory=dict)
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
        return tuple(Row(district, month, entry.on_time) for (district, month), entry in self.sent.items())

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
        zones = {district: self.zone(district) for district in self.ids}
        days = {zone: self.now.astimezone(zone).date() for zone in set(zones.values())}
        return {district: days[zone] for district, zone in zones.items()}

    @cached_property
    def _opened(self) -> dict[date, tuple[str, ...]]:
        keys = self.program.month_by_key
        return {
            today: tuple(key for key, month in keys.items() if month.opens <= today)
            for today in set(self._today.values())
        }


async def districts(context: Context, ids: Sequence[str]) -> Standing:
    """Where these districts stand now."""
    return await read(context.session, context.program, context.now, ids)


async def read(session: AsyncSession, program: Program, now: datetime, ids: Sequence[str]) -> Standing:
    """The same, outside a handler's context: three queries, whatever the number of districts."""
    one = ids[0] if len(ids) == 1 else ""
    wanted = set(ids)
    months = list(program.month_by_key)
    query = select(Submission.district, Submission.month, Submission.at, Submission.on_time).where(
        col(Submission.month).in_(months)
    )
    again = select(Reopening).where(col(Reopening.month).in_(months))
    if one:
        query, again = query.where(Submission.district == one), again.where(Reopening.district == one)
    sent = {
        (district, month): Entry(at, on_time)
        for district, month, at, on_time in (await session.exec(query)).all()
        if district in wanted
    }
    reopened: dict[Slot, date] = {}
    for row in (await session.exec(again)).all():
        slot = (row.district, row.month)
        reopened[slot] = max(row.until, reopened.get(slot, date.min))
    return Standing(program, now, tuple(ids), sent, reopened, await _drafts(session, one, wanted))


async def _drafts(session: AsyncSession, one: str, wanted: set[str]) -> tuple[DraftState, ...]:
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
