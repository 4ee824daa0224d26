"""What Slack alone does: mentions, threads, guests, the home page, news of channels, failures and Slack's repeats."""

from typing import Any

import pytest

from bot.flows import guards
from bot.messages import (
    AccountChanged,
    ActionClicked,
    Command,
    FormSubmitted,
    HomeOpened,
    Inbound,
    MessageReceived,
    Outcome,
    PlaceChanged,
    ShowForm,
    WorkspaceChanged,
)
from bot.platforms.slack import inbound, views
from bot.ui.cards import Button, Buttons, Card, File, say
from bot.ui.forms import Field, Form
from tests.platforms import slack_reader
from tests.platforms.slack_stage import SlackStage, signed
from tests.platforms.slack_world import Message
from tests.platforms.test_slack_contract import stage  # noqa: F401 - the fixture

BUTTONS = {"type": "actions", "elements": [{"type": "button", "text": {"text": "Go"}, "action_id": "help.show"}]}
FORM = Form("submit.entry", "October numbers", (Field("n", "Students screened", "integer"),))


@pytest.fixture
async def slack(stage: SlackStage) -> SlackStage:  # noqa: F811
    """Ana's workspace, everything that is heard kept in `listener.heard`, news in `news`."""
    heard: list[Inbound] = []
    listen = stage.listener.receive

    async def receive(word: Inbound) -> Outcome:
        heard.append(word)
        if isinstance(word, PlaceChanged | AccountChanged | WorkspaceChanged):
            return Outcome(kind="news")
        return await listen(word)

    stage.platform.receive = receive
    stage.news = heard  # type: ignore[attr-defined]
    return stage


def said(slack: SlackStage, channel: str) -> list[str]:
    """What stands in a channel, each message as its blocks read; what only Ana sees begins with `only UANA: `."""
    return [
        (f"only {one.only_for}: " if one.only_for else "")
        + slack_reader.faces([{**one.wire(with_metadata=False), "mrkdwn": False}])[0]
        for one in slack.team.messages
        if one.channel == channel and one.bot_id
    ]


async def mention(slack: SlackStage, text: str, **more: Any) -> None:
    body = slack.person.event(f"{text}", channel="C01", kind="app_mention", **more)
    body["event"]["text"] = f"<@{slack.team.bot_user}> {text}"
    slack.team.messages.append(Message("C01", body["event"]["ts"], "UANA", text))
    assert (await slack.person.sends_event(body)).status_code == 200
    await slack.ears.stop()


async def test_a_mention_begins_a_thread_and_is_answered_in_it(slack: SlackStage) -> None:
    slack.answer(Outcome(reply=say("The stored answer."), reply_to_one=False))

    await mention(slack, "what is a CSMHS?")

    word = slack.heard
    assert isinstance(word, MessageReceived)
    assert (word.text, word.private, word.conversation.place) == ("what is a CSMHS?", False, "T01/C01")
    (answer,) = [one for one in slack.team.messages if one.channel == "C01" and one.bot_id]
    assert answer.thread_ts == word.conversation.thread
    assert answer.text.startswith("The stored answer.")


async def test_what_is_for_one_person_is_shown_to_them_alone_in_a_channel(slack: SlackStage) -> None:
    slack.answer(Outcome(reply=say("Your settings.")))

    await mention(slack, "me")

    assert said(slack, "C01") == ["only UANA: Your settings."]


async def test_a_message_that_mentions_the_assistant_is_heard_once(slack: SlackStage) -> None:
    both = slack.person.event("hello", channel="C01", thread="1.2")
    both["event"]["text"] = f"<@{slack.team.bot_user}> hello"

    await slack.person.sends_event(both)  # Slack sends `message` and `app_mention` for one mention
    await mention(slack, "hello", thread="1.2")

    assert len(slack.listener.heard) == 1


async def test_talk_in_a_channel_is_not_heard_but_a_reply_in_a_thread_of_ours_is(slack: SlackStage) -> None:
    known = {"1.5"}

    async def knows(ref: Any) -> bool:
        return ref.thread in known

    slack.ears._knows = knows

    for thread in ("", "9.9", "1.5"):
        await slack.person.sends_event(slack.person.event("any news?", channel="C01", thread=thread))

    assert [word.conversation.thread for word in slack.listener.heard] == ["1.5"]


