"""What is said around a place that may identify: words, letters and meanings, with a mark where the place stood.

A linear model as the danger guard's is (`guard_danger_learned`), learned together with the features of the place
(docs/adr/0032). Its weights are data in `guard_identifier_words.txt`, trained by `benchmarks/train_identifiers.py`.
"""

from functools import cache
from importlib.resources import files

from bot.flows import guard_danger
from bot.flows.guard_danger_learned import Weights, unpacked
from bot.flows.guard_danger_learned import score as scored
from bot.flows.guard_reading import Candidate

MARKS = {"name": "xnamex", "initials": "xinix", "child": "xchildx", "number": "xnumx"}
_WORDS = 14
_WIDE = 200


def around(text: str, candidate: Candidate) -> list[str]:
    """The 14 prepared words before and after the place, and its mark: instead of it, or after the noun of a child."""
    mark = MARKS[candidate.kind]
    start = candidate.end if candidate.kind == "child" else candidate.start
    before, after = text[max(0, start - _WIDE) : start], text[candidate.end : candidate.end + _WIDE]
    if start > _WIDE:
        before = before.partition(" ")[2]
    if candidate.end + _WIDE < len(text):
        after = after.rpartition(" ")[0]
    said, heard = guard_danger.prepare(before).split(), guard_danger.prepare(after).split()
    return [*said[-_WORDS:], mark, *heard[:_WORDS]]


def score(text: str, candidate: Candidate) -> int:
    """What the words add to the logit, in hundredths."""
    return round(100 * scored(around(text, candidate), learned()))


@cache
def learned() -> Weights:
    """The shipped weights, read once when first needed."""
    return unpacked(files("bot.flows").joinpath("guard_identifier_words.txt").read_text("utf-8"))
