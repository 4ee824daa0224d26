"""The errors that cross rooms. Anything else that is raised is our bug."""

from typing import Literal


class UserError(Exception):
    """The person can do something about it; the text says what happened, what was kept, what to do next."""


class NotAllowed(UserError):
    """The person's role or district does not permit this; the text says who can do it."""


class DeliveryError(Exception):
    """A platform would not take a message.

    `permanent`: trying again cannot help. `retry_after_s`: seconds the platform asked us to wait, or None.
    `unknown`: the platform may have taken it (a lost answer); look before sending again. `held`: it may not leave
    yet (an e-mail without `EMAIL_LIVE=yes`); it is kept and visible. `waits`: it is not this message's fault (too
    many at once, a workspace that is shut for now), so it does not count as one of its tries; with `unknown`, a part of
    it has arrived and the rest waits. `lost`: what can no longer be written to, the place or the whole workspace, or
    that this one message was given up and nobody knows whether it arrived; a coordinator is told, with `remedy`: when a
    workspace works again, as a sentence, where that is not when the assistant is installed there again.
    """

    def __init__(
        self,
        message: str,
        *,
        permanent: bool = False,
        retry_after_s: float | None = None,
        unknown: bool = False,
        held: bool = False,
        waits: bool = False,
        lost: Literal["", "place", "workspace", "message"] = "",
        remedy: str = "",
    ) -> None:
        super().__init__(message)
        self.permanent = permanent
        self.retry_after_s = retry_after_s
        self.unknown = unknown
        self.held = held
        self.waits = waits
        self.lost = lost
        self.remedy = remedy


class StartError(Exception):
    """The process cannot start or a command cannot run; the text names the setting or file, and the fix."""
