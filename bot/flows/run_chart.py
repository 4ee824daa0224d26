"""What a run chart may be said to show: the median, a shift, a trend, too few crossings, or that it is too early.

Rules and sources:
- shift: six or more points in a row all above or all below the median; points on it neither count nor break the run.
  trend: five or more points in a row all rising or all falling; equal neighbors count once (run-chart rules as
  summarized by NAHQ, and BMJ Open table 1).
- the longest run and the number of crossings against chance: a run longer than round(log2 n) + 3, or fewer crossings
  than the 5 % quantile of Binomial(n - 1, 1/2), with n the points not on the median (Anhoej, as in qicharts2's
  R/helper.functions.R).
A missing month is a gap, not a zero: it does not lengthen a run, and does not end one. Under ten points nothing is
called: in a school year of ten months even seven in a row may be chance. Nothing here says better or worse.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from math import comb, log2
from statistics import median

from bot.ui import say

ENOUGH = 10
SHIFT = 6
TREND = 5


@dataclass(frozen=True)
class Reading:
    """What the points show. `points` have a value, `useful` ones are not on the median; `longest` run of those on one
    side; `trend` counts the points of the longest rise or fall. `median` and `last` are None without any point."""

    points: int
    useful: int
    median: float | None
    last: float | None
    longest: int
    crossings: int
    trend: int

    @property
    def too_early(self) -> bool:
        """Whether there are too few points to call anything."""
        return self.points < ENOUGH

    @property
    def signals(self) -> tuple[str, ...]:
        """Each rule that is met, as a sentence; none while it is too early."""
        if self.too_early:
            return ()
        met = (
            (self.longest >= SHIFT, f"A shift: {self.longest} points in a row on one side of the median."),
            (self.trend >= TREND, f"A trend: {self.trend} points in a row going one way."),
            (self.longest > longest_by_chance(self.useful), "The run is longer than chance would explain."),
            (self.crossings < fewest_by_chance(self.useful), "The line crosses the median less than by chance."),
        )
        return tuple(sentence for holds, sentence in met if holds)

    def verdict(self) -> str:
        """The one honest line beside a chart."""
        if self.points == 0:
            return "No points yet."
        if self.too_early:
            return f"Too early to call a pattern ({self.points} of {ENOUGH} points)."
        return " ".join(self.signals) or f"No pattern beyond chance in {say.count(self.points, 'point')}."


def read(values: Sequence[float | None]) -> Reading:
    """Reads points in order of time, None where there is a gap."""
    points = [value for value in values if value is not None]
    if not points:
        return Reading(0, 0, None, None, 0, 0, 0)
    center = median(points)
    runs = [len(list(run)) for _, run in groupby(value > center for value in points if value != center)]
    return Reading(
        points=len(points),
        useful=sum(runs),
        median=center,
        last=points[-1],
        longest=max(runs, default=0),
        crossings=max(len(runs) - 1, 0),
        trend=_longest_trend(points),
    )


def longest_by_chance(useful: int) -> int:
    """The longest run that chance explains among so many useful points; 0 points allow none."""
    return round(log2(useful)) + 3 if useful else 0


def fewest_by_chance(useful: int) -> int:
    """The fewest crossings that chance explains among so many useful points."""
    tries = useful - 1
    if tries < 1:
        return 0
    below, total = 0, 2**tries
    for crossings in range(tries + 1):
        below += comb(tries, crossings)
        if below * 20 >= total:
            return crossings
    return tries


def _longest_trend(points: Sequence[float]) -> int:
    """Points of the longest rise or fall, equal neighbors counted once; 1 for a single level."""
    levels = [level for level, _ in groupby(points)]
    rises = [later > earlier for earlier, later in pairwise(levels)]
    return 1 + max((len(list(run)) for _, run in groupby(rises)), default=0)
