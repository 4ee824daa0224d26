"""Set up and start the assistant, or pass its tests, with nothing but Python 3.11+ and pip.

    python3 start.py                 set up (the first time) and start
    python3 start.py test            set up and run the tests
    python3 start.py microsoft       set up what Microsoft Teams and Graph need besides; large, once
    python3 start.py say --as ...    any other `csmhs` command

Everything is installed into `.venv` beside this file, from the pinned versions of the lock files; the system's own
packages are never touched. It works where `venv` comes without pip (Debian) and where a bare pip install is refused.
One of the two is needed: a pip for this Python, or the `ensurepip` that most come with.
"""

import hashlib
import importlib.util
import os
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
NO_PIP = """There is no pip for this Python, so nothing was set up. Install it, then run this command again:
    Debian, Ubuntu    sudo apt install python3-pip
    Fedora            sudo dnf install python3-pip
    elsewhere         a Python from python.org brings its own"""
LOCKS = {
    "run": HERE / "requirements.lock",
    "test": HERE / "requirements-dev.lock",
    "microsoft": HERE / "requirements-microsoft.lock",
}
INCLUDED = {"test": ("run", "microsoft"), "microsoft": ("run",)}
"""What else is set up with a kind of packages."""


def main() -> int:
    """Set up what is missing, then become the command that was asked for; gives its exit code."""
    if sys.version_info < (3, 11):
        print(f"csmhs needs Python 3.11 or newer; this is {sys.version.split()[0]}. Start it with a newer python3.")
        return 1
    wanted = sys.argv[1:]
    testing, microsoft = wanted[:1] == ["test"], wanted == ["microsoft"]
    try:
        set_up("test" if testing else "microsoft" if microsoft else "run")
    except ModuleNotFoundError:
        print(NO_PIP)
        return 1
    except subprocess.CalledProcessError:
        print("Setting up did not work; pip says above what is wrong (often the network). Nothing else was changed.")
        return 1
    except OSError as error:
        print(f"Setting up did not work: {error}. Check that this folder can be written to.")
        return 1
    if microsoft:
        print("Set up. Go on with docs/teams.md.")
        return 0
    command = ["-m", "pytest", *wanted[1:]] if testing else ["-m", "bot", *wanted]
    if testing:
        os.chdir(HERE)
    return become([str(PYTHON), *command])


def become(command: list[str]) -> int:
    """Be this process from now on, so that whoever stops the one that was started stops the assistant; on Windows, where that
    is not possible, wait for it and give its exit code."""
    if os.name == "posix":
        sys.stdout.flush()
        os.execve(command[0], command, environment())
    try:
        return subprocess.call(command, env=environment())
    except KeyboardInterrupt:
        return 0


def set_up(kind: str) -> None:
    """Make `.venv` and install the pinned packages, unless that has been done for these very lock files."""
    stamp = VENV / f"{kind}.stamp"
    wanted = hashlib.sha256(LOCKS[kind].read_bytes()).hexdigest()
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    pip = own_pip()
    print("Setting up; this takes a minute the first time.", flush=True)
    venv.create(VENV, with_pip=not pip, symlinks=os.name != "nt")
    command = [*(pip or [str(PYTHON), "-m", "pip"]), "--disable-pip-version-check", "install", "--quiet"]
    subprocess.run([*command, "--require-hashes", "-r", str(LOCKS[kind])], check=True, env=environment())
    (site_packages() / "csmhs.pth").write_text(f"{HERE}\n")
    stamp.write_text(wanted)
    for other in INCLUDED.get(kind, ()):
        (VENV / f"{other}.stamp").write_text(hashlib.sha256(LOCKS[other].read_bytes()).hexdigest())


def own_pip() -> list[str]:
    """This Python's pip, working in `.venv`; [] where `ensurepip` must bring one; ModuleNotFoundError without both."""
    if can_run("pip"):
        return [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    if can_run("ensurepip"):
        return []
    raise ModuleNotFoundError("pip")


def can_run(module: str) -> bool:
    """Whether `python -m module` works here."""
    try:
        return importlib.util.find_spec(f"{module}.__main__") is not None
    except ModuleNotFoundError:
        return False


def site_packages() -> Path:
    """Where the virtual environment keeps packages."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    return Path(subprocess.run([str(PYTHON), "-c", code], check=True, capture_output=True, text=True).stdout.strip())


def environment() -> dict[str, str]:
    """This environment without what would make another Python's packages shadow ours."""
    return {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "PYTHONPATH")}


if __name__ == "__main__":
    sys.exit(main())
