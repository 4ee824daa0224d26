"""Teams' own charts, for those that have no gaps: it draws a line through what is missing (cards reference, "Charts")."""

from typing import Any

from bot.ui.cards import Chart

SERIES = 8
POINTS = 40


def native(chart: Chart) -> dict[str, Any] | None:
    """The chart as Teams draws it; None where it would not tell the truth, or would be crowded."""
    if not chart.labels or not chart.series or len(chart.series) > SERIES or len(chart.labels) > POINTS:
        return None
    if any(value is None for series in chart.series for value in series.values):
        return None
    kind = "Chart.Line" if chart.kind == "line" else "Chart.VerticalBar.Grouped"
    return {
        "type": kind,
        "title": chart.title,
        "yAxisTitle": chart.unit,
        "data": [
            {
                "legend": series.name,
                "values": [
                    {"x": label, "y": value} for label, value in zip(chart.labels, series.values, strict=True)
                ],
            }
            for series in chart.series
        ],
    }
