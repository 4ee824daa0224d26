"""What the doctor finds in our own Slack: what works, what is lesser, what is broken, and a fix for each."""

import dataclasses
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.findings import Finding
from bot.platforms.slack import doctor, scopes
from bot.platforms.slack.findings import Kept, Place, Setup, Workspace
from bot.platforms.slack.installs import Install, Sealer
from bot.platforms.slack.wire import Wire
from tests.platforms.slack_fakes import an_install
from tests.platforms.slack_server import SlackServer
from tests.platforms.slack_world import ALL_SCOPES, APP_TOKEN, CLIENT, Channel, Team

SECRET = "0123456789abcdef0123456789abcdef"
KEY = "a long random text"
PUBLIC = "https://csmhs.example"
EVENTS, REDIRECT = f"{PUBLIC}/slack/events", f"{PUBLIC}/slack/oauth_redirect"
HERE = Place("T01", "C01", "#team", ("Harbor",))
BASE_ONLY = scopes.names(scopes.BASE)


@dataclass
class Office:
    """Who calls the doctor: what is set, what is kept, and what the public address answers."""

    slack: SlackServer
    setup: Setup
    kept: Kept = field(default_factory=lambda: Kept(places=(HERE,)))
    answers: dict[tuple[str, str], int] = field(default_factory=dict)
    clock_is_ahead: timedelta = timedelta(0)
    waited_s: list[float] = field(default_factory=list)

    @property
    def team(self) -> Team:
        return self.slack.world.teams["T01"]

    def grant(self, granted: frozenset[str]) -> None:
        """The token may do this, and no more."""
        self.team.tokens["xoxb-T01"].scopes = granted

    def set(self, **changes: Any) -> None:
        """Other settings."""
        self.setup = dataclasses.replace(self.setup, **changes)

    def keep(self, **changes: Any) -> None:
        """Other things in the store."""
        self.kept = dataclasses.replace(self.kept, **changes)

    def many(self, *installs: Install, key: str = KEY, **setup: Any) -> None:
        """Workspaces that installed the assistant themselves."""
        sealer = Sealer(key)
        self.set(
            **({"bot_token": "", "client_id": CLIENT[0], "client_secret": CLIENT[1], "public_url": PUBLIC} | setup)
        )
        self.keep(
            installs={each.team: sealer.seal(each) for each in installs},
            workspaces=[Workspace(each.team, each.name, district="Harbor") for each in installs],
        )
        self.answers[("GET", REDIRECT)] = 400

    async def findings(self) -> list[Finding]:
        """All there are; whatever is not well says what to do."""

        async def knock(method: str, url: str) -> int | None:
            return self.answers.get((method, url))

        async def sleep(seconds: float) -> None:
            self.waited_s.append(seconds)

        def clock() -> datetime:
            return datetime.now(UTC) + self.clock_is_ahead

        async with Wire(self.setup.api_url, timeout_s=20) as wire:
            found = await doctor.check(self.setup, self.kept, wire, knock, clock, sleep)
        for each in found:
            assert bool(each.fix) is (each.ok is not True), each
        return found

    async def broken(self) -> list[str]:
        """What does not work."""
        return [each.what for each in await self.findings() if each.ok is False]

    async def lesser(self) -> list[str]:
        """What works in a lesser way."""
        return [each.what for each in await self.findings() if each.ok is None]


@pytest.fixture
async def office() -> AsyncIterator[Office]:
    async with SlackServer() as slack:
        slack.world.add_team()
        yield Office(
            slack,
            Setup(
                live=True, api_url=slack.url, public_url="", events_path="/slack/events", client_id="",
                bot_token="xoxb-T01", app_token=APP_TOKEN, signing_secret="", client_secret="", secret_key=KEY,
            ),
        )  # fmt: skip


async def test_a_workspace_on_a_socket_where_all_is_well(office: Office) -> None:
    found = await office.findings()

    assert {each.ok for each in found} == {True}
    assert [each.what for each in found] == [
        "The settings for Slack fit together.",
        "`SLACK_BOT_TOKEN` opens the Slack workspace Harbor (T01).",
        "Harbor granted everything that is asked for.",
        "`SLACK_APP_TOKEN` opens a socket.",
        "This computer's clock agrees with Slack's.",
        "#team (for Harbor) is open, and the assistant is in it.",
    ]


