"""The practice transport: letters go into the workspace's mailbox, and never to anybody."""

from typing import Protocol

from bot.platforms.email.adapter import Letter, message_id


class Tray(Protocol):
    """Where letters that would have gone out are put."""

    async def add(self, letter: Letter) -> None:
        """Put one down."""
        ...

    async def has(self, address: str, key: str) -> bool:
        """Whether the letter with this key was put down."""
        ...


class PracticeTransport:
    """Puts every letter into a tray."""

    can_look_up = True

    def __init__(self, tray: Tray) -> None:
        self._tray = tray

    async def send(self, letter: Letter) -> str:
        """Put it down; the Message-ID is the one it would have gone with."""
        await self._tray.add(letter)
        return letter.message_id

    async def find(self, address: str, key: str) -> str | None:
        """The Message-ID of a letter in the tray."""
        return message_id(key) if await self._tray.has(address, key) else None
