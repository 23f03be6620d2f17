"""Calculating and asking, at the command line, as people in their roles."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from headway.cli.app import run
from headway.jobs.calculate import calculate
from headway.measures.library import MEASURES
from headway.store import editions
from headway.store.workspace import open_workspace
from tests.reference.records import SCHOOL
from tests.reference.workspace import with_records
from tests.unit.measures.conftest import borough
from tests.unit.measures.invented import RECORDS

__all__ = ["borough"]


@pytest.fixture
def as_analyst(monkeypatch: pytest.MonkeyPatch, borough: Path) -> None:
    monkeypatch.setenv("LOGNAME", "analyst")
    monkeypatch.setenv("HEADWAY_WORKSPACE", str(borough))


def printed(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, object]]:
    assert run([*words, "--format", "json"]) == 0
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.usefixtures("as_analyst")
def test_measure_prints_a_figure_by_group(capsys: pytest.CaptureFixture[str]) -> None:
    rows = printed(capsys, "measure", "ks2_rwm_expected", "--by", "sex", "--years", "2023")
    assert [(row["group"], row["n"], row["value"]) for row in rows] == [
        ("sex: F", 3, 66.7),
        ("sex: M", 2, 50.0),
    ]


@pytest.mark.usefixtures("as_analyst")
def test_measure_without_a_name_lists_every_measure(capsys: pytest.CaptureFixture[str]) -> None:
    rows = printed(capsys, "measure")
    assert [row["measure"] for row in rows] == list(MEASURES)


@pytest.mark.usefixtures("as_analyst")
def test_a_measure_of_nobody_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["measure", "early_years_lowest_20_percent_gap", "--lens", "in-care"]) == 0
    assert "There is no figure" in capsys.readouterr().err


@pytest.mark.usefixtures("as_analyst")
def test_what_stands_below_a_table_keeps_its_capitals(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["measure", "attainment_8", "--lens", "in-care"]) == 0
    assert "Children in our care on 31 March." in capsys.readouterr().out


@pytest.mark.usefixtures("as_analyst")
def test_receipt_prints_how_a_figure_of_a_school_was_worked_out(
    capsys: pytest.CaptureFixture[str],
) -> None:
    rows = printed(capsys, "receipt", "ks2_rwm_expected", "--year", "2023", "--school", "900001")
    said = {str(row["what"]): row["is"] for row in rows}
    assert said["counted"] == "4 pupils"
    assert said["value"] == "75.0%"
    assert str(said["from file"]).startswith("file-of-ks2")
    words = ("receipt", "ks2_rwm_expected", "--year", "2023", "--school", SCHOOL)
    assert printed(capsys, *words) == rows


@pytest.mark.usefixtures("as_analyst")
def test_a_receipt_says_what_was_set_aside_when_its_files_were_loaded(
    capsys: pytest.CaptureFixture[str],
) -> None:
    rows = printed(capsys, "receipt", "attainment_8", "--year", "2023")
    (said,) = [str(row["is"]) for row in rows if row["what"] == "set aside when loaded"]
    assert said.startswith("2: The result has neither a GCSE (9 to 1) grade nor points")


@pytest.mark.usefixtures("as_analyst")
def test_a_receipt_of_a_rate_says_what_it_is_out_of(capsys: pytest.CaptureFixture[str]) -> None:
    rows = printed(capsys, "receipt", "suspension_rate", "--year", "2023")
    said = {str(row["what"]): row["is"] for row in rows}
    assert (said["value"], said["numerator"], said["denominator"]) == ("75.00", "3", "4")


@pytest.mark.usefixtures("as_analyst")
def test_on_screen_a_receipt_counts_files_alike_and_elsewhere_names_each(
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = ["receipt", "overall_absence", "--year", "2023"]
    every = [str(row["is"]) for row in printed(capsys, *words) if row["what"] == "from file"]
    assert [line.split()[0] for line in every] == ["another-absence_term", "file-of-absence_term"]
    assert run(words) == 0
    shown = capsys.readouterr().out
    assert "2 files: School census 2022/23 summer" in shown
    assert "another-absence_term" not in shown


@pytest.mark.usefixtures("as_analyst")
def test_reconcile_says_that_nothing_is_published_of_an_invented_authority(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["reconcile"]) == 0
    shown = capsys.readouterr()
    assert "RWMEXP" in shown.out
    assert "it is invented" in shown.err


@pytest.mark.usefixtures("as_analyst")
@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        ("measure attainment8", 3, "attainment_8"),
        ("measure gld", 3, "good_level_of_development"),
        ("measure p8", 3, "progress_8"),
        ("measure xyzzy", 3, "suspension_rate"),
        ("measure attainment_8 --by xyzzy", 3, "ethnicity_major"),
        ("measure attainment_8 --by fsm7", 3, "fsm6"),
        ("measure attainment_8 --level borough", 3, "authority"),
        ("measure attainment_8 --lens everyone", 3, "schooled"),
        ("measure progress_8 --years 2025-2026", 5, "Key Stage 2"),
        ("receipt progress_8 --year 2025", 5, "Key Stage 2"),
        ("receipt attainment_8 --year 2022-2023", 2, "one year"),
        ("receipt attainment_8 --year 2023 --group sex", 2, "fsm6=yes"),
        ("receipt attainment_8 --year 2023 --group sex=X", 2, "F, M"),
        ("receipt attainment_8 --year 2023 --school 1", 3, "school here"),
    ],
)
def test_what_cannot_be_answered_is_one_sentence_and_a_code(
    capsys: pytest.CaptureFixture[str], words: str, code: int, sentence: str
) -> None:
    assert run(words.split()) == code
    shown = capsys.readouterr()
    assert sentence in shown.err
    assert shown.out == ""


@pytest.mark.parametrize(
    ("user", "words", "code"),
    [
        ("head", "measure ks2_rwm_expected", 6),
        ("head", "measure ks2_rwm_expected --level school", 0),
        ("head", "calculate", 6),
        ("head", "reconcile", 6),
        ("virtual", "measure ks2_rwm_expected", 6),
        ("virtual", "measure ks2_rwm_expected --lens in-care", 0),
        ("member", "measure ks2_rwm_expected", 6),
        ("stranger", "measure ks2_rwm_expected", 6),
        ("stranger", "calculate", 6),
    ],
)
def test_each_role_gets_what_is_its_own(
    monkeypatch: pytest.MonkeyPatch, borough: Path, user: str, words: str, code: int
) -> None:
    monkeypatch.setenv("LOGNAME", user)
    assert run([*words.split(), "--workspace", str(borough)]) == code


def test_calculating_before_there_are_records_says_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "analyst")
    assert run(["calculate", "--workspace", str(tmp_path)]) == 8
    assert "headway init" in capsys.readouterr().err


def test_a_calculation_that_is_killed_leaves_the_last_edition(tmp_path: Path) -> None:
    made = with_records(tmp_path, RECORDS)
    calculate(made.folder, "analyst")
    before = editions.current_name(made)
    program = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from headway.jobs.calculate import calculate\n"
        "steps = []\n"
        "def told(step):\n"
        "    steps.append(step)\n"
        "    if len(steps) == int(sys.argv[2]): os.kill(os.getpid(), 9)\n"
        "calculate(Path(sys.argv[1]), 'analyst', told)\n"
    )
    for step in ("1", "2", "3"):
        ended = subprocess.run([sys.executable, "-c", program, str(made.folder), step], check=False)
        assert ended.returncode == -9
        assert editions.current_name(open_workspace(made.folder)) == before
    assert calculate(made.folder, "analyst").edition > before


def test_the_records_are_carried_into_the_new_edition(borough: Path) -> None:
    with editions.current(open_workspace(borough)) as edition:
        assert {"ks2", "ks4_subject", "absence_term", "figure", "fact_key_stage_2"} <= set(
            edition.tables()
        )
        assert edition.rows("SELECT laestab FROM school ORDER BY laestab")[0] == (SCHOOL,)
