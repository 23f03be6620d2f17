"""Fault reports of a workspace: one for each school, without a word about who a child is."""

import io
from pathlib import Path

import openpyxl
import pytest

from headway.collections.returns.key_stage_2.layout import RESULT
from headway.jobs.fault_reports import write_reports
from headway.jobs.faults import faults
from headway.jobs.load import load
from headway.store.workspace import Workspace
from tests.unit.collections.invented_files import LA, SCHOOL, census, csv_text, pupil, upn
from tests.unit.collections.opening.workbook_files import xlsx
from tests.unit.jobs.test_load import made, written

CHILD = {
    "academic_year": "2022/2023", "upn": upn(1), "surname": "Inventedname", "forename": "Child",
    "born_on": "2012-05-01", "la_code": LA, "laestab": SCHOOL, "read_score": "104",
    "is_eligible": "1",
}  # fmt: skip


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    monkeypatch.delenv("HEADWAY_KEY_FILE", raising=False)
    return made(tmp_path)


def test_every_school_gets_a_report_and_what_is_of_no_school_one(
    opened: Workspace, tmp_path: Path
) -> None:
    other = CHILD | {"laestab": "0002002", "writing_outcome": "XYZ", "upn": upn(2)}
    nobody = CHILD | {"laestab": "school", "upn": upn(3)}
    text = csv_text(RESULT, CHILD | {"sex": "Q"}, other, nobody)
    list(load(opened.folder, [written(tmp_path, "ks2.csv", text)]))
    paths = write_reports(opened.folder, excel=tmp_path / "out", html=tmp_path / "out")
    assert sorted(path.name for path in paths) == [
        f"{name}.{ending}" for name in ("0002001", "0002002", "no-school")
        for ending in ("html", "xlsx")
    ]  # fmt: skip
    book = openpyxl.load_workbook(io.BytesIO((tmp_path / "out" / f"{SCHOOL}.xlsx").read_bytes()))
    (line,) = list(book["Faults"].values)[1:]
    assert line[4:7] == (2, "sex", "Q")


def test_a_value_is_shown_only_where_the_field_says_nothing_of_who_a_child_is(
    opened: Workspace, tmp_path: Path
) -> None:
    children = (
        pupil(1, upn="SECRET1"),
        pupil(2, postcode="SECRET2", ethnicity="WXYZ"),
        pupil(3, language="a language that nobody has written down"),
    )
    list(load(opened.folder, [written(tmp_path, "census.xml", census(*children))]))
    write_reports(opened.folder, SCHOOL, html=tmp_path / "report.html")
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "WXYZ" in page
    assert "too long to show" in page
    for secret in ("SECRET1", "SECRET2", "Inventedname", "nobody has written", upn(2)):
        assert secret not in page
    assert not any(fault.value for fault in faults(opened.folder))


def test_a_fault_in_a_workbook_shows_what_stands_in_the_workbook(
    opened: Workspace, tmp_path: Path
) -> None:
    header, row = csv_text(RESULT, CHILD | {"sex": "Q"}).splitlines()
    path = tmp_path / "ks2.xlsx"
    path.write_bytes(xlsx({"Results": [[], header.split(","), row.split(",")]}))
    list(load(opened.folder, [path]))
    (fault,) = faults(opened.folder, with_values=True)
    assert (fault.row, fault.field, fault.value) == (3, "sex", "Q")
