"""Installing the assistant in workspaces, by a browser that comes and goes as browsers do."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

import httpx
import pytest
from starlette.applications import Starlette

from bot.errors import StartError
from bot.platforms.slack import scopes
from bot.platforms.slack.installs import Install
from bot.platforms.slack.oauth import AT_ONCE, App, Installing
from bot.platforms.slack.states import States
from bot.platforms.slack.tokens import Tokens
from bot.platforms.slack.wire import Wire
from tests.platforms.slack_fakes import NOON, Clock, KeptInstalls, KeptUsed, an_install
from tests.platforms.slack_server import SlackServer
from tests.platforms.slack_world import ALL_SCOPES, CLIENT, LIVES_S

PUBLIC = "https://csmhs.example"


@dataclass
class Desk:
    """Everything around the two pages."""

    slack: SlackServer
    wire: Wire
    clock: Clock = field(default_factory=Clock)
    installs: KeptInstalls = field(default_factory=KeptInstalls)
    used: KeptUsed = field(default_factory=KeptUsed)
    told: list[tuple[Install, str]] = field(default_factory=list)
    broken: bool = False

    def __post_init__(self) -> None:
        self.tokens = Tokens(self.installs, self.wire, self.clock, CLIENT)

    async def on_installed(self, install: Install, by: str) -> None:
        if self.broken:
            raise ConnectionError("the store is down")
        self.told.append((install, by))

    def browser(self, public: str = PUBLIC, client: tuple[str, str] = CLIENT) -> "Browser":
        states = States(client[1], self.used, self.clock)
        installing = Installing(App(*client, public), self.wire, self.installs, self.tokens, states,
                                self.on_installed, self.clock)  # fmt: skip
        app = Starlette(routes=installing.routes())
        return Browser(self, httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=urljoin(public, "/")))


@dataclass
class Browser:
    """Somebody's browser; `read` is the text of the page before them."""

    desk: Desk
    client: httpx.AsyncClient
    sent_to: str = ""
    status: int = 0
    read: str = ""

    async def begin(self, query: str = "") -> str:
        """Go to the install page and be sent to Slack; gives the state."""
        answer = await self.client.get("/slack/install" + query)
        assert answer.status_code == 302
        self.sent_to = answer.headers["location"]
        return self.asked("state")

    def asked(self, name: str) -> str:
        """What Slack is asked for in the address."""
        return parse_qs(urlsplit(self.sent_to).query).get(name, [""])[0]

    async def come_back(self, **query: str) -> None:
        """Slack sends the browser back."""
        answer = await self.client.get("/slack/oauth_redirect", params=query)
        self.status = answer.status_code
        self.read = " ".join(re.sub(r"<[^>]+>", " ", answer.text).split())

    async def install(self, team: str = "T01", granted: frozenset[str] = ALL_SCOPES) -> None:
        """Everything, allowed by the person."""
        state = await self.begin()
        code = self.desk.slack.world.code(team, granted, self.asked("redirect_uri"))
        await self.come_back(code=code, state=state)


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with SlackServer() as slack, Wire(slack.url) as wire:
        slack.world.add_team("T01", "Harbor")
        slack.world.add_team("T02", "Maple & Co")
        yield Desk(slack, wire)


async def test_installing_keeps_the_workspace_and_tells_a_coordinator(desk: Desk) -> None:
    browser = desk.browser()

    await browser.install()

    install = desk.installs.kept["T01"]
    assert (install.name, install.bot_user, install.bot_id) == ("Harbor", "UT01BOT", "BT01")
    assert (install.scopes, install.installed_by, install.expires_at) == (ALL_SCOPES, "T01/UANA", None)
    assert desk.told == [(install, "T01/UANA")]
    assert browser.status == 200
    assert "Harbor" in browser.read
    assert "a coordinator of the collaborative connects the workspace to its district" in browser.read


async def test_slack_is_asked_for_what_the_assistant_uses_and_no_more(desk: Desk) -> None:
    browser = desk.browser()

    await browser.begin()

    assert urlsplit(browser.sent_to).path == "/oauth/v2/authorize"
    assert set(browser.asked("scope").split(",")) == scopes.names((*scopes.BASE, *scopes.OPTIONAL))
    assert browser.asked("client_id") == CLIENT[0]
    assert browser.asked("redirect_uri") == "https://csmhs.example/slack/oauth_redirect"


