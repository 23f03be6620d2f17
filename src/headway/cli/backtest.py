"""``headway backtest``: would forecasts made in earlier years have held?"""

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress

from headway.cli.console import Format, errors, print_rows

COLUMNS = ("topic", "years_ahead", "method", "trials", "coverage", "width", "miss")
NOTES = (
    "Coverage: the share of figures that came within the interval meant to hold 80 of 100.",
    "Width, and by how much the middle missed, are in standard deviations between authorities.",
    "“From the past alone” lets an interval rest only on forecasts whose outcome was known then.",
)


def backtest(
    topic: Annotated[
        str | None, typer.Option("--topic", help="Only the series of this topic.")
    ] = None,
    calibration: Annotated[
        Path | None,
        typer.Option(
            "--calibration", help="Write here the table of errors that forecasts rest on."
        ),
    ] = None,
    record: Annotated[
        Path | None,
        typer.Option("--record", help="Write here how many forecasts of each series held."),
    ] = None,
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
    workspace: Annotated[
        Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
    ] = Path("headway-workspace"),
) -> None:
    """Try every forecast that could have been made on the published figures, and score it.

    Example: headway backtest --topic Adoption
    """
    from headway.jobs import backtest as job

    with Progress(console=errors(), transient=True) as progress:
        task = progress.add_task("Trying forecasts", total=None)
        result = job.run(
            workspace, topic, told=lambda done, of: progress.update(task, completed=done, total=of)
        )
    rows = [
        (
            line.topic or "all topics",
            line.years_ahead,
            line.method,
            line.trials,
            *(f"{value:.3f}" for value in (line.coverage, line.width, line.miss)),
        )
        for line in job.lines(result)
        if line.topic or topic is None
    ]
    print_rows(COLUMNS, rows, format, right=COLUMNS[3:], notes=NOTES)
    if calibration is not None:
        job.write_calibration(result, calibration)
        errors().print(f"Wrote {calibration}", markup=False)
    if record is not None:
        job.write_record(result, record)
        errors().print(f"Wrote {record}", markup=False)
