"""What a live assistant keeps over a restart, and what it says to people it has not met."""

from pathlib import Path

import pytest
from sqlmodel import select

from bot import posting
from bot.messages import Post, To
from bot.ui import cards
from store import members
from store.tables import Delivery
from tests.platforms.slack_server import SlackServer
from tests.trips.slack_live import Live, live


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


async def tell(there: Live, member: str, key: str) -> Delivery:
    """Write to a member alone; gives the row once it has been sent."""
    post = Post(to=To(member=member), card=cards.say(f"Hello {key}"), kind="notice", dedupe_key=key, why="a test")
    async with there.running.database.write() as session:
        await posting.queue(session, [post], there.running.corridor.clock.now())
    await there.running.corridor.outbox.drain()
    async with there.running.database.read() as session:
        return (await session.exec(select(Delivery).where(Delivery.dedupe_key == key))).one()


async def test_whoever_was_written_to_by_name_is_written_to_in_their_conversation_from_then_on(folder: Path) -> None:
    async with SlackServer() as slack, live(folder, slack) as there:
        await there.link("ana", "UANA", direct="UANA")
        await there.link("ben", "UBEN", direct="UBEN")

        first, second = await tell(there, "ana", "k1"), await tell(there, "ana", "k2")

        async with there.running.database.read() as session:
            directs = await members.direct_places(session, ["ana", "ben"])
    assert (first.state, first.place, second.place) == ("sent", "T01/D01ANA", "T01/D01ANA")
    assert [call.text("channel") for call in slack.of("chat.postMessage")] == ["UANA", "D01ANA"]
    assert directs == {"ana": ("slack", "T01/D01ANA"), "ben": ("slack", "T01/UBEN")}


async def test_after_a_restart_what_is_typed_to_the_assistant_alone_is_still_private(folder: Path) -> None:
    async with SlackServer() as slack:
        async with live(folder, slack) as there:
            await there.link("ana", "UANA")
        async with live(folder, slack) as there:
            ana = there.person()

            said = (await ana.sends_form(ana.command("help"))).json()
            in_channel = (await ana.sends_form(ana.command("help", channel="C01"))).json()

    assert "/csmhs" in said["text"]
    assert (said["response_type"], in_channel["response_type"]) == ("in_channel", "ephemeral")
