"""The corridor: every inbound word passes here, in one fixed order, and leaves as an Outcome.

Guards first, in memory, before anything is stored. Then one transaction: the event's id (a repeat stops here), the
person, the owner of the word, permission, the handler, and the posts it wants. Nothing is acknowledged that is not
kept; a failure before the commit leaves nothing behind, so the platform may send the event again.
"""

import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Protocol

import structlog
from rapidfuzz import fuzz, process
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlmodel.ext.asyncio.session import AsyncSession

from bot import answers, posting
from bot.context import Context, View
from bot.errors import NotAllowed, UserError
from bot.feature import CommandWord, Feature, Handle
from bot.messages import (
    ActionClicked,
    Command,
    FormSubmitted,
    FromPerson,
    HomeOpened,
    Inbound,
    MessageReceived,
    Outcome,
    Ticked,
)
from bot.ui import cards
from bot.ui.cards import Button, Buttons, Card
from bot.words import words_of
from store import inbox, members, threads, versions
from store.db import Database
from store.look import Reads
from store.program import Program
from store.tables import Member

log = structlog.get_logger()


class Clock(Protocol):
    """The one source of now."""

    def now(self) -> datetime:
        """Aware UTC."""
        ...


Guard = Callable[[Inbound, Program], Outcome | None]
Recognize = Callable[[FromPerson, Context], Awaitable[Member | None]]
"""Whether an account that nobody has yet is a person the program names; it is theirs then."""

Refused = Callable[[FromPerson, Outcome, Context, Handle | None], Awaitable[Outcome]]
"""What follows a guard's answer: the word, the answer, and who would have had the word (None when not allowed)."""


