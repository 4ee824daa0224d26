"""What an e-mail may hold."""

SUBJECT = 200
"""Characters of a subject; RFC 5322 allows 998 in a line, people read far fewer (read 2026-08-15)."""

ADDRESS = 254
"""Characters of an address (RFC 5321, erratum 1690; read 2026-08-15)."""
