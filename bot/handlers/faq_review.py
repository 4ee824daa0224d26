"""From an escalation's answer to a stored one: a coordinator puts it in force, others propose it to a coordinator."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from bot.context import Context
from bot.errors import NotAllowed, UserError
from bot.feature import COORDINATORS, Feature, Owned
from bot.handlers import faq_cards, publishing
from bot.messages import ActionClicked, FormErrors, FormSubmitted, Inbound, Outcome, Post, ShowForm, To
from bot.scheduler.dates import Calendar
from bot.ui import cards, forms, say
from bot.ui.cards import Button, Buttons, Card, Text
from bot.ui.forms import Form, Reading
from store import audit, escalations, members, unanswered
from store.program import FaqEntry, Program, Role
from store.program_file import export
from store.tables import Escalation, FaqProposal

ANSWERERS: frozenset[Role | None] = frozenset({Role.COORDINATOR, Role.CONTACT})
STALE = "That is not here any more, so nothing was changed. `/csmhs unanswered` shows what is open."


async def propose(word: Inbound, context: Context) -> Outcome:
    """[Make this an FAQ entry] on an answered escalation: the form, holding its question and answer."""
    assert isinstance(word, ActionClicked)
    row = await _escalation(context, word.value)
    notes = [note for note in await escalations.notes(context.session, row.id or 0) if note.kind == "answer"]
    if not notes:
        raise UserError(f"#{row.id} has no answer yet, so there is nothing to store. Answer it first.")
    given = notes[-1]
    on = Calendar(zone=context.program.zone).local(given.at).date()
    return Outcome(
        reply=ShowForm(
            faq_cards.entry_form(
                context.program,
                f"escalation:{row.id}",
                question=row.question,
                answer=given.body,
                topics=(row.topic,) if row.topic in context.program.escalation.topics else (),
                source=f"{'Practice: ' if context.practice else ''}{given.by_name}, answer of {say.day_year(on)}",
                as_of=on,
                proposes=not _decides(context),
            )
        )
    )


async def add(word: Inbound, context: Context) -> Outcome:
    """[Add an answer] to a group of questions that had none; `value` are their numbers, newest first."""
    assert isinstance(word, ActionClicked)
    ids = _numbers(word.value)
    texts = [row.question for row in await unanswered.kept(context.session, today(context)) if row.id in ids]
    if not texts:
        raise UserError(STALE)
    form = faq_cards.entry_form(
        context.program,
        f"unanswered:{word.value}",
        question=texts[0],
        phrasings=faq_cards.lines("\n".join(texts[1:6])),
        as_of=today(context),
        proposes=False,
    )
    return Outcome(reply=ShowForm(form))


async def change(word: Inbound, context: Context) -> Outcome:
    """[Change it]: the form, holding the entry as it is."""
    assert isinstance(word, ActionClicked)
    entry = theirs(context, word.value)
    return Outcome(reply=ShowForm(faq_cards.of_entry(context.program, entry, proposes=not _decides(context))))


async def edit(word: Inbound, context: Context) -> Outcome:
    """[Edit first] on a proposal."""
    assert isinstance(word, ActionClicked)
    row = await _waiting(context, word.value)
    form = faq_cards.entry_form(
        context.program,
        f"proposal:{row.id}",
        question=row.question,
        answer=row.answer,
        phrasings=json.loads(row.phrasings),
        topics=json.loads(row.topics),
        source=row.source,
        as_of=row.as_of,
        proposes=False,
    )
    return Outcome(reply=ShowForm(form))


async def sent(word: Inbound, context: Context) -> Outcome:
    """The filled form: in force at once from a coordinator, a proposal from anybody else who may."""
    assert isinstance(word, FormSubmitted)
    kind, _, value = word.context.partition(":")
    form = await _form_again(context, kind, value)
    reading = forms.read(form, word.raw, around=today(context))
    as_of = reading.values.get("as_of")
    if isinstance(as_of, date) and as_of > today(context):
        reading.errors["as_of"] = "That day is still ahead. Type the day on which somebody knew it, like 10/3/2026."
    if reading.errors:
        return Outcome(reply=FormErrors(forms.refill(form, word.raw), reading.errors))
    row = await _waiting(context, value) if kind == "proposal" else None
    about = value if kind == "entry" else row.entry if row else ""
    entry = _entry(context, about, reading)
    if not _decides(context):
        return await _propose(context, "change" if kind == "entry" else "add", entry, kind, value)
    try:
        told = await put(context, with_entry(context.program, entry), f"entry:{entry.id}")
    except UserError as problem:
        return Outcome(reply=FormErrors(forms.refill(form, word.raw), {"": str(problem)}))
    if kind == "unanswered":
        await unanswered.forget(context.session, sorted(_numbers(value)))
    posts = await _decide(context, row, "approved") if row else ()
    return Outcome(reply=_in_force(told), posts=posts, kind="faq published")


async def approve(word: Inbound, context: Context) -> Outcome:
    """[Put it in force] on a proposal."""
    assert isinstance(word, ActionClicked)
    row = await _waiting(context, word.value)
    if row.kind == faq_cards.RETIRE:
        program = without_entry(context.program, row.entry)
    else:
        old = find(context.program, row.entry)
        entry = FaqEntry(
            id=row.entry or faq_cards.new_id(row.question, _ids(context.program)),
            question=row.question,
            answer=row.answer,
            phrasings=tuple(json.loads(row.phrasings)),
            topics=tuple(json.loads(row.topics)),
            source=row.source,
            as_of=row.as_of,
        )
        if old is not None:
            entry = reworded(old, question=entry.question, answer=entry.answer, phrasings=entry.phrasings,
                             topics=entry.topics, source=entry.source, as_of=entry.as_of)  # fmt: skip
        program = with_entry(context.program, entry)
    told = await put(context, program, f"proposal:{row.id}")
    return Outcome(reply=_in_force(told), posts=await _decide(context, row, "approved"), kind="faq published")


async def decline(word: Inbound, context: Context) -> Outcome:
    """[Decline] on a proposal."""
    assert isinstance(word, ActionClicked)
    row = await _waiting(context, word.value)
    posts = await _decide(context, row, "declined")
    return Outcome(reply=cards.say("Declined. The answers in force stay as they are."), posts=posts)


async def retire(word: Inbound, context: Context) -> Outcome:
    """[Retire it]: asked about once, then the entry is in no further version; the versions before keep it."""
    assert isinstance(word, ActionClicked)
    key, _, sure = word.value.partition("|")
    entry = theirs(context, key)
    if not sure:
        button = Button("Yes, retire it", "faq.retire", f"{key}|yes", style="danger")
        text = "It is then given to nobody any more. Versions before this one keep it."
        return Outcome(reply=cards.say(f"Retire “{entry.question}”?", Text(text), Buttons((button,))))
    if not _decides(context):
        return await _propose(context, faq_cards.RETIRE, entry, "entry", key)
    told = await put(context, without_entry(context.program, key), f"entry:{key}")
    return Outcome(reply=_in_force(told), kind="faq published")


async def put(context: Context, program: Program, thing: str) -> str:
    """Publish the program as the next version and give what was said; UserError when it cannot be."""
    assert context.member is not None
    said = await publishing.publish_text(
        context.session, export(program), based_on=context.program_version, by=context.member.id, now=context.now
    )
    audit.note(context.session, now=context.now, by=context.member.id, act="changed stored answers", thing=thing)
    return said


def find(program: Program, key: str) -> FaqEntry | None:
    """The entry with this id."""
    return next((one for one in (*program.faq, *program.expectations) if one.id == key), None)


def with_entry(program: Program, entry: FaqEntry) -> Program:
    """The program with this entry in its place, or as the last one."""

    def placed(entries: tuple[FaqEntry, ...]) -> tuple[FaqEntry, ...]:
        return tuple(entry if one.id == entry.id else one for one in entries)

    if find(program, entry.id) is None:
        return replace(program, faq=(*program.faq, entry))
    return replace(program, faq=placed(program.faq), expectations=placed(program.expectations))


def reworded(entry: FaqEntry, **changes: Any) -> FaqEntry:
    """The entry as changed. When its answer or the answer's day is another, its translations wait for a new review."""
    new = replace(entry, **changes)
    if (new.answer, new.as_of) == (entry.answer, entry.as_of):
        return new
    waiting = tuple(replace(one, reviewer="", as_of=None) for one in new.translations)
    return replace(new, translations=waiting)


