"""The `csmhs` command: start the assistant, or say something to it from a terminal."""

import asyncio
import contextlib
import csv
import errno
import io
import json
import os
import secrets
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import structlog
import typer

from bot import doctor_cli, manifests
from bot import settings as settings_of
from bot.errors import StartError, UserError
from bot.settings import Settings

app = typer.Typer(
    add_completion=False,
    no_args_is_help=False,
    help="The CSMHS assistant. Without a command it starts, and prints where to open it.",
    pretty_exceptions_enable=False,
)
program_app = typer.Typer(help="The program file: check it, see what would change, put it in force, write it back.")
members_app = typer.Typer(help="People: one-time codes to join.")
app.add_typer(program_app, name="program")
app.add_typer(members_app, name="members")
faq_app = typer.Typer(help="Questions and answers: measure them on a file of questions.")
app.add_typer(faq_app, name="faq")
app.add_typer(manifests.app, name="manifest")
app.add_typer(doctor_cli.app, name="doctor")

LONGEST_WINDOW = 366
AT_WORK_S = 20

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
YEARS = (2000, 2100)
REAL_PROGRAM = "ma-coiin-2021-22.toml"


def main() -> None:
    """Run the command line; what a person can mend is one sentence and exit code 1, never a traceback."""
    try:
        app()
    except (StartError, UserError) as error:
        typer.echo(f"csmhs: {error}", err=True)
        sys.exit(1)
    except Exception as error:
        typer.echo(f"csmhs: {_unforeseen(error)}", err=True)
        sys.exit(1)


def _unforeseen(error: Exception) -> str:
    """A sentence for what no command foresaw: the database's trouble, or a fault of ours with its reference."""
    from sqlalchemy.exc import DBAPIError

    from bot import runtime

    if isinstance(error, DBAPIError):
        return runtime.trouble(error)
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return "There is no room left on the disk, so this was not kept. Free some space and try again."
    if not structlog.is_configured():
        structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    reference = secrets.token_hex(2).upper()
    structlog.get_logger().error("A command failed.", action="command_failed", ref=reference, exc_info=error)
    return f"That did not work on our side (ref {reference}). What was there is kept; the log above says more."


@app.callback(invoke_without_command=True)
def default(context: typer.Context) -> None:
    """Start when no command is given."""
    if context.invoked_subcommand is None:
        run()


@app.command()
def run() -> None:
    """Start the assistant; without Slack or Teams it opens the practice workspace on this computer."""
    from bot import server

    settings = settings_of.load()
    server.serve(settings, announce=typer.echo)


@app.command()
def say(
    text: Annotated[str, typer.Argument(help="What they say, such as “/csmhs status” or a question.")],
    who: Annotated[str, typer.Option("--as", help="A member's id, such as sample-harbor-lead.")],
    place: Annotated[
        str, typer.Option("--in", help="A channel, such as coordinators; else their direct messages.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Speak in the practice workspace as somebody, and print the reply."""
    found = _ask("say", {"as": who, "text": text, "in": place})
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False))
        return
    typer.echo(found["text"] or "(no reply)")
    for error in found["errors"].values():
        typer.echo(f"! {error}")


@app.command()
def ask(
    text: Annotated[str, typer.Argument(help="The question, in anybody's words.")] = "",
    program: Annotated[str, typer.Option(help="A program file, or the name of one that ships.")] = REAL_PROGRAM,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print JSON; without a question, read one a line from standard input.")
    ] = False,
) -> None:
    """Answer a question as people read it in chat; nothing is kept."""
    teller = _teller(program)
    if text:
        typer.echo(json.dumps(teller.row(text), ensure_ascii=False) if as_json else teller.said(text))
        return
    if not as_json:
        raise UserError("Give a question, like: csmhs ask “who facilitates the program?”")
    try:
        for row in teller.rows(sys.stdin.buffer):
            sys.stdout.write(row + "\n")
            sys.stdout.flush()
    except BrokenPipeError:  # who reads has had enough; the interpreter must not complain of it at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@faq_app.command("eval")
def faq_eval(
    files: Annotated[list[Path], typer.Argument(help="Files of questions, one JSON object a line.")],
    program: Annotated[str, typer.Option(help="A program file, or the name of one that ships.")] = REAL_PROGRAM,
    report: Annotated[bool, typer.Option("--report", help="Exit code 0 even when a target is missed.")] = False,
    as_json: AsJson = False,
) -> None:
    """Measure the answers and the guards on files of questions; exit code 1 when a target is missed."""
    from bot import faq_eval as evaluation

    found = evaluation.judge(evaluation.read(files), _teller(program).ask)
    typer.echo(
        json.dumps(evaluation.as_json(found), ensure_ascii=False) if as_json else "\n".join(evaluation.lines(found))
    )
    if not (found.is_met or report):
        raise typer.Exit(1)


