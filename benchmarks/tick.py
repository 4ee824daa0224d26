"""One tick against the size of the calendar: `python -m benchmarks.tick`.

The claim: a tick of 30 seconds costs the same with 10,000 and with 1,000,000 occurrences ahead, and stays under
10 ms; the first tick of a day included. Four shapes of the same numbers, all with 400 districts and ten rules:

- shared: 40 different calendars, a school year, every milestone for all districts;
- apart: 400 different calendars, the same (most rules to ask on the hour);
- own: 40 calendars, a school year, every milestone for one district (most items);
- far: the same, but spread over a hundred years, so that equally much is due near today.

Beside each: a scan of a plain sorted list of all instants (what we do not do), and bisecting that list, which is
the floor: nothing that finds the window in a list of everything can do better. The busiest tick of a day costs its
length besides, as every occurrence is made; that one is printed with how much was due. Exits 1 when a limit is broken.
"""

import statistics
import sys
import time as clock
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

from bot.messages import TICK
from bot.scheduler.due import Schedule
from store.program import DayRange, Milestone, Program, ReminderRule
from tests import programs

LIMIT_MS = 10.0
SMALL, LARGE = 10_000, 1_000_000
DISTRICTS, RULES = 400, 10
FIRST_DAY, DAYS = date(2026, 9, 14), 250
EVER = datetime(2026, 8, 1, tzinfo=UTC), datetime(2130, 1, 1, tzinfo=UTC)
EVENING = datetime(2026, 10, 1, 4, 1, tzinfo=UTC)
MORNING = datetime(2026, 11, 17, 13, 16, tzinfo=UTC)


@dataclass(frozen=True)
class Shape:
    """How the occurrences lie. `years`: over how many the larger calendar is spread."""

    name: str
    calendars: int
    for_one: bool = False
    years: int = 1


SHAPES = (Shape("shared", 40), Shape("apart", 400), Shape("own", 40, True), Shape("far", 40, True, 100))


@dataclass(frozen=True)
class Figures:
    """Of one program; times in milliseconds unless named otherwise, occurrences counted, not assumed."""

    ahead: int
    build_s: float
    idle: float
    first_of_day: float
    next_after: float
    busiest: float
    due_in_it: int
    scan: float
    bisect: float


def main() -> int:
    """Print the table; 0 when every limit holds."""
    broken = 0
    print("Times in ms.   ahead  build s     tick  first of day  next_after  busiest (due)       scan   bisect")
    for shape in SHAPES:
        small = measure(a_calendar(shape, SMALL, 1))
        large = measure(a_calendar(shape, LARGE, shape.years))
        for one in (small, large):
            busiest = f"{one.busiest:.2f} ({one.due_in_it:,})"
            print(f"{shape.name:8}{one.ahead:>12,}{one.build_s:>9.2f}{one.idle:>9.4f}{one.first_of_day:>14.3f}"
                  f"{one.next_after:>12.2f}{busiest:>15}{one.scan:>11.2f}{one.bisect:>9.4f}")  # fmt: skip
        worst = max(large.idle, large.first_of_day)
        broken += worst >= LIMIT_MS
        print(f"{shape.name:8}ratio: tick {large.idle / small.idle:.2f}, first of day "
              f"{large.first_of_day / small.first_of_day:.2f}, scan {large.scan / small.scan:.0f}. Worst {worst:.3f} ms, "
              f"limit {LIMIT_MS:.0f} ms {'holds' if worst < LIMIT_MS else 'IS BROKEN'}; "
              f"floor (bisect a list of all) {large.bisect:.4f} ms.\n")  # fmt: skip
    return 1 if broken else 0


def a_calendar(shape: Shape, size: int, years: int) -> Program:
    """About this many reminders: ten rules on 400 districts, over so many school years."""
    districts = tuple(
        programs.a_district(number, closed=(*programs.VACATIONS, _own_day(number % shape.calendars)))
        for number in range(1, DISTRICTS + 1)
    )
    items = size // RULES // (1 if shape.for_one else DISTRICTS)
    return replace(
        programs.a_program(1),
        districts=districts,
        cohorts=(programs.a_cohort(*(district.id for district in districts)),),
        milestones=tuple(
            _milestone(number, items, years, districts[number % DISTRICTS].id if shape.for_one else "")
            for number in range(items)
        ),
        convenings=(),
        months=(),
        reminders=tuple(_rule(number) for number in range(RULES)),
        digests=(),
    )


def _own_day(number: int) -> DayRange:
    day = date(2026, 9, 1) + timedelta(days=number % 280)
    return DayRange(day, day + timedelta(days=number // 280), "staff day")


def _milestone(number: int, items: int, years: int, district: str) -> Milestone:
    days = number * DAYS * years // items
    on = FIRST_DAY + timedelta(days=days % DAYS + 365 * (days // DAYS))
    return programs.a_milestone(f"m{number}", "deadline", on, districts=(district,) if district else ())


def _rule(number: int) -> ReminderRule:
    at = time(8 + number % 8, 15)
    return programs.a_rule(f"r{number}", "deadline", "on", -number, at=at, school_days=number % 2 == 1)


def measure(program: Program) -> Figures:
    """Build, then tick through a morning's idle minutes, at the start of many days, and on the hours of one day."""
    began = clock.perf_counter()
    schedule = Schedule(program)
    build_s = clock.perf_counter() - began
    instants = sorted(one.at for one in schedule.due(*EVER))

    nights = [EVENING + timedelta(days=n) for n in range(60)]
    first = [timed(partial(schedule.due, night, night + TICK)) for night in nights]
    following = [timed(partial(schedule.next_after, night)) for night in nights]
    idle = [timed(partial(schedule.due, MORNING + n * TICK, MORNING + (n + 1) * TICK)) for n in range(110)]
    hours = [MORNING + timedelta(minutes=-1.5 + 60 * n) for n in range(8)]
    busiest = max((min(timed(partial(schedule.due, at, at + 3 * TICK)) for _ in range(3)), at) for at in hours)
    return Figures(
        ahead=len(instants),
        build_s=build_s,
        idle=statistics.median(idle),
        first_of_day=max(first),
        next_after=max(following),
        busiest=busiest[0],
        due_in_it=len(schedule.due(busiest[1], busiest[1] + 3 * TICK)),
        scan=timed(partial(_scan, instants)),
        bisect=statistics.median(timed(partial(_bisect, instants)) for _ in range(100)),
    )


def _scan(instants: Sequence[datetime]) -> list[datetime]:
    return [at for at in instants if MORNING < at <= MORNING + TICK]


def _bisect(instants: Sequence[datetime]) -> Sequence[datetime]:
    return instants[bisect_right(instants, MORNING) : bisect_right(instants, MORNING + TICK)]


def timed(call: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    began = clock.perf_counter()
    call()
    return (clock.perf_counter() - began) * 1000


if __name__ == "__main__":
    sys.exit(main())
