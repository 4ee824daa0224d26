"""From what the page sends to inbound words. The only file that reads the page's own formats."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.messages import Account, ActionClicked, Command, ConversationRef, FormSubmitted, MessageReceived
from bot.platforms.web.html import FIELD
from bot.platforms.web.workspace import Completion, Persona

PLATFORM = "web"
SLASH = re.compile(r"\s*/csmhs(?:\s+(?P<name>\S+)\s*(?P<text>.*))?\s*", re.DOTALL | re.IGNORECASE)
MENTION = re.compile(r"(?<![\w@])@csmhs\b[\s,:]*", re.IGNORECASE)
CALLED = re.compile(r"\s*@?csmhs[\s,:]+(?P<name>[\w-]+)\s*(?P<text>.*)", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True)
class Spot:
    """Where somebody stands in the page: who, in which place, in which thread of it."""

    persona: Persona
    place: str
    thread: str = ""

    @property
    def private(self) -> bool:
        """Only this person reads here."""
        return self.place.startswith("direct:")

    @property
    def account(self) -> Account:
        """The person as this door knows them."""
        return Account(PLATFORM, self.persona.id, self.persona.name, direct=f"direct:{self.persona.id}")

    def conversation(self, thread: str = "") -> ConversationRef:
        """The conversation, in this thread or the spot's own."""
        return ConversationRef(PLATFORM, self.place, thread or self.thread)


def typed(text: str, spot: Spot, token: str, words: Sequence[Completion] = ()) -> Command | MessageReceived | None:
    """What typing this means there; None: in a channel, and not said to the assistant.

    `/csmhs status North` is a command anywhere, and so is `@csmhs status` when the word is one of `words` and
    nothing is asked. A mention outside a thread begins one of its own, as it does on the other platforms.
    """
    if slash := SLASH.fullmatch(text):
        return _command(slash["name"] or "", slash["text"] or "", spot, token, spot.conversation())
    mentioned = MENTION.search(text) is not None
    if not (spot.private or spot.thread or mentioned):
        return None
    opened = "" if spot.private or spot.thread else f"t-{token}"
    there = spot.conversation(opened)
    called = CALLED.fullmatch(text)
    if called and "?" not in text and called["name"].lower() in {each.usage.split()[0] for each in words}:
        return _command(called["name"], called["text"], spot, token, there)
    return MessageReceived(
        event_id=token,
        account=spot.account,
        conversation=there,
        private=spot.private,
        text=MENTION.sub("", text).strip() or text.strip(),
    )


def _command(name: str, text: str, spot: Spot, token: str, there: ConversationRef) -> Command:
    return Command(
        event_id=token,
        account=spot.account,
        conversation=there,
        private=spot.private,
        name=name.lower(),
        text=text.strip(),
    )


def pressed(press: str, spot: Spot, token: str) -> ActionClicked:
    """A button, as `html.Stand.press` wrote it: `[42, "", "rsvp.answer", "fall:virtually"]`; ValueError if not.

    The token belongs to the page, so the button is part of the event's id.
    """
    try:
        entry, thread, action, value = json.loads(press)
    except TypeError as problem:
        raise ValueError("not a button of this page") from problem
    if not isinstance(entry, int) or not all(isinstance(part, str) for part in (thread, action, value)):
        raise ValueError("not a button of this page")
    there = spot.conversation(thread)
    return ActionClicked(
        event_id=f"{token}:{press}",
        account=spot.account,
        conversation=there,
        private=spot.private,
        action=action,
        value=value,
        message=ConversationRef(PLATFORM, spot.place, thread, str(entry)) if entry else None,
    )


def submitted(sent: Iterable[tuple[str, str]], form_id: str, context: str, spot: Spot, token: str) -> FormSubmitted:
    """A form: `f.KEY` fields; several choices of one field are joined by line ends, as ui.forms reads them."""
    raw: dict[str, str] = {}
    for name, value in sent:
        if name.startswith(FIELD):
            key, text = name.removeprefix(FIELD), value.replace("\r\n", "\n")
            raw[key] = f"{raw[key]}\n{text}" if key in raw else text
    return FormSubmitted(
        event_id=token,
        account=spot.account,
        conversation=spot.conversation(),
        private=spot.private,
        form_id=form_id,
        context=context,
        raw=raw,
    )