@faq_app.command("check")
def faq_check(
    file: Annotated[str, typer.Argument(help="A program file, or the name of one that ships.")] = "",
    asked: Annotated[
        Path | None, typer.Option(help="Questions people asked: a text file, or the file of an evaluation.")
    ] = None,
    unanswered: Annotated[
        bool, typer.Option("--unanswered", help="Add the questions kept because nothing answered them.")
    ] = False,
) -> None:
    """Name what to mend in the answers: entries too alike, too few phrasings, unknown words, what has no entry."""
    from bot import faq_check as checking
    from bot import faq_eval as evaluation

    questions: list[str] = []
    if asked is not None and asked.suffix == ".jsonl":
        questions = [one.text for one in evaluation.read([asked]) if one.kind == "answerable"]
    elif asked is not None:
        try:
            questions = asked.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeError) as error:
            raise UserError(f"{asked} cannot be read as a text file. Check the path.") from error
    if unanswered:
        questions += _ask("unanswered", {})["questions"]
    program = _in_force() if unanswered and not file else _program(file or REAL_PROGRAM)
    for line in checking.lines(program, questions):
        typer.echo(line)


def _teller(program: str) -> Any:
    from datetime import UTC, datetime

    from bot.ask_cli import Teller
    from bot.scheduler.dates import Calendar

    chosen = _program(program)
    return Teller(chosen, Calendar(zone=chosen.zone).local(datetime.now(UTC)).date())


@app.command()
def clock(
    to: Annotated[str, typer.Option("--to", help="next, 2026-10-13, “2026-10-13 09:00” or “+1 week”.")] = "",
    as_json: AsJson = False,
) -> None:
    """Show the practice clock, or move it; everything due on the way happens."""
    found = _ask("clock", {"to": to})
    typer.echo(json.dumps(found, ensure_ascii=False) if as_json else found["text"])


@app.command()
def simulate(
    start: Annotated[str, typer.Option("--from", help="First day, like 2026-09-01.")],
    end: Annotated[str, typer.Option("--to", help="Last day, like 2027-06-30.")],
    program: Annotated[str, typer.Option(help="A program file; else the one of the settings.")] = "",
    answering: Annotated[
        str, typer.Option(help="nobody, or the day of each window on which everybody answers.")
    ] = "nobody",
    output: Annotated[str, typer.Option("--format", help="text, csv or jsonl.")] = "text",
) -> None:
    """Print every message that would go out between two days, to whom, when and why. Nothing is sent."""
    from datetime import date

    from rich.console import Console
    from rich.progress import track

    from bot import simulate as simulation

    try:
        first, last = date.fromisoformat(start), date.fromisoformat(end)
    except ValueError as error:
        raise UserError("Give both days like 2026-09-01. Nothing was simulated.") from error
    if output not in ("text", "csv", "jsonl"):
        raise UserError("`--format` is text, csv or jsonl. Nothing was simulated.")
    if not (YEARS[0] <= first.year and last.year <= YEARS[1]):
        raise UserError("Give days between 2000 and 2100. Nothing was simulated.")
    if last < first:
        raise UserError("`--from` is after `--to`. Give the first day first. Nothing was simulated.")
    if answering != "nobody" and not (answering.isdecimal() and 1 <= int(answering) <= LONGEST_WINDOW):
        raise UserError("`--answering` is nobody, or a day of each window from 1 on, like 3. Nothing was simulated.")
    when: Literal["nobody"] | int = "nobody" if answering == "nobody" else int(answering)
    found = simulation.days(_program(program), first, last, when)
    console = Console(stderr=True)
    total = (last - first).days + 1
    lines = (line for day in track(found, "Simulating", total, console=console, transient=True) for line in day)
    for text in _written(lines, output):
        typer.echo(text, nl=False)


def _iso(at: Any) -> str:
    return at if isinstance(at, str) else str(at.isoformat())


def _written(lines: Iterator[Any], output: str) -> Iterator[str]:
    if output == "csv":
        yield _csv(["at", "to", "kind", "why", "text"])
    for line in lines:
        row = {"at": _iso(line.at), "to": line.to, "kind": line.kind, "why": line.why, "text": line.text}
        if output == "jsonl":
            yield json.dumps(row, ensure_ascii=False) + "\n"
        elif output == "csv":
            yield _csv(list(row.values()))
        else:
            indented = line.text.replace("\n", "\n    ")
            yield f"{row['at']}  {line.kind} to {line.to}\n    why: {line.why}\n    {indented}\n\n"


