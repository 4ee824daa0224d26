"""First of all words: whoever may be in danger gets help at once, and nobody's student gets into the store."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace

from bot.flows import guards
from bot.flows.guards import Verdict
from bot.messages import (
    ActionClicked,
    Command,
    FormSubmitted,
    FromPerson,
    HomeOpened,
    Inbound,
    MessageReceived,
    Outcome,
)
from store.program import Program

# A longer number is an id. What a month can hold is shorter; in a form, `bot.ui.forms` says what is wrong with it.
_NUMBER = re.compile(r"\s*[-+]?\d(?:[,. ]?\d){0,5}\s*")
_IN_A_FORM = re.compile(r"\s*[-+]?\d[\d,. ]{0,8}\s*")
_CODE = re.compile(r"\s*(?:[/@]?csmhs\s+)?(?:join\s+[\w-]{4,12}|connect\s+(?=[\w-]*\d)[\w-]{8,9})\s*", re.IGNORECASE)


def refuse(word: Inbound, program: Program) -> Outcome | None:
    """The safety message, or why the words were not taken; None when they pass.

    Danger anywhere comes before an identifier anywhere. Nothing of the text is in the outcome.
    """
    if not isinstance(word, FromPerson):
        return None
    allowed = _allowed(word, program)
    verdicts = [guards.check(text, allowed_names=allowed) for text in free_texts(word)]
    for verdict in verdicts:
        if verdict.kind == "danger":
            return Outcome(
                reply=guards.safety_card(verdict.language),
                text_kept=False,
                kind="danger",
                details={"language": verdict.language},
            )
    for verdict in verdicts:
        if verdict.kind == "identifier":
            return Outcome(reply=guards.refusal_card(verdict), text_kept=False, kind="identifier")
    return None


def without_refused(word: FormSubmitted, program: Program) -> tuple[FormSubmitted, dict[str, Verdict]]:
    """The form with every field emptied that a guard refuses, and why each of these was refused."""
    allowed = _allowed(word, program)
    verdicts = {
        key: guards.check(text, allowed_names=allowed) for key, text in word.raw.items() if _is_read(text, _IN_A_FORM)
    }
    refused = {key: verdict for key, verdict in verdicts.items() if not verdict.passes}
    return replace(word, raw={key: "" if key in refused else text for key, text in word.raw.items()}), refused


def free_texts(word: FromPerson) -> Iterator[str]:
    """Everything in the word that somebody wrote; numbers of a form and one-time codes are not read."""
    match word:
        case Command(name=name, text=text):
            texts = [f"{name} {text}"]
        case MessageReceived(text=text):
            texts = [text]
        case FormSubmitted(raw=raw):
            texts = list(raw.values())
        case ActionClicked(value=value):
            # A button may carry a question; it was read when it was typed, but a door cannot vouch for that.
            texts = [text for text in _carried(value) if " " in text]
        case HomeOpened():
            texts = []
        case _:
            raise TypeError(f"nobody reads the words of {type(word).__name__}")
    number = _IN_A_FORM if isinstance(word, FormSubmitted) else _NUMBER
    for text in texts:
        if _is_read(text, number):
            yield text


def _carried(value: str) -> list[str]:
    """The texts of a button: of an object of texts each by itself, as of a form. Read as one text, the ids beside a
    channel's name would be taken for initials or an address."""
    try:
        held = json.loads(value)
    except (ValueError, RecursionError):
        return [value]
    if not isinstance(held, dict) or not all(isinstance(text, str) for text in held.values()):
        return [value]
    return [*held, *held.values()]


def _is_read(text: str, number: re.Pattern[str]) -> bool:
    return bool(text.strip()) and not number.fullmatch(text) and not _CODE.fullmatch(text)


def _allowed(word: FromPerson, program: Program) -> tuple[str, ...]:
    return (*_names(program), word.account.name, word.account.account_id)


def _names(program: Program) -> Iterator[str]:
    for district in program.districts:
        yield district.name
        yield from district.also
    for person in program.people:
        yield person.name
    for contact in program.contacts:
        yield from (contact.name, contact.office, contact.email, contact.phone, contact.tty, contact.address)
    yield from program.partners
