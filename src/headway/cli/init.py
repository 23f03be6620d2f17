"""``headway init``: make a workspace."""

from pathlib import Path
from typing import Annotated

import typer

from headway.cli.console import errors


def init(
    folder: Annotated[Path, typer.Argument(help="The folder to make; new or empty.")],
    la: Annotated[str, typer.Option("--la", help="The local authority, by name or code.")],
    name: Annotated[
        str | None,
        typer.Option("--name", help="Its name, for an authority that is in no list (a trial)."),
    ] = None,
    key_file: Annotated[
        Path | None,
        typer.Option("--key-file", help="Where the key goes, better outside the folder."),
    ] = None,
) -> None:
    """Make a workspace: a folder for one authority's own data, encrypted under a new key.

    Whoever makes it is its data manager. Without the key file the data cannot be read:
    keep a copy of it, and not beside the backups.

    Example: headway init headway-workspace --la Thurrock
    """
    from headway.jobs import workspaces

    made = workspaces.init(
        workspaces.InitRequest(folder=folder, la=la, name=name, key_file=key_file)
    )
    errors().print(
        f"Made a workspace for {made.settings.name} ({made.settings.la_code}) in {made.folder}\n"
        f"Its key is {made.settings.key_path(made.folder)}: keep a copy in a safe place.",
        markup=False,
    )
