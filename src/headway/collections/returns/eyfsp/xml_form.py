"""The XML form of the profile return: children under their school, goals as assessments.

A child is an element ``Pupil``; a goal is a ``StageAssessment`` whose subject and component are
those of the goal's column (COM and E01). What stands around them is not looked at: the names of
those elements are not confirmed.
"""

import re
from collections.abc import Iterator
from io import BufferedReader

from headway.collections.layout import Layout, Table
from headway.collections.rows import Row
from headway.collections.statutory_return import Rows
from headway.collections.submission import Submission
from headway.collections.typed import as_whole
from headway.collections.xml_rows import Element, Elements
from headway.errors import FileRefused
from headway.vocabulary.years import AcademicYear

_COLLECTION = re.compile(
    rb"<(?:[\w.-]+:)?Collection>\s*(?:EYFSP|FSP|Early Years Foundation Stage P)"
)
_CHILD = {
    "UPN": "upn", "Surname": "surname", "Forename": "forename", "DOB": "born_on", "Sex": "sex",
    "Gender": "sex", "URN": "urn",
}  # fmt: skip
_SCHOOL = ("LEA", "Estab")


def is_xml_form(head: bytes) -> bool:
    """Whether a file beginning so says of itself that it is the return."""
    return bool(_COLLECTION.search(head))


def read_xml(stream: BufferedReader, name: str, layout: Layout, table: Table) -> Rows:
    """The submission, from the header, and one row per child.

    Raises:
        FileRefused: The file does not say its year and authority before its first child, or
            there is no child in it.
    """
    elements = iter(Elements(stream, name, ("CollectionDetails", *_SCHOOL, "Pupil")))
    school: dict[str, str] = {}
    year: int | None = None
    for tag, element in elements:
        if tag == "CollectionDetails":
            year = as_whole(_texts(element).get("Year", ""))
        elif tag in _SCHOOL:
            school[tag] = (element.text or "").strip()
        elif not year or not re.fullmatch(r"[0-9]{3}", school.get("LEA", "")):
            raise FileRefused(
                f"The file {name} does not say its year and authority before its first child; "
                "export it again."
            )
        else:
            # The return is of the academic year that ends in the year it names.
            submission = Submission(
                return_id=layout.return_id,
                tables=(table.name,),
                year=AcademicYear(year - 1),
                la_code=school["LEA"],
            )
            return submission, _rows(element, elements, school, year, table)
    raise FileRefused(f"The file {name} holds no child; export it again.")


def _rows(
    element: Element,
    elements: Iterator[tuple[str, Element]],
    school: dict[str, str],
    year: int,
    table: Table,
) -> Iterator[Row]:
    goals = frozenset(field.name for field in table.fields)
    number = 1
    yield _row(element, school, year, number, goals)
    for tag, element in elements:
        if tag in _SCHOOL:
            school[tag] = (element.text or "").strip()
        elif tag == "Pupil":
            number += 1
            yield _row(element, school, year, number, goals)


def _row(
    element: Element, school: dict[str, str], year: int, number: int, goals: frozenset[str]
) -> Row:
    values: dict[str, str | None] = {
        "academic_year": f"{year - 1}/{year}",
        "la_code": school.get("LEA"),
        "establishment": school.get("Estab"),
        "laestab": school.get("LEA", "") + school.get("Estab", ""),
    } | dict.fromkeys(_CHILD.values())
    values |= {_CHILD[tag]: text or None for tag, text in _texts(element).items() if tag in _CHILD}
    for each in element.iter("{*}StageAssessment"):
        said = _texts(each)
        goal = f"{said.get('Subject')}_{said.get('Component')}".lower()
        if goal in goals:
            values[goal] = said.get("Result") or None
    return Row("profile", number, values)


def _texts(element: Element) -> dict[str, str]:
    """What stands in the elements directly within one, by their names."""
    return {child.tag.rpartition("}")[2]: (child.text or "").strip() for child in element}
