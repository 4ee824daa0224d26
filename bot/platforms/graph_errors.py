"""What an answer of Microsoft Graph means that is not a success, as data: by its code, else by its status.

Codes and statuses from learn.microsoft.com ("Microsoft Graph error responses and resource types", "Throttling guidance",
"delta query overview", read November 2026). Nothing is repeated here: whoever asked tries again by their own rules.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bot.errors import DeliveryError

Kind = Literal["access", "gone", "resync", "throttled", "payload", "busy", "ambiguous"]

HOUR_S = 3600.0
BUSY_S = 60.0
NOT_REACHED = "Microsoft Graph cannot be reached"

CODES: Mapping[str, Kind] = {
    "InvalidAuthenticationToken": "access",
    "Authorization_RequestDenied": "access",
    "ErrorAccessDenied": "access",
    "ErrorSendAsDenied": "access",
    "AccessDenied": "access",
    "Forbidden": "access",
    "ErrorInvalidUser": "access",
    "Request_ResourceNotFound": "access",
    "MailboxNotEnabledForRESTAPI": "access",
    "MailboxNotSupportedForRESTAPI": "access",
    "ErrorItemNotFound": "gone",
    "itemNotFound": "gone",
    "ResyncRequired": "resync",
    "resyncRequired": "resync",
    "SyncStateNotFound": "resync",
    "syncStateNotFound": "resync",
    "SyncStateInvalid": "resync",
    "TooManyRequests": "throttled",
    "ApplicationThrottled": "throttled",
    "ErrorMailboxMoveInProgress": "throttled",
    "ErrorQuotaExceeded": "access",
    "ErrorInvalidRecipients": "payload",
    "ErrorMessageSizeExceeded": "payload",
    "ErrorMimeContentInvalid": "payload",
}
STATUSES: Mapping[int, Kind] = {
    400: "payload",
    401: "access",
    403: "access",
    404: "gone",
    409: "payload",
    410: "resync",
    413: "payload",
    429: "throttled",
    503: "throttled",
    509: "throttled",
}


@dataclass(frozen=True)
class Said:
    """What Graph said: its own code and sentence, "" where it gave none."""

    status: int
    code: str = ""
    message: str = ""


class Refused(DeliveryError):
    """Graph did not do it. `kind` says why, `said` in its own words; `unknown` when it may have been done."""

    def __init__(self, kind: Kind, text: str, said: Said, *, retry_after_s: float | None = None) -> None:
        super().__init__(
            text,
            permanent=kind in ("payload", "gone"),
            waits=kind in ("access", "throttled", "resync", "busy"),
            unknown=kind == "ambiguous",
            retry_after_s=retry_after_s,
        )
        self.kind = kind
        self.said = said


def of_answer(said: Said, retry_after: str | None) -> Refused:
    """By the code, else the status; what is in neither may have been done."""
    kind = CODES.get(said.code) or STATUSES.get(said.status, "ambiguous")
    if said.status == 429:
        kind = "throttled"
    waits_s = _seconds(retry_after)
    match kind:
        case "access":
            words = f": {said.message[:300]}" if said.message else ""
            return Refused(kind, f"Microsoft Graph does not allow it ({said.code or said.status}){words}", said,
                           retry_after_s=BUSY_S)  # fmt: skip
        case "throttled":
            return Refused(kind, "Microsoft Graph asks for patience", said, retry_after_s=waits_s or BUSY_S)
        case "resync":
            return Refused(kind, "Microsoft Graph has forgotten how far was read", said, retry_after_s=1.0)
        case "ambiguous":
            return Refused(kind, f"Microsoft Graph did not say whether it was done ({said.status})", said)
        case _:
            return Refused(kind, f"Microsoft Graph will not take it ({said.code or said.status})", said)


def not_reached(why: str) -> Refused:
    """Nobody answered before anything was sent."""
    return Refused("busy", NOT_REACHED, Said(0, why), retry_after_s=BUSY_S)


def no_answer(why: str) -> Refused:
    """It was sent, and nobody knows what became of it."""
    return Refused("ambiguous", "Microsoft Graph did not say whether it was done", Said(0, why))


def no_token() -> Refused:
    """Microsoft's login gives none for these credentials."""
    text = (
        "Microsoft gives no token for Graph; check `GRAPH_CLIENT_ID`, `GRAPH_CLIENT_SECRET` and `GRAPH_TENANT_ID` "
        "with `csmhs doctor email`"
    )
    return Refused("access", text, Said(401, "no token"), retry_after_s=BUSY_S)


def _seconds(retry_after: str | None) -> float | None:
    """Of a Retry-After in seconds; a date, which Graph does not send, counts as none."""
    try:
        return min(max(float(retry_after or ""), 1.0), HOUR_S)
    except ValueError:
        return None
