"""Members, their accounts, the codes that make them, and the places the collaborative talks in."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, update
from sqlalchemy import select as columns
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from store.look import Prepared, Reads, rows
from store.program import Program
from store.rows import insert_once
from store.tables import Account, Invite, Member, Place

CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
CODE_LENGTH = 8
CODE_LIFE = timedelta(days=14)
OF_ACCOUNT = Prepared(
    columns(*Member.__table__.c)  # type: ignore[attr-defined]
    .join(Account, col(Account.member) == col(Member.id))
    .where(
        col(Account.platform) == bindparam("platform"),
        col(Account.account_id) == bindparam("account_id"),
        col(Member.active),
    )
)

IS_ACTIVE = Prepared(columns(col(Member.id)).where(col(Member.id) == bindparam("member"), col(Member.active)))


async def of_account(session: AsyncSession, platform: str, account_id: str) -> Member | None:
    """The active member with this account; None for a stranger."""
    query = (
        select(Member)
        .join(Account, col(Account.member) == col(Member.id))
        .where(Account.platform == platform, Account.account_id == account_id, col(Member.active))
    )
    return (await session.exec(query)).first()


async def seen(where: Reads, platform: str, account_id: str) -> Member | None:
    """The same for whoever only looks: what is changed in it is kept nowhere."""
    found = await rows(where, OF_ACCOUNT, platform=platform, account_id=account_id)
    return Member(**dict(zip(Member.model_fields, found[0], strict=True))) if found else None


async def get(session: AsyncSession, member_id: str) -> Member | None:
    """The member, left or not."""
    return await session.get(Member, member_id)


async def is_active(where: Reads, member_id: str) -> bool:
    """Whether the member is there and has not left."""
    return bool(await rows(where, IS_ACTIVE, member=member_id))


async def active(session: AsyncSession, *, district: str = "", role: str = "") -> list[Member]:
    """Active members, by id; of one district and/or one role."""
    query = select(Member).where(col(Member.active)).order_by(col(Member.id))
    if district:
        query = query.where(Member.district == district)
    if role:
        query = query.where(Member.role == role)
    return list((await session.exec(query)).all())


async def direct_places(session: AsyncSession, member_ids: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Where to write to each member alone: (platform, place) of the newest account that has one."""
    if not member_ids:
        return {}
    query = (
        select(Account)
        .where(col(Account.member).in_(member_ids), Account.direct != "", col(Account.gone).is_(False))
        .order_by(col(Account.id))
    )
    return {row.member: (row.platform, row.direct) for row in (await session.exec(query)).all()}


async def moved(session: AsyncSession, platform: str, direct: str, now_at: str) -> None:
    """The platform knows this direct conversation by another name from now on."""
    here = (col(Account.platform) == platform, col(Account.direct) == direct)
    await session.exec(update(Account).where(*here).values(direct=now_at))


async def accounts(session: AsyncSession, platform: str) -> list[Account]:
    """Every account there that has a place to write to."""
    query = select(Account).where(Account.platform == platform, Account.direct != "").order_by(col(Account.id))
    return list((await session.exec(query)).all())


async def places(session: AsyncSession, purposes: Sequence[str]) -> dict[str, list[tuple[str, str]]]:
    """Where each purpose is heard: (platform, place) pairs; one without a place that works is left out."""
    if not purposes:
        return {}
    found: dict[str, list[tuple[str, str]]] = {}
    query = select(Place).where(col(Place.purpose).in_(purposes), Place.trouble == "").order_by(col(Place.id))
    for row in (await session.exec(query)).all():
        found.setdefault(row.purpose, []).append((row.platform, row.place))
    return found


async def link(
    session: AsyncSession, member: Member, platform: str, account_id: str, direct: str, now: datetime
) -> None:
    """Give the member this account; the account must not be another member's (see `of_account`)."""
    held = (
        await session.exec(select(Account).where(Account.platform == platform, Account.account_id == account_id))
    ).first()
    if held is None:
        held = Account(member=member.id, platform=platform, account_id=account_id, direct=direct, linked_at=now)
    held.member, held.direct, held.linked_at, held.gone = member.id, direct, now, False
    session.add(held)


async def seed(session: AsyncSession, program: Program, now: datetime) -> None:
    """Make a member for each person of the program file that has none yet; nobody is changed or removed."""
    rows = [
        {
            "id": person.id,
            "name": person.name,
            "role": person.role.value,
            "district": person.district,
            "active": True,
            "direct_reminders": True,
            "joined_at": now,
        }
        for person in program.people
    ]
    await insert_once(session, Member, rows)


def new_code() -> str:
    """A one-time code that is easy to read aloud, like `7KQM-2XWD`; a digit in it tells it from a name."""
    letters = ""
    while not any(map(str.isdigit, letters)):
        letters = "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))
    return f"{letters[:4]}-{letters[4:]}"


def code_hash(code: str) -> str:
    """What is kept of a code: its SHA-256, however it was typed (case, spaces and hyphens do not matter)."""
    plain = "".join(letter for letter in code.upper() if letter.isalnum())
    return hashlib.sha256(plain.encode()).hexdigest()


async def invite(
    session: AsyncSession,
    *,
    role: str = "",
    district: str = "",
    name: str = "",
    member: str = "",
    purpose: str = "",
    made_by: str,
    now: datetime,
) -> str:
    """Make a one-time code and give it in clear, this once; only its hash is kept."""
    code = new_code()
    session.add(
        Invite(
            code_hash=code_hash(code),
            role=role,
            district=district,
            name=name,
            member=member,
            purpose=purpose,
            made_by=made_by,
            expires_at=now + CODE_LIFE,
        )
    )
    return code


async def use_code(session: AsyncSession, code: str, now: datetime) -> Invite | None:
    """The invitation behind a code that is neither used nor expired, marked as used now."""
    found = await session.get(Invite, code_hash(code))
    if found is None or found.used_at is not None or found.expires_at < now:
        return None
    found.used_at = now
    session.add(found)
    return found
