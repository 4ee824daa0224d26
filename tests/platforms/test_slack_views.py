"""Forms as Slack modals: every kind of field, kept answers, errors, and what comes back; cards that stand in a view."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings

from bot.platforms.slack import limits
from bot.platforms.slack.views import answers, field_errors, home, message_view, meta, modal, waiting
from bot.ui import forms
from bot.ui.cards import SAMPLE_NOTE, Bullets, Button, Buttons, Card, Text, say
from bot.ui.forms import ALT, Choice, Field, Form, Kind
from tests.platforms.contract import FIELDS, FORM, NASTY, REASONS, TYPED
from tests.platforms.slack_cards import CARDS
from tests.platforms.slack_cards import forms as any_form
from tests.platforms.slack_check import view_problems
from tests.platforms.slack_reader import MARKED, filled, view_screen

THREE = tuple(Choice(value, f"Choice {value}") for value in "abc")
SIX = tuple(Choice(value, f"Choice {value}") for value in "abcdef")
CROWD = tuple(Choice(str(number), f"Person {number}") for number in range(150))


def opened(form: Form, **more: Any) -> dict[str, Any]:
    """The modal, which Slack would not refuse."""
    view = modal(form, **more)
    assert view_problems(view) == []
    return view


def asked(each: Field, **more: Any) -> Mapping[str, Any]:
    """The input block of a form's only field."""
    view = opened(Form("a.b", "T", (each,)), **more)
    return next(block for block in view["blocks"] if block["type"] == "input")


def element(each: Field, **more: Any) -> Mapping[str, Any]:
    """The element of a form's only field."""
    return asked(each, **more)["element"]  # type: ignore[no-any-return]


def flat(text: str) -> str:
    """White space of any kind as one blank."""
    return " ".join(text.split())


@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_kind_of_field_comes_back_as_it_was_typed(kind: Kind) -> None:
    each, text = FIELDS[kind]
    view = opened(Form("a.b", "T", (each,)))

    raw = answers(filled(view, {each.key: text}))

    assert raw == {each.key: text} | ({each.key + ALT: ""} if each.alternative else {})


@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_kind_of_field_keeps_what_it_holds_and_may_be_sent_again_untouched(kind: Kind) -> None:
    each, text = FIELDS[kind]
    view = opened(Form("a.b", "T", (replace(each, value=text),)))

    assert view_screen(view)[1][each.key] == text
    assert answers(filled(view, {}))[each.key] == text


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        (Field("n", "N", "integer"), "number_input"),
        (Field("n", "N", "integer", value="42"), "number_input"),
        (Field("n", "N", "integer", value="42.5"), "plain_text_input"),
        (Field("n", "N", "integer", value="twelve"), "plain_text_input"),
        (Field("n", "N", "decimal", value="42.5"), "number_input"),
        (Field("n", "N", "decimal", value="42,5"), "plain_text_input"),
        (Field("n", "N", "date"), "datepicker"),
        (Field("n", "N", "date", value="2026-10-03"), "datepicker"),
        (Field("n", "N", "date", value="2026-02-30"), "plain_text_input"),
        (Field("n", "N", "date", value="10/3/2026"), "plain_text_input"),
        (Field("n", "N", "text"), "plain_text_input"),
        (Field("n", "N", "long_text"), "plain_text_input"),
        (Field("n", "N", "yes_no"), "radio_buttons"),
        (Field("n", "N", "yes_no", required=False), "static_select"),
        (Field("n", "N", "choice", choices=THREE), "radio_buttons"),
        (Field("n", "N", "choice", choices=THREE, required=False), "static_select"),
        (Field("n", "N", "choice", choices=THREE, alternative=REASONS), "static_select"),
        (Field("n", "N", "choice", choices=SIX), "static_select"),
        (Field("n", "N", "choice"), "plain_text_input"),
        (Field("n", "N", "choices", choices=SIX), "checkboxes"),
        (Field("n", "N", "choices", choices=CROWD), "multi_static_select"),
    ],
)
def test_a_field_is_the_element_in_which_its_answer_can_stand(field: Field, kind: str) -> None:
    assert element(field)["type"] == kind


def test_elements_of_other_types_and_pages_have_other_actions() -> None:
    """Slack would put the old text into the new element."""
    number, text = Field("n", "N", "integer"), Field("n", "N", "integer", value="x")
    october, november = (Form("a.b", "T", (number,), context=month) for month in ("10", "11"))

    ids = {modal(form)["blocks"][0]["element"]["action_id"] for form in (october, november)}

    assert len({element(number)["action_id"], element(text)["action_id"], *ids}) == 4
    assert element(number)["action_id"] == element(replace(number, value="7"))["action_id"]


