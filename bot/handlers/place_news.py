"""News of places and accounts that nobody said: archived, renamed, left, gone. Each leaves a clear state and, once,
a note to the coordinators; never a loop."""

from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession

from bot import posting
from bot.context import Context
from bot.errors import DeliveryError
from bot.handlers import names
from bot.messages import AccountChanged, Inbound, Outcome, PlaceChanged, Post, To, WorkspaceChanged
from bot.ui import cards, say
from bot.ui.cards import Button, Buttons, Card
from store import members, places, versions
from store.deliveries import Claimed
from store.tables import Place

WHY = {
    "archived": "the channel was archived",
    "deleted": "the channel was deleted",
    "left": "the assistant was taken out of the channel",
}
REMEDY = {
    "archived": "Unarchive it, or type `/csmhs connect` in another channel.",
    "deleted": "Type `/csmhs connect` in another channel.",
    "left": "Invite the assistant again, or type `/csmhs connect` in another channel.",
}
INSTALL_AGAIN = "It works again when somebody there installs the assistant again."


async def place_changed(word: Inbound, context: Context) -> Outcome:
    """A conversation was archived, reopened, deleted, renamed, left or joined."""
    assert isinstance(word, PlaceChanged)
    held = await places.at(context.session, word.platform, word.place)
    if not held:
        return Outcome(kind="not ours")
    match word.change:
        case "renamed":
            before = _called(held)
            if word.name == held[0].name:
                return Outcome(kind="known")
            await places.rename(context.session, word.platform, word.place, word.name)
            text = f"{before} is called {word.name} now. Nothing else was changed; I write there as before."
            return Outcome(posts=(_note(text, f"renamed|{word.place}|{context.now.isoformat()}"),), kind="renamed")
        case "reopened" | "joined":
            if not await places.trouble(context.session, word.platform, word.place, ""):
                return Outcome(kind="all was well")
            await places.release(context.session, word.platform, (word.place,), context.now)
            text = f"{_called(held)} can be written to again. What comes from now on goes there."
            return Outcome(posts=(_note(text, f"back|{word.place}|{context.now.isoformat()}"),), kind="back")
        case "archived" | "deleted" | "left":
            why = WHY[word.change]
            if not await places.trouble(context.session, word.platform, word.place, why, only_where_well=True):
                await places.trouble(context.session, word.platform, word.place, why)
                return Outcome(kind="known")
            return Outcome(posts=(_lost(held, WHY[word.change], REMEDY[word.change], context.now),), kind=word.change)


async def account_changed(word: Inbound, context: Context) -> Outcome:
    """A person's account was closed at the platform, or opened again."""
    assert isinstance(word, AccountChanged)
    gone = word.change == "gone"
    found = await places.account_gone(context.session, word.platform, word.account_id, gone=gone)
    posts = [await _gone_note(context.session, member, context.now) for member in found] if gone else []
    return Outcome(posts=tuple(posts), kind=word.change if found else "not ours")


async def workspace_changed(word: Inbound, context: Context) -> Outcome:
    """Installed: whose it is, a coordinator says. Removed: nothing can be said there until it is installed again."""
    assert isinstance(word, WorkspaceChanged)
    before = await places.workspace(context.session, word.platform, word.workspace)
    state = "installed" if word.change == "installed" else "removed"
    if before is not None and before.state == state:
        return Outcome(kind="known")
    facts = {"state": state} | {key: value for key, value in (("name", word.name), ("by", word.by)) if value}
    row = await places.put_workspace(context.session, word.platform, word.workspace, context.now, **facts)
    name = row.name or "A workspace"
    # Everybody may install it, and take it out, as often as they like: of a workspace that is nobody's once a day.
    ours = bool(before and before.district) or await places.is_everybodys(
        context.session, word.platform, word.workspace
    )
    again = context.now if ours else context.now.date()
    key = f"workspace|{word.platform}|{word.workspace}|{state}|{again.isoformat()}"
    if state == "removed":
        text = (
            f"{name} took the assistant out, or closed its access, so I cannot write there. What waits is kept. "
            "It works again when somebody there installs it again."
        )
        return Outcome(posts=(_note(text, key),), kind="removed")
    await places.release(context.session, word.platform, (f"{word.workspace}/",), context.now)
    if before is not None and before.district:
        return Outcome(posts=(_note(f"{name} installed the assistant again. What waited goes out now.", key),))
    text = f"{name} installed the assistant. It belongs to no district yet: it gets answers to questions, no data."
    button = Button("Say whose it is", "connect.whose", f"{word.platform}|{word.workspace}", style="primary")
    return Outcome(posts=(_note(text, key, Buttons((button,))),), kind="installed")


