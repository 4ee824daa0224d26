"""What passes between the rooms: inbound words (something happened) and the Outcome (what is wanted).

All instants are aware UTC. An inbound word never says which platform it came from except inside its
`ConversationRef`, which only that platform reads.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from bot.ui.cards import Card
from bot.ui.forms import Form


@dataclass(frozen=True)
class ConversationRef:
    """Where something was or will be said.

    `platform` chooses the adapter; `place` and `thread` are opaque texts of that platform; `message` names one
    message once it has landed.
    """

    platform: str
    place: str
    thread: str = ""
    message: str = ""


@dataclass(frozen=True)
class Account:
    """A person as a platform knows them. `direct` is where to write to them alone, when known.

    `outsider`: a guest of another organization in a shared conversation; they may ask, and do nothing else. `email`:
    their address as their own workspace has confirmed it, "" when it is not known.
    """

    platform: str
    account_id: str
    name: str = ""
    direct: str = ""
    outsider: bool = False
    email: str = ""


@dataclass(frozen=True, kw_only=True)
class Inbound:
    """Common to all: `event_id` is unique per platform event ("" when the platform gives none)."""

    event_id: str = ""


@dataclass(frozen=True, kw_only=True)
class FromPerson(Inbound):
    """Something a person did. `private`: only they read this conversation.

    `workspace` is the platform's own id of the organization's workspace, "" where there are none; `where` names the
    conversation as people there know it (`#team in Harbor`), "" when the platform does not say.
    """

    account: Account
    conversation: ConversationRef
    private: bool
    workspace: str = ""
    where: str = ""


@dataclass(frozen=True, kw_only=True)
class Command(FromPerson):
    """`/csmhs NAME TEXT`; name is "" for a bare `/csmhs`."""

    name: str
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class MessageReceived(FromPerson):
    """Words typed to the assistant: a direct message, a mention, a thread reply, an e-mail."""

    text: str


@dataclass(frozen=True, kw_only=True)
class ActionClicked(FromPerson):
    """A button was pressed; `message` is the card it stood on, when the platform says."""

    action: str
    value: str = ""
    message: ConversationRef | None = None


@dataclass(frozen=True, kw_only=True)
class FormSubmitted(FromPerson):
    """A form was sent; `raw` as described in ui.forms."""

    form_id: str
    context: str
    raw: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class HomeOpened(FromPerson):
    """The person looks at the assistant's own page, where the platform has one."""


@dataclass(frozen=True, kw_only=True)
class PlaceChanged(Inbound):
    """Something happened to a conversation: the platform's own news of it. `name` is its name now, if it says."""

    platform: str
    place: str
    change: Literal["archived", "reopened", "deleted", "renamed", "left", "joined"]
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class AccountChanged(Inbound):
    """A person's account was closed at the platform, or opened again."""

    platform: str
    account_id: str
    change: Literal["gone", "back"]


@dataclass(frozen=True, kw_only=True)
class WorkspaceChanged(Inbound):
    """A workspace installed the assistant, or can no longer be written to (`removed`)."""

    platform: str
    workspace: str
    change: Literal["installed", "removed"]
    name: str = ""
    by: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterHeld(Inbound):
    """An e-mail came that is not passed on by itself. `thread` is the letter it names, "" for none; `sender` as it says."""

    platform: str
    sender: str
    reason: Literal["another address", "not proven", "answers nothing", "too often", "unreadable"]
    thread: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterReturned(Inbound):
    """A letter came back: it did not arrive. `message` names it; `why` is what the other side said."""

    platform: str
    message: str
    why: str = ""


@dataclass(frozen=True, kw_only=True)
class DoorChanged(Inbound):
    """A door cannot hear or speak, or can again. `why` is a clause that says what is wrong."""

    platform: str
    change: Literal["shut", "open"]
    why: str = ""


@dataclass(frozen=True, kw_only=True)
class Ticked(Inbound):
    """The clock moved: everything due after `since` and up to and including `until` is wanted."""

    since: datetime
    until: datetime


@dataclass(frozen=True)
class ShowForm:
    """Reply by asking this form."""

    form: Form


@dataclass(frozen=True)
class FormErrors:
    """The form stays open with what was typed; `errors` by field key, "" for the whole form."""

    form: Form
    errors: Mapping[str, str]


Reply = Card | ShowForm | FormErrors


@dataclass(frozen=True)
class To:
    """Who a post is for: exactly one of a member, a place by purpose, a contact's e-mail, or a conversation.

    `purpose` is `district:ID`, `coordinators` or `escalations`. The store knows where each of these is heard.
    """

    member: str = ""
    purpose: str = ""
    email: str = ""
    ref: ConversationRef | None = None


@dataclass(frozen=True)
class Post:
    """One message to be sent through the outbox, once per `dedupe_key`.

    `kind` is reminder, moved, digest, escalation, answer, receipt, notice, convening or edit. `about` names what it is
    about (`reporting:2026-10`, `escalation:7`); `district` whose; `why` is the sentence `/csmhs why` will say.
    `skip` set: the decision not to send, recorded with its reason and never sent. `covers`:
    (dedupe key, about, why) of each further occurrence that this one message combines. `edits`: the card takes the
    place of the message that `to.ref` names, instead of being said there.
    """

    to: To
    card: Card
    kind: str
    dedupe_key: str
    why: str
    about: str = ""
    district: str = ""
    not_before: datetime | None = None
    expires_at: datetime | None = None
    skip: str = ""
    covers: tuple[tuple[str, str, str], ...] = ()
    subject: str = ""
    edits: bool = False


@dataclass(frozen=True)
class Outcome:
    """What a handler wants done: at most one reply now, any number of posts.

    `text_kept` False: a guard refused the words; the door must not keep them either. `reply_to_one`: in a shared
    place only the asker should see the reply.
    """

    reply: Reply | None = None
    posts: tuple[Post, ...] = ()
    text_kept: bool = True
    reply_to_one: bool = True
    kind: str = ""
    details: Mapping[str, str] = field(default_factory=dict)


TICK = timedelta(seconds=30)
