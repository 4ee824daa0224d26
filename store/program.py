"""The program: everything a coordinator writes, as typed values. Pure; no files, no database.

Dates and times are the district's own wall time, without a zone; the zone is the district's. Every item says
where it comes from (`source`), on what day that was read (`as_of`), and whether it was invented (`sample`).
Sample items are shown with that label and are never given as an answer about the CoIIN.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import Literal


class Role(StrEnum):
    """What a person is in the collaborative; permissions hang on it and fail closed."""

    MEMBER = "team member"
    LEAD = "team lead"
    COORDINATOR = "coordinator"
    CONTACT = "DESE contact"
    IT = "IT admin"


TEAM = frozenset({Role.MEMBER, Role.LEAD})


@dataclass(frozen=True, kw_only=True)
class Item:
    """What every item of a program carries."""

    id: str
    source: str
    as_of: date
    sample: bool = False


@dataclass(frozen=True, kw_only=True)
class ProgramYear(Item):
    """A school year of the program; both days inclusive. Its first day is where the practice clock starts."""

    title: str
    starts: date
    ends: date


@dataclass(frozen=True, kw_only=True)
class Cohort(Item):
    """The districts that take part in one program year. `current`: reminders, entries and digests run for it."""

    title: str
    year: str
    districts: tuple[str, ...]
    current: bool = False


@dataclass(frozen=True)
class DayRange:
    """Days off, both inclusive, with the reason people know."""

    first: date
    last: date
    reason: str


@dataclass(frozen=True, kw_only=True)
class District(Item):
    """A district (or charter school) by the name people use. `invite`: e-mail addresses, such as its team's list, that get
    calendar invitations to its convenings."""

    name: str
    also: tuple[str, ...] = ()
    zone: str = "America/New_York"
    open_from: time = time(7, 30)
    open_until: time = time(16, 0)
    closed: tuple[DayRange, ...] = ()
    invite: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Person(Item):
    """Somebody the program file already knows. Practice makes an account for each; live sends a join code."""

    name: str
    role: Role
    district: str = ""


@dataclass(frozen=True, kw_only=True)
class Convening(Item):
    """A meeting of the collaborative; wall time of `zone`."""

    title: str
    starts: datetime
    ends: datetime
    mode: Literal["in person", "virtual", "both"]
    place: str = ""
    link: str = ""
    agenda: str = ""
    zone: str = "America/New_York"
    districts: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Milestone(Item):
    """A dated thing that is not a convening and not a month's data.

    `done_by_team`: a team can say it is done, and is reminded until then. `until` closes a range such as a notice
    window. `districts` empty means every district of the current cohort.
    """

    title: str
    kind: Literal["deadline", "needs assessment", "action plan", "coaching call", "information session", "notice"]
    on: date
    at: time | None = None
    until: date | None = None
    done_by_team: bool = False
    note: str = ""
    districts: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReportingMonth(Item):
    """One month of data: `month` is its first day. Open from `opens`, on time through `due`, then grace through
    `grace_ends`, then late: still accepted through `closes`, and closed after it until a person reopens."""

    month: date
    opens: date
    due: date
    grace_ends: date
    closes: date
    measures: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Measure(Item):
    """One thing asked each month. Counts are aggregate; `at_most` names a measure this one cannot exceed."""

    label: str
    question: str
    kind: Literal["integer", "decimal", "yes_no"] = "integer"
    unit: str = ""
    least: Decimal | None = Decimal(0)
    most: Decimal | None = None
    at_most: str = ""
    unusual_above: str = ""
    far_factor: Decimal = Decimal(2)
    hint: str = ""
    count_of_students: bool = True


@dataclass(frozen=True, kw_only=True)
class Reason(Item):
    """Why a measure is not available this month."""

    label: str


@dataclass(frozen=True, kw_only=True)
class ReminderRule(Item):
    """When to remind of a kind of milestone.

    `about`: `convening`, `reporting`, a milestone kind, or `milestone:ID` / `convening:ID`. `anchor`: `starts`
    for convenings, `on` for milestones, `opens`, `due`, `grace` for reporting months. `days` before (negative) or
    after the anchor, school days when `school_days`. `to`: `channel` and/or `direct`. `roles`: whom directly.
    `stops_when_done`: left out for a team (or person, for an RSVP) that has already answered.
    `expires_hours`: after the nominal time plus this, it is too late to send.
    """

    about: str
    anchor: Literal["starts", "on", "opens", "due", "grace"]
    days: int
    at: time
    to: tuple[Literal["channel", "direct"], ...]
    roles: tuple[Role, ...] = (Role.MEMBER, Role.LEAD)
    school_days: bool = False
    stops_when_done: bool = True
    expires_hours: int = 12
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class DigestRule(Item):
    """A weekly digest. `audience` coordinators or district; `weekday` 0 is Monday. `late_names`: whether late teams
    (or, in a district's own, nobody) may be named there."""

    audience: Literal["coordinators", "district"]
    weekday: int
    at: time
    late_names: bool = False


@dataclass(frozen=True, kw_only=True)
class Contact(Item):
    """Who answers questions. `person` is a `people` id when the contact also uses chat; lower `order` is asked
    first. `topics` empty takes every topic. `away` are out-of-office ranges; in those of `duty` they are asked before
    everybody else, which makes a rota. `forward` False: shown when somebody asks how to reach them, never written to by
    the assistant."""

    name: str
    office: str = ""
    email: str = ""
    phone: str = ""
    tty: str = ""
    address: str = ""
    topics: tuple[str, ...] = ()
    order: int = 0
    person: str = ""
    away: tuple[DayRange, ...] = ()
    duty: tuple[DayRange, ...] = ()
    forward: bool = True


@dataclass(frozen=True, kw_only=True)
class Translation:
    """A question with its answer in another language. `reviewer`: who has read the answer against the English one, on
    the day `as_of`; empty: nobody yet. Then people may ask with these words, but the answer is not shown."""

    language: Literal["es", "pt"]
    question: str
    answer: str = ""
    phrasings: tuple[str, ...] = ()
    reviewer: str = ""
    as_of: date | None = None

    @property
    def is_reviewed(self) -> bool:
        """Whether the answer may be shown."""
        return bool(self.reviewer and self.answer)


LANGUAGES: Mapping[str, str] = {"es": "Spanish", "pt": "Portuguese"}
"""The languages an entry may be translated into, as they are called."""


@dataclass(frozen=True, kw_only=True)
class FaqEntry(Item):
    """One question with other phrasings, and its stored answer in our own words.

    `owner` (a `people` or `contacts` id; empty: the coordinators) is asked once a year whether it is still true;
    `checked` is the day somebody last said so, None when only the source's own day is known.
    """

    question: str
    answer: str
    phrasings: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    url: str = ""
    owner: str = ""
    checked: date | None = None
    translations: tuple[Translation, ...] = ()

    def translation(self, language: str) -> Translation | None:
        """The reviewed translation into this language; None when there is none that may be shown."""
        return next((one for one in self.translations if one.language == language and one.is_reviewed), None)


@dataclass(frozen=True)
class EscalationPolicy:
    """School hours until the contact is nudged, and until the question is handed to the next one."""

    nudge_after_hours: int = 8
    hand_on_after_hours: int = 16
    stale_after_days: int = 5
    topics: tuple[str, ...] = ()


@dataclass(frozen=True)
class Program:
    """A whole program in force. Items keep the order of the file."""

    id: str
    title: str
    partners: tuple[str, ...] = ()
    sample: bool = False
    zone: str = "America/New_York"
    years: tuple[ProgramYear, ...] = ()
    cohorts: tuple[Cohort, ...] = ()
    districts: tuple[District, ...] = ()
    people: tuple[Person, ...] = ()
    convenings: tuple[Convening, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    months: tuple[ReportingMonth, ...] = ()
    measures: tuple[Measure, ...] = ()
    reasons: tuple[Reason, ...] = ()
    reminders: tuple[ReminderRule, ...] = ()
    digests: tuple[DigestRule, ...] = ()
    contacts: tuple[Contact, ...] = ()
    faq: tuple[FaqEntry, ...] = ()
    expectations: tuple[FaqEntry, ...] = ()
    escalation: EscalationPolicy = field(default_factory=EscalationPolicy)

    @cached_property
    def current_cohort(self) -> Cohort | None:
        """The cohort that is running; None in a program that is over."""
        return next((cohort for cohort in self.cohorts if cohort.current), None)

    @cached_property
    def current_year(self) -> ProgramYear | None:
        """The program year of the current cohort, else the last one in the file."""
        cohort = self.current_cohort
        for year in self.years:
            if cohort is not None and year.id == cohort.year:
                return year
        return self.years[-1] if self.years else None

    @cached_property
    def active_districts(self) -> tuple[District, ...]:
        """The current cohort's districts, in the cohort's order."""
        cohort = self.current_cohort
        if cohort is None:
            return ()
        return tuple(self.district_by_id[key] for key in cohort.districts)

    @cached_property
    def district_by_id(self) -> Mapping[str, District]:
        """Every district of the file by id."""
        return {district.id: district for district in self.districts}

    @cached_property
    def measure_by_id(self) -> Mapping[str, Measure]:
        """Every measure of the file by id."""
        return {measure.id: measure for measure in self.measures}

    @cached_property
    def month_by_key(self) -> Mapping[str, ReportingMonth]:
        """Reporting months by `YYYY-MM`."""
        return {month.month.strftime("%Y-%m"): month for month in self.months}

    @cached_property
    def contact_by_id(self) -> Mapping[str, Contact]:
        """Contacts by id."""
        return {contact.id: contact for contact in self.contacts}

    def contacts_for(self, topic: str) -> tuple[Contact, ...]:
        """Contacts that take this topic and may be written to, in order of being asked."""
        able = [c for c in self.contacts if c.forward and (not c.topics or topic in c.topics)]
        return tuple(sorted(able, key=lambda contact: (contact.order, contact.id)))
