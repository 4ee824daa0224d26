"""What the handlers say, as Slack gets it: files in tests/data/slack/ that one reviews as a diff.

When a sentence or a renderer was changed on purpose, write them anew and look at what changed:

    CSMHS_GOLDEN=write python -m pytest tests/platforms/test_slack_golden.py
    git diff tests/data/slack/
"""

import json
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.messages import FormErrors
from bot.platforms.slack.blocks import Message, messages, to_upload
from bot.platforms.slack.views import home, message_view, modal
from bot.ui.cards import Card
from tests.dialog import World
from tests.handlers.test_submit import GOOD
from tests.platforms.slack_check import message_problems, view_problems

FILES = Path(__file__).parents[1] / "data" / "slack"


def compare(name: str, made: Any) -> None:
    """With the file of that name, or write it."""
    text = json.dumps(made, indent=1, ensure_ascii=False, default=lambda message: message.arguments) + "\n"
    path = FILES / f"{name}.json"
    if os.environ.get("CSMHS_GOLDEN") == "write":
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8"), (
        f"{path.name} changed; see the first lines of {Path(__file__).name}"
    )


def compare_messages(name: str, made: Sequence[Message]) -> None:
    """Messages that Slack takes, with the file."""
    assert [problem for message in made for problem in message_problems(message.arguments)] == []
    compare(name, made)


def compare_view(name: str, view: dict[str, Any]) -> None:
    """A view that Slack takes, with the file."""
    assert view_problems(view) == []
    compare(name, view)


def posted(world: World, place: str, title: str) -> Card:
    """The newest card of that title there."""
    return [said.card for said in world.door.posted if (said.ref.place, said.card.title) == (place, title)][-1]


@pytest.mark.wakes("2026-09-23 12:00")
async def test_a_reminder_of_a_convening(world: World) -> None:
    compare_messages("reminder", messages(posted(world, "direct:ana", "Sample kickoff convening")))


@pytest.mark.wakes("2026-10-05 10:00")
async def test_digests_with_a_chart_of_slacks_and_with_a_picture(world: World) -> None:
    ana = world.person("ana")
    await ana.command("submit")
    await ana.fills(GOOD)
    await world.clock_to("2026-11-02 10:00")

    coordinators = posted(world, "channel:coordinators", "The week of Mon, Nov 2: all districts")
    north = posted(world, "channel:district:north", "The week of Mon, Nov 2: Sample North")
    (gappy,) = to_upload(north)

    assert to_upload(coordinators) == ()
    compare_messages("digest-all", messages(coordinators))
    compare_messages("digest-north", messages(north, pictures={gappy: "F0CHART"}))


async def test_a_table_of_dates_and_the_same_as_a_home(world: World) -> None:
    ana = world.person("ana")
    await ana.command("calendar")

    assert isinstance(ana.last.reply, Card)
    compare_messages("calendar", messages(ana.last.reply))
    compare_view("calendar-home", home(ana.last.reply))


async def test_the_list_of_commands(world: World) -> None:
    ana = world.person("ana")
    await ana.command("help")

    assert isinstance(ana.last.reply, Card)
    compare_messages("help", messages(ana.last.reply))


async def test_a_question_that_reaches_a_person(world: World) -> None:
    ana = world.person("ana")
    await ana.command("escalate")
    compare_view("ask-a-person", modal(ana.form, where="D0ANA"))
    await ana.fills(question="Who counts as *served* <this month>?", topic="data")
    await world.corridor.tick()

    asked = next(said.card for said in world.door.posted if "served" in said.text)
    compare_messages("question", messages(asked))


@pytest.mark.wakes("2026-10-05 10:00")
async def test_a_month_from_the_empty_page_to_what_is_saved(world: World) -> None:
    ana = world.person("ana")
    await ana.command("submit")
    compare_view("entry", modal(replace(ana.form, context="draft"), where="D0ANA"))

    await ana.fills({**GOOD, "referred": "twelve", "training-hours__alt": "not-collected"})
    assert isinstance(ana.last.reply, FormErrors)
    errors = ana.last.reply.errors
    compare_view("entry-errors", modal(replace(ana.form, context="draft"), where="D0ANA", errors=errors))

    await ana.fills({"referred": "12", "training-hours__alt": ""})
    assert isinstance(ana.last.reply, Card)
    compare_view("entry-saved", message_view(ana.last.reply, "September 2026 for Sample North"))
