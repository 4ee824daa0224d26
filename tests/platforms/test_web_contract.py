"""The practice workspace keeps the contract of a platform: over HTTP, seen as a browser without script sees it."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from uuid import uuid4

import httpx
import pytest
from starlette.applications import Starlette

from bot.messages import ConversationRef
from bot.platforms.web import server
from bot.platforms.web.adapter import WebPlatform
from bot.platforms.web.guard import Guard
from bot.platforms.web.html import FIELD
from bot.ui.forms import Form
from tests.platforms import contract
from tests.platforms.contract import Screen
from tests.platforms.web_fakes import Listener, a_workspace

ANA, NOWHERE = ConversationRef("web", "direct:ana"), ConversationRef("web", "nowhere")
VOID = {"input", "br", "hr", "img", "link", "meta"}
BLOCKS = {"p", "li", "br", "td", "th", "dt", "dd", "div", "h2", "h3", "h4", "caption", "label", "legend"}


@dataclass
class Element:
    """An element: its attributes, what is read inside, and the elements inside."""

    tag: str
    attributes: Mapping[str, str]
    text: str = ""
    children: list["Element"] = field(default_factory=list)

    def find(self, **wanted: str) -> "Element | None":
        """The first element inside with these attributes."""
        for each in self.children:
            if all(each.attributes.get(name.rstrip("_")) == value for name, value in wanted.items()):
                return each
            if found := each.find(**wanted):
                return found
        return None

    def every(self, *tags: str) -> list["Element"]:
        """All elements of these kinds inside, in reading order."""
        found = []
        for each in self.children:
            found += [each] if each.tag in tags else []
            found += each.every(*tags)
        return found


class Page(HTMLParser):
    """A page as it is read; what an image shows is its alt text."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("page", {})
        self._open = [self.root]
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        made = Element(tag, attributes)
        self._open[-1].children.append(made)
        if attributes.get("alt"):
            self.handle_data(attributes["alt"])
        if tag not in VOID:
            self._open.append(made)
        if tag in BLOCKS:
            self.handle_data("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open[-1].children.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if tag in {each.tag for each in self._open}:
            while self._open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        for each in self._open:
            each.text += data


@dataclass
class Browser(contract.Acting):
    """Ana in front of the page."""

    client: httpx.AsyncClient
    platform: WebPlatform
    listener: Listener
    direct: ConversationRef = ANA
    nowhere: ConversationRef = NOWHERE

    async def read(self, landed: ConversationRef) -> Sequence[str]:
        return (self._line(await self._page(landed.place), landed).text,)

    async def says(self, text: str, *, there: ConversationRef, times: int = 1) -> Screen:
        return await self._send({"do": "say", "text": text, "thread": there.thread}, times)

    async def commands(self, text: str, *, times: int = 1) -> Screen:
        return await self._send({"do": "say", "text": f"/csmhs {text}"}, times)

    async def presses(self, landed: ConversationRef, label: str, *, times: int = 1) -> Screen:
        line = self._line(await self._page(landed.place), landed)
        button = next(each for each in line.every("button") if each.text.strip() == label)
        return await self._send({"do": "press", "press": button.attributes["value"]}, times)

    async def submits(self, form: Form, typed: Mapping[str, str], *, times: int = 1) -> Screen:
        several = {each.key for each in form.fields if each.kind == "choices"}
        fields = {FIELD + key: text.split("\n") if key in several else text for key, text in typed.items()}
        return await self._send({"do": "form", "form_id": form.id, "context": form.context, **fields}, times)

    async def _page(self, place: str) -> Element:
        answer = await self.client.get("/", params={"as": "ana", "in": place})
        return Page(answer.text).root

    def _line(self, page: Element, landed: ConversationRef) -> Element:
        line = page.find(id=f"entry-{landed.message}")
        assert line is not None, f"message {landed.message} cannot be seen"
        return line

    async def _send(self, fields: Mapping[str, str | list[str]], times: int) -> Screen:
        sent = {"as": "ana", "in": self.direct.place, "token": uuid4().hex, **fields}
        for _ in range(times):
            answer = await self.client.post("/", data=sent, follow_redirects=True)
        assert answer.status_code == 200
        page = Page(answer.text).root
        asked = page.find(id="ask")
        fields_shown = _fields(asked) if asked and asked.every("dialog") else None
        return Screen(page.text, fields_shown)


def _fields(asked: Element) -> dict[str, str]:
    """What stands in each field; several choices a line each."""
    found: dict[str, list[str]] = {}
    for each in asked.every("input", "textarea", "select"):
        name = each.attributes.get("name", "")
        if not name.startswith(FIELD):
            continue
        values = found.setdefault(name.removeprefix(FIELD), [])
        if each.tag == "textarea":
            values.append(each.text.removeprefix("\n"))  # a browser drops the first line end
        elif each.tag == "select":
            values += [one.attributes["value"] for one in each.every("option") if "selected" in one.attributes]
        elif each.attributes["type"] not in ("radio", "checkbox") or "checked" in each.attributes:
            values.append(each.attributes["value"])
    return {name: "\n".join(value for value in values if value) for name, values in found.items()}


@pytest.fixture
async def stage() -> AsyncIterator[Browser]:
    door, listener = WebPlatform(a_workspace()), Listener()
    await door.start(listener.receive)
    transport = httpx.ASGITransport(Guard(Starlette(routes=server.routes(door))))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        yield Browser(client, door, listener)
    await door.stop()


class TestWeb(contract.Posting, contract.Speaking, contract.Commanding, contract.Pressing, contract.Filling):
    """The practice workspace can do everything."""

    async def test_the_search_for_refused_words_finds_those_that_are_kept(self, stage: Browser) -> None:
        await stage.says("something harmless", there=stage.direct)

        assert "something harmless" in contract.kept(stage, "something harmless")
