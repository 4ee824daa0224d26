"""Going: leave the collaborative, or hand over to a successor with what is open."""

from collections.abc import Sequence

from sqlalchemy import update
from sqlmodel import col, select

from bot.context import Context
from bot.errors import UserError
from bot.handlers import agenda, names, standing_of
from bot.messages import ActionClicked, Command, Inbound, Outcome, Post, To
from bot.ui import cards, say
from bot.ui.cards import Bullets, Button, Buttons, Card, Element, Text
from store import audit, escalations, members
from store.program import TEAM, Role
from store.tables import Delivery, Draft, Member


async def leave(word: Inbound, context: Context) -> Outcome:
    """`leave`: what it would mean, and the button that does it."""
    assert isinstance(word, Command)
    member = await _may_leave(context)
    drafts = await _drafts(context, member)
    body: list[Element] = [
        Text("You will get no more messages, and I will treat you as somebody I don't know."),
        Text("What you entered stays with your district. You can come back with a new code.", style="note"),
    ]
    if drafts:
        body.append(Text(f"{say.count(len(drafts), 'draft')} of yours stays with your team, half-filled."))
    if member.role != Role.CONTACT:
        body.append(Text("To pass things on first, type `/csmhs handover NAME`.", style="note"))
    body.append(Buttons((Button("Leave", "me.leave", member.id, style="danger"),)))
    return Outcome(reply=Card(title="Leave the collaborative?", body=tuple(body)))


async def left(word: Inbound, context: Context) -> Outcome:
    """The pressed button."""
    assert isinstance(word, ActionClicked)
    member = await _may_leave(context)
    member.active, member.left_at = False, context.now
    context.session.add(member)
    stop = (
        update(Delivery)
        .where(col(Delivery.member) == member.id, col(Delivery.state) == "queued", col(Delivery.kind) == "reminder")
        .values(state="cancelled", reason="the member has left")
    )
    await context.session.exec(stop)
    audit.note(context.session, now=context.now, by=member.id, act="left", thing=f"member:{member.id}")
    team = f" of {names.district_name(context.program, member.district)}" if member.district else ""
    post = Post(
        to=To(purpose="coordinators"),
        card=cards.say(f"{member.name}, {member.role}{team}, has left."),
        kind="notice",
        dedupe_key=f"left|{member.id}|{context.now.isoformat()}",
        why="Coordinators are told when somebody leaves.",
        about=f"member:{member.id}",
    )
    text = "You have left. What you entered stays with your district. With a new code you can come back at any time."
    return Outcome(reply=cards.say(text), posts=(post,), kind="left")


async def handover(word: Inbound, context: Context) -> Outcome:
    """`handover NAME`: what would go to whom, and the button that does it."""
    assert isinstance(word, Command)
    successor = await _successor(context, word.text.strip())
    assert context.member is not None
    drafts = await _drafts(context, context.member)
    lines = [_role_line(context.member, successor), f"{say.count(len(drafts), 'open draft')} of yours"]
    body = (
        Text(f"{successor.name} would take over:"),
        Bullets(tuple(line for line in lines if line)),
        Buttons((Button(f"Hand over to {successor.name}", "me.handover", successor.id, style="primary"),)),
    )
    return Outcome(reply=Card(title="Hand over?", body=body))


async def handed_over(word: Inbound, context: Context) -> Outcome:
    """The pressed button: drafts and role go over, and the successor reads what is open."""
    assert isinstance(word, ActionClicked)
    member = context.member
    assert member is not None
    successor = await _successor(context, word.value)
    drafts = await _drafts(context, member)
    for draft in drafts:
        draft.owner = successor.id
        context.session.add(draft)
    role = _role_line(member, successor)
    if member.role == Role.LEAD:
        member.role = Role.MEMBER
        successor.role = Role.LEAD
    elif member.role == Role.COORDINATOR:
        successor.role = Role.COORDINATOR
    context.session.add(member)
    context.session.add(successor)
    audit.note(context.session, now=context.now, by=member.id, act="handed over", thing=f"member:{successor.id}")
    post = Post(
        to=To(member=successor.id),
        card=await _summary(context, member, successor, drafts, role),
        kind="notice",
        dedupe_key=f"handover|{member.id}|{successor.id}|{context.now.isoformat()}",
        why=f"{member.name} handed over to you.",
        about=f"member:{successor.id}",
        district=successor.district,
    )
    text = f"{successor.name} has taken over, and I have written to them what is open. `/csmhs leave` when you go."
    return Outcome(reply=cards.say(text), posts=(post,), kind="handover")


async def _summary(context: Context, member: Member, successor: Member, drafts: Sequence[Draft], role: str) -> Card:
    lines = [role] if role else []
    lines += [f"A half-filled entry for {say.month_name(draft.month)}" for draft in drafts]
    if successor.district in context.program.district_by_id:
        standing = await standing_of.districts(context, (successor.district,))
        lines += [
            f"{say.month_name(key)} data, due {say.day(standing.month(key).due)}"
            for key in standing.missing(successor.district)
            if standing.takes_data(successor.district, key)
        ]
        coming = agenda.ahead(context.program, successor.district, context.now)
        lines += [one.line for one in coming if one.kind != "month"][:3]
    questions = [one for one in await escalations.asked_by(context.session, member.id) if one.state != "closed"]
    lines += [f"Question #{one.id} to a person ({one.state})" for one in questions]
    body: tuple[Element, ...] = (
        Text(f"{member.name} handed over to you. This is open:"),
        Bullets(tuple(lines)) if lines else Text("Nothing."),
        Buttons((Button("Status", "status.show"),)),
    )
    return Card(title="You take over", body=body, sample=any(one.sample for one in context.program.months))


def _role_line(member: Member, successor: Member) -> str:
    if member.role == successor.role or member.role == Role.MEMBER:
        return ""
    yours = "" if member.role == Role.COORDINATOR else f"; {member.name} stays as a {Role.MEMBER}"
    return f"The role of {member.role}{yours}"


async def _successor(context: Context, wanted: str) -> Member:
    member = context.member
    assert member is not None
    others = [one for one in await members.active(context.session, district=member.district) if one.id != member.id]
    if member.role not in TEAM:
        others = [one for one in others if one.district == ""]
    known = say.listing([one.name for one in others], "or")
    if not known:
        raise UserError("There is nobody to hand over to yet, so nothing was changed. Invite your successor first.")
    found = [one for one in others if wanted.casefold() in (one.id, one.name.casefold())]
    found = found or [one for one in others if wanted and one.name.casefold().startswith(wanted.casefold())]
    if len(found) != 1:
        said = f"I don't know exactly one “{wanted[:40]}” here" if wanted else "I need a name"
        raise UserError(f"{said}, so nothing was changed. You can hand over to {known}.")
    return found[0]


async def _drafts(context: Context, member: Member) -> list[Draft]:
    query = select(Draft).where(Draft.owner == member.id, Draft.state == "open").order_by(col(Draft.month))
    return list((await context.session.exec(query)).all())


async def _may_leave(context: Context) -> Member:
    """UserError for the only coordinator: somebody must be able to invite."""
    member = context.member
    assert member is not None
    if member.role == Role.COORDINATOR and len(await members.active(context.session, role=Role.COORDINATOR)) == 1:
        raise UserError(
            "You are the only coordinator, so you were not taken out. Hand over first: `/csmhs handover NAME`."
        )
    return member
