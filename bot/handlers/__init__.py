"""The features, in the order `/csmhs help` shows them. An explicit list: nothing is discovered (docs/adr/0006)."""

from bot.feature import Feature
from bot.handlers import (
    ask,
    calendar,
    checkin,
    convening,
    digest,
    escalate,
    faq_review,
    help,
    members,
    months,
    paused,
    program,
    remind,
    status,
    still_true,
    submit,
    unanswered,
    why,
)

FEATURES: tuple[Feature, ...] = (
    submit.FEATURE,
    status.FEATURE,
    calendar.FEATURE,
    convening.FEATURE,
    ask.FEATURE,
    escalate.FEATURE,
    faq_review.FEATURE,
    unanswered.FEATURE,
    still_true.FEATURE,
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
