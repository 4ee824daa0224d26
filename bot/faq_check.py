"""`csmhs faq check`: what a coordinator should know and mend in the program's questions and answers."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.flows import faq_calibration
from bot.flows.asking import answered
from bot.flows.faq import Matcher
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


def lines(program: Program, asked: Sequence[str] = ()) -> Iterator[str]:
    """The report, a line at a time. `asked`: questions of people, for the words that no entry has."""
    matcher = Matcher((*program.faq, *program.expectations))
    found = matcher.thresholds
    near_misses, off_topic = faq_calibration.ANSWERS
    yield (
        f"An answer is given from a score of {found.answer:.2f} on, near ones are offered from {found.near:.2f} on. "
        f"At that, {found.found:.0%} of the phrasings find their entry when they are left out."
    )
    yield (
        f"Found from the entries themselves: at most {near_misses:.0%} of their phrasings may be answered by another "
        f"entry, and at most {off_topic:.0%} of a bank of off-topic questions."
    )
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
