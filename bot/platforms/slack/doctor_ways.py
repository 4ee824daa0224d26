"""The doctor's look at the ways in: the socket that we open, and the address that Slack and browsers call."""

from collections.abc import Awaitable, Callable

from bot.findings import Finding
from bot.platforms.slack.errors import Refused
from bot.platforms.slack.findings import Asking, Kept, Setup, not_asked
from bot.platforms.slack.oauth import REDIRECT

REFUSED_UNSIGNED, REFUSED_WITHOUT_STATE = 401, 400
NOTHING_BEHIND = frozenset({502, 503, 504})
PASS_ON = "let its reverse proxy pass `/slack/` to `CSMHS_HOST` and `CSMHS_PORT`"

Knock = Callable[[str, str], Awaitable[int | None]]
"""Asks an address (method, URL) for nothing and gives the status of its answer, None when there is none."""


async def socket(setup: Setup, kept: Kept, ask: Asking) -> list[Finding]:
    """Whether the app token opens one, and whether the running assistant's is alive."""
    if not setup.app_token:
        return []
    try:
        await ask("apps.connections.open", setup.app_token)
    except Refused as refused:
        what = f"`SLACK_APP_TOKEN` opens no socket (Slack says {refused.fault.error})."
        fix = (
            "See that Socket Mode is on, make an app-level token with connections:write under Basic Information, and "
            "set it as `SLACK_APP_TOKEN`."
        )
        return [not_asked(refused, setup.api_url) or Finding(False, what, fix)]
    if kept.hears is False:
        what = "`SLACK_APP_TOKEN` opens a socket, but the running assistant has lost its own and is making a new one."
        fix = "Let this computer open wss:// connections to slack.com; `socket_not_connected` in the log says more."
        return [Finding(False, what, fix)]
    return [Finding(True, "`SLACK_APP_TOKEN` opens a socket.")]


async def over_https(setup: Setup, knock: Knock) -> list[Finding]:
    """Whether the public address leads to the assistant, for Slack's requests and for browsers that install."""
    if not (setup.signing_secret or setup.client_id):
        return []
    if not setup.public_url:
        return _no_address(setup)
    if not setup.public_url.startswith("https://"):
        what = f"`PUBLIC_URL` is {setup.public_url}, and Slack calls https addresses only."
        return [Finding(False, what, "Put a reverse proxy with a certificate in front, as docs/slack.md shows.")]
    found = []
    if setup.signing_secret:
        url = setup.public_url + setup.events_path
        good = f"{url} answers, and refuses what Slack did not sign."
        found.append(_judged(url, await knock("POST", url), REFUSED_UNSIGNED, good))
    if setup.client_id:
        url = setup.public_url + REDIRECT
        good = f"{setup.install_url} can be opened to install a workspace."
        found.append(_judged(url, await knock("GET", url), REFUSED_WITHOUT_STATE, good))
    return found


def _no_address(setup: Setup) -> list[Finding]:
    if setup.client_id:
        return []  # the look at the settings has said so
    if setup.app_token:
        what = "`SLACK_SIGNING_SECRET` is set and `PUBLIC_URL` is not, so requests over HTTPS were not tried."
        fix = "Set `PUBLIC_URL`, or take `SLACK_SIGNING_SECRET` out of `.env`: the socket is enough."
        return [Finding(None, what, fix)]
    what = "`PUBLIC_URL` is empty, so it was not tried whether Slack's requests arrive."
    return [Finding(False, what, "Set `PUBLIC_URL` to the https address that the app's manifest names.")]


def _judged(url: str, status: int | None, wanted: int, good: str) -> Finding:
    if status == wanted:
        return Finding(True, good)
    fix = f"Start the assistant, and {PASS_ON}."
    if status is None:
        fix = f"Start the assistant, {PASS_ON} under a certificate that browsers trust, and try it from outside too."
        return Finding(False, f"{url} does not answer from here.", fix)
    if status in NOTHING_BEHIND:
        return Finding(False, f"{url} reaches a proxy, and nothing behind it.", fix)
    return Finding(False, f"{url} is answered by something else than the assistant.", fix)
