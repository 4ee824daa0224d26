"""From an answer somebody gave to one that everybody gets: read by a coordinator, dated, in force at once."""

from dataclasses import replace
from datetime import date

from store import versions
from store.program import FaqEntry, Translation
from tests.dialog import Talker, World
from tests.handlers.publish import change

QUESTION = "Can a school nurse sit on the district team?"
ANSWER = "Yes. Anybody who works on school mental health may sit on it."
MAKE = "Make this an FAQ entry"


async def answered(world: World) -> tuple[Talker, Talker, Talker]:
    """Ana has asked, Chen has answered by form."""
    ana, chen, dana = world.person("ana"), world.person("chen"), world.person("dana")
    await ana.command("escalate")
    await ana.fills(question=QUESTION, topic="data")
    await chen.clicks("Reply")
    await chen.fills(words=ANSWER)
    return ana, chen, dana


async def entries(world: World) -> dict[str, FaqEntry]:
    async with world.corridor.database.read() as session:
        version = await versions.in_force(session)
    assert version is not None
    return {one.question: one for one in version.program.faq}


async def test_a_coordinator_stores_an_answer_and_it_is_given_at_once(world: World) -> None:
    ana, _, dana = await answered(world)

    await dana.clicks(MAKE)
    held = {one.key: one.value for one in dana.form.fields}
    said = await dana.fills()

    assert held["question"] == QUESTION
    assert held["answer"] == ANSWER
    assert held["source"] == "Practice: Chen, answer of Tue, Sep 1, 2026"
    assert held["as_of"] == "2026-09-01"
    assert said.startswith("Version 2 is in force")
    said = await ana.says("can a school nurse sit on the district team")
    assert ANSWER in said
    assert "Source: Practice: Chen, answer of Tue, Sep 1, 2026, as of September 1, 2026." in said


async def test_what_a_coordinator_has_read_is_no_sample(world: World) -> None:
    _, _, dana = await answered(world)

    await dana.clicks(MAKE)
    await dana.fills()

    assert not (await entries(world))[QUESTION].sample


async def test_the_contact_proposes_and_the_coordinator_decides(world: World) -> None:
    _, chen, dana = await answered(world)

    await chen.clicks(MAKE)
    assert "A coordinator reads it before it is given to anybody." in chen.form.intro
    said = await chen.fills()
    assert said.startswith("A coordinator reads it first.")
    assert QUESTION not in await entries(world)
    assert "Proposed by: Chen" in world.channel("coordinators")[-1]

    await dana.clicks("Put it in force")
    assert (await entries(world))[QUESTION].answer == ANSWER
    assert chen.inbox[-1] == f"Dana approved what you proposed: {QUESTION}"


async def test_a_coordinator_mends_a_proposal_first(world: World) -> None:
    _, chen, dana = await answered(world)
    await chen.clicks(MAKE)
    await chen.fills()

    await dana.clicks("Edit first")
    await dana.fills(answer="Yes, a nurse may.")

    assert (await entries(world))[QUESTION].answer == "Yes, a nurse may."
    assert "approved" in chen.inbox[-1]


async def test_a_declined_proposal_changes_nothing_and_is_decided_once(world: World) -> None:
    _, chen, dana = await answered(world)
    await chen.clicks(MAKE)
    await chen.fills()

    await dana.clicks("Decline")
    said = await dana.acts("faq.approve", "1")

    assert said == "Dana has declined it already, so nothing was changed."
    assert QUESTION not in await entries(world)


async def test_a_student_in_the_entry_is_refused_and_the_other_fields_stay(world: World) -> None:
    _, _, dana = await answered(world)
    await dana.clicks(MAKE)

    await dana.fills(answer="As for Maria Lopez in grade 5: yes.")

    assert "Write counts or roles only" in dana.errors["answer"]
    assert {one.key: one.value for one in dana.form.fields}["question"] == QUESTION
    assert QUESTION not in await entries(world)


