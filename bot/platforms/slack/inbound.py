"""From what Slack sends to inbound words. The only file that reads Slack's own payloads; examples are in tests/data/slack.

A place is `TEAM/CHANNEL`, and for a person not met in a direct conversation yet `TEAM/USER`; an account is
`TEAM/USER` of the person's own workspace. Text is read as its writer saw it: entities, links and mentions undone.
"""

import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.messages import (
    Account,
    AccountChanged,
    ActionClicked,
    Command,
    ConversationRef,
    FormSubmitted,
    FromPerson,
    HomeOpened,
    Inbound,
    MessageReceived,
    PlaceChanged,
)
from bot.platforms.slack import blocks, views

PLATFORM = "slack"
AGAIN = "csmhs.again"
"""Action of a button that says a command once more, with a trigger that can open a form; its value is the command."""

Json = Mapping[str, Any]
_TOKEN = re.compile(r"<(?P<kind>[@#!]?)(?P<what>[^<>|]*)(?:\|(?P<label>[^<>]*))?>")
_OWN_NAME = re.compile(r"^\s*@?csmhs\b[\s,:]*", re.IGNORECASE)
_PLACE_NEWS = {
    "channel_archive": "archived",
    "group_archive": "archived",
    "channel_unarchive": "reopened",
    "group_unarchive": "reopened",
    "channel_deleted": "deleted",
    "group_deleted": "deleted",
    "channel_rename": "renamed",
    "group_rename": "renamed",
    "channel_left": "left",
    "group_left": "left",
}
_SAID = frozenset({None, "file_share", "thread_broadcast", "me_message"})


@dataclass(frozen=True)
class Where:
    """Where something came from, as Slack's answers need it. `trigger` can open a form for three seconds."""

    team: str
    user: str
    channel: str = ""
    thread: str = ""
    trigger: str = ""
    response_url: str = ""
    view: str = ""
    place: str = ""


@dataclass(frozen=True)
class Heard:
    """An inbound word and where to answer it. `again` is what a button says to have the same once more."""

    word: FromPerson
    where: Where
    again: str = ""


def place_of(team: str, channel: str) -> str:
    """The place of a channel, a direct conversation, or a person."""
    return f"{team}/{channel}"


def parts_of(place: str) -> tuple[str, str]:
    """Team and channel (or person) of a place."""
    team, _, channel = place.partition("/")
    return team, channel


def command(body: Json, direct: Mapping[tuple[str, str], str]) -> Heard:
    """`/csmhs TEXT`. `direct`: the known direct conversation of each (team, user); only there is it private."""
    team, user, channel = str(body["team_id"]), str(body["user_id"]), str(body.get("channel_id", ""))
    name, _, text = read(str(body.get("text", ""))).strip().partition(" ")
    own = direct.get((team, user), "")
    word = Command(
        event_id=f"{PLATFORM}:{team}:{body['trigger_id']}",
        account=_account(team, user, direct, name=str(body.get("user_name", ""))),
        conversation=ConversationRef(PLATFORM, place_of(team, channel)),
        private=bool(own) and channel == own,
        workspace=team,
        where=_named(str(body.get("channel_name", "")), str(body.get("team_domain", ""))),
        name=name.lower(),
        text=text.strip(),
    )
    where = Where(team, user, channel, "", str(body["trigger_id"]), str(body.get("response_url", "")))
    return Heard(word, where, f"{name} {text}".strip())


def message(body: Json, bot_user: str, direct: Mapping[tuple[str, str], str]) -> Heard | None:
    """A direct message, a mention, or a reply in a thread; None for what nobody said to the assistant."""
    event = body["event"]
    if event.get("subtype") not in _SAID or event.get("bot_id") or not event.get("user") or event.get("hidden"):
        return None
    team, sender = team_of(body), sender_of(body)
    channel, user = str(event["channel"]), str(event["user"])
    is_direct = event.get("channel_type") == "im"
    mentioned = f"<@{bot_user}>" in str(event.get("text", ""))
    if event["type"] == "message" and not is_direct and (mentioned or not event.get("thread_ts")):
        return None  # a mention comes as `app_mention` too, and other talk in a channel is not ours to hear
    thread = str(event.get("thread_ts", ""))
    if event["type"] == "app_mention" and not thread:
        thread = str(event["ts"])
    text = str(event.get("text", ""))
    word = MessageReceived(
        event_id=event_id(body),
        account=_account(sender, user, {(sender, user): channel} if is_direct else direct, team=team),
        conversation=ConversationRef(PLATFORM, place_of(team, channel), thread),
        private=is_direct,
        workspace=team,
        text=read(text, without=bot_user).strip(),
    )
    return Heard(word, Where(team, user, channel, thread), word.text)


