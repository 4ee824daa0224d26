"""The platform contract suite: the same dialogs for every door, so that a handler need not know which one it is.

A door's test module gives a `stage` fixture (a `Stage`: the door as it really is, on a fake of its platform, plus the
hands and eyes of one person) and one class that inherits what the door can do:

    class TestWeb(contract.Posting, contract.Speaking, contract.Commanding, contract.Pressing, contract.Filling):
        '''The practice workspace.'''

    class TestEmail(contract.Posting, contract.Speaking):
        '''E-mail: letters out, answers in.'''

Nobody leaves a part out by mistake: `Posting` compares the class with the door's `Capabilities`.

The Slack and Teams doors will do it in the same way. Their stage keeps what the fake platform was sent (the calls of
`chat.postMessage`, the activities), and acts by handing the door the payload files beside their tests, as the
platform does: signed, with its own event id, and again with the same id where `times` is 2 (Slack's
`X-Slack-Retry-Num`). `read` must interpret the platform's markup as the platform does (Slack: `<!channel>` becomes
a shout, `&lt;` a letter, `*x*` in mrkdwn a bold x), so that markup smuggled in by a person's words shows. A message
with several faces (blocks and the text of the notification; two bodies of a letter) gives each of them.
"""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from inspect import isroutine
from typing import get_args

import pytest

from bot.errors import DeliveryError
from bot.messages import (
    ActionClicked,
    Command,
    ConversationRef,
    FormErrors,
    FormSubmitted,
    FromPerson,
    MessageReceived,
    Outcome,
    ShowForm,
)
from bot.platforms.base import Platform
from bot.ui.cards import (
    SAMPLE_NOTE,
    Bullets,
    Button,
    Buttons,
    Card,
    Chart,
    Divider,
    Element,
    Facts,
    File,
    Image,
    Link,
    Series,
    Table,
    Text,
    When,
    say,
)
from bot.ui.forms import ALT, Choice, Field, Form, Kind
from tests.platforms.web_fakes import Listener

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)

NINE = datetime(2026, 10, 22, 13, tzinfo=UTC)
"""9:00 am in New York."""

SAMPLES: dict[type, tuple[Element, tuple[str, ...]]] = {
    Text: (Text("Hello there"), ("Hello there",)),
    Facts: (Facts((("Due", "Fri, Nov 6"), ("Place", "Hall"))), ("Due", "Fri, Nov 6", "Place", "Hall")),
    When: (When("When", NINE, NINE + timedelta(hours=2)), ("When", "Thu, Oct 22", "9:00", "11:00 am")),
    Bullets: (Bullets(("first thing", "second thing")), ("first thing", "second thing")),
    Table: (
        Table(("District", "In"), (("Harbor", "yes"), ("Valley", "not yet")), title="September"),
        ("September", "Harbor", "In", "yes", "Valley", "not yet"),
    ),
    Image: (Image("A tree in autumn", PIXEL), ("A tree in autumn",)),
    Chart: (
        Chart("Students screened", ("Sep", "Oct", "Nov"), (Series("Harbor", (42, None, 55)),), unit="students"),
        ("Students screened", "students", "Harbor", "Sep", "42", "Oct", "no value", "Nov", "55"),
    ),
    Buttons: (Buttons((Button("Yes, go", "a.yes"), Button("Not now", "a.no"))), ("Yes, go", "Not now")),
    Link: (Link("The agenda", "https://example.org/agenda"), ("The agenda", "https://example.org/agenda")),
    File: (File("kickoff.ics", "text/calendar", b"BEGIN:VCALENDAR"), ("kickoff.ics",)),
    Divider: (Divider(), ()),
}

NASTY = (
    "<script>alert(1)</script>",
    "<!channel> <!here> <@U1> <#C1>",
    "*bold* _italic_ ~gone~ `code` **strong** [link](https://evil.example)",
    "<at>everyone</at> @channel @everyone",
    "<https://evil.example|your bank> &amp; &lt;b&gt;",
    "- not a list\n# not a heading\n> not a quote",
    '"quoted" {{ template }} ${x} %s \\n',
)

