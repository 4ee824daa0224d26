"""What a monthly entry needs from the store, and the one way it is saved: by form, by chat, or as a correction."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.context import Context
from bot.errors import UserError
from bot.flows import monthly_entry
from bot.flows.monthly_entry import Checked, Standing, Stored
from bot.handlers import edited, names
from bot.messages import FormErrors, Outcome, Post, ShowForm, To
from bot.scheduler import dates
from bot.ui import cards, forms, say
from bot.ui.cards import Button, Buttons, Card, Facts, Text
from bot.ui.forms import Form
from store import audit, deliveries, drafts, members, submissions, threads
from store.program import Measure, ReportingMonth
from store.tables import Draft, Submission

CORRECT = "correct:"
CHECKED = "|checked:"


@dataclass(frozen=True)
class Month:
    """A reporting month as it stands for one district today."""

    key: str
    item: ReportingMonth
    district: str
    district_name: str
    today: date
    standing: Standing

    @property
    def name(self) -> str:
        """`October 2026`."""
        return say.month_name(self.key)

    @property
    def label(self) -> str:
        """`October 2026 for Sample North`."""
        return f"{self.name} for {self.district_name}"


async def month_of(context: Context, key: str, district: str) -> Month:
    """The month (`YYYY-MM`) as it stands; UserError when the program does not ask for it."""
    item = context.program.month_by_key.get(key)
    if item is None:
        raise UserError(
            f"The program asks for no data for {say.month_name(key)}. `/csmhs calendar` shows the months."
        )
    place = context.program.district_by_id[district]
    today = dates.calendar_of(place).local(context.now).date()
    reopened = await submissions.reopened_until(context.session, district, key)
    return Month(key, item, district, place.name, today, monthly_entry.standing(item, today, reopened))


def team_of(context: Context) -> str:
    """The speaker's district; UserError for people who belong to none."""
    district = context.member.district if context.member else ""
    if district not in context.program.district_by_id:
        raise UserError(
            "Monthly data is entered by a district's team, and you are in none. `/csmhs help` shows more."
        )
    return district


def refuse_unless_open(month: Month) -> None:
    """UserError when the month takes no entry today, saying what to do."""
    if month.standing == "not open yet":
        raise UserError(
            f"{month.name} opens on {say.day(month.item.opens)}, so there is nothing to enter yet. "
            "I will remind your team then."
        )
    if month.standing == "closed":
        raise UserError(closed_text(month))


def closed_text(month: Month) -> str:
    """Why an entry is not taken any more, and who can change that."""
    return (
        f"{month.name} closed on {say.day(month.item.closes)}, so this was not added. Anything typed before is kept. "
        f"Ask a coordinator to reopen {month.name}; they can type `/csmhs reopen {month.key} {month.district}`."
    )


async def page(context: Context, month: Month, draft: Draft, raw: Mapping[str, str]) -> Form:
    """The month's form holding what was typed so far."""
    previous = await previous_numbers(context, month)
    measures = monthly_entry.measures_from_json(draft.measures)
    return monthly_entry.form_for(
        measures, context.program.reasons, month.key, month.district_name, previous, raw, draft.token
    )


async def correction_page(context: Context, month: Month, entry: Submission, raw: Mapping[str, str]) -> Form:
    """The form to correct an entry that is in."""
    previous = await previous_numbers(context, month)
    return monthly_entry.form_for(
        await measures_of(context, month, entry),
        context.program.reasons,
        month.key,
        month.district_name,
        previous,
        raw,
        f"{CORRECT}{entry.id}",
        correcting=True,
    )


async def measures_of(context: Context, month: Month, entry: Submission | None) -> tuple[Measure, ...]:
    """The measures an entry was asked for: as its draft kept them, else as the program has them now."""
    draft = await drafts.by_token(context.session, entry.token) if entry else None
    if draft is not None:
        return monthly_entry.measures_from_json(draft.measures)
    return tuple(context.program.measure_by_id[key] for key in month.item.measures)


async def previous_numbers(context: Context, month: Month) -> dict[str, str]:
    """Last month's numbers of this district by measure."""
    first = month.item.month
    before = (first - timedelta(days=1)).strftime("%Y-%m")
    entry = await submissions.find(context.session, month.district, before)
    if entry is None:
        return {}
    return monthly_entry.previous_numbers(await submissions.values(context.session, entry))


def problems(
    form: Form, raw: Mapping[str, str], checked: Checked, errors: Mapping[str, str], seen: str
) -> Outcome | None:
    """The form again with what is wrong or worth a second look; None when it can be saved.

    A value that is only unusual is asked about once: `seen` is the fingerprint the form came back with.
    """
    found = {**checked.errors, **errors}
    token = form.context.split(CHECKED)[0]
    if found:
        return Outcome(reply=FormErrors(replace(form, context=token), found), kind="form_errors")
    mark = fingerprint(raw)
    if checked.questions and seen != mark:
        asked = {soft.key: f"{soft.text} Send again to keep it, or change it." for soft in checked.questions}
        return Outcome(
            reply=FormErrors(replace(form, context=f"{token}{CHECKED}{mark}"), asked), kind="form_questions"
        )
    return None


def fingerprint(raw: Mapping[str, str]) -> str:
    """The same for the same typed answers."""
    typed = {key: value.strip() for key, value in raw.items() if value.strip()}
    return hashlib.sha256(json.dumps(typed, sort_keys=True).encode()).hexdigest()[:12]


