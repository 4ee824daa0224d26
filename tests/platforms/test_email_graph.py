"""A mailbox at Exchange Online: letters leave once, answers come once, and what Graph refuses is told."""

import asyncio
import email
import threading
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from bot import doctor_cli, doctor_email, mail_door, settings
from bot.errors import DeliveryError, StartError
from bot.messages import ConversationRef, Inbound, LetterHeld, MessageReceived, Outcome
from bot.platforms import graph
from bot.platforms.email.adapter import EmailPlatform
from bot.platforms.email.graph_mailbox import GraphMailbox, GraphTransport, Mark
from bot.platforms.email.listening import Ears
from bot.platforms.email.reading import MOST_BYTES
from bot.platforms.email.signed import Signer
from bot.platforms.graph import Graph
from bot.ui.cards import say
from store.db import Database
from tests.platforms.graph_server import CLIENT_ID, MAILBOX, SECRET, TENANT, GraphServer

OFFICE = "office@example.org"
SIGNER = Signer(b"a secret of the tests only", MAILBOX)
THERE = ConversationRef("email", OFFICE)


@dataclass
class Memory:
    """A mark in memory."""

    held: str = ""

    async def get(self) -> str:
        return self.held

    async def put(self, mark: str) -> None:
        self.held = mark


@dataclass
class Stage:
    """Our side of the mailbox; `again` is a process that starts anew on the same mark."""

    server: GraphServer
    graph: Graph
    marks: Memory = field(default_factory=Memory)
    heard: list[Inbound] = field(default_factory=list)
    answer: Outcome = field(default_factory=Outcome)

    def __post_init__(self) -> None:
        self.out = GraphTransport(self.graph, SIGNER, MAILBOX, lambda: self.server.now)
        self.door = EmailPlatform(self.out)
        self.again()

    def again(self) -> None:
        self.inbox = GraphMailbox(self.graph, MAILBOX, self.marks, lambda: self.server.now)
        self.ears = Ears(self.door, self.inbox, SIGNER, MAILBOX)

    async def listens(self) -> int:
        return await self.ears.once(self._receive)

    @property
    def said(self) -> list[str]:
        return [word.text for word in self.heard if isinstance(word, MessageReceived)]

    async def _receive(self, word: Inbound) -> Outcome:
        self.heard.append(word)
        return self.answer


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with GraphServer() as server:
        stage = Stage(server, Graph(server.credentials, server.base_url))
        await stage.listens()  # the first look: from here on
        yield stage
        await stage.graph.close()


def reply(words: str, key: str = "escalation:7|1") -> bytes:
    """As Outlook answers: to the address with the plus, its own Message-ID in In-Reply-To."""
    made = EmailMessage(policy=default)
    made["From"], made["To"], made["Subject"] = OFFICE, SIGNER.reply_to(key, OFFICE), "Re: [CSMHS #7] A question"
    made["In-Reply-To"] = "<exchange-made-another@prod.outlook.com>"
    made.set_content(words)
    return made.as_bytes()


