"""A token of an application of ours at Microsoft."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from bot.platforms import oauth

LOGIN = "https://login.microsoftonline.com"


@dataclass(frozen=True)
class Credentials:
    """The application, in the tenant that owns it; `login_url` is another one behind a proxy and in tests."""

    client_id: str
    client_secret: str
    tenant_id: str
    login_url: str = LOGIN


class ClientToken(oauth.Token):
    """Gives a token for `scope`."""

    def __init__(self, credentials: Credentials, scope: str, clock: Callable[[], float] = time.monotonic) -> None:
        ours = credentials
        url = f"{ours.login_url.rstrip('/')}/{ours.tenant_id}/oauth2/v2.0/token"
        super().__init__(url, oauth.by_client(ours.client_id, ours.client_secret, scope), clock)
