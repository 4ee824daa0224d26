"""Questions given to people over chat and mail, through every kind of trouble and under SIGKILL.

In the end every one is answered or stands in the backlog, and no answer reaches its asker twice.
"""

import base64
import email
import itertools
import json
import os
import random
import re
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col, select

from bot.handlers.escalation_cards import ANSWER
from bot.outbox import NEVER_LOST
from store import escalations
from store.db import Database
from store.program import Contact, Person, Program, Role
from store.tables import Delivery, Escalation
from tests import dialog
from tests.mailbox import Smtp, smtp
from tests.programs import SAMPLE, a_program
from tests.trips.escalation_desk import MAILBOX
from tests.trips.ordered import Ordered
from tests.trips.slack_sender import STEPS

pytestmark = [pytest.mark.faults, pytest.mark.skipif(os.name != "posix", reason="kills as POSIX systems do")]

QUESTIONS, A_TURN = 1_000, 100
TURNS = QUESTIONS // A_TURN + 4
SYLLABLES = ("ba", "de", "fi", "go", "lu", "me", "ni", "po", "ru", "sa")
TOPICS = ("data", "program", "travel", "forms", "money")
IN_CHAT, BY_MAIL = ("chen", "carla"), ("office", "desk", "bureau")
RATE = 0.15
POINTS = {
    **{f"{name}: {step}": 2 for name in ("claim", "begin", "begin_many", "settle_many") for step in STEPS},
    **{f"receive: {step}": 60 for step in ("before commit", "committed", "kept")},
    **{f"chat: {way}": 40 for way in ("begins", "carried out")},
}
"""Where the process is killed, and at which passing of the point at the latest."""


def a_program_of_many() -> Program:
    """Six districts; each topic has its own contact and a second one who is asked next."""
    base = a_program(6)
    each = zip(TOPICS, (*IN_CHAT, *BY_MAIL), strict=True)
    contacts = [
        Contact(id=key, name=f"Sample {key}", email=f"{key}@example.org", topics=(topic, TOPICS[TOPICS.index(topic) - 1]),
                order=number, person=key if key in IN_CHAT else "", **SAMPLE)
        for number, (topic, key) in enumerate(each)
    ]  # fmt: skip
    carla = Person(id="carla", name="Carla", role=Role.CONTACT, **SAMPLE)
    return replace(
        base,
        people=(*base.people, carla),
        contacts=tuple(contacts),
        escalation=replace(base.escalation, topics=TOPICS),
    )


def a_word(number: int) -> str:
    """Of its own for each question."""
    return "".join(SYLLABLES[int(digit)] for digit in f"{number:04d}")


class Post(Smtp):
    """Takes letters for contacts: some are refused for now, some are lost on the way, of some the answer is lost."""

    chance = random.Random(0)
    rate = 0.0
    met: Counter[str] = Counter()

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: N802
        if self.chance.random() < self.rate / 3:
            self.met["refused for now"] += 1
            return "450 Try again later"
        return await super().handle_RCPT(server, session, envelope, address, options)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        luck = self.chance.random()
        if luck < self.rate / 3:
            self.met["lost on the way"] += 1
            return "250 OK"
        if luck < self.rate * 2 / 3:
            self.met["its answer was lost"] += 1
            self.drops = 1
        return await super().handle_DATA(server, session, envelope)


class Desk:
    """The assistant's process, started again whenever it has died."""

    def __init__(self, url: str, chat: Path, port: int) -> None:
        self.process = Ordered("tests.trips.escalation_desk", url, str(chat), str(port))
        self.deaths: Counter[str] = Counter()

    async def order(self, order: dict[str, Any]) -> AsyncIterator[dict[str, Any]]:
        """Everything it says about this order, until it is done or dead."""
        await self.process.told(**order)
        while "done" not in (said := await self.process.said()):
            if "died" in said:
                self.deaths[said["died"]] += 1
                await self.process.starts()
                return
            yield said


@asynccontextmanager
async def a_desk(url: str, chat: Path, port: int) -> AsyncIterator[Desk]:
    """Ended with the test."""
    desk = Desk(url, chat, port)
    await desk.process.starts()
    try:
        yield desk
    finally:
        await desk.process.ends()


