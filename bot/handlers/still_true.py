"""Once a year each stored answer is put to its owner: still true, change it, or retire it. A few at a time.

At most one card a month to each owner, with the month's first weekly digest, and none in a program year's first
weeks: then people have other things to read.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlmodel import select

from bot.context import Context
from bot.feature import Feature, Owned
from bot.handlers import derived, digest, faq_review
from bot.messages import ActionClicked, Inbound, Outcome, Post, Ticked, To
from bot.scheduler.dates import Calendar
from bot.ui import cards, say
from bot.ui.cards import Button, Buttons, Card, Element, Text
from store import members
from store.program import FaqEntry, Program
from store.rows import insert_once
from store.tables import StillTrue

A_YEAR = timedelta(days=365)
QUIET = timedelta(weeks=4)
AT_ONCE = 5
FIRST_WEEK = 7


async def on_tick(word: Inbound, context: Context) -> Outcome:
    """With the month's first digest of the coordinators: the oldest answers, a card for each owner."""
    assert isinstance(word, Ticked)
    day = faq_review.today(context)
    schedule = derived.schedule(context.program)
    due = [one for one in schedule.due(word.since, word.until) if one.about == digest.COORDINATORS]
    fresh = [one for one in due if one.expires_at >= context.now and _is_time(context.program, one.at)]
    if not fresh:
        return Outcome()
    asked = {(row.entry, row.known): row for row in (await context.session.exec(select(StillTrue))).all()}
    lately = {key for key, row in asked.items() if row.at > context.now - A_YEAR}
    waiting = [entry for entry in old(context.program, day) if (entry.id, known(entry)) not in lately]
    posts: list[Post] = []
    for member, entries in (await _by_owner(context, waiting)).items():
        shown = entries[:AT_ONCE]
        for one in shown:
            if row := asked.get((one.id, known(one))):
                row.at = context.now  # nobody said anything to it a year ago
        await insert_once(
            context.session,
            StillTrue,
            [{"entry": one.id, "known": known(one), "at": context.now} for one in shown],
        )
        posts.append(
            Post(
                to=To(member=member) if member else To(purpose="coordinators"),
                card=card(shown),
                kind="notice",
                dedupe_key=f"still-true:{member or 'coordinators'}:{day:%Y-%m}",
                why="A stored answer is put to its owner once a year, a few at a time.",
                about="still-true",
            )
        )
    return Outcome(posts=tuple(posts))


def old(program: Program, today: date) -> list[FaqEntry]:
    """Answers that nobody has known to be true for over a year, the oldest first; invented ones are left out."""
    entries = (one for one in (*program.faq, *program.expectations) if not one.sample)
    return sorted((one for one in entries if known(one) < today - A_YEAR), key=lambda one: (known(one), one.id))


def known(entry: FaqEntry) -> date:
    """The last day on which somebody knew that it was true."""
    return max(entry.as_of, entry.checked or entry.as_of)


def card(entries: Iterable[FaqEntry]) -> Card:
    """The answers with what can be done about each."""
    body: list[Element] = [Text("Nobody has looked at these stored answers for over a year. Are they still true?")]
    for one in entries:
        body += [
            Text(one.question, style="heading"),
            Text(one.answer, style="quote"),
            Text(f"Source: {one.source}. Last known to be true on {say.day_year(known(one))}.", style="note"),
            Buttons(
                (
                    Button("Still true", "faq.still", one.id, style="primary"),
                    Button("Change it", "faq.change", one.id),
                    Button("Retire it", "faq.retire", one.id),
                )
            ),
        ]
    return Card("Still true?", tuple(body))


async def still(word: Inbound, context: Context) -> Outcome:
    """[Still true]: the answer stays, with today as the day it was checked."""
    assert isinstance(word, ActionClicked)
    entry, today = faq_review.theirs(context, word.value), faq_review.today(context)
    if known(entry) < today:
        checked = faq_review.with_entry(context.program, replace(entry, checked=today))
        told = await faq_review.put(context, checked, f"entry:{entry.id}")
        number = told.split(" is in force")[0]
        return Outcome(reply=cards.say(f"Noted: “{entry.question}” is still true. {number} says so."), kind="checked")
    return Outcome(reply=cards.say(f"“{entry.question}” is noted as true today already."), kind="checked")


async def _by_owner(context: Context, entries: Iterable[FaqEntry]) -> dict[str, list[FaqEntry]]:
    """Entries by the member who is asked; "" is the coordinators, also where an owner cannot be reached."""
    found: dict[str, list[FaqEntry]] = {}
    for entry in entries:
        contact = context.program.contact_by_id.get(entry.owner)
        member = await members.get(context.session, contact.person if contact else entry.owner)
        reached = member is not None and member.active and await members.direct_places(context.session, [member.id])
        found.setdefault(member.id if member and reached else "", []).append(entry)
    return found


def _is_time(program: Program, at: datetime) -> bool:
    day = Calendar(zone=program.zone).local(at).date()
    year = program.current_year
    return day.day <= FIRST_WEEK and (year is None or day >= year.starts + QUIET)


FEATURE = Feature(name="still_true", actions={"faq.still": Owned(still)}, ticks=(on_tick,))
