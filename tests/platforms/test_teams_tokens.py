"""Who may knock at Teams' address, and how the bot gets its own token: against a local key server and a local login."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest

from bot.platforms.teams.errors import Refused
from bot.platforms.teams.tokens import Registration, Tokens
from tests.platforms.teams_server import (
    CLIENT_ID,
    CLIENT_SECRET,
    HOME_TENANT,
    OTHER_TENANT,
    TENANT,
    TeamsServer,
    a_token,
)
from tests.platforms.teams_stage import TeamsStage, a_stage

HOUR = 3600


@pytest.fixture
async def stage() -> AsyncIterator[TeamsStage]:
    async with TeamsServer() as server, a_stage(server) as made:
        yield made


def forged(service_url: str) -> dict[str, str]:
    """Every kind of token that is not Teams' own for us."""
    now = int(time.time())
    return {
        "missing": "",
        "junk": "not a token",
        "three pieces of junk": "a.b.c",
        "wrong audience": a_token(service_url, aud="99999999-9999-9999-9999-999999999999"),
        "no audience": a_token(service_url, aud=None),
        "wrong issuer": a_token(service_url, iss="https://evil.example"),
        "no issuer": a_token(service_url, iss=None),
        "an Entra issuer, as the SDK's own door would take": a_token(
            service_url, iss=f"https://login.microsoftonline.com/{TENANT}/v2.0", tid=TENANT
        ),
        "signed by another key": a_token(service_url, key="a forger's"),
        "a key nobody knows": a_token(service_url, key="a forger's", kid="key-9"),
        "expired": a_token(service_url, iat=now - 3 * HOUR, nbf=now - 3 * HOUR, exp=now - HOUR),
        "not yet good": a_token(service_url, nbf=now + HOUR),
        "signed by nobody": a_token(service_url, algorithm="none"),
        "signed by a word": a_token(service_url, algorithm="HS256"),
        "for another service address": a_token("https://evil.example/teams"),
        "for no service address": a_token(service_url, serviceurl=None),
    }


async def test_every_token_that_is_not_teams_own_is_refused_and_nothing_is_heard(stage: TeamsStage) -> None:
    body = stage.hands.message("status")

    got = {
        name: (await stage.hands.tell(body, token=token)).status_code
        for name, token in forged(stage.server.service_url).items()
    }

    assert got == dict.fromkeys(got, 401)
    assert stage.listener.heard == []
    assert stage.server.count("keys") == 1  # a key that nobody knows is not asked for again and again


async def test_teams_own_token_is_taken(stage: TeamsStage) -> None:
    assert (await stage.hands.tell(stage.hands.message("Hello"))).status_code == 200
    assert len(stage.listener.heard) == 1


async def test_an_organization_that_is_not_on_the_list_is_not_heard(stage: TeamsStage) -> None:
    stage.hands.tenant = OTHER_TENANT

    answer = await stage.hands.tell(stage.hands.message("Hello"))

    assert (answer.status_code, stage.listener.heard) == (403, [])
    assert OTHER_TENANT not in stage.addresses.kept


async def test_a_body_of_another_service_address_than_the_tokens_cannot_turn_our_answers_away(
    stage: TeamsStage,
) -> None:
    body = stage.hands.message("Hello") | {"serviceUrl": "https://evil.example/teams"}

    assert (await stage.hands.tell(body)).status_code == 401
    assert stage.addresses.kept[TENANT].service_url == stage.server.service_url


async def test_a_slow_key_server_keeps_nothing_else_waiting(stage: TeamsStage) -> None:
    stage.server.trouble("keys", delay_s=0.6)
    longest, running = 0.0, True

    async def heartbeat() -> None:
        nonlocal longest
        while running:
            before = time.monotonic()
            await asyncio.sleep(0.005)
            longest = max(longest, time.monotonic() - before)

    beating = asyncio.create_task(heartbeat())
    answer = await stage.hands.tell(stage.hands.message("Hello"))
    running = False
    await beating

    assert answer.status_code == 200
    assert longest < 0.3, "the loop stood still while keys were fetched"


async def test_without_keys_teams_is_asked_to_come_again(stage: TeamsStage) -> None:
    stage.server.trouble("keys", status=500)

    assert (await stage.hands.tell(stage.hands.message("Hello"))).status_code == 503
    assert (await stage.hands.tell(stage.hands.message("Hello"))).status_code == 200


async def test_a_new_key_of_microsofts_is_found(stage: TeamsStage) -> None:
    stage.server.keys = ["key-1", "key-2"]

    token = a_token(stage.server.service_url, key="key-2", kid="key-2")

    assert (await stage.hands.tell(stage.hands.message("Hello"), token=token)).status_code == 200


def of(server: TeamsServer, secret: str = CLIENT_SECRET, clock: list[float] | None = None) -> Tokens:
    ours = Registration(CLIENT_ID, secret, HOME_TENANT, server.login_url, server.keys_url)
    now = clock or [0.0]
    return Tokens(ours, lambda: now[0])


async def test_all_who_need_the_bots_token_share_one_request_until_shortly_before_its_end() -> None:
    async with TeamsServer() as server:
        clock = [0.0]
        tokens = of(server, clock=clock)

        got = await asyncio.gather(*(tokens() for _ in range(20)))
        clock[0] = 3000.0
        await tokens()
        assert (len(set(got)), server.count("token")) == (1, 1)

        clock[0] = 3400.0
        await tokens()
        assert server.count("token") == 2


async def test_a_wrong_secret_is_told_and_keeps_everything_waiting() -> None:
    async with TeamsServer() as server:
        tokens = of(server, "a wrong secret")

        with pytest.raises(Refused, match="TEAMS_CLIENT_SECRET") as refused:
            await tokens()

        assert refused.value.waits


@pytest.mark.parametrize("trouble", [{"status": 503}, {"status": 429}, {"drop": "before"}])
async def test_a_login_that_is_down_is_nobodys_fault_and_nothing_was_sent(trouble: dict[str, object]) -> None:
    async with TeamsServer() as server:
        server.trouble("token", **trouble)
        tokens = of(server)

        with pytest.raises(Refused) as refused:
            await tokens()

        assert (refused.value.waits, refused.value.unknown) == (True, False)
        assert await tokens()
