"""The practice workspace with sample content and nothing behind it: `python -m tests.platforms.web_demo [PORT]`."""

import asyncio
import sys
from datetime import timedelta
from decimal import Decimal

import uvicorn
from starlette.applications import Starlette

from bot.messages import (
    ActionClicked,
    Command,
    ConversationRef,
    FormErrors,
    FormSubmitted,
    FromPerson,
    Outcome,
    ShowForm,
)
from bot.platforms.web import server
from bot.platforms.web.adapter import WebPlatform
from bot.platforms.web.guard import Guard
from bot.platforms.web.workspace import ASSISTANT, ASSISTANT_NAME, Arrival, Mail, NewEntry, NextDue, Workspace
from bot.ui.cards import (
    Bullets,
    Button,
    Buttons,
    Card,
    Chart,
    Divider,
    Facts,
    File,
    Link,
    Series,
    Table,
    Text,
    say,
)
from bot.ui.forms import ALT, Choice, Field, Form
from tests.platforms.web_fakes import START, FakeAbout, FakeClock, FakeDirectory, FakeMailbox, FakeTranscript

REASONS = (Choice("not-collected", "We do not collect this yet"), Choice("late", "Our system reports later"))

ENTRY = Form(
    id="submit.entry",
    title="October 2026 for Sample Harbor",
    intro="Seven short questions. Your team can also finish this later; a teammate can take over.",
    fields=(
        Field(
            "screened",
            "Students screened",
            "integer",
            hint="Digits only, like 42.",
            alternative=REASONS,
            alternative_label="Or not available this month:",
            least=Decimal(0),
        ),
        Field(
            "rate",
            "Attendance rate",
            "decimal",
            hint="A percentage, like 92.5.",
            alternative=REASONS,
            alternative_label="Or not available this month:",
        ),
        Field(
            "tier",
            "Which tier got most of your time?",
            "choice",
            choices=(Choice("1", "Tier 1: all students"), Choice("2", "Tier 2: some"), Choice("3", "Tier 3: a few")),
        ),
        Field(
            "who",
            "Who took part?",
            "choices",
            required=False,
            choices=(Choice("c", "Counselors"), Choice("n", "Nurses"), Choice("t", "Teachers")),
        ),
        Field("met", "Did your team meet?", "yes_no"),
        Field("when", "When is your next meeting?", "date", required=False),
        Field("note", "Anything we should know?", "long_text", required=False, hint="No student names, please."),
    ),
    submit_label="Send October",
    sample=True,
)

DIGEST = Card(
    title="Week of Mon, Oct 19",
    body=(
        Text("2 of 3 districts have sent September. One question is open."),
        Facts((("Expected", "3"), ("In", "2 (67%)"), ("On time", "2 (100%)"), ("Oldest open question", "3 days"))),
        Chart(
            "Students screened per month",
            ("Feb", "Mar", "Apr", "May", "Jun", "Sep", "Oct"),
            (
                Series("Sample Harbor", (42, 47, None, 55, 61, 58, 64)),
                Series("Sample Hills", (30, 28, 33, None, None, 37, 41)),
            ),
            unit="students",
        ),
        Table(
            ("District", "In", "On time"),
            (("Sample Harbor", "yes", "yes"), ("Sample Hills", "yes", "yes"), ("Sample River", "not yet", "")),
            title="September",
        ),
        Chart("On time, by month", ("Aug", "Sep", "Oct"), (Series("On time", (50, 67, None)),), kind="bar", unit="%"),
    ),
    sample=True,
)

