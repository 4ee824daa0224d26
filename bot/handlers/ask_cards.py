"""What an answer looks like. Buttons carry the question on, so that nobody types it twice."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.flows import asking, guards, lookup
from bot.flows.lookup import Found
from bot.ui import cards, say
from bot.ui.cards import Button, Buttons, Card, Element, Link, Text
from store.program import Contact, FaqEntry, Program

# A platform takes 2,000 characters behind a button; the rest is for what stands before the question.
CARRIED = 1500
_ABOUT_DATES = re.compile(r"(?i)\b(?:when|due|deadline|dates?|calendar|schedule|convening|cu[aá]ndo|quando)\b")


@dataclass(frozen=True)
class Asked:
    """A question and who it is answered for; a stranger may not send it to a person."""

    question: str
    program: Program
    may_send: bool


def of(found: asking.Asked, asked: Asked) -> Card:
    """What was decided, as the asker reads it."""
    match found.kind:
        case "danger":
            return guards.safety_card(found.verdict.language)
        case "identifier":
            return guards.refusal_card(found.verdict)
        case "person":
            return person(asked)
        case "answer" if found.found is not None:
            return looked_up(found.found, asked)
        case "answer":
            return stored(found.entries[0], asked)
        case "near":
            return near(found.entries, asked)
        case "nothing":
            return nothing(asked)


def stored(entry: FaqEntry, asked: Asked) -> Card:
    """A stored answer with where it comes from, in the asker's language when somebody has reviewed it in that; else in
    English, which they are told in their language."""
    language = asking.language_of(asked.question)
    translated = entry.translation(language)
    only = "" if translated else asking.ENGLISH_ONLY.get(language, "")
    body: list[Element] = [Text(only, style="note")] if only else []
    body += [Text((translated or entry).answer), source(entry.source, entry.as_of)]
    if entry.url:
        body.append(Link("Read it at the source", entry.url))
    body.append(_after(entry.id, asked))
    return Card(title=(translated or entry).question, body=tuple(body), sample=entry.sample)


def looked_up(found: Found, asked: Asked) -> Card:
    """A fact from the roster, the contacts or the calendar."""
    return Card(body=(Text(found.text), source(found.source, found.as_of), _after(found.kind, asked)))


def near(entries: Sequence[FaqEntry], asked: Asked) -> Card:
    """Up to three titles to choose from."""
    language = asking.language_of(asked.question)
    titles = [
        Button((one.translation(language) or one).question, "ask.choose", pack(one.id, asked.question))
        for one in entries[:3]
    ]
    lead = "I am not sure which of these you mean:" if len(titles) > 1 else "Is this what you mean?"
    more = _send("near", asked)
    return cards.say(lead, Buttons((*titles, *more)), *_who_can_tell(asked, only_if_not=more))


def nothing(asked: Asked) -> Card:
    """That it is not known, who can tell, and one tap to ask them."""
    body: list[Element] = [Text("I don't have that in the sources I have.")]
    body += _who_can_tell(asked)
    if asked.may_send and asked.program.current_cohort and _ABOUT_DATES.search(asked.question):
        body.append(Text("Dates of your own schedule are under `/csmhs calendar`.", style="note"))
    if send := _send("", asked):
        body.append(Buttons(send))
    return Card(body=tuple(body), sample=_is_sample(asked.program))


def person(asked: Asked) -> Card:
    """For somebody who wants a person."""
    if not asked.may_send:
        return Card(body=tuple(_who_can_tell(asked)), sample=_is_sample(asked.program))
    button = Button("Ask a person", "escalate.start", pack("", ""), style="primary")
    return cards.say("I can send your question to a person, and the reply comes back here.", Buttons((button,)))


def did_not_help(entry_id: str, asked: Asked) -> Card:
    """Noted, and what else can be done."""
    send = _send(entry_id, asked)
    told = "Noted; only that it did not help is kept, not your question."
    return cards.say(told, *([Buttons(send)] if send else []), *_who_can_tell(asked, only_if_not=send))


def who_can_tell(program: Program) -> Contact | None:
    """The office people can write or call to: a real one before a sample one."""
    able = [one for one in program.contacts if one.email or one.phone]
    return min(able, key=lambda one: (one.sample, one.order, one.id), default=None)


def source(name: str, as_of: date) -> Text:
    """Where an answer comes from and how old it is."""
    return Text(f"Source: {name}, as of {say.MONTHS[as_of.month - 1]} {as_of.day}, {as_of.year}.", style="note")


def pack(entry_id: str, question: str) -> str:
    """What a button carries. A question too long to be carried is left out, never cut short."""
    return f"{entry_id}|{question if len(question) <= CARRIED else ''}"


def unpack(value: str) -> tuple[str, str]:
    """Entry id and question of a button."""
    entry_id, _, question = value.partition("|")
    return entry_id, question


def said(entry_id: str, question: str, program: Program, today: date) -> str:
    """What the assistant had answered, in one paragraph for the person who is asked next."""
    entries = {one.id: one for one in (*program.faq, *program.expectations)}
    if entry := entries.get(entry_id):
        return f"{entry.question} {entry.answer}"
    if entry_id == "near":
        return "It was not sure which stored question was meant."
    if entry_id.startswith("lookup:") and (found := lookup.look_up(question, program, today)):
        return found.text
    return "It had no answer in its sources."


def _after(entry_id: str, asked: Asked) -> Buttons:
    carried = pack(entry_id, asked.question)
    return Buttons(
        (
            Button("This helped", "ask.helped", f"yes|{carried}"),
            Button("This did not help", "ask.helped", f"no|{carried}"),
            *_send(entry_id, asked),
        )
    )


def _send(entry_id: str, asked: Asked) -> tuple[Button, ...]:
    if not asked.may_send:
        return ()
    return (Button("Ask a person", "escalate.start", pack(entry_id, asked.question)),)


def _who_can_tell(asked: Asked, only_if_not: Sequence[Button] = ()) -> list[Element]:
    contact = who_can_tell(asked.program)
    if contact is None or only_if_not:
        return []
    ways = say.listing([way for way in (contact.email, contact.phone) if way], "or")
    on = f"{say.MONTHS[contact.as_of.month - 1]} {contact.as_of.day}, {contact.as_of.year}"
    return [Text(f"{contact.name} can tell you: {ways} (as of {on}).")]


def _is_sample(program: Program) -> bool:
    contact = who_can_tell(program)
    return contact is not None and contact.sample
