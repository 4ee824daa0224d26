"""Monday's digest, as it arrives in the channels."""

from dataclasses import replace

import pytest

from bot.ui.cards import Chart
from store.program import Program
from tests.dialog import World
from tests.handlers.test_submit import GOOD
from tests.programs import a_digest, a_program

NAMED = a_digest("coordinators", late_names=True)


@pytest.fixture
def program() -> Program:
    """The cohort, late teams unnamed."""
    return a_program()


async def sends(world: World, who: str) -> None:
    """Somebody sends the month that is open."""
    person = world.person(who)
    await person.command("submit")
    await person.fills(GOOD)


def digests(world: World, purpose: str) -> list[str]:
    """The digests of a channel, oldest first."""
    return [text for text in world.channel(purpose) if text.startswith("The week of")]


@pytest.mark.wakes("2026-09-14 09:00")
async def test_three_lines_when_all_is_well(world: World) -> None:
    lines = digests(world, "coordinators")[-1].split("\n\n")

    assert lines[0] == "The week of Mon, Sep 14: all districts"
    assert lines[1] == "No month is open for data yet, so nothing is missing."
    assert lines[2].startswith("Next: September 2026 data: opens Thu, Oct 1")
    assert lines[3].startswith("Next convening: Sample kickoff convening, Thu, Sep 24")
    assert len(lines) == 5  # the last is the sample note


@pytest.mark.wakes("2026-10-05 10:00")
async def test_the_five_figures_and_the_chart_as_numbers(world: World) -> None:
    await sends(world, "ana")
    await world.clock_to("2026-10-19 10:00")

    said = digests(world, "coordinators")[-1]

    assert "1 of 3 entries is in. 2 are still to come; 2 past the due day." in said
    for figure in ("Expected: 3", "Actual: 1", "Rate: 33%", "On time: 1", "On-time rate: 33%"):
        assert figure in said
    assert (
        "Entries by month (entries)\nExpected: September 2026 3\nIn: September 2026 1\nOn time: September 2026 1"
        in said
    )


@pytest.mark.wakes("2026-10-19 10:00")
async def test_late_teams_are_not_named_unless_the_program_allows(world: World) -> None:
    said = digests(world, "coordinators")[-1]

    assert "Sample South" not in said


@pytest.mark.wakes("2026-10-15 10:00")
async def test_a_late_entry_counts_as_in_and_not_as_on_time(world: World) -> None:
    for who in ("ana", "south-member", "east-member"):
        await sends(world, who)
    await world.clock_to("2026-10-19 10:00")

    assert "Everything asked for so far is in: 3 of 3, 0 on time." in digests(world, "coordinators")[-1]


@pytest.mark.wakes("2026-10-05 10:00")
async def test_a_district_reads_of_itself_only(world: World) -> None:
    await sends(world, "ana")
    await world.clock_to("2026-10-19 10:00")

    north, south = digests(world, "district:north")[-1], digests(world, "district:south")[-1]

    assert "Everything asked for so far is in: 1 of 1, all on time." in north
    assert "South" not in north
    assert "September 2026 data was due Tue, Oct 13; it is taken until Fri, Oct 30" in south
    assert "North" not in south
    assert "Expected: 1" in south


@pytest.mark.wakes("2026-10-05 10:00")
async def test_a_districts_chart_has_a_gap_for_a_month_that_is_missing(world: World) -> None:
    await sends(world, "ana")
    await world.clock_to("2026-11-02 10:00")

    said = [said for said in world.door.posted if said.card.title == "The week of Mon, Nov 2: Sample North"][-1]
    chart = next(each for each in said.card.body if isinstance(each, Chart))

    assert chart.series[0].values == (8.0, None)
    assert "September 2026 8, October 2026 no value" in said.text


async def test_answers_to_the_next_convening_are_counted(world: World) -> None:
    await world.person("ana").acts("convening.rsvp", "kickoff|in person")
    await world.person("south-member").acts("convening.rsvp", "kickoff|no")
    await world.clock_to("2026-09-14 10:00")

    assert "Answers: 1 in person, 1 can't come." in digests(world, "coordinators")[-1]
    assert "Answers: 1 in person." in digests(world, "district:north")[-1]


@pytest.mark.wakes("2026-09-14 10:00")
async def test_one_digest_a_week(world: World) -> None:
    before = len(digests(world, "coordinators"))

    await world.corridor.tick()
    await world.clock_to("2026-09-18 10:00")

    assert len(digests(world, "coordinators")) == before == 2


class TestNamed:
    """Where the program file allows names."""

    @pytest.fixture
    def program(self) -> Program:
        """The coordinators' digest may name late teams."""
        base = a_program()
        return replace(base, digests=(NAMED, *base.digests[1:]))

    async def test_late_teams_are_named_to_the_coordinators(self, world: World) -> None:
        await world.clock_to("2026-10-05 10:00")
        await sends(world, "ana")
        await world.clock_to("2026-10-19 10:00")

        said = digests(world, "coordinators")[-1]

        assert "September 2026 is past its due day for Sample South and Sample East" in said
        assert "Sample East" not in digests(world, "district:south")[-1]
