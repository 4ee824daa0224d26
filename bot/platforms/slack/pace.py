"""How fast Slack may be written to."""

from collections.abc import Callable, Mapping

from bot.platforms import pace
from bot.platforms.pace import Limit

POST, UPDATE = "chat.postMessage", "chat.update"

# docs.slack.dev/apis/web-api/rate-limits, read November 2026: one message a second in a channel and "several hundred"
# a minute in a workspace, here 200 a minute of which 20 may go at once; chat.update is of tier 3, 50 a minute.
LIMITS: Mapping[str, Limit] = {POST: Limit(20, 6.0, 1.0), UPDATE: Limit(10, 12.0, 0.0)}


class Pacer(pace.Pacer):
    """Turns for every workspace."""

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__(clock, LIMITS)

    def wait_s(self, team: str, channel: str, key: str, method: str = POST) -> float:
        """As for any platform; a method that is not named says something new."""
        return super().wait_s(team, channel, key, method)

    def part_s(self, team: str, channel: str, method: str = POST) -> float:
        """The same."""
        return super().part_s(team, channel, method)
