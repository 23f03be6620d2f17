"""Reads the SEN2 return: one XML file, or each CSV file that COLLECT exports of it."""

import re
from collections.abc import Iterator
from io import BufferedReader
from itertools import chain

from headway.collections.checks import gathered
from headway.collections.csv_rows import rows_of, table_with_header
from headway.collections.one_child import beside, with_nested
from headway.collections.returns.sen2 import checks
from headway.collections.returns.sen2.layout import HEADER, LAYOUT, OF_PERSONS, PERSON
from headway.collections.returns.sen2.reference_to import named, reference, tell
from headway.collections.rows import Record, Row
from headway.collections.statutory_return import Return, Rows
from headway.collections.submission import Submission
from headway.collections.typed import as_day, as_whole
from headway.collections.xml_rows import Element, Elements, Shape, row_of
from headway.errors import FileRefused, OurMistake
from headway.vocabulary.years import AcademicYear

_COLLECTION = re.compile(rb"<(?:[\w.-]+:)?Collection>\s*SEN2\b")
_TABLES = tuple(table.name for table in LAYOUT.tables)
_HEADER, _PERSON = Shape(HEADER, LAYOUT), Shape(PERSON, LAYOUT)


def recognise(head: bytes) -> tuple[str, ...]:
    """All its tables, where an XML file says that it is SEN2; of a CSV file the one it is."""
    if _COLLECTION.search(head):
        return _TABLES
    table = table_with_header(LAYOUT, head)
    return (table.name,) if table else ()


def read(stream: BufferedReader, name: str) -> Rows:
    """The submission and every row; in the XML form a person with all that is nested in it.

    Raises:
        FileRefused: It holds no row, or its header does not say the year and the authority.
    """
    head = stream.peek()
    if _COLLECTION.search(head):
        return _read_xml(stream, name)
    table = table_with_header(LAYOUT, head)
    if table is None:
        raise OurMistake("A file was taken for sen2 that is not one.")
    rows = rows_of(stream, table, name)
    first = next(rows, None)
    if first is None:
        raise FileRefused(f"The file {name} holds no row; export it again.")
    if table is HEADER:
        return _submission(first, name, (table.name,)), chain([first], rows)
    submission = Submission(
        return_id=LAYOUT.return_id, tables=(table.name,), year=None, la_code=None
    )
    return submission, beside(chain([first], rows), "of")


def _read_xml(stream: BufferedReader, name: str) -> Rows:
    elements = iter(Elements(stream, name, ("Header", "Person")))
    tag, element = next(elements, ("", None))
    if tag != "Header":
        raise FileRefused(f"The file {name} has no header; export it again.")
    header = row_of(element, _HEADER, 1)
    return _submission(header, name, _TABLES), _rows(header, elements)


def _rows(header: Row, elements: Iterator[tuple[str, Element]]) -> Iterator[Row]:
    yield header
    persons = (element for tag, element in elements if tag == "Person")
    for number, element in enumerate(persons, start=1):
        row = row_of(element, _PERSON, number)
        yield with_nested(named(row, reference(row.values), str(number)))


def _submission(header: Row, name: str, tables: tuple[str, ...]) -> Submission:
    year, la_code = as_whole(header.values.get("year") or ""), header.values.get("la_code") or ""
    if not year or not re.fullmatch(r"[0-9]{3}", la_code):
        raise FileRefused(
            f"The header of the file {name} does not say which year and authority it is for; "
            "export it again."
        )
    return Submission(
        return_id=LAYOUT.return_id,
        tables=tables,
        year=AcademicYear(year - 1),
        reference_on=as_day(header.values.get("reference_on") or ""),
        la_code=la_code,
    )


def records(record: Record, _: Submission) -> Iterator[Record]:
    """The record and all that are nested in it, each by itself; the header is of no person."""
    if record.table != HEADER.name:
        yield Record(record.table, record.number, record.values)
        for each in record.nested:
            yield from records(each, _)


RETURN = Return(
    return_id=LAYOUT.return_id,
    name="SEN2 return",
    layout=LAYOUT,
    recognise=recognise,
    read=read,
    checks=gathered(checks),
    records=records,
    tell=tell,
    companions=("header", "person", "request", "assessment", "named_plan", "active_plan"),
    undated=tuple(table.name for table in (PERSON, *OF_PERSONS)),
    dated_by="the sen2 file",
)
