"""Only what Slack signed is read: the check of a signature, and the address that Slack calls."""

import json

import pytest

from bot.platforms.slack.signed import OLDEST_S, is_slacks
from tests.platforms.slack_stage import FORM_TYPE, PATH, SlackStage, signed
from tests.platforms.test_slack_contract import stage  # noqa: F401 - the fixture

# Slack's own example: docs.slack.dev/authentication/verifying-requests-from-slack, read November 2026.
EXAMPLE = (
    b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&"
    b"user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
    b"%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121."
    b"803a0bc887a14d10d2c447fce8b6703c"
)
HEADERS = {
    "x-slack-request-timestamp": "1531420618",
    "x-slack-signature": "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
}
EXAMPLE_SECRET = "8f742231b10e8888abcd99yyyzzz85a5"


def test_slacks_own_example_is_slacks() -> None:
    assert is_slacks(EXAMPLE_SECRET, HEADERS, EXAMPLE, 1531420618)
    assert not is_slacks(EXAMPLE_SECRET, HEADERS, EXAMPLE + b"x", 1531420618)
    assert not is_slacks("another", HEADERS, EXAMPLE, 1531420618)
    assert not is_slacks("", HEADERS, EXAMPLE, 1531420618)


@pytest.mark.parametrize(("late_s", "good"), [(0, True), (OLDEST_S, True), (-OLDEST_S, True), (OLDEST_S + 1, False),
                                              (-OLDEST_S - 1, False)])  # fmt: skip
def test_a_signature_is_good_for_five_minutes_either_way(late_s: int, good: bool) -> None:
    assert is_slacks(EXAMPLE_SECRET, HEADERS, EXAMPLE, 1531420618 + late_s) is good


@pytest.mark.parametrize("stamp", ["", "abc", "nan", "-1531420618", "1531420618.0", " 1531420618", "１５３１４２０６１８",
                                   "9" * 5000, "1531420618\n"])  # fmt: skip
def test_a_time_that_is_none_is_nobodys(stamp: str) -> None:
    assert not is_slacks(EXAMPLE_SECRET, HEADERS | {"x-slack-request-timestamp": stamp}, EXAMPLE, 1531420618)


@pytest.mark.parametrize("signature", ["", "v0=", "é", "v1=" + HEADERS["x-slack-signature"][3:], "x" * 100_000,
                                       HEADERS["x-slack-signature"].upper()])  # fmt: skip
def test_a_signature_that_is_none_is_nobodys(signature: str) -> None:
    assert not is_slacks(EXAMPLE_SECRET, HEADERS | {"x-slack-signature": signature}, EXAMPLE, 1531420618)


@pytest.mark.parametrize(
    "body", [b"\xff\xfe", b"{", b"[" * 100_000, b"[]", b'"text"', b"payload=%5B1%5D", b"payload={", b"payload=1"]
)
@pytest.mark.parametrize("kind", ["application/json", FORM_TYPE["content-type"]])
async def test_what_nobody_can_read_is_refused_even_when_it_is_signed(
    stage: SlackStage,  # noqa: F811
    body: bytes,
    kind: str,
) -> None:
    headers = signed(body) | {"content-type": kind}

    answer = await stage.person.client.post(PATH, content=body, headers=headers)

    assert answer.status_code < 500
    assert (
        answer.status_code == 400 or kind != "application/json"
    )  # a form without a word of ours is one all the same
    assert stage.listener.heard == []


async def test_a_body_that_slack_did_not_sign_is_not_even_read(stage: SlackStage) -> None:  # noqa: F811
    body = json.dumps(stage.person.event("hello", channel="D01"))

    for content in (body, "{", "[" * 100_000, "\ud800".encode("utf-8", "surrogatepass")):
        headers = {**signed("something else"), "content-type": "application/json"}
        assert (await stage.person.client.post(PATH, content=content, headers=headers)).status_code == 401

    assert stage.listener.heard == []
