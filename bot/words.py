"""Who owns which word: commands, buttons, forms, dialogs and threads, gathered from the features once at start."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.feature import CommandWord, Feature, Handle, Owned
from bot.messages import Inbound

K = TypeVar("K")
T = TypeVar("T")


@dataclass(frozen=True)
class Words:
    """Who owns what; built once, refusing two owners for one word."""

    commands: dict[str, CommandWord]
    actions: dict[str, Owned]
    forms: dict[str, Owned]
    dialogs: dict[str, Handle]
    threads: dict[str, Handle]
    ticks: tuple[Handle, ...]
    fallback: Handle
    home: Handle | None
    events: dict[type[Inbound], Handle]


def words_of(features: Sequence[Feature]) -> Words:
    """Gather every feature's words; ValueError when two features claim one."""
    words = Words(
        commands={},
        actions={},
        forms={},
        dialogs={},
        threads={},
        ticks=tuple(tick for feature in features for tick in feature.ticks),
        fallback=_fallback(features),
        home=next((feature.home for feature in features if feature.home), None),
        events={},
    )
    for feature in features:
        _claim(words.commands, feature.commands, feature.name)
        _claim(words.actions, feature.actions, feature.name)
        _claim(words.forms, feature.forms, feature.name)
        _claim(words.dialogs, feature.dialogs, feature.name)
        _claim(words.threads, feature.threads, feature.name)
        _claim(words.events, feature.events, feature.name)
    return words


def _claim(table: dict[K, T], owned: Mapping[K, T], owner: str) -> None:
    for word, value in owned.items():
        if word in table:
            raise ValueError(f"two features claim {word!r}; the second is {owner}")
        table[word] = value


def _fallback(features: Sequence[Feature]) -> Handle:
    owners = [feature.fallback for feature in features if feature.fallback]
    if len(owners) != 1:
        raise ValueError(f"exactly one feature takes free text, not {len(owners)}")
    return owners[0]
