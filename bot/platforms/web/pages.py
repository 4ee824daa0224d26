"""What the page shows, gathered for one person in one place. Reads the workspace; decides nothing."""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import uuid4
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

from bot.platforms.web import html
from bot.platforms.web.html import Stand
from bot.platforms.web.limits import ARRIVALS, ENTRIES, ENTRIES_MOST
from bot.platforms.web.workspace import (
    ASSISTANT,
    ASSISTANT_NAME,
    Completion,
    Conversation,
    Mail,
    Moved,
    NextDue,
    Persona,
    Program,
    TranscriptEntry,
    Workspace,
)
from bot.ui import say
from bot.ui.cards import Card
from bot.ui.forms import Form

MAILBOX = "mailbox"


@dataclass(frozen=True)
class Shown:
    """What one request leaves to be seen once: a note, a form, text still in its box, what moving the clock did."""

    note: str = ""
    tone: str = "plain"
    form: Form | None = None
    raw: Mapping[str, str] | None = None
    errors: Mapping[str, str] = field(default_factory=dict)
    thread: str = ""
    box: str = ""
    moved: Moved | None = None

    @property
    def is_nothing(self) -> bool:
        """The conversation alone tells it."""
        return not (self.note or self.form or self.box or self.moved)

    @property
    def form_inside(self) -> Markup:
        """The fields of the form, with what was typed and what is wrong."""
        return html.form(self.form, self.raw, self.errors) if self.form else Markup()


@dataclass(frozen=True)
class Place:
    """One place of the list at the side; `is_new`: something in it was not looked at yet."""

    key: str
    title: str
    kind: str
    is_here: bool
    is_new: bool


@dataclass(frozen=True)
class Line:
    """One line of a conversation. `rev` changes when what is seen of it changes."""

    kind: str
    id: str
    rev: str = ""
    day: str = ""
    name: str = ""
    initials: str = ""
    hue: int = 0
    time: str = ""
    iso: str = ""
    inside: Markup = field(default_factory=Markup)
    private: bool = False
    is_reply: bool = False
    thread: str = ""
    subject: str = ""


@dataclass(frozen=True)
class MailView:
    """One e-mail of the mailbox with what answers it; a new answer goes to the last one written out."""

    mail: Mail
    when: str
    inside: Markup
    answers: tuple["MailView", ...] = ()
    answer_to: str = ""


@dataclass(frozen=True)
class Page:
    """Everything the template reads."""

    people: Sequence[Persona]
    persona: Persona
    places: Sequence[Place]
    here: Conversation
    lines: Sequence[Line]
    is_cut: bool
    mails: Sequence[MailView]
    words: Sequence[Completion]
    program: Program
    now: datetime
    next_due: NextDue | None
    shown: Shown
    token: str

    @property
    def people_by_district(self) -> list[tuple[str, list[Persona]]]:
        """Everybody under their district; those of the collaborative itself last."""
        found: dict[str, list[Persona]] = {}
        for each in sorted(self.people, key=lambda each: not each.district_name):
            found.setdefault(each.district_name or "The collaborative", []).append(each)
        return list(found.items())

    @property
    def day(self) -> str:
        """Today, as people say it."""
        return say.day_year(self.now.date())

    @property
    def clock(self) -> str:
        """The time of day."""
        return say.clock(self.now)

    @property
    def due(self) -> str:
        """When the next thing is due."""
        return say.moment(self.next_due.at, self.program.zone) if self.next_due else ""

    @property
    def moved(self) -> str:
        """What moving the clock did, in one sentence."""
        moved = self.shown.moved
        if moved is None:
            return ""
        went = f"{say.count(moved.messages, 'message')} went out." if moved.messages else "No message went out."
        return f"It is now {say.moment(moved.to, self.program.zone)}. {went}"

    @property
    def more_arrivals(self) -> int:
        """How many messages are counted, not named."""
        return max(0, self.shown.moved.messages - len(self.arrivals)) if self.shown.moved else 0

    @property
    def arrivals(self) -> Sequence[object]:
        """The messages that are named."""
        if self.shown.moved is None:
            return ()
        mine = sorted(self.shown.moved.arrivals, key=lambda each: each.persona != self.persona.id)
        return mine[:ARRIVALS]


