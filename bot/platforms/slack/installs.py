"""What is kept of each workspace that installed the assistant, and how it is kept secret."""

import base64
import dataclasses
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from bot.errors import StartError, UserError
from bot.platforms.slack import kinds
from bot.platforms.slack.errors import Refused
from bot.platforms.slack.wire import Wire

# Every key has to give the same Fernet key on every machine, so the salt is no secret and never changes.
_SALT = b"csmhs slack installations 1"


@dataclass(frozen=True)
class Install:
    """The assistant in one workspace. `expires_at` is aware UTC, None when the token does not expire.

    `installed_by` is "TEAM/USER", "" when Slack did not say.
    """

    team: str
    name: str
    bot_user: str
    bot_id: str
    app_id: str
    token: str = dataclasses.field(repr=False)
    refresh_token: str = dataclasses.field(repr=False)
    expires_at: datetime | None
    scopes: frozenset[str]
    enterprise: str = ""
    installed_by: str = ""


class Installs(Protocol):
    """Where installations are kept, by the workspace's id."""

    async def get(self, team: str) -> Install | None:
        """The workspace's, None when it has not installed the assistant; raises WrongKey."""
        ...

    async def put(self, install: Install) -> None:
        """Keep it in the place of what was kept for its workspace."""
        ...

    async def remove(self, team: str) -> None:
        """Keep nothing for the workspace."""
        ...

    async def all(self) -> Sequence[Install]:
        """Every one, by workspace; raises WrongKey."""
        ...


class WrongKey(UserError):
    """What is kept cannot be read with the key in force."""


class Sealer:
    """Writes installations down so that only who has the key can read them.

    `secret` is `CSMHS_SECRET_KEY`: one key of any length, or "new,old" while a key is being replaced: everything is
    written with the first and read with any. Making one takes a moment on purpose (scrypt).
    """

    def __init__(self, secret: str) -> None:
        keys = [key for part in secret.split(",") if (key := part.strip())]
        if not keys:
            raise StartError(
                "`CSMHS_SECRET_KEY` is empty, and the tokens of Slack workspaces are kept only encrypted. "
                "Set it to a long random text, and keep a copy somewhere safe."
            )
        self._fernet = MultiFernet([Fernet(_derived(key)) for key in keys])

    def seal(self, install: Install) -> str:
        """The installation as a text that tells nothing."""
        body = dataclasses.asdict(install)
        body["scopes"] = sorted(install.scopes)
        body["expires_at"] = install.expires_at.isoformat() if install.expires_at else None
        return self._fernet.encrypt(json.dumps(body).encode()).decode()

    def unseal(self, text: str) -> Install:
        """The installation again; raises WrongKey."""
        try:
            body = json.loads(self._fernet.decrypt(text.encode()))
        except InvalidToken as error:
            raise WrongKey(
                "What is kept of a Slack workspace cannot be read with this `CSMHS_SECRET_KEY`; it is kept as it is. "
                "Put the key it was written with back, or behind the new one (new,old), or install the workspace again."
            ) from error
        expires_at = datetime.fromisoformat(body["expires_at"]).astimezone(UTC) if body["expires_at"] else None
        return Install(**{**body, "scopes": frozenset(body["scopes"]), "expires_at": expires_at})

    def resealed(self, text: str) -> str:
        """The same, written with the first key; raises WrongKey."""
        return self.seal(self.unseal(text))


def _derived(key: str) -> bytes:
    return base64.urlsafe_b64encode(Scrypt(salt=_SALT, length=32, n=2**14, r=8, p=1).derive(key.encode()))


class FixedInstalls:
    """The one workspace whose bot token was set by hand: nothing is stored."""

    def __init__(self, install: Install) -> None:
        self._install: Install | None = install

    @classmethod
    async def of(cls, wire: Wire, token: str) -> "FixedInstalls":
        """Ask Slack once whose token it is; raises StartError for a token that will not do, DeliveryError for no answer.

        auth.test says in a header what the token may do: `x-oauth-scopes: chat:write,commands`.
        """
        if token.startswith("xoxe."):
            raise StartError(
                "`SLACK_BOT_TOKEN` ends twelve hours after it was made (token rotation is on for this app). Install "
                "the workspace through /slack/install instead (set `SLACK_CLIENT_ID` and `SLACK_CLIENT_SECRET`), or "
                "use an app without token rotation."
            )
        try:
            answer = await wire.send("auth.test", {}, token=token)
        except Refused as refused:
            if refused.fault.kind in (kinds.WORKSPACE, kinds.REFRESH):
                raise StartError(
                    "Slack does not know this `SLACK_BOT_TOKEN`. Copy the Bot User OAuth Token, which begins with "
                    "xoxb-, from the app's page under OAuth & Permissions."
                ) from refused
            raise
        said = answer.data
        if not said.get("bot_id"):
            raise StartError(
                "`SLACK_BOT_TOKEN` is a person's token. Use the Bot User OAuth Token, which begins with xoxb-."
            )
        return cls(
            Install(
                team=str(said["team_id"]),
                name=str(said.get("team") or ""),
                bot_user=str(said.get("user_id") or ""),
                bot_id=str(said["bot_id"]),
                app_id=str(said.get("app_id") or ""),
                token=token,
                refresh_token="",
                expires_at=None,
                scopes=split_scopes(answer.headers.get("x-oauth-scopes", "")),
                enterprise=str(said.get("enterprise_id") or ""),
            )
        )

    async def get(self, team: str) -> Install | None:
        """It, when it is this workspace's."""
        return self._install if self._install is not None and self._install.team == team else None

    async def put(self, install: Install) -> None:
        """Nothing else can be kept."""
        raise StartError("One Slack workspace is set by `SLACK_BOT_TOKEN`. Take it out to install workspaces.")

    async def remove(self, team: str) -> None:
        """Forget it until the next start."""
        if await self.get(team) is not None:
            self._install = None

    async def all(self) -> Sequence[Install]:
        """It alone."""
        return [] if self._install is None else [self._install]


def split_scopes(text: str) -> frozenset[str]:
    """The permissions of Slack's list, like `chat:write,commands`."""
    return frozenset(name for part in text.split(",") if (name := part.strip()))
