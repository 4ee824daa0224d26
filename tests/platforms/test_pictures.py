"""Charts as pictures: the same bytes each time, gaps left open, no formula made of a dollar sign."""

import io
import struct
from dataclasses import replace
from itertools import pairwise

import numpy
import pytest
from matplotlib import image, pyplot

from bot.platforms.pictures import COLORS, HEIGHT, WIDTH, png
from bot.ui.cards import Chart, Series
from tests.platforms.contract import NASTY

LINE = Chart("Screened", ("Sep", "Oct", "Nov", "Dec"), (Series("Harbor", (42, 40, 55, 60)),), unit="students")


def chunks(data: bytes) -> list[str]:
    """The names of a PNG's parts."""
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    names, at = [], 8
    while at < len(data):
        (size,) = struct.unpack(">I", data[at : at + 4])
        names.append(data[at + 4 : at + 8].decode())
        at += size + 12
    return names


def colored(chart: Chart, number: int = 0) -> list[bool]:
    """For each column of the drawing, from left to right, whether the series' color is in it; not in the legend."""
    pixels = image.imread(io.BytesIO(png(chart)))[: int(HEIGHT * 0.8), :, :3]
    wanted = [int(COLORS[number][at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return list(numpy.all(numpy.abs(pixels - wanted) < 0.02, axis=2).any(axis=0))


def stretches(columns: list[bool]) -> int:
    """How many unbroken runs of color there are."""
    return sum(now and not before for before, now in zip([False, *columns], columns, strict=False))


def widest_gap(columns: list[bool]) -> int:
    """How many columns lie uncolored between two colored ones, at most."""
    colored_at = [at for at, now in enumerate(columns) if now]
    return max(after - before - 1 for before, after in pairwise(colored_at))


def test_a_picture_is_a_png_of_chat_size_without_date_or_version() -> None:
    data = png(LINE)

    assert set(chunks(data)) <= {"IHDR", "pHYs", "IDAT", "IEND"}
    assert struct.unpack(">II", data[16:24]) == (WIDTH, HEIGHT)
    assert max(WIDTH, HEIGHT) <= 1024
    assert len(data) < 200_000


def test_the_same_chart_is_the_same_bytes() -> None:
    assert png(LINE) == png(LINE)
    assert png(LINE) != png(replace(LINE, title="Other"))


def test_a_line_is_broken_at_a_gap() -> None:
    gappy = replace(LINE, series=(Series("Harbor", (42, 40, None, 60)),))

    assert widest_gap(colored(LINE)) < 10
    assert widest_gap(colored(gappy)) > WIDTH // 4


@pytest.mark.parametrize("gap", [None, float("nan"), float("inf")])
def test_a_bar_is_missing_where_a_value_is(gap: float | None) -> None:
    bars = replace(LINE, kind="bar")

    assert stretches(colored(bars)) == 4
    assert stretches(colored(replace(bars, series=(Series("Harbor", (42, gap, 55, 60)),)))) == 3


def test_bars_of_several_series_stand_side_by_side() -> None:
    two = replace(LINE, kind="bar", series=(Series("Harbor", (1, 2, 3, 4)), Series("Valley", (4, 3, 2, 1))))

    assert stretches(colored(two)) == 4
    assert not any(first and second for first, second in zip(colored(two), colored(two, 1), strict=True))


@pytest.mark.parametrize("typed", ["$x^2$ and $", " ".join(NASTY), "x" * 400])
def test_what_people_typed_is_drawn_as_letters(typed: str) -> None:
    data = png(replace(LINE, title=typed, unit=typed, labels=(typed,) * 4, series=(Series(typed, (1, 2, 3, 4)),) * 2))

    assert struct.unpack(">II", data[16:24]) == (WIDTH, HEIGHT)


def test_a_name_is_drawn_even_if_it_begins_with_an_underscore() -> None:
    named, other = (replace(LINE, series=(Series(name, (1, 2, 3, 4)),)) for name in ("_north", "_south"))

    assert png(named) != png(other)


@pytest.mark.parametrize("values", [(), (None,), (-3, 1e9), (0.01, 0.02), (5,) * 40])
def test_any_numbers_can_be_drawn(values: tuple[float | None, ...]) -> None:
    labels = tuple(f"September {number}" for number in range(len(values)))

    assert png(Chart("", labels, (Series("S", values),), "line" if len(values) == 2 else "bar"))


def test_many_series_are_drawn_and_the_first_are_named() -> None:
    many = tuple(Series(f"S{number}", (number, number + 1)) for number in range(20))

    assert png(Chart("C", ("a", "b"), many)) != png(Chart("C", ("a", "b"), many[:19]))


def test_no_figure_of_the_process_is_touched() -> None:
    png(LINE)

    assert pyplot.get_fignums() == []
