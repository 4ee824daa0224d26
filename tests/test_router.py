"""The corridor's fixed order: guards before anything is kept, one effect per event, permission, one transaction."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from sqlalchemy import select
from sqlmodel import SQLModel

from bot.app import Corridor
from bot.context import Context, View
from bot.feature import EVERYONE, CommandWord, Feature, Owned
from bot.handlers import FEATURES
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
    Post,
    Ticked,
    To,
)
from bot.router import as_command
from bot.ui.cards import Card, say
from bot.ui.plain import plain
from bot.words import words_of
from store import meta
from store.db import Database
from store.program import Role
from tests.dialog import Talker, World, at

DANGER = "I want to kill myself"
IDENTIFIER = "Student ID 123456789 was referred"
WORDS = words_of(FEATURES)
OWNED: dict[tuple[str, str], frozenset[Role | None]] = {
    **{("command", word): one.allowed for word, one in WORDS.commands.items()},
    **{("action", word): one.allowed for word, one in WORDS.actions.items()},
    **{("form", word): one.allowed for word, one in WORDS.forms.items()},
}
# Whoever is not known may ask, pass the question on, join, and read the help; nothing else.
OPEN_TO_STRANGERS = {
    ("command", "ask"),
    ("command", "connect"),
    ("command", "escalate"),
    ("command", "help"),
    ("command", "join"),
    ("action", "ask.choose"),
    ("action", "ask.helped"),
    ("action", "escalate.start"),
    ("action", "help.show"),
}
MEMBER = SQLModel.metadata.tables["member"]


@dataclass
class Heard:
    """A handler that keeps what it was given, and answers."""

    words: list[Inbound] = field(default_factory=list)
    things: list[str] = field(default_factory=list)

    async def __call__(self, word: Inbound, context: Context) -> Outcome:
        self.words.append(word)
        self.things.append(context.thing)
        return Outcome(reply=say("Heard."))


async def breaking(word: Inbound, context: Context) -> Outcome:
    """Writes something, wants something sent, and fails."""
    await meta.put(context.session, "half", "done")
    await context.session.flush()
    raise KeyError("our own mistake")


async def posting(word: Inbound, context: Context) -> Outcome:
    """Wants one message sent."""
    post = Post(To(member="ben"), say("Ana was here"), kind="notice", dedupe_key=f"seen:{context.now}", why="a test")
    return Outcome(reply=say("Sent."), posts=(post,))


def a_feature(name: str = "test", **changes: Any) -> Feature:
    """A feature that takes free text."""
    return Feature(name=name, **{"fallback": Heard(), **changes})


def with_features(world: World, *features: Feature) -> None:
    """The same world, spoken to through these features alone."""
    platforms = world.corridor.platforms
    world.corridor = Corridor(world.corridor.database, world.clock, platforms, practice=True, features=features)


def saying(talker: Talker, kind: str, text: str, event_id: str = "e1") -> FromPerson:
    """The text as any kind of word a person can send."""
    who: dict[str, Any] = {"account": talker.account, "conversation": talker.direct, "private": True}
    match kind:
        case "command":
            return Command(**who, event_id=event_id, name="ask", text=text)
        case "command's name":
            return Command(**who, event_id=event_id, name=text)
        case "message":
            return MessageReceived(**who, event_id=event_id, text=text)
        case "form":
            return FormSubmitted(**who, event_id=event_id, form_id="submit.month", context="", raw={"n": text})
        case "action":
            return ActionClicked(**who, event_id=event_id, action="escalate.open", value=text)
    raise TypeError(kind)


async def everything(database: Database) -> dict[str, list[str]]:
    """Every row of every table."""
    found = {}
    async with database.read() as session:
        for name, table in SQLModel.metadata.tables.items():
            rows = (await (await session.connection()).execute(select(table))).all()
            found[name] = sorted(map(repr, rows))
    return found


@pytest.mark.parametrize("text", [DANGER, IDENTIFIER])
@pytest.mark.parametrize("kind", ["command", "command's name", "message", "form", "action"])
async def test_refused_words_leave_no_row_in_any_table(world: World, kind: str, text: str) -> None:
    before = await everything(world.corridor.database)

    outcome = await world.corridor.receive(saying(world.person("ana"), kind, text))

    assert not outcome.text_kept
    assert outcome.kind in ("danger", "identifier")
    after = await everything(world.corridor.database)
    counted = after.pop("danger_count")
    before.pop("danger_count")
    assert counted == (["(datetime.date(2026, 9, 1), 'en', 1)"] if outcome.kind == "danger" else [])
    assert after == before


async def test_the_guard_comes_before_every_handler_for_strangers_too(world: World) -> None:
    heard = Heard()
    with_features(world, a_feature(fallback=heard))

    outcome = await world.corridor.receive(saying(world.person("stranger"), "message", DANGER))

    assert outcome.kind == "danger"
    assert heard.words == []


async def test_danger_typed_where_nothing_is_in_force_is_still_answered(database: Database, world: World) -> None:
    async with database.write() as session:
        await (await session.connection()).execute(SQLModel.metadata.tables["program_version"].delete())

    outcome = await world.corridor.receive(saying(world.person("ana"), "message", DANGER))

    assert outcome.kind == "danger"


async def test_words_refused_once_may_come_again_with_the_same_event(world: World) -> None:
    ana = world.person("ana")

    await world.corridor.receive(saying(ana, "message", DANGER, "same"))
    again = await world.corridor.receive(saying(ana, "message", DANGER, "same"))

    assert again.kind == "danger"


async def test_a_repeated_event_has_one_effect(world: World) -> None:
    with_features(world, a_feature(fallback=posting))
    ana = world.person("ana")

    await ana.says("hello", event_id="same")
    world.clock.set(at("2026-09-01 08:00"))
    await ana.says("hello", event_id="same")

    assert ana.last.kind == "repeat"
    assert world.person("ben").inbox == ["Ana was here"]


async def test_events_without_an_id_are_always_new(world: World) -> None:
    heard = Heard()
    with_features(world, a_feature(fallback=heard))

    for _ in range(2):
        await world.corridor.receive(saying(world.person("ana"), "message", "hello", event_id=""))

    assert len(heard.words) == 2


async def test_of_a_command_that_only_looks_nothing_is_kept_and_it_is_answered_again(world: World) -> None:
    ana = world.person("ana")
    before = await everything(world.corridor.database)

    first, second = [await world.corridor.receive(owned_word(ana, "command", "status")) for _ in range(2)]

    assert isinstance(first.reply, Card)
    assert "Missing" in plain(first.reply)
    assert first == second
    assert await everything(world.corridor.database) == before


async def test_who_has_not_been_told_what_is_kept_is_told_by_a_command_that_only_looks(world: World) -> None:
    async with world.corridor.database.write() as session:
        await (await session.connection()).execute(MEMBER.update().values(told_at=None))

    first, second = [await world.person("ana").command("status") for _ in range(2)]

    assert "Before we start" in first
    assert "Before we start" not in second


async def test_a_command_that_only_looks_is_for_whom_it_is_for(world: World) -> None:
    async def looks(_word: Inbound, view: View) -> Outcome:
        return Outcome(reply=say(f"Seen for {view.now:%B}."))

    leads = frozenset({Role.LEAD})
    with_features(world, a_feature(commands={"see": CommandWord("see", "s", looks, leads, looks=looks)}))

    assert await world.person("ben").command("see") == "Seen for September."
    assert "nothing was changed" in await world.person("ana").command("see")
    assert "I don't know you yet" in await world.person("stranger").command("see")


def test_what_is_open_to_strangers_is_this_and_no_more() -> None:
    assert {one for one, allowed in OWNED.items() if None in allowed} == OPEN_TO_STRANGERS


@pytest.mark.parametrize(("kind", "word"), sorted(OWNED.keys() - OPEN_TO_STRANGERS))
async def test_a_stranger_is_told_how_to_join_and_nothing_happens(world: World, kind: str, word: str) -> None:
    before = await everything(world.corridor.database)

    outcome = await world.corridor.receive(owned_word(world.person("stranger"), kind, word))

    assert isinstance(outcome.reply, Card)
    assert "I don't know you yet" in plain(outcome.reply)
    assert await everything(world.corridor.database) == before


def owned_word(talker: Talker, kind: str, word: str) -> FromPerson:
    """The word as its owner hears it."""
    who: dict[str, Any] = {"account": talker.account, "conversation": talker.direct, "private": True}
    match kind:
        case "command":
            return Command(**who, event_id="e1", name=word)
        case "action":
            return ActionClicked(**who, event_id="e1", action=word, value="1")
    return FormSubmitted(**who, event_id="e1", form_id=word, context="1", raw={})


@pytest.mark.parametrize("kind", ["command", "action", "form"])
async def test_a_member_is_told_whose_word_it_is(world: World, kind: str) -> None:
    heard, leads = Heard(), frozenset({Role.LEAD, Role.COORDINATOR})
    with_features(
        world,
        a_feature(
            commands={"lead": CommandWord("", "for leads", heard, leads)},
            actions={"lead": Owned(heard, leads)},
            forms={"lead": Owned(heard, leads)},
        ),
    )

    outcome = await world.corridor.receive(owned_word(world.person("ana"), kind, "lead"))
    await world.corridor.receive(replace(owned_word(world.person("ben"), kind, "lead"), event_id="e2"))

    assert isinstance(outcome.reply, Card)
    assert "nothing was changed" in plain(outcome.reply)
    assert len(heard.words) == 1


async def test_a_member_who_left_is_a_stranger(world: World) -> None:
    async with world.corridor.database.write() as session:
        await (await session.connection()).execute(MEMBER.update().where(MEMBER.c.id == "ana").values(active=False))

    said = await world.person("ana").command("status")

    assert "I don't know you yet" in said


@pytest.mark.parametrize(("typed", "meant"), [("statsu", "status"), ("sumbit", "submit"), ("HELPP", "help")])
async def test_a_slip_of_the_finger_is_met_with_the_near_command(world: World, typed: str, meant: str) -> None:
    said = await world.person("ana").command(typed)

    assert f"I don't know `/csmhs {typed}`, so nothing was done." in said
    assert f"Did you mean `/csmhs {meant}`?" in said


async def test_a_command_near_to_nothing_is_not_guessed(world: World) -> None:
    said = await world.person("ana").command("xyzzyqq")

    assert "Did you mean" not in said
    assert "`/csmhs help`" in said


async def test_a_near_command_the_speaker_may_not_say_is_not_offered(world: World) -> None:
    with_features(
        world,
        a_feature(commands={"secrets": CommandWord("", "s", Heard(), frozenset({Role.COORDINATOR}))}),
    )

    assert "Did you mean" not in await world.person("ana").command("secret")
    assert "Did you mean `/csmhs secrets`?" in await world.person("dana").command("secret")


async def test_a_button_from_an_older_version_changes_nothing_and_says_so(world: World) -> None:
    assert "older version" in await world.person("ana").acts("gone.long_ago", "7")


COMMAND = {"word": CommandWord("", "help", Heard(), EVERYONE)}


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ("commands", COMMAND),
        ("actions", {"word": Owned(Heard())}),
        ("forms", {"word": Owned(Heard())}),
        ("dialogs", {"word": Heard()}),
        ("threads", {"word": Heard()}),
    ],
)
def test_two_features_claiming_one_word_are_refused_at_the_start(table: str, words: dict[str, Any]) -> None:
    first, second = a_feature("first", **{table: words}), a_feature("second", **{table: words}, fallback=None)

    with pytest.raises(ValueError, match=r"two features claim 'word'; the second is second"):
        words_of((first, second))


@pytest.mark.parametrize("features", [(), (a_feature("a"), a_feature("b"))])
def test_free_text_has_exactly_one_owner(features: tuple[Feature, ...]) -> None:
    with pytest.raises(ValueError, match="exactly one feature"):
        words_of(features)


async def test_a_failing_handler_leaves_nothing_and_gives_a_reference(world: World) -> None:
    with_features(world, a_feature(fallback=breaking))
    before = await everything(world.corridor.database)
    ana = world.person("ana")

    said = await ana.says("hello", event_id="same")

    assert "on our side (ref " in said
    assert ana.last.kind == "failed"
    assert await everything(world.corridor.database) == before


async def test_what_failed_on_our_side_works_when_it_is_sent_again(world: World) -> None:
    ana = world.person("ana")
    with_features(world, a_feature(fallback=breaking))
    await ana.says("hello", event_id="same")

    with_features(world, a_feature(fallback=Heard()))

    assert await ana.says("hello", event_id="same") == "Heard."


async def test_one_part_of_a_tick_that_fails_does_not_keep_the_others_from_their_turn(world: World) -> None:
    heard = Heard()
    with_features(world, a_feature(ticks=(breaking, heard)))
    window = Ticked(since=at("2026-09-01 07:00"), until=at("2026-09-01 08:00"))

    with pytest.raises(KeyError):
        await world.corridor.router.tick(window)

    assert heard.words == [window]
    async with world.corridor.database.read() as session:
        assert await meta.get(session, "half") == ""


@pytest.mark.parametrize("in_front", ["/csmhs ", "csmhs ", "@csmhs ", ""])
async def test_a_command_may_be_typed_in_a_message(world: World, in_front: str) -> None:
    heard = Heard()
    with_features(world, a_feature(commands={"status": CommandWord("", "s", heard)}))

    await world.person("ana").says(f"{in_front}status")

    assert [word.name for word in heard.words if isinstance(word, Command)] == ["status"]


def spread(text: str) -> str:
    """The text again and again, 10,000 characters long."""
    return (text * (10_000 // len(text) + 1))[:10_000]


LONG: dict[str, Callable[[], str]] = {
    "one letter": lambda: spread("x"),
    "words": lambda: spread("when is the monthly data due "),
    "lines": lambda: spread("a\n"),
    "emoji": lambda: spread("🙂"),
    "digits": lambda: spread("1 "),
    "brackets": lambda: spread("<![(*_"),
    "letters apart": lambda: spread("s u i "),
}


@pytest.mark.parametrize("kind", ["message", "command", "form"])
@pytest.mark.parametrize("what", LONG)
async def test_ten_thousand_characters_are_met_with_a_sentence(world: World, what: str, kind: str) -> None:
    outcome = await world.corridor.receive(saying(world.person("ana"), kind, LONG[what]()))

    assert outcome.kind != "failed"
    assert outcome.reply is not None


async def test_a_thread_nobody_knows_is_free_text(world: World) -> None:
    heard = Heard()
    with_features(world, a_feature(fallback=heard))

    await world.person("ana").says("hello", thread="77")

    assert heard.things == [""]
    assert isinstance(heard.words[0], MessageReceived)
    assert heard.words[0].conversation == ConversationRef("stage", "direct:ana", "77")


def test_a_typed_command_knows_where_it_was_typed_as_a_command_does() -> None:
    word = MessageReceived(
        account=Account("stage", "ana"),
        conversation=ConversationRef("stage", "channel:new"),
        private=False,
        workspace="W1",
        where="#team in Harbor",
        text="csmhs connect",
    )

    command = as_command(word, WORDS.commands)

    assert command is not None
    assert (command.name, command.workspace, command.where) == ("connect", "W1", "#team in Harbor")