class TestLeaving:
    async def test_a_letter_leaves_whole_and_says_where_answers_go(self, stage: Stage) -> None:
        landed = await stage.door.post(
            THERE, say("A question"), key="escalation:7|1", subject="[CSMHS #7] A question"
        )

        (sent,) = stage.server.sent
        letter = email.message_from_bytes(sent, policy=default)
        assert letter["Message-ID"] == landed.message == SIGNER.message_id("escalation:7|1", OFFICE)
        assert letter["Reply-To"] == SIGNER.reply_to("escalation:7|1", OFFICE)
        assert letter["Auto-Submitted"] == "auto-generated"
        assert (letter["From"].addresses[0].addr_spec, letter["To"]) == (MAILBOX, OFFICE)

    async def test_what_was_sent_is_found_again_and_nothing_else(self, stage: Stage) -> None:
        await stage.door.post(THERE, say("A question"), key="k1")

        found = await stage.door.find(THERE, "k1")
        assert found is not None
        assert found.message == SIGNER.message_id("k1", OFFICE)
        assert await stage.door.find(THERE, "k2") is None

    @pytest.mark.parametrize(
        ("status", "code", "permanent", "waits", "unknown"),
        [
            (403, "ErrorAccessDenied", False, True, False),
            (404, "MailboxNotEnabledForRESTAPI", False, True, False),
            (429, "TooManyRequests", False, True, False),
            (503, "", False, True, False),
            (400, "ErrorInvalidRecipients", True, False, False),
            (413, "", True, False, False),
            (500, "", False, False, True),
            (504, "", False, False, True),
        ],
    )
    async def test_a_refusal_says_whether_to_try_again(
        self, stage: Stage, status: int, code: str, permanent: bool, waits: bool, unknown: bool
    ) -> None:
        stage.server.trouble("send", status, code)

        with pytest.raises(DeliveryError) as told:
            await stage.door.post(THERE, say("A question"), key="k1")

        refused = told.value
        assert (refused.permanent, refused.waits, refused.unknown) == (permanent, waits, unknown)
        assert stage.server.sent == []
        assert stage.server.asked.count("send") == 1

    async def test_graph_is_left_alone_as_long_as_it_asks(self, stage: Stage) -> None:
        stage.server.trouble("send", 429, "ApplicationThrottled", retry_after="17")

        with pytest.raises(DeliveryError) as told:
            await stage.door.post(THERE, say("A question"), key="k1")

        assert told.value.retry_after_s == 17
        assert stage.out.trouble == ""

    @pytest.mark.parametrize("page", ["", "<html>Bad gateway</html>"])
    async def test_a_lost_answer_is_unknown_and_the_letter_is_found(self, stage: Stage, page: str) -> None:
        stage.server.trouble("send", 502 if page else 0, after=True, page=page)

        with pytest.raises(DeliveryError) as told:
            await stage.door.post(THERE, say("A question"), key="k1")

        assert told.value.unknown
        assert await stage.door.find(THERE, "k1") is not None
        assert len(stage.server.sent) == 1

    async def test_what_graph_says_of_access_is_told_and_is_trouble_until_it_works(self, stage: Stage) -> None:
        stage.server.trouble("send", 403, "ErrorAccessDenied", message="Access to OData is disabled.")

        with pytest.raises(DeliveryError, match="Access to OData is disabled"):
            await stage.door.post(THERE, say("A question"), key="k1")
        assert "ErrorAccessDenied" in stage.out.trouble

        await stage.door.post(THERE, say("A question"), key="k1")
        assert stage.out.trouble == ""

    async def test_a_token_that_is_no_longer_good_is_asked_for_anew(self, stage: Stage) -> None:
        stage.server.tokens.clear()

        with pytest.raises(DeliveryError) as told:
            await stage.door.post(THERE, say("A question"), key="k1")
        assert told.value.waits

        await stage.door.post(THERE, say("A question"), key="k1")
        assert len(stage.server.sent) == 1

    async def test_a_server_that_is_not_there_was_not_reached(self, stage: Stage) -> None:
        nowhere = Graph(stage.server.credentials, "http://127.0.0.1:1/v1.0")
        out = EmailPlatform(GraphTransport(nowhere, SIGNER, MAILBOX, lambda: stage.server.now))

        with pytest.raises(DeliveryError, match="cannot be reached") as told:
            await out.post(THERE, say("A question"), key="k1")

        assert told.value.waits
        assert not told.value.unknown
        await nowhere.close()

    async def test_wrong_credentials_are_named(self, stage: Stage) -> None:
        wrong = Graph(replace(stage.server.credentials, client_secret="another"), stage.server.base_url)

        with pytest.raises(DeliveryError, match="`GRAPH_CLIENT_SECRET`"):
            await EmailPlatform(GraphTransport(wrong, SIGNER, MAILBOX, lambda: stage.server.now)).find(THERE, "k1")

        await wrong.close()


