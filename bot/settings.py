"""Settings: the environment (and `.env`) as one frozen value. A bad value fails at start, naming the variable.

Every setting may come from NAME or from a file named by NAME_FILE; what the environment says of it goes before what
`.env` says. Names begin with `CSMHS_`, but for those that
the field has settled: `DATABASE_URL`, `PUBLIC_URL`, `EMAIL_LIVE`, Slack's own, those of Teams, of Graph and of mail.
"""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit
from uuid import UUID

from dotenv import dotenv_values

from bot.errors import StartError


@dataclass(frozen=True)
class Settings:
    """All there is to set; the comment above each is what `.env.example` says."""

    # Where the practice database, its lock and its secret are kept.
    data_dir: Path
    # A PostgreSQL address, or empty for one SQLite file in the data folder.
    database_url: str
    # `practice` (pick who you are, move the clock) or `live`. They never share a database.
    mode: str
    # The port of the practice workspace on 127.0.0.1.
    port: int
    # The program file that a new database starts with: a path, or the name of one that ships.
    program: str
    # `yes` lets e-mail leave in live use. Practice never sends any.
    email_live: bool
    # The collaborative's mailbox (docs/email.md), by `smtp` (and IMAP) or by `graph` (Exchange Online).
    mail_from: str
    mail_by: str
    # Its two servers. `plus`: it takes addresses with a plus.
    mail_user: str
    mail_password: str
    # Where its servers take a token instead of a password: who gives one, and for which credentials.
    mail_token_url: str
    mail_token_client_id: str
    mail_token_client_secret: str
    mail_token_refresh: str
    mail_token_scope: str
    mail_smtp: str
    mail_imap: str
    mail_plus: bool
    # The name by which the mail server signs its findings about senders; empty to do without them.
    mail_authority: str
    # Where to listen: this computer only, or an address that a reverse proxy or Slack can reach.
    host: str
    # The https address under which Slack's browsers and servers reach this process, if they do.
    public_url: str
    # Encrypts the tokens of Slack workspaces in the database; "new,old" while a key is being replaced.
    secret_key: str
    # Slack's, of one workspace (a bot token) or of many (client id and secret); see docs/slack.md.
    slack_bot_token: str
    slack_app_token: str
    slack_signing_secret: str
    slack_client_id: str
    slack_client_secret: str
    # The base address of every call to Slack, for a proxy or a test.
    slack_api_url: str
    # The bot's registration at Microsoft (docs/teams.md).
    teams_client_id: str
    teams_client_secret: str
    teams_tenant_id: str
    # The ids of the organizations that are heard, with commas between them; empty for the bot's own alone.
    teams_tenants: tuple[str, ...]
    # Whoever is written to alone sees it in their activity feed as well.
    teams_activity: bool
    # Where Microsoft's keys and tokens come from, for another cloud or a test; empty for the public one.
    teams_keys_url: str
    teams_login_url: str
    # The registration that may use the mailbox by Microsoft Graph; empty for the bot's own.
    graph_client_id: str
    graph_client_secret: str
    graph_tenant_id: str
    # Where Graph is, for another cloud or a test.
    graph_base_url: str
    # Convenings are events in the mailbox's calendar.
    graph_calendar: bool
    # `debug`, `info`, `warning` or `error`.
    log_level: str
    # `text` for people, `json` for machines.
    log_format: str


