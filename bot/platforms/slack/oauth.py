"""Installing the assistant in a workspace: `/slack/install` sends a browser to Slack, `/slack/oauth_redirect` takes it back.

Installing gives a token and nothing more: which district a workspace belongs to is a coordinator's word, given later.
What Slack answers when the code is handed in (docs.slack.dev/reference/methods/oauth.v2.access, read November 2026):

    {"ok": true, "access_token": "xoxb-...", "token_type": "bot", "scope": "commands,chat:write",
     "bot_user_id": "U0KRQLJ9H", "app_id": "A0KRD7HC3", "team": {"id": "T9TK3CUKW", "name": "Harbor Schools"},
     "enterprise": null, "is_enterprise_install": false, "authed_user": {"id": "U1234"},
     "expires_in": 43200, "refresh_token": "xoxe-1-..."}
"""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote, urlsplit

import structlog
from slack_sdk.oauth import AuthorizeUrlGenerator, OAuthStateUtils
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.errors import StartError
from bot.platforms.slack import oauth_pages, scopes
from bot.platforms.slack.errors import Refused
from bot.platforms.slack.installs import Install, Installs, split_scopes
from bot.platforms.slack.oauth_pages import Page
from bot.platforms.slack.states import LIFE, States
from bot.platforms.slack.tokens import Tokens
from bot.platforms.slack.wire import Wire

log = structlog.get_logger()

INSTALL, REDIRECT = "/slack/install", "/slack/oauth_redirect"
AT_ONCE = 5
"""Codes that are handed in to Slack at one time; everybody can make us try."""
WANTED = (*scopes.BASE, *scopes.OPTIONAL)
_HERE = ("localhost", "127.0.0.1", "::1")

OnInstalled = Callable[[Install, str], Awaitable[None]]


@dataclass(frozen=True)
class App:
    """Our app as Slack knows it. `public_url` is where browsers find us; `asks` are the permissions asked for."""

    client_id: str
    client_secret: str
    public_url: str
    asks: Iterable[scopes.Scope] = WANTED

    @property
    def redirect_uri(self) -> str:
        """Where Slack sends the browser back; it has to stand in the app's settings letter for letter."""
        return self.public_url.rstrip("/") + REDIRECT


class Installing:
    """The two pages. `on_installed(install, by)` is awaited before the person reads that it worked."""

    def __init__(
        self,
        app: App,
        wire: Wire,
        installs: Installs,
        tokens: Tokens,
        states: States,
        on_installed: OnInstalled,
        clock: Callable[[], datetime],
    ) -> None:
        self._app = app
        self._wire = wire
        self._installs = installs
        self._tokens = tokens
        self._states = states
        self._on_installed = on_installed
        self._clock = clock
        self._handed_in = 0
        # Slack's cookie is a name and a comparison; Starlette sets it, since this one lacks SameSite.
        self._cookie = OAuthStateUtils(expiration_seconds=int(LIFE.total_seconds()))
        self._path = urlsplit(app.redirect_uri).path.removesuffix("/oauth_redirect")
        parts = urlsplit(app.public_url)
        if parts.scheme != "https" and parts.hostname not in _HERE:
            raise StartError(
                f"`PUBLIC_URL` is {app.public_url!r}. Installing Slack workspaces needs an address that begins with "
                "https://, since browsers send the cookie that protects it nowhere else."
            )
        self._authorize = AuthorizeUrlGenerator(
            client_id=quote(app.client_id, safe=""),
            redirect_uri=quote(app.redirect_uri, safe=""),
            scopes=[scope.name for scope in app.asks],
            authorization_url=wire.rebased("https://slack.com/oauth/v2/authorize"),
        )

    def routes(self) -> list[BaseRoute]:
        """Both pages, for the one Starlette app."""
        return [
            Route(INSTALL, self._begin, methods=["GET"]),
            Route(REDIRECT, self._return, methods=["GET"]),
        ]

    async def _begin(self, request: Request) -> Response:
        state = self._states.new()
        team = request.query_params.get("team", "")
        url = self._authorize.generate(state, team if team.isalnum() and team.isascii() else None)
        answer = RedirectResponse(url, 302, headers={"cache-control": "no-store"})
        answer.set_cookie(
            self._cookie.cookie_name, state, max_age=self._cookie.expiration_seconds, path=self._path, secure=True,
            httponly=True, samesite="lax",
        )  # fmt: skip
        return answer

    async def _return(self, request: Request) -> Response:
        try:
            page = await self._outcome(request)
        except Exception as error:  # the person before the browser has to read something all the same
            log.error("An installation failed.", action="install_failed", exc_info=error)
            page = oauth_pages.OURS
        answer = oauth_pages.response(page)
        if page is not oauth_pages.OTHER_BROWSER:  # whose cookie may be of an installation begun since
            name, path = self._cookie.cookie_name, self._path
            answer.delete_cookie(name, path=path, secure=True, httponly=True, samesite="lax")
        return answer

    async def _outcome(self, request: Request) -> Page:
        asked = request.query_params
        state, code = asked.get("state", ""), asked.get("code", "")
        if not state or not self._cookie.is_valid_browser(state, {"cookie": request.headers.get("cookie", "")}):
            return oauth_pages.OTHER_BROWSER
        if not self._states.may_try(state):
            return oauth_pages.TOO_OLD
        if asked.get("error"):
            return oauth_pages.DENIED
        if not code:
            return oauth_pages.TOO_OLD
        if self._handed_in >= AT_ONCE:
            return oauth_pages.BUSY
        self._handed_in += 1
        try:
            return await self._installed(code, state)
        except Refused as refused:
            log.error("Slack refused an installation.", action="install_refused", error=refused.fault.error)
            return oauth_pages.refused(refused.fault)
        finally:
            self._handed_in -= 1

    async def _installed(self, code: str, state: str) -> Page:
        handed_in = {"code": code, "redirect_uri": self._app.redirect_uri}
        client = (self._app.client_id, self._app.client_secret)
        said = (await self._wire.send("oauth.v2.access", handed_in, basic=client)).data
        if not await self._states.use(state):
            return oauth_pages.TOO_OLD
        team = _part(said, "team")
        if said.get("is_enterprise_install") or not team.get("id"):
            return oauth_pages.WHOLE_ORGANIZATION
        granted = split_scopes(str(said.get("scope") or ""))
        if missing := scopes.missing(granted):
            return oauth_pages.missing(missing)
        itself = (await self._wire.send("auth.test", {}, token=str(said["access_token"]))).data
        lives_s = said.get("expires_in")
        by = str(_part(said, "authed_user").get("id") or "")
        install = Install(
            team=str(team["id"]),
            name=str(team.get("name") or ""),
            bot_user=str(said.get("bot_user_id") or itself.get("user_id") or ""),
            bot_id=str(itself.get("bot_id") or ""),
            app_id=str(said.get("app_id") or ""),
            token=str(said["access_token"]),
            refresh_token=str(said.get("refresh_token") or ""),
            expires_at=self._clock() + timedelta(seconds=int(lives_s)) if lives_s else None,
            scopes=granted,
            enterprise=str(_part(said, "enterprise").get("id") or ""),
            installed_by=f"{team['id']}/{by}" if by else "",
        )
        await self._installs.put(install)
        self._tokens.forget(install.team)
        await self._on_installed(install, install.installed_by)
        log.info("Installed in a workspace.", action="installed", team=install.team)
        return oauth_pages.installed(install.name, [scope for scope in self._app.asks if scope.name not in granted])


def _part(said: dict[str, Any], name: str) -> dict[str, Any]:
    part = said.get(name)
    return part if isinstance(part, dict) else {}
