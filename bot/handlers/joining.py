"""Coming in with a one-time code: a new member, or a further account of one."""

import re
import unicodedata
from datetime import timedelta

from sqlalchemy import func
from sqlmodel import col, select

from bot.context import Context
from bot.handlers import names
from bot.messages import Command, FromPerson, Inbound, Outcome
from bot.ui import cards
from bot.ui.cards import Button, Buttons, Card, Text
from store import audit, members, places
from store.program import TEAM, Role
from store.tables import Audit, Invite, Member

MOST_TRIES = 5
WITHIN = timedelta(hours=1)
WRONG = "wrong code"
KEPT = (
    "I keep what you enter, the questions you pass on and what I sent you. Messages about public business may be "
    "public records. Never type anything about a single student."
)


async def join(word: Inbound, context: Context) -> Outcome:
    """`join CODE [NAME]`. What does not work is answered, not raised, so that the try is written down."""
    assert isinstance(word, Command)
    code, _, name = _split(word.text)
    if not code:
        return _told("Type your code after the word, like `/csmhs join 7KQM-2XWD`. A coordinator can give you one.")
    if await is_shut_out(word, context):
        return shut_out()
    invite = await context.session.get(Invite, members.code_hash(code))
    wrong = problem(invite, context)
    if wrong or invite is None:
        note_wrong(word, context)
        return _told(wrong)
    if invite.purpose:
        return _told("That code is for a channel, so nothing was changed. Type `/csmhs connect` and the code in it.")
    if context.member is not None:
        return _told(_already(context.member, invite))
    if invite.member:
        return await _link(word, context, invite, code)
    return await _make(word, context, invite, code, name)


async def recognized(word: FromPerson, context: Context) -> Member | None:
    """The contact whom the program names with this confirmed address, joined by that; None for everybody else.

    Only in a workspace where the coordinators or the contacts are heard: whoever runs a workspace can give anybody in
    it any address, and a contact reads the questions of every district.
    """
    address = word.account.email.casefold()
    contact = next((one for one in context.program.contacts if one.person and one.email.casefold() == address), None)
    if contact is None or not await places.is_everybodys(context.session, word.account.platform, word.workspace):
        return None
    member = await members.get(context.session, contact.person)
    if member is None or not member.active:
        return None
    await members.link(
        context.session, member, word.account.platform, word.account.account_id, word.account.direct, context.now
    )
    audit.note(
        context.session, now=context.now, by=member.id, act="recognized by e-mail", thing=f"member:{member.id}"
    )
    return member


async def is_shut_out(word: FromPerson, context: Context) -> bool:
    """Too many wrong codes came from this account within the hour."""
    query = select(func.count()).where(
        col(Audit.by) == _account(word), col(Audit.act) == WRONG, col(Audit.at) > context.now - WITHIN
    )
    return int((await context.session.exec(query)).one()) >= MOST_TRIES


def shut_out() -> Outcome:
    """What they are told then."""
    return _told(
        "Several codes did not fit, so I take none from you for an hour. Your own code still works after that."
    )


def note_wrong(word: FromPerson, context: Context) -> None:
    """A code did not fit."""
    audit.note(context.session, now=context.now, by=_account(word), act=WRONG)


def code_card(code: str, whom: str, *, command: str = "join") -> Card:
    """A one-time code, shown this once, with how it is used."""
    how = f"To be typed: `/csmhs {command} {code}`. It works once, for 14 days. I keep no copy of it, so note it now."
    return cards.say(whom, Text(code, style="heading"), Text(how), title="One-time code")


def _account(word: FromPerson) -> str:
    return f"{word.account.platform}:{word.account.account_id}"


def problem(invite: Invite | None, context: Context) -> str:
    """Why the code cannot be used, "" when it can."""
    if invite is None:
        return "I don't know that code, so nothing was changed. Check it for a slip, or ask your coordinator for a new one."
    if invite.used_at is not None:
        return "That code was used before; each works once. Nothing was changed. Ask your coordinator for a new one."
    if invite.expires_at < context.now:
        return (
            "That code has run out; each works for 14 days. Nothing was changed. Ask your coordinator for a new one."
        )
    return ""


def _already(member: Member, invite: Invite) -> str:
    if invite.member == member.id:
        return f"This account is yours already, {member.name}. Type the code where you write with your other account."
    return (
        f"This account belongs to {member.name}, and an account has one member only. Nothing was changed and the code "
        "still works: use it from the other person's account, or `/csmhs leave` first."
    )


async def _link(word: Command, context: Context, invite: Invite, code: str) -> Outcome:
    member = await members.get(context.session, invite.member)
    if member is None or not member.active:
        return _told("The person this code was made for has left, so nothing was changed. Ask your coordinator.")
    await members.use_code(context.session, code, context.now)
    await members.link(
        context.session, member, word.account.platform, word.account.account_id, _direct(word), context.now
    )
    audit.note(context.session, now=context.now, by=member.id, act="linked an account", thing=f"member:{member.id}")
    return _welcome(
        member, context, f"This account is now yours too, {member.name}. I write to you here from now on."
    )


async def _make(word: Command, context: Context, invite: Invite, code: str, name: str) -> Outcome:
    called = " ".join((invite.name or name or word.account.name).split())[:80]
    if not called:
        return _told("I don't know your name yet. Type it after the code, like `/csmhs join 7KQM-2XWD Ana Reyes`.")
    if invite.role in TEAM and invite.district not in context.program.district_by_id:
        return _told(
            "The district of that code is no longer in the program. Nothing was changed. Ask your coordinator."
        )
    await members.use_code(context.session, code, context.now)
    member = Member(
        id=await new_id(context, called),
        name=called,
        role=Role(invite.role).value,
        district=invite.district,
        joined_at=context.now,
    )
    context.session.add(member)
    await context.session.flush()
    await members.link(
        context.session, member, word.account.platform, word.account.account_id, _direct(word), context.now
    )
    audit.note(context.session, now=context.now, by=member.id, act="joined", thing=f"member:{member.id}")
    of = f" of {names.district_name(context.program, member.district)}" if member.district else ""
    return _welcome(member, context, f"Welcome, {member.name}. You are a {member.role}{of}.")


def _welcome(member: Member, context: Context, text: str) -> Outcome:
    member.told_at = context.now
    context.session.add(member)
    buttons = Buttons((Button("What can I say here?", "help.show"),))
    return Outcome(
        reply=Card(title="You are in", body=(Text(text), Text(KEPT, style="note"), buttons)), kind="joined"
    )


async def new_id(context: Context, name: str) -> str:
    """A short id out of the name that no member has: `ana-reyes`, then `ana-reyes-2`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or "member"
    query = select(Member.id).where(col(Member.id).startswith(slug, autoescape=True))
    taken = set((await context.session.exec(query)).all())
    number = 1
    while (found := slug if number == 1 else f"{slug}-{number}") in taken:
        number += 1
    return found


def _split(text: str) -> tuple[str, str, str]:
    """The code, which may be typed with a space in the middle, and a name after it."""
    pieces = re.match(r"\s*([0-9A-Za-z]{4})[\s-]?([0-9A-Za-z]{4})\b(.*)", text, re.DOTALL)
    if pieces:
        return f"{pieces[1]}-{pieces[2]}", "", pieces[3].strip()
    return text.strip().partition(" ")


def _direct(word: Command) -> str:
    return word.account.direct or (word.conversation.place if word.private else "")


def _told(text: str) -> Outcome:
    return Outcome(reply=cards.say(text), kind="refused")
