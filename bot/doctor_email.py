"""`csmhs doctor email`: whether letters may leave and can, whether answers can be read, and what is held or came back."""

from bot import mail_door
from bot.errors import DeliveryError, StartError
from bot.findings import Finding
from bot.mail_door import StoredMarks
from bot.platforms.email.signed import Signer
from bot.platforms.email.smtp_imap import ImapMailbox, SmtpTransport
from bot.scheduler.clock import RealClock
from bot.settings import Settings
from bot.ui import say
from store import deliveries
from store.db import Database

SHOWN = 10


async def servers(settings: Settings, database: Database) -> list[Finding]:
    """The two servers: reached, logged in, and no mail sent or marked."""
    if not settings.email_live:
        fix = "Set `EMAIL_LIVE=yes` when letters may really go to people; until then each is held."
        return [Finding(None, "E-mail is switched off: no letter leaves.", fix)]
    try:
        mail_door.check(settings)
    except StartError as error:
        return [Finding(False, str(error), "See docs/email.md.")]
    signer = Signer(bytes(16), settings.mail_from)
    out = SmtpTransport(mail_door.smtp_of(settings), signer, settings.mail_from, RealClock().now, plus=False)
    inbox = ImapMailbox(mail_door.imap_of(settings), StoredMarks(database))
    found = [await _tried(out, "Letters can leave", settings.mail_smtp, "MAIL_SMTP")]
    found.append(await _tried(inbox, "Answers can be read", settings.mail_imap, "MAIL_IMAP"))
    await inbox.close()
    if not settings.mail_authority:
        text = "Whether a sender is who they say is not looked at: `MAIL_AUTHORITY` is not set."
        found.append(Finding(None, text, "Set it to the name your server writes first in Authentication-Results."))
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


async def _tried(server: SmtpTransport | ImapMailbox, good: str, address: str, setting: str) -> Finding:
    try:
        await server.check()
    except DeliveryError as error:
        return Finding(False, f"{address}: {error}.", f"Check `{setting}`, `MAIL_USER` and `MAIL_PASSWORD`.")
    return Finding(True, f"{good} ({address}).")


def _named(rows: "list[tuple[str, str]]") -> str:
    shown = [f"{about or 'a message'} to {place}" for about, place in rows[:SHOWN]]
    more = f" ...and {len(rows) - SHOWN} more" if len(rows) > SHOWN else ""
    return f"{say.listing(shown)}{more}"