VARIABLES: Mapping[str, tuple[str, str]] = {
    "data_dir": ("CSMHS_DATA_DIR", "var"),
    "database_url": ("DATABASE_URL", ""),
    "mode": ("CSMHS_MODE", "practice"),
    "port": ("CSMHS_PORT", "8750"),
    "program": ("CSMHS_PROGRAM", "practice.toml"),
    "email_live": ("EMAIL_LIVE", "no"),
    "mail_from": ("MAIL_FROM", ""),
    "mail_by": ("MAIL_BY", "smtp"),
    "mail_user": ("MAIL_USER", ""),
    "mail_password": ("MAIL_PASSWORD", ""),
    "mail_token_url": ("MAIL_TOKEN_URL", ""),
    "mail_token_client_id": ("MAIL_TOKEN_CLIENT_ID", ""),
    "mail_token_client_secret": ("MAIL_TOKEN_CLIENT_SECRET", ""),
    "mail_token_refresh": ("MAIL_TOKEN_REFRESH", ""),
    "mail_token_scope": ("MAIL_TOKEN_SCOPE", ""),
    "mail_smtp": ("MAIL_SMTP", ""),
    "mail_imap": ("MAIL_IMAP", ""),
    "mail_plus": ("MAIL_PLUS", "no"),
    "mail_authority": ("MAIL_AUTHORITY", ""),
    "host": ("CSMHS_HOST", "127.0.0.1"),
    "public_url": ("PUBLIC_URL", ""),
    "secret_key": ("CSMHS_SECRET_KEY", ""),
    "slack_bot_token": ("SLACK_BOT_TOKEN", ""),
    "slack_app_token": ("SLACK_APP_TOKEN", ""),
    "slack_signing_secret": ("SLACK_SIGNING_SECRET", ""),
    "slack_client_id": ("SLACK_CLIENT_ID", ""),
    "slack_client_secret": ("SLACK_CLIENT_SECRET", ""),
    "slack_api_url": ("SLACK_API_URL", "https://slack.com/api/"),
    "teams_client_id": ("TEAMS_CLIENT_ID", ""),
    "teams_client_secret": ("TEAMS_CLIENT_SECRET", ""),
    "teams_tenant_id": ("TEAMS_TENANT_ID", ""),
    "teams_tenants": ("TEAMS_TENANTS", ""),
    "teams_activity": ("TEAMS_ACTIVITY", "no"),
    "teams_keys_url": ("TEAMS_KEYS_URL", ""),
    "teams_login_url": ("TEAMS_LOGIN_URL", ""),
    "graph_client_id": ("GRAPH_CLIENT_ID", ""),
    "graph_client_secret": ("GRAPH_CLIENT_SECRET", ""),
    "graph_tenant_id": ("GRAPH_TENANT_ID", ""),
    "graph_base_url": ("GRAPH_BASE_URL", "https://graph.microsoft.com/v1.0"),
    "graph_calendar": ("GRAPH_CALENDAR", "no"),
    "log_level": ("CSMHS_LOG_LEVEL", "warning"),
    "log_format": ("CSMHS_LOG_FORMAT", "text"),
}