class People:
    """Everybody who asks and answers, and what they have seen and done. Whatever they send may come late, twice, or never."""

    def __init__(self, chance: random.Random, chat: Path, letters: list[bytes], askers: list[str]) -> None:
        self.chance, self.chat, self.letters, self.askers = chance, chat, letters, askers
        self.asked: dict[str, str] = {}
        self.to_say: dict[int, list[dict[str, Any]]] = defaultdict(list)
        self.to_mail: dict[int, list[str]] = defaultdict(list)
        self.answers: dict[str, tuple[str, str]] = {}
        self.by_event: dict[str, str] = {}
        self.kinds: dict[str, set[str]] = defaultdict(set)
        self._events, self._read_chat, self._read_mail = itertools.count(1), 0, 0

    def lines(self) -> list[dict[str, Any]]:
        """The whole chat."""
        return [json.loads(line) for line in self.chat.read_text().splitlines()] if self.chat.exists() else []

    def act(self, turn: int) -> None:
        """Ask what is new, and react to what was said since."""
        for number in range(turn * A_TURN, min(QUESTIONS, (turn + 1) * A_TURN)):
            word, asker = a_word(number), self.chance.choice(self.askers)
            self.asked[word] = asker
            raw = {"question": f"Where do we keep {word}?", "topic": self.chance.choice(TOPICS)}
            self._says(turn, asker, form="escalate.new", context="", raw=raw, may_be_lost=False)
        lines, letters = self.lines(), list(self.letters)
        for line in lines[self._read_chat :]:
            self._read(turn, line["place"].removeprefix("direct:"), line["text"])
        for letter in letters[self._read_mail :]:
            self._opened(turn, email.message_from_bytes(letter, policy=default))
        self._read_chat, self._read_mail = len(lines), len(letters)

    def heard(self, event: str, kind: str) -> None:
        """The assistant said what came of it."""
        if event in self.by_event:
            self.kinds[self.by_event[event]].add(kind)

    def _read(self, turn: int, who: str, text: str) -> None:
        number = re.search(r"#(\d+)", text)
        word = re.search(r"keep (\w+)\?", text)
        if number is None:
            return
        if who in IN_CHAT and word:
            words = self._answer(word[1], who)
            if words:
                raw = {"words": words, "as": ANSWER}
                for event in self._says(turn, who, form="escalate.answer", context=number[1], raw=raw):
                    self.by_event[event] = words
        elif who in self.askers and "Answer to #" in text:
            luck = self.chance.random()
            if luck < 0.3:
                self._says(turn, who, action="escalate.close", value=number[1])
            elif luck < 0.4:
                self._says(turn, who, form="escalate.more", context=number[1], raw={"words": "And after that?"})

    def _opened(self, turn: int, letter: EmailMessage) -> None:
        body = letter.get_body(("plain",))
        word = re.search(r"keep (\w+)\?", body.get_content() if body else "")
        if word is None or self.chance.random() < 0.1:
            return
        who = str(letter["To"]).partition("@")[0]
        words = self._answer(word[1], who)
        if not words:
            return
        made = EmailMessage(policy=default)
        made["From"], made["To"], made["Subject"] = f"{who}@example.org", MAILBOX, f"Re: {letter['Subject']}"
        made["In-Reply-To"], made["Message-ID"] = letter["Message-ID"], f"<{next(self._events)}@mail.example.org>"
        made.set_content(
            f"{words}\n\nOn Tue, Sep 1, 2026 at 9:00 AM CSMHS assistant <{MAILBOX}> wrote:\n> A question\n"
        )
        for _ in range(1 + (self.chance.random() < 0.1)):
            self.to_mail[self._when(turn)].append(base64.b64encode(made.as_bytes()).decode())

    def _answer(self, word: str, who: str) -> str:
        """Each of them answers a question once; "" when they have."""
        words = f"For {word} ask at the {who} counter."
        if words in self.answers:
            return ""
        self.answers[words] = (word, who)
        return words

    def _says(self, turn: int, who: str, *, may_be_lost: bool = True, **what: Any) -> list[str]:
        """Sent, and by chance repeated by the platform, or a moment later by an impatient hand; gives the events."""
        events, when = (
            [f"sent-{next(self._events)}" for _ in range(1 + (self.chance.random() < 0.1))],
            self._when(turn),
        )
        if may_be_lost and self.chance.random() < 0.05:
            return events
        for event in events:
            self.to_say[when].append({"event": event, "who": who, **what})
            if self.chance.random() < 0.1:
                # Not before the first: asked again after it was closed, a question is a new one.
                self.to_say[max(when, self._when(turn))].append({"event": event, "who": who, **what})
        return events

    def _when(self, turn: int) -> int:
        return turn + (self.chance.randrange(1, 8) if self.chance.random() < 0.3 else 0)


