"""The page of the practice workspace over HTTP. Works without script; the script only saves reloading.

Every form posts to the page's own address with `do`: say, press, form, clock or mail.
"""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast, get_args
from urllib.parse import urlencode
from uuid import uuid4

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.errors import UserError
from bot.messages import FormErrors, Outcome, ShowForm
from bot.platforms.web import inbound
from bot.platforms.web.adapter import WebPlatform
from bot.platforms.web.html import environment
from bot.platforms.web.inbound import Spot
from bot.platforms.web.limits import MESSAGE_LIMIT, POST_LIMIT
from bot.platforms.web.pages import MAILBOX, Pages, Shown
from bot.platforms.web.workspace import Persona, Step, stepped
from bot.ui import say

TOKEN = re.compile(r"[\w-]{8,64}")
NOT_KEPT = "Your message was not kept."
NOBODY = "The practice program names nobody, so there is nobody to be. Add members to the program and start again."
UNKNOWN = "This page is from before something changed, so nothing was done. Please try again from here."


@dataclass(frozen=True)
class Sent:
    """One posted form, read."""

    spot: Spot
    token: str
    fields: FormData

    def __getitem__(self, name: str) -> str:
        """The field's text with plain line ends, "" when it was not sent."""
        value = self.fields.get(name, "")
        return value.replace("\r\n", "\n") if isinstance(value, str) else ""


def routes(door: WebPlatform) -> list[BaseRoute]:
    """The page, its live updates and its static files; put `guard.Guard` around the whole app."""
    pages = Pages(door.workspace)
    deeds: Mapping[str, Callable[[WebPlatform, Sent], Awaitable[Shown]]] = {
        "say": _say,
        "press": _press,
        "form": _form,
        "clock": _clock,
        "mail": _mail,
    }

    async def see(request: Request) -> Response:
        persona, place = await _where(door, request.query_params.get("as", ""), request.query_params.get("in", ""))
        if persona is None:
            return _sentence(NOBODY, 200)
        if (persona.id, place) != (request.query_params.get("as"), request.query_params.get("in")):
            return RedirectResponse(address(persona.id, place), 303)
        return await _page(pages, persona, place, Shown(), everything="all" in request.query_params)

    async def act(request: Request) -> Response:
        fields = await request.form(max_files=0, max_fields=500, max_part_size=POST_LIMIT)
        asked = str(fields.get("in", ""))
        persona, place = await _where(door, str(fields.get("as", "")), asked)
        if persona is None:
            return _sentence(NOBODY, 200)
        token = str(fields.get("token", ""))
        spot = Spot(persona, place, str(fields.get("thread", "")))
        sent = Sent(spot, token if TOKEN.fullmatch(token) else uuid4().hex, fields)
        deed = deeds.get(sent["do"])
        if deed is None or (persona.id, place) != (fields.get("as"), asked):
            return await _page(pages, persona, place, Shown(note=UNKNOWN, tone="warning", box=sent["text"]))
        try:
            done = f"{sent.token}:{sent['do']}:{sent['press']}"
            shown = await door.once(done, lambda: _done(deed, door, sent))
        except UserError as problem:
            shown = Shown(note=str(problem), tone="warning", box=sent["text"], thread=spot.thread)
        if shown.is_nothing:
            return RedirectResponse(address(persona.id, place) + "#end", 303)
        return await _page(pages, persona, place, shown)

    async def live(request: Request) -> Response:
        headers = {"cache-control": "no-store", "x-accel-buffering": "no"}
        return StreamingResponse(door.changes.stream(), media_type="text/event-stream", headers=headers)

    return [
        Route("/", see, methods=["GET"]),
        Route("/", act, methods=["POST"]),
        Route("/live", live, methods=["GET"]),
        Mount("/static", StaticFiles(directory=Path(__file__).parent / "static")),
    ]


def address(persona: str, place: str) -> str:
    """The page of one person in one place; two tabs can be two people."""
    return "/?" + urlencode({"as": persona, "in": place})


async def _where(door: WebPlatform, asked: str, place: str) -> tuple[Persona | None, str]:
    """The person asked for or the first; the place asked for if they may see it, or their direct messages."""
    people = await door.workspace.directory.people()
    persona = next((each for each in people if each.id == asked), people[0] if people else None)
    if persona is None:
        return None, ""
    theirs = {each.key for each in await door.workspace.directory.conversations(persona.id)}
    return persona, place if place in theirs or place == MAILBOX else f"direct:{persona.id}"


