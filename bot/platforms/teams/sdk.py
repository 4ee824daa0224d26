"""The Teams SDK, imported when the door is built and never before: it takes seconds, and reads a stray `.env` by itself.

Of the SDK are the check of each request's token and the pooled client; see docs/adr/0007.
"""

import asyncio
import logging
import os
import warnings
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Protocol

from bot.errors import StartError
from bot.platforms import heavy
from bot.platforms.teams.connector import TIMEOUT_S, Client
from bot.platforms.teams.tokens import METADATA, Registration, Tokens

EXTRA = "Microsoft Teams needs packages that are not set up here. Run `python3 start.py microsoft` once, then start again."
KEYS_WITHIN_S = 5
NO_DOTENV = "PYTHON_DOTENV_DISABLED"


class Validator(Protocol):
    """Of the SDK's `TokenValidator` what is used here."""

    async def validate_token(self, raw_token: str, service_url: str | None = None) -> Mapping[str, Any]:
        """The claims; raises for a token that is not valid."""
        ...


class NoKeys(Exception):
    """The keys that tokens are signed with could not be fetched."""


@dataclass(frozen=True)
class Sdk:
    """The parts of the SDK the door stands on."""

    checks: "Checks"
    client: Client


class Checks:
    """Whether a request is from Teams. The SDK fetches keys without giving way, so it does so in threads of its own."""

    def __init__(self, validator: Validator, no_keys: tuple[type[Exception], ...]) -> None:
        self._validator = validator
        self._no_keys = no_keys
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
            raise NoKeys(type(error).__name__) from error
        except Exception:  # every kind of thing that is not a token
            return False
        finally:
            check.close()
        return False


def load(registration: Registration, token: Tokens) -> Sdk:
    """Import the SDK and make of it what the door needs; takes seconds. StartError when it is not installed."""
    with heavy.imported("microsoft_teams"):
        return _loaded(registration, token)


def _loaded(registration: Registration, token: Tokens) -> Sdk:
    before = dict(os.environ)
    os.environ[NO_DOTENV] = "true"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import jwt
            from microsoft_teams.api.auth.cloud_environment import PUBLIC, with_overrides
            from microsoft_teams.apps.auth.token_validator import TokenValidator
            from microsoft_teams.common import Client as SdkClient
            from microsoft_teams.common import ClientOptions
    except ImportError as error:
        raise StartError(EXTRA) from error
    finally:
        for name in os.environ.keys() - before.keys():
            del os.environ[name]
        os.environ.update(before)
    logging.getLogger("microsoft_teams").setLevel(logging.CRITICAL)  # it writes a line for whoever knocks
    cloud = with_overrides(PUBLIC, openid_metadata_url=registration.metadata_url or METADATA)
    # Bot Framework's tokens only: the SDK's own door would also take those of Agent 365, which asks a key server that
    # the token itself names.
    validator = TokenValidator.for_service(registration.client_id, cloud=cloud)
    # The SDK leaves PyJWT's 30 seconds; two who wait so long would keep everybody out.
    validator._jwks_client.timeout = KEYS_WITHIN_S
    checks = Checks(validator, (jwt.PyJWKClientConnectionError,))
    return Sdk(checks, SdkClient(ClientOptions(timeout=TIMEOUT_S, token=token)))
