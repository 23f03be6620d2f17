"""Reads a phonics file: one CSV file for the authority, whose schools have four digits in it."""

from collections.abc import Iterator
from io import BufferedReader

from headway.collections.checks import gathered
from headway.collections.csv_rows import table_with_header
from headway.collections.result_file import read_result_file
from headway.collections.returns.phonics import checks
from headway.collections.returns.phonics.layout import LAYOUT
from headway.collections.rows import Record, Row
from headway.collections.statutory_return import Return, Rows
from headway.collections.submission import Submission


def recognise(head: bytes) -> tuple[str, ...]:
    """The table whose columns the file has."""
    table = table_with_header(LAYOUT, head)
    return (table.name,) if table else ()


def read(stream: BufferedReader, name: str) -> Rows:
    """The submission, from the first row, and every row.

    Raises:
        FileRefused: There is no row, or the first does not say its year and school.
    """
    return read_result_file(stream, name, LAYOUT, _with_laestab)


def _with_laestab(row: Row) -> Row:
    """The row with the school's seven digits, so that a fault can say whose row it is."""
    laestab = (row.values.get("la_code") or "") + (row.values.get("establishment") or "")
    return row._replace(values={**row.values, "laestab": laestab})


def _records(record: Record, _: Submission) -> Iterator[Record]:
    """The row, with the school's seven digits."""
    values = record.values
    laestab = f"{values['la_code']}{values['establishment']}"
    yield Record(record.table, record.number, {**values, "laestab": laestab})


RETURN = Return(
    return_id=LAYOUT.return_id,
    name="phonics screening check",
    layout=LAYOUT,
    recognise=recognise,
    read=read,
    checks=gathered(checks),
    records=_records,
)
