"""Cards as Slack messages: every element, nothing dropped, letters stay letters, nothing that Slack would refuse."""

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import HealthCheck, example, given, settings

from bot.platforms.slack import blocks, limits
from bot.platforms.slack.blocks import Message, action_of, messages, surface, to_upload
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
    say,
)
from bot.ui.plain import plain
from tests.platforms import slack_reader
from tests.platforms.contract import NASTY, PIXEL, SAMPLES
from tests.platforms.slack_cards import CARDS
from tests.platforms.slack_check import message_problems

WHOLE = Chart("Screened", ("Sep", "Oct"), (Series("Harbor", (42, 55.5)), Series("Valley", (0, -1))), unit="students")
GAPPY = replace(WHOLE, series=(Series("Harbor", (42, None)),))


def sent(card: Card, **more: object) -> list[Message]:
    """The card's messages, none of which Slack would refuse."""
    made = messages(card, **more)  # type: ignore[arg-type]
    for message in made:
        assert message_problems(message.arguments) == []
    return made


def read(card: Card, **more: object) -> list[str]:
    """The card as it is seen and as it is heard."""
    return slack_reader.faces([message.arguments for message in sent(card, **more)])


def kinds(message: Message) -> list[str]:
    """The types of its blocks."""
    return [block["type"] for block in message.blocks]


def flat(text: str) -> str:
    """White space of any kind as one blank."""
    return " ".join(text.split())


@pytest.mark.parametrize("kind", get_args(Element))
def test_every_word_of_every_element_is_seen_and_heard(kind: type) -> None:
    element, words = SAMPLES[kind]

    for face in read(Card("A title", (Text("Before."), element, Text("After.")))):
        places = [flat(face).find(word) for word in ("A title", "Before.", *words, "After.")]
        assert -1 not in places
        assert places[0] < places[1] < places[-1]


@pytest.mark.parametrize(
    ("element", "block"),
    [
        (Text("Hi"), "rich_text"),
        (Text("Hi", "note"), "context"),
        (Facts((("Due", "Friday"),)), "rich_text"),
        (Table(("A", "B"), (("a", ""),)), "table"),
        (WHOLE, "data_visualization"),
        (Buttons((Button("Go", "a.b"),)), "actions"),
        (Divider(), "divider"),
    ],
)
def test_an_element_is_the_block_made_for_it(element: Element, block: str) -> None:
    (message,) = sent(Card("Title", (element,)))

    assert kinds(message)[:2] == ["header", block]


@pytest.mark.parametrize("typed", [*NASTY, ":tada: @here", "`a` *b*\n> c"])
def test_what_people_typed_arrives_as_letters_wherever_it_stands(typed: str) -> None:
    line = flat(typed)
    body = (
        *(Text(line, style) for style in ("normal", "heading", "note", "warning", "quote")),
        Facts(((line, typed),)),
        Bullets((typed,)),
        Table(("A", line), ((line, line),), title=line),
        Table(("A", line), ((line, line),), title=line),
        Image(line, PIXEL),
        replace(GAPPY, title=line, unit=line, labels=(line, "Oct"), series=(Series(line, (1, None)),)),
        Buttons((Button(line, "a.b"),)),
        Link(line, "https://example.org/"),
        Link("Look", line),
        File(line, "text/calendar", b"x"),
    )

    for face in read(Card(line, body)):
        assert flat(face).count(line) >= 5 + 2 + 1 + 4 + 4 + 1 + 4 + 1 + 1 + 1 + 1
        assert not slack_reader.MARKED.search(face)


def test_the_text_of_a_message_is_not_marked_up() -> None:
    (message,) = sent(say("*<!channel> & co*"))

    assert message.text == "*&lt;!channel&gt; &amp; co*"
    assert message.arguments["mrkdwn"] is False


PICTURED = Card(
    "All kinds",
    tuple(
        element
        for number in range(9)
        for element in (
            replace(WHOLE, title=f"Chart {number}"), Image("A tree", PIXEL), replace(GAPPY, title=f"Gap {number}"),
            Buttons((Button("Go", "a.b", str(number)),)),
        )
    ),
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=40)
@example(PICTURED)
@given(CARDS)
def test_a_card_is_cut_in_the_same_places_however_it_is_drawn(card: Card) -> None:
    uploaded = {at: f"F{at:019}" for at in to_upload(card, charts=False)}
    some = dict(list(uploaded.items())[::2])

    texts = [
        [message.text for message in sent(card, pictures=pictures, charts=charts)]
        for pictures in (uploaded, some, {})
        for charts in (True, False)
    ]

    assert all(each == texts[0] for each in texts)


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "//evil", "http://[", "https://a.example/ b", "data:text/html,x"]
)
def test_an_address_that_is_not_safe_is_letters(url: str) -> None:
    (message,) = sent(Card(body=(Link("Look", url),)))

    assert "link" not in str(message.blocks)
    assert all("Look: " + url in face for face in read(Card(body=(Link("Look", url),))))


