"""The client against our own Slack: what is sent, what is not sent twice, and what every trouble turns into."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.errors import DeliveryError, StartError
from bot.platforms.slack import client as client_module
from bot.platforms.slack import kinds
from bot.platforms.slack import wire as wire_module
from bot.platforms.slack.client import Api
from bot.platforms.slack.errors import Refused
from bot.platforms.slack.wire import SLACK, Wire, proxy_of
from tests.platforms.slack_fakes import Clock, an_api
from tests.platforms.slack_server import JSON, SlackServer
from tests.platforms.slack_world import ALL_SCOPES, Team

POST = "chat.postMessage"


@pytest.fixture
async def slack() -> AsyncIterator[SlackServer]:
    async with SlackServer() as server:
        server.world.add_team()
        yield server


@pytest.fixture
def team(slack: SlackServer) -> Team:
    return slack.world.teams["T01"]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def api(slack: SlackServer, team: Team, clock: Clock) -> AsyncIterator[Api]:
    async with an_api(slack.url, team, clock=clock) as made:
        yield made


async def refused(api: Api, method: str = POST, **arguments: object) -> Refused:
    """The refusal of saying hello in #team, or of this call."""
    with pytest.raises(Refused) as caught:
        await api.call("T01", method, **(arguments or {"channel": "C01", "text": "Hello"}))
    return caught.value


async def test_a_message_arrives_with_its_blocks_and_its_key(api: Api, team: Team) -> None:
    blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": "Héllo <https://a.example|there> & more ✓"}}]
    metadata = {"event_type": "csmhs", "event_payload": {"key": "k1"}}

    said = await api.call(
        "T01", POST, channel="C01", text="Hello", blocks=blocks, metadata=metadata, unfurl_links=False
    )

    (message,) = team.messages
    assert (said["channel"], said["ts"]) == ("C01", message.ts)
    assert (message.blocks, message.metadata) == (blocks, metadata)


async def test_a_person_is_written_to_by_their_id(api: Api, team: Team) -> None:
    said = await api.call("T01", POST, channel="UANA", text="Hello")

    assert said["channel"].startswith("D")
    assert team.said(said["channel"]) == ["Hello"]


async def test_a_message_is_found_again_by_its_key(api: Api, team: Team) -> None:
    for key in ("k1", "k2"):
        metadata = {"event_type": "csmhs", "event_payload": {"key": key}}
        await api.call("T01", POST, channel="C01", text="Hello", metadata=metadata)

    found = await api.call(
        "T01", "conversations.history", channel="C01", limit=15, include_all_metadata=True, inclusive=True, oldest="1"
    )

    assert [each["metadata"]["event_payload"]["key"] for each in found["messages"]] == ["k2", "k1"]


async def test_two_workspaces_speak_with_their_own_tokens(slack: SlackServer, team: Team) -> None:
    other = slack.world.add_team("T02", "Maple")
    async with an_api(slack.url, team, other) as api:
        await api.call("T01", POST, channel="C01", text="to Harbor")
        await api.call("T02", POST, channel="C01", text="to Maple")

    assert (team.said("C01"), other.said("C01")) == (["to Harbor"], ["to Maple"])


async def test_a_workspace_that_never_installed_us_keeps_its_message(api: Api, slack: SlackServer) -> None:
    with pytest.raises(DeliveryError) as caught:
        await api.call("T99", POST, channel="C01", text="Hello")

    assert (caught.value.waits, caught.value.lost) == (True, "workspace")
    assert slack.calls == []


@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_lost_connection_is_never_sent_again_by_itself(
    api: Api, slack: SlackServer, team: Team, when: str
) -> None:
    slack.trouble(POST, drop=when)

    told = await refused(api)

    assert told.unknown
    assert slack.count(POST) == 1
    assert len(team.messages) == (1 if when == "after" else 0)


async def test_no_answer_in_time_may_have_been_posted(slack: SlackServer, team: Team) -> None:
    slack.trouble(POST, delay_s=0.6)
    async with an_api(slack.url, team, timeout_s=0.4) as api:
        await api.call("T01", "auth.test")  # from here on they are connected
        told = await refused(api)
        for _ in range(200):
            await asyncio.sleep(0 if team.messages else 0.05)

    assert told.unknown
    assert team.said("C01") == ["Hello"]


