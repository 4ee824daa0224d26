"""The Teams door put together: the platform's parts, what it keeps in our store, and its way in."""

import asyncio
import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from time import monotonic

from starlette.routing import BaseRoute

from bot.errors import StartError
from bot.messages import ConversationRef
from bot.platforms.base import Receive
from bot.platforms.graph import EXTRA, Graph
from bot.platforms.graph_activity import GraphActivity
from bot.platforms.microsoft import LOGIN, Credentials
from bot.platforms.teams import over_http, sdk
from bot.platforms.teams.adapter import Address, TeamsPlatform, is_person
from bot.platforms.teams.connector import Connector
from bot.platforms.teams.inbound import PLATFORM, parts_of
from bot.platforms.teams.listening import Ears
from bot.platforms.teams.picture_addresses import PictureAddresses
from bot.platforms.teams.sdk import Checks
from bot.platforms.teams.tokens import METADATA, Registration, Tokens
from bot.settings import Settings
from bot.teams_app import app_id
from store import members, meta, threads
from store.db import Database

MESSAGES = over_http.MESSAGES
KEPT = "teams addresses"
SECRET = "teams picture secret"


@dataclass
class TeamsDoor:
    """Everything of the door that has been put together; `start` opens it."""

    platform: TeamsPlatform
    ears: Ears
    checks: Checks
    tokens: Tokens
    tenants: tuple[str, ...]
    pictures: PictureAddresses | None = None
    feed: GraphActivity | None = None

    async def start(self, receive: Receive) -> None:
        """Begin to hear."""
        await self.platform.start(receive)

    async def stop(self) -> None:
        """Hear nothing more, let what is under way end, and let the connections go."""
        await self.ears.stop()
        await self.platform.stop()
        self.checks.stop()
        await self.platform.connector.close()
        if self.feed is not None:
            await self.feed.close()

    def routes(self) -> list[BaseRoute]:
        """The door's HTTP, for the one Starlette app."""
        messages = over_http.route(self.ears, self.checks, self.tenants)
        return [messages, self.pictures.route()] if self.pictures is not None else [messages]


class StoredAddresses:
    """Where each organization is reached, in our database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._one = asyncio.Lock()

    async def all(self) -> Mapping[str, Address]:
        """By tenant."""
        async with self._database.read() as session:
            kept = await meta.get(session, KEPT)
        return {tenant: Address(**one) for tenant, one in json.loads(kept or "{}").items()}

    async def put(self, tenant: str, address: Address) -> None:
        """Keep it."""
        async with self._one, self._database.write() as session:
            kept = json.loads(await meta.get(session, KEPT) or "{}")
            await meta.put(session, KEPT, json.dumps({**kept, tenant: asdict(address)}))


def is_wanted(settings: Settings) -> bool:
    """Something of Teams is set."""
    return bool(settings.teams_client_id or settings.teams_client_secret)


def check(settings: Settings) -> None:
    """StartError for what is missing, naming the settings."""
    wanted = {
        "TEAMS_CLIENT_ID": settings.teams_client_id,
        "TEAMS_CLIENT_SECRET": settings.teams_client_secret,
        "TEAMS_TENANT_ID": settings.teams_tenant_id,
    }
    missing = [f"`{name}`" for name, value in wanted.items() if not value]
    if missing:
        raise StartError(f"Teams needs {' and '.join(missing)} too (docs/teams.md).")
    if settings.teams_activity and find_spec("msgraph") is None:
        raise StartError(EXTRA)


def registration(settings: Settings) -> Registration:
    """The bot of these settings."""
    return Registration(
        client_id=settings.teams_client_id,
        client_secret=settings.teams_client_secret,
        tenant_id=settings.teams_tenant_id,
        metadata_url=settings.teams_keys_url or METADATA,
        login_url=settings.teams_login_url or LOGIN,
    )


async def build(settings: Settings, database: Database) -> TeamsDoor:
    """The door of these settings; StartError when it cannot work. The SDK is imported in a thread: it takes seconds."""
    check(settings)
    tokens = Tokens(registration(settings))
    parts = await asyncio.to_thread(sdk.load, registration(settings), tokens)
    shown = await pictures(settings, database)
    feed = activity(settings)
    platform = TeamsPlatform(
        Connector(parts.client), StoredAddresses(database), settings.teams_tenants, monotonic, shown, feed
    )
    await _meet(platform, database)

    async def knows(ref: ConversationRef) -> bool:
        async with database.read() as session:
            return bool(await threads.about(session, ref.platform, ref.place, ref.thread))

    return TeamsDoor(platform, Ears(platform, knows), parts.checks, tokens, settings.teams_tenants, shown, feed)


def activity(settings: Settings) -> GraphActivity | None:
    """The activity feed of everybody who is written to alone; None where it is not wanted."""
    if not settings.teams_activity:
        return None
    ours = registration(settings)

    def graph_of(tenant: str) -> Graph:
        return Graph(Credentials(ours.client_id, ours.client_secret, tenant, ours.login_url), settings.graph_base_url)

    app = app_id(settings.teams_client_id)
    return GraphActivity(graph_of, f"https://teams.microsoft.com/l/entity/{app}/conversations")


async def pictures(settings: Settings, database: Database) -> PictureAddresses | None:
    """Pictures by an address of our own, where Teams can reach one by https; their secret is made once and kept."""
    if not settings.public_url.startswith("https://"):
        return None
    async with database.write() as session:
        secret = await meta.get(session, SECRET)
        if not secret:
            secret = secrets.token_hex(32)
            await meta.put(session, SECRET, secret)
    return PictureAddresses(settings.public_url, settings.data_dir / "pictures", bytes.fromhex(secret))


async def _meet(platform: TeamsPlatform, database: Database) -> None:
    """Where people talk with the assistant alone, as it was before this start."""
    async with database.read() as session:
        for one in await members.accounts(session, PLATFORM):
            (tenant, user), (where, conversation) = parts_of(one.account_id), parts_of(one.direct)
            if tenant == where and conversation and not is_person(conversation):
                platform.direct[tenant, user] = conversation
