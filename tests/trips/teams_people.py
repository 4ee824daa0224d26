"""The people of a Teams organization of ours, who type, press, fill in and read."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.platforms import teams_reader
from tests.platforms.teams_server import Message, TeamsServer
from tests.platforms.teams_server import Person as Somebody
from tests.platforms.teams_stage import Hands, Json, shown_in

WITHIN_S = 10


@dataclass
class Person:
    """Somebody of the organization. What they see counts from the turn in which they last did something."""

    hands: Hands
    since: int = 0

    @classmethod
    def of(cls, client: httpx.AsyncClient, server: TeamsServer, name: str) -> "Person":
        """Somebody new."""
        return cls(Hands(client, server, server.person(name)))

    @property
    def somebody(self) -> Somebody:
        """As the organization knows them."""
        return self.hands.person

    @property
    def chat(self) -> str:
        """Their conversation with the assistant."""
        return self.somebody.chat

    async def joins_with(self, code: str) -> None:
        """Join by command, until they have read that they are in."""
        await self.says(f"/csmhs join {code}")
        await self.sees("You are in")

    async def says(
        self, text: str, channel: str = "", *, under: Message | None = None, quoting: Message | None = None
    ) -> None:
        """To the assistant alone, or in a channel with a mention; under a post, or quoting one of its messages."""
        thread = under.thread or under.id if under else quoting.id if quoting else ""
        await self._tells(self.hands.message(text, channel=channel, thread=thread))

    async def press(self, message: Message, label: str) -> "Dialog":
        """A button of a message; what opens then."""
        answer = await self._tells(self.hands.press(message, label))
        shown = shown_in(answer)
        assert shown is not None, answer.text
        return Dialog(self, *shown, message)

    async def picks(self, command: str) -> "Dialog":
        """An action beside the message box."""
        value = {"commandId": command, "commandContext": "compose"}
        answer = await self._tells(self.hands.activity("invoke", name="composeExtension/fetchTask", value=value))
        shown = shown_in(answer)
        assert shown is not None, answer.text
        return Dialog(self, *shown, None, inside="composeExtension/submitAction")

    async def sees(self, words: str, where: str = "", *, ever: bool = False) -> Message:
        """The message with these words that was posted or edited last, since they last acted or `ever`."""
        until = asyncio.get_running_loop().time() + WITHIN_S
        while asyncio.get_running_loop().time() < until:
            there = [one for one in self.reads(where) if ever or one.changed > self.since]
            if found := [one for one in there if words in text_of(one)]:
                return max(found, key=lambda one: one.changed)
            await asyncio.sleep(0.02)
        raise AssertionError(
            f"{self.somebody.name} waits for {words!r} and reads only {[text_of(one) for one in there]}"
        )

    def reads(self, where: str = "") -> list[Message]:
        """What they can read in a channel or alone with the assistant, oldest first."""
        own = self.somebody.user
        return [one for one in self.hands.server.said(where or self.chat) if one.only_for in ("", own)]

    async def _tells(self, body: Json) -> httpx.Response:
        self.since = self.hands.server.turn
        answer = await self.hands.tell(body)
        assert answer.status_code == 200, answer.text
        return answer


@dataclass
class Dialog:
    """What opened: a form to fill in, or something to read."""

    person: Person
    title: str
    content: Json
    message: Message | None
    inside: str = ""
    typed: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """All that is read in it."""
        return "\n".join((self.title, teams_reader.card_text(self.content)))

    @property
    def holds(self) -> Mapping[str, str]:
        """What each of its fields holds."""
        return teams_reader.held(self.content)

    async def sends(self, answers: Mapping[str, str]) -> "Dialog | None":
        """Fill these in, leave the rest as it is, and send it; what is shown then, None when it closed."""
        button, data = teams_reader.filled(self.content, answers)
        return await self._after(button, data)

    async def press(self, label: str) -> "Dialog | None":
        """A button in it."""
        button = teams_reader.action(self.content, label)
        return await self._after(button, dict(button["data"]))

    async def _after(self, button: Mapping[str, Any], data: Json) -> "Dialog | None":
        hands = self.person.hands
        body = hands.sends(button, data, self.message, inside="msteams" not in data)
        if self.inside and body.get("name") == "task/submit":
            body["name"] = self.inside
        shown = shown_in(await self.person._tells(body))
        return None if shown is None else Dialog(self.person, *shown, self.message, self.inside)


def text_of(message: Message) -> str:
    """All that is read in a message."""
    return "\n".join(teams_reader.message_faces(message.activity))
