"""The doctor's look at the settings alone: what is there, of the right kind, and fits together."""

import re

from bot.findings import Finding
from bot.platforms.slack.findings import Setup

_SIGNING_SECRET = re.compile(r"[0-9a-f]{32}")


def look(setup: Setup) -> list[Finding]:
    """What is wrong with the settings, or that nothing is."""
    found = [*_mode(setup), *_who(setup)]
    if setup.bot_token or setup.client_id:
        found += _way_in(setup)
    return found or [Finding(True, "The settings for Slack fit together.")]


def _mode(setup: Setup) -> list[Finding]:
    if setup.live:
        return []
    fix = "Set `CSMHS_MODE=live` and your own program in `CSMHS_PROGRAM`, and start again."
    return [Finding(False, "`CSMHS_MODE` is practice, where Slack is never opened.", fix)]


def _who(setup: Setup) -> list[Finding]:
    if setup.bot_token and setup.client_id:
        what = "`SLACK_BOT_TOKEN` is for one workspace and `SLACK_CLIENT_ID` for many."
        return [Finding(False, what, "Keep one of them and take the other out of `.env`."), *_bot_token(setup)]
    if setup.bot_token:
        return _bot_token(setup)
    if setup.client_id:
        return _client(setup)
    fix = "Put `SLACK_BOT_TOKEN` and `SLACK_APP_TOKEN` into `.env`, as docs/slack.md shows."
    return [Finding(False, "No Slack workspace is set.", fix)]


def _bot_token(setup: Setup) -> list[Finding]:
    if setup.bot_token.startswith("xoxe."):
        what = "`SLACK_BOT_TOKEN` ends twelve hours after it was made, since token rotation is on for this app."
        fix = "Make an app from what `csmhs manifest slack` prints, where rotation is off, and set its token."
        return [Finding(False, what, fix)]
    if not setup.bot_token.startswith("xoxb-"):
        fix = "Copy the Bot User OAuth Token, which begins with xoxb-, from the app's OAuth & Permissions."
        return [Finding(False, "`SLACK_BOT_TOKEN` is not a bot's token.", fix)]
    return []


def _client(setup: Setup) -> list[Finding]:
    needed = {
        "SLACK_CLIENT_SECRET": (setup.client_secret, "Copy it from the app's Basic Information."),
        "PUBLIC_URL": (setup.public_url, "Set it to the https address under which browsers reach this process."),
        "CSMHS_SECRET_KEY": (setup.secret_key, "Set it to a long random text, and keep a copy somewhere safe."),
    }
    return [
        Finding(False, f"`SLACK_CLIENT_ID` is set, and `{name}` is not.", fix)
        for name, (value, fix) in needed.items()
        if not value
    ]


def _way_in(setup: Setup) -> list[Finding]:
    if not (setup.app_token or setup.signing_secret):
        fix = "Set `SLACK_APP_TOKEN` for a socket, or `SLACK_SIGNING_SECRET` and `PUBLIC_URL` for HTTPS."
        return [Finding(False, "Slack has no way in, so nothing would be heard.", fix)]
    if setup.signing_secret and not _SIGNING_SECRET.fullmatch(setup.signing_secret):
        what = "`SLACK_SIGNING_SECRET` does not look like one, which is 32 digits and letters from a to f."
        return [Finding(None, what, "Copy the Signing Secret again from the app's Basic Information.")]
    return []