class TestArriving:
    async def test_an_answer_is_heard_once(self, stage: Stage) -> None:
        stage.server.arrives(reply("It is in May."))

        assert await stage.listens() == 1
        assert await stage.listens() == 0

        assert stage.said == ["It is in May."]

    async def test_the_past_of_a_new_mailbox_is_nobodys_answer(self) -> None:
        async with GraphServer() as server:
            server.arrives(reply("Long ago."), at=server.now - timedelta(days=1))
            stage = Stage(server, Graph(server.credentials, server.base_url))

            await stage.listens()
            server.arrives(reply("Now."))
            await stage.listens()

            assert stage.said == ["Now."]
            await stage.graph.close()

    async def test_many_come_page_by_page_and_none_is_left_out(self, stage: Stage) -> None:
        for number in range(7):
            stage.server.arrives(reply(f"Answer {number}."))

        while await stage.listens():
            pass

        assert stage.said == [f"Answer {number}." for number in range(7)]

    async def test_who_ends_in_the_middle_of_a_page_goes_on_with_it(self, stage: Stage) -> None:
        stage.server.arrives(reply("One."))
        stage.server.arrives(reply("Two."))
        first, _ = await stage.inbox.fetch()
        await stage.inbox.done(first)

        stage.again()
        await stage.listens()

        assert stage.said == ["One.", "Two."]  # the same event again: the corridor knows it
        assert len({word.event_id for word in stage.heard}) == 2

    async def test_what_could_not_be_kept_comes_again(self, stage: Stage) -> None:
        stage.answer = Outcome(kind="failed")
        stage.server.arrives(reply("It is in May."))
        await stage.listens()

        stage.answer = Outcome()
        stage.again()
        await stage.listens()

        assert stage.said == ["It is in May."] * 2

    async def test_where_graph_has_forgotten_it_is_looked_for_since_then(self, stage: Stage) -> None:
        stage.server.arrives(reply("Before."))
        await stage.listens()
        while await stage.listens():
            pass
        stage.server.now += timedelta(hours=2)
        stage.server.arrives(reply("After."))
        stage.server.forgets = True

        await stage.listens()

        assert stage.said[-1] == "After."
        assert Mark.read(stage.marks.held) is not None

    async def test_what_graph_forgets_again_and_again_is_trouble(self, stage: Stage) -> None:
        stage.server.arrives(reply("It is in May."))
        for _ in range(2):
            stage.server.trouble("delta", 410, "SyncStateNotFound")

        with pytest.raises(DeliveryError, match="forgotten how far was read") as told:
            await stage.listens()

        assert told.value.waits
        await stage.listens()
        assert stage.said == ["It is in May."]

    async def test_a_mail_that_graph_cannot_read_keeps_nobody_waiting(self, stage: Stage) -> None:
        stage.server.arrives(reply("Broken."))
        stage.server.arrives(reply("Whole."))
        stage.server.trouble("mime", 400, "ErrorMimeContentConversionFailed")

        await stage.listens()

        assert [one.reason for one in stage.heard if isinstance(one, LetterHeld)] == ["unreadable"]
        assert stage.said == ["Whole."]
        assert await stage.listens() == 0

    async def test_a_mail_that_was_moved_away_is_left(self, stage: Stage) -> None:
        stage.server.arrives(reply("Gone."))
        stage.server.arrives(reply("Here."))
        stage.server.trouble("mime", 404, "ErrorItemNotFound")

        await stage.listens()

        assert stage.said == ["Here."]
        assert await stage.listens() == 0

    async def test_one_that_is_too_large_is_held_and_not_read_to_its_end(self, stage: Stage) -> None:
        stage.server.arrives(b"From: office@example.org\r\n\r\n" + b"x" * (MOST_BYTES + 1))

        await stage.listens()

        (held,) = stage.heard
        assert isinstance(held, LetterHeld)
        assert held.reason == "unreadable"

    @pytest.mark.parametrize("status", [403, 429, 500, 0])
    async def test_trouble_loses_nothing(self, stage: Stage, status: int) -> None:
        stage.server.arrives(reply("It is in May."))
        for what in ("delta", "mime"):
            stage.server.trouble(what, status)
            with pytest.raises(DeliveryError):
                await stage.listens()

        await stage.listens()

        assert stage.said == ["It is in May."]

    async def test_our_token_goes_nowhere_else(self, stage: Stage) -> None:
        async with GraphServer() as another:
            elsewhere = f"{another.base_url}/users/{MAILBOX}/mailFolders/inbox/messages/delta()?$deltatoken=0"
            stage.marks.held = Mark(elsewhere, "2026-10-13T14:00:00Z").text
            another.tokens = {""}

            await stage.inbox.fetch()

            assert another.asked == ["delta"]

    @pytest.mark.parametrize("kept", ["", "{}", "[]", "nonsense"])
    def test_a_mark_that_says_nothing_is_none(self, kept: str) -> None:
        assert Mark.read(kept) is None


