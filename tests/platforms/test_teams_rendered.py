"""Every card and form as Microsoft's own renderer draws it in Chromium: it understands all of it but Teams' charts.

The renderer is npm `adaptivecards` (MIT). `.ci/run` installs it and says where in CSMHS_MICROSOFT; without, these tests
do not run. With CSMHS_LOOK set to a folder, pictures of everything are left there.
"""

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.platforms import browser, contract
from tests.platforms.teams_samples import contents

PACKAGES = os.environ.get("CSMHS_MICROSOFT", "")
SCRIPT = Path(PACKAGES) / "node_modules" / "adaptivecards" / "dist" / "adaptivecards.min.js"
LOOK = os.environ.get("CSMHS_LOOK", "")
CHARTS = ("Chart.Line", "Chart.VerticalBar.Grouped")
UNKNOWN_ELEMENT = 6
"""Of the renderer's `ValidationEvent`: an element type that it does not know."""
PAGE = (
    "<!doctype html><html lang=en><title>Cards</title>"
    "<body style='font-family: Segoe UI, sans-serif; width: 640px'><div id=card></div>"
)
DRAW = """
(content) => {
  const card = new AdaptiveCards.AdaptiveCard();
  const context = new AdaptiveCards.SerializationContext();
  card.parse(content, context);
  const drawn = card.render();
  const here = document.getElementById('card');
  here.replaceChildren(drawn);
  const found = [];
  for (let at = 0; at < context.eventCount; at++) {
    const event = context.getEventAt(at);
    found.push([event.event, event.message]);
  }
  for (const one of card.validateProperties().validationEvents) found.push([one.event, one.message]);
  return found;
}
"""

pytestmark = [
    pytest.mark.microsoft,
    pytest.mark.skipif(not SCRIPT.is_file(), reason="CSMHS_MICROSOFT does not say where npm adaptivecards is."),
    pytest.mark.skipif(not browser.installed(), reason=browser.MISSING),
]


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser.installed(), args=browser.ARGUMENTS)
        page = chromium.new_page(viewport={"width": 680, "height": 400}, device_scale_factor=2)
        page.set_content(PAGE)
        page.add_script_tag(path=str(SCRIPT))
        yield page
        chromium.close()


@pytest.fixture(scope="module")
def drawn(page: Page) -> dict[str, tuple[list[list[Any]], str]]:
    """By name: what the renderer complained of, and the words that are seen."""
    # Playwright keeps a loop of its own in this thread.
    made: dict[str, Any] = {}

    def make() -> None:
        made.update(asyncio.run(contents()))

    import threading

    thread = threading.Thread(target=make)
    thread.start()
    thread.join()
    found = {}
    for name, content in made.items():
        events = page.evaluate(DRAW, content)
        found[name] = (events, page.inner_text("#card"))
        if LOOK:
            page.locator("#card").screenshot(path=f"{LOOK}/{name}.png")
    return found


def test_the_renderer_understands_everything_but_teams_own_charts(
    drawn: dict[str, tuple[list[list[Any]], str]],
) -> None:
    complaints = [
        (name, message)
        for name, (events, _) in drawn.items()
        for _, message in events
        if not any(chart in message for chart in CHARTS)
    ]

    assert complaints == []


def test_every_word_of_every_element_is_seen(drawn: dict[str, tuple[list[list[Any]], str]]) -> None:
    for kind, (_, words) in contract.SAMPLES.items():
        seen = " ".join(drawn[f"element-{kind.__name__.lower()}"][1].split())
        assert [word for word in words if word not in seen] == [], kind


def test_what_people_typed_is_seen_as_letters(page: Page) -> None:
    from bot.platforms.teams import adaptive
    from bot.ui.cards import Bullets, Card, Facts, Table, Text

    for typed in contract.NASTY:
        line = " ".join(typed.split())
        body = (Text(line), Text(line, "quote"), Facts(((line, line),)), Bullets((line,)), Table(("A",), ((line,),)))
        page.evaluate(DRAW, adaptive.content(Card(line, body)))
        assert " ".join(page.inner_text("#card").split()).count(line) == 7, typed


@pytest.mark.parametrize("form", ["form-with-errors", "form-in-chat-with-errors"])
def test_a_form_shows_its_labels_its_choices_and_what_is_wrong(
    drawn: dict[str, tuple[list[list[Any]], str]], form: str
) -> None:
    seen = drawn[form][1]

    for each in contract.FORM.fields:
        assert each.label in seen
    assert "Type digits only, like 12." in seen
    assert "Two parts disagree." in seen
