"""The clock as a door: what is due, on which day, and the tick."""
