"""Where the command line prints: results on standard output, all else on standard error."""

import csv
import io
import json
import sys
from collections.abc import Sequence
from enum import StrEnum

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text


class Format(StrEnum):
    """How a result is printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


def results() -> Console:
    """Standard output. Where nobody looks on, lines are 120 wide and plain."""
    plain = not sys.stdout.isatty()
    return Console(highlight=False, soft_wrap=False, width=120 if plain else None)


def errors() -> Console:
    """Standard error: progress, and the one sentence that says what went wrong."""
    return Console(stderr=True, highlight=False, soft_wrap=True)


def print_rows(
    columns: Sequence[str],
    rows: Sequence[Sequence[object]],
    format: Format,
    *,
    title: str = "",
    right: Sequence[str] = (),
    notes: Sequence[str] = (),
) -> None:
    """Prints one table in the form asked for; ``right`` names the columns of numbers."""
    if format is Format.JSON:
        records = [dict(zip(columns, row, strict=True)) for row in rows]
        print(json.dumps(records, ensure_ascii=False, indent=2, default=str))
        return
    if format is Format.CSV:
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([_harmless(cell) for cell in row] for row in rows)
        print(text.getvalue(), end="")
        return
    table = Table(box=box.SIMPLE_HEAD, title=title or None, title_justify="left", pad_edge=False)
    for column in columns:
        table.add_column(column.replace("_", " "), justify="right" if column in right else "left")
    for row in rows:
        table.add_row(*(Text(_in_cell(cell)) for cell in row))
    console = results()
    console.print(table)
    for note in notes:
        console.print(Text(note, style="dim"))


def _harmless(cell: object) -> object:
    """A cell that no spreadsheet takes for a formula: a text that begins like one is quoted."""
    if cell is None:
        return ""
    if not isinstance(cell, str) or len(cell) < 2 or cell[0] not in "=+-@\t\r":
        return cell
    try:
        float(cell)
    except ValueError:
        return f"'{cell}"
    return cell


def _in_cell(cell: object) -> str:
    if cell is None:
        return ""
    return f"{cell:,}" if isinstance(cell, int) else str(cell)
