"""The tests mirror the rooms; trips walk through all of them."""
