"""How well and how fast questions find their entry, beside plain RapidFuzz in the same run.

    python -m benchmarks.faq

Accuracy is on the questions of tests/data, the shipped program's entries; **acc@5%** is the share answered rightly at
the score that lets 5 % of the unanswerable ones through, for both. Latency is per question, warm, one thread.
"""

import random
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from rapidfuzz import fuzz

from bot.flows.faq import Entry, Matcher
from store.program import FaqEntry
from store.program_file import load_shipped

DATA = Path(__file__).parent.parent / "tests" / "data"
MOST_MS_AT_60 = 2.0
MOST_MS_AT_1000 = 2.0
MOST_LOADING_MS = 300.0

Best = Callable[[str], tuple[str, float]]


def main() -> None:
    """Print each figure beside its floor."""
    program = load_shipped("ma-coiin-2021-22")
    entries = (*program.faq, *program.expectations)
    right, wrong = _rows("faq_answerable.tsv"), _rows("faq_unanswerable.tsv")
    matcher, loading_ms = _timed(lambda: _ready(entries))
    print(f"{len(entries)} entries, {sum(1 + len(e.phrasings) for e in entries)} phrasings")
    print(f"loading and calibrating: {loading_ms:.0f} ms (at most {MOST_LOADING_MS:.0f})")
    print(f"{'':24}{'always answers':>16}{'acc@5%':>10}{'ms p50':>10}")
    for name, best in (("entries' matcher", _best_of(matcher)), ("RapidFuzz token_set", _best_by_fuzz(entries))):
        always, kept = _accuracy(best, right, wrong)
        print(f"{name:24}{always:>15.0%}{kept:>10.0%}{_p50_ms(best, [row[1] for row in right]):>10.2f}")
    _outcomes(matcher, right, wrong)
    many = _many(entries, 1_000)
    large, loading_ms = _timed(lambda: _ready(many))
    questions = [row[1] for row in right]
    print(f"\n1,000 entries: loading and calibrating {loading_ms:.0f} ms")
    print(f"p50 at 60 entries {_p50_ms(_best_of(matcher), questions):.2f} ms (at most {MOST_MS_AT_60})")
    print(f"p50 at 1,000 entries {_p50_ms(_best_of(large), questions):.2f} ms (at most {MOST_MS_AT_1000})")


def _ready(entries: Sequence[FaqEntry]) -> Matcher:
    matcher = Matcher(entries)
    _ = matcher.thresholds
    return matcher


def _timed(work: Callable[[], Matcher]) -> tuple[Matcher, float]:
    start = time.perf_counter()
    done = work()
    return done, 1_000 * (time.perf_counter() - start)


def _rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


def _best_of(matcher: Matcher) -> Best:
    def best(question: str) -> tuple[str, float]:
        ranked = matcher.ranked(question)
        return (matcher.entries[ranked[0][1]].id, ranked[0][0]) if ranked else ("", 0.0)

    return best


def _best_by_fuzz(entries: Sequence[FaqEntry]) -> Best:
    texts = [(entry.id, text.casefold()) for entry in entries for text in (entry.question, *entry.phrasings)]

    def best(question: str) -> tuple[str, float]:
        asked = question.casefold()
        return max(((key, fuzz.token_set_ratio(asked, text)) for key, text in texts), key=lambda pair: pair[1])

    return best


def _accuracy(best: Best, right: list[list[str]], wrong: list[list[str]]) -> tuple[float, float]:
    """Share right when it always answers, and at the score that 5 % of the unanswerable questions reach."""
    let_through = sorted((best(row[1])[1] for row in wrong), reverse=True)[int(0.05 * len(wrong))]
    found = [(key in row[2].split(), score) for row in right for key, score in (best(row[1]),)]
    return sum(ok for ok, _ in found) / len(found), sum(ok and score > let_through for ok, score in found) / len(
        found
    )


def _outcomes(matcher: Matcher, right: list[list[str]], wrong: list[list[str]]) -> None:
    matches = [(set(row[2].split()), matcher.match(row[1])) for row in right]
    answered = [ids & {entry.id for entry in match.entries} for ids, match in matches if match.kind == "answer"]
    near = [match for ids, match in matches if match.kind == "near" and ids & {entry.id for entry in match.entries}]
    false = [row for row in wrong if matcher.match(row[1]).kind == "answer"]
    print(f"\nwith its own thresholds {matcher.thresholds}:")
    print(
        f"answered rightly {sum(map(bool, answered))}/{len(right)}, wrongly {sum(not hit for hit in answered)}, ",
        end="",
    )
    print(f"among the near {len(near)}; false answers {len(false)}/{len(wrong)}")


def _p50_ms(best: Best, questions: list[str]) -> float:
    for question in questions[:10]:
        best(question)
    took = []
    for question in questions:
        start = time.perf_counter()
        best(question)
        took.append(1_000 * (time.perf_counter() - start))
    return statistics.median(took)


def _many(entries: Sequence[FaqEntry], count: int) -> list[FaqEntry]:
    """The entries and invented ones about other subjects, six phrasings each; the same on every run."""
    dice = random.Random(3)
    letters = "bcdfglmnprst", "aeiou"
    nouns = ["".join(dice.choice(letters[n % 2]) for n in range(dice.randint(5, 9))) for _ in range(2_000)]
    frames = (
        "what is the {}",
        "when is the {} {}",
        "who runs the {}",
        "is there a {} for {}",
        "how do we get a {}",
        "{} {}",
    )
    made: list[FaqEntry] = list(entries)
    while len(made) < count:
        two = dice.choice(nouns), dice.choice(nouns)
        phrasings = tuple(frame.format(*two) for frame in frames)
        made.append(
            Entry(
                id=f"made-{len(made)}", question=f"What about {two[0]} {two[1]}?", answer="Yes.", phrasings=phrasings
            )
        )
    return made


if __name__ == "__main__":
    main()
