"""One return in every form that it may come in reads as the same records."""

from datetime import date

import pytest

from headway.collections.returns.key_stage_2.layout import RESULT
from headway.collections.rows import Record
from tests.unit.collections.invented_files import LA, SCHOOL, census, csv_text, opened, pupil, upn
from tests.unit.collections.opening.workbook_files import KINDS, Cell

CHILD = {
    "academic_year": "2022/2023", "upn": upn(1), "surname": "Zoë-Renée", "forename": "Child",
    "born_on": "2012-05-01", "la_code": LA, "laestab": SCHOOL, "read_score": "104",
    "maths_score": "99", "writing_outcome": "EXS", "is_eligible": "1",
}  # fmt: skip
TEXT = csv_text(RESULT, CHILD)
IN_CELLS: dict[str, Cell] = {"born_on": date(2012, 5, 1), "read_score": 104, "is_eligible": True}


def plain() -> list[Record]:
    return list(opened(TEXT).records())


def cells(*above: list[Cell]) -> list[list[Cell]]:
    header: list[Cell] = [field.path for field in RESULT.fields]
    row: list[Cell] = [IN_CELLS.get(field.name, CHILD.get(field.name)) for field in RESULT.fields]
    return [*above, header, row]


def test_the_plain_file_is_read() -> None:
    (record,) = plain()
    assert (record.values["surname"], record.values["born_on"]) == ("Zoë-Renée", date(2012, 5, 1))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_any_encoding_reads_the_same(encoding: str) -> None:
    assert list(opened(TEXT.encode(encoding)).records()) == plain()


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_semicolons_and_tabs_read_the_same(delimiter: str) -> None:
    assert list(opened(TEXT.replace(",", delimiter)).records()) == plain()


def test_blank_lines_above_the_header_are_counted_and_no_more() -> None:
    (record,) = opened("\n\n" + TEXT).records()
    assert record.number == 4
    assert record.values == plain()[0].values


@pytest.mark.parametrize("kind", KINDS)
def test_a_workbook_reads_the_same_as_its_csv(kind: str) -> None:
    reading = opened(KINDS[kind]({"Results": cells()}))
    assert list(reading.records()) == plain()
    assert reading.said == ("sheet “Results”",)


@pytest.mark.parametrize("kind", KINDS)
def test_the_sheet_that_is_a_return_is_found_and_a_hidden_one_is_not_read_and_named(
    kind: str,
) -> None:
    notes: list[list[Cell]] = [["Made on Monday"], ["for the authority"]]
    sheets = {"Old results": cells(), "Notes": notes, "Results": cells()}
    reading = opened(KINDS[kind](sheets, hidden=("Old results",)))
    assert list(reading.records()) == plain()
    assert reading.said == ("sheet “Results”", "hidden and not read: “Old results”")


def test_a_row_of_a_workbook_has_the_number_that_the_workbook_shows() -> None:
    (record,) = opened(KINDS["xlsx"]({"Results": cells([None], [None])})).records()
    assert record.number == 4


def test_a_formula_in_a_cell_is_text_and_is_never_worked_out() -> None:
    for text in ("=1+1", "+1", "-1", "@SUM(A1)"):
        (record,) = opened(csv_text(RESULT, CHILD | {"surname": text})).records()
        assert record.values["surname"] == text


@pytest.mark.parametrize("encoding", ["utf-16", "windows-1252", "iso-8859-1"])
def test_xml_is_read_in_the_encoding_that_it_declares(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>' + census(pupil(surname="Renée"))
    (child,) = opened(text.encode(encoding)).records()
    assert child.values["surname"] == "Renée"
