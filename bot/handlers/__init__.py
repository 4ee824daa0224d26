"""The features, in the order `/csmhs help` shows them. An explicit list: nothing is discovered (docs/adr/0006)."""

from bot.feature import Feature
from bot.handlers import (
    ask,
    calendar,
    checkin,
    convening,
    digest,
    escalate,
    help,
    members,
    months,
    paused,
    program,
    remind,
    status,
    submit,
    why,
)

FEATURES: tuple[Feature, ...] = (
    submit.FEATURE,
    status.FEATURE,
    calendar.FEATURE,
    convening.FEATURE,
    ask.FEATURE,
    escalate.FEATURE,
    why.FEATURE,
    months.FEATURE,
    members.FEATURE,
    program.FEATURE,
    remind.FEATURE,
    digest.FEATURE,
    checkin.FEATURE,
    paused.FEATURE,
    help.FEATURE,
)
