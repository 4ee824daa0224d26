"""Asked by several, answered once: alike questions of different districts get one answer, if their askers agree.

Whoever answers proposes one wording for all of them. Each asker sees the wording, and nothing of who else asked; who
agrees gets every answer that is given to one of them. Who does not is answered alone, as before.
"""

from collections.abc import Sequence

from bot.context import Context
from bot.errors import NotAllowed, UserError
from bot.flows import escalation as life
from bot.handlers import escalation_cards as said
from bot.handlers import escalation_steps as steps
from bot.handlers.escalation_steps import By
from bot.messages import ActionClicked, FormErrors, FormSubmitted, Inbound, Outcome, Post, ShowForm
from bot.ui import answers, cards, forms, say
from bot.ui.cards import Button, Buttons, Card, Text
from bot.ui.forms import Field, Form
from store import escalations
from store.program import Role
from store.tables import Escalation

FORM_ID = "escalate.wording"
ANSWERERS: frozenset[Role | None] = frozenset({Role.COORDINATOR, Role.CONTACT})


async def seen_before(context: Context, row: Escalation) -> list[Post]:
    """Where questions are answered, a line when one like it is open for another district."""
    others = [
        (steps.number_of(one), one.question)
        for one in await escalations.unclosed(context.session)
        if one.id != row.id and one.district != row.district
    ]
    number = life.alike(row.question, others)
    if not number:
        return []
    button = Button("Answer them together", "escalate.join", f"{number}|{row.id}")
    card = said.line(row, f"#{row.id} reads like #{number}, which another district has asked.", Buttons((button,)))
    why = "Questions passed on are shown here."
    return [steps.post(row, steps.BACKLOG, card, "notice", f"alike|{number}", why)]


async def join(word: Inbound, context: Context) -> Outcome:
    """[Answer them together]: ask for one wording."""
    assert isinstance(word, ActionClicked)
    rows = await _rows(context, word.value)
    return Outcome(reply=ShowForm(_form(word.value, rows)))


async def worded(word: Inbound, context: Context) -> Outcome:
    """One wording for all: each asker is asked whether it is theirs."""
    assert isinstance(word, FormSubmitted)
    assert context.member is not None
    rows = await _rows(context, word.context)
    form = _form(word.context, rows)
    reading = forms.read(form, word.raw)
    if not reading.errors and _is_somebodys(str(reading.values["wording"]), rows):
        reading.errors["wording"] = (
            "That is how one of them asked, and others would read it. Say it in your own words."
        )
    if reading.errors:
        return Outcome(reply=FormErrors(forms.refill(form, word.raw), reading.errors))
    wording = str(reading.values["wording"])
    first = rows[0].joint or steps.number_of(rows[0])
    by = By(context.member.id, context.member.name)
    posts: list[Post] = []
    for row in rows:
        if row.joint == first and row.wording == wording and row.consent in ("yes", "no"):
            continue
        row.joint, row.wording, row.consent = first, wording, "asked"
        note = await steps.write(context, row, "worded", by, wording)
        posts.append(_asks_whether(row, note, wording, context))
    numbers = say.listing([f"#{row.id}" for row in rows])
    text = f"The askers of {numbers} are asked whether this is their question. Who says yes gets the same answer."
    return Outcome(reply=cards.say(text), posts=tuple(posts), kind="worded")


async def agree(word: Inbound, context: Context) -> Outcome:
    """[Yes, that is my question]."""
    row, by = await _own(word, context)
    if row.consent == "yes":
        return Outcome(reply=cards.say(f"You have said so already; the answer to #{row.id} comes here."))
    row.consent = "yes"
    note = await steps.write(context, row, "agreed", by)
    posts = [steps.tell_backlog(row, note, f"The asker of #{row.id} agrees to be answered together with the others.")]
    posts += await _what_was_said(context, row, note)
    return Outcome(
        reply=cards.say(f"Thank you. The answer to #{row.id} comes here."), posts=tuple(posts), kind="agreed"
    )


async def apart(word: Inbound, context: Context) -> Outcome:
    """[No, mine is another one]."""
    row, by = await _own(word, context)
    row.consent = "no"
    note = await steps.write(context, row, "kept apart", by)
    told = steps.tell_backlog(row, note, f"The asker of #{row.id} keeps it apart: it wants an answer of its own.")
    return Outcome(reply=cards.say(f"#{row.id} stays a question of its own."), posts=(told,), kind="apart")


