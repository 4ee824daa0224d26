"""A question given to a person: it arrives, the reply comes back, and silence is not the end of it."""

from dataclasses import replace
from datetime import date

import pytest

from bot.messages import Account, ActionClicked, ConversationRef, MessageReceived
from store.program import DayRange, Program
from tests.dialog import Talker, World
from tests.programs import CONTACTS, a_program

QUESTION = "Which students count in our data?"


class Letters:
    """Somebody who answers from e-mail only."""

    def __init__(self, world: World, address: str) -> None:
        self._world = world
        self.account = Account("email", address, name=address, direct=address)

    @property
    def received(self) -> list[str]:
        return [mail.text for mail in self._world.mails(self.account.account_id)]

    async def replies(self, text: str) -> str:
        newest = self._world.mails(self.account.account_id)[-1]
        return await self.says(text, newest.ref.message)

    async def says(self, text: str, thread: str, event_id: str = "") -> str:
        talker = Talker(self._world, "nobody")
        talker.account = self.account
        place = ConversationRef("email", self.account.account_id, thread)
        word = MessageReceived(
            event_id=event_id or self._world.event_id(),
            account=self.account,
            conversation=place,
            private=True,
            text=text,
        )
        return await talker._do(word)


def cards_of(talker: Talker) -> str:
    """The newest direct message."""
    return talker.inbox[-1]


def newest_thread(talker: Talker) -> str:
    """What a reply under their newest direct message belongs to."""
    return talker.received[-1].ref.message


