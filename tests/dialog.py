"""The dialog test kit: people of an invented cohort talk with the assistant through the real corridor.

A `World` is a real store (a temporary SQLite file, or PostgreSQL), the real router, outbox and clock, and one door of
ours that keeps what was said. Nothing in a dialog names a platform or reaches inside a handler.

    async def test_status_shows_what_is_missing(world):
        ana = world.person("ana")

        said = await ana.command("status")

        assert "September 2026" in said
"""

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.app import Corridor
from bot.errors import DeliveryError
from bot.messages import (
    Account,
    ActionClicked,
    Command,
    ConversationRef,
    FormErrors,
    FormSubmitted,
    FromPerson,
    HomeOpened,
    MessageReceived,
    Outcome,
    ShowForm,
)
from bot.platforms.base import Capabilities, Receive
from bot.scheduler.clock import PracticeClock, live_through
from bot.ui.cards import Button, Buttons, Card
from bot.ui.forms import Form
from bot.ui.plain import plain, plain_form
from store import members, places
from store.db import Database
from store.program import Program

ZONE = ZoneInfo("America/New_York")
START = "2026-09-01 07:00"


def at(text: str) -> datetime:
    """`2026-10-13 09:00` in the district, as an aware instant."""
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=ZONE)


@dataclass
class Said:
    """A message that arrived somewhere."""

    ref: ConversationRef
    card: Card
    key: str
    subject: str = ""

    @property
    def text(self) -> str:
        """As it is read."""
        return plain(self.card)


@dataclass
class StageDoor:
    """A door of ours for tests: it keeps what was posted, and fails when told to."""

    name: str = "stage"
    posted: list[Said] = field(default_factory=list)
    failures: list[DeliveryError] = field(default_factory=list)
    failures_at: dict[str, DeliveryError] = field(default_factory=dict)
    capabilities: Capabilities = field(
        default_factory=lambda: Capabilities(
            forms=True,
            buttons=True,
            updates=True,
            private_replies=True,
            charts=True,
            files=True,
            can_look_up=True,
        )
    )

    async def post(self, ref: ConversationRef, card: Card, *, key: str, subject: str = "") -> ConversationRef:
        """Keep it, or fail as told."""
        if self.failures:
            raise self.failures.pop(0)
        if ref.place in self.failures_at:
            raise self.failures_at[ref.place]
        landed = ConversationRef(ref.platform, ref.place, ref.thread, str(len(self.posted) + 1))
        self.posted.append(Said(landed, card, key, subject))
        return landed

    async def update(self, ref: ConversationRef, card: Card) -> None:
        """Put another card in its place."""
        for said in self.posted:
            if said.ref == ref:
                said.card = card

    def wait_s(self, ref: ConversationRef, key: str) -> float:
        """Never: nothing limits the pace here."""
        return 0.0

    async def looks_up(self, ref: ConversationRef, key: str = "") -> bool:
        """Everywhere."""
        return self.capabilities.can_look_up

    async def find(self, ref: ConversationRef, key: str, *, since: datetime | None = None) -> ConversationRef | None:
        """Where the key landed."""
        return next((said.ref for said in self.posted if said.key == key and said.ref.place == ref.place), None)

    async def start(self, receive: Receive) -> None:
        """Nothing to listen to."""

    async def stop(self) -> None:
        """Nothing to stop."""


class World:
    """Everything a dialog happens in."""

    def __init__(self, corridor: Corridor, clock: PracticeClock, door: StageDoor, mail: StageDoor) -> None:
        self.corridor = corridor
        self.clock = clock
        self.door = door
        self.mail = mail
        self._events = itertools.count(1)

    def event_id(self) -> str:
        """A fresh one."""
        return f"event-{next(self._events)}"

    def person(self, member: str) -> "Talker":
        """Somebody of the program, or a stranger."""
        return Talker(self, member)

    def channel(self, purpose: str) -> list[str]:
        """What was posted to a channel (`district:north`, `coordinators`, `escalations`), oldest first."""
        return [said.text for said in self.door.posted if said.ref.place == f"channel:{purpose}"]

    def mails(self, address: str) -> list[Said]:
        """E-mails that would have gone to the address, oldest first."""
        return [said for said in self.mail.posted if said.ref.place == address]

    async def clock_to(self, text: str) -> None:
        """Live through the time until `YYYY-MM-DD HH:MM` in the district; everything due on the way happens."""

        async def tick(_now: datetime) -> int:
            return await self.corridor.tick()

        await live_through(self.clock, at(text), self.corridor.next_due, tick)


