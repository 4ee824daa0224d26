"""Cards and forms as anybody could make them, for tests that must hold for all of them."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import get_args

from hypothesis import strategies as st

from bot.ui.cards import (
    Bullets,
    Button,
    Buttons,
    Card,
    Chart,
    Divider,
    Element,
    Facts,
    File,
    Image,
    Link,
    Series,
    Table,
    Text,
    When,
)
from bot.ui.forms import Choice, Field, Form, Kind
from tests.platforms.contract import NASTY

MARKS = st.sampled_from(
    [*NASTY, ":tada:", "@here", "🙂", "\n\n", " ", "", "é", "&amp;", "https://example.org/a?b=1&c=2"]
)
WORDS = st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12) | MARKS, max_size=5).map(
    " ".join
)
LONG = st.tuples(WORDS, st.integers(1, 400)).map(lambda made: " ".join([made[0]] * made[1])[:9_000])
TEXTS = WORDS | LONG
LABELS = st.text(st.characters(categories=["Lu", "Ll", "Nd"]), min_size=1, max_size=24)
VALUES = st.none() | st.floats(-1e6, 1e6).map(lambda value: round(value, 2))


def several(each: st.SearchStrategy, most: int = 4) -> st.SearchStrategy:
    """A tuple of some."""
    return st.lists(each, max_size=most).map(tuple)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """Up to 22 columns, which is more than Slack takes, and sometimes very many rows."""
    width = draw(st.sampled_from([1, 2, 3, 22]))
    row = st.tuples(*[WORDS] * width)
    rows = draw(several(row, 6)) * draw(st.sampled_from([1, 1, 60]))
    return Table(draw(row), rows, draw(WORDS))


@st.composite
def drawings(draw: st.DrawFn) -> Chart:
    """With and without gaps, within Slack's limits and far beyond."""
    labels = draw(st.sampled_from([0, 1, 3, 20, 21, 120]))
    names = draw(several(LABELS | WORDS, 3)) * draw(st.sampled_from([1, 3]))
    values = draw(st.lists(VALUES, min_size=1, max_size=3))
    series = tuple(Series(name, tuple(values[at % len(values)] for at in range(labels))) for name in names)
    shown = tuple(f"{draw(LABELS)} {at}" for at in range(min(labels, 2))) + tuple(f"L{at}" for at in range(2, labels))
    return Chart(draw(LABELS | WORDS), shown, series, draw(st.sampled_from(["line", "bar"])), draw(WORDS))


BUTTONS = st.builds(
    Button,
    label=WORDS,
    action=st.sampled_from(["rsvp.answer", "faq.open", "a.b#1"]),
    value=st.text(max_size=40) | st.just("v" * 2_000),
    style=st.sampled_from(["normal", "primary", "danger"]),
)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))
ELEMENTS: dict[type, st.SearchStrategy] = {
    Text: st.builds(Text, TEXTS, st.sampled_from(["normal", "heading", "note", "warning", "quote"])),
    Facts: st.builds(Facts, several(st.tuples(WORDS, TEXTS))),
    When: st.builds(When, WORDS, MOMENTS, st.none() | MOMENTS),
    Bullets: st.builds(Bullets, several(TEXTS) | several(WORDS).map(lambda items: items * 40)),
    Table: tables(),
    Image: st.builds(Image, TEXTS, st.just(b"x")),
    Chart: drawings(),
    Buttons: st.builds(Buttons, several(BUTTONS, 4).map(lambda items: items * 8)),
    Link: st.builds(Link, TEXTS, st.sampled_from(["https://example.org/a b", "http://[", "javascript:x"]) | TEXTS),
    File: st.builds(File, TEXTS, st.just("text/calendar"), st.just(b"x")),
    Divider: st.just(Divider()),
}
assert set(ELEMENTS) == set(get_args(Element))
CARDS = st.builds(Card, TEXTS, several(st.one_of(*ELEMENTS.values()), 6), st.booleans())

CHOICES = st.integers(1, 120).flatmap(
    lambda many: st.lists(WORDS, min_size=1, max_size=5).map(
        lambda labels: tuple(Choice(f"c{at}", labels[at % len(labels)]) for at in range(many))
    )
)


@st.composite
def fields(draw: st.DrawFn, kind: Kind, at: int) -> Field:
    """A field of a kind with anything in it, right or wrong."""
    choices = draw(CHOICES) if kind in ("choice", "choices") else ()
    known = [choice.value for choice in choices]
    shown = st.sampled_from(["", "42", "-3.5", "2026-10-03", "yes", "no", "twelve", *known]) | WORDS
    value = "\n".join(draw(st.lists(shown, max_size=3))) if kind in ("choices", "long_text") else draw(shown)
    return Field(
        key=f"f{at}",
        label=draw(TEXTS),
        kind=kind,
        required=draw(st.booleans()),
        hint=draw(TEXTS),
        choices=choices,
        value=value,
        least=draw(st.sampled_from([None, Decimal(0), Decimal("0.5")])),
        most=draw(st.sampled_from([None, Decimal(20), Decimal("99.5")])),
        alternative=draw(st.just(()) | CHOICES),
        alternative_label=draw(WORDS),
        alternative_value=draw(st.sampled_from(["", "c0", "gone"])),
    )


@st.composite
def forms(draw: st.DrawFn) -> Form:
    """A page of up to eight fields."""
    kinds = draw(st.lists(st.sampled_from(get_args(Kind)), max_size=8))
    return Form(
        id="submit.entry",
        title=draw(TEXTS),
        fields=tuple(draw(fields(kind, at)) for at, kind in enumerate(kinds)),
        context=draw(st.text(st.characters(codec="ascii"), max_size=200)),
        intro=draw(TEXTS),
        submit_label=draw(WORDS),
        sample=draw(st.booleans()),
    )
