"""What a reminder says, for each kind of thing it can be about."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.handlers import agenda, names
from bot.ui import say
from bot.ui.cards import Button, Buttons, Card, Element, Facts, Link, Text
from store.program import Convening, Milestone, Program, ReminderRule, ReportingMonth

SNOOZES = (("hour", "In an hour"), ("tomorrow", "Tomorrow"), ("school day", "Next school day"))


def reminder(
    program: Program, rule: ReminderRule | None, about: str, district: str, today: date, *, direct: bool
) -> Card:
    """The card for one thing. `today` is the district's own day; `direct` adds the buttons to be reminded later."""
    thing = names.find(program, about)
    if thing is None:
        return Card(title="A date was dropped", body=(Text("What this was about is no longer in the program."),))
    lead = rule.text if rule and rule.text else ""
    body: list[Element]
    match thing.item:
        case ReportingMonth() as month:
            body = _month(month, lead, today)
        case Convening() as convening:
            body = _convening(convening, lead, today)
        case Milestone() as milestone:
            body = _milestone(milestone, lead, today)
        case other:
            raise TypeError(f"no reminder is written for {type(other).__name__}")
    if direct:
        body.append(later(about, district))
    return Card(title=thing.title, body=tuple(body), sample=thing.sample)


def later(about: str, district: str) -> Buttons:
    """The buttons that put a reminder off."""
    return Buttons(
        tuple(
            Button(f"Remind me: {label.lower()}", "remind.snooze", f"{key}|{about}|{district}")
            for key, label in SNOOZES
        )
    )


def combined(cards: list[Card], abouts: Sequence[str] = (), district: str = "") -> Card:
    """Several reminders of one morning as one message; with `abouts`, one row of buttons puts them all off."""
    body: list[Element] = [Text(f"{say.count(len(cards), 'thing')} this morning:".capitalize())]
    for card in cards:
        body += [Text(card.title, style="heading"), *(one for one in card.body if not _puts_off(one))]
    if abouts:
        body.append(later(",".join(abouts), district))
    return Card(title="Your reminders", body=tuple(body), sample=any(card.sample for card in cards))


def _puts_off(element: Element) -> bool:
    return isinstance(element, Buttons) and any(button.action == "remind.snooze" for button in element.items)


def _month(month: ReportingMonth, lead: str, today: date) -> list[Element]:
    key = month.month.strftime("%Y-%m")
    name = say.month_name(key)
    if lead:
        text = lead
    elif today < month.due:
        text = f"{name} data is open. It is due {say.day(month.due)} ({_in_days(month.due - today)})."
    elif today == month.due:
        text = f"{name} data is due today."
    elif today <= month.grace_ends:
        text = f"{name} data was due {say.day(month.due)}. There is still time until {say.day(month.grace_ends)}."
    else:
        text = f"{name} data is late; it is taken until {say.day(month.closes)}."
    return [
        Text(text),
        Text(
            '"Not available this month" with a reason is a complete answer. One entry covers the team.', style="note"
        ),
        Buttons(
            (
                Button(f"Enter {name}", "submit.open", key, style="primary"),
                Button("One question at a time", "submit.chat", key),
            )
        ),
    ]


def _convening(convening: Convening, lead: str, today: date) -> list[Element]:
    away = convening.starts.date() - today
    text = lead or f"{convening.title} is {_in_days(away)}."
    facts = [("Where", names.where(convening))]
    if convening.agenda:
        facts.append(("Agenda", convening.agenda))
    body: list[Element] = [Text(text), agenda.when(convening), Facts(tuple(facts))]
    if convening.link and convening.mode != "in person":
        body.append(Link("Join the meeting", convening.link))
    body.append(rsvp_buttons(convening))
    return body


def rsvp_buttons(convening: Convening) -> Buttons:
    """In person, virtually, can't come: only what the convening offers."""
    choices: list[Button] = []
    if convening.mode != "virtual":
        choices.append(Button("In person", "convening.rsvp", f"{convening.id}|in person"))
    if convening.mode != "in person":
        choices.append(Button("Virtually", "convening.rsvp", f"{convening.id}|virtually"))
    choices.append(Button("Can't come", "convening.rsvp", f"{convening.id}|no"))
    choices.append(Button("Add to my calendar", "convening.ics", convening.id))
    return Buttons(tuple(choices))


def _milestone(milestone: Milestone, lead: str, today: date) -> list[Element]:
    away = milestone.on - today
    if lead:
        text = lead
    elif away < timedelta(0):
        text = f"{milestone.title} was due {say.day(milestone.on)}."
    else:
        text = f"{milestone.title}: {names.when(milestone)} ({_in_days(away)})."
    body: list[Element] = [Text(text)]
    if milestone.note:
        body.append(Text(milestone.note, style="note"))
    if milestone.done_by_team:
        body.append(Buttons((Button("It's done", "calendar.done", milestone.id, style="primary"),)))
    return body


def _in_days(away: timedelta) -> str:
    if away.days == 0:
        return "today"
    if away.days == 1:
        return "tomorrow"
    return f"in {say.count(away.days, 'day')}" if away.days > 0 else say.ago(-away)
