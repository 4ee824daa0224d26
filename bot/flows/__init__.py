"""Decisions: pure, without clock, store or platform."""
