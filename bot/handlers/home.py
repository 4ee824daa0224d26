"""The assistant's own page, where a platform has one: my status, what is next, my open questions, and what to press."""

from bot.context import Context
from bot.errors import UserError
from bot.feature import Feature
from bot.handlers import escalation_cards, help, status
from bot.messages import Inbound, Outcome
from bot.ui import cards
from bot.ui.cards import Bullets, Button, Buttons, Card, Element, Text
from store import escalations
from store.program import TEAM

QUESTIONS_SHOWN = 5


async def shown(word: Inbound, context: Context) -> Outcome:
    """The page as a card; a stranger sees how to come in, everybody else what is theirs."""
    if context.member is None:
        return await help.show(word, context)
    try:
        card = await status.card(context)
    except UserError as error:
        card = cards.say(str(error))
    body: list[Element] = [*card.body, *await _questions(context), _buttons(context)]
    return Outcome(reply=Card(card.title or context.program.title, tuple(body), card.sample), kind="home")


async def _questions(context: Context) -> list[Element]:
    assert context.member is not None
    mine = [one for one in await escalations.asked_by(context.session, context.member.id) if one.state != "closed"]
    if not mine:
        return []
    lines = [f"#{one.id}, {one.state}: {escalation_cards.short(one.question)}" for one in mine[:QUESTIONS_SHOWN]]
    if len(mine) > QUESTIONS_SHOWN:
        lines.append(f"...and {len(mine) - QUESTIONS_SHOWN} more: `/csmhs escalations`")
    return [Text("Your open questions", style="heading"), Bullets(tuple(lines))]


def _buttons(context: Context) -> Buttons:
    """What is most wanted; entering a month is already under the status where one is open."""
    found = [Button("Dates ahead", "calendar.show"), Button("What can I say?", "help.show")]
    if context.role in TEAM:
        found.insert(0, Button("Ask a person", "escalate.start"))
    return Buttons(tuple(found))


FEATURE = Feature(name="home", home=shown)
