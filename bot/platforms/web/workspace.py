"""What the practice workspace needs from outside: small protocols that the composition root implements.

All instants are aware UTC. A place is `direct:PERSONA` (that person's direct messages with the assistant) or
`channel:PURPOSE` (`channel:district:harbor`, `channel:coordinators`, `channel:escalations`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, Protocol
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from bot.ui.cards import Card

ASSISTANT = "assistant"
ASSISTANT_NAME = "CSMHS assistant"

Step = Literal["hour", "day", "week", "month"]


@dataclass(frozen=True)
class Persona:
    """Somebody the user can be. `id` is the web account id; `district_name` may be empty."""

    id: str
    name: str
    role: str
    district_name: str = ""

    @property
    def label(self) -> str:
        """Their name and, where the name does not say it already, their role."""
        return self.name if self.role.lower() in self.name.lower() else f"{self.name}, {self.role}"


@dataclass(frozen=True)
class Conversation:
    """A place one persona may read; `key` is the place."""

    key: str
    title: str
    kind: Literal["channel", "direct"]
    purpose: str = ""


class Directory(Protocol):
    """Who there is to be, and what each of them sees."""

    async def people(self) -> Sequence[Persona]:
        """Everybody of the practice program, in the order to offer them."""
        ...

    async def conversations(self, persona_id: str) -> Sequence[Conversation]:
        """The channels they belong to and their own direct messages; nobody else's."""
        ...


@dataclass(frozen=True)
class NewEntry:
    """One line to write down. `author` is a persona id or ASSISTANT; `viewer` set: only that persona sees it.

    `thread` is the thread it stands in (see TranscriptEntry), `key` the delivery's own id.
    """

    place: str
    author: str
    author_name: str
    body: Card | str
    at: datetime
    thread: str = ""
    viewer: str = ""
    key: str = ""
    subject: str = ""


@dataclass(frozen=True)
class TranscriptEntry:
    """One line as it is shown; an assistant's body is a card, a person's is the text they typed.

    Entries with the same `thread or str(id)` belong together and the lowest id is the root: a reply to the card
    with id 42 has the thread `42`; a message that mentions the assistant names its own thread. `has_thread`: the
    assistant follows what is said under it (an escalation), so the page offers a reply in direct messages too.
    """

    id: int
    place: str
    author: str
    author_name: str
    body: Card | str
    at: datetime
    thread: str = ""
    viewer: str = ""
    subject: str = ""
    has_thread: bool = False


class Transcript(Protocol):
    """What has been said in the workspace."""

    async def add(self, entry: NewEntry) -> int:
        """Write one line down and give its id; ids grow."""
        ...

    async def update(self, entry_id: int, card: Card) -> bool:
        """Put this card in the place of the old one; False when there is no such line."""
        ...

    async def entries(self, place: str, viewer: str, limit: int) -> Sequence[TranscriptEntry]:
        """The latest `limit` lines this viewer may see, oldest first, by instant and then by id."""
        ...

    async def by_key(self, place: str, key: str) -> int | None:
        """The line with this delivery key, None when there is none."""
        ...

    async def latest(self, places: Sequence[str], viewer: str) -> dict[str, int]:
        """The highest id this viewer may see in each place; a place with nothing is left out."""
        ...


@dataclass(frozen=True)
class Mail:
    """One e-mail that would have been sent (`out`), or the contact's answer to one (`in`).

    `to` is an address; `card` is set for what the assistant wrote, `text` for what a person wrote.
    """

    id: int
    to: str
    subject: str
    at: datetime
    direction: Literal["out", "in"]
    author: str
    card: Card | None = None
    text: str = ""
    in_reply_to: int | None = None


@dataclass(frozen=True)
class Replied:
    """How an e-mail answer was taken: `note` is read by the person; not `kept` means its text was refused."""

    kept: bool
    note: str


class Mailbox(Protocol):
    """E-mails that would have been sent. Practice never sends any."""

    async def mails(self, contact: str = "") -> Sequence[Mail]:
        """All of them, or those to one address, oldest first."""
        ...

    async def reply(self, mail_id: int, text: str, event_id: str) -> Replied:
        """Answer as the person it was written to; once per `event_id`."""
        ...


@dataclass(frozen=True)
class NextDue:
    """The next instant at which the assistant would do something, and what, in a few words."""

    at: datetime
    what: str


@dataclass(frozen=True)
class Arrival:
    """One message that moving the clock brought. With `persona` and `place` the page links to it."""

    text: str
    persona: str = ""
    place: str = ""


@dataclass(frozen=True)
class Moved:
    """What moving the clock did: how many messages went out, and the first of them."""

    to: datetime
    messages: int
    arrivals: tuple[Arrival, ...] = ()
    note: str = ""


class Clock(Protocol):
    """The practice clock. It never goes back."""

    def now(self) -> datetime:
        """The practice instant."""
        ...

    async def next_due(self) -> NextDue | None:
        """The next thing due, None when nothing is."""
        ...

    async def move(self, to: datetime) -> Moved:
        """Live through the time until `to` (everything due on the way happens); raises UserError."""
        ...


@dataclass(frozen=True)
class Program:
    """The program in force and where all of this is kept. `zone` is an IANA name."""

    title: str
    version: int
    sample: bool
    database: str
    zone: str = "America/New_York"


@dataclass(frozen=True)
class Completion:
    """One command as it is typed after `/csmhs`, such as `submit [month]`, and one line of help."""

    usage: str
    help: str


class About(Protocol):
    """What the page says of itself, and what can be typed."""

    async def program(self) -> Program:
        """The program in force."""
        ...

    async def completions(self, persona_id: str) -> Sequence[Completion]:
        """The commands this person's role allows, in the order `/csmhs help` shows them."""
        ...


@dataclass(frozen=True)
class Workspace:
    """Everything the door is handed."""

    directory: Directory
    transcript: Transcript
    mailbox: Mailbox
    clock: Clock
    about: About


def stepped(now: datetime, step: Step, zone: str) -> datetime:
    """The instant one step later, aware UTC; days, weeks and months keep the wall time of `zone`."""
    if step == "hour":
        return now + timedelta(hours=1)
    local = now.astimezone(ZoneInfo(zone))
    match step:
        case "day":
            later = local + relativedelta(days=1)
        case "week":
            later = local + relativedelta(weeks=1)
        case "month":
            later = local + relativedelta(months=1)
    return later.astimezone(now.tzinfo)