async def _done(deed: Callable[[WebPlatform, Sent], Awaitable[Shown]], door: WebPlatform, sent: Sent) -> Shown:
    return await deed(door, sent)


async def _say(door: WebPlatform, sent: Sent) -> Shown:
    text, thread = sent["text"], sent.spot.thread
    if not text.strip():
        return Shown(note="There was nothing to send yet. Type a message first.", thread=thread)
    if len(text) > MESSAGE_LIMIT:
        return Shown(note=_too_long(text), tone="warning", box=text, thread=thread)
    outcome = await door.say(sent.spot, text, sent.token)
    if outcome is None:
        return Shown(note=_unheard(), box=f"@csmhs {text.strip()}")
    return _after(outcome, sent.spot, NOT_KEPT)


async def _press(door: WebPlatform, sent: Sent) -> Shown:
    try:
        word = inbound.pressed(sent["press"], sent.spot, sent.token)
    except ValueError:
        return Shown(note=UNKNOWN, tone="warning")
    spot = Spot(sent.spot.persona, sent.spot.place, word.conversation.thread)
    return _after(await door.hear(word), spot, NOT_KEPT)


async def _form(door: WebPlatform, sent: Sent) -> Shown:
    typed = [(name, value) for name, value in sent.fields.multi_items() if isinstance(value, str)]
    word = inbound.submitted(typed, sent["form_id"], sent["context"], sent.spot, sent.token)
    return _after(await door.hear(word), sent.spot, "What you typed was not kept.", word.raw)


async def _clock(door: WebPlatform, sent: Sent) -> Shown:
    clock, step = door.workspace.clock, sent["step"]
    if step == "next":
        due = await clock.next_due()
        if due is None:
            return Shown(note="Nothing more is due in this program, so the clock stays where it is.")
        target = due.at
    elif step in get_args(Step):
        program = await door.workspace.about.program()
        target = stepped(clock.now(), cast(Step, step), program.zone)
    else:
        return Shown(note=UNKNOWN, tone="warning")
    moved = await clock.move(target)
    door.touch()
    return Shown(moved=moved)


async def _mail(door: WebPlatform, sent: Sent) -> Shown:
    text, mail = sent["text"], sent["mail"]
    if not (mail.isdecimal() and len(mail) < 16):
        return Shown(note=UNKNOWN, tone="warning", box=text)
    if not text.strip():
        return Shown(note="There was nothing to send yet. Type your answer first.", thread=mail)
    if len(text) > MESSAGE_LIMIT:
        return Shown(note=_too_long(text), tone="warning", box=text, thread=mail)
    replied = await door.workspace.mailbox.reply(int(mail), text, sent.token)
    door.touch()
    return Shown(note=replied.note or ("" if replied.kept else NOT_KEPT), tone="plain" if replied.kept else "warning")


def _after(outcome: Outcome, spot: Spot, not_kept: str, raw: Mapping[str, str] | None = None) -> Shown:
    note = "" if outcome.text_kept else not_kept
    tone = "plain" if outcome.text_kept else "warning"
    match outcome.reply:
        case ShowForm(form):
            return Shown(note=note, tone=tone, form=form, thread=spot.thread)
        case FormErrors(form, errors):
            # A refused text is not shown again; the form itself holds the fields that were kept.
            typed = raw if outcome.text_kept else None
            return Shown(note=note, tone=tone, form=form, raw=typed, errors=errors, thread=spot.thread)
        case _:
            return Shown(note=note, tone=tone)


def _too_long(text: str) -> str:
    return (
        f"That message has {say.count(len(text), 'character')}; the most is {say.number(MESSAGE_LIMIT)}. "
        "Nothing was sent and your text is still in the box. Please shorten it."
    )


def _unheard() -> str:
    return (
        "Nothing was sent. In a channel the assistant hears only messages that mention @csmhs, /csmhs commands and "
        "replies in a thread. We put @csmhs in front for you: send it again if you want to ask here."
    )


async def _page(
    pages: Pages, persona: Persona, place: str, shown: Shown, *, everything: bool = False
) -> HTMLResponse:
    page = await pages.page(persona, place, shown, everything=everything)
    text = environment().get_template("workspace.html").render(page=page, address=address)
    return HTMLResponse(text, headers={"cache-control": "no-store"})


def _sentence(sentence: str, status: int) -> HTMLResponse:
    return HTMLResponse(environment().get_template("sentence.html").render(sentence=sentence), status)
