"""``headway screen``: an open data file against the Department for Education's standard."""

from pathlib import Path
from typing import Annotated

import typer

from headway.cli.console import Format, errors, print_rows
from headway.errors import FileRefused

COLUMNS = ("check", "outcome", "what", "how_to_mend_it")


def screen(
    file: Annotated[
        Path, typer.Argument(help="The data file; its .meta.csv is looked for beside it.")
    ],
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
) -> None:
    """Screen an open data file: columns, names, places, periods, values and sums.

    Example: headway screen attainment.csv
    """
    from headway.jobs import screen as job

    result = job.screen(file)
    if result.rows or format is not Format.TABLE:
        print_rows(COLUMNS, result.rows, format)
    passed = result.checks - result.failed - result.warned - result.not_made
    errors().print(
        f"{result.checks} checks: {passed} passed, {result.warned} warned, "
        f"{result.failed} failed, {result.not_made} not made.",
        markup=False,
    )
    if result.failed:
        raise FileRefused(f"The file {file.name} does not meet the standard.")
