"""The whole job in Teams, against a connector of ours: join, connect, be reminded, enter, ask, escalate, be told.

Everything is real but the clock and Microsoft: what people do arrives over HTTP with Teams' token, and what they read came
out of calls to the connector.
"""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import httpx
import pytest
from sqlmodel import select

from store import members, places, program_file, versions
from store.program import FaqEntry, Program
from store.tables import Account, Delivery
from tests.platforms.teams_server import TEAM, TENANT, TeamsServer
from tests.programs import a_program
from tests.trips.living import Living, living
from tests.trips.local_slack import free_port
from tests.trips.teams_people import Person, text_of

NORTH, COORDINATORS, CONTACTS = (f"19:{name}@thread.tacv2" for name in ("north", "coordinators", "contacts"))
ROLES = {
    "Ana": ("team member", "north"),
    "Ben": ("team lead", "north"),
    "Chen": ("DESE contact", ""),
    "Dana": ("coordinator", ""),
}
REAL = FaqEntry(
    id="sent",
    question="Is there a handbook for new teams?",
    answer="There is, with a page for each month.",
    source="A test",
    as_of=date(2026, 9, 1),
)
PROGRAM = replace(a_program(), faq=(REAL,))
GOOD = {"referred": "12", "served": "10", "team-met": "yes", "training-hours": "3.5"}
UNKNOWN = "Do students of summer school count in our data?"


@dataclass
class North:
    """The organization of the north, with everybody in it, and the assistant."""

    life: Living
    server: TeamsServer
    client: httpx.AsyncClient
    ana: Person
    ben: Person
    chen: Person
    dana: Person