class Pages:
    """Builds pages, and remembers in memory up to where each person has looked in each place."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._seen: dict[tuple[str, str], int] = {}

    async def page(self, persona: Persona, key: str, shown: Shown, *, everything: bool = False) -> Page:
        """The page for one person in one place they may see (or the mailbox)."""
        world = self._workspace
        program = await world.about.program()
        conversations = await world.directory.conversations(persona.id)
        people = await world.directory.people()
        here = next((each for each in conversations if each.key == key), None)
        limit = ENTRIES_MOST if everything else ENTRIES
        entries = await world.transcript.entries(key, persona.id, limit) if here else ()
        zone = ZoneInfo(program.zone)
        hues = {each.id: number % 6 for number, each in enumerate(people)}
        return Page(
            people=people,
            persona=persona,
            places=await self._places(persona, conversations, key),
            here=here or Conversation(MAILBOX, "Mailbox", "channel", "E-mails that would have been sent"),
            lines=lines(entries, persona, zone, hues),
            is_cut=len(entries) >= limit,
            mails=() if here else mail_views(await world.mailbox.mails(), zone),
            words=await world.about.completions(persona.id),
            program=program,
            now=world.clock.now().astimezone(zone),
            next_due=await world.clock.next_due(),
            shown=shown,
            token=uuid4().hex,
        )

    async def _places(self, persona: Persona, conversations: Sequence[Conversation], here: str) -> list[Place]:
        latest = await self._workspace.transcript.latest([each.key for each in conversations], persona.id)
        self._seen[persona.id, here] = latest.get(here, 0)
        places = [
            Place(
                key=each.key,
                title=each.title,
                kind=each.kind,
                is_here=each.key == here,
                is_new=latest.get(each.key, 0) > self._seen.get((persona.id, each.key), 0),
            )
            for each in conversations
        ]
        return [*places, Place(MAILBOX, "Mailbox", MAILBOX, here == MAILBOX, is_new=False)]


def lines(entries: Sequence[TranscriptEntry], viewer: Persona, zone: ZoneInfo, hues: Mapping[str, int]) -> list[Line]:
    """The conversation in reading order: a line where a day begins, each root, its replies, a foot to reply at."""
    threads: dict[str, list[TranscriptEntry]] = {}
    for entry in entries:
        threads.setdefault(entry.thread or str(entry.id), []).append(entry)
    found: list[Line] = []
    today: date | None = None
    for thread, together in threads.items():
        began = together[0].at.astimezone(zone).date()
        if began != today:
            today = began
            found.append(Line("day", f"day-{began.isoformat()}", rev="day", day=say.day_year(began)))
        for entry in together:
            found.append(_line(entry, zone, hues.get(entry.author, 0), today, is_reply=entry is not together[0]))
        if is_thread(together):
            found.append(Line("foot", f"thread-{thread}", rev="foot", thread=thread))
    return found


def is_thread(together: Sequence[TranscriptEntry]) -> bool:
    """Replies are offered where the assistant follows them, where there are some, and under anything in a channel."""
    root = together[0]
    in_channel = root.place.startswith("channel:") and not root.viewer
    return in_channel or len(together) > 1 or any(entry.has_thread for entry in together)


def _line(entry: TranscriptEntry, zone: ZoneInfo, hue: int, today: date, *, is_reply: bool) -> Line:
    at = entry.at.astimezone(zone)
    is_assistant = entry.author == ASSISTANT
    inside = body(entry.body, Stand(entry.id, entry.thread))
    return Line(
        kind="assistant" if is_assistant else "person",
        id=f"entry-{entry.id}",
        rev=f"{zlib.crc32(inside.encode()):08x}",
        name=ASSISTANT_NAME if is_assistant else entry.author_name,
        initials="".join(part[0] for part in entry.author_name.split()[:2]).upper(),
        hue=hue,
        time=say.clock(at) if at.date() == today else say.wall(at),
        iso=at.isoformat(timespec="minutes"),
        inside=inside,
        private=bool(entry.viewer) and entry.place.startswith("channel:"),
        is_reply=is_reply,
        subject="" if isinstance(entry.body, Card) and entry.body.title == entry.subject else entry.subject,
    )


def body(said: Card | str, stand: Stand) -> Markup:
    """What was said, as HTML."""
    if isinstance(said, Card):
        return html.card(said, stand)
    return Markup('<p class="typed">{}</p>').format(escape(said))


def mail_views(mails: Sequence[Mail], zone: ZoneInfo) -> list[MailView]:
    """Each e-mail with everything that answers it, the conversation that moved last on top."""
    roots: dict[int, int] = {}
    together: dict[int, list[Mail]] = {}
    for mail in mails:
        root = roots.get(mail.in_reply_to, mail.id) if mail.in_reply_to is not None else mail.id
        roots[mail.id] = root
        together.setdefault(root, []).append(mail)
    latest_first = sorted(together.values(), key=lambda each: (each[-1].at, each[-1].id), reverse=True)
    return [_thread(group, zone) for group in latest_first]


def _thread(group: Sequence[Mail], zone: ZoneInfo) -> MailView:
    first, *rest = group
    last_out = [mail for mail in group if mail.direction == "out"] or [first]
    answers = tuple(MailView(mail, say.moment(mail.at, zone), _mail_body(mail)) for mail in rest)
    return MailView(first, say.moment(first.at, zone), _mail_body(first), answers, str(last_out[-1].id))


def _mail_body(mail: Mail) -> Markup:
    return body(mail.card if mail.card is not None else mail.text, Stand(pressable=False))
