"""Monthly entry as a typed conversation: one question at a time; a question in the middle is answered and the field
asked again; stopping keeps everything for another day, or for a teammate."""

from collections.abc import Mapping
from dataclasses import replace

from bot.context import Context
from bot.flows import interview, monthly_entry
from bot.flows.interview import State
from bot.handlers import ask, entry, entry_pages
from bot.handlers.entry import Month
from bot.messages import FromPerson, Inbound, MessageReceived, Outcome
from bot.ui import cards, forms
from bot.ui.cards import Button, Buttons, Card, Text
from bot.ui.forms import Form
from store import drafts, submissions, threads
from store.tables import Draft

CONFIRM = "confirm"
YES = frozenset({"yes", "y", "send", "ok", "keep", "si", "sí", "sim"})


async def begin(word: FromPerson, context: Context, month: Month) -> Outcome:
    """Ask the first question that is still open."""
    sent = await submissions.find(context.session, month.district, month.key)
    if sent is not None:
        return await entry_pages.show(context, month)
    entry.refuse_unless_open(month)
    draft, taken_from = await entry_pages.draft_for(context, month)
    form = await entry.page(context, month, draft, drafts.answers(draft))
    state = interview.begin(form, drafts.answers(draft))
    await _remember(word, context, draft, state)
    card = interview.ask(form, state)
    lead = f"{month.label}. {'Going on from ' + taken_from + '. ' if taken_from else ''}"
    return Outcome(reply=replace(card, body=(Text(lead.strip()), *card.body)), kind="interview")


async def typed(word: Inbound, context: Context) -> Outcome:
    """One typed answer (or wish, or question) of the person whose interview is open here."""
    assert isinstance(word, MessageReceived)
    assert context.member is not None
    ref, person = word.conversation, word.account.account_id
    dialog = await threads.dialog(context.session, ref.platform, ref.place, person)
    assert dialog is not None
    draft = await context.session.get(Draft, int(dialog.thing.removeprefix("entry:")))
    if draft is None or draft.state != "open" or draft.district != entry.team_of(context):
        await threads.close_dialog(context.session, ref.platform, ref.place, person)
        return Outcome(reply=cards.say("That month has been sent meanwhile, so there is nothing left to ask."))
    month = await entry.month_of(context, draft.month, draft.district)
    state = State.from_json(dialog.data)
    form = await entry.page(context, month, draft, state.answers)
    if dialog.step == CONFIRM and word.text.strip().lower().rstrip(".") in YES:
        return await _send(word, context, month, draft, form, state, confirmed=True)
    step = interview.take(form, state, word.text, around=month.item.month)
    if step.aside or (dialog.step == CONFIRM and word.text.rstrip().endswith("?")):
        answer = await ask.answer(word.text, context)
        again = await _confirm(context, month, draft, form, state) if dialog.step == CONFIRM else None
        again = again or interview.ask(form, state)
        return Outcome(reply=replace(again, body=(*answer.body, cards.Divider(), *again.body)), kind="aside")
    drafts.keep(context.session, draft, step.state.answers, by=context.member.id, now=context.now)
    if step.stopped:
        await threads.close_dialog(context.session, ref.platform, ref.place, person)
        return Outcome(reply=_stopped(month, step.said), kind="stopped")
    await _remember(word, context, draft, step.state)
    if step.finished:
        return await _send(word, context, month, draft, form, step.state, confirmed=False)
    return Outcome(reply=interview.reply(form, step), kind="interview")


async def _send(
    word: FromPerson, context: Context, month: Month, draft: Draft, form: Form, state: State, *, confirmed: bool
) -> Outcome:
    if month.standing in ("closed", "not open yet"):
        return Outcome(reply=cards.say(entry.closed_text(month)), kind="closed")
    reading, checked = await _checked(context, month, draft, form, state)
    errors = {**checked.errors, **reading.errors}
    if errors:
        return await _mend(word, context, draft, form, state, errors)
    if checked.questions and not confirmed:
        await _remember(word, context, draft, state, step=CONFIRM)
        return Outcome(reply=await _confirm(context, month, draft, form, state), kind="confirm")
    return await entry.save(context, month, draft, reading.values)


async def _checked(
    context: Context, month: Month, draft: Draft, form: Form, state: State
) -> tuple[forms.Reading, monthly_entry.Checked]:
    reading = forms.read(form, state.answers, around=month.item.month)
    measures = monthly_entry.measures_from_json(draft.measures)
    previous = await entry.previous_numbers(context, month)
    return reading, monthly_entry.check(measures, reading.values, previous, month.key)


async def _confirm(context: Context, month: Month, draft: Draft, form: Form, state: State) -> Card:
    _, checked = await _checked(context, month, draft, form, state)
    asked = cards.Bullets(tuple(soft.text for soft in checked.questions))
    return cards.say("One more look before it is sent:", asked, Text("Type yes to send it, or back to change it."))


async def _mend(
    word: FromPerson, context: Context, draft: Draft, form: Form, state: State, errors: Mapping[str, str]
) -> Outcome:
    """Go back to the first question with a problem; what was typed for it is asked anew."""
    keys = [field.key for field in form.fields]
    first = min((keys.index(key) for key in errors if key in keys), default=0)
    state = replace(state, position=first, pending_alternative=False, reviewing=False)
    await _remember(word, context, draft, state)
    card = interview.ask(form, state)
    said = tuple(Text(text, style="warning") for text in errors.values())
    return Outcome(reply=replace(card, body=(*said, *card.body)), kind="interview")


async def _remember(word: FromPerson, context: Context, draft: Draft, state: State, step: str = "") -> None:
    ref = word.conversation
    dialog = await threads.open_dialog(
        context.session,
        ref.platform,
        ref.place,
        word.account.account_id,
        f"entry:{draft.id}",
        state.to_json(),
        context.now,
    )
    dialog.step = step


def _stopped(month: Month, said: str) -> Card:
    again = Button("Go on", "submit.chat", month.key, style="primary")
    return cards.say(said, Text(f"A teammate can finish it too: `/csmhs submit {month.key}`.", style="note"),
                     Buttons((again,)))  # fmt: skip
