"""Escalation: a question given to a person, and the words that go back and forth until it is closed."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.context import Context
from bot.errors import UserError
from bot.feature import EVERYONE, MEMBERS, CommandWord, Feature, Owned
from bot.flows import orders
from bot.handlers import ask, ask_cards
from bot.handlers import escalation_acts as acts
from bot.handlers import escalation_backlog as backlog
from bot.handlers import escalation_cards as said
from bot.handlers import escalation_clock as clock
from bot.handlers import escalation_joint as joint
from bot.handlers import escalation_speakers as speakers
from bot.handlers import escalation_steps as steps
from bot.handlers.escalation_steps import By
from bot.messages import (
    ActionClicked,
    Command,
    FormErrors,
    FormSubmitted,
    Inbound,
    MessageReceived,
    Outcome,
    ShowForm,
)
from bot.ui import cards, forms, say
from bot.ui.forms import LONG_TEXT_LIMIT, Form
from store.program import Contact
from store.tables import Escalation

Act = Callable[[Context, Escalation, By], Awaitable[Outcome]]


async def command(word: Inbound, context: Context) -> Outcome:
    """`/csmhs escalate [QUESTION]`."""
    assert isinstance(word, Command)
    if context.member is None:
        return Outcome(reply=said.office(context.program))
    question = word.text.strip()
    if not question:
        return Outcome(reply=ShowForm(said.new_form(context.program)))
    if len(question) > LONG_TEXT_LIMIT:
        raise UserError(
            f"That is {say.count(len(question), 'character')}; {say.number(LONG_TEXT_LIMIT)} fit in one question. "
            "Nothing was sent. Shorten it and send it again."
        )
    return await acts.ask(word, context, context.member, question)


async def start(word: Inbound, context: Context) -> Outcome:
    """[Ask a person] under an answer: the question is behind the button, else it is asked for."""
    assert isinstance(word, ActionClicked)
    if context.member is None:
        return Outcome(reply=said.office(context.program))
    entry_id, question = ask_cards.unpack(word.value)
    if not question.strip():
        return Outcome(reply=ShowForm(said.new_form(context.program)))
    return await acts.ask(word, context, context.member, question.strip(), entry_id=entry_id)


async def new(word: Inbound, context: Context) -> Outcome:
    """The filled form."""
    assert isinstance(word, FormSubmitted)
    assert context.member is not None
    form = said.new_form(context.program)
    reading = forms.read(form, word.raw)
    if reading.errors:
        return _again(form, word, reading)
    topic = str(reading.values.get("topic") or "")
    question = str(reading.values["question"])
    return await acts.ask(word, context, context.member, question, "" if topic == said.ANY_TOPIC else topic)


async def reply(word: Inbound, context: Context) -> Outcome:
    """[Reply]: ask for the contact's words."""
    row, speaker = await speakers.theirs(word, context)
    speakers.must_answer(row, speaker, context)
    steps.must_allow(row, "answer")
    return Outcome(reply=ShowForm(said.answer_form(row)))


async def answered(word: Inbound, context: Context) -> Outcome:
    """The contact's words, from the form."""
    assert isinstance(word, FormSubmitted)
    row, speaker = await speakers.theirs(word, context)
    speakers.must_answer(row, speaker, context)
    form = said.answer_form(row)
    reading = forms.read(form, word.raw)
    if reading.errors:
        return _again(form, word, reading)
    back = reading.values.get("as") == said.ASK_BACK
    words = str(reading.values["words"])
    return await acts.answer(context, row, speaker.by, words, "ask back" if back else "answer")


async def more(word: Inbound, context: Context) -> Outcome:
    """[Ask more]: ask for the asker's words."""
    row, speaker = await speakers.theirs(word, context)
    speakers.must_have_asked(row, speaker)
    return Outcome(reply=ShowForm(said.more_form(row)))


async def added(word: Inbound, context: Context) -> Outcome:
    """The asker's further words, from the form."""
    assert isinstance(word, FormSubmitted)
    row, speaker = await speakers.theirs(word, context)
    speakers.must_have_asked(row, speaker)
    form = said.more_form(row)
    reading = forms.read(form, word.raw)
    if reading.errors:
        return _again(form, word, reading)
    return await acts.follow_up(context, row, speaker.by, str(reading.values["words"]))


async def acknowledge(word: Inbound, context: Context) -> Outcome:
    """[I'm looking into it]."""
    row, speaker = await speakers.theirs(word, context)
    speakers.must_answer(row, speaker, context)
    return await acts.acknowledge(context, row, speaker.by)


async def hand_on(word: Inbound, context: Context) -> Outcome:
    """[Hand on]: ask to whom."""
    row, speaker = await speakers.theirs(word, context)
    speakers.must_answer(row, speaker, context)
    steps.must_allow(row, "hand on")
    return Outcome(reply=ShowForm(said.hand_on_form(row, others(row, context))))


