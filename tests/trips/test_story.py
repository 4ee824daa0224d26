"""The whole job in a real browser, from the README's command, as somebody who has never seen it would live it.

Set CSMHS_SCREENSHOTS to a folder to keep a picture of each step; the ones in docs/screenshots were made that way.
"""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest
from playwright.sync_api import Page, expect, sync_playwright

from tests.platforms import browser

pytestmark = [pytest.mark.browser, pytest.mark.skipif(not browser.installed(), reason=browser.MISSING)]

ROOT = Path(__file__).parents[2]
READY_WITHIN_S = 120
SCREENSHOTS = os.environ.get("CSMHS_SCREENSHOTS", "")


@pytest.fixture
def home(tmp_path: Path) -> Iterator[str]:
    """The address the README's first command prints, on a data folder of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {**os.environ, "CSMHS_PORT": str(port), "CSMHS_DATA_DIR": "practice-data"}
    log = (tmp_path / "output.txt").open("w+")
    process = subprocess.Popen(
        [sys.executable, ROOT / "start.py"], cwd=tmp_path, env=environment, stdout=log, stderr=log
    )
    address = f"http://127.0.0.1:{port}"
    try:
        _wait(address, process, log)
        yield address
    finally:
        process.terminate()
        process.wait(20)
        log.close()
    with pytest.raises(httpx.TransportError):  # whoever stops what they started has stopped the assistant
        httpx.get(f"{address}/healthz", trust_env=False)


def _wait(address: str, process: subprocess.Popen[bytes], log: object) -> None:
    for _ in range(READY_WITHIN_S * 5):
        try:
            if httpx.get(f"{address}/healthz", trust_env=False).status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.2)
        assert process.poll() is None, "it ended while starting; see output.txt in the test's folder"
    raise AssertionError("it did not become ready")


@pytest.fixture
def page(home: str) -> Iterator[Page]:
    """A window of an ordinary laptop."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser.installed(), args=browser.ARGUMENTS)
        context = chromium.new_context(
            base_url=home, viewport={"width": 1280, "height": 860}, reduced_motion="reduce"
        )
        opened = context.new_page()
        opened.set_default_timeout(20_000)
        yield opened
        chromium.close()


def be(page: Page, who: str, place: str = "") -> None:
    """Be somebody, in their direct messages or a channel."""
    page.goto("/?" + urlencode({"as": who, "in": place or f"direct:{who}"}))


def say(page: Page, text: str) -> None:
    """Type and send."""
    page.get_by_label("Message in").fill(text)
    page.get_by_label("Message in").press("Escape")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_label("Message in")).to_have_value("")


def read(page: Page, text: str) -> None:
    """It stands in the conversation."""
    expect(page.locator("#log")).to_contain_text(text)


def until(page: Page, text: str, most: int = 80) -> None:
    """Move the clock to the next thing due until the conversation says this."""
    for _ in range(most):
        if text in page.locator("#log").inner_text():
            return
        _move(page, "Next thing due")
    raise AssertionError(f"{text!r} never came")


def a_week(page: Page) -> None:
    """Move the clock by a week."""
    _move(page, "1 week")


def _move(page: Page, button: str) -> None:
    """Move the clock and wait for the answer: a live update may show the new time before its messages."""
    before = page.locator("#now").inner_text()
    page.get_by_role("button", name=button).click()
    expect(page.locator("#now")).not_to_have_text(before, timeout=30_000)
    expect(page.locator("body")).not_to_have_attribute("aria-busy", "true", timeout=30_000)


def picture(page: Page, name: str) -> None:
    """Keep a picture of the step, when asked to."""
    if SCREENSHOTS:
        page.screenshot(path=Path(SCREENSHOTS) / f"{name}.png")


def test_a_new_user_lives_the_whole_job(page: Page) -> None:
    # A reminder arrives by moving the clock.
    page.goto("/")
    expect(page.get_by_text("practice database")).to_be_visible()
    be(page, "harbor-member-1")
    until(page, "September 2026 data is open")
    picture(page, "1-reminder")

    # The entry is made, with one "not available".
    page.get_by_role("button", name="Enter September 2026").last.click()
    form = page.get_by_role("dialog")
    expect(form).to_be_visible()
    fields = {"enrolled_n": "1850", "screened_n": "240", "tier2_n": "61", "tier3_n": "18", "psy_assessed_n": "40",
              "psy_improved_n": "twelve", "acad_assessed_n": "30", "acad_improved_n": "11"}  # fmt: skip
    for key, value in fields.items():
        page.locator(f"#field-{key}").fill(value)
    page.locator("#field-acad_improved_n").fill("")
    page.locator("#field-acad_improved_n-instead").select_option(index=1)
    picture(page, "2-entry")
    form.get_by_role("button", name="Send").click()
    expect(page.get_by_role("alert")).to_contain_text("to fix")
    expect(page.locator("#field-psy_improved_n")).to_have_value("twelve")
    page.locator("#field-psy_improved_n").fill("12")
    for field in form.locator("[id^=field-]").all():
        kind = field.evaluate("element => element.tagName + (element.type || '')")
        if (
            kind.startswith("SELECT")
            and "-instead" not in (field.get_attribute("id") or "")
            and not field.input_value()
        ):
            field.select_option(index=1)
    form.get_by_label("Yes").first.check() if form.get_by_label("Yes").count() else None
    score = page.locator("#field-progress_score")
    if score.count() and not score.input_value():
        score.fill("2.5")
    form.get_by_role("button", name="Send").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    read(page, "is complete")
    read(page, "not available (")

    # Status shows it, and the reminders stop.
    say(page, "/csmhs status")
    read(page, "September 2026, on time")
    picture(page, "3-status")
    a_week(page)
    a_week(page)
    be(page, "hills-member-1")
    read(page, "September 2026 data is due")
    be(page, "harbor-member-1")
    told = page.locator("#log").inner_text()
    assert "September 2026 data is due today" not in told, told[told.index("is complete") :]
    say(page, "/csmhs why")
    read(page, "already in")

    # A question is answered with its source and date.
    say(page, "what is a comprehensive school mental health system?")
    read(page, "as of August 12, 2021")
    picture(page, "4-answer")

    # One that has no stored answer becomes an escalation.
    say(page, "is there a stipend for our team?")
    read(page, "I don't have that")
    page.get_by_role("button", name="Ask a person").last.click()
    read(page, "#1")
    picture(page, "5-escalation")

    # The contact answers, and the asker reads it.
    be(page, "contact-1")
    read(page, "is there a stipend for our team?")
    page.get_by_role("button", name="Reply").last.click()
    page.get_by_role("dialog").get_by_role("textbox").last.fill("There is no stipend this year. Travel is covered.")
    picture(page, "6-contact")
    page.get_by_role("dialog").get_by_role("button", name="Send").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    be(page, "harbor-member-1")
    read(page, "There is no stipend this year. Travel is covered.")
    picture(page, "7-answer-back")

    # Monday's digest shows it all, with its chart.
    be(page, "coordinator-1", "channel:coordinators")
    a_week(page)
    read(page, "September 2026")
    expect(page.locator("#log svg").last).to_be_visible()
    picture(page, "8-digest")
