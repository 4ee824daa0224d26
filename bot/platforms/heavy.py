"""Importing a package of thousands of classes without stopping everybody else."""

import contextlib
import gc
import sys
from collections.abc import Iterator


@contextlib.contextmanager
def imported(package: str) -> Iterator[None]:
    """The first time: no whole collection of garbage meanwhile, and none later looks at what was made. Over msgraph's classes one
    takes more than a tenth of a second, in which nothing else happens (`python -m benchmarks.teams`)."""
    was_on = gc.isenabled()
    if package in sys.modules or not was_on:
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
