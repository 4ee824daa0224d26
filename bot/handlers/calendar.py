"""The dates ahead of a district, and a team's own word that a milestone is done."""

from bot.context import Context
from bot.errors import UserError
from bot.feature import TEAM_ONLY, CommandWord, Feature, Owned
from bot.handlers import agenda, ahead_text, edited, names
from bot.messages import ActionClicked, Command, Inbound, Outcome
from bot.ui import cards, say
from bot.ui.cards import Button, Buttons, Card, Element, Table, Text
from store import audit, deliveries, members, milestones
from store.program import Milestone
from store.tables import Done

MOST = 12
REMINDERS = ("reminder",)


async def command(word: Inbound, context: Context) -> Outcome:
    """`calendar`: what is ahead for my district, and when I am next reminded."""
    assert isinstance(word, (Command, ActionClicked))
    district = context.member.district if context.member else ""
    answered = await ahead_text.answered(context, district)
    coming = agenda.ahead(context.program, district, context.now, answered)
    if not coming:
        return Outcome(reply=cards.say("No dates are ahead in the program. `/csmhs help` shows what else I can do."))
    rows = tuple((one.title, one.when, _state(one)) for one in coming[:MOST])
    body: list[Element] = [Table(("What", "When", "State"), rows)]
    if len(coming) > MOST:
        body.append(Text(f"...and {len(coming) - MOST} more later.", style="note"))
    body.append(Text(ahead_text.next_reminder(context.program, district, context.now, answered)))
    body += _buttons(context, coming[:MOST])
    title = f"Ahead for {names.district_name(context.program, district)}"
    return Outcome(reply=Card(title=title, body=tuple(body), sample=any(one.item.sample for one in coming[:MOST])))


async def done(word: Inbound, context: Context) -> Outcome:
    """The team says a milestone is done; its reminders stop. A second click changes nothing."""
    assert isinstance(word, ActionClicked)
    member = context.member
    assert member is not None
    milestone = _milestone(context, word.value)
    team = names.district_name(context.program, member.district)
    undo = Buttons((Button("Undo", "calendar.undo", milestone.id),))
    if not await milestones.mark_done(context.session, milestone.id, member.district, by=member.id, now=context.now):
        row = await context.session.get(Done, (milestone.id, member.district))
        who = await members.get(context.session, row.by) if row else None
        text = f"{milestone.title} was marked done for {team} before{f', by {who.name}' if who else ''}. Nothing changed."
        return Outcome(reply=cards.say(text, undo, sample=milestone.sample))
    about = f"milestone:{milestone.id}"
    stopped = await deliveries.cancel(
        context.session,
        about=about,
        district=member.district,
        reason=f"{member.name} marked it done",
        kinds=REMINDERS,
    )
    audit.note(context.session, now=context.now, by=member.id, act="done", thing=about, detail=member.district)
    waiting = (
        f" {say.count(stopped, 'waiting reminder')} {'was' if stopped == 1 else 'were'} taken back."
        if stopped
        else ""
    )
    text = (
        f"{milestone.title} is marked done for {team}. I will not remind you of it again.{waiting} "
        "Anyone on your team can undo this."
    )
    said = f"Done: {member.name} marked this done for {team}. Nothing more is needed for it."
    edits = await edited.settled(context, about, member.district, said)
    return Outcome(reply=cards.say(text, undo, sample=milestone.sample), posts=edits)


async def undo(word: Inbound, context: Context) -> Outcome:
    """The team takes it back; reminders that are still ahead come again."""
    assert isinstance(word, ActionClicked)
    member = context.member
    assert member is not None
    milestone = _milestone(context, word.value)
    team = names.district_name(context.program, member.district)
    if not await milestones.undo_done(context.session, milestone.id, member.district):
        text = f"{milestone.title} is not marked done for {team}, so nothing changed."
        return Outcome(reply=cards.say(text, sample=milestone.sample))
    about = f"milestone:{milestone.id}"
    audit.note(context.session, now=context.now, by=member.id, act="undone", thing=about, detail=member.district)
    text = f"{milestone.title} is open again for {team}. Reminders that are still ahead will come."
    again = Buttons((Button("It's done", "calendar.done", milestone.id),))
    return Outcome(reply=cards.say(text, again, sample=milestone.sample))


def _milestone(context: Context, key: str) -> Milestone:
    found = next((one for one in context.program.milestones if one.id == key), None)
    if found is None:
        raise UserError("That date is no longer in the program, so nothing was changed.")
    assert context.member is not None
    if not names.of_district(context.program, found, context.member.district):
        raise UserError(f"{found.title} is for other districts, so nothing was changed.")
    if not found.done_by_team:
        raise UserError(f"{found.title} is a date, not a task, so there is nothing to mark done.")
    return found


def _state(coming: agenda.Coming) -> str:
    match coming.kind:
        case "month":
            return "waiting for your team" if coming.is_open else "not open yet"
        case "milestone" if isinstance(coming.item, Milestone) and coming.item.done_by_team:
            return "to do"
        case _:
            return "on the calendar"


def _buttons(context: Context, coming: list[agenda.Coming]) -> list[Element]:
    if context.role not in TEAM_ONLY:
        return []
    month = next((one for one in coming if one.is_open), None)
    task = next((one for one in coming if isinstance(one.item, Milestone) and one.item.done_by_team), None)
    meeting = next((one for one in coming if one.kind == "convening"), None)
    buttons: list[Button] = []
    if month:
        key = month.about.partition(":")[2]
        buttons.append(Button(f"Enter {say.month_name(key)}", "submit.open", key, style="primary"))
    if task:
        buttons.append(Button(f"{task.title} is done", "calendar.done", task.item.id))
    if meeting:
        buttons.append(Button(f"Add {meeting.title} to my calendar", "convening.ics", meeting.item.id))
    return [Buttons(tuple(buttons))] if buttons else []


FEATURE = Feature(
    name="calendar",
    commands={"calendar": CommandWord("calendar", "the dates ahead of your district", command)},
    actions={
        "calendar.show": Owned(command),
        "calendar.done": Owned(done, TEAM_ONLY),
        "calendar.undo": Owned(undo, TEAM_ONLY),
    },
)