@pytest.mark.parametrize(
    "more", [{"bot_id": "B9"}, {"subtype": "message_changed"}, {"subtype": "channel_join"}, {"hidden": True}]
)
async def test_what_nobody_said_is_not_heard(slack: SlackStage, more: dict[str, Any]) -> None:
    body = slack.person.event("hello", channel="D01")
    body["event"] |= more

    assert (await slack.person.sends_event(body)).status_code == 200

    assert slack.listener.heard == []


async def test_a_guest_of_another_organization_is_known_as_one(slack: SlackStage) -> None:
    body = slack.person.event("hello", channel="C01", kind="app_mention", user_team="T99")

    await slack.person.sends_event(body)

    account = slack.heard.account
    assert (account.account_id, account.outsider, account.direct) == ("T99/UANA", True, "")


async def test_links_mentions_and_entities_are_read_as_people_read_them(slack: SlackStage) -> None:
    body = slack.person.event("", channel="D01")
    body["event"]["text"] = "see <https://x.example|the page> &amp; <mailto:a@x.example|a@x.example>, <@U77> &lt;3"

    await slack.person.sends_event(body)

    assert isinstance(slack.heard, MessageReceived)
    assert slack.heard.text == "see the page & a@x.example, @somebody <3"


async def test_a_command_says_where_it_was_given(slack: SlackStage) -> None:
    await slack.person.sends_form(slack.person.command("connect North", channel="C01"))

    word = slack.heard
    assert isinstance(word, Command)
    assert (word.workspace, word.where, word.private) == ("T01", "#general in harbor", False)


async def test_a_form_asked_for_by_typing_needs_a_press_first(slack: SlackStage) -> None:
    slack.answer(Outcome(reply=ShowForm(FORM)))

    await slack.says("submit October", there=slack.direct)
    (offer,) = [one for one in slack.team.messages if one.channel == "D01"]
    screen = await slack._after(slack.person.press(offer, "Open the form"), "payload", 1)

    assert isinstance(slack.heard, Command)
    assert (slack.heard.name, slack.heard.text) == ("submit", "October")
    assert screen.fields == {"n": ""}


async def test_a_form_that_came_too_late_to_open_is_offered_again(slack: SlackStage) -> None:
    slack.answer(Outcome(reply=ShowForm(FORM)))
    slack.server.trouble("views.open", error="expired_trigger_id")

    await slack.commands("submit")

    assert "October numbers is ready to be filled in." in said(slack, "D01")[-1]


async def test_a_form_that_was_refused_stays_open_with_everything_typed(slack: SlackStage) -> None:
    slack.answer(Outcome(reply=say("October is closed. Ask Ben to reopen it."), kind="refused"))

    screen = await slack.submits(FORM, {"n": "42"})

    assert "October is closed" in screen.text
    assert screen.fields == {"n": "42"}


async def test_a_form_comes_back_to_the_conversation_it_was_opened_in(slack: SlackStage) -> None:
    slack.answer(Outcome(reply=ShowForm(FORM)))
    await slack.person.sends_form(slack.person.command("submit", channel="C01"))
    await slack.ears.stop()
    view = slack_reader.filled(next(iter(slack.team.views.values())), {"n": "42"})

    slack.answer(Outcome(reply=say("Saved.")))
    await slack.person.sends_payload(slack.person.submission(view))

    assert isinstance(slack.heard, FormSubmitted)
    assert slack.heard.conversation.place == "T01/C01"
    assert not slack.heard.private


async def test_a_button_on_a_receipt_in_a_window_keeps_its_place(slack: SlackStage) -> None:
    slack.answer(Outcome(reply=say("Saved.", Buttons((Button("Correct it", "submit.open", "2026-10"),)))))
    filled = slack_reader.filled(views.modal(FORM), {"n": "1"})
    view = (await slack.person.sends_payload(slack.person.submission(filled))).json()["view"]
    button = next(one for block in view["blocks"] if block["type"] == "actions" for one in block["elements"])

    slack.answer(Outcome(reply=ShowForm(FORM)))
    await slack.person.sends_payload(
        {"type": "block_actions", "team": {"id": "T01"}, "user": {"id": "UANA", "team_id": "T01"},
         "trigger_id": slack.person.trigger(), "container": {"type": "view"}, "view": view,
         "actions": [{"action_id": button["action_id"], "value": button["value"], "action_ts": "1.1"}]}
    )  # fmt: skip
    await slack.ears.stop()

    assert isinstance(slack.heard, ActionClicked)
    assert slack.heard.conversation.place == "T01/D01"
    assert slack.server.count("views.push") == 1


