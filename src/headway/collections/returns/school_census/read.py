"""Reads a school census file: one XML file per school per term."""

import re
from collections.abc import Iterator
from io import BufferedReader

from headway.collections.checks import gathered
from headway.collections.returns.school_census import checks
from headway.collections.returns.school_census.layout import (
    LAYOUT,
    PUPIL_NO_LONGER_ON_ROLL,
    PUPIL_ON_ROLL,
)
from headway.collections.returns.school_census.records import records
from headway.collections.rows import Row
from headway.collections.statutory_return import Return, Rows
from headway.collections.submission import Submission
from headway.collections.typed import as_day, as_whole
from headway.collections.xml_rows import Element, Elements, Shape, row_of
from headway.errors import FileRefused
from headway.vocabulary.years import AcademicYear

TERMS = {"AUT": "autumn", "SPR": "spring", "SUM": "summer"}

_COLLECTION = re.compile(rb"<(?:[\w.-]+:)?Collection>\s*SC")
_SHAPES = {
    table.path.rpartition("/")[2]: Shape(table, LAYOUT)
    for table in (PUPIL_ON_ROLL, PUPIL_NO_LONGER_ON_ROLL)
}
_TABLES = tuple(table.name for table in LAYOUT.tables)
_HEADER = Shape(LAYOUT.table("header"), LAYOUT)


def recognise(head: bytes) -> tuple[str, ...]:
    """Its tables, where the file says of itself that it is a school census."""
    return _TABLES if _COLLECTION.search(head) else ()


def read(stream: BufferedReader, name: str) -> Rows:
    """The submission, from the header, and one row per child, on the roll or just left.

    Raises:
        FileRefused: The header is not whole, or there is no child in the file.
    """
    elements = iter(Elements(stream, name, ("Header", "School", *_SHAPES)))
    header: dict[str, str | None] = {}
    for tag, element in elements:
        if tag in _SHAPES:
            submission = _submission(header, name)
            return submission, _rows(tag, element, elements)
        # The layout's one table spans both elements.
        found = row_of(element, _HEADER, 1).values
        header.update({key: text for key, text in found.items() if text})
    raise FileRefused(f"The file {name} holds no child; export it again.")


def _rows(tag: str, element: Element, elements: Iterator[tuple[str, Element]]) -> Iterator[Row]:
    number = 1
    yield row_of(element, _SHAPES[tag], number)
    for tag, element in elements:
        shape = _SHAPES.get(tag)
        if shape is not None:
            number += 1
            yield row_of(element, shape, number)


def _submission(header: dict[str, str | None], name: str) -> Submission:
    term, year = header.get("term") or "", as_whole(header.get("year") or "")
    day = as_day(header.get("reference_on") or "")
    la_code, establishment = header.get("la_code") or "", header.get("establishment") or ""
    laestab = la_code + establishment
    if term not in TERMS or not year or not day or not re.fullmatch(r"[0-9]{7}", laestab):
        raise FileRefused(
            f"The header of the file {name} does not say which school, term, year and census "
            "day it is for; export it again."
        )
    return Submission(
        return_id=LAYOUT.return_id,
        tables=_TABLES,
        year=AcademicYear(year if term == "AUT" else year - 1),
        term=TERMS[term],
        reference_on=day,
        la_code=la_code,
        laestab=laestab,
        school_name=header.get("school_name"),
        phase=header.get("phase"),
    )


RETURN = Return(
    return_id=LAYOUT.return_id,
    name="school census",
    layout=LAYOUT,
    recognise=recognise,
    read=read,
    checks=gathered(checks),
    records=records,
)