REASONS = (Choice("late", "Our system reports later"), Choice("none", "We do not count this"))
FIELDS: dict[Kind, tuple[Field, str]] = {
    "integer": (Field("n", "Students screened", "integer", hint="Like 42.", alternative=REASONS), "twelve"),
    "decimal": (Field("hours", "Hours of training", "decimal"), "12,5"),
    "text": (Field("who", "Who filled this in", "text"), "<b>Ana</b> & Ben"),
    "long_text": (Field("note", "What went well", "long_text", required=False), "One line\nand *another*"),
    "choice": (Field("tier", "Tier", "choice", choices=(Choice("1", "Tier one"), Choice("2", "Tier two"))), "2"),
    "choices": (
        Field("parts", "Parts", "choices", choices=(Choice("a", "Part A"), Choice("b", "Part B"), Choice("c", "C"))),
        "a\nb",
    ),
    "yes_no": (Field("met", "Did the team meet?", "yes_no"), "yes"),
    "date": (Field("day", "Next meeting", "date"), "30 February"),
}
FORM = Form(
    "submit.entry",
    "October numbers",
    tuple(each for each, _ in FIELDS.values()),
    context='draft-1 "x"',
    intro="A page.",
)
TYPED = {each.key: text for each, text in FIELDS.values()}
SECRET = "terrible secret 4711"


@dataclass(frozen=True)
class Screen:
    """What the person has in front of them after an act: all that is read there, and the open form as it stands.

    `fields`: what each field holds, by the raw names of `ui.forms`, "" for an empty one; None: no form is open.
    """

    text: str = ""
    fields: Mapping[str, str] | None = None


class Stage(ABC):
    """One door, a listener in the corridor's place, and one person. An act with `times` 2 arrives twice, as a repeat.

    `direct` is the person's conversation with the assistant, `nowhere` a place the platform does not have. For e-mail,
    where everything said answers something, `says` outside a thread answers any letter.
    """

    platform: Platform
    listener: Listener
    direct: ConversationRef
    nowhere: ConversationRef

    @abstractmethod
    async def read(self, landed: ConversationRef) -> Sequence[str]:
        """What is read there, once per face of the message, the platform's own markup interpreted."""

    @abstractmethod
    async def says(self, text: str, *, there: ConversationRef, times: int = 1) -> Screen:
        """The person types a message in that conversation (and thread)."""

    def keepers(self) -> Sequence[object]:
        """Whatever the door keeps things in; the door itself unless it has more."""
        return (self.platform,)

    def answer(self, outcome: Outcome) -> None:
        """From now on the corridor answers so."""
        self.listener.answer = lambda word: outcome

    @property
    def heard(self) -> FromPerson:
        """The last word that arrived."""
        return self.listener.heard[-1]

    @property
    def event_ids(self) -> set[str]:
        """Of everything that arrived."""
        return {word.event_id for word in self.listener.heard}


class Acting(Stage):
    """A door on which one can do more than write."""

    @abstractmethod
    async def commands(self, text: str, *, times: int = 1) -> Screen:
        """The person gives `/csmhs TEXT`."""

    @abstractmethod
    async def presses(self, landed: ConversationRef, label: str, *, times: int = 1) -> Screen:
        """The person presses the button with this label on that message."""

    @abstractmethod
    async def submits(self, form: Form, typed: Mapping[str, str], *, times: int = 1) -> Screen:
        """The person sends the form with these answers."""


