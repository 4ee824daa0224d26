"""Half-filled monthly entries. A draft belongs to the team and survives a restart."""

import json
import secrets
from collections.abc import Mapping
from datetime import datetime

from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from store.tables import Draft


async def open_for(session: AsyncSession, district: str, month: str) -> Draft | None:
    """The team's open draft for the month (`YYYY-MM`)."""
    query = select(Draft).where(Draft.district == district, Draft.month == month, Draft.state == "open")
    return (await session.exec(query)).first()


async def by_token(session: AsyncSession, token: str) -> Draft | None:
    """The draft a form was made from, open or not."""
    return (await session.exec(select(Draft).where(Draft.token == token))).first()


async def begin(
    session: AsyncSession, *, district: str, month: str, owner: str, measures: str, now: datetime
) -> Draft:
    """A new open draft with its own token; `measures` is the snapshot asked for, as JSON."""
    draft = Draft(
        token=secrets.token_urlsafe(12),
        district=district,
        month=month,
        owner=owner,
        measures=measures,
        started_at=now,
        updated_at=now,
    )
    session.add(draft)
    await session.flush()
    return draft


def answers(draft: Draft) -> dict[str, str]:
    """The raw answers typed so far."""
    return dict(json.loads(draft.answers))


def keep(session: AsyncSession, draft: Draft, raw: Mapping[str, str], *, by: str, now: datetime) -> None:
    """Write down what has been typed so far, and who typed last."""
    draft.answers = json.dumps(dict(raw))
    draft.owner, draft.updated_at = by, now
    session.add(draft)


def finish(session: AsyncSession, draft: Draft, now: datetime) -> None:
    """The draft has become a submission."""
    draft.state, draft.updated_at = "submitted", now
    session.add(draft)
