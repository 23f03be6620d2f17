"""Reads a common transfer file: the children whom one school sends to another."""

import re
from collections.abc import Iterator
from io import BufferedReader

from headway.collections.checks import gathered
from headway.collections.returns.common_transfer_file import checks
from headway.collections.returns.common_transfer_file.layout import (
    DESTINATION,
    LAYOUT,
    PUPIL,
    SOURCE,
)
from headway.collections.returns.common_transfer_file.records import records
from headway.collections.rows import Row, Text
from headway.collections.statutory_return import Return, Rows
from headway.collections.submission import Submission
from headway.collections.typed import as_whole
from headway.collections.xml_rows import Element, Elements, Shape, row_of
from headway.errors import FileRefused
from headway.vocabulary.years import AcademicYear

_ROOT = re.compile(rb"<(?:[\w.-]+:)?CTfile[\s>]")
_TABLES = tuple(table.name for table in LAYOUT.tables)
_SCHOOLS = {
    "SourceSchool": Shape(SOURCE, LAYOUT),
    "DestSchool": Shape(DESTINATION, LAYOUT),
}
_PUPIL = Shape(PUPIL, LAYOUT)
_SCHOOL = re.compile(r"[0-9]{7}")


def recognise(head: bytes) -> tuple[str, ...]:
    """Its tables, where the file says of itself that it is a common transfer file."""
    return _TABLES if _ROOT.search(head) else ()


def read(stream: BufferedReader, name: str) -> Rows:
    """The submission, from the header, and one row per child.

    Raises:
        FileRefused: The header is not whole, or there is no child in the file.
    """
    elements = iter(Elements(stream, name, (*_SCHOOLS, "Pupil")))
    schools: dict[str, Text] = {}
    for tag, element in elements:
        if tag == "Pupil":
            return _submission(schools, name), _rows(element, elements)
        schools[tag] = row_of(element, _SCHOOLS[tag], 1).values
    raise FileRefused(f"The file {name} holds no child; export it again.")


def _rows(element: Element, elements: Iterator[tuple[str, Element]]) -> Iterator[Row]:
    number = 1
    yield row_of(element, _PUPIL, number)
    for tag, element in elements:
        if tag == "Pupil":
            number += 1
            yield row_of(element, _PUPIL, number)


def _submission(schools: dict[str, Text], name: str) -> Submission:
    """Whose file it is: the school's that it is for, else that which sends it."""
    source, destination = schools.get("SourceSchool", {}), schools.get("DestSchool", {})
    numbers = [
        (each.get("la_code") or "") + (each.get("establishment") or "")
        for each in (destination, source)
    ]
    laestab = next((number for number in numbers if _SCHOOL.fullmatch(number)), None)
    year = as_whole(source.get("academic_year") or "")
    if laestab is None or not year:
        raise FileRefused(
            f"The header of the file {name} does not say from which school to which it goes, or in "
            "which academic year; export it again."
        )
    is_ours = numbers[1][:3] == laestab[:3]
    return Submission(
        return_id=LAYOUT.return_id,
        tables=_TABLES,
        year=AcademicYear(year),
        la_code=laestab[:3],
        laestab=numbers[1] if is_ours and _SCHOOL.fullmatch(numbers[1]) else laestab,
    )


RETURN = Return(
    return_id=LAYOUT.return_id,
    name="common transfer file",
    layout=LAYOUT,
    recognise=recognise,
    read=read,
    checks=gathered(checks),
    records=records,
)
