"""``headway load``: take return files in."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

from headway.cli.console import Format, errors, print_rows
from headway.errors import FileRefused
from headway.vocabulary.figures import Status

if TYPE_CHECKING:
    from headway.jobs.coverage import Coverage
    from headway.jobs.resubmission import Change

COLUMNS = ("file", "return", "period", "school", "rows", "set_aside", "errors", "warnings")
RULES = ("return", "rule", "severity", "what_is_wrong", "faults")
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
    status: Annotated[
        Status,
        typer.Option("--status", help="How settled the results in the files are, if they are."),
    ] = Status.UNSTATED,
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

    A file for the same return, period and school as one before takes its place, and what it
    alters is told. Then faults are counted by rule, and schools that are in and missing.

    Example: headway load returns/school_census returns/key_stage_2
    """
    from headway.jobs import load as job
    from headway.jobs.coverage import coverage

    shown: list[tuple[object, ...]] = []
    refused: list[str] = []
    no_returns: list[str] = []
    rules: Counter[tuple[str, str, str, str]] = Counter()
    known = 0
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(),
               TimeRemainingColumn())  # fmt: skip
    with Progress(*columns, console=errors(), transient=True) as bar:
        task = bar.add_task("Loading", total=None)
        for one in job.load(
            workspace,
            files,
            strict=strict,
            status=status,
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
                if one.change:
                    bar.console.print(_changed(one.name, one.change), markup=False)
                for rule, severity, wrong, count in one.rules:
                    rules[one.return_name, rule, severity, wrong] += count
                shown.append((one.name, one.return_name, one.period, one.school, *counts))
    faulty = [row for row in shown if row[6] or row[7]]
    if format is not Format.TABLE:
        print_rows(COLUMNS, shown, format)
    elif shown:
        print_rows(COLUMNS, shown if len(shown) <= A_SCREENFUL else faulty, format, right=COUNTS)
    if format is Format.TABLE and rules:
        most_first = [(*rule, count) for rule, count in rules.most_common()]
        print_rows(RULES, most_first, format, right=("faults",))
    periods = {(row[1], row[2]) for row in shown}
    told_of = [each for each in (coverage(workspace) if shown else ())
               if (each.return_name, each.period) in periods]  # fmt: skip
    told_of.sort(key=lambda each: -len(each.missing))
    for each in told_of[:MOST_NAMED]:
        errors().print(_covered(each), markup=False)
    if len(told_of) > MOST_NAMED:
        errors().print(f"And {len(told_of) - MOST_NAMED:,} returns and periods more.")
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


def _changed(name: str, change: "Change") -> str:
    return (
        f"{name} takes the place of {change.of}: {change.added:,} rows added, "
        f"{change.gone:,} gone, {change.altered:,} altered."
    )


def _covered(told: "Coverage") -> str:
    line = f"{told.return_name} {told.period}: {told.schools_in:,} schools in"
    if not told.known_from:
        return f"{line}; which are missing cannot be told, with nothing earlier to go by."
    if not told.missing:
        return f"{line}; none is missing beside {told.known_from}."
    return f"{line}; missing beside {told.known_from}: {_named(list(told.missing))}."


def _named(names: list[str]) -> str:
    more = len(names) - MOST_NAMED
    listed = ", ".join(names[:MOST_NAMED]) + (f" and {more:,} more" if more > 0 else "")
    return f"{len(names):,} ({listed})"
