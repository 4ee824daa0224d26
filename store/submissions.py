"""Monthly entries as sent: one per district and month, their values, corrections, and reopened months."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import bindparam
from sqlalchemy import select as columns
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from store.look import Prepared, Reads, rows
from store.tables import Reopening, Submission, Value, ValueChange

IN = Prepared(
    columns(col(Submission.id)).where(
        col(Submission.district) == bindparam("district"), col(Submission.month) == bindparam("month")
    )
)

Shown = tuple[str, str]  # number as text, or the id of the reason it is not available; one of them is ""


async def find(session: AsyncSession, district: str, month: str) -> Submission | None:
    """The district's entry for the month (`YYYY-MM`)."""
    query = select(Submission).where(Submission.district == district, Submission.month == month)
    return (await session.exec(query)).first()


async def is_in(where: Reads, district: str, month: str) -> bool:
    """Whether there is one."""
    return bool(await rows(where, IN, district=district, month=month))


async def of_months(
    session: AsyncSession, months: Sequence[str], districts: Sequence[str] | None = None
) -> list[Submission]:
    """Entries of these months, of all districts or these."""
    if not months:
        return []
    query = select(Submission).where(col(Submission.month).in_(months))
    if districts is not None:
        query = query.where(col(Submission.district).in_(districts))
    return list((await session.exec(query)).all())


async def values(session: AsyncSession, submission: Submission) -> dict[str, Shown]:
    """The entry's values by measure id."""
    found = (await session.exec(select(Value).where(Value.submission == submission.id))).all()
    return {row.measure: (row.number, row.reason) for row in found}


async def values_of_months(session: AsyncSession, months: Sequence[str]) -> dict[tuple[str, str], dict[str, Shown]]:
    """Values by (district, month), then by measure, in one query."""
    query = (
        select(Submission, Value)
        .join(Value, col(Value.submission) == col(Submission.id))
        .where(col(Submission.month).in_(months))
    )
    found: dict[tuple[str, str], dict[str, Shown]] = {}
    for entry, value in (await session.exec(query)).all():
        found.setdefault((entry.district, entry.month), {})[value.measure] = (value.number, value.reason)
    return found


async def save(session: AsyncSession, submission: Submission, values: Mapping[str, Shown]) -> Submission:
    """Add the entry with its values."""
    session.add(submission)
    await session.flush()
    assert submission.id is not None
    for measure, (number, reason) in values.items():
        session.add(Value(submission=submission.id, measure=measure, number=number, reason=reason))
    return submission


async def correct(
    session: AsyncSession, submission: Submission, new: Mapping[str, Shown], *, by: str, now: datetime
) -> list[ValueChange]:
    """Change values and keep what they were; gives the changes, empty when everything was the same."""
    assert submission.id is not None
    old = await values(session, submission)
    changes: list[ValueChange] = []
    for measure, shown in new.items():
        before = old.get(measure, ("", ""))
        if before == shown:
            continue
        row = await session.get(Value, (submission.id, measure))
        if row is None:
            row = Value(submission=submission.id, measure=measure)
        row.number, row.reason = shown
        session.add(row)
        change = ValueChange(
            submission=submission.id, measure=measure, old=_text(before), new=_text(shown), by=by, at=now
        )
        session.add(change)
        changes.append(change)
    if changes:
        submission.changed_at = now
        session.add(submission)
    return changes


async def history(session: AsyncSession, submission: Submission) -> list[ValueChange]:
    """Every correction, oldest first; `old` and `new` are `number` or `not available: REASON`."""
    query = select(ValueChange).where(ValueChange.submission == submission.id).order_by(col(ValueChange.id))
    return list((await session.exec(query)).all())


async def reopen(session: AsyncSession, district: str, month: str, *, until: date, by: str, now: datetime) -> None:
    """Open a closed month for one district until the day, inclusive."""
    session.add(Reopening(district=district, month=month, by=by, at=now, until=until))


async def reopened_until(session: AsyncSession, district: str, month: str) -> date | None:
    """The last day a reopened month takes entries for this district; None when it was not reopened."""
    query = select(Reopening).where(Reopening.district == district, Reopening.month == month)
    return max((row.until for row in (await session.exec(query)).all()), default=None)


def _text(shown: Shown) -> str:
    number, reason = shown
    if reason:
        return f"not available: {reason}"
    return number or "no answer"