async def test_nothing_is_said_joined_or_renewed_by_looking(office: Office) -> None:
    office.keep(places=(HERE, Place("T01", "C02", "#elsewhere", ("North",))))

    await office.findings()

    assert {call.method for call in office.slack.calls} == {
        "auth.test",
        "apps.connections.open",
        "conversations.info",
    }


# Settings


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"live": False}, "`CSMHS_MODE` is practice"),
        ({"bot_token": ""}, "No Slack workspace is set."),
        ({"bot_token": "xoxp-T01"}, "not a bot's token"),
        ({"bot_token": "xoxe.xoxb-T01"}, "twelve hours"),
        ({"client_id": "1.2"}, "for one workspace and `SLACK_CLIENT_ID` for many"),
        ({"app_token": ""}, "no way in"),
        ({"bot_token": "", "client_id": "1.2"}, "`SLACK_CLIENT_SECRET` is not"),
        ({"bot_token": "", "client_id": "1.2"}, "`PUBLIC_URL` is not"),
        ({"bot_token": "", "client_id": "1.2", "secret_key": ""}, "`CSMHS_SECRET_KEY` is not"),
    ],
)
async def test_settings_that_cannot_work_are_named(office: Office, changes: dict[str, Any], said: str) -> None:
    office.set(**changes)

    assert any(said in what for what in await office.broken())


async def test_a_signing_secret_that_is_something_else_is_doubted(office: Office) -> None:
    office.set(signing_secret="xoxb-1", public_url=PUBLIC)
    office.answers[("POST", EVENTS)] = 401

    assert [what.split(" ")[0] for what in await office.lesser()] == ["`SLACK_SIGNING_SECRET`"]


async def test_no_secret_is_ever_shown(office: Office) -> None:
    office.many(an_install(office.team), signing_secret=SECRET)
    office.slack.trouble("auth.test", error="token_revoked")

    found = await office.findings()

    assert not any(
        secret in repr((found, office.setup)) for secret in ("xoxb-T01", APP_TOKEN, SECRET, CLIENT[1], KEY)
    )


# One workspace


async def test_a_token_that_slack_does_not_know(office: Office) -> None:
    office.set(bot_token="xoxb-another")

    (said,) = [what for what in await office.broken() if "SLACK_BOT_TOKEN" in what]

    assert said.startswith("`SLACK_BOT_TOKEN` opens no workspace: ")