async def test_a_workspace_named_in_the_link_is_chosen_already(desk: Desk) -> None:
    browser = desk.browser()

    await browser.begin("?team=T02")
    assert browser.asked("team") == "T02"
    await browser.begin("?team=T02%26scope%3Dadmin")
    assert browser.asked("team") == ""
    assert "admin" not in browser.sent_to


async def test_the_browsers_cookie_is_safe_and_goes_when_it_is_done(desk: Desk) -> None:
    browser = desk.browser()
    answer = await browser.client.get("/slack/install")
    cookie = answer.headers["set-cookie"].lower()

    assert all(each in cookie for each in ("secure", "httponly", "samesite=lax", "max-age=600", "path=/slack"))
    browser.sent_to = answer.headers["location"]
    await browser.come_back(error="access_denied", state=browser.asked("state"))
    assert not browser.client.cookies


async def test_two_workspaces_are_installed_apart(desk: Desk) -> None:
    await desk.browser().install("T01")
    await desk.browser().install("T02")

    assert sorted(desk.installs.kept) == ["T01", "T02"]
    assert await desk.tokens.token("T01") != await desk.tokens.token("T02")


async def test_installing_again_takes_the_place_of_the_old_tokens(desk: Desk) -> None:
    desk.installs.kept["T01"] = an_install(desk.slack.world.teams["T01"])
    assert await desk.tokens.token("T01") == "xoxb-T01"

    await desk.browser().install("T01")

    assert await desk.tokens.token("T01") == desk.installs.kept["T01"].token != "xoxb-T01"


async def test_with_token_rotation_the_token_has_an_end_and_a_successor(desk: Desk) -> None:
    desk.slack.world.rotates = True

    await desk.browser().install("T01")

    install = desk.installs.kept["T01"]
    assert install.expires_at is not None
    assert (install.expires_at - NOON).total_seconds() == LIVES_S
    desk.clock.moved(hours=11)
    assert await desk.tokens.token("T01") != install.token


async def test_declined_changes_nothing_and_says_so(desk: Desk) -> None:
    browser = desk.browser()
    state = await browser.begin()

    await browser.come_back(error="access_denied", state=state)

    assert browser.status == 200
    assert browser.read.startswith("Nothing was installed")
    assert "Start again" in browser.read
    assert desk.installs.kept == {}


async def test_after_ten_minutes_the_link_is_too_old(desk: Desk) -> None:
    browser = desk.browser()
    state = await browser.begin()
    desk.clock.moved(minutes=10)

    await browser.come_back(code=desk.slack.world.code("T01"), state=state)

    assert (browser.status, desk.installs.kept) == (400, {})
    assert "older than ten minutes" in browser.read


async def test_a_link_is_good_once(desk: Desk) -> None:
    browser = desk.browser()
    state = await browser.begin()
    cookies = dict(browser.client.cookies)
    await browser.come_back(code=desk.slack.world.code("T01"), state=state)
    for name, value in cookies.items():
        browser.client.cookies.set(name, value)

    await browser.come_back(code=desk.slack.world.code("T02"), state=state)

    assert browser.status == 400
    assert list(desk.installs.kept) == ["T01"]


async def test_a_link_is_good_once_in_all_processes_together(desk: Desk) -> None:
    browser, elsewhere = desk.browser(), desk.browser()
    state = await browser.begin()
    for name, value in browser.client.cookies.items():
        elsewhere.client.cookies.set(name, value)
    await browser.come_back(code=desk.slack.world.code("T01"), state=state)

    await elsewhere.come_back(code=desk.slack.world.code("T02"), state=state)

    assert (elsewhere.status, list(desk.installs.kept)) == (400, ["T01"])


async def test_what_anybody_may_begin_is_kept_nowhere(desk: Desk) -> None:
    browser = desk.browser()

    for _ in range(3):
        await browser.come_back(code="made-up", state=await browser.begin())

    assert (browser.status, desk.used.used, desk.installs.kept) == (400, set(), {})


