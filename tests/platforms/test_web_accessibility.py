"""The page in a real browser: for screen readers, keyboards, small screens, both color schemes, and without script."""

from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, Route, expect, sync_playwright

from tests.platforms import browser, web_demo

pytestmark = [pytest.mark.browser, pytest.mark.skipif(not browser.installed(), reason=browser.MISSING)]

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}
HARBOR = "channel:district:harbor"


@pytest.fixture
def home() -> Iterator[str]:
    """The demo's address."""
    with browser.serving(web_demo.build) as address:
        yield address


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser for all tests of this file."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=browser.installed(), args=browser.ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def page(chromium: Browser, home: str) -> Iterator[Page]:
    """A wide window; anything the browser complains of fails the test."""
    complaints: list[str] = []
    context = chromium.new_context(base_url=home, viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    opened = context.new_page()
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    yield opened
    context.close()
    assert [each for each in complaints if "413" not in each] == []


def go(page: Page, persona: str, place: str) -> None:
    """Open the workspace as somebody, somewhere."""
    page.goto("/?" + urlencode({"as": persona, "in": place}))


def assert_good(page: Page, where: str) -> None:
    """Nothing for axe to find, and no sideways scrolling."""
    found = Axe().run(page, options=RULES).response["violations"]
    assert [(each["id"], [node["target"] for node in each["nodes"]]) for each in found] == [], where
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), where


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_every_part_of_the_page_passes_axe(page: Page, width: int, scheme: str) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")

    go(page, "ana", HARBOR)
    assert_good(page, "channel with charts")
    go(page, "ana", "mailbox")
    page.get_by_text("Answer as").click()
    assert_good(page, "mailbox")
    go(page, "ana", "direct:ana")
    page.get_by_role("button", name="Next thing due").click()
    expect(page.locator("#moved")).to_contain_text("It is now")
    page.get_by_label("Message in").fill("/")
    assert_good(page, "moved, with commands offered")
    page.get_by_label("Message in").fill("/csmhs submit")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert_good(page, "form")
    page.get_by_role("button", name="Send October").click()
    expect(page.get_by_role("alert")).to_be_visible()
    assert_good(page, "form with errors")


def test_a_month_is_entered_by_keyboard_alone(page: Page) -> None:
    go(page, "ana", "direct:ana")

    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the conversation")).to_be_focused()
    page.get_by_label("Message in").focus()
    page.keyboard.type("/su")
    page.keyboard.press("Escape")
    page.keyboard.press("Control+A")
    page.keyboard.type("/")
    for key in ("ArrowUp", "ArrowDown", "Tab", "Enter"):
        page.keyboard.press(key)
    expect(page.get_by_role("dialog")).to_be_visible()
    expect(page.locator("#field-screened")).to_be_focused()
    page.keyboard.type("twelve")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("2 things to fix")
    expect(page.locator("#field-screened")).to_be_focused()
    expect(page.locator("#field-screened")).to_have_value("twelve")
    page.keyboard.press("Control+A")
    page.keyboard.type("12")
    page.locator("#field-rate-instead").select_option("late")
    page.get_by_role("button", name="Send October").press("Enter")

    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("log")).to_contain_text("October is in. Thank you, Ana.")
    expect(page.get_by_label("Message in")).to_be_focused()


def test_what_one_says_the_other_sees_without_reloading(page: Page) -> None:
    ben = page.context.new_page()
    go(ben, "ben", HARBOR)
    go(page, "ana", HARBOR)

    ben.get_by_label("Message in").fill("@csmhs is the <b>form</b> ready?")
    ben.keyboard.press("Enter")

    expect(page.get_by_role("log")).to_contain_text("@csmhs is the <b>form</b> ready?")
    expect(page.get_by_role("log")).not_to_contain_text("You don't need one.")
    expect(ben.get_by_role("log")).to_contain_text("You don't need one.")


def test_what_is_said_before_the_page_listens_is_seen_once_it_does(page: Page) -> None:
    held: list[Route] = []
    page.route("**/live", lambda route: held.append(route))
    go(page, "ana", HARBOR)
    ben = page.context.new_page()
    go(ben, "ben", HARBOR)
    ben.get_by_label("Message in").fill("@csmhs said too early")
    ben.keyboard.press("Enter")
    expect(ben.get_by_role("log")).to_contain_text("said too early")

    held[0].continue_()

    expect(page.get_by_role("log")).to_contain_text("said too early")


@pytest.mark.parametrize("key", ["Enter", "Escape"])
def test_commands_are_offered_no_longer_once_they_are_sent_or_waved_away(page: Page, key: str) -> None:
    go(page, "ana", "direct:ana")
    page.get_by_label("Message in").fill("/csmhs status")
    expect(page.locator("#words")).to_be_visible()

    page.keyboard.press(key)

    expect(page.locator("#words")).to_be_hidden()
    expect(page.locator("#words-count")).to_be_empty()


def test_a_half_written_reply_survives_what_others_say(page: Page) -> None:
    go(page, "ana", HARBOR)
    page.get_by_text("Reply in thread").first.click()
    page.get_by_label("Your reply in this thread").first.fill("half a thou")
    ben = page.context.new_page()
    go(ben, "ben", HARBOR)

    ben.get_by_label("Message in").fill("@csmhs hello there")
    ben.keyboard.press("Enter")
    expect(page.get_by_role("log")).to_contain_text("@csmhs hello there")

    expect(page.get_by_label("Your reply in this thread").first).to_have_value("half a thou")
    page.get_by_role("button", name="Send reply").first.click()
    expect(page.get_by_role("log")).to_contain_text("half a thou")
    expect(page.get_by_label("Your reply in this thread").first).to_be_hidden()


def test_a_message_that_does_not_arrive_stays_in_the_box(page: Page) -> None:
    go(page, "ana", "direct:ana")
    box = page.get_by_label("Message in")

    box.fill("x" * 70_000)
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.locator("#note")).to_contain_text("please shorten it")
    assert len(box.input_value()) == 70_000
    page.evaluate("() => { window.fetch = () => Promise.reject(new Error('cable pulled')); }")
    box.fill("Hello?")
    page.keyboard.press("Enter")

    expect(page.locator("#note")).to_contain_text("did not answer")
    expect(box).to_have_value("Hello?")


def test_everything_works_without_script(chromium: Browser, home: str) -> None:
    context = chromium.new_context(base_url=home, java_script_enabled=False)
    page = context.new_page()

    go(page, "ana", "direct:ana")
    page.get_by_label("Message in").fill("/csmhs submit")
    page.get_by_role("button", name="Send", exact=True).click()
    page.locator("#field-screened").fill("twelve")
    page.get_by_role("button", name="Send October").click()
    expect(page.get_by_role("alert")).to_contain_text("2 things to fix")
    page.locator("#field-screened").fill("12")
    page.locator("#field-rate").fill("92.5")
    page.get_by_role("button", name="Send October").click()
    expect(page.get_by_role("log")).to_contain_text("October is in. Thank you, Ana.")
    page.get_by_role("button", name="1 month").click()
    expect(page.locator("#now")).to_contain_text("Oct 1, 2026")
    page.get_by_label("You are").select_option("dana")
    page.get_by_role("button", name="Switch").click()
    expect(page.get_by_role("navigation")).to_contain_text("Coordinators")

    context.close()
