"""What Teams takes, as its documents said when they were read in November 2026."""

CARD_VERSION = "1.5"
"""Of cards sent by bots and of dialogs (learn.microsoft.com, "Cards reference")."""
MESSAGE_BYTES = 80_000
"""Of a message as UTF-16: 100 KB are allowed ("Format your bot messages", March 2025), pictures in it not counted."""
SMALL_BYTES = 27_000
"""For a message that was refused for its size: older documents say 28 KB."""
SUMMARY = 250
"""Characters of a notification that we send; Teams shows fewer."""
ACTIONS = 6
"""Buttons in one row; Teams hides more of them behind three dots."""
EXPANDED = 5
"""So many choices stand open under each other; more of them are a list to open."""
TITLE = 64
"""Characters of a dialog's title that can be read."""
