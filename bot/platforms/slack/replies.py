"""How an outcome is said back, for each way of asking: to a command in its acknowledgement, to a form in its own window,
to a press or a message where it was said; for one person where only they should read it."""

from collections.abc import Coroutine, Mapping, Sequence
from typing import Any

import aiohttp
import structlog

from bot.errors import DeliveryError
from bot.messages import FormErrors, Outcome, ShowForm
from bot.platforms.slack import blocks, views
from bot.platforms.slack.adapter import SlackPlatform
from bot.platforms.slack.errors import Refused
from bot.platforms.slack.inbound import AGAIN, Heard, meta_of
from bot.ui import cards
from bot.ui.cards import Button, Buttons, Card, File
from bot.ui.forms import Form
from bot.ui.plain import plain

log = structlog.get_logger()

Json = dict[str, Any]
OPEN = "Open the form"
NOT_DONE = frozenset({"refused", "failed"})
"""Kinds of outcome after which a form must stay open, so that nothing typed is lost."""
RECEIVED = "This was received already, and nothing was doubled. You can close this window."
MORE_THAN_ONE = "The rest follows below."
TITLE = "CSMHS"
IN_WORDS = (
    "I could not show this with its buttons (ref {reference}). If you need them, please ask again; if it happens twice, tell "
    "your coordinator the reference."
)
NOT_OPENED = (
    "I could not open that here (ref {reference}). Nothing you have sent is lost. Please try again; if it happens twice, tell "
    "your coordinator the reference."
)


