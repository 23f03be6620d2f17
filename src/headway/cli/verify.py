"""``headway verify``: check the proof in a release's folder."""

from pathlib import Path
from typing import Annotated

import typer

from headway.cli.console import Format, print_rows

COLUMNS = (
    "kind", "cells", "published", "hidden", "facts", "tables", "claims", "excepted"
)  # fmt: skip


def verify(
    folder: Annotated[Path, typer.Argument(help="The release's folder.")],
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
) -> None:
    """Check the certificate of a release, in whole numbers, with nothing but its folder.

    Example: headway verify headway-workspace/releases/R0001
    """
    from headway.jobs import releases as job

    found = job.verified(folder)
    print_rows(
        COLUMNS,
        [tuple(found[name] for name in COLUMNS)],
        format,
        title="Proved",
        right=COLUMNS[1:],
    )
