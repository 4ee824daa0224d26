"""The ledger of acts: who did what to what, when. Append-only; no message texts."""

from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession

from store.tables import Audit


def note(session: AsyncSession, *, now: datetime, by: str, act: str, thing: str = "", detail: str = "") -> None:
    """Write the act down in this transaction."""
    session.add(Audit(at=now, by=by, act=act, thing=thing, detail=detail))
