"""Fault reports: what is in them, and that nothing in them is ever a formula or markup."""

import io
from dataclasses import replace
from datetime import date
from typing import Any

import openpyxl

from headway.publishing.fault_report import COLUMNS, FaultLine, FaultReport, as_excel
from headway.publishing.html import render_faults

LINE = FaultLine(
    return_name="school census",
    period="2022/23 spring",
    file="census.xml",
    table="pupil",
    row=7,
    field="ethnicity",
    value="WXYZ",
    rule="HW-SC-07",
    severity="warning",
    what_is_wrong="The code is none.",
    what_to_do="Enter a code.",
)
REPORT = FaultReport(
    area_name="Invented",
    school="0002001",
    made_on=date(2026, 11, 25),
    lines=(LINE, replace(LINE, row=8), replace(LINE, rule="HW-SC-01", severity="error")),
)


def sheets(report: FaultReport) -> Any:
    return openpyxl.load_workbook(io.BytesIO(as_excel(report)))


def test_a_workbook_has_a_row_for_each_fault_and_one_for_each_rule() -> None:
    book = sheets(REPORT)
    header, first, *_ = book["Faults"].values
    assert header == COLUMNS
    assert first[3:8] == ("pupil", 7, "ethnicity", "WXYZ", "HW-SC-07")
    assert [row[1:4] for row in list(book["By rule"].values)[1:]] == [
        ("HW-SC-07", "warning", 2),
        ("HW-SC-01", "error", 1),
    ]
    assert "1 errors." in book["Read this"]["A3"].value


def test_a_text_that_looks_like_a_formula_is_a_text() -> None:
    report = replace(REPORT, lines=(replace(LINE, value="=1+1", file="@SUM(A1).csv"),))
    row = list(sheets(report)["Faults"].iter_rows())[1]
    assert [(cell.value, cell.data_type) for cell in (row[2], row[6])] == [
        ("@SUM(A1).csv", "s"),
        ("=1+1", "s"),
    ]


def test_a_page_shows_all_text_as_it_is_written() -> None:
    page = render_faults(replace(REPORT, lines=(replace(LINE, value="<b>x</b>"),)))
    assert "&lt;b&gt;x&lt;/b&gt;" in page
    assert "<b>" not in page
    assert "school 0002001" in page
    assert "25 November 2026" in page


def test_the_same_report_gives_the_same_bytes() -> None:
    assert as_excel(REPORT) == as_excel(REPORT)