@asynccontextmanager
async def north(folder: Path, start: str = "2026-09-30 10:00") -> AsyncIterator[North]:
    """Everybody joined, and the channels connected by a sentence."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    async with (
        TeamsServer() as server,
        httpx.AsyncClient(base_url=address, trust_env=False) as client,
        living(server.environment(), folder, PROGRAM, start, port) as life,
    ):
        people = {name: Person.of(client, server, name) for name in ROLES}
        for name, (role, district) in ROLES.items():
            await life.joins(people[name], name.lower(), role, district)
        for channel, purpose in ((NORTH, "North"), (COORDINATORS, "coordinators"), (CONTACTS, "escalations")):
            server.rosters[channel] = []
            await people["Dana"].says(f"post reminders here for {purpose}", channel)
            await people["Dana"].sees("`/csmhs disconnect`")
        yield North(life, server, client, *people.values())


@pytest.fixture
async def place(tmp_path: Path, tables: Path) -> AsyncIterator[North]:
    shutil.copyfile(tables, tmp_path / "live.db")
    async with north(tmp_path) as made:
        yield made


async def test_a_month_from_the_reminder_to_the_digest(place: North) -> None:
    ana, ben, dana = place.ana, place.ben, place.dana

    await place.life.clock_to("2026-10-01 09:00")
    reminder = await ben.sees("September 2026 data is open", NORTH, ever=True)
    form = await ana.press(reminder, "Enter September 2026")
    assert "September 2026" in form.title
    again = await form.sends({**GOOD, "served": "13"})
    assert again is not None
    assert again.holds["served"] == "13"  # what was typed is kept, with what is wrong under it
    assert again.holds["referred"] == "12"
    done = await again.sends({"served": "10"})
    assert done is not None
    assert "is complete" in done.text

    edited = await ben.sees("Done: Ana sent September 2026", NORTH, ever=True)
    assert (edited.id, edited.was_edited) == (reminder.id, True)
    await ben.sees("September 2026 data is in, sent by Ana", NORTH, ever=True)
    await ben.says("status", NORTH)
    await ben.sees("September 2026, on time", ben.chat)  # for one person, so in their own chat

    await place.life.clock_to("2026-10-05 09:00")
    await dana.sees("1 of", COORDINATORS, ever=True)


async def test_a_question_is_answered_and_one_without_an_answer_goes_to_a_person_and_comes_back(place: North) -> None:
    ana, chen = place.ana, place.chen

    await ana.says("Is there a handbook for new teams?")
    await ana.sees("There is, with a page for each month.")
    await ana.says(UNKNOWN)
    told = await ana.press(await ana.sees("Ask a person"), "Ask a person")
    assert "the reply comes here" in told.text

    card = await chen.sees("Do students of summer school", CONTACTS, ever=True)
    form = await chen.press(card, "Reply")
    await form.sends({next(iter(form.holds)): "No, they do not."})

    await ana.sees("No, they do not.", ever=True)


async def test_what_was_typed_under_a_question_reaches_the_asker(place: North) -> None:
    ana, chen = place.ana, place.chen
    await ana.says("/csmhs escalate Which students count in our data?")
    card = await chen.sees("Which students count", CONTACTS, ever=True)
    await place.life.written_down()

    await chen.says("All who were enrolled on the first.", CONTACTS, under=card)

    await ana.sees("All who were enrolled on the first.", ever=True)


async def test_the_form_of_a_menu_and_the_one_in_the_chat_save_the_same(place: North) -> None:
    await place.life.clock_to("2026-10-02 10:00")
    form = await place.ana.picks("submit")
    again = await form.sends({**GOOD, "referred": "twelve"})
    assert again is not None
    assert again.holds["referred"] == "twelve"

    await place.ben.says("/csmhs submit")
    offer = await place.ben.sees("is ready to be filled in")
    here = await place.ben.press(offer, "Fill it in here")
    done = await here.sends(GOOD)

    assert done is not None
    assert "is complete" in done.text


async def test_the_same_form_is_answered_by_typing_alone(place: North) -> None:
    ana = place.ana
    await place.life.clock_to("2026-10-02 10:00")

    await ana.says("submit chat")
    for answer, asked in (("12", "Question 1"), ("10", "Question 2"), ("yes", "Question 3"), ("3.5", "Question 4")):
        await ana.sees(asked)
        await ana.says(answer)
    await ana.sees("is complete")


async def test_an_edited_program_moves_what_was_told(place: North) -> None:
    await place.life.clock_to("2026-10-23 09:00")  # a week before the needs assessment
    await place.ben.sees("needs assessment", NORTH, ever=True)
    later = tuple(
        replace(one, on=one.on + timedelta(days=7)) if one.id == "needs" else one for one in PROGRAM.milestones
    )

    await publish(place.life, replace(PROGRAM, milestones=later))
    await place.life.clock_to("2026-10-26 09:30")

    await place.ben.sees("Nov 6", NORTH, ever=True)


async def publish(life: Living, program: Program) -> None:
    """As a coordinator does with a file."""
    async with life.running.database.write() as session:
        version = await versions.in_force(session)
        assert version is not None
        await versions.publish(
            session, program_file.export(program), by="dana", based_on=version.number, now=life.clock.now(), note=""
        )


async def test_a_member_who_never_wrote_alone_is_written_to_in_a_chat_made_for_it(place: North) -> None:
    eve, life = Person.of(place.client, place.server, "Eve").somebody, place.life
    async with life.running.database.write() as session:
        ana = await members.get(session, "ana")
        assert ana is not None
        only_known = f"{TENANT}/{eve.user}"
        await members.link(session, ana, "teams", only_known, only_known, life.clock.now())

    await life.clock_to("2026-10-07 09:00")
    async with asyncio.timeout(10):
        while not place.server.said(eve.chat):  # noqa: ASYNC110 - a server tells nobody
            await asyncio.sleep(0.02)
    await life.written_down()

    async with life.running.database.read() as session:
        kept = (await session.exec(select(Account.direct).where(Account.account_id == only_known))).one()
    assert (kept, place.server.count("create")) == (f"{TENANT}/{eve.chat}", 1)


async def test_an_event_that_teams_sends_twice_has_one_effect(place: North) -> None:
    body = place.ana.hands.message("/csmhs escalate Which students count in our data?")

    for _ in range(2):
        assert (await place.ana.hands.tell(body)).status_code == 200
    await place.chen.sees("Which students count", CONTACTS, ever=True)
    await place.life.written_down()

    assert len([one for one in place.server.said(CONTACTS) if "Which students count" in text_of(one)]) == 1


async def test_who_takes_the_assistant_out_is_asked_nothing_and_comes_back(place: North) -> None:
    gone = place.dana.hands.activity("installationUpdate", channel=NORTH, action="remove")
    assert (await place.dana.hands.tell(gone)).status_code == 200
    await place.dana.sees("taken out of the channel", COORDINATORS, ever=True)
    async with place.life.running.database.read() as session:
        (held,) = await places.at(session, "teams", f"{TENANT}/{NORTH}")
    assert held.trouble

    back = place.dana.hands.activity("installationUpdate", channel=NORTH, action="add")
    assert (await place.dana.hands.tell(back)).status_code == 200
    await place.dana.sees("can be written to again", COORDINATORS, ever=True)


async def test_a_new_organization_belongs_to_nobody_until_a_coordinator_says_whose_it_is(place: North) -> None:
    added = place.ben.hands.activity("installationUpdate", channel=TEAM, action="add")
    assert (await place.ben.hands.tell(added)).status_code == 200

    news = await place.dana.sees("belongs to no district yet", COORDINATORS, ever=True)
    form = await place.dana.press(news, "Say whose it is")
    done = await form.sends({"district": "north"})

    assert done is not None
    assert "belongs to Sample North now" in done.text


async def test_words_that_tell_of_danger_are_answered_with_help_and_kept_nowhere(place: North) -> None:
    await place.ana.says("a student told me she wants to end her life tonight")
    await place.ana.sees("988")

    data = (place.life.running.settings.data_dir / "live.db").read_bytes()
    assert b"end her life" not in data


async def test_what_teams_lost_is_missed_for_a_reminder_and_told(place: North) -> None:
    place.server.trouble("post", drop="after")

    await place.life.clock_to("2026-10-01 09:00")
    async with asyncio.timeout(10):
        while not await waiting_after_a_try(place.life):  # noqa: ASYNC110 - the outbox tells nobody
            await asyncio.sleep(0.05)
    await place.life.clock_to("2026-10-01 09:05")
    await place.dana.sees("I do not know whether my message", COORDINATORS, ever=True)

    async with place.life.running.database.read() as session:
        lost = (await session.exec(select(Delivery).where(Delivery.state == "failed"))).all()
    assert [row.reason for row in lost] == ["it may have gone out before a crash; not sent twice"]


async def waiting_after_a_try(life: Living) -> bool:
    """A message was begun, and nobody knows what became of it."""
    begun = select(Delivery.id).where(Delivery.state == "queued", Delivery.tries == 1, Delivery.reason == "")
    async with life.running.database.read() as session:
        return (await session.exec(begun)).first() is not None
