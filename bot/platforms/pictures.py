"""A chart as a PNG, for doors whose platform cannot draw it truthfully itself. The numbers always stand beside it.

matplotlib is imported when the first picture is drawn; a process that draws none never pays for it (docs/adr/0008).
"""

import io
import math
import textwrap
from typing import TYPE_CHECKING

from bot.ui import say
from bot.ui.cards import Chart

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH, HEIGHT, DPI = 1024, 640, 128
INK, SOFT, LINE = "#1d2733", "#4a5866", "#d5dbe1"
# Told apart by color-blind eyes (Okabe and Ito, 2008) and, without color, by mark and hatch.
COLORS = ("#0072b2", "#d55e00", "#007a5a", "#8a4f7d", "#7a6a00", "#56727f")
MARKS = ("o", "s", "^", "D", "v", "P")
HATCHES = ("", "//", "..", "xx", "\\\\", "++")
TITLE_LINE, TITLE_LINES, LABEL, LABEL_LINES, UNIT, NAME = 56, 2, 10, 2, 32, 34
NAMED = 6
ROOM_FOR_LABELS = 78
"""Characters that fit side by side under the drawing."""
WIDEST = 0.5
"""Of the room one label has, the most that its bars fill."""


def png(chart: Chart) -> bytes:
    """The chart, 1024 by 640; the same bytes for the same chart. A gap has no mark, no bar and no line through it.

    It takes a part of a second, and a few seconds the first time: not for the event loop.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH / DPI, HEIGHT / DPI), dpi=DPI, facecolor="white")
    figure.set_layout_engine("constrained", w_pad=0.15, h_pad=0.12)
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    _frame(axes, chart)
    for number in range(len(chart.series)):
        _series(axes, chart, number)
    _heights(axes, chart)
    if chart.series:
        _legend(figure, axes, chart)
    _as_letters(figure)
    held = io.BytesIO()
    # No version and no date in the file, or the bytes would change with them.
    figure.savefig(held, format="png", dpi=DPI, metadata={"Software": None})
    return held.getvalue()


def _frame(axes: "Axes", chart: Chart) -> None:
    """Title, unit, labels and a quiet grid."""
    heading = textwrap.wrap(chart.title, TITLE_LINE, max_lines=TITLE_LINES, placeholder=" …")
    axes.set_title("\n".join(heading), fontsize=16, color=INK, loc="left", pad=14)
    if chart.unit:
        axes.set_ylabel(_short(chart.unit, UNIT), fontsize=13, color=SOFT)
    every = _every(chart)
    places = range(0, len(chart.labels), every)
    axes.set_xticks(list(places), ["\n".join(_lines(chart.labels[at])) for at in places])
    axes.set_xlim(-0.6, max(1, len(chart.labels)) - 0.4)
    axes.tick_params(labelsize=13, colors=SOFT, length=0, pad=8)
    axes.yaxis.set_major_formatter(lambda value, _: say.number(round(value, 6)))
    axes.grid(axis="y", color=LINE, linewidth=1)
    axes.set_axisbelow(True)
    axes.axhline(0, color=SOFT, linewidth=1)
    for side in ("top", "right", "left", "bottom"):
        axes.spines[side].set_visible(False)


def _every(chart: Chart) -> int:
    """One label in how many is written, so that they do not touch; the first always is."""
    longest = max((len(line) for label in chart.labels for line in _lines(label)), default=1)
    return max(1, math.ceil(len(chart.labels) * (longest + 1) / ROOM_FOR_LABELS))


def _lines(label: str) -> list[str]:
    """`September 2026` stands in two lines."""
    return textwrap.wrap(label, LABEL, max_lines=LABEL_LINES, placeholder=" …") or [""]


def _series(axes: "Axes", chart: Chart, number: int) -> None:
    series, color = chart.series[number], COLORS[number % len(COLORS)]
    look = number // len(COLORS) + number  # the pairs of color and mark come around later than the colors do
    if chart.kind == "bar":
        width = min(WIDEST, 0.8 / len(chart.series))
        offset = (number - (len(chart.series) - 1) / 2) * width
        known = [(at, value) for at, value in enumerate(series.values) if _is_known(value)]
        axes.bar(
            [at + offset for at, _ in known],
            [value or 0.0 for _, value in known],
            width * 0.9,
            color=color,
            edgecolor="white",
            linewidth=0,
            hatch=HATCHES[look % len(HATCHES)],
        )
        return
    axes.plot(
        range(len(series.values)),
        [value if value is not None and _is_known(value) else math.nan for value in series.values],
        color=color,
        linewidth=2.5,
        marker=MARKS[look % len(MARKS)],
        markersize=9,
        markeredgecolor="white",
    )


def _is_known(value: float | None) -> bool:
    return value is not None and math.isfinite(value)


def _heights(axes: "Axes", chart: Chart) -> None:
    """Zero is always in sight, so that a small change does not look like a large one."""
    from matplotlib.ticker import MaxNLocator

    known = [value for series in chart.series for value in series.values if value is not None and _is_known(value)]
    low, high = min([0.0, *known]), max([0.0, *known])
    room = (high - low) * 0.08 or 0.5
    axes.yaxis.set_major_locator(MaxNLocator(nbins=6, integer=all(value == int(value) for value in known)))
    axes.set_ylim(low - room if low < 0 else 0, high + room)
    if not known:
        axes.set_yticks([])
        axes.text(0.5, 0.5, "No values yet", transform=axes.transAxes, ha="center", fontsize=16, color=SOFT)


def _legend(figure: "Figure", axes: "Axes", chart: Chart) -> None:
    """Under the drawing. The names are put in afterwards: matplotlib leaves out one that begins with an underscore."""
    from matplotlib.lines import Line2D

    shown = chart.series[:NAMED]
    drawn = (
        list(axes.containers) if chart.kind == "bar" else [line for line in axes.lines if line.get_marker() in MARKS]
    )
    handles = [*drawn[: len(shown)]]
    names = [_short(series.name, NAME) for series in shown]
    if len(chart.series) > NAMED:
        handles.append(Line2D([], [], linestyle=""))
        names.append(f"...and {len(chart.series) - NAMED} more")
    columns = max(1, min(len(names), 72 // (max(map(len, names)) + 6)))
    legend = figure.legend(
        handles, ["x"] * len(handles), loc="outside lower left", ncols=columns, fontsize=13, frameon=False
    )
    for text, name in zip(legend.get_texts(), names, strict=True):
        text.set_text(name)
        text.set_color(INK)


def _as_letters(figure: "Figure") -> None:
    """A dollar sign is a dollar sign: matplotlib would read what stands between two of them as a formula."""
    from matplotlib.text import Text

    for text in figure.findobj(Text):
        if isinstance(text, Text):
            text.set_parse_math(False)


def _short(text: str, most: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"
