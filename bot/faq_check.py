"""`csmhs faq check`: what a coordinator should know and mend in the program's questions and answers."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.flows import faq_calibration, faq_heard, faq_judged
from bot.flows.asking import answered
from bot.flows.faq import Matcher
from bot.handlers import derived
from store.asked import asked_before
from store.program import LANGUAGES, Program

ASKED_OFTEN = (
    ("team size", "how many people should be on our team"),
    ("who is on a team", "who has to be on the team"),
    ("time", "how many hours a month does this take"),
    ("convenings", "how many convenings are there in a year"),
    ("dates of convenings", "when is the next convening"),
    ("due day", "what day of the month is the data due"),
    ("measures", "which measures do we report every month"),
    ("missed months", "what happens if we miss a month of data"),
    ("signature", "does the superintendent need to sign anything"),
)
"""What people ask about taking part, by topic; each belongs into the expectations section once a source says it."""

MOST_LISTED = 30
JUDGED = 150
"""Questions of each half of the writers that are judged."""


def lines(program: Program, asked: Sequence[str] = ()) -> Iterator[str]:
    """The report, a line at a time. `asked`: questions of people, for the words that no entry has."""
    matcher = derived.matcher(program)
    yield from _heard(program, matcher)
    if matcher.unheard():
        yield from _by_phrasings(matcher)
    alike = [f"{one} and {two} ({share:.2f})" for one, two, share in matcher.too_alike()]
    yield from _listed("Entries too alike to tell apart", alike)
    yield from _listed("Entries with too few phrasings", matcher.too_few())
    yield from _listed("Translated answers that wait for a review", list(_not_reviewed(program)))
    if asked:
        words = [f"{word} ({many})" for word, many in matcher.unknown_words(asked)]
        yield from _listed("Words people use that no entry has", words)
    yield from _listed(
        "Asked about taking part, with no entry in the expectations section", without_answer(program, matcher)
    )


def _heard(program: Program, matcher: Matcher) -> Iterator[str]:
    """How the entries are found that the synthetic questions ask for, and what new entries do they ask for."""
    entries = (*program.faq, *program.expectations)
    many = len(matcher.entries) - len(matcher.unheard())
    if not many:
        return
    asked = asked_before()
    yield (
        f"{many} of {len(matcher.entries)} entries are told by {len(asked):,} synthetic questions: an answer is given "
        f"when an entry is ahead of every other topic by {faq_heard.LEAD:g} and has {faq_heard.OUTRIGHT:g} itself, and "
        f"offered from {faq_heard.OFFERED:g} on (nats of evidence)."
    )
    if judged := faq_judged.halves(entries, asked, JUDGED):
        yield (
            f"Half of the writers judged by the other half: {judged.right:.0%} answered rightly, {judged.near:.0%} more "
            f"offered among near ones, {judged.wrong:.0%} answered by another entry; {judged.false:.0%} of the questions "
            "without an answer got one."
        )
    yield from _listed(
        "Entries that answer what people asked for in vain before",
        [f"{entry} ({topic.removeprefix(faq_heard.GAP)})" for topic, entry in matcher.filled()],
    )
    yield ""


def _by_phrasings(matcher: Matcher) -> Iterator[str]:
    """How the entries are found that nobody was heard asking for."""
    found = matcher.thresholds
    near_misses, off_topic = faq_calibration.ANSWERS
    yield (
        f"{len(matcher.unheard())} entries are told by their phrasings: an answer is given from a score of "
        f"{found.answer:.2f} on, near ones are offered from {found.near:.2f} on. "
        f"At that, {found.found:.0%} of the phrasings find their entry when they are left out."
    )
    yield (
        f"Found from the entries themselves: at most {near_misses:.0%} of their phrasings may be answered by another "
        f"entry, and at most {off_topic:.0%} of a bank of off-topic questions."
    )


def without_answer(program: Program, matcher: Matcher) -> list[str]:
    """Topics of `ASKED_OFTEN` that no entry of the expectations section answers."""
    expected = {entry.id for entry in program.expectations}
    return [
        f"{topic} (“{question}”)"
        for topic, question in ASKED_OFTEN
        if not ((said := answered(question, program, matcher, date.max)).kind == "answer" and said.entry in expected)
    ]


def _not_reviewed(program: Program) -> Iterator[str]:
    """Entries whose answer is there in another language but is not shown yet, with the language."""
    for entry in (*program.faq, *program.expectations):
        for one in entry.translations:
            if one.answer and not one.is_reviewed:
                yield f"{entry.id} ({LANGUAGES[one.language]})"


def _listed(title: str, found: Sequence[str]) -> Iterator[str]:
    yield f"\n{title}: {len(found) or 'none'}"
    yield from (f"  {one}" for one in found[:MOST_LISTED])
    if len(found) > MOST_LISTED:
        yield f"  and {len(found) - MOST_LISTED} more"
