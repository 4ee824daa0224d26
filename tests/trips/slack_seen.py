"""What a person sees in Slack: a message, a Home, a modal, their words, and what can be pressed, chosen or typed there.

Values read off the JSON that an app sent. What Slack's own client does between the app and the person is done here:
an untouched field keeps its initial value, and an empty or unreadable one is not sent off.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

Json = dict[str, Any]

# For each input: the key of its answer in `state.values`, the key of what it begins with.
# Source: docs.slack.dev, Block Kit reference, block elements.
ANSWERS: Mapping[str, tuple[str, str]] = {
    "plain_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "static_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "checkboxes": ("selected_options", "initial_options"),
    "multi_static_select": ("selected_options", "initial_options"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "users_select": ("selected_user", "initial_user"),
    "channels_select": ("selected_channel", "initial_channel"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "multi_users_select": ("selected_users", "initial_users"),
}
PRESSED = frozenset({"button", "icon_button", "overflow", "feedback_buttons", "workflow_button"})
# The keys under which words for a reader stand; under the others are identifiers, addresses and manners.
READ = frozenset({"text", "title", "subtitle", "body", "label", "name", "alt_text", "fallback"})


@dataclass(frozen=True)
class Control:
    """Something in a message or a Home that a person can press or choose from."""

    raw: Json
    block_id: str

    @property
    def label(self) -> str:
        """What stands on it."""
        named = self.raw.get("text") or self.raw.get("placeholder") or {}
        return str(named.get("text", "") or self.raw.get("accessibility_label", ""))

    def action(self, choice: str | list[str] | None = None) -> Json:
        """What its use sends. `choice`: the words or the value of an option, several for checkboxes, or an ISO date."""
        kind = self.raw["type"]
        sent = {
            "type": kind,
            "action_id": self.raw["action_id"],
            "block_id": self.block_id,
            "value": self.raw.get("value"),
            "text": self.raw.get("text"),
        }
        if kind == "overflow":
            return {**sent, "selected_option": option(self.raw, choice)}
        if kind in ANSWERS:
            return {**sent, ANSWERS[kind][0]: answered(self.raw, choice)}
        assert choice is None, f"nothing can be chosen in a {kind}"
        return sent


@dataclass
class Shown:
    """Anything made of blocks."""

    raw: Json

    @property
    def blocks(self) -> list[Json]:
        """Its blocks as the app sent them."""
        return list(self.raw.get("blocks") or [])

    @property
    def reads(self) -> str:
        """Every word a person would read, in reading order, one text a line; the blocks hide the fallback text."""
        return "\n".join(words([self.raw.get("title"), self.blocks]))

    @property
    def controls(self) -> list[Control]:
        """What can be pressed or chosen, in reading order; the inputs of a modal are its fields instead."""
        return [
            Control(element, block.get("block_id") or f"b{number}")
            for number, block in enumerate(self.blocks)
            if block["type"] != "input"
            for element in pressable(block)
        ]

    def control(self, named: str) -> Control:
        """The one with this label or action id."""
        found = [one for one in self.controls if named in (one.label, one.raw["action_id"])]
        assert found, f"no {named!r} here, only {[one.label for one in self.controls]}"
        return found[0]


@dataclass
class Message(Shown):
    """A message of a channel or a direct conversation."""

    @property
    def ts(self) -> str:
        """Its time stamp, by which Slack names it."""
        return str(self.raw["ts"])

    @property
    def channel(self) -> str:
        """The id of its channel."""
        return str(self.raw["channel"])

    @property
    def author(self) -> str:
        """The id of the user or of the app's own user."""
        return str(self.raw["user"])

    @property
    def text(self) -> str:
        """The fallback: what a notification and a screen reader say."""
        return str(self.raw.get("text") or "")

    @property
    def thread(self) -> str | None:
        """The time stamp of the message it answers."""
        return self.raw.get("thread_ts")

    @property
    def only_for(self) -> str | None:
        """The id of the one person who sees an ephemeral message."""
        return self.raw.get("ephemeral_to")

    @property
    def was_edited(self) -> bool:
        """Changed after it was posted."""
        return "edited" in self.raw

    @property
    def files(self) -> list[Json]:
        """The files shared with it."""
        return list(self.raw.get("files") or [])

    @property
    def reads(self) -> str:
        """Every word a person would read: its blocks, or its text where there are none."""
        return super().reads or self.text


@dataclass
class Field:
    """One input of a modal and what stands in it."""

    raw: Json
    value: Any = field(init=False)

    def __post_init__(self) -> None:
        self.value = self.element.get(ANSWERS[self.element["type"]][1])

    @property
    def label(self) -> str:
        """What stands above it."""
        return str(self.raw["label"]["text"])

    @property
    def block_id(self) -> str:
        """The id under which errors are shown and answers are sent."""
        return str(self.raw["block_id"])

    @property
    def element(self) -> Json:
        """The input itself."""
        element: Json = self.raw["element"]
        return element

    def put(self, value: str | list[str] | None) -> None:
        """Type, choose or clear."""
        self.value = answered(self.element, value)

    def state(self) -> Json:
        """Its part of `state.values`."""
        kind = self.element["type"]
        key = ANSWERS[kind][0]
        return {self.element["action_id"]: {"type": kind, key: self.value or ([] if key.endswith("s") else None)}}

    def refused_by_slack(self) -> str | None:
        """Why Slack's own client would not send this off, None when it would."""
        if not self.value:
            return None if self.raw.get("optional") else "is required"
        return _not_a_number(self.element, self.value) if self.element["type"] == "number_input" else None


def _not_a_number(element: Json, value: str) -> str | None:
    try:
        number = Decimal(value)
    except InvalidOperation:
        return "is not a number"
    if not element["is_decimal_allowed"] and number != int(number):
        return "has decimals"
    low, high = element.get("min_value"), element.get("max_value")
    if (low is not None and number < Decimal(low)) or (high is not None and number > Decimal(high)):
        return f"is not between {low} and {high}"
    return None


def answered(element: Json, choice: str | list[str] | None) -> Any:
    """The answer as Slack sends it: text as it is, a choice as the whole option."""
    key = ANSWERS[element["type"]][0]
    if choice is None:
        return None
    if key == "selected_option":
        return option(element, choice)
    if key == "selected_options":
        return [option(element, one) for one in choice]
    return choice


def option(element: Json, choice: str | list[str] | None) -> Json:
    """The option with these words or this value."""
    groups = element.get("option_groups") or [element]
    offered: list[Json] = [one for group in groups for one in group["options"]]
    found = [one for one in offered if choice in (one["text"]["text"], one["value"])]
    assert found, f"no {choice!r} to choose, only {[one['text']['text'] for one in offered]}"
    return found[0]


def pressable(part: Any) -> Iterator[Json]:
    """Every element with an action id, in reading order."""
    if isinstance(part, dict):
        if "action_id" in part and part.get("type") in PRESSED | ANSWERS.keys():
            yield part
        else:
            part = list(part.values())
    if isinstance(part, list):
        for one in part:
            yield from pressable(one)


def words(part: Any, key: str = "text") -> Iterator[str]:
    """Every text and every number of a chart or table below `part`, in reading order."""
    if isinstance(part, str) and part and key in READ:
        yield part
    elif isinstance(part, int | float) and not isinstance(part, bool) and key == "value":
        yield str(part)
    elif isinstance(part, list):
        for one in part:
            yield from words(one, key)
    elif isinstance(part, dict):
        for key, one in part.items():
            if key not in ("confirm", "state"):
                yield from words(one, key)
