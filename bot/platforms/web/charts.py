"""The geometry of a chart: where ticks, lines, marks and bars go in a drawing of fixed size. Pure arithmetic.

A gap stays a gap: a missing value has no mark and no bar, and a line stops before it and begins again after it.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from bot.ui import say
from bot.ui.cards import Chart

WIDTH, HEIGHT = 480, 240
LEFT, RIGHT, TOP, BOTTOM = 58, 14, 14, 34
PER_CHARACTER = 12.0
WANTED_TICKS = 4


@dataclass(frozen=True)
class Tick:
    """A label at one place of an axis."""

    at: float
    label: str


@dataclass(frozen=True)
class Mark:
    """One value: the middle of its symbol, and the words for it."""

    x: float
    y: float
    label: str


@dataclass(frozen=True)
class Bar:
    """One value as a bar standing on the zero line."""

    x: float
    y: float
    width: float
    height: float
    label: str


@dataclass(frozen=True)
class Drawn:
    """One series: `number` chooses its color and symbol; `paths` are unbroken stretches of its line."""

    number: int
    name: str
    paths: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    bars: tuple[Bar, ...] = ()


@dataclass(frozen=True)
class Drawing:
    """Everything the template draws, in the units of a `width` by `height` view box."""

    width: int
    height: int
    left: float
    right: float
    base: float
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]
    series: tuple[Drawn, ...]


@dataclass(frozen=True)
class _Scale:
    low: float
    high: float
    band: float

    def x(self, at: int) -> float:
        """The middle of one label's band."""
        return round(LEFT + (at + 0.5) * self.band, 1)

    def y(self, value: float) -> float:
        """How far down a value lies."""
        share = (value - self.low) / (self.high - self.low)
        return round(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM), 1)


def draw(chart: Chart) -> Drawing:
    """The drawing of a chart, whatever its numbers: none at all, all alike, negative."""
    known = [value for series in chart.series for value in series.values if value is not None]
    steps = ticks(min([0.0, *known]), max([0.0, *known]))
    scale = _Scale(steps[0], steps[-1], (WIDTH - LEFT - RIGHT) / max(1, len(chart.labels)))
    return Drawing(
        width=WIDTH,
        height=HEIGHT,
        left=LEFT,
        right=WIDTH - RIGHT,
        base=scale.y(0),
        across=_across(chart.labels, scale),
        up=tuple(Tick(scale.y(step), say.number(step)) for step in steps),
        series=tuple(_series(chart, number, scale) for number in range(len(chart.series))),
    )


def ticks(low: float, high: float) -> tuple[float, ...]:
    """Round numbers from at most `low` to at least `high`, in steps of 1, 2 or 5 times a power of ten."""
    if high <= low:
        high = low + 1
    rough = (high - low) / WANTED_TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(size * power for size in (1, 2, 5, 10) if size * power >= rough)
    first, last = math.floor(low / step), math.ceil(high / step)
    return tuple(round(at * step, 10) for at in range(first, last + 1))


def _across(labels: Sequence[str], scale: _Scale) -> tuple[Tick, ...]:
    """The labels under the drawing, thinned until they do not touch; the first is always there."""
    longest = max((len(label) for label in labels), default=1)
    every = max(1, math.ceil(longest * PER_CHARACTER / scale.band))
    return tuple(Tick(scale.x(at), label) for at, label in enumerate(labels) if at % every == 0)


def _series(chart: Chart, number: int, scale: _Scale) -> Drawn:
    series = chart.series[number]
    if chart.kind == "bar":
        return Drawn(number, series.name, bars=_bars(chart, number, scale))
    marks = [
        None if value is None else Mark(scale.x(at), scale.y(value), _words(chart, series.name, at, value))
        for at, value in enumerate(series.values)
    ]
    return Drawn(number, series.name, paths=_paths(marks), marks=tuple(mark for mark in marks if mark))


def _paths(marks: Sequence[Mark | None]) -> tuple[str, ...]:
    """A path for each stretch of two or more neighbors; a lone value is its mark only."""
    stretches: list[list[Mark]] = [[]]
    for mark in marks:
        if mark is None:
            stretches.append([])
        else:
            stretches[-1].append(mark)
    return tuple(
        "M" + " L".join(f"{mark.x} {mark.y}" for mark in stretch) for stretch in stretches if len(stretch) > 1
    )


def _bars(chart: Chart, number: int, scale: _Scale) -> tuple[Bar, ...]:
    room = scale.band * 0.76 / max(1, len(chart.series))
    width = min(room * 0.9, 44.0)
    bars = []
    for at, value in enumerate(chart.series[number].values):
        if value is None:
            continue
        middle = scale.x(at) + (number - (len(chart.series) - 1) / 2) * min(room, 48.0)
        top, bottom = sorted((scale.y(value), scale.y(0)))
        words = _words(chart, chart.series[number].name, at, value)
        bars.append(Bar(round(middle - width / 2, 1), top, round(width, 1), round(bottom - top, 1), words))
    return tuple(bars)


def _words(chart: Chart, name: str, at: int, value: float) -> str:
    unit = f" {chart.unit}" if chart.unit else ""
    return f"{name}, {chart.labels[at]}: {say.number(value)}{unit}"