class Router:
    """Takes inbound words from every door and from the clock."""

    def __init__(
        self,
        database: Database,
        features: Sequence[Feature],
        clock: Clock,
        guards: Sequence[Guard],
        *,
        practice: bool,
        refused: Refused | None = None,
        recognize: Recognize | None = None,
        on_queued: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self._features = tuple(features)
        self._words = words_of(features)
        self._clock = clock
        self._guards = tuple(guards)
        self._practice = practice
        self._refused = refused
        self._recognize = recognize
        self._on_queued = on_queued
        self._answers = answers.Answers(database.state)

    async def receive(self, word: Inbound) -> Outcome:
        """Answer one inbound word: what a person can mend comes back as a card, our own fault with a reference."""
        word = _readable(word)
        try:
            refused = await self._guarded(word)
            if refused is not None:
                return await self._after_a_guard(word, refused)
            outcome = await self._looked(word) or await self._once_more(word)
        except UserError as error:
            log.info("A person was told what to do instead.", action="refused", word=type(word).__name__)
            return _told(word, str(error))
        except OperationalError as error:
            if not any(sign in str(error.orig) for sign in ("is full", "disk I/O error", "No space left")):
                return self._our_fault(word, error)
            log.error("The disk is full.", action="disk_full")
            return _told(
                word, "There is no room left on the disk, so this was not kept. Free some space and try again."
            )
        except Exception as error:  # the one place that catches everything, and says so
            return self._our_fault(word, error)
        if outcome.posts:
            self._on_queued()
        return outcome

    async def tick(self, word: Ticked) -> Sequence[Outcome]:
        """Give the clock's word to everybody who waits for it, each in a transaction of its own.

        One that fails is logged and does not keep the others from their turn; its error is raised at the end, so
        that the clock's mark stays where it was and the window is tried again.
        """
        outcomes: list[Outcome] = []
        failed: Exception | None = None
        for handle in self._words.ticks:
            try:
                async with self._database.write() as session:
                    context = await self._context(session, None)
                    outcome = await handle(word, context)
                    await posting.queue(session, outcome.posts, context.now)
                outcomes.append(outcome)
            except Exception as error:
                log.exception("A part of the tick failed.", action="tick_failed", part=handle.__module__)
                failed = error
        if any(outcome.posts for outcome in outcomes):
            self._on_queued()
        if failed is not None:
            raise failed
        return outcomes

    async def _guarded(self, word: Inbound) -> Outcome | None:
        if not isinstance(word, FromPerson) or self._is_ours(word):
            return None
        async with self._database.look() as reads:
            version = await versions.in_force(reads)
        program = version.program if version else Program(id="", title="")
        for guard in self._guards:
            refused = guard(word, program)
            if refused is not None:
                log.info("A guard answered first.", action="guarded", kind=refused.kind)
                return replace(refused, text_kept=False)
        return None

    async def _after_a_guard(self, word: Inbound, refused: Outcome) -> Outcome:
        """What was open is paused, and the rest of it kept. Whatever fails here, the guard's answer is given."""
        if self._refused is None or not isinstance(word, FromPerson):
            return refused
        try:
            async with self._database.write() as session:
                member = await members.of_account(session, word.account.platform, word.account.account_id)
                context = await self._context(session, member)
                try:
                    handle, allowed = self._owner(word, context)
                except UserError:
                    handle, allowed = None, frozenset()
                outcome = await self._refused(word, refused, context, handle if context.role in allowed else None)
            return replace(outcome, text_kept=False)
        except Exception as error:  # help must not wait for the store; the words stay out of the log
            log.error("What follows a guard failed.", action="after_guard_failed", error=type(error).__name__)
            return refused

    def _is_ours(self, word: FromPerson) -> bool:
        """A command alone is a word of ours: nobody wrote anything."""
        return isinstance(word, Command) and not word.text.strip() and word.name.lower() in self._words.commands

    async def _looked(self, word: Inbound) -> Outcome | None:
        """The answer to a command that changes nothing, of which nothing is kept: asked twice, it is answered twice.

        None for every other word, for whoever is not known yet, and for who has to be told first what is kept of them.
        """
        command = self._words.commands.get(word.name.lower()) if isinstance(word, Command) else None
        if command is None or command.looks is None:
            return None
        assert isinstance(word, Command)
        account, now = word.account, answers.whole_minute(self._clock.now())
        standing = self._answers.now(now)
        outcome = standing.to(word)
        if outcome is None:
            async with self._database.look() as reads:
                member = None if account.outsider else await members.seen(reads, account.platform, account.account_id)
                if member is None or member.told_at is None:
                    return None
                view = View(reads=reads, member=member, **(await self._world(reads) | {"now": now}))
                _may(word, view, command.allowed)
                outcome = await command.looks(word, view)
            standing.put(word, outcome)
        self._answered(word, command.handle, outcome)
        return outcome

    async def _once_more(self, word: Inbound) -> Outcome:
        """Two people did the same at the same instant: the second one looks again, and finds what the first has done."""
        try:
            return await self._in_one_transaction(word)
        except IntegrityError:
            log.info("Somebody was a moment earlier; looked again.", action="looked_again")
            return await self._in_one_transaction(word)

    async def _in_one_transaction(self, word: Inbound) -> Outcome:
        async with self._database.write() as session:
            if not await inbox.is_new(session, word.event_id, self._clock.now()):
                log.info("A repeat was dropped.", action="repeat")
                return Outcome(kind="repeat")
            if isinstance(word, FromPerson):
                handle, outcome, context = await self._of_a_person(session, word)
            else:
                handle, context = self._words.events[type(word)], await self._context(session, None)
                outcome = await handle(word, context)
            await posting.queue(session, outcome.posts, context.now)
        self._answered(word, handle, outcome)
        return outcome

    def _answered(self, word: Inbound, handle: Handle, outcome: Outcome) -> None:
        log.info("Answered.", action="answered", word=type(word).__name__, owner=handle.__module__, kind=outcome.kind,
                 posts=len(outcome.posts))  # fmt: skip

    async def _of_a_person(self, session: AsyncSession, word: FromPerson) -> tuple[Handle, Outcome, Context]:
        account = word.account
        member = None if account.outsider else await members.of_account(session, account.platform, account.account_id)
        context = await self._context(session, member)
        if member is None and account.email and not account.outsider and self._recognize is not None:
            context = replace(context, member=await self._recognize(word, context))
        word, context = await self._what_it_is_about(word, context)
        handle, allowed = self._owner(word, context)
        _may(word, context, allowed)
        outcome = await handle(word, context)
        return handle, _first_contact(outcome, word, context), context

    async def _context(self, session: AsyncSession, member: Member | None) -> Context:
        async with self._database.look(session) as reads:
            world = await self._world(reads)
        return Context(session=session, reads=session, member=member, **world)

    async def _world(self, reads: Reads) -> dict[str, Any]:
        """What is the same for everybody who speaks now."""
        version = await versions.in_force(reads)
        if version is None:
            raise UserError(
                "No program is in force yet. The coordinator can publish one: `csmhs program publish FILE`."
            )
        return {
            "program": version.program,
            "program_version": version.number,
            "now": self._clock.now(),
            "practice": self._practice,
            "features": self._features,
        }

    async def _what_it_is_about(self, word: FromPerson, context: Context) -> tuple[FromPerson, Context]:
        """Free text may be a command, may stand in a thread we know, or may answer an open dialog."""
        if not isinstance(word, MessageReceived):
            return word, context
        ref = word.conversation
        thing = await threads.about(context.session, ref.platform, ref.place, ref.thread)
        dialog = await threads.dialog(context.session, ref.platform, ref.place, word.account.account_id)
        if not thing and dialog is not None:
            thing = f"dialog/{dialog.thing}"
        # In an open dialog `help` or `back` is said to the dialog; a command is typed with its name in front.
        command = as_command(word, self._words.commands, bare=not thing or thing.startswith("dialog/paused:"))
        if command is not None:
            return command, context
        return word, replace(context, thing=thing)

    def _owner(self, word: FromPerson, context: Context) -> tuple[Handle, frozenset[object]]:
        everyone: frozenset[object] = frozenset({context.role})
        match word:
            case Command(name=name):
                command = self._words.commands.get(name.lower() or "help")
                if command is None:
                    raise UserError(self._unknown_command(name, context))
                return command.handle, command.allowed
            case ActionClicked(action=action):
                owned = self._words.actions.get(action)
            case FormSubmitted(form_id=form_id):
                owned = self._words.forms.get(form_id)
            case MessageReceived():
                return self._listener(context.thing), everyone
            case HomeOpened() if self._words.home is not None:
                return self._words.home, everyone
            case _:
                raise TypeError(f"nobody owns {type(word).__name__}")
        if owned is None:
            raise UserError("That button or form is from an older version. Nothing was changed. Type `/csmhs help`.")
        return owned.handle, owned.allowed

    def _listener(self, thing: str) -> Handle:
        if thing.startswith("dialog/"):
            return self._words.dialogs[thing.removeprefix("dialog/").split(":")[0]]
        if thing:
            return self._words.threads.get(thing.split(":")[0], self._words.fallback)
        return self._words.fallback

    def _unknown_command(self, name: str, context: Context) -> str:
        able = [word for word, command in self._words.commands.items() if context.role in command.allowed]
        near = process.extractOne(name.lower(), able, scorer=fuzz.ratio, score_cutoff=60)
        hint = f" Did you mean `/csmhs {near[0]}`?" if near else ""
        return f"I don't know `/csmhs {name[:40]}`, so nothing was done.{hint} `/csmhs help` shows what you can say."

    def _our_fault(self, word: Inbound, error: Exception) -> Outcome:
        reference = secrets.token_hex(2).upper()
        log.error(
            "A handler failed.",
            action="failed",
            reference=reference,
            word=type(word).__name__,
            error=type(error).__name__,
            exc_info=error,
        )
        return _told(
            word,
            f"That did not work on our side (ref {reference}). Nothing was changed. Please try again; "
            "if it happens twice, tell your coordinator the reference.",
            kind="failed",
        )


OUTSIDER = (
    "You are a guest of another organization here, so I can only answer questions about the program; nothing was "
    "changed. Use the assistant in your own workspace for the rest."
)


def _may(word: FromPerson, view: View, allowed: frozenset[Any]) -> None:
    """NotAllowed when the speaker may not say this."""
    if word.account.outsider and not _may_outsiders(word):
        raise NotAllowed(OUTSIDER)
    if view.role not in allowed:
        raise _not_allowed(view.role, allowed)


def _may_outsiders(word: FromPerson) -> bool:
    """A guest of another organization may ask and read help, whatever role they have at home."""
    match word:
        case MessageReceived():
            return True
        case Command(name=name):
            return name.lower() in ("", "help", "ask")
        case ActionClicked(action=action):
            return action in ("help.show", "ask.choose", "ask.helped")
        case _:
            return False


OWN_NAMES = ("/csmhs", "csmhs", "@csmhs")


def as_command(word: MessageReceived, known: dict[str, CommandWord], *, bare: bool = True) -> Command | None:
    """The command that a message is: `/csmhs status`, `csmhs status`, or (`bare`) just `status` or `submit October`.

    A sentence that means a command is one as well: `post reminders here for Harbor`.
    """
    text = word.text.strip()
    first, _, rest = text.partition(" ")
    if sentence := _by_sentence(rest if first.lower() in OWN_NAMES else text, known):
        name, rest = sentence
    elif first.lower() in OWN_NAMES:
        name, _, rest = rest.strip().partition(" ")
        if first.lower() != "/csmhs" and name.lower() not in known:
            return None
    elif bare and first.lower() in known and _is_short(rest, known[first.lower()]):
        name = first
    else:
        return None
    return Command(
        event_id=word.event_id,
        account=word.account,
        conversation=word.conversation,
        private=word.private,
        workspace=word.workspace,
        where=word.where,
        name=name.lower(),
        text=rest.strip(),
    )


def _by_sentence(said: str, known: dict[str, CommandWord]) -> tuple[str, str] | None:
    """The command's name and its text; None for a sentence that means none."""
    words = " ".join(said.split()).rstrip(".!")
    for name, command in known.items():
        for sentence in command.also:
            if words.lower() == sentence:
                return name, ""
            if words.lower().startswith(f"{sentence} for "):
                return name, words[len(sentence) + len(" for ") :]
    return None


def _is_short(rest: str, command: CommandWord) -> bool:
    """`status` alone, or `submit October` and `join CODE`: one more word, where the command takes one."""
    return not rest.strip() or (" " in command.usage and len(rest.split()) == 1 and "?" not in rest)


def _readable(word: Inbound) -> Inbound:
    """The word without the one character that no database text can hold (U+0000)."""
    match word:
        case Command(text=text) | MessageReceived(text=text):
            return replace(word, text=text.replace("\0", "")) if "\0" in text else word
        case ActionClicked(value=value):
            return replace(word, value=value.replace("\0", ""))
        case FormSubmitted(raw=raw):
            return replace(word, raw={key: value.replace("\0", "") for key, value in raw.items()})
        case _:
            return word


def _first_contact(outcome: Outcome, word: FromPerson, context: Context) -> Outcome:
    """Tell each member once what is kept, in front of the first answer they get."""
    member = context.member
    if member is None or member.told_at is not None or not isinstance(outcome.reply, Card):
        return outcome
    member.told_at = context.now
    context.session.add(member)
    note = cards.Text(
        "Before we start: I keep what you enter, the questions you pass on and what I sent you. A question I have no "
        "answer to is kept for 60 days without your name. Messages about public business may be public records. "
        "Never type anything about a single student. "
        "`/csmhs me` shows your settings.",
        style="note",
    )
    return replace(outcome, reply=replace(outcome.reply, body=(*outcome.reply.body, note)))


def _told(word: Inbound, text: str, kind: str = "refused") -> Outcome:
    if isinstance(word, FormSubmitted):
        return Outcome(reply=cards.say(text, Buttons((Button("Help", "help.show"),))), kind=kind)
    return Outcome(reply=cards.say(text), kind=kind)


def _not_allowed(role: object, allowed: frozenset[object]) -> NotAllowed:
    if role is None:
        return NotAllowed(
            "I don't know you yet, so I can only answer questions here. Type your question, or "
            "`/csmhs join CODE` with the code your coordinator gave you."
        )
    able = sorted(str(one) for one in allowed if one is not None)
    return NotAllowed(f"That is for a {' or '.join(able)}, so nothing was changed. Ask yours, or type `/csmhs help`.")
