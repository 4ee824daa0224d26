"""A chart as Slack's own chart block, where that tells the truth: it takes no gaps, so a chart with one is no such block.

https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block, read 2026-11:

    {"type": "data_visualization", "title": "Entries by month", "chart": {"type": "bar",
     "series": [{"name": "In", "data": [{"label": "September", "value": 1}]}],
     "axis_config": {"categories": ["September"], "y_label": "entries"}}}
"""

import math

from bot.platforms.slack.limits import (
    CHART_AXIS,
    CHART_LABEL,
    CHART_NAME,
    CHART_POINTS,
    CHART_SERIES,
    CHART_TITLE,
)
from bot.platforms.slack.texts import Json
from bot.ui.cards import Chart


def native(chart: Chart) -> Json | None:
    """The block, or None when the chart has a gap or does not fit whole."""
    if not _fits(chart):
        return None
    series = [
        {
            "name": each.name,
            "data": [
                {"label": label, "value": value} for label, value in zip(chart.labels, each.values, strict=True)
            ],
        }
        for each in chart.series
    ]
    axes = {"categories": list(chart.labels), **({"y_label": chart.unit} if chart.unit.strip() else {})}
    return {
        "type": "data_visualization",
        "title": chart.title,
        "chart": {"type": chart.kind, "series": series, "axis_config": axes},
    }


def _fits(chart: Chart) -> bool:
    names = [each.name for each in chart.series]
    return (
        _all_short([chart.title], CHART_TITLE)
        and _all_short(names, CHART_NAME)
        and _all_short(chart.labels, CHART_LABEL)
        and len(chart.unit) <= CHART_AXIS
        and 1 <= len(names) <= CHART_SERIES
        and 1 <= len(chart.labels) <= CHART_POINTS
        and len(set(names)) == len(names)
        and len(set(chart.labels)) == len(chart.labels)
        and all(value is not None and math.isfinite(value) for each in chart.series for value in each.values)
    )


def _all_short(texts: list[str] | tuple[str, ...], most: int) -> bool:
    return all(text.strip() and len(text) <= most for text in texts)
