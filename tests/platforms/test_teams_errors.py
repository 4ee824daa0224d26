"""What each refusal of Teams' means for the message, and that nothing is repeated which may have arrived."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import httpx
import pytest

from bot.errors import DeliveryError
from bot.messages import ConversationRef
from bot.platforms.teams import errors
from bot.platforms.teams.adapter import Address
from bot.platforms.teams.adaptive import SHORTENED
from bot.platforms.teams.inbound import place_of
from bot.ui.cards import Bullets, Card, say
from tests.platforms.teams_server import BOT, OTHER_TENANT, TEAM, TENANT, TeamsServer
from tests.platforms.teams_stage import TeamsStage, a_stage

CASES: tuple[tuple[int, str, dict[str, Any]], ...] = (
    (400, "Bad Argument", {"permanent": True}),
    (401, "", {"waits": True, "retry_after_s": 3600.0}),
    (403, "MessageWritesBlocked", {"permanent": True, "lost": "place"}),
    (403, "BotNotInConversationRoster", {"permanent": True, "lost": "place"}),
    (401, "BotNotRegistered", {"waits": True, "retry_after_s": 3600.0}),
    (403, "BotDisabledByAdmin", {"permanent": True, "lost": "place"}),
    (403, "ConversationBlockedByUser", {"permanent": True, "lost": "place"}),
    (403, "ForbiddenOperationException", {"permanent": True, "lost": "place"}),
    (403, "InvalidBotApiHost", {"waits": True, "retry_after_s": 3600.0, "lost": "workspace"}),
    (403, "NotEnoughPermissions", {"permanent": True, "lost": "place"}),
    (403, "SomethingNew", {"permanent": True, "lost": "place"}),
    (404, "ConversationNotFound", {"permanent": True, "lost": "place"}),
    (404, "ActivityNotFoundInConversation", {"permanent": True}),
    (412, "PreconditionFailed", {"waits": True, "retry_after_s": 30.0}),
    (413, "MessageSizeTooBig", {"permanent": True}),
    (429, "", {"waits": True, "retry_after_s": 30.0}),
    (500, "ServiceError", {"unknown": True}),
    (502, "", {"unknown": True}),
    (504, "", {"unknown": True}),
    (599, "", {"unknown": True}),
)


@pytest.mark.parametrize(("status", "code", "wanted"), CASES)
def test_each_answer_means_one_thing(status: int, code: str, wanted: dict[str, Any]) -> None:
    refused = errors.of_answer(status, code, None)

    plain = {"permanent": False, "waits": False, "unknown": False, "retry_after_s": None, "lost": ""}
    assert {name: getattr(refused, name) for name in plain} == plain | wanted
    assert str(refused)


def test_every_kind_says_what_is_done_about_it() -> None:
    assert {kind for kind, _ in errors.TABLE.values()} <= set(errors.KINDS)
    assert all(kind.action for kind in errors.KINDS)


@pytest.mark.parametrize(
    ("error", "unknown"),
    [
        (httpx.ConnectError("no route"), False),
        (httpx.ConnectTimeout("too slow"), False),
        (httpx.ReadTimeout("no answer"), True),
        (httpx.ReadError("reset"), True),
        (httpx.RemoteProtocolError("cut off"), True),
        (httpx.WriteError("half of it"), True),
    ],
)
def test_a_call_without_an_answer_is_unknown_unless_no_connection_was_made(error: Exception, unknown: bool) -> None:
    refused = errors.of_exception(error)

    assert (refused.unknown, refused.waits, refused.permanent) == (unknown, not unknown, False)


@pytest.mark.parametrize(("said", "seconds"), [("2", 2.0), ("0", 1.0), ("99999", 3600.0), ("soon", 30.0), ("", 30.0)])
def test_the_pause_that_teams_asks_for_is_obeyed_within_reason(said: str, seconds: float) -> None:
    assert errors.of_answer(429, "", said).retry_after_s == seconds


@pytest.fixture
async def stage() -> AsyncIterator[TeamsStage]:
    async with TeamsServer(page=2) as server, a_stage(server) as made:
        yield made


async def refusal(stage: TeamsStage, ref: ConversationRef | None = None) -> DeliveryError:
    with pytest.raises(DeliveryError) as refused:
        await stage.platform.post(ref or stage.direct, say("Hello"), key="d1")
    return refused.value


async def test_a_busy_teams_pauses_that_conversation_for_as_long_as_it_says(stage: TeamsStage) -> None:
    stage.server.trouble("post", status=429, retry_after="7")

    assert (await refusal(stage)).retry_after_s == 7.0
    assert stage.platform.wait_s(stage.direct, "d2") == pytest.approx(7.0)
    assert stage.platform.wait_s(ConversationRef("teams", place_of(TENANT, TEAM)), "d3") == 0.0


async def test_a_lost_answer_is_unknown_and_is_not_asked_again(stage: TeamsStage) -> None:
    stage.server.trouble("post", drop="after")

    assert (await refusal(stage)).unknown
    assert len(stage.server.said("a:ana")) == stage.server.count("post") == 1


async def test_a_person_who_took_the_assistant_out_is_lost_by_name(stage: TeamsStage) -> None:
    stage.server.gone.add("a:ana")

    refused = await refusal(stage)

    assert (refused.permanent, refused.lost) == (True, "place")


async def test_a_message_that_teams_finds_too_large_is_said_shorter(stage: TeamsStage) -> None:
    lines = Bullets(tuple(f"line {number} of a long list" for number in range(900)))
    stage.server.trouble("post", status=413, code="MessageSizeTooBig")

    landed = await stage.platform.post(stage.direct, Card("Long", (lines,)), key="d1")

    (face,) = await stage.read(landed)
    assert "...and " in face
    assert face.endswith(SHORTENED)
    assert stage.server.count("post") == 2


async def test_an_answer_under_a_post_that_is_gone_is_said_as_a_new_post(stage: TeamsStage) -> None:
    stage.server.trouble("reply", status=404, code="ActivityNotFoundInConversation")

    landed = await stage.platform.post(
        ConversationRef("teams", place_of(TENANT, TEAM), "1600"), say("An answer"), key="d1"
    )

    assert (landed.thread, len(stage.server.said(TEAM))) == ("", 1)


async def test_a_person_who_was_never_met_is_written_to_in_a_conversation_made_for_it(stage: TeamsStage) -> None:
    ben = stage.server.person("Ben Ortiz")

    landed = await stage.platform.post(ConversationRef("teams", place_of(TENANT, ben.user)), say("Hello"), key="d1")
    await stage.platform.post(ConversationRef("teams", place_of(TENANT, ben.user)), say("Again"), key="d2")

    assert landed.place == place_of(TENANT, ben.chat)
    assert (stage.server.count("create"), len(stage.server.said(ben.chat))) == (1, 2)


async def test_an_organization_that_never_wrote_is_told_plainly(stage: TeamsStage) -> None:
    stage.platform._known.clear()

    refused = await refusal(stage)

    assert refused.permanent
    assert "not installed" in str(refused)


async def test_an_organization_that_was_taken_off_the_list_is_not_written_to(stage: TeamsStage) -> None:
    there = ConversationRef("teams", place_of(OTHER_TENANT, "a:somebody"))
    await stage.platform.met(OTHER_TENANT, Address(stage.server.service_url, BOT))

    refused = await refusal(stage, there)
    with pytest.raises(DeliveryError, match="`TEAMS_TENANTS`"):
        await stage.platform.update(replace(there, message="1"), say("Hello"))

    assert (refused.waits, refused.permanent, refused.lost) == (True, False, "workspace")
    assert "puts it back" in refused.remedy
    assert stage.server.count("post") == stage.server.count("update") == 0


async def test_a_roster_is_read_page_by_page(stage: TeamsStage) -> None:
    for name in ("Ben Ortiz", "Chen Li", "Dana Fox"):
        stage.server.person(name)

    people = await stage.platform.connector.roster(stage.server.service_url, TEAM)

    assert [one.name for one in people] == ["Ana Reyes", "Ben Ortiz", "Chen Li", "Dana Fox"]
    assert [one.email for one in people][:2] == ["ana@north.test", "ben@north.test"]
    assert stage.server.count("roster") == 2


async def test_fifty_messages_share_the_connections(stage: TeamsStage) -> None:
    for number in range(50):
        await stage.platform.post(stage.direct, say(f"Hello {number}"), key=f"d{number}")

    assert stage.server.count("token") == 1
    assert len(stage.server.said("a:ana")) == 50
