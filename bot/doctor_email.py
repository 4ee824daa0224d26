"""`csmhs doctor email`: whether letters may leave and can, whether answers can be read, and what is held or came back."""

from typing import Protocol

from bot import calendar_door, mail_door
from bot.errors import DeliveryError, StartError
from bot.findings import Finding
from bot.platforms.email.signed import Signer
from bot.scheduler.clock import RealClock
from bot.settings import Settings
from bot.ui import say
from store import deliveries
from store.db import Database

SHOWN = 10


class Checked(Protocol):
    """One direction of a mailbox."""

    async def check(self) -> None:
        """Nothing when it can be used; raises DeliveryError."""
        ...


async def servers(settings: Settings, database: Database) -> list[Finding]:
    """The two servers: reached, logged in, and no mail sent or marked."""
    if not settings.email_live:
        fix = "Set `EMAIL_LIVE=yes` when letters may really go to people; until then each is held."
        return [Finding(None, "E-mail is switched off: no letter leaves.", fix)]
    try:
        mail_door.check(settings)
    except StartError as error:
        return [Finding(False, str(error), "See docs/email.md.")]
    out, inbox = mail_door.server(settings, database, Signer(bytes(16), settings.mail_from), RealClock().now)
    if mail_door.is_by_graph(settings):
        found = await by_graph(out, inbox, settings)
    else:
        found = [
            await _tried(out, "Letters can leave", settings.mail_smtp, _servers_fix("MAIL_SMTP", settings)),
            await _tried(inbox, "Answers can be read", settings.mail_imap, _servers_fix("MAIL_IMAP", settings)),
        ]
    await inbox.close()
    if not settings.mail_authority:
        text = "Whether a sender is who they say is not looked at: `MAIL_AUTHORITY` is not set."
        found.append(Finding(None, text, "Set it to the name your server writes first in Authentication-Results."))
    return found


async def calendar(settings: Settings, database: Database) -> list[Finding]:
    """Whether the mailbox's calendar can be kept; nothing where none is wanted."""
    if not settings.graph_calendar:
        return []
    try:
        kept = calendar_door.build(settings, database, RealClock().now)
    except StartError as error:
        return [Finding(False, str(error), "See docs/email.md.")]
    if kept is None:
        fix = "Set `EMAIL_LIVE=yes` when invitations may really go to people."
        return [Finding(None, "E-mail is switched off, so no convening is put into the calendar.", fix)]
    fix = (
        "Give the registration the role Application Calendars.ReadWrite for this mailbox, as docs/email.md shows; a change "
        "takes up to two hours."
    )
    found = [await _tried(kept.calendar, "The calendar can be read", settings.mail_from, fix)]
    refused = sorted(name for name, one in (await kept.ledger()).items() if one.state == "refused")
    if refused:
        fix = "Look at its text and at the addresses of its districts in the program."
        found.append(Finding(False, f"The calendar would not take {say.listing(refused)}.", fix))
    await kept.close()
    return found


async def letters(database: Database) -> list[Finding]:
    """What is held, waits long or came back."""
    async with database.read() as session:
        held, failed = (
            await deliveries.of_door(session, "email", "held"),
            await deliveries.of_door(session, "email", "failed"),
        )
    found = []
    if held:
        fix = "They do not leave by themselves when e-mail is switched on; hand the questions on, or write to the people."
        found.append(Finding(None, f"{say.count(len(held), 'letter')} held: {_named(held)}.", fix))
    if failed:
        fix = "Check the addresses in the program, or reach the people another way."
        found.append(Finding(False, f"{say.count(len(failed), 'letter')} did not arrive: {_named(failed)}.", fix))
    return found


async def by_graph(out: Checked, inbox: Checked, settings: Settings) -> list[Finding]:
    """The mailbox at Exchange Online: its inbox and what it has sent can be read. Sending is not tried."""
    fix = (
        "Give the registration the roles Application Mail.Read and Application Mail.Send for this mailbox, as docs/email.md "
        "shows; a change takes up to two hours. Check `MAIL_FROM` and the `GRAPH_` settings."
    )
    mailbox = f"{settings.mail_from} by Microsoft Graph"
    found = [await _tried(inbox, "Answers can be read", mailbox, fix)]
    if found[0].ok:
        found.append(await _tried(out, "What was sent can be looked up", mailbox, fix))
        fix = "Look here again after the first letter; one that did not leave is named."
        found.append(Finding(None, "Whether letters may leave is not known: none is sent to try.", fix))
    return found


async def _tried(server: Checked, good: str, address: str, fix: str) -> Finding:
    try:
        await server.check()
    except DeliveryError as error:
        return Finding(False, f"{address}: {str(error).rstrip('.')}.", fix)
    return Finding(True, f"{good} ({address}).")


def _servers_fix(setting: str, settings: Settings) -> str:
    return f"Check `{setting}`, `MAIL_USER` and {'the `MAIL_TOKEN_` settings' if settings.mail_token_url else '`MAIL_PASSWORD`'}."


def _named(rows: "list[tuple[str, str]]") -> str:
    shown = [f"{about or 'a message'} to {place}" for about, place in rows[:SHOWN]]
    more = f" ...and {len(rows) - SHOWN} more" if len(rows) > SHOWN else ""
    return f"{say.listing(shown)}{more}"