class Posting:
    """What every door does: say cards, whole and harmless, find them again, and refuse plainly."""

    def test_every_ability_the_door_claims_is_put_to_the_test(self, stage: Stage) -> None:
        able = stage.platform.capabilities
        wanted = {Commanding: able.buttons, Pressing: able.buttons, Filling: able.forms, Speaking: True}

        assert {part: isinstance(self, part) for part in wanted} == wanted

    async def test_a_post_lands_somewhere_that_can_be_named(self, stage: Stage) -> None:
        landed = await stage.platform.post(stage.direct, say("Hello"), key="d1")

        assert (landed.platform, landed.place) == (stage.platform.name, stage.direct.place)
        assert landed.message

    @pytest.mark.parametrize("kind", get_args(Element))
    async def test_every_word_of_every_element_is_read(self, stage: Stage, kind: type) -> None:
        element, words = SAMPLES[kind]
        card = Card("A title", (Text("Before."), element, Text("After.")))

        landed = await stage.platform.post(stage.direct, card, key="d1")

        if kind is Buttons and not stage.platform.capabilities.buttons:
            words = ()  # nobody can press them there; the card says what to answer instead
        for face in await stage.read(landed):
            places = [_flat(face).find(word) for word in ("A title", "Before.", *words, "After.")]
            assert -1 not in places, f"{words} in {face!r}"
            assert places[0] < places[1] < places[-1]

    @pytest.mark.parametrize("typed", NASTY)
    async def test_what_people_typed_arrives_as_letters_wherever_it_stands(self, stage: Stage, typed: str) -> None:
        line = _flat(typed)
        body = (
            Text(typed),
            Text(typed, "heading"),
            Text(typed, "note"),
            Text(typed, "warning"),
            Text(line, "quote"),  # plain text puts a sign in front of each line of a quote
            Facts(((line, typed),)),
            Bullets((line,)),
            Table(("A", "B"), ((line, line),), title=line),
        )

        landed = await stage.platform.post(stage.direct, Card(line, body), key="d1")

        for face in await stage.read(landed):
            assert _flat(face).count(line) >= 12, face

    async def test_a_long_list_is_whole_or_says_how_much_is_missing(self, stage: Stage) -> None:
        lines = tuple(f"line {number}." for number in range(1, 201))

        landed = await stage.platform.post(stage.direct, Card("Long", (Bullets(lines),)), key="d1")

        for face in await stage.read(landed):
            there = sum(line in _flat(face) for line in lines)
            assert there == len(lines) or f"...and {len(lines) - there} more" in face

    async def test_the_sample_note_stands_once_and_only_on_sample_cards(self, stage: Stage) -> None:
        sample = await stage.platform.post(stage.direct, say("Invented", sample=True), key="d1")
        real = await stage.platform.post(stage.direct, say("Not invented"), key="d2")

        assert {_flat(face).count(SAMPLE_NOTE) for face in await stage.read(sample)} == {1}
        assert {_flat(face).count(SAMPLE_NOTE) for face in await stage.read(real)} == {0}

    async def test_a_landed_card_is_edited_in_place_where_the_platform_can(self, stage: Stage) -> None:
        landed = await stage.platform.post(stage.direct, say("Old words"), key="d1")

        if not stage.platform.capabilities.updates:
            with pytest.raises(DeliveryError) as refused:
                await stage.platform.update(landed, say("New words"))
            assert refused.value.permanent
            return
        await stage.platform.update(landed, say("New words"))

        for face in await stage.read(landed):
            assert "New words" in face
            assert "Old words" not in face

    async def test_editing_what_is_not_there_is_refused_for_good(self, stage: Stage) -> None:
        gone = ConversationRef(stage.direct.platform, stage.direct.place, message="999999")

        with pytest.raises(DeliveryError) as refused:
            await stage.platform.update(gone, say("New words"))

        assert refused.value.permanent

    async def test_a_message_is_found_by_its_key_where_the_platform_can(self, stage: Stage) -> None:
        there = stage.direct
        await stage.platform.post(there, say("Another"), key="reminder|north|1")
        landed = await stage.platform.post(there, say("This one"), key="reminder|north|10")

        found = await stage.platform.find(there, "reminder|north|10")

        assert found == (landed if stage.platform.capabilities.can_look_up else None)
        assert await stage.platform.find(there, "reminder|north|100") is None
        assert await stage.platform.find(stage.nowhere, "reminder|north|10") is None

    async def test_a_message_in_a_thread_is_found_there(self, stage: Stage) -> None:
        root = await stage.platform.post(stage.direct, say("A question"), key="d1")
        there = ConversationRef(root.platform, root.place, _thread(root))
        landed = await stage.platform.post(there, say("An answer"), key="d2")

        if stage.platform.capabilities.can_look_up:
            assert await stage.platform.find(there, "d2") == landed

    async def test_a_place_that_is_not_there_is_refused_for_good(self, stage: Stage) -> None:
        with pytest.raises(DeliveryError) as refused:
            await stage.platform.post(stage.nowhere, say("Hello"), key="d1")

        assert refused.value.permanent


class Speaking:
    """What every door hears: words, in which conversation, under which event id."""

    @pytest.mark.parametrize("typed", ["When do we meet?", *NASTY[:3], "¿Cuándo? – “mañana” 🙂", "two\nlines"])
    async def test_words_are_heard_letter_for_letter(self, stage: Stage, typed: str) -> None:
        await stage.says(typed, there=stage.direct)

        assert isinstance(stage.heard, MessageReceived)
        assert stage.heard.text == typed
        assert stage.heard.private
        assert stage.heard.event_id
        assert stage.heard.account.platform == stage.platform.name
        assert stage.heard.account.direct == stage.direct.place

    async def test_a_reply_says_in_which_thread_and_an_answer_goes_there_too(self, stage: Stage) -> None:
        root = await stage.platform.post(stage.direct, say("A question is open."), key="d1")

        await stage.says("Any news?", there=ConversationRef(root.platform, root.place, _thread(root)))
        landed = await stage.platform.post(stage.heard.conversation, say("The answer."), key="d2")

        assert stage.heard.conversation.thread == _thread(root)
        assert landed.thread == _thread(root)
        assert landed.message != root.message

    async def test_a_message_that_is_sent_again_keeps_its_event_id(self, stage: Stage) -> None:
        await stage.says("Hello", there=stage.direct, times=2)
        assert len(stage.event_ids) == 1

        await stage.says("Hello", there=stage.direct)
        assert len(stage.event_ids) == 2

    async def test_refused_words_are_kept_nowhere_and_the_reply_is_read(self, stage: Stage) -> None:
        stage.answer(Outcome(reply=say("Call 988."), text_kept=False))

        screen = await stage.says(SECRET, there=stage.direct)

        assert "Call 988." in screen.text
        assert SECRET not in screen.text
        _assert_kept_nowhere(stage)


