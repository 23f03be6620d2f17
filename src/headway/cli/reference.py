"""``headway reference``: take in a newer bundle of published figures, and what it changed."""

from pathlib import Path
from typing import Annotated

import typer

from headway.cli.console import Format, errors, print_rows

app = typer.Typer(
    help="The published figures: which edition is in use, and newer ones.", no_args_is_help=True
)

Workspace = Annotated[
    Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
]


@app.command("show")
def show(
    workspace: Workspace = Path("headway-workspace"),
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
) -> None:
    """Say which edition of the published figures is in use, and what is odd about it."""
    from headway.jobs import reference

    print_rows(("what", "is"), reference.describe(workspace), format)


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="The newer bundle (Parquet or CSV).")],
    title: Annotated[
        str, typer.Option("--title", help="How pages name it; the file's name unless given.")
    ] = "",
    la: Annotated[
        str | None, typer.Option("--la", help="For whom to write what moved, by name or code.")
    ] = None,
    note: Annotated[
        Path | None, typer.Option("--note", help="Where the note goes (.html or .pdf).")
    ] = None,
    workspace: Workspace = Path("headway-workspace"),
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
) -> None:
    """Take in a newer bundle, say which values were revised, and write the release-day note.

    Example: headway reference import newer.parquet --la Thurrock --note moved.html
    """
    from headway.jobs import reference

    with errors().status("Comparing every figure with the edition in use"):
        told = reference.take_in(
            reference.ImportRequest(file=file, title=title, la=la, note=note, workspace=workspace)
        )
    print_rows(("what", "how_many"), told.rows, format, right=("how_many",))
    for sentence in told.sentences:
        errors().print(sentence, markup=False)
    if note:
        errors().print(f"Wrote {note}", markup=False)
