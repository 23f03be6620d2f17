"""Every check of results of children in our care: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import upn

SUBMISSION = Submission(
    return_id="care_results",
    tables=(),
    year=AcademicYear(2024),
    la_code="000",
    reference_on=date(2025, 7, 31),
)
UNDATED = Submission(return_id="care_results", tables=(), year=None, la_code="000")

EXAMPLES = {
    "HW-CR-01": Example(passes={"la_code": "000"}, fails={"la_code": "883"}),
    "HW-CR-02": Example(
        passes={"as_at": "2025-07-31"},
        fails={"as_at": "2025-06-30"},
        not_checked={"as_at": "2025-07-31"},
        undated=True,
    ),
    "HW-CR-03": Example(
        passes={"surname": "Beck", "forename": "Tom", "born_on": "2012-03-04"},
        fails={"upn": None, "child": None, "surname": "Beck", "forename": "Tom", "born_on": None},
    ),
    "HW-CR-04": Example(passes={"upn": upn(1)}, fails={"upn": "A123"}),
    "HW-CR-05": Example(passes={"academic_year": "2024/25"}, fails={"academic_year": "2024"}),
    "HW-CR-06": Example(
        passes={"assessment_stage": "key_stage_2"}, fails={"assessment_stage": "key_stage_9"}
    ),
    "HW-CR-07": Example(
        passes={"result_measure": "read_score"}, fails={"result_measure": "handwriting"}
    ),
    "HW-CR-08": Example(
        passes={"assessment_stage": "key_stage_2", "result_measure": "read_score"},
        fails={"assessment_stage": "key_stage_4", "result_measure": "read_score"},
    ),
    "HW-CR-09": Example(
        passes={"result_measure": "read_score", "result": "104"},
        fails={"result_measure": "read_score", "result": "130"},
        not_checked={"result_measure": "handwriting", "result": "neat"},
    ),
    "HW-CR-10": Example(
        passes={"child": "1", "academic_year": "2024/25", "result_measure": "read_score"},
        fails={"child": "1", "academic_year": "2024/25", "result_measure": "maths_score"},
        before={"child": "1", "academic_year": "2024/25", "result_measure": "maths_score"},
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("care_results", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["care_results"].checks}
