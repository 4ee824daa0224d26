"""Districts, contacts and dates of the shipped program; and what is too much to answer in a fixed sentence."""

from datetime import date
from functools import cache

import pytest

from bot.flows import lookup
from store.program import Program
from store.program_file import load_shipped

TODAY = date(2026, 9, 1)


@cache
def _program(name: str = "ma-coiin-2021-22") -> Program:
    return load_shipped(name)


def _said(question: str, name: str = "ma-coiin-2021-22") -> str:
    found = lookup.look_up(question, _program(name), TODAY)
    return f"{found.kind} | {found.text}" if found else ""


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("is Agawam in it", "Agawam is listed under “Districts selected in 2021-2022”."),
        ("which cohort is waltham in?", "Waltham is listed under “Districts selected in 2021-2022”."),
        (
            "Is Boston Renaissance part of the CoIIN?",
            "Boston Renaissance Charter Public is listed under “Districts selected in 2020-2021”.",
        ),
        ("king philip?", "King Philip Regional is listed under “Districts selected in 2021-2022”."),
        ("was New Bedford selected", "New Bedford is listed under “Districts selected in 2020-2021”."),
        ("Is Worcester in the CoIIN?", "Worcester is not among the districts named in my source."),
        (
            "list the districts 2021-22",
            "Districts selected in 2021-2022: Agawam, Haverhill, King Philip Regional, Monomoy Regional and Waltham.",
        ),
    ],
)  # fmt: skip
def test_districts_come_from_the_roster(question: str, said: str) -> None:
    assert _said(question) == f"lookup:district | {said}"


def test_all_districts_are_listed_by_cohort_without_a_total() -> None:
    said = _said("which districts are in the CoIIN")

    assert said.count("Districts selected in") == 2
    assert "Randolph" in said
    assert "11" not in said


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("what is the email for questions", "achievement@doe.mass.edu"),
        ("phone number?", "781-338-3010"),
        ("what is the main phone number of the department", "(781) 338-3000"),
        ("TTY number", "(800) 439-2370"),
        ("what is the mailing address", "75 Pleasant Street"),
        ("who can I contact", "achievement@doe.mass.edu or 781-338-3010"),
        ("phone of the Office of Student and Family Support", "781-338-3010"),
    ],
)
def test_contacts_come_from_the_contact_list(question: str, part: str) -> None:
    said = _said(question)

    assert said.startswith("lookup:contact | ")
    assert part in said


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("when were the information sessions", ("May 11, 2021", "May 14, 2021", "May 20, 2021", "were")),
        ("info session dates", ("May 11, 2021",)),
        ("when was the application due", ("June 4, 2021",)),
        ("application deadline", ("June 4, 2021",)),
        ("application deadline 2021", ("June 4, 2021",)),
    ],
)
def test_dates_come_from_the_milestones(question: str, parts: tuple[str, ...]) -> None:
    said = _said(question)

    assert said.startswith("lookup:date | ")
    assert all(part.replace("June", "Jun") in said for part in parts)


@pytest.mark.parametrize(
    "question",
    [
        "what did Agawam report in October",
        "how many students are in Waltham",
        "how many districts are there",
        "who is the superintendent of Haverhill",
        "phone number of Agawam",
        "is Agawam doing well",
        "is Boston in it",
        "is DMH in the CoIIN",
        "Is Coaching in the program?",
        "which districts can join",
        "which districts were selected in 2023-24",
        "was Agawam in the 2023-24 cohort",
        "what is the phone number of NCSMH",
        "email of our coach",
        "who is the contact at MASMHC",
        "when is the next convening",
        "when is data due",
        "application deadline 2023",
        "when is the grant application due",
        "when were the sessions on trauma",
        "how long were the information sessions",
        "what time were the information sessions",
        "",
        "hello",
    ],
)
def test_anything_more_or_unsure_is_left_alone(question: str) -> None:
    assert _said(question) == ""


@pytest.mark.parametrize(
    "question",
    ["is Sample Harbor in it", "which cohort is Harbor in", "when is the kickoff", "when is the next convening",
     "when is the action plan due"],
)  # fmt: skip
def test_nothing_is_taken_from_sample_items(question: str) -> None:
    assert _said(question, "practice") == ""


def test_a_practice_program_still_answers_from_the_real_facts() -> None:
    assert "Waltham is listed" in _said("which cohort is Waltham in", "practice")
    assert "Sample" not in _said("list all districts", "practice")


def test_every_fact_says_where_it_is_from() -> None:
    found = lookup.look_up("is Agawam in it", _program(), TODAY)

    assert found is not None
    assert "doe.mass.edu" in found.source
    assert found.as_of == date(2021, 8, 12)