def test_bounds_are_texts_and_stand_only_where_the_number_keeps_them() -> None:
    bounded = Field("n", "N", "integer", least=Decimal(0), most=Decimal(20))

    assert (element(bounded)["min_value"], element(bounded)["max_value"]) == ("0", "20")
    beyond = element(replace(bounded, value="42"))
    assert (beyond["min_value"], "max_value" in beyond, beyond["initial_value"]) == ("0", False, "42")
    assert "min_value" not in element(replace(bounded, least=Decimal("0.5")))
    assert element(replace(bounded, kind="decimal", least=Decimal("0.5")))["min_value"] == "0.5"


def test_only_an_answer_that_cannot_be_given_otherwise_is_demanded_by_slack() -> None:
    number = Field("n", "N", "integer")

    assert asked(number)["optional"] is False
    assert asked(replace(number, required=False))["optional"] is True
    assert asked(replace(number, alternative=REASONS))["optional"] is True


def test_an_alternative_is_a_list_that_can_be_left_blank_again() -> None:
    view = opened(Form("a.b", "T", (Field("n", "N", "integer", alternative=REASONS, alternative_value="late"),)))

    second = view["blocks"][1]
    assert (second["block_id"], second["label"]["text"]) == (f"n{ALT}", "Not available this month")
    assert [each["text"]["text"] for each in second["element"]["options"]][-1] == "Leave this blank"
    assert answers(filled(view, {})) == {"n": "", f"n{ALT}": "late"}
    assert answers(filled(view, {f"n{ALT}": "__blank"})) == {"n": "", f"n{ALT}": ""}


def test_a_choice_typed_as_its_label_elsewhere_is_the_choice() -> None:
    assert element(Field("n", "N", "choice", choices=SIX, value="choice B."))["initial_option"]["value"] == "b"


def test_a_long_label_goes_on_below() -> None:
    label = "Students who were screened by the school nurse, or by somebody she trained, and whose family agreed"

    option = element(Field("n", "N", "choice", choices=(Choice("x", label), *THREE)))["options"][0]

    assert option["text"]["text"].removesuffix("…") + option["description"]["text"].removeprefix("…") == label


def test_a_crowd_is_shown_in_groups() -> None:
    groups = element(Field("n", "N", "choices", choices=CROWD, value="3\n149"))["option_groups"]

    assert [(group["label"]["text"], len(group["options"])) for group in groups] == [
        ("1 to 100", 100),
        ("101 to 150", 50),
    ]
    view = opened(Form("a.b", "T", (Field("n", "N", "choices", choices=CROWD, value="3\n149"),)))
    assert answers(filled(view, {}))["n"] == "3\n149"


def test_a_modal_shows_every_field_with_every_choice_and_alternative() -> None:
    text, shown = view_screen(opened(FORM))

    assert set(shown) == {*TYPED, f"n{ALT}"}
    for each in FORM.fields:
        for words in (FORM.title, FORM.intro, FORM.submit_label, each.label, each.hint):
            assert words in flat(text)
        assert all(choice.label in flat(text) for choice in (*each.choices, *each.alternative))


def test_context_and_place_come_back_unchanged() -> None:
    context, where = 'draft-1 "x" <&> é\n', '{"channel": "C1"}'

    view = opened(Form("submit.entry", "T", (Field("n", "N"),), context=context), where=where)

    assert view["callback_id"] == "submit.entry"
    assert meta(view) == (context, where)
    assert not set("&<>") & set(view["private_metadata"])


@pytest.mark.parametrize(("context", "where"), [("c" * 3_000, ""), ("", "w" * 501)])
def test_more_context_than_slack_keeps_is_refused(context: str, where: str) -> None:
    with pytest.raises(ValueError, match="more than Slack keeps"):
        modal(Form("a.b", "T", (), context=context), where=where)


def test_a_form_of_too_many_fields_is_refused() -> None:
    with pytest.raises(ValueError, match="120 blocks"):
        modal(Form("a.b", "T", tuple(Field(f"n{at}", "N", alternative=REASONS) for at in range(60))))


def test_a_title_that_is_cut_stands_whole_above_the_form() -> None:
    view = opened(Form("a.b", "September 2026 for Berkshire Hills Regional", (Field("n", "N"),), intro="A page."))

    assert view["title"]["text"] == "September 2026 for Berk…"
    assert view["blocks"][0]["text"]["text"] == "September 2026 for Berkshire Hills Regional"
    assert len(opened(Form("a.b", "October", (Field("n", "N"),)))["blocks"]) == 1


def test_a_sample_form_says_so_once() -> None:
    assert flat(view_screen(opened(replace(FORM, sample=True)))[0]).count(SAMPLE_NOTE) == 1
    assert SAMPLE_NOTE not in view_screen(opened(FORM))[0]


