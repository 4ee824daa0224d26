"""Set up and start the assistant, or pass its tests, with nothing but Python 3.11+ and pip.

    python3 start.py                 set up (the first time) and start
    python3 start.py test            set up and run the tests
    python3 start.py say --as ...    any other `csmhs` command

Everything is installed into `.venv` beside this file, from the pinned versions of the lock files; the system's own
packages are never touched. It works where `venv` comes without pip (Debian) and where a bare pip install is refused.
"""

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCKS = {"run": HERE / "requirements.lock", "test": HERE / "requirements-dev.lock"}


def main() -> int:
    """Set up what is missing, then become the command that was asked for; gives its exit code."""
    if sys.version_info < (3, 11):
        print(f"csmhs needs Python 3.11 or newer; this is {sys.version.split()[0]}. Start it with a newer python3.")
        return 1
    wanted = sys.argv[1:]
    testing = wanted[:1] == ["test"]
    try:
        set_up("test" if testing else "run")
    except subprocess.CalledProcessError:
        print("Setting up did not work; pip says above what is wrong (often the network). Nothing else was changed.")
        return 1
    except OSError as error:
        print(f"Setting up did not work: {error}. Check that this folder can be written to.")
        return 1
    command = [PYTHON, "-m", "pytest", *wanted[1:]] if testing else [PYTHON, "-m", "bot", *wanted]
    try:
        return subprocess.call([str(part) for part in command], cwd=HERE if testing else None, env=environment())
    except KeyboardInterrupt:
        return 0


def set_up(kind: str) -> None:
    """Make `.venv` and install the pinned packages, unless that has been done for these very lock files."""
    stamp = VENV / f"{kind}.stamp"
    wanted = hashlib.sha256(LOCKS[kind].read_bytes()).hexdigest()
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    print("Setting up; this takes a minute the first time.", flush=True)
    if not PYTHON.exists():
        venv.create(VENV, with_pip=False, symlinks=os.name != "nt")
    pip = [sys.executable, "-m", "pip", "--python", str(PYTHON), "--disable-pip-version-check", "install", "--quiet"]
    subprocess.run([*pip, "--require-hashes", "-r", str(LOCKS[kind])], check=True)
    (site_packages() / "csmhs.pth").write_text(f"{HERE}\n")
    stamp.write_text(wanted)
    if kind == "test":  # the test packages include all that a run needs
        (VENV / "run.stamp").write_text(hashlib.sha256(LOCKS["run"].read_bytes()).hexdigest())


def site_packages() -> Path:
    """Where the virtual environment keeps packages."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    return Path(subprocess.run([str(PYTHON), "-c", code], check=True, capture_output=True, text=True).stdout.strip())


def environment() -> dict[str, str]:
    """This environment without what would make another Python's packages shadow ours."""
    return {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "PYTHONPATH")}


if __name__ == "__main__":
    sys.exit(main())
