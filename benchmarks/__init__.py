"""Figures with their limits and floors; run one as `python -m benchmarks.NAME`."""
