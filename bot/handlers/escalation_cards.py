"""What is said about an escalation: to the contact, to the asker, in the backlog; and its forms."""

from collections.abc import Sequence
from datetime import datetime

from bot.handlers import ask_cards, faq_cards, names
from bot.ui import cards, say
from bot.ui.cards import Button, Buttons, Card, Element, Facts, Table, Text
from bot.ui.forms import Choice, Field, Form
from store.program import Contact, Program
from store.tables import Escalation, EscalationNote

ANY_TOPIC = "any"
ANSWER, ASK_BACK = "answer", "ask back"
SHORT = 60
BY_LETTER = (
    "A first line that says only “close”, “forward to” and a name, or “add to FAQ” does that instead. What you write under "
    "it goes along."
)
_DID = {
    "asked": "asked",
    "answer": "answered",
    "asked back": "asked back",
    "follow-up": "added",
    "acknowledged": "is looking into it",
    "nudged": "were reminded",
    "handed on": "handed it on",
    "wished": "wants the answer kept for everybody",
    "worded": "proposed one wording for all who ask it",
    "agreed": "agreed to the wording",
    "kept apart": "kept it apart",
    "told": "were told that nobody replied",
    "closed": "closed it",
    "reopened": "reopened it",
}


def to_contact(row: Escalation, program: Program, *, lead: str, words: str = "", by_letter: bool = False) -> Card:
    """The question as a contact reads it. `words` is what was added since; `by_letter`: they answer by replying."""
    facts = [("Asked by", f"{row.asker_name}, {_of(row, program)}")]
    if row.topic:
        facts.append(("Topic", row.topic))
    facts.append(("Asked on", say.moment(row.opened_at, program.zone)))
    if row.bot_said:
        facts.append(("The assistant had said", row.bot_said))
    body: list[Element] = [Text(lead)]
    if words:
        body += [Text(words, style="quote"), Text("The question was:")]
    body += [Text(row.question, style="quote"), Facts(tuple(facts))]
    if by_letter:
        body.append(Text(f"Reply to this e-mail, and your words go to {row.asker_name} as they are.", style="note"))
        body.append(Text(BY_LETTER, style="note"))
    else:
        body.append(Text(f"Reply, or write under this message: your words go to {row.asker_name} as they are."))
        body.append(Buttons(contact_buttons(row)))
    return Card(title=f"#{row.id}: a question from {_of(row, program)}", body=tuple(body))


def contact_buttons(row: Escalation) -> tuple[Button, ...]:
    """What a contact can do with the question as it stands."""
    number = str(row.id)
    store = (store_it(row),) if row.answered_at else ()
    if row.state == "closed":
        return (Button("Reopen", "escalate.reopen", number), *store)
    reply = Button("Reply", "escalate.reply", number, style="primary")
    seen = (Button("I'm looking into it", "escalate.ack", number),) if row.state == "open" else ()
    on = (Button("Hand on", "escalate.handon", number),) if row.state != "answered" else ()
    return (reply, *seen, *on, Button("Close", "escalate.close", number), *store)


def store_it(row: Escalation) -> Button:
    """From the answer to a stored one that everybody can read; pressing it opens a form to check first."""
    return Button(faq_cards.MAKE, "faq.propose", str(row.id))


def asker_buttons(row: Escalation) -> tuple[Button, ...]:
    """What the asker can do with the question as it stands."""
    number = str(row.id)
    if row.state == "closed":
        return (Button("Reopen", "escalate.reopen", number),)
    add = "Reply" if row.state == "waiting on asker" else "Ask more" if row.state == "answered" else "Add to it"
    close = "That answers it" if row.state == "answered" else "Close"
    return (Button(add, "escalate.followup", number), Button(close, "escalate.close", number))


def to_asker(row: Escalation, program: Program, words: str, by: str, now: datetime) -> Card:
    """The contact's words, as they are."""
    title = f"{by} asks about #{row.id}" if row.state == "waiting on asker" else f"Answer to #{row.id}"
    body = (
        Text(words),
        Text(f"From {by}, {say.moment(now, program.zone)}. You asked: {short(row.question, 200)}", style="note"),
        Buttons(asker_buttons(row)),
    )
    return Card(title=title, body=body)


def line(row: Escalation, text: str, *parts: Element, to_the_asker: bool = False) -> Card:
    """One step of the question's life in one line."""
    more = (Buttons(asker_buttons(row)),) if to_the_asker and row.state == "closed" else ()
    return cards.say(text, *parts, *more)


