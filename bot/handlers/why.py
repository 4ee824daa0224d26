"""Why did I get this, why not, and when is the next one: read from what was written down at the time."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import col, select

from bot.context import Context
from bot.feature import CommandWord, Feature, Owned
from bot.handlers import agenda, ahead_text, names
from bot.messages import ActionClicked, Command, Inbound, Outcome
from bot.ui import say
from bot.ui.cards import Button, Buttons, Card, Divider, Element, Text
from store import deliveries
from store.program import Role
from store.tables import Delivery

SHOWN = 3
MOST = 10
LOOKED_AT = 200
PLACES = {Role.COORDINATOR: ("coordinators", "escalations"), Role.CONTACT: ("escalations",)}


async def command(word: Inbound, context: Context) -> Outcome:
    """`why`, `why 5` or `why October`: the newest things, so many, or those the word is about."""
    assert isinstance(word, Command)
    return await _answer(context, word.text.strip())


async def more(word: Inbound, context: Context) -> Outcome:
    """The button under a shorter list."""
    assert isinstance(word, ActionClicked)
    return await _answer(context, word.value)


async def _answer(context: Context, wanted: str) -> Outcome:
    assert context.member is not None
    member = context.member
    asked = int(wanted) if wanted.isascii() and wanted.isdecimal() and len(wanted) < 4 else 0
    about = "" if asked else wanted.casefold()
    rows = await deliveries.of_person(context.session, member.id, _purposes(context), LOOKED_AT)
    # What one message combined is told by its parts' own reasons, below it.
    rows = [row for row in rows if row.queued_at <= context.now and (not about or _is_about(row, about, context))]
    shown = rows[: max(1, min(asked or SHOWN, MOST))]
    zone = agenda.zone_of(context.program, member.district)
    body: list[Element] = []
    if not rows:
        about_it = f" about “{wanted[:40]}”" if wanted and not asked else ""
        body.append(Text(f"I have sent you nothing{about_it} so far, and decided nothing against it."))
    covers = {row.covered_by: await _inside(context, row.covered_by) for row in shown if row.covered_by}
    for row in shown:
        body += _said(row, context, zone, covers)
    body += [Divider()] if shown else []
    answered = await ahead_text.answered(context, member.district)
    body.append(Text(ahead_text.next_reminder(context.program, member.district, context.now, answered)))
    if len(rows) > len(shown) and len(shown) < MOST:
        body.append(Buttons((Button("Show more", "why.more", str(MOST)),)))
    return Outcome(reply=Card(title="Why you get what you get", body=tuple(body)))


def _purposes(context: Context) -> tuple[str, ...]:
    assert context.member is not None
    own = (f"district:{context.member.district}",) if context.member.district else ()
    return (*own, *PLACES.get(Role(context.member.role), ()))


def _is_about(row: Delivery, wanted: str, context: Context) -> bool:
    words = f"{names.title(context.program, row.about)} {row.kind} {row.why} {row.reason}".casefold()
    return wanted in words


async def _inside(context: Context, key: str) -> Delivery | None:
    query = select(Delivery).where(col(Delivery.dedupe_key) == key)
    return (await context.session.exec(query)).first()


def _said(row: Delivery, context: Context, zone: ZoneInfo, covers: dict[str, Delivery | None]) -> list[Element]:
    thing = _thing(row, context)
    where = "to you" if row.member else f"to the channel of {_audience(row, context)}"
    return [
        Text(f"{thing}, {where}", style="heading"),
        Text(_happened(row, zone, covers.get(row.covered_by))),
        Text(f"Why: {row.why}" if row.why else "No reason was recorded."),
    ]


def _thing(row: Delivery, context: Context) -> str:
    what = row.kind.capitalize()
    if row.about.startswith("digest:"):
        return "Weekly digest"
    if row.about == "combined":
        return "Several reminders in one message"
    if row.about.startswith("escalation:"):
        return f"{what} about question #{row.about.partition(':')[2]}"
    return f"{what} about {names.title(context.program, row.about)}" if row.about else what


def _audience(row: Delivery, context: Context) -> str:
    kind, _, district = row.purpose.partition(":")
    return names.district_name(context.program, district) if kind == "district" else f"the {kind}"


def _happened(row: Delivery, zone: ZoneInfo, inside: Delivery | None) -> str:
    planned = say.moment(row.queued_at, zone)
    match row.state:
        case "sent":
            return f"Sent {_at(row.sent_at, zone)}."
        case "queued" | "sending":
            wait = f" ({row.reason})" if row.reason else ""
            return f"Waiting; it goes out {say.moment(row.next_at, zone)} or soon after{wait}."
        case "combined":
            if inside is None or inside.state in ("queued", "sending"):
                return f"Part of one message with others, planned {planned}."
            if inside.state == "sent":
                return f"Sent {_at(inside.sent_at, zone)}, in one message with others."
            return f"Not sent, with the message it was part of ({inside.reason or inside.state})."
        case "skipped":
            return f"Not sent on {planned}: {row.reason}."
        case "cancelled":
            return f"Planned {planned}, then taken back: {row.reason}."
        case "expired":
            return f"Planned {planned}, not sent: {row.reason}."
        case "held":
            return f"Kept back since {planned}: sending e-mail is not switched on."
        case _:
            return f"Planned {planned}, but it did not get through: {row.reason or 'no answer'}."


def _at(sent: datetime | None, zone: ZoneInfo) -> str:
    return say.moment(sent, zone) if sent else "at a time that was not recorded"


FEATURE = Feature(
    name="why",
    commands={"why": CommandWord("why [number or word]", "why you got a message, or why not", command)},
    actions={"why.more": Owned(more)},
)