def without_entry(program: Program, key: str) -> Program:
    """The program without this entry."""
    rest: Callable[[tuple[FaqEntry, ...]], tuple[FaqEntry, ...]] = lambda entries: tuple(  # noqa: E731
        one for one in entries if one.id != key
    )
    return replace(program, faq=rest(program.faq), expectations=rest(program.expectations))


def theirs(context: Context, key: str) -> FaqEntry:
    """The entry, for a coordinator or its owner."""
    entry = find(context.program, key)
    if entry is None:
        raise UserError("That answer is not in force any more, so nothing was changed.")
    if not (_decides(context) or (context.member is not None and entry.owner in _names_of(context))):
        raise NotAllowed("That is for a coordinator or the answer's owner, so nothing was changed.")
    return entry


def today(context: Context) -> date:
    """The program's own day."""
    return Calendar(zone=context.program.zone).local(context.now).date()


def _names_of(context: Context) -> frozenset[str]:
    """How an entry may name its owner: the member's id, or the contact they are."""
    assert context.member is not None
    me = context.member.id
    return frozenset({me, *(one.id for one in context.program.contacts if one.person == me)})


def _decides(context: Context) -> bool:
    return context.role == Role.COORDINATOR


def _numbers(value: str) -> frozenset[int]:
    return frozenset(int(one) for one in value.split(",") if one.isdecimal() and len(one) < 10)


def _ids(program: Program) -> frozenset[str]:
    return frozenset(one.id for one in (*program.faq, *program.expectations))


