"""Little bundles, written as the source writes its own, for trying what a large one would do."""

import csv
from collections.abc import Sequence
from pathlib import Path

import pyarrow
import pyarrow.parquet

HEADER = ("Short Desc", "Data item", "Years", "LA and Regions", "Values", "LA Number", "Region")
NAMES = {"883": "Thurrock", "383": "Leeds", "942": "Cumberland", "909": "Cumbria", "970": "England"}

Line = tuple[str, str, str, str]
"""Short description, year label, area code, value."""


def lines_of(short_desc: str, years: dict[str, dict[str, str]]) -> list[Line]:
    """One line per year label and area."""
    return [
        (short_desc, label, area, value)
        for label, areas in years.items()
        for area, value in areas.items()
    ]


def as_csv(file: Path, lines: Sequence[Line]) -> Path:
    with file.open("w", encoding="utf-8", newline="") as out:
        table = csv.writer(out)
        table.writerow(HEADER)
        table.writerows(_row(line) for line in lines)
    return file


def as_parquet(file: Path, lines: Sequence[Line]) -> Path:
    rows = [_row(line) for line in lines]
    columns = {name: [row[place] for row in rows] for place, name in enumerate(HEADER)}
    table = pyarrow.table({**columns, "LA Number": [float(code) for code in columns["LA Number"]]})
    pyarrow.parquet.write_table(table, file)
    return file


def _row(line: Line) -> tuple[str, ...]:
    short_desc, label, area, value = line
    return short_desc, short_desc, label, NAMES.get(area, area), value, area, ""
