"""How long a simulated year takes with 11 and with 400 districts, and what a district costs in each.

python -m benchmarks.simulate
"""

from datetime import date
from time import perf_counter

from bot.simulate import simulate
from tests.programs import a_program

FIRST, LAST = date(2026, 9, 1), date(2027, 6, 30)
FLOORS = {11: 5.0, 400: 60.0}


def measure(districts: int) -> tuple[float, int]:
    """Seconds for the year with nobody answering (the most messages), and how many there were."""
    program = a_program(districts)
    started = perf_counter()
    messages = sum(1 for _ in simulate(program, FIRST, LAST))
    return perf_counter() - started, messages


def main() -> None:
    """Print both, each beside its floor, and the ratio for each district (1.0 is linear)."""
    each: dict[int, float] = {}
    for districts, floor in FLOORS.items():
        taken, messages = measure(districts)
        each[districts] = taken / districts
        print(f"{districts} districts: {messages} messages in {taken:.2f} s (at most {floor:.0f} s)")
    print(f"a district costs {each[400] / each[11]:.2f} times as much among 400 as among 11")


if __name__ == "__main__":
    main()