class Commanding:
    """`/csmhs NAME TEXT`."""

    @pytest.mark.parametrize(
        ("typed", "name", "text"),
        [("", "", ""), ("status", "status", ""), ("Submit October 2026", "submit", "October 2026"),
         ("ask what is <b> & *why*?", "ask", "what is <b> & *why*?")],
    )  # fmt: skip
    async def test_a_command_is_heard_as_its_name_and_its_text(
        self, stage: Acting, typed: str, name: str, text: str
    ) -> None:
        await stage.commands(typed)

        assert isinstance(stage.heard, Command)
        assert (stage.heard.name, stage.heard.text) == (name, text)
        assert stage.heard.event_id

    async def test_the_reply_to_a_command_is_read(self, stage: Acting) -> None:
        stage.answer(Outcome(reply=say("Nothing is missing.")))

        assert "Nothing is missing." in (await stage.commands("status")).text

    async def test_a_command_that_is_sent_again_keeps_its_event_id(self, stage: Acting) -> None:
        await stage.commands("status", times=2)
        assert len(stage.event_ids) == 1

        await stage.commands("status")
        assert len(stage.event_ids) == 2

    async def test_a_refused_command_is_kept_nowhere(self, stage: Acting) -> None:
        stage.answer(Outcome(reply=say("Call 988."), text_kept=False))

        screen = await stage.commands(f"ask {SECRET}")

        assert "Call 988." in screen.text
        assert SECRET not in screen.text
        _assert_kept_nowhere(stage)


class Pressing:
    """Buttons on cards that were posted."""

    async def test_a_button_gives_its_action_and_its_value_unchanged(self, stage: Acting) -> None:
        value = 'fall|virtually "x" <&> é\n2'
        landed = await stage.platform.post(stage.direct, _asking(Button("Come", "rsvp.answer", value)), key="d1")

        await stage.presses(landed, "Come")

        assert isinstance(stage.heard, ActionClicked)
        assert (stage.heard.action, stage.heard.value) == ("rsvp.answer", value)
        assert stage.heard.event_id
        assert stage.heard.conversation.place == landed.place

    async def test_a_button_says_on_which_message_it_stood(self, stage: Acting) -> None:
        landed = await stage.platform.post(stage.direct, _asking(Button("Come", "a.b")), key="d1")

        await stage.presses(landed, "Come")

        assert isinstance(stage.heard, ActionClicked)
        assert stage.heard.message is not None
        assert stage.heard.message.message == landed.message
        if stage.platform.capabilities.updates:
            await stage.platform.update(stage.heard.message, say("Noted."))
            assert all("Noted." in face for face in await stage.read(landed))

    async def test_a_press_that_is_sent_again_keeps_its_event_id_and_another_button_has_its_own(
        self, stage: Acting
    ) -> None:
        card = _asking(Button("Come", "rsvp.answer", "yes"), Button("Stay", "rsvp.answer", "no"))
        landed = await stage.platform.post(stage.direct, card, key="d1")

        await stage.presses(landed, "Come", times=2)
        assert len(stage.event_ids) == 1

        await stage.presses(landed, "Stay")
        assert len(stage.event_ids) == 2


