"""What a terminal says to a running assistant, over loopback with the secret it left: say, clock, publish and the like.

The same functions serve both ways: called in this process when none is running, or by the running one's routes.
"""

import hmac
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import uuid4

import httpx
import structlog
from sqlalchemy.exc import DBAPIError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot import runtime
from bot.errors import StartError, UserError
from bot.handlers import publishing
from bot.messages import FormErrors, Outcome, ShowForm
from bot.platforms.web.inbound import Spot
from bot.runtime import Running
from bot.scheduler.dates import Calendar
from bot.ui import say
from bot.ui.cards import Card, Element
from bot.ui.plain import plain, plain_form
from store import deliveries, escalations, members, program_file, unanswered, versions
from store.program import Role

log = structlog.get_logger()

HEADER = "x-csmhs-secret"
Said = dict[str, Any]
LISTED = 12
LONGEST_NAME = 80


async def perform(running: Running, what: str, asked: Mapping[str, Any]) -> Said:
    """Do one thing; UserError when the person can mend it."""
    match what:
        case "say":
            return await _say(running, str(asked["as"]), str(asked["text"]), str(asked.get("in", "")))
        case "clock":
            return await _clock(running, str(asked.get("to", "")))
        case "publish":
            return await _publish(running, str(asked["body"]), int(asked["based_on"]), str(asked.get("by", "")))
        case "export":
            return await _export(running)
        case "unanswered":
            return await _unanswered(running)
        case "invite":
            return await _invite(running, asked)
        case _:
            raise UserError(f"There is no {what!r} to do here.")


async def _say(running: Running, who: str, text: str, place: str) -> Said:
    if running.web is None:
        raise UserError("This is a live database, where nobody speaks for somebody else. Nothing was said.")
    directory = running.web.workspace.directory
    people = await directory.people()
    persona = next((one for one in people if who.lower() in (one.id.lower(), one.name.lower())), None)
    if persona is None:
        known = say.listing([one.id for one in people], "or")
        raise UserError(f"Nobody here is called “{who[:60]}”, so nothing was said. There is {known}.")
    places = {one.key: one for one in await directory.conversations(persona.id)}
    by_purpose = {one.purpose: one.key for one in places.values() if one.purpose}
    key = by_purpose.get(place, place) if place else f"direct:{persona.id}"
    if key not in places:
        known = say.listing([one.purpose or one.key for one in places.values()], "or")
        raise UserError(f"{persona.name} is not in “{place[:60]}”, so nothing was said there. There is {known}.")
    outcome = await running.web.say(Spot(persona, key), text, uuid4().hex)
    if outcome is None:
        raise UserError("In a channel the assistant hears what begins with @csmhs or /csmhs. Nothing was said.")
    return described(outcome)


def described(outcome: Outcome) -> Said:
    """An outcome as a terminal shows it: `kind`, `text`, and the buttons or fields one could answer with."""
    reply = outcome.reply
    found: Said = {
        "kind": outcome.kind,
        "text": "",
        "buttons": [],
        "fields": [],
        "errors": {},
        "kept": outcome.text_kept,
    }
    if isinstance(reply, Card):
        found["text"] = plain(reply)
        found["buttons"] = [label for each in reply.body for label in _labels(each)]
    elif isinstance(reply, ShowForm | FormErrors):
        found["text"] = plain_form(reply.form)
        found["fields"] = [field.key for field in reply.form.fields]
        found["errors"] = dict(reply.errors) if isinstance(reply, FormErrors) else {}
    return found


def _labels(each: Element) -> list[str]:
    return [button.label for button in each.items] if each.type == "buttons" else []


async def _clock(running: Running, to: str) -> Said:
    if running.clock is None or running.web is None:
        raise UserError("This is a live database, and live time cannot be moved. Nothing was changed.")
    zone = (await running.web.workspace.about.program()).zone
    if to:
        moved = await running.clock.move(await _instant(running.clock, to, zone))
        running.web.touch()
        arrivals = [one.text for one in moved.arrivals[:LISTED]]
        more = moved.messages - len(arrivals)
        text = f"It is now {say.moment(moved.to, zone)}. {say.count(moved.messages, 'message')} went out."
        listed = "".join(f"\n- {one}" for one in arrivals) + (f"\n…and {more} more" if more > 0 else "")
        return {"now": moved.to.isoformat(), "messages": moved.messages, "arrivals": arrivals, "text": text + listed}
    due = await running.clock.next_due()
    ahead = f" Next: {due.what}, {say.moment(due.at, zone)}." if due else " Nothing more is due."
    now = running.clock.now()
    return {"now": now.isoformat(), "text": f"It is {say.moment(now, zone)}.{ahead}"}


async def _instant(clock: Any, to: str, zone: str) -> datetime:
    from bot.scheduler.clock import wanted_instant

    if to == "next":
        due = await clock.next_due()
        if due is None:
            raise UserError("Nothing more is due, so the clock was left where it is.")
        return datetime.fromisoformat(due.at.isoformat())
    return wanted_instant(to, clock.now(), zone)


