"""Slack door: cards as Block Kit messages, forms as modals, and what comes back from them."""