class Filling:
    """Forms: shown whole, read whole, and open again with what was typed."""

    def test_a_field_of_every_kind_is_asked(self) -> None:
        assert set(FIELDS) == set(get_args(Kind))

    @pytest.mark.parametrize("after", ["a command", "a button"])
    async def test_every_field_is_shown_with_every_choice_and_alternative(self, stage: Acting, after: str) -> None:
        landed = await stage.platform.post(stage.direct, _asking(Button("Enter", "submit.open")), key="d1")
        stage.answer(Outcome(reply=ShowForm(FORM)))

        screen = await (stage.commands("submit") if after == "a command" else stage.presses(landed, "Enter"))

        assert screen.fields is not None, "no form is open"
        assert set(screen.fields) == {*TYPED, f"n{ALT}"}
        for words in _words_of(FORM):
            assert words in _flat(screen.text), words

    async def test_a_form_shows_what_is_already_known(self, stage: Acting) -> None:
        known = (Field("n", "Screened", "integer", value="42"), Field("note", "Note", "long_text", value="a\nb"))
        stage.answer(Outcome(reply=ShowForm(Form("a.b", "Known", known))))

        screen = await stage.commands("submit")

        assert screen.fields == {"n": "42", "note": "a\nb"}

    async def test_a_sample_form_says_so_once(self, stage: Acting) -> None:
        stage.answer(Outcome(reply=ShowForm(Form("a.b", "Sample", (Field("n", "N"),), sample=True))))

        assert _flat((await stage.commands("submit")).text).count(SAMPLE_NOTE) == 1

    async def test_what_is_submitted_arrives_whole(self, stage: Acting) -> None:
        await stage.submits(FORM, TYPED)

        assert isinstance(stage.heard, FormSubmitted)
        assert (stage.heard.form_id, stage.heard.context) == (FORM.id, FORM.context)
        assert {key: text for key, text in stage.heard.raw.items() if text} == TYPED
        assert stage.heard.event_id

    async def test_an_alternative_arrives_as_one(self, stage: Acting) -> None:
        await stage.submits(FORM, {f"n{ALT}": "late"})

        assert isinstance(stage.heard, FormSubmitted)
        assert {key: text for key, text in stage.heard.raw.items() if text} == {f"n{ALT}": "late"}

    async def test_a_form_with_errors_stays_open_with_what_was_typed(self, stage: Acting) -> None:
        errors = {"n": "Type digits only, like 12.", "day": "Type a day, like 10/3/2026.", "": "Two parts disagree."}
        stage.answer(Outcome(reply=FormErrors(FORM, errors)))
        typed = {**TYPED, f"n{ALT}": "late"}

        screen = await stage.submits(FORM, typed)

        assert screen.fields == typed
        for error in errors.values():
            assert error in screen.text

    async def test_a_form_that_is_sent_again_keeps_its_event_id(self, stage: Acting) -> None:
        await stage.submits(FORM, TYPED, times=2)
        assert len(stage.event_ids) == 1

        await stage.submits(FORM, TYPED)
        assert len(stage.event_ids) == 2

    async def test_refused_answers_are_kept_nowhere(self, stage: Acting) -> None:
        stage.answer(Outcome(reply=say("Call 988."), text_kept=False))

        screen = await stage.submits(FORM, {"note": SECRET})

        assert "Call 988." in screen.text
        assert SECRET not in screen.text
        _assert_kept_nowhere(stage)


def kept(stage: Stage, words: str) -> list[str]:
    """Every text with these words that the door keeps anywhere."""
    return [text for keeper in stage.keepers() for text in Search().texts(keeper) if words in text]


@dataclass
class Search:
    """Walks through an object and gives every text in it."""

    seen: set[int] = field(default_factory=set)

    def texts(self, thing: object) -> Iterator[str]:
        """Of attributes, collections and finished tasks, as deep as they go."""
        if isinstance(thing, str | bytes):
            yield thing if isinstance(thing, str) else thing.decode(errors="replace")
            return
        if id(thing) in self.seen or isinstance(thing, type | Listener) or isroutine(thing):
            return
        self.seen.add(id(thing))
        for part in _parts(thing):
            yield from self.texts(part)


def _parts(thing: object) -> Iterator[object]:
    match thing:
        case Mapping():
            yield from thing.keys()
            yield from thing.values()
        case list() | tuple() | set() | frozenset():
            yield from thing
        case asyncio.Future() if thing.done() and not thing.cancelled():
            yield thing.exception() or thing.result()
        case BaseException():
            yield from thing.args
        case _:
            yield from vars(thing).values() if hasattr(thing, "__dict__") else ()


def _assert_kept_nowhere(stage: Stage) -> None:
    assert kept(stage, SECRET) == []


def _asking(*buttons: Button) -> Card:
    return say("Are you coming?", Buttons(buttons))


def _thread(landed: ConversationRef) -> str:
    """The thread the corridor expects answers to a landed message in (see `bot.outbox`)."""
    return landed.thread or landed.message


def _words_of(form: Form) -> Iterator[str]:
    yield from (form.title, form.intro, form.submit_label)
    for each in form.fields:
        yield each.label
        yield each.hint
        yield from (choice.label for choice in (*each.choices, *each.alternative))


def _flat(text: str) -> str:
    """The text with every run of white space as one blank."""
    return " ".join(text.split())
