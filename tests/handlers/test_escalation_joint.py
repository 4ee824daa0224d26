"""One answer for several who ask the same, if they agree, and nothing of who else asked."""

import pytest

from tests.dialog import Talker, World

FIRST, SECOND = "Which students count in our monthly data?", "Which students count in the monthly data?"
WORDING = "Which students count in the monthly numbers?"


async def asked_twice(world: World) -> tuple[Talker, Talker, Talker]:
    """A question of North, the same of South, and who answers both."""
    ana, sam, chen = world.person("ana"), world.person("south-member"), world.person("chen")
    await ana.command(f"escalate {FIRST}")
    await sam.command(f"escalate {SECOND}")
    return ana, sam, chen


async def proposed(world: World) -> tuple[Talker, Talker, Talker]:
    ana, sam, chen = await asked_twice(world)
    await chen.acts("escalate.join", "1|2")
    await chen.fills(wording=WORDING)
    return ana, sam, chen


async def test_alike_questions_of_two_districts_are_shown_where_they_are_answered(world: World) -> None:
    await asked_twice(world)

    assert any("#2 reads like #1, which another district has asked." in one for one in world.channel("escalations"))


async def test_the_same_of_one_district_and_another_question_are_not(world: World) -> None:
    ana, ben, sam = world.person("ana"), world.person("ben"), world.person("south-member")
    await ana.command(f"escalate {FIRST}")
    await ben.command(f"escalate {SECOND}")
    await sam.command("escalate Who pays for lunch?")

    assert not any("reads like" in one for one in world.channel("escalations"))


async def test_each_asker_sees_the_wording_and_nobody_else(world: World) -> None:
    ana, sam, _ = await proposed(world)

    for asker, other in ((ana, "Sample South"), (sam, "Sample North")):
        asked = asker.inbox[-1]
        assert WORDING in asked
        assert other not in asked
    assert "South" not in ana.inbox[-1]
    assert "Ana" not in sam.inbox[-1]


@pytest.mark.parametrize("words", [FIRST, SECOND.lower(), FIRST.removesuffix("?")])
async def test_one_askers_own_words_are_shown_to_nobody_else(world: World, words: str) -> None:
    ana, south, chen = await asked_twice(world)
    opened = await chen.acts("escalate.join", "1|2")
    asked = opened.partition("One wording for all of them")[2]

    said = await chen.fills(wording=words)

    assert FIRST not in asked
    assert "Say it in your own words." in said
    assert not any("is this your question?" in one for one in (*ana.inbox, *south.inbox))


async def test_who_agrees_gets_the_same_answer_once(world: World) -> None:
    ana, sam, chen = await proposed(world)
    await ana.clicks("Yes, that is my question")
    await sam.clicks("Yes, that is my question")

    await chen.acts("escalate.reply", "1")
    said = await chen.fills(words="All of grades 6 to 8.")
    await chen.acts("escalate.reply", "1")
    again = await chen.fills(words="All of grades 6 to 8.")

    assert said.startswith("Sent to Ana. The same went to 1 other who asked it.")
    assert "nothing was sent twice" in again
    for asker in (ana, sam):
        assert sum("All of grades 6 to 8." in one for one in asker.inbox) == 1
        assert "It is answered" in await asker.command(f"escalations {1 if asker is ana else 2}")


async def test_without_a_yes_of_both_each_is_answered_alone(world: World) -> None:
    ana, sam, chen = await proposed(world)
    await ana.clicks("Yes, that is my question")
    await sam.clicks("No, mine is another one")

    await chen.acts("escalate.reply", "1")
    await chen.fills(words="All of grades 6 to 8.")

    assert any("All of grades" in one for one in ana.inbox)
    assert not any("All of grades" in one for one in sam.inbox)
    assert any("The asker of #1 agrees to be answered together" in one for one in world.channel("escalations"))
    assert any("#2 keeps it apart" in one for one in world.channel("escalations"))
    assert "It is open" in await sam.command("escalations 2")


async def test_who_agrees_late_gets_what_was_answered(world: World) -> None:
    ana, sam, chen = await proposed(world)
    await ana.clicks("Yes, that is my question")
    await chen.acts("escalate.reply", "1")
    await chen.fills(words="All of grades 6 to 8.")

    await sam.clicks("Yes, that is my question")

    assert sum("All of grades 6 to 8." in one for one in sam.inbox) == 1


async def test_a_third_one_joins_the_two(world: World) -> None:
    ana, sam, chen = await proposed(world)
    third = world.person("east-member")
    await third.command(f"escalate {FIRST}")
    await chen.acts("escalate.join", "1|3")
    await chen.fills(wording=WORDING)
    for asker in (ana, sam, third):
        await asker.clicks("Yes, that is my question")

    await chen.acts("escalate.reply", "3")
    said = await chen.fills(words="All of grades 6 to 8.")

    assert "The same went to 2 others" in said


@pytest.mark.parametrize("who", ["ana", "ben", "south-lead"])
async def test_who_does_not_answer_cannot_join_questions(world: World, who: str) -> None:
    await asked_twice(world)

    assert "nothing was" in await world.person(who).acts("escalate.join", "1|2")


async def test_nobody_agrees_for_somebody_else(world: World) -> None:
    await proposed(world)

    assert "somebody else's question" in await world.person("south-member").acts("escalate.agree", "1")


async def test_a_closed_question_is_not_joined(world: World) -> None:
    ana, _, chen = await asked_twice(world)
    await ana.acts("escalate.close", "1")

    assert "closed or not here any more" in await chen.acts("escalate.join", "1|2")


async def test_the_wording_is_looked_at_by_the_guards(world: World) -> None:
    _, _, chen = await asked_twice(world)
    await chen.acts("escalate.join", "1|2")

    await chen.fills(wording="Does my student Jaylen Carter in grade 7 count?")

    assert not any("Jaylen" in one for one in (*world.person("ana").inbox, *world.person("south-member").inbox))