def _csv(values: list[str]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer).writerow(values)
    return buffer.getvalue()


@program_app.command("check")
def program_check(
    file: Annotated[str, typer.Argument(help="A program file, or the name of one that ships.")],
) -> None:
    """Report every problem of a program file at once, with its line."""
    program = _program(file)
    questions = len(program.faq) + len(program.expectations)
    counted = f"{len(program.convenings)} convenings, {len(program.months)} reporting months, {questions} questions"
    typer.echo(f"{file} is in order: {program.title} ({counted}).")


@program_app.command("diff")
def program_diff(file: Path) -> None:
    """Say in words what publishing the file would change."""
    from store.program_diff import diff

    new = _program(str(file))
    for sentence in diff(_in_force(), new):
        typer.echo(sentence)


@program_app.command("publish")
def program_publish(
    file: Path,
    based_on: Annotated[
        int, typer.Option(help="The version the file was written from, if it does not say so itself.")
    ] = 0,
    by: Annotated[str, typer.Option(help="Who publishes it.")] = "",
) -> None:
    """Put the file in force; the last good version stays when anything is wrong."""
    from store import program_file

    program = _program(str(file))
    written_from = program_file.based_on(file.read_text(encoding="utf-8-sig")) or 0 if file.is_file() else 0
    base = based_on or written_from or int(_ask("export", {})["number"])
    body = program_file.export(program)
    typer.echo(_ask("publish", {"body": body, "based_on": base, "by": by})["text"])


@program_app.command("export")
def program_export(
    to: Annotated[Path | None, typer.Argument(help="Where to write it; else it is printed.")] = None,
) -> None:
    """Write the version in force back as one TOML file."""
    found = _ask("export", {})
    if to is None:
        typer.echo(found["text"], nl=False)
        return
    try:
        to.write_text(str(found["text"]), encoding="utf-8")
    except OSError as error:
        raise UserError(f"{to} cannot be written ({error.strerror}). Choose another place.") from error
    typer.echo(f"Version {found['number']} was written to {to}. Publish it again with: csmhs program publish {to}")


@members_app.command("invite")
def members_invite(
    role: Annotated[str, typer.Option(help="team member, team lead, coordinator, DESE contact or IT admin.")],
    name: Annotated[str, typer.Option(help="Their name, as others read it.")],
    district: Annotated[str, typer.Option(help="The district's id, for team members and leads.")] = "",
) -> None:
    """Make a one-time code with which a person joins; this is how the first coordinator is named."""
    typer.echo(_ask("invite", {"role": role, "name": name, "district": district})["text"])


def _program(name: str) -> Any:
    from bot.runtime import first_program
    from store import program_file
    from store.program_problems import ProgramProblems

    if not name:
        return first_program(settings_of.load())
    try:
        path = Path(name)
        if not path.exists() and name in program_file.shipped():
            return program_file.load_shipped(name)
        return program_file.load(path)
    except ProgramProblems as problems:
        raise UserError(str(problems)) from problems
    except OSError as error:
        raise UserError(f"{name} cannot be read ({error.strerror}). Check the path.") from error


def _in_force() -> Any:
    from store.program_file import parse

    return parse(str(_ask("export", {})["text"]), name="the version in force")


def _ask(what: str, asked: Mapping[str, Any]) -> dict[str, Any]:
    """Ask the process that runs on this data, or do it in this one when none runs."""
    from bot import control, log, runtime

    settings = settings_of.load()
    log.set_up(settings)
    runtime.prepare_folder(settings)
    with contextlib.ExitStack() as stack:
        until = time.monotonic() + AT_WORK_S
        while True:  # the owner may be another command, or be starting: it is done, or leaves its key, in a moment
            try:
                stack.enter_context(runtime.owned(settings))
                break
            except StartError:
                key = runtime.key_left(settings)
                if key is not None:
                    return control.over_loopback(key, what, asked)
                if time.monotonic() > until:
                    raise
                time.sleep(0.1)
        runtime.doorstep(settings).unlink(missing_ok=True)  # what a killed process left would mislead the next
        return asyncio.run(_in_this_process(settings, what, asked))


async def _in_this_process(settings: Settings, what: str, asked: Mapping[str, Any]) -> dict[str, Any]:
    from bot import control, runtime

    async with runtime.started(settings) as running:
        if running.web is not None:
            await running.corridor.tick()
        return await control.perform(running, what, asked)


if __name__ == "__main__":
    main()
