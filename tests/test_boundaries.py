"""Who may import whom, and that features and decisions know no platform."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.application.use_cases import lint_imports
from importlinter.configuration import configure

ROOT = Path(__file__).parents[1]
NEUTRAL = sorted([*(ROOT / "bot/handlers").rglob("*.py"), *(ROOT / "bot/flows").rglob("*.py")])
# `email` is a field of a contact and a way to be reached, so only its adapter's words are a platform's.
PLATFORMS = frozenset({"slack", "bolt", "teams", "msteams", "botbuilder", "graph", "msgraph", "web", "smtp", "imap"})
WIRE = re.compile(r"block[ _-]?kit|adaptive[ _-]?card|chat\.postmessage|trigger_id|<!channel>|<@u", re.IGNORECASE)
# Words that people type, to be looked for and never said: "cut them some slack" is no platform.
WORD_LISTS = frozenset(
    {"guard_terms", "guard_names", "guard_danger_meanings"}
    | {"guard_context", "guard_given_names", "guard_places", "guard_identifier_weights"}
)
# District teams are people: the word alone, or with a possessive, is theirs.
PEOPLE = frozenset({"teams"})


def names_in(source: str, *, strings: bool) -> Iterator[tuple[int, str]]:
    """Every identifier, and with `strings` every string that is not a docstring, with its line."""
    tree = ast.parse(source)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if strings and id(node) not in docstrings:
                yield node.lineno, text
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name) | ast.keyword(arg=str(name)):
                yield node.lineno, name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield node.lineno, name
            case ast.Import(names=aliases):
                yield from ((node.lineno, alias.name) for alias in aliases)
            case ast.ImportFrom(module=module, names=aliases):
                yield node.lineno, module or ""
                yield from ((node.lineno, alias.name) for alias in aliases)


def platform_words(text: str) -> set[str]:
    """The platforms a name or a sentence speaks of; `Teams` in the middle of a sentence is Microsoft's."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)
    words = {word.lower() for word in re.findall(r"[A-Za-z]+", spaced)} & PLATFORMS
    if not re.search(r"(?:Microsoft|MS) ?Teams|(?<=[a-z,] )Teams\b", text):
        words -= PEOPLE
    return words | {found.group().lower() for found in WIRE.finditer(text)}


def test_every_import_contract_is_kept(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    configure()

    kept = lint_imports(config_filename=str(ROOT / ".importlinter"), cache_dir=None)

    assert kept, capsys.readouterr().out


@pytest.mark.parametrize("path", NEUTRAL, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_features_and_decisions_name_no_platform(path: Path) -> None:
    found = [
        f"{path.name}:{line}: {text[:60]!r} names {', '.join(sorted(words))}"
        for line, text in names_in(path.read_text(encoding="utf-8"), strings=path.stem not in WORD_LISTS)
        if (words := platform_words(text))
    ]

    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "text",
    [
        "from_slack",
        "SlackAdapter",
        "Open it in Slack.",
        "web",
        "Write to us in Teams.",
        "Microsoft Teams",
        "bot.platforms.web.inbound",
        "Hello <!channel>",
        "AdaptiveCard",
    ],
)
def test_a_platforms_name_is_found(text: str) -> None:
    assert platform_words(text)


@pytest.mark.parametrize(
    "text", ["teams", "Teams see their own district.", "the webinar", "district_teams", "e-mail"]
)
def test_the_districts_own_words_are_left_alone(text: str) -> None:
    assert not platform_words(text)


def test_flows_await_nothing() -> None:
    for path in (ROOT / "bot/flows").rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert not [node for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef | ast.Await)], path.name


def test_decisions_ask_for_the_time_instead_of_looking_at_the_clock() -> None:
    """`now` comes in as an argument: nothing neutral calls `datetime.now`, `date.today` or `time.time`."""
    for path in [*NEUTRAL, ROOT / "bot/scheduler/due.py", ROOT / "bot/scheduler/dates.py"]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                called = ast.unparse(node.func)
                assert called not in ("datetime.now", "datetime.utcnow", "date.today", "time.time"), path.name
