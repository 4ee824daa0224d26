"""What a doctor finds, whatever it looks at."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """`ok`: True when it works, None when it works in a lesser way, False when it does not.

    `fix` is what to do about it, one sentence, "" when it works.
    """

    ok: bool | None
    what: str
    fix: str = ""
