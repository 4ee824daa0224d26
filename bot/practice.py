"""The practice workspace behind its page: who there is to be, what was said, the mailbox, and the clock that moves.

It implements the small protocols the web door asks for, on the store and the corridor. Nothing here sends anything
to anybody, and none of it is built beside live doors.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import col, select

from bot.app import Corridor
from bot.errors import UserError
from bot.handlers import derived, names
from bot.platforms.web.workspace import (
    ASSISTANT,
    Arrival,
    Completion,
    Conversation,
    Moved,
    NewEntry,
    NextDue,
    Persona,
    Program,
    TranscriptEntry,
)
from bot.practice_mail import EMAIL, body_of
from bot.scheduler.clock import PracticeClock, live_through
from bot.ui import cards, say
from bot.ui.cards import Card
from bot.ui.plain import plain
from store import members, meta, places, transcripts, versions
from store.db import Database
from store.program import TEAM, Role
from store.program import Program as InForce
from store.tables import Entry, Member, Thread

WEB = "web"
NEWCOMER = Persona("newcomer", "Somebody new", "not a member yet")
FARTHEST = timedelta(days=400)
KEPT_ARRIVALS = 200


def direct(persona: str) -> str:
    """The place of a person's own messages with the assistant."""
    return f"direct:{persona}"


class Directory:
    """People of the practice program and the channels they belong to."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def people(self) -> Sequence[Persona]:
        """Members in the program's order, others after them, and somebody who is not a member yet."""
        async with self._database.read() as session:
            version = await versions.in_force(session)
            active = await members.active(session)
        assert version is not None
        order = {person.id: place for place, person in enumerate(version.program.people)}
        active.sort(key=lambda member: (order.get(member.id, len(order)), member.id))
        found = [
            Persona(m.id, m.name, m.role, names.district_name(version.program, m.district) if m.district else "")
            for m in active
        ]
        return [*found, NEWCOMER]

    async def conversations(self, persona_id: str) -> Sequence[Conversation]:
        """Direct messages first, then the channels the person's role opens."""
        async with self._database.read() as session:
            version = await versions.in_force(session)
            member = await members.of_account(session, WEB, persona_id)
        assert version is not None
        own = Conversation(direct(persona_id), "Messages with the assistant", "direct")
        districts = [(f"district:{one.id}", one.name) for one in version.program.active_districts]
        shared = [("coordinators", "Coordinators"), ("escalations", "Escalations")]
        return [own, *(Conversation(f"channel:{key}", title, "channel", key)
                       for key, title in (*districts, *shared) if _belongs(member, key))]  # fmt: skip


def _belongs(member: Member | None, purpose: str) -> bool:
    if member is None:
        return False
    role = Role(member.role)
    if role is Role.COORDINATOR:
        return True
    if role is Role.CONTACT:
        return purpose == "escalations"
    return role in TEAM and purpose == f"district:{member.district}"


