"""Web door: the practice workspace in a browser."""
