"""Reads a school workforce census file: one XML file per school, in November."""

import re
from collections.abc import Iterator
from io import BufferedReader

from headway.collections.checks import gathered
from headway.collections.returns.school_workforce_census import checks
from headway.collections.returns.school_workforce_census.layout import (
    HEADER,
    LAYOUT,
    MEMBER,
    VACANCY,
)
from headway.collections.returns.school_workforce_census.records import records
from headway.collections.rows import Row
from headway.collections.statutory_return import Return, Rows
from headway.collections.submission import Submission
from headway.collections.typed import as_day, as_whole
from headway.collections.xml_rows import Element, Elements, Shape, row_of
from headway.errors import FileRefused
from headway.vocabulary.years import AcademicYear

_COLLECTION = re.compile(rb"<(?:[\w.-]+:)?(?:Collection>\s*School Workforce|SchoolWorkforceMember)")
_TABLES = tuple(table.name for table in LAYOUT.tables)
_HEADER = Shape(HEADER, LAYOUT)
_SHAPES = {
    "SchoolWorkforceMember": Shape(MEMBER, LAYOUT),
    "Vacancy": Shape(VACANCY, LAYOUT),
}


def recognise(head: bytes) -> tuple[str, ...]:
    """Its tables, where the file says of itself that it is a school workforce census."""
    return _TABLES if _COLLECTION.search(head) else ()


def read(stream: BufferedReader, name: str) -> Rows:
    """The submission, from the header, and one row per member of staff and per vacancy.

    Raises:
        FileRefused: The header is not whole, or there is nobody in the file.
    """
    elements = iter(Elements(stream, name, ("Header", *_SHAPES)))
    submission: Submission | None = None
    for tag, element in elements:
        if tag == "Header":
            submission = _submission(row_of(element, _HEADER, 1), name)
        elif submission is None:
            break
        else:
            return submission, _rows(tag, element, elements)
    if submission is None:
        raise FileRefused(f"The file {name} has no header before its staff; export it again.")
    raise FileRefused(f"The file {name} holds no member of staff; export it again.")


def _rows(tag: str, element: Element, elements: Iterator[tuple[str, Element]]) -> Iterator[Row]:
    number = 1
    yield row_of(element, _SHAPES[tag], number)
    for tag, element in elements:
        shape = _SHAPES.get(tag)
        if shape is not None:
            number += 1
            yield row_of(element, shape, number)


def _submission(header: Row, name: str) -> Submission:
    said = header.values
    year, day = as_whole(said.get("year") or ""), as_day(said.get("reference_on") or "")
    la_code = said.get("la_code") or ""
    laestab = la_code + (said.get("establishment") or "")
    if not year or not day or not re.fullmatch(r"[0-9]{7}", laestab):
        raise FileRefused(
            f"The header of the file {name} does not say which school, year and census day it is "
            "for; export it again."
        )
    return Submission(
        return_id=LAYOUT.return_id,
        tables=_TABLES,
        year=AcademicYear(year),
        la_code=la_code,
        laestab=laestab,
        reference_on=day,
    )


RETURN = Return(
    return_id=LAYOUT.return_id,
    name="school workforce census",
    layout=LAYOUT,
    recognise=recognise,
    read=read,
    checks=gathered(checks),
    records=records,
)
