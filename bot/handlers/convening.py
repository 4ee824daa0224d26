"""Convenings for the people who come: the facts of one, an RSVP, and a file for their own calendar."""

from collections import Counter
from collections.abc import Sequence

from bot.context import Context
from bot.errors import UserError
from bot.feature import COORDINATORS, CommandWord, Feature, Owned
from bot.handlers import agenda, attendance, convening_ics, names, reminder_cards
from bot.messages import ActionClicked, Command, Inbound, Outcome
from bot.ui import cards, say
from bot.ui.cards import Button, Buttons, Card, Element, Facts, Link, Text
from store import milestones
from store.program import Convening, Role
from store.tables import Rsvp

SAID = {"in person": "in person", "virtually": "virtually", "no": "can't come"}
WORDS = {
    "in person": "You come in person.",
    "virtually": "You join virtually.",
    "no": "You can't come.",
}
OFFERED = {"in person": ("in person", "no"), "virtual": ("virtually", "no"), "both": ("in person", "virtually", "no")}


async def command(word: Inbound, context: Context) -> Outcome:
    """`convening [name]`: the next one, or the one named."""
    assert isinstance(word, Command)
    wanted = word.text.strip()
    convening = (
        _named(context, wanted) if wanted else agenda.next_convening(context.program, context.now, _mine(context))
    )
    if convening is None:
        return Outcome(reply=cards.say("No convening is ahead. `/csmhs calendar` shows the other dates."))
    return Outcome(reply=await _card(context, convening))


async def rsvp(word: Inbound, context: Context) -> Outcome:
    """A pressed RSVP: kept, and said back with what it was before. Pressing twice changes nothing."""
    assert isinstance(word, ActionClicked)
    key, _, reply = word.value.partition("|")
    convening = _found(context, key)
    member = context.member
    assert member is not None
    if agenda.ends_at(convening) <= context.now:
        raise UserError(
            f"{convening.title} took place on {say.day(convening.starts)}, so your answer was not changed. "
            "A coordinator notes who was there."
        )
    if reply not in OFFERED[convening.mode]:
        raise UserError(f"{convening.title} does not offer that any more, so nothing was changed. {_how(convening)}")
    before = await milestones.answer(context.session, convening.id, member.id, member.district, reply, context.now)
    if before == reply:
        text = f"{WORDS[reply]} That is what you said before, so nothing changed."
    else:
        text = f"Kept: {WORDS[reply]}{f' Before, you said “{SAID[before]}”.' if before else ''}"
    body: list[Element] = [Text(text), agenda.when(convening), Facts((("Where", names.where(convening)),))]
    if reply == "virtually" and convening.link:
        body.append(Link("Join the meeting", convening.link))
    others = [
        button for button in reminder_cards.rsvp_buttons(convening).items if not button.value.endswith(f"|{reply}")
    ]
    body.append(Text("You can change it until it is over.", style="note"))
    body.append(Buttons(tuple(others)))
    return Outcome(reply=Card(title=convening.title, body=tuple(body), sample=convening.sample), kind="rsvp")


async def ics(word: Inbound, context: Context) -> Outcome:
    """The convening as a file for one's own calendar."""
    assert isinstance(word, ActionClicked)
    convening = _found(context, word.value)
    file = convening_ics.file_of(context.program, convening, context.program_version, context.now)
    text = f"{names.when(convening)}. Open the file to add it to your calendar; a newer file replaces an older one."
    return Outcome(reply=Card(title=convening.title, body=(Text(text), file), sample=convening.sample))


def counts(answers: Sequence[Rsvp], convening: Convening) -> str:
    """`5 in person, 2 virtually, 1 can't come`; only what the convening offers, and what was said before it changed."""
    said = Counter(one.answer for one in answers)
    shown = [one for one in SAID if one in OFFERED[convening.mode] or said[one]]
    return ", ".join(f"{said[one]} {SAID[one]}" for one in shown)


def mine(answers: Sequence[Rsvp], member: str) -> str:
    """The member's own answer, "" for none."""
    return next((one.answer for one in answers if one.member == member), "")


def _named(context: Context, wanted: str) -> Convening:
    convening = agenda.convening_named(context.program, wanted)
    if convening is None:
        known = (
            say.listing([one.title for one in agenda.convenings(context.program, _mine(context))], "or") or "none yet"
        )
        raise UserError(f"I don't know the convening “{wanted[:40]}”. There is {known}.")
    return _invited(context, convening)


def _found(context: Context, key: str) -> Convening:
    convening = next((one for one in context.program.convenings if one.id == key), None)
    if convening is None:
        raise UserError(
            "That convening is no longer in the program, so nothing was changed. `/csmhs calendar` shows what is ahead."
        )
    return _invited(context, convening)


def _invited(context: Context, convening: Convening) -> Convening:
    district = _mine(context)
    if district and not names.of_district(context.program, convening, district):
        name = names.district_name(context.program, district)
        raise UserError(f"{convening.title} is for other districts than {name}, so nothing was changed.")
    return convening


def _mine(context: Context) -> str:
    return context.member.district if context.member else ""


async def _card(context: Context, convening: Convening) -> Card:
    assert context.member is not None
    answers = await milestones.rsvps(context.session, convening.id)
    facts = [("Where", names.where(convening))]
    if convening.agenda:
        facts.append(("Agenda", convening.agenda))
    own = mine(answers, context.member.id)
    is_over = agenda.ends_at(convening) <= context.now
    facts.append(("Your answer", SAID.get(own, "none yet")))
    body: list[Element] = [agenda.when(convening), Facts(tuple(facts))]
    if context.role == Role.COORDINATOR:
        body.append(Text(f"Answers so far: {counts(answers, convening)}."))
    if convening.link and convening.mode != "in person" and not is_over:
        body.append(Link("Join the meeting", convening.link))
    if not is_over:
        body.append(reminder_cards.rsvp_buttons(convening))
    if context.role == Role.COORDINATOR and agenda.starts_at(convening) <= context.now:
        body.append(Buttons((Button("Take attendance", "convening.attendance", convening.id),)))
    return Card(title=convening.title, body=tuple(body), sample=convening.sample)


def _how(convening: Convening) -> str:
    return f"You can answer {say.listing([SAID[one] for one in OFFERED[convening.mode]], 'or')}."


FEATURE = Feature(
    name="convening",
    commands={
        "convening": CommandWord("convening [name]", "the next convening, and whether you come", command),
        "attendance": CommandWord(
            "attendance [convening]", "note who was at a convening", attendance.command, COORDINATORS
        ),
    },
    actions={
        "convening.rsvp": Owned(rsvp),
        "convening.ics": Owned(ics),
        "convening.attendance": Owned(attendance.opened, COORDINATORS),
    },
    forms={attendance.FORM_ID: Owned(attendance.sent, COORDINATORS)},
)
