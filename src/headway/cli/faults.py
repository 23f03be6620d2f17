"""``headway faults``: what is wrong with the files that were loaded."""

from pathlib import Path
from typing import Annotated

import typer

from headway.cli.console import Format, errors, print_rows

COLUMNS = ("return", "period", "school", "file", "table", "row", "field", "rule", "severity",
           "what_is_wrong", "what_to_do")  # fmt: skip
IN_A_TERMINAL = (0, 1, 2, 5, 6, 7, 8, 9)


def faults(
    school: Annotated[
        str | None,
        typer.Option("--school", help="One school's rows: its URN, or its seven digits (LAESTAB)."),
    ] = None,
    excel: Annotated[
        Path | None,
        typer.Option(
            "--excel",
            help="Write a report as a workbook: into this folder, one for each school; with "
            "--school, to this file.",
        ),
    ] = None,
    html: Annotated[
        Path | None,
        typer.Option("--html", help="The same as HTML pages that can be mailed and kept."),
    ] = None,
    workspace: Annotated[
        Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
    ] = Path("headway-workspace"),
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
) -> None:
    """List the faults of loaded files: the row, the field, the rule and what to do.

    No value is shown, so the list can be sent to the school as it is (--format csv). The
    reports (--excel, --html) show what stands in a field too, but for fields that say who a
    child is. A row of a school census is the child's place in the file; of a CSV file, the row
    as a spreadsheet counts it.

    Example: headway faults --school 9982001 --format csv > to-the-school.csv
    """
    from headway.jobs import faults as job

    if excel or html:
        from headway.jobs.fault_reports import write_reports

        written = write_reports(workspace, school, excel=excel, html=html)
        errors().print(
            f"Reports written: {len(written):,}." if written else "There is no fault to report.",
            markup=False,
        )
        return
    rows = [
        (f.return_name, f.period, f.school, f.file, f.table, f.row, f.field, f.rule, f.severity,
         f.what_is_wrong, f.what_to_do)
        for f in job.faults(workspace, school)
    ]  # fmt: skip
    if format is not Format.TABLE:
        print_rows(COLUMNS, rows, format)
        return
    shown = [tuple(row[place] for place in IN_A_TERMINAL) for row in rows]
    print_rows([COLUMNS[place] for place in IN_A_TERMINAL], shown, format, right=("row",))
    severities = [row[8] for row in rows]
    errors().print(
        f"{severities.count('error')} errors, for which a row is set aside; "
        f"{severities.count('warning')} warnings. --format csv adds the file and what to do.",
        markup=False,
    )