async def a_turn(desk: Desk, people: People, turn: int, order: dict[str, Any]) -> None:
    """Tell the assistant what is due; what it did not take to the end comes again."""
    words, mails = people.to_say.pop(turn, []), people.to_mail.pop(turn, [])
    people.chance.shuffle(words)
    while True:
        heard, taken = Counter[str](), list[str]()
        deaths = desk.deaths.total()
        async for said in desk.order({**order, "words": words, "mails": mails}):
            if "taken" in said:
                taken.append(said["taken"])
            else:
                heard[said["heard"]] += 1
                people.heard(said["heard"], said["kind"])
        if desk.deaths.total() == deaths:
            return
        order["nth"] = 0
        words = list(_without(words, heard))
        mails = mails[len(taken) :]


def _without(words: list[dict[str, Any]], heard: Counter[str]) -> Iterator[dict[str, Any]]:
    for word in words:
        if heard[word["event"]]:
            heard[word["event"]] -= 1
        else:
            yield word


async def test_every_question_is_answered_or_stands_in_the_backlog(
    tmp_path: Path, tables: Path, chance: random.Random
) -> None:
    database, chat = Database(f"sqlite:///{tmp_path / 'live.db'}"), tmp_path / "chat"
    program = a_program_of_many()
    await dialog.build(database, program)
    now = dialog.at("2026-09-01 10:00")
    askers = [one.id for one in program.people if one.role in (Role.MEMBER, Role.LEAD)]
    Post.chance, Post.rate, Post.met = chance, RATE, Counter()

    with smtp(Post) as server:
        people = People(chance, chat, server.taken, askers)
        async with a_desk(database.url, chat, server.port) as desk:
            for turn in itertools.count():
                people.act(turn)
                ended = turn >= TURNS
                Post.rate = 0.0 if ended else RATE
                point = chance.choice(sorted(POINTS))
                order = {"now": now.isoformat(), "turn": turn, "seed": chance.random(), "rate": Post.rate, "die": point,
                         "nth": 0 if ended else chance.randint(1, POINTS[point])}  # fmt: skip
                await a_turn(desk, people, turn, order)
                now += timedelta(minutes=240 if ended else 60)
                waiting = await on_their_way(database)
                if ended and not (people.to_say or people.to_mail or waiting):
                    break
                assert turn < TURNS + 60, "it does not come to an end"

    await held_to_the_rule(database, people)
    assert desk.deaths.total() >= TURNS / 5, desk.deaths
    assert len(desk.deaths) >= 5, f"only killed at {sorted(desk.deaths)}"
    assert set(Post.met) == {"refused for now", "lost on the way", "its answer was lost"}
    await database.close()


async def on_their_way(database: Database) -> int:
    """Questions and answers that are neither sent nor given up."""
    query = select(Delivery.id).where(
        col(Delivery.kind).in_(sorted(NEVER_LOST)), col(Delivery.state).in_(("queued", "sending"))
    )
    async with database.read() as session:
        return len((await session.exec(query)).all())


async def held_to_the_rule(database: Database, people: People) -> None:
    """Every question once, in the count, answered to its asker once or seen in the backlog."""
    async with database.read() as session:
        rows = list((await session.exec(select(Escalation).order_by(col(Escalation.id)))).all())
    async with database.look() as reads:
        count = await escalations.balance(reads)
    backlog = await dialog.assemble(database, "2026-09-20 10:00").person("dana").command("escalations")
    questions = Counter(re.findall(r"keep (\w+)\?", " ".join(row.question for row in rows)))
    assert questions == dict.fromkeys(people.asked, 1)
    assert (count.opened, count.lost) == (QUESTIONS, ())
    assert count.opened == count.closed + count.open

    read: Counter[tuple[str, str]] = Counter()
    for line in people.lines():
        for words in re.findall(r"For \w+ ask at the \w+ counter\.", line["text"]):
            read[line["place"], words] += 1
    answered = set[str]()
    for words, (word, _) in people.answers.items():
        times = read[f"direct:{people.asked[word]}", words]
        assert times <= 1, f"{words!r} reached its asker {times} times"
        assert times or "answer" not in people.kinds[words], f"{words!r} was taken and did not reach its asker"
        if times:
            answered.add(word)
    for row, word in zip(rows, questions, strict=True):
        assert word in answered or f"#{row.id} " in backlog, f"#{row.id} is neither answered nor to be seen"
        assert (row.state == "closed") != (f"#{row.id} " in backlog)
        assert word not in answered or row.answered_at is not None
    print({"answered": len(answered), "closed": count.closed, "open": count.open})  # noqa: T201
    assert len(answered) > QUESTIONS / 2, "too little went well to show anything"
