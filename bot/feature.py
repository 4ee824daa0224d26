"""A feature: the inbound words it owns, who may say them, and the functions that answer.

The composition root hands the explicit list of features to the router, which refuses two owners for one word.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from bot.context import Context, View
from bot.messages import Inbound, Outcome
from store.program import Role

Handle = Callable[[Inbound, Context], Awaitable[Outcome]]
Looks = Callable[[Inbound, View], Awaitable[Outcome]]

EVERYONE: frozenset[Role | None] = frozenset({*Role, None})
MEMBERS: frozenset[Role | None] = frozenset(Role)
TEAM_ONLY: frozenset[Role | None] = frozenset({Role.MEMBER, Role.LEAD})
COORDINATORS: frozenset[Role | None] = frozenset({Role.COORDINATOR})


@dataclass(frozen=True)
class CommandWord:
    """One command. `usage` is what follows `/csmhs`; `help` is one line; None in `allowed` is a stranger.

    `looks` is the same handler again when it changes nothing: then nothing is kept of the command either. `also` are
    whole sentences in small letters that mean the same, as `post reminders here`.
    """

    usage: str
    help: str
    handle: Handle
    allowed: frozenset[Role | None] = MEMBERS
    looks: Looks | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Owned:
    """A button action or a form, and who may use it."""

    handle: Handle
    allowed: frozenset[Role | None] = MEMBERS


@dataclass(frozen=True)
class Feature:
    """Everything one handler module owns.

    `dialogs`: words typed while a conversation of this kind is open (`entry`, `form`). `threads`: words said in a
    thread that is about something of this kind (`escalation`). `ticks`: asked at every tick. `fallback`: free
    text that nobody else took. `home`: the assistant's own page. `events`: news of a platform that nobody said.
    """

    name: str
    commands: Mapping[str, CommandWord] = field(default_factory=dict)
    actions: Mapping[str, Owned] = field(default_factory=dict)
    forms: Mapping[str, Owned] = field(default_factory=dict)
    dialogs: Mapping[str, Handle] = field(default_factory=dict)
    threads: Mapping[str, Handle] = field(default_factory=dict)
    ticks: tuple[Handle, ...] = ()
    fallback: Handle | None = None
    home: Handle | None = None
    events: Mapping[type[Inbound], Handle] = field(default_factory=dict)