async def test_the_package_is_read_once_and_where_nobody_waits(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[threading.Thread] = []
    make = graph._client

    def noted(*given: Any) -> Any:
        threads.append(threading.current_thread())
        return make(*given)

    monkeypatch.setattr(graph, "_client", noted)
    fresh = Graph(stage.server.credentials, stage.server.base_url)

    await asyncio.gather(*(fresh.warm() for _ in range(3)))

    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()
    await fresh.close()


class TestSettings:
    def load(self, **more: str) -> settings.Settings:
        environment = {"EMAIL_LIVE": "yes", "MAIL_FROM": MAILBOX, "MAIL_BY": "graph", **more}
        return settings.load(environment, None)

    def of(self, stage: Stage, **more: str) -> settings.Settings:
        """That reach the stage's server."""
        return self.load(GRAPH_CLIENT_ID=CLIENT_ID, GRAPH_CLIENT_SECRET=SECRET, GRAPH_TENANT_ID=TENANT,
                         GRAPH_BASE_URL=stage.server.base_url, TEAMS_LOGIN_URL=stage.server.url, **more)  # fmt: skip

    def test_what_is_missing_is_named(self) -> None:
        with pytest.raises(StartError, match="`GRAPH_CLIENT_ID` and `GRAPH_CLIENT_SECRET` and `GRAPH_TENANT_ID`"):
            mail_door.check(self.load())

    def test_the_bots_registration_stands_in(self) -> None:
        mail_door.check(self.load(TEAMS_CLIENT_ID=CLIENT_ID, TEAMS_CLIENT_SECRET=SECRET, TEAMS_TENANT_ID=TENANT))

    @pytest.mark.parametrize("url", ["http://graph.example.org/v1.0", "graph.example.org", "ftp://127.0.0.1"])
    def test_a_token_is_not_sent_in_the_open(self, url: str) -> None:
        with pytest.raises(StartError, match="`GRAPH_BASE_URL`"):
            self.load(GRAPH_BASE_URL=url)

    async def test_the_doctor_tells_what_graph_says(self, stage: Stage, tmp_path: Path) -> None:
        database = Database(f"sqlite:///{tmp_path / 'live.db'}")
        await database.migrate()
        ours = self.of(stage)

        good = await doctor_email.servers(ours, database)
        stage.server.trouble("delta", 403, "ErrorAccessDenied", message="Access is denied. Check credentials.")
        refused = await doctor_email.servers(ours, database)

        assert [one.ok for one in good] == [True, True, None, None]
        assert refused[0].ok is False
        assert "Access is denied. Check credentials" in refused[0].what
        assert "Application Mail.Read" in refused[0].fix
        assert stage.server.sent == []
        await database.close()

    async def test_the_teams_doctor_looks_at_the_mailbox_too(self, stage: Stage, tmp_path: Path) -> None:
        database = Database(f"sqlite:///{tmp_path / 'practice.db'}")
        await database.migrate()
        await database.close()
        ours = self.of(
            stage, TEAMS_CLIENT_ID=CLIENT_ID, TEAMS_CLIENT_SECRET=SECRET, TEAMS_TENANT_ID=TENANT,
            TEAMS_KEYS_URL=stage.server.url, CSMHS_DATA_DIR=str(tmp_path),
        )  # fmt: skip
        stage.server.trouble("delta", 403, "ErrorAccessDenied", message="Access is denied.")

        found = await doctor_cli.teams(ours)

        assert [one.ok for one in found if "Access is denied" in one.what] == [False]

    async def test_the_door_is_put_together_and_keeps_its_mark(self, stage: Stage, tmp_path: Path) -> None:
        database = Database(f"sqlite:///{tmp_path / 'live.db'}")
        await database.migrate()
        ours = self.of(stage)
        door = await mail_door.build(ours, database, lambda: stage.server.now)
        assert door.ears is not None

        async def receive(word: Inbound) -> Outcome:
            return Outcome()

        await door.ears.once(receive)
        await door.stop()

        assert Mark.read(await mail_door.StoredLink(database).get()) is not None
        await database.close()
