"""The e-mail door keeps what e-mail can keep of the contract of a platform: letters out, answers in."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from uuid import uuid4

import pytest

from bot.messages import ConversationRef
from bot.platforms.email import inbound
from bot.platforms.email.adapter import EmailPlatform, Letter
from bot.platforms.email.practice import PracticeTransport
from bot.ui.cards import Card, say
from bot.ui.plain import plain
from tests.platforms import contract
from tests.platforms.contract import Screen
from tests.platforms.test_web_contract import Page
from tests.platforms.web_fakes import Listener

CHEN, NOWHERE = ConversationRef("email", "chen@example.org"), ConversationRef("email", "no address")


@dataclass
class Tray:
    """Letters in a list."""

    letters: list[Letter] = field(default_factory=list)

    async def add(self, letter: Letter) -> None:
        self.letters.append(letter)

    async def has(self, address: str, key: str) -> bool:
        return any(one.to == address and one.key == key for one in self.letters)


class Letterhead(Page):
    """An HTML letter as a mail program shows it: it says where a link leads."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        super().handle_starttag(tag, attrs)
        if tag == "a":
            self.handle_data(f"({dict(attrs)['href']}) ")


@dataclass
class Correspondent(contract.Stage):
    """Chen with a mail program. Everything she writes answers a letter; one is sent to her first where none was."""

    platform: EmailPlatform
    listener: Listener
    tray: Tray
    direct: ConversationRef = CHEN
    nowhere: ConversationRef = NOWHERE

    async def read(self, landed: ConversationRef) -> Sequence[str]:
        letter = self._letter(landed.message)
        return letter.text, Letterhead(letter.html).root.text

    async def says(self, text: str, *, there: ConversationRef, times: int = 1) -> Screen:
        thread = there.thread or (await self.platform.post(there, say("A letter"), key=uuid4().hex)).message
        key, event_id = self._letter(thread).key, uuid4().hex
        for _ in range(times):
            word = inbound.reply(there.place, key, text, event_id)
            outcome = await self.listener.receive(word)
        return Screen(plain(outcome.reply) if isinstance(outcome.reply, Card) else "")

    def _letter(self, message: str) -> Letter:
        return next(one for one in self.tray.letters if one.message_id == message)


@pytest.fixture
async def stage() -> AsyncIterator[Correspondent]:
    tray, listener = Tray(), Listener()
    door = EmailPlatform(PracticeTransport(tray))
    await door.start(listener.receive)
    yield Correspondent(door, listener, tray)
    await door.stop()


class TestEmail(contract.Posting, contract.Speaking):
    """No commands, buttons or forms; a sent letter stays as it is."""
