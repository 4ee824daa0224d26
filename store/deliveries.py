"""The outbox's rows: each message is one before it is sent, and so is each decision not to send.

States: queued, sending, then sent, failed, expired or cancelled; `held` (an e-mail without leave to go),
`skipped` (decided not to send), `combined` (said inside another message, named in `covered_by`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, func, or_, text, update
from sqlalchemy import select as columns
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from store.batch import Batch, Writes
from store.look import Prepared, Reads, rows
from store.rows import insert_once
from store.tables import Delivery

IS_WAITING = text("state in ('queued', 'sending')")
"""In the very words of the index; of a list of values SQLite cannot tell that the index has them all, and reads the table."""
COVERED = Prepared(columns(col(Delivery.about)).where(col(Delivery.covered_by) == bindparam("key")))
LEASE = timedelta(seconds=60)


async def queue(session: AsyncSession, rows: Sequence[Mapping[str, Any]]) -> int:
    """Add the rows whose dedupe keys are new, and give how many were."""
    return await insert_once(session, Delivery, rows)


@dataclass
class Claimed:
    """A row as the outbox holds it: what it needs to judge, send and settle a message, as columns are called there."""

    id: int
    dedupe_key: str
    kind: str
    about: str
    district: str
    member: str
    purpose: str
    platform: str
    place: str
    thread: str
    subject: str
    card: str
    reason: str
    tries: int
    queued_at: datetime
    next_at: datetime
    expires_at: datetime | None
    lease_token: str
    message: str
    edits: str


_TABLE = Delivery.__table__  # type: ignore[attr-defined]
_CLAIMED = tuple(_TABLE.c[one.name] for one in fields(Claimed))

_READY = (
    columns(*_CLAIMED)
    .where(
        IS_WAITING,
        _TABLE.c.next_at <= bindparam("now"),
        or_(_TABLE.c.lease_until.is_(None), _TABLE.c.lease_until < bindparam("now")),
    )
    .order_by(_TABLE.c.next_at, _TABLE.c.id)
    .limit(bindparam("most"))
)
_CLAIM = (
    update(_TABLE)
    .where(_TABLE.c.id.in_(_READY.with_only_columns(_TABLE.c.id).with_for_update(skip_locked=True)))
    .values(state="sending", lease_token=bindparam("token"), lease_until=bindparam("until"))
    .returning(*_CLAIMED)
)
_ANY_READY = Prepared(_READY.with_only_columns(_TABLE.c.id))
_CLAIMABLE = Prepared(_READY)
"""On SQLite what is claimed is found first and then taken: rows that an update gives back come one by one (store.batch)."""
_LEASE = Prepared(
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("its_id"))
    .values(state="sending", lease_token=bindparam("token"), lease_until=bindparam("until"))
)
_BEGIN = Prepared(
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("its_id"), _TABLE.c.lease_token == bindparam("its_token"))
    .values(tries=_TABLE.c.tries + 1, reason="", lease_until=bindparam("until"))
)
_OURS = Prepared(columns(_TABLE.c.id).where(IS_WAITING, _TABLE.c.lease_token == bindparam("its_token")))
_BEGIN_TOGETHER = (
    update(_TABLE)
    .where(_TABLE.c.id.in_(bindparam("ids", expanding=True)), _TABLE.c.lease_token == bindparam("its_token"))
    .values(tries=_TABLE.c.tries + 1, reason="", lease_until=bindparam("until"))
    .returning(_TABLE.c.id)
)
_SETTLE = Prepared(
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("its_id"), _TABLE.c.lease_token == bindparam("its_token"))
    .values(
        lease_token="",
        lease_until=None,
        next_at=func.coalesce(bindparam("new_next_at", type_=_TABLE.c.next_at.type), _TABLE.c.next_at),
        **{name: bindparam(f"new_{name}") for name in ("state", "reason", "tries", "sent_at", "message", "place")},
    )
)


async def claim(where: Writes, now: datetime, *, token: str, most: int = 50) -> list[Claimed]:
    """Take up to `most` rows that may go now, oldest first, under a lease of LEASE.

    A row with `tries` above zero and no `reason` was sent before and nobody wrote down what became of it.
    """
    until = now + LEASE
    found: Sequence[Any]
    if isinstance(where, Batch):  # its transaction has the file alone, so nobody else claims what it finds
        found = await where.rows(_CLAIMABLE, {"now": now, "most": most})
        ids = [row[0] for row in found]
        await where.each(_LEASE, [{"its_id": at, "token": token, "until": until} for at in ids])
    else:  # not as objects of a session: a hundred of those take longer to make than the statement
        given = {"now": now, "most": most, "token": token, "until": until}
        found = (await (await where.connection()).execute(_CLAIM, given)).all()
    claimed = sorted((Claimed(*row) for row in found), key=lambda row: (row.next_at, row.id))
    for row in claimed:
        row.lease_token = token
    return claimed


async def any_ready(reads: Reads, now: datetime) -> bool:
    """Whether `claim` would find anything; asking takes no turn from whoever writes."""
    return bool(await rows(reads, _ANY_READY, now=now, most=1))


async def begin(session: AsyncSession, row: Claimed, *, token: str, now: datetime) -> bool:
    """Note that a claimed row is about to be sent, with a whole lease ahead; False when it is no longer ours.

    From here until `settle` its outcome is unknown, so the reason of an earlier refusal is taken away.
    """
    statement = (
        update(Delivery)
        .where(col(Delivery.id) == row.id, col(Delivery.lease_token) == token)
        .values(tries=row.tries + 1, reason="", lease_until=now + LEASE)
    )
    result: Any = await session.exec(statement)
    return int(result.rowcount) == 1


async def begin_many(where: Writes, rows: Sequence[Claimed], *, token: str, now: datetime) -> set[int]:
    """`begin` for many rows together; gives the ids of those that are still ours."""
    until = now + LEASE
    if isinstance(where, Batch):
        ids = {row.id for row in rows}
        if await where.each(_BEGIN, [{"its_id": at, "its_token": token, "until": until} for at in ids]) == len(ids):
            return ids
        return ids & {at for (at,) in await where.rows(_OURS, {"its_token": token})}
    given = {"ids": [row.id for row in rows], "its_token": token, "until": until}
    return set((await (await where.connection()).execute(_BEGIN_TOGETHER, given)).scalars())


@dataclass(frozen=True)
class End:
    """What became of a claimed row. `next_at`, `tries`, `message` and `place` are the row's own where None."""

    row: Claimed
    state: str
    reason: str = ""
    next_at: datetime | None = None
    tries: int | None = None
    sent_at: datetime | None = None
    message: str | None = None
    place: str | None = None