def test_a_link_shows_where_it_leads() -> None:
    (message,) = sent(Card(body=(Link("Agenda", "https://example.org/a?b=1&c=2"),)))

    label, link = message.blocks[0]["elements"][0]["elements"]
    assert (label["text"], link) == ("Agenda: ", {"type": "link", "url": "https://example.org/a?b=1&c=2"})


@pytest.mark.parametrize("chart", [GAPPY, replace(WHOLE, title="T" * 51), replace(WHOLE, labels=("Sep", "Sep"))])
def test_a_chart_that_slack_would_not_draw_truly_is_its_numbers(chart: Chart) -> None:
    (message,) = sent(Card(body=(chart,)))

    assert kinds(message) == ["rich_text"]
    assert to_upload(Card(body=(Text("x"), chart))) == (1,)


def test_the_numbers_stand_beside_every_drawing() -> None:
    native, picture, neither = sent(Card(body=(WHOLE,))), sent(Card(body=(WHOLE,)), pictures={0: "F1"}), None
    neither = sent(Card(body=(WHOLE,)), charts=False)

    assert [kinds(message) for (message,) in (native, picture, neither)] == [
        ["data_visualization", "rich_text"],
        ["image", "rich_text"],
        ["rich_text"],
    ]
    for made in (native, picture, neither):
        assert "Harbor: Sep 42, Oct 55.5" in slack_reader.faces([message.arguments for message in made])[0]


def test_a_chart_block_holds_a_value_for_every_label() -> None:
    (message,) = sent(Card(body=(WHOLE,)))

    chart = message.blocks[0]["chart"]
    assert chart["type"] == "line"
    assert chart["axis_config"] == {"categories": ["Sep", "Oct"], "y_label": "students"}
    assert chart["series"][1] == {
        "name": "Valley",
        "data": [{"label": "Sep", "value": 0}, {"label": "Oct", "value": -1}],
    }


def test_a_third_chart_goes_into_a_message_of_its_own() -> None:
    assert [kinds(message).count("data_visualization") for message in sent(Card(body=(WHOLE,) * 3))] == [2, 1]


def test_an_uploaded_picture_is_shown_and_one_that_is_not_is_said() -> None:
    card = Card(body=(Image("A tree", PIXEL), Image("A drawing", b"<svg/>", "image/svg+xml")))

    (message,) = sent(card, pictures={0: "F0TREE"})

    assert message.blocks[0] == {"type": "image", "slack_file": {"id": "F0TREE"}, "alt_text": "A tree"}
    assert "[Image: A drawing]" in str(message.blocks[1])
    assert to_upload(card) == (0,)


def test_a_picture_stands_before_words_too_long_to_stand_behind_it() -> None:
    body = (Image("word " * 700, PIXEL), replace(GAPPY, title="word " * 150))

    made = sent(Card(body=body), pictures={0: "F0", 1: "F1"})

    pictures = [block for message in made for block in message.blocks if block["type"] == "image"]
    assert [block["slack_file"]["id"] for block in pictures] == ["F0", "F1"]
    assert sum(message.text.count("word") for message in made) >= 850


def test_a_message_has_one_table_and_says_the_others_in_lines() -> None:
    table = Table(("District", "In"), (("Harbor", "yes"),))

    (message,) = sent(Card(body=(table, table)))

    assert kinds(message) == ["table", "rich_text"]
    assert "Harbor: In yes" in str(message.blocks[1])


def test_a_long_table_goes_on_in_further_messages_with_its_columns() -> None:
    rows = tuple((f"District {number}", "yes", "not yet") for number in range(250))

    made = sent(Card(body=(Table(("District", "In", "On time"), rows, "September"),)))

    assert [kinds(message)[-1] for message in made] == ["table"] * len(made)
    assert {message.blocks[-1]["rows"][0][1]["text"] for message in made} == {"In"}
    assert sum(len(message.blocks[-1]["rows"]) - 1 for message in made) == 250


def test_a_table_too_wide_for_a_block_is_lines() -> None:
    wide = Table(tuple(f"C{number}" for number in range(21)), (("x",) * 21,))

    (message,) = sent(Card(body=(wide,)))

    assert kinds(message) == ["rich_text"]


def test_a_long_text_is_whole_in_several_messages_under_every_limit() -> None:
    words = " ".join(f"word{number}" for number in range(3_000))

    made = sent(Card("Long", (Text(words),)))

    assert len(made) > 1
    assert all(len(message.text) <= limits.TEXT_ADVISED for message in made)
    for face in read(Card("Long", (Text(words),))):
        assert flat(face) == f"Long {words}"


def test_many_small_elements_are_split_below_fifty_blocks() -> None:
    made = sent(Card(body=tuple(Text(f"line {number}") for number in range(120))))

    assert [len(message.blocks) for message in made] == [50, 50, 20]


