"""Convenings in the mailbox's calendar: who is invited is told once of each change, whatever gets lost on the way."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import httpx
import pytest

from bot import calendar_door, doctor_email, runtime, server, settings
from bot.calendar_door import Calendar
from bot.errors import StartError
from bot.platforms import graph_calendar
from bot.platforms.graph import Graph
from bot.platforms.graph_calendar import GraphCalendar
from store import program_file, versions
from store.db import Database
from store.program import Convening, Program
from tests.platforms.graph_server import CLIENT_ID, MAILBOX, SECRET, TENANT, GraphServer
from tests.programs import a_program

NORTH, SOUTH = "team@north.example", "team@south.example"


def a_convening(name: str, day: int, **more: object) -> Convening:
    facts = {
        "title": f"The {name} convening",
        "mode": "virtual",
        "agenda": "Bring your plan.",
        "link": "https://meet.example/1",
    }
    return Convening(
        id=name, source="A test", as_of=datetime(2026, 9, 1).date(), starts=datetime(2026, 10, day, 9),
        ends=datetime(2026, 10, day, 11), **{**facts, **more},  # type: ignore[arg-type]
    )  # fmt: skip


def a_year(*convenings: Convening) -> Program:
    """Two districts that are invited by their team's list; one convening of each is the north's alone."""
    base = a_program()
    lists = {"north": (NORTH,), "south": (SOUTH,)}
    districts = tuple(replace(one, invite=lists.get(one.id, ())) for one in base.districts)
    return replace(base, districts=districts, convenings=convenings)


FALL, NORTHS = (
    a_convening("fall", 22),
    a_convening("coaching", 29, districts=("north",), mode="in person", place="Room 1"),
)


@dataclass
class Stage:
    """A calendar, the program it is kept by, and a process that may begin again."""

    server: GraphServer
    database: Database
    graph: Graph
    number: int = 0

    @property
    def calendar(self) -> Calendar:
        """As a process that has just started has it."""
        return Calendar(self.database, GraphCalendar(self.graph, MAILBOX), lambda: self.server.now)

    async def publish(self, *convenings: Convening) -> None:
        async with self.database.write() as session:
            body = program_file.export(a_year(*convenings))
            await versions.publish(session, body, by="a test", based_on=self.number, now=self.server.now, note="")
        self.number += 1

    def told(self) -> list[tuple[str, str, Sequence[str]]]:
        """What, about what, and whom."""
        return [
            (what, event["subject"], [one["emailAddress"]["address"] for one in event["attendees"]])
            for what, event in self.server.told
        ]


@pytest.fixture
async def stage(database: Database) -> AsyncIterator[Stage]:
    await database.migrate()
    async with GraphServer() as server:
        stage = Stage(server, database, Graph(server.credentials, server.base_url))
        await stage.publish(FALL, NORTHS)
        yield stage
        await stage.graph.close()


async def test_each_convening_is_an_event_with_those_who_are_invited(stage: Stage) -> None:
    assert await stage.calendar.keep() == 2
    assert await stage.calendar.keep() == 0

    assert stage.told() == [
        ("invitation", "The fall convening", [NORTH, SOUTH]),
        ("invitation", "The coaching convening", [NORTH]),
    ]
    fall, coaching = stage.server.events.values()
    assert (fall["start"], fall["end"]) == (
        {"dateTime": "2026-10-22T13:00:00", "timeZone": "UTC"},
        {"dateTime": "2026-10-22T15:00:00", "timeZone": "UTC"},
    )
    assert fall["body"] == {"contentType": "text", "content": "Bring your plan.\nJoin: https://meet.example/1"}
    assert coaching["location"] == {"displayName": "In person: Room 1"}


async def test_the_sdk_is_warmed_up_before_its_single_words_are_imported(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    was_warm: list[bool] = []
    models = graph_calendar._models

    def noted() -> object:
        was_warm.append(stage.graph._client is not None)
        return models()

    monkeypatch.setattr(graph_calendar, "_models", noted)

    await stage.calendar.keep()

    assert was_warm == [True, True]


async def test_a_moved_convening_is_changed_once_and_a_dropped_one_cancelled_once(stage: Stage) -> None:
    await stage.calendar.keep()
    stage.server.told.clear()
    await stage.publish(replace(FALL, starts=datetime(2026, 10, 23, 9), ends=datetime(2026, 10, 23, 11)))

    await stage.calendar.keep()
    await stage.calendar.keep()

    assert [(what, title) for what, title, _ in stage.told()] == [
        ("update", "The fall convening"),
        ("cancellation", "The coaching convening"),
    ]
    assert stage.server.told[0][1]["start"]["dateTime"] == "2026-10-23T13:00:00"
    assert stage.server.told[1][1]["Comment"] == "This convening is no longer in the program."


async def test_a_dropped_convening_that_comes_back_is_a_new_event(stage: Stage) -> None:
    for year in ((FALL,), (FALL, NORTHS)):
        await stage.calendar.keep()
        await stage.publish(*year)
    await stage.calendar.keep()

    assert [what for what, title, _ in stage.told() if "coaching" in title] == [
        "invitation",
        "cancellation",
        "invitation",
    ]


@pytest.mark.parametrize("status", [0, 500, 504])
async def test_a_lost_answer_makes_no_second_event(stage: Stage, status: int) -> None:
    stage.server.trouble("create", status, after=True)

    await stage.calendar.keep()
    again = stage.calendar  # another process
    await again.keep()

    assert [what for what, *_ in stage.told()] == ["invitation", "invitation"]
    assert again.trouble == ""
    assert {one.state for one in (await again.ledger()).values()} == {"there"}


async def test_what_changed_while_an_answer_was_lost_comes_after_it(stage: Stage) -> None:
    stage.server.trouble("create", 504, after=True)
    await stage.calendar.keep()
    await stage.publish(replace(FALL, agenda="Bring your needs assessment."), NORTHS)

    await stage.calendar.keep()

    assert [what for what, title, _ in stage.told() if "fall" in title] == ["invitation", "update"]


@pytest.mark.parametrize("what", ["create", "change", "cancel"])
@pytest.mark.parametrize(("status", "code"), [(429, "TooManyRequests"), (403, "ErrorAccessDenied"), (503, "")])
async def test_trouble_is_told_and_nothing_is_left_out(stage: Stage, what: str, status: int, code: str) -> None:
    calendar = stage.calendar
    if what != "create":
        await calendar.keep()
        await stage.publish(replace(FALL, agenda="Bring your needs assessment."))
    stage.server.trouble(what, status, code, message="Access is denied.")

    await calendar.keep()
    assert calendar.trouble
    await calendar.keep()

    assert calendar.trouble == ""
    told = [what for what, title, _ in stage.told()]
    assert told == (
        ["invitation"] * 2 if what == "create" else ["invitation", "invitation", "update", "cancellation"]
    )


async def test_an_event_that_somebody_took_out_is_left_alone_until_the_convening_moves(stage: Stage) -> None:
    await stage.calendar.keep()
    stage.server.events.clear()
    stage.server.told.clear()
    await stage.publish(replace(FALL, agenda="Bring your needs assessment."))
    await stage.calendar.keep()
    await stage.calendar.keep()
    assert stage.told() == []

    await stage.publish(replace(FALL, starts=datetime(2026, 10, 23, 9), ends=datetime(2026, 10, 23, 11)))
    await stage.calendar.keep()

    assert [what for what, *_ in stage.told()] == ["invitation"]


async def test_one_that_is_not_taken_keeps_no_other_out(stage: Stage) -> None:
    stage.server.trouble("create", 400, "ErrorInvalidRecipients")

    await stage.calendar.keep()
    await stage.calendar.keep()
    assert [title for _, title, _ in stage.told()] == ["The coaching convening"]

    await stage.publish(replace(FALL, agenda="Bring your needs assessment."), NORTHS)
    await stage.calendar.keep()
    assert [title for _, title, _ in stage.told()] == ["The coaching convening", "The fall convening"]


async def test_what_is_over_is_left_in_the_calendar(stage: Stage) -> None:
    await stage.calendar.keep()
    stage.server.now = stage.server.now.replace(month=11)
    await stage.publish()

    await stage.calendar.keep()

    assert len(stage.server.events) == 2
    assert await stage.calendar.ledger() == {}


async def test_an_invented_convening_is_in_no_real_calendar(stage: Stage) -> None:
    await stage.publish(replace(FALL, sample=True))

    assert await stage.calendar.keep() == 0


class TestSettings:
    def of(self, stage: Stage, **more: str) -> settings.Settings:
        given = {
            "EMAIL_LIVE": "yes", "MAIL_FROM": MAILBOX, "GRAPH_CALENDAR": "yes", "GRAPH_CLIENT_ID": CLIENT_ID,
            "GRAPH_CLIENT_SECRET": SECRET, "GRAPH_TENANT_ID": TENANT, "GRAPH_BASE_URL": stage.server.base_url,
            "TEAMS_LOGIN_URL": stage.server.url,
        }  # fmt: skip
        return settings.load({**given, **more}, None)

    def test_nothing_is_written_without_leave(self, stage: Stage) -> None:
        for more in ({"EMAIL_LIVE": "no"}, {"GRAPH_CALENDAR": "no"}):
            assert calendar_door.build(self.of(stage, **more), stage.database, lambda: stage.server.now) is None

    def test_what_is_missing_is_named(self, stage: Stage) -> None:
        with pytest.raises(StartError, match="`MAIL_FROM` and `GRAPH_TENANT_ID` not set"):
            calendar_door.check(self.of(stage, MAIL_FROM="", GRAPH_TENANT_ID=""))

    async def test_the_doctor_tells_what_graph_says(self, stage: Stage) -> None:
        ours = self.of(stage)

        good = await doctor_email.calendar(ours, stage.database)
        stage.server.trouble("events", 403, "ErrorAccessDenied", message="Access is denied. Check credentials.")
        shut = await doctor_email.calendar(ours, stage.database)
        held = await doctor_email.calendar(self.of(stage, EMAIL_LIVE="no"), stage.database)

        assert [[one.ok for one in found] for found in (good, shut, held)] == [[True], [False], [None]]
        assert "Access is denied. Check credentials" in shut[0].what
        assert "Application Calendars.ReadWrite" in shut[0].fix
        assert await doctor_email.calendar(self.of(stage, GRAPH_CALENDAR="no"), stage.database) == []
        assert stage.server.told == []

    async def test_the_doctor_names_what_was_not_taken(self, stage: Stage) -> None:
        stage.server.trouble("create", 400, "ErrorInvalidRecipients")
        await stage.calendar.keep()

        found = await doctor_email.calendar(self.of(stage), stage.database)

        assert [one.ok for one in found] == [True, False]
        assert "would not take fall" in found[1].what


async def test_the_running_assistant_keeps_it(stage: Stage, tmp_path: Path) -> None:
    later = replace(FALL, starts=datetime(2027, 5, 6, 9), ends=datetime(2027, 5, 6, 11))
    file = tmp_path / "ours.toml"
    file.write_text(program_file.export(replace(a_year(later), sample=False)), encoding="utf-8")
    ours = TestSettings().of(
        stage, CSMHS_MODE="live", CSMHS_DATA_DIR=str(tmp_path), CSMHS_PROGRAM=str(file), MAIL_BY="graph"
    )

    stage.server.trouble("create", 503)
    async with runtime.started(ours, beating=True) as running, asyncio.timeout(30):
        assert running.calendar is not None
        while not running.calendar.trouble:  # noqa: ASYNC110 - the heartbeat tells nobody
            await asyncio.sleep(0.05)
        transport = httpx.ASGITransport(server.application(running, "secret"))
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            troubled = (await client.get("/healthz")).json()["calendar"]
            await running.calendar.keep()
            healthy = (await client.get("/healthz")).json()["calendar"]

    assert stage.told() == [("invitation", "The fall convening", [NORTH, SOUTH])]
    assert (troubled, healthy) == (False, True)


def test_an_address_that_is_none_is_a_problem_of_the_program(tmp_path: Path) -> None:
    body = program_file.export(a_year(FALL)).replace(NORTH, "north.example")

    with pytest.raises(Exception, match="is not an e-mail address"):
        program_file.parse(body, name="a year")
