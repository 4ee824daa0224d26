"""Settings: where each value may come from, which goes first, and what is said of a bad one."""

from pathlib import Path

import pytest

from bot import settings
from bot.errors import StartError


def test_every_setting_has_a_default() -> None:
    found = settings.load({}, dotenv=None)

    assert (found.mode, found.port, found.program, found.email_live) == ("practice", 8750, "practice.toml", False)
    assert settings.database_of(found).endswith("/var/practice.db")


def test_a_value_comes_from_the_environment_a_file_or_dotenv(tmp_path: Path) -> None:
    kept = tmp_path / "port"
    kept.write_text("9001\n")
    dotenv = tmp_path / ".env"
    dotenv.write_text("CSMHS_PORT=9002\nCSMHS_LOG_LEVEL=info\n")

    assert settings.load({"CSMHS_PORT": "9000"}, dotenv).port == 9000
    assert settings.load({"CSMHS_PORT_FILE": str(kept)}, dotenv).port == 9001
    assert settings.load({}, dotenv).port == 9002
    assert settings.load({"CSMHS_PORT": "9000"}, dotenv).log_level == "info"


def test_the_environment_goes_before_a_file_named_in_dotenv(tmp_path: Path) -> None:
    kept = tmp_path / "port"
    kept.write_text("9001")
    dotenv = tmp_path / ".env"
    dotenv.write_text(f"CSMHS_PORT_FILE={kept}\n")

    assert settings.load({"CSMHS_PORT": "9000"}, dotenv).port == 9000
    assert settings.load({}, dotenv).port == 9001


def test_an_empty_value_means_the_default(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_text("CSMHS_PORT=9002\nDATABASE_URL=\n")

    assert settings.load({"CSMHS_PORT": ""}, dotenv).port == 8750


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CSMHS_MODE", "staging"),
        ("CSMHS_PORT", "http"),
        ("CSMHS_PORT", "0"),
        ("CSMHS_PORT", "65536"),
        ("CSMHS_PORT", "８７５０"),
        ("EMAIL_LIVE", "perhaps"),
        ("MAIL_IMAP", "starttls://mail.example.org:143"),
        ("CSMHS_LOG_LEVEL", "loud"),
        ("CSMHS_LOG_FORMAT", "xml"),
        ("DATABASE_URL", "mysql://somewhere/else"),
        ("CSMHS_DATA_DIR", "~nobody-of-that-name/csmhs"),
    ],
)
def test_a_bad_value_is_refused_by_its_name(name: str, value: str) -> None:
    with pytest.raises(StartError, match=f"`{name}`"):
        settings.load({name: value}, dotenv=None)


def test_a_file_that_is_not_there_or_empty_is_named(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.write_text("\n")

    with pytest.raises(StartError, match=r"`DATABASE_URL_FILE`.*cannot be read"):
        settings.load({"DATABASE_URL_FILE": str(tmp_path / "missing")}, dotenv=None)
    with pytest.raises(StartError, match=r"`DATABASE_URL_FILE`.*is empty"):
        settings.load({"DATABASE_URL_FILE": str(empty)}, dotenv=None)


def test_a_value_and_its_file_together_are_refused(tmp_path: Path) -> None:
    with pytest.raises(StartError, match="Both `CSMHS_PORT` and `CSMHS_PORT_FILE`"):
        settings.load({"CSMHS_PORT": "9000", "CSMHS_PORT_FILE": str(tmp_path / "port")}, dotenv=None)


def test_a_settings_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_bytes(b"CSMHS_PROGRAM=caf\xe9.toml\n")

    with pytest.raises(StartError, match="UTF-8"):
        settings.load({}, dotenv)


def test_practice_and_live_have_a_database_each() -> None:
    practice, live = (settings.load({"CSMHS_MODE": mode}, dotenv=None) for mode in ("practice", "LIVE"))

    assert settings.database_of(practice) != settings.database_of(live)
