"""Every check of the register of home and missing education: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import upn

SUBMISSION = Submission(
    return_id="elective_home_education",
    tables=(),
    year=AcademicYear(2024),
    la_code="000",
    reference_on=date(2025, 7, 31),
)
UNDATED = Submission(return_id="elective_home_education", tables=(), year=None, la_code="000")

EXAMPLES = {
    "HW-EH-01": Example(passes={"la_code": "000"}, fails={"la_code": "883"}),
    "HW-EH-02": Example(
        passes={"as_at": "2025-07-31"},
        fails={"as_at": "2025-06-30"},
        not_checked={"as_at": "2025-07-31"},
        undated=True,
    ),
    "HW-EH-03": Example(
        passes={"surname": "Beck", "forename": "Tom", "born_on": "2012-03-04"},
        fails={"upn": None, "child": None, "surname": "Beck", "forename": "Tom", "born_on": None},
    ),
    "HW-EH-04": Example(passes={"upn": upn(1)}, fails={"upn": "A123"}),
    "HW-EH-05": Example(passes={"spell": "2"}, fails={"spell": "1"}, before={"spell": "1"}),
    "HW-EH-06": Example(passes={"category": "EHE"}, fails={"category": "HOME"}),
    "HW-EH-07": Example(
        passes={"started_on": "2025-01-10"},
        fails={"started_on": "2025-09-30"},
        not_checked={"started_on": "soon"},
    ),
    "HW-EH-08": Example(
        passes={"started_on": "2025-01-10", "ended_on": "2025-02-10"},
        fails={"started_on": "2025-01-10", "ended_on": "2024-12-10"},
    ),
    "HW-EH-09": Example(
        passes={"born_on": "2012-05-01"},
        fails={"born_on": "2005-05-01"},
        not_checked={"born_on": "2012-05-01"},
        undated=True,
    ),
    "HW-EH-10": Example(
        passes={"category": "CME", "suitability": "unsuitable"},
        fails={"category": "EHE", "suitability": "unsuitable"},
        not_checked={"category": "EHE", "suitability": "suitable"},
    ),
    "HW-EH-11": Example(
        passes={"suitability": "suitable", "suitability_judged_on": "2025-01-10"},
        fails={"suitability": "suitable", "suitability_judged_on": None},
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("elective_home_education", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["elective_home_education"].checks}
