"""`csmhs ask` and `csmhs faq eval`, as a terminal and as a program meet them."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot import faq_check
from bot.ask_cli import Teller
from store.program import FaqEntry, Translation
from store.program_file import load_shipped

pytestmark = pytest.mark.slow


def csmhs(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "bot", *arguments], input=given, capture_output=True, check=False)


def test_a_terminal_reads_the_answer_with_its_source() -> None:
    ran = csmhs("ask", "Who facilitates the program?")

    assert ran.returncode == 0
    assert "National Center for School Mental Health" in ran.stdout.decode()
    assert "as of August 12, 2021" in ran.stdout.decode()


@pytest.mark.parametrize(("text", "said"), [("hello", "Hello. Ask me"), ("thanks!", "You're welcome.")])
def test_a_greeting_is_answered_as_in_chat(text: str, said: str) -> None:
    assert Teller(load_shipped("ma-coiin-2021-22"), date(2026, 11, 27)).said(text).startswith(said)


def test_each_line_gets_one_object_whatever_is_in_it() -> None:
    given = b"is Agawam in it\n\n\xff\xfe\n" + b"x " * 300_000 + b"\nget me a person"

    ran = csmhs("ask", "--json", given=given)
    rows = [json.loads(line) for line in ran.stdout.splitlines()]

    assert ran.returncode == 0
    assert [row["kind"] for row in rows] == ["answer", "nothing", "nothing", "nothing", "person"]
    assert rows[0]["entry"] == "lookup:district"
    assert rows[0]["as_of"] == "2021-08-12"
    assert list(rows[1]) == ["kind", "entry", "text", "source", "as_of", "score"]


def test_a_file_of_questions_is_measured_and_a_missed_target_fails(tmp_path: Path) -> None:
    file = tmp_path / "asked.jsonl"
    rows = [
        {"id": "a", "kind": "answerable", "lang": "en", "text": "Who facilitates the program?", "entry": "title"},
        {"id": "b", "kind": "out_of_scope", "lang": "en", "text": "who won the game last night"},
    ]
    file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")

    missed, told = csmhs("faq", "eval", str(file)), csmhs("faq", "eval", str(file), "--report", "--json")

    assert missed.returncode == 1
    assert "target at least 95 %: MISSED" in missed.stdout.decode()
    assert told.returncode == 0
    assert json.loads(told.stdout)["confused"] == {"answerable": 1}


def test_the_check_names_what_has_no_answer_and_the_words_no_entry_has(tmp_path: Path) -> None:
    asked = tmp_path / "asked.txt"
    asked.write_text("is there a zamboni\nzamboni rental", encoding="utf-8")

    said = csmhs("faq", "check", "--asked", str(asked)).stdout.decode()

    assert said.startswith("52 of 52 entries are told by ")
    assert "Half of the writers judged by the other half: " in said
    assert "zamboni (2)" in said
    assert "due day (“what day of the month is the data due”)" in said


def test_the_terminal_too_answers_in_the_askers_language_once_it_is_reviewed() -> None:
    spanish = Translation(language="es", question="¿Quién lo facilita?", answer="El centro nacional, NCSMH.")
    program = load_shipped("ma-coiin-2021-22")

    def said(translation: Translation) -> str:
        faq = tuple(
            replace(one, translations=(translation,)) if one.id == "who-facilitates" else one for one in program.faq
        )
        return Teller(replace(program, faq=faq), date(2021, 9, 1)).said("¿quién lo facilita?")

    unread, read = said(spanish), said(replace(spanish, reviewer="Dana", as_of=date(2021, 9, 1)))

    assert "solo está disponible en inglés" in unread
    assert "National Center for School Mental Health" in unread
    assert "¿Quién lo facilita?\n\nEl centro nacional, NCSMH." in read
    assert "inglés" not in read


def test_the_check_says_which_entries_nobody_asked_for_yet_and_what_a_new_one_answers() -> None:
    program = load_shipped("ma-coiin-2021-22")
    size = FaqEntry(
        id="size",
        source="a letter",
        as_of=date(2026, 9, 1),
        question="How many people should be on a district team?",
        answer="Four to eight people.",
        phrasings=("how big is a team", "team size"),
    )

    said = "\n".join(faq_check.lines(replace(program, faq=(*program.faq, size))))

    assert said.startswith("52 of 53 entries are told by ")
    assert "  size (team-size)" in said
    assert "1 entries are told by their phrasings: an answer is given from a score of 0." in said


def test_the_check_names_translated_answers_that_nobody_has_read() -> None:
    program = load_shipped("ma-coiin-2021-22")
    bare = Translation(language="pt", question="Quem facilita?")
    waiting = Translation(language="es", question="¿Quién lo facilita?", answer="El centro nacional, NCSMH.")
    read = replace(waiting, reviewer="Dana", as_of=date(2021, 9, 1))
    one, two = program.faq[:2]
    faq = (replace(one, translations=(waiting, bare)), replace(two, translations=(read,)))

    said = "\n".join(faq_check.lines(replace(program, faq=faq, expectations=())))

    assert f"Translated answers that wait for a review: 1\n  {one.id} (Spanish)\n" in said
