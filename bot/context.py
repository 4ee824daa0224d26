"""What a handler is given besides the inbound word: the open transaction, the program, now, and who speaks."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel.ext.asyncio.session import AsyncSession

from store.look import Reads
from store.program import Program, Role

if TYPE_CHECKING:
    from bot.feature import Feature
    from store.tables import Member


@dataclass(frozen=True, kw_only=True)
class View:
    """One inbound word's world, for whoever only looks at it. `reads` is one state of the store.

    `now` is the one clock, aware UTC; for a command that only looks, the minute that has begun. `member` is None for a
    stranger. `thing` is what the thread or open dialog the words were said in is about (`escalation:7`). `practice`
    says this is the practice workspace.
    """

    reads: Reads
    program: Program
    now: datetime
    member: "Member | None"
    practice: bool
    features: tuple["Feature", ...] = ()
    thing: str = ""
    program_version: int = 0

    @property
    def role(self) -> Role | None:
        """The speaker's role; None for a stranger."""
        return Role(self.member.role) if self.member else None


@dataclass(frozen=True, kw_only=True)
class Context(View):
    """The same for whoever may change it. Everything written through `session` commits together with the reply."""

    session: AsyncSession
