"""People: my own settings, who is on a team, and the one-time codes that bring somebody in."""

from sqlalchemy import func
from sqlmodel import col, select

from bot.context import Context
from bot.errors import NotAllowed, UserError
from bot.feature import COORDINATORS, EVERYONE, TEAM_ONLY, CommandWord, Feature, Owned
from bot.handlers import connect, joining, leaving, names, status
from bot.messages import ActionClicked, Command, Inbound, Outcome
from bot.ui import say
from bot.ui.cards import Button, Buttons, Card, Element, Facts, Table, Text
from store import audit, members
from store.program import TEAM, Role
from store.tables import Account, Member

NAMES_SHOWN = 8
ROLE_WORDS = {
    "team member": Role.MEMBER,
    "team lead": Role.LEAD,
    "dese contact": Role.CONTACT,
    "it admin": Role.IT,
    "coordinator": Role.COORDINATOR,
    "member": Role.MEMBER,
    "contact": Role.CONTACT,
    "lead": Role.LEAD,
    "it": Role.IT,
}
USAGE = "Type it like `/csmhs invite member North Ana Reyes`, or `/csmhs invite coordinator Dana Cole`."
INVITERS = frozenset({Role.COORDINATOR, Role.LEAD})
LONGEST_NAME = 80


async def me(word: Inbound, context: Context) -> Outcome:
    """`me`: what I am here, what I get, what is kept."""
    assert isinstance(word, Command)
    return Outcome(reply=await _me(context, ""))


async def reminders(word: Inbound, context: Context) -> Outcome:
    """Direct reminders on or off; pressing twice changes nothing."""
    assert isinstance(word, ActionClicked)
    assert context.member is not None
    if word.value not in ("on", "off"):
        raise UserError("That button is from an older version, so nothing was changed. `/csmhs me` has the new one.")
    context.member.direct_reminders = word.value == "on"
    context.session.add(context.member)
    on = "Reminders come to you directly from now on."
    off = "I send you no more direct reminders. Your team's channel still gets them."
    return Outcome(reply=await _me(context, on if word.value == "on" else off))


async def _me(context: Context, first: str) -> Card:
    member = context.member
    assert member is not None
    query = select(func.count()).where(col(Account.member) == member.id)
    accounts = int((await context.session.exec(query)).one())
    change = ("Turn direct reminders off", "off") if member.direct_reminders else ("Turn direct reminders on", "on")
    facts = [("Name", member.name), ("Role", member.role)]
    if member.district:
        facts.append(("District", names.district_name(context.program, member.district)))
    facts += [("Direct reminders", "on" if member.direct_reminders else "off"), ("Accounts", str(accounts))]
    body: list[Element] = [Text(first)] if first else []
    body += [
        Facts(tuple(facts)),
        Text(joining.KEPT, style="note"),
        Text(
            "`/csmhs link` adds another account, `/csmhs handover NAME` passes things on, `/csmhs leave` ends it.",
            style="note",
        ),
        Buttons((Button(change[0], "me.reminders", change[1]),)),
    ]
    return Card(title="You here", body=tuple(body))


async def team(word: Inbound, context: Context) -> Outcome:
    """`members [district]`: my team; for a coordinator every district's people, or one district's."""
    assert isinstance(word, Command)
    member = context.member
    assert member is not None
    wanted = word.text.strip()
    if context.role == Role.COORDINATOR and not wanted:
        return Outcome(reply=await _everybody(context))
    district = status.named(context, wanted) if wanted else member.district
    if context.role != Role.COORDINATOR and district != member.district:
        raise NotAllowed("You can see your own team only. A coordinator sees every district's.")
    people = await members.active(context.session, district=district)
    rows = tuple((one.name, one.role, "on" if one.direct_reminders else "off") for one in people)
    name = names.district_name(context.program, district)
    table = Table(("Name", "Role", "Direct reminders"), rows)
    return Outcome(reply=Card(title=f"{say.count(len(rows), 'member')} of {name}", body=(table,)))


async def _everybody(context: Context) -> Card:
    by_district: dict[str, list[Member]] = {}
    people = await members.active(context.session)
    for one in people:
        by_district.setdefault(one.district, []).append(one)
    known = {one.id: one.name for one in context.program.active_districts}
    rows = []
    for district, team_members in sorted(
        by_district.items(), key=lambda pair: (pair[0] != "", known.get(pair[0], pair[0]))
    ):
        shown = [f"{one.name} ({one.role})" for one in team_members[:NAMES_SHOWN]]
        more = f" ...and {len(team_members) - NAMES_SHOWN} more" if len(team_members) > NAMES_SHOWN else ""
        name = known.get(district, names.district_name(context.program, district))
        rows.append((name, str(len(team_members)), ", ".join(shown) + more))
    return Card(
        title=f"{say.count(len(people), 'member')} in all", body=(Table(("District", "People", "Who"), tuple(rows)),)
    )


