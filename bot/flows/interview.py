"""Any form asked one typed question at a time, for those who type instead of filling a page.

The caller keeps the `State` between messages (as JSON), shows `ask`, gives each message to `take`, and shows
`reply`. When a step is `finished`, `state.answers` is the raw page for the form's ordinary `forms.read`. Only answers
that read well are kept in the state, so a wrong one is met with the form's own words and asked again.

A person can also type: back, skip, same, repeat, ?, stop (or later), and n/a with or without a reason. A message
that asks something comes back as an aside: the caller answers it and asks again; the step is not lost.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date

from bot.flows import one_question
from bot.flows.one_question import TIPS, answered, shown
from bot.ui import answers, forms, say
from bot.ui.cards import Card, Element, Text
from bot.ui.forms import ALT, Field, Form, Value

BACK = frozenset({"back", "go back", "previous", "undo"})
SKIP = frozenset({"skip", "next", "pass", "skip it", "skip this"})
SAME = frozenset({"same", "keep", "keep it", "unchanged"})
STOP = frozenset({"stop", "later", "pause", "quit", "exit", "cancel", "not now", "finish later"})
REPEAT = frozenset({"repeat", "again", "repeat that"})
HELP = frozenset({"?", "??", "help"})


@dataclass(frozen=True)
class State:
    """Where the interview stands. `answers` is raw, as a page would send it; `skipped` are keys left for later.

    `position` is past the last question once every one has been gone through: nothing is open, and no word is taken
    for an answer (the caller may be asking whether to send it).
    `reviewing`: everything was answered at the start, so each question is gone through again.
    """

    position: int = 0
    answers: Mapping[str, str] = field(default_factory=dict)
    pending_alternative: bool = False
    skipped: tuple[str, ...] = ()
    reviewing: bool = False

    def to_json(self) -> str:
        """The state as one JSON object; `from_json` gives an equal state back."""
        return json.dumps(asdict(self))

    @staticmethod
    def from_json(text: str) -> "State":
        """The state this was written from; ValueError when it is not one."""
        try:
            data = json.loads(text)
            return State(
                position=int(data["position"]),
                answers={str(key): str(value) for key, value in data["answers"].items()},
                pending_alternative=bool(data["pending_alternative"]),
                skipped=tuple(str(key) for key in data["skipped"]),
                reviewing=bool(data["reviewing"]),
            )
        except (AttributeError, KeyError, TypeError) as problem:
            raise ValueError("not an interview's state") from problem


@dataclass(frozen=True)
class Step:
    """What one message did. `said` comes before the next question; `aside`: answer it, then ask again."""

    state: State
    said: str = ""
    finished: bool = False
    stopped: bool = False
    aside: bool = False


def begin(form: Form, raw: Mapping[str, str] | None = None) -> State:
    """At the first question that `raw` does not answer; at the first of all when it answers every one."""
    raw = raw or {}
    kept: dict[str, str] = {}
    for each in form.fields:
        if answered(each, raw):
            kept |= {key: raw[key] for key in (each.key, each.key + ALT) if raw.get(key)}
    first = next((at for at, each in enumerate(form.fields) if not answered(each, kept)), None)
    return State(position=first or 0, answers=kept, reviewing=first is None)


def ask(form: Form, state: State) -> Card:
    """The question that is open, with its place in the whole and what is already known."""
    if _is_through(form, state):
        return Card(body=(Text("That was the last question. Type back to change an answer."),), sample=form.sample)
    each = form.fields[state.position]
    progress = Text(f"Question {state.position + 1} of {len(form.fields)}", "note")
    question = one_question.put_reasons(each) if state.pending_alternative else one_question.put(each, state.answers)
    tips = [] if state.answers or state.skipped or state.pending_alternative else [Text(TIPS, "note")]
    return Card(body=(progress, *question, *tips), sample=form.sample)


def reply(form: Form, step: Step) -> Card:
    """What was said about the last message, and the next question unless the interview is over."""
    said: tuple[Element, ...] = (Text(step.said),) if step.said else ()
    if step.finished or step.stopped:
        return Card(body=said, sample=form.sample)
    card = ask(form, step.state)
    return replace(card, body=(*said, *card.body))


def take(form: Form, state: State, text: str, around: date | None = None) -> Step:
    """What this message does: an answer, a wish to move about, or an aside. `around` as in `forms.read`."""
    if _is_through(form, state):
        return _afterwards(form, state, text)
    each, word = form.fields[state.position], answers.folded(text)
    offered = each.alternative if state.pending_alternative else each.choices
    if not one_question.names_a_choice(offered, text):
        if word in STOP:
            return Step(state, _kept(form, state), stopped=True)
        if word in REPEAT or word in HELP:
            return Step(state, TIPS if word in HELP else "")
        if word in BACK:
            return _back(form, state)
        if word in SKIP:
            return _skip(form, state, each)
        if word in SAME and shown(each, state.answers):
            return _same(form, state, each)
        if one_question.asks(each, text):
            return _hesitant(each, state, text, around) or Step(state, aside=True)
    return _reason(form, state, each, text) if state.pending_alternative else _answer(form, state, each, text, around)


def _afterwards(form: Form, state: State, text: str) -> Step:
    """After the last question only back, stop and questions mean something to an interview."""
    word = answers.folded(text)
    if word in STOP:
        return Step(state, _kept(form, state), stopped=True)
    if word in BACK and form.fields:
        return _back(form, state)
    if answers.clean(text).endswith("?") and word not in HELP:
        return Step(state, aside=True)
    return _onward(form, state, "")


def _answer(form: Form, state: State, each: Field, text: str, around: date | None) -> Step:
    value, error = forms.read_one(each, one_question.unquoted(each, text), around)
    unavailable, reason = one_question.says_not_available(each, text)
    if unavailable and (error or value is None or each.kind in ("text", "long_text")):
        return _noted(form, state, each, reason) if reason else Step(replace(state, pending_alternative=True))
    if error:
        return Step(state, error)
    return _skip(form, state, each) if value is None else _noted(form, state, each, value)


def _reason(form: Form, state: State, each: Field, text: str) -> Step:
    _, named = one_question.says_not_available(each, text)
    reason = named or one_question.reason_in(each, text)
    if reason:
        return _noted(form, state, each, reason)
    return Step(state, "Choose one of these reasons by its number, or type back to return to the question.")


def _noted(form: Form, state: State, each: Field, value: Value) -> Step:
    kept = {key: text for key, text in state.answers.items() if key not in (each.key, each.key + ALT)}
    kept |= forms.values_of(replace(form, fields=(each,)), {each.key: value})
    skipped = tuple(key for key in state.skipped if key != each.key)
    done = replace(state, answers=kept, pending_alternative=False, skipped=skipped)
    return _onward(form, done, f"Noted: {shown(each, kept)}.")


def _same(form: Form, state: State, each: Field) -> Step:
    """Keeps the answer it already has, or takes the one the form offers."""
    raw = state.answers
    if not (raw.get(each.key) or raw.get(each.key + ALT)):
        raw = {each.key: each.value, each.key + ALT: each.alternative_value}
    value, error = forms.read_field(each, raw.get(each.key, ""), raw.get(each.key + ALT, ""))
    return Step(state, error) if error else _noted(form, state, each, value)


def _skip(form: Form, state: State, each: Field) -> Step:
    """Leaves the question for later, or as it is when it has been answered already."""
    state = replace(state, pending_alternative=False)
    if answered(each, state.answers):
        return _onward(form, state, f"Kept: {shown(each, state.answers)}.")
    state = replace(state, skipped=tuple(dict.fromkeys((*state.skipped, each.key))))
    return _onward(form, state, "Skipped.")


def _back(form: Form, state: State) -> Step:
    if state.pending_alternative:
        return Step(replace(state, pending_alternative=False))
    if state.position == 0:
        return Step(state, "This is the first question.")
    return Step(replace(state, position=min(state.position, len(form.fields)) - 1))


def _onward(form: Form, state: State, said: str) -> Step:
    """To the next open question; at the end back to any that is needed and was skipped, else finished."""
    size = len(form.fields)
    here = min(state.position, size - 1)
    for at in range(here + 1, size):
        each = form.fields[at]
        if state.reviewing or not (answered(each, state.answers) or each.key in state.skipped):
            return Step(replace(state, position=at), said)
    for at in (*range(here + 1, size), *range(here + 1)):
        each = form.fields[at]
        if each.required and not answered(each, state.answers):
            needed = f"{said} This one is still needed. Type stop to finish it another day."
            return Step(replace(state, position=at, reviewing=False), needed.strip())
    return Step(replace(state, position=size, reviewing=False), said, finished=True)


def _hesitant(each: Field, state: State, text: str, around: date | None) -> Step | None:
    """`12?` is an answer somebody is not sure of, not a question about the program."""
    bare = answers.clean(text).rstrip("? ")
    value, error = forms.read_one(each, bare, around)
    if state.pending_alternative or each.kind in ("text", "long_text") or error or value is None:
        return None
    return Step(state, f"If {answers.quoted(bare)} is your answer, type it without the question mark.")


def _is_through(form: Form, state: State) -> bool:
    return state.position >= len(form.fields)


def _kept(form: Form, state: State) -> str:
    done = sum(answered(each, state.answers) for each in form.fields)
    return f"Stopped. {say.count(done, 'answer')} of {len(form.fields)} kept; go on whenever you like."
