"""The two programs that ship: the real one says only what DESE's page says, and practice says that it is practice."""

from collections.abc import Iterator
from datetime import date

import pytest

from store.program import Item, Program, Role
from store.program_file import load_shipped
from store.program_rows import TABLES

REAL = load_shipped("ma-coiin-2021-22")
PRACTICE = load_shipped("practice")
SFS_EMAIL = "achievement@doe.mass.edu"


def items(program: Program) -> Iterator[Item]:
    for table in TABLES:
        yield from getattr(program, table)


@pytest.mark.parametrize("program", [REAL, PRACTICE], ids=["real", "practice"])
def test_every_item_says_where_it_comes_from_and_of_what_day(program: Program) -> None:
    assert [item.id for item in items(program) if not (item.source and item.as_of)] == []


def test_everything_in_the_real_program_comes_from_the_page() -> None:
    assert {item.as_of for item in items(REAL)} == {date(2021, 8, 12)}
    assert all("www.doe.mass.edu/sfs/safety/coiin.html" in item.source for item in items(REAL))
    assert not REAL.sample
    assert [item.id for item in items(REAL) if item.sample] == []


def test_what_the_page_does_not_give_is_not_in_the_real_program() -> None:
    for table in ("people", "convenings", "months", "measures", "reasons", "reminders", "digests"):
        assert getattr(REAL, table) == (), table
    assert REAL.current_cohort is None


def test_everything_practice_adds_is_marked_as_sample() -> None:
    real = set(items(REAL))

    assert [item.id for item in items(PRACTICE) if not item.sample and item not in real] == []
    assert real <= set(items(PRACTICE))
    assert PRACTICE.sample


def test_both_cohorts_have_the_districts_of_the_page() -> None:
    names = {cohort.year: [REAL.district_by_id[key].name for key in cohort.districts] for cohort in REAL.cohorts}

    assert names == {
        "2020-21": [
            "Belchertown",
            "Berkshire Hills Regional",
            "Boston Renaissance Charter Public",
            "Burlington",
            "New Bedford",
            "Randolph",
        ],
        "2021-22": ["Agawam", "Haverhill", "King Philip Regional", "Monomoy Regional", "Waltham"],
    }


def test_the_two_phone_numbers_are_never_swapped() -> None:
    sfs, department = REAL.contacts
    answer = {entry.id: entry.answer for entry in REAL.faq}

    assert (sfs.email, sfs.phone, sfs.tty, sfs.address) == (SFS_EMAIL, "781-338-3010", "", "")
    assert (department.phone, department.tty) == ("(781) 338-3000", "(800) 439-2370")
    assert department.address.startswith("75 Pleasant Street, Malden, MA 02148-4906")
    assert "confirm before mailing" in department.address
    assert f"{SFS_EMAIL} or 781-338-3010" in answer["contact"]
    assert "338-3000" not in answer["contact"]
    assert "voice line is (781) 338-3000" in answer["department-phone"]
    assert "confirm before mailing" in answer["address"]


def test_the_dates_of_the_page_are_milestones() -> None:
    days = {(milestone.kind, milestone.on) for milestone in REAL.milestones}

    assert days == {
        ("information session", date(2021, 5, 11)),
        ("information session", date(2021, 5, 14)),
        ("information session", date(2021, 5, 20)),
        ("deadline", date(2021, 6, 4)),
    }


def test_the_assistant_never_writes_to_the_real_office() -> None:
    for program in (REAL, PRACTICE):
        for topic in ("", *program.escalation.topics):
            reached = program.contacts_for(topic)
            assert all(not contact.email or contact.email.endswith("@example.invalid") for contact in reached)


def test_every_question_has_many_phrasings_and_no_answer_counts_the_districts() -> None:
    assert min(len(entry.phrasings) for entry in (*REAL.faq, *REAL.expectations)) >= 8
    for entry in (*REAL.faq, *REAL.expectations):
        assert "11 districts" not in entry.answer
        assert "eleven" not in entry.answer


def test_in_practice_every_question_can_be_handed_on() -> None:
    for topic in PRACTICE.escalation.topics:
        assert len(PRACTICE.contacts_for(topic)) >= 2, topic


def test_every_practice_team_has_two_members_and_a_lead() -> None:
    assert len(PRACTICE.active_districts) == 3
    for district in PRACTICE.active_districts:
        roles = sorted(person.role for person in PRACTICE.people if person.district == district.id)
        assert roles == [Role.LEAD, Role.MEMBER, Role.MEMBER]
        assert district.name.startswith("Sample ")


def test_the_practice_year_begins_on_its_first_school_day_and_has_ten_months() -> None:
    year = PRACTICE.current_year

    assert year is not None
    assert year.starts == date(2026, 9, 1)
    assert list(PRACTICE.month_by_key)[0::9] == ["2026-09", "2027-06"]
    assert all(month.grace_ends <= year.ends for month in PRACTICE.months)


def test_practice_writes_to_no_address_and_links_to_no_place_that_exists() -> None:
    for convening in PRACTICE.convenings:
        assert not convening.link or ".example.invalid/" in convening.link
