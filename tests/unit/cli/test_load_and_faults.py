"""``headway init``, ``load`` and ``faults`` as they are typed."""

import csv
import io
from pathlib import Path

import pytest

from headway.cli.app import run
from tests.unit.collections.invented_files import LA, SCHOOL, census, pupil


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("HEADWAY_KEY_FILE", raising=False)
    monkeypatch.setenv("HEADWAY_WORKSPACE", str(tmp_path / "workspace"))
    assert run(["init", str(tmp_path / "workspace"), "--la", LA, "--name", "Invented"]) == 0
    return tmp_path / "workspace"


@pytest.mark.usefixtures("workspace")
def test_faults_are_counted_and_are_no_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "census.xml").write_text(census(pupil(1), pupil(2, sex="9", postcode="X")), "utf-8")
    assert run(["load", str(tmp_path / "census.xml"), "--format", "csv"]) == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (row["school"], row["rows"], row["warnings"]) == (SCHOOL, "2", "2")
    assert run(["faults", "--school", SCHOOL, "--format", "csv"]) == 0
    found = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [(row["row"], row["field"]) for row in found] == [("2", "sex"), ("2", "postcode")]


@pytest.mark.usefixtures("workspace")
def test_a_refused_file_is_said_in_a_sentence_and_ends_with_four(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "census.xml").write_text(census(pupil())[:-30], "utf-8")
    assert run(["load", str(tmp_path / "census.xml")]) == 4
    assert "was cut off or damaged" in capsys.readouterr().err


def test_loading_without_a_workspace_says_how_to_make_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HEADWAY_WORKSPACE", str(tmp_path / "nowhere"))
    assert run(["load", str(tmp_path)]) == 8
    assert "headway init" in capsys.readouterr().err


@pytest.mark.usefixtures("workspace")
def test_what_is_no_return_in_a_folder_is_named_and_no_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "returns"
    folder.mkdir()
    (folder / "notes.txt").write_text("Sent on Monday.", "utf-8")
    assert run(["load", str(folder)]) == 4
    assert "There is no return to load" in capsys.readouterr().err
    (folder / "census.xml").write_text(census(pupil()), "utf-8")
    assert run(["load", str(folder)]) == 0
    assert "Files loaded: 1; no returns: 1 (notes.txt)." in capsys.readouterr().err


@pytest.mark.usefixtures("workspace")
def test_reports_are_written_where_they_are_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "census.xml").write_text(census(pupil(ethnicity="WXYZ")), "utf-8")
    assert run(["load", str(tmp_path / "census.xml")]) == 0
    one, many = tmp_path / "one.xlsx", tmp_path / "many"
    assert run(["faults", "--school", SCHOOL, "--excel", str(one)]) == 0
    assert run(["faults", "--html", str(many)]) == 0
    assert "Reports written: 1." in capsys.readouterr().err
    assert one.is_file()
    assert [path.name for path in many.iterdir()] == [f"{SCHOOL}.html"]


@pytest.mark.usefixtures("workspace")
def test_a_file_name_that_looks_like_a_formula_is_none_in_what_is_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "=1+1.xml").write_text(census(pupil(ethnicity="WXYZ")), "utf-8")
    assert run(["load", str(tmp_path / "=1+1.xml")]) == 0
    capsys.readouterr()
    assert run(["faults", "--format", "csv"]) == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert row["file"] == "'=1+1.xml"
