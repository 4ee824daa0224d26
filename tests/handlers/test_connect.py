"""Connecting a team's channel: by a coordinator, by a code, or on request; and what happens when one is lost."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot import posting
from bot.errors import DeliveryError
from bot.messages import AccountChanged, PlaceChanged, Post, To, WorkspaceChanged
from bot.ui import cards
from store import members, places
from tests.dialog import World

NEW = "new-room"


async def test_a_coordinator_connects_a_channel_and_the_team_is_heard_there(world: World) -> None:
    dana = world.person("dana")

    said = await dana.command("connect North", in_channel=NEW)
    await world.clock_to("2026-10-01 09:00")

    assert "now hears for Sample North" in said
    assert "September 2026 data is open" in world.channel(NEW)[-1]


async def test_a_member_asks_and_a_coordinator_decides(world: World) -> None:
    ana, dana = world.person("ana"), world.person("dana")

    assert "I asked the coordinators" in await ana.command("connect", in_channel=NEW)
    assert "Ana" in world.channel("coordinators")[-1]
    await dana.clicks("Connect it")

    assert "now hears for Sample North" in ana.inbox[-1]
    async with world.corridor.database.read() as session:
        assert [one.purpose for one in await places.at(session, "stage", f"channel:{NEW}")] == ["district:north"]


def test_every_code_has_a_digit_so_that_it_is_no_name() -> None:
    assert all(any(map(str.isdigit, members.new_code())) for _ in range(500))


async def test_a_declined_request_connects_nothing_and_is_told(world: World) -> None:
    ana, dana = world.person("ana"), world.person("dana")
    await ana.command("connect", in_channel=NEW)

    await dana.clicks("Don't")

    assert "was not connected" in ana.inbox[-1]
    async with world.corridor.database.read() as session:
        assert await places.at(session, "stage", f"channel:{NEW}") == []


async def test_a_member_cannot_connect_another_district(world: World) -> None:
    said = await world.person("ana").command("connect South", in_channel=NEW)

    assert "Only a coordinator can connect a channel for Sample South" in said


@pytest.mark.parametrize("typed", ["@CSMHS post reminders here for North", "Post reminders here for north."])
async def test_a_sentence_connects_a_channel_as_the_command_does(world: World, typed: str) -> None:
    dana = world.person("dana")

    assert "now hears for Sample North" in await dana.says(typed, in_channel=NEW)


async def test_a_team_asks_with_a_sentence_and_a_question_that_begins_like_it_is_a_question(world: World) -> None:
    ana = world.person("ana")

    assert "I asked the coordinators" in await ana.says("post reminders here", in_channel=NEW)
    assert "I asked the coordinators" not in await ana.says("post reminders here or in the team?", in_channel="other")


async def test_a_stranger_connects_nothing_without_a_code(world: World) -> None:
    assert "nothing was connected" in await world.person("stranger").command("connect North", in_channel=NEW)


async def test_a_one_time_code_connects_the_channel_it_is_typed_in_once(world: World) -> None:
    said = await world.person("dana").command("invite channel North")
    code = next(line for line in said.splitlines() if len(line) == 9 and line[4] == "-")
    stranger = world.person("stranger")

    assert "for a channel" in await stranger.command(f"join {code}")
    assert "now hears for Sample North" in await stranger.command(f"connect {code}", in_channel=NEW)
    assert "used before" in await stranger.command(f"connect {code}", in_channel="another")


async def test_guessed_codes_are_shut_out(world: World) -> None:
    stranger = world.person("stranger")

    said = [await stranger.command(f"connect 2345-67A{number}", in_channel=NEW) for number in range(2, 8)]

    assert "I don't know that code" in said[0]
    assert "I take none from you for an hour" in said[-1]


async def test_a_new_workspace_belongs_to_nobody_until_a_coordinator_says_whose_it_is(world: World) -> None:
    ana, dana = world.person("ana"), world.person("dana")
    await world.corridor.receive(
        WorkspaceChanged(platform="stage", workspace="W1", change="installed", name="North Schools")
    )
    await world.corridor.outbox.drain()

    assert "belongs to no district yet" in world.channel("coordinators")[-1]
    assert "I asked the coordinators" in await ana.command("connect", in_channel=NEW, workspace="W1")
    await dana.clicks("Say whose it is")
    assert "North Schools belongs to Sample North now" in await dana.fills(district="north")
    assert "now hears for Sample North" in await ana.command("connect", in_channel="third", workspace="W1")


async def test_who_disconnects_a_channel_is_asked_nothing_there_any_more(world: World) -> None:
    ben, ana = world.person("ben"), world.person("ana")

    assert "A coordinator or the team's lead" in await ana.command("disconnect", in_channel="district:north")
    assert "I post nothing here for Sample North" in await ben.command("disconnect", in_channel="district:north")
    await world.clock_to("2026-10-01 09:00")

    assert world.channel("district:north") == []


@pytest.mark.parametrize(
    ("change", "why"), [("archived", "was archived"), ("deleted", "was deleted"), ("left", "taken out")]
)
async def test_a_lost_channel_is_told_once_and_nothing_is_tried_there(world: World, change: str, why: str) -> None:
    news = PlaceChanged(platform="stage", place="channel:district:north", change=change)  # type: ignore[arg-type]

    for _ in range(3):
        await world.corridor.receive(news)
    await world.clock_to("2026-10-01 09:00")

    notes = [text for text in world.channel("coordinators") if why in text]
    assert len(notes) == 1
    assert world.channel("district:north") == []


async def test_a_channel_that_is_opened_again_is_heard_again(world: World) -> None:
    for change in ("archived", "reopened"):
        await world.corridor.receive(
            PlaceChanged(platform="stage", place="channel:district:north", change=change)  # type: ignore[arg-type]
        )
    await world.clock_to("2026-10-01 09:00")

    assert "can be written to again" in world.channel("coordinators")[1]
    assert world.channel("district:north")


async def test_a_renamed_channel_is_called_so_from_then_on_and_told_once(world: World) -> None:
    news = PlaceChanged(platform="stage", place="channel:district:north", change="renamed", name="#north-new")

    for _ in range(3):
        await world.corridor.receive(news)
    await world.corridor.receive(PlaceChanged(platform="stage", place="channel:district:north", change="archived"))
    await world.clock_to("2026-10-01 09:00")

    notes = world.channel("coordinators")
    assert ["is called #north-new now" in text for text in notes].count(True) == 1
    assert any("I can post nothing in #north-new (for north)" in text for text in notes)


async def test_a_refused_channel_is_told_to_the_coordinators_once(world: World) -> None:
    gone = DeliveryError("the channel is gone", permanent=True, lost="place")
    world.door.failures_at = {"channel:district:north": gone}

    await world.clock_to("2026-10-20 12:00")

    notes = [text for text in world.channel("coordinators") if "I can post nothing in" in text]
    assert len(notes) == 1
    assert "the channel is gone" in notes[0]


@pytest.mark.parametrize("news_first", [True, False])
async def test_a_lost_channel_is_told_once_however_many_ways_it_is_found_out(world: World, news_first: bool) -> None:
    archived = PlaceChanged(platform="stage", place="channel:district:north", change="archived")
    now = world.clock.now()
    waiting = [
        Post(to=To(purpose="district:north"), card=cards.say("Hi"), kind="notice", dedupe_key=f"k{number}", why="x",
             not_before=now + number * timedelta(minutes=1))
        for number in range(2)
    ]  # fmt: skip
    async with world.corridor.database.write() as session:
        await posting.queue(session, waiting, now)

    if news_first:
        await world.corridor.receive(archived)
    for reason in ("the channel is archived", "the channel is frozen"):
        gone = DeliveryError(reason, permanent=True, lost="place")
        world.door.failures_at = {"channel:district:north": gone}
        await world.corridor.outbox.drain()
        world.clock.set(world.clock.now() + timedelta(minutes=1))
    await world.corridor.receive(archived)

    assert len([text for text in world.channel("coordinators") if "I can post nothing in" in text]) == 1


async def test_a_message_of_which_nobody_knows_whether_it_arrived_is_told_to_the_coordinators(world: World) -> None:
    world.door.capabilities = replace(world.door.capabilities, can_look_up=False)
    posts = [
        Post(to=To(purpose=purpose), card=cards.say("Due"), kind="notice", dedupe_key=purpose, why="x", about="reporting:2026-09")
        for purpose in ("district:north", "coordinators")
    ]  # fmt: skip
    async with world.corridor.database.write() as session:
        await posting.queue(session, posts, world.clock.now())
    world.door.failures = [DeliveryError("no answer", unknown=True)] * 2

    await world.corridor.outbox.drain()
    world.clock.set(world.clock.now() + timedelta(minutes=1))
    await world.corridor.outbox.drain()

    (note,) = world.channel("coordinators")  # and none about the note to them that met the same
    assert "I do not know whether my message to" in note
    assert "September 2026" in note
    assert world.channel("district:north") == []


async def test_without_a_channel_of_their_own_coordinators_are_told_directly(world: World) -> None:
    await world.corridor.receive(PlaceChanged(platform="stage", place="channel:coordinators", change="deleted"))
    await world.corridor.outbox.drain()

    assert "the channel was deleted" in world.person("dana").inbox[-1]


async def test_a_closed_account_is_written_to_no_more(world: World) -> None:
    await world.corridor.receive(AccountChanged(platform="stage", account_id="ana", change="gone"))
    await world.clock_to("2026-10-01 09:00")

    assert world.person("ana").inbox == []
    assert [text for text in world.channel("coordinators") if "Ana cannot be written to directly" in text]


@pytest.mark.parametrize("remedy", ["", "It works again when it is put back on the list."])
async def test_a_shut_workspace_keeps_what_waits_until_it_works_again(world: World, remedy: str) -> None:
    installed = WorkspaceChanged(
        platform="stage", workspace="channel:district:north", change="installed", name="North"
    )
    await world.corridor.receive(installed)
    shut = DeliveryError("its access was taken back", waits=True, retry_after_s=3600, lost="workspace", remedy=remedy)
    world.door.failures_at = {"channel:district:north": shut}

    await world.clock_to("2026-10-01 09:00")
    await world.clock_to("2026-10-01 12:00")
    (told,) = [text for text in world.channel("coordinators") if "I cannot write to North now" in text]
    assert told.endswith(remedy or "It works again when somebody there installs the assistant again.")
    world.door.failures_at = {}
    await world.clock_to("2026-10-01 13:30")

    assert "September 2026 data is open" in world.channel("district:north")[-1]


async def test_whoever_installs_it_and_takes_it_out_again_and_again_is_told_of_once_a_day(world: World) -> None:
    for _ in range(10):
        for change in ("installed", "removed"):
            await world.corridor.receive(
                WorkspaceChanged(platform="stage", workspace="W9", change=change, name="Any")
            )  # type: ignore[arg-type]
            world.clock.set(world.clock.now() + timedelta(minutes=1))
    await world.corridor.outbox.drain()

    assert len([text for text in world.channel("coordinators") if "Any" in text]) == 2


async def test_a_districts_own_workspace_makes_nobody_a_contact(world: World) -> None:
    stranger = world.person("somebody")
    stranger.account = replace(stranger.account, email="chen@example.org")  # as whoever runs the workspace likes it
    await world.person("dana").command("connect North", in_channel=NEW, workspace="W1")

    assert "I don't know you yet" in await stranger.command("me", workspace="W1")


async def test_a_contact_is_recognized_by_their_confirmed_address_where_contacts_are_heard(world: World) -> None:
    stranger = world.person("somebody")
    stranger.account = replace(stranger.account, email="Chen@example.org")

    assert "I don't know you yet" in await stranger.command("me", workspace="W1")
    await world.person("dana").command("connect escalations", in_channel=NEW, workspace="W1")

    assert "Chen" in await stranger.command("me", workspace="W1")
    assert "I don't know you yet" in await world.person("another").command("me", workspace="W1")


async def test_a_guest_is_recognized_by_nothing(world: World) -> None:
    guest = world.person("somebody")
    guest.account = replace(guest.account, email="chen@example.org", outsider=True)
    await world.person("dana").command("connect escalations", in_channel=NEW, workspace="W1")

    assert "guest of another organization" in await guest.command("me", workspace="W1", outsider=True)


async def test_coordinators_find_workspaces_that_are_nobodys_among_the_channels(world: World) -> None:
    await world.corridor.receive(
        WorkspaceChanged(platform="stage", workspace="W1", change="installed", name="North Schools")
    )
    dana = world.person("dana")

    assert "Say whose North Schools is" in await dana.command("connect")
    await dana.clicks("Say whose North Schools is")
    await dana.fills(district="north")

    assert "North Schools" not in await dana.command("connect")
