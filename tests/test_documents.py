"""Documents held to the code: what it can do, can be set to, can say at start and keeps, is written down."""

import ast
import functools
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
import typer
from sqlmodel import SQLModel

import store.tables
from bot import manifests
from bot.__main__ import app
from bot.handlers import FEATURES
from bot.platforms.base import Capabilities
from bot.platforms.email.adapter import EmailPlatform
from bot.platforms.slack import scopes
from bot.platforms.slack.adapter import SlackPlatform
from bot.platforms.teams.adapter import TeamsPlatform
from bot.platforms.web.adapter import WebPlatform
from bot.settings import VARIABLES

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.rglob("*.md")))
LOCKS = (ROOT / "requirements.lock", ROOT / "requirements-dev.lock")
ADR_HEADINGS = ["Status", "Context", "Decision", "Alternatives", "Consequences", "Revisit when"]
MACHINE_PATH = re.compile(r"(?<![\w.:/~])/(?:home|root|Users|work|tmp|mnt|opt|usr|var|srv)/|[A-Z]:\\")


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def squeezed(text: str) -> str:
    return " ".join(text.split())


def rows_of(page: Path) -> Iterator[list[str]]:
    """The cells of every table row."""
    for line in read(page).splitlines():
        if line.startswith("|"):
            yield [cell.strip() for cell in line.strip().strip("|").split("|")]


def row_with(page: Path, first: str) -> list[str]:
    """The one row whose first cell is this."""
    found = [cells for cells in rows_of(page) if cells[0] == first]
    assert len(found) == 1, f"{page.name} should have one row for {first}, not {len(found)}"
    return found[0]


# Settings


@pytest.mark.parametrize(("variable", "default"), VARIABLES.values(), ids=[name for name, _ in VARIABLES.values()])
def test_every_setting_is_explained_with_its_default(variable: str, default: str) -> None:
    example = read(ROOT / ".env.example").splitlines()
    cells = row_with(DOCS / "operate.md", f"`{variable}`")

    assert f"{variable}={default}" in example
    assert cells[1] == (f"`{default}`" if default else "empty")


def test_the_example_and_the_table_name_no_setting_that_is_gone() -> None:
    in_example = re.findall(r"^([A-Z_]+)=", read(ROOT / ".env.example"), re.MULTILINE)
    in_table = [cells[0].strip("`") for cells in rows_of(DOCS / "operate.md") if re.fullmatch(r"`[A-Z_]+`", cells[0])]

    assert sorted(in_example) == sorted(in_table) == sorted(name for name, _ in VARIABLES.values())


# What people type


WORDS = {word: command for feature in FEATURES for word, command in feature.commands.items()}


@pytest.mark.parametrize("word", WORDS)
def test_every_command_is_explained_with_its_usage(word: str) -> None:
    cells = row_with(DOCS / "commands.md", f"`{WORDS[word].usage}`")

    assert len(cells) == 3
    assert all(cells)


def test_the_commands_page_says_who_may() -> None:
    said = {cells[0].split()[0].strip("`"): cells[2] for cells in rows_of(DOCS / "commands.md") if "`" in cells[0]}

    for word, command in WORDS.items():
        strangers, outside_the_team = None in command.allowed, "DESE contact" in command.allowed
        is_everybody, is_members = said[word] == "everybody", said[word] == "members"
        assert (strangers, outside_the_team) == (is_everybody, is_everybody or is_members), word
        assert ("coordinator" in command.allowed) == any(one in said[word] for one in ("coord", "members", "every"))


def test_the_commands_page_has_no_command_that_is_gone() -> None:
    said = {cells[0].split()[0].strip("`") for cells in rows_of(DOCS / "commands.md") if "`" in cells[0]}

    assert said == set(WORDS)


# The command line, and what it says


def cli(command: object, before: str = "csmhs") -> Iterator[tuple[str, list[str]]]:
    """Every command with its options."""
    for name, inner in getattr(command, "commands", {}).items():
        if hasattr(inner, "commands"):
            yield from cli(inner, f"{before} {name}")
        else:
            yield f"{before} {name}", [option for each in inner.params for option in each.opts if "--" in option]


CLI = dict(cli(typer.main.get_command(app)))
GROUPS = {command.rpartition(" ")[0] for command in CLI if command.count(" ") == 2}


