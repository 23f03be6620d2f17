"""Reads a children in need census: one XML file for the authority and a year to 31 March."""

import re
from collections.abc import Iterator
from datetime import date
from io import BufferedReader

from headway.collections.checks import gathered
from headway.collections.one_child import with_nested
from headway.collections.returns.cin_census import checks
from headway.collections.returns.cin_census.layout import CHILD, HEADER, LAYOUT
from headway.collections.returns.cin_census.records import records
from headway.collections.rows import Row
from headway.collections.statutory_return import Return, Rows
from headway.collections.submission import Submission
from headway.collections.typed import as_whole
from headway.collections.xml_rows import Elements, Shape, row_of
from headway.errors import FileRefused
from headway.vocabulary.years import FinancialYear

_COLLECTION = re.compile(rb"<(?:[\w.-]+:)?Collection>\s*CIN\b")
_TABLES = tuple(table.name for table in LAYOUT.tables)
_HEADER, _CHILD = Shape(HEADER, LAYOUT), Shape(CHILD, LAYOUT)


def recognise(head: bytes) -> tuple[str, ...]:
    """Its tables, where the file says of itself that it is a children in need census."""
    return _TABLES if _COLLECTION.search(head) else ()


def read(stream: BufferedReader, name: str) -> Rows:
    """The submission, and the header and every child as rows, a child's told of one another.

    Raises:
        FileRefused: The header does not say the year and the authority.
    """
    elements = iter(Elements(stream, name, ("Header", "Child")))
    tag, element = next(elements, ("", None))
    header = row_of(element, _HEADER, 1) if tag == "Header" else None
    year = as_whole((header and header.values.get("year")) or "")
    la_code = (header and header.values.get("la_code")) or ""
    if header is None or not year or not re.fullmatch(r"[0-9]{3}", la_code):
        raise FileRefused(
            f"The header of the file {name} does not say which year and authority it is for; "
            "export it again."
        )
    submission = Submission(
        return_id=LAYOUT.return_id,
        tables=_TABLES,
        year=FinancialYear(year - 1),
        reference_on=date(year, 3, 31),
        la_code=la_code,
    )
    return submission, _rows(header, elements)


def _rows(header: Row, elements: Iterator[tuple[str, object]]) -> Iterator[Row]:
    yield header
    children = (element for tag, element in elements if tag == "Child")
    for number, element in enumerate(children, start=1):
        yield with_nested(row_of(element, _CHILD, number))


RETURN = Return(
    return_id=LAYOUT.return_id,
    name="children in need census",
    layout=LAYOUT,
    recognise=recognise,
    read=read,
    checks=gathered(checks),
    records=records,
)
