"""What may be said although it looks like a person: the program's own names, addresses and numbers."""

import re

from bot.flows import guard_names as names
from bot.flows.guard_reading import Candidate


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ADDRESSES = frozenset({"an e-mail address", "somebody's account"})


class Welcome:
    """Names and addresses the program itself uses, in any case; `@domain` allows a domain."""

    def __init__(self, allowed: tuple[str, ...]) -> None:
        self.texts = tuple(" ".join(text.casefold().split()) for text in allowed if text.strip())
        self.digits = frozenset(filter(None, (_number(text) for text in (*allowed, *names.PUBLIC_NUMBERS))))
        self.words = frozenset(word for text in self.texts for word in re.findall(r"[^\W\d_]+", text))

    def takes(self, candidate: Candidate, passage: str) -> bool:
        """The passage is allowed: as a name or street, as the end of a number, or as an e-mail address."""
        match candidate.kind:
            case "name" | "initials":
                return self._takes_words(passage)
            case "number" if candidate.looks_like in _ADDRESSES:
                return self._takes_email(passage)
            case "number":
                number = _number(passage)
                return self._takes_words(passage) or any(
                    len(number) > 6 and digits.endswith(number) for digits in self.digits
                )
        return False

    def _takes_words(self, passage: str) -> bool:
        plain = re.sub(r"['’]s$", "", " ".join(passage.casefold().split()).strip(".,'’"))
        words = re.findall(r"[^\W\d_]+", plain)
        whole = any(f" {plain} " in f" {text} ".replace(",", " ") for text in self.texts)
        return whole or (bool(words) and not re.search(r"\d", plain) and all(word in self.words for word in words))

    def _takes_email(self, address: str) -> bool:
        plain = address.casefold().rstrip(".")
        return any(plain in text.split() for text in self.texts) or f"@{plain.rpartition('@')[2]}" in self.texts


def _number(text: str) -> str:
    return re.sub(r"\D", "", text)[-10:]