@pytest.mark.parametrize("command", CLI)
def test_every_command_of_the_terminal_is_explained_with_an_example(command: str) -> None:
    cells = row_with(DOCS / "operate.md", f"`{command}`")

    assert command in cells[2].replace("python3 start.py", "csmhs")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_terminal_knows_every_command_a_page_shows(page: Path) -> None:
    known = {*CLI, *GROUPS, "csmhs", "csmhs say", "csmhs --help"}
    for shown in re.findall(r"`(csmhs [^`]*)`|^(csmhs .*)$", read(page), re.MULTILINE):
        words = "".join(shown).split()
        said = [" ".join(words[:many]) for many in (3, 2)]
        command = next((one for one in said if one in known), None)
        assert command or words[1:2] == ["NAME"], " ".join(words)
        assert {word for word in words if word.startswith("--")} <= {*CLI.get(command or "", []), "--help"}


@functools.cache
def calls(folder: str) -> tuple[tuple[ast.Module, ast.Call], ...]:
    """Every call in the sources of a room, with the module it stands in."""
    modules = [ast.parse(read(path)) for path in sorted((ROOT / folder).rglob("*.py"))]
    return tuple((module, node) for module in modules for node in ast.walk(module) if isinstance(node, ast.Call))


def sentences(module: ast.Module, said: ast.expr) -> Iterator[str]:
    """The longest fixed part of a sentence, or of each that a function of the same module may return."""
    if isinstance(said, ast.Call) and isinstance(said.func, ast.Name):
        for function in ast.walk(module):
            if isinstance(function, ast.FunctionDef) and function.name == said.func.id:
                answers = [node.value for node in ast.walk(function) if isinstance(node, ast.Return) and node.value]
                yield from (one for answer in answers for one in sentences(module, answer))
        return
    parts = [node.value for node in ast.walk(said) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    if parts:
        yield squeezed(max(parts, key=len))


def start_errors() -> Iterator[str]:
    """What the process says when it cannot start."""
    for module, call in calls("bot"):
        if isinstance(call.func, ast.Name) and call.func.id == "StartError":
            yield from sentences(module, call.args[0])


def test_every_reason_not_to_start_is_in_the_table_of_fixes() -> None:
    tables = squeezed("".join(read(DOCS / f"{page}.md") for page in ("operate", "slack", "teams")))
    sentences = sorted(set(start_errors()))

    assert [one for one in sentences if one.strip(": ") not in tables] == []
    assert len(sentences) > 30


def logged() -> Iterator[str]:
    """The actions of all log lines."""
    for _module, call in (*calls("bot"), *calls("store")):
        if isinstance(call.func, ast.Attribute) and call.func.attr in (
            "debug",
            "info",
            "warning",
            "error",
            "exception",
        ):
            for keyword in call.keywords:
                if keyword.arg == "action" and isinstance(keyword.value, ast.Constant):
                    yield str(keyword.value.value)


def test_every_action_of_the_log_is_explained() -> None:
    actions = sorted(set(logged()))

    for action in actions:
        row_with(DOCS / "operate.md", f"`{action}`")
    assert len(actions) > 30


# Slack


@pytest.mark.parametrize("scope", [*scopes.BASE, *scopes.OPTIONAL], ids=lambda scope: scope.name)
def test_every_permission_is_explained_as_the_code_means_it(scope: scopes.Scope) -> None:
    name = f"`{scope.name}`" if scope in scopes.BASE else f"`{scope.name}` (optional)"
    cells = row_with(DOCS / "slack.md", name)

    assert cells[1:3] == [scope.buys, scope.without]
    assert re.findall(r"`([^`]+)`", cells[3]) == [
        event for event, needs in manifests.EVENTS.items() if scope.name in needs
    ]


def test_the_table_of_permissions_has_none_that_is_gone() -> None:
    in_table = [cells[0].split()[0].strip("`") for cells in rows_of(DOCS / "slack.md") if len(cells) == 4]

    assert in_table[2:] == [scope.name for scope in (*scopes.BASE, *scopes.OPTIONAL)]


def advice() -> Iterator[tuple[str, str]]:
    """What the doctor names in back-ticks, with the file it is named in; docstrings are for other readers."""
    slack, teams = ROOT / "bot/platforms/slack", ROOT / "bot/platforms/teams"
    doctors = (
        *sorted(slack.glob("doctor*.py")),
        teams / "doctor.py",
        slack / "findings.py",
        ROOT / "bot/doctor_cli.py",
    )
    for path in doctors:
        tree = ast.parse(read(path))
        docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
                yield from ((path.name, named) for named in re.findall(r"`([^`\n]+)`", node.value))


def test_the_doctor_advises_only_what_there_is() -> None:
    others = {"/invite", "/slack/", "/api/messages", ".env", "HTTPS_PROXY", "coordinators", "escalations"}
    variables = {name for name, _ in VARIABLES.values()}
    actions = set(logged())
    found = set(advice())

    assert {"csmhs manifest slack", "/csmhs connect", "SLACK_APP_TOKEN"} <= {named for _, named in found}
    for where, named in found:
        first, *rest = named.split()
        match first:
            case "csmhs":
                assert named in CLI, (where, named)
            case "/csmhs":
                assert rest[0] in WORDS, (where, named)
            case _:
                assert first.partition("=")[0] in variables | actions | others, (where, named)


# Platforms

ABILITIES = {
    "forms": "forms on a page",
    "buttons": "buttons",
    "updates": "a message is edited in place when its thing is done",
    "private_replies": "an answer that only its asker sees",
    "charts": "charts are drawn; the numbers stand beside them in any case",
    "files": "files, such as a calendar entry",
    "can_look_up": "after a lost answer it can look whether a message arrived",
}
DOORS = (SlackPlatform, TeamsPlatform, EmailPlatform, WebPlatform)


@pytest.mark.parametrize("ability", [one.name for one in fields(Capabilities)])
def test_the_table_of_platforms_says_what_each_door_can_do(ability: str) -> None:
    cells = row_with(DOCS / "platforms.md", ABILITIES[ability])

    assert cells[1:] == ["yes" if getattr(door.capabilities, ability) else "no" for door in DOORS]


@pytest.mark.parametrize("door", DOORS)
def test_every_door_of_the_table_is_put_through_the_same_dialogs(door: type) -> None:
    suites = [read(path) for path in (ROOT / "tests/platforms").glob("test_*_contract.py")]

    assert any(f"import {door.__name__}" in text or f"class Test{door.name.title()}(" in text for text in suites)  # type: ignore[attr-defined]


# What is kept


def test_every_table_is_explained_in_the_privacy_page() -> None:
    kept = {name for name in SQLModel.metadata.tables if name != "alembic_version"}
    explained = {cells[0].strip("`") for cells in rows_of(DOCS / "privacy.md") if re.fullmatch(r"`\w+`", cells[0])}

    assert store.tables.__name__ == "store.tables"
    assert explained == kept


# The pages themselves


def test_the_readme_has_two_command_lines_and_no_more() -> None:
    blocks = re.findall(r"^```\w*\n(.*?)^```", read(ROOT / "README.md"), re.MULTILINE | re.DOTALL)

    assert [block.strip() for block in blocks] == ["python3 start.py", "python3 start.py test"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_between_pages_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", read(page)):
        if not target.startswith(("http://", "https://", "mailto:", "#")):
            assert (page.parent / target.split("#")[0]).exists(), target


def test_every_page_can_be_reached_from_the_readme() -> None:
    readme = read(ROOT / "README.md")

    for page in (*DOCS.glob("*.md"), ROOT / "CONTRIBUTING.md"):
        assert f"({page.relative_to(ROOT).as_posix()})" in readme


@pytest.mark.parametrize("page", [*PAGES, *LOCKS, ROOT / ".env.example"], ids=lambda page: page.name)
def test_no_page_names_a_place_on_somebodys_machine(page: Path) -> None:
    assert not MACHINE_PATH.search(read(page))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_lock_files_hold_hashes_and_no_address(lock: Path) -> None:
    text = read(lock)

    assert not re.search(r"https?:|://|--(?:extra-)?index|--find-links|--trusted-host|@ file", text)
    for pin in re.split(r"\n(?=\S)", text.strip()):
        assert pin.startswith("#") or ("==" in pin and "--hash=sha256:" in pin), pin.splitlines()[0]


def test_what_holds_addresses_or_secrets_is_never_committed() -> None:
    assert {"uv.lock", ".env", "var/"} <= set(read(ROOT / ".gitignore").splitlines())


@pytest.mark.parametrize("page", sorted((DOCS / "adr").glob("*.md")), ids=lambda page: page.stem)
def test_every_decision_has_its_headings_and_fits_on_a_page(page: Path) -> None:
    text = read(page)
    headings = re.findall(r"^## (.+)$", text, re.MULTILINE)

    assert text.startswith(f"# {page.stem[:4]}: ")
    assert headings == ADR_HEADINGS
    assert re.search(r"^(Accepted|Superseded by \d{4}), \d{4}-\d\d-\d\d\.", text, re.MULTILINE)
    assert "We will" in text
    assert len(text.split()) < 800


def test_every_decision_the_code_points_at_is_there() -> None:
    sources = [*(ROOT / "bot").rglob("*.py"), *(ROOT / "store").rglob("*.py"), ROOT / "start.py"]
    named = {number for path in sources for number in re.findall(r"docs/adr/(\d{4})", read(path))}

    assert named <= {page.stem[:4] for page in (DOCS / "adr").glob("*.md")}
