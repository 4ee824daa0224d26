"""`csmhs doctor teams` put together: what the settings and our store say, for the platform's own checks."""

import asyncio
from collections.abc import Callable, Mapping

from bot import teams_door
from bot.errors import StartError
from bot.findings import Finding
from bot.platforms.teams import doctor, sdk
from bot.platforms.teams.connector import Connector
from bot.platforms.teams.doctor import Conversation, Kept, Knock, Setup
from bot.platforms.teams.inbound import PLATFORM
from bot.platforms.teams.tokens import Tokens
from bot.settings import Settings
from store import places, versions
from store.db import Database
from store.program import Program

NOTHING = Kept()
Called = Callable[[Program], Mapping[str, str]]
"""Everything a channel can be for, as people call it, by its purpose."""


async def check(settings: Settings, kept: Kept, knock: Knock) -> list[Finding]:
    """What is found."""
    registration = teams_door.registration(settings)
    setup = Setup(
        live=settings.mode == "live",
        public_url=settings.public_url,
        path=teams_door.MESSAGES,
        tenants=settings.teams_tenants,
        registration=registration,
    )
    tokens = Tokens(registration)

    async def connect() -> Connector:
        return Connector((await asyncio.to_thread(sdk.load, registration, tokens)).client)

    try:
        return await doctor.check(setup, kept, tokens, connect, knock)
    except StartError as error:
        return [Finding(False, "Microsoft's packages are not set up here.", str(error))]


async def kept(database: Database, called: Called) -> Kept:
    """What the store knows of Teams."""
    addresses = await teams_door.StoredAddresses(database).all()
    async with database.read() as session:
        version = await versions.in_force(session)
        known = [row for row in await places.workspaces(session) if row.platform == PLATFORM]
        heard = await places.everywhere(session)
    names = called(version.program) if version else {}
    districts = {district.id: district.name for district in version.program.districts} if version else {}
    found: dict[str, Conversation] = {}
    for row in (row for row in heard if row.platform == PLATFORM):
        before = found[row.place].purposes if row.place in found else ()
        purposes = (*before, names.get(row.purpose, row.purpose))
        found[row.place] = Conversation(row.place, row.name, purposes, row.trouble)
    return Kept(
        addresses=addresses,
        districts={row.workspace: districts.get(row.district, row.district) for row in known},
        conversations=list(found.values()),
        unheard=[name for purpose, name in names.items() if purpose not in {row.purpose for row in heard}],
    )
