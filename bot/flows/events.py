"""What is to be done about the calendar events of the collaborative's mailbox, so that they say what the program says. Pure.

The ledger holds, by convening, what was last written and how far that came. A create whose answer was lost is repeated word
for word under the same name, which the calendar takes for the same event.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

State = Literal["creating", "there", "gone", "cancelled", "refused"]
Deed = Literal["create", "change", "cancel", "forget"]


@dataclass(frozen=True)
class Event:
    """A convening as a calendar shows it; times are ISO instants in UTC, `attendees` e-mail addresses."""

    title: str
    text: str
    starts: str
    ends: str
    place: str
    attendees: tuple[str, ...]


@dataclass(frozen=True)
class Kept:
    """What was last written for a convening. `serial`: how often an event was made for it. `id`: the calendar's own, ""
    while that is not known. `gone`: somebody took it out of the calendar by hand. `refused`: it was not taken as it is."""

    written: Event
    state: State
    serial: int = 1
    id: str = ""


@dataclass(frozen=True)
class Step:
    """One thing to do for a convening: `event` is what to write, and what was written for the rest."""

    convening: str
    deed: Deed
    event: Event
    serial: int
    id: str = ""


def steps(wanted: Mapping[str, Event], ledger: Mapping[str, Kept], now: datetime) -> list[Step]:
    """What is to be done, in the order of the program; what has ended is left as it is."""
    found = [_for(name, event, ledger.get(name)) for name, event in wanted.items()]
    dropped = [_dropped(name, kept, now) for name, kept in ledger.items() if name not in wanted]
    return [step for step in (*found, *dropped) if step is not None]


def _for(name: str, event: Event, kept: Kept | None) -> Step | None:
    if kept is None:
        return Step(name, "create", event, 1)
    match kept.state:
        case "creating":
            return Step(name, "create", kept.written, kept.serial)
        case "there":
            return Step(name, "change", event, kept.serial, kept.id) if event != kept.written else None
        case "refused" if event == kept.written:
            return None
        case "refused":
            return Step(name, "change", event, kept.serial, kept.id) if kept.id else _anew(name, event, kept)
        case "gone":
            return _anew(name, event, kept) if event.starts != kept.written.starts else None
        case "cancelled":
            return _anew(name, event, kept)


def _anew(name: str, event: Event, kept: Kept) -> Step:
    return Step(name, "create", event, kept.serial + 1)


def _dropped(name: str, kept: Kept, now: datetime) -> Step | None:
    if datetime.fromisoformat(kept.written.ends) <= now:
        return Step(name, "forget", kept.written, kept.serial, kept.id)
    if kept.state == "creating":
        return Step(name, "create", kept.written, kept.serial)
    if kept.id and kept.state in ("there", "refused"):
        return Step(name, "cancel", kept.written, kept.serial, kept.id)
    return None
