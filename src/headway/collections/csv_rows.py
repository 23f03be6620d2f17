"""Rows of a CSV return: one row per line of the file, read as it comes, in constant memory."""

import csv
from collections.abc import Iterator
from io import BufferedReader
from itertools import chain

from headway.collections.layout import Layout, Table
from headway.collections.rows import Row
from headway.errors import FileRefused
from headway.vocabulary.codes.code_set import ALWAYS

_LONGEST_LINE = 1 << 20
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_DELIMITERS = (",", ";", "\t")


def table_with_header(layout: Layout, head: bytes) -> Table | None:
    """The layout's table whose columns stand in the file's first line; null if none's do.

    Columns may be in any order and others may be among them; those that a row cannot do
    without must all be there. Blank lines may stand above.
    """
    for _, cells in headers_of(head):
        columns = set(cells)
        for table in layout.tables:
            if _needed(table) <= _known(table, columns):
                return table
    return None


def headers_of(head: bytes) -> Iterator[tuple[str, list[str]]]:
    """The columns in a file's first line, with each delimiter that there may be between them."""
    first = head.removeprefix(_BYTE_ORDER_MARK).lstrip(b"\r\n ").splitlines()[:1]
    for delimiter in _DELIMITERS if first else ():
        try:
            cells = next(csv.reader([_decoded(first[0])], delimiter=delimiter))
        except (UnicodeDecodeError, csv.Error, StopIteration):
            continue
        yield delimiter, [cell.strip() for cell in cells]


def _needed(table: Table) -> set[str]:
    if table.known_by:
        return {f.path for f in table.fields if f.name in table.known_by}
    return {f.path for f in table.fields if f.required and f.years == ALWAYS}


def _known(table: Table, columns: set[str]) -> set[str]:
    fields = (table.field_at(column) for column in columns)
    return {field.path for field in fields if field}


def rows_of(stream: BufferedReader, table: Table, name: str) -> Iterator[Row]:
    """The rows under the header, one per record of the table; the header is row 1.

    Raises:
        FileRefused: The file is not text, a row has more or fewer cells than the header, or
            a quotation mark is opened and never closed.
    """
    number = 0
    text = lines_of(stream, name)
    try:
        top, first = next(
            ((number, line) for number, line in enumerate(text, start=1) if line.strip()), (1, "")
        )
        lines = csv.reader(chain([first], text), strict=True, delimiter=_delimiter_of(first, table))
        header = [column.strip() for column in next(lines, [])]
        places = _places(header, table, name)
        width = len(header)
        for number, cells in enumerate(lines, start=top + 1):
            if len(cells) != width:
                if not any(cells):
                    continue
                raise FileRefused(
                    f"The file {name} has {len(cells)} cells in row {number} where its header has "
                    f"{width}: it was cut off or damaged; export it again."
                )
            yield Row(
                table.name,
                number,
                {field: cells[place].strip() or None for field, place in places},
            )
    except csv.Error:
        raise FileRefused(
            f"The file {name} cannot be read after row {number}: a quotation mark is out of "
            "place, or the file was cut off; export it again."
        ) from None


def _delimiter_of(first: str, table: Table) -> str:
    """What stands between the cells of the header: whatever gives most of the table's columns."""

    def columns(delimiter: str) -> int:
        cells = next(csv.reader([first], delimiter=delimiter), [])
        return len(_known(table, {cell.strip() for cell in cells}))

    return max(_DELIMITERS, key=columns)


def _places(header: list[str], table: Table, name: str) -> list[tuple[str, int]]:
    places: dict[str, int] = {}
    for place, column in enumerate(header):
        field = table.field_at(column)
        if field is None:
            continue
        if field.name in places:
            raise FileRefused(f"The file {name} has the column {column} twice; keep one of them.")
        places[field.name] = place
    return list(places.items())


def lines_of(stream: BufferedReader, name: str) -> Iterator[str]:
    """The lines of a file as text.

    Raises:
        FileRefused: A line is longer than any row, or is not text.
    """
    line = stream.readline(_LONGEST_LINE).removeprefix(_BYTE_ORDER_MARK)
    number = 1
    while line:
        if len(line) == _LONGEST_LINE or b"\0" in line:
            raise FileRefused(
                f"The file {name} is not a CSV file at line {number}: save it as CSV (UTF-8)."
            )
        try:
            yield _decoded(line)
        except UnicodeDecodeError:
            raise FileRefused(
                f"The file {name} has characters in line {number} that are neither UTF-8 nor "
                "Windows-1252; save it as CSV (UTF-8)."
            ) from None
        line = stream.readline(_LONGEST_LINE)
        number += 1


def _decoded(line: bytes) -> str:
    # Line by line, since systems that append to a file do not all write it in one encoding.
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252")
