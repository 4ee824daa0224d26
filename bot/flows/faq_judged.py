"""How well new writers' questions find their entry: judged by what the other writers asked. Pure; for reports and tests."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from bot.flows.faq import Matcher
from store.asked import AskedBefore
from store.program import FaqEntry


@dataclass(frozen=True)
class Judged:
    """Of questions with an answer, the shares (0 to 1) answered rightly, with it among the near, and answered wrongly;
    `false`: of questions without one, the share answered. Both groups have at least one question."""

    right: float
    near: float
    wrong: float
    false: float


def halves(entries: Sequence[FaqEntry], asked: Sequence[AskedBefore], most: int) -> Judged | None:
    """Each half of the writers judged by the other half; at most `most` questions of each group from a half.

    None when there are fewer than two writers with questions of both groups. What half as many writers asked tells
    less, so all of them together do better than this.
    """
    ids = {entry.id for entry in entries if not entry.sample}
    writers = sorted({one.writer for one in asked})
    found = [part for start in (0, 1) if (part := _sampled(set(writers[start::2]), asked, ids, most))]
    if len(found) < 2:
        return None
    shares = [judge(Matcher(entries, others), inside, outside) for inside, outside, others in found]
    return Judged(*(sum(getattr(one, name) for one in shares) / 2 for name in ("right", "near", "wrong", "false")))


def without(
    writer: str, entries: Sequence[FaqEntry], asked: Sequence[AskedBefore], most: int
) -> tuple[list[AskedBefore], list[AskedBefore], list[AskedBefore]]:
    """A sample of a writer's questions with an answer and without, the same every time, and all that others asked."""
    ids = {entry.id for entry in entries if not entry.sample}
    return _sampled({writer}, asked, ids, most) or ([], [], list(asked))


def judge(matcher: Matcher, inside: Sequence[AskedBefore], outside: Sequence[AskedBefore]) -> Judged:
    """Ask the questions with an answer (`inside`) and those without."""
    found = [(one.topic, matcher.match(one.text)) for one in inside]
    answered = [(topic, match.entries[0].id) for topic, match in found if match.kind == "answer"]
    right = sum(topic == given for topic, given in answered)
    near = sum(match.kind == "near" and topic in {entry.id for entry in match.entries} for topic, match in found)
    false = sum(matcher.match(one.text).kind == "answer" for one in outside)
    return Judged(
        right / len(inside), near / len(inside), (len(answered) - right) / len(inside), false / len(outside)
    )


def _sampled(
    writers: set[str], asked: Sequence[AskedBefore], ids: set[str], most: int
) -> tuple[list[AskedBefore], list[AskedBefore], list[AskedBefore]] | None:
    dice = random.Random(7)
    mine = [one for one in asked if one.writer in writers]
    inside, outside = ([one for one in mine if (one.topic in ids) is there] for there in (True, False))
    if not inside or not outside:
        return None
    others = [one for one in asked if one.writer not in writers]
    return dice.sample(inside, min(most, len(inside))), dice.sample(outside, min(most, len(outside))), others
