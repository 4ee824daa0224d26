"""The `csmhs` command as somebody at a terminal meets it, each test on a data folder of its own."""

import csv
import io
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from bot import __main__ as command_line
from store import program_file

pytestmark = pytest.mark.slow
WEEK = ("simulate", "--from", "2026-09-07", "--to", "2026-09-13")


@dataclass(frozen=True)
class Ran:
    """What a command printed, and its exit code."""

    out: str
    err: str
    code: int


Csmhs = Callable[..., Ran]


@pytest.fixture
def csmhs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Csmhs:
    """Run one command, as a terminal does."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CSMHS_DATA_DIR", str(tmp_path / "data"))
    for name in ("DATABASE_URL", "CSMHS_MODE", "CSMHS_PROGRAM"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str) -> Ran:
        monkeypatch.setattr("sys.argv", ["csmhs", *arguments])
        code = 0
        try:
            command_line.main()
        except SystemExit as end:
            code = int(end.code or 0)
        out, err = capsys.readouterr()
        return Ran(out, err, code)

    return run


def refused(ran: Ran, *words: str) -> None:
    """One sentence on standard error with these words, exit code 1, nothing like a traceback."""
    assert ran.code == 1
    assert ran.err.startswith("csmhs: ")
    assert "Traceback" not in ran.err + ran.out
    for word in words:
        assert word in ran.err


def test_a_member_speaks_and_reads_the_reply(csmhs: Csmhs) -> None:
    said = csmhs("say", "--as", "coordinator-1", "/csmhs status")

    assert said.code == 0
    assert "All districts" in said.out


def test_a_reply_can_be_read_as_json(csmhs: Csmhs) -> None:
    said = json.loads(csmhs("say", "--json", "--as", "coordinator-1", "/csmhs status").out)

    assert "All districts" in said["text"]
    assert {"kind", "text", "buttons", "errors"} <= said.keys()


def test_speaking_as_nobody_known_or_where_one_is_not_is_refused(csmhs: Csmhs) -> None:
    refused(csmhs("say", "--as", "nobody", "hello"), "“nobody”", "nothing was said", "coordinator-1")
    refused(csmhs("say", "--as", "harbor-member-1", "--in", "coordinators", "hello"), "is not in “coordinators”")
    refused(csmhs("say", "--as", "coordinator-1", "--in", "coordinators", "hello"), "@csmhs")


def test_the_clock_shows_moves_and_stays_where_it_was_left(csmhs: Csmhs) -> None:
    assert "Tue, Sep 1, 7:00 am" in csmhs("clock").out
    assert "Tue, Sep 8, 9:00 am" in csmhs("clock", "--to", "next").out
    assert "Tue, Sep 15, 9:00 am" in csmhs("clock", "--to", "+1 week").out
    assert "Mon, Sep 21, 8:30 am" in csmhs("clock", "--to", "2026-09-21 08:30").out
    assert json.loads(csmhs("clock", "--json").out)["now"] == "2026-09-21T12:30:00+00:00"


@pytest.mark.parametrize(
    "to", ["nonsense", "+1 fortnight", "+", "2026-02-30", "+99999999999 weeks", "+999999 months"]
)
def test_a_time_nobody_knows_leaves_the_clock_alone(csmhs: Csmhs, to: str) -> None:
    refused(csmhs("clock", "--to", to), "the clock was left where it is", "“+1 week”")


@pytest.mark.parametrize(
    ("to", "why"),
    [("2026-08-01", "only moves forward"), ("+-1 day", "only moves forward"), ("+5000 days", "more than a year")],
)
def test_the_clock_goes_neither_back_nor_too_far(csmhs: Csmhs, to: str, why: str) -> None:
    refused(csmhs("clock", "--to", to), why, "left where it")


def test_a_program_goes_out_is_edited_and_comes_back(csmhs: Csmhs, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    assert "Version 1 was written" in csmhs("program", "export", str(file)).out
    text = file.read_text("utf-8")
    file.write_text(text.replace('title = "Kickoff convening"', 'title = "First convening"'), "utf-8")

    assert "is in order" in csmhs("program", "check", str(file)).out
    assert "First convening" in csmhs("program", "diff", str(file)).out
    assert "Version 2 is in force" in csmhs("program", "publish", str(file), "--by", "coordinator-1").out
    assert "First convening" in csmhs("program", "export").out


def test_a_program_written_from_an_older_version_is_refused(csmhs: Csmhs, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    csmhs("program", "export", str(file))
    text = file.read_text("utf-8")
    file.write_text(text.replace('title = "Kickoff convening"', 'title = "First convening"'), "utf-8")
    csmhs("program", "publish", str(file))
    file.write_text(text.replace('title = "Kickoff convening"', 'title = "Opening"'), "utf-8")

    refused(csmhs("program", "publish", str(file)), "version 1", "2")
    assert "First convening" in csmhs("program", "export").out


def test_a_shipped_program_can_be_published_by_its_name(csmhs: Csmhs) -> None:
    said = csmhs("program", "publish", "practice.toml")

    assert "version 1 stays in force" in said.out


def test_every_problem_of_a_program_is_reported_at_once(csmhs: Csmhs, tmp_path: Path) -> None:
    file = tmp_path / "broken.toml"
    file.write_text(
        '[program]\nid = "x"\ntitel = "X"\n\n[[convenings]]\nid = "c"\nstarts = 2026-02-30 09:00:00\n', "utf-8"
    )

    ran = csmhs("program", "check", str(file))

    refused(ran, "titel", "title", "2026-02-30")
    assert len(re.findall(r"broken\.toml", ran.err)) >= 3
    refused(csmhs("program", "publish", str(file)), "titel")


@pytest.mark.parametrize("verb", ["check", "diff", "publish"])
def test_a_program_file_that_is_not_there_is_named(csmhs: Csmhs, verb: str) -> None:
    refused(csmhs("program", verb, "missing.toml"), "missing.toml")


def test_a_program_is_not_written_where_nothing_can_be(csmhs: Csmhs, tmp_path: Path) -> None:
    refused(csmhs("program", "export", str(tmp_path / "no" / "such" / "folder.toml")), "cannot be written")


def test_a_newcomer_joins_with_a_code_from_the_terminal(csmhs: Csmhs) -> None:
    made = csmhs("members", "invite", "--role", "team lead", "--name", "Lee", "--district", "sample-harbor")
    code = re.search(r"code: (\S+)", made.out)
    assert code

    joined = csmhs("say", "--as", "newcomer", f"/csmhs join {code[1]}")
    again = csmhs("say", "--as", "newcomer", f"/csmhs join {code[1]}")

    assert joined.code == 0
    assert "Lee" in joined.out
    assert again.out != joined.out


def test_an_invitation_that_names_no_role_or_district_is_refused(csmhs: Csmhs) -> None:
    refused(csmhs("members", "invite", "--role", "boss", "--name", "Lee"), "“boss” is not a role", "team lead")
    refused(csmhs("members", "invite", "--role", "team lead", "--name", "Lee"), "--district", "sample-harbor")


def test_a_simulation_says_what_would_go_out(csmhs: Csmhs) -> None:
    said = csmhs(*WEEK)

    assert said.code == 0
    assert "2026-09-08T09:00:00-04:00  reminder to " in said.out
    assert "    why: " in said.out


def test_a_simulation_can_be_read_by_machines(csmhs: Csmhs) -> None:
    rows = list(csv.DictReader(io.StringIO(csmhs(*WEEK, "--format", "csv").out)))
    lines = [json.loads(line) for line in csmhs(*WEEK, "--format", "jsonl").out.splitlines()]

    assert rows
    assert [row["to"] for row in rows] == [line["to"] for line in lines]
    assert all(list(line) == ["at", "to", "kind", "why", "text"] for line in lines)
    assert all(datetime.fromisoformat(line["at"]).tzinfo for line in lines)


def test_a_simulation_in_which_everybody_answers_reminds_less(csmhs: Csmhs) -> None:
    october = ("simulate", "--from", "2026-10-01", "--to", "2026-10-31", "--format", "jsonl")

    nobody = csmhs(*october).out.splitlines()
    everybody = csmhs(*october, "--answering", "2").out.splitlines()

    assert 0 < len(everybody) < len(nobody)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (("--from", "2026-02-30", "--to", "2026-09-13"), "2026-09-01"),
        (("--from", "2026-09-13", "--to", "2026-09-07"), "after"),
        ((*WEEK[1:], "--format", "xml"), "csv"),
        ((*WEEK[1:], "--answering", "²"), "nobody"),
        ((*WEEK[1:], "--answering", "0"), "nobody"),
        ((*WEEK[1:], "--answering", "99999999999"), "nobody"),
        ((*WEEK[1:], "--program", "missing.toml"), "missing.toml"),
    ],
)
def test_a_simulation_that_cannot_be_says_why(csmhs: Csmhs, wrong: tuple[str, ...], why: str) -> None:
    refused(csmhs("simulate", *wrong), why)


def test_a_setting_that_is_wrong_is_one_sentence(csmhs: Csmhs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CSMHS_PORT", "http")

    refused(csmhs("clock"), "`CSMHS_PORT`", "8750")


def test_a_later_start_does_not_need_the_program_file(
    csmhs: Csmhs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    csmhs("clock")
    monkeypatch.setenv("CSMHS_PROGRAM", str(tmp_path / "gone.toml"))

    assert csmhs("clock").code == 0


def test_live_neither_speaks_for_others_nor_moves_time(csmhs: Csmhs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CSMHS_MODE", "live")
    refused(csmhs("clock"), "is a sample", "Name your own program file")
    monkeypatch.setenv("CSMHS_PROGRAM", "ma-coiin-2021-22.toml")

    refused(csmhs("say", "--as", "coordinator-1", "hello"), "live database", "Nothing was said")
    refused(csmhs("clock", "--to", "next"), "live database", "Nothing was changed")


def test_the_questions_without_an_answer_are_checked_against_the_program_in_force(csmhs: Csmhs) -> None:
    for words in ("can we rent the zamboni", "is there a zamboni at school"):
        csmhs("say", "--as", "harbor-member-1", words)

    said = csmhs("faq", "check", "--unanswered")

    assert said.code == 0
    assert "zamboni (2)" in said.out
    assert "zamboni" not in csmhs("faq", "check").out


def test_shipped_programs_are_checked_by_name(csmhs: Csmhs) -> None:
    for name in program_file.shipped():
        assert csmhs("program", "check", name).code == 0


def test_slacks_manifest_is_printed_for_a_socket_or_for_an_address(csmhs: Csmhs) -> None:
    socket = json.loads(csmhs("manifest", "slack").out)
    address = json.loads(csmhs("manifest", "slack", "--url", "https://csmhs.example/").out)

    assert socket["settings"]["socket_mode_enabled"] is True
    assert address["settings"]["interactivity"]["request_url"] == "https://csmhs.example/slack/events"


def test_an_address_that_slack_would_not_call_is_refused(csmhs: Csmhs) -> None:
    refused(
        csmhs("manifest", "slack", "--url", "http://csmhs.example"), "https addresses only", "nothing was printed"
    )
