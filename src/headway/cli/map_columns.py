"""``headway map``: propose how an export's columns become a published layout's."""

from pathlib import Path
from typing import Annotated

import typer

from headway.cli.console import Format, errors, print_rows


def map_columns(
    file: Annotated[Path, typer.Argument(help="An export: CSV or a workbook.", show_default=False)],
    to: Annotated[
        str | None, typer.Option("--to", help="The return to map it to, by its id.")
    ] = None,
    name: Annotated[
        str | None,
        typer.Option("--name", help="What to call the map; the return's name if unsaid."),
    ] = None,
    workspace: Annotated[
        Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
    ] = Path("headway-workspace"),
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
) -> None:
    """Propose a column map for a file that has no statutory layout, and write it.

    Each column of the file is shown with what it would become, why, and its first five values
    masked: a letter as x, a digit as 9. The map is a text file in the workspace's folder of
    mappings; see that every line is right. From then on headway load reads files with those
    columns through it.

    Example: headway map attendance-export.csv --to eyfsp
    """
    from headway.jobs.map_columns import SHOWN, propose_map

    made = propose_map(workspace, file, to=to, name=name)
    columns = ("in_the_file", "becomes", "why", *(f"row_{row + 1}" for row in range(SHOWN)))
    rows = [
        (each.theirs, each.ours, each.why, *each.samples, *[""] * (SHOWN - len(each.samples)))
        for each in made.columns
    ]
    print_rows(columns, rows, format)
    used = sum(bool(each.theirs and each.ours) for each in made.columns)
    told = f"Taken for {made.return_name} ({made.table}): {used} columns mapped"
    told += f"; still to add: {', '.join(made.missing)}" if made.missing else ""
    errors().print(f"{told}. Written to {made.path}.", markup=False)