async def test_a_state_is_tried_once_so_that_nobody_makes_us_ask_slack_for_ever(desk: Desk) -> None:
    browser = desk.browser()
    state = await browser.begin()

    for _ in range(5):
        browser.client.cookies.set("slack-app-oauth-state", state)
        await browser.come_back(code="made-up", state=state)

    assert desk.slack.count("oauth.v2.access") == 1


@pytest.mark.parametrize("forge", [
    lambda state: "9" + state, lambda state: state[:-1] + ("0" if state[-1] != "0" else "1"), lambda state: "",
    lambda state: state.rpartition(".")[0], lambda state: "é." + state, lambda state: state.upper(), lambda state: "1.2.3",
])  # fmt: skip
async def test_a_state_that_was_made_elsewhere_installs_nothing(desk: Desk, forge: Callable[[str], str]) -> None:
    browser = desk.browser()
    forged = forge(await browser.begin())

    cookie = {"cookie": f"slack-app-oauth-state={forged}".encode()}
    query = {"code": desk.slack.world.code("T01"), "state": forged}
    answer = await browser.client.get("/slack/oauth_redirect", params=query, headers=cookie)

    assert (answer.status_code, desk.installs.kept, desk.slack.calls) == (400, {}, [])


async def test_only_a_few_codes_are_handed_in_at_one_time(desk: Desk) -> None:
    browser = desk.browser()
    desk.slack.trouble("oauth.v2.access", times=12, delay_s=0.2)
    states = [await browser.begin() for _ in range(12)]

    async def comes_back(state: str) -> int:
        cookie = {"cookie": f"slack-app-oauth-state={state}"}
        query = {"code": "made-up", "state": state}
        return (await browser.client.get("/slack/oauth_redirect", params=query, headers=cookie)).status_code

    statuses = await asyncio.gather(*(comes_back(state) for state in states))

    assert statuses.count(503) == 12 - AT_ONCE
    assert desk.slack.count("oauth.v2.access") == AT_ONCE


async def test_reloading_the_last_page_frightens_nobody(desk: Desk) -> None:
    browser = desk.browser()
    state = await browser.begin()
    code = desk.slack.world.code("T01")
    await browser.come_back(code=code, state=state)

    await browser.come_back(code=code, state=state)

    assert "If you have just seen that the assistant is installed, there is nothing more to do here" in browser.read
    assert len(desk.told) == 1


async def test_a_link_begun_in_another_browser_installs_nothing(desk: Desk) -> None:
    mine, theirs = desk.browser(), desk.browser()
    state = await theirs.begin()
    await mine.begin()

    await mine.come_back(code=desk.slack.world.code("T01"), state=state)

    assert (mine.status, desk.installs.kept) == (400, {})
    assert "another browser" in mine.read
    assert mine.client.cookies  # its own installation goes on


@pytest.mark.parametrize("query", [{}, {"code": "c"}, {"state": "", "code": "c"}, {"error": "access_denied"}])
async def test_a_visit_out_of_the_blue_installs_nothing(desk: Desk, query: dict[str, str]) -> None:
    browser = desk.browser()

    await browser.come_back(**query)

    assert (browser.status, desk.installs.kept, desk.slack.calls) == (400, {}, [])


async def test_too_few_permissions_keep_nothing_and_are_named(desk: Desk) -> None:
    browser = desk.browser()

    await browser.install(granted=ALL_SCOPES - {"im:history"})

    assert (browser.status, desk.installs.kept, desk.told) == (400, {}, [])
    assert "without im:history" in browser.read


async def test_without_an_optional_permission_it_is_said_what_is_missed(desk: Desk) -> None:
    browser = desk.browser()

    await browser.install(granted=ALL_SCOPES - {"files:write"})

    assert browser.status == 200
    assert "files:write: The numbers of a chart come as text." in browser.read
    assert not await desk.tokens.can("T01", "files:write")


async def test_a_code_that_slack_does_not_know_begins_anew(desk: Desk) -> None:
    browser = desk.browser()
    state = await browser.begin()

    await browser.come_back(code="nonsense", state=state)

    assert browser.status == 400
    assert browser.read.startswith("Please start again")


