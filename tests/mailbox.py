"""Real mail servers on this computer alone, for tests: Dovecot for IMAP, aiosmtpd for SMTP. No mail leaves from here."""

import asyncio
import base64
import contextlib
import imaplib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

DOVECOT = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin:/usr/local/sbin") or ""
MISSING = "Dovecot is not installed here, so the tests of the mailbox did not run."
USER, PASSWORD = "csmhs@example.org", "sample-password"
CONFIGURATION = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap
ssl = no
disable_plaintext_auth = no
listen = 127.0.0.1
default_internal_user = {internal}
default_login_user = {login}
default_internal_group = {group}
first_valid_uid = 1
mail_location = maildir:{folder}/mail/%u
service imap-login {{
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
auth_mechanisms = plain xoauth2
passdb {{
  driver = static
  mechanisms = plain
  args = password={password}
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/mail/%u
}}
"""
"""For Dovecot 2.3, the one Debian has. One password for everybody, or a token that `introspection` knows."""
OAUTH2 = """
introspection_mode = post
introspection_url = {introspection}
username_attribute = username
active_attribute = active
active_value = true
"""


@dataclass(frozen=True)
class Imap:
    """A running Dovecot."""

    port: int

    def put(self, message: bytes, folder: str = "INBOX") -> None:
        """A mail arrives."""
        with imaplib.IMAP4("127.0.0.1", self.port) as client:
            client.login(USER, PASSWORD)
            client.append(folder, "", imaplib.Time2Internaldate(time.time()), message)

    def flags(self) -> list[bytes]:
        """Of each mail, oldest first."""
        with imaplib.IMAP4("127.0.0.1", self.port) as client:
            client.login(USER, PASSWORD)
            client.select(readonly=True)
            _, found = client.fetch("1:*", "(FLAGS)")
        return [one for one in found if isinstance(one, bytes)]


@contextlib.contextmanager
def imap(introspection: str = "http://127.0.0.1:1/") -> Iterator[Imap]:
    """Dovecot on a free port with an empty mailbox; `introspection`: who tells it what a token is worth (RFC 7662)."""
    folder, port = Path(tempfile.mkdtemp(prefix="csmhs-dovecot-")), _free_port()
    is_root = os.geteuid() == 0
    owner = pwd.getpwnam("nobody") if is_root else pwd.getpwuid(os.geteuid())
    try:
        folder.chmod(0o755)
        mail = folder / "mail"
        mail.mkdir()
        if is_root:
            os.chown(mail, owner.pw_uid, owner.pw_gid)
        me, mine = pwd.getpwuid(os.geteuid()).pw_name, str(os.getgid())
        (folder / "oauth2").write_text(OAUTH2.format(introspection=introspection))
        given = folder / "dovecot.conf"
        given.write_text(
            CONFIGURATION.format(
                folder=folder, port=port, password=PASSWORD, uid=owner.pw_uid, gid=owner.pw_gid,
                internal="dovecot" if is_root else me, login="dovenull" if is_root else me,
                group="dovecot" if is_root else mine,
            )
        )  # fmt: skip
        with subprocess.Popen(
            [DOVECOT, "-F", "-c", str(given)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as running:
            try:
                _answers(port, folder / "log")
                yield Imap(port)
            finally:
                running.terminate()
                running.wait(10)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _answers(port: int, log: Path) -> None:
    for _ in range(200):
        try:
            with imaplib.IMAP4("127.0.0.1", port, timeout=5):
                return
        except (OSError, imaplib.IMAP4.error):
            time.sleep(0.05)
    raise RuntimeError(f"Dovecot does not answer: {log.read_text() if log.exists() else 'no log'}")


@dataclass
class Smtp:
    """A running SMTP server, and what was given to it. `refuse`: answers to recipients, by address; `drop`: after so many
    letters were taken it hangs up without saying so."""

    port: int = 0
    taken: list[bytes] = field(default_factory=list)
    refuse: dict[str, str] = field(default_factory=dict)
    drops: int = 0
    token: str = ""
    """The one that logs in by XOAUTH2; "" where nobody logs in."""

    async def auth_XOAUTH2(self, server: Any, args: list[str]) -> Any:  # noqa: N802
        """Take the token, or say why not and wait for an empty line."""
        said = base64.b64decode(args[1]).decode()
        if said == f"user={USER}\1auth=Bearer {self.token}\1\1":
            return AuthResult(success=True)
        await server.challenge_auth(b'{"status":"401"}', encode_to_b64=True)
        return AuthResult(success=False, handled=False)

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:  # noqa: N802
        """Take or refuse an address."""
        if address in self.refuse:
            return self.refuse[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802
        """Take a letter."""
        self.taken.append(envelope.content)
        if self.drops:
            self.drops -= 1
            server.transport.abort()
            await asyncio.sleep(0)
        return "250 OK"


Served = TypeVar("Served", bound=Smtp)


@contextlib.contextmanager
def smtp(kind: type[Served] = Smtp) -> Iterator[Served]:  # type: ignore[assignment]
    """aiosmtpd on a free port."""
    server = kind(port=_free_port())
    controller = Controller(server, hostname="127.0.0.1", port=server.port, auth_require_tls=False)
    controller.start()
    try:
        yield server
    finally:
        controller.stop()


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
