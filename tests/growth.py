"""Does the time to read a text grow with its length only? Ratios of processor time, so a busy machine does not matter."""

from collections.abc import Callable
from time import process_time


def times_longer(read: Callable[[str], object], part: str) -> float:
    """How many times longer 8,000 characters take than 2,000: about 4 when the work is linear, 16 when it is quadratic."""

    def seconds(characters: int, tries: int) -> float:
        text = part * (characters // len(part))
        return min(_seconds(read, text) for _ in range(tries))

    return seconds(8000, 2) / max(seconds(2000, 3), 0.01)


def _seconds(read: Callable[[str], object], text: str) -> float:
    before = process_time()
    read(text)
    return process_time() - before
