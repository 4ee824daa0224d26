"""What came of a call to Teams that was not success, and what the outbox is told of it.

Codes from "Status codes from bot conversational APIs" in github.com/MicrosoftDocs/msteams-docs (bots, conversation basics),
read 2026-11-26, and `MessageWritesBlocked` from "Send proactive messages" there. Others may come at any time; what is not
listed counts by its status, which 405 and 410 do by their general meaning in HTTP.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import httpx

from bot.errors import DeliveryError

HOUR_S = 3600.0
NO_RETRY_AFTER_S = 30.0
AMBIGUOUS = "Teams did not say whether it took the message"
UNREACHED = "Teams could not be reached"
WRITE_FIRST = "It works again when somebody there writes to the assistant."


@dataclass(frozen=True)
class Kind:
    """A class of refusals: what is done about them."""

    name: Literal["place", "tenant", "bot", "payload", "object_gone", "throttled", "ambiguous"]
    action: str


PLACE = Kind("place", "Give up on this place, tell a coordinator once, write again when the app is added again.")
TENANT = Kind("tenant", "Keep everything for this organization, tell a coordinator, and try again every hour.")
BOT = Kind("bot", "Keep everything, tell a coordinator, and try again every hour: our own registration is refused.")
PAYLOAD = Kind("payload", "Say it once more with less; then it is our bug.")
OBJECT_GONE = Kind("object_gone", "Leave out an edit; say an answer in a thread as a new message instead.")
THROTTLED = Kind("throttled", "Surely not posted: try again, after as long as Teams asked for.")
UNKNOWN = Kind("ambiguous", "May have been posted, and Teams cannot be asked: by the rule for its kind of message.")
KINDS = (PLACE, TENANT, BOT, PAYLOAD, OBJECT_GONE, THROTTLED, UNKNOWN)

TABLE: Mapping[str, tuple[Kind, str]] = {
    "ActivityNotFoundInConversation": (OBJECT_GONE, "the Teams message it belonged to is gone"),
    "Bad Argument": (PAYLOAD, "Teams would not take the message as it was made; this is on our side"),
    "BotDisabledByAdmin": (PLACE, "the organization's Teams administrators have switched the assistant off"),
    "BotNotInConversationRoster": (PLACE, "the assistant is not in that Teams conversation; add the app there"),
    "BotNotRegistered": (BOT, "Teams does not know the bot; check `TEAMS_CLIENT_ID` with `csmhs doctor teams`"),
    "ConversationBlockedByUser": (PLACE, "the person has blocked the assistant in Teams"),
    "ConversationNotFound": (PLACE, "the Teams conversation is gone; connect another one"),
    "ForbiddenOperationException": (PLACE, "the app is not installed for that person in Teams; ask them to add it"),
    "InvalidBotApiHost": (
        TENANT,
        "the organization is reached at another Teams address",
    ),
    "MessageSizeTooBig": (PAYLOAD, "Teams would not take a message of that size; this is on our side"),
    "MessageWritesBlocked": (PLACE, "the person has blocked or removed the assistant in Teams"),
    "NotEnoughPermissions": (PLACE, "the assistant may not write in that Teams conversation; add the app there"),
}
_BY_STATUS: Mapping[int, tuple[Kind, str]] = {
    400: (PAYLOAD, "Teams would not take the message as it was made; this is on our side"),
    401: (BOT, "Teams does not accept the bot's credentials; check `TEAMS_CLIENT_SECRET` with `csmhs doctor teams`"),
    403: (PLACE, "Teams does not let the assistant write there; add the app there, or connect another channel"),
    404: (PLACE, "the Teams conversation is gone, or the assistant was taken out of it"),
    405: (OBJECT_GONE, "Teams does not allow that in this conversation"),
    410: (OBJECT_GONE, "the Teams message it belonged to is gone"),
    412: (THROTTLED, "Teams asked to wait before more is sent; it goes out after that"),
    413: (PAYLOAD, "Teams would not take a message of that size; this is on our side"),
    429: (THROTTLED, "Teams asked to wait before more is sent; it goes out after that"),
}
# No connection was made, so nothing was sent.
_NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


class Refused(DeliveryError):
    """A DeliveryError that still knows Teams' own answer."""

    def __init__(
        self,
        kind: Kind,
        said: str,
        code: str = "",
        *,
        permanent: bool = False,
        retry_after_s: float | None = None,
        unknown: bool = False,
        waits: bool = False,
        lost: Literal["", "place", "workspace"] = "",
        remedy: str = "",
    ) -> None:
        super().__init__(
            said, permanent=permanent, retry_after_s=retry_after_s, unknown=unknown, waits=waits, lost=lost,
            remedy=remedy,
        )  # fmt: skip
        self.kind = kind
        self.code = code
        self.limited = kind is THROTTLED and retry_after_s is not None
        """Teams asked everybody to write there less, for `retry_after_s`."""


def of_answer(status: int, code: str, retry_after: str | None) -> Refused:
    """What an answer that is not a success means."""
    kind, said = TABLE.get(code) or _BY_STATUS.get(status) or (UNKNOWN, AMBIGUOUS)
    if status in (412, 429):
        kind, said = _BY_STATUS[status]
    return _refused(kind, said, code or str(status), retry_after)


def of_exception(error: Exception) -> Refused:
    """What a call without an answer means."""
    if isinstance(error, _NEVER_SENT):
        return not_reached(type(error).__name__)
    return Refused(UNKNOWN, AMBIGUOUS, type(error).__name__, unknown=True)


def not_reached(why: str) -> Refused:
    """Nobody answered before anything was sent."""
    return Refused(THROTTLED, UNREACHED, why, waits=True)


def not_authorized(said: str) -> Refused:
    """No token could be had for our own bot."""
    return _refused(BOT, said, "no token", None)


def no_address(tenant: str) -> Refused:
    """Nobody of the organization has written to the assistant or installed it yet."""
    said = f"the assistant is not installed in this Teams organization ({tenant or 'unknown'})"
    return Refused(TENANT, said, "no service address", permanent=True, lost="place")


def not_listed() -> Refused:
    """Whoever runs the assistant has taken the organization off the list, or never put it there."""
    return Refused(
        TENANT, "its organization is not in `TEAMS_TENANTS` any more", "not listed", waits=True, retry_after_s=HOUR_S,
        lost="workspace", remedy="It works again when whoever runs the assistant puts it back there.",
    )  # fmt: skip


def _refused(kind: Kind, said: str, code: str, retry_after: str | None) -> Refused:
    match kind.name:
        case "place":
            return Refused(kind, said, code, permanent=True, lost="place")
        case "tenant":
            return Refused(kind, said, code, waits=True, retry_after_s=HOUR_S, lost="workspace", remedy=WRITE_FIRST)
        case "bot":
            return Refused(kind, said, code, waits=True, retry_after_s=HOUR_S)
        case "throttled":
            return Refused(kind, said, code, waits=True, retry_after_s=_seconds(retry_after))
        case "ambiguous":
            return Refused(kind, said, code, unknown=True)
        case "payload" | "object_gone":
            return Refused(kind, said, code, permanent=True)


def _seconds(retry_after: str | None) -> float:
    try:
        return min(max(float(retry_after or ""), 1.0), HOUR_S)
    except ValueError:
        return NO_RETRY_AFTER_S