async def _escalation(context: Context, number: str) -> Escalation:
    row = await escalations.get(context.session, int(number)) if number.isdecimal() and len(number) < 9 else None
    if row is None:
        raise UserError(STALE)
    asked = [context.program.contact_by_id.get(key) for key in json.loads(row.chain)]
    mine = context.member is not None and any(one and one.person == context.member.id for one in asked)
    if not (_decides(context) or mine):
        raise NotAllowed(
            f"#{row.id} was not given to you, so nothing was changed. A coordinator can store its answer."
        )
    return row


async def _form_again(context: Context, kind: str, value: str) -> Form:
    """The empty form for what was sent; refuses what the person may not make an entry from."""
    match kind:
        case "escalation":
            await _escalation(context, value)
        case "entry":
            theirs(context, value)
        case "unanswered" | "proposal" if _decides(context):
            pass
        case _:
            raise NotAllowed("That is for a coordinator, so nothing was changed.")
    blank = faq_cards.entry_form(
        context.program, f"{kind}:{value}", as_of=today(context), proposes=not _decides(context)
    )
    return replace(blank, fields=tuple(replace(one, value="") for one in blank.fields))


def _entry(context: Context, about: str, reading: Reading) -> FaqEntry:
    said, topics, as_of = reading.values, reading.values.get("topics"), reading.values["as_of"]
    assert isinstance(as_of, date)
    old = find(context.program, about)
    question = str(said["question"])
    base = old or FaqEntry(
        id=faq_cards.new_id(question, _ids(context.program)),
        question=question, answer="", source="", as_of=as_of,
    )  # fmt: skip
    return reworded(
        base,
        question=question,
        answer=str(said["answer"]),
        phrasings=faq_cards.lines(str(said.get("phrasings") or "")),
        topics=topics if isinstance(topics, tuple) else (),
        source=str(said["source"]),
        as_of=as_of,
    )


async def _propose(context: Context, kind: str, entry: FaqEntry, about: str, value: str) -> Outcome:
    assert context.member is not None
    row = FaqProposal(
        kind=kind,
        entry="" if kind == "add" else entry.id,
        question=entry.question,
        answer=entry.answer,
        phrasings=json.dumps(entry.phrasings),
        topics=json.dumps(entry.topics),
        source=entry.source,
        as_of=entry.as_of,
        escalation=int(value) if about == "escalation" else None,
        by=context.member.id,
        at=context.now,
    )
    context.session.add(row)
    await context.session.flush()
    audit.note(
        context.session, now=context.now, by=row.by, act="proposed a stored answer", thing=f"proposal:{row.id}"
    )
    card = faq_cards.proposal(row, context.member.name, context.program)
    posts = await to_coordinators(context, card, f"proposal|{row.id}", f"{context.member.name} proposes it.")
    return Outcome(reply=cards.say("A coordinator reads it first. You hear from me when it is decided."), posts=posts)


async def to_coordinators(context: Context, card: Card, key: str, why: str) -> tuple[Post, ...]:
    """To the coordinators' channel; where none is connected, to each of them."""
    if await members.places(context.session, ["coordinators"]):
        return (Post(to=To(purpose="coordinators"), card=card, kind="notice", dedupe_key=key, why=why),)
    return tuple(
        Post(to=To(member=one.id), card=card, kind="notice", dedupe_key=f"{key}|{one.id}", why=why)
        for one in await members.active(context.session, role=Role.COORDINATOR)
    )


async def _waiting(context: Context, number: str) -> FaqProposal:
    row = await context.session.get(FaqProposal, int(number)) if number.isdecimal() and len(number) < 9 else None
    if row is None:
        raise UserError(STALE)
    if row.state != "waiting":
        who = await members.get(context.session, row.decided_by)
        raise UserError(f"{who.name if who else 'A coordinator'} has {row.state} it already, so nothing was changed.")
    return row


async def _decide(context: Context, row: FaqProposal, state: str) -> tuple[Post, ...]:
    assert context.member is not None
    row.state, row.decided_by, row.decided_at = state, context.member.id, context.now
    context.session.add(row)
    audit.note(
        context.session, now=context.now, by=row.decided_by, act=f"{state} a proposal", thing=f"proposal:{row.id}"
    )
    text = f"{context.member.name} {state} what you proposed: {row.question}"
    key = f"proposal|{row.id}|decided"
    return (Post(to=To(member=row.by), card=cards.say(text), kind="notice", dedupe_key=key, why="You proposed it."),)


def _in_force(told: str) -> Card:
    return cards.say(told.splitlines()[0], *(Text(line, style="note") for line in told.splitlines()[1:]))


FEATURE = Feature(
    name="faq_review",
    actions={
        "faq.propose": Owned(propose, ANSWERERS),
        "faq.add": Owned(add, COORDINATORS),
        "faq.change": Owned(change),
        "faq.retire": Owned(retire),
        "faq.approve": Owned(approve, COORDINATORS),
        "faq.edit": Owned(edit, COORDINATORS),
        "faq.decline": Owned(decline, COORDINATORS),
    },
    forms={faq_cards.FORM_ID: Owned(sent)},
)
