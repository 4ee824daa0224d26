"""Forms as modals, what comes back from them, and cards that stand in a view: the home, the answer to a form."""

import json
from collections.abc import Iterator, Mapping
from typing import Any
from zlib import crc32

from bot.platforms.slack.blocks import surface
from bot.platforms.slack.fields import answer, inputs
from bot.platforms.slack.limits import (
    CLOSE,
    HEADER,
    PIECE,
    PRIVATE_METADATA,
    SUBMIT,
    TEXT_OBJECT,
    VIEW_BLOCKS,
    VIEW_TITLE,
    WHERE,
)
from bot.platforms.slack.texts import Json, pieces, plain, rich, run, section, stays_plain
from bot.ui.cards import SAMPLE_NOTE, Card
from bot.ui.forms import ALT, Field, Form


def modal(
    form: Form, *, where: str = "", raw: Mapping[str, str] | None = None, errors: Mapping[str, str] | None = None
) -> Json:
    """The form as a view that can be submitted. `callback_id` is the form's id; `meta` gives context and `where` back.

    `raw` None: nothing was typed yet, so the values of the form stand in it. `errors` by field, "" for the whole
    page. ValueError when the context or the page is more than Slack keeps.
    """
    blocks = list(_blocks(form, raw, errors or {})) or [_paragraph("There is nothing to fill in here.")]
    if len(blocks) > VIEW_BLOCKS:
        raise ValueError(f"the form `{form.id}` has {len(blocks)} blocks; Slack takes {VIEW_BLOCKS}")
    return {
        "type": "modal",
        "callback_id": form.id,
        "private_metadata": _metadata(form.context, where),
        "title": _title(form.title),
        "submit": plain(form.submit_label, SUBMIT),
        "close": plain("Cancel", CLOSE),
        "blocks": blocks,
    }


def field_errors(
    form: Form, errors: Mapping[str, str], shown: Mapping[str, Any] | None = None
) -> dict[str, str] | None:
    """For `response_action: errors`, which keeps the modal as it is and writes a sentence under each field.

    None when that would not do, and the whole page is shown again: `modal(form, raw=..., errors=...)`. So it is when
    an error belongs to no field, and when `shown`, the view as it was sent, is not this form with this context: it
    would come back with the old one.
    """
    keys = {field.key for field in form.fields}
    if not errors or not keys >= set(errors) or not all(sentence.strip() for sentence in errors.values()):
        return None
    if shown is not None and not _is_page(form, shown):
        return None
    return dict(errors)


def answers(view: Mapping[str, Any]) -> dict[str, str]:
    """The raw answers of a submitted view, as `ui.forms` reads them: several choices a line each, "" for none.

        {"state": {"values": {"n": {"number_input-1f": {"type": "number_input", "value": "42"}}}}, "blocks": [...]}

    A block that Slack sends no state of still holds what it began with (slackapi/bolt-js issue 1258).
    """
    values = view["state"]["values"]
    raw: dict[str, str] = {}
    for block in view["blocks"]:
        if block["type"] != "input":
            continue
        state = values.get(block["block_id"])
        element = block["element"]
        raw[block["block_id"]] = answer(element if state is None else state.get(element["action_id"]) or {})
    return raw


def meta(view: Mapping[str, Any]) -> tuple[str, str]:
    """The form's context and the adapter's `where`, as `modal` was given them."""
    context, where = json.loads(view["private_metadata"])
    return str(context), str(where)


def home(card: Card) -> Json:
    """The card as a person's App Home."""
    return {"type": "home", "blocks": _card_blocks(card)}


def message_view(card: Card, title: str, *, where: str = "") -> Json:
    """A modal that only shows a card, after a form was sent; `where` as in `modal`, for the buttons on it."""
    return {**_closable(title, _card_blocks(card)), "private_metadata": _metadata("", where)}


def waiting(title: str) -> Json:
    """A modal to open at once, before there is anything to show: a trigger id lives three seconds."""
    return _closable(title, [_paragraph("One moment.")])


def _blocks(form: Form, raw: Mapping[str, str] | None, errors: Mapping[str, str]) -> Iterator[Json]:
    keys = {field.key for field in form.fields}
    tag = f"{crc32(f'{form.id} {form.context}'.encode()):08x}"
    if _is_cut(form.title):
        yield from _heading(form.title)
    for key, sentence in errors.items():
        if key not in keys and sentence.strip():
            yield _paragraph(sentence, bold=True)
    yield from (_paragraph(piece) for piece in pieces(form.intro) if piece.strip())
    for field in form.fields:
        first, *second = inputs(field, *_typed(field, raw), tag)
        yield first
        if errors.get(field.key, "").strip():
            yield _note(errors[field.key])
        yield from second
    if form.sample:
        yield _note(SAMPLE_NOTE)


def _is_page(form: Form, view: Mapping[str, Any]) -> bool:
    asked = [block["block_id"] for block in view["blocks"] if block["type"] == "input"]
    here = [key for field in form.fields for key in (field.key, *([field.key + ALT] if field.alternative else ()))]
    return (view["callback_id"], meta(view)[0], asked) == (form.id, form.context, here)


def _typed(field: Field, raw: Mapping[str, str] | None) -> tuple[str, str]:
    if raw is None:
        return field.value, field.alternative_value
    return raw.get(field.key, ""), raw.get(field.key + ALT, "")


def _closable(title: str, blocks: list[Json]) -> Json:
    return {"type": "modal", "title": _title(title), "close": plain("Close", CLOSE), "blocks": blocks}


def _card_blocks(card: Card) -> list[Json]:
    """Slack refuses a view without blocks."""
    return surface(card) or [_paragraph("There is nothing to show here yet.")]


def _title(text: str) -> Json:
    return plain(_line(text), VIEW_TITLE)


def _is_cut(title: str) -> bool:
    return not stays_plain(_line(title), VIEW_TITLE)


def _heading(title: str) -> Iterator[Json]:
    """The whole title, where the view's own has no room for it."""
    if stays_plain(_line(title), HEADER):
        yield {"type": "header", "text": plain(_line(title), HEADER)}
    else:
        yield from (_paragraph(piece, bold=True) for piece in pieces(title, PIECE) if piece.strip())


def _paragraph(text: str, **style: bool) -> Json:
    return rich(section(run(text, **style)))


def _note(text: str) -> Json:
    if stays_plain(text, TEXT_OBJECT):
        return {"type": "context", "elements": [plain(text, TEXT_OBJECT)]}
    return _paragraph(text, italic=True)


def _line(text: str) -> str:
    return " ".join(text.split())


def _metadata(context: str, where: str) -> str:
    """As JSON without a sign that anybody on the way could take for markup and escape."""
    made = json.dumps([context, where], separators=(",", ":"))
    for sign in "&<>":
        made = made.replace(sign, f"\\u{ord(sign):04x}")
    if len(where) > WHERE or len(made) > PRIVATE_METADATA:
        raise ValueError("the context of a form is more than Slack keeps with a modal")
    return made
