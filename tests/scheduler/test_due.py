"""What is due: rules, moves, expiry, digests, late publication; and that no window loses or doubles anything."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.scheduler import dates
from bot.scheduler.due import Occurrence, Schedule
from store.program import DayRange, District, Program, ReminderRule
from tests import programs
from tests.programs import a_convening, a_digest, a_district, a_milestone, a_rule

BEGIN = datetime(2026, 7, 1, tzinfo=UTC)
END = datetime(2027, 10, 31, tzinfo=UTC)
NEW_YORK = ZoneInfo("America/New_York")
BASE = programs.a_program()
ONE_YEAR = Schedule(BASE).due(BEGIN, END)


def local(year: int, month: int, day: int, hour: int = 9, minute: int = 0) -> datetime:
    """A wall time in Massachusetts."""
    return datetime(year, month, day, hour, minute, tzinfo=NEW_YORK)


def only(*rules: ReminderRule, districts: int = 1, **changes: Any) -> Program:
    """A program with these reminders and no digests."""
    return replace(programs.a_program(districts), reminders=rules, digests=(), **changes)


def year_of(program: Program) -> list[Occurrence]:
    """Everything of the school year."""
    return Schedule(program).due(BEGIN, END)


def test_nine_o_clock_stays_nine_o_clock_across_daylight_saving() -> None:
    calls = (
        a_milestone("fall", "coaching call", date(2026, 10, 30)),
        a_milestone("winter", "coaching call", date(2026, 11, 3)),
    )

    fall, winter = year_of(only(a_rule("call", "coaching call", "on", 0), milestones=calls))

    assert fall.at == datetime(2026, 10, 30, 13, 0, tzinfo=UTC)
    assert winter.at == datetime(2026, 11, 3, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("on", "days", "goes_out", "because"),
    [
        (date(2026, 9, 17), -7, local(2026, 9, 10), ""),
        (date(2026, 9, 14), -7, local(2026, 9, 4), "Labor Day"),
        (date(2026, 9, 7), 0, local(2026, 9, 4), "Labor Day"),
        (date(2026, 9, 4), 1, local(2026, 9, 8), "Saturday"),
        (date(2027, 2, 24), -7, local(2027, 2, 12), "February vacation"),
    ],
)
def test_before_goes_out_earlier_and_after_later_than_a_closed_day(
    on: date, days: int, goes_out: datetime, because: str
) -> None:
    program = only(a_rule("one", "deadline", "on", days), milestones=(a_milestone("form", "deadline", on),))

    (occurrence,) = year_of(program)

    assert (occurrence.at, occurrence.moved_because) == (goes_out, because)
    assert occurrence.local_date == on + timedelta(days=days)


def test_quiet_hours_move_a_reminder_and_say_so() -> None:
    program = only(
        a_rule("early", "deadline", "on", 1, at=time(6, 0)),
        milestones=(a_milestone("form", "deadline", date(2026, 9, 9)),),
    )

    (occurrence,) = year_of(program)

    assert (occurrence.at, occurrence.moved_because) == (local(2026, 9, 10, 7, 30), "quiet hours")


def test_a_month_that_opens_on_a_weekend_is_announced_afterwards_not_before() -> None:
    opened = {one.about: one for one in year_of(only(a_rule("open", "reporting", "opens", 0)))}

    assert opened["reporting:2026-10"].at == local(2026, 11, 2)
    assert opened["reporting:2026-10"].key == "reporting:2026-10|north|open|2026-11-01|+0d"


def test_school_days_are_counted_on_each_districts_own_calendar() -> None:
    snow = DayRange(date(2026, 10, 8), date(2026, 10, 8), "no school")
    program = only(a_rule("soon", "reporting", "due", -2, school_days=True), districts=2)
    north, south = program.districts
    program = replace(program, districts=(north, replace(south, closed=(*south.closed, snow))))

    september = [one for one in year_of(program) if one.about == "reporting:2026-09"]

    assert {one.district: one.at for one in september} == {"north": local(2026, 10, 8), "south": local(2026, 10, 7)}


@pytest.mark.parametrize(
    ("about", "anchor", "reminded"),
    [
        ("convening", "starts", {"convening:kickoff", "convening:winter", "convening:spring"}),
        ("convening:winter", "starts", {"convening:winter"}),
        ("action plan", "on", {"milestone:plan"}),
        ("milestone:needs", "on", {"milestone:needs"}),
        ("reporting", "grace", {f"reporting:{month[0]:%Y-%m}" for month in programs.MONTHS}),
        ("convening", "due", set()),
        ("milestone:gone", "on", set()),
    ],
)
def test_a_rule_reminds_of_what_it_is_about(about: str, anchor: str, reminded: set[str]) -> None:
    occurrences = year_of(only(a_rule("one", about, anchor, -1)))

    assert {one.about for one in occurrences} == reminded


def test_an_item_for_some_districts_reminds_only_those_that_take_part() -> None:
    program = only(a_rule("one", "deadline", "on", -1), districts=4)
    south_only = a_milestone("form", "deadline", date(2026, 9, 17), districts=("south", "moved-away"))
    nobody = a_milestone("old", "deadline", date(2026, 9, 17), districts=("moved-away",))
    everybody = a_milestone("all", "deadline", date(2026, 9, 17))
    program = replace(program, milestones=(south_only, nobody, everybody))

    found = [(one.about, one.district) for one in year_of(program)]

    everyone = [("milestone:all", key) for key in ("north", "south", "east", "west")]
    assert sorted(found) == sorted([("milestone:form", "south"), *everyone])


def test_a_program_that_is_over_reminds_nobody() -> None:
    program = replace(BASE, cohorts=(replace(BASE.cohorts[0], current=False),))

    assert Schedule(program).due(BEGIN, END) == []
    assert Schedule(program).next_after(BEGIN) is None


def test_each_district_hears_at_its_own_nine_o_clock() -> None:
    program = only(
        a_rule("one", "deadline", "on", -1), milestones=(a_milestone("form", "deadline", date(2026, 9, 17)),)
    )
    west = a_district(4, zone="America/Los_Angeles")
    program = replace(program, districts=(*program.districts, west), cohorts=(programs.a_cohort("north", "west"),))

    north, west_coast = year_of(program)

    assert (north.district, west_coast.district) == ("north", "west")
    assert west_coast.at - north.at == timedelta(hours=3)


def test_a_reminder_expires_some_hours_after_it_was_to_go_out() -> None:
    program = only(
        a_rule("late", "deadline", "on", 1, expires_hours=30),
        milestones=(a_milestone("form", "deadline", date(2026, 9, 4)),),
    )

    (occurrence,) = year_of(program)

    assert occurrence.nominal_at == local(2026, 9, 5)
    assert occurrence.at == local(2026, 9, 8)
    assert occurrence.expires_at == local(2026, 9, 8) + timedelta(hours=30)


def test_a_reminder_before_a_convening_never_outlives_its_start() -> None:
    convening = a_convening("kickoff", datetime(2026, 9, 24, 9, 30))
    program = only(
        a_rule("today", "convening", "starts", 0, at=time(8, 0)),
        a_rule("tomorrow", "convening", "starts", -1, expires_hours=48),
        convenings=(convening,),
    )

    assert {one.expires_at for one in year_of(program)} == {local(2026, 9, 24, 9, 30)}


@pytest.mark.parametrize(
    ("milestone_at", "expires"), [(None, local(2026, 9, 18, 0)), (time(14, 0), local(2026, 9, 17, 14))]
)
def test_a_reminder_before_a_deadline_is_of_use_through_its_day_or_time(
    milestone_at: time | None, expires: datetime
) -> None:
    form = a_milestone("form", "deadline", date(2026, 9, 17), at=milestone_at)

    (occurrence,) = year_of(only(a_rule("one", "deadline", "on", 0, expires_hours=72), milestones=(form,)))

    assert occurrence.expires_at == expires


@pytest.mark.parametrize(
    ("weekday", "first_ones"),
    [
        (0, [local(2026, 9, 8, 8), local(2026, 9, 14, 8), local(2026, 9, 21, 8)]),
        (4, [local(2026, 9, 4, 8), local(2026, 9, 11, 8), local(2026, 9, 18, 8)]),
    ],
)
def test_a_digest_stays_in_its_week(weekday: int, first_ones: list[datetime]) -> None:
    program = replace(BASE, reminders=(), digests=(a_digest("coordinators", weekday=weekday),))

    assert [one.at for one in year_of(program)][:3] == first_ones


def test_a_digest_whose_week_ends_closed_comes_on_the_last_open_day() -> None:
    friday_off = DayRange(date(2026, 9, 11), date(2026, 9, 11), "staff day")
    program = replace(
        BASE, reminders=(), digests=(a_digest("district", weekday=4),), cohorts=(programs.a_cohort("north"),)
    )
    program = replace(program, districts=(a_district(closed=(friday_off,)),))

    second = year_of(program)[1]

    assert (second.at, second.moved_because) == (local(2026, 9, 10, 8), "staff day")


def test_vacation_weeks_have_no_district_digest_but_the_coordinators_have_theirs() -> None:
    week = {one.about: one.key for one in ONE_YEAR if date(2027, 2, 15) <= one.local_date <= date(2027, 2, 21)}

    assert week["digest:coordinators"] == "digest:coordinators||2027-W07"
    assert "digest:district" not in week


def test_a_digest_goes_out_only_within_the_program_year() -> None:
    digests = [one for one in ONE_YEAR if one.kind == "digest"]

    assert min(one.local_date for one in digests) == date(2026, 9, 7)
    assert max(one.local_date for one in digests) == date(2027, 6, 28)


def test_two_digest_rules_for_one_audience_are_one_digest_a_week() -> None:
    twice = (a_digest("coordinators", id="monday"), a_digest("coordinators", id="thursday", weekday=3))

    occurrences = year_of(replace(BASE, reminders=(), digests=twice))

    assert {one.rule for one in occurrences} == {"monday"}


def test_published_late_the_nearest_missed_reminder_goes_out_once_and_the_others_are_past() -> None:
    form = a_milestone("form", "deadline", date(2026, 9, 24))
    rules = [a_rule(f"r{days}", "deadline", "on", days) for days in (-14, -7, -1)]
    published = local(2026, 9, 18, 20)

    pairs = Schedule(only(*rules, milestones=(form,))).late_published(BEGIN, published)

    assert [(one.rule, goes) for one, goes in pairs] == [("r-14", False), ("r-7", True)]
    assert pairs[1][0].at == local(2026, 9, 21, 7, 30)
    assert pairs[1][0].expires_at == local(2026, 9, 21, 19, 30)
    assert pairs[1][0].key == "milestone:form|north|r-7|2026-09-24|-7d"


@pytest.mark.parametrize("published", [local(2026, 9, 25), local(2026, 9, 23, 20)])
def test_published_too_late_nothing_of_the_milestone_goes_out(published: datetime) -> None:
    convening = a_convening("kickoff", datetime(2026, 9, 24, 7, 15), ends=datetime(2026, 9, 24, 9))
    program = only(a_rule("week", "convening", "starts", -7), convenings=(convening,))

    pairs = Schedule(program).late_published(BEGIN, published)

    assert [goes for _, goes in pairs] == [False]


def test_published_after_a_month_opened_it_is_still_announced_while_it_can_be_on_time() -> None:
    schedule = Schedule(only(a_rule("open", "reporting", "opens", 0)))

    assert [goes for _, goes in schedule.late_published(BEGIN, local(2026, 10, 13, 10))] == [True]
    assert [goes for _, goes in schedule.late_published(BEGIN, local(2026, 10, 14))] == [False]


def test_published_late_each_district_is_judged_on_its_own_calendar() -> None:
    closed = DayRange(date(2026, 9, 21), date(2026, 9, 25), "flooded")
    program = only(a_rule("week", "deadline", "on", -7), districts=2)
    north, south = program.districts
    program = replace(
        program,
        districts=(north, replace(south, closed=(closed,))),
        milestones=(a_milestone("form", "deadline", date(2026, 9, 24)),),
    )

    pairs = Schedule(program).late_published(BEGIN, local(2026, 9, 18, 20))

    assert {one.district: goes for one, goes in pairs} == {"north": True, "south": False}


def test_a_window_excludes_its_beginning_and_includes_its_end() -> None:
    schedule, first = Schedule(BASE), ONE_YEAR[0]

    assert first in schedule.due(first.at - timedelta(seconds=30), first.at)
    assert first not in schedule.due(first.at, first.at + timedelta(seconds=30))
    assert schedule.due(first.at, first.at) == []


def test_what_is_next_leads_through_the_whole_year() -> None:
    schedule, at, stops = Schedule(BASE), BEGIN, []

    while (following := schedule.next_after(at)) is not None:
        stops.append(at := following)

    assert stops == sorted({one.at for one in ONE_YEAR})


def test_instants_come_back_in_utc() -> None:
    following = Schedule(BASE).next_after(local(2026, 12, 24))

    assert {one.at.tzinfo for one in ONE_YEAR} == {UTC}
    assert (following, following and following.tzinfo) == (datetime(2026, 12, 28, 13, 0, tzinfo=UTC), UTC)


ABOUTS = st.sampled_from(
    [
        ("convening", "starts"),
        ("reporting", "opens"),
        ("reporting", "due"),
        ("reporting", "grace"),
        ("coaching call", "on"),
        ("milestone:plan", "on"),
    ]
)
YEAR_DAYS = st.dates(date(2026, 8, 20), date(2027, 7, 10))


@st.composite
def some_programs(draw: st.DrawFn) -> Program:
    """Any calendars, zones, rules and weekdays, over the sample year."""
    base = programs.a_program(3)
    rules = []
    for number in range(draw(st.integers(0, 4))):
        about, anchor = draw(ABOUTS)
        at = time(draw(st.integers(0, 23)), draw(st.sampled_from([0, 30])))
        days, school = draw(st.integers(-12, 12)), draw(st.booleans())
        rules.append(a_rule(f"r{number}", about, anchor, days, at=at, school_days=school))
    return replace(
        base,
        districts=tuple(draw(_some_district(number)) for number in (1, 2, 3)),
        reminders=tuple(rules),
        digests=tuple(a_digest(one, weekday=draw(st.integers(0, 6))) for one in ("coordinators", "district")),
        milestones=(
            *base.milestones,
            a_milestone("extra", "coaching call", draw(YEAR_DAYS), districts=("south",)),
        ),
    )


@st.composite
def _some_district(draw: st.DrawFn, number: int) -> District:
    first = draw(YEAR_DAYS)
    closed = DayRange(first, first + timedelta(days=draw(st.integers(0, 30))), "off")
    zone = draw(st.sampled_from(["America/New_York", "America/Los_Angeles", "Pacific/Auckland"]))
    return a_district(number, zone=zone, closed=(closed,), open_from=time(draw(st.integers(0, 9))))


def slow_year(program: Program) -> set[tuple[str, datetime]]:
    """The same year the obvious way: every rule, item and district, one by one. Keys of reminders, and when."""
    found = set()
    for rule in program.reminders:
        for about, day, districts in _items(program, rule):
            for district in program.active_districts:
                if not districts or district.id in districts:
                    calendar = dates.calendar_of(district)
                    shifted = calendar.shift_school_days(day, rule.days)
                    nominal = shifted if rule.school_days else day + timedelta(days=rule.days)
                    late = rule.days > 0 or (rule.days == 0 and rule.anchor == "opens")
                    landed = calendar.slot(nominal, rule.at, direction="after" if late else "before")
                    offset = f"{rule.days:+d}{'s' if rule.school_days else 'd'}"
                    found.add((f"{about}|{district.id}|{rule.id}|{day}|{offset}", calendar.instant(*landed)))
    return found


def _items(program: Program, rule: ReminderRule) -> list[tuple[str, date, tuple[str, ...]]]:
    if rule.about == "convening":
        return [(f"convening:{one.id}", one.starts.date(), one.districts) for one in program.convenings]
    if rule.about == "reporting":
        field = {"opens": "opens", "due": "due", "grace": "grace_ends"}[rule.anchor]
        return [(f"reporting:{one.month:%Y-%m}", getattr(one, field), ()) for one in program.months]
    wanted = [one for one in program.milestones if rule.about in (one.kind, f"milestone:{one.id}")]
    return [(f"milestone:{one.id}", one.on, one.districts) for one in wanted]


@given(some_programs())
@settings(max_examples=60, deadline=None)
def test_nothing_is_lost_or_invented_against_the_obvious_way(program: Program) -> None:
    occurrences = year_of(program)

    assert {(one.key, one.at) for one in occurrences if one.kind == "reminder"} == slow_year(program)
    assert len({one.key for one in occurrences}) == len(occurrences)
    assert [one.at for one in occurrences] == sorted(one.at for one in occurrences)


@given(some_programs())
@settings(max_examples=60, deadline=None)
def test_whatever_goes_out_goes_out_in_open_hours(program: Program) -> None:
    office = dates.Calendar(zone=program.zone)
    for one in year_of(program):
        calendar = dates.calendar_of(program.district_by_id[one.district]) if one.district else office
        assert calendar.next_open(one.at) == one.at
        assert (one.at == one.nominal_at) == (one.moved_because == "")


MOMENTS = st.datetimes(datetime(2026, 8, 15), datetime(2027, 8, 1), timezones=st.just(UTC))


@given(some_programs(), st.lists(MOMENTS, min_size=3, max_size=6))
@settings(max_examples=60, deadline=None)
def test_a_long_window_is_the_sum_of_its_parts(program: Program, moments: list[datetime]) -> None:
    schedule, cuts = Schedule(program), sorted(moments)

    parts = [one for a, b in pairwise(cuts) for one in schedule.due(a, b)]

    assert parts == schedule.due(cuts[0], cuts[-1])


@given(some_programs(), MOMENTS)
@settings(max_examples=60, deadline=None)
def test_nothing_is_due_before_the_next(program: Program, moment: datetime) -> None:
    schedule = Schedule(program)

    following = schedule.next_after(moment)

    rest = schedule.due(moment, END)
    assert following == (rest[0].at if rest else None)


@given(some_programs(), st.timedeltas(timedelta(hours=1), timedelta(hours=24)))
@settings(max_examples=20, deadline=None)
def test_ticks_see_what_a_year_sees(program: Program, step: timedelta) -> None:
    schedule, at, seen = Schedule(program), BEGIN, []

    while at < END:
        seen += schedule.due(at, min(at + step, END))
        at += step

    assert seen == schedule.due(BEGIN, END)
