"""Pictures by a signed address: shown to whoever has it, until its day, and nothing else is."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from bot import settings, teams_door
from bot.platforms.teams.adapter import drawn
from bot.platforms.teams.picture_addresses import DAY_S, KEPT_DAYS, PATH, PictureAddresses
from bot.ui.cards import Card, Chart, Series
from store.db import Database

SECRET = b"a secret of the tests only"
HOST = "https://csmhs.example.org"
PNG, GIF = b"\x89PNG\r\n\x1a\n rest", b"GIF89a rest"
CHART = Card(
    "Screened", (Chart("Screened (sample)", ("Sep", "Oct"), (Series("Harbor", (142, None)),), unit="students"),)
)


@dataclass
class Shown:
    """The addresses, a clock in the hand, and somebody's browser."""

    folder: Path
    secret: bytes = SECRET
    now: float = 20_000 * DAY_S + 5.0

    @property
    def addresses(self) -> PictureAddresses:
        return PictureAddresses(HOST, self.folder, self.secret, lambda: self.now)

    async def get(self, url: str) -> httpx.Response:
        transport = httpx.ASGITransport(Starlette(routes=[self.addresses.route()]))
        async with httpx.AsyncClient(transport=transport, base_url=HOST) as client:
            return await client.get(url)


@pytest.fixture
def shown(tmp_path: Path) -> Shown:
    return Shown(tmp_path / "pictures")


async def test_whoever_has_the_address_sees_the_picture_after_a_restart_too(shown: Shown) -> None:
    url = await shown.addresses("image/png", PNG)

    answer = await shown.get(url)

    assert url.startswith(f"{HOST}{PATH}")
    assert (answer.status_code, answer.content) == (200, PNG)
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "private" in answer.headers["cache-control"]
    assert await shown.addresses("image/png", PNG) == url


async def test_the_address_is_dead_after_its_day_and_the_file_goes(shown: Shown) -> None:
    url = await shown.addresses("image/png", PNG)
    (file,) = shown.folder.iterdir()
    os.utime(file, (shown.now, shown.now))

    shown.now += KEPT_DAYS * DAY_S
    assert (await shown.get(url)).status_code == 200
    shown.now += DAY_S
    assert (await shown.get(url)).status_code == 404
    shown.now += DAY_S
    await shown.addresses("image/gif", GIF)

    assert [one.suffix for one in shown.folder.iterdir()] == [".gif"]


def _changed(url: str, part: int, to: str) -> str:
    parts = url.removeprefix(f"{HOST}{PATH}").split(".")
    parts[part] = to
    return f"{HOST}{PATH}{'.'.join(parts)}"


@pytest.mark.parametrize(
    ("part", "to"),
    [(0, "0" * 32), (1, "999999"), (2, "a" * 26), (3, "gif"), (3, "html"), (0, "..%2f..%2flive"), (2, ""), (1, "-1")],
)
async def test_an_address_that_was_not_signed_shows_nothing(shown: Shown, part: int, to: str) -> None:
    url = await shown.addresses("image/png", PNG)
    await shown.addresses("image/gif", GIF)

    assert (await shown.get(_changed(url, part, to))).status_code == 404


async def test_an_address_of_another_secret_shows_nothing(shown: Shown) -> None:
    url = await shown.addresses("image/png", PNG)
    shown.secret = b"another secret of the tests"

    assert (await shown.get(url)).status_code == 404


async def test_the_address_tells_nothing_of_the_picture(shown: Shown, tmp_path: Path) -> None:
    ours = await shown.addresses("image/png", PNG)
    anothers = await Shown(tmp_path / "other", b"another secret of the tests").addresses("image/png", PNG)

    assert re.fullmatch(rf"{HOST}{PATH}[0-9a-f]{{32}}\.20090\.[a-z2-7]{{26}}\.png", ours)
    assert ours.split(".")[-4] != anothers.split(".")[-4]


async def test_what_no_browser_should_open_stays_in_the_card(shown: Shown) -> None:
    assert (await shown.addresses("image/svg+xml", b"<svg/>")).startswith("data:image/svg+xml;base64,")


async def test_a_picture_that_cannot_be_kept_goes_inside_its_card(shown: Shown) -> None:
    shown.folder.write_bytes(b"a file where the folder should be")

    assert (await shown.addresses("image/png", PNG)).startswith("data:image/png;base64,")


async def test_a_chart_with_a_gap_is_shown_by_its_address(shown: Shown) -> None:
    found = await drawn(CHART, shown.addresses)

    answer = await shown.get(found.urls[0])
    assert answer.content.startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("url", "has"), [("https://csmhs.example.org", True), ("http://csmhs.example.org", False), ("", False)]
)
async def test_there_are_addresses_where_there_is_a_public_one(tmp_path: Path, url: str, has: bool) -> None:
    database = Database(f"sqlite:///{tmp_path / 'live.db'}")
    await database.migrate()
    ours = settings.load({"PUBLIC_URL": url, "CSMHS_DATA_DIR": str(tmp_path)}, None)

    first, again = await teams_door.pictures(ours, database), await teams_door.pictures(ours, database)

    assert (first is not None) == has
    if first is not None and again is not None:
        assert await first("image/png", PNG) == await again("image/png", PNG)
    await database.close()