class Replies:
    """Says outcomes through `door`."""

    def __init__(self, door: SlackPlatform) -> None:
        self._door = door

    def to_command(self, heard: Heard, outcome: Outcome) -> tuple[str, Coroutine[Any, Any, None] | None]:
        """The acknowledgement of a command, the reply itself as far as it fits into one message, as JSON, "" for
        none; and what is to be done right after it, None for nothing: open a form, say the rest of a long reply, hand
        over files."""
        match outcome.reply:
            case ShowForm(form) | FormErrors(form):
                return "", self._open(heard, form)
            case Card() as card:
                said = blocks.messages(card, charts=False)
                kind = "in_channel" if heard.word.private else "ephemeral"
                has_more = len(said) > 1 or any(isinstance(one, File) for one in card.body)
                text = said[0].answer(kind) if said else ""
                return text, self._rest(heard, card, said[1:]) if has_more else None
            case _:
                return "", None

    async def after_press(self, heard: Heard, outcome: Outcome) -> None:
        """A form opens at once; a card is said where the button stood."""
        match outcome.reply:
            case ShowForm(form) | FormErrors(form):
                await self._open(heard, form)
            case Card() as card if heard.where.view == "modal":
                view = views.message_view(card, TITLE, where=meta_of(heard))
                await self._view(heard, "views.push", view, card)
            case Card() as card if heard.where.view or not heard.where.channel:
                await self._view(heard, "views.open", views.message_view(card, TITLE, where=meta_of(heard)), card)
            case Card() as card:
                await self._said_there(heard, outcome, card)

    async def to_message(self, heard: Heard, outcome: Outcome) -> None:
        """A reply to typed words; a form needs a press first, so a button offers it."""
        match outcome.reply:
            case ShowForm(form) | FormErrors(form):
                await self._offer(heard, form.title)
            case Card() as card:
                await self._said_there(heard, outcome, card)

    async def to_home(self, heard: Heard, outcome: Outcome) -> None:
        """The person's own page."""
        if isinstance(outcome.reply, Card):
            view = views.home(outcome.reply)
            await self._door.api.call(heard.where.team, "views.publish", user_id=heard.where.user, view=view)

    def to_form(self, heard: Heard, outcome: Outcome, view: Mapping[str, Any]) -> Json:
        """The acknowledgement of a sent form: errors under its fields with all that was typed, or what follows."""
        where = meta_of(heard)
        raw = views.answers(view)
        match outcome.reply:
            case FormErrors(form, errors):
                under = views.field_errors(form, errors, shown=view) if outcome.text_kept else None
                if under is not None:
                    return {"response_action": "errors", "errors": under}
                kept = raw if outcome.text_kept else None  # what a guard refused is not shown again
                return _update(views.modal(form, where=where, raw=kept, errors=errors))
            case ShowForm(form):
                return _update(views.modal(form, where=where))
            case Card() as card if outcome.kind in NOT_DONE and outcome.text_kept:
                return self.form_failed("\n".join(_words(card)), view)
            case Card() as card:
                return _update(views.message_view(card, TITLE, where=where))
            case _ if outcome.kind == "repeat":
                return _update(views.message_view(cards.say(RECEIVED), TITLE))
            case _:
                return {}

    def form_failed(self, text: str, view: Mapping[str, Any]) -> Json:
        """The form stays open with everything typed, and the sentence stands under its first field."""
        first = next((block["block_id"] for block in view.get("blocks", ()) if block.get("type") == "input"), "")
        if not first:
            return _update(views.message_view(cards.say(text), TITLE))
        return {"response_action": "errors", "errors": {first: text}}

    async def in_words(self, heard: Heard, outcome: Outcome, reference: str) -> None:
        """What could not be shown as it was meant, in words alone and for the person alone; raises DeliveryError."""
        card, where = cards.say(words_of(outcome, reference)), heard.where
        if where.channel:
            await self._said_there(heard, Outcome(reply=card), card)
        else:
            await self._door.say(where.team, where.user, card)

    async def _said_there(self, heard: Heard, outcome: Outcome, card: Card) -> None:
        where = heard.where
        if heard.word.private or not outcome.reply_to_one:
            await self._door.say(where.team, where.channel, card, thread=where.thread)
            return
        if where.response_url:
            for message in blocks.messages(card, charts=False):
                await self._respond(heard, message)
            await self._door.hand_over(where.team, where.user, "", card)
            return
        await self._door.whisper(where.team, where.channel, where.user, card, thread=where.thread)

    async def _rest(self, heard: Heard, card: Card, said: Sequence[blocks.Message]) -> None:
        for message in said:
            await self._respond(heard, message)
        await self._door.hand_over(heard.where.team, heard.where.user, "", card)

    async def _open(self, heard: Heard, form: Form) -> None:
        """Open the form while the trigger lives (three seconds); when it does not, offer a button with a fresh one."""
        view = views.modal(form, where=meta_of(heard))
        method = "views.push" if heard.where.view == "modal" else "views.open"
        try:
            await self._door.api.call(heard.where.team, method, trigger_id=heard.where.trigger, view=view)
        except Refused as refused:
            log.warning("A form could not be opened.", action="form_not_opened", error=refused.fault.error)
            await self._offer(heard, form.title)

    async def _offer(self, heard: Heard, title: str) -> None:
        card = cards.say(f"{title} is ready to be filled in.", Buttons((self._again(heard),)))
        where = heard.where
        if where.response_url and not heard.word.private:
            for message in blocks.messages(card):
                await self._respond(heard, message)
            return
        if where.channel and not heard.word.private:
            await self._door.whisper(where.team, where.channel, where.user, card, thread=where.thread)
        else:
            await self._door.say(where.team, where.channel or where.user, card, thread=where.thread)

    def _again(self, heard: Heard) -> Button:
        word = heard.word
        if heard.again:
            return Button(OPEN, AGAIN, heard.again, style="primary")
        return Button(OPEN, str(getattr(word, "action", AGAIN)), str(getattr(word, "value", "")), style="primary")

    async def _view(self, heard: Heard, method: str, view: Json, card: Card) -> None:
        try:
            await self._door.api.call(heard.where.team, method, trigger_id=heard.where.trigger, view=view)
        except Refused:
            await self._door.say(heard.where.team, heard.where.user, card)

    async def _respond(self, heard: Heard, message: blocks.Message) -> None:
        """Through the address Slack gave with the command or press: good for five answers within thirty minutes."""
        body = {"response_type": "ephemeral", "replace_original": False, "text": message.text,
                "blocks": list(message.blocks)}  # fmt: skip
        if heard.where.thread:
            body["thread_ts"] = heard.where.thread
        try:
            await self._door.api.respond(heard.where.response_url, body)
        except (DeliveryError, aiohttp.ClientError, TimeoutError) as error:
            log.warning("A reply could not be said.", action="reply_failed", error=type(error).__name__)


def words_of(outcome: Outcome, reference: str) -> str:
    """An answer whose drawing failed or was refused, whole: it may be the safety message. `reference` is in the log."""
    if isinstance(outcome.reply, Card):
        return f"{plain(outcome.reply)}\n\n{IN_WORDS.format(reference=reference)}"
    return NOT_OPENED.format(reference=reference)


def _update(view: Json) -> Json:
    return {"response_action": "update", "view": view}


def _words(card: Card) -> list[str]:
    return [one.text for one in card.body if isinstance(one, cards.Text)]
