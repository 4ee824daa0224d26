"""How fast letters leave a mailbox."""

from collections.abc import Mapping

from bot.platforms.pace import Limit

SEND, MAILBOX = "send", "mailbox"
# Exchange Online takes 30 messages a minute of a mailbox (learn.microsoft.com/answers/questions/542802, read November
# 2026); a year's questions are fewer than what this lets go in a day.
LIMITS: Mapping[str, Limit] = {SEND: Limit(20, 60.0, 0.0)}
