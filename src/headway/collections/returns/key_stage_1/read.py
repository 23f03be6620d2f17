"""Reads a Key Stage 1 file: one CSV file for the authority."""

from io import BufferedReader

from headway.collections.checks import gathered
from headway.collections.csv_rows import table_with_header
from headway.collections.result_file import read_result_file
from headway.collections.returns.key_stage_1 import checks
from headway.collections.returns.key_stage_1.layout import LAYOUT
from headway.collections.statutory_return import Return, Rows


def recognise(head: bytes) -> tuple[str, ...]:
    """The table whose columns the file has."""
    table = table_with_header(LAYOUT, head)
    return (table.name,) if table else ()


def read(stream: BufferedReader, name: str) -> Rows:
    """The submission, from the first row, and every row.

    Raises:
        FileRefused: There is no row, or the first does not say its year and school.
    """
    return read_result_file(stream, name, LAYOUT)


RETURN = Return(
    return_id=LAYOUT.return_id,
    name="Key Stage 1 assessment",
    layout=LAYOUT,
    recognise=recognise,
    read=read,
    checks=gathered(checks),
)
