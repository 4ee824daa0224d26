"""The guards before everything: what is refused, what passes, and that nothing of a refused text is kept."""

import json

import pytest

from bot.handlers import guard
from bot.messages import (
    Account,
    ActionClicked,
    Command,
    ConversationRef,
    FormSubmitted,
    FromPerson,
    Inbound,
    MessageReceived,
    Outcome,
)
from bot.ui.cards import Card
from bot.ui.plain import plain
from tests.programs import a_program

WHERE = {
    "account": Account("stage", "ana", "Ana"),
    "conversation": ConversationRef("stage", "direct:ana"),
    "private": True,
}


def message(text: str) -> MessageReceived:
    return MessageReceived(**WHERE, text=text)


def form(**raw: str) -> FormSubmitted:
    return FormSubmitted(**WHERE, form_id="submit.month", context="2026-10", raw=raw)


def command(name: str, text: str) -> Command:
    return Command(**WHERE, name=name, text=text)


def button(**held: object) -> ActionClicked:
    return ActionClicked(**WHERE, action="connect.approve", value=json.dumps(held))


def refused(word: Inbound) -> Outcome:
    outcome = guard.refuse(word, a_program())
    assert outcome is not None
    assert not outcome.text_kept
    assert outcome.reply_to_one
    return outcome


@pytest.mark.parametrize("text", ["1049382", "104938217", "1049 382 17", "1049382175"])
def test_a_number_alone_that_is_longer_than_a_count_is_read_as_what_it_may_be(text: str) -> None:
    assert refused(message(text)).kind == "identifier"


@pytest.mark.parametrize(
    "word",
    [
        message("When is monthly data due?"),
        message("/csmhs join 7KQM-2XWD"),
        message("csmhs join 2345678942"),
        command("join", "7KQM-2XWD"),
        command("join", "2345-6789"),
        command("connect", "DKQM-2XWD"),
        message("csmhs connect DKQM2XWD"),
        command("join", "2345678942"),
        command("submit", "october"),
        form(referred="1,200", served="12", team_met="yes", hours="12.5"),
        form(referred="999999999"),
        message("42"),
        message("999,999"),
        message("Can I write to chen@example.org, or call 555-0100?"),
        message("Sample North has no number for October."),
        ActionClicked(**WHERE, action="remind.snooze", value="hour|reporting:2026-10|north"),
    ],
)
def test_what_a_team_says_every_day_passes(word: FromPerson) -> None:
    assert guard.refuse(word, a_program()) is None


@pytest.mark.parametrize("workspace", ["valley", "Agawam Public Schools", "Maria Mitchell School", "Waltham HS"])
@pytest.mark.parametrize("place", ["TK3C4ZPK26F/CRTRLFV3CI3", "19:a9084a7dac5abd5ddbff882de7bbb2c9@thread.tacv2"])
def test_the_ids_in_a_button_are_no_initials_and_no_address(workspace: str, place: str) -> None:
    channels = ("#team", "#school-counseling", "#grade-8", "#csmhs", "Counselors", "General", "Wellness Team")
    words = [
        button(purpose="district:north", platform="slack", place=place, name=f"{channel} in {workspace}",
               workspace=place[:11], by=by)
        for channel in channels for by in ("ben", "maria-lopez", "dana")
    ]  # fmt: skip

    assert [word.value for word in words if guard.refuse(word, a_program()) is not None] == []


@pytest.mark.parametrize(
    "word",
    [
        message("One of us says she wants to kill herself tonight"),
        command("ask", "I want to end my life"),
        form(referred="12", note="he said he will shoot up the school"),
        ActionClicked(**WHERE, action="escalate.start", value="|I want to kill myself"),
        button(name="#team", by="I want to kill myself"),
        button(name=["I want to kill myself"]),
        ActionClicked(**WHERE, action="connect.approve", value='{"I want to kill myself": "#team"}'),
        ActionClicked(**WHERE, action="connect.approve", value="[" * 100_000 + " I want to kill myself"),
    ],
)
def test_danger_gets_the_safety_message_on_every_way_in(word: FromPerson) -> None:
    outcome = refused(word)

    assert outcome.kind == "danger"
    assert isinstance(outcome.reply, Card)
    assert "988" in plain(outcome.reply)


@pytest.mark.parametrize(
    "word",
    [
        message("Maria Lopez in grade 5 was referred"),
        command("escalate", "What do we do about Maria Lopez in grade 5?"),
        form(reason="Maria Lopez in grade 5 was out"),
        form(referred="1234567890"),
        ActionClicked(**WHERE, action="escalate.start", value="|Maria Lopez in grade 5 was referred"),
        button(name="Maria Lopez in grade 5 was referred", by="ben"),
        button(name="#team", by={"": "Maria Lopez in grade 5 was referred"}),
    ],
)
def test_a_student_is_not_named_on_any_way_in(word: FromPerson) -> None:
    outcome = refused(word)

    assert outcome.kind == "identifier"
    assert isinstance(outcome.reply, Card)
    said = plain(outcome.reply)
    assert "I kept nothing" in said
    assert "Lopez" not in said


def test_danger_in_one_field_comes_before_a_name_in_another() -> None:
    outcome = refused(form(first="Maria Lopez in grade 5 was referred", second="I want to kill myself"))

    assert outcome.kind == "danger"


def test_the_clock_is_not_read() -> None:
    assert guard.refuse(Inbound(), a_program()) is None
