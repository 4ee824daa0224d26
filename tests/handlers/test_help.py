"""Help by role, and what it leaves out."""

from tests.dialog import World


async def test_a_member_sees_what_a_member_can_say(world: World) -> None:
    said = await world.person("ana").command("help")

    assert "You are a team member of Sample North." in said
    assert "/csmhs submit [month]" in said
    assert "/csmhs reopen" not in said
    assert "[Enter this month] [Status]" in said


async def test_a_coordinator_sees_more_and_no_entry(world: World) -> None:
    said = await world.person("dana").command("help")

    assert "/csmhs attendance" in said
    assert "/csmhs submit" not in said
    assert "Enter this month" not in said


async def test_a_stranger_sees_how_to_join_and_ask(world: World) -> None:
    said = await world.person("stranger").command("help")

    assert "/csmhs join CODE" in said
    assert "/csmhs status" not in said


async def test_every_button_of_help_does_something(world: World) -> None:
    ana = world.person("ana")
    await world.clock_to("2026-10-05 10:00")
    shown = await ana.command("help")
    labels = shown.rsplit("\n\n", 1)[-1].strip("[]").split("] [")

    for label in labels:
        await ana.command("help")
        assert "older version" not in await ana.clicks(label)
    assert len(labels) == 3


async def test_nothing_typed_is_help(world: World) -> None:
    assert "You can say:" in await world.person("ana").command("")
