"""The permissions that the assistant asks for in a Slack workspace, and what each is worth.

`BASE` is the least it can work with. Without one of `OPTIONAL` everything else still works, so whoever approves apps
can strike it out of the app's manifest. Which method or event needs which: docs.slack.dev/reference, read November
2026. A workspace has the permissions of the day it was installed, so ask `Tokens.can` before using an optional one.

`im:write` and `chat:write.public` are not here: chat.postMessage opens a direct message when it is given the person,
and a public channel is joined instead of being written to from outside.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Scope:
    """One permission: what it buys, and what is so without it."""

    name: str
    buys: str
    without: str


BASE = (
    Scope("commands", "People can type `/csmhs`.", "There would be no commands."),
    Scope(
        "chat:write",
        "Posts, corrects and takes back its own messages where it was invited, and writes to people directly.",
        "It could say nothing.",
    ),
    Scope(
        "im:history",
        "Hears what people write to it directly, and finds its own message there after a lost answer, "
        "so that nothing is said twice.",
        "Nobody could write to it directly.",
    ),
    Scope("app_mentions:read", "Hears a message that mentions it.", "Nobody could ask it in a channel."),
)

OPTIONAL = (
    Scope(
        "users:read",
        "Knows people's names, their time zones and whether an account was closed.",
        "People appear under their account's name, times are the district's, and a closed account is noticed "
        "when a message to it fails.",
    ),
    Scope(
        "users:read.email",
        "Recognizes a contact whom the program names with their e-mail address, in a workspace where the coordinators' or "
        "the contacts' channel is connected; wanted together with users:read.",
        "Contacts join with a code, like everybody else.",
    ),
    Scope(
        "channels:history",
        "Hears answers in threads of public channels it was invited to, and finds its own message after a lost answer.",
        "People mention it in a thread to be heard; after a lost answer a reminder is rather missed than said twice.",
    ),
    Scope(
        "groups:history",
        "The same in private channels it was invited to.",
        "People mention it in a thread to be heard; after a lost answer a reminder is rather missed than said twice.",
    ),
    Scope(
        "channels:read",
        "Learns that a public channel was renamed, archived or deleted, and `csmhs doctor slack` can check the channels.",
        "It notices when a message to the channel fails.",
    ),
    Scope(
        "groups:read",
        "The same for private channels it was invited to.",
        "It notices when a message to the channel fails.",
    ),
    Scope(
        "channels:join",
        "Joins a public channel by itself when a coordinator connects it.",
        "Somebody invites it with `/invite`.",
    ),
    Scope("files:write", "Shows drawn charts as pictures.", "The numbers of a chart come as text."),
    Scope(
        "files:read",
        "Knows when a picture is ready to be shown; wanted together with files:write.",
        "The numbers of a chart come as text.",
    ),
)


def names(scopes: Iterable[Scope]) -> frozenset[str]:
    """The names of these permissions."""
    return frozenset(scope.name for scope in scopes)


def missing(granted: frozenset[str]) -> list[str]:
    """What of `BASE` was not granted, in its order."""
    return [scope.name for scope in BASE if scope.name not in granted]
