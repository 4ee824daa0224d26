"""Questions: the stored answer with its source and date, near ones to choose from, or "I don't have that"."""

import re

from sqlmodel import select

from bot.context import Context
from bot.feature import EVERYONE, CommandWord, Feature, Owned
from bot.flows import asking
from bot.handlers import ask_cards, derived, unanswered
from bot.handlers.ask_cards import Asked
from bot.messages import ActionClicked, Command, Inbound, MessageReceived, Outcome
from bot.scheduler.dates import Calendar
from bot.ui import answers, cards
from bot.ui.cards import Card
from store.program import FaqEntry
from store.tables import FaqFeedback

HOW = (
    "Type your question after the word, like `/csmhs ask what counts as a complete answer?`, or write it to me "
    "directly. I answer from what is stored, with its source and date."
)
_HELLO = re.compile(
    r"(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|hola|buenos d[ií]as|buenas tardes|ol[aá]|bom dia)"
    r"(?: (?:there|all|everyone|team|csmhs|bot))?"
)
_THANKS = re.compile(
    r"(?:(?:ok|okay|great|perfect|got it)[,. ]*)?(?:many )?(?:thanks|thank you|thank u|thx|ty|gracias|obrigad[oa])"
    r"(?: (?:so much|a lot|very much|again|all|everyone|chen|you))?|(?:ok|okay|great|perfect|got it)"
)
_LOST = re.compile(r"[\W_]*|what can (?:you|i) (?:do|ask|say)(?: here)?|how does this work|commands|menu")


async def command(word: Inbound, context: Context) -> Outcome:
    """`/csmhs ask QUESTION`."""
    assert isinstance(word, Command)
    if not word.text.strip():
        return Outcome(reply=cards.say(HOW), kind="how")
    return Outcome(reply=await answer(word.text, context), kind="asked")


async def typed(word: Inbound, context: Context) -> Outcome:
    """Words that nobody else took: a question, a greeting, thanks."""
    assert isinstance(word, MessageReceived)
    return Outcome(reply=polite(word.text) or await answer(word.text, context), kind="asked", reply_to_one=False)


async def answer(question: str, context: Context) -> Card:
    """What is known about the question, as a card: looked up, answered, near, or that it is not known.

    What has no answer is kept for the coordinators, without who asked; the card's buttons carry the question on.
    """
    asked = Asked(question.strip(), context.program, may_send=context.member is not None)
    today = Calendar(zone=context.program.zone).local(context.now).date()
    found = asking.answered(question, context.program, derived.matcher(context.program), today)
    if found.kind in ("near", "nothing"):
        await unanswered.note(context, question, found.entries[0] if found.entries else None)
    return ask_cards.of(found, asked)


def is_thanks(text: str) -> bool:
    """Nothing but thanks: no question, and no reason to open one again."""
    return bool(_THANKS.fullmatch(answers.folded(text)))


async def choose(word: Inbound, context: Context) -> Outcome:
    """One of the near titles."""
    assert isinstance(word, ActionClicked)
    entry_id, question = ask_cards.unpack(word.value)
    entry = _entry(context, entry_id)
    asked = Asked(question, context.program, may_send=context.member is not None)
    card = ask_cards.stored(entry, asked) if entry else ask_cards.nothing(asked)
    return Outcome(reply=card, kind="asked")


async def helped(word: Inbound, context: Context) -> Outcome:
    """Whether an answer helped: kept without the question's words, the last word per person counts."""
    assert isinstance(word, ActionClicked)
    verdict, _, rest = word.value.partition("|")
    entry_id, question = ask_cards.unpack(rest)
    did_help = verdict == "yes"
    member = context.member.id if context.member else ""
    row = await _said_before(context, entry_id, member)
    if row is None:
        row = FaqFeedback(entry=entry_id[:100], member=member, helped=did_help, at=context.now)
    row.helped, row.at = did_help, context.now
    context.session.add(row)
    if did_help:
        return Outcome(
            reply=cards.say("Good to know. Only that it helped is kept, not your question."), kind="helped"
        )
    asked = Asked(question, context.program, may_send=context.member is not None)
    return Outcome(reply=ask_cards.did_not_help(entry_id, asked), kind="did not help")


async def _said_before(context: Context, entry_id: str, member: str) -> FaqFeedback | None:
    if not member:
        return None
    query = select(FaqFeedback).where(FaqFeedback.entry == entry_id, FaqFeedback.member == member)
    return (await context.session.exec(query)).first()


def _entry(context: Context, entry_id: str) -> FaqEntry | None:
    entries = (*context.program.faq, *context.program.expectations)
    return next((one for one in entries if one.id == entry_id), None)


def polite(text: str) -> Card | None:
    """What is said to a greeting, to thanks, and to whoever asks what to ask; None for everything else."""
    said = answers.folded(text).rstrip("?,")
    if _HELLO.fullmatch(said):
        return cards.say(
            "Hello. Ask me about the program in your own words, or type `/csmhs help` for what I can do."
        )
    if is_thanks(text):
        return cards.say("You're welcome.")
    if _LOST.fullmatch(said):
        return cards.say(f"{HOW} `/csmhs help` shows everything else.")
    return None


FEATURE = Feature(
    name="ask",
    commands={
        "ask": CommandWord("ask QUESTION", "ask about the program; answered with source and date", command, EVERYONE)
    },
    actions={"ask.choose": Owned(choose, EVERYONE), "ask.helped": Owned(helped, EVERYONE)},
    fallback=typed,
)
