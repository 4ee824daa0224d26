"""Every table. State rows plus two append-only ledgers: deliveries (with decisions not to send) and audit.

`table=True` models do not validate, so nothing unchecked is written from here: the routers and flows check first.
"""

from datetime import date, datetime

from sqlalchemy import Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from store.types import UtcDateTime

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Meta(SQLModel, table=True):
    """Facts about this database: `kind` is practice or live; marks of the clock; the practice clock itself."""

    name: str = Field(primary_key=True)
    value: str = Field(sa_type=Text)


class ProgramVersion(SQLModel, table=True):
    """A published program, whole, as TOML. The highest number is in force."""

    __tablename__ = "program_version"
    number: int = Field(primary_key=True)
    body: str = Field(sa_type=Text)
    published_at: datetime = Field(sa_type=UtcDateTime)
    published_by: str = ""
    based_on: int = 0
    note: str = ""


class Member(SQLModel, table=True):
    """A person of the collaborative. `key` is the program file's id where there is one."""

    id: str = Field(primary_key=True)
    name: str
    role: str
    district: str = Field(default="", index=True)
    active: bool = True
    direct_reminders: bool = True
    told_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    joined_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    left_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Account(SQLModel, table=True):
    """One account of a member on one platform; `direct` is where to write to them alone.

    `gone`: the platform closed the account, so nothing is written there.
    """

    __table_args__ = (UniqueConstraint("platform", "account_id"),)
    id: int | None = Field(default=None, primary_key=True)
    member: str = Field(foreign_key="member.id", index=True)
    platform: str
    account_id: str
    direct: str = ""
    gone: bool = False
    linked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Place(SQLModel, table=True):
    """Where a purpose (`district:ID`, `coordinators`, `escalations`) is heard.

    `name` is what people there call it. `trouble` says why nothing is sent there for now, "" when all is well.
    """

    __table_args__ = (UniqueConstraint("purpose", "platform", "place"),)
    id: int | None = Field(default=None, primary_key=True)
    purpose: str = Field(index=True)
    platform: str
    place: str = Field(index=True)
    name: str = ""
    workspace: str = ""
    trouble: str = ""
    connected_by: str = ""
    connected_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Workspace(SQLModel, table=True):
    """An organization's workspace that installed the assistant. `district` is whose it is, by a coordinator's word.

    `state`: installed or removed. Its tokens are in `Installation`.
    """

    platform: str = Field(primary_key=True)
    workspace: str = Field(primary_key=True)
    name: str = ""
    state: str = "installed"
    district: str = ""
    by: str = ""
    at: datetime = Field(sa_type=UtcDateTime)


class Installation(SQLModel, table=True):
    """What a platform needs to speak in a workspace, encrypted by the door that wrote it."""

    platform: str = Field(primary_key=True)
    workspace: str = Field(primary_key=True)
    body: str = Field(sa_type=Text)
    updated_at: datetime = Field(sa_type=UtcDateTime)


class OneTime(SQLModel, table=True):
    """A word that was good once and has been used, such as the state of an installation; kept as its hash for a while."""

    __tablename__ = "one_time"
    word_hash: str = Field(primary_key=True)
    expires_at: datetime = Field(sa_type=UtcDateTime)


class Invite(SQLModel, table=True):
    """A one-time code, kept only as its hash. `member` set: it links a further account to that member.

    `purpose` set: it connects the conversation it is typed in.
    """

    code_hash: str = Field(primary_key=True)
    role: str = ""
    district: str = ""
    name: str = ""
    member: str = ""
    purpose: str = ""
    made_by: str = ""
    expires_at: datetime = Field(sa_type=UtcDateTime)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class InboxEvent(SQLModel, table=True):
    """An inbound event that has had its effect; a repeat finds it here."""

    __tablename__ = "inbox_event"
    event_id: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)


class Thread(SQLModel, table=True):
    """What a conversation is about. `account` "" is anybody in that thread; else an open typed dialog of one person.

    `thing` is `kind:id`, such as `escalation:7` or `entry:12`. `step` and `data` are the dialog's own state.
    """

    __table_args__ = (UniqueConstraint("platform", "place", "thread", "account"),)
    id: int | None = Field(default=None, primary_key=True)
    platform: str
    place: str
    thread: str = ""
    account: str = ""
    thing: str = Field(index=True)
    step: str = ""
    data: str = Field(default="", sa_type=Text)
    updated_at: datetime = Field(sa_type=UtcDateTime)


