"""The source's own files, read by another reader than the product's, with its own parsing."""

import csv
import re
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import cache
from pathlib import Path
from typing import NamedTuple

import openpyxl
import pyarrow.parquet

BUNDLE = Path(__file__).parents[2] / "reference" / "lait-2026-04"
TWELVE_DIGITS = Context(prec=12, rounding=ROUND_HALF_UP)


class Row(NamedTuple):
    short_desc: str
    label: str
    area: str
    value: Decimal | None


@cache
def rows() -> tuple[Row, ...]:
    """Every row, its value to twelve significant digits; None for a dash."""
    columns = ["Short Desc", "Years", "LA Number", "Values"]
    table = pyarrow.parquet.read_table(BUNDLE / "published_values.parquet", columns=columns)
    numbers: dict[str, Decimal | None] = {"-": None}
    read = []
    for short_desc, label, area, text in zip(
        *(table.column(name).to_pylist() for name in columns), strict=True
    ):
        if text not in numbers:
            numbers[text] = TWELVE_DIGITS.create_decimal(text)
        read.append(Row(short_desc, label, str(int(area)), numbers[text]))
    return tuple(read)


@cache
def panel() -> dict[str, dict[str, dict[str, Decimal]]]:
    """Series, then year label, then area: the numbers alone."""
    found: dict[str, dict[str, dict[str, Decimal]]] = {}
    for row in rows():
        year = found.setdefault(row.short_desc, {}).setdefault(row.label, {})
        if row.value is not None:
            year[row.area] = row.value
    return found


@cache
def dictionary() -> dict[str, dict[str, str]]:
    """The first listing of every series, by its short description."""
    found: dict[str, dict[str, str]] = {}
    with (BUNDLE / "measure_dictionary.csv").open(encoding="utf-8-sig", newline="") as lines:
        for line in csv.DictReader(lines):
            found.setdefault(line["Measure_short"], line)
    return found


def ends_in(label: str) -> int | None:
    """The calendar year in which the labelled period ends; None for a label without one."""
    numbers = re.findall(r"\d+", label)
    if numbers == ["0"]:
        return None
    last = numbers[-1]
    # "2013/14-15/16" and "2015-16" end with the short year; four digits end as they stand.
    return int(last) if len(last) == 4 else 2000 + int(last)


@cache
def neighbours(edition: int) -> dict[str, list[str]]:
    """The ten neighbours of each authority, nearest first, read by openpyxl."""
    book = openpyxl.load_workbook(BUNDLE / f"statistical_neighbours_{edition}.xlsx", data_only=True)
    found = {}
    for line in book.worksheets[0].iter_rows(values_only=True):
        if isinstance(line[0], int | float) and isinstance(line[1], str):
            found[str(int(line[0]))] = [
                str(int(cell)) for cell in line[5:25:2] if isinstance(cell, int | float)
            ]
    return found