@pytest.mark.parametrize(
    ("channel", "known", "shown_to_one", "private"),
    [("D01", True, False, True), ("D01", False, False, True), ("D77", True, True, False), ("D77", False, True, False),
     ("C01", True, False, False)],
)  # fmt: skip
async def test_a_button_pressed_between_two_people_is_not_pressed_alone(
    slack: SlackStage, channel: str, known: bool, shown_to_one: bool, private: bool
) -> None:
    if not known:
        slack.platform.direct.clear()
    pressed = slack.person.press(Message(channel, "1.1", "UBOT", blocks=[BUTTONS]), "Go")
    pressed["container"]["is_ephemeral"] = shown_to_one

    await slack.person.sends_payload(pressed)

    assert isinstance(slack.heard, ActionClicked)
    assert slack.heard.private is private


async def test_the_home_page_shows_the_card_and_the_messages_tab_does_not_ask_for_it(slack: SlackStage) -> None:
    slack.answer(Outcome(reply=Card("Your district", say("All is in.").body)))

    for tab in ("messages", "home"):
        event = {"type": "app_home_opened", "user": "UANA", "channel": "D01", "tab": tab}
        await slack.person.sends_event(slack.person.envelope(event))
    await slack.ears.stop()

    assert [type(word) for word in slack.listener.heard] == [HomeOpened]
    assert "All is in." in slack_reader.view_screen(slack.team.homes["UANA"])[0]


@pytest.mark.parametrize(
    ("event", "news"),
    [
        ({"type": "channel_archive", "channel": "C01"}, ("archived", "T01/C01", "")),
        ({"type": "group_unarchive", "channel": "G01"}, ("reopened", "T01/G01", "")),
        ({"type": "channel_deleted", "channel": "C01"}, ("deleted", "T01/C01", "")),
        ({"type": "channel_rename", "channel": {"id": "C01", "name": "new"}}, ("renamed", "T01/C01", "#new")),
        ({"type": "channel_left", "channel": "C01"}, ("left", "T01/C01", "")),
        ({"type": "member_left_channel", "user": "UT01BOT", "channel": "C01"}, ("left", "T01/C01", "")),
        ({"type": "member_joined_channel", "user": "UT01BOT", "channel": "C01"}, ("joined", "T01/C01", "")),
    ],
)  # fmt: skip
async def test_news_of_a_channel_is_passed_on(
    slack: SlackStage, event: dict[str, Any], news: tuple[str, str, str]
) -> None:
    await slack.person.sends_event(slack.person.envelope(event))

    (word,) = slack.news  # type: ignore[attr-defined]
    assert isinstance(word, PlaceChanged)
    assert (word.change, word.place, word.name) == news


async def test_somebody_else_leaving_a_channel_is_no_news(slack: SlackStage) -> None:
    event = {"type": "member_left_channel", "user": "UBEN", "channel": "C01"}

    assert (await slack.person.sends_event(slack.person.envelope(event))).status_code == 200

    assert slack.news == []  # type: ignore[attr-defined]


async def test_a_closed_account_is_passed_on(slack: SlackStage) -> None:
    user = {"id": "UBEN", "team_id": "T01", "deleted": True}

    await slack.person.sends_event(slack.person.envelope({"type": "user_change", "user": user}))

    assert slack.news == [  # type: ignore[attr-defined]
        AccountChanged(event_id=slack.news[0].event_id, platform="slack", account_id="T01/UBEN", change="gone")  # type: ignore[attr-defined]
    ]


async def test_a_workspace_that_took_the_assistant_out_is_passed_on_and_its_token_forgotten(
    slack: SlackStage,
) -> None:
    slack.team.tokens["xoxb-T01"].state = "account_inactive"

    await slack.person.sends_event(slack.person.envelope({"type": "app_uninstalled"}))

    (word,) = slack.news  # type: ignore[attr-defined]
    assert isinstance(word, WorkspaceChanged)
    assert (word.workspace, word.change) == ("T01", "removed")
    assert list(await slack.platform.api.tokens.all()) == []