async def handed_on(word: Inbound, context: Context) -> Outcome:
    """To whom, from the form."""
    assert isinstance(word, FormSubmitted)
    row, speaker = await speakers.theirs(word, context)
    speakers.must_answer(row, speaker, context)
    form = said.hand_on_form(row, others(row, context))
    reading = forms.read(form, word.raw)
    if reading.errors:
        return _again(form, word, reading)
    to = context.program.contact_by_id[str(reading.values["to"])]
    return await acts.hand_on(context, row, speaker.by, to, str(reading.values.get("words") or ""))


def others(row: Escalation, context: Context) -> tuple[Contact, ...]:
    """Who else can be asked, whatever the topic; UserError when there is nobody."""
    found = tuple(one for one in context.program.contacts if one.forward and one.id != row.contact)
    if not found:
        raise UserError(f"There is nobody else to hand #{row.id} on to, so it stays where it is.")
    return found


async def ordered(context: Context, row: Escalation, by: By, text: str) -> Outcome:
    """A contact's words in a thread or a letter: an answer, or what their first line orders."""
    order = orders.read(text)
    match order.act:
        case "close":
            said_too = await acts.answer(context, row, by, order.words) if order.words else Outcome()
            return _both(said_too, await acts.close(context, row, by))
        case "forward":
            candidates = others(row, context)
            to = orders.named(order.to, candidates)
            if to is None:
                names = say.listing([one.name for one in candidates], "or")
                raise UserError(
                    f"I don't know whom you mean by “{order.to}”, so #{row.id} stays with you. Name {names}."
                )
            return await acts.hand_on(context, row, by, to, order.words)
        case "store":
            said_too = await acts.answer(context, row, by, order.words) if order.words else Outcome()
            return _both(said_too, await acts.wish_stored(context, row, by))
        case "words":
            return await acts.answer(context, row, by, order.words)


def _both(first: Outcome, second: Outcome) -> Outcome:
    return replace(second, posts=(*first.posts, *second.posts))


def either(act: Act) -> Callable[[Inbound, Context], Awaitable[Outcome]]:
    """A button for both sides."""

    async def pressed(word: Inbound, context: Context) -> Outcome:
        row, speaker = await speakers.theirs(word, context)
        if not speaker.is_asker:
            speakers.must_answer(row, speaker, context)
        return await act(context, row, speaker.by)

    return pressed


async def on_thread(word: Inbound, context: Context) -> Outcome:
    """Words under a message about it: the contact's are the answer, the asker's go to the contact."""
    assert isinstance(word, MessageReceived)
    row, speaker = await speakers.theirs(word, context)
    words = word.text.strip()
    if not words:
        raise UserError(f"There were no words of yours in that message, so nothing was sent about #{row.id}.")
    if len(words) > LONG_TEXT_LIMIT:
        raise UserError(
            f"That is {say.count(len(words), 'character')}; {say.number(LONG_TEXT_LIMIT)} fit in one message. "
            f"Nothing was sent about #{row.id}. Shorten it and send it again."
        )
    asks = speaker.is_asker and (not speaker.can_answer or steps.heard_in(word) == row.asker_ref)
    if asks and row.state in ("answered", "closed") and ask.is_thanks(words):
        return Outcome(reply=cards.say(f"You're welcome. #{row.id} stays {row.state}."), kind="thanks")
    if asks:
        return await acts.follow_up(context, row, speaker.by, words)
    speakers.must_answer(row, speaker, context)
    return await ordered(context, row, speaker.by, words)


def _again(form: Form, word: FormSubmitted, reading: forms.Reading) -> Outcome:
    return Outcome(reply=FormErrors(forms.refill(form, word.raw), reading.errors))


FEATURE = Feature(
    name="escalate",
    commands={
        "escalate": CommandWord("escalate [QUESTION]", "send a question to a person", command, EVERYONE),
        "escalations": CommandWord(
            "escalations [NUMBER]", "questions sent to people, and where they stand", backlog.listed
        ),
    },
    actions={
        "escalate.start": Owned(start, EVERYONE),
        "escalate.ack": Owned(acknowledge),
        "escalate.reply": Owned(reply),
        "escalate.followup": Owned(more),
        "escalate.handon": Owned(hand_on),
        "escalate.join": Owned(joint.join),
        "escalate.agree": Owned(joint.agree),
        "escalate.apart": Owned(joint.apart),
        "escalate.close": Owned(either(acts.close)),
        "escalate.reopen": Owned(either(acts.reopen)),
    },
    forms={
        "escalate.new": Owned(new, MEMBERS),
        "escalate.answer": Owned(answered),
        "escalate.more": Owned(added),
        "escalate.pass": Owned(handed_on),
        joint.FORM_ID: Owned(joint.worded),
    },
    threads={"escalation": on_thread},
    ticks=(clock.on_tick,),
)
