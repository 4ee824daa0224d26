"""The errors that cross rooms. Anything else that is raised is our bug."""


class UserError(Exception):
    """The person can do something about it; the text says what happened, what was kept, what to do next."""


class NotAllowed(UserError):
    """The person's role or district does not permit this; the text says who can do it."""


class DeliveryError(Exception):
    """A platform would not take a message.

    `permanent`: trying again cannot help. `retry_after_s`: seconds the platform asked us to wait, or None.
    `unknown`: the platform may have taken it (a lost answer); look before sending again. `held`: it may not leave
    yet (an e-mail without `EMAIL_LIVE=yes`); it is kept and visible.
    """

    def __init__(
        self,
        message: str,
        *,
        permanent: bool = False,
        retry_after_s: float | None = None,
        unknown: bool = False,
        held: bool = False,
    ) -> None:
        super().__init__(message)
        self.permanent = permanent
        self.retry_after_s = retry_after_s
        self.unknown = unknown
        self.held = held


class StartError(Exception):
    """The process cannot start or a command cannot run; the text names the setting or file, and the fix."""
