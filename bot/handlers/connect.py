"""Which conversation hears for which team: connected by a coordinator, by a one-time code, or on request.

A workspace that installed the assistant is nobody's until a coordinator says whose it is; until then it gets answers
to questions and nothing of any district.
"""

import json
from dataclasses import asdict, dataclass

from bot.context import Context
from bot.errors import NotAllowed, UserError
from bot.feature import COORDINATORS, EVERYONE, CommandWord, Feature, Owned
from bot.handlers import joining, names, place_news, status, workspaces
from bot.messages import (
    AccountChanged,
    ActionClicked,
    Command,
    FromPerson,
    Inbound,
    Outcome,
    PlaceChanged,
    Post,
    To,
    WorkspaceChanged,
)
from bot.ui import cards, say
from bot.ui.cards import Button, Buttons, Card, Element, Facts, Table, Text
from store import audit, members, places
from store.program import TEAM, Role
from store.tables import Invite

SHARED = {"coordinators": "the coordinators", "escalations": "the contacts"}


@dataclass(frozen=True)
class Wish:
    """A conversation that should hear for a purpose, and who wants it (a member's id)."""

    purpose: str
    platform: str
    place: str
    name: str
    workspace: str
    by: str


async def command(word: Inbound, context: Context) -> Outcome:
    """`connect [CODE | district | coordinators | escalations]`, typed in the conversation it is about."""
    assert isinstance(word, Command)
    if word.private:
        return await _list(context)
    said = " ".join(word.text.split())
    if _looks_like_code(said, context):
        return await _by_code(word, context, said)
    if context.member is None:
        raise NotAllowed(
            "I don't know you yet, so nothing was connected. Join with your code (`/csmhs join CODE`), or type "
            "`/csmhs connect CODE` with a code for this channel. A coordinator can make one."
        )
    wish = _wish(word, await _purpose(context, said), context.member.id)
    if await _may_connect(context, wish):
        return await _connected(context, wish)
    return _requested(context, wish)


async def disconnect(word: Inbound, context: Context) -> Outcome:
    """Stop saying anything in this conversation."""
    assert isinstance(word, Command)
    ref = word.conversation
    held = await places.at(context.session, ref.platform, ref.place)
    if not held:
        return Outcome(reply=cards.say("Nothing is connected here, so nothing was changed."))
    own = context.member is not None and {one.purpose for one in held} == {f"district:{context.member.district}"}
    if context.role != Role.COORDINATOR and not (own and context.role == Role.LEAD):
        raise NotAllowed("A coordinator or the team's lead can disconnect a channel. Nothing was changed.")
    await places.disconnect(context.session, ref.platform, ref.place)
    assert context.member is not None
    audit.note(context.session, now=context.now, by=context.member.id, act="disconnected", thing=ref.place)
    what = say.listing([called(context, one.purpose) for one in held])
    return Outcome(reply=cards.say(f"I post nothing here for {what} any more. `/csmhs connect` undoes this."))


async def approve(word: Inbound, context: Context) -> Outcome:
    """A coordinator's yes to a request."""
    assert isinstance(word, ActionClicked)
    wish = _unpacked(word.value)
    outcome = await _connected(context, wish)
    told = cards.say(f"{wish.name or 'The channel'} now hears for {called(context, wish.purpose)}.")
    post = Post(
        to=To(member=wish.by),
        card=told,
        kind="notice",
        dedupe_key=f"connected|{wish.platform}|{wish.place}|{wish.purpose}|{context.now.isoformat()}",
        why="You asked for this channel to be connected.",
    )
    return Outcome(reply=outcome.reply, posts=(*outcome.posts, post), kind="connected")