CONVENING = Card(
    title="Fall convening is in two weeks",
    body=(
        Facts((("When", "Thu, Oct 22, 9:00 to 11:30 am"), ("Where", "Sample Hall, or by video"))),
        Bullets(("Welcome and introductions", "Reading your first run chart", "Team time")),
        Link("Agenda", "https://example.org/agenda"),
        File("fall-convening.ics", "text/calendar", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
        Buttons(
            (
                Button("In person", "rsvp.answer", "fall:in person", "primary"),
                Button("Virtually", "rsvp.answer", "fall:virtually"),
                Button("I can't come", "rsvp.answer", "no"),
            )
        ),
        Divider(),
        Text("You get this because you are on Sample Harbor's team.", "note"),
    ),
    sample=True,
)

ANSWER = Card(
    body=(
        Text("You don't need one. A school may join with the team it already has.", "quote"),
        Text("Source: collaborative handbook, page 4, as of Aug 12, 2026", "note"),
        Buttons((Button("Ask a person", "ask.person"), Button("That helped", "ask.helped"))),
    )
)


async def fill(world: Workspace) -> None:
    """What has been said so far."""
    told = world.transcript.add
    early, later = START - timedelta(days=4, hours=2), START + timedelta(minutes=-30)
    bot = (ASSISTANT, ASSISTANT_NAME)
    await told(
        NewEntry(
            "direct:ana",
            *bot,
            say(
                "Welcome, Ana. I remember dates so that you don't have to.",
                Text("What you type here is kept and may be a public record.", "warning"),
            ),
            early,
        )
    )
    await told(NewEntry("direct:ana", *bot, CONVENING, early + timedelta(minutes=5)))
    await told(NewEntry("direct:ana", "ana", "Ana", "Do we need a new team to take part?", later))
    await told(NewEntry("direct:ana", *bot, ANSWER, later))
    harbor = "channel:district:harbor"
    await told(NewEntry(harbor, *bot, DIGEST, early))
    root = await told(NewEntry(harbor, "ben", "Ben", "@csmhs who do we call about consent forms?", later))
    await told(NewEntry(harbor, *bot, say("I don't have that. I passed it to Chen."), later, str(root)))
    await told(NewEntry(harbor, *bot, say("Chen answers: use the form from August."), START, str(root)))
    await told(
        NewEntry(
            harbor,
            *bot,
            say(
                "October opens today. It takes about five minutes.",
                Buttons((Button("Enter October", "submit.open", "", "primary"),)),
            ),
            START,
        )
    )
    await told(NewEntry(harbor, *bot, say("You asked for this: October is not in yet."), START, viewer="ana"))


def answer(word: FromPerson) -> Outcome:
    """A few answers by rote."""
    match word:
        case Command(name="submit") | ActionClicked(action="submit.open"):
            return Outcome(ShowForm(ENTRY))
        case FormSubmitted(raw=raw):
            errors = {
                each.key: "Type digits only, like 42, or pick a reason."
                for each in ENTRY.fields[:2]
                if not raw.get(each.key + ALT) and not raw.get(each.key, "").replace(".", "").isdigit()
            }
            return Outcome(FormErrors(ENTRY, errors) if errors else say("October is in. Thank you, Ana."))
        case _:
            return Outcome(ANSWER)


async def build() -> Guard:
    """The demo's app."""
    due = NextDue(START + timedelta(days=2), "reminder that September opens")
    arrivals = (
        Arrival("Ana: September opens today", "ana", "direct:ana"),
        Arrival("Sample Harbor: September opens today", "ana", "channel:district:harbor"),
    )
    asked = Mail(
        1,
        "chen@example.org",
        "A question from Sample Harbor",
        START,
        "out",
        ASSISTANT_NAME,
        card=say("Ben asks: who do we call about consent forms?", Facts((("District", "Sample Harbor"),))),
    )
    world = Workspace(
        FakeDirectory(), FakeTranscript(), FakeMailbox([asked]), FakeClock(due=due, arrivals=arrivals), FakeAbout()
    )
    await fill(world)
    door = WebPlatform(world)

    async def receive(word: object) -> Outcome:
        assert isinstance(word, FromPerson)
        return answer(word)

    await door.start(receive)
    await door.post(ConversationRef("web", "channel:escalations"), say("Ben asks about consent forms."), key="1")
    return Guard(Starlette(routes=server.routes(door)))


def main() -> None:
    """Serve until stopped."""
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 8765
    app = asyncio.run(build())
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="warning", timeout_graceful_shutdown=1)


if __name__ == "__main__":
    main()
