"""What came of a call to Slack that was not success, and what the outbox is told of it."""

from dataclasses import dataclass
from typing import Literal

import aiohttp

from bot.errors import DeliveryError
from bot.platforms.slack.kinds import AMBIGUOUS, HOLD, PAYLOAD, TABLE, TRANSIENT, WORKSPACE, Kind

HOUR_S = 3600.0
NO_RETRY_AFTER_S = 30.0
BLOCKED_S = 600.0
RATE_LIMITED = frozenset({"rate_limited", "ratelimited"})
# Of these the whole workspace need not be shut: an optional permission may be all that is missing.
_ABOUT_ONE_METHOD = frozenset({"access_denied", "missing_scope", "not_allowed_token_type"})
_WRITES = ("chat.", "conversations.open", "conversations.join")
# No connection was made, so nothing was sent. A name that does not resolve, a refused connection, a failed TLS
# handshake and a proxy that is not there are all `ClientConnectorError`.
_NEVER_SENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.ClientHttpProxyError)


@dataclass(frozen=True)
class Fault:
    """One refusal. `error` is Slack's name of it, "" when none came; `needed` the permission that was missing.

    `limited`: Slack asked everybody to use this method less for `retry_after_s`.
    """

    kind: Kind
    error: str = ""
    said: str = ""
    retry_after_s: float | None = None
    limited: bool = False
    known: bool = True
    needed: str = ""


class Refused(DeliveryError):
    """A DeliveryError that still knows Slack's own answer, for who can do something about it."""

    def __init__(
        self,
        fault: Fault,
        *,
        permanent: bool = False,
        retry_after_s: float | None = None,
        unknown: bool = False,
        waits: bool = False,
        lost: Literal["", "place", "workspace"] = "",
    ) -> None:
        super().__init__(
            fault.said, permanent=permanent, retry_after_s=retry_after_s, unknown=unknown, waits=waits, lost=lost
        )
        self.fault = fault


def classify(
    status: int | None, error: str | None, retry_after: str | None, exception: Exception | None, *, needed: str = ""
) -> Fault:
    """What an outcome that is not a success means. `error` is None when the body was not Slack's JSON."""
    if exception is not None:
        kind = TRANSIENT if isinstance(exception, _NEVER_SENT) else AMBIGUOUS
        return Fault(kind, type(exception).__name__, kind.said)
    if status == 429 or error in RATE_LIMITED:
        kind, said = TABLE["ratelimited"]
        return Fault(kind, error or "ratelimited", said, _seconds(retry_after), limited=True)
    if error and error in TABLE:
        kind, said = TABLE[error]
        if error == "missing_scope" and needed:
            said = f"the assistant was not granted {needed} in this Slack workspace; install it there again"
        return Fault(kind, error, said, needed=needed)
    if status is not None and 400 <= status < 500 and not error:
        said = (
            "something between here and Slack refused the message; ask who runs the network to let slack.com through"
        )
        return Fault(HOLD, f"status {status}", said, BLOCKED_S)
    if error and (status is None or status < 500):
        return Fault(PAYLOAD, error, f"{PAYLOAD.said} (Slack says {error})", known=False)
    return Fault(AMBIGUOUS, error or f"status {status}", AMBIGUOUS.said)


def delivery_error(fault: Fault, method: str = "chat.postMessage") -> Refused:
    """The fault of a call to this method, as the outbox understands it."""
    writes = method.startswith(_WRITES)
    match fault.kind.name:
        case "destination" | "fixable":
            return Refused(fault, permanent=True, lost="place" if writes else "")
        case "workspace" if fault.error in _ABOUT_ONE_METHOD and not writes:
            return Refused(fault, permanent=True)
        case "workspace" | "refresh":
            return Refused(fault, waits=True, retry_after_s=HOUR_S, lost="workspace")
        case "hold":
            return Refused(fault, waits=True, retry_after_s=fault.retry_after_s or HOUR_S)
        case "transient" if fault.limited:
            return Refused(fault, waits=True, retry_after_s=fault.retry_after_s)
        case "transient":  # an outage of hours uses up nobody's tries
            return Refused(fault, waits=True)
        case "ambiguous":
            return Refused(fault, unknown=True)
        case "payload" | "object_gone" | "interaction":
            return Refused(fault, permanent=True)
        case other:
            raise ValueError(f"no such kind of fault: {other}")


def not_installed(said: str = WORKSPACE.said) -> Refused:
    """There is no token for the workspace, and why."""
    return delivery_error(Fault(WORKSPACE, "not_installed", said))


def paused(seconds: float) -> Refused:
    """Slack asked for a pause that is not over; nothing was sent."""
    kind, said = TABLE["ratelimited"]
    return delivery_error(Fault(kind, "ratelimited", said, seconds, limited=True))


def unsaid(said: str) -> Refused:
    """It did not work, and nobody can have seen anything of it."""
    return delivery_error(Fault(TRANSIENT, "", said))


def not_yet(said: str, seconds: float) -> Refused:
    """Nothing was sent, for a reason that passes by itself."""
    return delivery_error(Fault(HOLD, "", said, seconds))


def _seconds(retry_after: str | None) -> float:
    try:
        return min(max(float(int(retry_after or "")), 1.0), HOUR_S)
    except ValueError:
        return NO_RETRY_AFTER_S
