"""What people do with an escalation: ask, take, answer, ask back, add, close, reopen. Each gives its Outcome."""

import json
from datetime import timedelta
from typing import Literal

from bot.context import Context
from bot.errors import UserError
from bot.flows import escalation as life
from bot.handlers import ask_cards, names
from bot.handlers import escalation_cards as said
from bot.handlers import escalation_joint as joint
from bot.handlers import escalation_steps as steps
from bot.handlers.escalation_steps import By
from bot.messages import FromPerson, Outcome
from bot.ui import cards, say
from bot.ui.cards import Buttons, Text
from store import escalations
from store.program import Contact, Role
from store.tables import Escalation, EscalationNote, Member

HEAR = "You hear from me when there is a reply."
A_MOMENT = timedelta(minutes=2)
SAYING = frozenset({"asked", "answer", "asked back", "follow-up", "reopened"})


async def ask(
    word: FromPerson, context: Context, member: Member, question: str, topic: str = "", entry_id: str | None = None
) -> Outcome:
    """Give the question to the first contact who is there; the same open question is not given twice."""
    same = [row for row in await escalations.asked_by(context.session, member.id) if row.question == question]
    if same and same[0].state != "closed":
        who = said.contact_name(same[0], context.program)
        return Outcome(reply=cards.say(f"You have sent this already: it is #{same[0].id}, with {who}. {HEAR}"))
    policy = context.program.escalation
    topic = topic or life.topic_of(question, policy.topics, context.program.faq)
    contacts = life.chain(context.program.contacts_for(topic), steps.today(context))
    level = life.level_from(contacts, 0, steps.today(context))
    row = Escalation(
        topic=topic,
        question=question,
        bot_said=""
        if entry_id is None
        else ask_cards.said(entry_id, question, context.program, steps.today(context)),
        asker=member.id,
        asker_name=member.name,
        district=member.district,
        asker_ref=steps.heard_in(word),
        chain=json.dumps([one.id for one in contacts]),
        level=level,
        contact=contacts[level].id if contacts else "",
        opened_at=context.now,
        level_at=context.now,
    )
    steps.set_clock(row, context)
    context.session.add(row)
    await context.session.flush()
    await steps.follow_thread(word, context, row)
    note = await steps.write(context, row, "asked", By(member.id, member.name), question)
    posts = await steps.to_contact(context, row, note, f"{steps.from_where(row, context.program)} asks:")
    posts += await joint.seen_before(context, row)
    told = f"Sent to {said.contact_name(row, context.program)} as #{row.id}; the reply comes here."
    if not row.asker_ref:
        told = f"Sent to {said.contact_name(row, context.program)} as #{row.id}; the reply comes to you directly."
    return Outcome(reply=cards.say(told), posts=tuple(posts), kind="escalated")


async def acknowledge(context: Context, row: Escalation, by: By) -> Outcome:
    """The contact is looking into it; the asker hears so, once."""
    if row.state == "acknowledged":
        return Outcome(reply=cards.say(f"{row.asker_name} knows already that #{row.id} is being looked into."))
    steps.move(row, "acknowledge")
    row.acknowledged_at = context.now
    steps.wait_anew(row, context)
    note = await steps.write(context, row, "acknowledged", by)
    told = steps.tell_asker(row, note, f"{by.name} is looking into #{row.id}.", context.program)
    return Outcome(reply=cards.say(f"{row.asker_name} is told that you are looking into #{row.id}."), posts=(told,))


async def answer(
    context: Context, row: Escalation, by: By, words: str, act: Literal["answer", "ask back"] = "answer"
) -> Outcome:
    """The contact's words go to where the asker asked; the same words a second time go nowhere."""
    kind = "answer" if act == "answer" else "asked back"
    if await _said_just_now(context, row, kind, by, words):
        return Outcome(reply=cards.say(f"Those words went to {row.asker_name} already; nothing was sent twice."))
    steps.move(row, act)
    if act == "answer":
        row.answered_at = context.now
    steps.set_clock(row, context)
    note = await steps.write(context, row, kind, by, words)
    card = said.to_asker(row, context.program, words, by.name, context.now)
    why = f"You asked #{row.id} on {say.moment(row.opened_at, context.program.zone)}."
    reply = steps.post(row, steps.asker_place(row), card, "answer", f"{note}|asker", why)
    also = await joint.answered_too(context, row, by, words) if act == "answer" else []
    did = "answered" if act == "answer" else "asked back about"
    store = (Buttons((said.store_it(row),)),) if act == "answer" else ()
    seen = steps.tell_backlog(row, note, f"{by.name} {did} #{row.id}: {words}", *store)
    # Somebody known by an e-mail address alone has no buttons.
    here = store if context.role in (Role.COORDINATOR, Role.CONTACT) else ()
    more = f" The same went to {say.count(len(also), 'other')} who asked it." if also else ""
    return Outcome(reply=cards.say(f"Sent to {row.asker_name}.{more}", *here), posts=(reply, *also, seen), kind=kind)