async def _publish(running: Running, body: str, based_on: int, by: str) -> Said:
    now = running.corridor.clock.now()
    async with running.database.write() as session:
        text = await publishing.publish_text(session, body, based_on=based_on, by=by or "the command line", now=now)
    await running.corridor.outbox.drain()
    if running.web is not None:
        from bot import practice

        await practice.settle_in(running.corridor, now)
        running.web.touch()
    return {"text": text}


async def _export(running: Running) -> Said:
    async with running.database.read() as session:
        version = await versions.in_force(session)
    if version is None:
        raise UserError("No program is in force yet. `csmhs program publish FILE` puts one in force.")
    body = program_file.export(version.program, version=version.number)
    return {"text": body, "number": version.number}


async def _unanswered(running: Running) -> Said:
    async with running.database.read() as session:
        version = await versions.in_force(session)
        zone = version.program.zone if version else "America/New_York"
        today = Calendar(zone=zone).local(running.corridor.clock.now()).date()
        return {"questions": [row.question for row in await unanswered.kept(session, today)]}


async def _invite(running: Running, asked: Mapping[str, Any]) -> Said:
    name = " ".join(str(asked.get("name", "")).split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise UserError("Give their name (`--name`), of up to 80 letters. Nobody was invited.")
    role = str(asked.get("role", ""))
    if role not in set(Role):
        known = say.listing([f"“{one}”" for one in Role], "or")
        raise UserError(f"“{role[:40]}” is not a role, so nobody was invited. Use {known}.")
    now = running.corridor.clock.now()
    async with running.database.write() as session:
        version = await versions.in_force(session)
        district = str(asked.get("district", ""))
        if (
            version is not None
            and role in (Role.MEMBER, Role.LEAD)
            and district not in version.program.district_by_id
        ):
            known = say.listing([one.id for one in version.program.active_districts], "or") or "none in this program"
            raise UserError(f"A {role} needs a district (`--district`): {known}. Nobody was invited.")
        code = await members.invite(
            session,
            role=role,
            district=district,
            name=name,
            made_by="the command line",
            now=now,
        )
    return {
        "code": code,
        "text": f"One-time code: {code}\nThey type: /csmhs join {code}\nIt works once, for 14 days.",
    }


def routes(running: Running, secret: str) -> list[BaseRoute]:
    """The running assistant's ear for its own terminal."""

    async def control(request: Request) -> Response:
        if not hmac.compare_digest(request.headers.get(HEADER, "").encode(), secret.encode()):
            return JSONResponse({"error": "That is for this computer's own csmhs command."}, 403)
        try:
            return JSONResponse(await perform(running, request.path_params["what"], await request.json()))
        except UserError as error:
            return JSONResponse({"error": str(error)}, 422)
        except DBAPIError as error:
            log.error("The database would not do it.", action="control_failed", exc_info=error)
            return JSONResponse({"error": runtime.trouble(error)}, 503)

    async def healthz(_request: Request) -> Response:
        async with running.database.read() as session:
            waiting = await deliveries.counts(session)
            questions = await escalations.balance(session)
        last = running.heartbeat.last
        return JSONResponse(
            {
                "status": "failing" if running.heartbeat.failing else "ok",
                "mode": running.settings.mode,
                "last_tick": last.isoformat() if last else None,
                **_slack_socket(running),
                **_mailbox(running),
                **_calendar(running),
                "deliveries": waiting,
                "escalations": asdict(questions),
            },
            503 if running.heartbeat.failing else 200,
        )

    return [
        Route("/control/{what}", control, methods=["POST"]),
        Route("/healthz", healthz, methods=["GET"]),
    ]


def _slack_socket(running: Running) -> dict[str, bool]:
    """Whether Slack's socket is alive, where there is one."""
    socket = running.slack.socket if running.slack is not None else None
    return {} if socket is None else {"slack_socket": socket.alive}


def _mailbox(running: Running) -> dict[str, bool]:
    """Whether the mailbox can be read, where there is one."""
    ears = running.mail.ears if running.mail is not None else None
    return {} if ears is None else {"mailbox": ears.alive}


def _calendar(running: Running) -> dict[str, bool]:
    """Whether the calendar could be kept at the last try, where one is."""
    return {} if running.calendar is None else {"calendar": not running.calendar.trouble}


def over_loopback(key: Mapping[str, Any], what: str, asked: Mapping[str, Any]) -> Said:
    """Ask the running process; UserError with its sentence, StartError when it does not answer."""
    try:
        answer = httpx.post(
            f"http://127.0.0.1:{key['port']}/control/{what}",
            json=dict(asked),
            headers={HEADER: str(key["secret"])},
            timeout=600,
            trust_env=False,
        )
        found: Said = answer.json()
    except (httpx.HTTPError, ValueError) as error:
        raise StartError("The running csmhs does not answer. Stop it and start it again.") from error
    if answer.status_code != 200:
        raise UserError(str(found.get("error", "That did not work, and what was there is kept. Try again.")))
    return found
