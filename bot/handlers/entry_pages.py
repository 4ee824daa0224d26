"""The form of a month as it stands: new, half-filled by somebody, or as it was sent."""

from dataclasses import replace

from bot.context import Context
from bot.flows import monthly_entry
from bot.handlers import entry
from bot.handlers.entry import Month
from bot.messages import Outcome, ShowForm
from bot.ui import forms, say
from store import drafts, submissions
from store.tables import Draft, Submission


async def show(context: Context, month: Month) -> Outcome:
    """The form of the month: new, half-filled, or as it was sent."""
    assert context.member is not None
    sent = await submissions.find(context.session, month.district, month.key)
    if sent is not None:
        return await _show_correction(context, month, sent)
    entry.refuse_unless_open(month)
    draft, taken_from = await draft_for(context, month)
    typed = drafts.answers(draft)
    form = await entry.page(context, month, draft, typed)
    if taken_from and typed:
        answered = sum(1 for field in form.fields if typed.get(field.key) or typed.get(field.key + forms.ALT))
        note = f"{taken_from} answered {answered} of {len(form.fields)}; you can go on from there."
        form = replace(form, intro=f"{note} {form.intro}")
    return Outcome(reply=ShowForm(form), kind="form")


async def _show_correction(context: Context, month: Month, sent: Submission) -> Outcome:
    if month.standing == "closed":
        entry.refuse_unless_open(month)
    raw = monthly_entry.to_raw(await submissions.values(context.session, sent))
    form = await entry.correction_page(context, month, sent, raw)
    who = await entry.name_of(context, sent.by)
    zone = context.program.district_by_id[month.district].zone
    note = f"{who} sent this on {say.moment(sent.at, zone)}. Change what is wrong; the earlier numbers are kept."
    return Outcome(reply=ShowForm(replace(form, intro=note)), kind="form")


async def draft_for(context: Context, month: Month) -> tuple[Draft, str]:
    """The team's draft, begun now if there was none, and the teammate it is taken over from ("" for nobody)."""
    assert context.member is not None
    draft = await drafts.open_for(context.session, month.district, month.key)
    if draft is None:
        measures = tuple(context.program.measure_by_id[key] for key in month.item.measures)
        draft = await drafts.begin(
            context.session,
            district=month.district,
            month=month.key,
            owner=context.member.id,
            measures=monthly_entry.measures_to_json(measures),
            now=context.now,
        )
        return draft, ""
    if draft.owner == context.member.id:
        return draft, ""
    return draft, await entry.name_of(context, draft.owner)
