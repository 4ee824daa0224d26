"""A workspace in memory: the protocols of `bot.platforms.web.workspace`, and somebody who listens."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from bot.messages import FromPerson, Inbound, Outcome
from bot.platforms.web.workspace import (
    Arrival,
    Completion,
    Conversation,
    Mail,
    Moved,
    NewEntry,
    NextDue,
    Persona,
    Program,
    Replied,
    TranscriptEntry,
    Workspace,
)
from bot.ui.cards import Card, say

ANA = Persona("ana", "Ana", "team member", "Sample Harbor")
BEN = Persona("ben", "Ben", "team lead", "Sample Harbor")
CHEN = Persona("chen", "Chen", "DESE contact")
DANA = Persona("dana", "Dana", "coordinator")

HARBOR = Conversation("channel:district:harbor", "Sample Harbor", "channel", "district:harbor")
COORDINATORS = Conversation("channel:coordinators", "Coordinators", "channel", "coordinators")
ESCALATIONS = Conversation("channel:escalations", "Escalations", "channel", "escalations")

SEES = {"ana": (HARBOR,), "ben": (HARBOR,), "chen": (ESCALATIONS,), "dana": (HARBOR, COORDINATORS, ESCALATIONS)}
START = datetime(2026, 9, 1, 13, 0, tzinfo=UTC)


@dataclass
class FakeDirectory:
    """Four people."""

    everybody: Sequence[Persona] = (ANA, BEN, CHEN, DANA)

    async def people(self) -> Sequence[Persona]:
        return self.everybody

    async def conversations(self, persona_id: str) -> Sequence[Conversation]:
        return (*SEES[persona_id], Conversation(f"direct:{persona_id}", "CSMHS assistant", "direct"))


@dataclass
class FakeTranscript:
    """Lines in a list; the id is the position, from 1."""

    lines: list[TranscriptEntry] = field(default_factory=list)
    keys: dict[tuple[str, str], int] = field(default_factory=dict)
    with_thread: set[int] = field(default_factory=set)

    async def add(self, entry: NewEntry) -> int:
        number = len(self.lines) + 1
        shown = TranscriptEntry(
            id=number,
            place=entry.place,
            author=entry.author,
            author_name=entry.author_name,
            body=entry.body,
            at=entry.at,
            thread=entry.thread,
            viewer=entry.viewer,
            subject=entry.subject,
        )
        self.lines.append(shown)
        if entry.key:
            self.keys[entry.place, entry.key] = number
        return number

    async def update(self, entry_id: int, card: Card) -> bool:
        if not 0 < entry_id <= len(self.lines):
            return False
        self.lines[entry_id - 1] = replace(self.lines[entry_id - 1], body=card)
        return True

    async def entries(self, place: str, viewer: str, limit: int) -> Sequence[TranscriptEntry]:
        seen = [each for each in self.lines if each.place == place and each.viewer in ("", viewer)]
        seen = [replace(each, has_thread=each.id in self.with_thread) for each in seen]
        return sorted(seen, key=lambda each: (each.at, each.id))[-limit:]

    async def by_key(self, place: str, key: str) -> int | None:
        return self.keys.get((place, key))

    async def latest(self, places: Sequence[str], viewer: str) -> dict[str, int]:
        return {each.place: each.id for each in self.lines if each.place in places and each.viewer in ("", viewer)}

    def said_in(self, place: str) -> list[Card | str]:
        """What stands in one place, oldest first."""
        return [each.body for each in self.lines if each.place == place]


@dataclass
class FakeMailbox:
    """E-mails in a list."""

    letters: list[Mail] = field(default_factory=list)
    heard: set[str] = field(default_factory=set)

    async def mails(self, contact: str = "") -> Sequence[Mail]:
        return [mail for mail in self.letters if contact in ("", mail.to)]

    async def reply(self, mail_id: int, text: str, event_id: str) -> Replied:
        if event_id not in self.heard:
            self.heard.add(event_id)
            asked = next(mail for mail in self.letters if mail.id == mail_id)
            number = len(self.letters) + 1
            self.letters.append(
                Mail(number, asked.to, f"Re: {asked.subject}", START, "in", asked.to, text=text, in_reply_to=mail_id)
            )
        return Replied(kept=True, note="Your answer was passed on.")


@dataclass
class FakeClock:
    """A clock that stands still; one thing is due."""

    instant: datetime = START
    due: NextDue | None = None
    moves: int = 0
    arrivals: tuple[Arrival, ...] = ()

    def now(self) -> datetime:
        return self.instant

    async def next_due(self) -> NextDue | None:
        return self.due

    async def move(self, to: datetime) -> Moved:
        self.instant = to
        self.moves += 1
        return Moved(to, len(self.arrivals), self.arrivals)


class FakeAbout:
    """A sample program and four commands."""

    async def program(self) -> Program:
        return Program("Sample learning collaborative, 2026-27", 3, sample=True, database="practice.db")

    async def completions(self, persona_id: str) -> Sequence[Completion]:
        return (
            Completion("submit [month]", "Enter this month's numbers"),
            Completion("status", "What is in, what is missing, what is next"),
            Completion("ask QUESTION", "Ask about the program"),
            Completion("help", "What you can say here"),
        )


@dataclass
class Listener:
    """Receives for the corridor: keeps what it heard and answers by `answer`."""

    answer: Callable[[FromPerson], Outcome] = lambda word: Outcome(reply=say("Heard."))
    heard: list[FromPerson] = field(default_factory=list)

    async def receive(self, word: Inbound) -> Outcome:
        assert isinstance(word, FromPerson)
        self.heard.append(word)
        return self.answer(word)


def a_workspace() -> Workspace:
    """An empty one, at the start of the school year."""
    return Workspace(FakeDirectory(), FakeTranscript(), FakeMailbox(), FakeClock(), FakeAbout())