@pytest.mark.parametrize(
    "trouble",
    [{"status": 500}, {"status": 502}, {"status": 200}, {"error": "internal_error"},
     {"status": 200, "body": "{", "content_type": JSON}, {"status": 200, "body": "[1]", "content_type": JSON},
     {"status": 503, "body": "[1]", "content_type": JSON}, {"status": 200, "body": "null", "content_type": JSON},
     {"status": 200, "body": "Up", "content_type": "text/plain"}],
)  # fmt: skip
async def test_an_answer_that_is_none_may_have_been_posted(
    api: Api, slack: SlackServer, trouble: dict[str, Any]
) -> None:
    slack.trouble(POST, **trouble)

    told = await refused(api)

    assert (told.unknown, told.fault.kind) == (True, kinds.AMBIGUOUS)
    assert slack.count(POST) == 1


async def test_a_page_of_a_filter_surely_did_not_post(api: Api, slack: SlackServer) -> None:
    slack.trouble(POST, status=403)

    told = await refused(api)

    assert (told.waits, told.unknown) == (True, False)


async def test_where_nobody_listens_nothing_was_sent(slack: SlackServer, team: Team) -> None:
    async with an_api(slack.url, team) as api:
        await slack.stop()
        told = await refused(api)

    assert (told.unknown, told.permanent, told.waits) == (False, False, True)
    assert told.fault.kind is kinds.TRANSIENT


async def test_who_gets_no_connection_in_time_has_sent_nothing(
    slack: SlackServer, team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire_module, "CONNECTIONS", 1)
    async with an_api(slack.url, team, timeout_s=0.4) as api:
        await api.call("T01", "auth.test")  # from here on they are connected
        slack.trouble("auth.test", delay_s=0.5)
        first = asyncio.create_task(refused(api, "auth.test", channel="C01"))
        await asyncio.sleep(0.05)
        second = await refused(api)

    assert (second.unknown, second.fault.kind) == (False, kinds.TRANSIENT)
    assert (await first).unknown
    assert slack.count(POST) == 0


async def test_slacks_word_to_wait_is_kept_without_asking_again(api: Api, slack: SlackServer, clock: Clock) -> None:
    slack.limited(POST, 12)

    first, second = await refused(api), await refused(api, channel="C02", text="Hello", method=POST)

    assert (first.waits, first.retry_after_s) == (True, 12)
    assert (second.waits, second.retry_after_s) == (True, 12)
    assert slack.count(POST) == 1
    assert (await api.call("T01", "auth.test"))["team_id"] == "T01"
    clock.moved(seconds=13)
    assert (await api.call("T01", POST, channel="C01", text="Hello"))["ok"]


async def test_the_channel_that_had_too_much_rests_a_second_longer(
    api: Api, slack: SlackServer, clock: Clock
) -> None:
    slack.limited(POST, 5)
    await refused(api)

    assert api.pacer.wait_s("T01", "C01", "k1") == pytest.approx(6)
    assert api.pacer.wait_s("T01", "C02", "k2") == pytest.approx(5)


async def test_the_pause_of_one_workspace_is_not_the_others(slack: SlackServer, team: Team) -> None:
    other = slack.world.add_team("T02", "Maple")
    slack.limited(POST, 30)
    async with an_api(slack.url, team, other) as api:
        await refused(api)
        await api.call("T02", POST, channel="C01", text="to Maple")

    assert other.said("C01") == ["to Maple"]


async def test_a_refusal_for_good_says_why(api: Api, team: Team) -> None:
    team.channels["C01"].archived = True

    told = await refused(api)

    assert (told.permanent, told.lost, told.fault.error) == (True, "place", "is_archived")


async def test_a_missing_permission_is_named(slack: SlackServer) -> None:
    team = slack.world.add_team("T01", granted=ALL_SCOPES - {"channels:history"})
    async with an_api(slack.url, team) as api:
        told = await refused(api, "conversations.history", channel="C01")

    assert (told.fault.needed, told.lost, told.permanent) == ("channels:history", "", True)


