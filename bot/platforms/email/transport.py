"""What the e-mail door asks of a mail server, whichever it is: take letters away, and hand over what has arrived."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.platforms.email.adapter import Transport


@dataclass(frozen=True)
class Arrived:
    """One mail as it came, and the mailbox's own mark of it. `data` is empty for one that is too large to be fetched."""

    mark: str
    data: bytes
    size: int = 0


class Mailbox(Protocol):
    """The mailbox that answers come to; every method raises DeliveryError when it cannot be reached."""

    async def fetch(self) -> Sequence[Arrived]:
        """What has arrived and was not done with yet, oldest first; at most a handful at once."""
        ...

    async def done(self, mail: Arrived) -> None:
        """It was kept, or there is nothing to keep of it: do not hand it over again."""
        ...

    async def wait(self, seconds: float) -> None:
        """Until something may have arrived, at most so long."""
        ...

    async def close(self) -> None:
        """Let the connection go."""
        ...


@dataclass(frozen=True)
class MailServer:
    """Both directions of one mailbox."""

    out: Transport
    inbox: Mailbox