async def decline(word: Inbound, context: Context) -> Outcome:
    """A coordinator's no."""
    assert isinstance(word, ActionClicked)
    wish = _unpacked(word.value)
    where = wish.name or "The channel"
    post = Post(
        to=To(member=wish.by),
        card=cards.say(f"{where} was not connected. Ask your coordinator if you think it should be."),
        kind="notice",
        dedupe_key=f"declined|{wish.platform}|{wish.place}|{wish.purpose}|{context.now.isoformat()}",
        why="You asked for this channel to be connected.",
    )
    return Outcome(reply=cards.say(f"{where} was not connected, and who asked is told."), posts=(post,))


async def code_for(context: Context, said: str) -> Outcome:
    """`invite channel NAME`: a one-time code that connects the channel it is typed in."""
    if context.role != Role.COORDINATOR:
        raise NotAllowed(
            "A coordinator makes codes for channels. Type `/csmhs connect` in yours, and they are asked. Nothing was made."
        )
    purpose = await _purpose(context, said)
    assert context.member is not None
    code = await members.invite(context.session, purpose=purpose, made_by=context.member.id, now=context.now)
    audit.note(context.session, now=context.now, by=context.member.id, act="invited a channel", thing=purpose)
    whom = f"For a channel of {called(context, purpose)}; whoever is in it reads what belongs to them."
    return Outcome(reply=joining.code_card(code, whom, command="connect"), kind="code")


def called(context: Context, purpose: str) -> str:
    """A purpose as people call it."""
    kind, _, key = purpose.partition(":")
    return names.district_name(context.program, key) if kind == "district" else SHARED.get(purpose, purpose)


def _wish(word: FromPerson, purpose: str, by: str) -> Wish:
    ref = word.conversation
    return Wish(purpose, ref.platform, ref.place, word.where, word.workspace, by)


def _unpacked(value: str) -> Wish:
    try:
        return Wish(**json.loads(value))
    except (ValueError, TypeError) as error:
        raise UserError("That button is from an older version, so nothing was changed.") from error


async def _purpose(context: Context, said: str) -> str:
    assert context.member is not None
    if said.casefold() in SHARED:
        return said.casefold()
    if said.casefold() in ("contacts", "the contacts"):
        return "escalations"
    if said:
        return f"district:{status.named(context, said)}"
    if context.role in TEAM and context.member.district:
        return f"district:{context.member.district}"
    raise UserError(
        "Say what this channel is for: `/csmhs connect coordinators`, `/csmhs connect escalations`, or a district's "
        "name. Nothing was connected."
    )


async def _may_connect(context: Context, wish: Wish) -> bool:
    """A coordinator; or a member of the district whose workspace this is, by a coordinator's word."""
    if context.role == Role.COORDINATOR:
        return True
    member = context.member
    if member is None or wish.purpose != f"district:{member.district}":
        raise NotAllowed(
            f"Only a coordinator can connect a channel for {called(context, wish.purpose)}. Nothing was connected."
        )
    row = await places.workspace(context.session, wish.platform, wish.workspace) if wish.workspace else None
    return row is not None and bool(row.district) and row.district == member.district


async def _connected(context: Context, wish: Wish) -> Outcome:
    await places.connect(
        context.session,
        wish.purpose,
        wish.platform,
        wish.place,
        name=wish.name,
        workspace=wish.workspace,
        connected_by=context.member.id if context.member else wish.by,
        connected_at=context.now,
    )
    by = context.member.id if context.member else wish.by
    audit.note(context.session, now=context.now, by=by, act="connected", thing=wish.place, detail=wish.purpose)
    what = called(context, wish.purpose)
    text = f"This channel now hears for {what}: reminders, receipts and the weekly digest come here."
    if wish.purpose == "escalations":
        text = (
            "Questions that are passed on come here from now on; answer them by the card's button or in its thread."
        )
    return Outcome(reply=cards.say(f"{text} `/csmhs disconnect` stops it."), kind="connected")


