"""The pace of writing to Slack, against a clock that is moved by hand and a Slack that counts."""

import heapq
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.platforms import pace
from bot.platforms.pace import LATE_S
from bot.platforms.slack.pace import LIMITS, POST, UPDATE, Pacer


@dataclass
class Hand:
    """A clock moved by hand."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Sent:
    """What went out, as Slack sees it: (when, channel, key) in order."""

    calls: list[tuple[float, str, str]] = field(default_factory=list)
    asks: int = 0

    def times(self, channel: str | None = None) -> list[float]:
        return [at for at, where, _ in self.calls if channel in (None, where)]

    def order(self, channel: str) -> list[str]:
        return [key for _, where, key in self.calls if where == channel]


def most_within(times: list[float], seconds: float) -> int:
    """The most calls in any window of so many seconds, its end not included."""
    first = most = 0
    for last, at in enumerate(times):
        while at - times[first] >= seconds - 0.001:
            first += 1
        most = max(most, last - first + 1)
    return most


def run(pacer: Pacer, clock: Hand, wanted: list[tuple[float, str]], late: list[float], method: str = POST) -> Sent:
    """Ask for each (seconds from now, channel), come back at the given time or so much late, until all have gone."""
    start, sent = clock.now, Sent()
    coming = [(start + after, number, channel) for number, (after, channel) in enumerate(wanted)]
    heapq.heapify(coming)
    while coming:
        at, number, channel = heapq.heappop(coming)
        clock.now = max(clock.now, at)
        sent.asks += 1
        assert sent.asks < 100 * len(wanted), "the same keys are sent away again and again"
        wait_s = pacer.wait_s("T1", channel, f"k{number}", method)
        if wait_s == 0:
            sent.calls.append((clock.now, channel, f"k{number}"))
        else:
            delay_s = late[sent.asks % len(late)] if late else 0.0
            heapq.heappush(coming, (clock.now + wait_s + delay_s, number, channel))
    return sent


def test_the_first_message_goes_at_once_and_the_next_a_second_later() -> None:
    clock = Hand()
    pacer = Pacer(clock)

    assert pacer.wait_s("T1", "C1", "a") == 0
    assert pacer.wait_s("T1", "C1", "b") == pytest.approx(1)
    assert pacer.wait_s("T1", "C2", "c") == 0
    assert pacer.wait_s("T2", "C1", "d") == 0


def test_asked_before_its_turn_a_message_is_told_the_same_turn_again() -> None:
    clock = Hand()
    pacer = Pacer(clock)
    for key in "abc":
        pacer.wait_s("T1", "C1", key)

    clock.now += 0.4

    assert pacer.wait_s("T1", "C1", "b") == pytest.approx(0.6)
    assert pacer.wait_s("T1", "C1", "c") == pytest.approx(1.6)
    assert pacer.wait_s("T1", "C1", "d") == pytest.approx(2.6)


def test_one_channel_is_used_to_the_full_and_never_more() -> None:
    clock = Hand()

    sent = run(Pacer(clock), clock, [(0, "C1")] * 300, [])

    times = sent.times()
    assert len(times) / (times[-1] - times[0] + 1) >= 0.99
    assert most_within(times, 1.0) == 1
    assert sent.order("C1") == [f"k{number}" for number in range(300)]
    assert sent.asks == 2 * 300 - 1


def test_a_workspace_is_used_to_the_full_and_never_more() -> None:
    clock = Hand()

    sent = run(Pacer(clock), clock, [(0, f"C{number}") for number in range(1000)], [])

    times = sent.times()
    assert len(times) / (times[-1] - times[0] + 6) >= 0.99 * 200 / 60
    assert most_within(times, 6.0) == 20
    assert most_within(times, 60.0) <= 200
    assert sent.asks == 2 * 1000 - 20


@settings(max_examples=25, deadline=None)
@given(
    wanted=st.lists(st.tuples(st.floats(0, 40), st.sampled_from(["C1", "C2", "C3", "D4", "D5"])), max_size=100),
    late=st.lists(st.sampled_from([0.0, 0.01, 0.05, 0.2, 0.7, 3.0, 30.0]), max_size=8),
)
def test_whoever_comes_late_slack_never_sees_more_than_it_allows(
    wanted: list[tuple[float, str]], late: list[float]
) -> None:
    clock = Hand()

    sent = run(Pacer(clock), clock, wanted, late)

    assert len(sent.calls) == len(wanted)
    limit = LIMITS[POST]
    for window in (1.0, 2.0, 10.0, 60.0):
        for channel in ("C1", "C2", "C3", "D4", "D5"):
            # In `window` seconds and those that a late one may count as earlier, one a second and the first.
            assert most_within(sent.times(channel), window) <= window + LATE_S + 1
    for windows in (1, 5, 10):
        slack = 1 if late else 0  # a late one may count into the window before
        assert most_within(sent.times(), limit.per_s * windows) <= limit.most * (windows + slack)


@settings(max_examples=10, deadline=None)
@given(late=st.lists(st.floats(0, 0.3), min_size=1, max_size=10))
def test_small_delays_cost_neither_throughput_nor_order(late: list[float]) -> None:
    clock = Hand()

    sent = run(Pacer(clock), clock, [(0, "C1")] * 200, late)

    times = sent.times()
    assert len(times) / (times[-1] - times[0] + 1) >= 0.99
    assert sent.order("C1") == [f"k{number}" for number in range(200)]
    assert sent.asks == 2 * 200 - 1


def test_after_a_standstill_a_full_line_goes_on_in_its_order() -> None:
    clock = Hand()
    pacer = Pacer(clock)
    keys = [f"k{number}" for number in range(40)]
    for key in keys:
        pacer.wait_s("T1", "C1", key)
    clock.now += 50  # everybody's turn has passed

    waits = [pacer.wait_s("T1", "C1", key) for key in keys[1:]]

    assert waits == pytest.approx(list(range(39)))


def test_a_pause_moves_every_turn_in_the_workspace_back() -> None:
    clock = Hand()
    pacer = Pacer(clock)
    for key in "abc":
        pacer.wait_s("T1", "C1", key)

    pacer.pause("T1", POST, "", 30)

    assert pacer.paused_s("T1", POST, "C9") == 30
    assert pacer.paused_s("T1", UPDATE) == 0
    assert pacer.wait_s("T1", "C1", "b") == pytest.approx(31)
    assert pacer.wait_s("T1", "C2", "d") == pytest.approx(30)
    assert pacer.wait_s("T2", "C2", "e") == 0
    clock.now += 31
    assert pacer.wait_s("T1", "C1", "b") == 0
    assert pacer.wait_s("T1", "C1", "c") == pytest.approx(1)


def test_a_pause_said_twice_is_one_pause() -> None:
    clock = Hand()
    pacer = Pacer(clock)
    for key in "ab":
        pacer.wait_s("T1", "C1", key)

    pacer.pause("T1", POST, "", 30)
    pacer.pause("T1", POST, "", 30)
    pacer.pause("T1", POST, "", 10)

    assert pacer.wait_s("T1", "C1", "b") == pytest.approx(31)


def test_a_paused_channel_does_not_hold_up_the_others() -> None:
    clock = Hand()
    pacer = Pacer(clock)

    pacer.pause("T1", POST, "C1", 10)

    assert pacer.wait_s("T1", "C1", "a") == pytest.approx(10)
    assert pacer.wait_s("T1", "C2", "b") == 0
    assert pacer.paused_s("T1", POST, "C1") == 10
    assert pacer.paused_s("T1", POST, "C2") == 0
    clock.now += 10
    assert pacer.wait_s("T1", "C1", "a") == 0


def test_nothing_goes_during_a_pause_however_late_it_comes() -> None:
    clock = Hand()
    pacer = Pacer(clock)
    for key in "ab":
        pacer.wait_s("T1", "C1", key)
    clock.now += 5

    pacer.pause("T1", POST, "", 0.3)

    assert pacer.wait_s("T1", "C1", "b") > 0.29
    assert pacer.wait_s("T1", "C2", "c") > 0.29


def test_edits_have_a_pace_of_their_own() -> None:
    clock = Hand()
    pacer = Pacer(clock)
    pacer.wait_s("T1", "C1", "a")

    sent = run(pacer, clock, [(0, "C1")] * 100, [], UPDATE)

    assert most_within(sent.times(), 60.0) == 50
    assert sent.times()[:10] == [1000.0] * 10


def test_a_message_that_never_comes_back_keeps_nobody_waiting() -> None:
    clock = Hand()
    pacer = Pacer(clock)
    for key in "abcd":
        pacer.wait_s("T1", "C1", key)

    clock.now += 2
    assert pacer.wait_s("T1", "C1", "c") == 0
    clock.now += 1
    assert pacer.wait_s("T1", "C1", "d") == 0
    clock.now += 120

    assert pacer.wait_s("T1", "C1", "e") == 0


def test_memory_stays_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "MOST_TURNS", 50)
    clock = Hand()
    pacer = Pacer(clock)

    waits = [pacer.wait_s("T1", f"C{number}", "k") for number in range(500)]
    (flow,) = pacer._flows.values()

    assert sum(len(line.turns) for line in flow.lines.values()) <= 50
    assert min(waits[50:]) >= 6
    clock.now += 1000
    pacer.wait_s("T1", "C1", "another")
    assert len(flow.lines) == 1
    assert len(flow.taken) == 1


def test_the_rest_of_a_message_goes_before_everybody_who_waits_and_they_move_back() -> None:
    clock = Hand()
    pacer = Pacer(clock)
    pacer.wait_s("T1", "C1", "long")
    assert pacer.wait_s("T1", "C1", "next") == pytest.approx(1)

    assert pacer.part_s("T1", "C1") == pytest.approx(1)
    clock.now += 1
    assert pacer.part_s("T1", "C1") == 0

    assert pacer.wait_s("T1", "C1", "next") == pytest.approx(1)
    clock.now += 1
    assert pacer.wait_s("T1", "C1", "next") == 0


def test_parts_keep_to_the_workspaces_limit_and_to_its_pauses() -> None:
    clock = Hand()
    pacer = Pacer(clock)
    went = [pacer.part_s("T1", f"C{number}") for number in range(LIMITS[POST].most + 1)]
    assert went == [0.0] * LIMITS[POST].most + [pytest.approx(LIMITS[POST].per_s)]

    pacer.pause("T1", POST, "C1", 30)
    assert pacer.part_s("T1", "C1") == pytest.approx(30)
