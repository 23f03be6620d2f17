"""The primary years' checks: the files say what is true of each child, near what England saw."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from headway.synthetic.people import Child
from headway.synthetic.primary import key_stage_1, phonics, predicted, tables_check
from tests.unit.synthetic.conftest import Written


def rows_of(small: Written, return_id: str) -> list[dict[str, str]]:
    """Every row of a return but for those with a planted fault."""
    planted = {each.child for each in small.borough.faults.all if each.return_id == return_id}
    wrong = {upn for child in small.borough.children if child.number in planted
             for _, upn in child.upns}  # fmt: skip
    found = []
    for path in small.files:
        if return_id in path.parts:
            with path.open(encoding="utf-8", newline="") as lines:
                found += list(csv.DictReader(lines))
    return [row for row in found if _upn(row) not in wrong]


def _upn(row: dict[str, str]) -> str:
    return row.get("UPN") or row["Phonics_UPN"]


def child_of(small: Written) -> Callable[[dict[str, str]], Child]:
    by_upn = {upn: child for child in small.borough.children for _, upn in child.upns}
    return lambda row: by_upn[_upn(row)]


def test_the_phonics_file_says_what_each_child_got(small: Written) -> None:
    child, rows = child_of(small), rows_of(small, "phonics")
    assert len(rows) > 100
    for row in rows:
        result = phonics(child(row), again=row["Phonics_NCYEARACTUAL"] == "2")
        assert result is not None
        mark = row["Phonics_PHONICS_MARK"]
        assert (result.outcome, result.mark) == (
            row["Phonics_PHONICS_OUTCOME"], int(mark) if mark else None,
        )  # fmt: skip


def test_only_who_did_not_meet_the_standard_takes_phonics_again(small: Written) -> None:
    for child in small.borough.children:
        first, again = phonics(child, again=False), phonics(child, again=True)
        assert first is not None
        assert (again is None) == (first.outcome == "Wa")


def test_key_stage_1_and_the_tables_check_say_what_each_child_got(small: Written) -> None:
    child = child_of(small)
    for row in rows_of(small, "key_stage_1"):
        told = [row[f"{name}_OUTCOME"] for name in ("READ", "WRIT", "MATH", "SCI")]
        assert told == list(key_stage_1(child(row)).values())
    for row in rows_of(small, "multiplication_check"):
        mark, reason = tables_check(child(row))
        assert (row["FormMark"], row["ReasonNotTakingCheck"]) == (
            "" if mark is None else str(mark), reason,
        )  # fmt: skip


def test_progress_at_key_stage_2_is_against_one_prediction_a_group(small: Written) -> None:
    rows = [row for row in rows_of(small, "key_stage_2") if row["KS2READPRED_EM"]]
    by_group = {(row["KS1AVERAGE_GRP_P"], row["KS2READPRED_EM"]) for row in rows}
    assert len(by_group) == len({group for group, _ in by_group}) > 3
    child = child_of(small)
    for row in rows:
        assert int(row["KS1AVERAGE_GRP_P"]) == predicted(child(row)).group


@pytest.mark.parametrize(
    ("low", "high", "is_reached"),
    [
        (70, 88, lambda child: phonics(child, again=False).outcome == "Wa"),
        (58, 80, lambda child: key_stage_1(child)["reading"] in ("EXS", "GDS")),
        (15, 45, lambda child: tables_check(child)[0] == 25),
    ],
    ids=["phonics", "reading at key stage 1", "full marks in the tables check"],
)
def test_as_many_reach_a_standard_as_somewhere_in_england(
    small: Written, low: int, high: int, is_reached: Callable[[Child], bool]
) -> None:
    """England: phonics 75 to 82 per cent, reading 68, full marks 27 to 34 (2022 to 2024)."""
    children = [child for child in small.borough.children if child.enrolments]
    share = 100 * sum(map(is_reached, children)) / len(children)
    assert low <= share <= high


def test_a_workforce_file_holds_staff_and_vacancies_of_the_school(small: Written) -> None:
    files = [path for path in small.files if "school_workforce_census" in path.parts]
    years = {_year(path) for path in files}
    assert len(files) == len(years) * len(small.borough.schools)
    assert any("<Vacancy>" in path.read_text("utf-8") for path in files)


def _year(path: Path) -> str:
    return path.parent.name
