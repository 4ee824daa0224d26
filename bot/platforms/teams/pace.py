"""How fast Teams may be written to (learn.microsoft.com, "Rate limiting for bots", read November 2026)."""

from collections.abc import Mapping

from bot.platforms.pace import Limit

SEND = "send"
# In one conversation 7 in a second, 8 in two, 60 in thirty, 1,800 in an hour: two seconds apart keeps to all four.
# In one organization 50 a second, of which 40 are ours to plan with; replies take the rest.
LIMITS: Mapping[str, Limit] = {SEND: Limit(40, 1.0, 2.0)}
