"""The package that is uploaded to Teams: what it offers is what the code answers, and Microsoft's schema takes it."""

import io
import json
import os
import re
import subprocess
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from bot import manifest_teams
from bot.errors import UserError
from bot.feature import CommandWord
from bot.handlers import FEATURES

ROOT = Path(__file__).parents[1]
CLIENT, URL = "11111111-2222-3333-4444-555555555555", "https://csmhs.example.org"
MADE = manifest_teams.manifest(CLIENT, URL)
COMMANDS: dict[str, CommandWord] = {name: word for feature in FEATURES for name, word in feature.commands.items()}
PACKAGES = os.environ.get("CSMHS_MICROSOFT", "")
VALIDATE = """
import * as found from '@microsoft/app-manifest';
const utils = found.AppManifestUtils ?? found.default.AppManifestUtils;
const given = JSON.parse(await new Promise((done) => {
  let text = ''; process.stdin.on('data', (part) => text += part).on('end', () => done(text));
}));
console.log(JSON.stringify(await utils.validateAgainstSchema(given)));
"""


def lists() -> list[dict[str, object]]:
    return list(MADE["bots"][0]["commandLists"])


def test_the_file_is_the_manifest_with_an_empty_id() -> None:
    empty = "00000000-0000-0000-0000-000000000000"

    kept = (ROOT / "manifests" / "teams" / "manifest.json").read_text(encoding="utf-8")

    assert kept == manifest_teams.written(manifest_teams.manifest(empty, ""))


def test_every_command_that_is_offered_is_one_with_its_own_help() -> None:
    for each in lists():
        for command in each["commands"]:  # type: ignore[attr-defined]
            assert command["description"] == COMMANDS[command["title"]].help.replace("`", "")


def test_every_list_is_as_long_as_teams_takes_and_nothing_stands_twice() -> None:
    assert len(lists()) <= 3
    for names in (manifest_teams.ALONE, manifest_teams.IN_CHATS):
        assert len(set(names)) == len(names) <= 12


def test_the_dialogs_are_commands_that_need_no_more_words() -> None:
    actions = MADE["composeExtensions"][0]["commands"]

    assert [one["id"] for one in actions] == list(manifest_teams.DIALOGS)
    for one in actions:
        assert one["fetchTask"]
        assert one["id"] in COMMANDS
        assert len(one["title"]) <= 32
        assert len(one["description"]) <= 128


def test_it_asks_for_no_permission() -> None:
    assert "authorization" not in MADE
    assert "webApplicationInfo" not in MADE


def test_every_text_is_as_long_as_teams_takes() -> None:
    assert len(MADE["name"]["short"]) <= 30
    assert len(MADE["name"]["full"]) <= 100
    assert len(MADE["description"]["short"]) <= 80
    assert len(MADE["description"]["full"]) <= 4000
    assert re.fullmatch(r"#[0-9a-f]{6}", MADE["accentColor"])


def test_the_package_holds_manifest_and_icons_of_the_right_size() -> None:
    with zipfile.ZipFile(io.BytesIO(manifest_teams.package(CLIENT, URL))) as package:
        assert package.namelist() == ["manifest.json", "color.png", "outline.png"]
        assert json.loads(package.read("manifest.json")) == MADE
        color, outline = (Image.open(io.BytesIO(package.read(name))) for name in ("color.png", "outline.png"))
    assert (color.size, outline.size) == ((192, 192), (32, 32))
    seen = {pixel[:3] for pixel in outline.convert("RGBA").get_flattened_data() if pixel[3] == 255}
    assert seen == {(255, 255, 255)}
    assert min(pixel[3] for pixel in outline.convert("RGBA").get_flattened_data()) == 0


def test_the_same_bot_keeps_its_id_and_another_one_has_another() -> None:
    other = manifest_teams.manifest("99999999-2222-3333-4444-555555555555", URL)

    assert MADE["id"] == manifest_teams.manifest(CLIENT, "")["id"] != other["id"]


def test_without_an_id_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="TEAMS_CLIENT_ID"):
        manifest_teams.save(tmp_path, "", URL)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.microsoft
@pytest.mark.skipif(not PACKAGES, reason="CSMHS_MICROSOFT does not say where npm @microsoft/app-manifest is.")
def test_microsofts_own_schema_takes_it_and_refuses_a_broken_one(tmp_path: Path) -> None:
    script = Path(PACKAGES) / "validate.mjs"
    script.write_text(VALIDATE, encoding="utf-8")
    broken = {**MADE, "name": {"short": "x" * 31}, "accentColor": "blue"}

    said = [
        json.loads(
            subprocess.run(
                ["node", script.name], cwd=PACKAGES, input=json.dumps(one), capture_output=True, text=True, check=True
            ).stdout
        )
        for one in (
            MADE,
            manifest_teams.manifest(CLIENT, ""),
            manifest_teams.manifest(CLIENT, URL, activity=True),
            broken,
        )
    ]

    assert said[:3] == [[], [], []]
    assert said[3] != []
