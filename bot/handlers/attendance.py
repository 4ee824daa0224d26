"""Attendance, taken by a coordinator once a convening has begun: one page, a list of members for each district."""

from bot.context import Context
from bot.errors import UserError
from bot.handlers import agenda, names
from bot.messages import ActionClicked, Command, FormErrors, FormSubmitted, Inbound, Outcome, ShowForm
from bot.ui import forms, say
from bot.ui.cards import Button, Buttons, Card, Table, Text
from bot.ui.forms import Choice, Field, Form
from store import audit, members, milestones
from store.program import Convening
from store.tables import Member

FORM_ID = "convening.attendance"
MOST_DISTRICTS = 12


async def command(word: Inbound, context: Context) -> Outcome:
    """`attendance [convening]`: of the last one that has begun, or of the one named."""
    assert isinstance(word, Command)
    wanted = word.text.strip()
    if wanted:
        found = agenda.convening_named(context.program, wanted)
        if found is None:
            raise UserError(f"I don't know the convening “{wanted[:40]}”. `/csmhs calendar` shows them.")
        return await _page(context, found, "")
    begun = [one for one in agenda.convenings(context.program) if agenda.starts_at(one) <= context.now]
    if not begun:
        raise UserError("No convening has begun yet, so there is no attendance to take.")
    return await _page(context, begun[-1], "")


async def opened(word: Inbound, context: Context) -> Outcome:
    """The button; its value is `CONVENING` or `CONVENING|DISTRICT`."""
    assert isinstance(word, ActionClicked)
    key, _, district = word.value.partition("|")
    return await _page(context, _of_key(context, key), district)


async def sent(word: Inbound, context: Context) -> Outcome:
    """Who was there: noted for every member on the page; sending it again corrects it."""
    assert isinstance(word, FormSubmitted)
    assert context.member is not None
    key, _, district = word.context.partition("|")
    held = _begun(context, _of_key(context, key))
    teams = await _teams(context, held, district)
    form = await _form(context, held, district, teams)
    reading = forms.read(form, word.raw)
    if reading.errors:
        return Outcome(reply=FormErrors(forms.refill(form, word.raw), reading.errors))
    rows = []
    for team, people in teams.items():
        chosen = reading.values.get(team)
        present = set(chosen) if isinstance(chosen, tuple) else set()
        for person in people:
            await milestones.attend(
                context.session, held.id, person.id, team, person.id in present, by=context.member.id, now=context.now
            )
        there = [person.name for person in people if person.id in present]
        rows.append((names.district_name(context.program, team), f"{len(there)} of {len(people)}", ", ".join(there)))
    audit.note(context.session, now=context.now, by=context.member.id, act="attendance", thing=f"convening:{held.id}")
    table = Table(("District", "There", "Who"), tuple(rows))
    note = Text("Attendance is kept. Sending the page again corrects it.")
    return Outcome(reply=Card(title=f"{held.title}: attendance", body=(note, table), sample=held.sample))


def _of_key(context: Context, key: str) -> Convening:
    found = next((one for one in context.program.convenings if one.id == key), None)
    if found is None:
        raise UserError("That convening is no longer in the program, so no attendance was noted.")
    return found


def _begun(context: Context, held: Convening) -> Convening:
    if agenda.starts_at(held) > context.now:
        raise UserError(
            f"{held.title} is on {say.day(held.starts)}, so there is no attendance to take yet. Come back once it has begun."
        )
    return held


async def _page(context: Context, held: Convening, district: str) -> Outcome:
    _begun(context, held)
    teams = await _teams(context, held, district)
    if not teams:
        raise UserError(f"Nobody has joined from the districts of {held.title} yet, so there is no list to tick.")
    if len(teams) > MOST_DISTRICTS:
        buttons = tuple(
            Button(names.district_name(context.program, team), "convening.attendance", f"{held.id}|{team}")
            for team in teams
        )
        text = Text("That is too many districts for one page. Choose one.")
        return Outcome(
            reply=Card(title=f"{held.title}: attendance", body=(text, Buttons(buttons)), sample=held.sample)
        )
    return Outcome(reply=ShowForm(await _form(context, held, district, teams)), kind="form")


async def _teams(context: Context, held: Convening, district: str) -> dict[str, list[Member]]:
    """Active members of each invited district, in the program's order; of one district when given."""
    teams: dict[str, list[Member]] = {
        one.id: []
        for one in context.program.active_districts
        if names.of_district(context.program, held, one.id) and district in ("", one.id)
    }
    for member in await members.active(context.session):
        if member.district in teams:
            teams[member.district].append(member)
    return {team: people for team, people in teams.items() if people}


async def _form(context: Context, held: Convening, district: str, teams: dict[str, list[Member]]) -> Form:
    """Prefilled with what was noted before, else with who said they would come."""
    noted = await milestones.attendance(context.session, held.id)
    coming = {one.member for one in await milestones.rsvps(context.session, held.id) if one.answer != "no"}
    fields = []
    for team, people in teams.items():
        there = [person.id for person in people if noted.get(person.id, person.id in coming)]
        fields.append(
            Field(
                key=team,
                label=f"Who was there from {names.district_name(context.program, team)}?",
                kind="choices",
                required=False,
                choices=tuple(Choice(person.id, person.name) for person in people),
                value="\n".join(there),
            )
        )
    return Form(
        id=FORM_ID,
        title=f"{held.title}: attendance",
        fields=tuple(fields),
        context=f"{held.id}|{district}",
        intro="Whoever said they would come is ticked. Change what was different.",
        sample=held.sample,
    )
