"""Monthly entry by form: open it, send it, correct it. The draft is the team's, and nothing typed is lost."""

from dataclasses import replace
from datetime import date

from bot.context import Context
from bot.errors import UserError
from bot.feature import TEAM_ONLY, CommandWord, Feature, Owned
from bot.flows import monthly_entry
from bot.handlers import entry, submit_chat
from bot.handlers.entry import CHECKED, CORRECT, Month
from bot.messages import ActionClicked, Command, FormSubmitted, Inbound, Outcome, ShowForm
from bot.scheduler import dates
from bot.ui import cards, forms, say
from store import drafts, submissions
from store.tables import Draft, Submission


async def command(word: Inbound, context: Context) -> Outcome:
    """`submit [month]`: the month's form; `submit chat [month]`: the same, one question at a time."""
    assert isinstance(word, Command)
    first, _, rest = word.text.partition(" ")
    if first.lower() in ("chat", "talk", "questions"):
        month = await chosen_month(context, rest)
        return await submit_chat.begin(word, context, month)
    return await show(context, await chosen_month(context, word.text))


async def opened(word: Inbound, context: Context) -> Outcome:
    """The button of a reminder or a receipt."""
    assert isinstance(word, ActionClicked)
    return await show(context, await chosen_month(context, word.value))


async def chatted(word: Inbound, context: Context) -> Outcome:
    """The button that asks one question at a time."""
    assert isinstance(word, ActionClicked)
    return await submit_chat.begin(word, context, await chosen_month(context, word.value))


async def chosen_month(context: Context, text: str) -> Month:
    """The month named, or the oldest open one that is still missing, else the newest one that is in."""
    district = entry.team_of(context)
    if text.strip():
        return await entry.month_of(context, month_key(context, text, district), district)
    standing = [await entry.month_of(context, key, district) for key in started(context, district)]
    sent = {one.month for one in await submissions.of_months(context.session, [m.key for m in standing], [district])}
    missing = [month for month in standing if month.key not in sent and month.standing != "closed"]
    if missing:
        return missing[0]
    if standing:
        return standing[-1]
    first = next(iter(context.program.months), None)
    opens = f" {say.month_name(first.month)} opens on {say.day(first.opens)}." if first else ""
    raise UserError(f"No month is open for data yet, so there is nothing to enter.{opens}")


def started(context: Context, district: str) -> list[str]:
    """Keys of the months that have opened by today, oldest first."""
    today = dates.calendar_of(context.program.district_by_id[district]).local(context.now).date()
    return [key for key, month in context.program.month_by_key.items() if month.opens <= today]


def month_key(context: Context, text: str, district: str) -> str:
    """`October`, `oct`, `10`, `2026-10` or `last` as a month of the program; UserError with the months there are."""
    wanted = text.strip().lower()
    keys = list(context.program.month_by_key)
    if wanted in keys:
        return wanted
    if wanted in ("last", "last month", "previous"):
        opened_keys = started(context, district)
        if opened_keys:
            return opened_keys[-1]
    for key in keys:
        name = say.month_name(key).lower()
        short = name.split()[0]
        number = str(date.fromisoformat(f"{key}-01").month)
        if wanted in (name, short, number, number.zfill(2)) or (len(wanted) >= 3 and short.startswith(wanted)):
            return key
    known = say.listing([say.month_name(key).split()[0] for key in keys], "or") or "none yet"
    raise UserError(f"I don't know the month “{text.strip()[:40]}”, so nothing was opened. The months are {known}.")


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


async def sent(word: Inbound, context: Context) -> Outcome:
    """A filled form: saved, or back with every error at once and everything typed kept."""
    assert isinstance(word, FormSubmitted)
    token, _, seen = word.context.partition(CHECKED)
    if token.startswith(CORRECT):
        return await _sent_correction(word, context, int(token.removeprefix(CORRECT)), seen)
    draft = await drafts.by_token(context.session, token)
    if draft is None or draft.district != entry.team_of(context):
        raise UserError("That form is not your team's, so nothing was saved. `/csmhs submit` opens yours.")
    month = await entry.month_of(context, draft.month, draft.district)
    before = await submissions.find(context.session, draft.district, draft.month)
    if before is not None:
        return await entry.already_in(context, month, before, word.raw)
    assert context.member is not None
    drafts.keep(context.session, draft, word.raw, by=context.member.id, now=context.now)
    if month.standing in ("closed", "not open yet"):
        return Outcome(reply=cards.say(entry.closed_text(month)), kind="closed")
    form = await entry.page(context, month, draft, word.raw)
    reading = forms.read(form, word.raw, around=month.item.month)
    measures = monthly_entry.measures_from_json(draft.measures)
    previous = await entry.previous_numbers(context, month)
    checked = monthly_entry.check(measures, reading.values, previous, month.key)
    wrong = entry.problems(form, word.raw, checked, reading.errors, seen)
    return wrong or await entry.save(context, month, draft, reading.values)


async def _sent_correction(word: FormSubmitted, context: Context, number: int, seen: str) -> Outcome:
    sent = await context.session.get(Submission, number)
    if sent is None or sent.district != entry.team_of(context):
        raise UserError("That entry is not your team's, so nothing was changed. `/csmhs submit` opens yours.")
    month = await entry.month_of(context, sent.month, sent.district)
    if month.standing == "closed":
        entry.refuse_unless_open(month)
    form = await entry.correction_page(context, month, sent, word.raw)
    reading = forms.read(form, word.raw, around=month.item.month)
    measures = await entry.measures_of(context, month, sent)
    checked = monthly_entry.check(measures, reading.values, await entry.previous_numbers(context, month), month.key)
    wrong = entry.problems(form, word.raw, checked, reading.errors, seen)
    return wrong or await entry.correct(context, month, sent, reading.values)


FEATURE = Feature(
    name="submit",
    commands={
        "submit": CommandWord(
            "submit [month]", "enter or correct a month's data (`submit chat` asks one by one)", command, TEAM_ONLY
        )
    },
    actions={"submit.open": Owned(opened, TEAM_ONLY), "submit.chat": Owned(chatted, TEAM_ONLY)},
    forms={monthly_entry.FORM_ID: Owned(sent, TEAM_ONLY)},
    dialogs={"entry": submit_chat.typed},
)
