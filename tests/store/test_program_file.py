"""Reading a program file: every problem at once, each with its line."""

from pathlib import Path

import pytest

from store.program_file import ProgramProblems, based_on, export, load, load_shipped, parse
from store.program_problems import Problem

HEAD = """[program]
id = "small"
title = "A small program"

[defaults]
source = "Invented for a test"
as_of = 2026-08-03
"""

DISTRICT = """
[[districts]]
id = "north"
name = "North"
"""


def problems_of(text: str, **more: object) -> tuple[Problem, ...]:
    with pytest.raises(ProgramProblems) as refused:
        parse(text, name="small.toml", **more)  # type: ignore[arg-type]
    return refused.value.problems


def test_twenty_mistakes_are_all_reported_in_one_run_each_with_its_line() -> None:
    path = Path(__file__).parent.parent / "data" / "twenty-mistakes.toml"
    text = path.read_text("utf-8")
    marked = [number for number, line in enumerate(text.splitlines(), 1) if "# mistake" in line]

    found = problems_of(text)

    assert len(marked) >= 20
    assert sorted({problem.line for problem in found}) == marked
    assert len(found) == len(marked)


def test_a_problem_is_one_line_with_file_line_key_what_was_found_and_what_would_do() -> None:
    (problem,) = problems_of(HEAD + DISTRICT + 'zone = "America/Nowhere"\n')

    assert str(problem) == (
        'small.toml, line 12: `districts.zone`: "America/Nowhere" is not a time zone. '
        'Use a name with a city, like "America/New_York".'
    )


def test_the_thirtieth_of_february_is_reported_with_everything_else() -> None:
    for day in ("2027-02-30", '"2027-02-30"'):
        text = f'{HEAD}{DISTRICT}closed = [{{ first = {day}, reason = "Break" }}]\nzoen = "America/New_York"\n'

        bad_day, bad_key = problems_of(text)

        assert (bad_day.line, bad_day.key) == (12, "districts.closed.first")
        assert bad_day.found == '"2027-02-30" is not a day of the calendar: February 2027 has 28 days'
        assert bad_key.wanted == "Did you mean `zone`?"


def test_a_time_without_quotes_is_told_how_to_be_written() -> None:
    (problem,) = problems_of(HEAD + DISTRICT + "open_from = 07:45\n")

    assert (problem.line, problem.key) == (12, "open_from")
    assert problem.wanted == 'Write "07:45" with the quotes.'


def test_a_slip_in_the_toml_itself_comes_alone() -> None:
    (problem,) = problems_of(HEAD + DISTRICT + 'also = ["N"\n\n[[districts]]\n')

    assert problem.line in (12, 14)
    assert "this is not TOML" in problem.found


@pytest.mark.parametrize(
    ("rule", "found"),
    [
        ('about = "reporting"\nanchor = "on"\ndays = 0', "does not fit"),
        ('about = "convening"\nanchor = "starts"\ndays = 1', 'when "kickoff" is over'),
        ('about = "coaching call"\nanchor = "on"\ndays = 2', 'when "call" is over'),
        ('about = "convening:kick-off"\nanchor = "starts"\ndays = -1', 'there is no convening "kick-off"'),
        ('about = "convening"\nanchor = "starts"\ndays = -1\nexpires_hours = 48', "reach past the day"),
        ('about = "convening"\nanchor = "starts"\ndays = -1\nexpires_hours = 0', "found 0"),
    ],
)
def test_a_reminder_that_makes_no_sense_is_refused(rule: str, found: str) -> None:
    text = f"""{HEAD}
[[convenings]]
id = "kickoff"
title = "Kickoff"
starts = "2026-09-15 9:00"
ends = "2026-09-15 12:00"
mode = "virtual"

[[milestones]]
id = "call"
title = "Call"
kind = "coaching call"
on = 2026-10-07

[[reminders]]
id = "rule"
at = "9:00"
to = ["channel"]
{rule}
"""

    (problem,) = problems_of(text)

    assert found in problem.found


