"""Every check of participation: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers

SUBMISSION = Submission(
    return_id="participation",
    tables=(),
    year=AcademicYear(2024),
    la_code="000",
    reference_on=date(2025, 7, 31),
)
UNDATED = Submission(return_id="participation", tables=(), year=None, la_code="000")

EXAMPLES = {
    "HW-PT-01": Example(passes={"la_code": "000"}, fails={"la_code": "883"}),
    "HW-PT-02": Example(
        passes={"as_at": "2025-07-31"},
        fails={"as_at": "2025-06-30"},
        not_checked={"as_at": "2025-07-31"},
        undated=True,
    ),
    "HW-PT-03": Example(passes={"laestab": "0002001"}, fails={"laestab": "8832001"}),
    "HW-PT-04": Example(passes={"academic_year": "2024/25"}, fails={"academic_year": "2024"}),
    "HW-PT-05": Example(passes={"activity": "music"}, fails={"activity": "chess"}),
    "HW-PT-06": Example(passes={"pupil_group": "all"}, fails={"pupil_group": "tall"}),
    "HW-PT-07": Example(
        passes={"pupils_taking_part": "90", "pupils": "210"},
        fails={"pupils_taking_part": "211", "pupils": "210"},
        not_checked={"pupils_taking_part": "all", "pupils": "210"},
    ),
    "HW-PT-08": Example(
        passes={
            "laestab": "1",
            "academic_year": "2024/25",
            "activity": "music",
            "pupil_group": "fsm",
        },
        fails={
            "laestab": "1",
            "academic_year": "2024/25",
            "activity": "music",
            "pupil_group": "all",
        },
        before={
            "laestab": "1",
            "academic_year": "2024/25",
            "activity": "music",
            "pupil_group": "all",
        },
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("participation", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["participation"].checks}
