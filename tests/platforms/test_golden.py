"""What the handlers say, as Slack and Teams get it: files in tests/data/slack/ and tests/data/teams/ that one reviews as a
diff.

When a sentence or a renderer was changed on purpose, write them anew and look at what changed:

    CSMHS_GOLDEN=write python -m pytest tests/platforms/test_golden.py
    git diff tests/data/slack/ tests/data/teams/
"""

import json
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.messages import FormErrors
from bot.platforms.slack import blocks
from bot.platforms.slack.views import home, message_view, modal
from bot.platforms.teams import adaptive
from bot.platforms.teams.adaptive import Pictures
from bot.platforms.teams.adaptive_forms import form_content
from bot.ui.cards import Card
from bot.ui.forms import Form
from tests.dialog import World
from tests.handlers.test_submit import GOOD
from tests.platforms.slack_check import message_problems, view_problems

DATA = Path(__file__).parents[1] / "data"


def compare(platform: str, name: str, made: Any) -> None:
    """With the platform's file of that name, or write it."""
    text = json.dumps(made, indent=1, ensure_ascii=False) + "\n"
    path = DATA / platform / f"{name}.json"
    if os.environ.get("CSMHS_GOLDEN") == "write":
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8"), (
        f"{platform}/{path.name} changed; see the first lines of {Path(__file__).name}"
    )


def compare_card(name: str, card: Card, *, uploaded: tuple[int, ...] = ()) -> None:
    """A card in a conversation; `uploaded`: places in its body of what Slack is given as a picture."""
    made = [one.arguments for one in blocks.messages(card, pictures={at: f"F0PICTURE{at}" for at in uploaded})]
    assert [problem for message in made for problem in message_problems(message)] == []
    assert blocks.to_upload(card) == uploaded
    compare("slack", name, made)
    shown = {at: f"https://csmhs.example.org/pictures/{at}" for at, _ in enumerate(card.body)}
    compare("teams", name, adaptive.content(card, Pictures(shown)))


def compare_form(name: str, form: Form, *, raw: Mapping[str, str] | None = None, errors: Mapping[str, str] | None = None
                 ) -> None:  # fmt: skip
    """A form in a dialog; in Slack what was typed is still in it, so that it is not drawn again."""
    form = replace(form, context="draft" if form.context else "")
    view = modal(form, where="D0ANA", errors=errors)
    assert view_problems(view) == []
    compare("slack", name, view)
    compare("teams", name, form_content(form, raw=raw, errors=errors))


def compare_view(name: str, view: dict[str, Any]) -> None:
    """A view that only Slack has."""
    assert view_problems(view) == []
    compare("slack", name, view)


def posted(world: World, place: str, title: str) -> Card:
    """The newest card of that title there."""
    return [said.card for said in world.door.posted if (said.ref.place, said.card.title) == (place, title)][-1]


@pytest.mark.wakes("2026-09-23 12:00")
async def test_a_reminder_of_a_convening(world: World) -> None:
    compare_card("reminder", posted(world, "direct:ana", "Sample kickoff convening"))


@pytest.mark.wakes("2026-10-05 10:00")
async def test_digests_with_a_chart_of_slacks_and_with_a_picture(world: World) -> None:
    ana = world.person("ana")
    await ana.command("submit")
    await ana.fills(GOOD)
    await world.clock_to("2026-11-02 10:00")

    coordinators = posted(world, "channel:coordinators", "The week of Mon, Nov 2: all districts")
    north = posted(world, "channel:district:north", "The week of Mon, Nov 2: Sample North")
    (gappy,) = blocks.to_upload(north)

    compare_card("digest-all", coordinators)
    compare_card("digest-north", north, uploaded=(gappy,))


async def test_a_table_of_dates_and_the_same_as_a_home(world: World) -> None:
    ana = world.person("ana")
    await ana.command("calendar")

    assert isinstance(ana.last.reply, Card)
    compare_card("calendar", ana.last.reply)
    compare_view("calendar-home", home(ana.last.reply))


async def test_the_list_of_commands(world: World) -> None:
    ana = world.person("ana")
    await ana.command("help")

    assert isinstance(ana.last.reply, Card)
    compare_card("help", ana.last.reply)


async def test_a_question_that_reaches_a_person(world: World) -> None:
    ana = world.person("ana")
    await ana.command("escalate")
    compare_form("ask-a-person", ana.form)
    await ana.fills(question="Who counts as *served* <this month>?", topic="data")
    await world.corridor.tick()

    asked = next(said.card for said in world.door.posted if "served" in said.text)
    compare_card("question", asked)


@pytest.mark.wakes("2026-10-05 10:00")
async def test_a_month_from_the_empty_page_to_what_is_saved(world: World) -> None:
    ana = world.person("ana")
    await ana.command("submit")
    compare_form("entry", ana.form)

    typed = {**GOOD, "referred": "twelve", "training-hours__alt": "not-collected"}
    await ana.fills(typed)
    assert isinstance(ana.last.reply, FormErrors)
    errors = ana.last.reply.errors
    compare_form("entry-errors", ana.form, raw=typed, errors=errors)

    await ana.fills({"referred": "12", "training-hours__alt": ""})
    assert isinstance(ana.last.reply, Card)
    compare_view("entry-saved", message_view(ana.last.reply, "September 2026 for Sample North"))
    compare("teams", "entry-saved", adaptive.content(ana.last.reply))
