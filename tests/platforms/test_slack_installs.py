"""What is kept of a workspace, and that its token is good whenever it is asked for."""

import asyncio
import dataclasses
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.errors import DeliveryError, StartError, UserError
from bot.platforms.slack.client import Api
from bot.platforms.slack.installs import FixedInstalls, Install, Sealer
from bot.platforms.slack.pace import Pacer
from bot.platforms.slack.tokens import Tokens
from bot.platforms.slack.wire import Wire
from tests.platforms.slack_fakes import NOON, Clock, KeptInstalls, an_install
from tests.platforms.slack_server import SlackServer
from tests.platforms.slack_world import ALL_SCOPES, CLIENT, LIVES_S, Team

REFRESH = "oauth.v2.access"


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
def installs(slack: SlackServer, team: Team) -> KeptInstalls:
    """The store, with the workspace's installation of just now; its token lives twelve hours."""
    said = slack.world.grant(team, ALL_SCOPES, rotates=True)
    install = an_install(team, said["access_token"], refresh_token=said["refresh_token"],
                         expires_at=NOON + timedelta(seconds=LIVES_S))  # fmt: skip
    return KeptInstalls({team.id: install})


@pytest.fixture
async def wire(slack: SlackServer) -> AsyncIterator[Wire]:
    async with Wire(slack.url) as made:
        yield made


@pytest.fixture
async def tokens(installs: KeptInstalls, wire: Wire, clock: Clock) -> Tokens:
    return Tokens(installs, wire, clock, CLIENT, sleep=_at_once)


async def _at_once(seconds: float) -> None:
    await asyncio.sleep(0)


def run_out(team: Team, install: Install) -> None:
    team.tokens[install.token].state = "token_expired"


async def test_a_fresh_token_is_used_as_it_is(tokens: Tokens, installs: KeptInstalls, slack: SlackServer) -> None:
    assert await tokens.token("T01") == installs.kept["T01"].token
    assert slack.count(REFRESH) == 0


async def test_fifty_at_once_share_one_refresh(
    tokens: Tokens, installs: KeptInstalls, slack: SlackServer, clock: Clock
) -> None:
    old = installs.kept["T01"]
    clock.moved(hours=11)

    got = await asyncio.gather(*(tokens.token("T01") for _ in range(50)))

    (new,) = installs.puts
    assert slack.count(REFRESH) == 1
    assert set(got) == {new.token} != {old.token}
    assert new.refresh_token != old.refresh_token
    assert new.expires_at == clock.now + timedelta(seconds=LIVES_S)


async def test_a_new_token_is_stored_before_anybody_has_it(
    tokens: Tokens, installs: KeptInstalls, clock: Clock
) -> None:
    clock.moved(hours=11)

    token = await tokens.token("T01")

    assert installs.kept["T01"].token == token


async def test_when_the_store_is_down_a_new_token_waits_for_it(
    tokens: Tokens, installs: KeptInstalls, slack: SlackServer, clock: Clock
) -> None:
    clock.moved(hours=11)
    installs.broken = True
    with pytest.raises(ConnectionError):
        await tokens.token("T01")

    installs.broken = False
    token = await tokens.token("T01")

    assert slack.count(REFRESH) == 1  # the refresh token was used up by the first
    assert installs.kept["T01"].token == token


async def test_a_caller_who_gives_up_does_not_lose_the_workspace(
    tokens: Tokens, installs: KeptInstalls, slack: SlackServer, clock: Clock
) -> None:
    slack.trouble(REFRESH, delay_s=0.1)
    clock.moved(hours=11)
    asking = asyncio.create_task(tokens.token("T01"))
    await asyncio.sleep(0.05)
    asking.cancel()

    await tokens.settle()

    assert len(installs.puts) == 1
    assert await tokens.token("T01") == installs.puts[0].token


async def test_reminders_of_the_night_never_meet_a_token_that_ran_out(
    tokens: Tokens, installs: KeptInstalls, team: Team, clock: Clock, wire: Wire, slack: SlackServer
) -> None:
    for _ in range(5 * 48):
        clock.moved(minutes=30)
        assert await tokens.refresh_soon() == []
        install = installs.kept["T01"]
        assert install.expires_at is not None
        assert install.expires_at > clock.now + timedelta(minutes=90)

    api = Api(wire, tokens, Pacer(clock.seconds))
    await api.call("T01", "chat.postMessage", channel="C01", text="Good morning")
    assert slack.count(REFRESH) == 11


