"""The checks behind `csmhs doctor slack`: what works, what works in a lesser way, what does not, and how to mend it.

Nothing is changed by them, here or at Slack: no token is renewed (a refresh token is good once, and belongs to the
running assistant), no channel is joined, nothing is said.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

from bot.findings import Finding
from bot.platforms.slack import doctor_places, doctor_settings, doctor_ways, doctor_workspaces
from bot.platforms.slack.doctor_ways import Knock
from bot.platforms.slack.findings import Asking, Kept, Setup, Slack


async def check(
    setup: Setup,
    kept: Kept,
    slack: Slack,
    knock: Knock,
    clock: Callable[[], datetime],
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> list[Finding]:
    """Every finding, in the order in which they are best mended; each is said once."""
    found = doctor_settings.look(setup)
    if not (setup.bot_token or setup.client_id):
        return found
    ask = Asking(slack, sleep)
    if setup.bot_token:
        met, more = await doctor_workspaces.one(setup, ask, clock)
    else:
        met, more = await doctor_workspaces.many(setup, kept, ask, clock)
    found += more
    for workspace in met:
        found += doctor_workspaces.permissions(setup, workspace)
    found += await doctor_ways.socket(setup, kept, ask)
    found += await doctor_ways.over_https(setup, knock)
    found += doctor_workspaces.clocks(met)
    if met:
        by_team = {workspace.team: workspace for workspace in met}
        found += await doctor_places.look(kept.places, by_team, ask, setup.api_url)
    found += doctor_places.unheard(kept.unheard)
    return list(dict.fromkeys(found))