class Transcript:
    """What was said in the workspace, kept in the practice database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, entry: NewEntry) -> int:
        """Write one line down."""
        is_card = isinstance(entry.body, Card)
        body = cards.to_json(entry.body) if isinstance(entry.body, Card) else entry.body
        row = Entry(
            platform=WEB, place=entry.place, thread=entry.thread, author=entry.author, author_name=entry.author_name,
            viewer=entry.viewer, body=body, is_card=is_card, key=entry.key, subject=entry.subject, at=entry.at,
        )  # fmt: skip
        async with self._database.write() as session:
            return await transcripts.add(session, row)

    async def update(self, entry_id: int, card: Card) -> bool:
        """Put another card in its place."""
        async with self._database.write() as session:
            return await transcripts.rewrite(session, entry_id, cards.to_json(card))

    async def entries(self, place: str, viewer: str, limit: int) -> Sequence[TranscriptEntry]:
        """The latest lines, oldest first."""
        async with self._database.read() as session:
            rows = await transcripts.latest(session, WEB, place, viewer, limit)
            query = select(Thread.thread).where(Thread.platform == WEB, Thread.place == place, Thread.account == "")
            followed = set((await session.exec(query)).all())
        return [
            TranscriptEntry(
                id=row.id or 0, place=row.place, author=row.author, author_name=row.author_name, body=body_of(row),
                at=row.at, thread=row.thread, viewer=row.viewer, subject=row.subject,
                has_thread=(row.thread or str(row.id)) in followed,
            )
            for row in rows
        ]  # fmt: skip

    async def by_key(self, place: str, key: str) -> int | None:
        """The line with this delivery key."""
        async with self._database.read() as session:
            return await transcripts.find_key(session, WEB, place, key)

    async def latest(self, places: Sequence[str], viewer: str) -> dict[str, int]:
        """The newest line of each place."""
        async with self._database.read() as session:
            return await transcripts.newest_ids(session, WEB, places, viewer)


class Clock:
    """The practice clock as the page and the command line move it."""

    def __init__(self, corridor: Corridor, clock: PracticeClock) -> None:
        self._corridor = corridor
        self._clock = clock
        self._one_mover = asyncio.Lock()

    def now(self) -> datetime:
        """The practice instant."""
        return self._clock.now()

    async def next_due(self) -> NextDue | None:
        """The next thing due, and what it is."""
        at = await self._corridor.next_due(self._clock.now())
        return None if at is None else NextDue(at, await self._what(at))

    async def move(self, to: datetime) -> Moved:
        """Live through the time until then."""
        now = self._clock.now()
        if to < now:
            raise UserError("The practice clock only moves forward, so it was left where it is.")
        if to > now + FARTHEST:
            raise UserError(
                "That is more than a year ahead, so the clock was left where it is. Move it in smaller steps."
            )
        async with self._one_mover:
            before = await self._newest()
            await live_through(self._clock, max(to, self._clock.now()), self._corridor.next_due, self._tick)
            return await self._arrived(before)

    async def _tick(self, now: datetime) -> int:
        sent = await self._corridor.tick()
        async with self._corridor.database.write() as session:
            await meta.put_instant(session, meta.PRACTICE_NOW, now)
        return sent

    async def _what(self, at: datetime) -> str:
        async with self._corridor.database.read() as session:
            version = await versions.in_force(session)
        assert version is not None
        found = derived.schedule(version.program).due(at - timedelta(seconds=1), at)
        kinds = list(dict.fromkeys(_words(version.program, one.kind, one.about) for one in found))
        if not kinds:
            return "a question waits, or a message is due again"
        return say.listing(kinds[:2]) if len(kinds) <= 2 else f"{kinds[0]} and {len(kinds) - 1} more"

    async def _newest(self) -> int:
        async with self._corridor.database.read() as session:
            return (await session.exec(select(Entry.id).order_by(col(Entry.id).desc()).limit(1))).first() or 0

    async def _arrived(self, before: int) -> Moved:
        async with self._corridor.database.read() as session:
            rows = [row for row in await transcripts.since(session, before) if row.author == ASSISTANT]
            people = {member.id: member for member in await members.active(session)}
        seen = tuple(_arrival(row, people) for row in rows[:KEPT_ARRIVALS])
        return Moved(to=self._clock.now(), messages=len(rows), arrivals=seen)


def _words(program: InForce, kind: str, about: str) -> str:
    if kind == "digest":
        return "the weekly digest"
    return f"a reminder of {names.title(program, about)}"


def _arrival(row: Entry, people: dict[str, Member]) -> Arrival:
    body = body_of(row)
    title = body.title or plain(body).split("\n")[0] if isinstance(body, Card) else body
    kind, _, key = row.place.partition(":")
    if row.platform == EMAIL:
        return Arrival(f"E-mail to {row.place}: {row.subject or title}")
    if kind == "direct":
        who = people[key].name if key in people else key
        return Arrival(f"{who}: {title}", persona=key, place=row.place)
    reader = next((m.id for m in people.values() if _belongs(m, key)), "")
    return Arrival(f"Channel {key.removeprefix('district:')}: {title}", persona=reader, place=row.place)


class About:
    """What the page says of itself."""

    def __init__(self, corridor: Corridor, database_name: str) -> None:
        self._corridor = corridor
        self._database_name = database_name

    async def program(self) -> Program:
        """The program in force."""
        async with self._corridor.database.read() as session:
            version = await versions.in_force(session)
        assert version is not None
        return Program(
            version.program.title, version.number, version.program.sample, self._database_name, version.program.zone
        )

    async def completions(self, persona_id: str) -> Sequence[Completion]:
        """The commands this person may use."""
        async with self._corridor.database.read() as session:
            member = await members.of_account(session, WEB, persona_id)
        role = Role(member.role) if member else None
        return [
            Completion(word.usage, word.help)
            for feature in self._corridor.features
            for word in feature.commands.values()
            if role in word.allowed
        ]


async def settle_in(corridor: Corridor, now: datetime) -> None:
    """Give everybody of the program an account in the workspace, and every channel a place."""
    async with corridor.database.write() as session:
        version = await versions.in_force(session)
        assert version is not None
        await members.seed(session, version.program, now)
        known = {member.id for member in await members.active(session)} - set(
            await members.direct_places(session, [member.id for member in await members.active(session)])
        )
        for member in await members.active(session):
            if member.id in known:
                await members.link(session, member, WEB, member.id, direct(member.id), now)
        for purpose in (
            "coordinators",
            "escalations",
            *(f"district:{d.id}" for d in version.program.active_districts),
        ):
            await places.connect(session, purpose, WEB, f"channel:{purpose}")


async def first_instant(database: Database) -> datetime:
    """Where the practice clock stands: where it was left, else the first day of the school year, 7:00 am."""
    async with database.read() as session:
        kept = [await meta.get_instant(session, name) for name in (meta.PRACTICE_NOW, meta.TICKED_UNTIL)]
        version = await versions.in_force(session)
    left = max((one for one in kept if one is not None), default=None)
    if left is not None:
        return left
    year = version.program.current_year if version else None
    zone = ZoneInfo(version.program.zone if version else "America/New_York")
    first = year.starts if year else datetime.now(zone).date()
    return datetime(first.year, first.month, first.day, 7, 0, tzinfo=zone)