class Draft(SQLModel, table=True):
    """A team's half-filled monthly entry. It belongs to the district, not to who began it."""

    __table_args__ = (
        Index(
            "uq_draft_open",
            "district",
            "month",
            unique=True,
            sqlite_where=text("state = 'open'"),
            postgresql_where=text("state = 'open'"),
        ),
    )
    id: int | None = Field(default=None, primary_key=True)
    token: str = Field(unique=True)
    district: str
    month: str
    owner: str
    state: str = "open"
    answers: str = Field(default="{}", sa_type=Text)
    measures: str = Field(default="[]", sa_type=Text)
    started_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)


class Submission(SQLModel, table=True):
    """A district's data for a month. One row per district and month; corrections go to ValueChange."""

    __table_args__ = (UniqueConstraint("district", "month"),)
    id: int | None = Field(default=None, primary_key=True)
    district: str
    month: str
    token: str = Field(unique=True)
    by: str
    at: datetime = Field(sa_type=UtcDateTime)
    on_time: bool
    standing: str
    program_version: int = 0
    changed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Value(SQLModel, table=True):
    """One measure of one submission: a number as text, or the reason it is not available."""

    submission: int = Field(foreign_key="submission.id", primary_key=True)
    measure: str = Field(primary_key=True)
    number: str = ""
    reason: str = ""


class ValueChange(SQLModel, table=True):
    """A correction: who, when, what it said before and says now."""

    __tablename__ = "value_change"
    id: int | None = Field(default=None, primary_key=True)
    submission: int = Field(foreign_key="submission.id", index=True)
    measure: str
    old: str
    new: str
    by: str
    at: datetime = Field(sa_type=UtcDateTime)


class Reopening(SQLModel, table=True):
    """A closed month opened again for one district by a person, until a day (inclusive)."""

    id: int | None = Field(default=None, primary_key=True)
    district: str = Field(index=True)
    month: str
    by: str
    at: datetime = Field(sa_type=UtcDateTime)
    until: date


class Done(SQLModel, table=True):
    """A team said a milestone is done."""

    milestone: str = Field(primary_key=True)
    district: str = Field(primary_key=True)
    by: str
    at: datetime = Field(sa_type=UtcDateTime)


class Rsvp(SQLModel, table=True):
    """One person's answer to one convening: `in person`, `virtually` or `no`."""

    convening: str = Field(primary_key=True)
    member: str = Field(primary_key=True)
    district: str = ""
    answer: str
    at: datetime = Field(sa_type=UtcDateTime)


class Attendance(SQLModel, table=True):
    """Who was at a convening, as taken afterwards."""

    convening: str = Field(primary_key=True)
    member: str = Field(primary_key=True)
    district: str = ""
    present: bool
    by: str
    at: datetime = Field(sa_type=UtcDateTime)


class Escalation(SQLModel, table=True):
    """A question given to a person. `chain` is a snapshot of contact ids taken when it was opened.

    `joint`: the number of the oldest of several that are to be answered together, 0 for none; `wording` is how they are
    then asked, and `consent` what this asker says to it: asked, yes or no.
    """

    id: int | None = Field(default=None, primary_key=True)
    state: str = Field(default="open", index=True)
    topic: str = ""
    question: str = Field(sa_type=Text)
    bot_said: str = Field(default="", sa_type=Text)
    asker: str = ""
    asker_name: str = ""
    district: str = Field(default="", index=True)
    asker_ref: str = Field(default="", sa_type=Text)
    chain: str = Field(default="[]", sa_type=Text)
    level: int = 0
    contact: str = ""
    nudges: int = 0
    opened_at: datetime = Field(sa_type=UtcDateTime)
    level_at: datetime = Field(sa_type=UtcDateTime)
    next_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    acknowledged_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    joint: int = Field(default=0, index=True)
    wording: str = Field(default="", sa_type=Text)
    consent: str = ""


class EscalationNote(SQLModel, table=True):
    """One thing said or done in an escalation, in order. `kind`: asked, answer, follow-up, acknowledged, nudged,
    handed on, closed, reopened."""

    __tablename__ = "escalation_note"
    id: int | None = Field(default=None, primary_key=True)
    escalation: int = Field(foreign_key="escalation.id", index=True)
    kind: str
    by: str
    by_name: str = ""
    body: str = Field(default="", sa_type=Text)
    at: datetime = Field(sa_type=UtcDateTime)


