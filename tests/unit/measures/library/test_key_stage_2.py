"""Key Stage 2 by subject: the lines, who is in no average, and progress from the file's groups."""

from typing import Any

import pytest

from headway.errors import NoMethod
from headway.measures.library import measure_named
from headway.vocabulary.years import AcademicYear
from tests.reference.on_the_engine import built
from tests.reference.records import SCHOOL, Row
from tests.unit.measures.library.asking import achieves, counts, value_of, why_not


@pytest.mark.parametrize("subject", ["reading", "maths", "gps"])
def test_a_test_is_met_at_100_and_high_at_110_and_neither_without_a_score(subject: str) -> None:
    # Source: DfE, Key stage 2 attainment, methodology: scaled scores from 80 to 120.
    for score, expected, higher in (
        (99, False, False), (100, True, False), (109, True, False), (110, True, True),
        (None, False, False),
    ):  # fmt: skip
        row = {f"{subject}_score": score}
        assert achieves(f"ks2_{subject}_expected", **row) is expected
        assert achieves(f"ks2_{subject}_higher", **row) is higher


def test_writing_and_science_are_judged_by_the_teacher() -> None:
    assert achieves("ks2_writing_expected", writing_outcome="EXS")
    assert not achieves("ks2_writing_higher", writing_outcome="EXS")
    assert achieves("ks2_writing_higher", writing_outcome="GDS")
    assert not achieves("ks2_writing_expected", writing_outcome="WTS")
    assert not achieves("ks2_writing_expected", writing_outcome=None)
    assert achieves("ks2_science_expected", science_outcome="EXS")
    assert not achieves("ks2_science_expected", science_outcome="HNM")


def test_a_pupil_without_a_score_is_in_no_average_and_the_receipt_says_so() -> None:
    assert value_of("ks2_reading_average_score", reading_score=None) is None
    reason = why_not("ks2_reading_average_score", eligible=True, reading_score=None)
    assert reason == "no scaled score"
    assert not counts("ks2_reading_expected", eligible=None)


def read(number: int, group: str | None, score: float, predicted: float, **more: Any) -> Row:
    return {
        "pupil_id": number, "laestab": SCHOOL, "year": 2018, "submission_id": "file",
        "row_number": number, "subject": "reading", "prior_group": group,
        "progress_score": score, "predicted": predicted, "in_progress": True, **more,
    }  # fmt: skip


def progress(*rows: Row) -> list[Row]:
    pupils = [
        {name: row[name] for name in ("pupil_id", "laestab", "year", "submission_id", "row_number")}
        for row in rows
    ]
    found = built("fact_key_stage_2", {"ks2": pupils, "ks2_subject": rows})
    return sorted(found, key=lambda row: row["pupil_id"])


def test_progress_is_the_score_less_what_the_file_predicts_for_the_group() -> None:
    # Source: DfE, Primary school accountability, technical guide.
    one, other, without = progress(
        read(1, "7", 104.0, 101.25), read(2, "7", 99.0, 101.25), read(3, None, 99.0, 101.25)
    )
    assert (one["reading_progress"], other["reading_progress"]) == (2_750_000, -2_250_000)
    assert without["reading_progress"] is None
    reason = why_not(
        "ks2_reading_progress", reading_in_progress=True, reading_group_predicts_two=False,
        reading_progress=None,
    )  # fmt: skip
    assert "no prior attainment group" in reason


def test_a_file_that_predicts_two_scores_for_a_group_gives_no_progress_and_says_why() -> None:
    found = progress(
        read(1, "7", 104.0, 101.25), read(2, "7", 99.0, 101.5), read(3, "8", 99.0, 103.0)
    )
    assert [row["reading_progress"] for row in found] == [None] * 3
    assert all(row["reading_group_predicts_two"] for row in found)
    reason = why_not(
        "ks2_reading_progress", reading_in_progress=True, reading_group_predicts_two=True
    )
    assert "two scores for one prior attainment group" in reason


def test_a_very_low_score_is_raised_to_the_limit_from_2017_18() -> None:
    (row,) = progress(read(1, "7", 70.0, 101.0, progress=-31.0, progress_adjusted=-20.0))
    assert row["reading_progress"] == -31_000_000
    assert row["reading_progress_adjusted"] == -20_000_000
    cells = {name: row[name] for name in ("reading_progress", "reading_progress_adjusted")}
    assert value_of("ks2_reading_progress", 2016, **cells) == -31_000_000
    assert value_of("ks2_reading_progress", 2018, **cells) == -20_000_000


@pytest.mark.parametrize("start", [2019, 2023, 2024, 2025])
def test_progress_has_no_method_without_key_stage_1_or_tests(start: int) -> None:
    with pytest.raises(NoMethod):
        measure_named("ks2_reading_progress").edition(AcademicYear(start))