def test_a_warning_is_said_once_however_long_it_is() -> None:
    for face in read(say("x", Text("word " * 2_000, "warning"))):
        assert face.count("Important:") == 1


def test_buttons_stay_with_what_they_answer_and_a_heading_with_what_it_heads() -> None:
    filler = tuple(Text("x" * 1_325) for _ in range(3))
    asking = (Text("Winter", "heading"), Text("Are you coming?"), Buttons((Button("Come", "a.b"),)))

    first, second = sent(Card(body=(*filler, *asking)))

    assert "Winter" not in first.text
    assert [word for word in ("Winter", "Are you coming?", "[Come]") if word in second.text] == [
        "Winter",
        "Are you coming?",
        "[Come]",
    ]


def test_the_sample_note_stands_once_at_the_very_end() -> None:
    long = Card("T", tuple(Text("x" * 1_500) for _ in range(5)), sample=True)

    made = sent(long)

    assert [SAMPLE_NOTE in message.text for message in made] == [False] * (len(made) - 1) + [True]
    assert made[-1].text.endswith(SAMPLE_NOTE)
    assert made[-1].blocks[-1]["elements"][0]["text"] == SAMPLE_NOTE
    assert all(face.count(SAMPLE_NOTE) == 1 for face in read(long))


def test_a_button_gives_its_action_and_its_value_unchanged() -> None:
    value = 'fall|virtually "x" <&> é\n2' + "v" * 1_900
    buttons = (
        Button("Come", "rsvp.answer", value, "primary"),
        Button("L" * 100, "rsvp.answer", "no", "danger"),
        Button("", "a.b#2"),
    )

    (message,) = sent(say("Coming?", Buttons(buttons), Buttons((Button("Later", "rsvp.answer"),))))

    come, long, blank, later = (each for block in message.blocks[1:] for each in block["elements"])
    assert (action_of(come["action_id"]), come["value"], come["style"]) == ("rsvp.answer", value, "primary")
    assert (len(long["text"]["text"]), long["style"]) == (75, "danger")
    assert (action_of(blank["action_id"]), "value" in blank, "style" in blank) == ("a.b#2", False, False)
    assert action_of(later["action_id"]) == action_of("rsvp.answer") == "rsvp.answer"


def test_buttons_stand_five_in_a_row() -> None:
    (message,) = sent(Card(body=(Buttons(tuple(Button(str(n), "a.b") for n in range(12))),)))

    assert [len(block["elements"]) for block in message.blocks] == [5, 5, 2]


@pytest.mark.parametrize("button", [Button("Go", "a.b", "v" * 2_001), Button("Go", "a" * 254)])
def test_a_button_that_would_not_come_back_whole_is_refused(button: Button) -> None:
    with pytest.raises(ValueError, match="more than Slack gives back"):
        messages(Card(body=(Buttons((button,)),)))


@pytest.mark.parametrize(
    "empty",
    [Text(""), Text(" ", "quote"), Facts(()), Facts((("", ""),)), Bullets(("", " ")), Table((), ()), Table(("",), (("",),)),
     Image("", b""), Chart("", (), ()), Buttons(()), Buttons((Button("", "a.b"),)), Link("", ""), File("", "", b"")],
)  # fmt: skip
def test_empty_words_never_make_a_block_that_slack_refuses(empty: Element) -> None:
    sent(Card(body=(Text("Before."), empty, Text("After."))))
    sent(Card(body=(empty,)))


def test_a_card_that_says_nothing_is_no_message() -> None:
    assert messages(Card(body=(Text(""),))) == []


def test_a_surface_is_cut_with_how_much_is_missing() -> None:
    card = Card("Home", tuple(Text(f"line {number}.") for number in range(150)), sample=True)

    drawn = surface(card)

    said = "\n".join(slack_reader.blocks(drawn))
    assert len(drawn) == limits.VIEW_BLOCKS
    assert sum(f"line {number}." in said for number in range(150)) == 97
    assert "...and 53 more" in said
    assert said.endswith(SAMPLE_NOTE)


def test_a_surface_has_neither_tables_nor_charts() -> None:
    drawn = surface(Card(body=(Table(("A", "B"), (("a", "b"),)), WHOLE)))

    assert {block["type"] for block in drawn} == {"rich_text"}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(CARDS)
def test_any_card_is_taken_by_slack_and_whole(card: Card) -> None:
    made = sent(card, pictures={at: f"F{at}" for at in to_upload(card)[::2]})

    said = slack_reader.mrkdwn(" ".join(message.text for message in made), marked=False)
    letters = "".join(said.split())
    for line in plain(card).split():
        if line not in ("---", "Important:", "-"):
            assert line.strip(">,") in letters  # where a long element is cut, a comma or a quote sign may go
    assert sum(message.text.count(SAMPLE_NOTE) for message in made) == plain(card).count(SAMPLE_NOTE)
    assert all(blocks.weight(message.blocks) <= limits.BLOCKS_TEXT for message in made)
