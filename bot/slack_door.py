"""The Slack door put together: the platform's parts, what it keeps in our store, and its ways in.

One workspace by its bot token, or many that install the assistant; over a socket, over HTTP, or both.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from time import monotonic

from starlette.routing import BaseRoute

from bot.errors import StartError
from bot.messages import ConversationRef, WorkspaceChanged
from bot.platforms.base import Receive
from bot.platforms.slack import over_http
from bot.platforms.slack.adapter import SlackPlatform
from bot.platforms.slack.client import Api
from bot.platforms.slack.inbound import PLATFORM, parts_of
from bot.platforms.slack.installs import FixedInstalls, Install, Installs, Sealer
from bot.platforms.slack.listening import Ears
from bot.platforms.slack.oauth import App, Installing
from bot.platforms.slack.pace import Pacer
from bot.platforms.slack.socket_mode import SocketMode
from bot.platforms.slack.states import States
from bot.platforms.slack.tokens import Tokens
from bot.platforms.slack.wire import Wire
from bot.settings import Settings
from store import installations, members, one_time, threads
from store.db import Database

EVENTS = over_http.EVENTS
Now = Callable[[], datetime]


@dataclass
class SlackDoor:
    """Everything of the door that has been put together; `start` opens it."""

    platform: SlackPlatform
    ears: Ears
    tokens: Tokens
    wire: Wire
    installing: Installing | None
    socket: SocketMode | None
    signing_secret: str

    @property
    def over_http(self) -> bool:
        """Slack may call this process."""
        return bool(self.signing_secret)

    async def start(self, receive: Receive) -> None:
        """Begin to hear, and to keep tokens fresh."""
        await self.platform.start(receive)
        if self.socket is not None:
            await self.socket.start()

    async def stop(self) -> None:
        """Hear nothing more, let what is under way end, and let the connections go."""
        if self.socket is not None:
            await self.socket.stop()
        await self.ears.stop()
        await self.platform.stop()
        await self.platform.api.close()

    def routes(self) -> list[BaseRoute]:
        """The door's HTTP, for the one Starlette app."""
        found: list[BaseRoute] = []
        if self.over_http:
            found.append(over_http.route(self.ears.app, self.signing_secret))
        if self.installing is not None:
            found += self.installing.routes()
        return found


class StoredInstalls:
    """Installations in our database, sealed."""

    def __init__(self, database: Database, sealer: Sealer, now: Now) -> None:
        self._database = database
        self._sealer = sealer
        self._now = now

    async def get(self, team: str) -> Install | None:
        """The workspace's; raises WrongKey."""
        async with self._database.read() as session:
            body = await installations.get(session, PLATFORM, team)
        return None if body is None else self._sealer.unseal(body)

    async def put(self, install: Install) -> None:
        """Keep it."""
        async with self._database.write() as session:
            await installations.put(session, PLATFORM, install.team, self._sealer.seal(install), self._now())

    async def remove(self, team: str) -> None:
        """Keep nothing of the workspace."""
        async with self._database.write() as session:
            await installations.remove(session, PLATFORM, team)

    async def all(self) -> Sequence[Install]:
        """Every one; raises WrongKey."""
        async with self._database.read() as session:
            return [self._sealer.unseal(body) for body in (await installations.all_of(session, PLATFORM)).values()]


class StoredUsed:
    """States that have led to an installation, in our database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def use(self, word: str, until: datetime, now: datetime) -> bool:
        """Use it up."""
        async with self._database.write() as session:
            return await one_time.use(session, word, until, now)


def is_wanted(settings: Settings) -> bool:
    """Something of Slack is set."""
    return bool(settings.slack_bot_token or settings.slack_client_id or settings.slack_app_token)


def check(settings: Settings) -> None:
    """StartError for what cannot work together, naming the settings."""
    if not (settings.slack_bot_token or settings.slack_client_id):
        raise StartError(
            "`SLACK_APP_TOKEN` is set alone. Add `SLACK_BOT_TOKEN` for one workspace, or `SLACK_CLIENT_ID` and "
            "`SLACK_CLIENT_SECRET` for many (docs/slack.md)."
        )
    if settings.slack_bot_token and settings.slack_client_id:
        raise StartError("`SLACK_BOT_TOKEN` is for one workspace and `SLACK_CLIENT_ID` for many. Keep one of them.")
    if settings.slack_client_id and not (settings.slack_client_secret and settings.public_url):
        raise StartError("`SLACK_CLIENT_ID` needs `SLACK_CLIENT_SECRET` and `PUBLIC_URL` too (docs/slack.md).")
    if not (settings.slack_app_token or settings.slack_signing_secret):
        raise StartError(
            "Slack has no way in. Set `SLACK_APP_TOKEN` (a socket, no public address needed), or "
            "`SLACK_SIGNING_SECRET` and give Slack the address of this process (docs/slack.md)."
        )


async def build(settings: Settings, database: Database, now: Now, receive: Receive) -> SlackDoor:
    """The door of these settings; StartError when it cannot work. `receive` is asked when a workspace installs."""
    check(settings)
    wire = Wire(settings.slack_api_url)
    installs: Installs
    if settings.slack_bot_token:
        installs = await FixedInstalls.of(wire, settings.slack_bot_token)
    else:
        installs = StoredInstalls(database, Sealer(settings.secret_key), now)
        await installs.all()  # a wrong key is told now, not at the first message
    client = (settings.slack_client_id, settings.slack_client_secret)
    tokens = Tokens(installs, wire, now, client)
    platform = SlackPlatform(Api(wire, tokens, Pacer(monotonic)))
    await _meet(platform, database)

    async def knows(ref: ConversationRef) -> bool:
        async with database.read() as session:
            return bool(await threads.about(session, ref.platform, ref.place, ref.thread))

    async def installed(install: Install, by: str) -> None:
        await receive(_news(install, by))

    ears = Ears(platform, knows, signing_secret=settings.slack_signing_secret, base_url=wire.base_url)
    app = App(*client, settings.public_url)
    states = States(settings.slack_client_secret, StoredUsed(database), now)
    return SlackDoor(
        platform=platform,
        ears=ears,
        tokens=tokens,
        wire=wire,
        installing=Installing(app, wire, installs, tokens, states, installed, now) if client[0] else None,
        socket=SocketMode(ears.app, settings.slack_app_token, wire.base_url) if settings.slack_app_token else None,
        signing_secret=settings.slack_signing_secret,
    )


async def _meet(platform: SlackPlatform, database: Database) -> None:
    """Where people talk with the assistant alone, as it was before this start: what is said there is private."""
    async with database.read() as session:
        for one in await members.accounts(session, PLATFORM):
            (team, user), (where, channel) = parts_of(one.account_id), parts_of(one.direct)
            if team == where and channel.startswith("D"):
                platform.met(team, user, channel)


def _news(install: Install, by: str) -> WorkspaceChanged:
    return WorkspaceChanged(platform=PLATFORM, workspace=install.team, change="installed", name=install.name, by=by)


async def fixed_workspace(door: SlackDoor, settings: Settings) -> WorkspaceChanged | None:
    """The workspace of `SLACK_BOT_TOKEN`, as news; known news has no effect. None for many workspaces."""
    if not settings.slack_bot_token:
        return None
    (install,) = await door.tokens.all()
    return _news(install, install.installed_by)
