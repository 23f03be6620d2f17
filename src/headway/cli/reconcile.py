"""``headway reconcile``: computed figures against DfE's columns and the published series."""

from pathlib import Path
from typing import Annotated

import typer

from headway.cli.console import Format, errors, print_rows

IN_FILES = ("measure", "year", "column", "equal", "different", "only_computed", "only_in_file")
PUBLISHED = ("measure", "year", "computed", "published", "outcome", "because")


def reconcile(
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
    workspace: Annotated[
        Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
    ] = Path("headway-workspace"),
) -> None:
    """Set every measure against what DfE's files say of each pupil, and what is published.

    Example: headway reconcile
    """
    from headway.jobs import measures as job

    found = job.reconciled(job.this_user(workspace))
    rows = [
        (
            each.measure.id,
            each.year.label,
            each.measure.given.named if each.measure.given else "",
            each.equal,
            each.different,
            each.only_computed,
            each.only_given,
        )
        for each in found.in_files
    ]
    beside = [
        (e.measure.id, e.year.label, e.computed, e.published, e.outcome.value, e.because)
        for e in found.published
    ]
    if format is not Format.TABLE:
        columns = ("against", "measure", "year", "ours", "theirs", "outcome", "because")
        records = [_of_files(row) for row in rows] + [("published", *row) for row in beside]
        print_rows(columns, records, format)
        return
    print_rows(IN_FILES, rows, format, title="Pupil by pupil, in the files", right=IN_FILES[3:])
    if found.why_not_published:
        errors().print(f"Not set beside the published: {found.why_not_published}.", markup=False)
    else:
        print_rows(PUBLISHED, beside, format, title="Beside the published", right=PUBLISHED[2:4])


def _of_files(row: tuple[object, ...]) -> tuple[object, ...]:
    measure, year, column, equal, different, ours, theirs = row
    outcome = f"{equal} equal, {different} different"
    only = f"{ours} only computed, {theirs} only in the file"
    return (column, measure, year, None, None, outcome, only)
