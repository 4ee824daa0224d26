"""Facts with a structure, said in one fixed sentence per kind: districts, contacts, dates. Pure.

Never from sample items. A question is only answered when every word of it is understood (a name of the program, or
one of the words below); one word more and the answer is None, so that "what did Agawam report" is not taken for
"is Agawam in it".
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.flows import faq_text
from bot.flows import lookup_words as words
from bot.flows.lookup_words import Question
from bot.ui import say
from store.program import Cohort, Contact, District, Item, Milestone, Program

Kind = Literal["lookup:district", "lookup:contact", "lookup:date"]
_TOGETHER = ("information session",)
"""Kinds of milestone whose days are asked for together."""


@dataclass(frozen=True)
class Found:
    """One fact in a fixed sentence, with where it is from and the day that was read."""

    kind: Kind
    text: str
    source: str
    as_of: date


def look_up(question: str, program: Program, today: date) -> Found | None:
    """The fact that answers, or None when there is none or the question says anything more.

    `today` decides between "is" and "was".
    """
    steps: tuple[Callable[[Question, Program, date], Found | None], ...] = (_district, _contact, _date)
    asked = Question(question)
    return next((found for step in steps if (found := step(asked, program, today))), None)


def _district(asked: Question, program: Program, today: date) -> Found | None:
    cohorts = [cohort for cohort in program.cohorts if not cohort.sample]
    if asked.kinds & words.NOT_OF_DISTRICTS or not cohorts or asked.years - _years_of(*cohorts):
        return None
    named = [district for district in program.districts if not district.sample and _says(asked, district)]
    if len(named) == 1:
        return _membership(asked, named[0], cohorts)
    return None if named else _roster(asked, program, cohorts) or _not_named(asked, program, cohorts)


def _says(asked: Question, district: District) -> bool:
    names = (district.name, *district.also, *(district.name.removesuffix(end) for end in (" Regional", " Public")))
    return any(re.search(rf"\b{re.escape(faq_text.plain(name).strip())}\b", asked.plain) for name in names)


def _membership(asked: Question, district: District, cohorts: list[Cohort]) -> Found | None:
    held = [cohort for cohort in cohorts if district.id in cohort.districts]
    if not held or not asked.only(words.MEMBER, words.stems(" ".join((district.name, *district.also)))):
        return None
    titles = say.listing([f"“{cohort.title}”" for cohort in held])
    return _found("lookup:district", f"{district.name} is listed under {titles}.", held[0])


def _roster(asked: Question, program: Program, cohorts: list[Cohort]) -> Found | None:
    if not asked.only(words.MEMBER) or not words.LIST.search(asked.plain) or words.JOINING.search(asked.plain):
        return None
    wanted = [cohort for cohort in cohorts if not asked.years or asked.years & _years_of(cohort)]
    lines = [
        f"{cohort.title}: {say.listing([program.district_by_id[key].name for key in cohort.districts])}."
        for cohort in sorted(wanted, key=lambda cohort: cohort.year, reverse=True)
    ]
    return _found("lookup:district", " ".join(lines), wanted[0]) if wanted else None


def _not_named(asked: Question, program: Program, cohorts: list[Cohort]) -> Found | None:
    """Only for a plain "is X in it" with X a capitalized name that nothing in the program mentions."""
    match = words.ASKED_IF.match(asked.text)
    if match is None or asked.years or match["name"].isupper():
        return None
    parts = set(faq_text.words(match["name"]))
    entries = [text for entry in program.faq for text in (entry.question, entry.answer, *entry.phrasings)]
    mentioned = faq_text.words(
        " ".join((*program.partners, *(district.name for district in program.districts), *entries))
    )
    if parts & (faq_text.STOP | faq_text.WEAK | faq_text.ASKING | frozenset(mentioned)):
        return None
    return _found("lookup:district", f"{match['name']} is not among the districts named in my source.", cohorts[0])


def _years_of(*cohorts: Cohort) -> frozenset[str]:
    return faq_text.years_named(" ".join(f"{cohort.title} {cohort.year}" for cohort in cohorts))


def _contact(asked: Question, program: Program, today: date) -> Found | None:
    contacts = sorted((c for c in program.contacts if not c.sample), key=lambda contact: (contact.order, contact.id))
    named = words.stems(" ".join(contact.name for contact in contacts))
    if not contacts or asked.kinds & words.NOT_OF_CONTACTS or not asked.only(words.REACH, named):
        return None
    ways = [(field, sentence) for field, pattern, sentence in words.WAYS if pattern.search(asked.plain)]
    meant = _meant(asked, contacts)
    if not ways:
        return _whom_to_ask(asked, meant[0])
    field, sentence = ways[0]
    having = [contact for contact in meant if getattr(contact, field)]
    values = {getattr(contact, field) for contact in having}
    if not having or (len(values) > 1 and asked.stems & words.ORGANIZATION):
        return None
    contact = having[0]
    return _found(
        "lookup:contact", sentence.format(name=contact.name, value=getattr(contact, field).rstrip(".")), contact
    )


def _whom_to_ask(asked: Question, contact: Contact) -> Found | None:
    ways = say.listing([way for way in (contact.email, contact.phone) if way], "or")
    if not ways or not words.WHOM.search(asked.plain):
        return None
    return _found("lookup:contact", f"Questions can go to {contact.name}: {ways}.", contact)


def _meant(asked: Question, contacts: list[Contact]) -> list[Contact]:
    """The contacts that share most of the organization words asked; all, in their order, when none is named."""
    named = asked.stems & words.ORGANIZATION
    if named & words.MAIN_OFFICE:
        named = named | words.MAIN_OFFICE
    shared = {c.id: len(named & words.stems(f"{c.name} {c.office}")) for c in contacts}
    return [c for c in contacts if shared[c.id] == max(shared.values())]


def _date(asked: Question, program: Program, today: date) -> Found | None:
    if asked.kinds & words.NOT_OF_DATES or not (asked.kinds & {"when", "day"} or asked.stems & words.DATED):
        return None
    groups: dict[str, list[Milestone]] = {}
    for milestone in program.milestones:
        if not milestone.sample:
            groups.setdefault(milestone.kind if milestone.kind in _TOGETHER else milestone.id, []).append(milestone)
    return next((found for group in groups.values() if (found := _day_of(asked, group, today))), None)


def _day_of(asked: Question, group: list[Milestone], today: date) -> Found | None:
    first = group[0]
    about = words.stems(
        f"{first.kind} session apply" if first.kind in _TOGETHER else f"{first.title} {first.kind} apply"
    )
    if not asked.stems & (about - words.DATES - words.stems("session apply")) or not asked.only(words.DATES, about):
        return None
    if asked.years - {str(milestone.on.year) for milestone in group}:
        return None
    days = say.listing([_day(milestone) for milestone in group])
    if first.kind not in _TOGETHER:
        return _found("lookup:date", f"{first.title}: {days}.", first)
    over = all(milestone.on < today for milestone in group)
    return _found("lookup:date", f"The {first.kind}s {'were' if over else 'are'} on {days}.", first)


def _day(milestone: Milestone) -> str:
    until = f" to {say.day_year(milestone.until)}" if milestone.until else ""
    return f"{say.day_year(milestone.on)}{until}"


def _found(kind: Kind, text: str, item: Item) -> Found:
    return Found(kind, text, item.source, item.as_of)
