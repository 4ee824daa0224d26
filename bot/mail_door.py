"""The e-mail door put together: servers, signatures, and what it keeps in our store.

Without `EMAIL_LIVE=yes` no letter leaves, whatever else is set: each is held, and a coordinator is told so once.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from importlib.util import find_spec
from time import monotonic
from urllib.parse import urlsplit

from bot.errors import StartError
from bot.platforms import oauth
from bot.platforms.base import Receive
from bot.platforms.email.adapter import EmailPlatform, NotLive
from bot.platforms.email.graph_mailbox import GraphMailbox, GraphTransport
from bot.platforms.email.listening import Ears
from bot.platforms.email.pace import LIMITS
from bot.platforms.email.signed import Signer
from bot.platforms.email.smtp_imap import ImapMailbox, Security, Server, SmtpTransport
from bot.platforms.graph import EXTRA, Graph
from bot.platforms.microsoft import LOGIN, Credentials
from bot.platforms.pace import Pacer
from bot.settings import Settings
from store import meta
from store.db import Database

SECRET = "mail secret"
MARK = "mailbox read until"
GRAPH_MARK = "mailbox read until, by graph"
Now = Callable[[], datetime]


@dataclass
class MailDoor:
    """Everything of the door that has been put together; `ears` only where letters may leave."""

    platform: EmailPlatform
    ears: Ears | None = None

    async def start(self, receive: Receive) -> None:
        """Begin to hear."""
        await self.platform.start(receive)
        if self.ears is not None:
            await self.ears.start(receive)

    async def stop(self) -> None:
        """Hear nothing more."""
        if self.ears is not None:
            await self.ears.stop()
        await self.platform.stop()


class StoredMarks:
    """How far the mailbox was read, in our database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self) -> tuple[int, int]:
        """UIDVALIDITY and the last UID."""
        async with self._database.read() as session:
            kept = await meta.get(session, MARK)
        validity, _, uid = (kept or "0:0").partition(":")
        return int(validity), int(uid)

    async def put(self, validity: int, uid: int) -> None:
        """Keep it."""
        async with self._database.write() as session:
            await meta.put(session, MARK, f"{validity}:{uid}")


class StoredLink:
    """How far the mailbox was read by Graph, in our database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self) -> str:
        """As it was put, "" before anything was."""
        async with self._database.read() as session:
            return await meta.get(session, GRAPH_MARK) or ""

    async def put(self, mark: str) -> None:
        """Keep it."""
        async with self._database.write() as session:
            await meta.put(session, GRAPH_MARK, mark)


def check(settings: Settings) -> None:
    """StartError for what is missing, naming the settings."""
    wanted = {"MAIL_FROM": settings.mail_from}
    if is_by_graph(settings):
        wanted |= {
            "GRAPH_CLIENT_ID": settings.graph_client_id,
            "GRAPH_CLIENT_SECRET": settings.graph_client_secret,
            "GRAPH_TENANT_ID": settings.graph_tenant_id,
        }
    else:
        by_token = {
            "MAIL_TOKEN_CLIENT_ID": settings.mail_token_client_id,
            "MAIL_TOKEN_CLIENT_SECRET": settings.mail_token_client_secret,
        }
        wanted |= by_token if settings.mail_token_url else {"MAIL_PASSWORD": settings.mail_password}
        wanted |= {"MAIL_SMTP": settings.mail_smtp, "MAIL_IMAP": settings.mail_imap}
    missing = [f"`{name}`" for name, value in wanted.items() if not value]
    if missing:
        raise StartError(
            f"`EMAIL_LIVE` is yes, and {' and '.join(missing)} not set (docs/email.md). Set it, or say no."
        )
    if is_by_graph(settings) and find_spec("msgraph") is None:
        raise StartError(EXTRA)


async def build(settings: Settings, database: Database, now: Now) -> MailDoor:
    """The door of these settings; StartError when something is missing."""
    if not settings.email_live:
        return MailDoor(EmailPlatform(NotLive()))
    check(settings)
    signer = Signer(await secret_of(database), settings.mail_from)
    out, inbox = server(settings, database, signer, now)
    platform = EmailPlatform(out, Pacer(monotonic, LIMITS))
    ears = Ears(
        platform,
        inbox,
        signer,
        settings.mail_from,
        authority=settings.mail_authority,
        outgoing=lambda: out.trouble,
    )
    return MailDoor(platform, ears)


def server(
    settings: Settings, database: Database, signer: Signer, now: Now
) -> tuple[SmtpTransport | GraphTransport, ImapMailbox | GraphMailbox]:
    """Both directions of the mailbox; nothing is opened before it is needed."""
    if not is_by_graph(settings):
        token = token_of(settings)
        smtp, imap = (_server(settings, address, token) for address in (settings.mail_smtp, settings.mail_imap))
        out = SmtpTransport(smtp, signer, settings.mail_from, now, plus=settings.mail_plus)
        return out, ImapMailbox(imap, StoredMarks(database))
    graph = Graph(graph_credentials(settings), settings.graph_base_url)
    inbox = GraphMailbox(graph, settings.mail_from, StoredLink(database), now)
    return GraphTransport(graph, signer, settings.mail_from, now), inbox


def is_by_graph(settings: Settings) -> bool:
    """The mailbox is one at Exchange Online."""
    return settings.mail_by == "graph"


def graph_credentials(settings: Settings) -> Credentials:
    """The registration that may use the mailbox."""
    return Credentials(
        settings.graph_client_id,
        settings.graph_client_secret,
        settings.graph_tenant_id,
        settings.teams_login_url or LOGIN,
    )


async def secret_of(database: Database) -> bytes:
    """What Message-IDs are signed with: made once, and kept, so that answers to old letters still count."""
    async with database.write() as session:
        kept = await meta.get(session, SECRET)
        if not kept:
            kept = secrets.token_hex(32)
            await meta.put(session, SECRET, kept)
    return bytes.fromhex(kept)


def token_of(settings: Settings) -> oauth.Token | None:
    """What both servers are logged in at with; None where a password does."""
    if not settings.mail_token_url:
        return None
    ours = settings.mail_token_client_id, settings.mail_token_client_secret
    if settings.mail_token_refresh:
        return oauth.Token(settings.mail_token_url, oauth.by_refresh(*ours, settings.mail_token_refresh))
    return oauth.Token(settings.mail_token_url, oauth.by_client(*ours, settings.mail_token_scope))


def _server(settings: Settings, address: str, token: oauth.Token | None) -> Server:
    found = urlsplit(address)
    security: Security = "tls" if found.scheme == "tls" else "starttls" if found.scheme == "starttls" else "none"
    return Server(found.hostname or "", found.port or 0, security, settings.mail_user, settings.mail_password, token)
