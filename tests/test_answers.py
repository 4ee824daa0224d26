"""An answer to a look stands while nothing is written and the minute lasts, and not a moment longer."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import answers
from bot.answers import Answers
from bot.messages import Account, Command, ConversationRef, Outcome
from bot.ui import cards
from store import meta
from store.db import Database

NOON = datetime(2026, 10, 13, 12, tzinfo=UTC)
ANSWER = Outcome(reply=cards.say("Nothing is missing."))


def a_word(event_id: str = "1", name: str = "status", **changes: object) -> Command:
    given: dict[str, object] = {
        "account": Account("here", "ana"), "conversation": ConversationRef("here", "dm"), "private": True, **changes
    }  # fmt: skip
    return Command(event_id=event_id, name=name, **given)  # type: ignore[arg-type]


@pytest.fixture
async def store(tmp_path: Path) -> Database:
    database = Database(f"sqlite:///{tmp_path / 'one.db'}")
    await database.migrate()
    return database


async def test_the_same_question_has_the_same_answer_while_nothing_is_written(store: Database) -> None:
    asked = Answers(store.state)

    asked.now(NOON).put(a_word("1"), ANSWER)

    assert asked.now(NOON).to(a_word("2")) is ANSWER
    await store.close()


@pytest.mark.parametrize(
    "other",
    [
        a_word(name="agenda"),
        a_word(text="north"),
        a_word(account=Account("here", "ben")),
        a_word(account=Account("here", "ana", outsider=True)),
        a_word(conversation=ConversationRef("here", "channel")),
        a_word(private=False),
    ],
)
async def test_another_question_has_none(store: Database, other: Command) -> None:
    asked = Answers(store.state)

    asked.now(NOON).put(a_word(), ANSWER)

    assert asked.now(NOON).to(other) is None
    await store.close()


async def test_whatever_is_written_ends_all_answers(store: Database) -> None:
    asked = Answers(store.state)
    asked.now(NOON).put(a_word(), ANSWER)

    async with store.write() as session:
        await meta.put(session, "count", "1")
        assert asked.now(NOON).to(a_word()) is ANSWER  # nothing is committed yet

    assert asked.now(NOON).to(a_word()) is None
    await store.close()


async def test_what_another_process_writes_ends_them_too(store: Database, tmp_path: Path) -> None:
    asked = Answers(store.state)
    asked.now(NOON).put(a_word(), ANSWER)

    other = sqlite3.connect(tmp_path / "one.db", isolation_level=None)
    other.execute("INSERT INTO meta (name, value) VALUES ('count', '1')")
    other.close()

    assert asked.now(NOON).to(a_word()) is None
    await store.close()


async def test_an_answer_made_while_something_was_written_stands_for_nobody(store: Database) -> None:
    asked = Answers(store.state)
    before = asked.now(NOON)

    async with store.write() as session:
        await meta.put(session, "count", "1")
    asked.now(NOON)
    before.put(a_word(), ANSWER)

    assert asked.now(NOON).to(a_word()) is None
    await store.close()


async def test_the_next_minute_is_asked_anew(store: Database) -> None:
    asked = Answers(store.state)
    asked.now(answers.whole_minute(NOON + timedelta(seconds=2))).put(a_word(), ANSWER)

    assert asked.now(answers.whole_minute(NOON + timedelta(seconds=59))).to(a_word()) is ANSWER
    assert asked.now(answers.whole_minute(NOON + timedelta(seconds=60))).to(a_word()) is None
    await store.close()


def test_where_nobody_can_tell_what_was_written_no_answer_stands() -> None:
    asked = Answers(lambda: None)

    asked.now(NOON).put(a_word(), ANSWER)

    assert asked.now(NOON).to(a_word()) is None


def test_no_more_is_held_than_a_thousand_answers() -> None:
    asked = Answers(lambda: 1)

    for number in range(answers.MOST + 10):
        asked.now(NOON).put(a_word(name=str(number)), ANSWER)

    assert asked.now(NOON).to(a_word(name=str(answers.MOST - 1))) is ANSWER
    assert asked.now(NOON).to(a_word(name=str(answers.MOST))) is None
