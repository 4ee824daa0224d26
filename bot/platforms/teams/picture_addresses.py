"""Pictures by an address of our own that is signed and ends, for those who have a public address; else the picture itself
stands in the card.

`/teams/pictures/DIGEST.UNTIL.SIGNATURE.png`: nobody can make one, and nothing of what the picture shows can be read from it.
Whoever has one sees the picture until the day it ends, as whoever has the card does.
"""

import asyncio
import hashlib
import hmac
import re
import time
from base64 import b32encode
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.platforms.teams.adaptive import data_uri

log = structlog.get_logger()

PATH = "/teams/pictures/"
DAY_S = 24 * 3600
KEPT_DAYS = 90
"""So long a card shows its picture; the numbers and the words beside it stay."""
KINDS: Mapping[str, str] = MappingProxyType({"png": "image/png", "jpg": "image/jpeg", "gif": "image/gif"})
_NAME = re.compile(
    r"(?P<digest>[0-9a-f]{32})\.(?P<until>[0-9]{1,6})\.(?P<signature>[a-z2-7]{26})\.(?P<kind>png|jpg|gif)"
)


class PictureAddresses:
    """Keeps pictures in a folder, under names that it has signed with `secret`. `now` gives seconds since 1970."""

    def __init__(self, base_url: str, folder: Path, secret: bytes, now: Callable[[], float] = time.time) -> None:
        if len(secret) < 16:
            raise ValueError("a secret of at least 16 bytes is needed")
        self._base_url = base_url.rstrip("/")
        self._folder = folder
        self._secret = secret
        self._now = now
        self._tidied = 0

    async def __call__(self, media_type: str, data: bytes) -> str:
        """Where the picture is shown; the picture itself where it could not be kept."""
        kind = next((kind for kind, known in KINDS.items() if known == media_type), "")
        if not kind:
            return data_uri(media_type, data)
        try:
            digest = await asyncio.to_thread(self._keep, kind, data)
        except OSError as error:
            log.error("A picture could not be kept.", action="teams_no_picture", error=type(error).__name__)
            return data_uri(media_type, data)
        until = self._today + KEPT_DAYS
        return f"{self._base_url}{PATH}{digest}.{until}.{self._signature(digest, until, kind)}.{kind}"

    def route(self) -> Route:
        """Serves what was signed, and nothing else."""

        async def picture(request: Request) -> Response:
            found = _NAME.fullmatch(request.path_params["name"])
            if found is None or not self._is_good(found):
                return Response(status_code=404)
            try:
                data = await asyncio.to_thread(self._file(found["digest"], found["kind"]).read_bytes)
            except OSError:
                return Response(status_code=404)
            left_s = (int(found["until"]) - self._today + 1) * DAY_S
            headers = {
                "Cache-Control": f"private, max-age={min(left_s, DAY_S)}, immutable",
                "X-Content-Type-Options": "nosniff",
                "Content-Security-Policy": "default-src 'none'",
            }
            return Response(data, media_type=KINDS[found["kind"]], headers=headers)

        return Route(f"{PATH}{{name}}", picture, methods=["GET"])

    @property
    def _today(self) -> int:
        """Days since 1970."""
        return int(self._now() // DAY_S)

    def _is_good(self, name: "re.Match[str]") -> bool:
        signature = self._signature(name["digest"], int(name["until"]), name["kind"])
        return hmac.compare_digest(signature, name["signature"]) and self._today <= int(name["until"])

    def _signature(self, digest: str, until: int, kind: str) -> str:
        signed = hmac.new(self._secret, f"{digest} {until} {kind}".encode(), hashlib.sha256).digest()
        return b32encode(signed[:16]).decode().rstrip("=").lower()

    def _file(self, digest: str, kind: str) -> Path:
        return self._folder / f"{digest}.{kind}"

    def _keep(self, kind: str, data: bytes) -> str:
        # Of the secret, too: a digest of the picture alone would tell whoever guesses the numbers that they are right.
        digest = hmac.new(self._secret, b"picture " + data, hashlib.sha256).hexdigest()[:32]
        file = self._file(digest, kind)
        self._folder.mkdir(parents=True, exist_ok=True)
        self._tidy()
        if not file.exists():
            being_written = file.with_suffix(".part")
            being_written.write_bytes(data)
            being_written.replace(file)
        else:
            file.touch()
        return digest

    def _tidy(self) -> None:
        """Once a day, what no address leads to any more."""
        if self._tidied == self._today:
            return
        self._tidied = self._today
        for file in self._folder.iterdir():
            if file.stat().st_mtime < self._now() - (KEPT_DAYS + 1) * DAY_S:
                file.unlink(missing_ok=True)