async def test_a_refresh_that_fails_early_costs_nothing_yet(
    tokens: Tokens, installs: KeptInstalls, slack: SlackServer, clock: Clock
) -> None:
    old = installs.kept["T01"].token
    slack.trouble(REFRESH, status=503, times=5)
    clock.moved(hours=11)

    assert [await tokens.token("T01") for _ in range(10)] == [old] * 10
    assert slack.count(REFRESH) == 1
    clock.moved(minutes=2)
    assert await tokens.token("T01") == old
    assert slack.count(REFRESH) == 2


async def test_a_refresh_that_fails_too_late_says_that_nothing_was_sent(
    tokens: Tokens, slack: SlackServer, clock: Clock
) -> None:
    slack.trouble(REFRESH, status=503)
    clock.moved(hours=13)

    with pytest.raises(DeliveryError) as caught:
        await tokens.token("T01")

    assert (caught.value.waits, caught.value.unknown, caught.value.lost) == (True, False, "")


async def test_a_used_up_refresh_token_loses_the_workspace_when_the_token_ends(
    tokens: Tokens, team: Team, installs: KeptInstalls, clock: Clock
) -> None:
    team.refresh_tokens.clear()
    clock.moved(hours=11)
    assert await tokens.refresh_soon() == ["T01"]
    assert await tokens.token("T01") == installs.kept["T01"].token

    clock.moved(hours=2)
    with pytest.raises(DeliveryError) as caught:
        await tokens.token("T01")

    assert (caught.value.waits, caught.value.lost) == (True, "workspace")
    assert "install it there again" in str(caught.value)


async def test_two_processes_renew_once_and_both_go_on(
    tokens: Tokens, installs: KeptInstalls, slack: SlackServer, wire: Wire, clock: Clock
) -> None:
    other = Tokens(installs, wire, clock, CLIENT)
    await asyncio.gather(tokens.token("T01"), other.token("T01"))
    clock.moved(hours=11)

    first = await other.token("T01")
    second = await tokens.token("T01")

    assert (first, slack.count(REFRESH)) == (second, 1)


async def test_who_loses_the_race_for_the_refresh_waits_for_the_others_token(
    installs: KeptInstalls, team: Team, wire: Wire, clock: Clock, slack: SlackServer
) -> None:
    clock.moved(hours=13)
    said = slack.world.grant(team, ALL_SCOPES, rotates=True)
    theirs = dataclasses.replace(installs.kept["T01"], token=said["access_token"], refresh_token=said["refresh_token"],
                                 expires_at=clock.now + timedelta(hours=12))  # fmt: skip
    team.refresh_tokens.pop(installs.kept["T01"].refresh_token)

    async def meanwhile(seconds: float) -> None:
        if seconds:
            await installs.put(theirs)

    token = await Tokens(installs, wire, clock, CLIENT, sleep=meanwhile).token("T01")

    assert token == theirs.token
    assert installs.puts == [theirs]


async def test_a_token_that_ran_out_unseen_is_renewed_and_the_message_goes_once(
    tokens: Tokens, installs: KeptInstalls, team: Team, wire: Wire, clock: Clock, slack: SlackServer
) -> None:
    run_out(team, installs.kept["T01"])
    api = Api(wire, tokens, Pacer(clock.seconds))

    said = await asyncio.gather(
        *(api.call("T01", "chat.postMessage", channel="C01", text=str(number)) for number in range(20))
    )

    assert all(each["ok"] for each in said)
    assert sorted(map(int, team.said("C01"))) == list(range(20))
    assert slack.count(REFRESH) == 1


async def test_a_workspace_installed_again_elsewhere_goes_on_at_once(
    tokens: Tokens, installs: KeptInstalls, team: Team, wire: Wire, clock: Clock
) -> None:
    await tokens.token("T01")
    team.tokens[installs.kept["T01"].token].state = "token_revoked"
    team.tokens["xoxb-new"] = team.tokens["xoxb-T01"]
    await installs.put(an_install(team, "xoxb-new"))
    api = Api(wire, tokens, Pacer(clock.seconds))

    await api.call("T01", "chat.postMessage", channel="C01", text="Here again")

    assert team.said("C01") == ["Here again"]


@pytest.mark.parametrize("state", ["token_revoked", "account_inactive", "invalid_auth"])
async def test_a_workspace_that_threw_us_out_is_lost_after_one_try(
    tokens: Tokens, installs: KeptInstalls, team: Team, wire: Wire, clock: Clock, slack: SlackServer, state: str
) -> None:
    team.tokens[installs.kept["T01"].token].state = state
    api = Api(wire, tokens, Pacer(clock.seconds))

    with pytest.raises(DeliveryError) as caught:
        await api.call("T01", "chat.postMessage", channel="C01", text="Hello")

    assert (caught.value.waits, caught.value.lost) == (True, "workspace")
    assert slack.count("chat.postMessage") == 1


