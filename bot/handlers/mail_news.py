"""News of the mailbox: letters that came back or are nobody's answer, mail that is held, a mailbox that cannot be reached.

Each is told to the coordinators once, without a word of what was written.
"""

from datetime import datetime, timedelta

from bot.context import Context
from bot.feature import Feature
from bot.messages import DoorChanged, Inbound, LetterHeld, LetterReturned, Outcome, Post, Ticked, To
from bot.ui import cards, say
from store import deliveries

MANY = 50
STUCK = timedelta(minutes=30)
_DO = {
    "another address": "It answers a letter of mine, but not from the address I wrote to, so it was not passed on. Ask "
    "them to answer from there, or answer for them",
    "not proven": "Our mail server could not tell whether it really comes from there, so it was not passed on. Ask them, or "
    "answer for them",
    "answers nothing": "It answers no letter of mine, so nobody here reads it. It lies in the mailbox",
    "too often": "So many came from there within an hour that the rest is not taken. They lie in the mailbox",
    "unreadable": "I could not read it. It lies in the mailbox",
}


async def letter_held(word: Inbound, context: Context) -> Outcome:
    """An e-mail that is not passed on by itself."""
    assert isinstance(word, LetterHeld)
    row = await deliveries.by_name(context.session, word.platform, word.thread) if word.thread else None
    number = row.about.removeprefix("escalation:") if row and row.about.startswith("escalation:") else ""
    lead = f"An e-mail came from {word.sender}" if word.sender else "An e-mail came"
    about = f" about #{number}" if number else ""
    how = f": `/csmhs escalations {number}`" if number and word.reason in ("another address", "not proven") else ""
    day = context.now.date().isoformat()
    key = (
        f"letter held|{word.sender}|{word.reason}|{number or day}" if word.sender else f"letter held|{word.event_id}"
    )
    return Outcome(posts=(_note(f"{lead}{about}. {_DO[word.reason]}{how}.", key),), kind="held")


async def letter_returned(word: Inbound, context: Context) -> Outcome:
    """A letter did not arrive: its row says so, and a coordinator can reach the person another way."""
    assert isinstance(word, LetterReturned)
    row = await deliveries.by_name(context.session, word.platform, word.message)
    if row is None:
        return Outcome(kind="not ours")
    row.state, row.reason = "failed", "it came back: the mailbox did not take it"
    context.session.add(row)
    about = f" about #{row.about.removeprefix('escalation:')}" if row.about.startswith("escalation:") else ""
    said = f" Their server says: {word.why[:200]}." if word.why else ""
    text = f"My e-mail to {row.place}{about} came back.{said} Check the address in the program, or reach them another way."
    return Outcome(posts=(_note(text, f"letter returned|{word.message}"),), kind="returned")


async def door_changed(word: Inbound, context: Context) -> Outcome:
    """The mailbox cannot be reached, or can again."""
    assert isinstance(word, DoorChanged)
    stamp = context.now.isoformat()
    if word.change == "shut":
        text = (
            f"The mailbox cannot be used now: {word.why}. Letters wait and nothing is lost, but answers by e-mail do not "
            "reach us. It is tried again every minute; `csmhs doctor email` says more to whoever runs the assistant."
        )
        return Outcome(posts=(_note(text, f"mailbox|shut|{stamp}"),), kind="shut")
    return Outcome(
        posts=(_note("The mailbox works again. What waited goes out now.", f"mailbox|open|{stamp}"),), kind="open"
    )


async def on_tick(word: Inbound, context: Context) -> Outcome:
    """E-mail that is held, told once; and that more waits than should, told once a day."""
    assert isinstance(word, Ticked)
    posts: list[Post] = []
    held = await deliveries.held(context.session)
    if held:
        text = (
            f"{say.count(held, 'e-mail')} would have gone out, but e-mail is switched off here, so it is held: `EMAIL_LIVE` is "
            "not `yes`. `csmhs doctor email` lists what is held. Whoever runs the assistant can switch it on."
        )
        posts.append(_note(text, "mail held"))
    stuck = await deliveries.waiting_since(context.session, context.now - STUCK)
    if stuck >= MANY:
        text = (
            f"{say.count(stuck, 'message')} have waited for more than half an hour. `csmhs doctor email` says more."
        )
        posts.append(_note(text, f"mail waits|{_day(context.now)}"))
    return Outcome(posts=tuple(posts))


def _day(now: datetime) -> str:
    return now.date().isoformat()


def _note(text: str, key: str) -> Post:
    why = "Something changed at the mailbox, and the coordinators are told once."
    return Post(To(purpose="coordinators"), cards.say(text), "notice", key, why)


FEATURE = Feature(
    name="mail",
    ticks=(on_tick,),
    events={LetterHeld: letter_held, LetterReturned: letter_returned, DoorChanged: door_changed},
)
