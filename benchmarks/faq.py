"""How well and how fast questions find their entry, beside plain baselines in the same run.

    python -m benchmarks.faq                 the shipped program, asked the locked questions
    python -m benchmarks.faq FOLDER          each *.json of a folder, as `read_set` describes it

**always** is the share answered rightly when something is always answered; **acc@5%** the share answered rightly at the
score that 5 % of the unanswerable questions reach, for every row alike. Latency is per question, warm, one thread;
its ratio is to plain RapidFuzz. `pip install -e .[benchmarks]` adds the rows that need scikit-learn.
"""

import json
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from benchmarks import baselines
from benchmarks.baselines import Best
from bot.flows.faq import Entry, Matcher
from store.program import FaqEntry
from store.program_file import load_shipped

QUESTIONS = Path(__file__).parent.parent / "tests" / "data" / "questions"
LOCKED = ("locked-asking.jsonl", "locked-asking-fresh.jsonl")
FLOOR = "RapidFuzz token_set"
LET_THROUGH = 0.05
TIMED = 200

T = TypeVar("T")


@dataclass(frozen=True)
class Asked:
    """Entries, questions with the ids that are right, and questions that nothing here answers."""

    name: str
    entries: tuple[FaqEntry, ...]
    inside: tuple[tuple[str, frozenset[str]], ...]
    outside: tuple[str, ...]


def main(folder: str = "") -> None:
    """Print each row beside its baselines."""
    sets = [read_set(path) for path in sorted(Path(folder).glob("*.json"))] if folder else [shipped()]
    if not sets:
        sys.exit(f"There is no .json file in {folder}, so nothing was measured.")
    for asked in sets:
        _compare(asked)
    if not folder:
        _at_a_thousand(sets[0])


def shipped() -> Asked:
    """The shipped program with the locked questions; those that a look-up or a person answers are left out."""
    program = load_shipped("ma-coiin-2021-22")
    rows = [json.loads(line) for name in LOCKED for line in (QUESTIONS / name).read_text("utf-8").splitlines()]
    right = [(row["text"], frozenset((row["entry"], *row.get("entries", ())))) for row in rows if "entry" in row]
    return Asked(
        "the shipped program, locked questions",
        (*program.faq, *program.expectations),
        tuple((text, keys) for text, keys in right if not any(key.startswith("lookup:") for key in keys)),
        tuple(row["text"] for row in rows if row["kind"] in ("out_of_scope", "near_miss")),
    )


def read_set(path: Path) -> Asked:
    """`{"entries": {ID: [TEXT, ...]}, "inside": [[TEXT, ID], ...], "outside": [TEXT, ...]}`, texts without answers."""
    found = json.loads(path.read_text("utf-8"))
    entries = tuple(
        Entry(id=key, question=texts[0], answer="", phrasings=tuple(texts[1:]))
        for key, texts in found["entries"].items()
    )
    inside = tuple((text, frozenset((key,))) for text, key in found["inside"])
    return Asked(path.stem, entries, inside, tuple(found["outside"]))


def _compare(asked: Asked) -> None:
    texts = [(entry.id, text) for entry in asked.entries for text in _texts(entry)]
    rows = {"this engine": _best_of(Matcher(asked.entries)), **baselines.all_of(texts)}
    took = {name: _p50_ms(best, [text for text, _ in asked.inside]) for name, best in rows.items()}
    print(
        f"\n{asked.name}: {len(asked.entries)} entries, {len(texts)} phrasings, "
        f"{len(asked.inside)} questions, {len(asked.outside)} unanswerable"
    )
    print(f"{'':26}{'always':>8}{'acc@5%':>8}{'ms p50':>9}{'to floor':>10}")
    for name, best in rows.items():
        always, kept = _accuracy(best, asked)
        print(f"{name:26}{always:>8.1%}{kept:>8.1%}{took[name]:>9.2f}{took[name] / took[FLOOR]:>10.1f}")
    if len(rows) < 5:
        print("(scikit-learn is not installed, so its two rows are left out)")


def _texts(entry: FaqEntry) -> tuple[str, ...]:
    abroad = tuple(text for said in entry.translations for text in (said.question, *said.phrasings))
    return (entry.question, *entry.phrasings, *abroad)


def _at_a_thousand(asked: Asked) -> None:
    """Loading and answering with a thousand entries, of which most are invented and about something else."""
    many = _many(asked.entries, 1_000)
    loading_ms, matcher = _timed(lambda: Matcher(many))
    calibrating_ms, _ = _timed(lambda: matcher.thresholds)
    questions = [text for text, _ in asked.inside]
    texts = [(entry.id, text) for entry in many for text in _texts(entry)]
    ours, floor = _p50_ms(_best_of(matcher), questions), _p50_ms(baselines.rapidfuzz_token_set(texts), questions)
    print(f"\n1,000 entries: loading {loading_ms:.0f} ms, thresholds on first use {calibrating_ms:.0f} ms")
    print(f"p50 {ours:.2f} ms, {ours / floor:.2f} times {FLOOR}")


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    start = time.perf_counter()
    done = work()
    return 1_000 * (time.perf_counter() - start), done


def _best_of(matcher: Matcher) -> Best:
    def best(question: str) -> tuple[str, float]:
        ranked = matcher.ranked(question)
        return (matcher.entries[ranked[0][1]].id, ranked[0][0]) if ranked else ("", 0.0)

    return best


def _accuracy(best: Best, asked: Asked) -> tuple[float, float]:
    """Share right when it always answers, and at the score that 5 % of the unanswerable questions reach."""
    outside = sorted((best(text)[1] for text in asked.outside), reverse=True)
    let_through = outside[int(LET_THROUGH * len(outside))]
    found = [(key in keys, score) for text, keys in asked.inside for key, score in (best(text),)]
    always = sum(ok for ok, _ in found) / len(found)
    return always, sum(ok and score > let_through for ok, score in found) / len(found)


def _p50_ms(best: Best, questions: Sequence[str]) -> float:
    for question in questions[:10]:
        best(question)
    took = []
    for question in questions[:TIMED]:
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
    main(*sys.argv[1:2])
