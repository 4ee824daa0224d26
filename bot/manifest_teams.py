"""The app package for Microsoft Teams: manifest, two icons, one zip, made anew each time.

Manifest 1.29 (its schema in npm `@microsoft/app-manifest` 1.1.2): the first with slash commands. Of
permissions it asks for none (one with `TEAMS_ACTIVITY=yes`): the bot hears what is said to it and posts where it was added.
"""

import io
import json
import zipfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from bot.errors import UserError
from bot.handlers import FEATURES
from bot.manifests import LONG_DESCRIPTION
from bot.teams_app import app_id

VERSION = "1.0.0"
"""Raise it with every change of the manifest, or Teams does not take it for an update."""
SCHEMA = "https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json"
COLOR, WHITE = "#1f4e5f", "#ffffff"
NAME = "CSMHS"
DESCRIPTION_SHORT = "Reminders, monthly data and answers for district teams of the collaborative."
IN_CHATS = ("submit", "status", "calendar", "convening", "ask", "escalate", "escalations", "why", "connect", "help")
ALONE = ("submit", "status", "calendar", "convening", "ask", "escalate", "why", "me", "join", "help")
DIALOGS = {"submit": "Enter a month's data", "escalate": "Send a question to a person"}
"""Commands that open a form, as actions beside the message box and in the / list."""
_OUTLINE_SIDE, _COLOR_SIDE = 32, 192


def manifest(client_id: str, public_url: str, *, activity: bool = False) -> dict[str, Any]:
    """The manifest of the bot with this client id; UserError when it is not one. `activity`: it asks for leave to show
    something in the activity feed of whoever adds it."""
    if len(client_id) != 36 or client_id.count("-") != 4:
        raise UserError(
            "`TEAMS_CLIENT_ID` is not set, so nothing was written. Register the bot first (docs/teams.md), then set it "
            "to the application (client) id, which looks like 11111111-2222-3333-4444-555555555555."
        )
    site = public_url or "https://www.doe.mass.edu/sfs/safety/coiin.html"
    host = public_url.removeprefix("https://").partition("/")[0]
    return {
        "$schema": SCHEMA,
        "manifestVersion": "1.29",
        "version": VERSION,
        "id": app_id(client_id),
        "developer": {"name": NAME, "websiteUrl": site, "privacyUrl": site, "termsOfUseUrl": site},
        "name": {"short": NAME, "full": "CSMHS assistant"},
        "description": {"short": DESCRIPTION_SHORT, "full": LONG_DESCRIPTION},
        "icons": {"color": "color.png", "outline": "outline.png"},
        "accentColor": COLOR,
        "supportsChannelFeatures": "tier1",
        "bots": [
            {
                "botId": client_id,
                "scopes": ["personal", "team", "groupChat"],
                "isNotificationOnly": False,
                "supportsFiles": False,
                "supportsTargetedMessages": True,
                "commandLists": [
                    {"scopes": ["personal"], "commands": _commands(ALONE)},
                    {
                        "scopes": ["team", "groupChat"],
                        "triggers": ["mention", "slash"],
                        "commands": _commands(IN_CHATS),
                    },
                ],
            }
        ],
        "composeExtensions": [
            {
                "botId": client_id,
                "commands": [
                    {
                        "id": name,
                        "type": "action",
                        "title": title,
                        "description": _help()[name],
                        "context": ["compose"],
                        "fetchTask": True,
                        "triggers": ["slash"],
                    }
                    for name, title in DIALOGS.items()
                ],
            }
        ],
        "validDomains": [host] if host else [],
        **(_activity(client_id) if activity else {}),
    }


def package(client_id: str, public_url: str, *, activity: bool = False) -> bytes:
    """The zip that is uploaded; the same bytes for the same settings."""
    files = {
        "manifest.json": written(manifest(client_id, public_url, activity=activity)).encode(),
        "color.png": icon(_COLOR_SIDE),
        "outline.png": icon(_OUTLINE_SIDE, outline=True),
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data)
    return held.getvalue()


def save(folder: Path, client_id: str, public_url: str, *, activity: bool = False) -> Path:
    """Write the package there, and give its path; UserError when it cannot be written."""
    path = folder / "csmhs-teams.zip"
    made = package(client_id, public_url, activity=activity)
    try:
        path.write_bytes(made)
    except OSError as error:
        raise UserError(
            f"{path} cannot be written ({error.strerror}), so nothing was. Give another folder."
        ) from error
    return path


def written(made: Mapping[str, Any]) -> str:
    """The manifest as the file in the package."""
    return json.dumps(made, indent=2, ensure_ascii=False) + "\n"


@cache
def icon(side: int, *, outline: bool = False) -> bytes:
    """A speech bubble with a heart beat, `side` pixels square; `outline`: white lines on nothing, as Teams wants one."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.patches import FancyBboxPatch

    figure = Figure(figsize=(1, 1), dpi=side, facecolor="none" if outline else COLOR)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    bubble = FancyBboxPatch((0.18, 0.34), 0.64, 0.42, boxstyle="round,pad=0.02,rounding_size=0.12", fill=not outline,
                            facecolor=WHITE, edgecolor=WHITE, linewidth=4.2)  # fmt: skip
    axes.add_patch(bubble)
    axes.plot((0.34, 0.30, 0.48), (0.33, 0.18, 0.33), color=WHITE, linewidth=4.2, solid_joinstyle="round")
    if not outline:
        axes.fill((0.33, 0.29, 0.49), (0.36, 0.17, 0.36), color=WHITE)
    beat = ((0.26, 0.40, 0.46, 0.54, 0.60, 0.74), (0.55, 0.55, 0.66, 0.44, 0.55, 0.55))
    axes.plot(
        *beat, color=WHITE if outline else COLOR, linewidth=4.2, solid_joinstyle="round", solid_capstyle="round"
    )
    held = io.BytesIO()
    figure.savefig(held, format="png", dpi=side, transparent=outline, metadata={"Software": None})
    return held.getvalue()


def _activity(client_id: str) -> dict[str, Any]:
    """Resource-specific consent: whoever adds the app allows it for themselves."""
    wanted = {"name": "TeamsActivity.Send.User", "type": "Application"}
    return {
        "webApplicationInfo": {"id": client_id, "resource": f"api://{client_id}"},
        "authorization": {"permissions": {"resourceSpecific": [wanted]}},
    }


def _commands(names: tuple[str, ...]) -> list[dict[str, str]]:
    return [{"title": name, "description": _help()[name]} for name in names]


@cache
def _help() -> Mapping[str, str]:
    return {name: command.help.replace("`", "") for feature in FEATURES for name, command in feature.commands.items()}
