"""Whether Slack sent it: the signature of a request, checked on its bytes before anything reads them.

Source: docs.slack.dev/authentication/verifying-requests-from-slack, read November 2026. Bolt checks it too, but only
after it has read the body, and stumbles over bodies and headers that Slack would never send.
"""

import hashlib
import hmac
import re
from collections.abc import Mapping

STAMP, SIGNATURE = "x-slack-request-timestamp", "x-slack-signature"
OLDEST_S = 300
_STAMP = re.compile(r"[0-9]{1,12}")


def is_slacks(secret: str, headers: Mapping[str, str], body: bytes, now_s: float) -> bool:
    """Signed with our secret, less than five minutes from `now_s`; header names in small letters or of any case."""
    stamp, given = headers.get(STAMP, ""), headers.get(SIGNATURE, "")
    if not secret or _STAMP.fullmatch(stamp) is None or abs(now_s - int(stamp)) > OLDEST_S:
        return False
    made = hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(f"v0={made}".encode(), given.encode())
