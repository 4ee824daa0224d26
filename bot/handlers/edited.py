"""Reminders that were sent and are settled now: the message itself says so, and offers nothing more."""

from dataclasses import replace

from bot.context import Context
from bot.messages import ConversationRef, Post, To
from bot.ui.cards import Buttons, Card, Element, Text, from_json, to_json
from store import deliveries
from store.tables import Delivery


async def settled(context: Context, about: str, district: str, text: str, *, member: str = "") -> tuple[Post, ...]:
    """Edits of every landed reminder of this thing to the district (or to one member alone), saying `text`."""
    rows = await deliveries.landed(context.session, about, district, member=member)
    return tuple(_edit(context, row, about, text) for row in rows)


def _edit(context: Context, row: Delivery, about: str, text: str) -> Post:
    card = done(from_json(row.card), about, text, whole=row.about == about)
    row.card = to_json(card)  # the next edit of this message starts from here
    context.session.add(row)
    return Post(
        to=To(ref=ConversationRef(row.platform, row.place, row.thread, row.message)),
        card=card,
        kind="edit",
        dedupe_key=f"edit|{row.id}|{about}|{context.now.isoformat()}",
        why="What this reminder was about is done, so it says so.",
        about=about,
        district=row.district,
        edits=True,
    )


def done(card: Card, about: str, text: str, *, whole: bool) -> Card:
    """The card saying what happened. `whole`: it was about nothing else; otherwise the rest of it stays below."""
    kept = () if whole else tuple(one for one in card.body if not (isinstance(one, Buttons) and _is_of(one, about)))
    return replace(card, body=(Text(text), *kept))


def _is_of(buttons: Element, about: str) -> bool:
    key = about.partition(":")[2]
    assert isinstance(buttons, Buttons)
    return any(one.value.partition("|")[0] == key for one in buttons.items)