async def follow_up(context: Context, row: Escalation, by: By, words: str) -> Outcome:
    """The asker's further words go to whoever has the question; what was answered or closed is open again."""
    if await _said_just_now(context, row, "follow-up", by, words):
        return Outcome(reply=cards.say(f"Those words are with #{row.id} already; nothing was sent twice."))
    was = row.state
    steps.move(row, "follow up")
    row.closed_at = None
    steps.wait_anew(row, context)
    note = await steps.write(context, row, "follow-up", by, words)
    posts = await steps.to_contact(context, row, note, f"{by.name} adds to #{row.id}:", words)
    who = said.contact_name(row, context.program)
    again = f" #{row.id} is open again." if was in ("answered", "closed") else ""
    return Outcome(reply=cards.say(f"Sent to {who}.{again}"), posts=tuple(posts), kind="follow-up")


async def hand_on(context: Context, row: Escalation, by: By, to: Contact, words: str = "") -> Outcome:
    """Somebody else is asked instead, with what the one who passes it on says to them."""
    if to.id == row.contact:
        return Outcome(reply=cards.say(f"#{row.id} is with {to.name} already; nothing changed."))
    steps.move(row, "hand on")
    before = said.contact_name(row, context.program)
    chain = life.passed_to(json.loads(row.chain), row.level, to.id)
    row.level = min(row.level + 1, len(chain) - 1)
    row.chain, row.contact = json.dumps(chain), to.id
    steps.wait_anew(row, context)
    note = await steps.write(context, row, "handed on", by, words or f"From {before} to {to.name}.")
    lead = f"{by.name} passes #{row.id} on to you."
    posts = await steps.to_contact(context, row, note, lead, words)
    posts.append(
        steps.tell_asker(row, note, f"#{row.id} is with {to.name} now; {by.name} passed it on.", context.program)
    )
    return Outcome(reply=cards.say(f"#{row.id} is with {to.name} now."), posts=tuple(posts), kind="handed on")


async def close(context: Context, row: Escalation, by: By) -> Outcome:
    """Nothing more is to be done; everything said is kept, and it can be opened again."""
    unanswered = row.state != "answered"
    steps.move(row, "close")
    row.closed_at = context.now
    steps.set_clock(row, context)
    note = await steps.write(context, row, "closed", by)
    posts = [steps.tell_backlog(row, note, f"{by.name} closed #{row.id}.")]
    if by.id != row.asker:
        text = f"{by.name} closed #{row.id}. What was said is kept. Reopen it if it still matters."
        posts.append(steps.tell_asker(row, note, text, context.program))
    elif unanswered and (to := await steps.reach(context, context.program.contact_by_id.get(row.contact))):
        card = cards.say(f"{by.name} closed #{row.id}; there is nothing more to do. What was said is kept.")
        posts.append(steps.post(row, to, card, "notice", f"{note}|contact", "You were asked this question."))
    again = Buttons(said.asker_buttons(row))
    return Outcome(reply=cards.say(f"#{row.id} is closed. What was said is kept.", again), posts=tuple(posts))


async def reopen(context: Context, row: Escalation, by: By) -> Outcome:
    """It waits for a reply again, with whoever had it last."""
    steps.move(row, "reopen")
    row.closed_at = None
    steps.wait_anew(row, context)
    note = await steps.write(context, row, "reopened", by)
    posts = await steps.to_contact(context, row, note, f"{by.name} opened #{row.id} again:")
    who = said.contact_name(row, context.program)
    if by.id != row.asker:
        text = f"{by.name} opened #{row.id} again; it is with {who}."
        posts.append(steps.tell_asker(row, note, text, context.program))
    return Outcome(reply=cards.say(f"#{row.id} is open again, with {who}."), posts=tuple(posts))


async def wish_stored(context: Context, row: Escalation, by: By) -> Outcome:
    """A contact without buttons wants the answer kept for everybody: a coordinator checks it first."""
    if row.answered_at is None:
        raise UserError(f"#{row.id} has no answer yet, so there is nothing to keep. Answer it first.")
    note = await steps.write(context, row, "wished", by)
    text = f"{by.name} wants the answer to #{row.id} kept for everybody. Check it first:"
    told = steps.tell_backlog(row, note, text, Buttons((said.store_it(row),)))
    return Outcome(reply=cards.say(f"A coordinator checks the answer to #{row.id} before it is kept."), posts=(told,))


async def whole(context: Context, row: Escalation, *, is_asker: bool, can_answer: bool) -> Outcome:
    """Everything said and done in it."""
    notes = await escalations.notes(context.session, steps.number_of(row))
    buttons = said.contact_buttons(row) if can_answer and not is_asker else said.asker_buttons(row)
    card = said.whole(row, notes, context.program, buttons)
    where = names.district_name(context.program, row.district)
    return Outcome(reply=cards.Card(card.title, (Text(f"Asked by {row.asker_name}, {where}."), *card.body)))


async def _said_just_now(context: Context, row: Escalation, kind: str, by: By, words: str) -> bool:
    """A second click, or the same mail twice: nobody has said anything since, or they could not have read it yet.

    What the clock has done meanwhile, and who has closed it, makes nothing new of the same words.
    """
    notes: list[EscalationNote] = await escalations.notes(context.session, steps.number_of(row))
    same = [at for at, note in enumerate(notes) if (note.kind, note.by, note.body) == (kind, by.id, words)]
    if not same:
        return False
    since = notes[same[-1] + 1 :]
    return context.now - notes[same[-1]].at < A_MOMENT or not any(note.kind in SAYING for note in since)
