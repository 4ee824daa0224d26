"""A year on a page, without a store."""

from datetime import date, datetime

from bot.simulate import days, simulate
from tests.dialog import World
from tests.programs import a_program

FIRST, LAST = date(2026, 9, 1), date(2026, 10, 31)


def test_every_message_says_when_to_whom_and_why() -> None:
    line = next(line for line in simulate(a_program(2), FIRST, LAST) if line.kind == "reminder")

    assert line.at == "2026-09-17T09:00:00-04:00"
    assert line.to == "district:north"
    assert "this reminder is for 5 school days before" in line.why
    assert line.text.startswith("Sample kickoff convening")


def test_messages_come_in_order_and_each_once() -> None:
    lines = list(simulate(a_program(), FIRST, LAST))
    moments = [datetime.fromisoformat(line.at) for line in lines]

    assert moments == sorted(moments)
    assert len({(line.at, line.to, line.text) for line in lines}) == len(lines)


def test_when_everybody_answers_the_reminders_stop() -> None:
    nobody = [line for line in simulate(a_program(), FIRST, LAST) if "October 2026 data is due" in line.text]
    soon = [line for line in simulate(a_program(), FIRST, LAST, 2) if line.kind == "reminder"]

    assert len([line for line in soon if "September 2026 data is open" in line.text]) == 3
    assert not [line for line in soon if "September 2026 data is due today" in line.text]
    assert nobody == []


def test_days_are_one_list_each() -> None:
    found = list(days(a_program(), FIRST, date(2026, 9, 30)))

    assert len(found) == 30
    assert found[0] == []


async def test_the_simulation_says_what_the_real_thing_says(world: World) -> None:
    await world.clock_to("2026-10-31 12:00")
    lived = sorted((said.ref.place.removeprefix("channel:"), said.text) for said in world.door.posted)

    simulated = sorted(
        (line.to.replace("member:", "direct:"), line.text) for line in simulate(a_program(), FIRST, LAST)
    )

    assert simulated == lived