def load(environment: Mapping[str, str] | None = None, dotenv: Path | None = Path(".env")) -> Settings:
    """The settings in force; raises StartError naming the variable and what it may be."""
    sources = (os.environ if environment is None else environment, _kept(dotenv))
    read = {key: _value(sources, variable, default) for key, (variable, default) in VARIABLES.items()}
    return Settings(
        data_dir=_folder(read["data_dir"]),
        database_url=_database_url(read["database_url"]),
        mode=_one_of("CSMHS_MODE", read["mode"], ("practice", "live")),
        port=_port(read["port"]),
        program=read["program"],
        email_live=_one_of("EMAIL_LIVE", read["email_live"], ("yes", "no")) == "yes",
        mail_from=_address("MAIL_FROM", read["mail_from"]),
        mail_by=_one_of("MAIL_BY", read["mail_by"], ("smtp", "graph")),
        mail_user=read["mail_user"] or read["mail_from"],
        mail_password=read["mail_password"],
        mail_token_url=_secret_goes_to(
            "MAIL_TOKEN_URL", read["mail_token_url"], "https://oauth2.googleapis.com/token"
        ),
        mail_token_client_id=read["mail_token_client_id"],
        mail_token_client_secret=read["mail_token_client_secret"],
        mail_token_refresh=read["mail_token_refresh"],
        mail_token_scope=read["mail_token_scope"],
        mail_smtp=_server("MAIL_SMTP", read["mail_smtp"]),
        mail_imap=_imap_server(read["mail_imap"]),
        mail_plus=_one_of("MAIL_PLUS", read["mail_plus"], ("yes", "no")) == "yes",
        mail_authority=read["mail_authority"],
        host=read["host"],
        public_url=_public_url(read["public_url"]),
        secret_key=read["secret_key"],
        slack_bot_token=_token("SLACK_BOT_TOKEN", read["slack_bot_token"], "xox"),
        slack_app_token=_token("SLACK_APP_TOKEN", read["slack_app_token"], "xapp-"),
        slack_signing_secret=read["slack_signing_secret"],
        slack_client_id=read["slack_client_id"],
        slack_client_secret=read["slack_client_secret"],
        slack_api_url=read["slack_api_url"],
        teams_client_id=_id("TEAMS_CLIENT_ID", read["teams_client_id"]),
        teams_client_secret=read["teams_client_secret"],
        teams_tenant_id=_id("TEAMS_TENANT_ID", read["teams_tenant_id"]),
        teams_tenants=_ids("TEAMS_TENANTS", read["teams_tenants"])
        or _ids("TEAMS_TENANT_ID", read["teams_tenant_id"]),
        teams_activity=_one_of("TEAMS_ACTIVITY", read["teams_activity"], ("yes", "no")) == "yes",
        teams_keys_url=read["teams_keys_url"],
        teams_login_url=read["teams_login_url"],
        graph_client_id=_id("GRAPH_CLIENT_ID", read["graph_client_id"] or read["teams_client_id"]),
        graph_client_secret=read["graph_client_secret"] or read["teams_client_secret"],
        graph_tenant_id=_id("GRAPH_TENANT_ID", read["graph_tenant_id"] or read["teams_tenant_id"]),
        graph_base_url=_secret_goes_to("GRAPH_BASE_URL", read["graph_base_url"], "https://graph.microsoft.com/v1.0"),
        graph_calendar=_one_of("GRAPH_CALENDAR", read["graph_calendar"], ("yes", "no")) == "yes",
        log_level=_one_of("CSMHS_LOG_LEVEL", read["log_level"], ("debug", "info", "warning", "error")),
        log_format=_one_of("CSMHS_LOG_FORMAT", read["log_format"], ("text", "json")),
    )


def database_of(settings: Settings) -> str:
    """The database address: the one given, else a file of its own for each mode in the data folder."""
    if settings.database_url:
        return settings.database_url
    return f"sqlite:///{(settings.data_dir / f'{settings.mode}.db').absolute()}"


def _kept(dotenv: Path | None) -> dict[str, str]:
    if dotenv is None or not dotenv.is_file():
        return {}
    try:
        return {name: value or "" for name, value in dotenv_values(dotenv).items()}
    except (OSError, UnicodeDecodeError) as error:
        raise StartError(f"The settings file {dotenv} cannot be read. Make it a readable UTF-8 text file.") from error


def _value(sources: Iterable[Mapping[str, str]], variable: str, default: str) -> str:
    """From the first source that has it, by name or by file: the environment goes before `.env`."""
    for source in sources:
        value, file = source.get(variable, "").strip(), source.get(f"{variable}_FILE", "").strip()
        if value and file:
            raise StartError(f"Both `{variable}` and `{variable}_FILE` are set. Keep one of them.")
        if file:
            return _text_of(variable, file)
        if variable in source:
            return value or default
    return default


def _text_of(variable: str, file: str) -> str:
    try:
        value = Path(file).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise StartError(f"`{variable}_FILE` names {file}, which cannot be read. Correct the path.") from error
    if not value:
        raise StartError(f"`{variable}_FILE` names {file}, which is empty. Write the value into it.")
    return value


