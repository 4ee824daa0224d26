"""Neutral words for what is shown: cards, forms, plain text, and how people say things."""
