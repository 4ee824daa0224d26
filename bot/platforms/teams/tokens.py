"""The bot's own token at Microsoft.

Of the tenant that owns the registration, for every organization: only there does the bot have a secret
(a maintainer in github.com/microsoft/teams.ts, issue 507).
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from bot.platforms.microsoft import ClientToken, Credentials
from bot.platforms.oauth import NotGiven, NotReached
from bot.platforms.teams import errors

METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration"
SCOPE = "https://api.botframework.com/.default"


@dataclass(frozen=True)
class Registration(Credentials):
    """Our bot at Microsoft; the addresses are other ones behind a proxy and in tests."""

    metadata_url: str = METADATA


class Tokens:
    """Gives a token that is good now; all who ask at the same time share one request."""

    def __init__(self, registration: Registration, clock: Callable[[], float] = time.monotonic) -> None:
        self._token = ClientToken(registration, SCOPE, clock)

    async def __call__(self) -> str:
        """The token; raises `Refused` when Microsoft gives none. Nothing was sent then."""
        try:
            return await self._token()
        except NotReached as error:
            raise errors.not_reached(str(error)) from error
        except NotGiven as error:
            raise errors.not_authorized(
                "Microsoft gives the bot no token; check `TEAMS_CLIENT_ID`, `TEAMS_CLIENT_SECRET` and `TEAMS_TENANT_ID` "
                "with `csmhs doctor teams`"
            ) from error

    def forget(self) -> None:
        """The token was refused: another one is asked for next time."""
        self._token.forget()