def test_reporting_months_that_overlap_are_refused() -> None:
    months = "".join(
        f"""
[[months]]
id = "{month}"
month = "{month}"
opens = {opens}
due = {due}
grace_ends = {due}
closes = 2026-12-31
measures = ["met"]
"""
        for month, opens, due in (("2026-09", "2026-10-01", "2026-11-03"), ("2026-10", "2026-11-02", "2026-11-10"))
    )
    measure = '\n[[measures]]\nid = "met"\nlabel = "Met"\nquestion = "Met?"\n'

    (problem,) = problems_of(HEAD + measure + months)

    assert '"2026-10" overlaps "2026-09"' in problem.found


def test_measures_that_limit_each_other_in_a_circle_are_refused() -> None:
    measures = "".join(
        f'\n[[measures]]\nid = "{one}"\nlabel = "L"\nquestion = "Q?"\nat_most = "{other}"\n'
        for one, other in (("a", "b"), ("b", "c"), ("c", "a"))
    )

    (problem,) = problems_of(HEAD + measures)

    assert problem.found == 'this goes in a circle: "a" to "b" to "c" to "a"'


def test_a_problem_in_an_included_file_names_that_file() -> None:
    included = {"other.toml": DISTRICT}

    first, second = problems_of('include = "other.toml"\n' + HEAD, load_include=included.__getitem__)

    assert (first.file, first.line, first.key) == ("other.toml", 2, "districts.as_of")
    assert (second.file, second.key) == ("other.toml", "districts.source")


def test_files_that_include_each_other_are_refused() -> None:
    included = {"a.toml": 'include = "b.toml"\n' + DISTRICT, "b.toml": 'include = "a.toml"\n'}

    found = problems_of('include = "a.toml"\n' + HEAD, load_include=included.__getitem__)

    assert "a.toml includes b.toml includes a.toml" in str(found[0])


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"", "the file is empty"),
        (b"# only a comment\n", "the file is empty"),
        (b'[program]\nid = "caf\xe9"\n', "the text is not UTF-8 from line 2 on"),
        (b"[program]\nid = 5\n", "5 cannot be an id"),
    ],
)
def test_a_file_that_cannot_be_used_is_said_in_one_sentence(tmp_path: Path, content: bytes, found: str) -> None:
    file = tmp_path / "program.toml"
    file.write_bytes(content)

    with pytest.raises(ProgramProblems) as refused:
        load(file)

    assert found in str(refused.value)


def test_a_missing_file_and_a_folder_are_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(ProgramProblems, match="there is no such file"):
        load(tmp_path / "none.toml")
    with pytest.raises(ProgramProblems, match="this is a folder"):
        load(tmp_path)


def test_a_file_may_include_one_that_ships(tmp_path: Path) -> None:
    file = tmp_path / "ours.toml"
    file.write_text(f'include = "ma-coiin-2021-22.toml"\n{HEAD}{DISTRICT}', "utf-8")

    program = load(file)

    assert program.id == "small"
    assert [district.name for district in program.districts][-2:] == ["Waltham", "North"]


@pytest.mark.parametrize("name", ["ma-coiin-2021-22", "practice"])
def test_an_exported_program_reads_back_as_it_was(name: str) -> None:
    program = load_shipped(name)

    text = export(program, version=7)

    assert parse(text, name="export.toml") == program
    assert export(program) == export(parse(text, name="export.toml"))
    assert based_on(text) == 7


def test_a_limit_that_was_taken_away_stays_away_after_export() -> None:
    text = (
        HEAD + '\n[[measures]]\nid = "change"\nlabel = "Change"\nquestion = "Change?"\nleast = "none"\nmost = 2.50\n'
    )

    program = parse(text, name="small.toml")

    assert program.measures[0].least is None
    assert parse(export(program), name="again.toml") == program


