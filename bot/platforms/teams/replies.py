"""How an outcome is said back: to a press in a dialog, to a form in its own dialog, to words where they were said; for one
person where only they should read it."""

from dataclasses import replace

from bot.errors import DeliveryError
from bot.messages import ConversationRef, FormErrors, Outcome, ShowForm
from bot.platforms.teams import adaptive
from bot.platforms.teams.adapter import TeamsPlatform, message_with
from bot.platforms.teams.adaptive import CONTENT_TYPE, Json
from bot.platforms.teams.adaptive_forms import form_content
from bot.platforms.teams.inbound import AGAIN, HERE, PLATFORM, Heard, place_of
from bot.platforms.teams.limits import TITLE
from bot.ui import cards
from bot.ui.cards import Button, Card, Text
from bot.ui.forms import Form

OPEN = "Open the form"
FILL_IN_HERE = "Fill it in here"
NOT_DONE = frozenset({"refused", "failed"})
"""Kinds of outcome after which a form must stay open, so that nothing typed is lost."""
RECEIVED = "This was received already, and nothing was doubled. You can close this window."
DONE = "Done."
OUR_NAME = "CSMHS"
_MESSAGE = "application/vnd.microsoft.activity.message"


class Replies:
    """Says outcomes through `door`."""

    def __init__(self, door: TeamsPlatform) -> None:
        self._door = door

    async def as_dialog(self, heard: Heard | None, outcome: Outcome) -> Json:
        """The answer to a press or a sent form: a dialog with a form or a card; after a form nothing closes it."""
        shown = await self._shown(heard, outcome, in_chat=False)
        if shown is None:
            return (
                {} if heard is not None and heard.sent is not None else {"task": {"type": "message", "value": DONE}}
            )
        title, content = shown
        value = {
            "title": title if len(title) <= TITLE else f"{title[: TITLE - 3].rstrip()}...",
            "width": "medium",
            "height": "large" if isinstance(outcome.reply, ShowForm | FormErrors) else "medium",
            "card": {"contentType": CONTENT_TYPE, "content": content},
        }
        return {"task": {"type": "continue", "value": value}}

    async def as_card(self, heard: Heard | None, outcome: Outcome) -> Json:
        """The answer to a press or a form in the chat: the card that takes the place of its own."""
        shown = await self._shown(heard, outcome, in_chat=True)
        if shown is None:
            return {"statusCode": 200, "type": _MESSAGE, "value": DONE}
        return {"statusCode": 200, "type": CONTENT_TYPE, "value": shown[1]}

    async def to_message(self, heard: Heard, outcome: Outcome) -> None:
        """A reply to typed words; a form needs a press first, so buttons offer it in a dialog, or here. To a form from
        a client without dialogs the form itself comes back."""
        match outcome.reply:
            case ShowForm(form) | FormErrors(form) if heard.sent is None:
                await self._show(heard, outcome, _offer(heard, form), form.title)
            case Card() as card if not _must_stay(heard, outcome):
                await self._say(heard, outcome, card)
            case _:
                shown = await self._shown(heard, outcome, in_chat=True)
                if shown is not None:
                    await self._show(heard, outcome, shown[1], shown[0])

    async def in_place(self, heard: Heard, outcome: Outcome) -> None:
        """What comes after its press was answered with a card for the time being: in the place of that card; for one
        reader among several, or where the card cannot be edited, as a message."""
        on = replace(heard.word.conversation, message=heard.where.message)
        shown = await self._shown(heard, outcome, in_chat=True)
        if shown is None or not on.message or self._there(heard, outcome) != (heard.word.conversation, ""):
            await self.to_message(heard, outcome)
            return
        try:
            await self._door.put(on, message_with(shown[1], shown[0]))
        except DeliveryError:
            await self.to_message(heard, outcome)

    async def _say(self, heard: Heard, outcome: Outcome, card: Card) -> None:
        ref, only_for = self._there(heard, outcome)
        await self._door.say(ref, card, only_for=only_for)

    async def _show(self, heard: Heard, outcome: Outcome, content: Json, summary: str) -> None:
        ref, only_for = self._there(heard, outcome)
        await self._door.show(ref, message_with(content, summary), only_for=only_for)

    def _there(self, heard: Heard, outcome: Outcome) -> tuple[ConversationRef, str]:
        """Where it is said, and who alone reads it there."""
        where, ref = heard.where, heard.word.conversation
        if heard.word.private or not outcome.reply_to_one:
            return ref, ""
        if where.targeted:
            return ref, where.user
        known = self._door.direct.get((where.tenant, where.user), where.user)
        return ConversationRef(PLATFORM, place_of(where.tenant, known)), ""

    async def _shown(self, heard: Heard | None, outcome: Outcome, *, in_chat: bool) -> tuple[str, Json] | None:
        """Title and content of what is shown in answer; None for nothing."""
        sent = heard.sent if heard is not None else None
        kept = sent.raw if sent is not None and outcome.text_kept else None  # what a guard refused is not shown again
        match outcome.reply:
            case ShowForm(form):
                return form.title, form_content(form, in_chat=in_chat)
            case FormErrors(form, errors):
                return form.title, form_content(form, raw=kept, errors=errors, in_chat=in_chat)
            case Card() as card if sent is not None and _must_stay(heard, outcome):
                said = "\n".join(one.text for one in card.body if isinstance(one, Text))
                return sent.form.title, form_content(sent.form, raw=kept, errors={"": said}, in_chat=in_chat)
            case Card() as card:
                return card.title or OUR_NAME, adaptive.content(card, await self._door.drawn(card))
            case _ if outcome.kind == "repeat":
                return OUR_NAME, adaptive.content(cards.say(RECEIVED))
            case _:
                return None


def _must_stay(heard: Heard | None, outcome: Outcome) -> bool:
    return heard is not None and heard.sent is not None and outcome.kind in NOT_DONE and outcome.text_kept


def _offer(heard: Heard, form: Form) -> Json:
    in_dialog = adaptive.press(Button(OPEN, AGAIN, heard.again, style="primary"))
    here = adaptive.press(Button(FILL_IN_HERE, HERE, heard.again), in_chat=True)
    ready = adaptive.paragraph(f"{form.title} is ready to be filled in.")
    return adaptive.wrapped([ready, *adaptive.buttons([in_dialog, here])])
