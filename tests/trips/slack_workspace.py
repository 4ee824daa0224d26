"""A Slack workspace on a local server: what is in it, what happens in it, and how the app took each thing.

Things happen through the server's `/_control` and `/ui`; what is there comes from `/ui` (`local_slack.py` says how).
"""

import asyncio
import contextlib
import json
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Self, TypeVar

import aiohttp

from tests.trips.slack_front import Installed
from tests.trips.slack_people import Person
from tests.trips.slack_seen import Json, Message, Shown

SEEN_WITHIN_S = 10
# The server waits five seconds for an acknowledgement, Slack three: docs.slack.dev, handling-user-interaction.
GIVEN_UP_AFTER_S = 7
ANSWER_WITHIN_S = 3.0
REQUESTS = frozenset({"events_api", "slash_commands", "interactive"})

Found = TypeVar("Found")


class Unanswered(AssertionError):
    """The app did not take what a person did: in Slack they would read that it failed."""


@dataclass(frozen=True)
class Answer:
    """How the app took it. `requests`: how many it got; `took_s`: from the last one to its acknowledgement."""

    requests: int
    took_s: float


class Workspace:
    """One workspace as all in it see it, kept up to date by the server. Let one person act at a time."""

    def __init__(self, installed: Installed, commands: Iterable[str], http: aiohttp.ClientSession) -> None:
        self.installed, self.commands, self._http = installed, frozenset(commands), http
        self.people: dict[str, Person] = {}
        self.channels: dict[str, str] = {}
        self.log: list[Json] = []
        self.stack: list[Json] = []
        self.errors: Mapping[str, str] = {}
        # Turns count what the server told: which one last changed a message, a Home or the modals, and the newest.
        self.turn = 0
        self.changed: dict[str, int] = {}
        self._messages: dict[tuple[str, str], Json] = {}
        self._homes: dict[str, Json] = {}
        self._news = asyncio.Event()

    async def __aenter__(self) -> Self:
        self._socket = await self._http.ws_connect(f"{self.installed.server}/ui", max_msg_size=2**26)
        self._learn(json.loads((await self._socket.receive()).data))
        self._reading = asyncio.create_task(self._read())
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._socket.close()
        await self._reading

    @property
    def api_url(self) -> str:
        """The base of the server's own Web API, without the front before it."""
        return f"{self.installed.server}/api/"

    @property
    def mention(self) -> str:
        """The app's name as it stands in a text."""
        return f"<@{self.installed.bot_user}>"

    def as_user(self, name: str) -> Person:
        """Somebody of this workspace."""
        return self.people[name]

    def where(self, channel: str) -> str:
        """The id of a channel given by name or id."""
        return self.channels.get(channel, channel)

    def messages(self, channel: str) -> list[Message]:
        """All that was said there, threads and what is for one person included, oldest first."""
        place = self.where(channel)
        return [Message(raw) for (at, _), raw in sorted(self._messages.items()) if at == place]

    def home(self, user: str) -> Shown | None:
        """What the app last published as this user's Home."""
        return Shown(self._homes[user]) if user in self._homes else None

    def calls(self, method: str) -> list[Json]:
        """The arguments of the app's calls of one Web API method, oldest first."""
        return [one.get("detail") or {} for one in self.log if (one["kind"], one["summary"]) == ("web_api", method)]

    async def download(self, file: Json) -> bytes:
        """The bytes of a file shared in a message."""
        bearer = {"Authorization": f"Bearer {self.installed.bot_token}"}
        async with self._http.get(file["url_private"], headers=bearer) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.read()

    async def until(self, found: Callable[[], Found | None], what: str, within_s: float = SEEN_WITHIN_S) -> Found:
        """Wait until something is there; AssertionError naming `what` when it does not come."""
        deadline = time.monotonic() + within_s
        while not (it := found()):
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), deadline - time.monotonic())
            except TimeoutError:
                raise AssertionError(f"not seen within {within_s} s: {what}") from None
        return it

    async def control(self, what: str, **body: Any) -> Answer:
        """Do something through `/_control`, and hold the app to its answer."""
        begun = len(self.log)
        async with self._http.post(f"{self.installed.server}/_control/{what}", json=body) as answer:
            assert answer.status == 200, await answer.text()
        async with self._http.get(f"{self.installed.server}/_control/log") as answer:
            told = (await answer.json())["log"][-1:]
        await self.until(lambda: not told or told[0] in self.log, "the end of the server's log")
        return self._judged(self.log[begun:], what)

    async def act(self, kind: str, **body: Any) -> Answer:
        """Do something through `/ui`, which does not say when it ended, and hold the app to its answer."""
        begun = len(self.log)
        await self.tell(kind, **body)
        with contextlib.suppress(AssertionError):
            await self.until(lambda: _outcomes(self.log[begun:]), "an answer", GIVEN_UP_AFTER_S)
        return self._judged(self.log[begun:], kind)

    async def tell(self, kind: str, **body: Any) -> None:
        """Do something through `/ui` that the app does not hear of."""
        await self._socket.send_json({"t": kind, **body})

    def _judged(self, new: list[Json], what: str) -> Answer:
        asked = [one for one in new if one["direction"] == "to_bot" and one["kind"] in REQUESTS]
        outcomes = _outcomes(new)
        unwell = [one["summary"] for one in outcomes if not one["summary"].startswith(("ack ", "HTTP 200"))]
        if unwell or len(outcomes) < len(asked):
            raise Unanswered(f"{what}: {unwell or 'no acknowledgement'}")
        took_s = (outcomes[-1]["time"] - asked[-1]["time"]) / 1000 if asked else 0.0
        if took_s > ANSWER_WITHIN_S:
            raise Unanswered(f"{what}: acknowledged after {took_s:.1f} s")
        return Answer(len(asked), took_s)

    async def _read(self) -> None:
        async for frame in self._socket:
            self._learn(json.loads(frame.data))

    def _learn(self, news: Json) -> None:
        self.turn += 1
        match news["t"]:
            case "init":
                self._begin(news["state"])
            case "message" | "message_update":
                message = news["message"]
                self._messages[message["channel"], message["ts"]] = message
                self.changed[message["ts"]] = self.turn
            case "message_delete":
                self._messages.pop((news["channel"], news["ts"]), None)
            case "channel":
                self.channels[news["channel"]["name"]] = news["channel"]["id"]
            case "log":
                self.log.append(news["entry"])
                if _outcomes([news["entry"]]):
                    self.changed["answer"] = self.turn
            case "view":
                self.stack, self.errors = news["stack"], {}
                self.changed["modals"] = self.turn
            case "view_errors":
                self.errors = news["errors"]
                self.changed["modals"] = self.turn
            case "home":
                self._homes[news["user"]] = news["view"]
                self.changed[f"home {news['user']}"] = self.turn
        self._news.set()

    def _begin(self, state: Json) -> None:
        self.log = list(state["log"])
        self.channels = {one["name"]: one["id"] for one in state["channels"]}
        people = [one for one in state["users"] if not one["is_bot"]]
        self.people = {one["name"]: Person(self, one["id"], one["name"]) for one in people}


def _outcomes(log: Iterable[Json]) -> list[Json]:
    """The entries that say how a request to the app ended."""
    by_kind = {"from_bot": REQUESTS | {"ack"}, "internal": REQUESTS | {"socket"}, "to_bot": frozenset[str]()}
    return [one for one in log if one["kind"] in by_kind[one["direction"]]]
