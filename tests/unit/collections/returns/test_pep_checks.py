"""Every check of Personal Education Plans: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import upn

SUBMISSION = Submission(
    return_id="pep",
    tables=(),
    year=AcademicYear(2024),
    la_code="000",
    reference_on=date(2025, 7, 31),
)
UNDATED = Submission(return_id="pep", tables=(), year=None, la_code="000")

EXAMPLES = {
    "HW-PE-01": Example(passes={"la_code": "000"}, fails={"la_code": "883"}),
    "HW-PE-02": Example(
        passes={"as_at": "2025-07-31"},
        fails={"as_at": "2025-06-30"},
        not_checked={"as_at": "2025-07-31"},
        undated=True,
    ),
    "HW-PE-03": Example(
        passes={"surname": "Beck", "forename": "Tom", "born_on": "2012-03-04"},
        fails={"upn": None, "child": None, "surname": "Beck", "forename": "Tom", "born_on": None},
    ),
    "HW-PE-04": Example(passes={"upn": upn(1)}, fails={"upn": "A123"}),
    "HW-PE-05": Example(passes={"academic_year": "2024/25"}, fails={"academic_year": "2024"}),
    "HW-PE-06": Example(passes={"pep_term": "spring"}, fails={"pep_term": "lent"}),
    "HW-PE-07": Example(
        passes={"child": "1", "academic_year": "2024/25", "pep_term": "summer"},
        fails={"child": "1", "academic_year": "2024/25", "pep_term": "spring"},
        before={"child": "1", "academic_year": "2024/25", "pep_term": "spring"},
    ),
    "HW-PE-08": Example(
        passes={"held_on": "2025-01-10", "completed_on": "2025-02-10"},
        fails={"held_on": "2025-01-10", "completed_on": "2024-12-10"},
    ),
    "HW-PE-09": Example(
        passes={"held_on": "2025-01-10"},
        fails={"held_on": "2025-09-30"},
        not_checked={"held_on": "soon"},
    ),
    "HW-PE-10": Example(passes={"quality": "green"}, fails={"quality": "good"}),
    "HW-PE-11": Example(
        passes={"completed_on": "2025-01-10", "quality": "green"},
        fails={"completed_on": "2025-01-10", "quality": None},
    ),
    "HW-PE-12": Example(
        passes={"targets_met": "2", "targets_set": "3"},
        fails={"targets_met": "4", "targets_set": "3"},
        not_checked={"targets_met": "some", "targets_set": "3"},
    ),
    "HW-PE-13": Example(passes={"expectation": "at"}, fails={"expectation": "fine"}),
    "HW-PE-14": Example(
        passes={
            "child": "1",
            "academic_year": "2024/25",
            "pep_term": "spring",
            "subject": "English",
        },
        fails={"child": "1", "academic_year": "2024/25", "pep_term": "spring", "subject": "Art"},
        before={"child": "1", "academic_year": "2024/25", "pep_term": "spring", "subject": "Art"},
    ),
    "HW-PE-15": Example(
        passes={"premium_pounds": "1700.50"},
        fails={"premium_pounds": "-5"},
        not_checked={"premium_pounds": "some"},
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("pep", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["pep"].checks}
