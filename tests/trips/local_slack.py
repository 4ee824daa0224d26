"""A Slack written by others, for trips end to end: `local-slack-linux-x64@0.1.8` from npm, driven like the people in it.

    async with LocalSlack(local_slack_binary, MANIFEST) as slack:      Socket Mode; request_url=... for HTTP
        harbor = await slack.workspace("Harbor", people=["ana", "ben"], channels=["team"])
        ...start the app with slack.settings(harbor)...
        ana = harbor.as_user("ana")
        await ana.command("/csmhs status", "team")
        message = await ana.sees("October")

It listens on every address, so it runs only in a network namespace (`tests/trips/namespace.py`).

What it is, all seen in 0.1.8 by running it and reading its program:

- One server holds one workspace, given at its start as a file of people, channels and apps; it keeps all in memory.
  Several workspaces are several servers, here behind one address (`slack_front.py`).
- `/_control` (HTTP): GET state, log, messages/CHANNEL; POST message, upload, command, interact, reaction, edit-message,
  delete-message, open-home, reset. Each POST returns when the app has answered (it waits 5 s on a socket, without limit
  over HTTP), and says ok whatever the answer was: the answer stands in the log.
- `/ui` (WebSocket): first `init` with everything, then message, message_update, message_delete, channel, log, view,
  view_errors, home, socket_status. It takes what people do, and only here: view_submit, view_close, and block_action
  with an appId, which a click in a Home needs. Errors under fields are shown here once and kept nowhere.
- Web API: auth.test, team.info, bots.info, apps.connections.open; chat.postMessage, update, delete, postEphemeral,
  getPermalink, meMessage; conversations.list, info, history, replies, members, open, create; users.list, info,
  lookupByEmail, conversations; views.open, push, update, publish; reactions.add, remove; emoji.list; the files methods
  with the external upload. Any other is `unknown_method`: no conversations.join, no OAuth, no revocation, no rotation.
- It refuses little: a token it does not know is the first app's, blocks and views are never checked, every channel may be
  posted to, an unknown user gets a direct conversation; there are no scopes, limits, retries or expiring triggers (30
  minutes, used often). `metadata` is dropped, and history knows no bounds: a look-up before a resend finds nothing.
- A reply through `response_url` or in an acknowledgement is for all unless it says `response_type: ephemeral`; at Slack it
  is for the one person unless it says otherwise.
- One stack of modals for the whole workspace, whoever opened them. views.update gives the view a new id. A submission
  carries inputs only; one that was not answered, or with an error status, closes the modal like an accepted one.
- Clicks carry `value`, one or several options, or a date; other answers are lost. `block_id` is not made up when missing.
  A click in a Home or a modal says a message is its container, an empty channel, and no view; one on an ephemeral message
  is not marked so.
- Events: message (in every conversation the app's user is in, subscribed or not), app_mention, file_shared, reaction_added
  and _removed, message_changed and _deleted, app_home_opened (without the Home's view). The app hears nothing of its own.
- Every socket of an app gets every envelope; Slack picks one of them.
"""

import asyncio
import contextlib
import json
import socket
import tempfile
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Self

import aiohttp

from bot.platforms.slack import scopes
from tests.trips.slack_front import Credentials, Front, Installed
from tests.trips.slack_people import Person
from tests.trips.slack_seen import Json
from tests.trips.slack_workspace import Workspace

READY_WITHIN_S = 20
MANIFEST = {
    "display_information": {"name": "csmhs"},
    "features": {"slash_commands": [{"command": "/csmhs"}]},
    "oauth_config": {"scopes": {"bot": sorted(scopes.names((*scopes.BASE, *scopes.OPTIONAL)))}},
}