async def test_a_question_goes_to_the_contact_and_is_seen_in_the_backlog(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")

    said = await ana.command(f"escalate {QUESTION}")

    assert said == "Sent to Chen as #1; the reply comes here."
    assert QUESTION in cards_of(chen)
    assert "Ana, Sample North" in cards_of(chen)
    assert QUESTION in world.channel("escalations")[-1]


async def test_the_reply_reaches_the_asker(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")
    await ana.command(f"escalate {QUESTION}")

    await chen.clicks("Reply")
    said = await chen.fills(words="Everybody enrolled on the first of the month.")

    assert said == "Sent to Ana.\n\n[Make this an FAQ entry]"
    assert "Answer to #1" in cards_of(ana)
    assert "Everybody enrolled on the first of the month." in cards_of(ana)
    assert "From Chen" in cards_of(ana)


async def test_the_reply_is_said_in_the_thread_the_question_was_asked_in(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")
    there = ConversationRef("stage", "channel:district:north", "t-1")
    press = ActionClicked(account=ana.account, conversation=there, private=False, action="escalate.start",
                          value=f"|{QUESTION}")  # fmt: skip
    await world.corridor.receive(press)

    await chen.says("All of them.", thread=newest_thread(chen))
    await ana.says("Transfers too?", in_channel="district:north", thread="t-1")

    assert "All of them." in world.channel("district:north")[-1]
    assert world.door.posted[-1].ref.place == "channel:escalations"
    assert [said.ref.thread for said in world.door.posted if said.ref.place == there.place] == ["t-1"]
    assert "Transfers too?" in cards_of(chen)


async def test_asked_by_command_in_a_channel_the_reply_comes_directly(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")

    said = await ana.command(f"escalate {QUESTION}", in_channel="district:north")
    await chen.says("All of them.", thread=newest_thread(chen))

    assert said == "Sent to Chen as #1; the reply comes to you directly."
    assert "All of them." in cards_of(ana)


async def test_words_under_the_message_are_the_answer_and_the_askers_words_go_back(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")
    await ana.command(f"escalate {QUESTION}")

    await chen.says("Everybody enrolled.", thread=newest_thread(chen))
    said = await ana.says("Also those who moved away?", thread=newest_thread(ana))

    assert said == "Sent to Chen. #1 is open again."
    assert "Also those who moved away?" in cards_of(chen)


async def test_more_is_asked_with_the_button_too(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")
    await ana.command(f"escalate {QUESTION}")
    await chen.says("Everybody enrolled.", thread=newest_thread(chen))

    await ana.clicks("Ask more")
    await ana.fills(words="On which day?")

    assert "On which day?" in cards_of(chen)


async def test_thanks_open_nothing_again(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")
    await ana.command(f"escalate {QUESTION}")
    await chen.says("Everybody enrolled.", thread=newest_thread(chen))
    before = list(chen.inbox)

    said = await ana.says("Thank you so much!", thread=newest_thread(ana))

    assert said == "You're welcome. #1 stays answered."
    assert chen.inbox == before


async def test_the_asker_hears_that_it_is_looked_into_once(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")
    await ana.command(f"escalate {QUESTION}")

    await chen.clicks("I'm looking into it")
    await chen.acts("escalate.ack", "1")

    assert [said for said in ana.inbox if "looking into" in said] == ["Chen is looking into #1."]


async def test_a_contact_asks_back_and_the_asker_replies(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")
    await ana.command(f"escalate {QUESTION}")

    await chen.clicks("Reply")
    await chen.fills({"as": "ask back"}, words="For which month?")
    assert "Chen asks about #1" in cards_of(ana)
    await ana.clicks("Reply")
    await ana.fills(words="For October.")

    assert "For October." in cards_of(chen)


async def test_a_double_click_answers_once(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")
    await ana.command(f"escalate {QUESTION}")
    await chen.clicks("Reply")

    await chen.fills(words="All of them.", event_id="same")
    await chen.fills(words="All of them.", event_id="same")
    said = await chen.fills(words="All of them.")

    assert len([one for one in ana.inbox if "All of them." in one]) == 1
    assert said == "Those words went to Ana already; nothing was sent twice."


async def test_a_second_press_that_comes_late_answers_once(world: World) -> None:
    ana, chen, dana = world.person("ana"), world.person("chen"), world.person("dana")
    await ana.command(f"escalate {QUESTION}")
    await chen.clicks("Reply")
    await dana.acts("escalate.reply", "1")

    await chen.fills(words="All of them.")
    await dana.fills(words="Also those who moved.")
    await ana.says("And on which day?", thread=newest_thread(ana))
    said = await chen.fills(words="All of them.")

    assert len([one for one in ana.inbox if "All of them." in one]) == 1
    assert said == "Those words went to Ana already; nothing was sent twice."


async def test_the_same_words_answer_what_is_asked_later(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")
    await ana.command(f"escalate {QUESTION}")
    await chen.says("All of them.", thread=newest_thread(chen))
    await ana.says("And in October?", thread=newest_thread(ana))

    await world.clock_to("2026-09-01 12:00")
    said = await chen.says("All of them.", thread=newest_thread(chen))

    assert said.startswith("Sent to Ana.")
    assert len([one for one in ana.inbox if "All of them." in one]) == 2


async def test_a_question_sent_twice_is_one_question(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")
    await ana.command(f"escalate {QUESTION}")

    said = await ana.command(f"escalate {QUESTION}")

    assert "it is #1, with Chen" in said
    assert len(chen.inbox) == 1


async def test_a_contact_answers_by_e_mail(world: World) -> None:
    ana, office = world.person("ana"), Letters(world, "office@example.org")
    await ana.command("escalate Where do we park at the convening?")
    assert "Reply to this e-mail" in office.received[-1]
    assert world.mails("office@example.org")[-1].subject.startswith("[CSMHS #1]")

    said = await office.replies("Behind the hall.")
    await ana.says("Is it free?", thread=newest_thread(ana))

    assert said == "Sent to Ana."
    assert "Behind the hall." in cards_of(ana)
    assert "From Sample office" in cards_of(ana)
    assert "Is it free?" in office.received[-1]


async def test_a_contact_does_everything_by_letter(world: World) -> None:
    ana, office = world.person("ana"), Letters(world, "office@example.org")
    await ana.command("escalate Where do we park at the convening?")
    assert "“close”, “forward to” and a name" in office.received[-1]

    too_soon = await office.replies("add to FAQ")
    answered = await office.replies("Behind the hall.")
    wished = await office.replies("Add to FAQ")
    closed = await office.replies("Close")

    assert "has no answer yet" in too_soon
    assert answered == "Sent to Ana."
    assert "A coordinator checks the answer to #1" in wished
    assert "#1 is closed" in closed
    assert any("wants the answer to #1 kept for everybody" in said for said in world.channel("escalations"))
    assert "Sample office closed #1" in cards_of(ana)


async def test_close_with_words_under_it_says_them_first(world: World) -> None:
    ana, office = world.person("ana"), Letters(world, "office@example.org")
    await ana.command("escalate Where do we park at the convening?")

    await office.replies("close\nBehind the hall, as last year.")

    assert "Behind the hall, as last year." in ana.inbox[-2]
    assert "closed #1" in ana.inbox[-1]


async def test_a_letter_forwards_the_question_with_its_words(world: World) -> None:
    ana, chen, office = world.person("ana"), world.person("chen"), Letters(world, "office@example.org")
    await ana.command("escalate Where do we park at the convening?")

    unknown = await office.replies("forward to Zoe")
    done = await office.replies("Forward to Chen\nYou were there in spring.")

    assert unknown.startswith("I don't know whom you mean by “zoe”, so #1 stays with you. Name Chen.")
    assert done == "#1 is with Chen now."
    assert "Sample office passes #1 on to you." in chen.inbox[-1]
    assert "You were there in spring." in chen.inbox[-1]
    assert cards_of(ana) == "#1 is with Chen now; Sample office passed it on."


async def test_a_contact_hands_on_with_the_button(world: World) -> None:
    ana, chen, office = world.person("ana"), world.person("chen"), Letters(world, "office@example.org")
    await ana.command(f"escalate {QUESTION}")

    await chen.clicks("Hand on")
    done = await chen.fills(to="office", words="This one is yours.")

    assert done == "#1 is with Sample office now."
    assert "This one is yours." in office.received[-1]
    assert await office.replies("All of them.") == "Sent to Ana."
    assert "All of them." in cards_of(ana)


async def test_handing_on_gives_the_next_one_their_whole_time(world: World) -> None:
    ana, chen, office = world.person("ana"), world.person("chen"), Letters(world, "office@example.org")
    await ana.command(f"escalate {QUESTION}")
    await world.clock_to("2026-09-02 10:00")
    await chen.clicks("Hand on")
    await chen.fills(to="office")

    await world.clock_to("2026-09-02 16:00")

    assert sum("#1" in letter for letter in office.received) == 1


async def test_a_closed_question_cannot_be_handed_on(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")
    await ana.command(f"escalate {QUESTION}")
    await chen.clicks("Close")

    assert "closed" in await chen.acts("escalate.handon", "1")
    assert "your words were not passed on" in await world.person("ben").acts("escalate.handon", "1")


async def test_another_address_cannot_answer(world: World) -> None:
    ana, office = world.person("ana"), Letters(world, "office@example.org")
    await ana.command("escalate Where do we park at the convening?")
    thread = world.mails("office@example.org")[-1].ref.message
    office.account = Account("email", "else@example.org")

    await office.says("Nowhere.", thread)

    assert not any("Nowhere." in said for said in (*ana.inbox, *world.channel("escalations")))


async def test_a_stranger_in_the_thread_is_not_passed_on(world: World) -> None:
    ana, stranger = world.person("ana"), world.person("nobody")
    await ana.command(f"escalate {QUESTION}")
    thread = next(said.ref.message for said in world.door.posted if said.ref.place == "channel:escalations")

    said = await stranger.says("I say so.", in_channel="escalations", thread=thread)

    assert "your words were not passed on" in said
    assert not any("I say so." in one for one in ana.inbox)


async def test_a_teammate_cannot_answer_or_close_either(world: World) -> None:
    ana, ben = world.person("ana"), world.person("ben")
    await ana.command(f"escalate {QUESTION}")

    for action in ("escalate.reply", "escalate.ack", "escalate.close", "escalate.reopen"):
        assert "your words were not passed on" in await ben.acts(action, "1")
    assert "Ana's question" in await ben.acts("escalate.followup", "1")
    assert "somebody else's question" in await ben.command("escalations 1")


async def test_a_coordinator_can_answer_in_the_backlog(world: World) -> None:
    ana, dana = world.person("ana"), world.person("dana")
    await ana.command(f"escalate {QUESTION}")
    thread = next(said.ref.message for said in world.door.posted if said.ref.place == "channel:escalations")

    await dana.says("Everybody.", in_channel="escalations", thread=thread)

    assert "From Dana" in cards_of(ana)


async def test_strangers_get_the_office_instead(world: World) -> None:
    stranger = world.person("nobody")

    said = await stranger.command("escalate Can my school join?")

    assert "I did not send this on" in said
    assert "@example.org" in said
    assert world.channel("escalations") == []


async def test_the_form_asks_for_the_question_and_keeps_what_was_chosen(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")

    await ana.command("escalate")
    errors = await ana.fills(topic="data")
    assert "Type an answer." in errors
    await ana.fills(question="What is a tier?", topic="data")

    assert "What is a tier?" in cards_of(chen)


async def test_silence_is_reminded_of_handed_on_and_told(world: World) -> None:
    ana, chen, office = world.person("ana"), world.person("chen"), Letters(world, "office@example.org")
    await ana.command(f"escalate {QUESTION}")

    await world.clock_to("2026-09-01 15:31")
    assert "#1 still waits for a reply" in cards_of(chen)
    assert cards_of(ana) == "#1 has no reply yet. I have reminded Chen."

    await world.clock_to("2026-09-02 15:01")
    assert "came from Chen" in office.received[-1]
    assert "#1 is with Sample office now" in cards_of(ana)

    await world.clock_to("2026-09-04 14:01")
    assert len(office.received) == 2
    assert "everybody who could be asked was asked" in world.channel("coordinators")[-1]
    assert "The coordinators have been told" in cards_of(ana)

    told = len([one for one in world.channel("coordinators") if "#1" in one])
    await world.clock_to("2026-09-18 09:00")
    assert len([one for one in world.channel("coordinators") if "everybody who could be asked" in one]) == told == 1


async def test_whoever_takes_a_question_keeps_it(world: World) -> None:
    ana, chen, office = world.person("ana"), world.person("chen"), Letters(world, "office@example.org")
    await ana.command(f"escalate {QUESTION}")
    await chen.clicks("I'm looking into it")

    await world.clock_to("2026-09-08 09:00")

    assert "#1 still waits for a reply" in cards_of(chen)
    assert office.received == []


async def test_an_answer_after_it_was_handed_on_still_counts(world: World) -> None:
    ana, chen, office = world.person("ana"), world.person("chen"), Letters(world, "office@example.org")
    await ana.command(f"escalate {QUESTION}")
    first = newest_thread(chen)
    await world.clock_to("2026-09-02 15:01")

    await chen.says("Sorry, I was away: everybody.", thread=first)
    before = list(office.received)
    await world.clock_to("2026-09-10 15:00")

    assert any("everybody." in one for one in ana.inbox)
    assert office.received == before


async def test_a_closed_question_is_reopened(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")
    await ana.command(f"escalate {QUESTION}")
    await chen.says("Everybody enrolled.", thread=newest_thread(chen))

    said = await ana.clicks("That answers it")
    assert said.startswith("#1 is closed. What was said is kept.")
    assert "Reopen it first" in await chen.acts("escalate.reply", "1")
    said = await ana.clicks("Reopen")

    assert said == "#1 is open again, with Chen."
    assert "Ana opened #1 again" in cards_of(chen)


async def test_a_contact_closes_and_the_asker_is_told_how_to_go_on(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")
    await ana.command(f"escalate {QUESTION}")

    await chen.clicks("Close")

    assert "Chen closed #1. What was said is kept." in cards_of(ana)
    assert await ana.clicks("Reopen") == "#1 is open again, with Chen."


async def test_the_backlog_loses_nothing(world: World) -> None:
    ana, dana, chen = world.person("ana"), world.person("dana"), world.person("chen")
    await ana.command(f"escalate {QUESTION}")
    await ana.command("escalate Where do we park at the convening?")
    await world.clock_to("2026-09-04 07:00")
    await ana.acts("escalate.close", "2")

    for said in (await dana.command("escalations"), await chen.command("escalations")):
        assert "2 questions asked in all: 1 closed, 1 open." in said
        assert "3 days" in said
        assert "#2" not in said
    mine = await ana.command("escalations")
    assert "#1" in mine
    assert "closed" in mine
    whole = await ana.command("escalations 1")
    assert QUESTION in whole


async def test_a_member_with_no_question_is_told_how_to_send_one(world: World) -> None:
    assert "/csmhs escalate" in await world.person("ben").command("escalations")
    assert "There is no question #77" in await world.person("ben").command("escalations 77")


class TestAway:
    @pytest.fixture
    def program(self) -> Program:
        away = (DayRange(date(2026, 8, 31), date(2026, 9, 4), "Leave"),)
        return replace(a_program(), contacts=(replace(CONTACTS[0], away=away), *CONTACTS[1:]))

    async def test_a_contact_who_is_away_is_passed_over(self, world: World) -> None:
        ana, chen = world.person("ana"), world.person("chen")

        said = await ana.command(f"escalate {QUESTION}")

        assert "Sent to Sample office" in said
        assert chen.inbox == []


class TestNobody:
    @pytest.fixture
    def program(self) -> Program:
        return replace(a_program(), contacts=())

    async def test_with_nobody_to_ask_the_coordinators_hear_at_once(self, world: World) -> None:
        ana = world.person("ana")

        said = await ana.command(f"escalate {QUESTION}")

        assert "Sent to the coordinators as #1" in said
        assert any(QUESTION in one for one in world.channel("coordinators"))


async def test_a_name_of_a_student_goes_nowhere(world: World) -> None:
    ana, chen = world.person("ana"), world.person("chen")

    said = await ana.command("escalate What do we do about Maria Lopez in grade 5?")

    assert "I kept nothing" in said
    assert chen.inbox == []
    assert world.channel("escalations") == []


async def test_a_very_long_question_is_met_with_a_sentence(world: World) -> None:
    said = await world.person("ana").command("escalate " + "why " * 2500)

    assert "Nothing was sent" in said
    assert "3,000" in said
