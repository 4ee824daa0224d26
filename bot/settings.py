"""Settings: the environment (and `.env`) as one frozen value. A bad value fails at start, naming the variable.

Every setting may come from NAME or from a file named by NAME_FILE. Names begin with `CSMHS_`, but for the two that
the field has settled: `DATABASE_URL` and `EMAIL_LIVE`.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

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
    "log_level": ("CSMHS_LOG_LEVEL", "warning"),
    "log_format": ("CSMHS_LOG_FORMAT", "text"),
}


def load(environment: Mapping[str, str] | None = None, dotenv: Path | None = Path(".env")) -> Settings:
    """The settings in force; raises StartError naming the variable and what it may be."""
    values: dict[str, str] = {}
    if dotenv is not None and dotenv.is_file():
        values.update({name: value or "" for name, value in dotenv_values(dotenv).items()})
    values.update(os.environ if environment is None else environment)
    read = {key: _value(values, variable, default) for key, (variable, default) in VARIABLES.items()}
    return Settings(
        data_dir=Path(read["data_dir"]).expanduser(),
        database_url=_database_url(read["database_url"]),
        mode=_one_of("CSMHS_MODE", read["mode"], ("practice", "live")),
        port=_port(read["port"]),
        program=read["program"],
        email_live=_one_of("EMAIL_LIVE", read["email_live"], ("yes", "no")) == "yes",
        log_level=_one_of("CSMHS_LOG_LEVEL", read["log_level"], ("debug", "info", "warning", "error")),
        log_format=_one_of("CSMHS_LOG_FORMAT", read["log_format"], ("text", "json")),
    )


def database_of(settings: Settings) -> str:
    """The database address: the one given, else a file of its own for each mode in the data folder."""
    if settings.database_url:
        return settings.database_url
    return f"sqlite:///{(settings.data_dir / f'{settings.mode}.db').absolute()}"


def _value(values: Mapping[str, str], variable: str, default: str) -> str:
    file = values.get(f"{variable}_FILE", "")
    if file:
        try:
            return Path(file).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise StartError(f"`{variable}_FILE` names {file}, which cannot be read. Correct the path.") from error
    return values.get(variable, "").strip() or default


def _one_of(variable: str, value: str, allowed: tuple[str, ...]) -> str:
    if value.lower() not in allowed:
        raise StartError(f"`{variable}` is {value!r}. Use one of: {', '.join(allowed)}.")
    return value.lower()


def _port(value: str) -> int:
    if not value.isascii() or not value.isdigit() or not 1 <= int(value) <= 65535:
        raise StartError(f"`CSMHS_PORT` is {value!r}. Use a number from 1 to 65535, like 8750.")
    return int(value)


def _database_url(value: str) -> str:
    if value and not value.startswith(("sqlite:///", "postgres://", "postgresql://")):
        raise StartError(
            "`DATABASE_URL` is not an address this version knows. Use postgresql://user@host/name, "
            "sqlite:///path/to/file.db, or leave it empty."
        )
    return value