class LocalSlack:
    """Slack with one app of this manifest. `request_url`: where the app hears over HTTP; None for Socket Mode."""

    def __init__(self, binary: Path, manifest: Json, *, request_url: str | None = None) -> None:
        self.binary, self.manifest, self.request_url = binary, manifest, request_url
        self.app = Credentials(
            "A01CSMHS", "xapp-1-A01CSMHS-local", "local-signing-secret", "1.2", "local-client-secret"
        )
        self.workspaces: dict[str, Workspace] = {}
        self._open = contextlib.AsyncExitStack()

    async def __aenter__(self) -> Self:
        self._folder = Path(self._open.enter_context(tempfile.TemporaryDirectory(prefix="csmhs-slack-")))
        self.front = await self._open.enter_async_context(Front(self.app))
        self._http = await self._open.enter_async_context(aiohttp.ClientSession())
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._open.aclose()

    @property
    def api_url(self) -> str:
        """The base of every Web API call, for all workspaces."""
        return f"{self.front.address}/api/"

    async def workspace(
        self, name: str, people: Sequence[str] = ("ana", "ben"), channels: Sequence[str] = ("team",)
    ) -> Workspace:
        """A running workspace with the app in it; all people and the app are in all its channels.

        Ids tell what they are: T1HARBOR, U1ANA, C1TEAM, and D1ANA for Ana's conversation with the app.
        """
        number = len(self.workspaces) + 1
        port = free_port()
        installed = Installed(
            team=f"T{number}{_id(name)}",
            team_name=name,
            app_id=self.app.app_id,
            bot_user=f"U{number}BOT",
            bot_token=f"xoxb-{number}-{name.lower()}",
            scopes=tuple(self.manifest["oauth_config"]["scopes"]["bot"]),
            server=f"http://127.0.0.1:{port}",
        )
        folder = self._folder / installed.team
        folder.mkdir()
        setup = folder / "workspace.json"
        setup.write_text(json.dumps(self._setup(installed, number, people, channels)))
        await self._open.enter_async_context(_served(self.binary, setup, port))
        workspace = Workspace(installed, self._commands(), self._http)
        await self._open.enter_async_context(workspace)
        await self.front.add(installed, by_socket=self.request_url is None)
        self.workspaces[name] = workspace
        return workspace

    def as_user(self, workspace: str, person: str) -> Person:
        """Somebody by the names of their workspace and theirs."""
        return self.workspaces[workspace].as_user(person)

    def settings(self, workspace: Workspace | None = None) -> dict[str, str]:
        """The app's environment. With a workspace: the token of that one, without: what an OAuth installation needs."""
        given = {"SLACK_API_URL": self.api_url, "SLACK_SIGNING_SECRET": self.app.signing_secret}
        if self.request_url is None:
            given["SLACK_APP_TOKEN"] = self.app.app_token
        if workspace is None:
            return {**given, "SLACK_CLIENT_ID": self.app.client_id, "SLACK_CLIENT_SECRET": self.app.client_secret}
        return {**given, "SLACK_BOT_TOKEN": workspace.installed.bot_token}

    def _setup(self, at: Installed, number: int, people: Sequence[str], channels: Sequence[str]) -> Json:
        ids = {name: f"U{number}{_id(name)}" for name in people}
        direct = [
            {"id": f"D{number}{_id(name)}", "name": f"dm-{ids[name]}", "is_channel": False, "is_private": True,
             "is_im": True, "members": [ids[name], at.bot_user]}
            for name in people
        ]  # fmt: skip
        return {
            "workspace": {"name": at.team_name, "domain": at.team_name.lower(), "teamId": at.team},
            "apps": [{
                "appId": at.app_id,
                "botUserId": at.bot_user,
                "botName": self.manifest["display_information"]["name"],
                "botToken": at.bot_token,
                "appToken": self.app.app_token,
                "signingSecret": self.app.signing_secret,
                **({"mode": "events", "requestUrl": self.request_url} if self.request_url else {"mode": "socket"}),
            }],
            "users": [
                {"id": ids[name], "name": name, "real_name": name.title(), "email": f"{name}@{at.team_name.lower()}.test",
                 "tz": "America/New_York"}
                for name in people
            ],
            "channels": [
                *({"id": f"C{number}{_id(name)}", "name": name, "members": [*ids.values(), at.bot_user]}
                  for name in channels),
                *direct,
            ],
        }  # fmt: skip

    def _commands(self) -> frozenset[str]:
        return frozenset(one["command"] for one in self.manifest["features"]["slash_commands"])


@contextlib.asynccontextmanager
async def _served(binary: Path, setup: Path, port: int) -> AsyncIterator[None]:
    """The server until the end of the block, waited for; it says on its own output why it would not start."""
    said = setup.with_name("server.log")
    where = ["--config", str(setup), "--files-dir", str(setup.with_name("files"))]
    command = [str(binary), *where, "--port", str(port), "--base-host", "127.0.0.1"]
    with said.open("wb") as output:
        process = await asyncio.create_subprocess_exec(*command, stdout=output, stderr=output)
    try:
        await _ready(process, port)
        assert process.returncode is None, said.read_text()
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


async def _ready(process: asyncio.subprocess.Process, port: int) -> None:
    """Until it takes connections or has ended."""
    async with asyncio.timeout(READY_WITHIN_S):
        while process.returncode is None:
            with contextlib.suppress(OSError):
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.close()
                return
            await asyncio.sleep(0.02)


def free_port() -> int:
    """A port of loopback that nobody has."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _id(name: str) -> str:
    return "".join(one for one in name.upper() if one.isalnum())
