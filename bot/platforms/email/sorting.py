"""What is done with a mail that has arrived: whose answer to which letter it is, or why it is nobody's. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.platforms.email.reading import Mail
from bot.platforms.email.signed import Signer

Fate = Literal["answer", "returned", "another address", "not proven", "answers nothing", "machine", "our own"]


@dataclass(frozen=True)
class Sorted:
    """What it is, and the letter it is about ("" for none)."""

    fate: Fate
    thread: str = ""


def sort(mail: Mail, signer: Signer, mailbox: str, *, must_be_proven: bool) -> Sorted:
    """Only who a letter was written to may answer it, and machines answer nothing.

    A letter that was forwarded is answered by somebody else: that is not passed on, whatever it says.
    """
    if mail.sender == mailbox.casefold():
        return Sorted("our own")
    named = [*mail.answers, *filter(None, map(signer.behind_plus, mail.sent_to))]
    if mail.machine == "bounce":
        return Sorted("returned", mail.failed) if signer.was_ours(mail.failed) else Sorted("machine")
    if mail.machine:
        return Sorted("machine")
    theirs = [one for one in named if signer.is_ours(one, mail.sender)]
    if theirs:
        return Sorted("answer" if mail.proven or not must_be_proven else "not proven", _first(theirs, mail))
    others = next((one for one in named if signer.was_ours(one)), "")
    return Sorted("another address", others) if others else Sorted("answers nothing")


def _first(theirs: Sequence[str], mail: Mail) -> str:
    """The oldest letter of the conversation: what we said last may have been about their own answer to it."""
    named = [one for one in mail.answers if one in theirs]
    return named[-1] if named else theirs[0]


def text_of(mail: Mail) -> str:
    """The words, and the names of what was attached and is not passed on."""
    if not mail.attachments:
        return mail.words
    return f"{mail.words}\n\n(Attached to the e-mail, not passed on: {', '.join(mail.attachments)}.)".strip()


class Rate:
    """At most `most` mails of one sender in `per_s` seconds."""

    def __init__(self, most: int = 30, per_s: float = 3600.0) -> None:
        self._most = most
        self._per_s = per_s
        self._seen: dict[str, list[float]] = {}

    def takes(self, sender: str, now: float) -> bool:
        """Whether one more is taken now."""
        self._seen = {
            one: kept for one, times in self._seen.items() if (kept := [t for t in times if t > now - self._per_s])
        }
        times = self._seen.setdefault(sender, [])
        times.append(now)
        return len(times) <= self._most

    @property
    def seen(self) -> Mapping[str, list[float]]:
        """Who wrote when, as long as it counts."""
        return self._seen
