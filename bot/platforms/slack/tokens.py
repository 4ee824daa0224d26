"""The token of each workspace, fresh whenever it is asked for.

With token rotation a token lives twelve hours and a refresh token is good once, so two who refresh at the same time
lock the workspace out (bolt-python #663). Here all callers share one refresh, and the new pair is stored before
anybody gets it.
"""

import asyncio
import dataclasses
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

import structlog

from bot.errors import DeliveryError
from bot.platforms.slack import errors, kinds
from bot.platforms.slack.errors import Fault, Refused
from bot.platforms.slack.installs import Install, Installs, WrongKey, split_scopes
from bot.platforms.slack.wire import Wire

log = structlog.get_logger()

REFRESH_BEFORE = timedelta(hours=2)
"""How long before its end a token is exchanged; Slack's own client does it at the same time."""
PAUSE = timedelta(minutes=1)
"""After a refresh that failed while the old token is still good."""
STORED_ELSEWHERE_S = (0.0, 0.5, 2.0)
"""A refresh token that is no longer good may have been used by another process, which is about to store the new one."""


class Tokens:
    """Tokens by workspace, kept in memory and in `installs`; `client` is (SLACK_CLIENT_ID, SLACK_CLIENT_SECRET)."""

    def __init__(
        self,
        installs: Installs,
        wire: Wire,
        clock: Callable[[], datetime],
        client: tuple[str, str] = ("", ""),
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._installs = installs
        self._wire = wire
        self._clock = clock
        self._client = client
        self._sleep = sleep
        self._held: dict[str, Install] = {}
        self._unstored: dict[str, Install] = {}
        self._under_way: dict[str, asyncio.Task[Install]] = {}
        self._not_before: dict[str, datetime] = {}

    async def token(self, team: str) -> str:
        """A token that is good now; raises DeliveryError, with lost="workspace" when there is none to be had."""
        install = await self.install(team)
        now = self._clock()
        if not self._is_due(install, now):
            return install.token
        still_good = install.expires_at is None or now < install.expires_at
        if still_good and now < self._not_before.get(team, now):
            return install.token
        try:
            return (await self._refreshed(team, install.token)).token
        except DeliveryError as error:
            if not still_good:
                raise
            self._not_before[team] = now + PAUSE
            log.error("A token could not be renewed; the old one is still good.", action="refresh_failed", team=team,
                      until=str(install.expires_at), reason=str(error))  # fmt: skip
            return install.token

    async def install(self, team: str) -> Install:
        """What is known of the workspace; raises DeliveryError with lost="workspace" when it is not installed."""
        held = self._held.get(team) or await self._read(team)
        if held is None:
            raise errors.not_installed()
        self._held[team] = held
        return held

    async def can(self, team: str, *scopes: str) -> bool:
        """Whether the workspace granted all of these; False for one that is not installed."""
        try:
            return (await self.install(team)).scopes.issuperset(scopes)
        except DeliveryError:
            return False

    async def remove(self, team: str) -> None:
        """The workspace took the assistant out: nothing of it is kept."""
        await self._installs.remove(team)
        self.forget(team)

    async def all(self) -> Sequence[Install]:
        """Every workspace that installed the assistant."""
        return await self._installs.all()

    def forget(self, team: str) -> None:
        """Read the workspace's installation anew when it is next asked for."""
        self._held.pop(team, None)
        self._not_before.pop(team, None)

    async def instead(self, team: str, used: str, fault: Fault) -> str | None:
        """Another token after Slack refused the one used, None when there is no other; raises DeliveryError."""
        self.forget(team)
        stored = await self._read(team)
        if stored is None:
            return None
        if stored.token != used:  # renewed or installed again, here or by another process
            self._held[team] = stored
            return stored.token
        if fault.kind is kinds.REFRESH and stored.refresh_token:
            return (await self._refreshed(team, used)).token
        return None

    async def refresh_soon(self) -> list[str]:
        """Renew every token that is due, and give the workspaces where that did not work; for a scheduled job.

        Called every half hour, no reminder of the night meets a token that ran out. Raises WrongKey.
        """
        failed = []
        for install in await self._installs.all():
            self._held.setdefault(install.team, install)
            held = self._held[install.team]
            if self._is_due(held, self._clock()):
                try:
                    await self._refreshed(held.team, held.token)
                except DeliveryError as error:
                    log.error("A token could not be renewed.", action="refresh_failed", team=held.team,
                              reason=str(error))  # fmt: skip
                    failed.append(held.team)
        return failed

    async def settle(self) -> None:
        """Let refreshes under way end: one that is cut off loses its workspace."""
        await asyncio.gather(*self._under_way.values(), return_exceptions=True)

    def _is_due(self, install: Install, now: datetime) -> bool:
        if install.expires_at is None or not install.refresh_token:
            return False
        return install.expires_at - now < REFRESH_BEFORE

    async def _refreshed(self, team: str, used: str) -> Install:
        """One refresh for all who ask meanwhile; it goes on when one of them gives up."""
        held = self._held.get(team)
        if held is not None and held.token != used:
            return held
        task = self._under_way.get(team)
        if task is None:
            task = self._under_way[team] = asyncio.create_task(self._refresh(team, used))
            task.add_done_callback(lambda done: self._ended(team, done))
        return await asyncio.shield(task)

    def _ended(self, team: str, task: asyncio.Task[Install]) -> None:
        del self._under_way[team]
        if not task.cancelled():
            task.exception()  # whoever waited for it has it; when all of them gave up, nobody has to

    async def _refresh(self, team: str, used: str) -> Install:
        stored = await self._read(team)
        if stored is None:
            raise errors.not_installed()
        if stored.token != used:
            self._unstored.pop(team, None)
            self._held[team] = stored
            return stored
        new = self._unstored.get(team) or await self._exchanged(stored)
        if new is self._held.get(team):
            return new
        self._unstored[team] = new  # until the store has it, since the old refresh token is used up
        await self._installs.put(new)
        del self._unstored[team]
        self._held[team] = new
        self._not_before.pop(team, None)
        log.info("Renewed a token.", action="refreshed", team=team)
        return new

    async def _exchanged(self, stored: Install) -> Install:
        asked = {"grant_type": "refresh_token", "refresh_token": stored.refresh_token}
        try:
            said = (await self._wire.send("oauth.v2.access", asked, basic=self._client)).data
        except Refused as refused:
            if refused.fault.error == "invalid_refresh_token":
                return await self._renewed_elsewhere(stored, refused)
            if refused.lost:
                raise
            # The message itself was not sent, whatever became of the refresh.
            raise errors.not_yet(f"no new permission from Slack yet: {refused}", PAUSE.total_seconds()) from refused
        lives_s = said.get("expires_in")
        return dataclasses.replace(
            stored,
            token=str(said["access_token"]),
            refresh_token=str(said.get("refresh_token") or ""),
            expires_at=self._clock() + timedelta(seconds=int(lives_s)) if lives_s else None,
            scopes=split_scopes(str(said.get("scope") or "")) or stored.scopes,
        )

    async def _renewed_elsewhere(self, used: Install, refused: Refused) -> Install:
        for pause_s in STORED_ELSEWHERE_S:
            await self._sleep(pause_s)
            stored = await self._read(used.team)
            if stored is not None and stored.refresh_token != used.refresh_token:
                self._held[used.team] = stored
                return stored
        raise refused

    async def _read(self, team: str) -> Install | None:
        try:
            return await self._installs.get(team)
        except WrongKey as error:
            raise errors.not_installed(str(error)) from error
