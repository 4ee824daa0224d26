"""The doctor's look at workspaces: who lets us in, with what permissions, and whose clock is right."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from bot.findings import Finding
from bot.platforms.slack import scopes
from bot.platforms.slack.errors import Refused
from bot.platforms.slack.findings import Asking, Kept, Met, Setup, not_asked, sentence
from bot.platforms.slack.installs import Install, Sealer, WrongKey, split_scopes
from bot.platforms.slack.wire import Answer
from bot.ui import say

SIGNED_WITHIN = timedelta(minutes=5)
"""What was signed longer ago counts as a replay (docs.slack.dev/authentication/verifying-requests-from-slack)."""
NOTICEABLE = timedelta(minutes=1)

Clock = Callable[[], datetime]


async def one(setup: Setup, ask: Asking, clock: Clock) -> tuple[list[Met], list[Finding]]:
    """The workspace of `SLACK_BOT_TOKEN`, if it lets us in."""
    try:
        answer = await ask("auth.test", setup.bot_token)
    except Refused as refused:
        what = f"`SLACK_BOT_TOKEN` opens no workspace: {sentence(refused.fault.said)}"
        fix = "Install the app again and copy the Bot User OAuth Token from its OAuth & Permissions."
        return [], [not_asked(refused, setup.api_url) or Finding(False, what, fix)]
    if not answer.data.get("bot_id"):
        return [], [Finding(False, "`SLACK_BOT_TOKEN` is a person's.", "Use the Bot User OAuth Token (xoxb-).")]
    met = _met(answer, setup.bot_token, clock)
    return [met], [Finding(True, f"`SLACK_BOT_TOKEN` opens the Slack workspace {met.name} ({met.team}).")]


async def many(setup: Setup, kept: Kept, ask: Asking, clock: Clock) -> tuple[list[Met], list[Finding]]:
    """The workspaces that installed the assistant and let us in."""
    found = await _client_is_known(setup, ask)
    installs, more = _unsealed(setup, kept)
    looked = await asyncio.gather(*(_installed(setup, install, ask, clock) for install in installs))
    found += [*more, *(finding for _, finding in looked), *_as_stored(setup, kept)]
    if not kept.installs:
        fix = f"Open {setup.install_url} in a browser and choose the workspace."
        found.append(Finding(None, "No Slack workspace has installed the assistant yet.", fix))
    return [met for met, _ in looked if met is not None], found


def permissions(setup: Setup, met: Met) -> list[Finding]:
    """What the workspace did not grant: without the base it does not work, without the others in a lesser way."""
    if not met.granted:
        fix = "Compare OAuth & Permissions on the app's page with the table in docs/slack.md."
        return [Finding(None, f"Slack did not say what the assistant may do in {met.name}.", fix)]
    again = "install the app again" if setup.bot_token else f"install {met.name} again at {setup.install_url}"
    paste = "Paste what `csmhs manifest slack` prints into the app's manifest, then"
    wanted: list[tuple[scopes.Scope, bool | None, str]] = [
        *((scope, False, paste) for scope in scopes.BASE),
        *((scope, None, "Nothing has to be done; to have it after all, allow it and") for scope in scopes.OPTIONAL),
    ]
    missing = [
        Finding(ok, f"{met.name} did not grant {scope.name}. {scope.without}", f"{first} {again}.")
        for scope, ok, first in wanted
        if scope.name not in met.granted
    ]
    return missing or [Finding(True, f"{met.name} granted everything that is asked for.")]


def clocks(met: Sequence[Met]) -> list[Finding]:
    """Whether our clock agrees with Slack's, nothing when Slack did not say."""
    ahead = max((each.ahead for each in met if each.ahead is not None), key=abs, default=None)
    if ahead is None:
        return []
    if abs(ahead) <= NOTICEABLE:
        return [Finding(True, "This computer's clock agrees with Slack's.")]
    by = say.count(round(abs(ahead) / timedelta(minutes=1)), "minute")
    what = f"This computer's clock is {by} {'ahead of' if ahead > timedelta(0) else 'behind'} Slack's"
    fix = "Let the system set its clock by itself (NTP), and look again."
    if abs(ahead) < SIGNED_WITHIN:
        return [Finding(None, f"{what}; from five minutes on, what Slack signs is refused as too old.", fix)]
    return [Finding(False, f"{what}, so what Slack signs is refused as too old.", fix)]