async def test_news_of_an_end_that_comes_after_a_new_beginning_ends_nothing(slack: SlackStage) -> None:
    for kind in ({"type": "app_uninstalled"}, {"type": "tokens_revoked", "tokens": {"bot": ["UT01BOT"]}}):
        answer = await slack.person.sends_event(slack.person.envelope(kind), retry=1)
        assert answer.status_code == 200

    assert slack.news == []  # type: ignore[attr-defined]
    assert [one.team for one in await slack.platform.api.tokens.all()] == ["T01"]


async def test_without_word_of_slack_whether_it_is_over_slack_is_asked_to_say_it_again(slack: SlackStage) -> None:
    slack.server.trouble("auth.test", status=503)

    answer = await slack.person.sends_event(slack.person.envelope({"type": "app_uninstalled"}))

    assert answer.status_code == 500
    assert [one.team for one in await slack.platform.api.tokens.all()] == ["T01"]


async def test_an_event_nobody_waits_for_is_acknowledged(slack: SlackStage) -> None:
    assert (await slack.person.sends_event(slack.person.envelope({"type": "reaction_added"}))).status_code == 200


async def test_an_event_that_could_not_be_kept_is_sent_again_by_slack_and_the_person_is_told_once(
    slack: SlackStage,
) -> None:
    slack.answer(Outcome(reply=say("That did not work on our side (ref 12AB)."), kind="failed"))
    body = slack.person.event("hello", channel="D01")

    statuses = [(await slack.person.sends_event(body, retry=retry)).status_code for retry in range(4)]
    await slack.ears.stop()

    assert statuses == [500, 500, 500, 200]
    told = said(slack, "D01")
    assert len(told) == 2
    assert "Slack hands it to me again" in told[0]
    assert "ref 12AB" in told[1]


@pytest.mark.parametrize("what", ["command", "press", "form"])
async def test_a_listener_that_fails_tells_the_person_with_a_reference(slack: SlackStage, what: str) -> None:
    landed = await slack.platform.post(slack.direct, say("Coming?", Buttons((Button("Yes", "a.b"),))), key="d1")

    async def broken(word: Inbound) -> Outcome:
        raise KeyError("our own mistake")

    slack.platform.receive = broken

    match what:
        case "command":
            screen = (await slack.person.sends_form(slack.person.command("status"))).json()["text"]
        case "press":
            screen = (await slack.presses(landed, "Yes")).text
        case _:
            screen = (await slack.submits(FORM, {"n": "42"})).text

    assert "That did not work on our side (ref " in screen


