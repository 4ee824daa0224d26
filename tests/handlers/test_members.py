"""People come in by a code, look after their settings, hand over and leave."""

import re

import pytest

from tests.dialog import Talker, World
from tests.handlers.test_submit import open_form


def code_in(said: str) -> str:
    """The one-time code of a reply."""
    found = re.search(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b", said)
    assert found, said
    return found[0]


async def invited(world: World, how: str = "invite member north Nia Stone", by: str = "dana") -> str:
    """A fresh code."""
    return code_in(await world.person(by).command(how))


async def test_somebody_joins_with_a_code_and_is_told_what_is_kept(world: World) -> None:
    nia = world.person("nia-account")

    said = await nia.command(f"join {await invited(world)}")

    assert "Welcome, Nia Stone. You are a team member of Sample North." in said
    assert "Messages about public business may be public records" in said
    assert "Sample North on" in await nia.command("status")


async def test_a_code_may_be_typed_in_any_manner(world: World) -> None:
    code = await invited(world)

    said = await world.person("nia-account").command(f"join {code.lower().replace('-', ' ')}")

    assert "Welcome, Nia Stone" in said


async def test_a_code_works_once(world: World) -> None:
    code = await invited(world)
    await world.person("nia-account").command(f"join {code}")

    said = await world.person("other-account").command(f"join {code}")

    assert "That code was used before" in said


async def test_a_wrong_or_old_code_gets_one_sentence(world: World) -> None:
    code = await invited(world)
    await world.clock_to("2026-09-20 12:00")

    assert "That code has run out" in await world.person("late").command(f"join {code}")
    assert "I don't know that code" in await world.person("late").command("join AAAA-BBBB")
    assert "Type your code after the word" in await world.person("late").command("join")


async def test_after_five_wrong_codes_none_is_taken_for_an_hour(world: World) -> None:
    code, guesser = await invited(world), world.person("guesser")
    for number in range(2, 7):
        await guesser.command(f"join AAAA-222{number}")

    refused = await guesser.command(f"join {code}")
    await world.clock_to("2026-09-01 08:01")

    assert "none from you for an hour" in refused
    assert "Welcome" in await guesser.command(f"join {code}")


async def test_one_account_cannot_be_two_members(world: World) -> None:
    code = await invited(world)

    said = await world.person("ana").command(f"join {code}")

    assert "This account belongs to Ana, and an account has one member only." in said
    assert "Welcome" in await world.person("nia-account").command(f"join {code}")


async def test_a_second_account_is_linked_and_hears_from_then_on(world: World) -> None:
    ana, second = world.person("ana"), world.person("ana-second")
    code = code_in(await ana.command("link"))

    said = await second.command(f"join {code}")

    assert "This account is now yours too, Ana." in said
    assert "Accounts: 2" in await ana.command("me")
    assert "Name: Ana" in await second.command("me")


async def test_my_own_code_on_my_own_account_is_left_unused(world: World) -> None:
    ana = world.person("ana")
    code = code_in(await ana.command("link"))

    assert "This account is yours already" in await ana.command(f"join {code}")
    assert "now yours too" in await world.person("ana-second").command(f"join {code}")


async def test_two_of_one_name_are_two_members(world: World) -> None:
    await world.person("first").command(f"join {await invited(world)}")
    await world.person("second").command(f"join {await invited(world)}")

    said = await world.person("dana").command("members north")

    assert said.count("Nia Stone: Role team member") == 2


async def test_direct_reminders_can_be_turned_off_and_on(world: World) -> None:
    ana = world.person("ana")
    await ana.command("me")

    off = await ana.clicks("Turn direct reminders off")
    await world.clock_to("2026-09-23 12:00")
    nothing = list(ana.inbox)
    await ana.command("me")
    on = await ana.clicks("Turn direct reminders on")

    assert "I send you no more direct reminders" in off
    assert not nothing
    assert "Direct reminders: on" in on


async def test_a_lead_invites_their_own_team_only(world: World) -> None:
    ben = world.person("ben")

    assert "For Nia Stone, team member of Sample North" in await ben.command("invite member Nia Stone")
    assert "members of your own team" in await ben.command("invite member south Nia Stone")
    assert "members of your own team" in await ben.command("invite coordinator Nia Stone")
    assert "nothing was changed" in await world.person("ana").command("invite member Nia Stone")


async def test_an_invitation_without_role_district_or_name_says_how(world: World) -> None:
    dana = world.person("dana")

    assert "I need a role first" in await dana.command("invite Nia")
    assert "I don't know the district" in await dana.command("invite lead Nia")
    assert "I need the person's name" in await dana.command("invite lead north")


async def test_a_coordinator_is_invited_without_a_district(world: World) -> None:
    code = await invited(world, "invite coordinator Cam Ortiz")

    said = await world.person("cam").command(f"join {code}")

    assert "You are a coordinator." in said


async def test_who_is_on_the_team(world: World) -> None:
    assert "Ana: Role team member" in await world.person("ben").command("members")
    assert "your own team only" in await world.person("ben").command("members south")
    everybody = await world.person("dana").command("members")
    assert "Sample North: People 2, Who Ana (team member), Ben (team lead)" in everybody


async def test_who_leaves_gets_nothing_more_and_can_come_back(world: World) -> None:
    ana = world.person("ana")
    await ana.command("leave")

    said = await ana.clicks("Leave")
    await world.clock_to("2026-09-23 12:00")

    assert "You have left." in said
    assert not ana.inbox
    assert "I don't know you yet" in await ana.command("status")
    assert "Ana, team member of Sample North, has left." in "".join(world.channel("coordinators"))
    assert "Welcome, Nia Stone" in await ana.command(f"join {await invited(world)}")


async def test_the_only_coordinator_cannot_leave(world: World) -> None:
    assert "You are the only coordinator" in await world.person("dana").command("leave")


async def hands_over(world: World, who: str, to: str) -> Talker:
    """Somebody hands over, by the button."""
    person = world.person(who)
    await person.command(f"handover {to}")
    await person.clicks(f"Hand over to {to}")
    return person


@pytest.mark.wakes("2026-10-05 10:00")
async def test_a_successor_gets_the_drafts_and_reads_what_is_open(world: World) -> None:
    ana = await open_form(world)
    await ana.fills({"referred": "12"})

    await hands_over(world, "ana", "Ben")

    told = world.person("ben").inbox[-1]
    assert "Ana handed over to you. This is open:" in told
    assert "A half-filled entry for September 2026" in told
    assert "September 2026 data, due Tue, Oct 13" in told
    assert "Ben has answered 1 of 4" in await world.person("ben").command("status")


async def test_a_lead_hands_over_the_role(world: World) -> None:
    await hands_over(world, "ben", "Ana")

    assert "Role: team lead" in await world.person("ana").command("me")
    assert "Role: team member" in await world.person("ben").command("me")


async def test_a_successor_is_of_the_same_team(world: World) -> None:
    said = await world.person("ana").command("handover South")

    assert "You can hand over to Ben." in said
    assert "You can hand over to Ben." in await world.person("ana").acts("me.handover", "south-member")