async def test_a_persons_token_is_told_from_the_bots(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.team.bot_id = ""

    assert await office.broken() == ["`SLACK_BOT_TOKEN` is a person's."]


async def test_slack_that_cannot_be_reached_is_said_once(office: Office) -> None:
    await office.slack.stop()

    (said,) = await office.broken()

    assert said == f"{office.setup.api_url} does not answer as Slack does."


async def test_a_page_of_something_between_here_and_slack(office: Office) -> None:
    office.slack.trouble("auth.test", status=403)

    assert "Something between here and Slack" in (await office.broken())[0]


async def test_where_slack_asks_to_wait_the_doctor_waits(office: Office) -> None:
    office.slack.limited("conversations.info", 7, times=2)

    assert {each.ok for each in await office.findings()} == {True}
    assert office.waited_s == [7, 7]


async def test_the_doctor_does_not_wait_for_ever(office: Office) -> None:
    office.slack.limited("conversations.info", 7, times=9)

    assert await office.lesser() == ["Slack asked to wait, so not everything was looked at."]
    assert len(office.waited_s) == 3


# Permissions


async def test_without_the_optional_permissions_it_works_in_a_lesser_way(office: Office) -> None:
    office.grant(BASE_ONLY)
    office.keep(places=())

    assert await office.broken() == []
    assert await office.lesser() == [f"Harbor did not grant {one.name}. {one.without}" for one in scopes.OPTIONAL]


async def test_without_one_of_the_base_it_is_broken(office: Office) -> None:
    for missing in scopes.BASE:
        office.grant(ALL_SCOPES - {missing.name})

        assert await office.broken() == [f"Harbor did not grant {missing.name}. {missing.without}"]


async def test_permissions_that_slack_does_not_tell_are_not_called_missing(office: Office) -> None:
    office.grant(frozenset())
    office.keep(places=())

    assert await office.lesser() == ["Slack did not say what the assistant may do in Harbor."]


# Many workspaces


async def test_every_workspace_is_looked_at(office: Office) -> None:
    other = office.slack.world.add_team("T02", "North", granted=BASE_ONLY)
    other.tokens["xoxb-T02"].state = "token_revoked"
    office.many(an_install(office.team), an_install(other))

    found = await office.findings()

    assert Finding(True, "The assistant is installed in the Slack workspace Harbor (T01).") in found
    (lost,) = [each for each in found if each.what.startswith("North")]
    assert lost.ok is False
    assert lost.fix == f"Open {PUBLIC}/slack/install in a browser and install North again."


async def test_before_anybody_installed_it_nothing_is_broken(office: Office) -> None:
    office.many()

    assert await office.broken() == []
    assert await office.lesser() == ["No Slack workspace has installed the assistant yet."]


async def test_a_workspace_that_is_nobodys_and_one_that_is_gone(office: Office) -> None:
    office.many(an_install(office.team))
    office.keep(workspaces=[Workspace("T01", "Harbor"), Workspace("T02", "North", removed=True)])

    assert await office.broken() == ["North took the assistant out, so nothing reaches it."]
    assert await office.lesser() == ["Harbor belongs to no district yet, so it only gets answers."]


async def test_a_token_under_another_key_is_named_with_its_workspace(office: Office) -> None:
    office.many(an_install(office.team), key="the old key")

    assert await office.broken() == [
        "The token of Harbor cannot be read with this `CSMHS_SECRET_KEY`; it is kept as it is."
    ]
    office.set(secret_key=f"{KEY},the old key")
    assert await office.broken() == []


async def test_a_token_that_ran_out_is_not_renewed_by_looking(office: Office) -> None:
    gone = datetime.now(UTC) - timedelta(hours=1)
    office.many(an_install(office.team, refresh_token="xoxe-1", expires_at=gone))

    assert await office.broken() == ["The token of Harbor ran out and was not renewed."]
    assert not [call for call in office.slack.of("oauth.v2.access") if call.text("grant_type")]


@pytest.mark.parametrize(
    ("client", "said"),
    [
        ({"client_secret": "wrong"}, "Slack does not know this `SLACK_CLIENT_SECRET`."),
        ({"client_id": "1.2"}, "Slack does not know this `SLACK_CLIENT_ID`."),
    ],
)
async def test_a_client_that_slack_does_not_know(office: Office, client: dict[str, str], said: str) -> None:
    office.many(an_install(office.team), **client)

    assert await office.broken() == [said]


async def test_a_client_that_slack_knows(office: Office) -> None:
    office.many(an_install(office.team))

    assert "Slack knows `SLACK_CLIENT_ID` and `SLACK_CLIENT_SECRET`." in [
        each.what for each in await office.findings()
    ]


# Ways in


@pytest.mark.parametrize("token", ["xapp-1-another", "xoxb-T01"])
async def test_an_app_token_that_opens_nothing(office: Office, token: str) -> None:
    office.set(app_token=token)

    assert await office.broken() == ["`SLACK_APP_TOKEN` opens no socket (Slack says invalid_auth)."]


async def test_a_running_assistant_that_lost_its_socket(office: Office) -> None:
    office.keep(hears=False)
    assert ["has lost its own" in what for what in await office.broken()] == [True]

    office.keep(hears=True)
    assert await office.broken() == []


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (None, "does not answer from here"),
        (502, "reaches a proxy, and nothing behind it"),
        (200, "answered by something else than the assistant"),
        (404, "answered by something else than the assistant"),
    ],
)
async def test_an_address_that_does_not_lead_here(office: Office, status: int | None, said: str) -> None:
    office.set(signing_secret=SECRET, public_url=PUBLIC)
    if status is not None:
        office.answers[("POST", EVENTS)] = status

    assert [said in what and EVENTS in what for what in await office.broken()] == [True]


async def test_an_address_where_all_is_well(office: Office) -> None:
    office.many(an_install(office.team), signing_secret=SECRET, app_token="")
    office.answers[("POST", EVENTS)] = 401

    said = [each.what for each in await office.findings() if each.ok]

    assert f"{EVENTS} answers, and refuses what Slack did not sign." in said
    assert f"{PUBLIC}/slack/install can be opened to install a workspace." in said


async def test_an_address_without_https_is_not_called(office: Office) -> None:
    office.set(signing_secret=SECRET, public_url="http://csmhs.example")

    assert await office.broken() == ["`PUBLIC_URL` is http://csmhs.example, and Slack calls https addresses only."]


