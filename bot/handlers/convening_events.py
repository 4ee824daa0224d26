"""Convenings as events of the collaborative's own calendar."""

from datetime import UTC, datetime

from bot.flows.events import Event
from bot.handlers import agenda, convening_ics, names
from store.program import Convening, Program


def wanted(program: Program, now: datetime) -> dict[str, Event]:
    """By convening id, the events of all that have not ended; an invented convening is in no real calendar."""
    coming = [one for one in agenda.convenings(program) if agenda.ends_at(one) > now and not one.sample]
    return {one.id: _event(program, one) for one in coming}


def _event(program: Program, convening: Convening) -> Event:
    return Event(
        title=convening.title,
        text=convening_ics.description(convening),
        starts=_iso(agenda.starts_at(convening)),
        ends=_iso(agenda.ends_at(convening)),
        place=names.where(convening),
        attendees=tuple(dict.fromkeys(address for address in _invited(program, convening))),
    )


def _invited(program: Program, convening: Convening) -> list[str]:
    """The addresses of the districts that take part, each as the program has it."""
    return [
        address
        for district in program.active_districts
        if names.of_district(program, convening, district.id)
        for address in district.invite
    ]


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()
