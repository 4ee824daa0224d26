"""One structured line per thing that happened: a sentence, a stable `action`, ids and counts; never a text."""

import logging
import sys

import structlog

from bot.settings import Settings


def set_up(settings: Settings) -> None:
    """Write lines to standard error, at the level and in the format of the settings."""
    level = getattr(logging, settings.log_level.upper())
    last = structlog.processors.JSONRenderer() if settings.log_format == "json" else structlog.dev.ConsoleRenderer()
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            last,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        # Else each line that is not written, being below the level, costs more than many of the steps it tells of.
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=max(level, logging.WARNING), stream=sys.stderr)
