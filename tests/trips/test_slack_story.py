"""The whole job in Slack, with a server written by others: join, connect, be reminded, enter, ask, escalate, be told.

Everything is real but the clock: two people's clicks go through the server into our door, and what they read comes out
of its Web API. `tests/trips/local_slack.py` says where that server differs from Slack.
"""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import httpx
import pytest

from store import places
from store.program import FaqEntry
from tests.programs import a_program
from tests.trips.living import Living, living
from tests.trips.local_slack import MANIFEST, LocalSlack, free_port
from tests.trips.slack_people import Person
from tests.trips.slack_workspace import Workspace

pytestmark = [pytest.mark.slack, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

PEOPLE = ("ana", "ben", "chen", "dana")
CHANNELS = ("north", "coordinators", "contacts")
ROLES = {
    "ana": ("team member", "north"),
    "ben": ("team lead", "north"),
    "chen": ("DESE contact", ""),
    "dana": ("coordinator", ""),
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


@pytest.fixture(params=["socket", "http"])
async def place(
    request: pytest.FixtureRequest, local_slack_binary: Path, tmp_path: Path
) -> AsyncIterator[tuple[Living, Workspace]]:
    """Harbor's workspace with everybody joined and the channels connected, by a socket and over HTTP."""
    port = free_port() if request.param == "http" else 0
    url = f"http://127.0.0.1:{port}/slack/events" if port else None
    async with LocalSlack(local_slack_binary, MANIFEST, request_url=url) as slack:
        harbor = await slack.workspace("Harbor", people=PEOPLE, channels=CHANNELS)
        async with living(slack.settings(harbor), tmp_path, PROGRAM, "2026-09-30 10:00", port) as life:
            for name, (role, district) in ROLES.items():
                await life.joins(harbor.as_user(name), name, role, district)
            dana = harbor.as_user("dana")
            for channel, purpose in zip(CHANNELS, ("North", "coordinators", "escalations"), strict=True):
                await dana.command(f"/csmhs connect {purpose}", channel)
                await dana.sees("`/csmhs disconnect`", channel)
            yield life, harbor


def people(harbor: Workspace) -> list[Person]:
    """Ana, Ben, Chen and Dana."""
    return [harbor.as_user(name) for name in PEOPLE]


async def test_a_month_from_the_reminder_to_the_digest(place: tuple[Living, Workspace]) -> None:
    life, harbor = place
    ana, ben, _, dana = people(harbor)

    await life.clock_to("2026-10-01 09:00")
    reminder = await ben.sees("September 2026 data is open", "north", ever=True)
    await ana.click(reminder, "Enter September 2026")
    form = await ana.modal("September 2026")
    errors = await form.fill({**GOOD, "served": "13"}).submit()
    assert list(errors.values()) != []
    assert await form.fill({"served": "10"}).submit() == {}
    await ana.modal("is complete")

    done = await ben.sees("Done: Ana sent September 2026", "north", ever=True)
    assert (done.ts, done.was_edited) == (reminder.ts, True)
    await ben.sees("September 2026 data is in, sent by Ana", "north", ever=True)
    answer = await ben.command("/csmhs status", "north")
    assert answer.took_s < 3
    assert (await ben.sees("September 2026, on time", "north")).only_for == ben.id

    await life.clock_to("2026-10-05 09:00")
    digest = await dana.sees("1 of", "coordinators", ever=True)
    assert digest.only_for is None


async def test_the_home_page_shows_what_is_missing_and_opens_the_form(place: tuple[Living, Workspace]) -> None:
    life, harbor = place
    ana = harbor.as_user("ana")
    await life.clock_to("2026-10-02 10:00")

    home = await ana.home()
    assert "September 2026" in home.reads
    await ana.press(home, "Enter September 2026")

    await ana.modal("September 2026")


async def test_a_question_is_answered_and_one_without_an_answer_goes_to_a_person_and_comes_back(
    place: tuple[Living, Workspace],
) -> None:
    _, harbor = place
    ana, _, chen, _ = people(harbor)

    await ana.say("Is there a handbook for new teams?")
    await ana.sees("There is, with a page for each month.", ana.dm)
    await ana.say("Do students of summer school count in our data?")
    unknown = await ana.sees("Ask a person", ana.dm)
    await ana.click(unknown, "Ask a person")
    await ana.sees("the reply comes here", ana.dm)

    card = await chen.sees("Do students of summer school", ever=True)
    await chen.click(card, "Reply")
    form = await chen.modal("Do students of summer school")
    await form.fill({form.fields[0].label: "No, they do not."}).submit()

    reply = await ana.sees("No, they do not.", ana.dm, ever=True)
    assert reply.only_for is None


async def test_what_was_typed_in_a_thread_of_a_question_reaches_the_asker(place: tuple[Living, Workspace]) -> None:
    life, harbor = place
    ana, _, chen, _ = people(harbor)
    await ana.command("/csmhs escalate Which students count in our data?")
    card = await chen.sees("Which students count", ever=True)
    await life.written_down()

    await chen.say("All who were enrolled on the first.", card.channel, thread=card)

    await ana.sees("All who were enrolled on the first.", ana.dm, ever=True)


async def test_words_that_tell_of_danger_are_answered_with_help_and_kept_nowhere(
    place: tuple[Living, Workspace],
) -> None:
    life, harbor = place
    ana = harbor.as_user("ana")

    await ana.say("a student told me she wants to end her life tonight")
    await ana.sees("988", ana.dm)

    data = (life.running.settings.data_dir / "live.db").read_bytes()
    assert b"end her life" not in data


async def test_two_workspaces_are_served_by_one_process(local_slack_binary: Path, tmp_path: Path) -> None:
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    async with LocalSlack(local_slack_binary, MANIFEST, request_url=f"{address}/slack/events") as slack:
        harbor = await slack.workspace("Harbor", people=["dana"], channels=["coordinators"])
        valley = await slack.workspace("Valley", people=["ben"], channels=["team"])
        more = {"PUBLIC_URL": address, "CSMHS_SECRET_KEY": "a long random text for a test"}
        async with living({**slack.settings(), **more}, tmp_path, PROGRAM, "2026-09-30 10:00", port) as life:
            for workspace, person in ((harbor, "dana"), (valley, "ben")):
                await installed(slack, workspace, workspace.as_user(person).id, address)
            dana, ben = harbor.as_user("dana"), valley.as_user("ben")
            await life.joins(dana, "dana", "coordinator")
            await life.joins(ben, "ben", "team lead", "north")
            await dana.command("/csmhs connect coordinators", "coordinators")

            await ben.command("/csmhs connect", "team")
            wish = await dana.sees("Connect a channel?", "coordinators", ever=True)
            await dana.click(wish, "Connect it")
            await ben.sees("now hears for Sample North", ben.dm, ever=True)
            await life.clock_to("2026-10-01 09:00")
            await ben.sees("September 2026 data is open", "team", ever=True)

            async with life.running.database.read() as session:
                teams = [one.name for one in await places.workspaces(session)]
    assert teams == ["Harbor", "Valley"]


async def installed(slack: LocalSlack, workspace: Workspace, user: str, address: str) -> None:
    """Somebody installs the assistant in their workspace by browser."""
    async with httpx.AsyncClient(base_url=address, trust_env=False) as browser:
        begun = await browser.get("/slack/install")
        cookie = begun.headers["set-cookie"].partition(";")[0]
        back = slack.front.consent(begun.headers["location"], workspace.installed, user)
        done = await browser.get("/slack/oauth_redirect", params=back, headers={"cookie": cookie})
    assert done.status_code == 200, done.text
