"""Help: what can be said here, by role."""

from bot.context import Context
from bot.feature import EVERYONE, CommandWord, Feature, Owned
from bot.handlers import names
from bot.messages import Inbound, Outcome
from bot.ui.cards import Bullets, Button, Buttons, Card, Element, Text
from store.program import TEAM


async def show(_word: Inbound, context: Context) -> Outcome:
    """Every command the speaker may use, in the order of the features, and the three they most want."""
    words = [
        word for feature in context.features for word in feature.commands.values() if context.role in word.allowed
    ]
    body: list[Element] = [
        Text(_lead(context)),
        Bullets(tuple(f"/csmhs {word.usage}: {word.help}" for word in words)),
        Text("You can also just type a question, or a command without the slash.", style="note"),
        _buttons(context),
    ]
    return Outcome(reply=Card(title=context.program.title or "Help", body=tuple(body)))


def _lead(context: Context) -> str:
    if context.member is None:
        return "I answer questions about the program. With a code from your coordinator you can join your team."
    if context.member.district:
        team = names.district_name(context.program, context.member.district)
        return f"You are a {context.member.role} of {team}. You can say:"
    return f"You are a {context.member.role}. You can say:"


def _buttons(context: Context) -> Buttons:
    """Only what some feature owns: help never offers a button that does nothing."""
    wanted = {
        "submit.open": Button("Enter this month", "submit.open", style="primary"),
        "status.show": Button("Status", "status.show"),
        "ask.open": Button("Ask a question", "ask.open"),
        "calendar.show": Button("Dates ahead", "calendar.show"),
    }
    owned = {
        action
        for feature in context.features
        for action, owner in feature.actions.items()
        if context.role in owner.allowed
    }
    first = [key for key in wanted if key in owned and (key != "submit.open" or context.role in TEAM)]
    chosen = [wanted[key] for key in first[:3]]
    return Buttons(tuple(chosen))


FEATURE = Feature(
    name="help",
    commands={"help": CommandWord("help", "what you can say here", show, EVERYONE)},
    actions={"help.show": Owned(show, EVERYONE)},
)
