"""From occurrences to posts: who is told, who is left out and why, and what arrives as one message. Pure."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.handlers import names, reminder_cards
from bot.messages import Post, To
from bot.scheduler import dates
from bot.scheduler.due import Occurrence
from bot.ui import say
from bot.ui.cards import Card
from store.program import Program, ReminderRule


@dataclass(frozen=True)
class Recipient:
    """A member as far as reminders care."""

    id: str
    name: str
    role: str
    district: str
    direct: bool = True


@dataclass(frozen=True)
class Answered:
    """What has been answered: (about, district) of teams, and RSVPs by (convening, member)."""

    teams: frozenset[tuple[str, str]] = frozenset()
    rsvps: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def by_team(self, about: str, district: str) -> bool:
        """Whether the team is done with it."""
        return (about, district) in self.teams

    def rsvp(self, about: str, member: str) -> str:
        """The person's answer to a convening, "" for none."""
        return self.rsvps.get((about.removeprefix("convening:"), member), "")


@dataclass(frozen=True)
class _Part:
    to: To
    key: str
    occurrence: Occurrence
    rule: ReminderRule
    why: str
    skip: str = ""


def compose(
    program: Program,
    occurrences: Sequence[Occurrence],
    people: Mapping[str, Sequence[Recipient]],
    answered: Answered,
    now: datetime,
    known: frozenset[str] = frozenset(),
) -> list[Post]:
    """The posts for these occurrences, each decision not to send included.

    `people` are active members by district; `known` are keys already written down, which are left alone. What
    goes to one place at one instant is one message.
    """
    rules = {rule.id: rule for rule in program.reminders}
    parts = [
        part
        for occurrence in occurrences
        for part in _parts(program, occurrence, rules[occurrence.rule], people, answered, now)
        if part.key not in known
    ]
    posts = [_skipped(part) for part in parts if part.skip]
    groups: dict[To, list[_Part]] = {}
    for part in parts:
        if not part.skip:
            groups.setdefault(part.to, []).append(part)
    posts += [_message(program, to, group) for to, group in groups.items()]
    return posts


def _parts(
    program: Program,
    occurrence: Occurrence,
    rule: ReminderRule,
    people: Mapping[str, Sequence[Recipient]],
    answered: Answered,
    now: datetime,
) -> list[_Part]:
    about, district = occurrence.about, occurrence.district
    stopped = ""
    if occurrence.expires_at < now:
        stopped = "it was too late to be of use"
    elif rule.stops_when_done and answered.by_team(about, district):
        stopped = "already in"
    parts: list[_Part] = []
    if "channel" in rule.to:
        to = To(purpose=f"district:{district}")
        parts.append(
            _Part(to, f"{occurrence.key}|channel", occurrence, rule, _why(program, occurrence, rule), stopped)
        )
    if "direct" in rule.to:
        for person in people.get(district, ()):
            if person.role in rule.roles:
                skip = stopped or _personal(rule, about, person, answered)
                why = f"{_why(program, occurrence, rule)} You get it as {person.role} of {names.district_name(program, district)}."
                parts.append(
                    _Part(To(member=person.id), f"{occurrence.key}|{person.id}", occurrence, rule, why, skip)
                )
    return parts


def _personal(rule: ReminderRule, about: str, person: Recipient, answered: Answered) -> str:
    reply = answered.rsvp(about, person.id)
    if reply == "no":
        return "you said you can't come"
    if reply and rule.stops_when_done:
        return "you have already answered"
    if not person.direct:
        return "direct reminders are turned off"
    return ""


def _why(program: Program, occurrence: Occurrence, rule: ReminderRule) -> str:
    thing = names.title(program, occurrence.about)
    anchor = {"starts": "starts", "on": "is", "opens": "opens", "due": "is due", "grace": "has its grace end"}[
        rule.anchor
    ]
    if rule.days == 0:
        offset = "the day"
    else:
        unit = "school day" if rule.school_days else "day"
        offset = f"{say.count(abs(rule.days), unit)} {'before' if rule.days < 0 else 'after'}"
    moved = f" Moved because of {occurrence.moved_because}." if occurrence.moved_because else ""
    return f"{thing} {anchor} on {say.day(occurrence.anchor)}; this reminder is for {offset}.{moved}"


def _skipped(part: _Part) -> Post:
    return Post(
        to=part.to,
        card=Card(),
        kind="reminder",
        dedupe_key=part.key,
        why=part.why,
        about=part.occurrence.about,
        district=part.occurrence.district,
        skip=part.skip,
    )


def _message(program: Program, to: To, group: list[_Part]) -> Post:
    cards = [_card(program, part) for part in group]
    first = group[0]
    expires = max(part.occurrence.expires_at for part in group)
    if len(group) == 1:
        return Post(
            to=to,
            card=cards[0],
            kind="reminder",
            dedupe_key=first.key,
            why=first.why,
            about=first.occurrence.about,
            district=first.occurrence.district,
            expires_at=expires,
        )
    abouts = tuple(dict.fromkeys(part.occurrence.about for part in group))
    digest = hashlib.sha256("\n".join(part.key for part in group).encode()).hexdigest()[:16]
    return Post(
        to=to,
        card=reminder_cards.combined(cards, abouts if to.member else (), first.occurrence.district),
        kind="reminder",
        dedupe_key=f"combined|{to.member or to.purpose}|{digest}",
        why=f"{say.count(len(group), 'reminder')} fell on the same morning and were put in one message.",
        about="combined",
        district=first.occurrence.district,
        expires_at=expires,
        covers=tuple((part.key, part.occurrence.about, part.why) for part in group),
    )


def _card(program: Program, part: _Part) -> Card:
    district = program.district_by_id[part.occurrence.district]
    today = dates.calendar_of(district).local(part.occurrence.at).date()
    return reminder_cards.reminder(
        program, part.rule, part.occurrence.about, district.id, today, direct=bool(part.to.member)
    )
