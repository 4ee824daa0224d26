"""A question given to a person: the states it goes through, who is asked, and what the clock does about silence.

Nothing is lost: a closed question opens again when its asker writes, and when the last contact has been asked and
nudged in vain, a coordinator is told once; after that it stays in the visible backlog.
"""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, get_args

from bot.ui import answers
from store.program import Contact, EscalationPolicy, FaqEntry

State = Literal["open", "acknowledged", "waiting on asker", "answered", "closed"]
Act = Literal["acknowledge", "answer", "ask back", "follow up", "hand on", "close", "reopen"]
TOLD = 2
AddSchoolHours = Callable[[datetime, int], datetime]

MOVES: dict[tuple[State, Act], State] = {
    ("open", "acknowledge"): "acknowledged",
    ("open", "answer"): "answered",
    ("open", "ask back"): "waiting on asker",
    ("open", "follow up"): "open",
    ("open", "hand on"): "open",
    ("open", "close"): "closed",
    ("acknowledged", "acknowledge"): "acknowledged",
    ("acknowledged", "answer"): "answered",
    ("acknowledged", "ask back"): "waiting on asker",
    ("acknowledged", "follow up"): "acknowledged",
    ("acknowledged", "hand on"): "open",
    ("acknowledged", "close"): "closed",
    ("waiting on asker", "answer"): "answered",
    ("waiting on asker", "ask back"): "waiting on asker",
    ("waiting on asker", "follow up"): "open",
    ("waiting on asker", "hand on"): "open",
    ("waiting on asker", "close"): "closed",
    ("answered", "answer"): "answered",
    ("answered", "ask back"): "waiting on asker",
    ("answered", "follow up"): "open",
    ("answered", "close"): "closed",
    ("answered", "reopen"): "open",
    ("closed", "follow up"): "open",
    ("closed", "reopen"): "open",
}
_CLOSED = "This question is closed, so nothing was sent. Reopen it first."
_WHY_NOT: dict[tuple[State, Act], str] = {
    ("open", "reopen"): "This question is open already; nothing changed.",
    ("acknowledged", "reopen"): "This question is open already; nothing changed.",
    ("waiting on asker", "reopen"): "This question is open already; nothing changed.",
    ("waiting on asker", "acknowledge"): "This question waits for the asker's reply. You hear from me when it comes.",
    ("answered", "acknowledge"): "This question has its answer already. You can add to it, or close it.",
    ("answered", "hand on"): "This question has its answer already. Reopen it to hand it on.",
    ("closed", "acknowledge"): _CLOSED,
    ("closed", "answer"): _CLOSED,
    ("closed", "ask back"): _CLOSED,
    ("closed", "hand on"): _CLOSED,
    ("closed", "close"): "This question is closed already; nothing changed.",
}


class NotPossible(ValueError):
    """The act does not fit the state; the text says what to do instead."""


def move(state: str, act: Act) -> State:
    """The state after the act; NotPossible, a ValueError, when it does not fit."""
    for known in get_args(State):
        if state == known:
            if after := MOVES.get((known, act)):
                return after
            raise NotPossible(_WHY_NOT[known, act])
    raise NotPossible(f"An escalation cannot be {answers.quoted(state)}.")


def chain(contacts: Sequence[Contact], day: date) -> tuple[Contact, ...]:
    """Who is asked in turn, as a question opened that day keeps it: those on duty, then by lowest order, once each."""
    able = sorted((c for c in contacts if c.forward), key=lambda one: (not on_duty(one, day), one.order, one.id))
    return tuple(dict.fromkeys(able))


def passed_to(chain: Sequence[str], level: int, to: str) -> tuple[str, ...]:
    """The chain when whoever is at `level` passes the question to somebody: they come next, and once."""
    return (*chain[: level + 1], to, *(one for one in chain[level + 1 :] if one != to))


def on_duty(contact: Contact, day: date) -> bool:
    """Whether it is the contact's turn by the rota; ranges are inclusive."""
    return any(turn.first <= day <= turn.last for turn in contact.duty)


