"""The steps of an escalation's life: each changes its row, writes a note, and gives the posts that tell people.

Used by what people say (`escalate`) and by the clock (`escalation_clock`). Every step is one line to the asker.
"""

import json
from dataclasses import asdict, dataclass
from datetime import date

from bot.context import Context
from bot.errors import UserError
from bot.flows import escalation as life
from bot.handlers import escalation_cards as said
from bot.handlers import names
from bot.messages import ConversationRef, FromPerson, Post, To
from bot.scheduler import dates
from bot.ui import say
from bot.ui.cards import Card, Element
from store import escalations, members, threads
from store.program import Contact, DayRange, Program
from store.tables import Escalation

BACKLOG = To(purpose="escalations")


@dataclass(frozen=True)
class By:
    """Who does a step: a member's id or `contact:ID`, and the name people read."""

    id: str
    name: str


def number_of(row: Escalation) -> int:
    """The number people know it by."""
    assert row.id is not None
    return row.id


def about(row: Escalation) -> str:
    """Its address."""
    return f"escalation:{number_of(row)}"


def chain(row: Escalation, program: Program) -> tuple[Contact, ...]:
    """The contacts of the snapshot; one who has left the program since counts as away."""
    return tuple(program.contact_by_id.get(key) or _gone(key) for key in json.loads(row.chain))


def asker_place(row: Escalation) -> To:
    """Where the asker reads the reply: the conversation they asked in, else their own messages."""
    return To(ref=ConversationRef(**json.loads(row.asker_ref))) if row.asker_ref else To(member=row.asker)


def heard_in(word: FromPerson) -> str:
    """The conversation a reply can come back to, as text; "" for a shared place outside a thread."""
    ref = word.conversation
    if not (word.private or ref.thread):
        return ""
    return json.dumps(asdict(ConversationRef(ref.platform, ref.place, ref.thread)))


async def follow_thread(word: FromPerson, context: Context, row: Escalation) -> None:
    """What is said in the thread the question was asked in is about it from now on."""
    ref = word.conversation
    if ref.thread:
        await threads.bind(context.session, ref.platform, ref.place, ref.thread, about(row), context.now)


async def write(context: Context, row: Escalation, kind: str, by: By, body: str = "") -> int:
    """Write a note down and give its id, which makes the keys of the posts that follow from it."""
    context.session.add(row)
    escalations.note(context.session, row, kind, by=by.id, by_name=by.name, body=body, now=context.now)
    await context.session.flush()
    notes = await escalations.notes(context.session, number_of(row))
    mine = [note for note in notes if note.kind == kind and note.by == by.id]
    assert mine[-1].id is not None
    return mine[-1].id


async def reach(context: Context, contact: Contact | None) -> To | None:
    """How a contact is written to: in chat when they use it, else by e-mail; None when neither is possible."""
    if contact is None:
        return None
    if contact.person:
        member = await members.get(context.session, contact.person)
        if member and member.active and await members.direct_places(context.session, [contact.person]):
            return To(member=contact.person)
    return To(email=contact.email) if contact.email and contact.forward else None


def post(row: Escalation, to: To, card: Card, kind: str, key: str, why: str) -> Post:
    """One message about it."""
    return Post(
        to=to,
        card=card,
        kind=kind,
        dedupe_key=f"{about(row)}|{key}",
        why=why,
        about=about(row),
        district=row.district,
        subject=f"[CSMHS #{row.id}] A question for you" if to.email else "",
    )


async def to_contact(context: Context, row: Escalation, note: int, lead: str, words: str = "") -> list[Post]:
    """The question to whoever has it now, and where everybody who answers can see it."""
    contact = context.program.contact_by_id.get(row.contact)
    to = await reach(context, contact)
    shown = said.to_contact(row, context.program, lead=lead, words=words)
    posts = [post(row, BACKLOG, shown, "escalation", f"{note}|backlog", "Questions passed on are shown here.")]
    if to is None:
        return posts + await to_coordinators(context, row, note, f"#{row.id} has nobody I can write to.")
    card = said.to_contact(row, context.program, lead=lead, words=words, by_letter=bool(to.email))
    topic = f"{row.topic} questions" if row.topic else "questions"
    return [post(row, to, card, "escalation", f"{note}|contact", f"You are a contact for {topic}."), *posts]


async def to_coordinators(context: Context, row: Escalation, note: int, text: str) -> list[Post]:
    """A line with the question to the coordinators: their channel, or each of them when none is connected."""
    card = said.to_contact(row, context.program, lead=text)
    why = "Coordinators are told of a question nobody answers."
    if await members.places(context.session, ["coordinators"]):
        return [post(row, To(purpose="coordinators"), card, "escalation", f"{note}|coordinators", why)]
    everybody = await members.active(context.session, role="coordinator")
    return [
        post(row, To(member=one.id), card, "escalation", f"{note}|coordinator|{one.id}", why) for one in everybody
    ]


def tell_asker(row: Escalation, note: int, text: str, program: Program) -> Post:
    """One line to the asker."""
    why = f"You asked #{row.id} on {say.moment(row.opened_at, program.zone)}."
    return post(row, asker_place(row), said.line(row, text, to_the_asker=True), "notice", f"{note}|asker", why)


def tell_backlog(row: Escalation, note: int, text: str, *more: Element) -> Post:
    """One line where everybody who answers can see it."""
    card = said.line(row, text, *more)
    return post(row, BACKLOG, card, "notice", f"{note}|backlog", "Questions passed on are shown here.")


def move(row: Escalation, act: life.Act) -> None:
    """Into the next state; UserError when the act does not fit."""
    row.state = must_allow(row, act)


def must_allow(row: Escalation, act: life.Act) -> life.State:
    """The state the act would lead to; UserError when it does not fit."""
    try:
        return life.move(row.state, act)
    except life.NotPossible as problem:
        raise UserError(str(problem)) from problem


def wait_anew(row: Escalation, context: Context) -> None:
    """The contact's time begins now."""
    row.level_at, row.nudges = context.now, 0
    set_clock(row, context)


def set_clock(row: Escalation, context: Context) -> None:
    """When the clock has something to do for it next; never, when it has nothing more to do."""
    row.next_at = step(row, context).at


def step(row: Escalation, context: Context) -> life.Step:
    """The clock's next act."""
    return life.next_step(
        row.state,
        row.level,
        len(json.loads(row.chain)),
        row.level_at,
        row.nudges,
        context.now,
        context.program.escalation,
        calendar(row, context.program).add_school_hours,
    )


def calendar(row: Escalation, program: Program) -> dates.Calendar:
    """The school days of the asker's district, or the state's."""
    district = program.district_by_id.get(row.district)
    return dates.calendar_of(district) if district else dates.Calendar(zone=program.zone)


def today(context: Context) -> date:
    """The program's own day."""
    return dates.Calendar(zone=context.program.zone).local(context.now).date()


def from_where(row: Escalation, program: Program) -> str:
    """`Ana of Sample North`."""
    return f"{row.asker_name} of {names.district_name(program, row.district)}" if row.district else row.asker_name


def _gone(key: str) -> Contact:
    ever = DayRange(date.min, date.max, "no longer in the program")
    return Contact(id=key, name=key, source="", as_of=date.min, away=(ever,), forward=False)
