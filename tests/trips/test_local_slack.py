"""The local Slack server does what the trips through it rely on: shown with a bare Bolt app, before ours is put on it.

The app here knows one form and one card. Where Slack itself differs, `local_slack.py` says so.
"""

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.trips.local_slack import LocalSlack, free_port
from tests.trips.slack_workspace import Unanswered, Workspace

pytestmark = [pytest.mark.slack, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

SCOPES = ["chat:write", "commands", "im:history"]
MANIFEST = {
    "display_information": {"name": "csmhs"},
    "features": {"slash_commands": [{"command": "/count"}, {"command": "/card"}, {"command": "/fail"}]},
    "oauth_config": {"scopes": {"bot": SCOPES}},
}
FORM = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "Count"},
    "submit": {"type": "plain_text", "text": "Send"},
    "callback_id": "count",
    "blocks": [
        {"type": "input", "block_id": "screened", "label": {"type": "plain_text", "text": "Students screened"},
         "element": {"type": "number_input", "action_id": "typed", "is_decimal_allowed": False, "min_value": "0"}},
        {"type": "input", "block_id": "note", "optional": True, "label": {"type": "plain_text", "text": "Note"},
         "element": {"type": "plain_text_input", "action_id": "typed", "initial_value": "As last year"}},
    ],
}  # fmt: skip


def card(text: str) -> list[dict[str, Any]]:
    """A message with one button."""
    button = {"type": "button", "action_id": "done", "text": {"type": "plain_text", "text": "Done"}, "value": "1"}
    return [
        {"type": "section", "text": {"type": "mrkdwn", "text": text}},
        {"type": "actions", "block_id": "a", "elements": [button]},
    ]