async def test_what_slack_does_not_take_is_not_written_into_the_log(
    api: Api, slack: SlackServer, capsys: pytest.CaptureFixture[str]
) -> None:
    where = "must be shorter: Ana's words [json-pointer:/blocks/0/text]"
    slack.world.judge = lambda call: "" if call.method != POST else "invalid_blocks"
    slack.trouble(POST, status=200, content_type=JSON, body='{"ok": false, "error": "invalid_blocks", "response_metadata": '
                  '{"messages": ["' + where + '"]}}')  # fmt: skip

    told = await refused(api, channel="C01", text="Ana's words")

    assert told.fault.kind is kinds.PAYLOAD
    assert "invalid_blocks" in (logged := capsys.readouterr().out)
    assert "Ana" not in logged


async def test_a_hundred_calls_at_once_share_few_connections(slack: SlackServer, api: Api) -> None:
    await asyncio.gather(*(api.call("T01", "auth.test") for _ in range(100)))

    session = api._wire._own
    assert session is not None
    assert session.connector is not None
    assert len(session.connector._conns) == 1
    assert slack.count("auth.test") == 100


async def test_a_picture_is_uploaded_and_can_be_shown(api: Api, slack: SlackServer, team: Team) -> None:
    slack.world.looks_until_ready = 2

    file = await api.upload("T01", "chart.png", b"\x89PNG" * 100, "Attendance by month")

    kept = team.files[file]
    assert (kept.data, kept.alt, slack.count("files.info")) == (b"\x89PNG" * 100, "Attendance by month", 3)
    block = {"type": "image", "slack_file": {"id": file}, "alt_text": "Attendance by month"}
    await api.call("T01", POST, channel="C01", text="A chart", blocks=[block])
    assert team.said("C01") == ["A chart"]


async def test_a_picture_that_slack_never_reads_is_given_up(
    api: Api, slack: SlackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_module, "READY_PAUSES_S", (0.01, 0.01))
    slack.world.looks_until_ready = 99

    with pytest.raises(DeliveryError) as caught:
        await api.upload("T01", "chart.png", b"png", "Attendance")

    assert (caught.value.permanent, caught.value.unknown, caught.value.waits) == (False, False, True)
    assert slack.count("files.info") == 3


@pytest.mark.parametrize("method", ["files.getUploadURLExternal", "files.upload", "files.completeUploadExternal"])
@pytest.mark.parametrize("trouble", [{"drop": "before"}, {"status": 502}])
async def test_an_upload_that_fails_has_said_nothing(
    api: Api, slack: SlackServer, team: Team, method: str, trouble: dict[str, Any]
) -> None:
    slack.trouble(method, **trouble)

    with pytest.raises(DeliveryError) as caught:
        await api.upload("T01", "chart.png", b"png", "Attendance")

    assert not caught.value.unknown
    assert team.messages == []


def test_uploads_stay_on_slacks_own_host_unless_another_stands_in() -> None:
    url = "https://files.slack.com/upload/v1/ABC?x=1"

    assert Wire(SLACK).rebased(url) == url
    assert Wire("http://127.0.0.1:9/api/").rebased(url) == "http://127.0.0.1:9/upload/v1/ABC?x=1"


@pytest.mark.parametrize("url", ["slack.com/api/", "ftp://slack.com/", "", "https:///api"])
def test_an_address_that_is_none_is_told_at_the_start(url: str) -> None:
    with pytest.raises(StartError, match="SLACK_API_URL"):
        Wire(url)


def test_the_proxy_is_used_but_for_what_is_excepted(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    assert proxy_of(SLACK) is None

    monkeypatch.setenv("https_proxy", "http://proxy.school.example:3128")
    monkeypatch.setenv("no_proxy", "127.0.0.1,inside.example")

    assert proxy_of(SLACK) == "http://proxy.school.example:3128"
    assert proxy_of("https://inside.example/api/") is None
    assert Wire("https://inside.example/api/").proxy is None
