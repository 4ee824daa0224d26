"""What the page makes of cards and forms: every element, nothing dropped, everything escaped."""

import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import get_args

import pytest

from bot.platforms.web import charts, html
from bot.platforms.web.html import Stand
from bot.platforms.web.inbound import Spot, pressed
from bot.ui.cards import (
    SAMPLE_NOTE,
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
    say,
)
from bot.ui.forms import ALT, Choice, Field, Form
from tests.platforms.web_fakes import ANA

NASTY = '<script>alert(1)</script> <!channel> "quoted" & <@U1>'
GAPPY = Chart("Screened", ("Feb", "Mar", "Apr"), (Series("Harbor", (42, None, 55)),), unit="students")

NINE = datetime(2026, 10, 22, 13, tzinfo=UTC)

SAMPLES: dict[type, tuple[Element, tuple[str, ...]]] = {
    Text: (Text("Hello there"), ("<p>Hello there</p>",)),
    Facts: (Facts((("Due", "Fri, Nov 6"),)), ("<dt>Due</dt><dd>Fri, Nov 6</dd>",)),
    When: (
        When("When", NINE),
        ("<dt>When</dt>", 'datetime="2026-10-22T13:00:00+00:00"', "Thu, Oct 22, 9:00 am</time>"),
    ),
    Bullets: (Bullets(("one", "two")), ("<li>one</li><li>two</li>",)),
    Table: (
        Table(("District", "In"), (("Harbor", "yes"),), title="September"),
        ("<caption>September</caption>", '<th scope="col">In</th>', '<th scope="row">Harbor</th><td>yes</td>'),
    ),
    Image: (Image("A tree", b"png"), ('alt="A tree"', "data:image/png;base64,cG5n")),
    Chart: (GAPPY, ("<svg", "Screened", "(students)", "<td>no value</td>")),
    Buttons: (Buttons((Button("Go", "a.b", "7", "primary"),)), ('form="press"', 'class="primary"', ">Go</button>")),
    Link: (Link("Agenda", "https://example.org/a?b=1&c=2"), ('href="https://example.org/a?b=1&amp;c=2"', "Agenda")),
    File: (File("x.ics", "text/calendar", b"hi"), ('download="x.ics"', "data:text/calendar;base64,aGk=")),
    Divider: (Divider(), ("<hr>",)),
}


@pytest.mark.parametrize("kind", get_args(Element))
def test_every_element_is_drawn(kind: type) -> None:
    each, wanted = SAMPLES[kind]

    drawn = str(html.card(Card(body=(each,))))

    for part in wanted:
        assert part in drawn


@pytest.mark.parametrize(
    "each",
    [
        *(Text(NASTY, style) for style in ("normal", "heading", "note", "warning", "quote")),
        Facts(((NASTY, NASTY),)),
        Bullets((NASTY,)),
        Table((NASTY,), ((NASTY,),), title=NASTY),
        Image(NASTY, b"x"),
        Image(NASTY, b"x", "text/html"),
        Chart(NASTY, (NASTY,), (Series(NASTY, (1,)), Series(NASTY, (2,))), unit=NASTY),
        Buttons((Button(NASTY, "a.b", NASTY),)),
        Link(NASTY, "https://example.org/" + NASTY),
        Link(NASTY, "javascript:" + NASTY),
        File(NASTY, "text/calendar", b"x"),
    ],
)
def test_what_people_type_arrives_as_letters(each: Element) -> None:
    drawn = str(html.card(Card(title=NASTY, body=(each,))))

    assert "<script" not in drawn
    assert "<!channel" not in drawn
    assert "<@U1" not in drawn
    assert "&lt;script&gt;" in drawn


@pytest.mark.parametrize("url", ["javascript:alert(1)", " JAVASCRIPT:x", "data:text/html,x", "//evil", "http://["])
def test_an_address_that_is_not_safe_is_words_only(url: str) -> None:
    drawn = str(html.card(Card(body=(Link("Look", url),))))

    assert "<a " not in drawn
    assert "Look" in drawn


