"""``headway search``: find a published series in plain words."""

from pathlib import Path
from typing import Annotated

import typer

from headway.cli.console import Format, print_rows
from headway.errors import UnknownName

COLUMNS = ("series_id", "title", "topic", "unit", "better", "years")


def search(
    words: Annotated[list[str], typer.Argument(help="What you are looking for, in plain words.")],
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many to show.")] = 15,
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
    workspace: Annotated[
        Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
    ] = Path("headway-workspace"),
) -> None:
    """Find published series in plain words.

    Example: headway search disadvantaged reading writing maths
    """
    from headway.jobs import published

    said = " ".join(words)
    rows = published.search(said, limit, workspace)
    if not rows:
        raise UnknownName("published series", said)
    print_rows(COLUMNS, rows, format, notes=("Show one with: headway figure SERIES_ID --la NAME",))
