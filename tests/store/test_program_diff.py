"""What a new version of the program changes, in words."""

from dataclasses import replace
from datetime import date, datetime, time

from store.program import Program, Role, Translation
from store.program_diff import Move, diff, moved
from store.program_file import load_shipped

PRACTICE = load_shipped("practice")


def with_kickoff(**changes: object) -> Program:
    kickoff, *others = PRACTICE.convenings
    return replace(PRACTICE, convenings=(replace(kickoff, **changes), *others))  # type: ignore[arg-type]


def test_the_same_program_changes_nothing() -> None:
    assert diff(PRACTICE, load_shipped("practice")) == ("Nothing changes.",)
    assert moved(PRACTICE, PRACTICE) == ()


def test_a_convening_on_another_day_takes_its_reminders_along() -> None:
    new = with_kickoff(starts=datetime(2026, 9, 17, 9), ends=datetime(2026, 9, 17, 15))

    assert diff(PRACTICE, new) == ("Kickoff convening moves from Tue, Sep 15 to Thu, Sep 17; 9 reminders follow it.",)
    assert moved(PRACTICE, new) == (
        Move("convening:kickoff", "Kickoff convening", datetime(2026, 9, 15, 9), datetime(2026, 9, 17, 9)),
    )


def test_a_convening_at_another_time_says_the_times() -> None:
    new = with_kickoff(starts=datetime(2026, 9, 15, 10), ends=datetime(2026, 9, 15, 16))

    (said,) = diff(PRACTICE, new)

    assert "from Tue, Sep 15, 9:00 am to Tue, Sep 15, 10:00 am" in said


def test_a_coaching_call_at_another_time_of_day_has_moved() -> None:
    calls = [replace(m, at=time(14, 0)) if m.id == "coaching-2026-10" else m for m in PRACTICE.milestones]
    new = replace(PRACTICE, milestones=tuple(calls))

    (move,) = moved(PRACTICE, new)

    assert (move.about, move.new) == ("milestone:coaching-2026-10", datetime(2026, 10, 7, 14))
    assert diff(PRACTICE, new) == ("Milestone changed: October coaching call (time was 3:00 pm, becomes 2:00 pm).",)


def test_a_due_day_that_moves_is_said_with_its_month() -> None:
    first, *others = PRACTICE.months
    new = replace(PRACTICE, months=(replace(first, due=date(2026, 10, 14)), *others))

    assert diff(PRACTICE, new)[0].startswith("September 2026: due moves from Tue, Oct 13 to Wed, Oct 14; 6 reminders")
    assert moved(PRACTICE, new)[0].about == "reporting:2026-09"


def test_questions_added_changed_and_dropped_are_named() -> None:
    first, second, *others = PRACTICE.faq
    changed = replace(second, phrasings=(*second.phrasings, "what is it called in full"))
    added = replace(first, id="new", question="Is this new?")
    new = replace(PRACTICE, faq=(changed, *others, added))

    assert diff(PRACTICE, new) == (
        f'Question changed: {second.question} (phrasings: "what is it called in full" added).',
        "Question added: Is this new?",
        f"Question dropped: {first.question}",
    )


def test_people_contacts_and_rules_say_which_key_was_and_becomes_what() -> None:
    people = tuple(replace(p, role=Role.LEAD) if p.id == "harbor-member-1" else p for p in PRACTICE.people)
    rules = tuple(replace(r, days=-5) if r.id == "entry-three-days" else r for r in PRACTICE.reminders)
    new = replace(PRACTICE, people=people, reminders=rules)

    assert diff(PRACTICE, new) == (
        'Person changed: Sample Harbor team member 1 (role was "team member", becomes "team lead").',
        "Reminder rule changed: entry-three-days (days was -3, becomes -5).",
    )


def test_a_dropped_convening_is_said_and_is_no_move() -> None:
    new = replace(PRACTICE, convenings=PRACTICE.convenings[1:])

    assert diff(PRACTICE, new) == ("Convening dropped: Kickoff convening.",)
    assert moved(PRACTICE, new) == ()


def test_many_new_phrasings_are_counted_instead_of_listed() -> None:
    first, *others = PRACTICE.faq
    more = replace(first, phrasings=(*first.phrasings[2:], *(f"phrasing {number}" for number in range(9))))

    said = diff(PRACTICE, replace(PRACTICE, faq=(more, *others)))

    one, two = first.phrasings[:2]
    assert said == (f'Question changed: {first.question} (phrasings: 9 added and "{one}", "{two}" dropped).',)


def test_translations_that_come_change_and_go_are_said_in_words() -> None:
    first, *others = PRACTICE.faq
    spanish = Translation(language="es", question="¿Qué es?", answer="Una red.")
    reviewed = replace(spanish, reviewer="Dana", as_of=date(2026, 9, 1))
    portuguese = Translation(language="pt", question="O que é?")

    def told(old: tuple[Translation, ...], new: tuple[Translation, ...]) -> str:
        before = replace(PRACTICE, faq=(replace(first, translations=old), *others))
        return diff(before, replace(PRACTICE, faq=(replace(first, translations=new), *others)))[0]

    start = f"Question changed: {first.question} "
    assert told((), (spanish,)) == f"{start}(Spanish translation added, not reviewed yet)."
    assert told((portuguese,), (reviewed,)) == (
        f"{start}(Portuguese translation dropped; Spanish translation added, reviewed by Dana)."
    )
    assert told((spanish,), (reviewed,)) == (
        f'{start}(Spanish translation: reviewer was empty, becomes "Dana", as-of date was empty, becomes Tue, Sep 1).'
    )
    assert told((reviewed, portuguese), (portuguese, reviewed)) == "Nothing changes."
