"""What Slack makes of a long message: said whole and once, found again, or refused with everything that is to be known."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from bot.errors import DeliveryError
from bot.messages import ConversationRef
from bot.platforms.slack import looking, sending
from bot.platforms.slack.adapter import SlackPlatform
from bot.ui.cards import Card, Chart, File, Image, Series, Text, say
from tests.platforms import slack_reader
from tests.platforms.contract import PIXEL
from tests.platforms.slack_fakes import NOON, Clock, KeptInstalls, an_api, an_install
from tests.platforms.slack_server import SlackServer
from tests.platforms.slack_world import ALL_SCOPES, Call, Channel, Message, Team

TEAM = ConversationRef("slack", "T01/C01")
ANA = ConversationRef("slack", "T01/UANA")
LONG = Card("A long one", tuple(Text(f"{number:02d} " + "word " * 700) for number in range(4)))
CHART = Chart("Screened", ("Sep", "Oct"), (Series("Harbor", (142, 155)),), unit="students")


@dataclass
class Slack:
    """A door on our own Slack, and a clock that moves when it waits. `restarted` has forgotten everything."""

    server: SlackServer
    team: Team
    clock: Clock
    door: SlackPlatform
    slept: list[float] = field(default_factory=list)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.clock.moved(seconds=seconds)

    async def restarted(self) -> SlackPlatform:
        await self.door.api.close()
        self.door = SlackPlatform(an_api(self.server.url, self.team, clock=self.clock), self.sleep)
        return self.door

    async def granted(self, *missing: str) -> None:
        scopes = ALL_SCOPES - set(missing)
        self.team.tokens["xoxb-T01"].scopes = scopes
        installs = KeptInstalls({"T01": an_install(self.team, scopes=scopes)})
        self.door.api.tokens._installs = installs
        self.door.api.tokens.forget("T01")

    def numbers(self, channel: str = "C01") -> list[str]:
        """The numbered paragraphs as they stand in a channel."""
        faces = [
            slack_reader.faces([{**one.wire(with_metadata=False), "mrkdwn": False}])[0]
            for one in self.team.messages
            if one.channel == channel
        ]
        return [word for face in faces for word in face.split() if word.isdigit() and len(word) == 2]


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    clock = Clock()
    async with SlackServer() as server:
        server.world.clock = clock.seconds
        made = Slack(server, server.world.add_team("T01"), clock, None)  # type: ignore[arg-type]
        made.door = SlackPlatform(an_api(server.url, made.team, clock=clock), made.sleep)
        yield made
        await made.door.stop()
        await made.door.api.close()


async def fails(slack: Slack, ref: ConversationRef = TEAM, card: Card = LONG, key: str = "k") -> DeliveryError:
    with pytest.raises(DeliveryError) as caught:
        await slack.door.post(ref, card, key=key)
    return caught.value


async def test_the_parts_of_a_long_message_keep_to_slacks_pace(slack: Slack) -> None:
    assert slack.door.wait_s(TEAM, "k") == 0.0

    await slack.door.post(TEAM, LONG, key="k")

    assert slack.numbers() == ["00", "01", "02", "03"]
    assert slack.slept == pytest.approx([1.0] * (slack.server.count("chat.postMessage") - 1))


async def test_what_slack_stops_in_the_middle_goes_on_there_without_a_look(slack: Slack) -> None:
    await slack.granted("channels:history", "groups:history")
    await slack.door.post(TEAM, say("before"), key="b")
    slack.server.trouble("chat.postMessage")
    slack.server.limited("chat.postMessage", 20)

    error = await fails(slack)
    assert (error.waits, error.unknown, error.permanent) == (True, True, False)
    assert error.retry_after_s is not None
    assert error.retry_after_s >= 20
    assert await slack.door.looks_up(TEAM, "k")
    assert not await slack.door.looks_up(TEAM, "another")
    slack.clock.moved(seconds=22)
    assert await slack.door.find(TEAM, "k") is None
    landed = await slack.door.post(TEAM, LONG, key="k")

    assert slack.numbers() == ["00", "01", "02", "03"]
    assert landed.message == slack.team.messages[1].ts
    assert slack.server.count("conversations.history") == 0


async def test_a_part_whose_answer_was_lost_is_looked_for(slack: Slack) -> None:
    slack.server.trouble("chat.postMessage")
    slack.server.trouble("chat.postMessage", drop="after")

    error = await fails(slack)
    assert (error.waits, error.unknown) == (False, True)
    assert await slack.door.find(TEAM, "k", since=NOON) is None
    await slack.door.post(TEAM, LONG, key="k")

    assert slack.numbers() == ["00", "01", "02", "03"]


async def test_after_a_restart_only_what_is_missing_is_said(slack: Slack) -> None:
    slack.server.trouble("chat.postMessage", times=2)
    slack.server.trouble("chat.postMessage", drop="before")
    await fails(slack)

    door = await slack.restarted()
    assert await door.find(TEAM, "k", since=NOON) is None
    landed = await door.post(TEAM, LONG, key="k")

    assert slack.numbers() == ["00", "01", "02", "03"]
    assert landed.message == slack.team.messages[0].ts
    found = await (await slack.restarted()).find(TEAM, "k", since=NOON)
    assert found == landed


@pytest.mark.parametrize("forged", [{"part": 0, "of": 1}, {"part": "x", "of": 1}, {}])
async def test_another_app_that_copies_a_key_hides_no_message(slack: Slack, forged: dict[str, object]) -> None:
    payload = {"key": sending.digest("k"), **forged}
    copied = Message("C01", slack.server.world.ts(), "UOTHER", "not ours", bot_id="BOTHER", app="A0ELSE")
    copied.metadata = {"event_type": sending.EVENT_TYPE, "event_payload": payload}
    slack.team.messages.append(copied)

    assert await slack.door.find(TEAM, "k", since=NOON) is None


async def test_a_picture_that_slack_refuses_in_a_later_part_is_left_out_there(slack: Slack) -> None:
    refused: list[str] = []

    def judge(call: Call) -> str:
        pictured = bool({"image", "data_visualization"} & {block["type"] for block in call.read("blocks") or ()})
        refused.extend([call.method] * pictured)
        return "invalid_blocks" if pictured else ""

    slack.server.world.judge = judge
    card = Card("A long one", (*LONG.body, CHART, Image("A tree", PIXEL), Text("99 at last")))

    await slack.door.post(TEAM, card, key="k")

    assert slack.numbers() == ["00", "01", "02", "03", "99"]
    assert len(refused) == 2
    assert "Screened" in slack.team.messages[-1].text


async def test_a_place_that_is_lost_in_the_middle_is_lost(slack: Slack) -> None:
    slack.server.trouble("chat.postMessage")
    slack.server.trouble("chat.postMessage", error="is_archived")

    error = await fails(slack)

    assert (error.permanent, error.lost, error.unknown) == (True, "place", False)
    assert "archived" in str(error)


async def test_a_very_long_message_takes_a_break(slack: Slack) -> None:
    card = Card("Long", tuple(Text(f"{number:02d} " + "word " * 390) for number in range(24)))

    error = await fails(slack, card=card)
    assert (error.waits, error.unknown, error.retry_after_s) == (True, True, 1.0)
    slack.clock.moved(seconds=1)
    await slack.door.post(TEAM, card, key="k")

    assert slack.numbers() == [f"{number:02d}" for number in range(24)]


async def test_an_answer_to_a_thread_that_takes_none_is_said_in_the_channel(slack: Slack) -> None:
    root = await slack.door.post(TEAM, say("question"), key="q")
    thread = ConversationRef("slack", "T01/C01", root.message)
    slack.server.trouble("chat.postMessage", error="restricted_action_thread_locked")

    landed = await slack.door.post(thread, say("answer"), key="a")

    assert (landed.thread, slack.team.messages[-1].thread_ts) == ("", "")
    assert await slack.door.find(thread, "a", since=NOON) is not None


async def test_a_look_goes_on_where_slacks_limit_stopped_it(slack: Slack) -> None:
    await slack.door.post(TEAM, say("wanted"), key="k")
    for number in range(4 * looking.PAGE):
        slack.team.messages.append(Message("C01", slack.server.world.ts(), "UANA", f"talk {number}"))
    calls = [0]

    def one_a_minute(call: Call) -> str:
        if call.method == "conversations.history":
            calls[0] += 1
            return "ratelimited" if calls[0] % 2 == 0 else ""
        return ""

    slack.server.world.judge = one_a_minute
    found, stops = None, 0
    while found is None and stops < 20:
        try:
            found = await slack.door.find(TEAM, "k", since=NOON)
        except DeliveryError:
            stops += 1
            slack.clock.moved(seconds=60)

    assert found is not None
    assert found.message == slack.team.messages[0].ts
    assert stops == 4


@pytest.mark.parametrize("missing", ["channels:history", "groups:history"])
async def test_not_being_allowed_to_look_is_not_the_same_as_not_being_there(slack: Slack, missing: str) -> None:
    slack.team.channels["G01"].members.add(slack.team.bot_user)
    slack.team.channels["C09"] = Channel("C09", "private", private=True, members={slack.team.bot_user})
    await slack.granted(missing)
    ref = TEAM if missing == "channels:history" else ConversationRef("slack", "T01/C09")

    assert await slack.door.looks_up(ref)  # which kind of channel it is, nobody knows before the look
    with pytest.raises(DeliveryError) as caught:
        await slack.door.find(ref, "k", since=NOON)

    assert (caught.value.permanent, caught.value.lost) == (True, "")


async def test_looking_where_nothing_can_be_said_any_more_leaves_it_to_the_next_send(slack: Slack) -> None:
    del slack.team.channels["C01"]

    assert await slack.door.find(TEAM, "k", since=NOON) is None
    error = await fails(slack)

    assert (error.permanent, error.lost) == (True, "place")


async def test_a_message_in_a_channel_that_was_left_is_found_after_coming_back(slack: Slack) -> None:
    landed = await slack.door.post(TEAM, say("hello"), key="k")
    slack.team.channels["C01"].members.remove(slack.team.bot_user)

    assert await slack.door.find(TEAM, "k", since=NOON) == landed


async def test_a_clock_of_ours_that_is_fast_hides_nothing(slack: Slack) -> None:
    landed = await slack.door.post(TEAM, say("hello"), key="k")

    assert await slack.door.find(TEAM, "k", since=NOON + timedelta(minutes=4)) == landed


async def test_the_conversation_with_a_person_is_known_from_the_first_part(slack: Slack) -> None:
    slack.server.trouble("chat.postMessage")
    slack.server.trouble("chat.postMessage", drop="before")

    await fails(slack, ANA)
    assert await slack.door.looks_up(ANA)
    assert await slack.door.find(ANA, "k", since=NOON) is None
    landed = await slack.door.post(ANA, LONG, key="k")

    assert landed.place == f"T01/{slack.door.direct['T01', 'UANA']}"
    assert slack.numbers(landed.place.removeprefix("T01/")) == ["00", "01", "02", "03"]


async def test_a_file_comes_after_its_message(slack: Slack) -> None:
    await slack.door.post(ANA, Card("Kickoff", (File("kickoff.ics", "text/calendar", b"BEGIN"),)), key="k")
    await slack.door.stop()

    (done,) = slack.server.of("files.completeUploadExternal")
    assert done.text("channel_id") == slack.team.messages[0].channel


def test_what_a_message_is_known_by_tells_nothing() -> None:
    assert sending.digest("reporting:2026-10|north") != sending.digest("reporting:2026-10|south")
    assert len(sending.digest("x" * 999)) == 32