async def test_a_forgotten_workspace_is_read_anew(tokens: Tokens, installs: KeptInstalls, team: Team) -> None:
    await tokens.token("T01")
    await installs.remove("T01")
    assert await tokens.can("T01", "files:write")

    tokens.forget("T01")

    assert not await tokens.can("T01", "files:write")
    with pytest.raises(DeliveryError, match="install it there again"):
        await tokens.install("T01")


async def test_a_feature_asks_what_was_granted(tokens: Tokens, installs: KeptInstalls, team: Team) -> None:
    installs.kept["T01"] = an_install(team, scopes=frozenset({"chat:write", "files:write"}))

    assert await tokens.can("T01", "files:write")
    assert not await tokens.can("T01", "files:write", "files:read")
    assert not await tokens.can("T99", "files:write")


def sample(team: str = "T01") -> Install:
    return Install(team, "Harbor", "U1", "B1", "A1", "xoxb-secret", "xoxe-secret", NOON,
                   frozenset({"chat:write", "commands"}), "E1", "T01/UANA")  # fmt: skip


@pytest.mark.parametrize("key", ["k", "a" * 500, "clé secrète ✓", "new,old"])
@pytest.mark.parametrize("install", [sample(), dataclasses.replace(sample(), expires_at=None, refresh_token="")])
def test_a_sealed_installation_comes_back_whole(key: str, install: Install) -> None:
    sealed = Sealer(key).seal(install)

    assert Sealer(key).unseal(sealed) == install
    assert "secret" not in sealed
    assert "Harbor" not in sealed


def test_the_same_installation_never_looks_the_same() -> None:
    sealer = Sealer("k")

    assert sealer.seal(sample()) != sealer.seal(sample())


def test_another_key_reads_nothing_and_says_which_setting() -> None:
    sealed = Sealer("right").seal(sample())

    with pytest.raises(UserError, match="CSMHS_SECRET_KEY"):
        Sealer("wrong").unseal(sealed)


def test_a_key_is_replaced_without_installing_again() -> None:
    old, both, new = Sealer("old"), Sealer(" new , old "), Sealer("new")

    again = both.resealed(old.seal(sample()))

    assert both.unseal(old.seal(sample())) == sample()
    assert new.unseal(again) == sample()
    with pytest.raises(UserError):
        old.unseal(again)


@pytest.mark.parametrize("key", ["", " ", ","])
def test_without_a_key_nothing_starts(key: str) -> None:
    with pytest.raises(StartError, match="CSMHS_SECRET_KEY"):
        Sealer(key)


def test_tokens_do_not_show_when_an_installation_is_printed() -> None:
    assert "secret" not in repr(sample())


async def test_a_wrong_key_keeps_the_messages_of_the_workspace(wire: Wire, clock: Clock) -> None:
    class Sealed(KeptInstalls):
        async def get(self, team: str) -> Install | None:
            return Sealer("wrong").unseal(Sealer("right").seal(sample()))

    with pytest.raises(DeliveryError, match="CSMHS_SECRET_KEY") as caught:
        await Tokens(Sealed(), wire, clock).token("T01")

    assert (caught.value.waits, caught.value.lost) == (True, "workspace")


async def test_a_bot_token_set_by_hand_is_one_workspace(wire: Wire, slack: SlackServer, clock: Clock) -> None:
    installs = await FixedInstalls.of(wire, "xoxb-T01")
    tokens = Tokens(installs, wire, clock)

    (install,) = await installs.all()
    assert (install.team, install.name, install.bot_user, install.bot_id) == ("T01", "Harbor", "UT01BOT", "BT01")
    assert install.scopes == ALL_SCOPES
    assert await tokens.token("T01") == "xoxb-T01"
    assert await tokens.refresh_soon() == []
    assert slack.count("auth.test") == 1
    with pytest.raises(DeliveryError):
        await tokens.token("T02")


async def test_a_bot_token_taken_back_is_forgotten_until_the_next_start(wire: Wire) -> None:
    installs = await FixedInstalls.of(wire, "xoxb-T01")

    await installs.remove("T02")
    assert await installs.get("T01") is not None
    await installs.remove("T01")

    assert await installs.get("T01") is None
    assert await installs.all() == []


@pytest.mark.parametrize("token", ["xoxb-nonsense", "xoxe.xoxb-1"])
async def test_a_bot_token_that_will_not_do_is_told_at_the_start(wire: Wire, token: str) -> None:
    with pytest.raises(StartError, match="SLACK_BOT_TOKEN"):
        await FixedInstalls.of(wire, token)


async def test_without_an_answer_a_bot_token_is_not_called_wrong(wire: Wire, slack: SlackServer) -> None:
    slack.trouble("auth.test", status=503)

    with pytest.raises(DeliveryError):
        await FixedInstalls.of(wire, "xoxb-T01")
