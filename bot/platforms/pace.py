"""How fast a platform may be written to, and whose turn is when. Seconds throughout, on the clock that is handed in.

Whoever wants to write asks `Pacer.wait_s`; if it is not their turn they have one from then on and come back for it.
Platforms give no queue: what comes too fast is refused, and refused again while it keeps coming too fast. A `team` is
whatever the platform counts together: a Slack workspace, an organization in Teams.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Limit:
    """At most `most` calls in any `per_s` seconds in a team, `apart_s` seconds apart in one conversation."""

    most: int
    per_s: float
    apart_s: float


LATE_S = 0.5
"""Who comes this much after their turn still counts as in time, so that one who is late does not move all others."""
FORGET_S = 60.0
"""After its turn has passed by this much, a message that never came back (it was taken back) loses its place."""
MOST_TURNS = 10_000
"""Turns kept for one team; whoever comes after that is told to ask again when these are over."""
_TINY_S = 0.001


class Pacer:
    """Turns for every team, and the pauses that the platform asked for; `limits` by method."""

    def __init__(self, clock: Callable[[], float], limits: Mapping[str, Limit]) -> None:
        self._clock = clock
        self._limits = limits
        self._flows: dict[tuple[str, str], _Flow] = {}
        self._paused: dict[tuple[str, str, str], float] = {}

    def wait_s(self, team: str, channel: str, key: str, method: str) -> float:
        """0.0 when the message of this key may go now, which counts as gone; else the seconds until its turn.

        Turns of one conversation are in order of asking. Asked before its turn, a key is told the same turn again.
        """
        now = self._clock()
        flow = self._flows.setdefault((team, method), _Flow(self._limits[method]))
        paused_until = self._paused_until(team, method, channel)
        turn = flow.turn(channel, key, now, paused_until)
        return max(0.0, turn - now)

    def part_s(self, team: str, channel: str, method: str) -> float:
        """0.0 when the next part of what was begun there may go now, which counts as gone; else the seconds until then.

        It goes before everybody who waits for a turn there, and nothing is promised.
        """
        now = self._clock()
        flow = self._flows.setdefault((team, method), _Flow(self._limits[method]))
        at = flow.part(channel, now, self._paused_until(team, method, channel))
        return max(0.0, at - now)

    def pause(self, team: str, method: str, channel: str, seconds: float) -> None:
        """The platform asked for this many seconds without the method: in one conversation or, "", in the whole team.

        Turns that were promised move back by as much, in the same order.
        """
        now = self._clock()
        until, before = now + seconds, max(now, self._paused_until(team, method, channel))
        self._paused = {name: end for name, end in self._paused.items() if end > now}
        self._paused[team, method, channel] = max(until, self._paused.get((team, method, channel), 0.0))
        if until > before and (flow := self._flows.get((team, method))) is not None:
            flow.move_back(channel, now, until - before)

    def paused_s(self, team: str, method: str, channel: str = "") -> float:
        """Seconds until the method may be used there again, 0.0 for now."""
        return max(0.0, self._paused_until(team, method, channel) - self._clock())

    def _paused_until(self, team: str, method: str, channel: str) -> float:
        everywhere = self._paused.get((team, method, ""), 0.0)
        return max(everywhere, self._paused.get((team, method, channel), 0.0))


@dataclass
class _Line:
    """The turns promised in one conversation, by key, in order of asking; the next may go at `free_at`."""

    turns: dict[str, float] = field(default_factory=dict)
    free_at: float = 0.0


@dataclass
class _Flow:
    """One method in one team. `gone` are calls made, `taken` those and the promised turns; both ascending.

    A call that came late is put down as made when it would have been in time, so `gone` always keeps to the limit.
    There is no room before `full_until`.
    """

    limit: Limit
    lines: dict[str, _Line] = field(default_factory=dict)
    gone: list[float] = field(default_factory=list)
    taken: list[float] = field(default_factory=list)
    full_until: float = 0.0
    tidied_at: float = 0.0

    def turn(self, channel: str, key: str, now: float, paused_until: float) -> float:
        """When the key may go: now or before when it may go now, and then it has gone."""
        self._tidy(now)
        line = self.lines.setdefault(channel, _Line())
        held = line.turns.get(key)
        if held is not None and held > now + _TINY_S:
            return held
        earliest = max(now, paused_until, line.free_at)
        return self._first(line, key, now, earliest) if held is None else self._again(line, key, now, earliest)

    def part(self, channel: str, now: float, paused_until: float) -> float:
        """When more of what has gone in the conversation may go: now, and then it has gone, or later."""
        self._tidy(now)
        line = self.lines.setdefault(channel, _Line())
        at = self._room(self.gone, max(now, paused_until, line.free_at))
        if at > now + _TINY_S:
            return at
        self._went(line, at)
        return now

    def _first(self, line: _Line, key: str, now: float, earliest: float) -> float:
        if line.turns:
            earliest = max(earliest, next(reversed(line.turns.values())) + self.limit.apart_s)
        if len(self.taken) >= MOST_TURNS:
            return max(earliest, self.taken[-1], now + 1.0)
        connected = earliest <= max(now, self.full_until)
        turn = self._room(self.taken, max(earliest, self.full_until) if connected else earliest)
        if connected:
            self.full_until = turn
        if turn <= now + _TINY_S:
            self._went(line, turn)
            return now
        line.turns[key] = turn
        insort(self.taken, turn)
        return turn

    def _again(self, line: _Line, key: str, now: float, earliest: float) -> float:
        # No turn lies in a pause, since a pause moves them all.
        in_time = self._room(self.gone, earliest)
        if in_time <= now + LATE_S:
            _drop(self.taken, line.turns.pop(key))
            self._went(line, in_time)
            return now
        # Somebody before it was late. It keeps its place; those behind it move back as far as they must.
        _drop(self.taken, line.turns[key])
        turn = line.turns[key] = self._room(self.taken, in_time)
        insort(self.taken, turn)
        behind = list(line.turns)[list(line.turns).index(key) + 1 :]
        least = turn
        for each in behind:
            least += self.limit.apart_s
            if line.turns[each] >= least:
                break
            self._move(line, each, least)
        return turn

    def _went(self, line: _Line, at: float) -> None:
        insort(self.gone, at)
        insort(self.taken, at)
        line.free_at = at + self.limit.apart_s

    def move_back(self, channel: str, now: float, seconds: float) -> None:
        """Every turn in the conversation ("" for all) is so much later."""
        for name, line in self.lines.items():
            if channel in ("", name):
                for key, turn in line.turns.items():
                    self._move(line, key, max(turn, now) + seconds)

    def _move(self, line: _Line, key: str, turn: float) -> None:
        _drop(self.taken, line.turns[key])
        line.turns[key] = turn
        insort(self.taken, turn)

    def _room(self, times: list[float], at: float) -> float:
        """The first instant from `at` on where one more call among these keeps to the limit."""
        most, per_s = self.limit.most, self.limit.per_s - _TINY_S / 10
        while True:
            place = bisect_right(times, at)
            for first in range(min(place, len(times) - most), max(0, place - most) - 1, -1):
                if max(times[first + most - 1], at) - min(times[first], at) < per_s:
                    at = times[first] + self.limit.per_s
                    break
            else:
                return at

    def _tidy(self, now: float) -> None:
        for times in (self.gone, self.taken):
            del times[: bisect_left(times, now - self.limit.per_s)]
        if now < self.tidied_at + FORGET_S / 4:
            return
        self.tidied_at = now
        for line in self.lines.values():
            line.turns = {key: turn for key, turn in line.turns.items() if turn > now - FORGET_S}
        self.lines = {name: line for name, line in self.lines.items() if line.turns or line.free_at > now}


def _drop(times: list[float], one: float) -> None:
    place = bisect_left(times, one)
    if place < len(times) and times[place] == one:
        del times[place]
