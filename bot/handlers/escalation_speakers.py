"""Who says something about an escalation, and what they may do: the asker, whoever was asked, a coordinator."""

import json
from dataclasses import dataclass

from bot.context import Context
from bot.errors import NotAllowed, UserError
from bot.handlers import escalation_cards as said
from bot.handlers.escalation_steps import By
from bot.messages import ActionClicked, FormSubmitted, FromPerson, Inbound
from bot.ui import say
from store import escalations
from store.program import Role
from store.tables import Escalation


@dataclass(frozen=True)
class Speaker:
    """Who says something about an escalation, and what they may do."""

    by: By
    is_asker: bool
    can_answer: bool


async def theirs(word: Inbound, context: Context) -> tuple[Escalation, Speaker]:
    """The escalation the word is about, and what the person may do in it."""
    assert isinstance(word, FromPerson)
    match word:
        case ActionClicked(value=value):
            number = value
        case FormSubmitted(context=value):
            number = value
        case _:
            number = context.thing.removeprefix("escalation:")
    row = await escalations.get(context.session, int(number)) if number.isdecimal() and len(number) < 9 else None
    if row is None:
        raise UserError("That question is not here any more. `/csmhs escalations` lists yours.")
    return row, speaker_of(word, context, row)


def speaker_of(word: FromPerson, context: Context, row: Escalation) -> Speaker:
    """The speaker. A contact is known by their membership, or by the address they were written to."""
    member, address = context.member, word.account.account_id.casefold()
    asked = json.loads(row.chain)[: row.level + 1]
    for contact in (context.program.contact_by_id.get(key) for key in asked):
        if contact is None:
            continue
        if member is not None and contact.person == member.id:
            return Speaker(By(member.id, member.name), is_asker=member.id == row.asker, can_answer=True)
        if member is None and contact.email and contact.email.casefold() == address:
            return Speaker(By(f"contact:{contact.id}", contact.name), is_asker=False, can_answer=True)
    if member is None:
        return Speaker(By("", word.account.name), is_asker=False, can_answer=False)
    return Speaker(By(member.id, member.name), member.id == row.asker, context.role == Role.COORDINATOR)


def must_answer(row: Escalation, speaker: Speaker, context: Context) -> None:
    """NotAllowed unless they were asked, or coordinate."""
    if not speaker.can_answer:
        who = said.contact_name(row, context.program)
        raise NotAllowed(
            f"#{row.id} is between {row.asker_name} and {who}, so your words were not passed on. "
            "To ask something yourself, type `/csmhs ask` with your question."
        )


def must_have_asked(row: Escalation, speaker: Speaker) -> None:
    """NotAllowed unless the question is theirs."""
    if not speaker.is_asker:
        raise NotAllowed(f"#{row.id} is {say.possessive(row.asker_name)} question, so nothing was sent.")