def backlog(rows: Sequence[Escalation], program: Program, now: datetime, totals: tuple[int, int]) -> Card:
    """Every question that is not closed, oldest first, and the count that shows none is lost."""
    opened, closed = totals
    left = opened - closed
    count = f"{say.count(opened, 'question')} asked in all: {closed} closed, {left} open."
    table = Table(
        ("Question", "asked by", "state", "with", "age"),
        tuple(
            (f"#{row.id} {short(row.question)}", f"{row.asker_name}, {_of(row, program)}", row.state,
             contact_name(row, program), say.age(now - row.opened_at))
            for row in rows
        ),
    )  # fmt: skip
    how = Text("`/csmhs escalations 7` shows one with everything said.", style="note")
    return Card("Open questions", (Text(count), *((table, how) if rows else ())))


def own(rows: Sequence[Escalation], program: Program, now: datetime) -> Card:
    """A member's own questions, newest first."""
    if not rows:
        return cards.say("You have not sent any question to a person. `/csmhs escalate` sends one.")
    shown = tuple(
        (f"#{row.id} {short(row.question)}", row.state, contact_name(row, program), say.ago(now - row.opened_at))
        for row in rows[:10]
    )
    how = Text("`/csmhs escalations 7` shows one with everything said.", style="note")
    return Card("Your questions", (Table(("Question", "state", "with", "asked"), shown), how))


def whole(row: Escalation, notes: Sequence[EscalationNote], program: Program, buttons: tuple[Button, ...]) -> Card:
    """One question with everything said and done."""
    body: list[Element] = [Text(f"It is {row.state}, with {contact_name(row, program)}.")]
    for note in notes:
        did = _DID.get(note.kind, note.kind)
        body.append(Text(f"{say.moment(note.at, program.zone)}: {note.by_name} {did}.", style="note"))
        if note.body:
            body.append(Text(note.body, style="quote"))
    body.append(Buttons(buttons))
    return Card(f"#{row.id}: {short(row.question)}", tuple(body))


def new_form(program: Program, question: str = "", intro: str = "") -> Form:
    """A question and its topic."""
    topics = tuple(Choice(topic, topic.replace("-", " ").capitalize()) for topic in program.escalation.topics)
    fields = [
        Field("question", "Your question", "long_text", value=question,
              hint="Write counts or roles only, never who a student is."),
    ]  # fmt: skip
    if topics:
        choices = (Choice(ANY_TOPIC, "I am not sure"), *topics)
        fields.append(Field("topic", "What it is about", "choice", choices=choices, value=ANY_TOPIC))
    return Form(
        "escalate.new",
        "Ask a person",
        tuple(fields),
        intro=intro or "The reply comes back to you.",
        submit_label="Send",
    )


def answer_form(row: Escalation) -> Form:
    """The contact's words."""
    return Form(
        "escalate.answer",
        f"Reply to #{row.id}",
        (
            Field("words", "Your reply", "long_text"),
            Field(
                "as", "This is", "choice", value=ANSWER,
                choices=(Choice(ANSWER, "An answer"), Choice(ASK_BACK, "A question back")),
            ),
        ),
        context=str(row.id),
        intro=f"{row.asker_name} asked: {short(row.question, 300)}",
        submit_label="Send",
    )  # fmt: skip


def hand_on_form(row: Escalation, others: Sequence[Contact]) -> Form:
    """To whom, and what is said to them."""
    choices = tuple(Choice(one.id, one.name) for one in others)
    return Form(
        "escalate.pass",
        f"Hand on #{row.id}",
        (
            Field("to", "To whom", "choice", choices=choices),
            Field("words", "What you want to say to them", "long_text", required=False),
        ),
        context=str(row.id),
        intro=f"{row.asker_name} asked: {short(row.question, 300)}",
        submit_label="Hand on",
    )


def more_form(row: Escalation) -> Form:
    """The asker's further words."""
    return Form(
        "escalate.more",
        f"Add to #{row.id}",
        (Field("words", "Your words", "long_text", hint="Write counts or roles only, never who a student is."),),
        context=str(row.id),
        intro=f"You asked: {short(row.question, 300)}",
        submit_label="Send",
    )


def office(program: Program) -> Card:
    """For whom nothing is sent on: how to reach the office."""
    contact = ask_cards.who_can_tell(program)
    asked = ask_cards.Asked("", program, may_send=False)
    if contact is None:
        return cards.say("I don't know you yet, so nothing was sent. Ask a coordinator for a code to join with.")
    told = ask_cards.person(asked)
    lead = Text("I don't know you yet, so I did not send this on.")
    return Card(body=(lead, *told.body), sample=told.sample)


def contact_name(row: Escalation, program: Program) -> str:
    """Who has it."""
    contact = program.contact_by_id.get(row.contact)
    return contact.name if contact else "the coordinators"


def _of(row: Escalation, program: Program) -> str:
    return names.district_name(program, row.district)


def short(text: str, most: int = SHORT) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= most else f"{flat[: most - 1]}…"
