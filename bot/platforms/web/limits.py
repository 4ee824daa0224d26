"""How much the practice workspace takes and shows at once."""

MESSAGE_LIMIT = 10_000
"""Characters of one typed message."""

POST_LIMIT = 64 * 1024
"""Bytes of one request."""

ENTRIES = 200
"""Lines of a conversation shown at first."""

ENTRIES_MOST = 2000
"""Lines shown when everything earlier is asked for."""

ARRIVALS = 4
"""Messages named after the clock was moved; the rest are counted."""

RECENT_TOKENS = 256
"""Requests whose result is remembered, so that a second click finds the first one's."""

RADIO_MOST = 5
"""Choices drawn as radio buttons; more become a list to pick from."""

HEARTBEAT_S = 15.0
"""Seconds between signs of life on a quiet live connection."""
