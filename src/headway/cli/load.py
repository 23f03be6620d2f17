"""``headway load``: take return files in."""

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

from headway.cli.console import Format, errors, print_rows
from headway.errors import FileRefused

COLUMNS = ("file", "return", "period", "school", "rows", "set_aside", "errors", "warnings")
COUNTS = COLUMNS[4:]
A_SCREENFUL = 30
"""Of more files than this, only those with faults are listed."""
MOST_NAMED = 5
"""Of more files than this that are no returns, the others are counted."""


def load(
    files: Annotated[
        list[Path],
        typer.Argument(
            help="Return files (XML, CSV, xlsx, xls, ods), or folders and archives (zip, gzip) of "
            "them.",
            show_default=False,
        ),
    ],
    strict: Annotated[
        bool, typer.Option("--strict", help="Use no file in which any row has an error.")
    ] = False,
    workspace: Annotated[
        Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
    ] = Path("headway-workspace"),
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
) -> None:
    """Load return files: recognised by what is in them, checked, and kept encrypted.

    Rows with errors are set aside and counted; headway faults lists them. A file that is
    refused is named with the reason, and the others are loaded. What stands in a folder and
    is no return is passed over, and named; so is what stands in an archive. Of a workbook
    the one sheet is read that is a return, and a hidden sheet never.

    Example: headway load returns/school_census returns/key_stage_2
    """
    from headway.jobs import load as job

    shown: list[tuple[object, ...]] = []
    refused: list[str] = []
    no_returns: list[str] = []
    known = 0
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(),
               TimeRemainingColumn())  # fmt: skip
    with Progress(*columns, console=errors(), transient=True) as bar:
        task = bar.add_task("Loading", total=None)
        for one in job.load(
            workspace,
            files,
            strict=strict,
            progress=lambda done, total: bar.update(task, completed=done, total=total),
        ):
            bar.update(task, description=one.name)
            if one.refusal:
                refused.append(one.refusal)
                bar.console.print(one.refusal, markup=False)
            elif one.is_known:
                known += 1
            elif one.is_no_return:
                no_returns.append(one.name)
            else:
                counts = (one.rows, one.set_aside, one.errors, one.warnings)
                if one.said:
                    bar.console.print(f"{one.name}: {'; '.join(one.said)}.", markup=False)
                shown.append((one.name, one.return_name, one.period, one.school, *counts))
    faulty = [row for row in shown if row[6] or row[7]]
    if format is not Format.TABLE:
        print_rows(COLUMNS, shown, format)
    elif shown:
        print_rows(COLUMNS, shown if len(shown) <= A_SCREENFUL else faulty, format, right=COUNTS)
    faults = sum(int(str(row[6])) + int(str(row[7])) for row in shown)
    told = [f"Files loaded: {len(shown):,}"]
    told += [f"loaded before: {known:,}"] if known else []
    told += [f"refused: {len(refused):,}"] if refused else []
    told += [f"no returns: {_named(no_returns)}"] if no_returns else []
    told += [f"faults: {faults:,} (see headway faults)"] if faults else []
    errors().print("; ".join(told) + ".", markup=False)
    if not (shown or known or refused):
        raise FileRefused("There is no return to load in what was named.")
    if refused:
        raise typer.Exit(FileRefused.exit_code)


def _named(names: list[str]) -> str:
    more = len(names) - MOST_NAMED
    listed = ", ".join(names[:MOST_NAMED]) + (f" and {more:,} more" if more > 0 else "")
    return f"{len(names):,} ({listed})"
