"""The ``headway`` command: its subcommands, and how every error leaves it."""

import os
import re
import sys
from typing import Annotated

import typer
from typer.exceptions import Abort, TyperException

from headway import __version__
from headway.cli import (
    areas,
    backtest,
    calculate,
    demo,
    erase,
    faults,
    figure,
    init,
    keys,
    link,
    load,
    map_columns,
    measure,
    page,
    plan,
    receipt,
    reconcile,
    reference,
    release,
    restrict,
    screen,
    search,
    serve,
    verify,
)
from headway.cli.console import errors
from headway.errors import HeadwayError, UserError

QUOTED = re.compile(r"'([^']*)'")
DEBUG_VARIABLE = "HEADWAY_DEBUG"

app = typer.Typer(
    name="headway",
    help="The open education-outcomes system of an English local authority.",
    epilog="Any command with --help says what it does and shows an example.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"headway {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    debug: Annotated[
        bool, typer.Option("--debug", help="On an error, show where in Headway it arose.")
    ] = False,
    _version: Annotated[
        bool,
        typer.Option(
            "--version", help="Print the version.", callback=_print_version, is_eager=True
        ),
    ] = False,
) -> None:
    if debug:
        os.environ[DEBUG_VARIABLE] = "1"


app.command("page")(page.page)
app.command("figure")(figure.figure)
app.command("search")(search.search)
app.command("areas")(areas.areas)
app.command("backtest")(backtest.backtest)
app.command("link")(link.link)
app.command("erase")(erase.erase)
app.command("rectify")(erase.rectify)
app.command("restrict")(restrict.restrict)
app.command("calculate")(calculate.calculate)
app.command("measure")(measure.measure)
app.command("receipt")(receipt.receipt)
app.command("reconcile")(reconcile.reconcile)
app.command("screen")(screen.screen)
app.command("init")(init.init)
app.command("load")(load.load)
app.command("faults")(faults.faults)
app.command("map")(map_columns.map_columns)
app.command("demo")(demo.demo)
app.command("serve")(serve.serve)
app.command("verify")(verify.verify)
app.add_typer(keys.app, name="keys")
app.add_typer(plan.app, name="plan")
app.add_typer(reference.app, name="reference")
app.add_typer(release.app, name="release")


def main() -> None:
    """Runs the command and leaves with its exit code, saying one sentence if it failed."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Runs one command line and returns the exit code (``docs/reference/exit-codes.md``)."""
    try:
        outcome = app(arguments, prog_name="headway", standalone_mode=False)
    except (UserError, TyperException, Abort) as trouble:
        if os.environ.get(DEBUG_VARIABLE):
            raise
        return _say(trouble)
    except BrokenPipeError:
        # Whoever read our output has gone (``| head``): nothing is wrong, nothing is left to say.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as mistake:  # the last door: nothing may pass it unsaid
        if os.environ.get(DEBUG_VARIABLE):
            raise
        errors().print(
            f"Headway made a mistake ({type(mistake).__name__}). "
            "Nothing was lost; run it again with --debug before the command to see where.",
            markup=False,
        )
        return HeadwayError.exit_code
    return outcome if isinstance(outcome, int) else 0


def _say(trouble: UserError | TyperException | Abort) -> int:
    if isinstance(trouble, Abort):
        errors().print("Stopped; nothing was changed.")
        return 130
    text = str(trouble)
    if isinstance(trouble, TyperException):
        text = trouble.format_message()
        if not text:
            return trouble.exit_code  # Only help was asked for, and it has been printed.
        context = getattr(trouble, "ctx", None)
        asked = context.command_path if context else "headway"
        end = "" if text.endswith(("?", ".")) else "."
        curly = QUOTED.sub(r"“\1”", text)
        text = f"{curly}{end} See “{asked} --help”."
    errors().print(text, markup=False)
    return trouble.exit_code
