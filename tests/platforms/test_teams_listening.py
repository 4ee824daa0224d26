"""What Teams alone does: mentions, quotes, guests, menus, installations, odd shapes, and answers that take too long."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.messages import (
    AccountChanged,
    ActionClicked,
    Command,
    ConversationRef,
    FormErrors,
    FormSubmitted,
    FromPerson,
    Inbound,
    MessageReceived,
    Outcome,
    PlaceChanged,
    ShowForm,
    WorkspaceChanged,
)
from bot.platforms.teams.adaptive import OURS
from bot.platforms.teams.adaptive_forms import form_content
from bot.ui.cards import Button, Buttons, Card, Chart, Series, say
from bot.ui.forms import Field, Form
from tests.platforms import teams_reader
from tests.platforms.teams_server import BOT, OTHER_TENANT, TEAM, TENANT, Message, TeamsServer
from tests.platforms.teams_stage import TeamsStage, a_stage, shown_in

CHANNEL = "19:attendance@thread.tacv2"
FORM = Form("submit.entry", "October numbers", (Field("n", "Students screened", "integer"),), context="draft-1")


class Ana(TeamsStage):
    """With everything that is heard in `news`."""

    news: list[Inbound]


@pytest.fixture
async def ana() -> AsyncIterator[TeamsStage]:
    async def only_thread_7(ref: ConversationRef) -> bool:
        return ref.thread == "7"

    async with TeamsServer() as server, a_stage(server, knows=only_thread_7, within_s=60) as stage:
        server.rosters[CHANNEL] = []
        heard: list[Inbound] = []
        listen = stage.listener.receive

        async def receive(word: Inbound) -> Outcome:
            heard.append(word)
            return await listen(word) if isinstance(word, FromPerson) else Outcome(kind="news")

        stage.platform.receive = receive
        stage.news = heard  # type: ignore[attr-defined]
        yield stage


async def tells(ana: TeamsStage, body: dict[str, Any]) -> Any:
    """What Teams sends; gives the answer once everything it led to has been said."""
    answer = await ana.hands.tell(body)
    await ana.ears.stop()
    return answer


def said(ana: TeamsStage, conversation: str) -> list[str]:
    return [face for one in ana.server.said(conversation) for face in teams_reader.message_faces(one.activity)]


async def news(ana: TeamsStage, **more: Any) -> list[Inbound]:
    ana.news.clear()  # type: ignore[attr-defined]
    assert (await tells(ana, ana.hands.activity(**more))).status_code == 200
    return ana.news  # type: ignore[attr-defined, no-any-return]


@pytest.mark.parametrize("typed", ["/csmhs status", "/status", "/CSMHS   status"])
async def test_a_command_is_one_however_it_begins(ana: TeamsStage, typed: str) -> None:
    await tells(ana, ana.hands.message(typed))

    assert isinstance(ana.heard, Command)
    assert (ana.heard.name, ana.heard.text) == ("status", "")


@pytest.mark.parametrize("typed", ["status", "csmhs status"])
async def test_a_mention_is_left_out_of_what_was_said(ana: TeamsStage, typed: str) -> None:
    await tells(ana, ana.hands.message(typed, channel=CHANNEL, thread="42"))

    assert isinstance(ana.heard, MessageReceived)
    assert (ana.heard.text, ana.heard.private) == (typed, False)
    assert ana.heard.conversation == ConversationRef("teams", f"{TENANT}/{CHANNEL}", "42")
    assert ana.heard.where == "Attendance in North"


@pytest.mark.parametrize(
    "text",
    [
        "<at>CSMHS</at> status",
        "status <at>CSMHS</at>",
        "\r\n<at>CSMHS</at> status\r\n",
        "<at>CSMHS</at>\xa0status",
        "<at>CSMHS</at>&nbsp;status\n",
        "<at>CSMHS</at> /csmhs status",
        "<at>CSMHS</at> /status",
    ],
)
@pytest.mark.parametrize("mark", ["<at>CSMHS</at>", None])
async def test_a_command_is_one_wherever_the_mention_stands(ana: TeamsStage, text: str, mark: str | None) -> None:
    body = ana.hands.message("", channel=CHANNEL, thread="42")
    body["text"] = text
    (mention,) = [one for one in body["entities"] if one["type"] == "mention"]
    mention["text"] = mark

    await tells(ana, body)

    said = (ana.heard.name, ana.heard.text) if isinstance(ana.heard, Command) else ("", ana.heard.text)
    assert said in (("status", ""), ("", "status"))


async def test_a_mention_alone_asks_what_can_be_said(ana: TeamsStage) -> None:
    await tells(ana, ana.hands.message("", channel=CHANNEL))

    assert isinstance(ana.heard, Command)
    assert ana.heard.name == ""


async def test_the_names_of_others_are_read_as_names(ana: TeamsStage) -> None:
    body = ana.hands.message("ask <at>Ben</at> why")
    body["entities"].append(
        {"type": "mention", "text": "<at>Ben</at>", "mentioned": {"id": "29:ben", "name": "Ben Ortiz"}}
    )

    await tells(ana, body)

    assert isinstance(ana.heard, MessageReceived)
    assert ana.heard.text == "ask @Ben Ortiz why"


async def test_other_talk_in_a_channel_is_not_ours_to_hear_but_a_thread_of_ours_is(ana: TeamsStage) -> None:
    await tells(ana, ana.hands.message("lunch?", channel=CHANNEL, thread="3", mention=False))
    assert ana.listener.heard == []

    await tells(ana, ana.hands.message("It is on page 4.", channel=CHANNEL, thread="7", mention=False))
    assert isinstance(ana.heard, MessageReceived)
    assert ana.heard.text == "It is on page 4."


async def test_what_a_bot_says_is_not_heard(ana: TeamsStage) -> None:
    body = ana.hands.message("Hello")

    await tells(ana, body | {"from": {"id": BOT, "name": "CSMHS"}})
    await tells(ana, body | {"from": {"id": "29:x", "role": "bot"}})

    assert ana.listener.heard == []


@pytest.mark.parametrize("how", ["an entity", "a reference", "HTML"])
async def test_a_quoted_message_is_the_thread_and_no_part_of_the_words(ana: TeamsStage, how: str) -> None:
    body = ana.hands.message("My answer")
    if how == "an entity":
        body["text"] = '<quoted messageId="99"/> My answer'
        body["entities"].append({"type": "quotedReply", "quotedReply": {"messageId": "99"}})
    elif how == "a reference":
        body = ana.hands.message("My answer", thread="99")
    else:
        quote = '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="99"><p>A question</p></blockquote>'
        body["text"] = "CSMHS A question My answer"
        body["attachments"] = [{"contentType": "text/html", "content": f"{quote}<p>My answer</p>"}]

    await tells(ana, body)

    assert isinstance(ana.heard, MessageReceived)
    assert (ana.heard.conversation.thread, ana.heard.text) == ("99", "My answer")


async def test_an_answer_for_one_person_goes_to_their_own_chat_when_it_was_asked_in_a_channel(
    ana: TeamsStage,
) -> None:
    ana.answer(Outcome(reply=say("Only for Ana.")))

    await tells(ana, ana.hands.message("status", channel=CHANNEL))

    assert said(ana, CHANNEL) == []
    assert "Only for Ana." in said(ana, "a:ana")[0]


async def test_an_answer_to_a_message_for_the_assistants_eyes_only_is_for_hers_only(ana: TeamsStage) -> None:
    ana.answer(Outcome(reply=say("Only for Ana.")))
    body = ana.hands.message("status", channel=CHANNEL, mention=False)
    body["recipient"]["isTargeted"] = True

    await tells(ana, body)

    (one,) = ana.server.said(CHANNEL)
    assert one.only_for == "29:ana"


async def test_an_answer_for_everybody_stands_in_the_thread(ana: TeamsStage) -> None:
    ana.answer(Outcome(reply=say("For all."), reply_to_one=False))

    await tells(ana, ana.hands.message("When do we meet?", channel=CHANNEL, thread="42"))

    (one,) = ana.server.said(CHANNEL)
    assert one.thread == "42"


async def test_who_writes_is_known_by_the_roster_from_the_next_time_on(ana: TeamsStage) -> None:
    await tells(ana, ana.hands.message("Hello"))
    await tells(ana, ana.hands.message("Hello again"))

    assert (ana.heard.account.email, ana.heard.account.outsider) == ("ana@north.test", False)
    assert ana.server.count("member") == 1


@pytest.mark.parametrize("facts", [{"role": "guest"}, {"email": "eve_evil.test#EXT#@north.onmicrosoft.com"}])
async def test_a_guests_address_counts_for_nothing(ana: TeamsStage, facts: dict[str, str]) -> None:
    ana.hands.person = ana.server.person("Eve", **facts)

    await tells(ana, ana.hands.message("Hello"))
    await tells(ana, ana.hands.message("Hello"))

    assert (ana.heard.account.email, ana.heard.account.outsider, ana.heard.account.direct) == ("", True, "")


async def test_somebody_of_another_organization_in_a_shared_channel_is_an_outsider(ana: TeamsStage) -> None:
    body = ana.hands.message("Hello", channel=CHANNEL)
    body["from"]["tenantId"] = OTHER_TENANT

    await tells(ana, body)

    assert ana.heard.account.outsider
    assert ana.server.count("member") == 0


async def test_a_chosen_command_of_a_menu_opens_its_dialog(ana: TeamsStage) -> None:
    ana.answer(Outcome(reply=ShowForm(FORM)))

    answer = await tells(
        ana, ana.hands.activity("invoke", name="composeExtension/fetchTask", value={"commandId": "submit"})
    )

    shown = shown_in(answer)
    assert shown is not None
    assert isinstance(ana.heard, Command)
    assert (ana.heard.name, shown[0]) == ("submit", "October numbers")


async def test_a_form_sent_from_a_menus_dialog_is_read_as_any_other(ana: TeamsStage) -> None:
    _, data = teams_reader.filled(form_content(FORM), {"n": "twelve"})
    ana.answer(Outcome(reply=FormErrors(FORM, {"n": "Type digits only, like 12."})))

    answer = await tells(
        ana, ana.hands.activity("invoke", name="composeExtension/submitAction", value={"data": data})
    )

    shown = shown_in(answer)
    assert shown is not None
    assert "Type digits only" in teams_reader.card_text(shown[1])
    assert teams_reader.held(shown[1]) == {"n": "twelve"}
    assert isinstance(ana.heard, FormSubmitted)
    assert ana.heard.context == "draft-1"


async def form_in_chat(ana: TeamsStage) -> tuple[Message, dict[str, Any]]:
    """The message with the form in it, and what Teams sends when it is filled in."""
    ana.answer(Outcome(reply=ShowForm(FORM)))
    await tells(ana, ana.hands.message("submit"))
    (offer,) = ana.server.said("a:ana")
    shown = shown_in(await tells(ana, ana.hands.press(offer, "Fill it in here")))
    assert shown is not None
    button, data = teams_reader.filled(shown[1], {"n": "12"})
    return offer, ana.hands.sends(button, data, offer)


async def test_the_same_form_can_be_filled_in_in_the_chat(ana: TeamsStage) -> None:
    _, body = await form_in_chat(ana)
    ana.answer(Outcome(reply=say("Saved.")))
    done = shown_in(await tells(ana, body))

    assert done is not None
    assert "Saved." in teams_reader.card_text(done[1])  # the card with the form is now the receipt
    assert isinstance(ana.heard, FormSubmitted)
    assert ana.heard.raw["n"] == "12"


async def test_a_form_that_could_not_be_kept_stays_open_with_what_was_typed(ana: TeamsStage) -> None:
    _, data = teams_reader.filled(form_content(FORM), {"n": "12"})
    button = {"type": "Action.Submit"}
    ana.answer(Outcome(reply=say("That did not work on our side (ref 7F3A)."), kind="failed"))

    shown = shown_in(await tells(ana, ana.hands.sends(button, data, inside=True)))

    assert shown is not None
    assert "7F3A" in teams_reader.card_text(shown[1])
    assert teams_reader.held(shown[1]) == {"n": "12"}


@dataclass
class Slow:
    """Answers when it is let go, and Teams does not wait so long."""

    ana: TeamsStage
    go: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.ana.ears._within_s = 0.01
        self._listen = self.ana.platform.receive
        self.ana.platform.receive = self.receive

    async def receive(self, word: Inbound) -> Outcome:
        await self.go.wait()
        assert self._listen is not None
        return await self._listen(word)

    async def ends(self) -> None:
        self.go.set()
        await self.ana.ears.stop()
        await self.ana.ears.stop()


async def test_an_answer_that_takes_too_long_is_told_so_and_comes_later(ana: TeamsStage) -> None:
    landed = await ana.platform.post(ana.direct, Card("", (Buttons((Button("Go", "a.b"),)),)), key="d1")
    slow = Slow(ana)
    ana.answer(Outcome(reply=say("Here it is.")))
    (message,) = [one for one in ana.server.said("a:ana") if one.id == landed.message]
    answer = await ana.hands.tell(ana.hands.press(message, "Go"))
    shown = shown_in(answer)
    assert shown is not None
    assert "a little longer" in teams_reader.card_text(shown[1])
    await slow.ends()

    assert "Here it is." in said(ana, "a:ana")[-1]


async def test_a_late_answer_to_a_form_in_the_chat_takes_the_place_of_what_was_told_meanwhile(
    ana: TeamsStage,
) -> None:
    offer, body = await form_in_chat(ana)
    slow = Slow(ana)
    ana.answer(Outcome(reply=say("Saved.")))

    shown = shown_in(await ana.hands.tell(body))
    assert shown is not None
    assert "a little longer" in teams_reader.card_text(shown[1])
    await slow.ends()

    (message,) = ana.server.said("a:ana")
    assert (message.id, message.was_edited) == (offer.id, True)
    assert "Saved." in said(ana, "a:ana")[0]


async def test_where_the_card_cannot_be_edited_the_late_answer_is_a_message(ana: TeamsStage) -> None:
    _, body = await form_in_chat(ana)
    slow = Slow(ana)
    ana.answer(Outcome(reply=say("Saved.")))
    ana.server.trouble("update", status=404, code="ActivityNotFoundInConversation")

    await ana.hands.tell(body)
    await slow.ends()

    assert [one.was_edited for one in ana.server.said("a:ana")] == [False, False]
    assert "Saved." in said(ana, "a:ana")[-1]


async def test_a_late_answer_for_one_reader_of_a_channel_is_for_her_eyes_only(ana: TeamsStage) -> None:
    landed = await ana.platform.post(
        ConversationRef("teams", f"{TENANT}/{CHANNEL}"), Card("", (Buttons((Button("Go", "a.b"),)),)), key="d1"
    )
    slow = Slow(ana)
    ana.answer(Outcome(reply=say("Only for Ana.")))
    (message,) = [one for one in ana.server.said(CHANNEL) if one.id == landed.message]
    action = {"type": "Action.Execute", "verb": OURS}

    await ana.hands.tell(ana.hands.sends(action, {OURS: {"action": "a.b", "value": ""}}, message))
    await slow.ends()

    assert len(said(ana, CHANNEL)) == 1
    assert "Only for Ana." not in said(ana, CHANNEL)[0]
    assert "Only for Ana." in said(ana, "a:ana")[-1]


CHART = Card("Screened", (Chart("Screened (sample)", ("Sep", "Oct"), (Series("Harbor", (142, None)),)),))


async def test_a_picture_is_seen_in_a_dialog_and_in_the_chat(ana: TeamsStage) -> None:
    landed = await ana.platform.post(ana.direct, Card("", (Buttons((Button("Go", "a.b"),)),)), key="d1")
    ana.answer(Outcome(reply=CHART))
    (message,) = [one for one in ana.server.said("a:ana") if one.id == landed.message]

    in_dialog = shown_in(await tells(ana, ana.hands.press(message, "Go")))
    action = {"type": "Action.Execute", "verb": OURS}
    in_chat = shown_in(await tells(ana, ana.hands.sends(action, {OURS: {"action": "a.b", "value": "2"}}, message)))

    for shown in (in_dialog, in_chat):
        assert shown is not None
        assert "{picture} Screened (sample)" in teams_reader.card_text(shown[1])


ACTIVITIES: dict[str, dict[str, Any]] = {
    "nothing": {"type": None},
    "a type nobody knows": {"type": "somethingNew"},
    "the end of a conversation": {"type": "endOfConversation"},
    "typing": {"type": "typing"},
    "an event": {"type": "event", "name": "application/vnd.microsoft.readReceipt", "value": {}},
    "a new event": {"type": "event", "name": "something.new"},
    "a reaction": {"type": "messageReaction", "reactionsAdded": [{"type": "like"}]},
    "an upgrade": {"type": "installationUpdate", "action": "add-upgrade"},
    "a message without from": {"type": "message", "text": "Hello", "from": None},
    "a message without id": {"type": "message", "text": "Hello", "id": None},
    "a message without conversation": {"type": "message", "text": "Hello", "conversation": None},
    "a message of numbers": {"type": "message", "text": 17, "entities": [3, None], "attachments": "none"},
    "a message with a list for a value": {"type": "message", "value": [1, 2]},
    "a strange value": {"type": "message", "value": {OURS: "nothing of ours"}},
    "a value with a form of another kind": {"type": "message", "value": {OURS: {"form": {"id": 3}}}},
    "an edit": {"type": "messageUpdate", "text": "Hello"},
    "members of a strange kind": {"type": "conversationUpdate", "membersAdded": [None, 3, {"id": 4}]},
    "channel data that is a word": {"type": "conversationUpdate", "membersAdded": {}},
}
INVOKES: dict[str, dict[str, Any]] = {
    "a name nobody knows": {"name": "something/new", "value": {}},
    "no name": {"value": {}},
    "a press without data": {"name": "adaptiveCard/action", "value": {"action": {"type": "Action.Execute", "verb": "x"}}},
    "a refresh by Teams": {"name": "adaptiveCard/action", "value": {"trigger": "automatic", "action": {"verb": "x"}}},
    "a press with a word for an action": {"name": "adaptiveCard/action", "value": {"action": "x"}},
    "a dialog without a value": {"name": "task/fetch", "value": None},
    "a dialog with a list": {"name": "task/submit", "value": {"data": [1]}},
    "a menu without a command": {"name": "composeExtension/fetchTask", "value": {}},
    "a search": {"name": "composeExtension/query", "value": {"commandId": "x"}},
    "a file's consent": {"name": "fileConsent/invoke", "value": {}},
    "a press from nowhere": {"name": "task/fetch", "from": None, "value": {"data": {OURS: {"action": "a.b"}}}},
}  # fmt: skip


@pytest.mark.parametrize("shape", ACTIVITIES)
async def test_no_activity_of_a_strange_shape_is_met_with_a_failure(ana: TeamsStage, shape: str) -> None:
    body = ana.hands.activity("message") | ACTIVITIES[shape]

    assert (await tells(ana, body)).status_code == 200


@pytest.mark.parametrize("shape", INVOKES)
async def test_no_invoke_of_a_strange_shape_is_met_with_a_failure(ana: TeamsStage, shape: str) -> None:
    answer = await tells(ana, ana.hands.activity("invoke") | INVOKES[shape])

    assert answer.status_code in (200, 501)
    if answer.status_code == 200:
        assert answer.json()  # an empty answer would show the person nothing, or "something went wrong"


async def test_a_message_without_an_id_is_never_taken_for_a_repeat(ana: TeamsStage) -> None:
    await tells(ana, ana.hands.message("Hello") | {"id": None})

    assert ana.heard.event_id == ""


async def test_what_came_of_an_old_card_is_told(ana: TeamsStage) -> None:
    answer = await tells(ana, ana.hands.activity("invoke", name="task/fetch", value={"data": {"old": "card"}}))

    shown = shown_in(answer)
    assert shown is not None
    assert "don't know that button any more" in teams_reader.card_text(shown[1])
    assert ana.listener.heard == []


async def test_a_press_of_a_client_without_dialogs_is_a_press_too(ana: TeamsStage) -> None:
    await tells(ana, ana.hands.activity("message", value={OURS: {"action": "rsvp.answer", "value": "yes"}}))

    assert isinstance(ana.heard, ActionClicked)
    assert (ana.heard.action, ana.heard.value) == ("rsvp.answer", "yes")


async def test_an_installation_in_a_team_is_news_of_the_organization_and_of_the_place(ana: TeamsStage) -> None:
    found = await news(ana, kind="installationUpdate", channel=TEAM, action="add")

    organization, place = found
    assert isinstance(organization, WorkspaceChanged)
    assert (organization.workspace, organization.change) == (TENANT, "installed")
    assert organization.name == "The Microsoft Teams organization of the team North"
    assert isinstance(place, PlaceChanged)
    assert (place.place, place.change) == (f"{TENANT}/{TEAM}", "joined")
    assert organization.event_id != place.event_id


async def test_taken_out_of_a_team_or_by_a_person(ana: TeamsStage) -> None:
    (place,) = await news(ana, kind="installationUpdate", channel=TEAM, action="remove")
    assert isinstance(place, PlaceChanged)
    assert place.change == "left"

    (account,) = await news(ana, kind="installationUpdate", action="remove-upgrade")
    assert isinstance(account, AccountChanged)
    assert (account.account_id, account.change) == (f"{TENANT}/29:ana", "gone")

    found = await news(ana, kind="installationUpdate", action="add")
    assert [getattr(one, "change", "") for one in found] == ["installed", "back"]


@pytest.mark.parametrize(
    ("event", "change"),
    [("channelDeleted", "deleted"), ("channelRenamed", "renamed"), ("channelRestored", "reopened")],
)
async def test_news_of_a_channel(ana: TeamsStage, event: str, change: str) -> None:
    body = ana.hands.activity("conversationUpdate", channel=CHANNEL)
    body["channelData"]["eventType"] = event
    body["conversation"]["id"] = TEAM
    ana.news.clear()  # type: ignore[attr-defined]

    await tells(ana, body)

    (one,) = ana.news  # type: ignore[attr-defined]
    assert (one.place, one.change) == (f"{TENANT}/{CHANNEL}", change)


async def test_news_that_could_not_be_kept_may_come_again(ana: TeamsStage) -> None:
    async def broken(word: Inbound) -> Outcome:
        return Outcome(kind="failed")

    ana.platform.receive = broken

    answer = await ana.hands.tell(ana.hands.activity("installationUpdate", channel=TEAM, action="add"))

    assert answer.status_code == 503


@pytest.mark.parametrize("body", [b"", b"[]", b"nonsense", b"[" * 100_000, b'"a word"', b"\xff\xfe", b"NaN"])
async def test_what_is_no_activity_is_refused_before_anything_is_done(ana: TeamsStage, body: bytes) -> None:
    answer = await ana.hands.client.post(
        "/api/messages", content=body, headers={"authorization": "Bearer x", "content-type": "application/json"}
    )

    assert answer.status_code == 400