async def answered_too(context: Context, row: Escalation, by: By, words: str) -> list[Post]:
    """The same answer to everybody who agreed to be answered together with this one; who left, or closed, is left out."""
    posts: list[Post] = []
    if not row.joint or row.consent != "yes":
        return posts
    for other in await escalations.answered_with(context.session, row.joint):
        if other.id != row.id and other.consent == "yes" and (other.state, "answer") in life.MOVES:
            posts.append(await _give(context, other, by, words))
    return posts


async def _what_was_said(context: Context, row: Escalation, note: int) -> list[Post]:
    """Who agrees after the answer was given gets it now."""
    for other in await escalations.answered_with(context.session, row.joint):
        if other.id == row.id or other.consent != "yes":
            continue
        given = [
            one for one in await escalations.notes(context.session, steps.number_of(other)) if one.kind == "answer"
        ]
        if given and (row.state, "answer") in life.MOVES:
            return [await _give(context, row, By(given[-1].by, given[-1].by_name), given[-1].body)]
    return []


async def _give(context: Context, row: Escalation, by: By, words: str) -> Post:
    steps.move(row, "answer")
    row.answered_at = context.now
    steps.set_clock(row, context)
    note = await steps.write(context, row, "answer", by, words)
    card = said.to_asker(row, context.program, words, by.name, context.now)
    why = f"You asked #{row.id} on {say.moment(row.opened_at, context.program.zone)}."
    return steps.post(row, steps.asker_place(row), card, "answer", f"{note}|asker", why)


def _asks_whether(row: Escalation, note: int, wording: str, context: Context) -> Post:
    number = str(row.id)
    card = Card(
        f"#{row.id}: is this your question?",
        (
            Text(f"You asked: {said.short(row.question, 300)}", "note"),
            Text("Others ask much the same, and it could be answered for all of you at once, worded like this:"),
            Text(wording, "quote"),
            Text("Nobody sees who asked. Without your yes it stays a question of its own."),
            Buttons(
                (
                    Button("Yes, that is my question", "escalate.agree", number, "primary"),
                    Button("No, mine is another one", "escalate.apart", number),
                )
            ),
        ),
    )
    why = f"You asked #{row.id} on {say.moment(row.opened_at, context.program.zone)}."
    return steps.post(row, steps.asker_place(row), card, "notice", f"{note}|wording", why)


def _form(value: str, rows: Sequence[Escalation]) -> Form:
    asked = "\n".join(f"#{row.id}: {said.short(row.question, 300)}" for row in rows)
    first = next((row.wording for row in rows if row.wording), "")
    hint = "In your own words, so that it tells nobody who asked: no names, districts or schools."
    field = Field("wording", "One wording for all of them", "long_text", value=first, hint=hint)
    return Form(FORM_ID, "Answer them together", (field,), value, asked, "Ask the askers")


def _is_somebodys(wording: str, rows: Sequence[Escalation]) -> bool:
    """Whether it is one asker's own words, which nobody else may read without their leave."""
    said_so = answers.folded(wording).rstrip("?")
    return any(answers.folded(row.question).rstrip("?") == said_so for row in rows)


async def _rows(context: Context, value: str) -> list[Escalation]:
    """The questions of the button; NotAllowed for who does not answer, UserError when one is closed or gone."""
    if context.role not in ANSWERERS:
        raise NotAllowed("Who answers questions can join them, so nothing was changed.")
    found: list[Escalation] = []
    for number in value.split("|"):
        row = await escalations.get(context.session, int(number)) if number.isdecimal() and len(number) < 9 else None
        if row is None or row.state == "closed":
            raise UserError(f"#{number[:9]} is closed or not here any more, so nothing was joined.")
        found.append(row)
    known = {row.id for row in found}
    for joint in {row.joint for row in found if row.joint}:
        more = await escalations.answered_with(context.session, joint)
        found += [one for one in more if one.id not in known and one.state != "closed"]
        known |= {one.id for one in found}
    return sorted(found, key=steps.number_of)


async def _own(word: Inbound, context: Context) -> tuple[Escalation, By]:
    assert isinstance(word, ActionClicked)
    assert context.member is not None
    value = word.value
    row = await escalations.get(context.session, int(value)) if value.isdecimal() and len(value) < 9 else None
    if row is None or not row.joint:
        raise UserError("That question is not here any more. `/csmhs escalations` lists yours.")
    if row.asker != context.member.id:
        raise NotAllowed(f"#{row.id} is somebody else's question, so nothing was changed.")
    return row, By(context.member.id, context.member.name)
