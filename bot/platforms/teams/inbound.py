"""From what Teams sends to inbound words. The only file that reads Teams' own activities.

A place is `TENANT/CONVERSATION`, and for a person not met alone yet `TENANT/USER`; an account is `TENANT/USER`. A post in
a channel names its thread in the conversation's id, a quoted message of a chat in the reply's HTML.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any

from bot.messages import (
    Account,
    ActionClicked,
    Command,
    ConversationRef,
    FormSubmitted,
    FromPerson,
    Inbound,
    MessageReceived,
    PlaceChanged,
    WorkspaceChanged,
)
from bot.platforms.teams import adaptive_forms
from bot.platforms.teams.adaptive import OURS
from bot.platforms.teams.adaptive_forms import Sent

PLATFORM = "teams"
AGAIN = "csmhs.again"
"""Action of a button that says a command once more, this time with a dialog to answer in; its value is the command."""
HERE = "csmhs.here"
"""The same, with the form in the chat instead of a dialog."""

Json = Mapping[str, Any]
_MENTION = re.compile(r"<at\b[^>]*>.*?</at>", re.IGNORECASE | re.DOTALL)
_SLASH = re.compile(r"/csmhs\b", re.IGNORECASE)
_OWN_NAME = re.compile(r"/?csmhs\b\s*", re.IGNORECASE)
_QUOTED = re.compile(r'itemtype="http://schema\.skype\.com/Reply"[^>]*\bitemid="(?P<id>[^"]+)"', re.IGNORECASE)
_THREAD = ";messageid="
_CHANNEL_NEWS = {
    "channelDeleted": "deleted",
    "channelRenamed": "renamed",
    "channelRestored": "reopened",
}
_TEAM_NEWS = {"teamArchived": "archived", "teamUnarchived": "reopened", "teamDeleted": "deleted"}


@dataclass(frozen=True)
class Where:
    """Where something came from, as Teams' answers need it. `targeted`: only the asker saw it, and sees the answer."""

    tenant: str
    user: str
    conversation: str
    thread: str = ""
    message: str = ""
    service_url: str = ""
    bot: str = ""
    targeted: bool = False


@dataclass(frozen=True)
class Heard:
    """An inbound word and where to answer it. `again` is what a button says to have the same once more; `sent` is the
    form that came back."""

    word: FromPerson
    where: Where
    again: str = ""
    sent: Sent | None = None


def place_of(tenant: str, conversation: str) -> str:
    """The place of a channel, a chat, or a person."""
    return f"{tenant}/{conversation}"


def parts_of(place: str) -> tuple[str, str]:
    """Tenant and conversation (or person) of a place."""
    tenant, _, conversation = place.partition("/")
    return tenant, conversation


def tenant_of(body: Json) -> str:
    """The organization it came from, "" when it does not say."""
    said = _map(_map(body, "channelData"), "tenant").get("id") or _map(body, "conversation").get("tenantId")
    return str(said or "").lower()


def where_of(body: Json) -> Where:
    """Where to answer."""
    conversation, thread = _conversation(body)
    return Where(
        tenant=tenant_of(body),
        user=str(_map(body, "from").get("id", "")),
        conversation=conversation,
        thread=thread,
        message=str(body.get("replyToId", "")),
        service_url=str(body.get("serviceUrl", "")).rstrip("/"),
        bot=str(_map(body, "recipient").get("id", "")),
        targeted=bool(_map(body, "recipient").get("isTargeted")),
    )


def is_alone(body: Json) -> bool:
    """The person and the assistant talk alone there."""
    return bool(_map(body, "conversation").get("conversationType", "personal") == "personal")


def message(body: Json, direct: Mapping[tuple[str, str], str]) -> Heard | None:
    """Words, a press or a form of a client without dialogs; None for what nobody said to the assistant."""
    data = body.get("value")
    if isinstance(data, Mapping) and OURS in data:
        return pressed(body, data, direct)
    where, text = where_of(body), said(body)
    if not text and not where.user:
        return None
    common = _common(body, where, direct, str(body.get("id", "")))
    if _SLASH.match(text):
        return _command(common, where, text, text)
    return Heard(MessageReceived(**common, text=text), where, text)


def typed(body: Json, text: str, direct: Mapping[tuple[str, str], str]) -> Heard:
    """A command chosen from a menu that opens a dialog."""
    where = where_of(body)
    return _command(_common(body, where, direct, str(body.get("id", ""))), where, text, text)


def pressed(body: Json, data: Json, direct: Mapping[tuple[str, str], str]) -> Heard | None:
    """A pressed button or a sent form; None for what is not ours."""
    where, event = where_of(body), str(body.get("id", ""))
    sent = adaptive_forms.read(data)
    if sent is not None:
        return _submitted(body, sent, where, direct, event)
    ours = data.get(OURS)
    if not isinstance(ours, Mapping) or not isinstance(ours.get("action"), str):
        return None
    action, value = ours["action"], str(ours.get("value", ""))
    common = _common(body, where, direct, f"{event}:{action}:{value}")
    if action in (AGAIN, HERE):
        return _command(common, where, value, value)
    ref = common["conversation"]
    on = ConversationRef(PLATFORM, ref.place, ref.thread, where.message) if where.message else None
    return Heard(ActionClicked(**common, action=action, value=value, message=on), where)


