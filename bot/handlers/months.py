"""Months afterwards: reopen a closed one for a district, and read who changed what."""

from datetime import timedelta

from bot.context import Context
from bot.errors import UserError
from bot.feature import COORDINATORS, TEAM_ONLY, CommandWord, Feature
from bot.handlers import entry, entry_months, names
from bot.messages import Command, Inbound, Outcome, Post, To
from bot.ui import cards, say
from bot.ui.cards import Button, Buttons, Card, Table, Text
from store import audit, submissions

REOPENED_DAYS = 7


async def reopen(word: Inbound, context: Context) -> Outcome:
    """`reopen MONTH DISTRICT`: take entries for a closed month again, for a week."""
    assert isinstance(word, Command)
    assert context.member is not None
    first, _, rest = word.text.strip().partition(" ")
    if not rest:
        raise UserError(
            "Say which month and which district, like `/csmhs reopen October DISTRICT`. Nothing was changed."
        )
    district = district_named(context, rest)
    month = await entry.month_of(context, entry_months.month_key(context, first, district), district)
    if month.standing == "not open yet":
        raise UserError(f"{month.name} opens on {say.day(month.item.opens)}, so there is nothing to reopen yet.")
    if month.standing != "closed":
        raise UserError(f"{month.label} is {month.standing}, so it takes entries already. Nothing was changed.")
    until = month.today + timedelta(days=REOPENED_DAYS)
    await submissions.reopen(context.session, district, month.key, until=until, by=context.member.id, now=context.now)
    about = names.reporting(month.key)
    audit.note(context.session, now=context.now, by=context.member.id, act="reopened", thing=about, detail=district)
    text = f"{month.name} is open again until {say.day(until)}. {context.member.name} reopened it."
    post = Post(
        to=To(purpose=f"district:{district}"),
        card=Card(
            body=(Text(text), Buttons((Button(f"Enter {month.name}", "submit.open", month.key, style="primary"),))),
            sample=month.item.sample,
        ),
        kind="notice",
        dedupe_key=f"reopened|{month.key}|{district}|{context.now.isoformat()}",
        why=f"{context.member.name} reopened {month.name} for your team.",
        about=about,
        district=district,
    )
    return Outcome(reply=cards.say(f"{month.label} takes entries until {say.day(until)}; the team has been told."),
                   posts=(post,))  # fmt: skip


def district_named(context: Context, text: str) -> str:
    """A current district by id or name; UserError with the names there are."""
    wanted = text.strip().lower()
    for district in context.program.active_districts:
        if wanted in (district.id.lower(), district.name.lower(), *(name.lower() for name in district.also)):
            return district.id
    known = say.listing([district.name for district in context.program.active_districts], "or")
    raise UserError(f"I don't know the district “{text.strip()[:40]}”, so nothing was changed. There is {known}.")


async def history(word: Inbound, context: Context) -> Outcome:
    """`history [month]`: who corrected what in my team's entry."""
    assert isinstance(word, Command)
    month = await entry_months.chosen_month(context, word.text)
    sent = await submissions.find(context.session, month.district, month.key)
    if sent is None:
        return Outcome(
            reply=cards.say(f"Nothing has been sent for {month.label} yet. `/csmhs submit` opens the form.")
        )
    measures = {one.id: one.label for one in await entry.measures_of(context, month, sent)}
    reasons = {reason.id: reason.label for reason in context.program.reasons}
    zone = context.program.district_by_id[month.district].zone
    first = f"{await entry.name_of(context, sent.by)} sent it on {say.moment(sent.at, zone)}."
    rows = []
    for change in await submissions.history(context.session, sent):
        who = await entry.name_of(context, change.by)
        rows.append(
            (say.moment(change.at, zone), who, measures.get(change.measure, change.measure),
             entry.said(change.old, reasons), entry.said(change.new, reasons))
        )  # fmt: skip
    body = [Text(first)]
    table = Table(("When", "Who", "What", "Before", "Now"), tuple(rows), "Corrections")
    return Outcome(
        reply=Card(title=month.label, body=(*body, table if rows else Text("Nothing was corrected.")),
                   sample=month.item.sample)
    )  # fmt: skip


FEATURE = Feature(
    name="months",
    commands={
        "history": CommandWord("history [month]", "who corrected what in your team's entry", history, TEAM_ONLY),
        "reopen": CommandWord("reopen MONTH DISTRICT", "take entries for a closed month again", reopen, COORDINATORS),
    },
)
