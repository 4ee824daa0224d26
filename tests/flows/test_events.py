"""What is done about calendar events: a few words of the program at a time, whatever came of what was done before."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flows.events import Event, Kept, Step, steps

NOW = datetime(2026, 10, 13, 14, tzinfo=UTC)
FALL = Event("Fall convening", "Bring your plan.", "2026-10-22T13:00:00+00:00", "2026-10-22T15:00:00+00:00", "Virtual",
             ("team@north.example",))  # fmt: skip
MOVED = replace(FALL, starts="2026-10-29T13:00:00+00:00", ends="2026-10-29T15:00:00+00:00")
REWORDED = replace(FALL, text="Bring your needs assessment.")
OVER = replace(FALL, starts="2026-10-01T13:00:00+00:00", ends="2026-10-01T15:00:00+00:00")


@pytest.mark.parametrize(
    ("event", "kept", "step"),
    [
        (FALL, None, Step("fall", "create", FALL, 1)),
        (FALL, Kept(FALL, "there", 1, "7"), None),
        (MOVED, Kept(FALL, "there", 1, "7"), Step("fall", "change", MOVED, 1, "7")),
        (REWORDED, Kept(FALL, "creating"), Step("fall", "create", FALL, 1)),
        (FALL, Kept(FALL, "gone", 1, "7"), None),
        (REWORDED, Kept(FALL, "gone", 1, "7"), None),
        (MOVED, Kept(FALL, "gone", 1, "7"), Step("fall", "create", MOVED, 2)),
        (FALL, Kept(FALL, "cancelled", 1, "7"), Step("fall", "create", FALL, 2)),
        (FALL, Kept(FALL, "refused"), None),
        (REWORDED, Kept(FALL, "refused"), Step("fall", "create", REWORDED, 2)),
        (REWORDED, Kept(FALL, "refused", 1, "7"), Step("fall", "change", REWORDED, 1, "7")),
        (None, Kept(FALL, "there", 1, "7"), Step("fall", "cancel", FALL, 1, "7")),
        (None, Kept(FALL, "refused", 1, "7"), Step("fall", "cancel", FALL, 1, "7")),
        (None, Kept(FALL, "creating"), Step("fall", "create", FALL, 1)),
        (None, Kept(FALL, "refused"), None),
        (None, Kept(FALL, "gone", 1, "7"), None),
        (None, Kept(FALL, "cancelled", 1, "7"), None),
        (None, Kept(OVER, "there", 1, "7"), Step("fall", "forget", OVER, 1, "7")),
    ],
)
def test_what_is_done_for_a_convening(event: Event | None, kept: Kept | None, step: Step | None) -> None:
    wanted = {} if event is None else {"fall": event}
    ledger = {} if kept is None else {"fall": kept}

    assert steps(wanted, ledger, NOW) == ([] if step is None else [step])


@given(
    st.dictionaries(st.sampled_from("abc"), st.sampled_from([FALL, MOVED, REWORDED])),
    st.dictionaries(
        st.sampled_from("abc"),
        st.builds(
            Kept,
            st.sampled_from([FALL, MOVED, OVER]),
            st.sampled_from(["creating", "there", "gone", "cancelled", "refused"]),
            id=st.sampled_from(["", "7"]),
        ),
    ),
)
def test_when_all_is_done_nothing_is_left_to_do(wanted: dict[str, Event], ledger: dict[str, Kept]) -> None:
    ledger = {
        name: replace(kept, id=kept.id or "7") if kept.state == "there" else kept for name, kept in ledger.items()
    }
    for _ in range(3):
        for step in steps(wanted, ledger, NOW):
            if step.deed == "forget":
                del ledger[step.convening]
            else:
                state = "cancelled" if step.deed == "cancel" else "there"
                ledger[step.convening] = Kept(step.event, state, step.serial, step.id or "8")

    assert steps(wanted, ledger, NOW) == []
    assert {name for name, kept in ledger.items() if kept.state == "there"} <= wanted.keys()
