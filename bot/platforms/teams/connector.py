"""The calls to Teams: one pooled client of the SDK, no retries of its own, every refusal by the table of `errors`.

The SDK brings the token and the connection; activities go as plain dicts, since its models know fewer shapes than Teams.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import quote

import httpx

from bot.platforms.teams import errors

TIMEOUT_S = 15.0
PAGE = 200
Json = dict[str, Any]
Token = Callable[[], Awaitable[str]]


class Client(Protocol):
    """Of the SDK's `microsoft_teams.common.Client` what is used here."""

    http: httpx.AsyncClient

    async def request(self, method: str, url: str, **more: Any) -> httpx.Response:
        """One call; httpx.HTTPStatusError for an answer that is not a success. Gets its token by itself."""
        ...


@dataclass(frozen=True)
class Person:
    """Somebody of a conversation's roster. `user` is the id by which the bot knows them."""

    user: str
    name: str = ""
    email: str = ""
    tenant: str = ""
    is_guest: bool = False
    object_id: str = ""
    """By which Microsoft's directory knows them."""


class Connector:
    """Calls at the service address of each organization."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def close(self) -> None:
        """Let the connections go."""
        await self._client.http.aclose()

    async def post(self, service_url: str, conversation: str, activity: Mapping[str, Any]) -> str:
        """Say it there, and give the message's id; raises Refused."""
        params = {"isTargetedActivity": "true"} if _is_for_one(activity) else None
        url = f"{_of(service_url, conversation)}/activities"
        answer = await self._call("POST", url, json=dict(activity), params=params)
        return str(answer.get("id", ""))

    async def update(self, service_url: str, conversation: str, message: str, activity: Mapping[str, Any]) -> None:
        """Put it in the place of a message; raises Refused."""
        url = f"{_of(service_url, conversation)}/activities/{quote(message, safe='')}"
        await self._call("PUT", url, json={**activity, "id": message})

    async def open(self, service_url: str, tenant: str, bot: str, user: str) -> str:
        """The conversation with one person, made if need be; raises Refused."""
        body = {
            "bot": {"id": bot},
            "isGroup": False,
            "members": [{"id": user}],
            "tenantId": tenant,
            "channelData": {"tenant": {"id": tenant}},
        }
        answer = await self._call("POST", f"{service_url}/v3/conversations", json=body)
        return str(answer.get("id", ""))

    async def member(self, service_url: str, conversation: str, user: str) -> Person | None:
        """Who one of the conversation's people is; None when Teams does not say."""
        try:
            return _person(
                await self._call("GET", f"{_of(service_url, conversation)}/members/{quote(user, safe='')}")
            )
        except errors.Refused:
            return None

    async def roster(self, service_url: str, conversation: str) -> Sequence[Person]:
        """Everybody of the conversation, page by page; raises Refused."""
        found: list[Person] = []
        more = ""
        while True:
            params = {"pageSize": str(PAGE)} | ({"continuationToken": more} if more else {})
            answer = await self._call("GET", f"{_of(service_url, conversation)}/pagedmembers", params=params)
            found += [_person(one) for one in answer.get("members", ())]
            more = str(answer.get("continuationToken") or "")
            if not more:
                return found

    async def _call(self, method: str, url: str, **more: Any) -> Json:
        try:
            response = await self._client.request(method, url, **more)
        except httpx.HTTPStatusError as error:
            answer = error.response
            raise errors.of_answer(answer.status_code, _code(answer), answer.headers.get("retry-after")) from error
        except httpx.HTTPError as error:
            raise errors.of_exception(error) from error
        try:
            answer = response.json()
        except ValueError:
            return {}
        return answer if isinstance(answer, dict) else {}


def _is_for_one(activity: Mapping[str, Any]) -> bool:
    recipient = activity.get("recipient")
    return isinstance(recipient, Mapping) and bool(recipient.get("isTargeted"))


def _of(service_url: str, conversation: str) -> str:
    return f"{service_url}/v3/conversations/{quote(conversation, safe='')}"


def _person(one: Mapping[str, Any]) -> Person:
    return Person(
        user=str(one.get("id", "")),
        name=str(one.get("name", "")),
        email=str(one.get("email") or one.get("userPrincipalName") or ""),
        tenant=str(one.get("tenantId", "")).lower(),
        is_guest=one.get("userRole") == "guest" or "#ext#" in str(one.get("userPrincipalName", "")).lower(),
        object_id=str(one.get("aadObjectId") or one.get("objectId") or ""),
    )


def _code(answer: httpx.Response) -> str:
    try:
        said = answer.json()
    except ValueError:
        return ""
    if not isinstance(said, dict):
        return ""
    error = said.get("error")
    if not isinstance(error, dict):
        return str(said.get("errorCode", ""))
    inner = error.get("innerHttpError")
    code = str(error.get("code", ""))
    return code if not (isinstance(inner, dict) and code == "ServiceError") else str(inner.get("statusCode", ""))
