"""The manifest that is pasted into Slack: what it asks for is what the code needs, hears and answers."""

import ast
import json
import re
from pathlib import Path
from typing import Any

import pytest

from bot import manifests, slack_door
from bot.platforms.slack import first, inbound, listening, oauth, scopes

ROOT = Path(__file__).parents[1]
URL = "https://csmhs.example"
ONE, MANY = manifests.slack(), manifests.slack(URL)
BOTH = pytest.mark.parametrize("manifest", [ONE, MANY], ids=["one workspace", "many workspaces"])
BOT = "UBOT"


def events(manifest: dict[str, Any]) -> list[str]:
    return list(manifest["settings"]["event_subscriptions"]["bot_events"])


def listened_to() -> set[str]:
    """The events that have a listener of their own: `app.event("name")`, or by a loop over names."""
    tree = ast.parse(Path(listening.__file__).read_text(encoding="utf-8"))
    loops: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        match node:
            case ast.For(target=ast.Name(id=name), iter=ast.Tuple(elts=elements)):
                loops.setdefault(name, set()).update(str(ast.literal_eval(one)) for one in elements)
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="event"), args=[ast.Constant(value=str(name))]):
                found.add(name)
            case ast.Call(func=ast.Attribute(attr="event"), args=[ast.Name(id=name)]):
                found |= loops.get(name, set())
    return found


def told(event: str) -> dict[str, Any]:
    """The event as Slack tells it, as far as it is read here."""
    person: Any = {"id": BOT, "team_id": "T01", "deleted": True} if event == "user_change" else BOT
    return {
        "team_id": "T01",
        "event_id": "Ev1",
        "event": {"type": event, "channel": "C01", "user": person},
    }


def test_the_file_is_what_the_command_prints(capsys: pytest.CaptureFixture[str]) -> None:
    manifests.print_slack()

    assert (ROOT / "manifests" / "slack.json").read_text(encoding="utf-8") == capsys.readouterr().out


@BOTH
def test_exactly_the_permissions_are_asked_for_and_the_optional_ones_can_be_declined(
    manifest: dict[str, Any],
) -> None:
    asked = manifest["oauth_config"]["scopes"]

    assert asked["bot"] == [scope.name for scope in (*scopes.BASE, *scopes.OPTIONAL)]
    assert asked["bot_optional"] == [scope.name for scope in scopes.OPTIONAL]


@BOTH
def test_every_event_that_is_asked_for_is_heard(manifest: dict[str, Any]) -> None:
    own = listened_to()

    assert {"app_home_opened", "app_mention", "message", "app_uninstalled", "tokens_revoked"} <= own
    for event in events(manifest):
        assert event.partition(".")[0] in own or inbound.news(told(event), BOT) is not None, event


def test_every_event_that_is_heard_is_asked_for() -> None:
    asked = {event.partition(".")[0] for event in events(ONE)}

    assert listened_to() | set(inbound._PLACE_NEWS) <= asked
    assert {"message.im", "message.channels", "message.groups"} <= set(events(ONE))


def test_slack_takes_every_event_for_a_permission_that_is_asked_for() -> None:
    asked = scopes.names((*scopes.BASE, *scopes.OPTIONAL))

    assert events(ONE) == events(MANY) == list(manifests.EVENTS)
    assert all(asked.issuperset(needs) for needs in manifests.EVENTS.values())


def test_the_events_of_the_base_need_no_optional_permission() -> None:
    for event in ("message.im", "app_mention", "app_home_opened", "app_uninstalled", "tokens_revoked"):
        assert scopes.names(scopes.BASE).issuperset(manifests.EVENTS[event])


def test_one_workspace_needs_no_address() -> None:
    assert "http" not in json.dumps(ONE)
    assert ONE["settings"]["socket_mode_enabled"] is True
    assert ONE["settings"]["token_rotation_enabled"] is False


def test_many_workspaces_call_the_addresses_that_are_served() -> None:
    events_url, redirect_url = URL + slack_door.EVENTS, URL + oauth.REDIRECT

    assert MANY["features"]["slash_commands"][0]["url"] == events_url
    assert MANY["settings"]["event_subscriptions"]["request_url"] == events_url
    assert MANY["settings"]["interactivity"]["request_url"] == events_url
    assert MANY["oauth_config"]["redirect_urls"] == [redirect_url]
    assert oauth.App("1.2", "secret", URL).redirect_uri == redirect_url
    assert MANY["settings"]["socket_mode_enabled"] is False
    assert MANY["settings"]["token_rotation_enabled"] is True


@BOTH
def test_people_can_write_to_it_directly_and_open_its_page(manifest: dict[str, Any]) -> None:
    home = manifest["features"]["app_home"]

    assert home["home_tab_enabled"]
    assert home["messages_tab_enabled"]
    assert not home["messages_tab_read_only_enabled"]
    assert manifest["settings"]["interactivity"]["is_enabled"]


@BOTH
def test_the_command_is_the_one_that_is_listened_to_with_people_as_ids(manifest: dict[str, Any]) -> None:
    (command,) = manifest["features"]["slash_commands"]

    assert first.COMMAND.fullmatch(command["command"])
    assert command["should_escape"] is True


@BOTH
def test_every_text_is_as_long_as_slack_takes(manifest: dict[str, Any]) -> None:
    """The limits of docs.slack.dev/reference/app-manifest; its own schema agrees, but wants 175 of the long text."""
    about, features = manifest["display_information"], manifest["features"]
    command = features["slash_commands"][0]

    assert 1 <= len(about["name"]) <= 35
    assert 1 <= len(about["description"]) <= 140
    assert 175 <= len(about["long_description"]) <= 4000
    assert re.fullmatch(r"#[0-9a-f]{6}", about["background_color"])
    assert re.fullmatch(r"[a-z0-9._-]{1,80}", features["bot_user"]["display_name"])
    assert 2 <= len(command["command"]) <= 32
    assert 1 <= len(command["description"]) <= 2000
    assert 1 <= len(command["usage_hint"]) <= 1000
    assert len(events(manifest)) <= 100


def test_the_hint_names_commands_that_there_are() -> None:
    from bot.handlers import FEATURES

    hint = ONE["features"]["slash_commands"][0]["usage_hint"]
    words = {word for feature in FEATURES for word in feature.commands}

    assert set(hint.split(", ")[:-1]) <= words