def test_a_button_says_which_card_it_stood_on() -> None:
    press = Stand(42, "7").press(Button("In person", "rsvp.answer", 'fall "x"'))

    word = pressed(press, Spot(ANA, "direct:ana"), "token-1")

    assert (word.action, word.value) == ("rsvp.answer", 'fall "x"')
    assert word.message is not None
    assert (word.message.message, word.conversation.thread) == ("42", "7")


def test_the_sample_note_stands_once_and_only_on_sample_cards() -> None:
    assert str(html.card(say("Hi", Text("again"), sample=True))).count("It is not DESE") == 1
    assert "It is not DESE" not in str(html.card(say("Hi")))
    assert str(html.form(Form("a.b", "T", (), sample=True))).count("It is not DESE") == 1
    assert "DESE" in SAMPLE_NOTE


def test_a_line_stops_at_a_gap_and_begins_again_after_it() -> None:
    chart = Chart("C", tuple("abcdef"), (Series("S", (1, 2, None, 3, None, 4)),))

    line = charts.draw(chart).series[0]

    assert len(line.paths) == 1  # a and b; the lone d and f are marks only
    assert [mark.label for mark in line.marks] == ["S, a: 1", "S, b: 2", "S, d: 3", "S, f: 4"]


def test_bars_stand_on_zero_and_a_gap_has_none() -> None:
    chart = Chart("C", ("a", "b", "c"), (Series("S", (5, None, -5)),), kind="bar")

    drawing = charts.draw(chart)

    up, down = drawing.series[0].bars
    assert up.y + up.height == pytest.approx(drawing.base)
    assert down.y == pytest.approx(drawing.base)


@pytest.mark.parametrize("values", [(), (None,), (0,), (1e9, 1), (-3, -7), (0.01, 0.02)])
def test_any_numbers_can_be_drawn(values: tuple[float | None, ...]) -> None:
    chart = Chart("C", tuple("x" for _ in values), (Series("S", values),))

    drawing = charts.draw(chart)

    assert all(0 <= tick.at <= drawing.height for tick in drawing.up)
    assert "<svg" in str(html.card(Card(body=(chart,))))


def test_long_labels_are_thinned_in_the_drawing_and_whole_in_the_table() -> None:
    labels = tuple(f"September {year}" for year in range(2000, 2012))
    chart = Chart("C", labels, (Series("S", (1.0,) * 12),))

    drawn = str(html.card(Card(body=(chart,))))

    assert len(charts.draw(chart).across) < 6
    assert all(f'<th scope="row">{label}</th>' in drawn for label in labels)


REASONS = (Choice("late", "Our system reports later"),)
FORM = Form(
    "submit.entry",
    "October",
    (
        Field("n", "Screened", "integer", hint="Like 42.", value="7", alternative=REASONS, least=Decimal(0)),
        Field("tier", "Tier", "choice", choices=(Choice("1", "One"), Choice("2", "Two"))),
        Field("who", "Who", "choices", required=False, choices=(Choice("c", "Ann"), Choice("d", "Bo"))),
        Field("met", "Met?", "yes_no", value="yes"),
        Field("day", "Next", "date"),
        Field("note", "Note", "long_text", required=False),
    ),
)


def test_a_form_shows_what_is_known() -> None:
    drawn = str(html.form(FORM))

    assert 'value="7"' in drawn
    assert 'inputmode="numeric"' in drawn
    assert f'name="f.n{ALT}"' in drawn
    assert 'type="date"' in drawn
    assert re.search(r'type="radio"[^>]*value="yes"[^>]*checked', drawn)
    assert drawn.count("(optional)") == 2
    assert 'role="alert"' not in drawn


def test_errors_keep_what_was_typed_and_stand_under_their_field() -> None:
    raw = {"n": "<twelve>", "who": "c\nd", "day": "30 February", "note": "hi"}

    drawn = str(html.form(FORM, raw, {"n": "Type digits only, like 12.", "": "Something is missing."}))

    assert 'value="&lt;twelve&gt;"' in drawn
    assert 'aria-invalid="true" autofocus' in drawn
    assert 'id="field-n-error">Type digits only, like 12.' in drawn
    assert "2 things to fix" in drawn
    assert "<li>Something is missing.</li>" in drawn
    assert drawn.count(" checked") == 2
    assert 'value="30 February"' in drawn