def test_a_phrasing_leads_to_one_question_also_when_the_other_is_an_expectation() -> None:
    questions = """
[[faq]]
id = "data"
question = "Is there data?"
answer = "Yes."
phrasings = ["monthly data"]

[[expectations]]
id = "expected"
question = "What is expected?"
answer = "Data."
phrasings = ["Monthly data?"]
"""

    (problem,) = problems_of(HEAD + questions)

    assert (problem.line, problem.key) == (19, "expectations.phrasings")
    assert problem.found == '"Monthly data?" already leads to "data"'


QUESTION = """
[[faq]]
id = "data"
question = "Is there data?"
answer = "Yes."

[[faq.translations]]
language = "es"
question = "¿Hay datos?"
phrasings = ["datos mensuales"]
"""
REVIEWED = 'answer = "Sí."\nreviewer = "Dana"\nas_of = 2026-09-01\n'


def test_a_translation_is_shown_only_with_an_answer_and_a_reviewer() -> None:
    (bare,) = parse(HEAD + QUESTION, name="small.toml").faq
    (unread,) = parse(HEAD + QUESTION + 'answer = "Sí."\n', name="small.toml").faq
    (read,) = parse(HEAD + QUESTION + REVIEWED, name="small.toml").faq

    assert [bare.translation("es"), unread.translation("es"), read.translation("pt")] == [None, None, None]
    assert unread.translations[0].phrasings == ("datos mensuales",)
    assert read.translation("es") == read.translations[0]


def test_translations_owner_and_day_of_the_check_read_back_after_export() -> None:
    person = '\n[[people]]\nid = "dana"\nname = "Dana"\nrole = "coordinator"\n'
    owned = QUESTION.replace('answer = "Yes."\n', 'answer = "Yes."\nowner = "dana"\nchecked = 2026-09-02\n')
    program = parse(HEAD + person + owned + REVIEWED, name="small.toml")
    bare = parse(HEAD + QUESTION, name="small.toml")

    assert (program.faq[0].owner, str(program.faq[0].checked)) == ("dana", "2026-09-02")
    assert parse(export(program), name="again.toml") == program
    assert parse(export(bare), name="again.toml") == bare
    assert "[[faq.translations]]" in export(program)


@pytest.mark.parametrize(
    ("change", "key", "line", "said"),
    [
        (('"es"', '"fr"'), "language", 15, '"fr" is not known here. Use one of "es", "pt".'),
        (("question = \"¿Hay", "qestion = \"¿Hay"), "qestion", 16, "Did you mean `question`?"),
        (("as_of = 2026-09-01", ""), "as_of", 14, "Say on what day it was reviewed"),
        (("2026-09-01", "2026-08-02"), "as_of", 20, "before the answer's own day, 2026-08-03. Have it reviewed again"),
        (('answer = "Sí."\n', ""), "reviewer", 18, "there is no answer to review"),
        (('reviewer = "Dana"\n', ""), "as_of", 19, "Add `reviewer`, or take `as_of` out."),
        (('id = "data"', 'id = "data"\nowner = "dana"'), "owner", 11, '"dana" is not an id of `people` or `contacts`'),
    ],
)  # fmt: skip
def test_a_slip_in_a_translation_is_told_with_its_line(
    change: tuple[str, str], key: str, line: int, said: str
) -> None:
    found = problems_of(HEAD + (QUESTION + REVIEWED).replace(*change))

    told = [problem for problem in found if problem.key.endswith(key)]
    assert [problem.line for problem in told] == [line]
    assert said in str(told[0])
    assert told[0].key in (f"faq.translations.{key}", f"faq.{key}")


def test_one_translation_into_each_language_and_no_phrasing_of_another_question() -> None:
    again = '\n[[faq.translations]]\nlanguage = "es"\nquestion = "¿Tenemos datos?"\n'
    other = '\n[[faq]]\nid = "why"\nquestion = "Why?"\nanswer = "So."\nphrasings = ["Datos mensuales"]\n'

    twice, taken = problems_of(HEAD + QUESTION + again + other)

    assert str(twice).startswith('small.toml, line 20: `faq.translations.language`: "es" is there twice.')
    assert taken.found == '"Datos mensuales" already leads to "data"'
