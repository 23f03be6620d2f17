"""How many forecasts of each series held: the record that stands beside the next one.

A table shipped with the package, made with the table of errors by ``headway backtest --record
FILE``: a row per series and years ahead. Each authority is scored by the errors of the others.
"""

import csv
from collections.abc import Mapping
from functools import cache
from io import StringIO
from pathlib import Path

SHIPPED = Path(__file__).parent / "record.csv"

Record = Mapping[tuple[str, int], tuple[int, int]]
"""Series and years ahead to the forecasts that held, and how many were tried: all authorities'."""


def as_csv(record: Record) -> str:
    """The table as text, series and years in order."""
    text = StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(("series_id", "years_ahead", "held", "tried"))
    table.writerows((*kind, *counts) for kind, counts in sorted(record.items()))
    return text.getvalue()


def read(file: Path) -> Record:
    """The table in a file."""
    with file.open(encoding="utf-8", newline="") as lines:
        return {
            (line["series_id"], int(line["years_ahead"])): (int(line["held"]), int(line["tried"]))
            for line in csv.DictReader(lines)
        }


@cache
def shipped() -> Record:
    """The table that comes with the package."""
    return read(SHIPPED)
