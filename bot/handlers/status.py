"""Status: what is in, what is missing, what is next, which questions are open; of one district, or of all as a table.

However many districts there are, the number of queries is the same.
"""

from bot.context import View
from bot.errors import UserError
from bot.feature import CommandWord, Feature, Owned
from bot.handlers import agenda, ahead_text, names, standing_of
from bot.handlers.standing_of import Standing
from bot.messages import ActionClicked, Command, Inbound, Outcome
from bot.ui import cards, say
from bot.ui.cards import Bullets, Button, Buttons, Card, Element, Facts, Table, Text
from store import escalations, milestones
from store.program import TEAM, Role

NEXT_SHOWN = 3


async def command(word: Inbound, view: View) -> Outcome:
    """`status [district]`: my district's; a coordinator's is the table of all, or the district named."""
    assert isinstance(word, Command)
    return Outcome(reply=await card(view, word.text.strip()))


async def shown(word: Inbound, view: View) -> Outcome:
    """The button; its value is a district, or "" for what is mine to see."""
    assert isinstance(word, ActionClicked)
    return Outcome(reply=await card(view, word.value))


async def card(view: View, wanted: str = "") -> Card:
    """What the speaker may see: all districts, the one wanted, or their own; UserError with what to do instead."""
    if not view.program.active_districts:
        return cards.say(f"{view.program.title}: no cohort is running now, so nothing is asked of anybody.")
    match view.role:
        case Role.COORDINATOR:
            return await _one(view, named(view, wanted)) if wanted else await _all(view)
        case role if role in TEAM:
            return await _one(view, _own(view, wanted))
        case _:
            return await _outside(view)


def named(view: View, wanted: str) -> str:
    """A current district by id, name or the beginning of its name; UserError with the way to see the names."""
    folded = wanted.strip().casefold()
    for district in view.program.active_districts:
        if folded in (district.id.casefold(), district.name.casefold(), *(name.casefold() for name in district.also)):
            return district.id
    begun = [one.id for one in view.program.active_districts if folded and folded in one.name.casefold()]
    if len(begun) == 1:
        return begun[0]
    several = f"{say.count(len(begun), 'district')} match" if begun else "I don't know the district"
    raise UserError(f"{several} “{wanted[:40]}”. `/csmhs status` alone lists them all.")


def _own(view: View, wanted: str) -> str:
    assert view.member is not None
    district = view.member.district
    if district not in {one.id for one in view.program.active_districts}:
        raise UserError(
            "Your district is not in the running cohort, so there is no status to show. Ask your coordinator."
        )
    if wanted and named(view, wanted) != district:
        name = names.district_name(view.program, district)
        raise UserError(f"You can see {name} only. `/csmhs status` shows it; a coordinator sees all districts.")
    return district


async def _one(view: View, district: str) -> Card:
    program, now = view.program, view.now
    standing = await standing_of.districts(view, (district,))
    zone = agenda.zone_of(program, district)
    marked = await milestones.all_done(view.reads)
    done = {names.reporting(key) for _, key in standing.sent} | {
        f"milestone:{key}" for key, team in marked if team == district
    }
    questions = await escalations.unclosed_of(view.reads, district)
    coming = [one for one in agenda.ahead(program, district, now, done) if not one.is_open][:NEXT_SHOWN]
    received = [f"{say.month_name(key)}, {_came(standing, district, key)}" for key in standing.received(district)]
    body: list[Element] = [
        Facts(
            (
                ("In", say.listing(received) or "nothing yet"),
                ("Missing", say.listing(_missing(standing, district)) or "nothing"),
                ("Next", "; ".join(one.line for one in coming) or "no date is ahead"),
                ("Open questions", _questions(questions)),
            )
        )
    ]
    body += [Bullets(tuple(lines))] if (lines := _drafts(standing, district)) else []
    body.append(Text(ahead_text.next_reminder(program, district, now, done)))
    open_months = [key for key in standing.missing(district) if standing.takes_data(district, key)]
    if open_months and view.role in TEAM:
        key = open_months[0]
        body.append(Buttons((Button(f"Enter {say.month_name(key)}", "submit.open", key, style="primary"),)))
    today = say.moment(now, zone)
    title = f"{names.district_name(program, district)} on {today}"
    return Card(title=title, body=tuple(body), sample=any(month.sample for month in program.months))


def _came(standing: Standing, district: str, key: str) -> str:
    when = say.day(standing.came[district, key].astimezone(standing.zone(district)).date())
    return f"{'on time' if standing.sent[district, key] else 'after the due day'} ({when})"


def _missing(standing: Standing, district: str) -> list[str]:
    found = []
    for key in standing.missing(district):
        month = standing.month(key)
        match standing.state(district, key):
            case "open":
                state = f"due {say.day(month.due)}"
            case "closed":
                state = f"closed {say.day(month.closes)}"
            case "grace":
                state = (
                    f"was due {say.day(month.due)}, still taken until {say.day(month.grace_ends)} and then as late"
                )
            case _:
                state = f"late, taken until {say.day(standing.until(district, key))}"
        found.append(f"{say.month_name(key)} ({state})")
    return found


def _drafts(standing: Standing, district: str) -> list[str]:
    return [
        f"{say.month_name(one.month)}: {one.owner} has answered {one.answered} of {one.asked}. A teammate can go on from there."
        for one in standing.drafts
        if one.district == district
    ]


def _questions(questions: list[tuple[int, str]]) -> str:
    if not questions:
        return "none"
    states = say.listing([f"#{number} ({state})" for number, state in questions[:5]])
    more = f" ...and {len(questions) - 5} more" if len(questions) > 5 else ""
    return f"{len(questions)}: {states}{more}"


async def _all(view: View) -> Card:
    """Every district as a row, with the sums on top."""
    program = view.program
    ids = tuple(one.id for one in program.active_districts)
    standing = await standing_of.districts(view, ids)
    questions = await escalations.unclosed_counts(view.reads)
    drafts = {one.district: f"{one.answered} of {one.asked}" for one in standing.drafts}
    rows = []
    for district in program.active_districts:
        missing = [say.month_name(key).split()[0] for key in standing.missing(district.id)]
        asked = len(standing.expected_of(district.id))
        received = asked - len(missing)
        rows.append(
            (district.name, f"{received} of {asked}", ", ".join(missing) or "nothing", drafts.get(district.id, "-"),
             str(questions.get(district.id, 0)))
        )  # fmt: skip
    open_questions = sum(questions.values())
    body: list[Element] = [
        Facts((*standing.whole.facts(), ("Open questions", str(open_questions)))),
        Table(("District", "In", "Missing", "Draft", "Questions"), tuple(rows)),
    ]
    ahead = agenda.next_convening(program, view.now)
    if ahead:
        body.append(Text(f"Next convening: {ahead.title}, {names.when(ahead)}."))
    title = f"All districts on {say.moment(view.now, program.zone)}"
    return Card(title=title, body=tuple(body), sample=any(month.sample for month in program.months))


async def _outside(view: View) -> Card:
    """Contacts and IT see questions, and no district's data."""
    count = sum((await escalations.unclosed_counts(view.reads)).values())
    text = f"{say.count(count, 'question')} {'is' if count == 1 else 'are'} open."
    whose = "Data of districts is shown to their teams and to coordinators."
    return cards.say(text, Text(whose, style="note"), title="Status")


FEATURE = Feature(
    name="status",
    commands={
        "status": CommandWord(
            "status [district]", "what is in, what is missing, what is next", command, looks=command
        )
    },
    actions={"status.show": Owned(shown)},
)
