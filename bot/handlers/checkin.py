"""One button under the safety message: "Ask my team lead to check in with me". It sends that, and nothing else."""

import secrets
from collections.abc import Mapping
from types import MappingProxyType

from bot.context import Context
from bot.errors import UserError
from bot.feature import Feature, Owned
from bot.messages import ActionClicked, Inbound, Outcome, Post, To
from bot.ui import cards
from bot.ui.cards import Button, Buttons
from store import members
from store.program import TEAM, Role
from store.tables import Member

TOKEN_BYTES = 6
# Language: the button to a lead, the button to a coordinator, the confirmation.
WORDS: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        "en": (
            "Ask my team lead to check in with me",
            "Ask a coordinator to check in with me",
            "{name} is asked to check in with you. Nothing of what you wrote was passed on.",
        ),
        "es": (
            "Pedir a mi líder de equipo que hable conmigo",
            "Pedir a una persona coordinadora que hable conmigo",
            "Le pedí a {name} que hable con usted. No le pasé nada de lo que usted escribió.",
        ),
        "pt": (
            "Pedir ao líder da minha equipe que fale comigo",
            "Pedir à coordenação que fale comigo",
            "Pedi a {name} que fale com você. Nada do que você escreveu foi repassado.",
        ),
    }
)


async def button(context: Context, language: str, *, outsider: bool = False) -> Buttons | None:
    """The button for this person; None for a stranger, for a guest of another organization, who may press nothing
    there, and where nobody can receive it."""
    who = None if outsider else await whom(context)
    if who is None:
        return None
    to_lead, to_coordinator, _ = WORDS.get(language, WORDS["en"])
    label = to_lead if who.role == Role.LEAD else to_coordinator
    # The token makes one card's presses one; a later card is a new wish.
    return Buttons((Button(label, "checkin.ask", f"{language}|{secrets.token_hex(TOKEN_BYTES)}"),))


async def whom(context: Context) -> Member | None:
    """Who is told: for a team member the team's lead, for everybody else (or without a lead) a coordinator."""
    me = context.member
    if me is None:
        return None
    leads = (
        await members.active(context.session, district=me.district, role=Role.LEAD)
        if me.district and context.role in TEAM and context.role != Role.LEAD
        else []
    )
    able = [one for one in (*leads, *await members.active(context.session, role=Role.COORDINATOR)) if one.id != me.id]
    reached = await members.direct_places(context.session, [one.id for one in able])
    return next((one for one in able if one.id in reached), None)


async def ask(word: Inbound, context: Context) -> Outcome:
    """Pressed: tell that one person, once."""
    assert isinstance(word, ActionClicked)
    assert context.member is not None
    who = await whom(context)
    if who is None:
        raise UserError(
            "I can reach nobody of your team just now, so nobody was told. Call or text 988 at any time, or 911."
        )
    language, _, token = word.value.partition("|")
    name = context.member.name
    post = Post(
        to=To(member=who.id),
        card=cards.say(f"{name} asked that you check in with them."),
        kind="notice",
        dedupe_key=f"checkin|{context.member.id}|{token[: 2 * TOKEN_BYTES]}",
        why=f"{name} asked that you check in with them.",
    )
    told = WORDS.get(language, WORDS["en"])[2].format(name=who.name)
    return Outcome(reply=cards.say(told), posts=(post,), kind="check-in")


FEATURE = Feature(name="checkin", actions={"checkin.ask": Owned(ask)})