def bare_app(slack: LocalSlack, api_url: str) -> AsyncApp:
    """Bolt with a listener for each thing a person can do."""
    tokens = {one.installed.team: one.installed for one in slack.workspaces.values()}

    async def authorize(team_id: str, **_: object) -> AuthorizeResult:
        at = tokens[team_id]
        return AuthorizeResult(enterprise_id=None, team_id=team_id, bot_token=at.bot_token, bot_user_id=at.bot_user)

    client = AsyncWebClient(base_url=api_url)
    app = AsyncApp(client=client, signing_secret=slack.app.signing_secret, authorize=authorize)

    @app.command("/count")
    async def _open(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack(text="Here is the form.", response_type="ephemeral")
        await client.views_open(trigger_id=body["trigger_id"], view={**FORM, "private_metadata": body["channel_id"]})

    @app.view("count")
    async def _submitted(ack: Any, body: dict[str, Any], view: dict[str, Any], client: AsyncWebClient) -> None:
        typed = {name: block["typed"]["value"] for name, block in view["state"]["values"].items()}
        if int(typed["screened"]) > 500:
            await ack(response_action="errors", errors={"screened": "More than are enrolled."})
            return
        await ack()
        text = f"{typed['screened']} screened. {typed['note']}."
        await client.chat_postMessage(channel=view["private_metadata"], text=text)

    @app.command("/card")
    async def _card(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        await client.chat_postMessage(channel=body["channel_id"], text="A task", blocks=card("*A task*"))

    @app.action("done")
    async def _done(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        text = f"Done by {body['user']['name']}."
        if "message" in body:
            await client.chat_update(channel=body["channel"]["id"], ts=body["message"]["ts"], text=text)
        else:
            await client.views_publish(user_id=body["user"]["id"], view={"type": "home", "blocks": card(text)})

    @app.command("/fail")
    async def _fail() -> None:
        raise ValueError("on purpose")

    @app.event("app_home_opened")
    async def _home(event: dict[str, Any], client: AsyncWebClient) -> None:
        await client.views_publish(user_id=event["user"], view={"type": "home", "blocks": card("Nothing is due.")})

    @app.event("message")
    async def _message(event: dict[str, Any], client: AsyncWebClient) -> None:
        if event["channel_type"] == "im" or "thread_ts" in event:
            words = f"You said: {event['text']}"
            await client.chat_postMessage(channel=event["channel"], text=words, thread_ts=event.get("thread_ts"))

    @app.event("app_mention")
    async def _mention(event: dict[str, Any], client: AsyncWebClient) -> None:
        await client.chat_postMessage(channel=event["channel"], text="Yes?", thread_ts=event["ts"])

    return app


@contextlib.asynccontextmanager
async def running(slack: LocalSlack, api_url: str) -> AsyncIterator[AsyncApp]:
    """The app, listening the way this Slack speaks."""
    app = bare_app(slack, api_url)
    if slack.request_url is None:
        handler: Any = AsyncSocketModeHandler(
            app, slack.app.app_token, web_client=AsyncWebClient(token=slack.app.app_token, base_url=api_url)
        )
        await handler.connect_async()
        yield app
        await handler.close_async()
    else:
        runner = web.AppRunner(app.web_app())
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", httpx.URL(slack.request_url).port).start()
        yield app
        await runner.cleanup()


@pytest.fixture(params=["socket", "http"])
async def slack(local_slack_binary: Path, request: pytest.FixtureRequest) -> AsyncIterator[LocalSlack]:
    """A Slack that speaks by Socket Mode, and one that speaks by HTTP."""
    url = f"http://127.0.0.1:{free_port()}/slack/events" if request.param == "http" else None
    async with LocalSlack(local_slack_binary, MANIFEST, request_url=url) as slack:
        yield slack


@pytest.fixture
async def harbor(slack: LocalSlack) -> AsyncIterator[Workspace]:
    """A workspace with the app running in it, with nothing of ours between the two."""
    harbor = await slack.workspace("Harbor")
    async with running(slack, harbor.api_url):
        yield harbor


async def test_a_command_opens_a_form_whose_errors_keep_what_was_typed(harbor: Workspace) -> None:
    ana, ben = harbor.as_user("ana"), harbor.as_user("ben")

    answer = await ana.command("/count", "team")
    modal = await ana.modal("Students screened")
    errors = await modal.fill({"Students screened": "900"}).submit()

    assert answer.took_s < 3
    assert errors == {"Students screened": "More than are enrolled."}
    assert [view.fields[0].value for view in ana.views()] == [None]  # what was typed is the client's to keep
    assert await modal.fill({"screened": "90"}).submit() == {}
    assert ana.views() == []
    assert (await ben.sees("90 screened. As last year.")).only_for is None


async def test_an_ephemeral_reply_is_read_by_one_person(harbor: Workspace) -> None:
    ana, ben = harbor.as_user("ana"), harbor.as_user("ben")

    await ana.command("/count", "team")

    assert (await ana.sees("Here is the form.", "team")).only_for == ana.id
    assert len(ana.ephemeral("team")) == 1
    assert ben.messages("team") == []


async def test_another_user_s_click_updates_the_message_for_all(harbor: Workspace) -> None:
    ana, ben = harbor.as_user("ana"), harbor.as_user("ben")
    await ana.command("/card", "team")
    task = await ben.sees("A task")

    await ben.click(task, "Done")

    done = await ana.sees("Done by ben.")
    assert (done.ts, done.was_edited, done.controls) == (task.ts, True, [])


async def test_a_home_is_published_when_it_is_opened_and_anew_when_its_button_is_pressed(harbor: Workspace) -> None:
    ana, ben = harbor.as_user("ana"), harbor.as_user("ben")

    home = await ana.home()
    assert home.reads == "Nothing is due.\nDone"
    await ana.press(home, "Done")

    await ana.sees_home("Done by ana.")
    assert harbor.home(ben.id) is None


async def test_a_direct_message_a_thread_and_a_mention_are_answered_where_they_are(harbor: Workspace) -> None:
    ana = harbor.as_user("ana")

    await ana.say("hello")
    assert (await ana.sees("You said: hello")).channel == ana.dm

    assert (await ana.say(f"{harbor.mention} are you there?", "team")).requests == 2
    reply = await ana.sees("Yes?", "team")
    await ana.say("good", "team", thread=reply)
    await ana.sees("You said: good", "team")
    assert [one.reads for one in ana.messages("team", thread=reply)][-1] == "You said: good"


async def test_what_the_app_did_not_take_is_not_passed_over(harbor: Workspace) -> None:
    with pytest.raises(Unanswered):
        await harbor.as_user("ana").command("/fail", "team")


async def test_an_image_is_uploaded_and_shown(harbor: Workspace) -> None:
    client = AsyncWebClient(token=harbor.installed.bot_token, base_url=harbor.api_url)

    await client.files_upload_v2(
        content=b"\x89PNG", filename="chart.png", channel=harbor.where("team"), initial_comment="Chart"
    )

    shared = await harbor.as_user("ana").sees("Chart")
    assert await harbor.download(shared.files[0]) == b"\x89PNG"


async def test_one_app_serves_two_workspaces_behind_one_address(slack: LocalSlack) -> None:
    harbor, valley = await slack.workspace("Harbor"), await slack.workspace("Valley", people=["chen"])
    ana, chen = harbor.as_user("ana"), valley.as_user("chen")

    async with running(slack, slack.api_url):
        await ana.say("from Harbor")
        await chen.say("from Valley")

        assert (await ana.sees("You said: from Harbor")).channel == ana.dm
        assert (await chen.sees("You said: from Valley")).channel == chen.dm
        assert len(ana.messages()) == len(chen.messages()) == 2


@pytest.mark.parametrize("slack", ["socket"], indirect=True)
async def test_the_front_gives_a_token_for_a_code_once_and_refuses_what_it_does_not_know(slack: LocalSlack) -> None:
    harbor = await slack.workspace("Harbor")
    client = AsyncWebClient(base_url=slack.api_url)
    page = f"https://slack.com/oauth/v2/authorize?client_id={slack.app.client_id}&scope=chat:write,commands&state=s1"
    back = slack.front.consent(page, harbor.installed, harbor.as_user("ana").id)

    given = {"client_id": slack.app.client_id, "client_secret": slack.app.client_secret, "code": back["code"]}
    installed = await client.oauth_v2_access(**given)

    assert (back["state"], installed["authed_user"]["id"]) == ("s1", harbor.as_user("ana").id)
    tested = await client.auth_test(token=installed["access_token"])
    assert tested["team_id"] == installed["team"]["id"] == harbor.installed.team
    assert tested.headers["x-oauth-scopes"] == ",".join(SCOPES)
    with pytest.raises(SlackApiError, match="invalid_code"):
        await client.oauth_v2_access(**given)
    with pytest.raises(SlackApiError, match="invalid_auth"):
        await client.auth_test(token="xoxb-unknown")
