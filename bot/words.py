"""Who owns which word: commands, buttons, forms, dialogs and threads, gathered from the features once at start."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.feature import CommandWord, Feature, Handle, Owned

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


def words_of(features: Sequence[Feature]) -> Words:
    """Gather every feature's words; ValueError when two features claim one."""
    words = Words(
        {}, {}, {}, {}, {}, tuple(tick for feature in features for tick in feature.ticks), _fallback(features)
    )
    for feature in features:
        _claim(words.commands, feature.commands, feature.name)
        _claim(words.actions, feature.actions, feature.name)
        _claim(words.forms, feature.forms, feature.name)
        _claim(words.dialogs, feature.dialogs, feature.name)
        _claim(words.threads, feature.threads, feature.name)
    return words


def _claim(table: dict[str, T], owned: Mapping[str, T], owner: str) -> None:
    for word, value in owned.items():
        if word in table:
            raise ValueError(f"two features claim {word!r}; the second is {owner}")
        table[word] = value


def _fallback(features: Sequence[Feature]) -> Handle:
    owners = [feature.fallback for feature in features if feature.fallback]
    if len(owners) != 1:
        raise ValueError(f"exactly one feature takes free text, not {len(owners)}")
    return owners[0]
