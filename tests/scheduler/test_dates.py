"""School calendars: closed days, quiet hours, daylight saving and school hours."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.scheduler import dates
from bot.scheduler.dates import Calendar, Direction
from store.program import DayRange
from tests import programs

NORTH = dates.calendar_of(programs.a_district())


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (date(2026, 9, 8), ""),
        (date(2026, 9, 12), "Saturday"),
        (date(2026, 9, 13), "Sunday"),
        (date(2026, 10, 12), "Columbus Day"),
        (date(2027, 2, 16), "February vacation"),
        (date(2027, 2, 15), "Washington's Birthday"),
        (date(2027, 4, 19), "Patriots' Day"),
        (date(2027, 7, 5), "Independence Day (observed)"),
    ],
)
def test_every_closed_day_says_why(day: date, reason: str) -> None:
    assert NORTH.closed_reason(day) == reason
    assert NORTH.is_school_day(day) == (reason == "")


def test_a_range_without_a_reason_is_still_closed() -> None:
    calendar = Calendar(closed=(DayRange(date(2026, 9, 8), date(2026, 9, 8), ""),))

    assert calendar.closed_reason(date(2026, 9, 8)) == "closed"


@pytest.mark.parametrize(
    ("day", "n", "lands_on"),
    [
        (date(2026, 9, 8), 0, date(2026, 9, 8)),
        (date(2026, 9, 12), 0, date(2026, 9, 12)),
        (date(2026, 9, 12), 1, date(2026, 9, 14)),
        (date(2026, 9, 12), -1, date(2026, 9, 11)),
        (date(2026, 9, 8), -1, date(2026, 9, 4)),
        (date(2026, 9, 8), 4, date(2026, 9, 14)),
        (date(2026, 12, 22), 2, date(2027, 1, 4)),
        (date(2027, 1, 4), -2, date(2026, 12, 22)),
        (date(2027, 2, 22), -1, date(2027, 2, 12)),
    ],
)
def test_school_days_are_counted_across_weekends_vacations_and_new_year(day: date, n: int, lands_on: date) -> None:
    assert NORTH.shift_school_days(day, n) == lands_on


def test_the_next_school_day_may_be_the_day_itself() -> None:
    assert NORTH.next_school_day(date(2026, 9, 4)) == date(2026, 9, 4)
    assert NORTH.next_school_day(date(2026, 9, 5)) == date(2026, 9, 8)
    assert NORTH.previous_school_day(date(2026, 9, 7)) == date(2026, 9, 4)


@pytest.mark.parametrize(
    ("day", "at", "instant"),
    [
        (date(2026, 10, 30), time(9), datetime(2026, 10, 30, 13, tzinfo=UTC)),
        (date(2026, 11, 2), time(9), datetime(2026, 11, 2, 14, tzinfo=UTC)),
        (date(2027, 3, 14), time(2, 30), datetime(2027, 3, 14, 7, 30, tzinfo=UTC)),  # skipped: becomes 3:30
        (date(2026, 11, 1), time(1, 30), datetime(2026, 11, 1, 5, 30, tzinfo=UTC)),  # twice: the first
        (date(2026, 11, 1), time(1, 30, fold=1), datetime(2026, 11, 1, 5, 30, tzinfo=UTC)),
    ],
)
def test_nine_o_clock_stays_nine_o_clock_across_daylight_saving(day: date, at: time, instant: datetime) -> None:
    assert NORTH.instant(day, at) == instant


@pytest.mark.parametrize(
    ("day", "at", "direction", "lands_on"),
    [
        (date(2026, 9, 8), time(9), "before", (date(2026, 9, 8), time(9))),
        (date(2026, 9, 8), time(9), "after", (date(2026, 9, 8), time(9))),
        # A closed day: another day, the same time.
        (date(2026, 9, 7), time(9), "before", (date(2026, 9, 4), time(9))),
        (date(2026, 9, 7), time(9), "after", (date(2026, 9, 8), time(9))),
        (date(2027, 4, 20), time(9), "before", (date(2027, 4, 16), time(9))),
        (date(2026, 9, 7), time(20), "before", (date(2026, 9, 4), time(15, 45))),
        (date(2026, 9, 7), time(20), "after", (date(2026, 9, 8), time(15, 45))),
        (date(2026, 9, 7), time(6), "after", (date(2026, 9, 8), time(7, 30))),
        # Quiet hours: the nearest edge, never across the milestone's side.
        (date(2026, 9, 8), time(20), "before", (date(2026, 9, 8), time(15, 45))),
        (date(2026, 9, 8), time(20), "after", (date(2026, 9, 9), time(7, 30))),
        (date(2026, 9, 8), time(6), "before", (date(2026, 9, 4), time(15, 45))),
        (date(2026, 9, 8), time(6), "after", (date(2026, 9, 8), time(7, 30))),
        (date(2026, 9, 8), time(16), "before", (date(2026, 9, 8), time(15, 45))),
        (date(2026, 9, 8), time(15, 50), "before", (date(2026, 9, 8), time(15, 50))),
    ],
)
def test_before_moves_earlier_and_after_moves_later(
    day: date, at: time, direction: Direction, lands_on: tuple[date, time]
) -> None:
    assert NORTH.slot(day, at, direction=direction) == lands_on


@pytest.mark.parametrize(
    ("local", "opens"),
    [
        (datetime(2026, 9, 8, 9, 0), datetime(2026, 9, 8, 9, 0)),
        (datetime(2026, 9, 8, 7, 29), datetime(2026, 9, 8, 7, 30)),
        (datetime(2026, 9, 8, 16, 0), datetime(2026, 9, 9, 7, 30)),
        (datetime(2026, 9, 4, 18, 0), datetime(2026, 9, 8, 7, 30)),
        (datetime(2026, 12, 25, 10, 0), datetime(2027, 1, 4, 7, 30)),
    ],
)
def test_what_would_go_out_in_quiet_hours_waits_for_the_morning(local: datetime, opens: datetime) -> None:
    instant = NORTH.instant(local.date(), local.time())

    assert NORTH.next_open(instant) == NORTH.instant(opens.date(), opens.time())


def test_school_hours_pass_only_while_the_district_is_open() -> None:
    friday = NORTH.instant(date(2026, 9, 4), time(15, 0))

    assert NORTH.add_school_hours(friday, 2) == NORTH.instant(date(2026, 9, 8), time(8, 30))
    assert NORTH.school_hours_between(friday, NORTH.instant(date(2026, 9, 8), time(8, 30))) == 2.0
    assert NORTH.school_hours_between(friday, friday - timedelta(days=3)) == 0.0


def test_school_hours_are_real_hours_in_a_night_the_clocks_change() -> None:
    calendar = Calendar(zone="Africa/Cairo", open_from=time(0), open_until=time(10))
    friday = date(2027, 4, 30)  # from midnight to 1:00 the clocks are skipped

    hours = calendar.school_hours_between(calendar.instant(friday, time(0)), calendar.instant(friday, time(10)))

    assert hours == 9.0


def test_districts_with_the_same_days_share_a_calendar() -> None:
    assert dates.calendar_of(programs.a_district(1)) is dates.calendar_of(programs.a_district(2))
    assert hash(Calendar(closed=NORTH.closed)) == hash(NORTH)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"open_from": time(16), "open_until": time(8)}, "is not before `open_until`"),
        ({"closed": (DayRange(date(2026, 1, 1), date(2028, 1, 1), "left"),)}, "more than a year"),
    ],
)
def test_a_calendar_that_never_opens_is_refused(changes: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Calendar(**changes)  # type: ignore[arg-type]


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="has no zone"):
        NORTH.next_open(datetime(2026, 9, 8, 9, 0))


DAYS = st.dates(date(2025, 1, 1), date(2030, 12, 31))
DIRECTIONS: st.SearchStrategy[Direction] = st.sampled_from(["before", "after"])


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    """Any zone, a few closed ranges, any hours."""
    starts = draw(st.lists(DAYS, max_size=4))
    closed = tuple(DayRange(day, day + timedelta(days=draw(st.integers(0, 80))), "off") for day in starts)
    minutes = sorted(draw(st.lists(st.integers(0, 24 * 60 - 1), min_size=2, max_size=2, unique=True)))
    opens, closes = (time(minute // 60, minute % 60) for minute in minutes)
    zone = draw(st.sampled_from(["America/New_York", "Pacific/Auckland", "America/Los_Angeles", "UTC"]))
    return Calendar(zone, closed, opens, closes)


@given(calendars(), DAYS, st.times(), DIRECTIONS)
@settings(max_examples=300, deadline=None)
def test_a_slot_is_inside_hours_on_a_school_day_on_the_right_side(
    calendar: Calendar, day: date, at: time, direction: Direction
) -> None:
    moved = calendar.slot(day, at, direction=direction)

    assert calendar.is_school_day(moved[0])
    assert calendar.open_from <= moved[1] < calendar.open_until
    assert calendar.slot(*moved, direction=direction) == moved
    if direction == "before":
        assert moved <= (day, at)
    else:
        assert moved >= (day, at)


@given(calendars(), DAYS, st.times(), DIRECTIONS)
@settings(max_examples=200, deadline=None)
def test_slots_keep_the_order_of_days(calendar: Calendar, day: date, at: time, direction: Direction) -> None:
    today, tomorrow = (calendar.slot(one, at, direction=direction) for one in (day, day + timedelta(days=1)))

    assert today <= tomorrow


@given(calendars(), st.datetimes(datetime(2025, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)))
@settings(max_examples=300, deadline=None)
def test_the_next_opening_is_open_and_not_earlier(calendar: Calendar, instant: datetime) -> None:
    opens = calendar.next_open(instant)

    assert opens >= instant
    assert calendar.next_open(opens) == opens
    assert calendar.is_school_day(calendar.local(opens).date())


@given(calendars(), DAYS, st.integers(-60, 60).filter(bool))
@settings(max_examples=200, deadline=None)
def test_counting_school_days_agrees_with_walking_them(calendar: Calendar, day: date, n: int) -> None:
    step, left, walked = timedelta(days=1 if n > 0 else -1), abs(n), day
    while left:
        walked += step
        left -= calendar.is_school_day(walked)

    assert calendar.shift_school_days(day, n) == walked


@given(st.datetimes(datetime(2026, 9, 1), datetime(2027, 6, 1), timezones=st.just(UTC)), st.integers(1, 200))
@settings(max_examples=200, deadline=None)
def test_added_school_hours_are_found_again(instant: datetime, hours: int) -> None:
    assert NORTH.school_hours_between(instant, NORTH.add_school_hours(instant, hours)) == pytest.approx(hours)
