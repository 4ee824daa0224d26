"""The published versions of the program. The highest number is in force; nothing published is ever changed."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from sqlalchemy import func
from sqlalchemy import select as columns
from sqlalchemy.exc import IntegrityError
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from store.look import Look, Prepared, Reads, rows
from store.program import Program
from store.program_diff import diff
from store.program_file import export, parse
from store.tables import ProgramVersion


@dataclass(frozen=True)
class Version:
    """One published version: its number, the program, and the TOML it is kept as."""

    number: int
    program: Program
    body: str


class StaleBase(Exception):
    """Another version was published since the one this is based on; nothing was changed.

    `based_on`: the number it was based on. `in_force`: the number now. `theirs`: what the versions since then changed,
    in sentences. `yours`: what this one would change against its own base.
    """

    def __init__(self, based_on: int, in_force: int, theirs: tuple[str, ...], yours: tuple[str, ...]) -> None:
        super().__init__(f"based on version {based_on}, but version {in_force} is in force")
        self.based_on = based_on
        self.in_force = in_force
        self.theirs = theirs
        self.yours = yours


NEWEST_NUMBER = Prepared(columns(func.max(col(ProgramVersion.number))))
NEWEST = Prepared(
    columns(col(ProgramVersion.number), col(ProgramVersion.body)).where(
        col(ProgramVersion.number) == columns(func.max(col(ProgramVersion.number))).scalar_subquery()
    )
)


async def in_force(where: Reads) -> Version | None:
    """The version in force; None before the first is published. Parsed once per process.

    A look asks for its number alone: what a version says is half a megabyte for 400 districts, and never changes.
    """
    if not isinstance(where, Look):
        found = await rows(where, NEWEST)
        return _version(*found[0]) if found else None
    ((number,),) = await rows(where, NEWEST_NUMBER)
    held: Version | None = where.kept.get("version in force")
    if number is not None and (held is None or held.number != number):
        ((number, body),) = await rows(where, NEWEST)
        where.kept["version in force"] = held = _version(number, body)
    return held if number is not None else None


async def history(session: AsyncSession) -> tuple[ProgramVersion, ...]:
    """Every published version, newest first."""
    rows = await session.exec(select(ProgramVersion).order_by(col(ProgramVersion.number).desc()))
    return tuple(rows.all())


async def publish(
    session: AsyncSession, body: str, *, by: str, based_on: int, now: datetime, note: str = ""
) -> Version:
    """Put a program in force as the next version; `based_on` is the number it was made from, 0 for the first.

    `body` is TOML that includes nothing (`export` writes it). Raises ProgramProblems when it does not parse and
    StaleBase when another version came in between; the version in force then stays.
    """
    program = parse(body, name="the program")
    current = await in_force(session)
    number = current.number if current else 0
    if number != based_on:
        raise await _stale(session, based_on, program)
    row = ProgramVersion(
        number=number + 1, body=export(program), published_at=now, published_by=by, based_on=based_on, note=note
    )
    try:
        async with session.begin_nested():
            session.add(row)
    except IntegrityError:  # another process published the same number first
        raise await _stale(session, based_on, program) from None
    return _version(row.number, row.body)


async def _stale(session: AsyncSession, based_on: int, program: Program) -> StaleBase:
    current = await in_force(session)
    base = await session.get(ProgramVersion, based_on)
    if current is None:
        return StaleBase(based_on, 0, (), ())
    if base is None:
        return StaleBase(based_on, current.number, (), diff(current.program, program))
    before = _version(base.number, base.body).program
    return StaleBase(based_on, current.number, diff(before, current.program), diff(before, program))


@lru_cache(maxsize=8)
def _version(number: int, body: str) -> Version:
    """Kept by number and body: one process may know several databases, and a transaction may be undone."""
    return Version(number, parse(body, name=f"version {number}"), body)