async def settle_many(where: Writes, ends: Sequence[End]) -> None:
    """`settle` for many rows at once, each under the lease it was claimed with; where that is over, nothing changes."""
    if not ends:
        return
    rows = [
        {
            "its_id": end.row.id,
            "its_token": end.row.lease_token,
            "new_state": end.state,
            "new_reason": end.reason,
            "new_next_at": end.next_at,
            "new_tries": end.row.tries if end.tries is None else end.tries,
            "new_sent_at": end.sent_at,
            "new_message": end.row.message if end.message is None else end.message,
            "new_place": end.row.place if end.place is None else end.place,
        }
        for end in ends
    ]
    if isinstance(where, Batch):
        await where.each(_SETTLE, rows)
    else:
        await (await where.connection()).execute(_SETTLE.statement, rows)


async def settle(
    session: AsyncSession, row: Claimed, *, token: str, state: str, reason: str = "", **changes: Any
) -> bool:
    """Write down what became of a claimed row; False when the lease was no longer ours."""
    fields = {"state": state, "reason": reason, "lease_token": "", "lease_until": None, **changes}
    statement = (
        update(Delivery).where(col(Delivery.id) == row.id, col(Delivery.lease_token) == token).values(**fields)
    )
    result: Any = await session.exec(statement)
    return int(result.rowcount) == 1


async def release_all(session: AsyncSession) -> None:
    """Give back every lease; only for the one process that owns a database file, at its start."""
    await session.exec(
        update(Delivery).where(col(Delivery.state) == "sending").values(lease_token="", lease_until=None)
    )


async def cancel(session: AsyncSession, *, about: str, district: str, reason: str, kinds: Sequence[str]) -> int:
    """Take waiting messages about a thing back, of one district; gives how many."""
    statement = (
        update(Delivery)
        .where(
            col(Delivery.state) == "queued",
            col(Delivery.about) == about,
            col(Delivery.district) == district,
            col(Delivery.kind).in_(kinds),
        )
        .values(state="cancelled", reason=reason)
    )
    result: Any = await session.exec(statement)
    return int(result.rowcount)


async def covered(where: Reads, key: str) -> set[str]:
    """What a combined message is about."""
    return {about for (about,) in await rows(where, COVERED, key=key)}


