"""A column map, and a file read through it: as if it had been written to the layout."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import StringIO

from headway.collections.csv_rows import headers_of, lines_of
from headway.collections.opening.pieces import AHEAD, as_file
from headway.collections.opening.plain import Plain
from headway.errors import FileRefused

_A_PIECE = 500
"""Rows turned into text at a time."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ColumnMap:
    """How one kind of local file becomes a table of a return.

    ``columns`` gives the file's column for each of the layout's; ``constants`` what every row
    has in a column that the file lacks; ``values``, by the layout's column, the layout's text for
    the file's. ``name`` is the map's own file, and ``digest`` the sha256 of it.
    """

    name: str
    digest: str
    return_id: str
    table: str
    columns: Mapping[str, str]
    constants: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def fits(self, header: Sequence[str]) -> bool:
        """Whether a file with these columns has all that the map asks for."""
        return set(self.columns.values()) <= set(header)


def mapped(plain: Plain, maps: Sequence[ColumnMap], name: str) -> tuple[ColumnMap, Plain] | None:
    """The text as the layout would have it, and the map that fits; null where none does.

    Of several that fit, the one that uses most of the file's columns is taken.

    Raises:
        FileRefused: Two maps fit equally well.
    """
    fitting = [
        (each, delimiter)
        for delimiter, header in headers_of(plain.head)
        for each in maps
        if each.fits(header)
    ]
    if not fitting:
        return None
    fitting.sort(key=lambda found: len(found[0].columns), reverse=True)
    (best, delimiter), others = fitting[0], fitting[1:]
    if others and len(others[0][0].columns) == len(best.columns):
        raise FileRefused(
            f"The file {name} fits two column maps alike ({best.name} and {others[0][0].name}); "
            "take one of them out of the workspace's folder of mappings."
        )
    stream = as_file(_rewritten(plain, best, delimiter, name))
    said = (*plain.said, f"read through the column map {best.name}")
    return best, Plain(head=stream.peek(AHEAD), stream=stream, said=said, sheet=plain.sheet)


def _rewritten(plain: Plain, through: ColumnMap, delimiter: str, name: str) -> Iterator[bytes]:
    """The file's rows with the layout's columns, in pieces; a row keeps its number."""
    rows = csv.reader(lines_of(plain.stream, name), strict=True, delimiter=delimiter)
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    header: list[str] = []
    cells_of: list[tuple[int, Mapping[str, str]]] = []
    constants = list(through.constants.values())
    number = 0
    try:
        for number, cells in enumerate(rows, start=1):
            if not any(cells):
                text.write("\n")
            elif not header:
                header = [cell.strip() for cell in cells]
                cells_of = [
                    (header.index(theirs), through.values.get(ours, {}))
                    for ours, theirs in through.columns.items()
                ]
                writer.writerow([*through.columns, *through.constants])
            elif len(cells) != len(header):
                raise FileRefused(
                    f"The file {name} has {len(cells)} cells in row {number} where its header has "
                    f"{len(header)}: it was cut off or damaged; export it again."
                )
            else:
                writer.writerow(
                    [*(_value(cells[place], values) for place, values in cells_of), *constants]
                )
            if number % _A_PIECE == 0:
                yield text.getvalue().encode()
                text.seek(0)
                text.truncate()
    except csv.Error:
        raise FileRefused(
            f"The file {name} cannot be read after row {number}: a quotation mark is out of "
            "place, or the file was cut off; export it again."
        ) from None
    yield text.getvalue().encode()


def _value(cell: str, values: Mapping[str, str]) -> str:
    return values.get(cell.strip(), cell) if values else cell
