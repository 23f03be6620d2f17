"""``headway erase`` and ``headway rectify``: a tombstone, and everything made anew without it."""

from pathlib import Path
from typing import Annotated

import typer

from headway.cli.console import errors
from headway.errors import WrongUsage
from headway.vocabulary.erasures import Because

_Child = Annotated[int, typer.Argument(help="The child's number in Headway, not a UPN.")]
_Workspace = Annotated[
    Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
]
_HERE = Path("headway-workspace")


def erase(
    child: _Child,
    because: Annotated[Because, typer.Option("--because", help="Why the child is erased.")],
    yes: Annotated[
        bool, typer.Option("--yes", help="Do it: there is no way back within Headway.")
    ] = False,
    workspace: _Workspace = _HERE,
) -> None:
    """Erase a child: link and calculate anew without them, and delete the editions from before.

    Received files stay as they came, encrypted, and nothing is made from the child's rows in them
    again. Released figures stay as they were.

    Example: headway erase 1234567890 --because request --yes
    """
    from headway.jobs import erasing

    if not yes:
        raise WrongUsage("Erasing a child cannot be undone; add --yes to do it.")
    made = erasing.erase(workspace, child, because)
    errors().print(
        f"Erased. The edition {made.edition} is of {made.children:,} children, and every edition "
        "from before is deleted. Received files are kept until you remove them.",
        markup=False,
    )


def rectify(
    child: _Child,
    file: Annotated[
        str, typer.Option("--file", help="The file's name when loaded, or how its sha256 begins.")
    ],
    row: Annotated[int, typer.Option("--row", help="The number of the row, as faults name it.")],
    workspace: _Workspace = _HERE,
) -> None:
    """Set aside a row that is wrong about a child, and make everything anew without it.

    Nothing is written over: whoever sent the file corrects it and sends it again.

    Example: headway rectify 1234567890 --file 9984001_SC2_998LL26.xml --row 17
    """
    from headway.jobs import erasing

    made = erasing.rectify(workspace, child, file, row)
    errors().print(f"Set aside. The edition {made.edition} is without that row.", markup=False)
