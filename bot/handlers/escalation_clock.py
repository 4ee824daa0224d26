"""What the clock does about questions nobody has answered: remind, hand on, and at the end tell the coordinators."""

from bot.context import Context
from bot.flows import escalation as life
from bot.handlers import escalation_cards as said
from bot.handlers import escalation_steps as steps
from bot.handlers.escalation_steps import By
from bot.messages import Inbound, Outcome, Post, Ticked, To
from bot.ui import cards, say
from store import deliveries, escalations
from store.tables import Escalation

CLOCK = By("clock", "The clock")
# After this many acts at one level the clock is done with it (`flows.escalation.next_step`).
DONE = 2
UNTAKEN = ("open", "acknowledged")


async def on_tick(word: Inbound, context: Context) -> Outcome:
    """One act for each question whose time has come, and once an hour a count of them all."""
    assert isinstance(word, Ticked)
    posts: list[Post] = []
    for row in await escalations.waiting_until(context.session, context.now):
        posts += await _act(context, row)
    if word.since.replace(minute=0, second=0, microsecond=0) != word.until.replace(minute=0, second=0, microsecond=0):
        posts += await _counted(context)
    return Outcome(posts=tuple(posts))


async def _counted(context: Context) -> list[Post]:
    """Opened is closed and open together, and every question that waits has reached somebody; else coordinators hear."""
    posts: list[Post] = []
    found = await escalations.balance(context.session)
    if found.lost:
        numbers = say.listing([f"#{number}" for number in found.lost])
        text = (
            f"{numbers} cannot be found among the questions that are open or closed. Tell whoever runs the assistant."
        )
        posts.append(_alarm(text, f"escalations lost|{numbers}"))
    waiting = {steps.about(row): row for row in await escalations.unclosed(context.session) if row.state in UNTAKEN}
    for about in await deliveries.not_arrived(context.session, list(waiting)):
        row = waiting[about]
        who = said.contact_name(row, context.program)
        text = f"#{row.id} did not reach {who}. Hand it on with `/csmhs escalations {row.id}`, or reach them another way."
        posts.append(_alarm(text, f"{about}|not arrived|{row.contact}|{row.level_at.isoformat()}"))
    return posts


def _alarm(text: str, key: str) -> Post:
    why = "Coordinators are told when a question might be forgotten."
    return Post(To(purpose="coordinators"), cards.say(text), "notice", key, why)


async def _act(context: Context, row: Escalation) -> list[Post]:
    step = steps.step(row, context)
    if step.at is None or step.at > context.now:
        # The program's times or the district's days have changed since.
        row.next_at = step.at
        context.session.add(row)
        return []
    match step.act:
        case "nudge":
            return await _nudge(context, row)
        case "hand on":
            return await _hand_on(context, row)
        case "tell coordinator":
            return await _tell(context, row)
        case other:
            raise ValueError(f"the clock cannot {other}")


async def _nudge(context: Context, row: Escalation) -> list[Post]:
    row.nudges += 1
    steps.set_clock(row, context)
    who = said.contact_name(row, context.program)
    note = await steps.write(context, row, "nudged", CLOCK, who)
    lead = f"#{row.id} still waits for a reply. {steps.from_where(row, context.program)} asked:"
    posts = await steps.to_contact(context, row, note, lead)
    told = f"#{row.id} has no reply yet. I have reminded {who}."
    return [*posts, steps.tell_asker(row, note, told, context.program)]


async def _hand_on(context: Context, row: Escalation) -> list[Post]:
    contacts = steps.chain(row, context.program)
    before = said.contact_name(row, context.program)
    steps.move(row, "hand on")
    row.level = life.level_from(contacts, row.level + 1, steps.today(context))
    row.contact = contacts[row.level].id
    steps.wait_anew(row, context)
    who = said.contact_name(row, context.program)
    note = await steps.write(context, row, "handed on", CLOCK, f"From {before} to {who}.")
    lead = f"#{row.id} came from {before}, with no reply so far. {steps.from_where(row, context.program)} asked:"
    posts = await steps.to_contact(context, row, note, lead)
    return [
        *posts,
        steps.tell_asker(row, note, f"#{row.id} is with {who} now; {before} has not replied.", context.program),
    ]


async def _tell(context: Context, row: Escalation) -> list[Post]:
    row.nudges = DONE
    steps.set_clock(row, context)
    note = await steps.write(context, row, "told", CLOCK, "The coordinators.")
    lead = f"#{row.id} has no reply, and everybody who could be asked was asked. It stays in the open questions."
    posts = await steps.to_coordinators(context, row, note, lead)
    told = f"#{row.id} has no reply yet. The coordinators have been told, and it stays open."
    return [*posts, steps.tell_asker(row, note, told, context.program)]
