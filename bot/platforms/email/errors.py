"""Why an e-mail did not leave, or a mailbox was not read."""

import aiosmtplib

from bot.errors import DeliveryError

RETRY_S = 300.0


class Shut(DeliveryError):
    """The server itself does not let us in or is not there, whatever the letter."""

    def __init__(self, said: str, retry_after_s: float) -> None:
        super().__init__(said, waits=True, retry_after_s=retry_after_s)


def held() -> DeliveryError:
    """Live use without leave to send: the mail stays in the outbox's list with this reason."""
    return DeliveryError("E-mail is held: EMAIL_LIVE is not yes", held=True)


def no_such_address(address: str) -> DeliveryError:
    """What stands in the program file is not an address."""
    return DeliveryError(f"{address[:60]!r} is not an e-mail address", permanent=True)


def not_let_in() -> DeliveryError:
    """The password is not, or no longer, the right one."""
    return Shut(
        "the mail server does not accept the user name and password; check `MAIL_USER` and `MAIL_PASSWORD`", RETRY_S
    )


def token_not_taken() -> DeliveryError:
    """It is not for this mailbox, or was taken back; another one is asked for next time."""
    return Shut(
        "the mail server does not accept the token; check `MAIL_USER` and the `MAIL_TOKEN_` settings", RETRY_S
    )


def no_token() -> DeliveryError:
    """Not for these credentials."""
    return Shut("no token is given for the mailbox; check the `MAIL_TOKEN_` settings", RETRY_S)


def no_token_now() -> DeliveryError:
    """Who gives tokens does not answer."""
    return Shut("the server of `MAIL_TOKEN_URL` cannot be reached", 60.0)


def of_smtp(error: BaseException, *, given: bool) -> DeliveryError:
    """What the server's answer means. `given`: the letter may have been handed over already.

    A code of 4xx is refused for now, one of 5xx for good (RFC 5321, 4.2.1); no answer after the letter was given is
    unknown.
    """
    match error:
        case aiosmtplib.SMTPAuthenticationError():
            return not_let_in()
        case aiosmtplib.SMTPRecipientsRefused() if error.recipients:
            first = error.recipients[0]
            return _refused(first.code, "the mail server does not take mail for that address")
        case aiosmtplib.SMTPResponseException():
            return _refused(error.code, f"the mail server refused the e-mail ({error.code})")
        case (
            aiosmtplib.SMTPConnectError()
            | aiosmtplib.SMTPConnectTimeoutError()
            | aiosmtplib.SMTPConnectResponseError()
        ):
            return _unreached()
        case _ if not given:
            return _unreached()
        case _:
            return DeliveryError("the mail server did not say whether it took the e-mail", unknown=True)


def of_imap(_error: BaseException) -> DeliveryError:
    """The mailbox could not be read; it is tried again."""
    return DeliveryError("the mailbox cannot be reached", waits=True, retry_after_s=60.0)


def _refused(code: int, said: str) -> DeliveryError:
    if 400 <= code < 500:
        return DeliveryError(f"{said} for now", waits=True, retry_after_s=RETRY_S)
    return DeliveryError(said, permanent=True)


def _unreached() -> DeliveryError:
    return Shut("the mail server cannot be reached", 60.0)
