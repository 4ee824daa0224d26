"""The people of a Slack workspace on a local server, who type, click, fill in and read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from tests.trips.slack_seen import Field, Json, Message, Shown

if TYPE_CHECKING:
    from tests.trips.slack_workspace import Answer, Workspace


@dataclass
class Person:
    """Somebody in one workspace. What they see counts from `since`, the turn in which they last did something."""

    workspace: "Workspace" = field(repr=False)
    id: str
    name: str
    since: int = 0

    @property
    def dm(self) -> str:
        """The id of their conversation with the app."""
        return self.workspace.where(f"dm-{self.id}")

    async def command(self, line: str, channel: str | None = None) -> "Answer":
        """Type a slash command that the manifest declares, in a channel or to the app."""
        word, _, text = line.partition(" ")
        assert word in self.workspace.commands, f"{word} is not in the manifest"
        return await self._do("command", channel=self._place(channel), command=word, text=text)

    async def joins_with(self, code: str) -> None:
        """Join by command, until they have read that they are in."""
        await self.command(f"/csmhs join {code}")
        await self.sees("You are in", self.dm)

    async def say(self, text: str, channel: str | None = None, *, thread: Message | None = None) -> "Answer":
        """Write in a channel or to the app, in the thread of a message if one is given."""
        below = {"thread_ts": thread.thread or thread.ts} if thread else {}
        return await self._do("message", channel=self._place(channel), text=text, **below)

    async def click(self, message: Message, named: str, choice: str | list[str] | None = None) -> "Answer":
        """Press a button of a message, or choose from a list, by its label or action id."""
        action = message.control(named).action(choice)
        return await self._do("interact", channel=message.channel, messageTs=message.ts, action=action)

    async def react(self, message: Message, emoji: str) -> "Answer":
        """Put an emoji on a message."""
        return await self._do("reaction", channel=message.channel, ts=message.ts, name=emoji)

    async def home(self) -> Shown:
        """Open the app's Home and see what is published then."""
        await self._do("open-home")
        return await self.sees_home()

    async def press(self, home: Shown, named: str, choice: str | list[str] | None = None) -> "Answer":
        """Press a button of their Home, or choose from a list."""
        self.since = self.workspace.turn
        action = home.control(named).action(choice)
        return await self.workspace.act("block_action", user=self.id, appId=home.raw["app_id"], action=action)

    def messages(self, channel: str | None = None, *, thread: Message | None = None) -> list[Message]:
        """What they can read in a channel or with the app, oldest first; of a thread from its first message on."""
        seen = [one for one in self.workspace.messages(self._place(channel)) if one.only_for in (None, self.id)]
        root = (thread.thread or thread.ts) if thread else None
        return [one for one in seen if root is None or root in (one.ts, one.thread)]

    def ephemeral(self, channel: str | None = None) -> list[Message]:
        """What is shown there to them alone, oldest first."""
        return [one for one in self.messages(channel) if one.only_for == self.id]

    async def sees(self, words: str, channel: str | None = None, *, ever: bool = False) -> Message:
        """The message with these words that was posted or edited last, since they last acted or `ever`.

        Without a channel: in any conversation they share with the app.
        """
        since = 0 if ever else self.since

        def found() -> Message | None:
            places = [self._place(channel)] if channel else self._places()
            told = [one for place in places for one in self.messages(place) if words in one.reads]
            new = [one for one in told if self.workspace.changed[one.ts] > since]
            return max(new, key=lambda one: self.workspace.changed[one.ts], default=None)

        return await self.workspace.until(found, f"{self.name} reads {words!r}")

    async def sees_home(self, words: str = "") -> Shown:
        """Their Home, published since they last acted, with these words."""

        def found() -> Shown | None:
            home = self.workspace.home(self.id)
            new = self.workspace.changed.get(f"home {self.id}", 0) > self.since
            return home if home and new and words in home.reads else None

        return await self.workspace.until(found, f"{self.name}'s Home with {words!r}")

    async def modal(self, words: str = "") -> "Modal":
        """The modal on top once it has these words; they tell the form from a first view that says it is coming."""

        def found() -> Modal | None:
            top = Modal(self, self.workspace.stack[-1]) if self.workspace.stack else None
            return top if top and words in top.reads else None

        return await self.workspace.until(found, f"{self.name} sees a modal with {words!r}")

    def views(self) -> list["Modal"]:
        """The open modals, the one on top last; the server keeps one stack for all people."""
        return [Modal(self, raw) for raw in self.workspace.stack]

    def _place(self, channel: str | None) -> str:
        return self.workspace.where(channel) if channel else self.dm

    def _places(self) -> list[str]:
        return [one for one in self.workspace.channels.values() if not one.startswith("D") or one == self.dm]

    async def _do(self, what: str, **body: Any) -> "Answer":
        self.since = self.workspace.turn
        return await self.workspace.control(what, user=self.id, **body)


class Modal(Shown):
    """A modal in a person's hands. It keeps what was typed while errors are shown, as Slack's own client does."""

    def __init__(self, person: Person, raw: Json) -> None:
        super().__init__(raw)
        self.person = person
        self.fields = [Field(block) for block in self.blocks if block["type"] == "input"]

    def field(self, named: str) -> Field:
        """The input with this label or block id."""
        found = [one for one in self.fields if named in (one.label, one.block_id)]
        assert found, f"no field {named!r} here, only {[one.label for one in self.fields]}"
        return found[0]

    def fill(self, values: Mapping[str, str | list[str] | None]) -> Self:
        """Type, choose or clear, by label or block id; the rest keeps what it has."""
        for named, value in values.items():
            self.field(named).put(value)
        return self

    async def submit(self) -> dict[str, str]:
        """Send it off. The errors shown, by label; empty when the app took it."""
        refused = {one.label: why for one in self.fields if (why := one.refused_by_slack())}
        assert not refused, f"Slack would not send this: {refused}"
        values = {one.block_id: one.state() for one in self.fields}
        workspace = self.person.workspace
        self.person.since = workspace.turn
        await workspace.act("view_submit", user=self.person.id, values=values)
        changed = workspace.changed
        await workspace.until(lambda: changed.get("modals", 0) > changed["answer"], "what became of the modal")
        return {self.field(block_id).label: text for block_id, text in workspace.errors.items()}

    async def close(self) -> None:
        """Close it and all below it; the app hears of it when the view says notify_on_close."""
        workspace = self.person.workspace
        self.person.since = workspace.turn
        if self.raw.get("notify_on_close"):
            await workspace.act("view_close", user=self.person.id)
        else:
            await workspace.tell("view_close", user=self.person.id)
        await workspace.until(lambda: not workspace.stack, "the modal's end")
