"""Whose a workspace is that installed the assistant: nobody's, until a coordinator says so."""

from bot.context import Context
from bot.errors import UserError
from bot.handlers import names
from bot.messages import ActionClicked, FormSubmitted, Inbound, Outcome, ShowForm
from bot.ui import cards
from bot.ui.cards import Button, Buttons, Element, Text
from bot.ui.forms import Choice, Field, Form
from store import audit, places

FORM_ID = "connect.workspace"
NOBODYS = "nobody"
BUTTONS_SHOWN = 10


async def whose(word: Inbound, context: Context) -> Outcome:
    """[Say whose it is] on the news of a new workspace."""
    assert isinstance(word, ActionClicked)
    platform, _, key = word.value.partition("|")
    row = await places.workspace(context.session, platform, key)
    if row is None:
        raise UserError("That workspace is no longer here, so there is nothing to say of it.")
    choices = (
        *(Choice(one.id, one.name) for one in context.program.active_districts),
        Choice(NOBODYS, "No district: it only asks questions"),
    )
    field = Field("district", "Whose workspace is it?", "choice", choices=choices, value=row.district)
    intro = "Members of that district can then connect their channels there by themselves. Nothing else changes."
    return Outcome(reply=ShowForm(Form(FORM_ID, row.name or "A workspace", (field,), word.value, intro)))


async def said_whose(word: Inbound, context: Context) -> Outcome:
    """The filled form."""
    assert isinstance(word, FormSubmitted)
    assert context.member is not None
    platform, _, key = word.context.partition("|")
    row = await places.workspace(context.session, platform, key)
    district = word.raw.get("district", "")
    known = {one.id for one in context.program.active_districts}
    if row is None or district not in known | {NOBODYS}:
        raise UserError("That workspace or district is no longer here, so nothing was changed.")
    district = "" if district == NOBODYS else district
    await places.put_workspace(context.session, platform, key, context.now, district=district)
    audit.note(
        context.session, now=context.now, by=context.member.id, act="bound a workspace", thing=key, detail=district
    )
    whose_now = names.district_name(context.program, district) if district else "no district"
    return Outcome(reply=cards.say(f"{row.name or 'That workspace'} belongs to {whose_now} now."), kind="bound")


async def nobodys(context: Context) -> list[Element]:
    """Workspaces that belong to no district yet, with a button to say whose each is."""
    several = [
        one for one in await places.workspaces(context.session) if one.state == "installed" and not one.district
    ]
    if not several:
        return []
    buttons = [
        Button(f"Say whose {one.name or one.workspace} is", "connect.whose", f"{one.platform}|{one.workspace}")
        for one in several[:BUTTONS_SHOWN]
    ]
    more = f" ...and {len(several) - BUTTONS_SHOWN} more." if len(several) > BUTTONS_SHOWN else ""
    return [Text(f"Workspaces that belong to no district: {len(several)}.{more}"), Buttons(tuple(buttons))]
