"""Message-IDs that only we can have given: an answer that names one proves which letter it answers, and whose it was.

`<DIGEST.SIGNATURE@domain>`: the digest of the delivery's key, and of digest and address a signature under our secret. Mail
programs give it back in In-Reply-To; where they do not, the same stands behind a plus in the Reply-To address.
"""

import base64
import hashlib
import hmac
import re

_ID = re.compile(r"<(?P<digest>[0-9a-f]{32})\.(?P<signature>[a-z2-7]{20})@(?P<domain>[^<>@\s]{1,200})>")
_PLUS = re.compile(r"[^+@\s]{1,64}\+(?P<digest>[0-9a-f]{32})(?P<signature>[a-z2-7]{20})@[^@\s]{1,200}", re.IGNORECASE)


class Signer:
    """Signs and checks; `secret` is at least 16 bytes, `mailbox` our own address."""

    def __init__(self, secret: bytes, mailbox: str) -> None:
        if len(secret) < 16:
            raise ValueError("a secret of at least 16 bytes is needed")
        self._secret = secret
        self._local, _, self._domain = mailbox.partition("@")

    def message_id(self, key: str, address: str) -> str:
        """The Message-ID of the letter with this key to this address: always the same, and it tells nothing of the key."""
        digest = hashlib.sha256(key.encode()).hexdigest()[:32]
        return f"<{digest}.{self._signature(digest, address)}@{self._domain}>"

    def reply_to(self, key: str, address: str) -> str:
        """The address that answers to it are sent to: ours, with the same behind a plus."""
        digest = hashlib.sha256(key.encode()).hexdigest()[:32]
        return f"{self._local}+{digest}{self._signature(digest, address)}@{self._domain}"

    def reply_to_thread(self, message_id: str, address: str) -> str:
        """The same for a letter that goes on with the one of this Message-ID; "" when that is none of ours to them."""
        found = _ID.fullmatch(message_id)
        if found is None or not self._fits(found["digest"], found["signature"], address):
            return ""
        return f"{self._local}+{found['digest']}{found['signature']}@{self._domain}"

    def is_ours(self, message_id: str, address: str) -> bool:
        """Whether we gave this Message-ID to a letter to this address."""
        found = _ID.fullmatch(message_id)
        return found is not None and self._fits(found["digest"], found["signature"], address)

    def was_ours(self, message_id: str) -> bool:
        """Whether it has the form of ours; to whom the letter went is not known from it."""
        found = _ID.fullmatch(message_id)
        return found is not None and found["domain"].casefold() == self._domain.casefold()

    def behind_plus(self, address: str) -> str:
        """The Message-ID that an address with a plus stands for, "" when it is none of ours."""
        found = _PLUS.fullmatch(address.strip())
        return f"<{found['digest'].lower()}.{found['signature'].lower()}@{self._domain}>" if found else ""

    def _fits(self, digest: str, signature: str, address: str) -> bool:
        return hmac.compare_digest(self._signature(digest, address), signature)

    def _signature(self, digest: str, address: str) -> str:
        signed = hmac.new(self._secret, f"{digest} {address.casefold()}".encode(), hashlib.sha256).digest()
        return base64.b32encode(signed[:13]).decode().rstrip("=").lower()[:20]