async def next_ready_after(session: AsyncSession, now: datetime) -> datetime | None:
    """When the next waiting row may go, if that is later than now."""
    query = (
        select(Delivery.next_at)
        .where(IS_WAITING, col(Delivery.next_at) > now)
        .order_by(col(Delivery.next_at))
        .limit(1)
    )
    return (await session.exec(query)).first()


async def of_person(session: AsyncSession, member: str, purposes: Sequence[str], limit: int) -> list[Delivery]:
    """What was sent, or decided not to be sent, to a member directly or to these purposes; newest first."""
    query = (
        select(Delivery)
        .where(or_(col(Delivery.member) == member, col(Delivery.purpose).in_(purposes)), Delivery.edits == "")
        .order_by(col(Delivery.queued_at).desc(), col(Delivery.id).desc())
        .limit(limit)
    )
    return list((await session.exec(query)).all())


async def by_message(session: AsyncSession, platform: str, place: str, message: str) -> Delivery | None:
    """The delivery that landed as this message."""
    query = select(Delivery).where(
        Delivery.platform == platform, Delivery.place == place, Delivery.message == message
    )
    return (await session.exec(query)).first()


async def by_name(session: AsyncSession, platform: str, message: str) -> Delivery | None:
    """The delivery that landed as this message, wherever that was."""
    query = select(Delivery).where(Delivery.platform == platform, Delivery.message == message)
    return (await session.exec(query)).first()


async def of_door(session: AsyncSession, platform: str, state: str) -> list[tuple[str, str]]:
    """What the platform's messages in this state are about and where they were to go, newest first."""
    query = (
        select(Delivery.about, Delivery.place)
        .where(Delivery.platform == platform, Delivery.state == state)
        .order_by(col(Delivery.id).desc())
    )
    return [(about, place) for about, place in (await session.exec(query)).all()]


async def held(session: AsyncSession) -> int:
    """How many may not leave."""
    return int((await session.exec(select(func.count()).where(Delivery.state == "held"))).one())


async def waiting_since(session: AsyncSession, before: datetime) -> int:
    """How many may go and have waited since before then."""
    query = select(func.count()).where(IS_WAITING, col(Delivery.queued_at) < before, col(Delivery.next_at) < before)
    return int((await session.exec(query)).one())


async def told(session: AsyncSession, about: str) -> list[Delivery]:
    """Reminders and moved notices about a thing that were sent or are on their way."""
    query = select(Delivery).where(
        Delivery.about == about,
        col(Delivery.state).in_(("sent", "sending", "combined")),
        col(Delivery.kind).in_(("reminder", "moved", "convening")),
    )
    return list((await session.exec(query)).all())


async def landed(session: AsyncSession, about: str, district: str, *, member: str = "") -> list[Delivery]:
    """Reminders of a thing that have landed, alone or combined with others; of one member's own when given."""
    combined = select(Delivery.covered_by).where(
        Delivery.about == about, Delivery.district == district, Delivery.state == "combined"
    )
    query = select(Delivery).where(
        col(Delivery.state) == "sent",
        col(Delivery.kind) == "reminder",
        col(Delivery.message) != "",
        col(Delivery.edits) == "",
        col(Delivery.district) == district,
        or_(col(Delivery.about) == about, col(Delivery.dedupe_key).in_(combined)),
    )
    if member:
        query = query.where(Delivery.member == member)
    return list((await session.exec(query.order_by(col(Delivery.id)))).all())


async def has_key(session: AsyncSession, dedupe_key: str) -> bool:
    """Whether a row with this key exists."""
    return (await session.exec(select(Delivery.id).where(Delivery.dedupe_key == dedupe_key))).first() is not None


async def not_arrived(session: AsyncSession, abouts: Sequence[str]) -> list[str]:
    """Of these, what was last said to a contact about it and did not go: it failed, came too late, or is held."""
    query = (
        select(Delivery.about, Delivery.state)
        .where(
            col(Delivery.about).in_(abouts), col(Delivery.dedupe_key).like("%|contact"), Delivery.kind == "escalation"
        )
        .order_by(col(Delivery.id))
    )
    last = dict((await session.exec(query)).all())
    return [about for about, state in last.items() if state in ("failed", "expired", "held")]


async def counts(session: AsyncSession) -> dict[str, int]:
    """How many rows there are in each state."""
    query = select(Delivery.state, func.count()).group_by(col(Delivery.state))
    return dict((await session.exec(query)).all())
