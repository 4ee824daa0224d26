"""Cards and forms as people meet them in Teams: one of every kind, a few whole ones, and what the handlers say."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.platforms.teams import adaptive
from bot.platforms.teams.adapter import drawn
from bot.platforms.teams.adaptive import Json
from bot.platforms.teams.adaptive_forms import form_content
from bot.ui.cards import Bullets, Button, Buttons, Card, Chart, Divider, Facts, Link, Series, Table, Text, When
from tests.platforms import contract

NINE = datetime(2026, 10, 22, 13, tzinfo=UTC)

REMINDER = Card(
    "Sample fall convening",
    (
        When("When", NINE, NINE + timedelta(hours=2)),
        Facts((("Where", "Online"), ("For", "All districts"))),
        Text("Bring your needs assessment, as far as it is."),
        Link("The agenda", "https://example.org/agenda"),
        Buttons((Button("We are coming", "rsvp.answer", "yes", "primary"), Button("We cannot", "rsvp.answer", "no"))),
    ),
    sample=True,
)
DIGEST = Card(
    "The week of October 19",
    (
        Text("Two of three districts have sent September.", "normal"),
        Table(("District", "September", "Open questions"), (("Harbor", "in", "1"), ("Valley", "not yet", "0"))),
        Chart("Students screened", ("Sep", "Oct", "Nov"), (Series("Harbor", (42, None, 55)),), unit="students"),
        Chart("Teams that met", ("Sep", "Oct"), (Series("Teams", (3, 2)),), kind="bar"),
        Divider(),
        Bullets(("Valley was reminded twice.", "One question waits since Monday.")),
        Text("Only what districts have entered themselves is counted.", "note"),
    ),
    sample=True,
)
SAFETY = Card(
    "If somebody may be in danger",
    (
        Text("Call or text 988 now, or 911 in an emergency.", "warning"),
        Text("What you wrote was not kept.", "note"),
        Buttons((Button("Ask my team lead to check in with me", "danger.checkin"),)),
    ),
)
ANSWER = Card(
    "What is a CSMHS?",
    (
        Text("A partnership of school, district, community and families.", "quote"),
        Text("As of August 12, 2021.", "note"),
        Buttons((Button("👍", "ask.good"), Button("👎", "ask.bad"), Button("Ask a person", "escalate.open"))),
    ),
)
CARDS = {"reminder": REMINDER, "digest": DIGEST, "safety": SAFETY, "answer": ANSWER}
ERRORS = {"n": "Type digits only, like 12.", "day": "Type a day, like 10/3/2026.", "": "Two parts disagree."}


async def contents() -> dict[str, Json]:
    """Every sample as an Adaptive Card, by a name."""
    found = {name: adaptive.content(card, await drawn(card)) for name, card in CARDS.items()}
    for kind, (element, _) in contract.SAMPLES.items():
        card = Card("A title", (Text("Before."), element, Text("After.")))
        found[f"element-{kind.__name__.lower()}"] = adaptive.content(card, await drawn(card))
    for style in ("normal", "heading", "note", "warning", "quote"):
        found[f"text-{style}"] = adaptive.content(Card("", (Text("Some words.\nAnd more.", style),)))
    found["form"] = form_content(contract.FORM)
    found["form-with-errors"] = form_content(contract.FORM, raw=contract.TYPED, errors=ERRORS)
    found["form-in-chat"] = form_content(contract.FORM, in_chat=True)
    found["form-in-chat-with-errors"] = form_content(contract.FORM, raw=contract.TYPED, errors=ERRORS, in_chat=True)
    for file in sorted((Path(__file__).parents[1] / "data" / "teams").glob("*.json")):
        found[f"said-{file.stem}"] = json.loads(file.read_text(encoding="utf-8"))
    return found
