"""After a guard has answered: what was open pauses, its other answers are kept, and the person can go on later.

Nothing here keeps, logs or passes on a refused text; `guard.without_refused` takes it out of a form first.
"""

import contextlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.context import Context
from bot.errors import UserError
from bot.feature import Feature, Handle
from bot.flows.guards import Verdict
from bot.handlers import ask, checkin, guard
from bot.messages import Command, FormErrors, FormSubmitted, FromPerson, Inbound, MessageReceived, Outcome
from bot.scheduler.dates import Calendar
from bot.ui import forms, say
from bot.ui.cards import Button, Buttons, Card, Divider, Text
from store import danger, drafts, threads
from store.tables import Draft

PAUSED = "paused:"


async def after(word: FromPerson, refused: Outcome, context: Context, owner: Handle | None) -> Outcome:
    """The guard's answer with what belongs to it: for danger the one button, for a form the other fields kept."""
    if refused.kind != "danger":
        kept = await _other_fields(word, context, owner)
        return replace(refused, reply=kept) if kept else refused
    language = refused.details.get("language", "en")
    await danger.count(context.session, _today(context), language)
    if isinstance(word, MessageReceived | Command):
        await _pause(word, context)
    await _other_fields(word, context, owner)
    button = await checkin.button(context, language, outsider=word.account.outsider)
    if button is None or not isinstance(refused.reply, Card):
        return refused
    return replace(refused, reply=replace(refused.reply, body=(*refused.reply.body, button)))


async def typed(word: Inbound, context: Context) -> Outcome:
    """The first words after the pause: answered as always, with the way back to what was open."""
    assert isinstance(word, MessageReceived)
    ref, person = word.conversation, word.account.account_id
    draft = await _draft(context, context.thing.removeprefix(f"dialog/{PAUSED}"))
    await threads.close_dialog(context.session, ref.platform, ref.place, person)
    outcome = await ask.typed(word, context)
    if draft is None or not isinstance(outcome.reply, Card):
        return outcome
    month = say.month_name(draft.month)
    back = (
        Divider(),
        Text(f"{month} is paused; your answers are kept.", style="note"),
        Buttons((Button(f"Go on with {month}", "submit.chat", draft.month, style="primary"),)),
    )
    return replace(outcome, reply=replace(outcome.reply, body=(*outcome.reply.body, *back)))


async def _pause(word: MessageReceived | Command, context: Context) -> None:
    """The next words are not taken for an answer; the answers so far are in the team's draft."""
    ref, person = word.conversation, word.account.account_id
    dialog = await threads.dialog(context.session, ref.platform, ref.place, person)
    if dialog is not None and dialog.thing.startswith("entry:"):
        dialog.thing, dialog.step, dialog.data, dialog.updated_at = f"{PAUSED}{dialog.thing}", "", "", context.now
        context.session.add(dialog)


async def _other_fields(word: FromPerson, context: Context, owner: Handle | None) -> FormErrors | None:
    """The form again without what was refused; None when it cannot be shown again.

    The form's own owner reads what is left. It may keep a draft; when it would have taken the page as it is, nothing
    of that stays, because the person meant to say more.
    """
    if not isinstance(word, FormSubmitted) or owner is None or context.member is None:
        return None
    rest, refused = guard.without_refused(word, context.program)
    draft = await drafts.by_token(context.session, word.context.partition("|")[0])
    if draft is not None and draft.state == "open" and draft.district == context.member.district:
        drafts.keep(context.session, draft, rest.raw, by=context.member.id, now=context.now)
        await context.session.flush()
    reply = None
    undo = await context.session.begin_nested()
    with contextlib.suppress(UserError):
        reply = (await owner(rest, context)).reply
    if not isinstance(reply, FormErrors):
        await undo.rollback()
        return None
    await undo.commit()
    return replace(reply, errors={**reply.errors, **_under_fields(refused)})


def _under_fields(refused: Mapping[str, Verdict]) -> dict[str, str]:
    said = "Nothing of it was kept; your other answers were. Write counts or roles only."
    return {key.removesuffix(forms.ALT): f"{one.hint}. {said}" for key, one in refused.items()}


async def _draft(context: Context, thing: str) -> Draft | None:
    number = thing.removeprefix("entry:")
    draft = await context.session.get(Draft, int(number)) if number.isdecimal() else None
    mine = draft is not None and context.member is not None and draft.district == context.member.district
    return draft if draft is not None and mine and draft.state == "open" else None


def _today(context: Context) -> date:
    return Calendar(zone=context.program.zone).local(context.now).date()


FEATURE = Feature(name="paused", dialogs={"paused": typed})
