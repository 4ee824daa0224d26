"""A Slack of our own, in memory: workspaces with people, conversations, messages, views and files, and its Web API's
methods as far as the assistant uses them. Shapes and error names are those of docs.slack.dev/reference/methods, read
November 2026; ids and tokens are invented. `slack_server.py` puts it on a port."""

import itertools
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.platforms.slack import scopes

ALL_SCOPES = scopes.names((*scopes.BASE, *scopes.OPTIONAL))
APP, CLIENT, APP_TOKEN = "A0APP", ("111.222", "shh"), "xapp-1-A0APP"
LIVES_S = 43_200


class Says(Exception):
    """Slack's answer `{"ok": false, "error": ...}`."""

    def __init__(self, error: str, **more: Any) -> None:
        super().__init__(error)
        self.error = error
        self.more = more


@dataclass
class User:
    id: str
    name: str
    email: str = ""
    tz: str = "America/New_York"
    deleted: bool = False
    confirmed: bool = True
    is_bot: bool = False


@dataclass
class Channel:
    """`im`: whose direct messages these are, "" for a channel. `members`: user ids, the bot's among them."""

    id: str
    name: str = ""
    private: bool = False
    archived: bool = False
    im: str = ""
    members: set[str] = field(default_factory=set)

    @property
    def history_scope(self) -> str:
        return "im:history" if self.im else "groups:history" if self.private else "channels:history"

    def wire(self, bot: str) -> dict[str, Any]:
        if self.im:
            return {"id": self.id, "is_im": True, "user": self.im, "is_archived": self.archived}
        return {"id": self.id, "name": self.name, "is_channel": True, "is_private": self.private,
                "is_archived": self.archived, "is_im": False, "is_member": bot in self.members}  # fmt: skip


@dataclass
class Message:
    """`only_for`: an ephemeral message's one reader."""

    channel: str
    ts: str
    user: str
    text: str = ""
    blocks: list[dict[str, Any]] = field(default_factory=list)
    metadata: dict[str, Any] | None = None
    thread_ts: str = ""
    bot_id: str = ""
    edited: int = 0
    only_for: str = ""
    app: str = APP

    def wire(self, *, with_metadata: bool) -> dict[str, Any]:
        said: dict[str, Any] = {"type": "message", "ts": self.ts, "user": self.user, "text": self.text}
        said |= {"blocks": self.blocks} if self.blocks else {}
        said |= {"thread_ts": self.thread_ts} if self.thread_ts else {}
        said |= {"bot_id": self.bot_id, "app_id": self.app} if self.bot_id else {}
        said |= {"edited": {"user": self.user, "ts": self.ts}} if self.edited else {}
        return said | ({"metadata": self.metadata} if with_metadata and self.metadata else {})


@dataclass
class File:
    """`looks`: how many more times files.info finds it unread."""

    id: str
    name: str
    length: int
    alt: str
    looks: int
    data: bytes | None = None
    complete: bool = False

    def wire(self) -> dict[str, Any]:
        ready = self.complete and self.looks <= 0
        return {"id": self.id, "name": self.name, "mimetype": "image/png" if ready else "", "size": self.length}


@dataclass
class Token:
    scopes: frozenset[str]
    state: str = ""  # or the error that Slack answers to it


@dataclass
class Team:
    """A workspace, with the assistant in it while it has a token that is good."""

    id: str
    name: str
    bot_user: str
    bot_id: str
    users: dict[str, User] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)
    tokens: dict[str, Token] = field(default_factory=dict)
    refresh_tokens: dict[str, frozenset[str]] = field(default_factory=dict)
    views: dict[str, dict[str, Any]] = field(default_factory=dict)
    homes: dict[str, dict[str, Any]] = field(default_factory=dict)
    files: dict[str, File] = field(default_factory=dict)

    def said(self, channel: str) -> list[str]:
        """The texts that everybody reads there, oldest first."""
        return [each.text for each in self.messages if each.channel == channel and not each.only_for]


@dataclass(frozen=True)
class Call:
    """One call as it came, its JSON arguments read."""

    method: str
    arguments: Mapping[str, Any]
    token: str = ""
    team: str = ""

    def text(self, name: str) -> str:
        return str(self.arguments.get(name) or "")

    def flag(self, name: str) -> bool:
        return self.arguments.get(name) in (True, "true", "1")

    def read(self, name: str) -> Any:
        """A list or an object, which a form carries as text."""
        value = self.arguments.get(name)
        try:
            return json.loads(value) if isinstance(value, str) and value else value
        except json.JSONDecodeError:
            raise Says("invalid_arguments") from None


