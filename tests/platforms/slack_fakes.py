"""What the composition root hands the Slack door, in memory: installations, states, a clock."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.platforms.slack.client import Api
from bot.platforms.slack.installs import Install
from bot.platforms.slack.pace import Pacer
from bot.platforms.slack.tokens import Tokens
from bot.platforms.slack.wire import Wire
from tests.platforms.slack_world import ALL_SCOPES, CLIENT, Team

NOON = datetime(2026, 10, 13, 12, tzinfo=UTC)


@dataclass
class Clock:
    """Aware UTC, moved by hand."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def moved(self, **by: float) -> None:
        self.now += timedelta(**by)

    def seconds(self) -> float:
        """The same as seconds, for the pacer."""
        return self.now.timestamp()


@dataclass
class KeptInstalls:
    """Installations in memory; `puts` are all that were ever kept, in order. `broken`: the store is down."""

    kept: dict[str, Install] = field(default_factory=dict)
    puts: list[Install] = field(default_factory=list)
    broken: bool = False

    async def get(self, team: str) -> Install | None:
        return self.kept.get(team)

    async def put(self, install: Install) -> None:
        if self.broken:
            raise ConnectionError("the store is down")
        self.kept[install.team] = install
        self.puts.append(install)

    async def remove(self, team: str) -> None:
        self.kept.pop(team, None)

    async def all(self) -> Sequence[Install]:
        return list(self.kept.values())


@dataclass
class KeptUsed:
    """States that have led to an installation, in memory."""

    used: set[str] = field(default_factory=set)

    async def use(self, word: str, until: datetime, now: datetime) -> bool:
        first = word not in self.used
        self.used.add(word)
        return first


def an_install(team: Team, token: str = "", **changes: object) -> Install:
    """The workspace's installation with its first token, or this one."""
    given: dict[str, object] = {
        "team": team.id, "name": team.name, "bot_user": team.bot_user, "bot_id": team.bot_id, "app_id": "A0APP",
        "token": token or next(iter(team.tokens)), "refresh_token": "", "expires_at": None, "scopes": ALL_SCOPES,
    }  # fmt: skip
    return Install(**(given | changes))  # type: ignore[arg-type]


def an_api(url: str, *teams: Team, clock: Clock | None = None, timeout_s: float = 10) -> Api:
    """The client of these workspaces, whose installations are in memory; its clock stands still."""
    clock = clock or Clock()
    installs = KeptInstalls({team.id: an_install(team) for team in teams})
    wire = Wire(url, timeout_s=timeout_s)
    return Api(wire, Tokens(installs, wire, clock, CLIENT), Pacer(clock.seconds))