async def lost(session: AsyncSession, row: Claimed, error: DeliveryError, now: datetime) -> None:
    """What the outbox met and cannot mend: note it, and tell a coordinator once.

    A place or a workspace that can no longer be written to, or a message that was given up because nobody can know
    whether it arrived.
    """
    posts: list[Post] = []
    if error.lost == "place":
        held = await places.at(session, row.platform, row.place)
        if held and await places.trouble(session, row.platform, row.place, str(error), only_where_well=True):
            posts.append(_lost(held, str(error), "Type `/csmhs connect` in a channel that works.", now))
        for member in await places.direct_gone(session, row.platform, row.place):
            posts.append(await _gone_note(session, member, now))
    elif error.lost == "workspace":
        key = row.place.partition("/")[0]
        known = await places.shut(session, row.platform, key)
        if known is not None:
            posts.append(
                _note(
                    f"I cannot write to {known.name or 'a workspace'} now: {error}. What waits is kept and tried every "
                    f"hour. {error.remedy or INSTALL_AGAIN}",
                    f"workspace|{row.platform}|{key}|lost|{now.isoformat()}",
                )
            )
    elif error.lost == "message" and not _is_note(row):
        posts.append(await _unsure_note(session, row))
    if posts and await versions.in_force(session) is not None:
        await posting.queue(session, posts, now)


def _is_note(row: Claimed) -> bool:
    return row.kind == "notice" and row.purpose == "coordinators"


async def _unsure_note(session: AsyncSession, row: Claimed) -> Post:
    version = await versions.in_force(session)
    about = f" about {names.title(version.program, row.about)}" if version and row.about else ""
    member = await members.get(session, row.member) if row.member else None
    held = await places.at(session, row.platform, row.place)
    whom = member.name if member else _called(held) if held else "a conversation"
    text = (
        f"I do not know whether my message to {whom}{about} arrived: I was cut off while I sent it, and I may not look "
        "there. It is not sent again, so that nobody gets it twice. Please look or ask there, and pass it on if it is "
        "missing."
    )
    return _note(text, f"unsure|{row.dedupe_key}")


async def _gone_note(session: AsyncSession, member_id: str, now: datetime) -> Post:
    member = await members.get(session, member_id)
    name = member.name if member else member_id
    text = (
        f"{name} cannot be written to directly any more; the account there was closed or is out of reach. Their team's "
        "channel still gets everything. `/csmhs members` shows who else is on the team."
    )
    return _note(text, f"gone|{member_id}|{now.isoformat()}")


def _lost(held: list[Place], why: str, remedy: str, now: datetime) -> Post:
    text = f"I can post nothing in {_called(held)} now: {why.rstrip('.')}. Nothing else was changed. {remedy}"
    return _note(text, f"lost|{held[0].platform}|{held[0].place}|{now.isoformat()}")


def _called(held: list[Place]) -> str:
    purposes = say.listing([one.purpose.removeprefix("district:") for one in held])
    return f"{held[0].name} (for {purposes})" if held[0].name else f"the channel for {purposes}"


def _note(text: str, key: str, *more: Buttons) -> Post:
    return Post(
        to=To(purpose="coordinators"),
        card=Card(body=cards.say(text).body + more),
        kind="notice",
        dedupe_key=key,
        why="Something changed at a place I write to, and the coordinators are told once.",
    )
