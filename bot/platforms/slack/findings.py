"""The words of the doctor: what it is told, what it finds, and how it asks Slack (patiently, and no more than it has to)."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Protocol

from bot.findings import Finding
from bot.platforms.slack import kinds
from bot.platforms.slack.errors import NO_RETRY_AFTER_S, Refused
from bot.platforms.slack.oauth import INSTALL
from bot.platforms.slack.wire import Answer
from bot.ui import say

WAITS = 3
LONGEST_WAIT_S = 60.0


@dataclass(frozen=True)
class Setup:
    """The settings that Slack has to do with. `events_path`: where Slack's requests are taken, below `public_url`."""

    live: bool
    api_url: str
    public_url: str
    events_path: str
    client_id: str
    bot_token: str = field(repr=False)
    app_token: str = field(repr=False)
    signing_secret: str = field(repr=False)
    client_secret: str = field(repr=False)
    secret_key: str = field(repr=False)

    @property
    def install_url(self) -> str:
        """Where a browser goes to install a workspace."""
        return self.public_url + INSTALL


@dataclass(frozen=True)
class Workspace:
    """A workspace as our store knows it. `district`: the name of whose it is, "" for nobody's."""

    team: str
    name: str = ""
    removed: bool = False
    district: str = ""

    @property
    def called(self) -> str:
        """Its name, else its id."""
        return self.name or self.team


@dataclass(frozen=True)
class Place:
    """A connected conversation. `channel` is Slack's id, `name` what people there call it.

    `purposes` are who is heard for, as people call them; `trouble` is why the last message could not be sent, "" when
    it could.
    """

    team: str
    channel: str
    name: str
    purposes: tuple[str, ...]
    trouble: str = ""

    @property
    def called(self) -> str:
        """As people know it: its name, and whom it is for."""
        return f"{self.name or self.channel} (for {say.listing(self.purposes)})"


@dataclass(frozen=True)
class Kept:
    """What our store says. `installs`: sealed, by workspace. `unheard`: who has no connected channel on any platform.

    `hears`: whether the running assistant's socket is alive, None when none runs or it needs no socket.
    """

    installs: Mapping[str, str] = field(default_factory=dict)
    workspaces: Sequence[Workspace] = ()
    places: Sequence[Place] = ()
    unheard: Sequence[str] = ()
    hears: bool | None = None


@dataclass(frozen=True)
class Met:
    """A workspace that let us in. `ahead`: how far our clock is before Slack's, None when Slack did not say."""

    team: str
    name: str
    token: str = field(repr=False)
    granted: frozenset[str]
    ahead: timedelta | None


class Slack(Protocol):
    """Calls one method once; `wire.Wire` is one. Raises Refused."""

    async def send(
        self, method: str, arguments: Mapping[str, Any], *, token: str = "", basic: tuple[str, str] | None = None
    ) -> Answer:
        """Slack's answer."""
        ...


class Asking:
    """Asks again when Slack asked to wait, a few times and not for long."""

    def __init__(self, slack: Slack, sleep: Callable[[float], Awaitable[None]]) -> None:
        self._slack = slack
        self._sleep = sleep

    async def __call__(
        self, method: str, token: str = "", *, basic: tuple[str, str] | None = None, **arguments: Any
    ) -> Answer:
        """Slack's answer; raises Refused."""
        for _ in range(WAITS):
            try:
                return await self._slack.send(method, arguments, token=token, basic=basic)
            except Refused as refused:
                wait_s = refused.fault.retry_after_s or NO_RETRY_AFTER_S
                if not refused.fault.limited or wait_s > LONGEST_WAIT_S:
                    raise
                await self._sleep(wait_s)
        return await self._slack.send(method, arguments, token=token, basic=basic)


def not_asked(refused: Refused, api_url: str) -> Finding | None:
    """What to say when the question itself did not get through; None when Slack answered it, with a no."""
    fault = refused.fault
    if fault.limited:
        fix = "Run `csmhs doctor slack` again in a few minutes."
        return Finding(None, "Slack asked to wait, so not everything was looked at.", fix)
    if fault.kind in (kinds.TRANSIENT, kinds.AMBIGUOUS):
        fix = "Let this computer reach it over https (a proxy goes into `HTTPS_PROXY`), or correct `SLACK_API_URL`."
        return Finding(False, f"{api_url} does not answer as Slack does.", fix)
    if fault.kind is kinds.HOLD:
        fix = "Ask whoever runs the network or the Slack workspace; what waits is kept and goes out later."
        return Finding(False, sentence(fault.said), fix)
    return None


def sentence(clause: str) -> str:
    """A clause of the error table as a sentence."""
    return f"{clause[:1].upper()}{clause[1:].rstrip('.')}."
