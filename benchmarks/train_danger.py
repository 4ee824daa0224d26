"""Train the weights of the danger guard again: `python -m benchmarks.train_danger`.

Reads only sentences written for this project (tests/data), never the locked questions. The same sentences give the
same weights.
"""

import json
import math
import random
from pathlib import Path

from bot.flows.guard_danger import readable
from bot.flows.guard_danger_learned import features
from store import program_file
from store.program import FaqEntry, Translation

ROOT = Path(__file__).parents[1]
DATA = ROOT / "tests" / "data"
EPOCHS = 25
SHRINK = 1e-4
KEPT_FROM = 20
DANGER_COUNTS = 2
"""A miss weighs as much as so many false alarms."""


def sentences() -> list[tuple[str, int]]:
    """Every sentence to learn from, with 1 for danger."""
    told = _rows("tune-danger") + _rows("tune-danger-2")
    pairs = [(row["text"], int(row["kind"] == "danger")) for row in told]
    for name, danger in (("danger", 1), ("harmless", 0), ("anonymous", 0), ("identifiers", 0), ("small_talk", 0)):
        pairs += [(line, danger) for line in (DATA / f"guards_{name}.txt").read_text("utf-8").splitlines()]
    pairs += [(row["text"], 0) for name in ("tune-asking", "tune-person") for row in _rows(name)]
    for entry in program_file.load_shipped("ma-coiin-2021-22").faq:
        pairs += [(text, 0) for each in (entry, *entry.translations) for text in _texts(each)]
    for name in ("faq_answerable.tsv", "faq_unanswerable.tsv"):
        pairs += [(line.split("\t")[0], 0) for line in (DATA / name).read_text("utf-8").splitlines()]
    return pairs


def _rows(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (DATA / f"questions/{name}.jsonl").read_text("utf-8").splitlines()]


def _texts(entry: FaqEntry | Translation) -> tuple[str, ...]:
    return (entry.question, *entry.phrasings, entry.answer)


def train(pairs: list[tuple[str, int]]) -> tuple[dict[str, float], float]:
    """Logistic regression by stochastic descent in a fixed order."""
    seen = [(features(readable(text).split()), danger) for text, danger in pairs]
    weights: dict[str, float] = {}
    bias = 0.0
    order = random.Random(1)
    for epoch in range(EPOCHS):
        order.shuffle(seen)
        rate = 0.5 / (1 + epoch * 0.3)
        for found, danger in seen:
            norm = math.sqrt(len(found)) or 1.0
            logit = bias + sum(weights.get(feature, 0.0) for feature in found) / norm
            step = rate * (danger - 1 / (1 + math.exp(-max(-30.0, min(30.0, logit)))))
            step *= DANGER_COUNTS if danger else 1
            bias += step * 0.1
            for feature in found:
                weights[feature] = weights.get(feature, 0.0) * (1 - SHRINK) + step / norm
    return weights, bias


def main() -> None:
    """Write bot/flows/guard_danger_weights.py."""
    weights, bias = train(sentences())
    whole = sorted((feature, round(100 * weight)) for feature, weight in weights.items())
    lines = "\n".join(f"{feature}={weight}" for feature, weight in whole if abs(weight) >= KEPT_FROM)
    text = (
        '"""Learned weights in hundredths; written by `benchmarks/train_danger.py`, never by hand."""\n\n'
        f'BIAS = {round(100 * bias)}\n\nTABLE = """\n{lines}\n"""\n'
    )
    (ROOT / "bot/flows/guard_danger_weights.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
