"""`csmhs doctor questions`: whether every question sent to a person is where somebody looks."""

from datetime import UTC, datetime

from bot.findings import Finding
from bot.ui import say
from store import deliveries, escalations, meta
from store.db import Database

OLD_DAYS = 14


async def check(database: Database) -> list[Finding]:
    """The count, what did not reach anybody, and what has waited long."""
    async with database.read() as session:
        practice = await meta.get_instant(session, meta.PRACTICE_NOW)
        found = await escalations.balance(session)
        waiting = [row for row in await escalations.unclosed(session) if row.state in ("open", "acknowledged")]
        stuck = await deliveries.not_arrived(session, [f"escalation:{row.id}" for row in waiting])
    counted = f"{say.count(found.opened, 'question')} asked in all: {found.closed} closed, {found.open} open."
    findings = [Finding(not found.lost, counted, "" if not found.lost else "Restore the last back-up, or report it.")]
    for number in found.lost:
        findings.append(
            Finding(False, f"#{number} is neither open nor closed.", "Report it to whoever maintains this.")
        )
    for about in stuck:
        its = about.removeprefix("escalation:")
        fix = f"Hand it on with `/csmhs escalations {its}`, or see `/csmhs why` for the reason."
        findings.append(Finding(False, f"#{its} did not reach the contact.", fix))
    now = practice or datetime.now(UTC)
    for row in waiting:
        if (now - row.opened_at).days >= OLD_DAYS:
            text = f"#{row.id} has waited {say.age(now - row.opened_at)}."
            findings.append(Finding(None, text, f"`/csmhs escalations {row.id}` shows it."))
    return findings
