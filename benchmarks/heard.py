"""How well a new writer's questions find their entry: each writer judged by what the others asked.

    python -m benchmarks.heard [MOST]        at most MOST questions of a writer with an answer, and as many without; 300

**right**, **near** (among those offered) and **wrong** are shares of the questions that an entry answers; **false** the
share of those without an answer, by an entry missing or off topic, that get one. Beside it plain baselines that know the
same questions, those without an answer too: what each answers rightly at the score where 2 % of the others' are answered
falsely. `pip install -e .[benchmarks]` adds the rows that need scikit-learn.
"""

import sys
from collections.abc import Callable, Sequence

from benchmarks import baselines
from bot.flows import faq_judged
from bot.flows.faq import Match, Matcher
from store.asked import AskedBefore, asked_before
from store.program import FaqEntry
from store.program_file import load_shipped

MOST = 300
LET_THROUGH = 0.02

Best = Callable[[str], tuple[str, float]]


def entries() -> tuple[FaqEntry, ...]:
    """Of the shipped program."""
    program = load_shipped("ma-coiin-2021-22")
    return (*program.faq, *program.expectations)


def writers(asked: Sequence[AskedBefore]) -> list[str]:
    """Those who asked both what has an answer and what has none."""
    ids = {entry.id for entry in entries()}
    inside = {one.writer for one in asked if one.topic in ids}
    return sorted(inside & {one.writer for one in asked if one.topic not in ids})


def main(most: int = MOST) -> None:
    """Print a line for each writer, then the rows beside it."""
    for writer in writers(asked_before()):
        inside, outside, others = faq_judged.without(writer, entries(), asked_before(), most)
        matcher = Matcher(entries(), others)
        got = faq_judged.judge(matcher, inside, outside)
        print(
            f"\nwriter {writer}, {len(inside)} questions with an answer and {len(outside)} without: right {got.right:.1%}, "
            f"near {got.near:.1%}, wrong {got.wrong:.1%}, false {got.false:.1%}"
        )
        texts = [(one.topic, one.text) for one in others]
        texts += [(entry.id, text) for entry in entries() for text in (entry.question, *entry.phrasings)]
        rows: dict[str, Best] = {"this engine": best_of(matcher.match), **baselines.all_of(texts)}
        kept = {name: _kept(best, inside, outside) for name, best in rows.items()}
        for name, share in kept.items():
            beside = f"{kept['this engine'] / share:6.2f} times" if share and name != "this engine" else ""
            print(f"  {name:28}{share:7.1%} right at {LET_THROUGH:.0%} false  {beside}")


def best_of(match: Callable[[str], Match]) -> Best:
    """The first entry and how sure it is."""

    def best(question: str) -> tuple[str, float]:
        found = match(question)
        return (found.entries[0].id, found.score) if found.entries else ("", 0.0)

    return best


def _kept(best: Best, inside: Sequence[AskedBefore], outside: Sequence[AskedBefore]) -> float:
    ids = {entry.id for entry in entries()}
    wrongly = sorted((score for key, score in (best(one.text) for one in outside) if key in ids), reverse=True)
    allowed = int(LET_THROUGH * len(outside))
    least = wrongly[allowed] if allowed < len(wrongly) else 0.0
    return sum(key == one.topic and score > least for one in inside for key, score in (best(one.text),)) / len(inside)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
