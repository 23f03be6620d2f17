"""``headway keys``: change the workspace's key, or see whether it opens everything."""

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, Progress, TextColumn

from headway.cli.console import errors

app = typer.Typer(
    help="The key that received files and identities are sealed with.", no_args_is_help=True
)

_Workspace = Annotated[
    Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
]
_HERE = Path("headway-workspace")


@app.command("rotate")
def rotate(workspace: _Workspace = _HERE) -> None:
    """Seal received files and identities with a new key, and forget the one from before.

    Stop whatever serves the workspace first, and copy the key file to where it is kept when it
    is done. A rotation that was stopped on its way is finished by the next.

    Example: headway keys rotate
    """
    from headway.jobs import key_change

    with Progress(TextColumn("Sealing anew"), BarColumn(), console=errors(), transient=True) as bar:
        task = bar.add_task("", total=None)
        told = key_change.rotate(
            workspace, lambda done, total: bar.update(task, completed=done, total=total)
        )
    begun = "an earlier rotation is finished" if told.was_begun else "the key is changed"
    errors().print(
        f"Received files sealed anew: {told.files:,}; {begun}. Copy the key file to where it is "
        "kept apart: copies from before open nothing any more.",
        markup=False,
    )


@app.command("check")
def check(workspace: _Workspace = _HERE) -> None:
    """Open everything that is sealed, to see that the key at hand is the right one.

    Example: headway keys check
    """
    from headway.jobs import key_change

    count = key_change.check(workspace)
    errors().print(f"The key opens all {count:,} received files and the identities.")
