"""The Teams SDK, imported when the door is built and never before: it takes seconds, and reads a stray `.env` by itself."""

import asyncio
import logging
import os
import warnings
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Protocol

from bot.errors import StartError
from bot.platforms.teams import errors
from bot.platforms.teams.connector import TIMEOUT_S, Client

EXTRA = "Microsoft Teams needs packages that are not set up here. Run `python3 start.py microsoft` once, then start again."


class Validator(Protocol):
    """Of the SDK's `TokenValidator` what is used here."""

    async def validate_token(self, raw_token: str, service_url: str | None = None) -> Mapping[str, Any]:
        """The claims; raises for a token that is not valid."""
        ...


class NoKeys(Exception):
    """The keys that tokens are signed with could not be fetched."""


@dataclass(frozen=True)
class Registration:
    """Our bot at Microsoft. `metadata_url` and `login_url` are set for tests only."""

    client_id: str
    client_secret: str
    tenant_id: str
    metadata_url: str = ""
    login_url: str = ""


@dataclass(frozen=True)
class Sdk:
    """The parts of the SDK the door stands on."""

    checks: "Checks"
    client: Client


class Checks:
    """Whether a request is from Teams. The SDK fetches keys without giving way, so it does so in threads of its own."""

    def __init__(self, validator: Validator, connection_errors: tuple[type[Exception], ...]) -> None:
        self._validator = validator
        self._no_keys = connection_errors
        self._threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="teams-keys")

    async def ok(self, token: str, service_url: str) -> bool:
        """Whether the token is Teams' own, for us, and for this service address; raises NoKeys."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._ok, token, service_url)

    def stop(self) -> None:
        """Let the threads go."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _ok(self, token: str, service_url: str) -> bool:
        check = self._validator.validate_token(token, service_url)
        try:
            check.send(None)  # it waits for nothing but the key server, and for that without giving way
        except StopIteration:
            return True
        except self._no_keys as error:
            raise NoKeys(str(error)) from error
        except Exception:  # every kind of thing that is not a token
            return False
        finally:
            check.close()
        return False


def load(registration: Registration) -> Sdk:
    """Import the SDK and make of it what the door needs; takes seconds. StartError when it is not installed."""
    before = dict(os.environ)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import jwt
            from microsoft_teams.api import ClientCredentials
            from microsoft_teams.api.auth.cloud_environment import PUBLIC, with_overrides
            from microsoft_teams.apps.auth.token_validator import TokenValidator
            from microsoft_teams.apps.token_manager import TokenManager
            from microsoft_teams.common import Client as SdkClient
            from microsoft_teams.common import ClientOptions
    except ImportError as error:
        raise StartError(EXTRA) from error
    finally:
        for name in os.environ.keys() - before.keys():
            del os.environ[name]
    logging.getLogger("microsoft_teams").setLevel(logging.CRITICAL)  # it writes a line for whoever knocks
    cloud = PUBLIC
    if registration.metadata_url:
        cloud = with_overrides(cloud, openid_metadata_url=registration.metadata_url)
    if registration.login_url:
        cloud = with_overrides(cloud, login_endpoint=registration.login_url)
    credentials = ClientCredentials(
        client_id=registration.client_id,
        client_secret=registration.client_secret,
        tenant_id=registration.tenant_id,
    )
    manager = TokenManager(credentials, cloud)

    async def token() -> str:
        try:
            found = await manager.get_bot_token()
        except Exception as error:
            raise errors.not_authorized(
                "Microsoft gives the bot no token; check `TEAMS_CLIENT_ID`, `TEAMS_CLIENT_SECRET` and "
                "`TEAMS_TENANT_ID` with `csmhs doctor teams`"
            ) from error
        return str(found)

    validator = TokenValidator.for_service(registration.client_id, cloud=cloud)
    checks = Checks(validator, (jwt.PyJWKClientConnectionError, jwt.PyJWKClientError))
    return Sdk(checks, SdkClient(ClientOptions(timeout=TIMEOUT_S, token=token)))