async def _client_is_known(setup: Setup, ask: Asking) -> list[Finding]:
    """A code that nobody was given is refused as such only once the client has been recognized."""
    if not setup.client_secret:
        return []
    try:
        await ask("oauth.v2.access", basic=(setup.client_id, setup.client_secret), code="csmhs-doctor")
    except Refused as refused:
        if refused.fault.error == "invalid_code":
            return [Finding(True, "Slack knows `SLACK_CLIENT_ID` and `SLACK_CLIENT_SECRET`.")]
        if refused.fault.error in ("bad_client_secret", "invalid_client_id"):
            fix = "Copy the Client ID and the Client Secret again from the app's Basic Information."
            return [Finding(False, sentence(refused.fault.said.partition(";")[0]), fix)]
        if unasked := not_asked(refused, setup.api_url):
            return [unasked]
    what = "Slack did not say whether it knows `SLACK_CLIENT_ID` and `SLACK_CLIENT_SECRET`."
    return [Finding(None, what, f"Open {setup.install_url} in a browser to try.")]


def _unsealed(setup: Setup, kept: Kept) -> tuple[list[Install], list[Finding]]:
    if not (kept.installs and setup.secret_key):
        return [], []
    sealer = Sealer(setup.secret_key)
    names = {workspace.team: workspace.called for workspace in kept.workspaces}
    installs, found = [], []
    for team, body in kept.installs.items():
        try:
            installs.append(sealer.unseal(body))
        except WrongKey:
            name = names.get(team, team)
            what = f"The token of {name} cannot be read with this `CSMHS_SECRET_KEY`; it is kept as it is."
            fix = f"Put the key it was written with behind the new one (new,old), or install {name} again at {setup.install_url}."
            found.append(Finding(False, what, fix))
    return installs, found


async def _installed(setup: Setup, install: Install, ask: Asking, clock: Clock) -> tuple[Met | None, Finding]:
    called = install.name or install.team
    if install.expires_at is not None and install.expires_at <= clock():
        fix = f"Start the assistant, which renews it; if it runs, install {called} again at {setup.install_url}."
        return None, Finding(False, f"The token of {called} ran out and was not renewed.", fix)
    try:
        answer = await ask("auth.test", install.token)
    except Refused as refused:
        fix = f"Open {setup.install_url} in a browser and install {called} again."
        broken = Finding(False, f"{called}: {sentence(refused.fault.said)}", fix)
        return None, not_asked(refused, setup.api_url) or broken
    met = _met(answer, install.token, clock, install.scopes)
    return met, Finding(True, f"The assistant is installed in the Slack workspace {met.name} ({met.team}).")


def _as_stored(setup: Setup, kept: Kept) -> list[Finding]:
    found = []
    for each in kept.workspaces:
        if each.removed or each.team not in kept.installs:
            fix = f"Open {setup.install_url} in a browser and install {each.called} again, if it should be there."
            found.append(Finding(False, f"{each.called} took the assistant out, so nothing reaches it.", fix))
        elif not each.district:
            fix = "A coordinator presses “Say whose it is” on the news of its installation, or gives a code for a channel."
            found.append(Finding(None, f"{each.called} belongs to no district yet, so it only gets answers.", fix))
    return found


def _met(answer: Answer, token: str, clock: Clock, known: frozenset[str] = frozenset()) -> Met:
    granted = split_scopes(answer.headers.get("x-oauth-scopes", "")) or known
    try:
        ahead = clock() - parsedate_to_datetime(answer.headers.get("Date", ""))
    except (TypeError, ValueError):
        ahead = None
    said = answer.data
    return Met(str(said.get("team_id") or ""), str(said.get("team") or ""), token, granted, ahead)