class Talker:
    """One person. What they do gives what they would read; `last` is the whole Outcome behind it."""

    def __init__(self, world: World, member: str) -> None:
        self._world = world
        self.id = member
        self.account = Account(platform="stage", account_id=member, name=member, direct=f"direct:{member}")
        self.last = Outcome()
        self._form: Form | None = None

    @property
    def direct(self) -> ConversationRef:
        """Their conversation with the assistant alone."""
        return ConversationRef("stage", f"direct:{self.id}")

    async def command(self, text: str, *, in_channel: str = "", workspace: str = "", outsider: bool = False) -> str:
        """`/csmhs TEXT`."""
        name, _, rest = text.partition(" ")
        return await self._do(
            Command(event_id=self._world.event_id(), account=replace(self.account, outsider=outsider),
                    conversation=self._place(in_channel), private=not in_channel, name=name, text=rest,
                    workspace=workspace)
        )  # fmt: skip

    async def says(self, text: str, *, in_channel: str = "", thread: str = "", event_id: str = "") -> str:
        """Words typed to the assistant; `thread` is the message they answer."""
        place = self._place(in_channel)
        return await self._do(
            MessageReceived(
                event_id=event_id or self._world.event_id(),
                account=self.account,
                conversation=ConversationRef(place.platform, place.place, thread),
                private=not in_channel,
                text=text,
            )
        )

    async def clicks(self, label: str, *, event_id: str = "") -> str:
        """Press the newest button with this label: of the last reply, else of a message they can see."""
        button = self._button(label)
        return await self._do(
            ActionClicked(event_id=event_id or self._world.event_id(), account=self.account, conversation=self.direct,
                          private=True, action=button.action, value=button.value)
        )  # fmt: skip

    async def opens_home(self) -> str:
        """Look at the assistant's own page."""
        return await self._do(
            HomeOpened(event_id=self._world.event_id(), account=self.account, conversation=self.direct, private=True)
        )

    async def acts(self, action: str, value: str = "") -> str:
        """Send a button's action without the button, as an old card or a forger would."""
        return await self._do(
            ActionClicked(event_id=self._world.event_id(), account=self.account, conversation=self.direct, private=True,
                          action=action, value=value)
        )  # fmt: skip

    async def fills(self, answers: Mapping[str, str] | None = None, *, event_id: str = "", **more: str) -> str:
        """Send the form that is open with these answers added to what it already holds."""
        form = self._form
        assert form is not None, "no form is open"
        raw = {one.key: one.value for one in form.fields if one.value}
        raw |= {f"{one.key}__alt": one.alternative_value for one in form.fields if one.alternative_value}
        raw |= {**(answers or {}), **more}
        return await self._do(
            FormSubmitted(event_id=event_id or self._world.event_id(), account=self.account, conversation=self.direct,
                          private=True, form_id=form.id, context=form.context, raw=raw)
        )  # fmt: skip

    @property
    def errors(self) -> Mapping[str, str]:
        """Errors of the form that stayed open, by field."""
        return self.last.reply.errors if isinstance(self.last.reply, FormErrors) else {}

    @property
    def form(self) -> Form:
        """The form that is open."""
        assert self._form is not None, "no form is open"
        return self._form

    @property
    def inbox(self) -> list[str]:
        """Their direct messages from the outbox, oldest first."""
        return [said.text for said in self.received]

    @property
    def received(self) -> list[Said]:
        """The same, with where each landed."""
        return [said for said in self._world.door.posted if said.ref.place == self.direct.place]

    def _place(self, in_channel: str) -> ConversationRef:
        return ConversationRef("stage", f"channel:{in_channel}") if in_channel else self.direct

    async def _do(self, word: FromPerson) -> str:
        self.last = await self._world.corridor.receive(word)
        match self.last.reply:
            case ShowForm(form=form):
                self._form = form
                return plain_form(form)
            case FormErrors(form=form, errors=errors):
                self._form = form
                return "\n".join([*errors.values(), plain_form(form)])
            case None:
                return ""
            case card:
                return plain(card)

    def _button(self, label: str) -> Button:
        mine = ("channel:", self.direct.place)
        seen = [said.card for said in self._world.door.posted if said.ref.place.startswith(mine)]
        shown = [self.last.reply] if isinstance(self.last.reply, Card) else []
        for card in (*shown, *reversed(seen)):
            for one in card.body:
                if isinstance(one, Buttons):
                    for button in one.items:
                        if button.label == label:
                            return button
        raise AssertionError(f"nobody can see a button {label!r}")


def assemble(database: Database, start: str = START) -> World:
    """A world on a store in which everything is already."""
    clock = PracticeClock(at(start))
    door, mail = StageDoor(), StageDoor(name="email")
    return World(Corridor(database, clock, {"stage": door, "email": mail}, practice=True), clock, door, mail)


async def build(database: Database, program: Program, start: str = START, *, until: str = START) -> World:
    """A world on this store: the program in force, every person with an account, every channel connected.

    It has lived from `start` through the time until `until`, with nobody saying a word.
    """
    world = assemble(database, start)
    corridor, clock = world.corridor, world.clock
    await database.migrate()
    await corridor.publish_first(program, clock.now())
    async with database.write() as session:
        for member in await members.active(session):
            await members.link(session, member, "stage", member.id, f"direct:{member.id}", clock.now())
            member.told_at = clock.now()
            session.add(member)
        for purpose in ("coordinators", "escalations", *(f"district:{one.id}" for one in program.active_districts)):
            await places.connect(session, purpose, "stage", f"channel:{purpose}")
    await corridor.tick()
    if at(until) > at(start):
        await world.clock_to(until)
    return world
