"""What must not be lost: real processes killed in the middle, disks that fill up, doors that are shut.

Every kill is SIGKILL at a moment nobody chose, so each run tries others; the seed is printed when one fails.
"""

import contextlib
import json
import os
import random
import re
import resource
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

pytestmark = [pytest.mark.faults, pytest.mark.skipif(os.name != "posix", reason="kills as POSIX systems do")]

ROOT = Path(__file__).parents[2]
READY_WITHIN_S = 60
SUBMISSIONS = 6
TEAM = "harbor-member-1"
NUMBERS = {"enrolled_n": "1850", "screened_n": "240", "tier2_n": "61", "tier3_n": "18", "psy_assessed_n": "40",
           "psy_improved_n": "12", "acad_assessed_n": "30", "acad_improved_n": "11", "progress_score": "2.5"}  # fmt: skip


@dataclass
class Home:
    """A data folder, and processes that live on it one after another."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://127.0.0.1:{self.port}"

    def environment(self, **more: str) -> dict[str, str]:
        """What its processes are told."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("CSMHS_", "DATABASE_", "EMAIL_"))}
        return {**kept, "CSMHS_DATA_DIR": str(self.folder), "CSMHS_PORT": str(self.port), **more}

    def start(self, *, largest: int | None = None) -> None:
        """Start and wait until it answers. `largest`: no file may grow past this many bytes."""
        limit = (
            (lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (largest, resource.RLIM_INFINITY)))
            if largest
            else None
        )
        self.process = subprocess.Popen([sys.executable, "-m", "bot"], cwd=ROOT, env=self.environment(),
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=limit)  # fmt: skip
        until = time.monotonic() + READY_WITHIN_S
        while time.monotonic() < until:
            with contextlib.suppress(httpx.TransportError):
                if httpx.get(f"{self.address}/healthz", trust_env=False).status_code == 200:
                    return
            assert self.process.poll() is None, "it ended while starting"
            time.sleep(0.05)
        raise AssertionError("it did not become ready")

    def kill(self) -> None:
        """SIGKILL: no handler runs, nothing is tidied."""
        assert self.process is not None
        self.process.kill()
        self.process.wait(20)
        self.process = None

    def csmhs(self, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
        """One command in a process of its own."""
        command = [sys.executable, "-m", "bot", *arguments]
        return subprocess.run(
            command, cwd=ROOT, env=self.environment(**more), capture_output=True, text=True, timeout=120
        )

    def post(self, **fields: str) -> httpx.Response:
        """One form of the page, as the first team member."""
        data = {"as": TEAM, "in": f"direct:{TEAM}", **fields}
        headers = {"origin": self.address}
        return httpx.post(self.address, data=data, headers=headers, timeout=120, trust_env=False)

    def post_and_die(self, after_s: float, **fields: str) -> None:
        """Send a form and kill the process so long after; whether the form arrived, nobody knows."""
        data = {"as": TEAM, "in": f"direct:{TEAM}", **fields}
        body = str(httpx.QueryParams(data)).encode()
        head = (
            f"POST / HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nOrigin: {self.address}\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        with socket.create_connection(("127.0.0.1", self.port)) as wire:
            wire.sendall(head.encode() + body)
            time.sleep(after_s)
            self.kill()

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """A look into the database."""
        with contextlib.closing(sqlite3.connect(self.folder / "practice.db", timeout=10)) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            return database.execute(query).fetchall()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    """A folder with nothing in it yet."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    found = Home(tmp_path / "data", port)
    yield found
    if found.process is not None:
        found.kill()


def told(ran: subprocess.CompletedProcess[str], *words: str) -> None:
    """Refused in one sentence with these words."""
    assert ran.returncode == 1, ran.stdout + ran.stderr
    assert "Traceback" not in ran.stdout + ran.stderr
    for word in words:
        assert word in ran.stderr


def opened_form(home: Home) -> dict[str, str]:
    """September's form as the page shows it, filled in and ready to send."""
    page = home.post(do="say", text="/csmhs submit september", token=f"open-{time.monotonic_ns()}").text
    context = re.search(r'name="context" value="([^"]*)"', page)
    form = re.search(r'name="form_id" value="([^"]*)"', page)
    assert context, page
    assert form, page
    fields = {f"f.{key}": value for key, value in NUMBERS.items()}
    for key, body in re.findall(r'<select[^>]* name="f\.([\w-]+)"[^>]*>(.*?)</select>', page, re.DOTALL):
        if not key.endswith("__alt"):
            fields[f"f.{key}"] = next(one for one in re.findall(r'value="([^"]*)"', body) if one)
    for key, value in re.findall(r'type="radio"[^>]* name="f\.([\w-]+)"[^>]* value="([^"]*)"', page):
        fields.setdefault(f"f.{key}", value)
    return {"do": "form", "form_id": form[1], "context": context[1], **fields}


def test_an_entry_cut_off_in_the_middle_is_in_once_or_still_a_draft(home: Home, chance: random.Random) -> None:
    assert home.csmhs("clock", "--to", "2026-10-05 10:00").returncode == 0
    shutil.copytree(home.folder, home.folder.parent / "before")
    ends: Counter[str] = Counter()

    for _ in range(SUBMISSIONS):
        shutil.rmtree(home.folder)
        shutil.copytree(home.folder.parent / "before", home.folder)
        home.start()
        form = {**opened_form(home), "token": f"send-{chance.randrange(10**9)}"}
        home.post_and_die(chance.uniform(0, 0.06), **form)

        home.start()
        before = home.rows("select count(*) from submission")[0][0]
        drafts = home.rows("select count(*) from draft where state = 'open'")[0][0]
        assert (before, drafts) in ((1, 0), (0, 1))
        ends["in" if before else "draft"] += 1
        home.post(**form)  # the browser sends the same form again

        assert home.rows("select district, month from submission") == [("sample-harbor", "2026-09")]
        assert len(home.rows("select measure from value")) == len({*home.rows("select measure from value")}) >= 8
        assert "September 2026, on time" in home.csmhs("say", "--as", TEAM, "/csmhs status").stdout
        home.kill()
    print(dict(ends))  # noqa: T201


def landed(home: Home) -> Counter[tuple[Any, ...]]:
    """Every message in the transcript, by where it is and its delivery key."""
    return Counter(home.rows("select platform, place, key from entry where author = 'assistant' or key != ''"))


def test_a_month_cut_off_again_and_again_delivers_everything_once(
    home: Home, tmp_path: Path, chance: random.Random
) -> None:
    undisturbed = Home(tmp_path / "undisturbed", home.port)
    assert undisturbed.csmhs("clock", "--to", "2026-10-20 12:00").returncode == 0
    expected = landed(undisturbed)
    kills = 0

    for _ in range(12):
        command = [sys.executable, "-m", "bot", "clock", "--to", "2026-10-20 12:00"]
        mover = subprocess.Popen(command, cwd=ROOT, env=home.environment(), stdout=subprocess.DEVNULL)
        try:
            mover.wait(chance.uniform(1.0, 2.2))
            break
        except subprocess.TimeoutExpired:
            mover.kill()
            mover.wait(20)
            kills += 1
    assert home.csmhs("clock", "--to", "2026-10-20 12:00").returncode == 0

    print("kills:", kills)  # noqa: T201
    assert kills
    assert landed(home) == expected
    assert set(landed(home).values()) == {1}
    assert home.rows("select count(*) from delivery where state in ('queued', 'sending')") == [(0,)]


def test_a_full_disk_is_said_and_nothing_is_half_written(home: Home) -> None:
    assert home.csmhs("clock", "--to", "2026-10-05 10:00").returncode == 0
    size = sum(file.stat().st_size for file in home.folder.glob("practice.db"))
    before = home.rows("select count(*) from submission")
    home.start(largest=max(size, 32 * 1024))

    page = ""
    for turn in range(100):  # the write-ahead log grows until it may not take another page
        page = home.post(do="say", text="/csmhs status", token=f"filling-{turn}").text
        if "no room left" in page:
            break
    said = home.csmhs("say", "--as", TEAM, "/csmhs status")
    moved = home.csmhs("clock", "--to", "+1 month")
    assert home.process is not None
    resource.prlimit(home.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    assert page.startswith("There is no room left on the disk, so this was not kept.")
    told(said, "no room left on the disk")
    told(moved, "no room left on the disk")
    assert home.rows("select count(*) from submission") == before
    home.post(**opened_form(home), token="there-is-room")
    assert home.rows("select count(*) from submission") == [(1,)]
    assert home.csmhs("clock", "--to", "+1 month").returncode == 0


def test_what_a_killed_process_left_confuses_nobody(home: Home) -> None:
    home.start()
    home.kill()
    assert (home.folder / "practice.process.json").exists()

    assert "All districts" in home.csmhs("say", "--as", "coordinator-1", "/csmhs status").stdout
    home.start()
    assert "All districts" in home.csmhs("say", "--as", "coordinator-1", "/csmhs status").stdout


def test_a_terminal_speaks_to_the_process_that_runs(home: Home) -> None:
    home.start()

    said = json.loads(home.csmhs("say", "--json", "--as", "coordinator-1", "/csmhs status").stdout)

    assert "All districts" in said["text"]
    assert (home.folder / "practice.process.json").stat().st_mode & 0o777 == 0o600


def test_a_second_process_on_the_same_folder_is_refused(home: Home) -> None:
    home.start()

    told(home.csmhs(CSMHS_PORT=str(home.port + 1)), "Another csmhs process is using", "CSMHS_DATA_DIR")


def test_two_commands_at_once_wait_for_each_other(home: Home) -> None:
    command = [sys.executable, "-m", "bot", "say", "--as", "coordinator-1", "/csmhs status"]
    both = [subprocess.Popen(command, cwd=ROOT, env=home.environment(), stdout=subprocess.PIPE) for _ in range(2)]

    assert all(b"All districts" in one.communicate(timeout=60)[0] for one in both)


def test_a_port_that_is_taken_is_named(home: Home) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", home.port))
        other.listen()

        told(home.csmhs(), f"Port {home.port}", "`CSMHS_PORT`")


def test_a_database_of_a_newer_version_is_left_alone(home: Home) -> None:
    assert home.csmhs("clock").returncode == 0
    with contextlib.closing(sqlite3.connect(home.folder / "practice.db")) as database, database:
        database.execute("update alembic_version set version_num = 'from-the-future'")

    told(home.csmhs(), "newer version of csmhs", "from-the-future", "Nothing was changed")
    assert home.rows("select version_num from alembic_version") == [("from-the-future",)]


def test_a_database_of_the_other_mode_is_refused(home: Home) -> None:
    assert home.csmhs("clock").returncode == 0
    address = f"sqlite:///{home.folder / 'practice.db'}"

    told(home.csmhs("members", "invite", "--role", "coordinator", "--name", "Dana", CSMHS_MODE="live",
                    DATABASE_URL=address), "This database is a practice one")  # fmt: skip


def test_a_folder_that_cannot_be_written_is_named(home: Home, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")

    told(home.csmhs(CSMHS_DATA_DIR=str(tmp_path / "file" / "data")), "cannot be written to", "`CSMHS_DATA_DIR`")


def test_a_file_that_is_no_database_is_left_alone(home: Home) -> None:
    home.folder.mkdir()
    other = home.folder / "practice.db"
    other.write_text("a shopping list, which somebody put here under this name\n" * 100)

    told(home.csmhs("clock"), "The database cannot be used", "not a database")
    assert other.read_text().startswith("a shopping list")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CSMHS_MODE", "staging"), ("CSMHS_PORT", "http"), ("EMAIL_LIVE", "perhaps"), ("CSMHS_LOG_LEVEL", "loud"),
        ("CSMHS_LOG_FORMAT", "xml"), ("DATABASE_URL", "mysql://x"), ("DATABASE_URL", "postgresql://a:b:c:d/x"),
        ("DATABASE_URL", "postgresql://127.0.0.1:1/nobody"), ("CSMHS_PROGRAM", "missing.toml"),
    ],
)  # fmt: skip
def test_a_bad_setting_is_one_sentence_with_its_name(home: Home, name: str, value: str) -> None:
    told(home.csmhs(**{name: value}), f"`{name}`")


def test_every_problem_of_the_first_program_is_listed(home: Home, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('[program]\nid = "x"\ntitel = "X"\n\n[[convenings]]\nid = "c"\nstarts = 2026-02-30 09:00:00\n')

    told(home.csmhs(CSMHS_PROGRAM=str(file)), "`CSMHS_PROGRAM`", "titel", "title", "2026-02-30")


def test_a_live_database_refuses_to_be_played_with(home: Home) -> None:
    live = {"CSMHS_MODE": "live", "CSMHS_PROGRAM": "ma-coiin-2021-22.toml"}

    told(home.csmhs("say", "--as", "coordinator-1", "hello", **live), "live database")
    told(home.csmhs("clock", "--to", "next", **live), "live database")