async def invite(word: Inbound, context: Context) -> Outcome:
    """`invite ROLE DISTRICT NAME`: a one-time code, shown this once. Leads invite members of their own team."""
    assert isinstance(word, Command)
    member = context.member
    assert member is not None
    first, _, channel = word.text.strip().partition(" ")
    if first.casefold() == "channel":
        return await connect.code_for(context, channel.strip())
    role, rest = _role(word.text.strip())
    district, name = _district(context, role, rest)
    if context.role == Role.LEAD and (role != Role.MEMBER or district != member.district):
        raise NotAllowed(
            "You can invite members of your own team. For others, ask a coordinator. Nothing was changed."
        )
    if len(name) > LONGEST_NAME:
        raise UserError(f"That name is longer than {LONGEST_NAME} letters, so no code was made. {USAGE}")
    if not name:
        raise UserError(f"I need the person's name too, so no code was made. {USAGE}")
    known = await _without_account(context, role, district, name)
    code = await members.invite(
        context.session, role=role, district=district, name=name, member=known, made_by=member.id, now=context.now
    )
    audit.note(
        context.session, now=context.now, by=member.id, act="invited", thing=f"district:{district}", detail=role
    )
    of = f" of {names.district_name(context.program, district)}" if district else ""
    return Outcome(reply=joining.code_card(code, f"For {name}, {role}{of}."), kind="code")


async def link(word: Inbound, context: Context) -> Outcome:
    """`link`: a one-time code with which I join from another account."""
    assert isinstance(word, Command)
    assert context.member is not None
    code = await members.invite(context.session, member=context.member.id, made_by=context.member.id, now=context.now)
    return Outcome(reply=joining.code_card(code, "For your own other account. Type it there, not here."), kind="code")


def _role(text: str) -> tuple[Role, str]:
    folded = text.casefold()
    for word, role in ROLE_WORDS.items():
        if folded == word or folded.startswith(f"{word} "):
            return role, text[len(word) :].strip()
    raise UserError(f"I need a role first: member, lead, coordinator, contact or IT. No code was made. {USAGE}")


def _district(context: Context, role: Role, text: str) -> tuple[str, str]:
    """The district at the beginning of the text, and the name after it; longer names are tried first."""
    if role not in TEAM:
        return "", text
    called = [(name, one.id) for one in context.program.active_districts for name in (one.id, one.name, *one.also)]
    for name, key in sorted(called, key=lambda pair: -len(pair[0])):
        if text.casefold() == name.casefold() or text.casefold().startswith(f"{name.casefold()} "):
            return key, text[len(name) :].strip()
    assert context.member is not None
    if context.role == Role.LEAD:
        return context.member.district, text
    raise UserError(f"I don't know the district at the start of “{text[:40]}”, so no code was made. {USAGE}")


async def _without_account(context: Context, role: Role, district: str, name: str) -> str:
    """The id of a member the program file named and who has no account yet, "" when there is none."""
    for one in await members.active(context.session, district=district, role=role):
        if one.name.casefold() == name.casefold() and one.district == district:
            query = select(func.count()).where(col(Account.member) == one.id)
            if not (await context.session.exec(query)).one():
                return one.id
    return ""


FEATURE = Feature(
    name="members",
    commands={
        "join": CommandWord("join CODE", "join your team with the code you were given", joining.join, EVERYONE),
        "me": CommandWord("me", "your settings, and what is kept", me),
        "members": CommandWord("members", "who is on the team", team, INVITERS),
        "invite": CommandWord("invite ROLE DISTRICT NAME", "make a one-time code for somebody", invite, INVITERS),
        "link": CommandWord("link", "a code for another account of yours", link),
        "handover": CommandWord(
            "handover NAME", "pass what is open to a successor", leaving.handover, TEAM_ONLY | COORDINATORS
        ),
        "leave": CommandWord("leave", "get no more messages", leaving.leave),
    },
    actions={
        "me.reminders": Owned(reminders),
        "me.leave": Owned(leaving.left),
        "me.handover": Owned(leaving.handed_over, TEAM_ONLY | COORDINATORS),
    },
)
