"""How the things of a program are named to people, and their addresses: `reporting:2026-10`, `convening:kickoff`."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.ui import say
from store.program import Convening, Item, Milestone, Program, ReportingMonth


@dataclass(frozen=True)
class Thing:
    """Something a reminder can be about. `day` is the day that counts for it."""

    about: str
    title: str
    day: date
    item: Item

    @property
    def sample(self) -> bool:
        """Whether it was invented."""
        return self.item.sample


def reporting(month: str) -> str:
    """The address of a month's data."""
    return f"reporting:{month}"


def find(program: Program, about: str) -> Thing | None:
    """The thing behind an address; None when the program no longer has it."""
    kind, _, key = about.partition(":")
    if kind == "reporting":
        month = program.month_by_key.get(key)
        return Thing(about, f"{say.month_name(key)} data", month.due, month) if month else None
    if kind == "convening":
        convening = next((one for one in program.convenings if one.id == key), None)
        return Thing(about, convening.title, convening.starts.date(), convening) if convening else None
    if kind == "milestone":
        milestone = next((one for one in program.milestones if one.id == key), None)
        return Thing(about, milestone.title, milestone.on, milestone) if milestone else None
    return None


def title(program: Program, about: str) -> str:
    """What people call it; the address itself when it is gone."""
    thing = find(program, about)
    return thing.title if thing else about


def when(item: Item) -> str:
    """When it is, as people say it."""
    match item:
        case Convening():
            return say.span(item.starts, item.ends)
        case ReportingMonth():
            return f"due {say.day(item.due)}"
        case Milestone(at=None):
            return say.day(item.on) if item.until is None else say.days(item.on, item.until)
        case Milestone():
            assert item.at is not None
            return say.wall(datetime.combine(item.on, item.at))
        case _:
            raise TypeError(f"{type(item).__name__} has no date")


def where(convening: Convening) -> str:
    """The place and manner of a convening."""
    in_person = f"In person: {convening.place}" if convening.place else "In person"
    if convening.mode == "in person":
        return in_person
    if convening.mode == "virtual":
        return "Virtual"
    return f"{in_person}, or virtually"


def of_district(program: Program, item: Milestone | Convening, district: str) -> bool:
    """Whether the district takes part in it."""
    if item.districts:
        return district in item.districts
    return any(one.id == district for one in program.active_districts)


def district_name(program: Program, district: str) -> str:
    """The district's name; "the collaborative" for nobody's."""
    found = program.district_by_id.get(district)
    return found.name if found else "the collaborative"
