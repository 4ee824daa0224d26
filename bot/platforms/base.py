"""The contract of a platform: post, update, start, stop, and facts about what it can do."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.messages import ConversationRef, Inbound, Outcome
from bot.ui.cards import Card

Receive = Callable[[Inbound], Awaitable[Outcome]]


@dataclass(frozen=True)
class Capabilities:
    """Facts about a platform, for documents and the contract suite; handlers never read them."""

    forms: bool
    buttons: bool
    updates: bool
    private_replies: bool
    charts: bool
    files: bool
    can_look_up: bool


class Platform(Protocol):
    """What the corridor asks of a door."""

    name: str
    capabilities: Capabilities

    async def post(self, ref: ConversationRef, card: Card, *, key: str, subject: str = "") -> ConversationRef:
        """Say the card there and give where it landed; raises DeliveryError.

        `key` is the delivery's own id: a platform that can look messages up finds it by this.
        """
        ...

    async def update(self, ref: ConversationRef, card: Card) -> None:
        """Edit a landed message in place; raises DeliveryError."""
        ...

    def wait_s(self, ref: ConversationRef, key: str) -> float:
        """Seconds until the platform's own pace lets this message go there, 0 for now; books its turn by the key."""
        ...

    async def looks_up(self, ref: ConversationRef, key: str = "") -> bool:
        """Whether `find` can tell for this conversation, or at least for the message of this key.

        False where `capabilities.can_look_up` is.
        """
        ...

    async def find(self, ref: ConversationRef, key: str, *, since: datetime | None = None) -> ConversationRef | None:
        """Where a message with this key landed, None when it did not; used after an unknown outcome.

        `since`: it cannot have been said before. Raises DeliveryError when the platform does not tell now, a
        permanent one when it never will.
        """
        ...

    async def start(self, receive: Receive) -> None:
        """Begin to listen; each thing heard is awaited through `receive`."""
        ...

    async def stop(self) -> None:
        """Stop listening and let what is under way finish."""
        ...