def test_errors_stand_under_their_field_and_what_was_typed_stays() -> None:
    errors = {"n": "Type digits only, like 12.", "day": "Type a day, like 10/3/2026.", "": "Two parts disagree."}
    typed = {**TYPED, f"n{ALT}": "late"}

    view = opened(FORM, raw=typed, errors=errors)

    text, shown = view_screen(view)
    assert shown == typed
    assert flat(text).index(errors[""]) < flat(text).index("Students screened")
    ids = [block.get("block_id", "") for block in view["blocks"]]
    for key in ("n", "day"):
        assert view["blocks"][ids.index(key) + 1]["elements"][0]["text"] == errors[key]


def test_errors_of_fields_are_given_in_the_answer_and_others_are_not() -> None:
    sent = filled(opened(FORM), {})

    assert field_errors(FORM, {"n": "Type digits only."}) == {"n": "Type digits only."}
    assert field_errors(FORM, {"n": "Type digits only."}, sent) == {"n": "Type digits only."}
    assert field_errors(FORM, {"n": "Type digits only.", "": "Two parts disagree."}) is None
    assert field_errors(FORM, {}) is None


@pytest.mark.parametrize("other", [replace(FORM, context="checked"), replace(FORM, fields=FORM.fields[1:])])
def test_a_page_that_changed_is_shown_anew(other: Form) -> None:
    """A question such as "Is 42 right?" comes with another context; the old modal would send the old one again."""
    sent = filled(opened(FORM), {})

    assert field_errors(other, {other.fields[0].key: "Is 42 right?"}, sent) is None


def test_a_block_without_state_still_holds_what_it_began_with_and_a_cleared_one_nothing() -> None:
    view = opened(FORM, raw=TYPED)
    cleared = filled(view, dict.fromkeys(TYPED, ""))
    number = Field("n", "N", "integer", value="42")
    bare = filled(opened(Form("a.b", "T", (number,))), {"n": ""})
    bare["state"]["values"]["n"] = {action: {"type": "number_input"} for action in bare["state"]["values"]["n"]}

    assert {key: text for key, text in answers(view | {"state": {"values": {}}}).items() if text} == TYPED
    assert set(answers(cleared).values()) == {""}
    assert answers(bare) == {"n": ""}


@pytest.mark.parametrize("typed", [each for each in NASTY if "&amp;" not in each])
def test_what_people_typed_arrives_as_letters(typed: str) -> None:
    line = flat(typed)
    each = Field("n", typed, "choice", hint=typed, choices=(Choice("x", line[:70]), *SIX), alternative=REASONS)
    form = Form("a.b", typed, (each, Field("t", "T", "long_text", value=typed)), intro=typed)

    text, shown = view_screen(opened(form, errors={"n": typed, "": typed}))

    assert flat(text).count(line[:70]) >= 7
    assert shown["t"] == typed
    assert not MARKED.search(text)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(any_form())
def test_any_form_is_taken_by_slack_and_gives_back_what_can_stand_in_it(form: Form) -> None:
    view = opened(form, errors={form.fields[0].key: "Look here."} if form.fields else None)

    raw = answers(filled(view, {}))

    assert meta(view)[0] == form.context
    for each in form.fields:
        if each.kind in ("integer", "decimal", "date", "text", "long_text"):
            assert raw[each.key] == each.value
    assert forms.read(form, raw).errors.keys() <= {each.key for each in form.fields}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(CARDS)
def test_any_card_can_stand_in_a_view(card: Card) -> None:
    for view in (home(card), message_view(card, card.title)):
        assert view_problems(view) == []
        assert view_screen(view)[0].count(SAMPLE_NOTE) == card.sample


def test_a_card_after_a_form_is_shown_with_its_buttons() -> None:
    view = message_view(say("It is in.", Buttons((Button("Undo", "submit.undo"),))), "September 2026 for North")

    text, shown = view_screen(view)
    assert "It is in." in text
    assert "[Undo]" in text
    assert "Close" in text
    assert "submit" not in view
    assert shown == {}


def test_a_home_is_cut_with_how_much_is_missing() -> None:
    lines = tuple(Bullets((f"line {number}.",)) for number in range(200))

    text = view_screen(home(Card("Home", lines)))[0]

    there = sum(f"line {number}." in text for number in range(200))
    assert f"...and {200 - there} more" in text
    assert len(home(Card("Home", lines))["blocks"]) == limits.VIEW_BLOCKS


def test_an_empty_home_and_a_modal_to_wait_in_have_words() -> None:
    assert "nothing to show" in view_screen(home(Card(body=(Text(""),))))[0]
    assert "One moment." in view_screen(waiting("October numbers"))[0]
    assert view_problems(home(Card())) == view_problems(waiting("")) == []