class World:
    """All of it. `judge` may refuse what is sent: it is given each call and answers an error's name or ""."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock
        self.teams: dict[str, Team] = {}
        self.codes: dict[str, tuple[str, frozenset[str], str]] = {}
        self.triggers: dict[str, str] = {}
        self.rotates = False
        self.looks_until_ready = 1
        self.judge: Callable[[Call], str] = lambda call: ""
        self._numbers = itertools.count(1)
        self._last_ts = 0

    def add_team(self, team: str = "T01", name: str = "Harbor", granted: frozenset[str] = ALL_SCOPES) -> Team:
        """A workspace that has installed the assistant with the token `xoxb-TEAM`, with #team, #locked, Ana and Ben."""
        made = self.teams[team] = Team(team, name, f"U{team}BOT", f"B{team}")
        made.tokens[f"xoxb-{team}"] = Token(granted)
        for user in (User("UANA", "Ana", "ana@harbor.example"), User("UBEN", "Ben", "ben@harbor.example"),
                     User(made.bot_user, "csmhs", is_bot=True)):  # fmt: skip
            made.users[user.id] = user
        made.channels["C01"] = Channel("C01", "team", members={"UANA", "UBEN", made.bot_user})
        made.channels["C02"] = Channel("C02", "elsewhere", members={"UANA"})
        made.channels["G01"] = Channel("G01", "locked", private=True, members={"UBEN"})
        return made

    def code(self, team: str, granted: frozenset[str] = ALL_SCOPES, redirect_uri: str = "") -> str:
        """What the browser brings back after somebody allowed the installation."""
        code = f"code-{next(self._numbers)}"
        self.codes[code] = (team, granted, redirect_uri)
        return code

    def trigger(self) -> str:
        """A trigger id that is good once."""
        trigger = f"trigger-{next(self._numbers)}"
        self.triggers[trigger] = ""
        return trigger

    def grant(self, team: Team, granted: frozenset[str], *, rotates: bool) -> dict[str, Any]:
        """A new token of the workspace, and with rotation the refresh token that goes with it."""
        number = next(self._numbers)
        token = f"xoxe.xoxb-{number}" if rotates else f"xoxb-{number}"
        team.tokens[token] = Token(granted)
        said: dict[str, Any] = {"access_token": token, "token_type": "bot", "scope": ",".join(sorted(granted)),
                "bot_user_id": team.bot_user, "app_id": APP, "team": {"id": team.id, "name": team.name},
                "enterprise": None, "is_enterprise_install": False}  # fmt: skip
        if rotates:
            team.refresh_tokens[f"xoxe-1-{number}"] = granted
            said |= {"refresh_token": f"xoxe-1-{number}", "expires_in": LIVES_S}
        return said

    def answer(self, call: Call) -> tuple[Call, dict[str, Any], frozenset[str]]:
        """The call with its workspace, what Slack says, and what the token may do; raises Says."""
        if call.method == "oauth.v2.access":
            return call, self._oauth(call), frozenset()
        if call.method == "apps.connections.open":
            if call.token != APP_TOKEN:
                raise Says("invalid_auth" if call.token else "not_authed")
            return call, {"url": "wss://socket.slack.example/link/?ticket=1"}, frozenset()
        team, granted = self._known(call.token)
        call = Call(call.method, call.arguments, call.token, team.id)
        if call.method not in METHODS:
            raise Says("unknown_method")
        method, needed = METHODS[call.method]
        if needed and needed not in granted:
            raise Says("missing_scope", needed=needed, provided=",".join(sorted(granted)))
        if error := self.judge(call):
            raise Says(error)
        return call, method(self, team, call), granted

    def _known(self, token: str) -> tuple[Team, frozenset[str]]:
        if not token:
            raise Says("not_authed")
        for team in self.teams.values():
            held = team.tokens.get(token)
            if held is not None:
                if held.state:
                    raise Says(held.state)
                return team, held.scopes
        raise Says("invalid_auth")

    def _oauth(self, call: Call) -> dict[str, Any]:
        identity = (call.text("client_id"), call.text("client_secret"))
        if identity[0] != CLIENT[0]:
            raise Says("invalid_client_id")
        if identity[1] != CLIENT[1]:
            raise Says("bad_client_secret")
        if call.text("grant_type") == "refresh_token":
            for team in self.teams.values():
                granted = team.refresh_tokens.pop(call.text("refresh_token"), None)
                if granted is not None:
                    return self.grant(team, granted, rotates=True)
            raise Says("invalid_refresh_token")
        team_id, granted, redirect_uri = self.codes.pop(call.text("code"), ("", frozenset(), ""))
        if not team_id:
            raise Says("invalid_code")
        if redirect_uri and redirect_uri != call.text("redirect_uri"):
            raise Says("bad_redirect_uri")
        return self.grant(self.teams[team_id], granted, rotates=self.rotates) | {"authed_user": {"id": "UANA"}}

    def ts(self) -> str:
        """The next message's name: later than all before it."""
        self._last_ts = max(self._last_ts + 1, int(self.clock() * 1_000_000))
        return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    def number(self) -> int:
        """A number that nothing else has."""
        return next(self._numbers)


Method = Callable[[World, Team, Call], dict[str, Any]]
METHODS: dict[str, tuple[Method, str]] = {}


def method(name: str, needs: str = "") -> Callable[[Method], Method]:
    """Answers the method of this name, for a token that may do what it needs."""

    def kept(answer: Method) -> Method:
        METHODS[name] = (answer, needs)
        return answer

    return kept
