"""Convenings in the calendar of the collaborative's mailbox, kept as the program says them.

The ledger of what was written is in our database. A create is noted before it is asked for, so that after a lost answer or
a crash the same is asked for again; a change and a cancellation may be repeated by themselves.
"""

import json
import uuid
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from importlib.util import find_spec

import structlog

from bot import mail_door
from bot.errors import StartError
from bot.flows import events
from bot.flows.events import Event, Kept, Step
from bot.handlers import convening_events
from bot.platforms.graph import EXTRA, Graph
from bot.platforms.graph_calendar import GraphCalendar, Meeting
from bot.platforms.graph_errors import Refused
from bot.settings import Settings
from store import meta, versions
from store.db import Database

log = structlog.get_logger()

EVERY_S = 60.0
LEDGER = "calendar events"
NAMES = uuid.UUID("5f6c0f52-6d1c-4c0e-9a53-0f0a3f6f9f11")
"""Under which the names of events are made, so that two processes of one database make the same."""
DROPPED = "This convening is no longer in the program."


@dataclass
class Calendar:
    """Keeps the calendar. `trouble`: why it could not be kept at the last try, "" when it could."""

    database: Database
    calendar: GraphCalendar
    now: Callable[[], datetime]
    trouble: str = ""

    async def keep(self) -> int:
        """Do everything that is to be done, and give how many steps that took; the first trouble ends the round."""
        async with self.database.read() as session:
            version = await versions.in_force(session)
        if version is None:
            return 0
        wanted = convening_events.wanted(version.program, self.now())
        done = 0
        try:
            while todo := events.steps(wanted, await self.ledger(), self.now()):
                for step in todo:
                    await self._do(version.program.id, step)
                    done += 1
        except Refused as refused:
            if str(refused) != self.trouble:
                log.error("The calendar could not be kept; it is tried again every minute.", action="calendar_failed",
                          error=str(refused))  # fmt: skip
            self.trouble = str(refused)
            return done
        self.trouble = ""
        return done

    async def ledger(self) -> dict[str, Kept]:
        """What was written, by convening."""
        async with self.database.read() as session:
            text = await meta.get(session, LEDGER)
        return {name: _kept(one) for name, one in json.loads(text or "{}").items()}

    async def close(self) -> None:
        """Let the connections go."""
        await self.calendar.close()

    async def _do(self, program: str, step: Step) -> None:
        kept = Kept(step.event, "there", step.serial, step.id)
        try:
            match step.deed:
                case "create":
                    await self._note(step.convening, replace(kept, state="creating"))
                    name = str(uuid.uuid5(NAMES, f"{program}|{step.convening}|{step.serial}"))
                    kept = replace(kept, id=await self.calendar.create(_meeting(step.event), name))
                case "change":
                    await self.calendar.change(step.id, _meeting(step.event))
                case "cancel":
                    await self.calendar.cancel(step.id, DROPPED)
                    kept = replace(kept, state="cancelled")
        except Refused as refused:
            if refused.kind == "gone" and step.deed != "create":
                kept = replace(kept, state="gone")
            elif refused.kind == "payload":
                log.error("The calendar would not take a convening as it is.", action="calendar_refused",
                          convening=step.convening, error=refused.said.code)  # fmt: skip
                kept = replace(kept, state="gone" if step.deed == "cancel" else "refused")
            else:
                raise
        await self._note(step.convening, None if step.deed == "forget" else kept)

    async def _note(self, convening: str, kept: Kept | None) -> None:
        async with self.database.write() as session:
            ledger = json.loads(await meta.get(session, LEDGER) or "{}")
            ledger.pop(convening, None)
            if kept is not None:
                ledger[convening] = asdict(kept)
            await meta.put(session, LEDGER, json.dumps(ledger))


def check(settings: Settings) -> None:
    """StartError when the calendar is wanted and something for it is missing."""
    if not settings.graph_calendar:
        return
    given: Mapping[str, str] = {
        "MAIL_FROM": settings.mail_from,
        "GRAPH_CLIENT_ID": settings.graph_client_id,
        "GRAPH_CLIENT_SECRET": settings.graph_client_secret,
        "GRAPH_TENANT_ID": settings.graph_tenant_id,
    }
    missing = [f"`{name}`" for name, value in given.items() if not value]
    if missing:
        raise StartError(
            f"`GRAPH_CALENDAR` is yes, and {' and '.join(missing)} not set (docs/email.md). Set it, or say no."
        )
    if find_spec("msgraph") is None:
        raise StartError(EXTRA)


def build(settings: Settings, database: Database, now: Callable[[], datetime]) -> Calendar | None:
    """The calendar of these settings; None where none is kept, or where nothing may be written to anybody."""
    check(settings)
    if not (settings.graph_calendar and settings.email_live):
        return None
    graph = Graph(mail_door.graph_credentials(settings), settings.graph_base_url)
    return Calendar(database, GraphCalendar(graph, settings.mail_from), now)


def _meeting(event: Event) -> Meeting:
    return Meeting(**asdict(event))


def _kept(raw: dict[str, object]) -> Kept:
    written = dict(raw["written"])  # type: ignore[call-overload]
    return Kept(**{**raw, "written": Event(**{**written, "attendees": tuple(written["attendees"])})})  # type: ignore[arg-type]
