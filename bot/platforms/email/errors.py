"""Why an e-mail did not leave."""

from bot.errors import DeliveryError


def held() -> DeliveryError:
    """Live use without leave to send: the mail stays in the outbox's list with this reason."""
    return DeliveryError("E-mail is held: EMAIL_LIVE is not yes", held=True)


def no_such_address(address: str) -> DeliveryError:
    """What stands in the program file is not an address."""
    return DeliveryError(f"{address[:60]!r} is not an e-mail address", permanent=True)
