"""What lies ahead of a district: its convenings, milestones and months of data, as instants and as words. Pure."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from rapidfuzz import fuzz, process

from bot.handlers import names
from bot.ui import say
from bot.ui.cards import When
from store.program import Convening, Item, Milestone, Program

Dated = TypeVar("Dated", Convening, Milestone)


@dataclass(frozen=True)
class Coming:
    """One thing ahead. `day` is the district's own day, `when` what people say, `kind` convening, milestone or month.

    `is_open`: a month that takes data now.
    """

    about: str
    title: str
    day: date
    when: str
    kind: str
    item: Item
    is_open: bool = False

    @property
    def line(self) -> str:
        """`Kickoff: Thu, Sep 24, 9:00 to 11:00 am`."""
        return f"{self.title}: {self.when}"


def zone_of(program: Program, district: str) -> ZoneInfo:
    """The district's time zone; the program's own for nobody's."""
    found = program.district_by_id.get(district)
    return ZoneInfo(found.zone if found else program.zone)


def today_of(program: Program, district: str, now: datetime) -> date:
    """The day it is there."""
    return now.astimezone(zone_of(program, district)).date()


def starts_at(convening: Convening) -> datetime:
    """The instant it starts, aware UTC."""
    return convening.starts.replace(tzinfo=ZoneInfo(convening.zone)).astimezone(UTC)


def when(convening: Convening) -> When:
    """The time of it, for everybody in their own zone where the platform knows it."""
    return When("When", starts_at(convening), ends_at(convening), convening.zone)


def ends_at(convening: Convening) -> datetime:
    """The instant it ends, aware UTC."""
    return convening.ends.replace(tzinfo=ZoneInfo(convening.zone)).astimezone(UTC)


def convenings(program: Program, district: str = "") -> list[Convening]:
    """The convenings a district is invited to (all of them when none is given), first one first."""
    return sorted(_for(program, program.convenings, district), key=starts_at)


def next_convening(program: Program, now: datetime, district: str = "") -> Convening | None:
    """The one that is on, or the next one; None when there is none ahead."""
    return next((one for one in convenings(program, district) if ends_at(one) > now), None)


def convening_named(program: Program, wanted: str) -> Convening | None:
    """A convening by id or by words of its title; None when none is near."""
    titles = {one.id: one.title for one in program.convenings}
    folded = wanted.strip().casefold()
    for one in program.convenings:
        if folded in (one.id.casefold(), one.title.casefold()):
            return one
    near = process.extractOne(folded, {key: title.casefold() for key, title in titles.items()}, scorer=fuzz.partial_ratio,
                              score_cutoff=80)  # fmt: skip
    return next((one for one in program.convenings if near and one.id == near[2]), None)


def ahead(program: Program, district: str, now: datetime, done: Set[str] = frozenset()) -> list[Coming]:
    """Everything ahead of the district, soonest first; `done` are abouts that are in or done and left out."""
    today = today_of(program, district, now)
    found = [*_convenings(program, district, now), *_milestones(program, district, today), *_months(program, today)]
    return sorted((one for one in found if one.about not in done), key=lambda one: (one.day, one.about))


def _convenings(program: Program, district: str, now: datetime) -> Iterator[Coming]:
    for one in convenings(program, district):
        if ends_at(one) > now:
            yield Coming(f"convening:{one.id}", one.title, one.starts.date(), names.when(one), "convening", one)


def _milestones(program: Program, district: str, today: date) -> Iterator[Coming]:
    for one in _for(program, program.milestones, district):
        if (one.until or one.on) >= today:
            yield Coming(f"milestone:{one.id}", one.title, one.on, names.when(one), "milestone", one)


def _months(program: Program, today: date) -> Iterator[Coming]:
    for key, month in program.month_by_key.items():
        if month.closes < today:
            continue
        title = f"{say.month_name(key)} data"
        if today < month.opens:
            when = f"opens {say.day(month.opens)}, due {say.day(month.due)}"
        elif today <= month.due:
            when = f"open now, due {say.day(month.due)}"
        else:
            when = f"was due {say.day(month.due)}; taken until {say.day(month.closes)}"
        yield Coming(names.reporting(key), title, month.due, when, "month", month, is_open=month.opens <= today)


def _for(program: Program, items: Sequence[Dated], district: str) -> list[Dated]:
    """Those that concern the district; all of them for "". Looked up once, so that 400 districts cost 400 times one."""
    cohort = program.current_cohort
    takes_part = cohort is not None and district in cohort.districts
    return [one for one in items if not district or (district in one.districts if one.districts else takes_part)]