class Delivery(SQLModel, table=True):
    """One message to one conversation, written down before it is sent; also each decision not to send.

    `state`: queued, sending, sent, failed, expired, cancelled, skipped, combined, held. `platform` and `place` are
    resolved from the post's `To` when it is queued. `member` is set when it is for one person. `edits` names the
    landed message that the card takes the place of.
    """

    __table_args__ = (
        Index(
            "ix_delivery_ready",
            "next_at",
            sqlite_where=text("state in ('queued', 'sending')"),
            postgresql_where=text("state in ('queued', 'sending')"),
        ),
    )
    id: int | None = Field(default=None, primary_key=True)
    dedupe_key: str = Field(unique=True)
    kind: str
    about: str = Field(default="", index=True)
    district: str = Field(default="", index=True)
    member: str = Field(default="", index=True)
    purpose: str = ""
    platform: str = ""
    place: str = ""
    thread: str = ""
    subject: str = ""
    card: str = Field(sa_type=Text)
    why: str = Field(default="", sa_type=Text)
    covered_by: str = ""
    state: str = "queued"
    reason: str = Field(default="", sa_type=Text)
    tries: int = 0
    queued_at: datetime = Field(sa_type=UtcDateTime)
    next_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    lease_token: str = ""
    lease_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    message: str = ""
    edits: str = ""


class Entry(SQLModel, table=True):
    """One line of a transcript: what the practice workspace shows, and the mailbox of e-mails that would have gone.

    `place` is a conversation of that platform; `viewer` set: only that account sees it. `key` is the delivery's.
    """

    __tablename__ = "entry"
    id: int | None = Field(default=None, primary_key=True)
    platform: str
    place: str = Field(index=True)
    thread: str = ""
    author: str
    author_name: str = ""
    viewer: str = ""
    body: str = Field(sa_type=Text)
    is_card: bool = True
    key: str = Field(default="", index=True)
    subject: str = ""
    at: datetime = Field(sa_type=UtcDateTime)


class FaqFeedback(SQLModel, table=True):
    """How an answer was received. The question's own words are not kept."""

    __tablename__ = "faq_feedback"
    id: int | None = Field(default=None, primary_key=True)
    entry: str
    member: str = ""
    helped: bool
    at: datetime = Field(sa_type=UtcDateTime)


class DangerCount(SQLModel, table=True):
    """How often the safety message was shown on a day, by its language. Never where, to whom, or why."""

    __tablename__ = "danger_count"
    day: date = Field(primary_key=True)
    language: str = Field(primary_key=True)
    shown: int = 0


class Unanswered(SQLModel, table=True):
    """A member's question that had no stored answer, without who asked; gone after `store.unanswered.KEPT`.

    `near` is the entry that came nearest, "" when none did. The text has passed the guards.
    """

    id: int | None = Field(default=None, primary_key=True)
    question: str = Field(sa_type=Text)
    near: str = ""
    day: date = Field(index=True)


class FaqProposal(SQLModel, table=True):
    """A stored answer that somebody proposes to add, change or retire; a coordinator decides.

    `kind`: add, change, retire. `state`: waiting, approved, declined. `entry` is the entry it is about, "" for a new
    one; `phrasings` and `topics` are JSON lists.
    """

    __tablename__ = "faq_proposal"
    id: int | None = Field(default=None, primary_key=True)
    kind: str
    state: str = Field(default="waiting", index=True)
    entry: str = ""
    question: str = Field(default="", sa_type=Text)
    answer: str = Field(default="", sa_type=Text)
    phrasings: str = Field(default="[]", sa_type=Text)
    topics: str = Field(default="[]", sa_type=Text)
    source: str = Field(default="", sa_type=Text)
    as_of: date
    escalation: int | None = None
    by: str
    at: datetime = Field(sa_type=UtcDateTime)
    decided_by: str = ""
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class StillTrue(SQLModel, table=True):
    """When somebody was last asked whether a stored answer is still true, for each day it was last known to be."""

    __tablename__ = "still_true"
    entry: str = Field(primary_key=True)
    known: date = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)


class Audit(SQLModel, table=True):
    """Who did what to what, when. Append-only."""

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)
    by: str
    act: str
    thing: str = ""
    detail: str = Field(default="", sa_type=Text)