async def test_a_signing_secret_without_an_address(office: Office) -> None:
    office.set(signing_secret=SECRET)
    assert [what.startswith("`SLACK_SIGNING_SECRET` is set") for what in await office.lesser()] == [True]

    office.set(app_token="")
    assert await office.broken() == ["`PUBLIC_URL` is empty, so it was not tried whether Slack's requests arrive."]


# Clocks


@pytest.mark.parametrize(
    ("ahead", "ok", "said"),
    [
        (timedelta(seconds=30), True, "agrees"),
        (timedelta(minutes=-3), None, "3 minutes behind"),
        (timedelta(minutes=7), False, "7 minutes ahead of"),
        (timedelta(minutes=-7), False, "7 minutes behind"),
    ],
)
async def test_a_clock_that_is_wrong(office: Office, ahead: timedelta, ok: bool | None, said: str) -> None:
    office.clock_is_ahead = ahead

    (finding,) = [each for each in await office.findings() if "clock" in each.what]

    assert (finding.ok, said in finding.what) == (ok, True)


# Channels


def archived(channel: Channel) -> None:
    channel.archived = True


def left(channel: Channel) -> None:
    channel.members.clear()


def private(channel: Channel) -> None:
    channel.private = True
    channel.members.clear()


@pytest.mark.parametrize(
    ("happened", "said"),
    [
        (archived, "#team (for Harbor) is archived."),
        (left, "The assistant is not in #team (for Harbor)."),
        (private, "#team (for Harbor) is gone, or it is private and the assistant is not in it."),
    ],
)
async def test_a_channel_that_cannot_be_written_to(
    office: Office, happened: Callable[[Channel], None], said: str
) -> None:
    office.grant(ALL_SCOPES - {"channels:join"})
    happened(office.team.channels["C01"])

    assert await office.broken() == [said]


async def test_a_public_channel_is_joined_with_the_first_message_where_that_is_granted(office: Office) -> None:
    left(office.team.channels["C01"])

    assert await office.broken() == []
    assert await office.lesser() == [
        "The assistant is not in #team (for Harbor) yet; it joins with its first message."
    ]


class Restricted(Channel):
    """A channel in which only some may write; such fields are not in the answer of others."""

    flag = "is_read_only"

    def wire(self, bot: str) -> dict[str, Any]:
        return super().wire(bot) | {self.flag: True}


@pytest.mark.parametrize(
    ("flag", "said"),
    [
        ("is_read_only", "lets only some people write"),
        ("is_thread_only", "lets only some people write"),
        ("is_frozen", "is frozen"),
    ],
)
async def test_a_channel_where_not_everybody_may_write(office: Office, flag: str, said: str) -> None:
    channel = Restricted("C01", "team", members={office.team.bot_user})
    channel.flag = flag  # type: ignore[misc]
    office.team.channels["C01"] = channel

    assert [said in what for what in await office.broken()] == [True]


async def test_the_last_trouble_that_was_written_down_is_said(office: Office) -> None:
    office.keep(places=(dataclasses.replace(HERE, trouble="the channel was archived"),))

    assert await office.broken() == [
        "The last message to #team (for Harbor) was not taken: The channel was archived."
    ]

    office.grant(ALL_SCOPES - {"channels:read"})
    assert await office.broken() == [
        "The last message to #team (for Harbor) was not taken: The channel was archived."
    ]


async def test_channels_that_may_not_be_looked_at(office: Office) -> None:
    office.grant(ALL_SCOPES - {"channels:read"})

    assert "#team (for Harbor) could not be looked at without channels:read." in await office.lesser()
    assert await office.broken() == []


async def test_a_channel_of_another_workspace_is_not_forgotten(office: Office) -> None:
    office.keep(places=(Place("T09", "C01", "#north", ("North", "the contacts")),))

    assert await office.broken() == [
        "#north (for North and the contacts) was not looked at: its Slack workspace does not let the assistant in."
    ]


async def test_whoever_has_no_channel_is_named(office: Office) -> None:
    office.keep(unheard=("the coordinators", *(f"District {number}" for number in range(20))))

    (said,) = await office.lesser()

    assert said.startswith("No channel is connected for the coordinators, District 0, ")
    assert "District 8 and 11 more," in said