async def test_a_page_is_not_taken_without_the_field_that_was_refused(world: World) -> None:
    _, _, dana = await answered(world)
    await dana.clicks(MAKE)

    said = await dana.fills(phrasings="May Maria Lopez in grade 5 sit on it?")

    assert "I kept nothing of what you wrote." in said
    assert dana.last.kind == "identifier"
    assert QUESTION not in await entries(world)


async def test_a_day_that_is_still_ahead_is_not_a_date_of_knowing(world: World) -> None:
    _, _, dana = await answered(world)
    await dana.clicks(MAKE)

    await dana.fills(as_of="2027-01-01")

    assert "still ahead" in dana.errors["as_of"]


async def test_a_question_that_has_an_entry_is_not_stored_twice(world: World) -> None:
    _, _, dana = await answered(world)
    await dana.clicks(MAKE)

    await dana.fills(question="When is monthly data due?")

    assert "already leads to" in dana.errors[""]
    assert {one.key: one.value for one in dana.form.fields}["answer"] == ANSWER


async def test_a_question_without_an_answer_is_not_stored(world: World) -> None:
    ana, dana = world.person("ana"), world.person("dana")
    await ana.command(f"escalate {QUESTION}")

    said = await dana.acts("faq.propose", "1")

    assert said == "#1 has no answer yet, so there is nothing to store. Answer it first."


async def test_only_who_answers_may_make_an_entry(world: World) -> None:
    ana, chen, dana = await answered(world)
    await dana.clicks(MAKE)
    ana._form = dana.form

    assert "nothing was changed" in await ana.acts("faq.propose", "1")
    assert "nothing was changed" in await ana.acts("faq.change", "due-day")
    assert "nothing was changed" in await ana.acts("faq.retire", "due-day|yes")
    assert "nothing was changed" in await ana.fills()
    assert "nothing was changed" in await chen.acts("faq.approve", "1")
    assert set(await entries(world)) == {one.question for one in (await entries(world)).values()}
    assert QUESTION not in await entries(world)


async def test_a_changed_answer_keeps_its_id_and_its_other_phrasings(world: World) -> None:
    dana = world.person("dana")
    await dana.acts("faq.change", "due-day")

    await dana.fills(answer="On the 12th.", as_of="2026-09-01")

    entry = (await entries(world))["When is monthly data due?"]
    assert (entry.id, entry.answer, entry.phrasings) == ("due-day", "On the 12th.", ("deadline for the numbers",))
    assert entry.as_of == date(2026, 9, 1)


async def test_an_answer_is_retired_after_a_second_look(world: World) -> None:
    dana = world.person("dana")

    said = await dana.acts("faq.retire", "due-day")
    assert said.startswith("Retire “When is monthly data due?”?")
    assert "When is monthly data due?" in await entries(world)

    await dana.clicks("Yes, retire it")
    assert "When is monthly data due?" not in await entries(world)


async def test_a_changed_answer_takes_its_translations_back_for_review(world: World) -> None:
    dana = world.person("dana")
    spanish = Translation(
        language="es", question="¿Qué es?", answer="Una red.", reviewer="Dana", as_of=date(2026, 9, 1)
    )
    await change(world, lambda old: replace(old, faq=(replace(old.faq[0], translations=(spanish,)), *old.faq[1:])))
    question = "What is the learning collaborative?"

    await dana.acts("faq.change", "what-is")
    await dana.fills(phrasings="what is this about\nwhat is it")
    assert (await entries(world))[question].translations == (spanish,)

    await dana.acts("faq.change", "what-is")
    await dana.fills(answer="Teams learn from each other.")
    (waiting,) = (await entries(world))[question].translations
    assert (waiting.answer, waiting.reviewer, waiting.as_of) == ("Una red.", "", None)


async def test_the_owner_of_an_answer_may_change_it_and_others_may_not(world: World) -> None:
    await change(world, lambda old: replace(old, faq=(replace(old.faq[0], owner="chen"), *old.faq[1:])))

    chen = world.person("chen")
    await chen.acts("faq.change", "what-is")
    refused = await world.person("ben").acts("faq.change", "what-is")

    assert {one.key: one.value for one in chen.form.fields}["answer"].startswith("Sample: district")
    assert refused == "That is for a coordinator or the answer's owner, so nothing was changed."