def action(body: Json, direct: Mapping[tuple[str, str], str]) -> Heard:
    """A pressed button, on a message, in a form's place or on the home page."""
    team, user, sender = _team_of_press(body), str(body["user"]["id"]), str(body["user"].get("team_id", ""))
    pressed = body["actions"][0]
    container = body.get("container", {})
    channel = str(body.get("channel", {}).get("id", "") or container.get("channel_id", ""))
    thread = str(body.get("message", {}).get("thread_ts", "") or container.get("thread_ts", ""))
    stamp = str(container.get("message_ts", ""))
    context = _back(body["view"]) if body.get("view") and not channel else ""
    place = context or place_of(team, channel or direct.get((team, user), user))
    own = direct.get((team, user), "")
    trigger = str(body.get("trigger_id", ""))
    common: dict[str, Any] = {
        "event_id": f"{PLATFORM}:{team}:{trigger or pressed.get('action_ts', '')}:{pressed['action_id']}",
        "account": _account(sender or team, user, direct, team=team, name=str(body["user"].get("name", ""))),
        "conversation": ConversationRef(PLATFORM, place, thread),
        "private": not channel or _is_alone(channel, own, shown_to_one=bool(container.get("is_ephemeral"))),
        "workspace": team,
        "where": _named(str(body.get("channel", {}).get("name", "")), str(body.get("team", {}).get("domain", ""))),
    }
    name, value = blocks.action_of(pressed["action_id"]), str(pressed.get("value", ""))
    where = Where(
        team=team,
        user=user,
        channel=channel,
        thread=thread,
        trigger=trigger,
        response_url=str(body.get("response_url", "")),
        view=str(body.get("view", {}).get("type", "")) if body.get("view") else "",
        place=place,
    )
    if name == AGAIN:
        first, _, rest = value.partition(" ")
        return Heard(Command(**common, name=first.lower(), text=rest.strip()), where, value)
    message = None if not stamp or container.get("is_ephemeral") else ConversationRef(PLATFORM, place, thread, stamp)
    return Heard(ActionClicked(**common, action=name, value=value, message=message), where)


def submission(body: Json, direct: Mapping[tuple[str, str], str]) -> Heard:
    """A sent form. Slack does not say where it was opened; what `views.modal` put into it does."""
    team, user = _team_of_press(body), str(body["user"]["id"])
    view = body["view"]
    context, where = views.meta(view)
    kept = json.loads(where) if where else {}
    place = str(kept.get("place", "")) or place_of(team, direct.get((team, user), user))
    trigger = str(body.get("trigger_id", "")) or f"{view['id']}:{view.get('hash', '')}"
    word = FormSubmitted(
        event_id=f"{PLATFORM}:{team}:{trigger}",
        account=_account(str(body["user"].get("team_id", "")) or team, user, direct, team=team),
        conversation=ConversationRef(PLATFORM, place, str(kept.get("thread", ""))),
        private=bool(kept.get("private", True)),
        workspace=team,
        form_id=str(view["callback_id"]),
        context=context,
        raw=views.answers(view),
    )
    channel = parts_of(place)[1]
    return Heard(
        word, Where(team, user, channel, str(kept.get("thread", "")), trigger, view=str(view["id"]), place=where)
    )


def home(body: Json, direct: Mapping[tuple[str, str], str]) -> Heard:
    """The home page was opened. It may be opened again at any time, so it has no event id of its own."""
    team, user = team_of(body), str(body["event"]["user"])
    channel = str(body["event"].get("channel", "") or direct.get((team, user), user))
    word = HomeOpened(
        account=_account(team, user, {(team, user): channel}),
        conversation=ConversationRef(PLATFORM, place_of(team, channel)),
        private=True,
        workspace=team,
    )
    return Heard(word, Where(team, user, channel))


