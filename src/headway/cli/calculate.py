"""``headway calculate``: facts and figures from the linked records, in a new edition."""

import getpass
from pathlib import Path
from typing import Annotated

import typer

from headway.cli.console import errors


def calculate(
    workspace: Annotated[
        Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
    ] = Path("headway-workspace"),
) -> None:
    """Work out every measure anew; until it is done, the figures there were go on serving.

    Example: headway calculate
    """
    from headway.jobs import calculate as job

    with errors().status("Calculating") as status:
        made = job.calculate(workspace, getpass.getuser(), told=status.update)
    errors().print(f"Made the edition {made.edition}: {made.figures:,} figures.", markup=False)
