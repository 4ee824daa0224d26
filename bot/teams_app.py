"""What the app is called in Teams, where the package and the door must say the same."""

from uuid import NAMESPACE_URL, uuid5


def app_id(client_id: str) -> str:
    """The app's own id, made of its bot's."""
    return str(uuid5(NAMESPACE_URL, f"csmhs:{client_id}"))