def _requested(context: Context, wish: Wish) -> Outcome:
    assert context.member is not None
    value = json.dumps(asdict(wish), ensure_ascii=False)
    rows = (
        ("Channel", wish.name or wish.place),
        ("For", called(context, wish.purpose)),
        ("Asked by", f"{context.member.name}, {context.member.role}"),
    )
    note = "What belongs to the district will be readable for everybody in that channel."
    buttons = (
        Button("Connect it", "connect.approve", value, style="primary"),
        Button("Don't", "connect.decline", value),
    )
    post = Post(
        to=To(purpose="coordinators"),
        card=Card("Connect a channel?", (Facts(rows), Text(note, style="note"), Buttons(buttons))),
        kind="notice",
        dedupe_key=f"connect|{wish.platform}|{wish.place}|{wish.purpose}|{context.now.date().isoformat()}",
        why="A team asked for its channel to be connected, and a coordinator decides.",
    )
    text = "I asked the coordinators to connect this channel for your team. You will be told; until then I post nothing here."
    return Outcome(reply=cards.say(text), posts=(post,), kind="requested")


def _looks_like_code(said: str, context: Context) -> bool:
    """Eight letters and digits of the codes' alphabet that are no district's name."""
    plain = "".join(letter for letter in said.upper() if letter.isalnum())
    names_there = {name.casefold() for one in context.program.districts for name in (one.id, one.name, *one.also)}
    is_code = len(plain) == members.CODE_LENGTH and set(plain) <= set(members.CODE_ALPHABET)
    return is_code and said.casefold() not in names_there


async def _by_code(word: Command, context: Context, said: str) -> Outcome:
    if word.account.outsider:
        raise NotAllowed("Only people of this workspace can connect a channel. Nothing was connected.")
    if await joining.is_shut_out(word, context):
        return joining.shut_out()
    invite = await context.session.get(Invite, members.code_hash(said))
    problem = joining.problem(invite, context)
    if problem or invite is None or not invite.purpose:
        joining.note_wrong(word, context)
        return Outcome(
            reply=cards.say(problem or "That code is not for a channel: `/csmhs join` takes it."), kind="refused"
        )
    await members.use_code(context.session, said, context.now)
    wish = _wish(word, invite.purpose, context.member.id if context.member else f"code of {invite.made_by}")
    outcome = await _connected(context, wish)
    kind, _, key = invite.purpose.partition(":")
    row = await places.workspace(context.session, wish.platform, wish.workspace) if wish.workspace else None
    if kind == "district" and row is not None and not row.district:
        await places.put_workspace(context.session, wish.platform, wish.workspace, context.now, district=key)
    return outcome


async def _list(context: Context) -> Outcome:
    if context.role != Role.COORDINATOR:
        text = "Type `/csmhs connect` in your team's channel, and your coordinators are asked to connect it."
        return Outcome(reply=cards.say(text))
    rows = tuple(
        (called(context, one.purpose), one.name or one.place, one.trouble or "working")
        for one in await places.everywhere(context.session)
    )
    text = "Type `/csmhs connect coordinators`, `escalations` or a district's name in the channel it is for."
    body: list[Element] = [Text(text)]
    body.append(Table(("For", "Channel", "State"), rows) if rows else Text("None is connected yet."))
    return Outcome(reply=Card("Connected channels", (*body, *await workspaces.nobodys(context))))


FEATURE = Feature(
    name="connect",
    commands={
        "connect": CommandWord(
            "connect [name or CODE]",
            "let this channel hear for your team",
            command,
            EVERYONE,
            also=("post reminders here", "post here"),
        ),
        "disconnect": CommandWord("disconnect", "stop posting in this channel", disconnect),
    },
    actions={
        "connect.approve": Owned(approve, COORDINATORS),
        "connect.decline": Owned(decline, COORDINATORS),
        "connect.whose": Owned(workspaces.whose, COORDINATORS),
    },
    forms={workspaces.FORM_ID: Owned(workspaces.said_whose, COORDINATORS)},
    events={
        PlaceChanged: place_news.place_changed,
        AccountChanged: place_news.account_changed,
        WorkspaceChanged: place_news.workspace_changed,
    },
)
