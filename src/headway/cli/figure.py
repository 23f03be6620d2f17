"""``headway figure``: one published series for one authority, year by year."""

from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from headway.cli.console import Format, print_rows, results
from headway.cli.words import as_years


def figure(
    series: Annotated[str, typer.Argument(help="A series id; find one with headway search.")],
    la: Annotated[str, typer.Option("--la", help="The authority, by name or code.")],
    against: Annotated[
        str,
        typer.Option("--against", help="Any of england, region, neighbours, with commas between."),
    ] = "england,region,neighbours",
    years: Annotated[
        str | None, typer.Option("--years", help="As 2019-2025: the years the periods end in.")
    ] = None,
    neighbours: Annotated[
        int, typer.Option("--neighbours", help="Which statistical neighbours: 2021 or 2025.")
    ] = 2025,
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
    workspace: Annotated[
        Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
    ] = Path("headway-workspace"),
) -> None:
    """Show a published series for an authority, beside England, its region and its neighbours.

    Example: headway figure fsp_new_gooddev --la Thurrock --years 2019-2025
    """
    from headway.jobs import published

    shown = published.figure(
        published.FigureRequest(
            series=series,
            la=la,
            against=tuple(word.strip().casefold() for word in against.split(",") if word.strip()),
            years=as_years(years),
            neighbours=neighbours,
            workspace=workspace,
        )
    )
    if format is Format.TABLE:
        console = results()
        console.print(Text(shown.heading, style="bold"))
        for sentence in shown.sentences:
            console.print(Text(sentence))
    columns, rows = (
        (shown.columns, shown.rows)
        if format is Format.TABLE
        else (shown.data_columns, shown.data_rows)
    )
    print_rows(columns, rows, format, right=shown.columns[1:], notes=shown.notes)
