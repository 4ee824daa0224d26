"""Lines of a TOML text, checked against what `tomllib` reads from the same text."""

import tomllib

from store.toml_lines import locate

TEXT = '''# head
title = "a # not a comment, [[not]] a table"
[program]
partners = [  # first
    "one, two",
    'three',
]
[[districts]]
id = "north"
closed = [
    { first = 2026-12-24, last = 2027-01-01 },
    { first = 2027-02-15, last = 2027-02-19 },
]
[[districts]]
note = """
[[districts]]
id = "inside text"
"""
id = "south"
[[districts.closed]]
first = 2027-04-19
"quoted key".dotted = 1
'''


def test_every_table_key_and_list_element_has_its_line() -> None:
    lines = locate(TEXT)

    assert lines.of(("title",)) == 2
    assert lines.of(("program", "partners", 1)) == 6
    assert lines.of(("districts", 0, "closed", 1, "last")) == 12
    assert lines.of(("districts", 1)) == 14
    assert lines.of(("districts", 1, "id")) == 19
    assert lines.of(("districts", 1, "closed", 0, "first")) == 21
    assert lines.of(("districts", 1, "closed", 0, "quoted key", "dotted")) == 22


def test_what_is_not_there_has_the_line_of_what_is_around_it() -> None:
    lines = locate(TEXT)

    assert lines.of(("districts", 0, "name")) == 8
    assert lines.of(("faq", 3)) == 0


def test_line_ends_of_another_system_change_nothing() -> None:
    assert locate(TEXT.replace("\n", "\r\n")) == locate(TEXT)


def test_everything_tomllib_reads_is_found() -> None:
    def paths(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
        pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        return [path, *(each for key, inner in pairs for each in paths(inner, (*path, key)))]

    known = locate(TEXT).by_path

    leaves = [path for path in paths(tomllib.loads(TEXT)) if path and path[-1] != "quoted key"]
    assert [path for path in leaves if path not in known] == []
