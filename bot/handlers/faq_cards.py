"""What is said about changing stored answers: the form, and a proposal as a coordinator reads it."""

import json
import re
import unicodedata
from collections.abc import Sequence
from datetime import date

from bot.ui import forms, say
from bot.ui.cards import Button, Buttons, Card, Element, Facts, Text
from bot.ui.forms import Choice, Field, Form
from store.program import FaqEntry, Program
from store.tables import FaqProposal

FORM_ID = "faq.entry"
MAKE = "Make this an FAQ entry"
RETIRE = "retire"


def entry_form(
    program: Program,
    about: str,
    *,
    question: str = "",
    answer: str = "",
    phrasings: Sequence[str] = (),
    topics: Sequence[str] = (),
    source: str = "",
    as_of: date,
    proposes: bool,
) -> Form:
    """A stored answer to write or mend; `about` says what it is made from. `proposes`: a coordinator reads it first."""
    asked = " ".join(question.split())
    fields = [
        Field("question", "The question, as anybody may ask it", "text", value=asked[: forms.TEXT_LIMIT]),
        Field("answer", "The answer", "long_text", value=answer, hint="No names of people who asked, and of no student."),
        Field("phrasings", "Other ways to ask it, one a line", "long_text", required=False,
              value="\n".join(phrasings)),
        Field("source", "Where the answer comes from", "text", value=source[: forms.TEXT_LIMIT]),
        Field("as_of", "True as of", "date", value=as_of.isoformat()),
    ]  # fmt: skip
    if program.escalation.topics:
        choices = tuple(Choice(topic, topic.replace("-", " ").capitalize()) for topic in program.escalation.topics)
        fields.insert(3, Field("topics", "Topics", "choices", required=False, choices=choices,
                               value="\n".join(topics)))  # fmt: skip
    after = (
        "A coordinator reads it before it is given to anybody." if proposes else "It is given as soon as you send it."
    )
    return Form(
        FORM_ID,
        "A stored answer",
        tuple(fields),
        context=about,
        intro=f"{after} Everybody can read it, with its source and date.",
        submit_label="Propose it" if proposes else "Put it in force",
    )


def of_entry(program: Program, entry: FaqEntry, *, proposes: bool) -> Form:
    """The form holding an entry as it is."""
    return entry_form(
        program,
        f"entry:{entry.id}",
        question=entry.question,
        answer=entry.answer,
        phrasings=entry.phrasings,
        topics=entry.topics,
        source=entry.source,
        as_of=entry.as_of,
        proposes=proposes,
    )


def proposal(row: FaqProposal, by: str, program: Program) -> Card:
    """What somebody proposes, and what a coordinator can do about it."""
    number = str(row.id)
    facts = [("Proposed by", by), ("Source", row.source), ("As of", say.day_year(row.as_of))]
    topics = json.loads(row.topics)
    if topics:
        facts.append(("Topics", ", ".join(topics)))
    body: list[Element] = [Text(row.question, style="heading"), Text(row.answer, style="quote"), Facts(tuple(facts))]
    buttons = [Button("Put it in force", "faq.approve", number, style="primary")]
    if row.kind != RETIRE:
        buttons.append(Button("Edit first", "faq.edit", number))
    buttons.append(Button("Decline", "faq.decline", number))
    title = {"add": "Proposed: a new stored answer", "change": "Proposed: a changed answer"}
    return Card(
        title.get(row.kind, "Proposed: to retire this answer"), (*body, Buttons(tuple(buttons))), program.sample
    )


def lines(text: str) -> tuple[str, ...]:
    """The lines of a field that say something, once each."""
    return tuple(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))


def new_id(question: str, taken: frozenset[str]) -> str:
    """An id made of the question's words that no entry has."""
    plain = unicodedata.normalize("NFKD", question).encode("ascii", "ignore").decode().lower()
    stem = "-".join(re.findall(r"[a-z0-9]+", plain)[:6]) or "answer"
    return next(
        key for key in (stem, *(f"{stem}-{number}" for number in range(2, len(taken) + 3))) if key not in taken
    )
