"""What passes between the rooms: inbound words (something happened) and the Outcome (what is wanted).

All instants are aware UTC. An inbound word never says which platform it came from except inside its
`ConversationRef`, which only that platform reads.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

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
    """A person as a platform knows them. `direct` is where to write to them alone, when known."""

    platform: str
    account_id: str
    name: str = ""
    direct: str = ""


@dataclass(frozen=True, kw_only=True)
class Inbound:
    """Common to all: `event_id` is unique per platform event ("" when the platform gives none)."""

    event_id: str = ""


@dataclass(frozen=True, kw_only=True)
class FromPerson(Inbound):
    """Something a person did. `private`: only they read this conversation."""

    account: Account
    conversation: ConversationRef
    private: bool


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

    `kind` is reminder, moved, digest, escalation, answer, receipt, notice or convening. `about` names what it is
    about (`reporting:2026-10`, `escalation:7`); `district` whose; `why` is the sentence `/csmhs why` will say.
    `skip` set: the decision not to send, recorded with its reason and never sent. `covers`:
    (dedupe key, about, why) of each further occurrence that this one message combines.
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