def available(contact: Contact, day: date) -> bool:
    """Whether the contact is not away that day; ranges are inclusive."""
    return not any(away.first <= day <= away.last for away in contact.away)


def level_from(contacts: Sequence[Contact], level: int, day: date) -> int:
    """The first place in the chain, from `level` on, whose contact is there that day; `level` when all are away."""
    return next((at for at in range(level, len(contacts)) if available(contacts[at], day)), level)


@dataclass(frozen=True)
class Step:
    """What the clock does next, and when. None: it has nothing more to do until somebody acts.

    `nudges` is the count to keep once it is done.
    """

    act: Literal["nudge", "hand on", "tell coordinator"] | None
    at: datetime | None = None
    nudges: int = 0


def next_step(
    state: str,
    level: int,
    chain_length: int,
    level_at: datetime,
    nudges: int,
    now: datetime,
    policy: EscalationPolicy,
    add_school_hours: AddSchoolHours,
) -> Step:
    """The clock's next act for a question that reached this level at `level_at`; act when `at` is not after `now`.

    `nudges` is 0 at a new level, and after each act what its step says. While nobody has taken the question it is
    handed along the chain; once acknowledged, it stays where it is. After a downtime that outlasted both times the
    nudge is left out, so that nobody is nudged and passed over in one breath.
    """
    if state not in ("open", "acknowledged") or nudges >= TOLD:
        return Step(None, nudges=nudges)
    if chain_length == 0:
        return Step("tell coordinator", level_at, TOLD)
    nudge_at = add_school_hours(level_at, policy.nudge_after_hours)
    give_up_at = add_school_hours(level_at, policy.hand_on_after_hours)
    if nudges == 0 and nudge_at < give_up_at and now < give_up_at:
        return Step("nudge", nudge_at, 1)
    if state == "open" and level + 1 < chain_length:
        return Step("hand on", give_up_at, 0)
    return Step("tell coordinator", give_up_at, TOLD)


ALIKE = 0.6
"""Two questions with so large a share of content words in common are shown to whoever answers as alike."""


def alike(question: str, others: Sequence[tuple[int, str]]) -> int:
    """The number of the question most like this one, 0 for none; of equals the oldest."""
    asked = _words(question)
    best, most = 0, ALIKE
    for number, text in sorted(others):
        words = _words(text)
        share = len(asked & words) / len(asked | words) if asked and words else 0.0
        if share > most or (share == most and not best):
            best, most = number, share
    return best


def topic_of(question: str, topics: Collection[str], faq: Sequence[FaqEntry]) -> str:
    """The topic the words point to, "" when none does: its own name in the question, or a known question like it.

    Only topics somebody takes are given; a doubtful question goes to whoever takes every topic.
    """
    asked = _words(question)
    best, most = "", 0.0
    for topic in topics:
        named = 2.0 if _words(topic) and _words(topic) <= asked else 0.0
        alike = max((_likeness(asked, entry) for entry in faq if topic in entry.topics), default=0.0)
        if named + alike > most:
            best, most = topic, named + alike
    return best if most >= 0.5 else ""


def _likeness(asked: frozenset[str], entry: FaqEntry) -> float:
    """The largest share of content words that the question has in common with one of the entry's phrasings."""
    known = [_words(text) for text in (entry.question, *entry.phrasings)]
    return max((len(asked & words) / len(asked | words) for words in known if asked | words), default=0.0)


# fmt: off
_SAYS_NOTHING = frozenset({
    "a", "an", "the", "is", "are", "was", "were", "be", "do", "does", "did", "can", "could", "will", "would",
    "should", "i", "we", "you", "they", "it", "our", "my", "your", "to", "of", "for", "in", "on", "at", "and", "or",
    "by", "with", "from", "about", "this", "that", "what", "when", "where", "who", "how", "why", "which", "there",
    "have", "has", "had", "as", "if", "not", "please",
})
# fmt: on


def _words(text: str) -> frozenset[str]:
    """Content words, folded, without a plural's s."""
    found = re.findall(r"[^\W_]+", answers.folded(text))
    return frozenset(word.removesuffix("s") if len(word) > 3 else word for word in found if word not in _SAYS_NOTHING)
