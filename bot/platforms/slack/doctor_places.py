"""The doctor's look at connected channels: there, open, joined, and ready to be written to; and who has none."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from bot.findings import Finding
from bot.platforms.slack.errors import Refused
from bot.platforms.slack.findings import Asking, Met, Place, not_asked, sentence
from bot.ui import say

AT_ONCE = 4
LISTED = 10
ANOTHER = "or type `/csmhs connect` with the same name in another channel"


async def look(places: Sequence[Place], met: Mapping[str, Met], ask: Asking, api_url: str) -> list[Finding]:
    """One finding a place, in their order; `met` are the workspaces that let us in, by id."""
    turn = asyncio.Semaphore(AT_ONCE)

    async def one(place: Place) -> Finding:
        workspace = met.get(place.team)
        if workspace is None:
            what = f"{place.called} was not looked at: its Slack workspace does not let the assistant in."
            return Finding(False, what, f"Install the assistant in that workspace again, {ANOTHER}.")
        async with turn:
            return await _asked(place, workspace, ask, api_url)

    return list(await asyncio.gather(*map(one, places)))


def judged(place: Place, channel: Mapping[str, Any], granted: frozenset[str]) -> Finding:
    """What Slack's conversation object says of it (docs.slack.dev/reference/objects/conversation-object)."""
    if channel.get("is_archived"):
        return Finding(False, f"{place.called} is archived.", f"Unarchive it, {ANOTHER}.")
    if channel.get("is_frozen"):
        what = f"{place.called} is frozen: it was shared with another organization and no longer is."
        return Finding(False, what, "Type `/csmhs connect` with the same name in another channel.")
    if not channel.get("is_member"):
        return _outside(place, granted)
    if channel.get("is_read_only") or channel.get("is_thread_only"):
        what = f"{place.called} lets only some people write, and the assistant is not one of them."
        return Finding(False, what, f"Allow the assistant under the channel's posting permissions, {ANOTHER}.")
    if place.trouble:
        return _troubled(place)
    return Finding(True, f"{place.called} is open, and the assistant is in it.")


def unheard(purposes: Sequence[str]) -> list[Finding]:
    """Those for whom no channel is connected, as people call them."""
    if not purposes:
        return []
    more = len(purposes) - LISTED
    names = say.listing([*purposes[:LISTED], *([f"{more} more"] if more > 0 else [])])
    what = f"No channel is connected for {names}, so what would come into a channel of theirs is not sent."
    fix = (
        "A coordinator types `/csmhs connect` with the district's name, `coordinators` or `escalations` in the channel "
        "it is for, or makes a code for it with `/csmhs invite channel`."
    )
    return [Finding(None, what, fix)]


async def _asked(place: Place, workspace: Met, ask: Asking, api_url: str) -> Finding:
    try:
        answer = await ask("conversations.info", workspace.token, channel=place.channel)
    except Refused as refused:
        return not_asked(refused, api_url) or _refused(place, refused)
    channel = answer.data.get("channel")
    return judged(place, channel if isinstance(channel, Mapping) else {}, workspace.granted)


def _refused(place: Place, refused: Refused) -> Finding:
    if refused.fault.error == "missing_scope":
        if place.trouble:
            return _troubled(place)
        what = f"{place.called} could not be looked at without {refused.fault.needed or 'channels:read'}."
        fix = "Nothing has to be done: if a message to it is not taken, the coordinators are told."
        return Finding(None, what, fix)
    if refused.fault.error == "channel_not_found":
        what = f"{place.called} is gone, or it is private and the assistant is not in it."
        return Finding(False, what, f"Type `/invite @csmhs` in that channel, {ANOTHER}.")
    return Finding(False, f"{place.called}: {sentence(refused.fault.said)}", f"Mend that, {ANOTHER}.")


def _outside(place: Place, granted: frozenset[str]) -> Finding:
    if "channels:join" in granted and not place.trouble:
        what = f"The assistant is not in {place.called} yet; it joins with its first message."
        return Finding(None, what, "Type `/invite @csmhs` there, so that people can mention it before that.")
    fix = f"Type `/invite @csmhs` in that channel, {ANOTHER}."
    return Finding(False, f"The assistant is not in {place.called}.", fix)


def _troubled(place: Place) -> Finding:
    what = f"The last message to {place.called} was not taken: {sentence(place.trouble)}"
    return Finding(False, what, "Mend that, then type `/csmhs connect` with the same name in that channel again.")
