"""docs/program-file.md names every key a program file may have, and its example can be published."""

import re
from pathlib import Path

import pytest

from store.program import DayRange, EscalationPolicy, Item, Translation
from store.program_file import KNOWN, parse
from store.program_rows import TABLES, Defaults, ProgramTable, keys_of

PAGE = (Path(__file__).parents[2] / "docs" / "program-file.md").read_text("utf-8")
COMMON = set(keys_of(Item))


def section(heading: str) -> str:
    """The text under one `##` heading."""
    parts = re.split(r"^## ", PAGE, flags=re.MULTILINE)
    return next(part for part in parts if part.startswith(heading + "\n"))


@pytest.mark.parametrize("table", list(TABLES))
def test_every_key_of_a_table_is_explained_under_its_heading(table: str) -> None:
    text = section(f"`[[{table}]]`")

    assert [key for key in keys_of(TABLES[table]) if key not in COMMON and f"`{key}`" not in text] == []


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("`[program]`", ProgramTable),
        ("`[escalation]`", EscalationPolicy),
        ("`[defaults]`", Defaults),
        ("What every item has", Item),
        ("`[[districts]]`", DayRange),
        ("`[[faq]]`", Translation),
    ],
)
def test_every_other_key_is_explained(heading: str, kind: type) -> None:
    assert [key for key in keys_of(kind) if f"`{key}`" not in section(heading)] == []


def test_every_table_has_a_heading() -> None:
    assert [name for name in KNOWN if not re.search(rf"^## `\[*{name}\]*`$", PAGE, re.MULTILINE)] == []


def test_the_example_on_the_page_is_a_program() -> None:
    example = section("A small program").split("```toml\n")[1].split("```")[0]

    program = parse(example, name="the example")

    assert [district.name for district in program.active_districts] == ["North"]
    assert program.faq[0].translation("es") is not None
