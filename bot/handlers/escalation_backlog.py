"""`/csmhs escalations`: the backlog for who answers, their own for who asks, and one of them whole."""

from sqlalchemy import func
from sqlmodel import select

from bot.context import Context
from bot.errors import NotAllowed, UserError
from bot.handlers import escalation_acts as acts
from bot.handlers import escalation_cards as said
from bot.handlers import escalation_speakers as speakers
from bot.messages import Command, Inbound, Outcome
from store import escalations
from store.program import Role
from store.tables import Escalation


async def listed(word: Inbound, context: Context) -> Outcome:
    """`/csmhs escalations [NUMBER]`: the backlog, a member's own, or one of them whole."""
    assert isinstance(word, Command)
    assert context.member is not None
    number = word.text.strip().lstrip("#")
    if number:
        row = await escalations.get(context.session, int(number)) if number.isdecimal() and len(number) < 9 else None
        if row is None:
            raise UserError(f"There is no question #{number[:20]}. `/csmhs escalations` lists them.")
        speaker = speakers.speaker_of(word, context, row)
        everything = context.role in (Role.COORDINATOR, Role.CONTACT)
        if not (speaker.is_asker or everything):
            raise NotAllowed(f"#{row.id} is somebody else's question. `/csmhs escalations` lists yours.")
        return await acts.whole(context, row, is_asker=speaker.is_asker, can_answer=speaker.can_answer)
    if context.role in (Role.COORDINATOR, Role.CONTACT):
        rows = await escalations.unclosed(context.session)
        return Outcome(reply=said.backlog(rows, context.program, context.now, await _totals(context)))
    own = await escalations.asked_by(context.session, context.member.id)
    return Outcome(reply=said.own(own, context.program, context.now))


async def _totals(context: Context) -> tuple[int, int]:
    """How many were ever opened, and how many of them are closed."""
    query = select(Escalation.state, func.count()).group_by(Escalation.state)
    counts = dict((await context.session.exec(query)).all())
    return sum(counts.values()), counts.get("closed", 0)
