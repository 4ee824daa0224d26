"""What a process does once it serves."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from bot import server


@pytest.fixture
def collector() -> Iterator[None]:
    """Put back as it was."""
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


class Circle:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.mark.usefixtures("collector")
def test_what_the_start_made_is_looked_at_no_more_and_what_comes_after_is() -> None:
    made_before = Circle()
    server.keep_what_is_there()
    before, after = weakref.ref(made_before), weakref.ref(Circle())
    del made_before

    gc.collect()

    assert before() is not None
    assert after() is None
