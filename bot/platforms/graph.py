"""The one client of Microsoft Graph, by msgraph-sdk.

The SDK is hundreds of megabytes and reading its first message takes seconds, so it is imported and warmed up in a thread,
when somebody first needs it. Its own repeating of requests is not used: it would send a letter twice whose answer was lost.
"""

import asyncio
import base64
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar
from urllib.parse import quote, urlsplit

import httpx
import structlog

from bot.errors import StartError
from bot.platforms import graph_errors as errors
from bot.platforms import heavy
from bot.platforms.graph_errors import Refused, Said
from bot.platforms.microsoft import ClientToken, Credentials
from bot.platforms.oauth import NotGiven, NotReached

log = structlog.get_logger()

GRAPH = "https://graph.microsoft.com/v1.0"
SCOPE = "https://graph.microsoft.com/.default"
WITHIN_S = 20.0
EXTRA = "Microsoft Graph needs packages that are not set up here. Run `python3 start.py microsoft` once, then start again."
Found = TypeVar("Found")


class Graph:
    """Asks Graph as the application itself. Every method raises `Refused` for everything but success."""

    def __init__(self, credentials: Credentials, base_url: str = GRAPH) -> None:
        self.base_url = base_url.rstrip("/")
        self._token = ClientToken(credentials, SCOPE)
        self._making = asyncio.Lock()
        self._client: Any = None
        self._http: httpx.AsyncClient | None = None

    async def warm(self) -> None:
        """Import the SDK and let it read a first answer, off the event loop; StartError where it is not installed."""
        async with self._making:
            if self._client is None:
                self._http = await asyncio.to_thread(_http)
                self._client = await asyncio.to_thread(_warm_client, self._http, self.base_url, self._its_token)

    async def close(self) -> None:
        """Let the connections go."""
        client, self._http, self._client = self._http, None, None
        if client is not None:
            await client.aclose()

    async def ask(self, asked: Callable[[Any], Awaitable[Found]]) -> Found:
        """What the SDK's client gives for this: `graph.ask(lambda client: client.users.by_user_id(one).get())`."""
        await self.warm()
        try:
            return await asked(self._client)
        except Exception as error:
            raise self._refused(error) from error

    async def send_mime(self, mailbox: str, message: bytes) -> None:
        """Send a whole message as it is from the mailbox; the SDK has no word for this form of sendMail.

        learn.microsoft.com/graph/outlook-send-mime-message: base64 of the message, as text/plain.
        """
        await self.warm()
        await self._answered("POST", f"/users/{quote(mailbox)}/sendMail", base64.b64encode(message))

    async def mime(self, mailbox: str, message: str, most: int) -> bytes | None:
        """A whole message as it came; None for one that is larger than `most` bytes, of which no more is read.

        learn.microsoft.com/graph/outlook-get-mime-message.
        """
        await self.warm()
        path = f"/users/{quote(mailbox)}/messages/{quote(message, safe='')}/$value"
        return await self._answered("GET", path, most=most)

    async def _answered(self, method: str, path: str, body: bytes | None = None, most: int = 0) -> bytes | None:
        assert self._http is not None
        headers = {"Authorization": f"Bearer {await self._good_token()}"}
        if body is not None:
            headers["Content-Type"] = "text/plain"
        try:
            async with self._http.stream(method, f"{self.base_url}{path}", content=body, headers=headers) as answer:
                if answer.status_code >= 300:
                    raise self._known(
                        _said(answer.status_code, await answer.aread()), answer.headers.get("retry-after")
                    )
                read = bytearray()
                async for piece in answer.aiter_bytes():
                    read += piece
                    if len(read) > most > 0:
                        return None
                return bytes(read)
        except httpx.HTTPError as error:
            raise self._refused(error) from error

    async def _good_token(self) -> str:
        try:
            return await self._token()
        except NotReached as error:
            raise errors.not_reached(str(error)) from error
        except NotGiven as error:
            raise errors.no_token() from error

    async def _its_token(self, url: str) -> str:
        """Only Graph itself is given our token: an address to go on with comes from an answer."""
        ours, asked = urlsplit(self.base_url), urlsplit(url)
        is_graph = (asked.scheme, asked.netloc) == (ours.scheme, ours.netloc)
        return await self._good_token() if is_graph else ""

    def _refused(self, error: Exception) -> Refused:
        if isinstance(error, Refused):
            return error
        if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout):
            return errors.not_reached(type(error).__name__)
        if isinstance(error, httpx.HTTPError):
            return errors.no_answer(type(error).__name__)
        status = getattr(error, "response_status_code", None)
        if not isinstance(status, int):
            raise error  # our own mistake
        main = getattr(error, "error", None)
        said = Said(status, str(getattr(main, "code", "") or ""), str(getattr(main, "message", "") or ""))
        headers: Any = getattr(error, "response_headers", None) or {}
        return self._known(said, headers.get("retry-after"))

    def _known(self, said: Said, retry_after: str | None) -> Refused:
        if said.status == 401:
            self._token.forget()
        log.info("Graph refused.", action="graph_refused", status=said.status, error=said.code[:80])
        return errors.of_answer(said, retry_after)


def asking(parameters: Any) -> Any:
    """A request of the SDK with these query parameters of its own kind."""
    from kiota_abstractions.base_request_configuration import RequestConfiguration

    return RequestConfiguration(query_parameters=parameters)


def _said(status: int, body: bytes) -> Said:
    try:
        found = httpx.Response(status, content=body).json()["error"]
        return Said(status, str(found.get("code", "")), str(found.get("message", "")))
    except (ValueError, KeyError, TypeError, AttributeError):
        return Said(status)


def _http() -> httpx.AsyncClient:
    return httpx.AsyncClient(timeout=httpx.Timeout(WITHIN_S, connect=WITHIN_S / 2))


def _warm_client(*given: Any) -> Any:
    with heavy.imported("msgraph"):
        return _client(*given)


def _client(http: httpx.AsyncClient, base_url: str, token: Callable[[str], Awaitable[str]]) -> Any:
    try:
        from kiota_abstractions.authentication import (
            AccessTokenProvider,
            AllowedHostsValidator,
            BaseBearerTokenAuthenticationProvider,
        )
        from kiota_serialization_json.json_parse_node_factory import JsonParseNodeFactory
        from msgraph.generated.users.item.mail_folders.item.messages.delta.delta_get_response import DeltaGetResponse
        from msgraph.graph_request_adapter import GraphRequestAdapter
        from msgraph.graph_service_client import GraphServiceClient
    except ImportError as error:
        raise StartError(EXTRA) from error

    class Ours(AccessTokenProvider):
        async def get_authorization_token(
            self, uri: str, additional_authentication_context: dict[str, Any] | None = None
        ) -> str:
            return await token(uri)

        def get_allowed_hosts_validator(self) -> AllowedHostsValidator:
            return AllowedHostsValidator([urlsplit(base_url).hostname or ""])

    adapter = GraphRequestAdapter(BaseBearerTokenAuthenticationProvider(Ours()), http)
    adapter.base_url = base_url
    # Reading the first message imports a thousand modules; read one here, where nobody waits.
    first = b'{"value":[{"id":"0"}]}'
    JsonParseNodeFactory().get_root_parse_node("application/json", first).get_object_value(DeltaGetResponse)
    return GraphServiceClient(request_adapter=adapter)
