"""Forms as cards: each error right under what it is about, and a button that carries the form and nothing it holds."""

import json
from decimal import Decimal

from bot.platforms.teams import adaptive_forms
from bot.platforms.teams.adaptive_forms import form_content
from bot.ui.forms import Choice, Field, Form
from tests.platforms import contract, teams_reader

REASONS = (Choice("not-collected", "We do not collect it"), Choice("later", "It comes later"))
LONG = Form(
    "submit.entry",
    "October numbers",
    tuple(
        Field(f"n{at}", f"Students in group {at}", "integer", hint="Those of this month only.", least=Decimal(0),
              alternative=REASONS, alternative_value="later")
        for at in range(20)
    ),
    context="draft-1",
)  # fmt: skip


def test_an_error_stands_right_under_its_field_and_before_the_other_way_to_answer() -> None:
    lines = teams_reader.card_text(form_content(LONG, errors={"n3": "Type digits only, like 12."})).splitlines()

    at = lines.index("Students in group 3")
    assert lines[at : at + 4] == [
        "Students in group 3",
        "Like 12",
        "Type digits only, like 12.",
        "Those of this month only.",
    ]


def test_a_form_comes_back_as_it_was_without_what_it_held() -> None:
    for form in (LONG, contract.FORM):
        _, data = teams_reader.filled(form_content(form, raw=contract.TYPED), {})
        sent = adaptive_forms.read(data)

        assert sent is not None
        assert (sent.form.id, sent.form.context) == (form.id, form.context)
        assert [each.key for each in sent.form.fields] == [each.key for each in form.fields]
        assert [each.choices for each in sent.form.fields] == [each.choices for each in form.fields]
        assert {each.value for each in sent.form.fields} == {""}
        assert form_content(sent.form, raw=sent.raw) == form_content(form, raw=sent.raw)


def test_the_button_of_a_large_form_is_smaller_than_its_card() -> None:
    content = form_content(LONG)
    (button,) = [one for one in teams_reader.elements(content) if one["type"].startswith("Action.")]

    assert len(json.dumps(button)) < len(json.dumps({**content, "body": content["body"][:-1]})) / 2
