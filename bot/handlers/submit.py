"""Monthly entry by form: open it, send it, correct it. The draft is the team's, and nothing typed is lost."""

from bot.context import Context
from bot.errors import UserError
from bot.feature import TEAM_ONLY, CommandWord, Feature, Owned
from bot.flows import monthly_entry
from bot.handlers import entry, entry_months, entry_pages, submit_chat
from bot.handlers.entry import CHECKED, CORRECT
from bot.messages import ActionClicked, Command, FormSubmitted, Inbound, Outcome
from bot.ui import cards, forms
from store import drafts, submissions
from store.tables import Submission


async def command(word: Inbound, context: Context) -> Outcome:
    """`submit [month]`: the month's form; `submit chat [month]`: the same, one question at a time."""
    assert isinstance(word, Command)
    first, _, rest = word.text.partition(" ")
    if first.lower() in ("chat", "talk", "questions"):
        month = await entry_months.chosen_month(context, rest)
        return await submit_chat.begin(word, context, month)
    return await entry_pages.show(context, await entry_months.chosen_month(context, word.text))


async def opened(word: Inbound, context: Context) -> Outcome:
    """The button of a reminder or a receipt."""
    assert isinstance(word, ActionClicked)
    return await entry_pages.show(context, await entry_months.chosen_month(context, word.value))


async def chatted(word: Inbound, context: Context) -> Outcome:
    """The button that asks one question at a time."""
    assert isinstance(word, ActionClicked)
    return await submit_chat.begin(word, context, await entry_months.chosen_month(context, word.value))


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
