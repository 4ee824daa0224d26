"""Looking in Slack for a message whose outcome is unknown: by its key, in the metadata of what stands in the history.

Slack may allow one look a minute (docs.slack.dev/apis/web-api/rate-limits, read November 2026), so a look that is
stopped goes on where it was when it is asked for again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.platforms.slack import kinds
from bot.platforms.slack.client import Api
from bot.platforms.slack.errors import Refused
from bot.platforms.slack.installs import Install
from bot.platforms.slack.sending import EVENT_TYPE, digest

PAGE = 15
"""Messages a look asks for at once: what unlisted apps are given."""
SLACK_EARLIER = timedelta(minutes=5)
"""Slack's clock may be behind ours by so much; by more, nothing Slack signs would be taken."""
HISTORY, REPLIES = "conversations.history", "conversations.replies"
UNDER_WAY = 1_000


@dataclass
class Look:
    """What a look has found: the parts by number and how many there must be.

    `methods` are still to be asked. `mended`: what stood in its way was put right, which is done once.
    """

    methods: list[str]
    cursor: str = ""
    found: dict[int, str] = field(default_factory=dict)
    of: int = 0
    mended: bool = False

    @property
    def is_over(self) -> bool:
        """All of it was found, or there is nowhere left to look."""
        return not self.methods or bool(self.of and len(self.found) == self.of)

    @property
    def is_whole(self) -> bool:
        """Every part is there."""
        return bool(self.of) and len(self.found) == self.of

    def read(self, answer: Mapping[str, Any], wanted: str, itself: Install) -> None:
        """Take what is ours from a page, and turn it. Any app may write a key of ours; only our own messages count."""
        for one in answer.get("messages", ()):
            if not _said_by(itself, one):
                continue
            metadata = one.get("metadata") or {}
            payload = metadata.get("event_payload") or {}
            if metadata.get("event_type") == EVENT_TYPE and payload.get("key") == wanted:
                self.found[int(payload["part"])], self.of = str(one["ts"]), int(payload["of"])
        self.cursor = str((answer.get("response_metadata") or {}).get("next_cursor") or "")
        if not self.cursor:
            self.methods.pop(0)


def _said_by(itself: Install, message: Mapping[str, Any]) -> bool:
    names = (("bot_id", itself.bot_id), ("user", itself.bot_user), ("app_id", itself.app_id))
    return any(name and message.get(kind) == name for kind, name in names)


class Looking:
    """Looks through `api`; looks that were stopped are kept."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._under_way: dict[str, Look] = {}

    async def look(self, team: str, channel: str, thread: str, key: str, since: datetime | None) -> Look:
        """The whole look; raises Refused, a permanent one when it can never be told."""
        # What was said to a thread that is gone stands in the conversation itself.
        look = self._under_way.pop(key, None) or Look([REPLIES, HISTORY] if thread else [HISTORY])
        oldest = f"{(since - SLACK_EARLIER).astimezone(UTC).timestamp():.6f}" if since else None
        try:
            while not look.is_over:
                await self._page(look, team, channel, thread, digest(key), oldest)
        except BaseException:
            self._keep(key, look)
            raise
        return look

    async def _page(self, look: Look, team: str, channel: str, thread: str, wanted: str, oldest: str | None) -> None:
        method = look.methods[0]
        ts = thread if method == REPLIES else None
        try:
            answer = await self._api.call(
                team, method, channel=channel, ts=ts, oldest=oldest, inclusive=True, limit=PAGE,
                include_all_metadata=True, cursor=look.cursor or None,
            )  # fmt: skip
        except Refused as refused:
            kind, error = refused.fault.kind, refused.fault.error
            if kind is kinds.OBJECT_GONE and method == REPLIES:
                look.methods.pop(0)
            elif error == "invalid_cursor" and not look.mended:
                look.cursor, look.mended = "", True
            elif error == "not_in_channel" and not look.mended and await self._api.tokens.can(team, "channels:join"):
                look.mended = True
                await self._api.call(team, "conversations.join", channel=channel)
            elif kind in (kinds.DESTINATION, kinds.FIXABLE):
                look.methods.clear()  # nothing can be said there either, so saying it again doubles nothing
            else:
                raise
        else:
            look.read(answer, wanted, await self._api.tokens.install(team))

    def _keep(self, key: str, look: Look) -> None:
        while len(self._under_way) >= UNDER_WAY:
            self._under_way.pop(next(iter(self._under_way)))
        self._under_way[key] = look