async def save(context: Context, month: Month, draft: Draft, values: Mapping[str, forms.Value]) -> Outcome:
    """Make the draft the team's entry; stops the month's reminders; tells the team's channel."""
    assert context.member is not None
    entry = Submission(
        district=month.district,
        month=month.key,
        token=draft.token,
        by=context.member.id,
        at=context.now,
        on_time=monthly_entry.on_time(month.item, month.today),
        standing=month.standing,
        program_version=context.program_version,
    )
    stored = monthly_entry.to_store(values)
    await submissions.save(context.session, entry, stored)
    drafts.finish(context.session, draft, context.now)
    about = names.reporting(month.key)
    await deliveries.cancel(
        context.session, about=about, district=month.district, reason="already in", kinds=("reminder",)
    )
    await threads.close_about(context.session, f"entry:{draft.id}")
    audit.note(
        context.session, now=context.now, by=context.member.id, act="submitted", thing=about, detail=month.district
    )
    measures = monthly_entry.measures_from_json(draft.measures)
    receipt = receipt_card(context, month, measures, stored)
    text = f"Done: {context.member.name} sent {month.name}. Nothing more is needed for it."
    edits = await edited.settled(context, about, month.district, text)
    return Outcome(reply=receipt, posts=(_tell_team(context, month, entry), *edits), kind="submitted")


async def correct(context: Context, month: Month, entry: Submission, values: Mapping[str, forms.Value]) -> Outcome:
    """Change an entry that is in; who, when, old and new are kept."""
    assert context.member is not None
    measures = await measures_of(context, month, entry)
    changes = await submissions.correct(
        context.session, entry, monthly_entry.to_store(values), by=context.member.id, now=context.now
    )
    if not changes:
        return Outcome(
            reply=cards.say(f"{month.label}: these are the numbers that were already in. Nothing changed.")
        )
    audit.note(
        context.session,
        now=context.now,
        by=context.member.id,
        act="corrected",
        thing=names.reporting(month.key),
        detail=month.district,
    )
    labels = {measure.id: measure.label for measure in measures}
    reasons = {reason.id: reason.label for reason in context.program.reasons}
    rows = tuple(
        (labels.get(change.measure, change.measure), f"{said(change.old, reasons)}, now {said(change.new, reasons)}")
        for change in changes
    )
    card = Card(
        title=f"Corrected: {month.label}",
        body=(Facts(rows), Text("The earlier numbers are kept in the history: `/csmhs history`.", style="note")),
        sample=month.item.sample,
    )
    return Outcome(reply=card, kind="corrected")


def receipt_card(context: Context, month: Month, measures: tuple[Measure, ...], stored: Mapping[str, Stored]) -> Card:
    """What came in, measure by measure, and what happens next."""
    reasons = {reason.id: reason.label for reason in context.program.reasons}
    rows = tuple((measure.label, shown(stored.get(measure.id, ("", "")), reasons)) for measure in measures)
    timing = "On time." if monthly_entry.on_time(month.item, month.today) else f"In the {month.standing} period."
    text = f"Saved. {month.label} is complete. {timing} Reminders for it have stopped."
    return Card(
        title=f"{month.name} is in",
        body=(Text(text), Facts(rows), Buttons((Button("Correct it", "submit.open", month.key),))),
        sample=month.item.sample,
    )


def shown(stored: Stored, reasons: Mapping[str, str]) -> str:
    """A stored value as people read it."""
    number, reason = stored
    if reason:
        return f"not available ({reasons.get(reason, reason)})"
    return _number(number) or "not answered"


def said(text: str, reasons: Mapping[str, str]) -> str:
    """A value of the history as people read it."""
    kind, _, reason = text.partition(": ")
    return f"not available ({reasons.get(reason, reason)})" if kind == "not available" else text


def _number(text: str) -> str:
    return f"{int(text):,}" if text.isdecimal() else text


async def name_of(context: Context, member_id: str) -> str:
    """The person's name; "a former member" when there is none."""
    member = await members.get(context.session, member_id)
    return member.name if member else "a former member"


def _tell_team(context: Context, month: Month, entry: Submission) -> Post:
    assert context.member is not None
    text = f"{month.name} data is in, sent by {context.member.name}. Thank you. Nothing more is needed for it."
    return Post(
        to=To(purpose=f"district:{month.district}"),
        card=cards.say(text, sample=month.item.sample),
        kind="receipt",
        dedupe_key=f"receipt|{entry.token}",
        why=f"{context.member.name} sent {month.name}, and the team's channel is told once.",
        about=names.reporting(month.key),
        district=month.district,
    )


async def already_in(context: Context, month: Month, entry: Submission, raw: Mapping[str, str]) -> Outcome:
    """Somebody sent the month first: say so when nothing differs, else offer these numbers as a correction."""
    kept = monthly_entry.to_raw(await submissions.values(context.session, entry))
    page = await correction_page(context, month, entry, raw)
    typed = monthly_entry.to_raw(monthly_entry.to_store(forms.read(page, raw, around=month.item.month).values))
    who = "You" if context.member and entry.by == context.member.id else await name_of(context, entry.by)
    if fingerprint(kept) == fingerprint(typed) or not typed:
        zone = context.program.district_by_id[month.district].zone
        text = f"{month.label} is already in: {who} sent it on {say.moment(entry.at, zone)}. Nothing was doubled."
        return Outcome(reply=cards.say(text, sample=month.item.sample), kind="already in")
    intro = f"{who} sent this month first. These are the numbers you typed; sending them corrects what is in."
    return Outcome(reply=ShowForm(replace(page, intro=intro)), kind="already in")
