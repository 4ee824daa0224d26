"""The page over HTTP: who may speak to it, what it hears, what it keeps, what it shows again."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from html import unescape

import httpx
import pytest
from starlette.applications import Starlette

from bot.errors import DeliveryError
from bot.messages import (
    ActionClicked,
    Command,
    ConversationRef,
    FormErrors,
    FormSubmitted,
    MessageReceived,
    Outcome,
    ShowForm,
)
from bot.platforms.web import server
from bot.platforms.web.adapter import WebPlatform
from bot.platforms.web.guard import Guard
from bot.platforms.web.workspace import Arrival, Mail, NextDue, stepped
from bot.ui.cards import Button, Buttons, Card, say
from bot.ui.forms import Field, Form
from tests.platforms.web_fakes import START, FakeClock, FakeMailbox, FakeTranscript, Listener, a_workspace

BASE = "http://127.0.0.1:8000"
HARBOR = "channel:district:harbor"
FORM = Form("submit.entry", "October", (Field("n", "Students screened", "integer"),), context="draft-1")


@dataclass
class Window:
    """A browser without script: sees pages and sends their forms."""

    client: httpx.AsyncClient
    door: WebPlatform
    listener: Listener
    place: str = "direct:ana"

    async def see(self, place: str = "") -> str:
        answer = await self.client.get("/", params={"as": "ana", "in": place or self.place})
        assert answer.status_code == 200
        return unescape(answer.text)

    async def send(self, do: str, token: str = "", **fields: str) -> str:
        token = token or await self.token()
        sent = {"do": do, "as": "ana", "in": self.place, "token": token, **fields}
        answer = await self.client.post("/", data=sent, follow_redirects=True)
        assert answer.status_code == 200
        return unescape(answer.text)

    async def token(self) -> str:
        found = re.search(r'name="token" value="(\w+)"', await self.see())
        assert found
        return found[1]

    @property
    def transcript(self) -> FakeTranscript:
        assert isinstance(self.door.workspace.transcript, FakeTranscript)
        return self.door.workspace.transcript

    @property
    def clock(self) -> FakeClock:
        assert isinstance(self.door.workspace.clock, FakeClock)
        return self.door.workspace.clock

    @property
    def mailbox(self) -> FakeMailbox:
        assert isinstance(self.door.workspace.mailbox, FakeMailbox)
        return self.door.workspace.mailbox


@pytest.fixture
async def ana() -> AsyncIterator[Window]:
    door, listener = WebPlatform(a_workspace()), Listener()
    await door.start(listener.receive)
    transport = httpx.ASGITransport(Guard(Starlette(routes=server.routes(door))))
    async with httpx.AsyncClient(transport=transport, base_url=BASE) as client:
        yield Window(client, door, listener)
    await door.stop()


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1", "[::1]:8000", "LOCALHOST:1"])
async def test_our_own_names_are_served(ana: Window, host: str) -> None:
    assert (await ana.client.get("/", headers={"host": host}, follow_redirects=False)).status_code == 303


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil:8000", "", "[::1", "a@b"])
async def test_another_name_for_this_machine_is_refused(ana: Window, host: str) -> None:
    answer = await ana.client.get("/", headers={"host": host})

    assert answer.status_code == 403
    assert "on this computer only" in answer.text


async def test_another_machine_is_refused() -> None:
    app = Guard(Starlette(routes=server.routes(WebPlatform(a_workspace()))))

    async with httpx.AsyncClient(transport=httpx.ASGITransport(app, client=("10.0.0.7", 1)), base_url=BASE) as client:
        assert (await client.get("/")).status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:9999"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site", "origin": BASE},
    ],
)
async def test_another_site_cannot_send_a_form(ana: Window, headers: dict[str, str]) -> None:
    answer = await ana.client.post("/", data={"do": "say", "as": "ana", "text": "hi"}, headers=headers)

    assert answer.status_code == 403
    assert "nothing was done" in answer.text
    assert ana.listener.heard == []


async def test_our_own_page_can_send_a_form(ana: Window) -> None:
    sent = {"do": "say", "as": "ana", "in": "direct:ana", "token": "token-123", "text": "hi"}

    await ana.client.post("/", data=sent, headers={"origin": BASE, "sec-fetch-site": "same-origin"})

    assert len(ana.listener.heard) == 1


async def test_pages_forbid_script_of_others_and_being_framed(ana: Window) -> None:
    headers = (await ana.client.get("/?as=ana&in=direct:ana")).headers

    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"


async def test_what_is_typed_and_the_reply_stand_in_the_conversation(ana: Window) -> None:
    page = await ana.send("say", text="When do we meet?")

    assert page.index("When do we meet?") < page.index("Heard.")
    (word,) = ana.listener.heard
    assert isinstance(word, MessageReceived)
    assert word.private
    assert word.account.direct == "direct:ana"


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [("/csmhs", "", ""), ("/csmhs Submit October", "submit", "October"), ("csmhs status", "status", "")],
)
async def test_commands_are_commands(ana: Window, text: str, name: str, rest: str) -> None:
    await ana.send("say", text=text)

    (word,) = ana.listener.heard
    assert isinstance(word, Command)
    assert (word.name, word.text) == (name, rest)


async def test_in_a_channel_a_mention_opens_a_thread_of_its_own(ana: Window) -> None:
    ana.place = HARBOR

    page = await ana.send("say", text="@csmhs who do we call?")

    (word,) = ana.listener.heard
    assert isinstance(word, MessageReceived)
    assert word.text == "who do we call?"
    assert not word.private
    assert word.conversation.thread
    assert "assistant reply private" in page
    assert "Only you see this" in page


async def test_in_a_channel_words_to_nobody_are_not_sent_and_come_back_with_the_mention(ana: Window) -> None:
    ana.place = HARBOR

    page = await ana.send("say", text="who do we call?")

    assert ana.listener.heard == []
    assert ana.transcript.lines == []
    assert "@csmhs who do we call?</textarea>" in page
    assert "Nothing was sent" in page


async def test_a_reply_in_a_thread_is_heard_without_a_mention(ana: Window) -> None:
    ana.place = HARBOR
    landed = await ana.door.post(ConversationRef("web", HARBOR), say("A question is open."), key="d1")

    page = await ana.send("say", text="Any news?", thread=landed.thread)

    (word,) = ana.listener.heard
    assert word.conversation.thread == landed.message
    assert 'class="line person reply"' in page


async def test_refused_words_are_nowhere_kept(ana: Window) -> None:
    ana.listener.answer = lambda word: Outcome(reply=say("Call 988."), text_kept=False)

    page = await ana.send("say", text="terrible secret")

    assert "Your message was not kept." in page
    assert "Call 988." in page
    assert "terrible secret" not in page
    assert all(isinstance(body, Card) for body in ana.transcript.said_in("direct:ana"))


async def test_a_double_click_has_one_effect_and_shows_the_same_page(ana: Window) -> None:
    ana.listener.answer = lambda word: Outcome(reply=ShowForm(FORM))
    token = await ana.token()

    pages = await asyncio.gather(*(ana.send("say", token, text="/csmhs submit") for _ in range(3)))

    assert len(ana.listener.heard) == 1
    assert all("Students screened" in page for page in pages)


async def test_two_buttons_of_one_page_are_two_events(ana: Window) -> None:
    buttons = Buttons((Button("In person", "rsvp.answer", "in"), Button("Virtually", "rsvp.answer", "out")))
    await ana.door.post(ConversationRef("web", "direct:ana"), say("Coming?", buttons), key="d1")
    presses = re.findall(r"name=\"press\" value=\"(\[.*?\])\"", await ana.see())
    token = await ana.token()

    for press in (*presses, presses[0]):
        await ana.send("press", token, press=press)

    assert [(word.action, word.value) for word in ana.listener.heard if isinstance(word, ActionClicked)] == [
        ("rsvp.answer", "in"),
        ("rsvp.answer", "out"),
    ]
    assert len({word.event_id for word in ana.listener.heard}) == 2


async def test_a_form_comes_back_with_its_errors_and_what_was_typed(ana: Window) -> None:
    ana.listener.answer = lambda word: Outcome(reply=FormErrors(FORM, {"n": "Type digits only, like 12."}))

    page = await ana.send("form", form_id="submit.entry", context="draft-1", **{"f.n": "twelve"})

    (word,) = ana.listener.heard
    assert isinstance(word, FormSubmitted)
    assert (word.form_id, word.context, dict(word.raw)) == ("submit.entry", "draft-1", {"n": "twelve"})
    assert "<dialog open" in page
    assert 'value="twelve"' in page
    assert "Type digits only, like 12." in page


async def test_several_choices_are_read_line_by_line(ana: Window) -> None:
    fields = {"do": "form", "as": "ana", "in": "direct:ana", "token": "token-123", "f.who": ["a", "b"]}

    await ana.client.post("/", data=fields)

    (word,) = ana.listener.heard
    assert isinstance(word, FormSubmitted)
    assert word.raw == {"who": "a\nb"}


async def test_ten_thousand_characters_are_heard_and_more_stay_in_the_box(ana: Window) -> None:
    await ana.send("say", text="x" * 10_000)
    page = await ana.send("say", text="y" * 10_001)

    assert len(ana.listener.heard) == 1
    assert "10,001 characters; the most is 10,000" in page
    assert "y" * 10_001 + "</textarea>" in page


async def test_a_request_too_large_is_met_with_a_sentence(ana: Window) -> None:
    answer = await ana.client.post("/", data={"do": "say", "text": "x" * 70_000})

    assert answer.status_code == 413
    assert "please shorten it" in answer.text
    assert ana.listener.heard == []


async def test_a_page_from_another_time_loses_no_text(ana: Window) -> None:
    ana.place = "channel:coordinators"

    page = await ana.send("say", "token-123", text="Hello all")

    assert "nothing was done" in page
    assert "Hello all</textarea>" in page
    assert ana.listener.heard == []


async def test_ana_does_not_see_what_is_for_others(ana: Window) -> None:
    await ana.door.post(ConversationRef("web", "direct:ben"), say("For Ben"), key="d1")
    await ana.door.post(ConversationRef("web", "channel:coordinators"), say("For coordinators"), key="d2")

    for place in ("direct:ben", "channel:coordinators"):
        answer = await ana.client.get("/", params={"as": "ana", "in": place}, follow_redirects=True)
        assert "in=direct%3Aana" in str(answer.url)
        assert "For " not in answer.text


async def test_a_place_with_something_unread_says_new_until_it_is_looked_at(ana: Window) -> None:
    await ana.door.post(ConversationRef("web", HARBOR), say("Hello"), key="d1")

    assert 'class="new"' in await ana.see("direct:ana")
    await ana.see(HARBOR)
    assert 'class="new"' not in await ana.see("direct:ana")


async def test_moving_the_clock_says_what_happened_and_happens_once(ana: Window) -> None:
    ana.clock.due = NextDue(START + timedelta(days=2), "reminder")
    ana.clock.arrivals = (Arrival("Reminder to Ben", "ben", "direct:ben"),)
    token = await ana.token()

    page = await ana.send("clock", token, step="next")
    await ana.send("clock", token, step="next")

    assert ana.clock.moves == 1
    assert "It is now Thu, Sep 3, 9:00 am. 1 message went out." in page
    assert "/?as=ben&in=direct%3Aben" in page


async def test_the_clock_stays_when_nothing_is_due(ana: Window) -> None:
    page = await ana.send("clock", step="next")

    assert "Nothing more is due" in page
    assert ana.clock.moves == 0


def test_a_day_later_is_the_same_wall_time_across_daylight_saving() -> None:
    before = START.replace(month=10, day=31)

    assert stepped(before, "day", "America/New_York") - before == timedelta(hours=25)
    assert stepped(before, "hour", "America/New_York") - before == timedelta(hours=1)


async def test_the_contact_answers_from_the_mailbox(ana: Window) -> None:
    ana.place = "mailbox"
    ana.mailbox.letters.append(
        Mail(1, "chen@example.org", "A question", START, "out", "CSMHS assistant", say("Who?"))
    )

    page = await ana.send("mail", mail="1", text="Use the August form.")

    assert "Your answer was passed on." in page
    assert "Use the August form." in page
    assert "Answer as chen@example.org" in page


async def test_a_landed_card_is_found_edited_and_missed(ana: Window) -> None:
    there = ConversationRef("web", HARBOR)
    landed = await ana.door.post(there, say("Old"), key="d1")

    await ana.door.update(landed, say("New"))

    assert await ana.door.find(there, "d1") == landed
    assert await ana.door.find(there, "d2") is None
    assert "New" in await ana.see(HARBOR)
    with pytest.raises(DeliveryError):
        await ana.door.update(ConversationRef("web", HARBOR, message="99"), say("x"))
    with pytest.raises(DeliveryError):
        await ana.door.post(ConversationRef("web", "nowhere"), say("x"), key="d3")


async def test_before_it_has_started_nothing_is_lost(ana: Window) -> None:
    await ana.door.stop()

    page = await ana.send("say", text="Hello?")

    assert "still starting" in page
    assert "Hello?</textarea>" in page


async def test_open_pages_are_told_of_a_change_and_let_go_at_the_end(ana: Window) -> None:
    stream = ana.door.changes.stream()
    assert (await anext(stream)).startswith("retry")
    waiting = asyncio.ensure_future(anext(stream))
    await asyncio.sleep(0)

    ana.door.touch()
    assert "changed" in await waiting
    await ana.door.stop()

    assert [each async for each in stream][:1] in ([], ["event: changed\ndata: -\n\n"])


async def test_nobody_to_be_is_said_plainly(ana: Window) -> None:
    ana.door.workspace.directory.everybody = ()  # type: ignore[attr-defined]

    assert "names nobody" in (await ana.client.get("/")).text


async def test_a_form_from_the_page_of_somebody_unknown_is_not_said_by_another(ana: Window) -> None:
    said = await ana.send("say", text="hello", **{"as": "nobody", "in": HARBOR})

    assert "nothing was done" in said
    assert ana.listener.heard == []


async def test_a_refused_field_is_not_typed_back_and_the_others_are(ana: Window) -> None:
    kept = replace(FORM, fields=tuple(replace(one, value="41") for one in FORM.fields))
    ana.listener.answer = lambda word: Outcome(reply=FormErrors(kept, {"n": "Counts only."}), text_kept=False)

    page = await ana.send("form", form_id=FORM.id, context="draft-1", **{"f.n": "terrible secret"})

    assert "terrible secret" not in page
    assert 'value="41"' in page