def _folder(value: str) -> Path:
    try:
        return Path(value).expanduser()
    except RuntimeError as error:
        raise StartError(
            f"`CSMHS_DATA_DIR` is {value!r}, and there is no such person here. Give a folder."
        ) from error


def _one_of(variable: str, value: str, allowed: tuple[str, ...]) -> str:
    if value.lower() not in allowed:
        raise StartError(f"`{variable}` is {value!r}. Use one of: {', '.join(allowed)}.")
    return value.lower()


def _port(value: str) -> int:
    if not value.isascii() or not value.isdigit() or not 1 <= int(value) <= 65535:
        raise StartError(f"`CSMHS_PORT` is {value!r}. Use a number from 1 to 65535, like 8750.")
    return int(value)


def _token(variable: str, value: str, begins: str) -> str:
    """A secret is never shown, so the sentence says only what it should begin with."""
    if value and not value.startswith(begins):
        raise StartError(
            f"`{variable}` does not look like one: Slack's begins with {begins}. Copy it again from the app's page."
        )
    return value


def _address(variable: str, value: str) -> str:
    if value and (value.count("@") != 1 or any(sign in value for sign in " <>,;\r\n")):
        raise StartError(f"`{variable}` is {value[:60]!r}. Give one address, like csmhs@example.org.")
    return value


def _server(variable: str, value: str) -> str:
    """`tls://host:port`, `starttls://host:port`, or `none://` for this computer alone."""
    if not value:
        return ""
    found = urlsplit(value)
    try:
        fits = found.scheme in ("tls", "starttls", "none") and bool(found.hostname) and bool(found.port)
    except ValueError:
        fits = False
    if not fits or (found.scheme == "none" and found.hostname not in ("127.0.0.1", "localhost", "::1")):
        raise StartError(
            f"`{variable}` is {value[:60]!r}. Give tls://HOST:PORT or starttls://HOST:PORT, like tls://mail.example.org:465."
        )
    return value


def _imap_server(value: str) -> str:
    """The library that reads the mailbox knows no STARTTLS, and would go on in the open."""
    if value.lower().startswith("starttls:"):
        raise StartError(f"`MAIL_IMAP` is {value[:60]!r}. Give tls://HOST:PORT, like tls://mail.example.org:993.")
    return _server("MAIL_IMAP", value)


def _id(variable: str, value: str) -> str:
    """An id as Microsoft gives them, in small letters."""
    try:
        return str(UUID(value)) if value else ""
    except ValueError as error:
        raise StartError(
            f"`{variable}` is {value[:40]!r}. Give the id from the registration's Overview page, like "
            "11111111-2222-3333-4444-555555555555."
        ) from error


def _ids(variable: str, value: str) -> tuple[str, ...]:
    return tuple(_id(variable, one.strip()) for one in value.split(",") if one.strip())


def _secret_goes_to(variable: str, value: str, like: str) -> str:
    """A token or a secret goes there, so only this computer is spoken to without encryption."""
    found = urlsplit(value)
    here = found.hostname in ("127.0.0.1", "localhost", "::1")
    if value and (not found.hostname or (found.scheme != "https" and not (found.scheme == "http" and here))):
        raise StartError(f"`{variable}` is {value[:60]!r}. Use an address like {like}, or leave it empty.")
    return value.rstrip("/")


def _public_url(value: str) -> str:
    if value and not value.startswith(("https://", "http://")):
        raise StartError(f"`PUBLIC_URL` is {value!r}. Give the whole address, like https://csmhs.example.org.")
    return value.rstrip("/")


def _database_url(value: str) -> str:
    if value and not value.startswith(("sqlite:///", "postgres://", "postgresql://")):
        raise StartError(
            "`DATABASE_URL` is not an address this version knows. Use postgresql://user@host/name, "
            "sqlite:///path/to/file.db, or leave it empty."
        )
    return value