def news(body: Json, bot_user: str) -> Inbound | None:
    """What happened to a channel or a person; None for what does not concern us."""
    event, team = body["event"], team_of(body)
    kind = str(event["type"])
    if kind in _PLACE_NEWS:
        changed = event["channel"]
        channel, name = (changed["id"], changed.get("name", "")) if isinstance(changed, Mapping) else (changed, "")
        return PlaceChanged(
            event_id=event_id(body),
            platform=PLATFORM,
            place=place_of(team, str(channel)),
            change=_PLACE_NEWS[kind],  # type: ignore[arg-type]
            name=f"#{name}" if name else "",
        )
    if kind in ("member_left_channel", "member_joined_channel") and event.get("user") == bot_user:
        change = "left" if kind == "member_left_channel" else "joined"
        place = place_of(team, str(event["channel"]))
        return PlaceChanged(event_id=event_id(body), platform=PLATFORM, place=place, change=change)  # type: ignore[arg-type]
    if kind == "user_change" and isinstance(event.get("user"), Mapping):
        user = event["user"]
        account = f"{user.get('team_id') or team}/{user['id']}"
        return AccountChanged(
            event_id=event_id(body),
            platform=PLATFORM,
            account_id=account,
            change="gone" if user.get("deleted") else "back",
        )
    return None


def team_of(body: Json) -> str:
    """The workspace that installed the assistant and for which this came; in shared channels not the sender's."""
    authorizations = body.get("authorizations") or [{}]
    return str(authorizations[0].get("team_id") or body["team_id"])


def sender_of(body: Json) -> str:
    """The workspace of whoever said it."""
    event = body["event"]
    said = (event.get(name) for name in ("user_team", "source_team", "team"))
    # Of people of an organization with several workspaces Slack may name the organization, which is no workspace.
    return str(next((team for team in said if team and not str(team).startswith("E")), None) or team_of(body))


def event_id(body: Json) -> str:
    """Unique to the event; the same when Slack sends it again, and when two workspaces of one channel both get it."""
    return f"{PLATFORM}:{body['event_id']}"


def read(text: str, *, without: str = "") -> str:
    """Slack's text as people read it: `<https://x.org|the page>` is `the page`, `&lt;` is `<`; our own name is left out."""

    def said(found: re.Match[str]) -> str:
        kind, what, label = found["kind"], found["what"], found["label"]
        if kind == "@":
            return "" if what == without else f"@{label or 'somebody'}"
        if kind == "#":
            return f"#{label or 'channel'}"
        if kind == "!":
            return label or f"@{what.partition('^')[0]}"
        return label or what.removeprefix("mailto:")

    plain = html.unescape(_TOKEN.sub(said, text)).replace("\u2028", "\n")
    return _OWN_NAME.sub("", plain) if without and plain.lstrip().lower().startswith("@csmhs") else plain


def meta_of(heard: Heard) -> str:
    """What a form carries so that its answers come back to where it was opened, at most 500 characters."""
    ref = heard.word.conversation
    return json.dumps(
        {"place": ref.place, "thread": ref.thread, "private": heard.word.private}, separators=(",", ":")
    )


def _back(view: Json) -> str:
    """The place a form or its answer was opened from; "" for the home page."""
    try:
        _, where = views.meta(view)
        return str(json.loads(where)["place"]) if where else ""
    except (ValueError, KeyError, TypeError):
        return ""


def _team_of_press(body: Json) -> str:
    """The workspace that installed the assistant; in a form `team` may be the one of a guest who fills it in."""
    installed = (body.get("view") or {}).get("app_installed_team_id")
    team = body.get("team") or {}
    return str(installed or team.get("id") or body["user"]["team_id"])


def _is_alone(channel: str, own: str, *, shown_to_one: bool) -> bool:
    """Whether the person and the assistant talk alone there. What `/csmhs` answers between two people is shown to one."""
    return channel == own if own else channel.startswith("D") and not shown_to_one


def _account(
    sender: str, user: str, direct: Mapping[tuple[str, str], str], *, team: str = "", name: str = ""
) -> Account:
    """`team`: the workspace where they spoke; a sender of another one is a guest there."""
    where = team or sender
    outsider = sender != where
    known = direct.get((where, user), "")
    return Account(
        platform=PLATFORM,
        account_id=f"{sender}/{user}",
        name=name,
        direct="" if outsider else place_of(where, known or user),
        outsider=outsider,
    )


def _named(channel: str, domain: str) -> str:
    if not channel or channel in ("directmessage", "privategroup"):
        return ""
    return f"#{channel}" + (f" in {domain}" if domain else "")
