"""``headway plan``: list the shipped plans, check a plan file, and its Excel twin."""

from pathlib import Path
from typing import Annotated

import typer

from headway.cli.console import Format, errors, print_rows
from headway.cli.words import as_day

app = typer.Typer(
    help="Plan files: list, check, and write to and from Excel.", no_args_is_help=True
)


@app.command("list")
def list_plans(
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
) -> None:
    """List the plans that come with Headway, and the document each was checked against."""
    from headway.jobs import plan_files

    print_rows(("name", "title", "objectives", "source"), plan_files.shipped(), format)


@app.command("check")
def check(
    plan: Annotated[str, typer.Argument(help="A plan file, or a shipped plan's name.")],
    la: Annotated[
        str | None, typer.Option("--la", help="For whom, where the plan itself does not say.")
    ] = None,
) -> None:
    """Check a plan file: every fault, each with its line.

    Example: headway plan check my-plan.toml
    """
    from headway.jobs import plan_files

    errors().print(plan_files.check(plan, la), markup=False)


@app.command("review")
def review(
    plan: Annotated[str, typer.Argument(help="A plan file, or a shipped plan's name.")],
    la: Annotated[str, typer.Option("--la", help="The authority, by name or code.")],
    as_of: Annotated[
        str | None, typer.Option("--as-of", help="On which day, as 2026-09-01; today unless said.")
    ] = None,
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
    workspace: Annotated[
        Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
    ] = Path("headway-workspace"),
) -> None:
    """List what in a plan is stale or missing: since when, and what to do about it.

    Figures that were to be updated or are newer elsewhere, values and milestones that are
    overdue, actions past their end, and whatever has no milestone, no action or no figure.

    Example: headway plan review standard --la Leeds --as-of 2026-09-01
    """
    from headway.jobs import plan_review

    rows = plan_review.rows(plan, la, as_of=as_day(as_of), workspace=workspace)
    print_rows(plan_review.COLUMNS, rows, format)


@app.command("to-excel")
def to_excel(
    plan: Annotated[str, typer.Argument(help="A plan file, or a shipped plan's name.")],
    workbook: Annotated[Path, typer.Argument(help="The Excel file to write.")],
) -> None:
    """Write a plan as an Excel workbook that anyone can fill in.

    Example: headway plan to-excel best-start-2028 our-plan.xlsx
    """
    from headway.jobs import plan_files

    plan_files.to_excel(plan, workbook)
    errors().print(f"Wrote {workbook}", markup=False)


@app.command("from-excel")
def from_excel(
    workbook: Annotated[Path, typer.Argument(help="The filled-in Excel file.")],
    plan: Annotated[Path, typer.Argument(help="The plan file (TOML) to write.")],
) -> None:
    """Turn a filled-in workbook back into a plan file.

    Example: headway plan from-excel our-plan.xlsx our-plan.toml
    """
    from headway.jobs import plan_files

    plan_files.from_excel(workbook, plan)
    errors().print(f"Wrote {plan}", markup=False)
