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
    AccountChanged,
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
_PLACEHOLDER = re.compile(r'<(?:quoted messageId|attachment id)="[^"<>]*"\s*(?:/>|></attachment>)', re.IGNORECASE)
_QUOTE = re.compile(r"<blockquote\b.*?</blockquote>", re.IGNORECASE | re.DOTALL)
_BREAK = re.compile(r"<br\s*/?>|</p>\s*<p>|</div>\s*<div>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_SLASH = re.compile(r"/[a-z][\w-]*", re.IGNORECASE)
_OWN_NAME = re.compile(r"^/?csmhs\b\s*", re.IGNORECASE)
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
    where = where_of(body)
    if not where.user or not where.conversation or is_bot(body):
        return None
    text = said(body)
    common = _common(body, where, direct, _id(body))
    if _SLASH.match(text) or not text:  # a mention alone asks what can be said
        return _command(common, where, text, text)
    return Heard(MessageReceived(**common, text=text), where, text)


def is_bot(body: Json) -> bool:
    """A bot said it, perhaps the assistant itself."""
    sender = _map(body, "from")
    return str(sender.get("id", "")).startswith("28:") or sender.get("role") == "bot"


def is_to_us(body: Json) -> bool:
    """Said to the assistant: alone with it, by a mention of it, or for its eyes only."""
    own = str(_map(body, "recipient").get("id", ""))
    return is_alone(body) or bool(_map(body, "recipient").get("isTargeted")) or bool(_marks(body, own))


def typed(body: Json, text: str, direct: Mapping[tuple[str, str], str]) -> Heard:
    """A command chosen from a menu that opens a dialog."""
    where = where_of(body)
    return _command(_common(body, where, direct, _id(body)), where, text, text)


def pressed(body: Json, data: Json, direct: Mapping[tuple[str, str], str]) -> Heard | None:
    """A pressed button or a sent form; None for what is not ours."""
    where, event = where_of(body), _id(body)
    sent = adaptive_forms.read(data)
    if sent is not None:
        return _submitted(body, sent, where, direct, event)
    ours = data.get(OURS)
    if not isinstance(ours, Mapping) or not isinstance(ours.get("action"), str):
        return None
    action, value = ours["action"], str(ours.get("value", ""))
    common = _common(body, where, direct, event and f"{event}:{action}:{value}")
    if action in (AGAIN, HERE):
        return _command(common, where, value, value)
    ref = common["conversation"]
    on = ConversationRef(PLATFORM, ref.place, ref.thread, where.message) if where.message else None
    return Heard(ActionClicked(**common, action=action, value=value, message=on), where)


def news(body: Json) -> list[Inbound]:
    """What happened to a team, a channel or an installation; nothing for what does not concern us."""
    where, event = where_of(body), _id(body)
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
    """The words as their writer saw them, the mention of us and what was quoted left out."""
    text, own = str(body.get("text") or ""), str(_map(body, "recipient").get("id", ""))
    if _quoted_by_html(body):
        text = _without_quote(body) or text
    text = _PLACEHOLDER.sub("", text)
    for mark in _marks(body, own):
        text = text.replace(mark, "", 1)
    for mark, name in _names(body):
        text = text.replace(mark, name)
    return text.replace("\r\n", "\n").replace("&nbsp;", " ").replace("\xa0", " ").strip()


def _marks(body: Json, own: str) -> list[str]:
    """How we are mentioned in the text, once for each time."""
    return [mark for mark, who in _mentions(body) if own and str(who.get("id", "")) == own]


def _names(body: Json) -> list[tuple[str, str]]:
    """How others are mentioned, and how that is read."""
    return [(mark, f"@{who.get('name', 'somebody')}") for mark, who in _mentions(body)]


def _mentions(body: Json) -> list[tuple[str, Json]]:
    """What stands in the text for each who is mentioned; in a group chat Teams may leave that to be known by the name
    (github.com/microsoft/botbuilder-dotnet, issue 2504)."""
    found = []
    for one in map(_as_map, _list(body, "entities")):
        who = _map(one, "mentioned")
        mark = one.get("text") or (f"<at>{who['name']}</at>" if who.get("name") else "")
        if one.get("type") == "mention" and mark:
            found.append((str(mark), who))
    return found


def _quoted(body: Json) -> str:
    """The message that a chat's reply quotes, in each of the three ways in which Teams has said it; "" for none."""
    for entity in map(_as_map, _list(body, "entities")):
        if entity.get("type") == "quotedReply" and _map(entity, "quotedReply").get("messageId"):
            return str(_map(entity, "quotedReply")["messageId"])
    for attachment in map(_as_map, _list(body, "attachments")):
        if attachment.get("contentType") == "messageReference" and attachment.get("id"):
            return str(attachment["id"])
    found = _quoted_by_html(body)
    return found["id"] if found else ""


def _quoted_by_html(body: Json) -> re.Match[str] | None:
    return _QUOTED.search(_html(body))


def _html(body: Json) -> str:
    return next(
        (
            str(one.get("content", ""))
            for one in map(_as_map, _list(body, "attachments"))
            if one.get("contentType") == "text/html"
        ),
        "",
    )


def _without_quote(body: Json) -> str:
    """What was written beside the quote; the text of such a message holds both."""
    own = _QUOTE.sub("", _html(body))
    return unescape(_TAG.sub("", _BREAK.sub("\n", own))).strip()


def _submitted(body: Json, sent: Sent, where: Where, direct: Mapping[tuple[str, str], str], event: str) -> Heard:
    common = _common(body, where, direct, event and f"{event}:{sent.form.id}")
    word = FormSubmitted(**common, form_id=sent.form.id, context=sent.form.context, raw=sent.raw)
    return Heard(word, where, sent=sent)


def _command(common: Mapping[str, Any], where: Where, text: str, again: str) -> Heard:
    rest = _OWN_NAME.sub("", text.strip(), count=1).removeprefix("/")
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
        "event_id": f"{PLATFORM}:{where.tenant}:{where.conversation}:{event}" if event else "",
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
    return conversation, thread or _quoted(body)


def _installed(body: Json, where: Where, event_id: str) -> list[Inbound]:
    """Added to a team, a chat or by a person, or taken out there."""
    removed = str(body.get("action", "")).startswith("remove")
    place, account = place_of(where.tenant, where.conversation), place_of(where.tenant, where.user)
    here: Inbound = _place_news(event_id, place, "left" if removed else "joined")
    if is_alone(body):
        change: Any = "gone" if removed else "back"
        here = AccountChanged(event_id=event_id, platform=PLATFORM, account_id=account, change=change)
    if removed:
        return [here]
    installed = WorkspaceChanged(
        event_id=event_id and f"{event_id}:workspace",
        platform=PLATFORM,
        workspace=where.tenant,
        change="installed",
        name=_organization(body),
        by=account if where.user else "",
    )
    return [installed, here]


def _organization(body: Json) -> str:
    """What the organization is called: Teams tells no name but those of the team and of who installed the assistant."""
    team = str(_map(_map(body, "channelData"), "team").get("name", ""))
    by = str(_map(body, "from").get("name", ""))
    whose = f"the team {team}" if team else by
    return f"The Microsoft Teams organization of {whose}" if whose else ""


def _place_news(event_id: str, place: str, change: str, name: str = "") -> PlaceChanged:
    return PlaceChanged(event_id=event_id, platform=PLATFORM, place=place, change=change, name=name)  # type: ignore[arg-type]


def _id(body: Json) -> str:
    return str(body.get("id") or "")


def _map(thing: Json, key: str) -> Json:
    return _as_map(thing.get(key))


def _as_map(thing: Any) -> Json:
    return thing if isinstance(thing, Mapping) else {}


def _list(thing: Json, key: str) -> list[Any]:
    found = thing.get(key)
    return found if isinstance(found, list) else []
