"""``headway restrict``: a refuge, an adoption or a withheld address, on a child's record."""

from pathlib import Path
from typing import Annotated

import typer

from headway.cli.console import errors
from headway.vocabulary.restrictions import Restriction


def restrict(
    child: Annotated[int, typer.Argument(help="The child's number in Headway, not a UPN.")],
    restriction: Annotated[Restriction, typer.Option("--as", help="Why it is restricted.")],
    lift: Annotated[bool, typer.Option("--lift", help="It is restricted no longer.")] = False,
    workspace: Annotated[
        Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
    ] = Path("headway-workspace"),
) -> None:
    """Restrict a child's record: it says so wherever it is shown, and hides what it must.

    In a refuge, or with the address withheld, no home is kept among the identities; of a child
    who was adopted no earlier name or number.

    Example: headway restrict 1234567890 --as refuge
    """
    from headway.jobs import restricting

    restricting.restrict(workspace, child, restriction, lifted=lift)
    errors().print("Noted; it holds from the next headway link on.")