async def test_what_cannot_be_drawn_is_said_in_words_and_not_called_undone(
    slack: SlackStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("our own mistake")

    monkeypatch.setattr(slack.ears.replies, "to_command", broken)
    monkeypatch.setattr(slack.ears.replies, "to_form", broken)
    slack.answer(Outcome(reply=say("Kept."), kind="kept"))

    told = [
        (await slack.person.sends_form(slack.person.command("status"))).json()["text"],
        (await slack.submits(FORM, {"n": "42"})).text,
    ]

    for text in told:
        assert "Kept.\n\nI could not show this with its buttons (ref " in text
        assert "Nothing was changed" not in text


@pytest.mark.parametrize("why", [{"error": "invalid_blocks"}, {"status": 503}], ids=["refused", "down"])
async def test_an_answer_that_slack_will_not_take_comes_in_words_with_a_reference(
    slack: SlackStage, why: dict[str, Any]
) -> None:
    slack.answer(Outcome(reply=guards.safety_card(), text_kept=False, kind="danger"))
    slack.server.trouble("chat.postMessage", **why)

    await slack.person.sends_event(slack.person.event("what is a CSMHS?", channel="D01"))
    await slack.ears.stop()

    (told,) = said(slack, "D01")
    assert all(number in told for number in ("988", "911", "833-773-2445"))
    assert "I could not show this with its buttons (ref " in told


async def test_in_a_channel_what_is_said_in_words_instead_is_for_the_person_alone(slack: SlackStage) -> None:
    slack.answer(Outcome(reply=say("Your settings.")))
    slack.server.trouble("chat.postEphemeral", error="invalid_blocks")

    await mention(slack, "me")

    (told,) = said(slack, "C01")
    assert told.startswith("only UANA: Your settings.")
    assert "(ref " in told


async def test_a_home_page_that_cannot_be_shown_is_told_in_words(slack: SlackStage) -> None:
    slack.answer(Outcome(reply=say("All is in.")))
    slack.server.trouble("views.publish", error="invalid_arguments")
    event = {"type": "app_home_opened", "user": "UANA", "channel": "D01", "tab": "home"}

    await slack.person.sends_event(slack.person.envelope(event))
    await slack.ears.stop()

    (told,) = said(slack, "D01")
    assert told.startswith("All is in.")
    assert "I could not show this with its buttons (ref " in told


async def test_a_guest_who_fills_in_a_form_stays_one_though_slack_names_their_own_workspace(
    slack: SlackStage,
) -> None:
    view = slack_reader.filled(
        views.modal(FORM, where='{"place": "T01/C01", "thread": "", "private": false}'), {"n": "1"}
    )
    body = slack.person.submission({**view, "app_installed_team_id": "T01"})
    body["team"] = {"id": "T99", "domain": "elsewhere"}
    body["user"]["team_id"] = "T99"

    heard = inbound.submission(body, {})

    assert (heard.word.workspace, heard.where.team) == ("T01", "T01")
    assert (heard.word.account.account_id, heard.word.account.outsider) == ("T99/UANA", True)


async def test_somebody_of_an_organization_with_several_workspaces_is_no_guest_of_their_own(
    slack: SlackStage,
) -> None:
    body = slack.person.event("hello", channel="D01", user_team="E0ORG", source_team="E0ORG")

    heard = inbound.message(body, slack.team.bot_user, {})

    assert heard is not None
    assert (heard.word.account.account_id, heard.word.account.outsider) == ("T01/UANA", False)


async def test_a_file_is_handed_over_where_files_may_be_given(slack: SlackStage) -> None:
    file = File("kickoff.ics", "text/calendar", b"BEGIN:VCALENDAR")

    await slack.platform.post(slack.direct, Card("Kickoff", (file,)), key="d1")
    await slack.platform.stop()

    (done,) = slack.server.of("files.completeUploadExternal")
    assert done.text("channel_id") == "D01"


@pytest.mark.parametrize("headers", [{}, {"x-slack-signature": "v0=00", "x-slack-request-timestamp": "1"}])
async def test_what_slack_did_not_sign_is_refused(slack: SlackStage, headers: dict[str, str]) -> None:
    answer = await slack.person.client.post("/slack/events", content="{}", headers=headers)

    assert answer.status_code == 401
    assert slack.listener.heard == []


async def test_what_was_signed_long_ago_is_refused(slack: SlackStage) -> None:
    headers = signed("{}", at=1_700_000_000.0)

    assert (await slack.person.client.post("/slack/events", content="{}", headers=headers)).status_code == 401


async def test_who_writes_is_known_by_name_and_confirmed_address_from_the_second_time_on(slack: SlackStage) -> None:
    for words in ("hello", "hello again"):
        await slack.says(words, there=slack.direct)

    first, second = (word.account for word in slack.listener.heard)
    assert (first.email, second.name, second.email) == ("", "Ana", "ana@harbor.example")
    assert slack.server.count("users.info") == 1


async def test_an_address_that_was_not_confirmed_tells_nothing(slack: SlackStage) -> None:
    slack.team.users["UANA"].confirmed = False

    for words in ("hello", "hello again"):
        await slack.says(words, there=slack.direct)

    assert slack.heard.account.email == ""


async def test_a_workspace_that_has_not_installed_the_assistant_is_told_so_and_nothing_is_asked_of_slack(
    slack: SlackStage,
) -> None:
    slack.person.team = slack.server.world.add_team("T02", "Elsewhere")
    before = len(slack.server.calls)

    command = await slack.person.sends_form(slack.person.command("help"))
    event = await slack.person.sends_event(slack.person.event("hello", channel="D01"))

    assert (command.status_code, event.status_code) == (200, 200)
    assert "has not installed me" in command.text
    assert slack.listener.heard == []
    assert len(slack.server.calls) == before
