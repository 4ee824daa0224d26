"""The reader and the checker of the Slack door's tests see what they are there to see."""

from typing import Any

import pytest

from tests.platforms.slack_check import message_problems, view_problems
from tests.platforms.slack_reader import MARKED, blocks, faces, mrkdwn, plain

BUTTON = {"type": "button", "action_id": "a#0", "text": {"type": "plain_text", "text": "Go", "emoji": False}}


def rich(*runs: dict[str, Any]) -> dict[str, Any]:
    """A rich text block of these runs."""
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": list(runs)}]}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("<!channel> hi", "{shout channel} hi"),
        ("<@U1> and <#C1|general>", "{person U1} and {channel C1}"),
        ("<https://evil.example|your bank>", "your bank {link https://evil.example}"),
        ("*b* _i_ ~g~ `c`", "{bold b} {italic i} {gone g} {code c}"),
        ("&gt; said", "{quote said}"),
        (":tada:", "{emoji tada}"),
        ("&lt;!channel&gt; &amp;amp;", "<!channel> &amp;"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
    ],
)
def test_markup_of_a_text_is_interpreted(text: str, read: str) -> None:
    assert mrkdwn(text) == read
    assert bool(MARKED.search(mrkdwn(text))) == ("{" in read)


def test_a_text_without_markup_still_calls_people() -> None:
    assert mrkdwn("*b* <!here> :tada:", marked=False) == "*b* {shout here} :tada:"


def test_a_plain_text_shows_stars_and_decodes_entities() -> None:
    assert plain({"text": "*b* <!here> &amp; :tada:", "emoji": True}) == "*b* <!here> & {emoji tada}"
    assert plain({"text": ":tada:", "emoji": False}) == ":tada:"


def test_a_message_has_two_faces_and_its_markup_shows_in_either() -> None:
    shouting = {
        "text": "*hi*",
        "blocks": [rich({"type": "broadcast", "range": "here"}, {"type": "text", "text": "*x*"})],
    }

    assert faces([shouting, {**shouting, "mrkdwn": False}]) == [
        "{shout here}*x*\n{shout here}*x*",
        "{bold hi}\n\n*hi*",
    ]


def test_a_block_the_reader_was_not_taught_is_no_silence() -> None:
    with pytest.raises(KeyError, match="video"):
        list(blocks([{"type": "video"}]))


@pytest.mark.parametrize(
    "block",
    [
        {"type": "video"},
        {"type": "divider", "text": "x"},
        rich(),
        rich({"type": "text", "text": ""}),
        rich({"type": "link", "url": "javascript:x"}),
        rich({"type": "broadcast", "range": "here"}),
        rich({"type": "text", "text": "x" * 10_001}),
        {"type": "header", "text": {"type": "plain_text", "text": "x" * 151, "emoji": False}},
        {"type": "header", "text": {"type": "plain_text", "text": "x", "emoji": True}},
        {"type": "context", "elements": [{"type": "mrkdwn", "text": "x"}]},
        {"type": "actions", "elements": []},
        {"type": "actions", "elements": [BUTTON, BUTTON]},
        {"type": "actions", "elements": [{**BUTTON, "value": ""}]},
        {"type": "actions", "elements": [{**BUTTON, "style": "normal"}]},
        {"type": "image", "slack_file": {"id": ""}, "alt_text": "x"},
        {"type": "table", "column_settings": [{}], "rows": [[{"type": "raw_text", "text": ""}]]},
        {
            "type": "input",
            "block_id": "n",
            "optional": False,
            "label": BUTTON["text"],
            "element": {"type": "datepicker"},
        },
    ],
)
def test_the_checker_finds_what_slack_refuses(block: dict[str, Any]) -> None:
    assert message_problems({"text": "x", "blocks": [block]})


def test_the_checker_counts() -> None:
    line = rich({"type": "text", "text": "x"})

    assert message_problems({"text": "x", "blocks": [line] * 50}) == []
    assert message_problems({"text": "x", "blocks": [line] * 51})
    assert message_problems({"text": "x", "blocks": []})
    assert message_problems({"text": " ", "blocks": [line]})
    assert view_problems({"type": "home", "blocks": [line] * 100}) == []
    assert view_problems({"type": "home", "blocks": [line] * 101})
    assert view_problems({"type": "home", "blocks": [line], "private_metadata": "x" * 3_001})
