"""Rows of a CSV return: one row per line of the file, read as it comes, in constant memory."""

import csv
from collections.abc import Iterator
from io import BufferedReader, BytesIO, StringIO
from itertools import chain

from headway.collections.layout import Layout, Table
from headway.collections.rows import Row
from headway.errors import FileRefused
from headway.vocabulary.codes.code_set import ALWAYS

_LONGEST_LINE = 1 << 20
_A_BLOCK = 1 << 16
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
        blank, kind = dict.fromkeys((field for field, _ in places), None), table.name
        for number, cells in enumerate(lines, start=top + 1):
            if len(cells) != width:
                if not any(cells):
                    continue
                raise FileRefused(
                    f"The file {name} has {len(cells)} cells in row {number} where its header has "
                    f"{width}: it was cut off or damaged; export it again."
                )
            values: dict[str, str | None] = blank.copy()
            for field, place in places:
                # Most cells of most files are blank: those are done with before they are looked at.
                if cell := cells[place]:
                    values[field] = cell.strip() or None
            yield Row(kind, number, values)
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
    number, rest, is_first = 1, b"", True
    while block := stream.read(_A_BLOCK):
        if is_first:
            block, is_first = block.removeprefix(_BYTE_ORDER_MARK), False
        end = block.rfind(b"\n") + 1
        if not end:
            rest += block
            if len(rest) > _LONGEST_LINE:
                raise _not_csv(name, number)
            continue
        whole, rest = rest + block[:end], block[end:]
        yield from _text_of(whole, name, number)
        number += whole.count(b"\n")
    if rest:
        yield from _text_of(rest, name, number)


def _text_of(lines: bytes, name: str, number: int) -> Iterator[str]:
    """Whole lines as text, of which the first has that number in the file."""
    place = lines.find(b"\0")
    if place >= 0:
        raise _not_csv(name, number + lines.count(b"\n", 0, place))
    try:
        text = lines.decode("utf-8")
    except UnicodeDecodeError:
        for place, line in enumerate(BytesIO(lines)):
            try:
                yield _decoded(line)
            except UnicodeDecodeError:
                raise FileRefused(
                    f"The file {name} has characters in line {number + place} that are neither "
                    "UTF-8 nor Windows-1252; save it as CSV (UTF-8)."
                ) from None
        return
    # No other mark ends a line: a name may hold what Unicode calls a line separator.
    yield from StringIO(text, newline="\n")


def _not_csv(name: str, number: int) -> FileRefused:
    return FileRefused(
        f"The file {name} is not a CSV file at line {number}: save it as CSV (UTF-8)."
    )


def _decoded(line: bytes) -> str:
    # Line by line, since systems that append to a file do not all write it in one encoding.
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252")