@pytest.mark.parametrize(
    ("public", "client", "named"),
    [
        (PUBLIC, (CLIENT[0], "wrong"), "SLACK_CLIENT_SECRET"),
        (PUBLIC, ("wrong", CLIENT[1]), "SLACK_CLIENT_ID"),
        ("https://elsewhere.example", CLIENT, "Redirect URLs"),
    ],
)
async def test_a_setting_that_is_wrong_is_named(desk: Desk, public: str, client: tuple[str, str], named: str) -> None:
    browser = desk.browser(public, client)
    state = await browser.begin()

    await browser.come_back(
        code=desk.slack.world.code("T01", redirect_uri=f"{PUBLIC}/slack/oauth_redirect"), state=state
    )

    assert browser.status == 500
    assert named in browser.read


@pytest.mark.parametrize("trouble", [{"status": 503}, {"drop": "after"}, {"status": 429, "retry_after": "5"}])
@pytest.mark.parametrize("method", ["oauth.v2.access", "auth.test"])
async def test_when_slack_does_not_answer_nothing_is_kept(desk: Desk, method: str, trouble: dict[str, Any]) -> None:
    desk.slack.trouble(method, **trouble)
    browser = desk.browser()

    await browser.install()

    assert (browser.status, desk.installs.kept) == (503, {})
    assert "in a few minutes" in browser.read
    await browser.install()
    assert browser.status == 200


@pytest.mark.parametrize("what", ["installs", "desk"])
async def test_our_own_trouble_is_called_ours(desk: Desk, what: str) -> None:
    browser = desk.browser()
    desk.installs.broken, desk.broken = what == "installs", what == "desk"

    await browser.install()

    assert browser.status == 500
    assert browser.read.startswith("That did not work on our side")


async def test_a_whole_organization_is_asked_to_pick_one_workspace(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    grant = desk.slack.world.grant
    monkeypatch.setattr(
        desk.slack.world,
        "grant",
        lambda *args, **more: grant(*args, **more) | {"is_enterprise_install": True, "team": None},
    )
    browser = desk.browser()

    await browser.install()

    assert (browser.status, desk.installs.kept) == (400, {})
    assert "pick the workspace" in browser.read


async def test_a_workspaces_name_is_only_text(desk: Desk) -> None:
    desk.slack.world.teams["T02"].name = "<script>alert(1)</script>"
    browser = desk.browser()
    state = await browser.begin()

    answer = await browser.client.get(
        "/slack/oauth_redirect", params={"code": desk.slack.world.code("T02"), "state": state}
    )

    assert "<script" not in answer.text
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert (answer.headers["referrer-policy"], answer.headers["cache-control"]) == ("no-referrer", "no-store")


async def test_behind_a_path_everything_stays_behind_it(desk: Desk) -> None:
    browser = desk.browser("https://school.example/bot")
    answer = await browser.client.get("/slack/install")

    assert "path=/bot/slack" in answer.headers["set-cookie"].lower()
    assert "redirect_uri=https%3A%2F%2Fschool.example%2Fbot%2Fslack%2Foauth_redirect" in answer.headers["location"]


@pytest.mark.parametrize("public", ["http://csmhs.example", "csmhs.example", ""])
async def test_an_address_without_https_is_told_at_the_start(desk: Desk, public: str) -> None:
    with pytest.raises(StartError, match="PUBLIC_URL"):
        desk.browser(public)


async def test_ones_own_machine_needs_no_https(desk: Desk) -> None:
    await desk.browser("http://localhost:8750").begin()


def test_every_permission_says_what_it_buys_and_what_is_so_without_it() -> None:
    for scope in (*scopes.BASE, *scopes.OPTIONAL):
        assert scope.buys.endswith(".")
        assert scope.without.endswith(".")
    every = [scope.name for scope in (*scopes.BASE, *scopes.OPTIONAL)]
    assert len(every) == len(set(every))
    assert scopes.missing(frozenset({"commands", "chat:write"})) == ["im:history", "app_mentions:read"]
