"""``headway areas``: every area that figures are published for."""

from typing import Annotated

import typer

from headway.cli.console import Format, print_rows

COLUMNS = ("code", "new_la_code", "name", "kind", "region", "lifetime")


def areas(
    words: Annotated[
        list[str] | None, typer.Argument(help="Part of a name, a code, or a region's name.")
    ] = None,
    format: Annotated[Format, typer.Option("--format", help="How to print it.")] = Format.TABLE,
) -> None:
    """List England's authorities and regions, with their codes.

    Example: headway areas east of england
    """
    from headway.jobs import published

    print_rows(COLUMNS, published.list_areas(" ".join(words or [])), format)
