"""App manifests: what is pasted into a platform's page, so that the app there is set up in one go.

`manifests/slack.json` is what `csmhs manifest slack` prints. Fields and limits: docs.slack.dev/reference/app-manifest;
which event wants which permission: docs.slack.dev/reference/events; both read November 2026.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.errors import UserError
from bot.platforms.slack import scopes

app = typer.Typer(help="App manifests, to be pasted into a platform's own page.")

EVENTS: Mapping[str, tuple[str, ...]] = {
    "app_home_opened": (),
    "app_mention": ("app_mentions:read",),
    "app_uninstalled": (),
    "channel_archive": ("channels:read",),
    "channel_deleted": ("channels:read",),
    "channel_left": ("channels:read",),
    "channel_rename": ("channels:read",),
    "channel_unarchive": ("channels:read",),
    "group_archive": ("groups:read",),
    "group_deleted": ("groups:read",),
    "group_left": ("groups:read",),
    "group_rename": ("groups:read",),
    "group_unarchive": ("groups:read",),
    "member_joined_channel": ("channels:read", "groups:read"),
    "member_left_channel": ("channels:read", "groups:read"),
    "message.channels": ("channels:history",),
    "message.groups": ("groups:history",),
    "message.im": ("im:history",),
    "tokens_revoked": (),
    "user_change": ("users:read",),
}
"""What Slack tells us of, and the permissions of which it wants one before it takes the event into a manifest."""

DESCRIPTION = "Reminds district teams of convenings and monthly data, takes the data, and answers from stored text."
LONG_DESCRIPTION = (
    "An assistant for a school mental health learning collaborative. It reminds district teams of convenings, deadlines "
    "and their monthly data, takes the data, and answers questions from stored text with its source and date. What it "
    "has no answer to goes to a person, and the reply comes back. It never writes text of its own and refuses what "
    "could identify a student."
)


@app.command("slack")
def print_slack(
    url: Annotated[
        str, typer.Option("--url", help="The https address Slack calls, for many workspaces; else a socket is used.")
    ] = "",
) -> None:
    """Print the Slack app's manifest: over a socket for one workspace, or with --url over HTTPS for many."""
    if url and not url.startswith("https://"):
        raise UserError(
            "Slack calls https addresses only, so nothing was printed. Give one like https://csmhs.example.org, or "
            "leave `--url` out to use a socket."
        )
    typer.echo(written(slack(url.rstrip("/"))), nl=False)


@app.command("teams")
def save_teams(
    client_id: Annotated[
        str, typer.Option("--client-id", help="The bot's application (client) id; else that of TEAMS_CLIENT_ID.")
    ] = "",
    folder: Annotated[Path, typer.Option("--folder", help="Where to put the package.")] = Path(),
) -> None:
    """Make the package that is uploaded to Microsoft Teams: manifest and icons in one zip."""
    from bot import manifest_teams, settings

    known = settings.load()
    path = manifest_teams.save(
        folder, client_id or known.teams_client_id, known.public_url, activity=known.teams_activity
    )
    typer.echo(f"{path} is made. Upload it in Teams under Apps, Manage your apps, Upload an app (docs/teams.md).")


def written(manifest: Mapping[str, Any]) -> str:
    """The manifest as the file that is pasted."""
    return json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"


def slack(url: str = "") -> dict[str, Any]:
    """The Slack app: over a socket for one workspace, or taking requests at `url` and installable in many.

    An optional permission stands in both lists: `bot` asks for it, `bot_optional` lets whoever installs decline it.
    """
    from bot.platforms.slack.oauth import REDIRECT
    from bot.slack_door import EVENTS as PATH

    requests = {"request_url": f"{url}{PATH}"} if url else {}
    return {
        "display_information": {
            "name": "CSMHS assistant",
            "description": DESCRIPTION,
            "long_description": LONG_DESCRIPTION,
            "background_color": "#1f4e5f",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": "csmhs", "always_online": True},
            "slash_commands": [
                {
                    "command": "/csmhs",
                    **({"url": f"{url}{PATH}"} if url else {}),
                    "description": "Dates, monthly data and questions of the collaborative",
                    "usage_hint": "help, status, submit, calendar, or a question",
                    "should_escape": True,
                }
            ],
        },
        "oauth_config": {
            **({"redirect_urls": [f"{url}{REDIRECT}"]} if url else {}),
            "scopes": {
                "bot": [scope.name for scope in (*scopes.BASE, *scopes.OPTIONAL)],
                "bot_optional": [scope.name for scope in scopes.OPTIONAL],
            },
        },
        "settings": {
            "event_subscriptions": {**requests, "bot_events": list(EVENTS)},
            "interactivity": {"is_enabled": True, **requests},
            "org_deploy_enabled": False,
            "socket_mode_enabled": not url,
            "token_rotation_enabled": bool(url),
        },
    }