def news(body: Json) -> list[Inbound]:
    """What happened to a team, a channel or an installation; nothing for what does not concern us."""
    where, event = where_of(body), str(body.get("id", ""))
    channel, team = _map(_map(body, "channelData"), "channel"), _map(_map(body, "channelData"), "team")
    kind = str(_map(body, "channelData").get("eventType", ""))
    event_id = f"{PLATFORM}:{where.tenant}:{event}" if event else ""
    if body.get("type") == "installationUpdate":
        return _installed(body, where, event_id)
    if kind in _CHANNEL_NEWS and channel.get("id"):
        place, name = place_of(where.tenant, str(channel["id"])), str(channel.get("name", ""))
        return [_place_news(event_id, place, _CHANNEL_NEWS[kind], name)]
    if kind in _TEAM_NEWS and team.get("id"):
        return [_place_news(event_id, place_of(where.tenant, str(team["id"])), _TEAM_NEWS[kind])]
    if body.get("type") == "conversationUpdate" and where.bot:
        for members, change in (("membersAdded", "joined"), ("membersRemoved", "left")):
            if any(str(_as_map(one).get("id", "")) == where.bot for one in _list(body, members)):
                return [_place_news(event_id, place_of(where.tenant, where.conversation), change)]
    return []


def said(body: Json) -> str:
    """The words as their writer saw them, the mention of us left out."""
    text = str(body.get("text") or "")
    own = str(_map(body, "recipient").get("id", ""))
    for entity in _list(body, "entities"):
        one = _as_map(entity)
        mark = str(one.get("text", ""))
        if one.get("type") == "mention" and mark and str(_map(one, "mentioned").get("id", "")) == own:
            text = text.replace(mark, "", 1)
    if body.get("textFormat") == "xml":
        text = unescape(_MENTION.sub(lambda found: found.group().split(">", 1)[1].rsplit("<", 1)[0], text))
    return text.replace("\r\n", "\n").replace("\xa0", " ").strip()


def _submitted(body: Json, sent: Sent, where: Where, direct: Mapping[tuple[str, str], str], event: str) -> Heard:
    common = _common(body, where, direct, f"{event}:{sent.form.id}")
    word = FormSubmitted(**common, form_id=sent.form.id, context=sent.form.context, raw=sent.raw)
    return Heard(word, where, sent=sent)


def _command(common: Mapping[str, Any], where: Where, text: str, again: str) -> Heard:
    rest = _OWN_NAME.sub("", text.strip(), count=1) if _OWN_NAME.match(text.strip()) else text.strip()
    name, _, more = rest.partition(" ")
    return Heard(Command(**common, name=name.lower(), text=more.strip()), where, rest or again)


def _common(body: Json, where: Where, direct: Mapping[tuple[str, str], str], event: str) -> dict[str, Any]:
    alone = is_alone(body)
    known = where.conversation if alone else direct.get((where.tenant, where.user), where.user)
    sender = _map(body, "from")
    channel, team = _map(_map(body, "channelData"), "channel"), _map(_map(body, "channelData"), "team")
    name = str(channel.get("name", "") or ("" if alone else "General" if channel.get("id") else ""))
    of_team = str(team.get("name", ""))
    return {
        "event_id": f"{PLATFORM}:{where.tenant}:{where.conversation}:{event}",
        "account": Account(
            platform=PLATFORM,
            account_id=place_of(where.tenant, where.user),
            name=str(sender.get("name", "")),
            direct=place_of(where.tenant, known),
            outsider=_is_guest(body, where),
        ),
        "conversation": ConversationRef(PLATFORM, place_of(where.tenant, where.conversation), where.thread),
        "private": alone,
        "workspace": where.tenant,
        "where": f"{name} in {of_team}" if name and of_team else name,
    }


def _is_guest(body: Json, where: Where) -> bool:
    """Of another organization: in a channel that two of them share, the sender's own tenant is named beside."""
    own = str(_map(body, "from").get("tenantId", "") or "").lower()
    return bool(own) and own != where.tenant


def _conversation(body: Json) -> tuple[str, str]:
    conversation, _, thread = str(_map(body, "conversation").get("id", "")).partition(_THREAD)
    if thread:
        return conversation, thread
    for attachment in _list(body, "attachments"):
        one = _as_map(attachment)
        if one.get("contentType") == "text/html" and (found := _QUOTED.search(str(one.get("content", "")))):
            return conversation, found["id"]
    return conversation, ""


def _installed(body: Json, where: Where, event_id: str) -> list[Inbound]:
    action = str(body.get("action", ""))
    place = place_of(where.tenant, where.conversation)
    if action.startswith("remove"):
        return [] if is_alone(body) else [_place_news(event_id, place, "left")]
    by = str(_map(body, "from").get("name", ""))
    name = str(_map(_map(body, "channelData"), "team").get("name", ""))
    return [
        WorkspaceChanged(
            event_id=event_id, platform=PLATFORM, workspace=where.tenant, change="installed", name=name, by=by
        )
    ]


def _place_news(event_id: str, place: str, change: str, name: str = "") -> PlaceChanged:
    return PlaceChanged(event_id=event_id, platform=PLATFORM, place=place, change=change, name=name)  # type: ignore[arg-type]


def _map(thing: Json, key: str) -> Json:
    return _as_map(thing.get(key))


def _as_map(thing: Any) -> Json:
    return thing if isinstance(thing, Mapping) else {}


def _list(thing: Json, key: str) -> list[Any]:
    found = thing.get(key)
    return found if isinstance(found, list) else []
